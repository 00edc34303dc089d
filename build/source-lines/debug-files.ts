/**
 * Side files: modules as they were built, with the debug information that a deployed one has lost. They are never
 * deployed; a failure that was logged far away is matched with its file by the build id.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { buildId } from "../../guest-abi/wasm/custom.ts";
import { writeFileWhole } from "../scaffold/write.ts";

const SUFFIX = ".debug.wasm";
const KEPT = path.join(".asml", "debug");

/**
 * Keeps a module's debug information in the project, under its build id: the next build overwrites cargo's own copy,
 * and what is deployed may be older than that.
 * @returns the file
 * @throws AsmlError ERR_FILE, ERR_MODULE_INVALID
 */
export async function keepDebugFile(projectRoot: string, wasm: Uint8Array): Promise<string> {
  const file = path.join(projectRoot, KEPT, `${buildId(wasm)}${SUFFIX}`);
  if (existsSync(file)) return file;
  await writeFileWhole(file, wasm);
  return file;
}

/**
 * The module of a build id: kept by keepDebugFile, or as cargo built it last.
 * @returns its bytes; undefined where it is nowhere in the project
 */
export function findDebugFile(projectRoot: string, id: string): Uint8Array | undefined {
  const kept = path.join(projectRoot, KEPT, `${id}${SUFFIX}`);
  if (existsSync(kept)) return readFileSync(kept);
  for (const file of modulesUnder(path.join(projectRoot, "target"))) {
    const wasm = readFileSync(file);
    if (hasId(wasm, id)) return wasm;
  }
  return undefined;
}

/** What a prebuilt module, `put.wasm`, has beside it as `put.debug.wasm`, if that is of the same build. */
export function debugFileBeside(module: string, wasm: Uint8Array): Uint8Array | undefined {
  const file = `${module.slice(0, -path.extname(module).length)}${SUFFIX}`;
  if (!existsSync(file)) return undefined;
  const debug = readFileSync(file);
  return hasId(debug, buildId(wasm)) ? debug : undefined;
}

/** target/TRIPLE/PROFILE/*.wasm: what cargo gives out lies there, its parts deeper down. */
function* modulesUnder(target: string): Generator<string> {
  for (const triple of folders(target))
    for (const profile of folders(path.join(target, triple)))
      for (const entry of readdirSync(path.join(target, triple, profile), { withFileTypes: true }))
        if (entry.isFile() && entry.name.endsWith(".wasm")) yield path.join(target, triple, profile, entry.name);
}

function folders(parent: string): readonly string[] {
  if (!existsSync(parent)) return [];
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

function hasId(wasm: Uint8Array, id: string): boolean {
  try {
    return buildId(wasm) === id;
  } catch {
    return false; // something else that is named .wasm
  }
}
