/** The whole of a stream as one answer: for callers that cannot take chunks, and for tests. */
import type { CallContext } from "./define.ts";
import type { StreamOf } from "./payload.ts";

type StreamCall = (input: Uint8Array, context: CallContext) => AsyncIterable<Uint8Array>;

/**
 * Bytes one after the other; JSON as a list; with a head, `{"head": ..., "chunks": [...]}`, bytes as base64 in it.
 */
export function collected(
  { chunk, head }: StreamOf,
  stream: StreamCall,
): (input: Uint8Array, context: CallContext) => Promise<Uint8Array> {
  return async (input, context) => {
    const parts: Uint8Array[] = [];
    for await (const part of stream(input, context)) parts.push(part);
    const bytes = chunk === "bytes";
    if (head === undefined) return bytes ? Buffer.concat(parts) : Buffer.from(`[${parts.map(textOf).join()}]`);
    const [first, ...rest] = parts;
    const chunks = bytes ? JSON.stringify(Buffer.concat(rest).toString("base64")) : `[${rest.map(textOf).join()}]`;
    return Buffer.from(`{"head":${textOf(first as Uint8Array)},"chunks":${chunks}}`);
  };
}

const textOf = (part: Uint8Array): string => new TextDecoder().decode(part);
