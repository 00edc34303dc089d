/** Multipart uploads: parts are files beside the objects until they are put together. */
import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { readBody } from "../read-request.ts";
import type { ObjectStore } from "./object-store.ts";
import { receive } from "./receive.ts";
import { S3Refusal } from "./refusal.ts";
import type { S3Answer, S3Request } from "./request.ts";
import { changeBy, copySource, keptHeaders, mayReplace, type Tell } from "./write-object.ts";
import { elementsOf, xmlDocument } from "./xml.ts";

const LARGEST_DOCUMENT = 4 * 1024 * 1024;
const SMALLEST_PART = 5 * 1024 * 1024;

export async function createUpload(store: ObjectStore, request: S3Request): Promise<S3Answer> {
  const { bucket, key } = request;
  await store.need(bucket);
  const UploadId = randomUUID();
  const folder = store.uploadFolder(bucket, UploadId);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "about"), JSON.stringify({ key, headers: keptHeaders(request) }));
  return { status: 200, body: xmlDocument("InitiateMultipartUploadResult", { Bucket: bucket, Key: key, UploadId }) };
}

export async function uploadPart(store: ObjectStore, request: S3Request): Promise<S3Answer> {
  const { folder } = await uploadOf(store, request);
  const number = Number(request.query.get("partNumber"));
  if (!Number.isInteger(number) || number < 1 || number > 10_000)
    throw new S3Refusal("InvalidArgument", "Part number must be an integer between 1 and 10000, inclusive");
  const file = store.newFile(request.bucket);
  const copies = request.incoming.headers["x-amz-copy-source"] !== undefined;
  const { md5, checksum } = copies ? await copyPart(store, request, file) : await receive(request.incoming, file);
  // Its digest is in its name: it is there whole, or it is not there.
  for (const part of await partsIn(folder)) if (part.number === number) await rm(part.file, { force: true });
  await rename(file, join(folder, `${number}-${md5}`));
  if (!copies) return { status: 200, headers: { etag: `"${md5}"`, ...checksum } };
  const members = { LastModified: new Date().toISOString(), ETag: `"${md5}"` };
  return { status: 200, body: xmlDocument("CopyPartResult", members) };
}

export async function completeUpload(store: ObjectStore, request: S3Request, tell: Tell): Promise<S3Answer> {
  const { bucket, key, incoming } = request;
  const { folder, headers } = await uploadOf(store, request);
  const document = Buffer.from(await readBody(incoming, LARGEST_DOCUMENT)).toString("utf8");
  const there = await partsIn(folder);
  const wanted = elementsOf(document, "Part").map((texts) => {
    const [number, etag] = [Number(texts.get("PartNumber")), (texts.get("ETag") ?? "").replaceAll('"', "")];
    const part = there.find((one) => one.number === number && one.md5 === etag);
    if (part === undefined) throw new S3Refusal("InvalidPart", `part ${number} was not uploaded, or is another one`);
    return part;
  });
  if (wanted.length === 0) throw new S3Refusal("MalformedXML", "CompleteMultipartUpload names one part at least");
  if (wanted.some(({ number }, index) => number <= (wanted[index - 1]?.number ?? 0)))
    throw new S3Refusal("InvalidArgument", "the list of parts is not in ascending order");
  await mayReplace(store, request);
  const sizes = await Promise.all(wanted.map(async (part) => (await stat(part.file)).size));
  if (sizes.slice(0, -1).some((size) => size < SMALLEST_PART))
    throw new S3Refusal("InvalidRequest", "each part but the last one has 5 MB at least");
  const file = store.newFile(bucket);
  for (const part of wanted) await pipeline(createReadStream(part.file), createWriteStream(file, { flags: "a" }));
  const digests = Buffer.concat(wanted.map(({ md5 }) => Buffer.from(md5, "hex")));
  const etag = `${createHash("md5").update(digests).digest("hex")}-${wanted.length}`;
  const size = sizes.reduce((sum, one) => sum + one, 0);
  await store.put(bucket, { key, size, etag, modifiedMs: Date.now(), headers, data: basename(file) });
  await rm(folder, { recursive: true, force: true });
  await tell({ ...changeBy(request, "ObjectCreated:CompleteMultipartUpload"), size, etag });
  const members = { Location: `/${bucket}/${key}`, Bucket: bucket, Key: key, ETag: `"${etag}"` };
  return { status: 200, body: xmlDocument("CompleteMultipartUploadResult", members) };
}

export async function abortUpload(store: ObjectStore, request: S3Request): Promise<S3Answer> {
  const { folder } = await uploadOf(store, request);
  await rm(folder, { recursive: true, force: true });
  return { status: 204 };
}

export async function listParts(store: ObjectStore, request: S3Request): Promise<S3Answer> {
  const { folder } = await uploadOf(store, request);
  const Part = await Promise.all(
    (await partsIn(folder)).map(async ({ number, md5, file }) => {
      const { size, mtime } = await stat(file);
      return { PartNumber: number, LastModified: mtime.toISOString(), ETag: `"${md5}"`, Size: size };
    }),
  );
  const { bucket, key, query } = request;
  const UploadId = query.get("uploadId") ?? "";
  const members = { Bucket: bucket, Key: key, UploadId, IsTruncated: false, Part };
  return { status: 200, body: xmlDocument("ListPartsResult", members) };
}

async function copyPart(store: ObjectStore, request: S3Request, file: string) {
  const { bucket, info, range } = await copySource(store, request);
  const md5 = createHash("md5");
  const options = range === undefined ? {} : { start: range.first, end: range.last };
  const source = createReadStream(store.fileOf(bucket, info), options);
  source.on("data", (bytes) => md5.update(bytes));
  await pipeline(source, createWriteStream(file));
  return { md5: md5.digest("hex"), checksum: {} };
}

interface Part {
  readonly number: number;
  readonly md5: string;
  readonly file: string;
}

async function partsIn(folder: string): Promise<readonly Part[]> {
  const names = await readdir(folder);
  return names
    .flatMap((name): Part[] => {
      const [, number, md5] = /^(\d+)-([0-9a-f]{32})$/.exec(name) ?? [];
      return number === undefined || md5 === undefined
        ? []
        : [{ number: Number(number), md5, file: join(folder, name) }];
    })
    .toSorted((one, other) => one.number - other.number);
}

/** @throws S3Refusal NoSuchUpload */
async function uploadOf(
  store: ObjectStore,
  { bucket, key, query }: S3Request,
): Promise<{ readonly folder: string; readonly headers: Readonly<Record<string, string>> }> {
  await store.need(bucket);
  const id = query.get("uploadId") ?? "";
  const folder = store.uploadFolder(bucket, id);
  // The id is part of a path.
  const text = /^[0-9a-f-]{36}$/.test(id)
    ? await readFile(join(folder, "about"), "utf8").catch(() => undefined)
    : undefined;
  const about = text === undefined ? undefined : (JSON.parse(text) as { key: string; headers: Record<string, string> });
  if (about?.key !== key) throw new S3Refusal("NoSuchUpload", "The specified multipart upload does not exist.");
  return { folder, headers: about.headers };
}
