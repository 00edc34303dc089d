/** The first build under --watch: there is nothing yet that could be served on, so it is tried at each change until it is good. */
import { AsmlError } from "../../../guest-abi/errors.ts";
import type { ProjectManifest } from "../../manifest/project-manifest.ts";
import type { Output } from "../../output.ts";
import type { ProjectWatcher } from "./project-watcher.ts";

export interface FirstBuildOptions<T> {
  readonly watcher: ProjectWatcher;
  readonly project: ProjectManifest;
  /** The manifests as they are now; throws as loading them does. */
  readonly load: () => ProjectManifest;
  readonly serve: (project: ProjectManifest) => Promise<T>;
  readonly output: Output;
  readonly signal: AbortSignal;
}

export interface FirstBuild<T> {
  readonly served: T;
  readonly project: ProjectManifest;
  /** Epoch ms at which the build began that is served. */
  readonly builtAt: number;
}

/** What no change of a file mends. */
const LASTING = new Set(["ERR_PORT_TAKEN", "ERR_USAGE", "ERR_TOOL_MISSING", "ERR_HOST"]);

/** @throws what no change of a file mends */
export async function firstBuild<T>(options: FirstBuildOptions<T>): Promise<FirstBuild<T>> {
  const { watcher, load, serve, output, signal } = options;
  for (let { project } = options; ;) {
    const builtAt = Date.now();
    try {
      return { served: await serve(project), project, builtAt };
    } catch (thrown) {
      if (signal.aborted || isLasting(thrown)) throw thrown;
      output.error(thrown);
      output.note("Waiting for a change");
    }
    project = (await changed(watcher, builtAt, load, output, signal)) ?? project;
  }
}

/** The manifests after a change, once they can be read. */
async function changed(
  watcher: ProjectWatcher,
  builtAt: number,
  load: () => ProjectManifest,
  output: Output,
  signal: AbortSignal,
): Promise<ProjectManifest | undefined> {
  for (;;) {
    watcher.renew(await watcher.next(signal), builtAt);
    if (signal.aborted) return undefined;
    try {
      return load();
    } catch (thrown) {
      output.error(thrown);
    }
  }
}

function isLasting(thrown: unknown): boolean {
  if (thrown instanceof AggregateError) return thrown.errors.some(isLasting);
  return !(thrown instanceof AsmlError) || LASTING.has(thrown.code);
}
