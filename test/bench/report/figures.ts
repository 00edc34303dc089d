/** What the parts of the bench tell in JSON, as far as chart and cost page need it. */
import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

/** In the order in which they run; each is `npm run bench -- --NAME`. */
export const PARTS = ["in-process", "peers", "aws", "lambda", "whole", "cold"] as const;
export type Part = (typeof PARTS)[number];

/** A part's rows as the chart takes them, whatever else the part tells. */
export interface Row {
  readonly name: string;
  readonly figures: Readonly<Record<string, number>>;
}

/** Runs a part in a process of its own, as npm would, and gives what it tells in JSON. */
export async function runPart(part: Part, args: readonly string[]): Promise<unknown> {
  const run = path.resolve(import.meta.dirname, "..", "run.ts");
  const command = ["--expose-gc", run, `--${part}`, "-o", "json", ...args];
  const running = promisify(execFile)(process.execPath, command, { maxBuffer: 64 * 1024 * 1024 });
  running.child.stderr?.pipe(process.stderr);
  return JSON.parse((await running).stdout);
}

/** Peers that could not be had, each with why. */
export function missingOf(told: unknown): string[] {
  const missing = member(told, "missing");
  if (Array.isArray(missing)) return missing.map(String);
  return typeof missing === "object" && missing !== null
    ? Object.entries(missing).map(([name, why]) => `${name}: ${String(why)}`)
    : [];
}

/** A part has its rows, or lists of rows by what they are about; figures stand in `figures`, or beside a row's name. */
export function rowsOf(told: unknown): Row[] {
  const rows = member(told, "rows");
  if (Array.isArray(rows)) return rowsIn(rows);
  return Object.entries(told ?? {}).flatMap(([title, list]: [string, unknown]) =>
    Array.isArray(list) ? rowsIn(list).map(({ name, figures }) => ({ name: `${title}: ${name}`, figures })) : [],
  );
}

function rowsIn(rows: readonly unknown[]): Row[] {
  return rows.flatMap((row: unknown) => {
    const name = member(row, "name");
    if (typeof name !== "string") return [];
    const entries = Object.entries(member(row, "figures") ?? row ?? {});
    return [{ name, figures: Object.fromEntries(entries.filter(([, value]) => typeof value === "number")) }];
  });
}

function member(of: unknown, name: string): unknown {
  return typeof of === "object" && of !== null ? Reflect.get(of, name) : undefined;
}
