/** asml rollback: functions go back to the version that had their calls before the last deployment. */
import { AsmlError } from "../../guest-abi/errors.ts";
import type { ProjectManifest } from "../manifest/project-manifest.ts";
import {
  deployedAliases,
  hasCanary,
  movedByBind,
  returned,
  withAliases,
  type DeployedAlias,
} from "../terraform/aliases.ts";
import { labelOf } from "../terraform/configuration.ts";
import { functionLabel } from "../terraform/functions.ts";
import { applyPlan } from "../terraform/run/apply.ts";
import { nameOf } from "../terraform/run/plan.ts";
import { confirmed } from "./confirm.ts";
import type { CommandContext } from "./context.ts";
import { openDeployed } from "./open-deployed.ts";

export interface RollbackOptions {
  readonly stage?: string;
}

interface Return {
  /** `service.function`. */
  readonly id: string;
  readonly alias: DeployedAlias;
  readonly to: string;
}

export async function rollback(context: CommandContext, options: RollbackOptions): Promise<void> {
  const { output } = context;
  const { project, stage, folder, terraform } = await openDeployed(context, options.stage);
  const returns = returnsOf(project, deployedAliases(await terraform.state()));
  const again = ["asml rollback", ...(stage ? [`--stage ${stage.name}`] : [])].join(" ");
  const when = new Date().toISOString();
  const overrides = new Map(returns.map(({ alias, to }) => [alias.label, returned(alias, to, when)]));
  await withAliases(folder, overrides, async () => {
    const targets = returns.map(({ alias }) => alias.address);
    const plan = await output.step("comparing with AWS", () => terraform.plan({ targets }));
    const others = plan.changes.filter(({ resource }) => !targets.includes(resource.addr));
    if (others.length > 0)
      throw new AsmlError(
        "ERR_TERRAFORM",
        `${others.map(({ resource }) => resource.addr).join(", ")} would change as well, and a rollback moves aliases alone`,
        { fix: "asml bind first, so that nothing else is to be done" },
      );
    output.note(returns.map(lineOf).join("\n"));
    if (!(await confirmed(context, "Go back?"))) {
      output.note("Nothing was changed.");
      return;
    }
    await applyPlan(terraform, {
      plan,
      again,
      onDone: ({ change, done, of }) => output.note(`  ${done}/${of} ${nameOf(change.resource)}`),
    });
    output.result(
      [...returns.map(lineOf), "Mend what was wrong and cast before the next asml bind: it goes forward again."].join(
        "\n",
      ),
      { returned: returns.map(({ id, alias, to }) => ({ function: id, from: callsOf(alias), to })) },
    );
  });
}

/**
 * What is tried out ends, where something is; otherwise what the last bind has moved goes back, and nothing of
 * earlier ones.
 */
function returnsOf(project: ProjectManifest, aliases: readonly DeployedAlias[]): readonly Return[] {
  const own = project.services
    .flatMap((service) => service.functions)
    .flatMap((fn) => {
      const alias = aliases.find(({ label }) => label === labelOf(functionLabel(fn)));
      return alias ? [{ id: fn.config.id, alias }] : [];
    });
  const canaries = own.filter(({ alias }) => hasCanary(alias));
  if (canaries.length > 0) return canaries.map(({ id, alias }) => ({ id, alias, to: alias.version }));
  const moved = own.flatMap(({ id, alias }) => {
    const by = movedByBind(alias);
    return by ? [{ id, alias, to: by.before, when: by.when }] : [];
  });
  const last = moved
    .map(({ when }) => when)
    .toSorted()
    .at(-1);
  if (last === undefined)
    throw new AsmlError("ERR_CHECK_FAILED", "no function has a version to go back to", {
      fix: "that is so after a first asml bind, and after a rollback: cast what is right, and asml bind",
    });
  return moved.filter(({ when }) => when === last);
}

function lineOf({ id, alias, to }: Return): string {
  return `  ${id}: ${callsOf(alias)} -> version ${to}`;
}

function callsOf({ version, weights }: DeployedAlias): string {
  return [`version ${version}`, ...Object.keys(weights).map((one) => `in part ${one}`)].join(", ");
}
