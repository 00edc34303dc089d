/** What a guest asks for, and what is wrong with it. */
import { IomodFailure } from "../../failure.ts";

export type Headers = [name: string, value: string][];

export interface HttpRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** RFC 9110's tokens. */
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/** Visible text, spaces and tabs; CR, LF and NUL would be read as something else. */
const VALUE = /^[\t\u0020-\u007e\u0080-\u00ff]*$/;
/** The connection's own: who sets them could send a second request within the first. */
const RESERVED = new Set([
  "connection",
  "content-length",
  "expect",
  "host",
  "http2-settings",
  "keep-alive",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);
const LONGEST_URL = 16 * 1024;
const LONGEST_HEADERS = 64 * 1024;

/** @throws IomodFailure InvalidRequest */
export function checkedRequest(method: string, url: string, headers: Headers, body: Uint8Array): HttpRequest {
  const name = method.toUpperCase();
  if (!TOKEN.test(method) || name === "CONNECT" || name === "TRACE")
    throw invalid(`${JSON.stringify(method.slice(0, 40))} is no method that can be sent`);
  let length = 0;
  for (const [header, value] of headers) {
    length += header.length + value.length;
    if (!TOKEN.test(header)) throw invalid("a header's name may have letters, digits and - alone");
    if (!VALUE.test(value)) throw invalid(`the value of header ${header} has characters that a header cannot have`);
    if (RESERVED.has(header.toLowerCase())) throw invalid(`the header ${header} is set by the host`);
  }
  if (length > LONGEST_HEADERS) throw invalid(`the headers have ${length} bytes; they may have ${LONGEST_HEADERS}`);
  return { method: name, url: checkedUrl(url), headers, body };
}

/** @throws IomodFailure InvalidRequest, without the URL: it may hold what only its server is to know */
function checkedUrl(text: string): URL {
  if (text.length > LONGEST_URL) throw invalid(`the URL has ${text.length} characters; it may have ${LONGEST_URL}`);
  // Parsers take these out without a word, so that what was checked before is not what is sent.
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u0020\u007f\\]/.test(text)) throw invalid("the URL has spaces, control characters or backslashes");
  if (!URL.canParse(text)) throw invalid("the URL cannot be read; it begins with https:// and a host");
  const url = new URL(text);
  const why = refusedUrl(url);
  if (why !== undefined) throw invalid(why);
  url.hash = "";
  return url;
}

/** Why a URL is not asked for, whoever names it. */
export function refusedUrl(url: URL): string | undefined {
  if (url.protocol !== "https:" && url.protocol !== "http:") return "a URL begins with https:// or http://";
  if (url.username !== "" || url.password !== "") return "a URL may not have a user or a password in it";
  return undefined;
}

export function invalid(message: string): IomodFailure {
  return new IomodFailure("InvalidRequest", message, { statusCode: 400 });
}
