/** Examined functions and manifests -> a deployment's folder: zips, policies, Terraform. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { IomodRegistry } from "../../iomods/registry.ts";
import { packageVersion } from "../assets.ts";
import { policyOf } from "../iam.ts";
import type { ProjectManifest, StageManifest } from "../manifest/project-manifest.ts";
import { writeFileWhole } from "../scaffold/write.ts";
import { configInStage, deploymentFolder } from "../stage.ts";
import type { DeployedFunction } from "../terraform/deployment.ts";
import { CONFIGURATION_FILE, generateTerraform } from "../terraform/generate.ts";
import { readUserModule } from "../terraform/user-module.ts";
import { castFunction, castLayer, removeStale } from "./artifacts.ts";
import type { CastCache } from "./cast-cache.ts";
import type { Examined } from "./examine.ts";
import { manifestsDigest, readRecord, RECORD_FILE, type CastFunction, type CastRecord } from "./record.ts";

export interface CastInput {
  readonly project: ProjectManifest;
  readonly stage: StageManifest | undefined;
  readonly examined: Examined;
  readonly iomods: IomodRegistry;
  readonly cache: CastCache;
}

export interface Cast {
  /** Absolute. */
  readonly folder: string;
  readonly record: CastRecord;
}

/**
 * Makes everything that Terraform deploys. With nothing changed, nothing is written.
 *
 * @throws AsmlError ERR_MANIFEST, ERR_FILE
 */
export async function cast({ project, stage, examined, iomods, cache }: CastInput): Promise<Cast> {
  const folder = deploymentFolder(project, stage);
  const before = readRecord(folder);
  const layer = await castLayer(folder, project, before?.layer, cache);
  const functions: Record<string, CastFunction> = {};
  const deployed = new Map<string, DeployedFunction>();
  for (const one of examined.functions) {
    const { service, fn, capabilities } = one;
    const { id } = fn.config;
    const config = configInStage(project, fn, stage);
    const made = await castFunction({
      projectRoot: project.root,
      folder,
      examined: one,
      config,
      before: before?.functions[id],
      cache,
    });
    const { policy } = policyOf({ project, service, fn, stage, capabilities, iomods });
    functions[id] = made;
    deployed.set(id, { zip: made.zip, policy });
  }
  await removeStale(folder, [...deployed.keys()]);
  const version = packageVersion();
  const terraform = generateTerraform({
    dir: folder,
    project,
    stage,
    version,
    layer,
    functions: deployed,
    userModule: readUserModule(project.root),
  });
  const record: CastRecord = { asml: version, manifests: manifestsDigest(project), layer, functions };
  await writeIfChanged(path.join(folder, CONFIGURATION_FILE), terraform);
  await writeIfChanged(path.join(folder, RECORD_FILE), `${JSON.stringify(record, undefined, 2)}\n`);
  return { folder, record };
}

async function writeIfChanged(file: string, text: string): Promise<void> {
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  await writeFileWhole(file, text);
}
