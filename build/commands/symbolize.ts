/** asml symbolize: the source lines of failures that were logged where there is no debug information. */
import { createReadStream, existsSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { AsmlError } from "../../guest-abi/errors.ts";
import type { SourceStack } from "../../runtime/observe/source-lines.ts";
import { findProject } from "../manifest/load.ts";
import { ProjectLines } from "../source-lines/project-lines.ts";
import { renderStack } from "../source-lines/render.ts";
import { symbolizerProgram } from "../source-lines/symbolizer-program.ts";
import { failureRecord, symbolized } from "../symbolized-record.ts";
import type { CommandContext } from "./context.ts";

/** @param file of log lines; `-` or none is standard input */
export async function symbolize(context: CommandContext, file: string | undefined, stdin: Readable): Promise<void> {
  const { output, environment, signal } = context;
  const root = findProject(context.cwd);
  const program = await symbolizerProgram({ environment, signal });
  const lines = new ProjectLines(program, root);
  const unknown = new Set<string>();
  for await (const line of createInterface({ input: inputOf(context, file, stdin), signal })) {
    signal.throwIfAborted();
    const at = line.indexOf("{");
    const record = at < 0 ? undefined : failureRecord(parsed(line.slice(at)));
    if (record === undefined) {
      // `-o json` is for programs: they get records, and only those that were understood.
      if (!output.options.json) output.result(line, undefined);
      continue;
    }
    const found = symbolized(record, lines);
    if (found === undefined) unknown.add(record.buildId);
    const shown = found === undefined ? line : textOf(line.slice(0, at), found.members, found.stack);
    output.result(shown, found === undefined ? record : { ...found.members, ...found.stack });
  }
  if (unknown.size === 0) return;
  throw new AsmlError("ERR_FILE", `no debug information in this project is of build ${[...unknown].join(", ")}`, {
    fix: `go to the project's folder where it was built, or copy that build's file into ${path.join(root, ".asml", "debug")}`,
  });
}

function inputOf(context: CommandContext, file: string | undefined, stdin: Readable): Readable {
  if (file === undefined || file === "-") return stdin;
  const absolute = path.resolve(context.cwd, file);
  if (!existsSync(absolute))
    throw new AsmlError("ERR_FILE", `there is no file ${absolute}`, {
      fix: "name a file of log lines, or - for standard input",
    });
  return createReadStream(absolute);
}

/** @param before what a log viewer put before the record */
function textOf(before: string, members: Readonly<Record<string, unknown>>, stack: SourceStack): string {
  const { message, ...rest } = members;
  const told = [rest["timestamp"], rest["level"], rest["requestId"]].filter((part) => typeof part === "string");
  return `${before}${told.join(" ")}${told.length === 0 ? "" : " "}${String(message)}\n${renderStack(stack)}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
