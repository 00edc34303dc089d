/** What stands between a guest's bytes and an IOmod's code: parsing, schemas, limits, and what messages may tell. */
import type { ZodType } from "zod";
import type { CallContext, MethodDefinition, Payload, PayloadIn, PayloadOut } from "./define.ts";
import { IomodFailure } from "./failure.ts";

type Run<I extends Payload, O extends Payload> = (
  input: PayloadIn<I>,
  context: CallContext,
) => PayloadOut<O> | Promise<PayloadOut<O>>;

/** A method's code as the engine calls it: bytes in, bytes out, IomodFailure thrown. */
export function checkedCall<I extends Payload, O extends Payload>(
  definition: Omit<MethodDefinition<I, O>, "run" | "fake" | "options">,
  run: Run<I, O>,
): (bytes: Uint8Array, context: CallContext) => Promise<Uint8Array> {
  const { limits = {}, redact = [] } = definition;
  return async (bytes, context) => {
    if (limits.inputBytes !== undefined && bytes.length > limits.inputBytes)
      throw new IomodFailure("InputTooLarge", `the input has ${bytes.length} bytes; it may have ${limits.inputBytes}`, {
        statusCode: 413,
      });
    const raw = definition.input === "bytes" ? bytes : parseJson(bytes);
    try {
      const input = inputOf(definition.input, raw);
      const answer = await withinTime(limits.ms, context, async (inner) => run(input as PayloadIn<I>, inner));
      const output = outputOf(definition.output, answer);
      if (limits.outputBytes !== undefined && output.length > limits.outputBytes)
        throw new IomodFailure(
          "AnswerTooLarge",
          `the answer has ${output.length} bytes; it may have ${limits.outputBytes}`,
        );
      return output;
    } catch (thrown) {
      throw thrown instanceof IomodFailure ? tellable(thrown, definition, textsAt(raw, redact)) : thrown;
    }
  };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    // Without the parser's message: it quotes the input.
    throw new IomodFailure("SerializationException", "the call's input is not JSON in UTF-8", { statusCode: 400 });
  }
}

function inputOf(payload: Payload, raw: unknown): unknown {
  if (payload === "bytes") return raw;
  const parsed = payload.safeParse(raw);
  if (parsed.success) return parsed.data;
  throw new IomodFailure("ValidationException", issuesOf(parsed.error), { statusCode: 400 });
}

function outputOf(payload: Payload, answer: unknown): Uint8Array {
  if (payload === "bytes") {
    if (answer instanceof Uint8Array) return answer;
    throw new IomodFailure("InternalError", "the IOmod's answer is not bytes, as its definition has it");
  }
  const parsed = payload.safeParse(answer);
  if (parsed.success) return new TextEncoder().encode(JSON.stringify(parsed.data));
  throw new IomodFailure("InternalError", `the IOmod's answer does not fit its own schema: ${issuesOf(parsed.error)}`);
}

type ZodFailure = NonNullable<ReturnType<ZodType["safeParse"]>["error"]>;

function issuesOf(error: ZodFailure): string {
  return error.issues.map(({ path, message }) => `${path.length === 0 ? "it" : path.join(".")}: ${message}`).join("; ");
}

/** Runs with a signal that fires when the call's time is over as well, and answers then whatever the code does. */
async function withinTime<T>(
  ms: number | undefined,
  context: CallContext,
  run: (context: CallContext) => Promise<T>,
): Promise<T> {
  if (ms === undefined) return run(context);
  const over = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      over.abort();
      reject(
        new IomodFailure("TimeoutException", `the call took longer than its ${ms} ms`, {
          retryable: true,
          statusCode: 504,
        }),
      );
    }, ms);
  });
  try {
    return await Promise.race([
      run({
        signal: AbortSignal.any([context.signal, over.signal]),
        remainingMs: () => Math.min(ms, context.remainingMs()),
        ...(context.requestId !== undefined && { requestId: context.requestId }),
    traceparent: context.traceparent,
        options: context.options,
        log: (...record) => context.log?.(...record),
      }),
      late,
    ]);
  } finally {
    clearTimeout(timer);
  }
}

/** A failure with what its declaration says of it, and without what may not be told. */
function tellable(
  failure: IomodFailure,
  { errors = {} }: { readonly errors?: MethodDefinition<Payload, Payload>["errors"] },
  secrets: readonly string[],
): IomodFailure {
  const declared = Object.hasOwn(errors, failure.code) ? errors[failure.code] : undefined;
  const { retryable = false, statusCode } = typeof declared === "object" ? declared : {};
  return new IomodFailure(failure.code, without(failure.message, secrets), {
    retryable: failure.retryable || retryable,
    statusCode: failure.statusCode ?? statusCode,
    requestId: failure.requestId,
    cause: failure.cause,
  });
}

function without(message: string, secrets: readonly string[]): string {
  return secrets.reduce((text, secret) => text.replaceAll(secret, "[redacted]"), message);
}

/** The texts and numbers under members of the input, the longest first: one may be part of another. */
function textsAt(input: unknown, members: readonly string[]): readonly string[] {
  if (typeof input !== "object" || input === null) return [];
  return members
    .flatMap((name) => (Object.hasOwn(input, name) ? textsIn(Object(input)[name]) : []))
    .toSorted((a, b) => b.length - a.length);
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return value === "" ? [] : [value];
  if (typeof value === "number") return [String(value)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
