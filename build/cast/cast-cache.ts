/**
 * What an earlier cast has read, so that the next one need not: digests of files by their state, and the digest of the
 * layer by the states of all that it is made of. It lies outside of what is deployed, and whoever deletes it loses
 * time only; what is deployed is checked without it.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { writeFileWhole } from "../scaffold/write.ts";
import { isSettled, stateOf } from "./file-state.ts";

const CACHE_FILE = path.join(".asml", "cast.json");

const cacheSchema = z.object({
  version: z.literal(1),
  /** Path in the project -> state, and SHA-256 in base64 of what was in it then. */
  files: z.record(z.string(), z.tuple([z.string(), z.string()])),
  layer: z
    .object({
      /** Of what is no file. */
      key: z.string(),
      made: z.string(),
      /** Absolute. */
      files: z.array(z.string()),
      /** Of all files. */
      state: z.string(),
    })
    .optional(),
});

type Content = z.output<typeof cacheSchema>;
type KnownLayer = NonNullable<Content["layer"]>;

export class CastCache {
  readonly #root: string;
  readonly #now: () => number;
  readonly #before: Content | undefined;
  readonly #files: Content["files"] = {};
  #layer: KnownLayer | undefined;

  private constructor(root: string, now: () => number) {
    this.#root = root;
    this.#now = now;
    this.#before = readCache(path.join(root, CACHE_FILE));
  }

  /**
   * @param now epoch ms
   * @example
   * const cache = CastCache.open(project.root);
   * cache.digestOf(module);
   * await cache.save();
   */
  static open(projectRoot: string, now: () => number = Date.now): CastCache {
    return new CastCache(projectRoot, now);
  }

  /** SHA-256 of a file, in base64; read only where it may have changed. */
  digestOf(file: string): string {
    const name = path.relative(this.#root, file);
    const begun = this.#now();
    const state = stateOf(file);
    const known = this.#files[name] ?? this.#before?.files[name];
    if (known !== undefined && known[0] === state?.text) {
      this.#files[name] = known;
      return known[1];
    }
    const digest = digestOfFile(file);
    // Written while it was read: then the digest may be that of no state at all.
    if (state !== undefined && stateOf(file)?.text === state.text && isSettled(state, begun))
      this.#files[name] = [state.text, digest];
    return digest;
  }

  /** The digest of the layer, where nothing that it is made of has changed. */
  layerMade(key: string): string | undefined {
    const known = this.#layer ?? this.#before?.layer;
    if (known?.key !== key || statesOf(known.files).text !== known.state) return undefined;
    this.#layer = known;
    return known.made;
  }

  /** @param begun epoch ms, before the first of the files was read */
  keepLayer(layer: { readonly key: string; readonly made: string; readonly files: readonly string[]; begun: number }) {
    const { key, made, files, begun } = layer;
    const states = statesOf(files);
    this.#layer = states.settledAt(begun) ? { key, made, files: [...files], state: states.text } : undefined;
  }

  now(): number {
    return this.#now();
  }

  /** Keeps what this run has asked for. */
  async save(): Promise<void> {
    const content: Content = { version: 1, files: this.#files, layer: this.#layer };
    if (JSON.stringify(sorted(content)) === JSON.stringify(this.#before && sorted(this.#before))) return;
    try {
      await writeFileWhole(path.join(this.#root, CACHE_FILE), JSON.stringify(content));
    } catch {
      // A full or read-only disk: cast has said so of what matters, and works without this.
    }
  }
}

/** SHA-256 in base64. */
export function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64");
}

export function digestOfFile(file: string): string {
  return digestOf(readFileSync(file));
}

function readCache(file: string): Content | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return cacheSchema.safeParse(JSON.parse(readFileSync(file, "utf8"))).data;
  } catch {
    return undefined; // damaged: everything is read, and written anew
  }
}

function sorted({ version, files, layer }: Content): unknown {
  return [
    version,
    Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    layer?.key,
    layer?.made,
    layer?.state,
  ];
}

interface States {
  readonly text: string;
  settledAt(ms: number): boolean;
}

function statesOf(files: readonly string[]): States {
  const states = files.map(stateOf);
  const hash = createHash("sha256");
  for (const [index, file] of files.entries()) hash.update(`${file}\0${states[index]?.text ?? "none"}\0`);
  return {
    text: hash.digest("base64"),
    settledAt: (ms) => states.every((state) => state === undefined || isSettled(state, ms)),
  };
}
