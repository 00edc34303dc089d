/**
 * What an IOmod is: named methods that a guest can await. One `defineIomod` is the whole of it;
 * the wasm imports, the registry entry and the checks at the boundary are derived.
 */
import type { ZodType, input as ZodInput, output as ZodOutput } from "zod";
import { checkedCall } from "./checked-call.ts";
import { type OptionedContext, optionsReader } from "./options.ts";

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
  call(input: Uint8Array, context: CallContext): Promise<Uint8Array>;
  /** IAM actions that a call of it needs, such as `dynamodb:PutItem`. */
  readonly actions: readonly string[];
  /** What it was made of, for what is derived from it; only of methods made with `method`. */
  readonly definition?: DescribedMethod;
  /** Answers in its place where the real service is out of reach, as on a developer's machine. */
  readonly fake?: Method["call"];
  /** What one function's grant says; set where the method is linked to that function. */
  readonly granted?: unknown;
}

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

/** A failure that callers are to tell from others. */
type DeclaredError = string | { readonly doc: string; readonly retryable?: boolean; readonly statusCode?: number };

/** The part of a definition that is about its callers. */
export interface DescribedMethod {
  /** What it does, in a sentence: it becomes the documentation of what is generated. */
  readonly doc?: string;
  readonly input: Payload;
  readonly output: Payload;
  /** Codes of its failures, and what each means. Others may happen, and callers get them untyped. */
  readonly errors?: Readonly<Record<string, DeclaredError>>;
  /** Members of the input whose texts are taken out of whatever message a call fails with, and out of recordings. */
  readonly redact?: readonly string[];
  /** Of what a service's grant may say besides resources; one schema for all methods of an IOmod that have some. */
  readonly options?: ZodType | undefined;
}

/** What one call may take. What is over ends the call with a failure, and `run` sees its signal fire. */
interface CallLimits {
  readonly ms?: number;
  readonly inputBytes?: number;
  readonly outputBytes?: number;
}

export interface MethodDefinition<
  I extends Payload,
  O extends Payload,
  S extends ZodType | undefined = undefined,
> extends DescribedMethod {
  readonly input: I;
  readonly output: O;
  readonly options?: S;
  /** IAM actions that a call of it needs; the roles of the functions that call it get them. */
  readonly actions?: readonly string[];
  readonly limits?: CallLimits;
  run(input: PayloadIn<I>, context: OptionedContext<S>): PayloadOut<O> | Promise<PayloadOut<O>>;
  /** Answers in place of `run` under `asml serve` and in tests. */
  fake?(input: PayloadIn<I>, context: OptionedContext<S>): PayloadOut<O> | Promise<PayloadOut<O>>;
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
export function method<I extends Payload, O extends Payload, S extends ZodType | undefined = undefined>(
  definition: MethodDefinition<I, O, S>,
): Method {
  const fake = definition.fake?.bind(definition);
  const withOptions = optionsReader(definition.options);
  return {
    actions: definition.actions ?? [],
    definition,
    call: checkedCall(definition, (input, context) => definition.run(input, withOptions(context))),
    ...(fake && { fake: checkedCall(definition, (input, context) => fake(input, withOptions(context))) }),
  };
}

/** The IOmod with its methods' fakes in the place of those methods that have one. */
export function withFakes(iomod: Iomod): Iomod {
  return {
    ...iomod,
    methods: Object.fromEntries(
      Object.entries(iomod.methods).map(([name, one]) => [name, one.fake ? { ...one, call: one.fake } : one]),
    ),
  };
}
