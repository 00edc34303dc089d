/** One function in one stage: its configuration as it runs there. */
import path from "node:path";
import { AsmlError } from "../guest-abi/errors.ts";
import type { FunctionConfig } from "../runtime/project.ts";
import type { FunctionManifest, ProjectManifest, StageManifest } from "./manifest/project-manifest.ts";
import { deployedTableName, resourceVariable } from "./names.ts";
import { projectTables } from "./tables.ts";

/** What is deployed is made here. */
const NET = "net";

/** Where a stage's deployment is made. */
export function deploymentFolder(project: ProjectManifest, stage: StageManifest | undefined): string {
  return path.join(project.root, NET, ...(stage ? [stage.name] : []));
}

/**
 * The stages that a command is about: all, or the one that is named. `[undefined]` in a project without stages.
 *
 * @throws AsmlError ERR_USAGE where there is none of that name
 */
export function selectStages(
  project: ProjectManifest,
  name: string | undefined,
): readonly (StageManifest | undefined)[] {
  if (name === undefined) return project.stages.length === 0 ? [undefined] : project.stages;
  const found = project.stages.find((stage) => stage.name === name);
  if (found) return [found];
  throw new AsmlError("ERR_USAGE", `there is no stage ${JSON.stringify(name)}`, {
    at: { file: project.manifest, line: 1, column: 1 },
    fix:
      project.stages.length === 0
        ? `declare it: [stages.${name}]`
        : `stages are ${project.stages.map((stage) => stage.name).join(", ")}`,
  });
}

/** @throws AsmlError ERR_USAGE where there are several, and none is named */
export function selectStage(project: ProjectManifest, name: string | undefined): StageManifest | undefined {
  const [first, ...more] = selectStages(project, name);
  if (more.length === 0) return first;
  throw new AsmlError("ERR_USAGE", "the project has several stages", {
    fix: `name one: ${project.stages.map((stage) => `--stage ${stage.name}`).join(", ")}`,
  });
}

/** The function's own environment, what its stage says on top, and what its service's tables are named. */
export function configInStage(
  project: ProjectManifest,
  fn: FunctionManifest,
  stage: StageManifest | undefined,
): FunctionConfig {
  const tables = projectTables(project).map(({ name, made, services }) => ({
    name,
    deployed: deployedTableName(name, { made, stage: stage?.name }),
    own: services.includes(fn.service),
  }));
  const variables = tables
    .filter(({ own }) => own)
    .map(({ name, deployed }) => [resourceVariable("table", name), deployed]);
  return {
    ...fn.config,
    grants: fn.config.grants.map((grant) => {
      const table = tables.find(({ name }) => name === grant.options?.["table"]);
      if (grant.coordinates !== "std.kv" || !table) return grant;
      return { ...grant, options: { ...grant.options, table: table.deployed } };
    }),
    environment: { ...Object.fromEntries(variables), ...fn.config.environment, ...stage?.environment },
  };
}

/**
 * A project as it is served on this machine in a stage: with the stage's variables. Tables keep the names that they
 * are declared by, for those of other stages are not here.
 */
export function servedInStage(project: ProjectManifest, stage: StageManifest | undefined): ProjectManifest {
  if (stage === undefined) return project;
  const services = project.services.map((service) => ({
    ...service,
    functions: service.functions.map((fn) => ({
      ...fn,
      config: { ...fn.config, environment: { ...fn.config.environment, ...stage.environment } },
    })),
  }));
  return { ...project, services };
}
