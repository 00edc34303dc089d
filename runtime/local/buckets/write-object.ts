/** PutObject, CopyObject, DeleteObject and DeleteObjects. */
import { copyFile, rm } from "node:fs/promises";
import { basename } from "node:path";
import { readBody } from "../read-request.ts";
import type { ObjectChange } from "./changes.ts";
import type { ObjectInfo, ObjectStore } from "./object-store.ts";
import { names, rangeOf } from "./read-object.ts";
import { receive } from "./receive.ts";
import { S3Refusal } from "./refusal.ts";
import { decoded, header, type S3Answer, type S3Request } from "./request.ts";
import { elementsOf, xmlDocument } from "./xml.ts";

const LARGEST_DOCUMENT = 2 * 1024 * 1024;

/** Resolves when whoever is to be told will be, whatever ends the process. */
export type Tell = (change: ObjectChange) => Promise<void>;

/** What a change was made by. */
export function changeBy({ bucket, key, id, incoming }: S3Request, event: ObjectChange["event"]): ObjectChange {
  const sourceIp = (incoming.socket.remoteAddress ?? "127.0.0.1").replace(/^::ffff:/, "");
  return { bucket, key, event, requestId: id, sourceIp, atMs: Date.now() };
}

export async function putObject(store: ObjectStore, request: S3Request, tell: Tell): Promise<S3Answer> {
  const { bucket, key, incoming } = request;
  await store.need(bucket);
  const file = store.newFile(bucket);
  const { size, md5: etag, checksum } = await receive(incoming, file);
  try {
    await mayReplace(store, request);
    const headers = { ...keptHeaders(request), ...checksum };
    await store.put(bucket, { key, size, etag, modifiedMs: Date.now(), headers, data: basename(file) });
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
  await tell({ ...changeBy(request, "ObjectCreated:Put"), size, etag });
  return { status: 200, headers: { etag: `"${etag}"`, ...checksum } };
}

export async function copyObject(store: ObjectStore, request: S3Request, tell: Tell): Promise<S3Answer> {
  const { bucket, key } = request;
  await store.need(bucket);
  const source = await copySource(store, request);
  const replaced = header(request, "x-amz-metadata-directive") === "REPLACE";
  if (source.bucket === bucket && source.info.key === key && !replaced)
    throw new S3Refusal("InvalidRequest", "an object is copied to itself, and nothing about it changes");
  const file = store.newFile(bucket);
  await copyFile(store.fileOf(source.bucket, source.info), file);
  const modifiedMs = Date.now();
  const headers = replaced ? keptHeaders(request) : source.info.headers;
  const { size, etag } = source.info;
  await store.put(bucket, { key, size, etag, modifiedMs, headers, data: basename(file) });
  await tell({ ...changeBy(request, "ObjectCreated:Copy"), size, etag });
  const body = xmlDocument("CopyObjectResult", { LastModified: new Date(modifiedMs).toISOString(), ETag: `"${etag}"` });
  return { status: 200, body };
}

/** @throws S3Refusal */
export async function copySource(
  store: ObjectStore,
  request: S3Request,
): Promise<{ readonly bucket: string; readonly info: ObjectInfo; readonly range: ReturnType<typeof rangeOf> }> {
  const [path = ""] = (header(request, "x-amz-copy-source") ?? "").split("?");
  const [, bucket = "", key = ""] = /^\/?([^/]+)\/(.+)$/s.exec(decoded(path)) ?? [];
  await store.need(bucket);
  const info = await store.find(bucket, key);
  if (info === undefined) throw new S3Refusal("NoSuchKey", "The specified key does not exist.");
  const match = header(request, "x-amz-copy-source-if-match");
  if (match !== undefined && !names(match, info.etag))
    throw new S3Refusal("PreconditionFailed", "At least one of the pre-conditions you specified did not hold");
  return { bucket, info, range: rangeOf(header(request, "x-amz-copy-source-range"), info.size) };
}

export async function deleteObject(store: ObjectStore, request: S3Request, tell: Tell): Promise<S3Answer> {
  await store.need(request.bucket);
  const removed = await store.remove(request.bucket, request.key);
  if (removed !== undefined) await tell(changeBy(request, "ObjectRemoved:Delete"));
  return { status: 204 };
}

export async function deleteObjects(store: ObjectStore, request: S3Request, tell: Tell): Promise<S3Answer> {
  const { bucket, incoming } = request;
  await store.need(bucket);
  const document = Buffer.from(await readBody(incoming, LARGEST_DOCUMENT)).toString("utf8");
  const keys = elementsOf(document, "Object").map((texts) => texts.get("Key"));
  if (keys.length === 0 || keys.length > 1000 || keys.includes(undefined))
    throw new S3Refusal("MalformedXML", "DeleteObjects names 1 to 1,000 keys");
  const quiet = /<Quiet>\s*true\s*<\/Quiet>/.test(document);
  const deleted = keys.filter((key) => key !== undefined);
  for (const key of deleted)
    if ((await store.remove(bucket, key)) !== undefined)
      await tell(changeBy({ ...request, key }, "ObjectRemoved:Delete"));
  return { status: 200, body: xmlDocument("DeleteResult", { Deleted: quiet ? [] : deleted.map((Key) => ({ Key })) }) };
}

/** @throws S3Refusal PreconditionFailed */
export async function mayReplace(store: ObjectStore, request: S3Request): Promise<void> {
  const [match, noneMatch] = [header(request, "if-match"), header(request, "if-none-match")];
  if (match === undefined && noneMatch === undefined) return;
  const there = await store.find(request.bucket, request.key);
  if (match !== undefined && there === undefined) throw new S3Refusal("NoSuchKey", "The specified key does not exist.");
  const refused =
    (noneMatch !== undefined && there !== undefined && names(noneMatch, there.etag)) ||
    (match !== undefined && there !== undefined && !names(match, there.etag));
  if (refused)
    throw new S3Refusal("PreconditionFailed", "At least one of the pre-conditions you specified did not hold");
}

/** What is given back with the object. */
export function keptHeaders(request: S3Request): Record<string, string> {
  const kept = Object.entries(request.incoming.headers).flatMap(([name, value]): [string, string][] => {
    const wanted =
      name.startsWith("x-amz-meta-") || /^(content-(type|language|disposition)|cache-control|expires)$/.test(name);
    return wanted && value !== undefined ? [[name, String(value)]] : [];
  });
  const coding = (header(request, "content-encoding") ?? "")
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "" && one !== "aws-chunked");
  return { ...Object.fromEntries(kept), ...(coding.length > 0 && { "content-encoding": coding.join(", ") }) };
}
