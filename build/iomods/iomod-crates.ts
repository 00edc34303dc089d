/**
 * The crates of a project's own IOmods, and of the packages and standard ones that it grants, in `.asml/iomods`. Not
 * among those of asml in `.asml/crates`: that folder is replaced whole when asml changes.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import type { Iomod } from "../../iomods/define.ts";
import { loadStdIomods } from "../../iomods/std/create-std-iomods.ts";
import { assets } from "../assets.ts";
import { generateCrate } from "../codegen/iomod/crate.ts";
import type { GrantManifest } from "../manifest/project-manifest.ts";
import { writeFileWhole } from "../scaffold/write.ts";
import { checkGrantOptions } from "./grant-options.ts";
import { iomodPackages, loadIomodPackages } from "./packages.ts";
import { loadProjectIomods } from "./project-iomods.ts";

/** In a project, with /. */
export const IOMOD_CRATES = ".asml/iomods";

/**
 * Makes them what the IOmods are now. Only what differs is written: cargo builds again what has a new time.
 *
 * @param grants of the project's services; unless given, the crates of other IOmods are left as they are
 * @throws AsmlError ERR_IOMOD_INVALID, ERR_FILE, ERR_MANIFEST; AggregateError of several
 */
export async function syncIomodCrates(root: string, grants?: readonly GrantManifest[]): Promise<void> {
  const granted = grants?.map(({ coordinates }) => coordinates);
  const std = granted?.some((coordinates) => coordinates.startsWith("std.")) ? await loadStdIomods() : [];
  const own = [
    ...(await loadProjectIomods(root)),
    ...(grants ? await loadIomodPackages(root, iomodPackages(grants)) : []),
  ];
  if (grants) checkGrantOptions(grants, own);
  const iomods = [...own, ...std.filter((one) => granted?.includes(one.coordinates))];
  const crates = iomods.map((iomod) => generateCrate(iomod, "../../crates/asml", clientOf(iomod)));
  const folder = path.join(root, ...IOMOD_CRATES.split("/"));
  for (const { name, files } of crates)
    for (const [file, text] of Object.entries(files)) {
      const to = path.join(folder, name, ...file.split("/"));
      if (!existsSync(to) || readFileSync(to, "utf8") !== text) await writeFileWhole(to, text);
    }
  if (granted === undefined || !existsSync(folder)) return;
  for (const name of readdirSync(folder))
    if (!crates.some((crate) => crate.name === name)) await rm(path.join(folder, name), { recursive: true });
}

/** What is written by hand for some of the standard ones. */
function clientOf({ coordinates }: Iomod): string | undefined {
  if (!coordinates.startsWith("std.")) return undefined;
  const file = path.join(assets.guestCrates, "std-iomods", `${coordinates.slice("std.".length)}.rs`);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
