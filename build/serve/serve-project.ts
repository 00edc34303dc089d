/** A project's functions, built and served by the local harness. */
import { createServer } from "node:net";
import { LIMITS } from "../../guest-abi/abi.ts";
import type { IomodRegistry } from "../../iomods/registry.ts";
import { startHarness, type Harness } from "../../runtime/local/harness.ts";
import type { ExchangeObserver } from "../../runtime/local/exchange-observer.ts";
import { listen } from "../../runtime/local/listen.ts";
import type { LogSink } from "../../runtime/observe/log.ts";
import type { Observer } from "../../runtime/observe/observer.ts";
import type { CommandContext } from "../commands/context.ts";
import type { ProjectManifest } from "../manifest/project-manifest.ts";
import { buildFunctions, type BuildOptions } from "../rust/build.ts";
import type { GuestDebugger } from "./debugging/debugger.ts";
import { GuestFunctions, type MadeFunctions } from "./guest-functions.ts";
import type { LateLines } from "./late-lines.ts";
import { localSecrets } from "./local-secrets.ts";

export interface ServeProjectOptions {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  readonly ephemeral: boolean;
  /** Endpoint of another DynamoDB. */
  readonly dynamodb: string | undefined;
  readonly issuer: "local" | "remote";
  readonly log: LogSink;
  /** Source lines for the records of failures. */
  readonly lines?: LateLines;
  /** Hear of requests, and of the invocations that they lead to. */
  readonly exchanges?: ExchangeObserver | undefined;
  readonly observer?: Observer | undefined;
  /** IOmods as functions get them. */
  readonly wrapIomods?: ((iomods: IomodRegistry) => IomodRegistry) | undefined;
  /** Reads the guests, which are built for it, and may hold them: no request is ended because its time is over. */
  readonly debugger?: GuestDebugger | undefined;
  /** Where other commands reach this harness. */
  readonly control?: string | undefined;
  /** Hears of each state that is served, the first one too. */
  readonly served?: ((state: ServedState) => void) | undefined;
  /** Told the Cargo.toml and the modules of each build, however it ends. */
  readonly inputs?: BuildInputs | undefined;
}

export interface ServedState extends Pick<MadeFunctions, "functions" | "modules" | "iomods"> {
  readonly project: ProjectManifest;
}

export interface BuildInputs {
  manifests(files: readonly string[]): void;
  modules(files: Iterable<string>): void;
}

export interface ServedProject {
  readonly harness: Harness;
  /**
   * Builds and serves another state of the project, from the next request on.
   * @returns ids of the functions that changed
   * @throws AsmlError, as loading, building and the harness do; what was served before is served on then
   */
  update(project: ProjectManifest, cargo: Pick<BuildOptions, "words">): Promise<readonly string[]>;
}

/** @throws AsmlError, as loading, building and the harness do */
export async function serveProject(
  context: Pick<CommandContext, "environment" | "output" | "signal">,
  project: ProjectManifest,
  options: ServeProjectOptions,
): Promise<ServedProject> {
  const { environment, output, signal } = context;
  const { inputs } = options;
  const profile = options.debugger === undefined ? "release" : "inspect";
  // Before cargo's minute, not after it.
  await checkPort(options.host, options.port);
  output.note(`Building the functions of ${project.name}`);
  const build = async (state: ProjectManifest, quiet: boolean, words?: BuildOptions["words"]) => {
    const resolved = (manifests: readonly string[]): void => inputs?.manifests(manifests);
    const modules = await buildFunctions(state, { environment, signal, quiet, words, resolved, profile });
    inputs?.modules(modules.values());
    return modules;
  };
  const modules = await build(project, output.options.quiet);

  const guests = new GuestFunctions({ ...options, localSecrets: localSecrets(project.root, environment.variables) });
  let first: Promise<MadeFunctions> | undefined;
  const harness = await output.step("Starting the gateway, the issuer and the tables", () =>
    startHarness({
      project,
      makeFunction: async ({ config }, aws) => {
        const made = await (first ??= guests.make(project, modules, aws));
        const guest = made.functions.get(config.id);
        if (guest === undefined) throw new TypeError(`no function ${config.id} was made`);
        return guest;
      },
      log: options.log,
      host: options.host,
      port: options.port,
      ephemeral: options.ephemeral,
      dynamodb: options.dynamodb,
      issuer: options.issuer === "local" ? "builtin" : "remote",
      observer: options.exchanges,
      control: options.control,
      timeoutMs: options.debugger === undefined ? undefined : LIMITS.timerMs,
      // Another DynamoDB may be AWS's own: then it wants the person's credentials, and never ours.
      ...(options.dynamodb === undefined ? {} : environment.aws),
    }),
  );
  const serve = (state: ProjectManifest, made: MadeFunctions): void => {
    made.adopt();
    options.served?.({ project: state, functions: made.functions, modules: made.modules, iomods: made.iomods });
  };
  serve(project, await (first ??= guests.make(project, modules, harness.aws)));
  return {
    harness,
    async update(state, { words }) {
      const made = await guests.make(state, await build(state, true, words), harness.aws);
      try {
        await harness.update(state, made.functions);
      } catch (thrown) {
        made.discard();
        throw thrown;
      }
      serve(state, made);
      return made.changed;
    },
  };
}

/** @throws AsmlError ERR_PORT_TAKEN */
async function checkPort(host: string, port: number): Promise<void> {
  if (port === 0) return;
  const probe = createServer();
  await listen(probe, host, port);
  await new Promise<void>((resolve) => {
    probe.close(() => resolve());
  });
}
