/**
 * The guest crates in a project's `.asml/crates`. A copy, and not a path into the package: the project builds with
 * plain cargo, from anywhere, after moving, and with the crates that this version of asml was tested with.
 */
import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { cp, mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { assets } from "../assets.ts";
import { notWritten } from "../file-errors.ts";
import { manifestSchemas } from "../manifest/json-schema.ts";
import { readToml } from "../manifest/toml.ts";
import { writeFileWhole } from "../scaffold/write.ts";
import { z } from "zod";

const CRATES = path.join(".asml", "crates");
const STAMP = "stamp";
/** What a project does not need to build. */
const LEFT_OUT = new Set(["target", "tests", "benches", "examples", "fuzz"]);
const LEFT_OUT_FILES = new Set(["Cargo.lock", "rustfmt.toml", "clippy.toml"]);

export interface GuestCrate {
  readonly name: string;
  readonly version: string;
  /** Folder in the project, with /. */
  readonly dir: string;
}

/** The crates that come with asml. */
export function guestCrates(): readonly GuestCrate[] {
  return cratesIn(assets.guestCrates, "").toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

const cargoToml = z.object({
  package: z
    .object({ name: z.string(), version: z.union([z.string(), z.object({ workspace: z.literal(true) })]).optional() })
    .optional(),
  workspace: z.object({ package: z.object({ version: z.string().optional() }).optional() }).optional(),
});

function cratesIn(root: string, within: string, inherited = "0.0.0"): GuestCrate[] {
  const dir = path.join(root, within);
  const file = path.join(dir, "Cargo.toml");
  const manifest = existsSync(file) ? cargoToml.parse(readToml(file, readFileSync(file)).value) : undefined;
  const version = manifest?.workspace?.package?.version ?? inherited;
  const own = manifest?.package;
  const crate = own && {
    name: own.name,
    version: typeof own.version === "string" ? own.version : version,
    dir: path.posix.join(".asml/crates", ...within.split(path.sep)),
  };
  const folders = readdirSync(dir, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !LEFT_OUT.has(entry.name) && entry.name !== "src",
  );
  return [
    ...(crate ? [crate] : []),
    ...folders.flatMap((entry) => cratesIn(root, path.join(within, entry.name), version)),
  ];
}

/**
 * Makes `.asml/crates` what this version of asml ships. Writes only when something differs, because cargo builds
 * again what has a new modification time.
 *
 * @returns whether anything was written
 */
export async function syncGuestCrates(projectRoot: string): Promise<boolean> {
  const target = path.join(projectRoot, CRATES);
  const fingerprint = fingerprintOf(assets.guestCrates);
  if (readIfThere(path.join(target, STAMP)) === fingerprint) return false;
  const fresh = `${target}.${randomUUID()}`;
  try {
    await mkdir(path.dirname(target), { recursive: true });
    await cp(assets.guestCrates, fresh, {
      recursive: true,
      filter: (source) => isNeeded(path.relative(assets.guestCrates, source)),
    });
    await writeSchemas(path.join(projectRoot, ".asml"));
    await writeFile(path.join(fresh, STAMP), fingerprint);
    // Two renames, so that an interrupted run leaves either the old folder or the new one, and no half of either.
    const old = `${fresh}.old`;
    if (existsSync(target)) await rename(target, old);
    await rename(fresh, target);
    await rm(old, { recursive: true, force: true });
    return true;
  } catch (cause) {
    await rm(fresh, { recursive: true, force: true });
    throw notWritten(target, cause);
  }
}

/** Whether a project has the crates of this version of asml: `none` before its first build. */
export function guestCratesState(projectRoot: string): "current" | "other" | "none" {
  const stamp = readIfThere(path.join(projectRoot, CRATES, STAMP));
  if (stamp === undefined) return "none";
  return stamp === fingerprintOf(assets.guestCrates) ? "current" : "other";
}

async function writeSchemas(dir: string): Promise<void> {
  for (const [name, schema] of Object.entries(manifestSchemas()))
    await writeFileWhole(path.join(dir, name), `${JSON.stringify(schema, undefined, 2)}\n`);
}

function isNeeded(relative: string): boolean {
  const parts = relative.split(path.sep);
  // Only whole folders beside a crate's sources are left out; src/tests.rs or src/testing/ stay.
  const beforeSource = parts.slice(0, parts.includes("src") ? parts.indexOf("src") : undefined);
  return !beforeSource.some((part) => LEFT_OUT.has(part)) && !LEFT_OUT_FILES.has(parts.at(-1) ?? "");
}

function fingerprintOf(root: string): string {
  const hash = createHash("sha256").update(JSON.stringify(manifestSchemas()));
  const visit = (within: string) => {
    const entries = readdirSync(path.join(root, within), { withFileTypes: true });
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const name = path.join(within, entry.name);
      if (!isNeeded(name)) continue;
      if (entry.isDirectory()) visit(name);
      else
        hash
          .update(`${name}\0`)
          .update(readFileSync(path.join(root, name)))
          .update("\0");
    }
  };
  visit("");
  return hash.digest("hex");
}

function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
