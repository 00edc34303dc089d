/** asml build: the functions as modules. */
import { statSync } from "node:fs";
import { shownPath } from "../diagnostics.ts";
import { openProject } from "./open-project.ts";
import { buildFunctions } from "../rust/build.ts";
import type { CommandContext } from "./context.ts";

export async function build(context: CommandContext): Promise<void> {
  const { output, environment, signal } = context;
  const project = openProject(context);
  const modules = await buildFunctions(project, { environment, signal, quiet: output.options.quiet });
  const rows = [...modules].map(([id, file]) => ({ function: id, module: file, bytes: statSync(file).size }));
  const width = Math.max(0, ...rows.map((row) => row.function.length));
  output.result(
    rows
      .map((row) => `${row.function.padEnd(width)}  ${kilobytes(row.bytes)}  ${shownPath(row.module, context.cwd)}`)
      .join("\n"),
    rows,
  );
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(0)} KB`.padStart(9);
}
