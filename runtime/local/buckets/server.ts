/** S3's wire protocol, path-style, over a folder of objects. */
import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { messageOf } from "../../../guest-abi/errors.ts";
import type { LogSink } from "../../observe/log.ts";
import { isLoopback } from "../authorize/fetch-json.ts";
import { LOCAL_ACCOUNT, LOCAL_REGION } from "../api.ts";
import { listObjects } from "./list-objects.ts";
import { abortUpload, completeUpload, createUpload, listParts, uploadPart } from "./multipart.ts";
import type { ObjectStore } from "./object-store.ts";
import { readObject } from "./read-object.ts";
import { S3Refusal } from "./refusal.ts";
import { type S3Answer, s3Request, type S3Request } from "./request.ts";
import { copyObject, deleteObject, deleteObjects, putObject, type Tell } from "./write-object.ts";
import { xmlDocument } from "./xml.ts";

/** @param tell hears of objects that are made and removed, after they are */
export function bucketServer(store: ObjectStore, tell: Tell, log: LogSink): Server {
  return createServer({ keepAliveTimeout: 65_000 }, (incoming, response) => {
    const id = randomBytes(8).toString("hex").toUpperCase();
    answer(store, tell, incoming, id)
      .catch((error: unknown): S3Answer => {
        if (error instanceof S3Refusal) return refusal(error.status, error.code, error.message, id);
        log({ level: "error", message: `embedded S3: ${messageOf(error)}`, code: "ERR_HOST" });
        return refusal(500, "InternalError", "the embedded S3 failed; its log says why", id);
      })
      .then((result) => send(incoming, response, result, id))
      .catch(() => response.destroy());
  });
}

async function answer(store: ObjectStore, tell: Tell, incoming: IncomingMessage, id: string): Promise<S3Answer> {
  // A page elsewhere can point its own name at this machine; objects are not for it.
  const host = `http://${incoming.headers.host ?? ""}`;
  if (!URL.canParse(host) || !isLoopback(new URL(host).hostname))
    throw new S3Refusal("AccessDenied", "unknown host: buckets are addressed as /BUCKET/KEY here");
  const signed =
    (incoming.headers.authorization ?? "").startsWith("AWS4-") || (incoming.url ?? "").includes("X-Amz-Signature=");
  if (!signed) throw new S3Refusal("AccessDenied", "Access Denied: the request is not signed");
  const request = s3Request(incoming, id);
  if (request.bucket === "") return await allBuckets(store, request);
  if (request.key === "") return await aboutBucket(store, request, tell);
  return await aboutObject(store, request, tell);
}

async function allBuckets(store: ObjectStore, { method }: S3Request): Promise<S3Answer> {
  if (method !== "GET") throw notHere();
  const Bucket = (await store.buckets()).map((Name) => ({ Name, CreationDate: new Date(0).toISOString() }));
  const Owner = { ID: LOCAL_ACCOUNT };
  return { status: 200, body: xmlDocument("ListAllMyBucketsResult", { Owner, Buckets: { Bucket } }) };
}

async function aboutBucket(store: ObjectStore, request: S3Request, tell: Tell): Promise<S3Answer> {
  const { method, bucket, query } = request;
  if (method === "POST" && query.has("delete")) return await deleteObjects(store, request, tell);
  if (method === "GET" && query.has("location")) {
    await store.need(bucket);
    return { status: 200, body: xmlDocument("LocationConstraint", {}) };
  }
  if (isAboutMore(query)) throw notHere();
  switch (method) {
    case "GET":
      return await listObjects(store, request);
    case "HEAD":
      await store.need(bucket);
      return { status: 200, headers: { "x-amz-bucket-region": LOCAL_REGION } };
    case "PUT":
      if (!(await store.makeBucket(bucket)))
        throw new S3Refusal("BucketAlreadyOwnedByYou", "The bucket is there, and it is yours.");
      return { status: 200, headers: { location: `/${bucket}` } };
    case "DELETE":
      await store.removeBucket(bucket);
      return { status: 204 };
    default:
      throw notHere();
  }
}

async function aboutObject(store: ObjectStore, request: S3Request, tell: Tell): Promise<S3Answer> {
  const { method, query, incoming } = request;
  if (query.has("uploads") && method === "POST") return await createUpload(store, request);
  if (query.has("uploadId")) {
    if (method === "PUT") return await uploadPart(store, request);
    if (method === "POST") return await completeUpload(store, request, tell);
    if (method === "DELETE") return await abortUpload(store, request);
    return await listParts(store, request);
  }
  if (isAboutMore(query)) throw notHere();
  switch (method) {
    case "GET":
    case "HEAD":
      return await readObject(store, request);
    case "PUT":
      if (incoming.headers["x-amz-copy-source"] !== undefined) return await copyObject(store, request, tell);
      return await putObject(store, request, tell);
    case "DELETE":
      return await deleteObject(store, request, tell);
    default:
      throw notHere();
  }
}

/** Subresources that are not served: to take one for the object itself would do harm. */
function isAboutMore(query: URLSearchParams): boolean {
  const more =
    /^(acl|tagging|versions|versionId|versioning|policy|policyStatus|lifecycle|cors|website|notification|encryption|replication|logging|object-lock|legal-hold|retention|torrent|restore|select|attributes|uploads|append|renameObject|publicAccessBlock|ownershipControls|accelerate|requestPayment|analytics|inventory|metrics|intelligent-tiering|session)$/;
  return [...query.keys()].some((name) => more.test(name));
}

function notHere(): S3Refusal {
  return new S3Refusal("NotImplemented", "this operation is not in the embedded S3");
}

function refusal(status: number, Code: string, Message: string, RequestId: string): S3Answer {
  // Without a namespace, as S3 has it.
  const body = xmlDocument("Error", { Code, Message, RequestId }).replace(/ xmlns="[^"]*"/, "");
  return { status, body };
}

async function send(
  incoming: IncomingMessage,
  response: ServerResponse,
  { status, headers = {}, body }: S3Answer,
  id: string,
): Promise<void> {
  if (response.destroyed) {
    if (typeof body === "object") body.destroy();
    return;
  }
  response.setHeader("x-amz-request-id", id);
  response.setHeader("x-amz-id-2", Buffer.from(id).toString("base64"));
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.statusCode = status;
  if (typeof body === "object") return await pipeline(body, response);
  if (body !== undefined && !response.hasHeader("content-type")) response.setHeader("content-type", "application/xml");
  if (!response.hasHeader("content-length") && status !== 204 && status !== 304)
    response.setHeader("content-length", Buffer.byteLength(body ?? ""));
  response.end(incoming.method === "HEAD" ? undefined : body);
  // What of a refused body still comes is read and dropped, so that its client sees the answer.
  incoming.resume();
}
