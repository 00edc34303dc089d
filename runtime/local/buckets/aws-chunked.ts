/** Content-Encoding: aws-chunked, as clients send a body whose checksum comes after it. Signatures of chunks are not checked. */
import { Transform, type TransformCallback } from "node:stream";
import { S3Refusal } from "./refusal.ts";

const LONGEST_LINE = 4096;

export class AwsChunked extends Transform {
  /** In lower case: `x-amz-checksum-crc32`. Complete at the end. */
  readonly trailers = new Map<string, string>();
  #line = "";
  /** Bytes that are left of the chunk. */
  #left = 0;
  #at: "size" | "data" | "after" | "trailers" | "end" = "size";

  override _transform(bytes: Buffer, _encoding: BufferEncoding, callback: TransformCallback): void {
    let at = 0;
    while (at < bytes.length) {
      if (this.#at === "data") {
        const part = bytes.subarray(at, at + this.#left);
        this.push(part);
        at += part.length;
        this.#left -= part.length;
        if (this.#left === 0) this.#at = "after";
        continue;
      }
      const end = bytes.indexOf(10, at);
      this.#line += bytes.subarray(at, end === -1 ? bytes.length : end).toString("latin1");
      at = end === -1 ? bytes.length : end + 1;
      if (this.#line.length > LONGEST_LINE) return callback(malformed());
      if (end === -1) break;
      const line = this.#line.replace(/\r$/, "");
      this.#line = "";
      if (!this.#take(line)) return callback(malformed());
    }
    callback();
  }

  override _flush(callback: TransformCallback): void {
    if (this.#at === "trailers" && this.#line.trim() !== "") this.#take(this.#line.trim());
    callback(this.#at === "end" || this.#at === "trailers" ? null : malformed());
  }

  #take(line: string): boolean {
    switch (this.#at) {
      case "size": {
        const size = line.split(";")[0] ?? "";
        if (!/^[0-9a-f]{1,8}$/i.test(size)) return false;
        this.#left = Number.parseInt(size, 16);
        this.#at = this.#left === 0 ? "trailers" : "data";
        return true;
      }
      case "after":
        this.#at = "size";
        return line === "";
      case "trailers": {
        const colon = line.indexOf(":");
        if (colon > 0) this.trailers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
        return true;
      }
      default:
        return true;
    }
  }
}

function malformed(): S3Refusal {
  return new S3Refusal("IncompleteBody", "the body is not aws-chunked as its headers say");
}
