/** Log records: what every part of the runtime writes, and where it goes. */

export type LogLevel = "error" | "warn" | "info" | "debug" | "trace";

export interface LogRecord {
  readonly level: LogLevel;
  readonly message: string;
  /** `service.function`. */
  readonly function?: string;
  readonly requestId?: string;
  /** Code of the failure that this record tells of. */
  readonly code?: string;
  /** More members, already redacted. */
  readonly [member: string]: unknown;
}

export type LogSink = (record: LogRecord) => void;

/** One JSON line per record, `timestamp` and `level` as Lambda's own JSON log format has them. */
export function jsonLines(write: (line: string) => void, now: () => Date = () => new Date()): LogSink {
  return ({ level, message, ...rest }) => {
    write(JSON.stringify({ timestamp: now().toISOString(), level: level.toUpperCase(), message, ...rest }));
  };
}
