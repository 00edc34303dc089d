/** Recordings run again on a project's functions as they are now. */
import { readFile } from "node:fs/promises";
import { AsmlError } from "../guest-abi/errors.ts";
import type { Recording } from "../runtime/replay/recording.ts";
import { replay, type Replayed } from "../runtime/replay/replay.ts";
import type { CommandContext } from "./commands/context.ts";
import { iomodRegistry } from "./commands/open-project.ts";
import { loadIomods } from "./iomods/load-iomods.ts";
import type { ProjectManifest } from "./manifest/project-manifest.ts";
import { buildFunctions } from "./rust/build.ts";
import { LateLines } from "./serve/late-lines.ts";

export type ReplayInProject = (recording: Recording) => Promise<Replayed>;

/**
 * Builds the project's functions, once for all recordings.
 * @throws AsmlError as building does
 */
export async function replayInProject(
  { environment, output, signal }: Pick<CommandContext, "environment" | "output" | "signal">,
  project: ProjectManifest,
): Promise<ReplayInProject> {
  const modules = await buildFunctions(project, { environment, signal, quiet: output.options.quiet });
  const iomods = iomodRegistry({}, await loadIomods(project));
  const lines = new LateLines(project.root);
  let loading: Promise<void> | undefined;
  return async (recording) => {
    const fn = project.services
      .flatMap((service) => service.functions)
      .find(({ config }) => config.id === recording.function);
    const file = modules.get(recording.function);
    if (fn === undefined || file === undefined)
      throw new AsmlError(
        "ERR_FILE",
        `the recording is of ${recording.function}, and this project has no such function`,
        {
          fix: "go to the folder of the project that it was recorded in",
        },
      );
    // Only a failure has a stack to show.
    if (!recording.outcome.ok)
      await (loading ??= lines.load({ environment, signal }, ({ message }) => output.note(message)));
    const wasm = await readFile(file);
    return replay({ recording, config: fn.config, wasm, iomods, sourceLines: lines.ofModule(file, wasm) });
  };
}
