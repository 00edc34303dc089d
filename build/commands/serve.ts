/** asml serve: the project's API on this machine. */
import { messageOf } from "../../guest-abi/errors.ts";
import type { LogSink } from "../../runtime/observe/log.ts";
import { projectIomodInputs } from "../iomods/project-iomods.ts";
import { logSink } from "../log-sink.ts";
import { allObservers } from "../../runtime/observe/observer.ts";
import { RequestLog } from "../../runtime/local/console/request-log.ts";
import type { ProjectManifest } from "../manifest/project-manifest.ts";
import { announcementOf } from "../serve/announcement.ts";
import { Control } from "../serve/control.ts";
import { DEBUG_PORT, type DebugInfo, GuestDebugger } from "../serve/debugging/debugger.ts";
import { LateLines } from "../serve/late-lines.ts";
import { type ProjectConsole, startProjectConsole } from "../serve/project-console.ts";
import { observe, type ObservingOptions } from "../serve/observing.ts";
import { serveProject, type ServedProject, type ServedState } from "../serve/serve-project.ts";
import { firstBuild } from "../serve/watch/first-build.ts";
import { ProjectWatcher } from "../serve/watch/project-watcher.ts";
import { rebuildOnChange } from "../serve/watch/rebuild.ts";
import { selectStage, servedInStage } from "../stage.ts";
import type { CommandContext } from "./context.ts";
import { openProject } from "./open-project.ts";

export interface ServeOptions extends ObservingOptions {
  readonly port: number;
  readonly host: string;
  readonly ephemeral?: true;
  readonly dynamodb?: string;
  readonly issuer: "local" | "remote";
  readonly watch?: true;
  /** False: no console. */
  readonly console?: boolean;
  readonly consolePort?: number;
  readonly stage?: string;
  /** True: on the port where debuggers look. */
  readonly inspect?: true | number;
  readonly debugInfo?: DebugInfo;
}

export async function serve(context: CommandContext, options: ServeOptions): Promise<void> {
  await serveUntilInterrupted(context, openInStage(context.cwd, options.stage), options);
}

function openInStage(cwd: string, stage: string | undefined): ProjectManifest {
  const project = openProject({ cwd });
  return stage === undefined ? project : servedInStage(project, selectStage(project, stage));
}

/**
 * Serves until Ctrl-C, and ends everything before it returns.
 *
 * @param asml how the command is called, for what is suggested
 */
export async function serveUntilInterrupted(
  context: CommandContext,
  declared: ProjectManifest,
  options: ServeOptions,
  asml = "asml",
): Promise<void> {
  const { environment, output, signal } = context;
  await using ending = new AsyncDisposableStack();
  const control = new Control();
  const log = control.through(logSink(output));
  const lines = new LateLines(declared.root);
  await using watcher =
    options.watch === true ? new ProjectWatcher(declared.root, (error) => unwatched(log, error)) : undefined;
  // Before the first build: what changes from then on is built after it.
  await watcher?.ready();
  const { variables } = environment;
  const inspected = await debuggerFor(options, declared.root, context);
  if (inspected !== undefined) ending.use(inspected);
  const observing = observe(options, { cwd: context.cwd, variables, project: declared.name, log });
  const requests = options.console === false ? undefined : new RequestLog(declared.root);
  let console: ProjectConsole | undefined;
  let first: ServedState | undefined;
  const controlled = await control.listen(ending).catch((thrown: unknown) => uncontrolled(log, thrown));
  const serving = {
    ...options,
    ephemeral: options.ephemeral === true,
    dynamodb: options.dynamodb ?? environment.dynamodbEndpoint,
    log,
    lines,
    inputs: watcher,
    debugger: inspected,
    exchanges: requests,
    served(state: ServedState) {
      first ??= state;
      console?.served(state);
      control.serve(state.functions);
    },
    control: controlled,
    observer: allObservers([requests, observing.observer]),
    wrapIomods: observing.wrapIomods,
  };
  const { root } = declared;
  const load = (): ProjectManifest => openInStage(root, options.stage);
  const serveState = (state: ProjectManifest): Promise<ServedProject> => serveProject(context, state, serving);
  const { served, project, builtAt } =
    watcher === undefined
      ? { served: await serveState(declared), project: declared, builtAt: 0 }
      : await firstBuild({ watcher, project: declared, load, serve: serveState, output, signal });
  const { harness } = served;
  try {
    if (requests !== undefined && first !== undefined) {
      const port = options.consolePort ?? (options.port === 0 ? 0 : harness.port + 1);
      console = await startProjectConsole({ requests, harness, first, watching: watcher !== undefined, port });
    }
    const { text, value } = await announcementOf(project, harness, asml, {
      console: console?.url,
      inspector: inspected,
    });
    output.result(`\n${text}\n`, value);
    watcher?.follow(projectIomodInputs(project.root));
    await Promise.all([
      lines.load({ environment, signal }, log),
      watcher &&
        rebuildOnChange({
          watcher,
          served,
          root,
          load,
          output,
          log,
          signal,
          builtAt,
          told: (state) => console?.built(state),
        }),
      interrupted(signal),
    ]);
  } finally {
    await console?.close();
    await harness.close();
    await observing.close();
  }
}

async function debuggerFor(
  { inspect, debugInfo: kind = "source-map" }: ServeOptions,
  root: string,
  { environment, signal }: CommandContext,
): Promise<GuestDebugger | undefined> {
  if (inspect === undefined) return undefined;
  return GuestDebugger.start(root, { port: inspect === true ? DEBUG_PORT : inspect, kind }, { environment, signal });
}

/** A temporary folder that cannot be written to is no reason not to serve. */
function uncontrolled(log: LogSink, thrown: unknown): undefined {
  log({ level: "warn", message: `asml invoke and asml logs will not find this harness: ${messageOf(thrown)}` });
}

function unwatched(log: LogSink, error: unknown): void {
  const full = error instanceof Error && "code" in error && error.code === "ENOSPC";
  log({
    level: "error",
    message: `files cannot be watched: ${messageOf(error)}`,
    fix: full ? "raise fs.inotify.max_user_watches: sudo sysctl fs.inotify.max_user_watches=524288" : "start it again",
  });
}

function interrupted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
