/** Requests and answers as bytes: a head in JSON with its length before it, little-endian in 4 bytes, then the body as it is. */
import { z } from "zod";
import { invalid } from "./request.ts";

const header = z.tuple([z.string(), z.string()]);

const requestHead = z.object({
  method: z.string(),
  url: z.string(),
  headers: z.array(header).default([]),
  /** Milliseconds, where fewer than the grant has. */
  timeout_ms: z.number().positive().optional(),
  /** `false`: a redirect is an answer like any other. */
  follow: z.boolean().default(true),
});
export type RequestHead = z.output<typeof requestHead>;

export const responseHead = z.object({
  status: z.int(),
  /** Names in lower case; a name may stand twice. */
  headers: z.array(header),
  /** Where the answer is from, after redirects. */
  url: z.string(),
});

const LENGTH = 4;

/** @throws IomodFailure InvalidRequest */
export function readRequest(bytes: Uint8Array): { readonly head: RequestHead; readonly body: Uint8Array } {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = view.length < LENGTH ? Infinity : LENGTH + view.readUInt32LE(0);
  if (end > view.length) throw invalid("the request's head is not as long as it says");
  const parsed = requestHead.safeParse(parse(view.toString("utf8", LENGTH, end)));
  if (!parsed.success) throw invalid("the request's head is not of its form");
  return { head: parsed.data, body: view.subarray(end) };
}

export function writeAnswer(head: z.input<typeof responseHead>, chunks: readonly Uint8Array[]): Uint8Array {
  const text = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32LE(text.length);
  return Buffer.concat([length, text, ...chunks]);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
