import { randomBytes } from "node:crypto";
import { readdir } from "node:fs/promises";
import { Readable } from "node:stream";
import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  paginateListObjectsV2,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
  UploadPartCopyCommand,
} from "@aws-sdk/client-s3";
import { afterEach, describe, expect, it } from "vitest";
import { LOCAL_IDENTITY, LOCAL_REGION } from "../../../../runtime/local/api.ts";
import { type Buckets, startBuckets } from "../../../../runtime/local/buckets.ts";
import { newFolder, removeFolders } from "../folder.ts";
import { projectOf } from "../project.ts";

const AT = { file: "services/files/service.toml", line: 1, column: 1 };
const PROJECT = projectOf({
  files: { functions: {}, sources: { buckets: [{ name: "files", external: false, at: AT }] } },
});
const ending: (() => unknown)[] = [];

afterEach(async () => {
  for (const end of ending.splice(0).toReversed()) await end();
  await removeFolders();
});

async function start(folder?: string): Promise<{ s3: S3Client; buckets: Buckets }> {
  const buckets = await startBuckets({ project: PROJECT, folder, log: (record) => expect(record).toBeUndefined() });
  const s3 = new S3Client({
    endpoint: buckets.endpoint,
    forcePathStyle: true,
    region: LOCAL_REGION,
    credentials: LOCAL_IDENTITY,
    maxAttempts: 1,
  });
  ending.push(
    () => buckets.close(),
    () => s3.destroy(),
  );
  return { s3, buckets };
}

const put = (s3: S3Client, Key: string, Body = "text") => s3.send(new PutObjectCommand({ Bucket: "files", Key, Body }));
const get = async (s3: S3Client, Key: string, more: { Range?: string; IfNoneMatch?: string } = {}) => {
  const got = await s3.send(new GetObjectCommand({ Bucket: "files", Key, ...more }));
  return { ...got, text: await got.Body?.transformToString() };
};

