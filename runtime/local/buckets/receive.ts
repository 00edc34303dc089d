/** A request's body into a file, with the digests that S3 knows it by. */
import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { crc32 } from "node:zlib";
import { AwsChunked } from "./aws-chunked.ts";
import { S3Refusal } from "./refusal.ts";

/** One PUT, or one part. */
const LARGEST = 5 * 1024 ** 3;

export interface Received {
  readonly size: number;
  /** In hex. */
  readonly md5: string;
  /** The checksum that came with it, by header, checked where this machine can. */
  readonly checksum: Readonly<Record<string, string>>;
}

/** @throws S3Refusal; nothing of the file stays then */
export async function receive(request: IncomingMessage, file: string): Promise<Received> {
  const { headers } = request;
  const chunked = /aws-chunked/.test(headers["content-encoding"] ?? "") || isStreaming(headers["x-amz-content-sha256"]);
  const decoder = chunked ? new AwsChunked() : undefined;
  const [md5, sha1, sha256] = [createHash("md5"), createHash("sha1"), createHash("sha256")];
  let [size, crc] = [0, 0];
  const meter = new Transform({
    transform(bytes: Buffer, _encoding, callback) {
      size += bytes.length;
      for (const hash of [md5, sha1, sha256]) hash.update(bytes);
      crc = crc32(bytes, crc);
      callback(size > LARGEST ? new S3Refusal("EntityTooLarge", "more than 5 GB") : null, bytes);
    },
  });
  try {
    const into = createWriteStream(file);
    await (decoder === undefined ? pipeline(request, meter, into) : pipeline(request, decoder, meter, into));
    const sent = Number(headers["x-amz-decoded-content-length"] ?? headers["content-length"] ?? size);
    if (sent !== size) throw new S3Refusal("IncompleteBody", "the body is shorter or longer than its headers say");
    const [md5Bytes, sha256Hex] = [md5.digest(), sha256.copy().digest("hex")];
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(crc);
    const known: Readonly<Record<string, string>> = {
      "x-amz-checksum-crc32": bytes.toString("base64"),
      "x-amz-checksum-sha1": sha1.digest("base64"),
      "x-amz-checksum-sha256": sha256.digest("base64"),
    };
    const signed = headers["x-amz-content-sha256"];
    const wrong =
      differs(headers["content-md5"], md5Bytes.toString("base64")) ||
      (typeof signed === "string" && /^[0-9a-f]{64}$/.test(signed) && signed !== sha256Hex);
    const checksum = Object.fromEntries([
      ...Object.entries(headers).flatMap(([name, value]) => (isChecksum(name) ? [[name, String(value)] as const] : [])),
      ...[...(decoder?.trailers ?? [])].filter(([name]) => isChecksum(name)),
    ]);
    if (wrong || Object.entries(checksum).some(([name, value]) => known[name] !== undefined && known[name] !== value))
      throw new S3Refusal("BadDigest", "a checksum that was sent is not that of the body");
    return { size, md5: md5Bytes.toString("hex"), checksum };
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
}

function isStreaming(sha256: string | readonly string[] | undefined): boolean {
  return typeof sha256 === "string" && sha256.startsWith("STREAMING-");
}

function isChecksum(header: string): boolean {
  return /^x-amz-checksum-(crc32|crc32c|crc64nvme|sha1|sha256)$/.test(header);
}

function differs(sent: string | readonly string[] | undefined, own: string): boolean {
  return sent !== undefined && sent !== own;
}
