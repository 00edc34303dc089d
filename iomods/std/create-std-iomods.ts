/** The standard IOmods. */
import { defineIomod, type Iomod } from "../define.ts";
import { lazyIomod, type LazyMethod } from "../lazy.ts";
import type { LocalSecrets } from "./secrets.ts";

/** Of each: named here, so that its code and the schemas' library are loaded by a call alone. */
const METHODS = {
  "std.crypto": none(
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
  ),
  "std.http": { ...none("send"), open: { actions: [], streams: true }, ...none("request") },
  "std.kv": {
    get: ["dynamodb:GetItem"],
    put: ["dynamodb:PutItem"],
    delete: ["dynamodb:DeleteItem"],
    list: ["dynamodb:Query"],
  },
  "std.metrics": none("record"),
  "std.secrets": { secret: ["secretsmanager:GetSecretValue"], parameter: ["ssm:GetParameter"] },
} as const satisfies Record<string, Readonly<Record<string, LazyMethod>>>;

export interface StdSettings {
  /** The IOmods of AWS, which some of these call. */
  readonly aws?: readonly Iomod[];
  /** Values of secrets and parameters on a developer's machine. */
  readonly localSecrets?: LocalSecrets | undefined;
}

/** Whole, with their schemas, for what is made from these. */
export async function loadStdIomods(settings: StdSettings = {}): Promise<readonly Iomod[]> {
  return Promise.all(Object.values(loaders(settings)).map((load) => load()));
}

/**
 * Makes the standard IOmods. Nothing of them is loaded before a first call.
 * @example
 * const aws = createAwsIomods();
 * const registry = createRegistry([...aws, ...createStdIomods({ aws })]);
 */
export function createStdIomods(settings: StdSettings = {}): readonly Iomod[] {
  const load = loaders(settings);
  return Object.entries(METHODS).map(([coordinates, methods]) =>
    lazyIomod(coordinates, methods, load[coordinates as keyof typeof METHODS]),
  );
}

function loaders({ aws = [], localSecrets }: StdSettings): Record<keyof typeof METHODS, () => Promise<Iomod>> {
  const service = (coordinates: string): Iomod =>
    aws.find((one) => one.coordinates === coordinates) ?? defineIomod(coordinates, {});
  return {
    "std.crypto": async () => (await import("./crypto.ts")).default,
    "std.http": async () => (await import("./http/http.ts")).default,
    "std.kv": async () => (await import("./kv.ts")).createKv(service("aws.dynamodb")),
    "std.metrics": async () => (await import("./metrics.ts")).default,
    "std.secrets": async () => {
      const [secretsmanager, ssm] = [service("aws.secretsmanager"), service("aws.ssm")];
      return (await import("./secrets.ts")).createSecrets({ secretsmanager, ssm, local: localSecrets });
    },
  };
}

function none<N extends string>(...names: readonly N[]): Record<N, readonly string[]> {
  return Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<N, readonly string[]>;
}
