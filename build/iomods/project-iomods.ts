/** A project's own IOmods: the files of its iomods/ folder, each named for its coordinates. */
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { AsmlError, messageOf } from "../../guest-abi/errors.ts";
import type { Iomod } from "../../iomods/define.ts";

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

/**
 * Runs the files.
 * @throws AsmlError ERR_IOMOD_INVALID where one of them is not what its name says; AggregateError of several
 */
export async function loadProjectIomods(root: string): Promise<readonly Iomod[]> {
  const files = projectIomodFiles(root);
  if (files.length === 0) return [];
  await import("./kit-resolution.ts");
  const loaded = await Promise.allSettled(files.map(load));
  const errors = loaded.flatMap((one) => (one.status === "rejected" ? [one.reason as unknown] : []));
  if (errors.length > 1) throw new AggregateError(errors, `${errors.length} IOmods cannot be loaded`);
  if (errors.length > 0) throw errors[0];
  return loaded.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
}

async function load({ coordinates, file }: IomodFile): Promise<Iomod> {
  let module: { readonly default?: unknown };
  try {
    // With its time: a process that lives longer than an edit gets the edited file.
    module = (await import(`${pathToFileURL(file).href}?${statSync(file).mtimeMs}`)) as typeof module;
  } catch (cause) {
    throw invalid(file, `cannot be loaded: ${messageOf(cause)}`, "mend the file; asml runs it as Node does", cause);
  }
  const { default: iomod } = module;
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

function isIomod(value: unknown): value is Iomod {
  return typeof value === "object" && value !== null && "coordinates" in value && "methods" in value;
}

function invalid(file: string, what: string, fix: string, cause?: unknown): AsmlError {
  return new AsmlError("ERR_IOMOD_INVALID", `${path.basename(file)} ${what}`, {
    at: { file, line: 1, column: 1 },
    fix,
    cause,
  });
}
