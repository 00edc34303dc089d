/** Logged records as the lines that a person or a program gets, each with its own time. */
import type { LogSink } from "../../runtime/observe/log.ts";
import { jsonLines } from "../../runtime/observe/log.ts";
import { prettyLog } from "../pretty-log.ts";
import type { LoggedRecord } from "../serve/control-protocol.ts";
import { renderStack } from "../source-lines/render.ts";
import type { ProjectLines } from "../source-lines/project-lines.ts";
import { failureRecord, symbolized } from "../symbolized-record.ts";

export interface RecordLinesOptions {
  readonly write: (line: string) => void;
  readonly pretty: boolean;
  readonly colour: boolean;
  /** Asked for with the first failure that needs it; undefined where it cannot be had. */
  readonly lines: () => Promise<ProjectLines | undefined>;
}

/** @returns to be awaited before the next record: stacks are looked up in order */
export function recordLines({
  write,
  pretty,
  colour,
  lines,
}: RecordLinesOptions): (logged: LoggedRecord) => Promise<void> {
  let at = new Date(0);
  const now = (): Date => at;
  const sink: LogSink = pretty ? prettyLog(write, colour, now) : jsonLines(write, now);
  return async (logged) => {
    const time = new Date(logged.at);
    if (!Number.isNaN(time.getTime())) at = time;
    const failure = failureRecord(logged.record);
    const source = failure && (await lines());
    const found = failure && source && symbolized(failure, source);
    if (found === undefined) {
      sink(logged.record);
      return;
    }
    const { level, message } = logged.record;
    if (pretty) sink({ ...found.members, level, message: `${message}\n${renderStack(found.stack)}` });
    else sink({ ...found.members, level, message, ...found.stack });
  };
}
