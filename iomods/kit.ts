/** What a file that defines an IOmod imports, as `asml/iomod`; and what its tests call it with. */
import { z } from "zod";
import { type CallContext, faked, type Iomod, type Method, type TypedIomod, type TypedMethod } from "./define.ts";
import { IomodFailure } from "./failure.ts";
import { type CallerChunk, isStream } from "./payload.ts";

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
export async function call<M extends Methods, N extends keyof M & string>(
  iomod: TypedIomod<M>,
  name: N,
  input: InputOf<M[N]>,
  more: CallMore = {},
): Promise<OutputOf<M[N]>> {
  const method = methodOf(iomod, name);
  const answer = await method.call(bytesOf(input), contextOf(more));
  const kind = method.definition?.output;
  const bytes = kind === "bytes" || (kind && isStream(kind) && kind.chunk === "bytes" && !kind.head);
  const output: unknown = bytes ? answer : JSON.parse(new TextDecoder().decode(answer));
  return output as OutputOf<M[N]>;
}

/**
 * Calls a method that streams, a chunk at a time; the head, of one that has a head, comes first.
 * Leaving the loop early cancels the call.
 *
 * @throws IomodFailure
 * @example
 * for await (const row of chunks(table, "export", { name: "people" })) rows.push(row);
 */
export async function* chunks<M extends Methods, N extends keyof M & string>(
  iomod: TypedIomod<M>,
  name: N,
  input: InputOf<M[N]>,
  more: CallMore = {},
): AsyncGenerator<CallerChunk<OutputOf<M[N]>>, void, undefined> {
  const { stream, definition } = methodOf(iomod, name);
  const output = definition?.output;
  if (!stream || !output || !isStream(output)) throw new TypeError(`${iomod.coordinates}/${name} does not stream`);
  let first = output.head !== undefined;
  for await (const chunk of stream(bytesOf(input), contextOf(more))) {
    const given: unknown = output.chunk === "bytes" && !first ? chunk : JSON.parse(new TextDecoder().decode(chunk));
    yield given as CallerChunk<OutputOf<M[N]>>;
    first = false;
  }
}

type Methods = Readonly<Record<string, Method>>;
type InputOf<M> = M extends TypedMethod<infer I, unknown> ? I : unknown;
type OutputOf<M> = M extends TypedMethod<unknown, infer O> ? O : unknown;

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
