/** asml complete: a shell's completion, and the answers that it asks for. */
import path from "node:path";
import type { Command } from "commander";
import { candidates, type Known } from "../complete/candidates.ts";
import { completionScript, type Shell } from "../complete/scripts.ts";
import { EXAMPLES } from "../invoke/event.ts";
import type { ProjectManifest } from "../manifest/project-manifest.ts";
import { projectTemplates } from "../scaffold/templates.ts";
import type { CommandContext } from "./context.ts";
import { openProject } from "./open-project.ts";

export function complete({ output }: CommandContext, shell: Shell): void {
  const script = completionScript(shell);
  output.result(script.trimEnd(), { shell, script });
}

/** One candidate on each line, and what it is about behind a tab. */
export function completeWords({ output, cwd }: CommandContext, program: Command, words: readonly string[]): void {
  const found = candidates(program, words, knownIn(cwd));
  for (const { value, about } of found)
    output.options.stdout.write(about === "" ? `${value}\n` : `${value}\t${about}\n`);
}

function knownIn(cwd: string): Known {
  const open = (directory = "."): ProjectManifest | undefined => {
    try {
      return openProject({ cwd: path.resolve(cwd, directory) });
    } catch {
      // Nothing is said in the middle of a person's line.
      return undefined;
    }
  };
  return {
    functions: (directory) =>
      (open(directory)?.services ?? []).flatMap((service) => service.functions.map(({ config }) => config.id)),
    stages: (directory) => (open(directory)?.stages ?? []).map(({ name }) => name),
    templates: projectTemplates(),
    examples: EXAMPLES,
  };
}
