/** What cast keeps of files that it has read: never a digest of what is no longer in them. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { CastCache } from "../../../build/cast/cast-cache.ts";
import { watchedFiles } from "../../../build/cast/watched-files.ts";
import { temporaryFolder, writeFiles } from "../asml.ts";
import { rewrite } from "./rewrite.ts";

/** A clock by which everything in a test was written long ago. */
const later = () => Date.now() + 3_600_000;

let root: string;
let file: string;
let cacheFile: string;
beforeEach(() => {
  root = temporaryFolder();
  file = path.join(root, "put.wasm");
  cacheFile = path.join(root, ".asml", "cast.json");
  writeFileSync(file, "before");
});

const sha256 = (text: string) => createHash("sha256").update(text).digest("base64");
const open = (now = later) => CastCache.open(root, now);

async function digested(now = later): Promise<string> {
  const cache = open(now);
  const digest = cache.digestOf(file);
  await cache.save();
  return digest;
}

/** Puts a text in the place of the digest that is kept, which shows whether it is taken. */
function plant(text: string): void {
  const content = JSON.parse(readFileSync(cacheFile, "utf8"));
  content.files["put.wasm"][1] = text;
  writeFileSync(cacheFile, JSON.stringify(content));
}

describe("the digest of a file", () => {
  test("is kept, and the file not read again", async () => {
    expect(await digested()).toBe(sha256("before"));
    plant("planted");
    expect(await digested()).toBe("planted");
  });

  test("is made anew of other content of the same length with the same time", async () => {
    await digested();
    rewrite(file, "after!");
    expect(await digested()).toBe(sha256("after!"));
    plant("planted");
    expect(await digested()).toBe("planted");
  });

  test("is not kept of a file that was written a moment ago", async () => {
    expect(await digested(Date.now)).toBe(sha256("before"));
    const { atime, mtime } = statSync(file);
    writeFileSync(file, "after!");
    utimesSync(file, atime, mtime);
    expect(await digested(Date.now)).toBe(sha256("after!"));
    expect(existsSync(cacheFile) ? JSON.parse(readFileSync(cacheFile, "utf8")).files : {}).toEqual({});
  });

  test("is not kept of a file whose time is yet to come", async () => {
    const day = Date.now() / 1000 + 86_400;
    utimesSync(file, day, day);
    await digested();
    expect(JSON.parse(readFileSync(cacheFile, "utf8")).files).toEqual({});
  });

  test("is that of the file which a link points to now", async () => {
    const link = path.join(root, "link.wasm");
    const other = path.join(root, "other.wasm");
    writeFileSync(other, "other!");
    symlinkSync(file, link);
    const cache = open();
    expect(cache.digestOf(link)).toBe(sha256("before"));
    rmSync(link);
    symlinkSync(other, link);
    expect(cache.digestOf(link)).toBe(sha256("other!"));
  });

  test.each([
    ["is cut off", () => readFileSync(cacheFile, "utf8").slice(0, -10)],
    ["is of another version", () => readFileSync(cacheFile, "utf8").replace('"version":1', '"version":2')],
    ["is of another form", () => '{"version":1,"files":{"put.wasm":"planted"}}'],
    ["is empty", () => ""],
  ])("is made anew, and kept again, where the cache %s", async (_, damaged) => {
    await digested();
    const whole = readFileSync(cacheFile, "utf8");
    plant("planted");
    writeFileSync(cacheFile, damaged());
    expect(await digested()).toBe(sha256("before"));
    expect(readFileSync(cacheFile, "utf8")).toBe(whole);
  });

  test("does without a cache that cannot be read or written", async () => {
    mkdirSync(cacheFile, { recursive: true });
    expect(await digested()).toBe(sha256("before"));
    rmSync(path.join(root, ".asml"), { recursive: true });
    writeFileSync(path.join(root, ".asml"), "a file where the folder should be");
    expect(await digested()).toBe(sha256("before"));
  });

  test("is written again only when there is something new", async () => {
    await digested();
    const { mtimeMs, ino } = statSync(cacheFile);
    await digested();
    expect(statSync(cacheFile)).toMatchObject({ mtimeMs, ino });
  });
});

describe("the digest of the layer", () => {
  const made = "digest";
  beforeEach(async () => {
    writeFiles(root, {
      "iomods/acme.geo.ts": "import 'places'",
      "node_modules/places/package.json": '{"main":"index.js"}',
      "node_modules/places/index.js": "1",
      "node_modules/@acme/other/index.js": "1",
    });
    const cache = open();
    const inputs = ["iomods/acme.geo.ts", "node_modules/places/index.js"].map((name) => path.join(root, name));
    cache.keepLayer({ key: "key", made, files: watchedFiles(inputs), begun: cache.now() });
    await cache.save();
  });

  test("is known where nothing has changed", () => {
    expect(open().layerMade("key")).toBe(made);
  });

  test("is not known of another version, or other IOmods", () => {
    expect(open().layerMade("other")).toBeUndefined();
  });

  test.each([
    "iomods/acme.geo.ts",
    "iomods/acme.other.ts",
    "node_modules/places/package.json",
    "node_modules/places/index.js",
    "node_modules/places/node_modules/nearer/index.js",
    "node_modules/@acme/new/index.js",
    "node_modules/new/index.js",
    "iomods/node_modules/places/index.js",
    "iomods/tsconfig.json",
    "package.json",
  ])("is not known once %s is written", (name) => {
    const target = path.join(root, name);
    if (existsSync(target)) rewrite(target, readFileSync(target, "utf8").replace(/.$/, " "));
    else writeFiles(root, { [name]: "{}" });
    expect(open().layerMade("key")).toBeUndefined();
  });

  test("is not known once an input is gone", () => {
    rmSync(path.join(root, "node_modules/places/index.js"));
    expect(open().layerMade("key")).toBeUndefined();
  });

  test("is not kept where an input was written after bundling began", () => {
    const cache = open();
    const files = [path.join(root, "iomods/acme.geo.ts")];
    cache.keepLayer({ key: "new", made, files, begun: statSync(file).mtimeMs - 1 });
    expect(cache.layerMade("new")).toBeUndefined();
  });
});
