/** assemblylift.toml and what it names -> ProjectManifest */
import { existsSync } from "node:fs";
import path from "node:path";
import { AsmlError } from "../../guest-abi/errors.ts";
import { checkKeyValueTables, checkTableResources } from "./check/grants.ts";
import { checkTriggers } from "./check/trigger-sources.ts";
import { withVisibility } from "./check/visibility.ts";
import type { ProjectManifest, ServiceManifest, StageManifest } from "./project-manifest.ts";
import { openManifest, type Reading } from "./reading.ts";
import { projectSchema, type ProjectToml } from "./schema/project.ts";
import { readService, type ProjectDefaults, type ReadService } from "./service.ts";

export const PROJECT_FILE = "assemblylift.toml";
export const SERVICE_FILE = "service.toml";

export interface LoadOptions {
  /** Coordinates of all IOmods there are. */
  readonly iomods: readonly string[];
}

/**
 * The folder of the project that a folder is in: itself, or the nearest above with an assemblylift.toml.
 *
 * @throws AsmlError ERR_MANIFEST where there is none
 */
export function findProject(from: string): string {
  for (let dir = path.resolve(from); ; dir = path.dirname(dir)) {
    if (existsSync(path.join(dir, PROJECT_FILE))) return dir;
    if (dir === path.dirname(dir)) break;
  }
  const file = path.join(path.resolve(from), PROJECT_FILE);
  throw new AsmlError("ERR_MANIFEST", `there is no ${PROJECT_FILE} in this folder or above it`, {
    at: { file, line: 1, column: 1 },
    fix: "go to a project's folder, name it with -C DIR, or make a project: asml init -n NAME",
  });
}

/**
 * Reads a project's manifests.
 *
 * @param root the folder that holds assemblylift.toml
 * @throws AsmlError where one thing is wrong with them, AggregateError of AsmlErrors where several are
 * @example
 * const project = loadProject(findProject(process.cwd()), { iomods: registry.known });
 */
export function loadProject(root: string, options: LoadOptions): ProjectManifest {
  const errors: AsmlError[] = [];
  const project = readProject(path.resolve(root), options, errors);
  if (project && errors.length === 0) return project;
  throw errors.length === 1 && errors[0]
    ? errors[0]
    : new AggregateError(errors, `${errors.length} errors in the manifests`);
}

function readProject(root: string, options: LoadOptions, errors: AsmlError[]): ProjectManifest | undefined {
  const file = path.join(root, PROJECT_FILE);
  const reading = openManifest(file, errors, { fix: "make a project: asml init -n NAME" });
  const toml = reading?.parse(projectSchema);
  if (!reading || !toml) return undefined;
  const stages = Object.entries(toml.stages).map(stageOf);
  const services = readServices(reading, toml, errors, {
    name: toml.project.name,
    root,
    region: toml.project.region,
    logRetentionDays: toml.project.log_retention_days,
    stages: stages.map((stage) => stage.name),
    iomods: options.iomods,
  });
  return {
    name: toml.project.name,
    root,
    manifest: file,
    services,
    region: toml.project.region,
    stages,
    tags: toml.tags,
    terraform: toml.terraform && {
      bucket: toml.terraform.state_bucket_name,
      lockTable: toml.terraform.lock_table_name,
      region: toml.terraform.state_region,
    },
  };
}

function readServices(
  project: Reading,
  toml: ProjectToml,
  errors: AsmlError[],
  defaults: ProjectDefaults,
): readonly ServiceManifest[] {
  const read: (ReadService & { readonly reading: Reading })[] = [];
  const folders = new Set<string>();
  for (const [key, { name }] of Object.entries(toml.services)) {
    const at = project.document.valuePlace(["services", key, "name"]);
    if (folders.has(name)) {
      project.refuse(`service ${name} is listed a second time`, at, "keep one of the two");
      continue;
    }
    folders.add(name);
    const file = path.join(defaults.root, "services", name, SERVICE_FILE);
    const fix = `make it: asml make service ${name}; or take ${key} out of [services]`;
    const reading = openManifest(file, errors, { at, fix });
    const service = reading && readService(reading, defaults);
    if (!reading || !service) continue;
    const twin = read.find((other) => other.manifest.name === service.manifest.name);
    if (twin)
      reading.refuse(
        `services ${twin.manifest.dir} and ${service.manifest.dir} are both named ${service.manifest.name}`,
        reading.document.valuePlace(["service", "name"]),
        "give each service a name of its own",
      );
    read.push({ ...service, reading });
  }
  checkTables(read);
  checkTriggers(read);
  return withVisibility(read);
}

function checkTables(services: readonly (ReadService & { readonly reading: Reading })[]): void {
  const owners = new Map<string, string>();
  for (const { reading, manifest } of services)
    for (const table of manifest.tables) {
      if (table.external) continue;
      const owner = owners.get(table.name);
      if (owner !== undefined)
        reading.refuse(
          `table ${table.name} is declared by service ${owner} as well`,
          table.at,
          "set external = true in the service that only uses it",
        );
      owners.set(table.name, manifest.name);
    }
  const tables = services.flatMap(({ manifest }) => manifest.tables);
  const names = tables.map((table) => table.name);
  for (const { reading, manifest, toml } of services) {
    checkTableResources(reading, manifest.grants, toml.iomod.dependencies, names);
    checkKeyValueTables(reading, toml.iomod.dependencies, tables);
  }
}

function stageOf([name, stage]: [string, ProjectToml["stages"][string]]): StageManifest {
  return {
    name,
    region: stage.region,
    environment: stage.environment,
    tags: stage.tags,
    logRetentionDays: stage.log_retention_days,
  };
}
