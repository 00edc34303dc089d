/** Request headers as an HTTP API hands them on. */
import { isUtf8 } from "node:buffer";
import type { HttpRequest } from "./request.ts";

/** Of the connection, not of the message; no event of API Gateway holds them. */
const HOP_BY_HOP = new Set([
  "connection",
  "expect",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/**
 * Payload 1.0 spells these names in their canonical form, whatever the client sent (seen in captures
 * of live APIs, where the other common names came in lower case).
 */
const CANONICAL = new Map(
  [
    "Content-Length",
    "Content-Type",
    "Host",
    "User-Agent",
    "X-Amzn-Trace-Id",
    "X-Forwarded-For",
    "X-Forwarded-Port",
    "X-Forwarded-Proto",
  ].map((name) => [name.toLowerCase(), name]),
);

/** Seen capitalized in events of REST APIs, whatever the client sent. */
const REST_CANONICAL = new Map([
  ["authorization", "Authorization"],
  ["user-agent", "User-Agent"],
]);

/** Names that payload 1.0 gives in lower case even to a client that capitalized them. */
const LOWERED = new Set([
  "accept",
  "accept-charset",
  "accept-encoding",
  "accept-language",
  "authorization",
  "cache-control",
  "cookie",
  "dnt",
  "if-match",
  "if-modified-since",
  "if-none-match",
  "if-unmodified-since",
  "origin",
  "pragma",
  "range",
  "referer",
  "via",
]);

/**
 * All values of each header under its lower-case name, with those that the gateway itself sets.
 *
 * @param bodyBytes undefined where the event tells of no body's length
 */
export function gatewayHeaders(
  request: HttpRequest,
  bodyBytes: number | undefined,
  traceId: string,
): Map<string, string[]> {
  const headers = new Map<string, string[]>();
  for (const [name, value] of request.headers) {
    const key = name.toLowerCase();
    if (HOP_BY_HOP.has(key)) continue;
    const known = headers.get(key);
    if (known === undefined) headers.set(key, [textOf(value)]);
    else known.push(textOf(value));
  }
  if (bodyBytes === undefined) headers.delete("content-length");
  else headers.set("content-length", [String(bodyBytes)]);
  headers.set("x-amzn-trace-id", [traceId]);
  const forwardedFor = headers.get("x-forwarded-for");
  headers.set("x-forwarded-for", [[...(forwardedFor ?? []), request.sourceIp].join(", ")]);
  headers.set("x-forwarded-port", [String(request.port)]);
  headers.set("x-forwarded-proto", [request.scheme]);
  return headers;
}

/** Of a header or a parameter that came several times: what its only value is. */
export const last = (values: readonly string[]): string => values.at(-1) ?? "";

/** Both members that payload 1.0 has for headers, under the names that an API gives them. */
export function headerMembers(headers: ReadonlyMap<string, string[]>, nameOf: (lowerCase: string) => string) {
  const named = [...headers].map(([name, all]) => [nameOf(name), all] as const);
  return {
    headers: Object.fromEntries(named.map(([name, all]) => [name, last(all)])),
    multiValueHeaders: Object.fromEntries(named),
  };
}

/** The name that payload 1.0 gives a header. */
export function payload1Name(request: HttpRequest): (lowerCase: string) => string {
  const sent = sentNames(request);
  return (name) => CANONICAL.get(name) ?? (LOWERED.has(name) ? name : (sent.get(name) ?? name));
}

/** The name that a REST API gives a header: the client's own, but for the two that always come capitalized. */
export function restName(request: HttpRequest): (lowerCase: string) => string {
  const sent = sentNames(request);
  return (name) => REST_CANONICAL.get(name) ?? sent.get(name) ?? CANONICAL.get(name) ?? name;
}

/** Each header's name as it was sent first. */
function sentNames(request: HttpRequest): ReadonlyMap<string, string> {
  const sent = new Map<string, string>();
  for (const [name] of request.headers) if (!sent.has(name.toLowerCase())) sent.set(name.toLowerCase(), name);
  return sent;
}

/** Payload 2.0 has cookies as a list, one `name=value` each. */
export function splitCookies(headers: Map<string, string[]>): string[] | undefined {
  const cookies = (headers.get("cookie") ?? []).flatMap((header) => header.split(";"));
  const named = cookies.map((cookie) => cookie.trim()).filter((cookie) => cookie !== "");
  return named.length === 0 ? undefined : named;
}

/** The first value of a header, by its lower-case name. */
export function headerOf(request: Pick<HttpRequest, "headers">, name: string): string | undefined {
  return request.headers.find(([sent]) => sent.toLowerCase() === name)?.[1];
}

/** Node gives a header's bytes as latin-1; where they are UTF-8, they were meant as that. */
function textOf(value: string): string {
  // oxlint-disable-next-line no-control-regex -- the range is ASCII, the question whether anything is outside it
  if (/^[\u0000-\u007f]*$/.test(value)) return value;
  const bytes = Buffer.from(value, "latin1");
  return isUtf8(bytes) ? bytes.toString("utf8") : value;
}
