/** What a file that defines an IOmod imports, as `asml/iomod`; and what its tests call it with. */
import { z } from "zod";
import type { Iomod } from "./define.ts";
import { IomodFailure } from "./failure.ts";

export { defineIomod, method } from "./define.ts";
export { IomodFailure, z };

/**
 * Calls a method as a function does: through its schemas, with its fake where it has one.
 *
 * @param input JSON, or the bytes of a method that takes bytes
 * @param more `options`: what service.toml would say of it
 * @returns JSON, or the bytes of a method that gives bytes
 * @throws IomodFailure
 * @example
 * assert.deepEqual(await call(greeter, "greet", { name: "Ada" }), { greeting: "Hello, Ada" });
 */
export async function call(
  iomod: Iomod,
  name: string,
  input: unknown,
  { signal = new AbortController().signal, options }: { readonly signal?: AbortSignal; readonly options?: object } = {},
): Promise<unknown> {
  const method = Object.hasOwn(iomod.methods, name) ? iomod.methods[name] : undefined;
  if (!method) throw new TypeError(`${iomod.coordinates} has no method ${name}`);
  const bytes = input instanceof Uint8Array ? input : new TextEncoder().encode(JSON.stringify(input));
  const answer = await (method.fake?.bind(method) ?? method.call.bind(method))(bytes, {
    signal,
    remainingMs: () => 30_000,
    options,
  });
  return method.definition?.output === "bytes" ? answer : JSON.parse(new TextDecoder().decode(answer));
}
