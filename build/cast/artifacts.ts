/** Zips in a deployment's folder, made again only where what they are made of has changed. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import { MODULE_FILE } from "../../runtime/lambda/deployed-guest.ts";
import type { FunctionConfig } from "../../runtime/project.ts";
import { makeFunctionZip, storedConfig } from "../bundle.ts";
import { writeZip, type WrittenZip } from "../bundle/zip.ts";
import type { ProjectManifest } from "../manifest/project-manifest.ts";
import { withProjectIomods } from "../bundle/project-iomods.ts";
import { keepDebugFile } from "../source-lines/debug-files.ts";
import { slashes } from "../terraform/state.ts";
import { type CastCache, digestOfFile } from "./cast-cache.ts";
import type { ExaminedFunction } from "./examine.ts";
import { knownLayer, makeLayerCode } from "./layer.ts";
import type { CastArtifact, CastFunction, CastLayer } from "./record.ts";

const FUNCTIONS = "functions";
const LAYER_ZIP = "layer.zip";

/** @param before what was made earlier: where the code is still the same, it is not packed again */
export async function castLayer(
  folder: string,
  project: ProjectManifest,
  before: CastLayer | undefined,
  cache: CastCache,
): Promise<CastLayer> {
  const own = await withProjectIomods(project);
  const there = before !== undefined && isThere(folder, before, cache);
  if (there && before.made === knownLayer(own, cache)) return before;
  const { made, entries } = await makeLayerCode(own, cache);
  if (there && before.made === made) return before;
  return { ...artifactOf(folder, writeZip(path.join(folder, LAYER_ZIP), entries)), made };
}

export interface FunctionCast {
  readonly projectRoot: string;
  readonly folder: string;
  readonly examined: ExaminedFunction;
  /** In the stage. */
  readonly config: FunctionConfig;
  /** What was made of the function before. */
  readonly before: CastFunction | undefined;
  readonly cache: CastCache;
}

/** @throws AsmlError */
export async function castFunction(input: FunctionCast): Promise<CastFunction> {
  const { projectRoot, folder, examined, config, before, cache } = input;
  const { abi, calls, system } = examined.capabilities;
  const made = createHash("sha256")
    .update(JSON.stringify([examined.digest, storedConfig(config)]))
    .digest("hex");
  if (before?.made === made && isThere(folder, before.zip, cache)) return before;
  const wasm = readFileSync(examined.module);
  await keepDebugFile(projectRoot, wasm);
  const zip = makeFunctionZip({ wasm, config, outFile: path.join(folder, FUNCTIONS, `${config.id}.zip`) });
  return {
    examined: examined.digest,
    abi,
    calls: Object.fromEntries(Object.entries(calls).map(([coordinates, methods]) => [coordinates, [...methods]])),
    system: [...system],
    made,
    zip: artifactOf(folder, zip),
    wasmBytes: zip.entries.find(({ name }) => name === MODULE_FILE)?.bytes ?? 0,
  };
}

/** Takes away the zips of functions that there are no more. */
export async function removeStale(folder: string, functions: readonly string[]): Promise<void> {
  const dir = path.join(folder, FUNCTIONS);
  if (!existsSync(dir)) return;
  const kept = new Set(functions.map((id) => `${id}.zip`));
  for (const name of readdirSync(dir)) if (!kept.has(name)) await rm(path.join(dir, name), { force: true });
}

function artifactOf(folder: string, zip: WrittenZip): CastArtifact {
  return { path: slashes(path.relative(folder, zip.file)), sha256: digestOfFile(zip.file), bytes: zip.bytes };
}

/**
 * Whether it is in the folder, with the bytes that it was made with.
 *
 * @param cache without it, the file is read
 */
export function isThere(folder: string, artifact: CastArtifact, cache?: CastCache): boolean {
  const file = path.join(folder, artifact.path);
  return existsSync(file) && (cache?.digestOf(file) ?? digestOfFile(file)) === artifact.sha256;
}
