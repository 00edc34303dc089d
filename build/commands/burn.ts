/** asml burn: takes away what asml bind has deployed. Tables stay, unless they are asked for. */
import { rm } from "node:fs/promises";
import path from "node:path";
import { AsmlError } from "../../guest-abi/errors.ts";
import { openDeployment } from "../cast/deployable.ts";
import { writeFileWhole } from "../scaffold/write.ts";
import { selectStage } from "../stage.ts";
import { forgetAliases } from "../terraform/aliases.ts";
import { applyPlan } from "../terraform/run/apply.ts";
import { lostTables, nameOf, planLines, type Plan } from "../terraform/run/plan.ts";
import { Terraform } from "../terraform/run/terraform.ts";
import { confirmed } from "./confirm.ts";
import type { CommandContext } from "./context.ts";
import { openProject } from "./open-project.ts";

export interface BurnOptions {
  readonly stage?: string;
  /** Tables too, with all their items. */
  readonly force?: boolean;
}

/** user_tf's own ones are tables too. */
const TABLE = /(?:^|\.)aws_dynamodb_table\./;
const OWN_TABLE = /^aws_dynamodb_table\.([^.[]+)$/;
/** Terraform lays files of such names over the others. */
const OVERRIDE_FILE = "burn_override.tf.json";

export async function burn(context: CommandContext, options: BurnOptions): Promise<void> {
  const { output, environment, signal } = context;
  const project = openProject(context);
  const stage = selectStage(project, options.stage);
  const { folder } = openDeployment(project, stage);
  await forgetAliases(folder);
  const terraform = new Terraform({ folder, environment, signal });
  await output.step("preparing Terraform", () => terraform.init());
  const resources = await terraform.resources();
  const tables = resources.filter((address) => TABLE.test(address));
  const kept = options.force === true ? [] : tables;
  const targets = kept.length === 0 ? [] : resources.filter((address) => !TABLE.test(address));
  const again = ["asml burn", ...(stage ? [`--stage ${stage.name}`] : []), ...(options.force ? ["--force"] : [])];
  const what = stage ? `${project.name}, stage ${stage.name}` : project.name;

  if (resources.length === kept.length) {
    output.note(kept.length === 0 ? "Nothing is deployed." : keptLine(kept));
    output.result("", { burned: [], kept });
    return;
  }
  const override = path.join(folder, OVERRIDE_FILE);
  try {
    if (options.force === true && tables.length > 0) await writeFileWhole(override, tablesMayGo(tables));
    const plan = await output.step("looking at what is deployed", () => terraform.plan({ destroy: true, targets }));
    if (options.force !== true) refuseLosses(plan);
    output.note(planLines(plan).join("\n"));
    const loss = options.force === true && tables.length > 0 ? `, and ${tables.join(", ")} with all items` : "";
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
    output.result(`Deleted ${what}.`, { burned: plan.changes.map(({ resource }) => resource.addr), kept });
  } finally {
    await rm(override, { force: true });
  }
}

/** Terraform deletes what depends on something with it, and user_tf waits for the roles. */
function refuseLosses(plan: Plan): void {
  const lost = lostTables(plan).map(({ addr }) => addr);
  if (lost.length > 0)
    throw new AsmlError("ERR_TERRAFORM", `${lost.join(", ")} would be deleted, with all items`, {
      fix: `keep them out of Terraform first (terraform state rm ${lost.map((address) => `'${address}'`).join(" ")}), or delete all tables with --force`,
    });
}

function keptLine(tables: readonly string[]): string {
  return `Kept, with all items: ${tables.join(", ")}. asml burn --force deletes tables too.`;
}

/** The configuration protects tables from everything but this. */
function tablesMayGo(tables: readonly string[]): string {
  const labels = tables.flatMap((address) => OWN_TABLE.exec(address)?.[1] ?? []);
  const table = Object.fromEntries(labels.map((label) => [label, { lifecycle: { prevent_destroy: false } }]));
  return `${JSON.stringify({ resource: { aws_dynamodb_table: table } })}\n`;
}
