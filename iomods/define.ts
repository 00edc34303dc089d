/**
 * What an IOmod is: named methods that a guest can await. One `defineIomod` is the whole of it;
 * the wasm imports, the registry entry and the checks at the boundary are derived.
 */
import type { ZodType, input as ZodInput, output as ZodOutput } from "zod";
import { checkedCall, checkedStream } from "./checked-call.ts";
import { collected } from "./collected.ts";

export { IomodFailure } from "./failure.ts";

/** What a method gets besides its input. */
export interface CallContext {
  /** Fires when the guest cancels the call or its invocation ends. */
  readonly signal: AbortSignal;
  /** Milliseconds left of the invocation. */
  remainingMs(): number;
  /** W3C trace context to send along to other services; absent where nothing is traced. */
  readonly traceparent?: string | undefined;
}

/** A method as the engine calls it: bytes in, bytes out, IomodFailure thrown. */
export interface Method {
  /** The whole answer; of a method that streams, its chunks one after the other, or as a list in JSON. */
  call(input: Uint8Array, context: CallContext): Promise<Uint8Array>;
  /** Of a method that streams: the chunks, each made when it is asked for. Returning early stops it. */
  readonly stream?: StreamCall;
  /** IAM actions that a call of it needs, such as `dynamodb:PutItem`. */
  readonly actions: readonly string[];
  /** What it was made of, for what is derived from it; only of methods made with `method`. */
  readonly definition?: DescribedMethod;
  /** Answers in its place where the real service is out of reach, as on a developer's machine. */
  readonly fake?: Method["call"];
  readonly fakeStream?: StreamCall;
}

type StreamCall = (input: Uint8Array, context: CallContext) => AsyncIterable<Uint8Array>;

export interface Iomod {
  readonly coordinates: string;
  readonly methods: Readonly<Record<string, Method>>;
  /** Loads ahead of time what the first call would load otherwise; a failure is told by that call. */
  readonly load?: () => Promise<unknown>;
}

const COORDINATES = /^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$/;
const METHOD_NAME = /^[a-z][a-z0-9_]*$/;

/**
 * @param coordinates dotted lower-case name; the wasm import module of its methods
 * @example
 * export const clock = defineIomod("acme.clock", {
 *   now: method({ input: z.null(), output: z.number(), run: () => Date.now() }),
 * });
 */
export function defineIomod(coordinates: string, methods: Readonly<Record<string, Method>>): Iomod {
  if (!COORDINATES.test(coordinates))
    throw new TypeError(
      `IOmod coordinates are dotted lower-case names such as acme.geo, not ${JSON.stringify(coordinates)}`,
    );
  for (const name of Object.keys(methods))
    if (!METHOD_NAME.test(name))
      throw new TypeError(
        `${coordinates}: a method's name is lower-case with underscores, not ${JSON.stringify(name)}`,
      );
  return { coordinates, methods };
}

/** What a method takes or gives: JSON by a schema, or bytes as they are. */
export type Payload = ZodType | "bytes";
/** A payload as `run` gets its input. */
export type PayloadIn<P extends Payload> = P extends ZodType ? ZodOutput<P> : Uint8Array;
/** A payload as `run` gives its answer: what has a default may be left out. */
export type PayloadOut<P extends Payload> = P extends ZodType ? ZodInput<P> : Uint8Array;

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

/** A failure that callers are to tell from others. */
type DeclaredError = string | { readonly doc: string; readonly retryable?: boolean; readonly statusCode?: number };

/** The part of a definition that is about its callers. */
export interface DescribedMethod {
  /** What it does, in a sentence: it becomes the documentation of what is generated. */
  readonly doc?: string;
  readonly input: Payload;
  readonly output: Output;
  /** Codes of its failures, and what each means. Others may happen, and callers get them untyped. */
  readonly errors?: Readonly<Record<string, DeclaredError>>;
  /** Members of the input whose texts are taken out of whatever message a call fails with, and out of recordings. */
  readonly redact?: readonly string[];
}

/** What one call may take. What is over ends the call with a failure, and `run` sees its signal fire. */
export interface CallLimits {
  readonly ms?: number;
  readonly inputBytes?: number;
  /** Of a stream: of its chunks together, the head among them. */
  readonly outputBytes?: number;
  /** Of a stream: one chunk. Bytes are cut into chunks of this size; JSON that is longer is a failure. */
  readonly chunkBytes?: number;
  /** Of a stream: from when a chunk is asked for to when it is there. */
  readonly chunkMs?: number;
}

export interface MethodDefinition<I extends Payload, O extends Output> extends DescribedMethod {
  readonly input: I;
  readonly output: O;
  /** IAM actions that a call of it needs; the roles of the functions that call it get them. */
  readonly actions?: readonly string[];
  readonly limits?: CallLimits;
  run(input: PayloadIn<I>, context: CallContext): Answer<O>;
  /** Answers in place of `run` under `asml serve` and in tests. */
  fake?(input: PayloadIn<I>, context: CallContext): Answer<O>;
}

/**
 * A method whose input and output are checked against their schemas.
 * @example
 * const add = method({
 *   input: z.object({ a: z.number(), b: z.number() }),
 *   output: z.number(),
 *   run: ({ a, b }) => a + b,
 * });
 */
export function method<I extends Payload, O extends Output>(definition: MethodDefinition<I, O>): Method {
  const about = { actions: definition.actions ?? [], definition };
  const run: Run = (input, context) => definition.run(input as PayloadIn<I>, context);
  const fake: Run | undefined =
    definition.fake && ((input, context) => definition.fake?.(input as PayloadIn<I>, context));
  if (!isStream(definition.output))
    return {
      ...about,
      call: checkedCall(definition, run),
      ...(fake && { fake: checkedCall(definition, fake) }),
    };
  const chunks = checkedStream(definition, run);
  const fakeChunks = fake && checkedStream(definition, fake);
  return {
    ...about,
    stream: chunks,
    call: collected(definition.output, chunks),
    ...(fakeChunks && { fakeStream: fakeChunks, fake: collected(definition.output, fakeChunks) }),
  };
}

/** The IOmod with its methods' fakes in the place of those methods that have one. */
export function withFakes(iomod: Iomod): Iomod {
  return {
    ...iomod,
    methods: Object.fromEntries(Object.entries(iomod.methods).map(([name, one]) => [name, faked(one)])),
  };
}

/** @returns the method itself where it has no fake */
export function faked(method: Method): Method {
  const { fake, fakeStream } = method;
  if (!fake) return method;
  return { ...method, call: fake, ...(fakeStream && { stream: fakeStream }) };
}
