/** Which files make a project what it is: those of its folder that nothing generates, and those that it reads elsewhere. */
import { existsSync } from "node:fs";
import path from "node:path";

/** Made by tools, or theirs. */
const GENERATED = new Set([".asml", ".git", ".hg", ".jj", ".svn", ".terraform", ".idea", "node_modules"]);

/** What editors write while somebody types. */
const SCRATCH = /^(\.#.*|#.*#|.*~|4913|\.?.*\.sw[a-z]|.*\.tmp|\.DS_Store)$/;

/**
 * Whether a path of the project's folder is none of its sources.
 * @param root the project's folder
 */
export function isIgnored(root: string, file: string): boolean {
  if (!isWithin(root, file)) return false;
  const parts = path.relative(root, file).split(path.sep);
  const name = parts.at(-1) ?? "";
  if (parts[0] === "net" || parts.some((part) => GENERATED.has(part))) return true;
  return SCRATCH.test(name) || isBuildFolder(file, name);
}

/** Cargo marks its folder as soon as it makes it; a function may be named target. */
function isBuildFolder(file: string, name: string): boolean {
  if (name === "target" && !existsSync(path.join(file, "Cargo.toml"))) return true;
  return existsSync(path.join(file, "CACHEDIR.TAG"));
}

export function isWithin(folder: string, file: string): boolean {
  return file === folder || file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}

/** The crate that a file belongs to: the nearest folder above it with a Cargo.toml. */
export function crateFolder(file: string): string | undefined {
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, "Cargo.toml"))) return folder;
    if (folder === path.dirname(folder)) return undefined;
  }
}

/** Where cargo and rustup look above a project: a toolchain or flags there make other modules. */
export function configurationAbove(root: string): readonly string[] {
  const files: string[] = [];
  for (let folder = path.dirname(root); ; folder = path.dirname(folder)) {
    for (const name of [".cargo/config.toml", ".cargo/config", "rust-toolchain.toml", "rust-toolchain"])
      if (existsSync(path.join(folder, name))) files.push(path.join(folder, name));
    if (folder === path.dirname(folder)) return files;
  }
}
