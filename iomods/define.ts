/**
 * What an IOmod is: named methods that a guest can await. One `defineIomod` is the whole of it;
 * the wasm imports, the registry entry and the checks at the boundary are derived.
 */
import type { ZodType } from "zod";
import { checkedCall } from "./checked-call.ts";
import { checkedStream } from "./checked-stream.ts";
import { collected } from "./collected.ts";
import { type OptionedContext, optionsReader } from "./options.ts";
import {
  type Answer,
  type CallerInput,
  type CallerOutput,
  isStream,
  type Output,
  type Payload,
  type PayloadIn,
} from "./payload.ts";

import type { IomodFailure } from "./failure.ts";

export { IomodFailure } from "./failure.ts";

/** What a method gets besides its input. */
export interface CallContext {
  /** Fires when the guest cancels the call or its invocation ends. */
  readonly signal: AbortSignal;
  /** Milliseconds left of the invocation. */
  remainingMs(): number;
  /** The invocation's, for what an IOmod keeps of it. */
  readonly requestId?: string;
  /** W3C trace context to send along to other services; absent where nothing is traced. */
  readonly traceparent?: string | undefined;
  /** What the grant in service.toml says besides resources, unparsed; methods with `options` get it by their schema. */
  readonly options?: unknown;
  /** A record of the invocation's log. Only the engine has one. */
  log?(level: IomodLogLevel, message: string, members?: Readonly<Record<string, unknown>>): void;
}

export type IomodLogLevel = "error" | "warn" | "info" | "debug" | "trace";

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
  /** Of its definition. */
  readonly limits?: CallLimits;
  /** What an invocation may call of it. */
  readonly perInvocation?: CallCount;
  /** What one function's grant says; set where the method is linked to that function. */
  readonly granted?: unknown;
  /** `perInvocation` and what the grant says of it; set there too. */
  readonly counted?: readonly InvocationLimit[];
  /** How a call that is over them is answered, where the guest's ABI has its own way. */
  readonly refused?: (failure: IomodFailure) => Promise<Uint8Array>;
}

/** What is over either is refused with TooManyCalls. */
interface CallCount {
  /** How often. */
  readonly calls?: number;
  /** How many at once. */
  readonly concurrent?: number;
}

export interface InvocationLimit extends CallCount {
  /** A method, or an IOmod whose methods are counted together. */
  readonly of: string;
}

/** A method that tells TypeScript what it takes and gives. */
export interface TypedMethod<I, O> extends Method {
  /** Never there: it holds the types. */
  readonly types?: { readonly input: I; readonly output: O };
}

type StreamCall = (input: Uint8Array, context: CallContext) => AsyncIterable<Uint8Array>;

export interface Iomod {
  readonly coordinates: string;
  readonly methods: Readonly<Record<string, Method>>;
  /** Loads ahead of time what the first call would load otherwise; a failure is told by that call. */
  readonly load?: () => Promise<unknown>;
}

/** An IOmod that tells TypeScript what its methods take and give. */
export interface TypedIomod<M extends Readonly<Record<string, Method>>> extends Omit<Iomod, "methods"> {
  readonly methods: M;
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
export function defineIomod<M extends Readonly<Record<string, Method>>>(
  coordinates: string,
  methods: M,
): TypedIomod<M> {
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
  /** Of what a service's grant may say besides resources; one schema for all methods of an IOmod that have some. */
  readonly options?: ZodType | undefined;
}

/** What one call may take, and how many an invocation may make. What is over ends the call with a failure, and `run` sees its signal fire. */
export interface CallLimits extends CallCount {
  readonly ms?: number;
  readonly inputBytes?: number;
  /** Of a stream: of its chunks together, the head among them. */
  readonly outputBytes?: number;
  /** Of a stream: one chunk. Bytes are cut into chunks of this size; JSON that is longer is a failure. */
  readonly chunkBytes?: number;
  /** Of a stream: from when a chunk is asked for to when it is there. */
  readonly chunkMs?: number;
}

export interface MethodDefinition<
  I extends Payload,
  O extends Output,
  S extends ZodType | undefined = undefined,
> extends DescribedMethod {
  readonly input: I;
  readonly output: O;
  readonly options?: S;
  /** IAM actions that a call of it needs; the roles of the functions that call it get them. */
  readonly actions?: readonly string[];
  readonly limits?: CallLimits;
  run(input: PayloadIn<I>, context: OptionedContext<S>): Answer<O>;
  /** Answers in place of `run` under `asml serve` and in tests. */
  fake?(input: PayloadIn<I>, context: OptionedContext<S>): Answer<O>;
}

/** `run` or `fake`, once the input is known to be of its type. */
type Run = (input: unknown, context: CallContext) => unknown;

/**
 * A method whose input and output are checked against their schemas.
 * @example
 * const add = method({
 *   input: z.object({ a: z.number(), b: z.number() }),
 *   output: z.number(),
 *   run: ({ a, b }) => a + b,
 * });
 */
export function method<I extends Payload, O extends Output, S extends ZodType | undefined = undefined>(
  definition: MethodDefinition<I, O, S>,
): TypedMethod<CallerInput<I>, CallerOutput<O>> {
  const withOptions = optionsReader(definition.options);
  const { calls, concurrent } = definition.limits ?? {};
  const perInvocation = { ...(calls !== undefined && { calls }), ...(concurrent !== undefined && { concurrent }) };
  const isCounted = Object.keys(perInvocation).length > 0;
  const about = {
    actions: definition.actions ?? [],
    definition,
    ...(definition.limits && { limits: definition.limits }),
    ...(isCounted && { perInvocation }),
  };
  const { output } = definition;
  const run: Run = (input, context) => definition.run(input as PayloadIn<I>, withOptions(context));
  const fake: Run | undefined =
    definition.fake && ((input, context) => definition.fake?.(input as PayloadIn<I>, withOptions(context)));
  if (!isStream(output))
    return {
      ...about,
      call: checkedCall({ ...definition, output }, run),
      ...(fake && { fake: checkedCall({ ...definition, output }, fake) }),
    };
  const chunks = checkedStream({ ...definition, output }, run);
  const fakeChunks = fake && checkedStream({ ...definition, output }, fake);
  return {
    ...about,
    stream: chunks,
    call: collected(output, chunks),
    ...(fakeChunks && { fakeStream: fakeChunks, fake: collected(output, fakeChunks) }),
  };
}

/** The IOmod with its methods' fakes in the place of those methods that have one. */
export function withFakes<I extends Iomod>(iomod: I): I {
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
