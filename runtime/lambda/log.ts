/** Log records as Lambda's log formats have them, on standard output, which Lambda collects. */
import { jsonLines, type LogLevel, type LogRecord, type LogSink } from "../observe/log.ts";
import type { LambdaEnvironment } from "./environment.ts";

const RANK: Readonly<Record<LogLevel, number>> = { error: 5, warn: 4, info: 3, debug: 2, trace: 1 };

/**
 * JSON: one object a line, whose `timestamp` and `level` Lambda reads and filters by. Text: the managed Node
 * client's columns, with the members that have no column as JSON in a last one.
 */
export function lambdaLog(
  { logFormat, logLevel }: Pick<LambdaEnvironment, "logFormat" | "logLevel">,
  write: (text: string) => void = (text) => void process.stdout.write(text),
  now: () => Date = () => new Date(),
): LogSink {
  const line = (text: string): void => write(`${text}\n`);
  const sink = logFormat === "JSON" ? jsonLines(line, now) : textLines(line, now);
  const minimum = RANK[logLevel];
  return (record) => {
    // CloudWatch makes metrics of a line that is JSON and nothing else, whatever level the function logs at.
    if ("_aws" in record) jsonLines(line, now)(record);
    else if (RANK[record.level] >= minimum) sink(record);
  };
}

function textLines(write: (line: string) => void, now: () => Date): LogSink {
  return ({ level, message, requestId, ...rest }: LogRecord) => {
    const columns = [now().toISOString(), requestId ?? "-", level.toUpperCase(), message];
    const more = JSON.stringify(rest);
    if (more !== "{}") columns.push(more);
    // A line feed would make one record several; Lambda shows a carriage return as a line break.
    write(columns.join("\t").replaceAll("\n", "\r"));
  };
}
