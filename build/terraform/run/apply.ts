/** Carrying out a plan: what is done, what failed, what was not begun. */
import { AsmlError } from "../../../guest-abi/errors.ts";
import { nameOf, type Plan, type PlannedChange } from "./plan.ts";
import type { Terraform } from "./terraform.ts";

interface ApplyProgress {
  readonly change: PlannedChange;
  readonly done: number;
  readonly of: number;
  readonly seconds: number | undefined;
}

export interface ApplyOptions {
  readonly plan: Plan;
  readonly onDone: (progress: ApplyProgress) => void;
  /** What to run to go on after a failure. */
  readonly again: string;
}

/** @throws AggregateError of AsmlErrors: why it failed, and what is there now */
export async function applyPlan(terraform: Terraform, { plan, onDone, again }: ApplyOptions): Promise<void> {
  const open = new Map(plan.changes.map((change) => [change.resource.addr, change]));
  const failed = new Set<PlannedChange>();
  let done = 0;
  const errors = await terraform.apply((event) => {
    if (event.type !== "apply_complete" && event.type !== "apply_errored") return;
    const { resource, action, elapsed_seconds } = event.hook;
    const change = open.get(resource.addr);
    if (!change) return;
    if (event.type === "apply_errored") {
      failed.add(change);
      open.delete(resource.addr);
      return;
    }
    // What is replaced is told of twice: it is deleted, and made anew.
    if (change.action === "replace" && action !== "create") return;
    open.delete(resource.addr);
    done++;
    onDone({ change, done, of: plan.changes.length, seconds: elapsed_seconds });
  });
  if (errors.length === 0) return;
  throw new AggregateError([...errors, unfinished(plan, done, [...failed], [...open.values()], again)], "apply failed");
}

function unfinished(
  plan: Plan,
  done: number,
  failed: readonly PlannedChange[],
  open: readonly PlannedChange[],
  again: string,
): AsmlError {
  return new AsmlError(
    "ERR_TERRAFORM",
    [
      `${done} of ${plan.changes.length} changes were made, and these were not`,
      ...listLine("failed", failed),
      ...listLine("not begun", open),
    ].join("\n"),
    { fix: `what was made is kept and known: ${again} goes on from here, and asml burn takes it away` },
  );
}

function listLine(title: string, changes: readonly PlannedChange[]): readonly string[] {
  if (changes.length === 0) return [];
  return [`  ${title}: ${changes.map(({ resource }) => nameOf(resource)).join(", ")}`];
}