describe("an embedded bucket", () => {
  it("gives back an object with what was said of it", async () => {
    const { s3 } = await start();
    const key = "a folder/ünï+code&<name>'s.txt";
    const { ETag } = await s3.send(
      new PutObjectCommand({
        Bucket: "files",
        Key: key,
        Body: "hello",
        ContentType: "text/plain",
        CacheControl: "max-age=1",
        Metadata: { author: "me" },
      }),
    );
    expect(ETag).toBe('"5d41402abc4b2a76b9719d911017c592"');
    const got = await get(s3, key);
    expect(got).toMatchObject({
      text: "hello",
      ETag,
      ContentLength: 5,
      ContentType: "text/plain",
      CacheControl: "max-age=1",
      Metadata: { author: "me" },
    });
    const head = await s3.send(new HeadObjectCommand({ Bucket: "files", Key: key }));
    expect(head).toMatchObject({ ETag, ContentLength: 5, ContentType: "text/plain" });
    expect(head.LastModified?.getTime()).toBeGreaterThan(Date.now() - 60_000);
  });

  it("takes a body whose length is known and whose checksum comes after it, and an empty one", async () => {
    const { s3 } = await start();
    const bytes = randomBytes(300_000);
    const parts = Array.from({ length: 30 }, (_, index) => bytes.subarray(index * 10_000, (index + 1) * 10_000));
    await s3.send(
      new PutObjectCommand({ Bucket: "files", Key: "stream", Body: Readable.from(parts), ContentLength: bytes.length }),
    );
    const got = await s3.send(new GetObjectCommand({ Bucket: "files", Key: "stream" }));
    expect(Buffer.from((await got.Body?.transformToByteArray()) ?? []).equals(bytes)).toBe(true);
    await put(s3, "empty", "");
    expect((await get(s3, "empty")).text).toBe("");
  });

  it("refuses a body that is not what its checksum says", async () => {
    const { s3 } = await start();
    const wrong = new PutObjectCommand({ Bucket: "files", Key: "a", Body: "text", ChecksumSHA256: "AAAA" });
    await expect(s3.send(wrong)).rejects.toMatchObject({ name: "BadDigest" });
    await expect(get(s3, "a")).rejects.toMatchObject({ name: "NoSuchKey" });
  });

  it.each([
    ["bytes=1-3", "123", "bytes 1-3/10"],
    ["bytes=7-", "789", "bytes 7-9/10"],
    ["bytes=-2", "89", "bytes 8-9/10"],
    ["bytes=8-99", "89", "bytes 8-9/10"],
  ])("gives the range %s", async (Range, text, range) => {
    const { s3 } = await start();
    await put(s3, "digits", "0123456789");
    expect(await get(s3, "digits", { Range })).toMatchObject({ text, ContentRange: range });
  });

  it("refuses a range past the end, and reads nothing that is known already", async () => {
    const { s3 } = await start();
    const { ETag } = await put(s3, "digits", "0123456789");
    await expect(get(s3, "digits", { Range: "bytes=10-" })).rejects.toMatchObject({ name: "InvalidRange" });
    await expect(get(s3, "digits", { IfNoneMatch: ETag ?? "" })).rejects.toMatchObject({
      $metadata: { httpStatusCode: 304 },
    });
  });

  it("is written only where a condition holds", async () => {
    const { s3 } = await start();
    const first = new PutObjectCommand({ Bucket: "files", Key: "once", Body: "1", IfNoneMatch: "*" });
    await s3.send(first);
    await expect(s3.send(first)).rejects.toMatchObject({ name: "PreconditionFailed" });
  });

  it("lists in the order of keys, in pages, and by delimiter", async () => {
    const { s3 } = await start();
    for (const key of ["b/2", "a", "b/1", "c", "b/sub/1", "ä"]) await put(s3, key);
    const keys: (string | undefined)[] = [];
    for await (const page of paginateListObjectsV2({ client: s3, pageSize: 2 }, { Bucket: "files" }))
      keys.push(...(page.Contents ?? []).map(({ Key }) => Key));
    expect(keys).toEqual(["a", "b/1", "b/2", "b/sub/1", "c", "ä"]);
    const top = await s3.send(new ListObjectsV2Command({ Bucket: "files", Delimiter: "/" }));
    expect(top.Contents?.map(({ Key }) => Key)).toEqual(["a", "c", "ä"]);
    expect(top.CommonPrefixes).toEqual([{ Prefix: "b/" }]);
    const under = await s3.send(new ListObjectsV2Command({ Bucket: "files", Delimiter: "/", Prefix: "b/" }));
    expect(under).toMatchObject({ KeyCount: 3, CommonPrefixes: [{ Prefix: "b/sub/" }] });
    const first = await s3.send(new ListObjectsV2Command({ Bucket: "files", Delimiter: "/", MaxKeys: 2 }));
    const second = await s3.send(
      new ListObjectsV2Command({ Bucket: "files", Delimiter: "/", ContinuationToken: first.NextContinuationToken }),
    );
    expect([first.IsTruncated, second.Contents?.map(({ Key }) => Key), second.CommonPrefixes]).toEqual([
      true,
      ["c", "ä"],
      undefined,
    ]);
  });

  it("copies, with and without what was said of the source", async () => {
    const { s3 } = await start();
    await s3.send(new PutObjectCommand({ Bucket: "files", Key: "a b", Body: "text", Metadata: { of: "source" } }));
    const copy = { Bucket: "files", CopySource: "files/a%20b" };
    await s3.send(new CopyObjectCommand({ ...copy, Key: "same" }));
    await s3.send(
      new CopyObjectCommand({ ...copy, Key: "other", MetadataDirective: "REPLACE", Metadata: { of: "copy" } }),
    );
    expect(await get(s3, "same")).toMatchObject({ text: "text", Metadata: { of: "source" } });
    expect(await get(s3, "other")).toMatchObject({ text: "text", Metadata: { of: "copy" } });
    await expect(s3.send(new CopyObjectCommand({ ...copy, Key: "a b" }))).rejects.toMatchObject({
      name: "InvalidRequest",
    });
  });

  it("puts parts together in their order", async () => {
    const { s3 } = await start();
    const about = { Bucket: "files", Key: "large" };
    const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ ...about, ContentType: "text/plain" }));
    const first = Buffer.alloc(5 * 1024 * 1024, "a");
    const upload = async (PartNumber: number, Body: Buffer) => ({
      PartNumber,
      ETag: (await s3.send(new UploadPartCommand({ ...about, UploadId, PartNumber, Body }))).ETag,
    });
    const second = await upload(2, Buffer.from("b"));
    const parts = [await upload(1, first), second];
    await put(s3, "source", "0123");
    const copied = await s3.send(
      new UploadPartCopyCommand({
        ...about,
        UploadId,
        PartNumber: 3,
        CopySource: "files/source",
        CopySourceRange: "bytes=1-2",
      }),
    );
    const complete = (Parts: typeof parts) =>
      s3.send(new CompleteMultipartUploadCommand({ ...about, UploadId, MultipartUpload: { Parts } }));
    const all = [...parts, { PartNumber: 3, ETag: copied.CopyPartResult?.ETag }];
    await expect(complete(all)).rejects.toMatchObject({ name: "InvalidRequest" });
    const { ETag } = await complete(parts);
    expect(ETag).toMatch(/^"[0-9a-f]{32}-2"$/);
    const got = await get(s3, "large");
    expect([got.ContentLength, got.ContentType, got.text?.slice(-2)]).toEqual([first.length + 1, "text/plain", "ab"]);
    await expect(complete(parts)).rejects.toMatchObject({ name: "NoSuchUpload" });
  });

  it("removes objects one by one and together, and itself when it is empty", async () => {
    const { s3 } = await start();
    for (const key of ["a", "b", "c&d"]) await put(s3, key);
    await expect(s3.send(new DeleteBucketCommand({ Bucket: "files" }))).rejects.toMatchObject({
      name: "BucketNotEmpty",
    });
    await s3.send(new DeleteObjectCommand({ Bucket: "files", Key: "a" }));
    const Objects = ["b", "c&d", "never"].map((Key) => ({ Key }));
    const { Deleted } = await s3.send(new DeleteObjectsCommand({ Bucket: "files", Delete: { Objects } }));
    expect(Deleted).toEqual(Objects);
    expect((await s3.send(new ListObjectsV2Command({ Bucket: "files" }))).KeyCount).toBe(0);
    await s3.send(new DeleteBucketCommand({ Bucket: "files" }));
    await expect(s3.send(new HeadBucketCommand({ Bucket: "files" }))).rejects.toMatchObject({ name: "NotFound" });
  });

  it("is one of several", async () => {
    const { s3 } = await start();
    await s3.send(new CreateBucketCommand({ Bucket: "others" }));
    expect((await s3.send(new ListBucketsCommand({}))).Buckets?.map(({ Name }) => Name)).toEqual(["files", "others"]);
    await expect(s3.send(new CreateBucketCommand({ Bucket: "files" }))).rejects.toMatchObject({
      name: "BucketAlreadyOwnedByYou",
    });
  });

  it("takes nothing that it does not know for an object", async () => {
    const { s3 } = await start();
    const versions = new PutBucketVersioningCommand({
      Bucket: "files",
      VersioningConfiguration: { Status: "Enabled" },
    });
    await expect(s3.send(versions)).rejects.toMatchObject({ name: "NotImplemented" });
  });

  it("keeps objects in its folder, and no bytes of those that were replaced", async () => {
    const folder = await newFolder();
    const first = await start(folder);
    await put(first.s3, "a", "old");
    await put(first.s3, "a", "new");
    expect(await readdir(`${folder}/files/data`)).toHaveLength(1);
    await first.buckets.close();
    ending.length = 0;
    const second = await start(folder);
    expect((await get(second.s3, "a")).text).toBe("new");
  });

  it("is for signed requests to this machine alone", async () => {
    const { buckets } = await start();
    expect((await fetch(`${buckets.endpoint}/files`)).status).toBe(403);
  });
});
