/** All functions of a project -> modules, in one run of cargo. */
import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { AsmlError } from "../../guest-abi/errors.ts";
import { syncIomodCrates } from "../iomods/iomod-crates.ts";
import type { FunctionManifest, ProjectManifest } from "../manifest/project-manifest.ts";
import { missingTarget, runCargo, TARGET, type CargoRun } from "./cargo.ts";
import { syncGuestCrates } from "./guest-crates.ts";
import { INSPECT_PROFILE, withRoomyStack } from "./inspect-profile.ts";
import { resolvePackages, type CargoPackage } from "./packages.ts";

export interface BuildOptions extends Pick<CargoRun, "environment" | "signal" | "words"> {
  /** Cargo says only what is wrong. */
  readonly quiet: boolean;
  /** `release` unless given: what is deployed. */
  readonly profile?: "release" | "inspect" | undefined;
  /** Told the Cargo.toml of each package that comes from a folder, before anything is compiled. */
  readonly resolved?: ((manifests: readonly string[]) => void) | undefined;
}

/** `service.function` -> absolute path of its module. */
export type BuiltModules = ReadonlyMap<string, string>;

const messageSchema = z.object({
  reason: z.literal("compiler-artifact"),
  manifest_path: z.string(),
  target: z.object({ crate_types: z.array(z.string()) }),
  filenames: z.array(z.string()),
});

/**
 * @throws AsmlError ERR_CARGO when cargo fails (it has said why on stderr), ERR_LOCKFILE, ERR_TOOL_MISSING,
 *   ERR_FILE where a function's crate or module is not there; AggregateError of several
 */
export async function buildFunctions(project: ProjectManifest, options: BuildOptions): Promise<BuiltModules> {
  const functions = project.services.flatMap((service) => service.functions);
  checkSources(functions);
  const built = new Map<string, string>();
  const crates = new Map<string, FunctionManifest>();
  for (const fn of functions)
    if (fn.code.kind === "module") built.set(fn.config.id, fn.code.path);
    else crates.set(realpathSync(path.join(fn.code.dir, "Cargo.toml")), fn);
  if (crates.size === 0) return built;

  checkWorkspace(project);
  await syncGuestCrates(project.root);
  await syncIomodCrates(
    project.root,
    project.services.flatMap((service) => service.grants),
  );
  const { environment, signal, words } = options;
  const run = { cwd: project.root, environment, signal, words };
  const packages = await resolvePackages(run);
  options.resolved?.([...packages.keys()]);
  const selected = [...crates].map(([manifest, fn]) => packageOf(manifest, fn, packages));
  const inspected = options.profile === "inspect";
  const exit = await runCargo({
    ...run,
    environment: inspected ? withRoomyStack(environment) : environment,
    arguments: [
      "build",
      ...(inspected ? INSPECT_PROFILE : ["--release"]),
      "--target",
      TARGET,
      "--message-format",
      "json-render-diagnostics",
      ...(options.quiet ? ["--quiet"] : []),
      ...selected.flatMap((one) => ["--package", one.id]),
    ],
  });
  if (exit.code !== 0)
    throw (
      (await missingTarget(run)) ??
      new AsmlError("ERR_CARGO", "cargo could not build the functions; it says why above", {
        fix: "mend what cargo names, and run the command again",
      })
    );
  for (const line of exit.lines) {
    const message = messageSchema.safeParse(parseJson(line));
    if (!message.success || !message.data.target.crate_types.includes("cdylib")) continue;
    const fn = crates.get(realpathSync(message.data.manifest_path));
    const wasm = message.data.filenames.find((name) => name.endsWith(".wasm"));
    if (fn && wasm !== undefined) built.set(fn.config.id, wasm);
  }
  // In the manifest's order: cargo reports in the order in which it happened to finish.
  const order = functions.map((fn) => fn.config.id);
  return new Map([...built].toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}

/** Every function's code is where the manifest has it. */
function checkSources(functions: readonly FunctionManifest[]): void {
  const missing = functions.flatMap((fn) => {
    const file = fn.code.kind === "module" ? fn.code.path : path.join(fn.code.dir, "Cargo.toml");
    if (existsSync(file)) return [];
    return [
      new AsmlError("ERR_FILE", `function ${fn.config.id} has no ${file}`, {
        at: fn.at,
        fix: fn.code.kind === "module" ? "build the module first" : `make it: asml make function ${fn.config.id}`,
      }),
    ];
  });
  if (missing.length > 1) throw new AggregateError(missing, `${missing.length} functions have no code`);
  if (missing[0]) throw missing[0];
}

function checkWorkspace(project: ProjectManifest): void {
  const file = path.join(project.root, "Cargo.toml");
  if (existsSync(file)) return;
  throw new AsmlError("ERR_FILE", `the project has no ${file}, which makes its functions one cargo workspace`, {
    fix: "copy the Cargo.toml of a new project (asml init -n NAME) beside assemblylift.toml",
  });
}

function packageOf(manifest: string, fn: FunctionManifest, packages: ReadonlyMap<string, CargoPackage>): CargoPackage {
  const found = packages.get(manifest);
  if (!found)
    throw new AsmlError("ERR_CARGO", `the crate of ${fn.config.id} is not a member of the project's workspace`, {
      at: { file: manifest, line: 1, column: 1 },
      fix: 'the project\'s Cargo.toml needs members = ["services/*/*"], and no exclude of this folder',
    });
  if (!found.cdylib)
    throw new AsmlError("ERR_CARGO", `the crate of ${fn.config.id} does not build a module`, {
      at: { file: manifest, line: 1, column: 1 },
      fix: 'add to its Cargo.toml: [lib] with crate-type = ["cdylib", "rlib"]',
    });
  return found;
}

/** A build script may print lines of its own. */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
