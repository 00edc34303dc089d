/** Log records of failures that were logged without debug information, with their source lines. */
import { z } from "zod";
import type { SourceStack } from "../runtime/observe/source-lines.ts";
import type { ProjectLines } from "./source-lines/project-lines.ts";

const failureSchema = z.looseObject({
  buildId: z.string().regex(/^[0-9a-f]{32}$/),
  wasmStack: z
    .array(
      z.object({
        func: z.number().int().nonnegative(),
        offset: z.number().int().nonnegative(),
        name: z.string().exactOptional(),
      }),
    )
    .readonly(),
});

export type FailureRecord = z.output<typeof failureSchema>;

export interface Symbolized {
  /** Without the addresses. */
  readonly members: Readonly<Record<string, unknown>>;
  readonly stack: SourceStack;
}

/** undefined for what has no addresses. */
export function failureRecord(value: unknown): FailureRecord | undefined {
  return failureSchema.safeParse(value).data;
}

/** undefined where the project has no debug information of that build. */
export function symbolized(record: FailureRecord, lines: ProjectLines): Symbolized | undefined {
  const stack = lines.ofBuild(record.buildId).stackOf(record.wasmStack);
  if (stack === undefined) return undefined;
  const { wasmStack: _stack, buildId: _id, ...members } = record;
  return { members, stack };
}
