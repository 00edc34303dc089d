/** What goes into a method and comes out: JSON by a schema, bytes, or chunks of either. */
import type { ZodType, input as ZodInput, output as ZodOutput } from "zod";

/** What a method takes or gives: JSON by a schema, or bytes as they are. */
export type Payload = ZodType | "bytes";
/** A payload as `run` gets its input. */
export type PayloadIn<P extends Payload> = P extends ZodType ? ZodOutput<P> : Uint8Array;
/** A payload as `run` gives its answer: what has a default may be left out. */
type PayloadOut<P extends Payload> = P extends ZodType ? ZodInput<P> : Uint8Array;

/** An answer in chunks; made by `stream`. */
export interface StreamOf<C extends Payload = Payload, H extends ZodType | undefined = ZodType | undefined> {
  readonly chunk: C;
  readonly head: H;
}

/**
 * The output of a method that answers in chunks: its `run` is an async generator. A chunk is made when the one before
 * has been taken, so that neither side has more than two of them in memory.
 *
 * @param chunk what each is
 * @param head what comes before the first one, in JSON; `run` gives `{ head, chunks }` then
 * @example
 * const count = method({
 *   input: z.object({ to: z.int() }),
 *   output: stream(z.int()),
 *   async *run({ to }) {
 *     for (let n = 1; n <= to; n++) yield n;
 *   },
 * });
 */
export function stream<C extends Payload>(chunk: C): StreamOf<C, undefined>;
export function stream<C extends Payload, H extends ZodType>(chunk: C, head: H): StreamOf<C, H>;
export function stream(chunk: Payload, head?: ZodType): StreamOf {
  return { chunk, head };
}

export type Output = Payload | StreamOf;

export const isStream = (output: Output): output is StreamOf => typeof output === "object" && "chunk" in output;

type Chunks<C extends Payload> = AsyncIterable<PayloadOut<C>> | Iterable<PayloadOut<C>>;

/** What `run` gives. */
export type Answer<O extends Output> =
  O extends StreamOf<infer C, infer H>
    ? H extends ZodType
      ? Now<{ readonly head: ZodInput<H>; readonly chunks: Chunks<C> }>
      : Chunks<C>
    : O extends Payload
      ? Now<PayloadOut<O>>
      : never;
type Now<T> = T | Promise<T>;

/** A payload as who calls gives it: what has a default may be left out. */
export type CallerInput<P extends Payload> = P extends ZodType ? ZodInput<P> : Uint8Array;
/** An output as who calls gets it; of a stream, a list of its chunks, or their bytes one after the other. */
export type CallerOutput<O extends Output> =
  O extends StreamOf<infer C, infer H>
    ? H extends ZodType
      ? { readonly head: ZodOutput<H>; readonly chunks: C extends ZodType ? ZodOutput<C>[] : string }
      : Whole<C>
    : O extends ZodType
      ? ZodOutput<O>
      : Uint8Array;
type Whole<C extends Payload> = C extends ZodType ? ZodOutput<C>[] : Uint8Array;
/** What a method gives piece by piece: its head, where it has one, and chunks. */
export type CallerChunk<O> = O extends readonly (infer C)[]
  ? C
  : O extends { readonly head: infer H; readonly chunks: infer C }
    ? H | (C extends readonly (infer E)[] ? E : Uint8Array)
    : O;
