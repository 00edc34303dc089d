/** asml invoke: one invocation of a function, on a running harness, as it is built now, or deployed. */
import type { Readable } from "node:stream";
import { AsmlError } from "../../guest-abi/errors.ts";
import type { LogSink } from "../../runtime/observe/log.ts";
import { deployedFunction } from "../deployed/deployed-function.ts";
import { runDeployed } from "../deployed/lambda-run.ts";
import { eventFor, type EventOptions } from "../invoke/event.ts";
import type { FunctionRun } from "../invoke/function-run.ts";
import { runHere, RunLogs } from "../invoke/local-run.ts";
import type { ProjectManifest, StageManifest } from "../manifest/project-manifest.ts";
import { Output } from "../output.ts";
import { controlledHarness, runOnHarness } from "../serve/control-client.ts";
import { LateLines } from "../serve/late-lines.ts";
import type { MadeFunctions } from "../serve/guest-functions.ts";
import { serveProject } from "../serve/serve-project.ts";
import { logSink } from "../log-sink.ts";
import { selectStage, servedInStage } from "../stage.ts";
import type { CommandContext } from "./context.ts";
import { findFunction } from "./find-function.ts";
import { openProject } from "./open-project.ts";

export interface InvokeOptions extends EventOptions {
  readonly local?: true;
  readonly dynamodb?: string;
  readonly remote?: true;
  readonly stage?: string;
}

/** @throws AsmlError ERR_CHECK_FAILED where the function failed */
export async function invoke(
  context: CommandContext,
  id: string,
  options: InvokeOptions,
  stdin: Readable,
): Promise<void> {
  const { output, signal } = context;
  const project = openProject(context);
  const { service, fn } = findFunction(project, id);
  refuseBoth(options);
  const event = await eventFor(project, fn, options, { cwd: context.cwd, stdin, signal });
  const log = logSink(output);
  let run: FunctionRun;
  if (options.remote === true) {
    const deployed = deployedFunction(project, service, fn, selectStage(project, options.stage));
    run = await output.step(`invoking ${deployed.name}`, () => runDeployed(deployed, event, signal));
    if (!output.options.json) run.logs.forEach(log);
  } else run = await runNearby(context, project, { id, event, log, options });
  report(output, id, run);
}

function refuseBoth({ local, remote, dynamodb }: InvokeOptions): void {
  if (remote !== true || (local !== true && dynamodb === undefined)) return;
  const other = local === true ? "--local" : "--dynamodb";
  throw new AsmlError("ERR_USAGE", `--remote and ${other} are two places`, { fix: "name one of them" });
}

interface NearbyRun {
  readonly id: string;
  readonly event: Uint8Array;
  readonly log: LogSink;
  readonly options: InvokeOptions;
}

async function runNearby(context: CommandContext, project: ProjectManifest, nearby: NearbyRun): Promise<FunctionRun> {
  const { output, signal } = context;
  const { id, event, log, options } = nearby;
  // What the harness runs with was settled when it started.
  const settled = options.local === true || options.dynamodb !== undefined || options.stage !== undefined;
  const harness = settled ? undefined : await controlledHarness(project.root);
  if (harness === undefined) return runBuilt(context, project, nearby);
  output.note(`on the harness at ${harness.url}; --local builds and runs it here`);
  const run = await runOnHarness(harness, id, event, signal);
  if (!output.options.json) run.logs.forEach(log);
  return run;
}

/** A harness of its own for the one invocation: the same tables, policies and limits as those of asml serve. */
async function runBuilt(
  context: CommandContext,
  project: ProjectManifest,
  { id, event, log, options }: NearbyRun,
): Promise<FunctionRun> {
  const { environment, output, signal } = context;
  const stage: StageManifest | undefined =
    options.stage === undefined ? undefined : selectStage(project, options.stage);
  const logs = new RunLogs();
  const lines = new LateLines(project.root);
  const { json, quiet, interactive } = output.options;
  let functions: MadeFunctions["functions"] = new Map();
  const { harness } = await serveProject(
    // What cargo says of a build that goes well is of no use to a script.
    { ...context, output: new Output({ ...output.options, quiet: quiet || !interactive }) },
    servedInStage(project, stage),
    {
      host: "127.0.0.1",
      port: 0,
      ephemeral: false,
      dynamodb: options.dynamodb ?? environment.dynamodbEndpoint,
      issuer: "local",
      log: logs.through(json ? () => {} : log),
      lines,
      served: (state) => {
        functions = state.functions;
      },
    },
  );
  try {
    await lines.load({ environment, signal }, log);
    return await runHere(functions, id, event, { logs, signal });
  } finally {
    await harness.close();
  }
}

function report(output: Output, id: string, run: FunctionRun): void {
  const { ok, response, error, logs, durationMs } = run;
  if (output.options.json)
    output.result("", { ok, response: jsonOrText(response), ...(error && { error }), logs, durationMs });
  else if (ok) output.result(response, undefined);
  if (ok) return;
  throw new AsmlError(
    "ERR_CHECK_FAILED",
    `${id} failed: ${error?.code ?? "no code"}: ${error?.message ?? "no reason"}`,
    {
      fix: "its log says more",
    },
  );
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
