/** A project's own IOmods: the files of its iomods/ folder, each named for its coordinates. */
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { AsmlError, messageOf } from "../../guest-abi/errors.ts";
import type { Iomod } from "../../iomods/define.ts";
import { isIomod } from "./is-iomod.ts";

export const IOMODS_FOLDER = "iomods";

export interface IomodFile {
  readonly coordinates: string;
  /** Absolute. */
  readonly file: string;
}

/**
 * What there is, by the files' names alone: `iomods/acme.geo.ts` is `acme.geo`.
 * @example
 * projectIomodFiles("/projects/shop"); // [{ coordinates: "acme.geo", file: "/projects/shop/iomods/acme.geo.ts" }]
 */
export function projectIomodFiles(root: string): readonly IomodFile[] {
  const folder = path.join(root, IOMODS_FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+\.ts$/.test(name) && !/\.(test|d)\.ts$/.test(name))
    .toSorted()
    .map((name) => ({ coordinates: name.slice(0, -".ts".length), file: path.join(folder, name) }));
}

interface Loaded {
  readonly iomods: readonly Iomod[];
  /** Files that they were made of -> what was in them. */
  readonly read: ReadonlyMap<string, string>;
}

const loaded = new Map<string, Loaded>();
/** Every file that the last load read, also where it failed. */
const inputs = new Map<string, readonly string[]>();

/**
 * Runs the files, and what they import, as they are now.
 * @returns the same list as before where none of them has changed
 * @throws AsmlError ERR_IOMOD_INVALID where one of them is not what its name says; AggregateError of several
 */
export async function loadProjectIomods(root: string): Promise<readonly Iomod[]> {
  const files = projectIomodFiles(root);
  if (files.length === 0) {
    loaded.delete(root);
    return [];
  }
  const { hashOf, importFresh } = await import("./fresh-imports.ts");
  await import("./kit-resolution.ts");
  const before = loaded.get(root);
  const there = filesIn(path.join(root, IOMODS_FOLDER));
  if (before !== undefined && there.every((file) => before.read.has(file)))
    if ([...before.read].every(([file, hash]) => hashOf(file) === hash)) return before.iomods;
  loaded.delete(root);
  // Whatever lies beside them may be read by them too.
  const beside = there.map((file): [string, string] => [file, hashOf(file)]);
  const { modules, read } = await importFresh(
    files.map(({ file }) => file),
    root,
  );
  inputs.set(root, [...read.keys()]);
  const iomods = iomodsOf(files, modules);
  loaded.set(root, { iomods, read: new Map([...beside, ...read]) });
  return iomods;
}

/** Files that the IOmods of a project were last loaded from, wherever these are. */
export function projectIomodInputs(root: string): readonly string[] {
  return inputs.get(root) ?? [];
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.split(path.sep).includes("node_modules"))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function iomodsOf(files: readonly IomodFile[], modules: readonly PromiseSettledResult<unknown>[]): readonly Iomod[] {
  const errors: unknown[] = [];
  const iomods = files.flatMap((file, index) => {
    try {
      return [iomodOf(file, modules[index])];
    } catch (error) {
      errors.push(error);
      return [];
    }
  });
  if (errors.length > 1) throw new AggregateError(errors, `${errors.length} IOmods cannot be loaded`);
  if (errors.length > 0) throw errors[0];
  return iomods;
}

function iomodOf({ coordinates, file }: IomodFile, module: PromiseSettledResult<unknown> | undefined): Iomod {
  if (module?.status !== "fulfilled") {
    const cause: unknown = module?.reason;
    throw invalid(file, `cannot be loaded: ${messageOf(cause)}`, "mend the file; asml runs it as Node does", cause);
  }
  const { default: iomod }: { readonly default?: unknown } = Object(module.value);
  if (!isIomod(iomod))
    throw invalid(file, "has no IOmod as its default export", `export default defineIomod("${coordinates}", { ... })`);
  if (iomod.coordinates !== coordinates)
    throw invalid(
      file,
      `defines ${iomod.coordinates}`,
      `name the file ${iomod.coordinates}.ts, or the IOmod ${coordinates}`,
    );
  return iomod;
}

function invalid(file: string, what: string, fix: string, cause?: unknown): AsmlError {
  return new AsmlError("ERR_IOMOD_INVALID", `${path.basename(file)} ${what}`, {
    at: { file, line: 1, column: 1 },
    fix,
    cause,
  });
}
