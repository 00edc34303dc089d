/**
 * What an IOmod is: named methods that a guest can await. One `defineIomod` is the whole of it;
 * the wasm imports, the registry entry and the checks at the boundary are derived.
 */
import type { ZodType, output as ZodOutput } from "zod";

/** What a method gets besides its input. */
export interface CallContext {
  /** Fires when the guest cancels the call or its invocation ends. */
  readonly signal: AbortSignal;
  /** Milliseconds left of the invocation. */
  remainingMs(): number;
}

/** A failure that the guest is told of, typed; anything else thrown becomes one with code `InternalError`. */
export class IomodFailure extends Error {
  override readonly name = "IomodFailure";
  readonly code: string;
  readonly retryable: boolean;
  readonly statusCode: number | undefined;
  readonly requestId: string | undefined;
  constructor(
    code: string,
    message: string,
    details: {
      retryable?: boolean;
      statusCode?: number | undefined;
      requestId?: string | undefined;
      cause?: unknown;
    } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.retryable = details.retryable ?? false;
    this.statusCode = details.statusCode;
    this.requestId = details.requestId;
  }
}

/** A method as the engine calls it: bytes in, bytes out, IomodFailure thrown. */
export interface Method {
  call(input: Uint8Array, context: CallContext): Promise<Uint8Array>;
  /** IAM actions that a call of it needs, such as `dynamodb:PutItem`. */
  readonly actions: readonly string[];
}

export interface Iomod {
  readonly coordinates: string;
  readonly methods: Readonly<Record<string, Method>>;
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

export interface MethodDefinition<I extends ZodType, O extends ZodType> {
  readonly input: I;
  readonly output: O;
  readonly actions?: readonly string[];
  run(input: ZodOutput<I>, context: CallContext): ZodOutput<O> | Promise<ZodOutput<O>>;
}

/** A method whose input and output are JSON, checked against their schemas on both ways. */
export function method<I extends ZodType, O extends ZodType>(definition: MethodDefinition<I, O>): Method {
  return {
    actions: definition.actions ?? [],
    async call(bytes, context) {
      const input = definition.input.safeParse(parseJson(bytes));
      if (!input.success) throw new IomodFailure("ValidationException", input.error.message, { statusCode: 400 });
      const output = definition.output.safeParse(await definition.run(input.data, context));
      if (!output.success)
        throw new IomodFailure(
          "InternalError",
          `the IOmod's answer does not fit its own schema: ${output.error.message}`,
        );
      return new TextEncoder().encode(JSON.stringify(output.data));
    },
  };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new IomodFailure("SerializationException", "the call's input is not JSON in UTF-8", {
      statusCode: 400,
      cause,
    });
  }
}
