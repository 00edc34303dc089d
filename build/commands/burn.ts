/** asml burn: takes away what asml bind has deployed. Tables and buckets stay, unless they are asked for. */
import { rm } from "node:fs/promises";
import path from "node:path";
import { AsmlError } from "../../guest-abi/errors.ts";
import { writeFileWhole } from "../scaffold/write.ts";
import { applyPlan } from "../terraform/run/apply.ts";
import { contentOf, lostData, nameOf, planLines, type Plan } from "../terraform/run/plan.ts";
import { confirmed } from "./confirm.ts";
import type { CommandContext } from "./context.ts";
import { openDeployed } from "./open-deployed.ts";

export interface BurnOptions {
  readonly stage?: string;
  /** Tables too, with all their items, and buckets that are empty. */
  readonly force?: boolean;
}

/** What holds data, and what keeps it from the public; user_tf's own ones too. */
const KEPT = /(?:^|\.)aws_(?:dynamodb_table|s3_bucket|s3_bucket_public_access_block)\./;
const OWN = /^(aws_\w+)\.([^.[]+)$/;
/** It goes with its bucket, and nobody counts it. */
const BLOCK = /(?:^|\.)aws_s3_bucket_public_access_block\./;
/** Terraform lays files of such names over the others. */
const OVERRIDE_FILE = "burn_override.tf.json";

export async function burn(context: CommandContext, options: BurnOptions): Promise<void> {
  const { output } = context;
  const { project, stage, folder, terraform } = await openDeployed(context, options.stage);
  const resources = await terraform.resources();
  const holding = resources.filter((address) => KEPT.test(address));
  const kept = options.force === true ? [] : holding;
  const targets = kept.length === 0 ? [] : resources.filter((address) => !KEPT.test(address));
  const again = ["asml burn", ...(stage ? [`--stage ${stage.name}`] : []), ...(options.force ? ["--force"] : [])];
  const what = stage ? `${project.name}, stage ${stage.name}` : project.name;

  if (resources.length === kept.length) {
    output.note(kept.length === 0 ? "Nothing is deployed." : keptLine(kept));
    output.result("", { burned: [], kept: named(kept) });
    return;
  }
  const override = path.join(folder, OVERRIDE_FILE);
  try {
    if (options.force === true && holding.length > 0) await writeFileWhole(override, theseMayGo(holding));
    const plan = await output.step("looking at what is deployed", () => terraform.plan({ destroy: true, targets }));
    if (options.force !== true) refuseLosses(plan);
    output.note(planLines(plan).join("\n"));
    const loss =
      options.force === true && holding.length > 0
        ? `, and ${named(holding).join(", ")} with ${contentsOf(holding)}`
        : "";
    if (!(await confirmed(context, `Delete ${what} from AWS${loss}?`))) {
      output.note("Nothing was deleted.");
      return;
    }
    await applyPlan(terraform, {
      plan,
      again: again.join(" "),
      onDone: ({ change, done, of }) => output.note(`  ${done}/${of} ${nameOf(change.resource)}`),
    });
    if (kept.length > 0) output.note(keptLine(kept));
    output.result(`Deleted ${what}.`, { burned: plan.changes.map(({ resource }) => resource.addr), kept: named(kept) });
  } finally {
    await rm(override, { force: true });
  }
}

/** Terraform deletes what depends on something with it, and user_tf waits for the roles. */
function refuseLosses(plan: Plan): void {
  const lost = lostData(plan).map(({ addr }) => addr);
  if (lost.length > 0)
    throw new AsmlError("ERR_TERRAFORM", `${lost.join(", ")} would be deleted, with ${contentsOf(lost)}`, {
      fix: `keep them out of Terraform first (terraform state rm ${lost.map((address) => `'${address}'`).join(" ")}), or delete all tables and empty buckets with --force`,
    });
}

function keptLine(kept: readonly string[]): string {
  const more = kept.some((address) => BLOCK.test(address)) ? "tables and empty buckets" : "tables";
  return `Kept, with ${contentsOf(kept)}: ${named(kept).join(", ")}. asml burn --force deletes ${more} too.`;
}

function named(addresses: readonly string[]): readonly string[] {
  return addresses.filter((address) => !BLOCK.test(address));
}

function contentsOf(addresses: readonly string[]): string {
  const has = (type: string) => addresses.some((address) => new RegExp(`(?:^|\\.)${type}\\.`).test(address));
  const contents = ["aws_dynamodb_table", "aws_s3_bucket"]
    .filter(has)
    .map((type) => contentOf({ resource_type: type }));
  return `all ${contents.join(" and ")}`;
}

/** The configuration protects them from everything but this. */
function theseMayGo(addresses: readonly string[]): string {
  const resource: Record<string, Record<string, unknown>> = {};
  for (const address of addresses) {
    const [, type, label] = OWN.exec(address) ?? [];
    if (type === undefined || label === undefined) continue;
    (resource[type] ??= {})[label] = { lifecycle: { prevent_destroy: false } };
  }
  return `${JSON.stringify({ resource })}\n`;
}
