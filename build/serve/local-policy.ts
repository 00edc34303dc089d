/**
 * The policy of a function's role, held to on this machine: what the deployed function would be denied is denied here,
 * and the log says what would allow it.
 */
import { enforcePolicy, type Denial } from "../../iomods/policy/enforce.ts";
import { policyDocument } from "../../iomods/policy/policy.ts";
import type { IomodRegistry } from "../../iomods/registry.ts";
import { LOCAL_ACCOUNT } from "../../runtime/local/api.ts";
import type { LogSink } from "../../runtime/observe/log.ts";
import { capabilitiesOf } from "../capabilities.ts";
import { policyOf } from "../iam.ts";
import type { FunctionManifest, GrantManifest, ProjectManifest } from "../manifest/project-manifest.ts";
import { roleName } from "../names.ts";
import { projectTables } from "../tables.ts";
import { readUserModule, USER_MODULE_FOLDER } from "../terraform/user-module.ts";

export interface LocalPolicyOptions {
  readonly project: ProjectManifest;
  /** `service.function` */
  readonly id: string;
  readonly wasm: Uint8Array;
  readonly iomods: IomodRegistry;
  readonly region: string;
  readonly log: LogSink;
}

/**
 * @returns the IOmods as the function gets them
 * @throws AsmlError as createFunction does, for what shows without running the module
 */
export function heldToPolicy({ project, id, wasm, iomods, region, log }: LocalPolicyOptions): IomodRegistry {
  const service = project.services.find((one) => one.functions.some(({ config }) => config.id === id));
  const fn = service?.functions.find(({ config }) => config.id === id);
  if (!service || !fn) throw new TypeError(`the project has no function ${id}`);
  const capabilities = capabilitiesOf(wasm, fn.config, iomods);
  const { policy } = policyOf({ project, service, fn, stage: undefined, capabilities, iomods, local: true });
  const place = { partition: "aws", region, account: LOCAL_ACCOUNT };
  const userTerraform = readUserModule(project.root) !== undefined;
  const told = new Set<string>();
  return enforcePolicy(iomods, {
    policy: policyDocument(policy, place),
    place,
    role: roleName(project.name, fn.service, fn.name),
    // What user_tf attaches to the role is not known here, so it is not taken for denied.
    denies: !userTerraform,
    denied(denial) {
      const { action, resource } = denial;
      if (userTerraform && told.has(`${action} ${resource}`)) return;
      told.add(`${action} ${resource}`);
      log({
        level: userTerraform ? "warn" : "error",
        message: userTerraform
          ? `${action} on ${resource}: its role allows it only if ${USER_MODULE_FOLDER} does`
          : `denied, as in AWS: ${action} on ${resource}`,
        function: id,
        code: "AccessDeniedException",
        fix: fixOf(denial, project, fn, service.grants),
      });
    },
  });
}

function fixOf(
  { action, resource, coordinates }: Denial,
  project: ProjectManifest,
  fn: FunctionManifest,
  grants: readonly GrantManifest[],
): string {
  const grant = grants.find((one) => one.coordinates === coordinates);
  const place = grant?.from ?? `service ${fn.service}`;
  if (resource === "*") return `${place}: add "*" to resources; ${action} is about no one resource`;
  const table = /:table\/([^/]+)/.exec(resource)?.[1];
  const own = resource.includes(`:${LOCAL_ACCOUNT}:`);
  if (table === undefined || !own) return `${place}: add ${JSON.stringify(nameOf(resource, own))} to resources`;
  const index = /\/index\/(.+)$/.exec(resource)?.[1];
  const declared = projectTables(project).find(({ name }) => name === table);
  if (!declared)
    return `declare the table in service.toml: [dynamodb.tables.${table}]; or ${place}: add its ARN to resources`;
  if (index !== undefined && !declared.indexes.includes(index))
    return `declare the index in service.toml: [dynamodb.tables.${table}.indexes.${index}]`;
  return `${place}: add ${JSON.stringify(table)} to resources`;
}

/** What stands in resources: a name for what is the account's own, or else the ARN. */
function nameOf(resource: string, own: boolean): string {
  const path = resource.split(":").slice(5).join(":");
  if (resource.startsWith("arn:aws:s3:::")) return path.split("/")[0] ?? path;
  if (!own) return resource;
  return path
    .replace(/^(parameter(?=\/)|secret:|key\/|function:|event-bus\/|stream\/|stateMachine:)/, "")
    .replace(/-000000$/, "");
}
