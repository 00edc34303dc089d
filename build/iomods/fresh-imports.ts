/**
 * Imports that see files as they are now. Node keeps a module for as long as its process lives; here an import and
 * all that it imports in turn gets a number in its address, so that each load has modules of its own, while
 * `import.meta` and stacks still name the files. Packages in node_modules, and asml's own files, are shared as ever.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createRequire, registerHooks } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { assets } from "../assets.ts";

const PARAMETER = "asml-load";

interface Load {
  readonly root: string;
  /** Files -> what was in them; hashed before they are read for the load, so that a change in between counts as one. */
  readonly files: Map<string, string>;
}

const loads = new Map<string, Load>();
let count = 0;

registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    const number = numberOf(context.parentURL);
    const load = number === undefined ? undefined : loads.get(number);
    if (number === undefined || load === undefined || !isOwn(resolved.url, load.root)) return resolved;
    const file = fileURLToPath(resolved.url);
    load.files.set(file, hashOf(file));
    return { ...resolved, url: numbered(file, number) };
  },
});

/**
 * @param files absolute paths
 * @param root the project's folder
 * @returns the modules, or why one could not be loaded; and every file of the project's own that was read
 */
export async function importFresh(
  files: readonly string[],
  root: string,
): Promise<{ readonly modules: readonly PromiseSettledResult<unknown>[]; readonly read: ReadonlyMap<string, string> }> {
  const number = String(++count);
  const load: Load = { root, files: new Map(files.map((file) => [file, hashOf(file)])) };
  loads.set(number, load);
  forgetRequired(root);
  const modules = await Promise.allSettled(files.map((file) => import(numbered(file, number)) as Promise<unknown>));
  return { modules, read: load.files };
}

/** Undefined content counts too: a file that is gone is another one than before. */
export function hashOf(file: string): string {
  return existsSync(file) ? createHash("sha256").update(readFileSync(file)).digest("hex") : "";
}

/** CommonJS modules are kept by their file name, whatever address they were imported by. */
function forgetRequired(root: string): void {
  const { cache } = createRequire(import.meta.url);
  for (const file of Object.keys(cache)) if (isOwn(pathToFileURL(file).href, root)) delete cache[file];
}

function isOwn(url: string, root: string): boolean {
  if (!url.startsWith("file:")) return false;
  const file = fileURLToPath(url);
  if (file.split(path.sep).includes("node_modules")) return false;
  return isWithin(root, file) || !isWithin(assets.packageRoot, file);
}

function isWithin(folder: string, file: string): boolean {
  return file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}

function numbered(file: string, number: string): string {
  return `${pathToFileURL(file).href}?${PARAMETER}=${number}`;
}

function numberOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : new RegExp(`[?&]${PARAMETER}=(\\d+)$`).exec(url)?.[1];
}
