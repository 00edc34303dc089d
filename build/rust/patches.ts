/**
 * [patch.crates-io] of a project's Cargo.toml: what a function asks for of the guest crates is taken from the
 * project. Written when a function first asks, as cargo warns of every patch that no package uses.
 */
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { addToTable } from "../manifest/edit.ts";
import { isTable, readToml } from "../manifest/toml.ts";
import { writeFileWhole } from "../scaffold/write.ts";
import type { GuestCrate } from "./guest-crates.ts";

const DEPENDENCIES = ["dependencies", "dev-dependencies", "build-dependencies"];

/** @returns names of the crates that were not patched until now */
export async function patchGuestCrates(projectRoot: string, ours: readonly GuestCrate[]): Promise<readonly string[]> {
  const file = path.join(projectRoot, "Cargo.toml");
  const bytes = readFileSync(file);
  const workspace = readToml(file, bytes).value;
  const asked = new Set([workspace, ...membersOf(projectRoot, workspace)].flatMap(fromRegistry));
  const patched = new Set(packagesIn(at(workspace, "patch", "crates-io")).map(([name]) => name));
  const missing = ours.filter(({ name }) => asked.has(name) && !patched.has(name));
  if (missing.length === 0) return [];
  const text = missing.reduce(
    (before, { name, dir }) => addToTable(before, ["patch", "crates-io"], `${name} = { path = "${dir}" }`),
    bytes.toString(),
  );
  await writeFileWhole(file, text);
  return missing.map(({ name }) => name);
}

function membersOf(root: string, workspace: unknown): readonly unknown[] {
  const members = at(workspace, "workspace", "members");
  if (!Array.isArray(members)) return [];
  const patterns = members.filter((one) => typeof one === "string").map((one) => `${one}/Cargo.toml`);
  return globSync(patterns, { cwd: root }).map((name) => {
    const file = path.join(root, name);
    return readToml(file, readFileSync(file)).value;
  });
}

/** Names of the packages that a Cargo.toml wants from the registry. */
function fromRegistry(cargoToml: unknown): readonly string[] {
  const targets = at(cargoToml, "target");
  const owners = [cargoToml, at(cargoToml, "workspace"), ...(isTable(targets) ? Object.values(targets) : [])];
  return owners
    .flatMap((owner) => DEPENDENCIES.flatMap((kind) => packagesIn(at(owner, kind))))
    .filter(([, entry]) => at(entry, "path") === undefined && at(entry, "git") === undefined)
    .map(([name]) => name);
}

/** `key = "1"` is the package of that name, `key = { package = "name" }` the one that it names. */
function packagesIn(table: unknown): readonly (readonly [name: string, entry: unknown])[] {
  if (!isTable(table)) return [];
  return Object.entries(table).map(([key, entry]) => {
    const name = at(entry, "package");
    return [typeof name === "string" ? name : key, entry];
  });
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => (isTable(inner) ? inner[key] : undefined), value);
}
