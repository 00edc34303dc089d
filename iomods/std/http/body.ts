/** The body of an answer: decompressed, and never longer than it may be. */
import type { IncomingMessage } from "node:http";
import { pipeline, type Readable } from "node:stream";
import { createBrotliDecompress, createGunzip } from "node:zlib";
import { IomodFailure } from "../../failure.ts";

/** What is asked for where the guest does not say what it takes. */
export const ENCODINGS = "gzip, br";

const DECODERS: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  br: createBrotliDecompress,
};

export interface Body {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** The headers about length and encoding are no longer about what is given. */
  readonly decoded: boolean;
}

/**
 * @param decode the guest did not ask for an encoding of its own
 * @throws IomodFailure TooLarge, where the answer says already that it is
 */
export function bodyOf(answer: IncomingMessage, method: string, limit: number, decode: boolean): Body {
  const length = Number(answer.headers["content-length"] ?? 0);
  if (method !== "HEAD" && length > limit) throw tooLarge(limit);
  const encoding = (answer.headers["content-encoding"] ?? "").trim().toLowerCase();
  const decoder = decode && Object.hasOwn(DECODERS, encoding) ? DECODERS[encoding]?.() : undefined;
  const empty = method === "HEAD" || answer.statusCode === 204 || answer.statusCode === 304;
  if (!decoder || empty) return { chunks: limited(answer, limit), decoded: false };
  // Both ends are counted: little can become much, and much can become little.
  const decoded = pipeline(
    answer,
    (source: AsyncIterable<Uint8Array>) => limited(source, limit),
    decoder,
    () => {
      // Whatever went wrong is thrown by reading.
    },
  );
  return { chunks: limited(decoded as unknown as Readable, limit), decoded: true };
}

async function* limited(source: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  let total = 0;
  for await (const chunk of source) {
    total += chunk.length;
    if (total > limit) throw tooLarge(limit);
    yield chunk;
  }
}

function tooLarge(limit: number): IomodFailure {
  return new IomodFailure("TooLarge", `the answer's body has more than ${limit} bytes`);
}
