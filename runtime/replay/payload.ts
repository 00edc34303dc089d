/** Bytes as a recording has them. */
import type { Payload } from "./recording.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The same bytes come back from `bytesOf`. */
export function payloadOf(bytes: Uint8Array): Payload {
  let text: string;
  try {
    text = utf8.decode(bytes);
    // A byte order mark is lost in decoding.
    if (bytes[0] === 0xef && bytes[1] === 0xbb) return { base64: Buffer.from(bytes).toString("base64") };
  } catch {
    return { base64: Buffer.from(bytes).toString("base64") };
  }
  if (!/^[[{]/.test(text)) return { text };
  try {
    const json: unknown = JSON.parse(text);
    return JSON.stringify(json) === text ? { json } : { text };
  } catch {
    return { text };
  }
}

/** @returns undefined where the bytes were dropped */
export function bytesOf(payload: Payload): Uint8Array | undefined {
  if ("json" in payload) return Buffer.from(JSON.stringify(payload.json));
  if ("text" in payload) return Buffer.from(payload.text);
  if ("base64" in payload) return Buffer.from(payload.base64, "base64");
  return undefined;
}
