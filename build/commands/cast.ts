/** asml cast: compiles the functions, reads what they can do, and makes all that is deployed. */
import { cast as castStage, type Cast } from "../cast/cast.ts";
import { CastCache } from "../cast/cast-cache.ts";
import { examine, type Examined } from "../cast/examine.ts";
import { readRecord } from "../cast/record.ts";
import { changeLine, checkLocked, compareLocks, LOCK_FILE, readLock, writeLock } from "../capabilities-lock.ts";
import { renderError, shownPath } from "../diagnostics.ts";
import { loadIomods } from "../iomods/load-iomods.ts";
import { buildFunctions } from "../rust/build.ts";
import { deploymentFolder, selectStages } from "../stage.ts";
import { readUserModule, USER_MODULE_FOLDER } from "../terraform/user-module.ts";
import type { CommandContext } from "./context.ts";
import { iomodRegistry, openProject } from "./open-project.ts";

export interface CastOptions {
  /** Fail where asml.lock would change. */
  readonly locked?: boolean;
  /** One stage; all unless given. */
  readonly stage?: string;
}

export async function cast(context: CommandContext, options: CastOptions): Promise<void> {
  const { output, environment, signal } = context;
  const project = openProject(context);
  const stages = selectStages(project, options.stage);
  const lockFile = readLock(project.root);
  const modules = await buildFunctions(project, { environment, signal, quiet: output.options.quiet });
  const iomods = iomodRegistry({}, await loadIomods(project));
  const record = readRecord(deploymentFolder(project, stages[0]));
  const cache = CastCache.open(project.root);
  const examined = examine({ project, modules, iomods, record, cache });
  reportUnnamed(context, project.root, examined);
  for (const { fn, capabilities } of examined.functions)
    if (capabilities.abi === "assemblylift_0_3")
      output.note(
        `${fn.config.id} is built with AssemblyLift's crates, whose modules do not import what they call: ` +
          "its calls are the methods that its data names, which may be more",
      );
  if (options.locked === true) checkLocked(lockFile, examined.lock);

  const casts: Cast[] = [];
  for (const stage of stages) {
    signal.throwIfAborted();
    const label = stage ? `making ${stage.name}` : "making layer, zips and Terraform";
    casts.push(await output.step(label, () => castStage({ project, stage, examined, iomods, cache })));
  }
  await cache.save();
  const changes = compareLocks(lockFile.lock, examined.lock);
  await writeLock(lockFile, examined.lock);
  if (changes.length > 0 && lockFile.document)
    output.note(
      [`${LOCK_FILE} has changed; review and commit it:`, ...changes.map((one) => `  ${changeLine(one)}`)].join("\n"),
    );
  report(context, casts, examined);
}

/**
 * A function whose policy lacks what it calls fails when it does. Only a project with Terraform of its own may mean it
 * so: the guide attaches its policies there.
 */
function reportUnnamed({ output }: CommandContext, root: string, { unnamed }: Examined): void {
  if (unnamed.length === 0) return;
  if (!readUserModule(root))
    throw unnamed.length === 1 ? unnamed[0] : new AggregateError(unnamed, `${unnamed.length} calls have no resource`);
  for (const error of unnamed)
    output.note(
      `${renderError(error, output.options).replace("error", "warning")}\n  its role allows it only if ${USER_MODULE_FOLDER} does\n`,
    );
}

function report({ output, cwd }: CommandContext, casts: readonly Cast[], { functions, lock }: Examined): void {
  const rows = [["function", "wasm", "zip", "may call", "on"]];
  const [first] = casts;
  for (const { fn } of functions) {
    const made = first?.record.functions[fn.config.id];
    const allows = lock[fn.config.id]?.allows ?? [];
    const [action = "-", about = ""] = (allows[0] ?? "").split(" on ");
    rows.push([
      fn.config.id,
      kilobytes(made?.wasmBytes),
      kilobytes(made?.zip.bytes),
      action === "" ? "-" : action,
      about,
    ]);
    for (const allow of allows.slice(1)) rows.push(["", "", "", ...allow.split(" on ")]);
  }
  rows.push(["layer", "", kilobytes(first?.record.layer.bytes)]);
  const made = casts.map(({ folder }) => shownPath(folder, cwd));
  output.result([table(rows), "", `Made ${made.join(", ")}. Next: asml bind`].join("\n"), {
    folders: casts.map(({ folder }) => folder),
    layer: { bytes: first?.record.layer.bytes, sha256: first?.record.layer.sha256 },
    functions: functions.map(({ fn, locked }) => {
      const cast = first?.record.functions[fn.config.id];
      return { function: fn.config.id, wasmBytes: cast?.wasmBytes, zipBytes: cast?.zip.bytes, ...locked };
    }),
  });
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 1 || column === 2 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function kilobytes(bytes: number | undefined): string {
  return bytes === undefined ? "" : `${(bytes / 1024).toFixed(0)} KB`;
}
