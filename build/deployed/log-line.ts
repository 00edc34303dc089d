/** Lines of a deployed function's log: records of ours, Lambda's own in JSON, and text. */
import { isLevel, type LoggedRecord } from "../serve/control-protocol.ts";
import type { LogRecord } from "../../runtime/observe/log.ts";

/**
 * @param at ISO 8601, for a line that does not say itself
 * @example
 * parseLogLine('{"timestamp":"2026-01-01T00:00:00.000Z","level":"INFO","message":"hello"}', at, "data.put");
 */
export function parseLogLine(line: string, at: string, fn: string): LoggedRecord {
  const value = parsed(line);
  if (value === undefined) return { at, record: { level: "info", message: line, function: fn } };
  const { timestamp, time, level, message, type, record, ...more } = value;
  const when = [timestamp, time].find((one) => typeof one === "string") ?? at;
  if (typeof type === "string" && type.startsWith("platform.")) return { at: when, record: platform(type, record, fn) };
  const named = typeof level === "string" ? level.toLowerCase() : "";
  const text = typeof message === "string" ? message : line;
  return { at: when, record: { function: fn, ...more, level: isLevel(named) ? named : "info", message: text } };
}

/** Lambda's `platform.report` and its like: the start is what its numbers are about. */
function platform(type: string, record: unknown, fn: string): LogRecord {
  const { requestId, metrics, status, errorType, ...rest }: Readonly<Record<string, unknown>> = Object(record);
  const bad = status === "error" || status === "timeout" || status === "failure";
  return {
    level: bad ? "error" : "debug",
    message: type,
    function: fn,
    ...(typeof requestId === "string" ? { requestId } : {}),
    ...(status === undefined ? {} : { status }),
    ...(errorType === undefined ? {} : { errorType }),
    ...(typeof metrics === "object" && metrics !== null ? { ...metrics } : type === "platform.report" ? rest : {}),
  };
}

function parsed(line: string): Readonly<Record<string, unknown>> | undefined {
  if (!line.startsWith("{")) return undefined;
  try {
    const value: unknown = JSON.parse(line);
    return Object(value);
  } catch {
    return undefined;
  }
}
