/** What is deployed: one stage of a project, with what cast made of it. */
import type { Policy } from "../../iomods/policy/policy.ts";
import type { ProjectManifest, ServiceManifest, StageManifest } from "../manifest/project-manifest.ts";
import type { UserModule } from "./user-module.ts";

export interface Deployment {
  /** Absolute path of the configuration's folder. */
  readonly dir: string;
  readonly project: ProjectManifest;
  /** undefined where the project has no stages. */
  readonly stage: StageManifest | undefined;
  /** Version of asml that made it. */
  readonly version: string;
  readonly layer: Artifact;
  /** By `service.function`. */
  readonly functions: ReadonlyMap<string, DeployedFunction>;
  /** The project's own Terraform, where it has some. */
  readonly userModule: UserModule | undefined;
}

export interface DeployedFunction {
  readonly zip: Artifact;
  readonly policy: Policy;
}

export interface Artifact {
  /** In the configuration's folder, with /. */
  readonly path: string;
  /** SHA-256 of its bytes in base64, as Terraform and Lambda have it. */
  readonly sha256: string;
}

/** The region that the project or its stage names; undefined leaves it to AWS's own configuration. */
export function deploymentRegion({ project, stage }: Deployment): string | undefined {
  return stage?.region ?? project.region;
}

/** A service's own region comes before the stage's. */
export function serviceRegion(deployment: Deployment, service: ServiceManifest): string | undefined {
  return service.region === deployment.project.region ? deploymentRegion(deployment) : service.region;
}
