/** asml bind, also called sync: deploys what asml cast has made. */
import { AsmlError } from "../../guest-abi/errors.ts";
import type { ProjectManifest, StageManifest } from "../manifest/project-manifest.ts";
import { functionLabel } from "../terraform/functions.ts";
import { percent, Release } from "../terraform/release.ts";
import { applyPlan } from "../terraform/run/apply.ts";
import { contentOf, countsOf, lostData, nameOf, planLines, type Plan } from "../terraform/run/plan.ts";
import type { Terraform } from "../terraform/run/terraform.ts";
import { readUserModule } from "../terraform/user-module.ts";
import { confirmed } from "./confirm.ts";
import type { CommandContext } from "./context.ts";
import { deployedRoutes, deployedUrls, readEndpoints, readUrls, routeLines } from "./deployed-routes.ts";
import { openDeployed } from "./open-deployed.ts";

export interface BindOptions {
  readonly stage?: string;
  /** The part of calls that new versions get for now, up to 1. */
  readonly canary?: number;
  /** Let the versions that are tried out have all calls. */
  readonly promote?: boolean;
}

export async function bind(context: CommandContext, options: BindOptions): Promise<void> {
  const { output } = context;
  if (options.canary !== undefined && options.promote === true)
    throw new AsmlError("ERR_USAGE", "--canary begins what --promote ends", { fix: "give one of the two" });
  const { project, stage, folder, terraform } = await openDeployed(context, options.stage, { upToDate: true });
  const again = ["asml bind", ...(stage ? [`--stage ${stage.name}`] : [])].join(" ");

  const changes: Plan["changes"][number][] = [];
  const missing = await rolesToMakeFirst(project, terraform);
  if (missing.length > 0) {
    output.note("user_tf configures a provider of its own, so the roles that it may look up are made first");
    const first = await planAndApply(context, terraform, { plan: () => terraform.plan({ targets: missing }), again });
    if (!first) return;
    changes.push(...first.changes);
  }
  const release = new Release({ output, project, folder, terraform });
  const plan = await release.run(options, (planned) =>
    planAndApply(context, terraform, { plan: planned, again: [again, ...canaryArgument(options)].join(" ") }),
  );
  if (!plan) return;
  changes.push(...plan.changes);
  await report(context, project, stage, terraform, { changes });
}

/** undefined where the person said no. */
async function planAndApply(
  context: CommandContext,
  terraform: Terraform,
  { plan: planned, again }: { readonly plan: () => Promise<Plan>; readonly again: string },
): Promise<Plan | undefined> {
  const { output } = context;
  const plan = await output.step("comparing with AWS", planned);
  refuseLosses(plan);
  if (plan.changes.length === 0) {
    output.note("Nothing has to change.");
    return plan;
  }
  output.note(planLines(plan).join("\n"));
  if (!(await confirmed(context, `Apply: ${countsOf(plan)}?`))) {
    output.note("Nothing was changed.");
    return undefined;
  }
  await applyPlan(terraform, {
    plan,
    again,
    onDone: ({ change, done, of, seconds }) =>
      output.note(`  ${done}/${of} ${nameOf(change.resource)}${seconds === undefined ? "" : ` (${seconds} s)`}`),
  });
  return plan;
}

function canaryArgument({ canary, promote }: BindOptions): readonly string[] {
  if (canary !== undefined) return [`--canary ${percent(canary)}`];
  return promote === true ? ["--promote"] : [];
}

/** A table or bucket that left the manifest would leave AWS too, and what is in it with it. */
function refuseLosses(plan: Plan): void {
  const errors = lostData(plan)
    // What user_tf does with its own tables is its own affair; the summary shows it.
    .filter(({ module }) => module === "")
    .map(
      (lost) =>
        new AsmlError("ERR_TERRAFORM", `${nameOf(lost)} would be deleted, with all its ${contentOf(lost)}`, {
          fix: "declare it again; with external = true it stays in AWS, and asml lets go of it",
        }),
    );
  if (errors.length > 1) throw new AggregateError(errors, "what holds data would be deleted");
  if (errors[0]) throw errors[0];
}

/** Terraform lets a module with a provider of its own wait for nothing, so what it looks up has to be there before. */
async function rolesToMakeFirst(project: ProjectManifest, terraform: Terraform): Promise<readonly string[]> {
  if (readUserModule(project.root)?.ownProvider !== true) return [];
  const there = new Set(await terraform.resources());
  return project.services
    .flatMap((service) => service.functions.map((fn) => `aws_iam_role.${functionLabel(fn)}`))
    .filter((address) => !there.has(address));
}

async function report(
  { output }: CommandContext,
  project: ProjectManifest,
  stage: StageManifest | undefined,
  terraform: Terraform,
  { changes }: Plan,
): Promise<void> {
  const outputs = await terraform.outputs();
  const routes = [...deployedRoutes(project, readEndpoints(outputs)), ...deployedUrls(project, readUrls(outputs))];
  output.result(routeLines(routes).join("\n"), {
    stage: stage?.name ?? null,
    changes: changes.map(({ action, resource }) => ({ action, address: resource.addr })),
    routes,
  });
}
