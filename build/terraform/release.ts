/** How new versions of functions get their calls: all at once, a part at first, or the rest of them. */
import { AsmlError } from "../../guest-abi/errors.ts";
import type { ProjectManifest } from "../manifest/project-manifest.ts";
import type { Output } from "../output.ts";
import {
  deployedAliases,
  followed,
  hasCanary,
  rolledBackFrom,
  split,
  withAliases,
  type AliasOverride,
  type DeployedAlias,
} from "./aliases.ts";
import { labelOf } from "./configuration.ts";
import { functionLabel } from "./functions.ts";
import type { Plan } from "./run/plan.ts";
import type { Terraform } from "./run/terraform.ts";

export interface ReleaseContext {
  readonly output: Output;
  readonly project: ProjectManifest;
  /** The deployment's. */
  readonly folder: string;
  readonly terraform: Terraform;
}

export interface ReleaseOptions {
  readonly canary?: number;
  readonly promote?: boolean;
}

export class Release {
  readonly #context: ReleaseContext;
  /** When bind ran: aliases that it moved at once are rolled back together. */
  readonly #when = new Date().toISOString();
  constructor(context: ReleaseContext) {
    this.#context = context;
  }

  /**
   * @param carryOut is given what plans, and carries it out
   * @throws AsmlError ERR_CHECK_FAILED where --promote has nothing to promote, or would do more than that
   */
  async run<T>(options: ReleaseOptions, carryOut: (plan: () => Promise<Plan>) => Promise<T>): Promise<T> {
    const { project, folder, terraform } = this.#context;
    const own = new Set(project.services.flatMap((one) => one.functions.map((fn) => labelOf(functionLabel(fn)))));
    const aliases = deployedAliases(await terraform.state()).filter(({ label }) => own.has(label));
    const followers = new Map(aliases.map((alias) => [alias.label, followed(alias, this.#when)]));
    const follow = () => withAliases(folder, followers, () => terraform.plan());
    if (options.canary !== undefined) {
      const overrides = this.#canary(aliases, followers, options.canary, await follow());
      return withAliases(folder, overrides, () => carryOut(() => terraform.plan()));
    }
    if (options.promote === true && !aliases.some(hasCanary))
      throw new AsmlError("ERR_CHECK_FAILED", "no version is being tried out", {
        fix: "asml bind --canary 10% begins it",
      });
    return withAliases(folder, followers, () =>
      carryOut(async () => {
        const plan = await terraform.plan();
        if (options.promote === true) checkPromotion(plan);
        this.#noteMoves(aliases, plan);
        return plan;
      }),
    );
  }

  /** Aliases that would go to a new version go there in part. */
  #canary(
    aliases: readonly DeployedAlias[],
    followers: ReadonlyMap<string, AliasOverride>,
    weight: number,
    plan: Plan,
  ): ReadonlyMap<string, AliasOverride> {
    const { output } = this.#context;
    const moving = aliases.filter((alias) => isMoved(alias, plan));
    if (moving.length === 0) output.note("No deployed function has a new version, so there is nothing to try out.");
    else
      output.note(
        `${percent(weight)} of the calls go to new versions of ${labelsOf(moving)}; asml bind --promote gives them the rest, asml rollback takes them away.`,
      );
    return new Map([...followers, ...moving.map((alias) => [alias.label, split(alias, weight)] as const)]);
  }

  #noteMoves(aliases: readonly DeployedAlias[], plan: Plan): void {
    const { output } = this.#context;
    const moving = aliases.filter((alias) => isMoved(alias, plan));
    const ended = moving.filter(hasCanary);
    if (ended.length > 0) output.note(`The new versions of ${labelsOf(ended)} get all calls.`);
    for (const alias of moving) {
      const from = rolledBackFrom(alias);
      if (from !== undefined && !isChanged(`aws_lambda_function.${alias.label}`, plan))
        output.note(`${alias.label} was rolled back from version ${from}, and this brings it back there.`);
    }
  }
}

/** Promoting is for what has been tried out, and for nothing else. */
function checkPromotion(plan: Plan): void {
  const others = plan.changes.filter(({ resource }) => resource.resource_type !== "aws_lambda_alias");
  if (others.length === 0) return;
  throw new AsmlError(
    "ERR_CHECK_FAILED",
    `what asml cast has made is not what is tried out: ${others.map(({ resource }) => resource.addr).join(", ")} would change`,
    { fix: "try that out first (asml bind --canary 10%), or deploy it to all calls at once (asml bind)" },
  );
}

function isMoved(alias: DeployedAlias, plan: Plan): boolean {
  return plan.changes.some(({ action, resource }) => resource.addr === alias.address && action === "update");
}

function isChanged(address: string, plan: Plan): boolean {
  return plan.changes.some(({ resource }) => resource.addr === address);
}

function labelsOf(aliases: readonly DeployedAlias[]): string {
  return aliases.map(({ label }) => label).join(", ");
}

/** `0.1` is `10%`. */
export function percent(weight: number): string {
  return `${Number((weight * 100).toFixed(2))}%`;
}
