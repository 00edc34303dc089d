/** What a file that defines an IOmod imports, as `asml/iomod`; and what its tests call it with. */
import { z } from "zod";
import { type CallContext, faked, type Iomod, type Method } from "./define.ts";
import { IomodFailure } from "./failure.ts";
import { isStream } from "./payload.ts";

export { defineIomod, method } from "./define.ts";
export { stream } from "./payload.ts";
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
export async function call(iomod: Iomod, name: string, input: unknown, more: CallMore = {}): Promise<unknown> {
  const method = methodOf(iomod, name);
  const answer = await method.call(bytesOf(input), contextOf(more));
  const output = method.definition?.output;
  const bytes = output === "bytes" || (output && isStream(output) && output.chunk === "bytes" && !output.head);
  return bytes ? answer : JSON.parse(new TextDecoder().decode(answer));
}

/**
 * Calls a method that streams, a chunk at a time; the head, of one that has a head, comes first.
 * Leaving the loop early cancels the call.
 *
 * @throws IomodFailure
 * @example
 * for await (const row of chunks(table, "export", { name: "people" })) rows.push(row);
 */
export async function* chunks(
  iomod: Iomod,
  name: string,
  input: unknown,
  more: CallMore = {},
): AsyncGenerator<unknown, void, undefined> {
  const { stream, definition } = methodOf(iomod, name);
  const output = definition?.output;
  if (!stream || !output || !isStream(output)) throw new TypeError(`${iomod.coordinates}/${name} does not stream`);
  let first = output.head !== undefined;
  for await (const chunk of stream(bytesOf(input), contextOf(more))) {
    yield output.chunk === "bytes" && !first ? chunk : JSON.parse(new TextDecoder().decode(chunk));
    first = false;
  }
}

interface CallMore {
  readonly signal?: AbortSignal;
  readonly options?: object;
}

function methodOf(iomod: Iomod, name: string): Method {
  const method = Object.hasOwn(iomod.methods, name) ? iomod.methods[name] : undefined;
  if (!method) throw new TypeError(`${iomod.coordinates} has no method ${name}`);
  return faked(method);
}

function bytesOf(input: unknown): Uint8Array {
  return input instanceof Uint8Array ? input : new TextEncoder().encode(JSON.stringify(input));
}

function contextOf({ signal = new AbortController().signal, options }: CallMore): CallContext {
  return { signal, options, remainingMs: () => 30_000 };
}
