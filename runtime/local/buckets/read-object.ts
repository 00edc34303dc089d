/** GetObject and HeadObject. */
import { open, type FileHandle } from "node:fs/promises";
import type { ObjectInfo, ObjectStore } from "./object-store.ts";
import { S3Refusal } from "./refusal.ts";
import { header, type S3Answer, type S3Request } from "./request.ts";

const ATTEMPTS = 10;

/** @throws S3Refusal */
export async function readObject(store: ObjectStore, request: S3Request): Promise<S3Answer> {
  const { bucket, key, method } = request;
  await store.need(bucket);
  for (let attempt = 1; ; attempt += 1) {
    const info = await store.find(bucket, key);
    if (info === undefined) throw new S3Refusal("NoSuchKey", "The specified key does not exist.");
    const refused = condition(request, info);
    if (refused !== undefined) return refused;
    const range = rangeOf(header(request, "range"), info.size);
    const headers = { ...objectHeaders(info, request), ...rangeHeaders(range, info.size) };
    const status = range === undefined ? 200 : 206;
    if (method === "HEAD") return { status, headers };
    try {
      const file = await open(store.fileOf(bucket, info));
      return { status, headers, body: await bytesOf(file, range, info.size) };
    } catch (error) {
      // Another version took its place in between.
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

async function bytesOf(file: FileHandle, range: Range | undefined, size: number) {
  if (size > 0) return file.createReadStream(range === undefined ? {} : { start: range.first, end: range.last });
  await file.close();
  return "";
}

function objectHeaders(info: ObjectInfo, request: S3Request): Record<string, string> {
  const checksums = header(request, "x-amz-checksum-mode") === "ENABLED" && header(request, "range") === undefined;
  const kept = Object.entries(info.headers).filter(([name]) => checksums || !name.startsWith("x-amz-checksum-"));
  return {
    "content-type": "binary/octet-stream",
    ...Object.fromEntries(kept),
    "accept-ranges": "bytes",
    "content-length": String(info.size),
    etag: `"${info.etag}"`,
    "last-modified": new Date(info.modifiedMs).toUTCString(),
  };
}

/** Undefined where the object may be read. @throws S3Refusal */
function condition(request: S3Request, { etag, modifiedMs }: ObjectInfo): S3Answer | undefined {
  const [match, noneMatch] = [header(request, "if-match"), header(request, "if-none-match")];
  if (match !== undefined && !names(match, etag)) throw failed();
  if (noneMatch !== undefined)
    return names(noneMatch, etag) ? { status: 304, headers: { etag: `"${etag}"` } } : undefined;
  const since = Date.parse(header(request, "if-modified-since") ?? "");
  if (modifiedMs - (modifiedMs % 1000) <= since) return { status: 304, headers: { etag: `"${etag}"` } };
  const unmodified = Date.parse(header(request, "if-unmodified-since") ?? "");
  if (match === undefined && modifiedMs - (modifiedMs % 1000) > unmodified) throw failed();
  return undefined;
}

export function names(list: string, etag: string): boolean {
  return list.split(",").some((one) => one.trim() === "*" || one.trim().replaceAll('"', "") === etag);
}

function failed(): S3Refusal {
  return new S3Refusal("PreconditionFailed", "At least one of the pre-conditions you specified did not hold");
}

export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Undefined: all of it, as also where the header is none that S3 knows. @throws S3Refusal InvalidRange */
export function rangeOf(text: string | undefined, size: number): Range | undefined {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(text ?? "") ?? [];
  if (from === undefined || to === undefined || (from === "" && to === "")) return undefined;
  const first = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
  if (from !== "" && to !== "" && Number(to) < first) return undefined;
  if (first >= size) throw new S3Refusal("InvalidRange", "The requested range is not satisfiable");
  return { first, last };
}

function rangeHeaders(range: Range | undefined, size: number): Record<string, string> {
  if (range === undefined) return {};
  const { first, last } = range;
  return { "content-range": `bytes ${first}-${last}/${size}`, "content-length": String(last - first + 1) };
}
