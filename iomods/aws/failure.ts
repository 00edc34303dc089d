/** What the SDK throws, as the failure that a guest is told of. */
import { IomodFailure } from "../define.ts";
import { detailsOf } from "./details.ts";

/** Codes of failures that no service answered with. */
export const CLIENT_FAILURE = {
  /** The call was cancelled, or its invocation ended. */
  aborted: "RequestAborted",
  /** No connection, or one that broke. */
  network: "NetworkError",
  /** Connection or answer took too long. */
  timeout: "TimeoutError",
  /** No credentials, or they could not be renewed. */
  credentials: "CredentialsError",
  /** No region, or another setting that is missing or wrong. */
  configuration: "ConfigurationError",
  /** The answer is not the service's protocol, or does not fit its checksum. */
  answer: "InvalidAnswer",
} as const;

const NETWORK_CODES = new Set([
  "EAI_AGAIN",
  "ECONNABORTED",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EPIPE",
]);

/** @param retryable the SDK's own judgement of an error, asked for what a service answered */
export function toFailure(thrown: unknown, signal: AbortSignal, retryable: (error: Error) => boolean): IomodFailure {
  if (thrown instanceof IomodFailure) return thrown;
  if (signal.aborted) return fail(CLIENT_FAILURE.aborted, "the call was cancelled", thrown);
  if (!(thrown instanceof Error)) return fail("InternalError", "the AWS client failed", thrown);
  const answer = answerOf(thrown);
  if (answer !== undefined && "$fault" in thrown)
    return new IomodFailure(thrown.name, thrown.message, {
      ...answer,
      retryable: retryable(thrown),
      details: detailsOf(thrown),
      cause: thrown,
    });
  const code = networkCode(thrown);
  if (code === "ETIMEDOUT" || (code === undefined && thrown.name === "TimeoutError"))
    return fail(CLIENT_FAILURE.timeout, `no answer in time (${code ?? firstLine(thrown.message)})`, thrown, true);
  if (code !== undefined) return fail(CLIENT_FAILURE.network, `cannot reach the service (${code})`, thrown, true);
  if (answer !== undefined)
    return new IomodFailure(
      CLIENT_FAILURE.answer,
      `the answer, of status ${answer.statusCode}, is not what the service's protocol says`,
      { ...answer, retryable: retryable(thrown), cause: thrown },
    );
  if (thrown.name === "CredentialsProviderError" || thrown.name === "TokenProviderError")
    return fail(CLIENT_FAILURE.credentials, firstLine(thrown.message), thrown);
  if (/checksum/i.test(thrown.message)) return fail(CLIENT_FAILURE.answer, firstLine(thrown.message), thrown, true);
  // A mistake of ours or the SDK's has nothing to say to a guest; a URL that is none is a setting.
  if (thrown instanceof TypeError && !("code" in thrown)) return fail("InternalError", "the AWS client failed", thrown);
  // An error within a stream of events has a name and no more.
  const named = thrown.name === "Error" ? CLIENT_FAILURE.configuration : thrown.name;
  return fail(named, firstLine(thrown.message), thrown);
}

/** What the SDK keeps of an answer on the error that it makes of it. */
function answerOf(error: Error): { readonly statusCode: number; readonly requestId: string | undefined } | undefined {
  if (!("$metadata" in error)) return undefined;
  const metadata = error.$metadata;
  if (typeof metadata !== "object" || metadata === null) return undefined;
  if (!("httpStatusCode" in metadata) || typeof metadata.httpStatusCode !== "number") return undefined;
  const requestId = "requestId" in metadata && typeof metadata.requestId === "string" ? metadata.requestId : undefined;
  return { statusCode: metadata.httpStatusCode, requestId };
}

/** The system's code; where a host has several addresses, Node throws an AggregateError with one error for each. */
function networkCode(error: Error): string | undefined {
  const errors: readonly unknown[] = error instanceof AggregateError ? [error, ...error.errors] : [error, error.cause];
  for (const each of errors)
    if (each instanceof Error && "code" in each && typeof each.code === "string")
      if (each.code === "ETIMEDOUT" || NETWORK_CODES.has(each.code)) return each.code;
  return undefined;
}

/** The SDK's messages for developers go on with hints about its own objects. */
function firstLine(message: string): string {
  return message.split("\n", 1)[0] ?? message;
}

function fail(code: string, message: string, cause: unknown, retryable = false): IomodFailure {
  return new IomodFailure(code, message, { retryable, cause });
}
