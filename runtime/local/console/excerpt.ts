/** The source around the line where a guest failed, as it is at that moment. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { LogRecord } from "../../observe/log.ts";
import type { SourceFrame } from "../../observe/source-lines.ts";
import type { Excerpt } from "./contract.ts";

const AROUND = 6;
const LONGEST_LINE = 240;

/** @param root the project's folder; nothing outside of it is read */
export function excerptOf(record: LogRecord, root: string): Excerpt | undefined {
  const { file, line, column } = placeOf(record) ?? {};
  if (file === undefined || line === undefined) return undefined;
  const absolute = path.resolve(root, file);
  if (!absolute.startsWith(root + path.sep)) return undefined;
  const lines = linesOf(absolute);
  if (lines === undefined || line > lines.length) return undefined;
  const first = Math.max(1, line - AROUND);
  return {
    file,
    first,
    line,
    ...(column === undefined ? {} : { column }),
    lines: lines.slice(first - 1, line + AROUND).map((text) => text.slice(0, LONGEST_LINE)),
  };
}

/** The innermost frame that has a file; what the panic hook said, where there are no frames. */
function placeOf(record: LogRecord): Partial<SourceFrame> | undefined {
  const own = stackOf(record).find(({ file, line }) => file !== undefined && line !== undefined);
  if (own !== undefined) return own;
  const [, file, line, column] = /(?:^|[\s(])([\w./\\-]+\.rs):(\d+):(\d+)/.exec(record.message) ?? [];
  if (file === undefined) return undefined;
  return { file, line: Number(line), column: Number(column) };
}

/** Of the record of a failure. */
export function stackOf(record: LogRecord): readonly SourceFrame[] {
  const { stack } = record;
  return Array.isArray(stack) ? stack.filter(isFrame) : [];
}

function isFrame(value: unknown): value is SourceFrame {
  return typeof value === "object" && value !== null && "function" in value;
}

function linesOf(file: string): readonly string[] | undefined {
  try {
    return readFileSync(file, "utf8").split(/\r?\n/);
  } catch {
    // Moved since it was built.
    return undefined;
  }
}
