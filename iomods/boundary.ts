/** What stands between a guest's bytes and an IOmod's values: parsing, schemas, and what messages may tell. */
import type { ZodType } from "zod";
import type { CallLimits, DescribedMethod } from "./define.ts";
import { IomodFailure } from "./failure.ts";
import type { Payload } from "./payload.ts";

/** The input before its schema has seen it. */
export function rawInput(payload: Payload, bytes: Uint8Array, { inputBytes = Infinity }: CallLimits): unknown {
  if (bytes.length > inputBytes)
    throw new IomodFailure("InputTooLarge", `the input has ${bytes.length} bytes; it may have ${inputBytes}`, {
      statusCode: 413,
    });
  if (payload === "bytes") return bytes;
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    // Without the parser's message: it quotes the input.
    throw new IomodFailure("SerializationException", "the call's input is not JSON in UTF-8", { statusCode: 400 });
  }
}

export function inputOf(payload: Payload, raw: unknown): unknown {
  if (payload === "bytes") return raw;
  const parsed = payload.safeParse(raw);
  if (parsed.success) return parsed.data;
  throw new IomodFailure("ValidationException", issuesOf(parsed.error), { statusCode: 400 });
}

/** An answer, or a chunk of one, in bytes. */
export function outputOf(payload: Payload, answer: unknown): Uint8Array {
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

export function answerTooLarge(bytes: number, limit: number): IomodFailure {
  return new IomodFailure("AnswerTooLarge", `the answer has ${bytes} bytes; it may have ${limit}`);
}

export function tookTooLong(what: string, ms: number): IomodFailure {
  return new IomodFailure("TimeoutException", `${what} took longer than its ${ms} ms`, {
    retryable: true,
    statusCode: 504,
  });
}

/** What `run` threw, as the guest may be told of it: with what its declaration says, and without what is redacted. */
export function tellable(thrown: unknown, { errors = {}, redact = [] }: DescribedMethod, raw: unknown): unknown {
  if (!(thrown instanceof IomodFailure)) return thrown;
  const declared = Object.hasOwn(errors, thrown.code) ? errors[thrown.code] : undefined;
  const { retryable = false, statusCode } = typeof declared === "object" ? declared : {};
  return new IomodFailure(thrown.code, without(thrown.message, textsAt(raw, redact)), {
    retryable: thrown.retryable || retryable,
    statusCode: thrown.statusCode ?? statusCode,
    requestId: thrown.requestId,
    details: thrown.details,
    cause: thrown.cause,
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
