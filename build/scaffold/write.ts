/** Writing that an interruption cannot leave half done: beside the target first, then one rename. */
import { randomUUID } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { mkdir, rename, rm, rmdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { AsmlError } from "../../guest-abi/errors.ts";
import { notWritten } from "../file-errors.ts";
import type { TemplateFile } from "./templates.ts";

/**
 * Makes a folder that is not there yet, or is empty.
 *
 * @param finish does more in the folder before it is put in its place
 * @throws AsmlError ERR_PROJECT_EXISTS, ERR_FILE
 */
export async function writeFolder(
  target: string,
  files: readonly TemplateFile[],
  finish: (folder: string) => Promise<void> = async () => {},
): Promise<void> {
  if (existsSync(target) && !isEmptyFolder(target))
    throw new AsmlError("ERR_PROJECT_EXISTS", `${target} exists already, and nothing in it is overwritten`, {
      fix: "choose another name, or move away what is there",
    });
  let fresh: string | undefined;
  try {
    await mkdir(path.dirname(target), { recursive: true });
    // Not mkdtemp: that makes folders which only their owner may enter.
    fresh = path.join(path.dirname(target), `.${path.basename(target)}-${randomUUID()}`);
    await mkdir(fresh);
    for (const file of files) {
      const to = path.join(fresh, ...file.path.split("/"));
      await mkdir(path.dirname(to), { recursive: true });
      await writeFile(to, file.text);
    }
    await finish(fresh);
    if (existsSync(target)) await rmdir(target);
    await rename(fresh, target);
  } catch (cause) {
    if (fresh !== undefined) await rm(fresh, { recursive: true, force: true });
    throw notWritten(target, cause);
  }
}

/** Replaces one file whole. */
export async function writeFileWhole(file: string, content: string | Uint8Array): Promise<void> {
  const fresh = `${file}.${process.pid}.new`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(fresh, content);
    await rename(fresh, file);
  } catch (cause) {
    await rm(fresh, { force: true });
    throw notWritten(file, cause);
  }
}

function isEmptyFolder(target: string): boolean {
  try {
    return readdirSync(target).length === 0;
  } catch {
    return false;
  }
}
