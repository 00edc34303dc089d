/** HTTP request -> the bytes of an event. */
import { eventBody, type EventBody } from "./body.ts";
import { headerOf } from "./headers.ts";
import { payload1 } from "./payload-1.ts";
import { payload2 } from "./payload-2.ts";
import type { EventSource } from "./request.ts";

/**
 * The event of a request, in UTF-8.
 * @example
 * const event = eventBytes({ request, route, api, caller: { kind: "anonymous" }, requestId }, body, "2.0");
 */
export function eventBytes(source: EventSource, body: Uint8Array, payload: "1.0" | "2.0"): Uint8Array {
  const inner = eventBody(body, headerOf(source.request, "content-type"));
  const event = payload === "1.0" ? payload1(source, inner, body.length) : payload2(source, inner, body.length);
  return withBody(JSON.stringify(event), inner, payload === "1.0" ? "null" : undefined);
}

/**
 * Puts `body` in as the last member. It is by far the largest, and base64 needs no escaping: written
 * straight into the event's bytes it is neither scanned nor copied as a part of a longer string.
 */
function withBody(json: string, body: EventBody, absent: string | undefined): Uint8Array {
  const head = json.slice(0, -1);
  if (body.kind === "absent") return Buffer.from(absent === undefined ? json : `${head},"body":${absent}}`);
  if (body.kind === "text") return Buffer.from(`${head},"body":${JSON.stringify(body.text)}}`);
  const before = Buffer.from(`${head},"body":"`);
  const bytes = Buffer.allocUnsafeSlow(before.length + body.base64.length + 2);
  bytes.set(before);
  bytes.write(body.base64, before.length, "latin1");
  bytes.write('"}', before.length + body.base64.length, "latin1");
  return bytes;
}
