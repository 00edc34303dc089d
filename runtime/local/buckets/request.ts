/** A request as S3 reads it: path-style, `/BUCKET/KEY?…`. */
import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { S3Refusal } from "./refusal.ts";

export interface S3Request {
  readonly method: string;
  /** Empty: about all buckets. */
  readonly bucket: string;
  /** Empty: about the bucket. */
  readonly key: string;
  readonly query: URLSearchParams;
  readonly incoming: IncomingMessage;
  readonly id: string;
}

export interface S3Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** XML as text; an object's bytes as they are read. */
  readonly body?: string | Readable;
}

/** @throws S3Refusal */
export function s3Request(incoming: IncomingMessage, id: string): S3Request {
  const [path, search] = splitAt(incoming.url ?? "/", "?");
  const [bucket, key] = splitAt(path.slice(1), "/");
  return {
    method: incoming.method ?? "GET",
    bucket: decoded(bucket),
    key: decoded(key),
    query: new URLSearchParams(search),
    incoming,
    id,
  };
}

/** @throws S3Refusal */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new S3Refusal("InvalidArgument", "the path is not percent-encoded UTF-8");
  }
}

export function header({ incoming }: Pick<S3Request, "incoming">, name: string): string | undefined {
  const value = incoming.headers[name];
  return Array.isArray(value) ? value.join(", ") : value;
}

function splitAt(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
