/**
 * Objects in a folder. An object is a file of bytes and a file of what is known of them; the second is put in place by
 * renaming, so there is always the whole of one version, and several harnesses may have the folder open.
 */
import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { S3Refusal } from "./refusal.ts";

export interface ObjectInfo {
  readonly key: string;
  readonly size: number;
  /** Without quotes. */
  readonly etag: string;
  /** Epoch ms. */
  readonly modifiedMs: number;
  /** Given back with it: `content-type`, `x-amz-meta-…`, `x-amz-checksum-…` */
  readonly headers: Readonly<Record<string, string>>;
  /** Name of the file with its bytes. */
  readonly data: string;
}

export class ObjectStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async buckets(): Promise<readonly string[]> {
    const entries = await readdir(this.#folder, { withFileTypes: true }).catch(missing([]));
    return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).toSorted();
  }

  /** False where it is there. */
  async makeBucket(name: string): Promise<boolean> {
    if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name))
      throw new S3Refusal("InvalidBucketName", "The specified bucket is not valid.");
    const made = await mkdir(join(this.#folder, name, "objects"), { recursive: true });
    for (const part of ["data", "uploads"]) await mkdir(join(this.#folder, name, part), { recursive: true });
    return made !== undefined;
  }

  async removeBucket(name: string): Promise<void> {
    await this.need(name);
    // A rmdir of what is not empty fails, whoever puts something there meanwhile.
    await rmdir(join(this.#folder, name, "objects")).catch((error: unknown) => {
      throw new S3Refusal("BucketNotEmpty", `The bucket you tried to delete is not empty (${String(codeOf(error))})`);
    });
    await rm(join(this.#folder, name), { recursive: true, force: true });
  }

  /** @throws S3Refusal NoSuchBucket */
  async need(bucket: string): Promise<void> {
    if (!(await this.buckets()).includes(bucket))
      throw new S3Refusal("NoSuchBucket", "The specified bucket does not exist");
  }

  /** A file for bytes that become an object, a part or nothing. */
  newFile(bucket: string): string {
    return join(this.#folder, bucket, "data", randomUUID());
  }

  uploadFolder(bucket: string, upload: string): string {
    return join(this.#folder, bucket, "uploads", upload);
  }

  fileOf(bucket: string, { data }: ObjectInfo): string {
    return join(this.#folder, bucket, "data", data);
  }

  async find(bucket: string, key: string): Promise<ObjectInfo | undefined> {
    return await this.#read(this.#infoFile(bucket, key));
  }

  /** What it takes the place of is gone then, for whoever has not begun to read it. */
  async put(bucket: string, info: ObjectInfo): Promise<void> {
    if (Buffer.byteLength(info.key) > 1024) throw new S3Refusal("KeyTooLongError", "Your key is too long");
    const before = await this.find(bucket, info.key);
    const file = this.newFile(bucket);
    await writeFile(file, JSON.stringify(info));
    await rename(file, this.#infoFile(bucket, info.key));
    if (before !== undefined) await rm(this.fileOf(bucket, before), { force: true });
  }

  async remove(bucket: string, key: string): Promise<ObjectInfo | undefined> {
    const before = await this.find(bucket, key);
    if (before === undefined) return undefined;
    await rm(this.#infoFile(bucket, key), { force: true });
    await rm(this.fileOf(bucket, before), { force: true });
    return before;
  }

  /** In the order of their keys in UTF-8. */
  async list(bucket: string, prefix: string): Promise<readonly ObjectInfo[]> {
    const folder = join(this.#folder, bucket, "objects");
    const files = await readdir(folder).catch(missing([]));
    const all = await Promise.all(files.map((file) => this.#read(join(folder, file))));
    return all
      .filter((info) => info !== undefined)
      .filter(({ key }) => key.startsWith(prefix))
      .map((info) => ({ info, bytes: Buffer.from(info.key) }))
      .toSorted((one, other) => Buffer.compare(one.bytes, other.bytes))
      .map(({ info }) => info);
  }

  async #read(file: string): Promise<ObjectInfo | undefined> {
    const text = await readFile(file, "utf8").catch(missing(undefined));
    return text === undefined ? undefined : (JSON.parse(text) as ObjectInfo);
  }

  /** Keys may be longer than a file's name, and differ by case alone. */
  #infoFile(bucket: string, key: string): string {
    return join(this.#folder, bucket, "objects", `${createHash("sha256").update(key).digest("hex")}.json`);
  }
}

function missing<T>(instead: T): (error: unknown) => T {
  return (error) => {
    if (codeOf(error) === "ENOENT") return instead;
    throw error;
  };
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
