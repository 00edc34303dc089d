/** What cast has made of a project, and Terraform ready to work on it: how each command begins that changes what is deployed. */
import { checkUpToDate, openDeployment } from "../cast/deployable.ts";
import type { ProjectManifest, StageManifest } from "../manifest/project-manifest.ts";
import { selectStage } from "../stage.ts";
import { forgetAliases } from "../terraform/aliases.ts";
import { Terraform } from "../terraform/run/terraform.ts";
import type { CommandContext } from "./context.ts";
import { openProject } from "./open-project.ts";

interface Deployed {
  readonly project: ProjectManifest;
  readonly stage: StageManifest | undefined;
  /** Absolute. */
  readonly folder: string;
  readonly terraform: Terraform;
}

/**
 * @param options.upToDate refuse what is not what the project is now
 * @throws AsmlError ERR_MANIFEST, ERR_USAGE, ERR_CHECK_FAILED, ERR_TOOL_MISSING, ERR_TERRAFORM
 */
export async function openDeployed(
  context: CommandContext,
  stageName: string | undefined,
  options: { readonly upToDate?: boolean } = {},
): Promise<Deployed> {
  const { output, environment, signal } = context;
  const project = openProject(context);
  const stage = selectStage(project, stageName);
  const deployment = openDeployment(project, stage);
  if (options.upToDate === true) checkUpToDate(project, stage, deployment);
  const { folder } = deployment;
  await forgetAliases(folder);
  const terraform = new Terraform({ folder, environment, signal });
  await output.step("preparing Terraform", () => terraform.init());
  return { project, stage, folder, terraform };
}
