/** Where Terraform keeps what it has made, and what it has to be for the configuration. */
import path from "node:path";
import type { Value } from "./expression.ts";
import type { Deployment } from "./deployment.ts";
import { deploymentRegion } from "./deployment.ts";

/** Below it a lock file in the bucket, or a `removed` block, is not known. */
const TERRAFORM = ">= 1.10.0";
/** 5.100 takes all of it but the runtime and what URLs for anybody need; 6 knows nodejs24.x too. */
const AWS_PROVIDER = ">= 5.100.0, < 7.0.0";
/** The first that can let a function be called through its URL alone. */
const AWS_PROVIDER_FOR_URLS = ">= 6.29.0, < 7.0.0";

export function terraformBlock(deployment: Deployment): Value {
  const open = deployment.project.services.some(({ functions }) => functions.some(({ url }) => url?.auth === "none"));
  const version = open ? AWS_PROVIDER_FOR_URLS : AWS_PROVIDER;
  return {
    required_version: TERRAFORM,
    required_providers: { aws: { source: "hashicorp/aws", version } },
    backend: backend(deployment),
  };
}

function backend(deployment: Deployment): Value {
  const { project, stage, dir } = deployment;
  const state = project.terraform;
  if (!state) return { local: { path: slashes(path.relative(dir, localStateFile(deployment))) } };
  return {
    s3: {
      bucket: state.bucket,
      key: ["asml", project.name, ...(stage ? [stage.name] : []), "terraform.tfstate"].join("/"),
      region: state.region ?? deploymentRegion(deployment),
      encrypt: true,
      ...(state.lockTable === undefined ? { use_lockfile: true } : { dynamodb_table: state.lockTable }),
    },
  };
}

/** Beside the manifest and not in net/, which is made anew: without its state a deployment can be neither changed nor burned. */
export function localStateFile({ project, stage }: Pick<Deployment, "project" | "stage">): string {
  return path.join(project.root, ["asml", ...(stage ? [stage.name] : []), "tfstate"].join("."));
}

export function slashes(file: string): string {
  return file.replaceAll(path.sep, "/");
}
