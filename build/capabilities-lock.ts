/** asml.lock: what every function can do, committed, so that something new shows in review. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { AsmlError, type SourcePlace } from "../guest-abi/errors.ts";
import type { Capabilities } from "./capabilities.ts";
import { readToml, type TomlDocument } from "./manifest/toml.ts";
import { writeFileWhole } from "./scaffold/write.ts";

export const LOCK_FILE = "asml.lock";
const VERSION = 1;
const HEADER = `# What each function can do, as asml cast read it from the compiled modules. Commit this file: a new capability
# shows in its diff, and asml cast --locked fails where it would change.
version = ${VERSION}
`;

/** Lists of the file, one line for each entry so that a diff shows them one by one. */
const LISTS = ["calls", "system", "allows"] as const;

export type LockedFunction = Readonly<Record<(typeof LISTS)[number], readonly string[]>>;
/** `service.function` -> what it can do. */
export type Lock = Readonly<Record<string, LockedFunction>>;

export function lockedFunction({ calls, system }: Capabilities, allows: readonly string[]): LockedFunction {
  return {
    calls: Object.entries(calls).flatMap(([coordinates, methods]) =>
      methods.map((method) => `${coordinates}/${method}`),
    ),
    system,
    allows,
  };
}

export interface LockChange {
  readonly function: string;
  readonly kind: "added" | "removed";
  readonly list: (typeof LISTS)[number];
  readonly entry: string;
}

/** What the functions can do now that they could not before, and the other way round. */
export function compareLocks(before: Lock, after: Lock): readonly LockChange[] {
  const functions = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return functions.flatMap((id) =>
    LISTS.flatMap((list) => {
      const old = before[id]?.[list] ?? [];
      const fresh = after[id]?.[list] ?? [];
      const change = (kind: LockChange["kind"]) => (entry: string) => ({ function: id, kind, list, entry });
      return [
        ...fresh.filter((entry) => !old.includes(entry)).map(change("added")),
        ...old.filter((entry) => !fresh.includes(entry)).map(change("removed")),
      ];
    }),
  );
}

function renderLock(lock: Lock): string {
  const functions = Object.entries(lock).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const tables = functions.map(([id, lists]) =>
    [
      `\n[functions.${JSON.stringify(id)}]`,
      ...LISTS.map((name) => {
        const entries = lists[name].map((entry) => `  ${JSON.stringify(entry)},\n`);
        return entries.length === 0 ? `${name} = []` : `${name} = [\n${entries.join("")}]`;
      }),
      "",
    ].join("\n"),
  );
  return HEADER + tables.join("");
}

const lockSchema = z.object({
  version: z.literal(VERSION),
  functions: z
    .record(
      z.string(),
      z.object({ calls: z.array(z.string()), system: z.array(z.string()), allows: z.array(z.string()) }),
    )
    .default({}),
});

export interface LockFile {
  readonly file: string;
  /** undefined where there is no file yet. */
  readonly document: TomlDocument | undefined;
  readonly lock: Lock;
}

/** @throws AsmlError ERR_LOCKFILE, ERR_MANIFEST for one that is damaged */
export function readLock(projectRoot: string): LockFile {
  const file = path.join(projectRoot, LOCK_FILE);
  if (!existsSync(file)) return { file, document: undefined, lock: {} };
  const document = readToml(file, readFileSync(file));
  const parsed = lockSchema.safeParse(document.value);
  if (parsed.success) return { file, document, lock: parsed.data.functions };
  const [issue] = parsed.error.issues;
  const steps = (issue?.path ?? []).filter((step) => typeof step !== "symbol");
  throw new AsmlError("ERR_LOCKFILE", `${LOCK_FILE} is not as asml cast writes it`, {
    at: document.valuePlace(steps),
    fix: `take it from version control again, or remove it and run asml cast, and review what it says`,
  });
}

/** Writes only what is different. */
export async function writeLock({ file, document, lock: before }: LockFile, lock: Lock): Promise<void> {
  if (document && compareLocks(before, lock).length === 0) return;
  await writeFileWhole(file, renderLock(lock));
}

/**
 * @throws AsmlError ERR_LOCKFILE where the file says anything else
 */
export function checkLocked({ file, document, lock: before }: LockFile, lock: Lock): void {
  const changes = compareLocks(before, lock);
  if (document && changes.length === 0) return;
  if (!document)
    throw new AsmlError("ERR_LOCKFILE", `there is no ${LOCK_FILE}`, {
      at: { file, line: 1, column: 1 },
      fix: `run asml cast, review ${LOCK_FILE}, and commit it`,
    });
  const lines = changes.map((change) => `  ${changeLine(change)}`);
  throw new AsmlError(
    "ERR_LOCKFILE",
    [`the functions can do other things than ${LOCK_FILE} says:`, ...lines].join("\n"),
    {
      at: placeOf(document, changes),
      fix: `run asml cast, review the change of ${LOCK_FILE}, and commit it`,
    },
  );
}

export function changeLine(change: LockChange): string {
  const sign = change.kind === "added" ? "+" : "-";
  return `${sign} ${change.function} ${change.list} ${change.entry}`;
}

function placeOf(document: TomlDocument, changes: readonly LockChange[]): SourcePlace {
  const [first] = changes;
  return document.keyPlace(first ? ["functions", first.function, first.list] : []);
}
