/** asml serve: the project's API on this machine. */
import { jsonLines, type LogSink } from "../../runtime/observe/log.ts";
import type { ProjectManifest } from "../manifest/project-manifest.ts";
import type { Output } from "../output.ts";
import { prettyLog } from "../pretty-log.ts";
import { announcementOf } from "../serve/announcement.ts";
import { LateLines } from "../serve/late-lines.ts";
import { serveProject } from "../serve/serve-project.ts";
import type { CommandContext } from "./context.ts";
import { openProject } from "./open-project.ts";

export interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly ephemeral?: true;
  readonly dynamodb?: string;
  readonly issuer: "local" | "remote";
}

export async function serve(context: CommandContext, options: ServeOptions): Promise<void> {
  await serveUntilInterrupted(context, openProject(context), options);
}

/**
 * Serves until Ctrl-C, and ends everything before it returns.
 *
 * @param asml how the command is called, for what is suggested
 */
export async function serveUntilInterrupted(
  context: CommandContext,
  project: ProjectManifest,
  options: ServeOptions,
  asml = "asml",
): Promise<void> {
  const { environment, output, signal } = context;
  const log = logTo(output);
  const lines = new LateLines(project.root);
  const harness = await serveProject(context, project, {
    ...options,
    ephemeral: options.ephemeral === true,
    dynamodb: options.dynamodb ?? environment.dynamodbEndpoint,
    log,
    lines,
  });
  try {
    const { text, value } = await announcementOf(project, harness, asml);
    output.result(`\n${text}\n`, value);
    await Promise.all([lines.load({ environment, signal }, log), interrupted(signal)]);
  } finally {
    await harness.close();
  }
}

function interrupted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

/** Pretty where somebody reads it, lines of JSON where a program does. */
function logTo(output: Output): LogSink {
  const { stderr, json, colour } = output.options;
  const write = (line: string) => stderr.write(`${line}\n`);
  return stderr.isTTY && !json ? prettyLog(write, colour) : jsonLines(write);
}
