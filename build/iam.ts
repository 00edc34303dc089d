/** The policies of a project's functions: imports x resources (iomods/policy), in the terms of its manifests. */
import { AsmlError } from "../guest-abi/errors.ts";
import { derivePolicy, type DeclaredResource, type DerivedPolicy } from "../iomods/policy/derive.ts";
import { policyDocument, resourceArn, type Policy } from "../iomods/policy/policy.ts";
import type { IomodRegistry } from "../iomods/registry.ts";
import { namedByOptions } from "../iomods/std/options.ts";
import type { Capabilities } from "./capabilities.ts";
import type { FunctionManifest, ProjectManifest, ServiceManifest, StageManifest } from "./manifest/project-manifest.ts";
import { deployedTableName } from "./names.ts";
import { projectTables } from "./tables.ts";

/** IAM's limit for all policies inside a role, in characters that are not white space. */
const POLICY_LIMIT = 10_240;
/** A place whose names are as long as they come. */
const LONGEST = { partition: "aws-us-gov", region: "ap-southeast-1", account: "123456789012" };
/** What Terraform adds: the function's own log group. */
const LOG_STATEMENT = 400;

export interface PolicyInput {
  readonly project: ProjectManifest;
  readonly service: ServiceManifest;
  readonly fn: FunctionManifest;
  readonly stage: StageManifest | undefined;
  readonly capabilities: Pick<Capabilities, "calls">;
  readonly iomods: IomodRegistry;
}

/** @throws AsmlError ERR_MANIFEST where IAM would refuse the policy for its length */
export function policyOf({ project, service, fn, stage, capabilities, iomods }: PolicyInput): DerivedPolicy {
  const derived = derivePolicy({
    id: fn.config.id,
    calls: capabilities.calls,
    grants: service.grants.map((grant) => ({
      ...grant,
      byService: namedByOptions(grant.coordinates, grant.options ?? {}),
    })),
    declared: declaredResources(project, service, stage),
    iomods,
  });
  const length = JSON.stringify(policyDocument(derived.policy, LONGEST)).length + LOG_STATEMENT;
  if (length > POLICY_LIMIT)
    throw new AsmlError(
      "ERR_MANIFEST",
      `the policy of ${fn.config.id} would have about ${length} characters, and IAM takes ${POLICY_LIMIT}`,
      { at: fn.at, fix: "name fewer resources, or some with a * in their ARN" },
    );
  return derived;
}

/** `dynamodb:PutItem on table/items`, one for each action and resource; sorted. */
export function permissionLines(policy: Policy): readonly string[] {
  return policy.statements
    .flatMap(({ actions, resources }) =>
      actions.flatMap((action) =>
        resources.map((resource) => {
          const about = resource.kind === "named" ? resource.path : resourceArn(resource, LONGEST);
          return `${action} on ${about}`;
        }),
      ),
    )
    .toSorted();
}

function declaredResources(
  project: ProjectManifest,
  service: ServiceManifest,
  stage: StageManifest | undefined,
): readonly DeclaredResource[] {
  return projectTables(project).map(({ name, made, indexes, services }) => ({
    service: "dynamodb",
    name,
    deployedName: deployedTableName(name, { made, stage: stage?.name }),
    parts: { index: indexes },
    own: services.includes(service.name),
  }));
}
