/** What Terraform says with -json: one JSON object a line (its "machine-readable UI"; OpenTofu's is the same). */
import { z } from "zod";

const resource = z.object({
  addr: z.string(),
  module: z.string().default(""),
  resource_type: z.string(),
  resource_name: z.string(),
});
export type PlannedResource = z.output<typeof resource>;

const change = z.object({
  resource,
  action: z.enum(["noop", "create", "read", "update", "delete", "replace", "move", "import", "remove", "forget"]),
  reason: z.string().optional(),
});

const hook = z.object({ resource, action: z.string().default(""), elapsed_seconds: z.number().optional() });

const position = z.object({ line: z.number(), column: z.number() });
const diagnostic = z.object({
  severity: z.enum(["error", "warning"]),
  summary: z.string(),
  detail: z.string().default(""),
  address: z.string().optional(),
  range: z.object({ filename: z.string(), start: position }).optional(),
});
export type Diagnostic = z.output<typeof diagnostic>;

const event = z.discriminatedUnion("type", [
  z.object({ type: z.literal("planned_change"), change }),
  z.object({ type: z.literal("apply_start"), hook }),
  z.object({ type: z.literal("apply_complete"), hook }),
  z.object({ type: z.literal("apply_errored"), hook }),
  z.object({ type: z.literal("diagnostic"), diagnostic }),
]);
export type TerraformEvent = z.output<typeof event>;

/** undefined for what does not matter here: versions, refreshes, progress, summaries. */
export function parseEvent(line: string): TerraformEvent | undefined {
  try {
    return event.safeParse(JSON.parse(line)).data;
  } catch {
    // Not everything that a provider prints is JSON.
    return undefined;
  }
}

export type Action = z.output<typeof change>["action"];
