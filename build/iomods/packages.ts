/**
 * IOmods that are npm packages: service.toml names them, npm installs them into the project's folder, and their
 * default export is the IOmod.
 */
import { existsSync, readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { AsmlError, messageOf, type SourcePlace } from "../../guest-abi/errors.ts";
import type { Iomod } from "../../iomods/define.ts";
import { isIomod } from "./is-iomod.ts";

/** Part of a grant in service.toml. */
export interface IomodPackage {
  readonly coordinates: string;
  /** As npm knows it. */
  readonly package: string;
  readonly at: SourcePlace;
}

/**
 * Those that grants name, each once.
 * @throws AsmlError ERR_MANIFEST where services name different packages for the same coordinates
 */
export function iomodPackages(grants: readonly { readonly package?: IomodPackage }[]): readonly IomodPackage[] {
  const packages = new Map<string, IomodPackage>();
  for (const { package: one } of grants) {
    if (one === undefined) continue;
    const other = packages.get(one.coordinates);
    if (other !== undefined && other.package !== one.package)
      throw new AsmlError("ERR_MANIFEST", `${one.coordinates} is of the package ${other.package} in another service`, {
        at: one.at,
        fix: "take the same package in all services",
      });
    packages.set(one.coordinates, other ?? one);
  }
  return [...packages.values()];
}

/** The version of a package as the project's folder finds it; undefined where it is not installed. */
export function installedVersion(root: string, name: string): string | undefined {
  for (let folder = root; ; folder = path.dirname(folder)) {
    const file = path.join(folder, "node_modules", ...name.split("/"), "package.json");
    if (existsSync(file)) {
      const { version }: { readonly version?: unknown } = Object(JSON.parse(readFileSync(file, "utf8")));
      return typeof version === "string" ? version : undefined;
    }
    if (path.dirname(folder) === folder) return undefined;
  }
}

/** What stands before a package's name where it is to be found from a project's folder, and not from here. */
const FROM_PROJECT = "asml-package:";

registerHooks({
  resolve(specifier, context, next) {
    if (!specifier.startsWith(FROM_PROJECT)) return next(specifier, context);
    const [name = "", root = ""] = specifier.slice(FROM_PROJECT.length).split("?").map(decodeURIComponent);
    return next(name, { ...context, parentURL: pathToFileURL(path.join(root, "package.json")).href });
  },
});

/**
 * Runs them.
 * @throws AsmlError ERR_IOMOD_INVALID where a package is not what service.toml says; AggregateError of several
 */
export async function loadIomodPackages(root: string, packages: readonly IomodPackage[]): Promise<readonly Iomod[]> {
  if (packages.length === 0) return [];
  await import("./kit-resolution.ts");
  const loaded = await Promise.allSettled(packages.map((one) => load(root, one)));
  const errors = loaded.flatMap((one) => (one.status === "rejected" ? [one.reason as unknown] : []));
  if (errors.length > 1) throw new AggregateError(errors, `${errors.length} IOmods cannot be loaded`);
  if (errors.length > 0) throw errors[0];
  return loaded.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
}

async function load(root: string, one: IomodPackage): Promise<Iomod> {
  let module: { readonly default?: unknown };
  try {
    const address = `${FROM_PROJECT}${encodeURIComponent(one.package)}?${encodeURIComponent(root)}`;
    module = (await import(address)) as typeof module;
  } catch (cause) {
    throw invalid(one, `cannot be loaded: ${messageOf(cause)}`, `try it: node -e 'import("${one.package}")'`, cause);
  }
  const { default: iomod } = module;
  if (!isIomod(iomod)) throw invalid(one, "has no IOmod as its default export", "name the package that has the IOmod");
  if (iomod.coordinates !== one.coordinates)
    throw invalid(one, `is ${iomod.coordinates}`, `write coordinates = "${iomod.coordinates}"`);
  return iomod;
}

function invalid(one: IomodPackage, what: string, fix: string, cause?: unknown): AsmlError {
  return new AsmlError("ERR_IOMOD_INVALID", `the package ${one.package} ${what}`, { at: one.at, fix, cause });
}
