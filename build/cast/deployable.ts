/** Whether what lies in a deployment's folder is what the project is now. */
import path from "node:path";
import { existsSync } from "node:fs";
import { AsmlError } from "../../guest-abi/errors.ts";
import { packageVersion } from "../assets.ts";
import type { ProjectManifest, StageManifest } from "../manifest/project-manifest.ts";
import { deploymentFolder } from "../stage.ts";
import { CONFIGURATION_FILE } from "../terraform/generate.ts";
import { localStateFile } from "../terraform/state.ts";
import { isThere } from "./artifacts.ts";
import { manifestsDigest, readRecord, type CastRecord } from "./record.ts";

export interface Deployable {
  /** Absolute. */
  readonly folder: string;
  readonly record: CastRecord;
}

/** @throws AsmlError ERR_CHECK_FAILED where cast has to run first */
export function openDeployment(project: ProjectManifest, stage: StageManifest | undefined): Deployable {
  const folder = deploymentFolder(project, stage);
  const cast = ["asml cast", ...(stage ? [`--stage ${stage.name}`] : [])].join(" ");
  const record = existsSync(path.join(folder, CONFIGURATION_FILE)) ? readRecord(folder) : undefined;
  if (!record)
    throw new AsmlError("ERR_CHECK_FAILED", `nothing is in ${folder} to deploy`, { fix: `run ${cast} first` });
  checkStatePlace(project, stage);
  return { folder, record };
}

/** @throws AsmlError ERR_CHECK_FAILED where what is deployed would not be what the project says */
export function checkUpToDate(
  project: ProjectManifest,
  stage: StageManifest | undefined,
  { folder, record }: Deployable,
): void {
  const cast = ["asml cast", ...(stage ? [`--stage ${stage.name}`] : [])].join(" ");
  if (record.asml !== packageVersion())
    throw new AsmlError(
      "ERR_CHECK_FAILED",
      `layer and functions in ${folder} are of asml ${record.asml}, and this is asml ${packageVersion()}`,
      { fix: `run ${cast}, so that command line, layer and guest crates are of one version` },
    );
  if (record.manifests !== manifestsDigest(project))
    throw new AsmlError("ERR_CHECK_FAILED", "the manifests have changed since asml cast", { fix: `run ${cast}` });
  const missing = [record.layer, ...Object.values(record.functions).map(({ zip }) => zip)].find(
    (artifact) => !isThere(folder, artifact),
  );
  if (missing)
    throw new AsmlError("ERR_CHECK_FAILED", `${missing.path} in ${folder} is not what asml cast made`, {
      fix: `run ${cast}`,
    });
}

/** A deployment that Terraform no longer finds would be made a second time. */
function checkStatePlace(project: ProjectManifest, stage: StageManifest | undefined): void {
  const local = localStateFile({ project, stage });
  if (!project.terraform || !existsSync(local)) return;
  throw new AsmlError(
    "ERR_CHECK_FAILED",
    `Terraform's state is in ${local}, and [terraform] says that it is in bucket ${project.terraform.bucket}`,
    {
      at: { file: project.manifest, line: 1, column: 1 },
      fix:
        `move it: cd ${JSON.stringify(deploymentFolder(project, stage))} && terraform init -reconfigure && ` +
        `terraform state push ${JSON.stringify(local)}, then take the file away`,
    },
  );
}
