/** Which bodies travel as text. */
import { isUtf8 } from "node:buffer";

export type EventBody =
  | { readonly kind: "absent" }
  | { readonly kind: "text"; readonly text: string }
  /** Bytes that travel as base64. */
  | { readonly kind: "base64"; readonly bytes: Buffer };

/** What a live API delivers as text besides `text/*`; forms, `+json` and absent types come in base64. */
const TEXT_TYPES = new Set(["application/json", "application/xml", "application/javascript"]);

/**
 * A body in the form an event holds it. Bytes of a text type that are not UTF-8 travel as base64:
 * as text they would reach the function changed.
 */
export function eventBody(bytes: Uint8Array, contentType: string | undefined): EventBody {
  if (bytes.length === 0) return { kind: "absent" };
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (isTextType(contentType) && isUtf8(buffer)) return { kind: "text", text: buffer.toString("utf8") };
  return { kind: "base64", bytes: buffer };
}

/** A body behind an API whose binary media types are all there are: text is base64 there as well. */
export function binaryBody(bytes: Uint8Array): EventBody {
  if (bytes.length === 0) return { kind: "absent" };
  return { kind: "base64", bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) };
}

function isTextType(contentType: string | undefined): boolean {
  const type = (contentType ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  return type.startsWith("text/") || TEXT_TYPES.has(type);
}
