/** What Node throws, as the failures of std.http. No message has a URL's path or a header in it. */
import { IomodFailure } from "../../failure.ts";

export const HTTP_ERRORS = {
  HostNotAllowed: "service.toml does not name the host, or a redirect led to one that it does not name.",
  AddressNotAllowed:
    "The host has only addresses that are not of the public internet, and service.toml names none of them.",
  InvalidRequest: { doc: "The request is one that is not sent.", statusCode: 400 },
  ConnectFailed: { doc: "There is no such host, or no connection to it.", retryable: true },
  TlsFailed: "The host's certificate is not valid for it, or TLS failed otherwise.",
  ConnectionLost: "The connection broke before the answer was whole. Retryable where asking twice is asking once.",
  Timeout: { doc: "The answer was not whole in time.", retryable: true, statusCode: 504 },
  TooLarge: "Body or headers, of the request or the answer, are over the limit.",
  TooManyRedirects: "There were more redirects than are followed.",
  InvalidResponse: "The answer is not HTTP, or cannot be decompressed.",
} as const;

/** Of requests that may be made twice. */
const IDEMPOTENT = new Set(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]);

/** @param begun the answer's head was there */
export function toFailure(thrown: unknown, host: string, method: string, begun: boolean): IomodFailure {
  if (thrown instanceof IomodFailure) return thrown;
  const error = causeOf(thrown);
  const code = codeOf(error);
  if (error instanceof IomodFailure) return error;
  const about = (name: string, message: string, retryable?: boolean) =>
    new IomodFailure(name, message, { cause: thrown, ...(retryable === undefined ? {} : { retryable }) });
  if (code === "HPE_HEADER_OVERFLOW") return about("TooLarge", `the headers of ${host}'s answer are over the limit`);
  if (
    code.startsWith("HPE_") ||
    code.startsWith("Z_") ||
    code.startsWith("ERR_BROTLI") ||
    code.startsWith("ERR__ERROR")
  )
    return about("InvalidResponse", `the answer of ${host} cannot be read (${code})`);
  if (code.startsWith("ERR_TLS") || code.startsWith("ERR_SSL") || CERTIFICATE.test(code))
    return about("TlsFailed", `TLS with ${host} failed (${code})`);
  if (begun || code === "ECONNRESET" || code === "EPIPE" || code === "ERR_STREAM_PREMATURE_CLOSE")
    return new IomodFailure("ConnectionLost", `the connection to ${host} broke (${code})`, {
      cause: thrown,
      retryable: IDEMPOTENT.has(method),
    });
  return about("ConnectFailed", `no connection to ${host} (${code})`, true);
}

const CERTIFICATE =
  /CERT|SELF_SIGNED|UNABLE_TO_(GET_ISSUER|VERIFY|DECRYPT|DECODE)|CRL_|INVALID_(CA|PURPOSE)|PATH_LENGTH|HOSTNAME_MISMATCH|EPROTO/;

/** Where a host has several addresses, Node throws an AggregateError with one for each. */
function causeOf(thrown: unknown): unknown {
  return thrown instanceof AggregateError && thrown.errors.length > 0 ? (thrown.errors[0] as unknown) : thrown;
}

export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown";
}

export const isIdempotent = (method: string): boolean => IDEMPOTENT.has(method);
