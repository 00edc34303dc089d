/** Where a command's log records go: stderr, pretty where somebody reads it, lines of JSON where a program does. */
import { jsonLines, type LogSink } from "../runtime/observe/log.ts";
import type { Output } from "./output.ts";
import { prettyLog } from "./pretty-log.ts";

export function logSink(output: Output): LogSink {
  const { stderr, json, colour } = output.options;
  const write = (line: string) => stderr.write(`${line}\n`);
  return stderr.isTTY && !json ? prettyLog(write, colour) : jsonLines(write);
}
