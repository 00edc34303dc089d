/** The standard IOmods. */
import type { Iomod } from "../define.ts";
import { lazyIomod } from "../lazy.ts";

/** Of std.crypto; named here, so that its code and the schemas' library are loaded by a call alone. */
const CRYPTO = [
  "uuid4",
  "random",
  "sha256",
  "sha384",
  "sha512",
  "hmac",
  "hmac_verify",
  "sign",
  "verify",
  "z85_encode",
  "z85_decode",
] as const;

/** Whole, with their schemas, for what is made from these. */
export async function loadStdIomods(): Promise<readonly Iomod[]> {
  return [(await import("./crypto.ts")).default];
}

/**
 * Makes the standard IOmods. Nothing of them is loaded before a first call.
 * @example
 * const registry = createRegistry(createStdIomods());
 */
export function createStdIomods(): readonly Iomod[] {
  return [
    lazyIomod(
      "std.crypto",
      Object.fromEntries(CRYPTO.map((name) => [name, []])),
      async () => (await import("./crypto.ts")).default,
    ),
  ];
}
