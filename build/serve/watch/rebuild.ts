/** `asml serve --watch`: builds what changed, one build at a time, and serves it; what fails leaves all as it was. */
import { stripVTControlCharacters } from "node:util";
import type { Output } from "../../output.ts";
import { errorsOf, renderError, shownPath } from "../../diagnostics.ts";
import type { LogSink } from "../../../runtime/observe/log.ts";
import type { BuildState } from "../../../runtime/local/console/contract.ts";
import type { ServedProject } from "../serve-project.ts";
import type { ProjectManifest } from "../../manifest/project-manifest.ts";
import { projectIomodInputs } from "../../iomods/project-iomods.ts";
import type { ProjectWatcher } from "./project-watcher.ts";

export interface RebuildOptions {
  readonly watcher: ProjectWatcher;
  readonly served: Pick<ServedProject, "update">;
  readonly root: string;
  /** The manifests as they are now; throws as loading them does. */
  readonly load: () => ProjectManifest;
  readonly output: Output;
  readonly log: LogSink;
  readonly signal: AbortSignal;
  readonly told?: ((state: BuildState) => void) | undefined;
  /** Epoch ms at which the build began that is served at first. */
  readonly builtAt: number;
}

/** Until the signal fires. */
export async function rebuildOnChange(options: RebuildOptions): Promise<void> {
  const { watcher, signal } = options;
  let { builtAt } = options;
  for (;;) {
    const files = await watcher.next(signal);
    if (signal.aborted) return;
    watcher.renew(files, builtAt);
    builtAt = Date.now();
    await rebuild(options, files, builtAt);
    watcher.follow(projectIomodInputs(options.root));
  }
}

async function rebuild(options: RebuildOptions, files: readonly string[], at: number): Promise<void> {
  const { served, load, signal, told, log, watcher, root } = options;
  const startedAt = performance.now();
  const elapsed = (): number => Math.round(performance.now() - startedAt);
  const shown = files.map((file) => shownPath(file, root)).toSorted();
  told?.({ kind: "building", at, files: shown });
  let words = "";
  try {
    const changed = await served.update(load(), { words: (text) => (words += text) });
    const ms = elapsed();
    told?.({ kind: "served", at, ms, changed });
    // Warnings, of what was compiled.
    if (words !== "") options.output.options.stderr.write(words);
    // Cargo writes that itself.
    if (changed.length === 0 && shown.every((file) => file === "Cargo.lock")) return;
    const what = changed.length === 0 ? "nothing changed in the functions" : `rebuilt ${changed.join(", ")}`;
    log({ level: "info", message: `${what} (${someOf(shown)})`, ms });
  } catch (thrown) {
    if (signal.aborted) return;
    watcher.follow(cargoManifests(words));
    options.output.options.stderr.write(words);
    options.output.error(thrown);
    log({ level: "error", message: `the build failed, and what was built before is served on (${someOf(shown)})` });
    told?.({ kind: "failed", at, ms: elapsed(), error: errorText(words, thrown, options) });
  }
}

/** As it is read in the console, without colours: cargo's words, then ours. */
function errorText(words: string, thrown: unknown, { output, root }: RebuildOptions): string {
  const { verbose } = output.options;
  const ours = errorsOf(thrown).map((error) => renderError(error, { colour: false, verbose, cwd: root }));
  return stripVTControlCharacters([words.trimEnd(), ...ours].filter((text) => text !== "").join("\n\n"));
}

/** Those that cargo cannot read are not among the packages that it knows, and may be anywhere. */
function cargoManifests(words: string): readonly string[] {
  const text = stripVTControlCharacters(words);
  return [...text.matchAll(/`([^`\n]+[\\/]Cargo\.toml)`/g)].flatMap(([, file]) => (file === undefined ? [] : [file]));
}

function someOf(files: readonly string[]): string {
  const [first = "", ...more] = files;
  return more.length === 0 ? first : `${first} and ${more.length} more`;
}
