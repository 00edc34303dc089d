/** HTTP request -> the bytes of an event. */
import { binaryBody, eventBody, type EventBody } from "./body.ts";
import { headerOf } from "./headers.ts";
import { payload1 } from "./payload-1.ts";
import { payload2 } from "./payload-2.ts";
import type { EventSource } from "./request.ts";
import { restEvent } from "./rest.ts";
import type { HttpRoute, Service } from "../project.ts";

/** Forms of events and answers: an HTTP API's payload formats, and a REST API's. */
export type EventFormat = HttpRoute["payload"] | "rest";

export function formatOf(
  { protocol }: Pick<Service, "protocol">,
  { payload }: Pick<HttpRoute, "payload">,
): EventFormat {
  return protocol === "rest" ? "rest" : payload;
}

/**
 * The event of a request, in UTF-8.
 * @example
 * const event = eventBytes({ request, route, api, caller: { kind: "anonymous" }, requestId }, body, "2.0");
 */
export function eventBytes(source: EventSource, body: Uint8Array, payload: EventFormat): Uint8Array {
  if (payload === "rest") {
    const binary = binaryBody(body);
    return withBody(JSON.stringify(restEvent(source, binary)), binary, "null");
  }
  const inner = eventBody(body, headerOf(source.request, "content-type"));
  const event = payload === "1.0" ? payload1(source, inner, body.length) : payload2(source, inner, body.length);
  return withBody(JSON.stringify(event), inner, payload === "1.0" ? "null" : undefined);
}

/** Bytes that are made base64 at once: a multiple of 3, so that no part has padding but the last. */
const PART = 48 * 1024;

/**
 * Puts `body` in as the last member. It is by far the largest, and base64 needs no escaping: written
 * straight into the event's bytes it is neither scanned nor copied as a part of a longer string.
 */
function withBody(json: string, body: EventBody, absent: string | undefined): Uint8Array {
  const head = json.slice(0, -1);
  if (body.kind === "absent") return Buffer.from(absent === undefined ? json : `${head},"body":${absent}}`);
  if (body.kind === "text") return written([`${head},"body":`, JSON.stringify(body.text), "}"]);
  const before = Buffer.from(`${head},"body":"`);
  const length = Math.ceil(body.bytes.length / 3) * 4;
  const bytes = Buffer.allocUnsafeSlow(before.length + length + 2);
  bytes.set(before);
  // Part by part: as one text it would be there a second time.
  for (let from = 0, to = before.length; from < body.bytes.length; from += PART)
    to += bytes.write(body.bytes.toString("base64", from, Math.min(from + PART, body.bytes.length)), to, "latin1");
  bytes.write('"}', before.length + length, "latin1");
  return bytes;
}

/** Texts one behind the other. Joined before, a large one would be there once more. */
function written(texts: readonly string[]): Uint8Array {
  const bytes = Buffer.allocUnsafeSlow(texts.reduce((length, text) => length + Buffer.byteLength(text), 0));
  let at = 0;
  for (const text of texts) at += bytes.write(text, at);
  return bytes;
}
