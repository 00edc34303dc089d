/** asml logs: what functions have logged and log, on a running harness or deployed. */
import { AsmlError } from "../../guest-abi/errors.ts";
import { deployedLogs } from "../deployed/cloudwatch-logs.ts";
import { deployedFunction } from "../deployed/deployed-function.ts";
import { recordLines } from "../logs/record-lines.ts";
import { sinceOf } from "../logs/since.ts";
import type { ProjectManifest } from "../manifest/project-manifest.ts";
import { controlledHarness, harnessLogs } from "../serve/control-client.ts";
import type { LoggedRecord } from "../serve/control-protocol.ts";
import { ProjectLines } from "../source-lines/project-lines.ts";
import { symbolizerProgram } from "../source-lines/symbolizer-program.ts";
import { selectStage } from "../stage.ts";
import type { CommandContext } from "./context.ts";
import { findFunction } from "./find-function.ts";
import { openProject } from "./open-project.ts";

export interface LogsOptions {
  readonly follow?: boolean;
  readonly since?: string;
  readonly filter?: string;
  readonly remote?: true;
  readonly stage?: string;
}

const REMOTE_SINCE = "10m";

export async function logs(context: CommandContext, id: string | undefined, options: LogsOptions): Promise<void> {
  const { environment, output } = context;
  const project = openProject(context);
  if (id !== undefined) findFunction(project, id);
  if (options.remote !== true && options.stage !== undefined)
    throw new AsmlError("ERR_USAGE", "--stage is about deployed functions", { fix: "add --remote, or leave it away" });
  const { stdout, json } = output.options;
  const pretty = stdout.isTTY && !json;
  const show = recordLines({
    write: (line) => stdout.write(`${line}\n`),
    pretty,
    colour: pretty && !environment.noColour,
    lines: once(() => projectLines(context, project.root)),
  });
  const records =
    options.remote === true ? remote(context, project, id, options) : local(context, project, id, options);
  for await (const record of records) await show(record);
}

/** Several records may ask before the first answer is there. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

async function projectLines({ environment, signal, output }: CommandContext, root: string) {
  try {
    return new ProjectLines(await symbolizerProgram({ environment, signal }), root);
  } catch (thrown) {
    signal.throwIfAborted();
    output.error(thrown);
    return undefined;
  }
}

async function* local(
  { signal }: CommandContext,
  project: ProjectManifest,
  id: string | undefined,
  { follow = false, since, filter }: LogsOptions,
): AsyncGenerator<LoggedRecord> {
  const from = since === undefined ? 0 : sinceOf(since, Date.now());
  const harness = await controlledHarness(project.root);
  if (harness === undefined)
    throw new AsmlError("ERR_USAGE", `nothing serves ${project.name} on this machine`, {
      fix: "start it: asml serve; or ask for the deployed functions' logs: --remote",
    });
  for await (const logged of harnessLogs(harness, { follow, signal })) {
    if (id !== undefined && logged.record.function !== id) continue;
    if (Date.parse(logged.at) < from) continue;
    if (filter !== undefined && !JSON.stringify(logged.record).includes(filter)) continue;
    yield logged;
  }
}

async function* remote(
  { signal, output }: CommandContext,
  project: ProjectManifest,
  id: string | undefined,
  { follow = false, since = REMOTE_SINCE, filter, stage: name }: LogsOptions,
): AsyncGenerator<LoggedRecord> {
  const stage = selectStage(project, name);
  const fns = project.services
    .flatMap((service) => service.functions.map((fn) => deployedFunction(project, service, fn, stage)))
    .filter((fn) => id === undefined || fn.id === id);
  const from = sinceOf(since, Date.now());
  let count = 0;
  for await (const record of deployedLogs(fns, { since: from, filter, follow, signal })) {
    count += 1;
    yield record;
  }
  if (count === 0 && !signal.aborted) output.note(`nothing was logged since ${new Date(from).toISOString()}`);
}
