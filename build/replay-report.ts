/** What a replay showed, for people and for programs. */
import type { LogRecord } from "../runtime/observe/log.ts";
import type { SourceFrame, SourceStack } from "../runtime/observe/source-lines.ts";
import type { Recording } from "../runtime/replay/recording.ts";
import type { Replayed } from "../runtime/replay/replay.ts";
import { renderStack } from "./source-lines/render.ts";

export interface ReplayReport {
  readonly file: string;
  readonly function: string;
  readonly requestId: string;
  readonly same: boolean;
  /** The module is the one that was recorded. */
  readonly sameModule: boolean;
  readonly outcome: { readonly ok: true } | { readonly ok: false; readonly code: string; readonly message: string };
  readonly differences: Replayed["differences"];
  readonly notes: readonly string[];
  /** Of a failure: where it happened. */
  readonly stack?: SourceStack["stack"];
}

export function reportOf(file: string, { function: id, requestId }: Recording, replayed: Replayed): ReplayReport {
  const { outcome, differences, notes, sameModule, logs } = replayed;
  const failure = logs.find((record) => record.code !== undefined);
  const stack = failure && stackOf(failure);
  return {
    file,
    function: id,
    requestId,
    same: differences.length === 0,
    sameModule,
    outcome: outcome.ok
      ? { ok: true }
      : { ok: false, code: outcome.error.code, message: failure?.message ?? outcome.error.message },
    differences,
    notes,
    ...(stack && { stack }),
  };
}

export function reportText(report: ReplayReport): string {
  const { file, function: id, requestId, same, outcome, differences, notes, stack } = report;
  const lines = [`${same ? "same   " : "differs"} ${id} ${requestId} (${file})`];
  if (!outcome.ok) lines.push(`  ${outcome.code}: ${outcome.message}`);
  if (stack)
    lines.push(
      ...renderStack({ stack })
        .split("\n")
        .map((line) => `  ${line}`),
    );
  for (const { what, at, recorded, now } of differences) {
    lines.push(`  ${what}${at === "" ? "" : `, ${at}`}:`);
    lines.push(`    - ${recorded ?? "(nothing)"}`, `    + ${now ?? "(nothing)"}`);
  }
  lines.push(...notes.map((note) => `  note: ${note}`));
  return lines.join("\n");
}

/** As the engine's record of a failure has it (runtime/engine/trace.ts). */
function stackOf({ stack }: LogRecord): readonly SourceFrame[] | undefined {
  return Array.isArray(stack) ? (stack as readonly SourceFrame[]) : undefined;
}
