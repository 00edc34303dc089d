/** Log records for somebody at a terminal. */
import { createColors } from "picocolors";
import type { LogRecord, LogSink } from "../runtime/observe/log.ts";

/** One line per record, with what belongs to it indented below. */
export function prettyLog(write: (line: string) => void, colour: boolean, now: () => Date = () => new Date()): LogSink {
  const colours = createColors(colour);
  const levels = {
    error: colours.red("ERROR"),
    warn: colours.yellow("WARN "),
    info: colours.green("INFO "),
    debug: colours.blue("DEBUG"),
    trace: colours.dim("TRACE"),
  } satisfies Record<LogRecord["level"], string>;
  return ({ level, message, function: fn, requestId, ...more }) => {
    const time = now().toTimeString().slice(0, 8);
    const [first = "", ...rest] = printable(message).split("\n");
    const members = Object.entries(more).map(([name, value]) => `${name}=${printable(textOf(value))}`);
    // The end of a request's id tells it from its neighbours, and leaves room for the message.
    if (requestId !== undefined) members.push(`request=${requestId.slice(-6)}`);
    const line = [colours.dim(time), levels[level], ...(fn === undefined ? [] : [colours.cyan(fn)]), first];
    if (members.length > 0) line.push(colours.dim(members.join(" ")));
    write([line.join(" "), ...rest.map((text) => `         ${text}`)].join("\n"));
  };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
}

/** A guest's bytes must not steer the terminal. */
function printable(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "�");
}
