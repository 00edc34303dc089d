/** The layer's code and its digest, which needs no bundling where nothing that it is made of has changed. */
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import path from "node:path";
import { version as bundler } from "esbuild";
import { assets, packageVersion } from "../assets.ts";
import { layerCode } from "../bundle.ts";
import type { ProjectLayer } from "../bundle/project-iomods.ts";
import type { ZipEntry } from "../bundle/zip.ts";
import type { CastCache } from "./cast-cache.ts";
import { watchedFiles } from "./watched-files.ts";

export interface MadeLayer {
  /** Digest of what is in it. */
  readonly made: string;
  readonly entries: readonly ZipEntry[];
}

/** @throws AsmlError ERR_IOMOD_INVALID where one of the project's own IOmods cannot be taken in */
export async function makeLayerCode(own: ProjectLayer | undefined, cache: CastCache): Promise<MadeLayer> {
  const begun = cache.now();
  const { entries, inputs } = await layerCode(own);
  const hash = createHash("sha256");
  for (const { name, bytes, executable = false } of entries)
    hash.update(JSON.stringify([name, executable, bytes.length])).update(bytes);
  const made = hash.digest("hex");
  cache.keepLayer({ key: keyOf(own), made, files: watchedFiles([...inputs, ...bundlingCode()]), begun });
  return { made, entries };
}

/** The digest as it was made before, unless it has to be made anew. */
export function knownLayer(own: ProjectLayer | undefined, cache: CastCache): string | undefined {
  return cache.layerMade(keyOf(own));
}

/** Whatever goes into a layer and is no file. */
function keyOf(own: ProjectLayer | undefined): string {
  return createHash("sha256")
    .update(JSON.stringify([packageVersion(), bundler, process.version, own?.contents]))
    .digest("hex");
}

/** In a clone, what makes a layer can change without the version. */
function bundlingCode(): readonly string[] {
  if (!assets.fromSource) return [];
  const build = path.join(assets.packageRoot, "build");
  const parts = readdirSync(path.join(build, "bundle")).map((name) => path.join(build, "bundle", name));
  return [path.join(build, "bundle.ts"), ...parts];
}
