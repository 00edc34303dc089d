/** The packages of a project as cargo resolves them, and that ours among them are ours. */
import { existsSync, readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { AsmlError, type SourcePlace } from "../../guest-abi/errors.ts";
import { isTable, readToml } from "../manifest/toml.ts";
import { runCargo, TARGET, type CargoRun } from "./cargo.ts";
import { guestCrates, type GuestCrate } from "./guest-crates.ts";
import { patchGuestCrates } from "./patches.ts";

const metadataSchema = z.object({
  packages: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      version: z.string(),
      source: z.string().nullable(),
      manifest_path: z.string(),
      targets: z.array(z.object({ crate_types: z.array(z.string()) })),
    }),
  ),
});

export interface CargoPackage {
  /** As `cargo build -p` takes it. */
  readonly id: string;
  /** Whether the library of the package can become a module. */
  readonly cdylib: boolean;
}

type Package = z.infer<typeof metadataSchema>["packages"][number];
type Resolving = Omit<CargoRun, "arguments">;

/**
 * Resolves the project's packages, which writes Cargo.lock, before anything of them is compiled or run.
 *
 * @returns by the real path of each package's Cargo.toml
 * @throws AsmlError ERR_CARGO, ERR_LOCKFILE, ERR_FILE
 */
export async function resolvePackages(run: Resolving): Promise<ReadonlyMap<string, CargoPackage>> {
  const ours = guestCrates();
  const patched = new Set(await patchGuestCrates(run.cwd, ours));
  for (;;) {
    const packages = await packagesOf(run);
    const foreign = packages.filter((one) => one.source !== null && ours.some((crate) => crate.name === one.name));
    const [first] = foreign;
    if (!first) return byManifest(packages);
    // Cargo.lock may have them from before they were patched, and then keeps them; what was updated once is refused.
    const stale = foreign.filter((one) => patched.delete(one.name));
    if (stale.length === 0) throw foreignCrate(run.cwd, first, ours);
    const specs = stale.flatMap((one) => ["--package", `${one.name}@${one.version}`]);
    await runCargo({ ...run, arguments: ["update", ...specs] });
  }
}

function byManifest(packages: readonly Package[]): ReadonlyMap<string, CargoPackage> {
  return new Map(
    packages
      .filter((one) => one.source === null)
      .map((one) => [
        realpathSync(one.manifest_path),
        { id: one.id, cdylib: one.targets.some((target) => target.crate_types.includes("cdylib")) },
      ]),
  );
}

async function packagesOf(run: Resolving): Promise<readonly Package[]> {
  const exit = await runCargo({
    ...run,
    arguments: ["metadata", "--format-version", "1", "--filter-platform", TARGET],
  });
  if (exit.code !== 0)
    throw new AsmlError("ERR_CARGO", "cargo cannot resolve the project's packages; it says why above", {
      fix: "mend what cargo names, and run the command again",
    });
  return metadataSchema.parse(JSON.parse(exit.lines.join(""))).packages;
}

/** A crate of our name from elsewhere: cargo takes it silently where the patch is missing or its version does not fit. */
function foreignCrate(
  root: string,
  foreign: { readonly name: string; readonly version: string },
  ours: readonly GuestCrate[],
): AsmlError {
  const crate = ours.find((one) => one.name === foreign.name);
  const at = placeInLockfile(path.join(root, "Cargo.lock"), foreign.name);
  return new AsmlError(
    "ERR_LOCKFILE",
    `cargo took ${foreign.name} ${foreign.version} from a registry, and not the one that comes with asml (${crate?.version})`,
    {
      ...(at && { at }),
      fix:
        `ask for version "${crate?.version}" in the function's Cargo.toml, have ${foreign.name} = { path = "${crate?.dir}" } ` +
        `under [patch.crates-io] in the project's, and run: cargo update -p ${foreign.name}`,
    },
  );
}

function placeInLockfile(file: string, name: string): SourcePlace | undefined {
  if (!existsSync(file)) return undefined;
  const document = readToml(file, readFileSync(file));
  const packages = isTable(document.value) ? document.value["package"] : undefined;
  if (!Array.isArray(packages)) return undefined;
  const index = packages.findIndex((one) => isTable(one) && one["name"] === name && one["source"] !== undefined);
  return index < 0 ? undefined : document.valuePlace(["package", index, "name"]);
}
