/** The policies of a project's functions: imports x resources (iomods/policy), in the terms of its manifests. */
import { AsmlError } from "../guest-abi/errors.ts";
import { derivePolicy, merged, type DeclaredResource, type DerivedPolicy } from "../iomods/policy/derive.ts";
import { ACCOUNT, policyDocument, resourceArn, type Policy, type Statement } from "../iomods/policy/policy.ts";
import type { IomodRegistry } from "../iomods/registry.ts";
import { namedByOptions } from "../iomods/std/options.ts";
import type { Capabilities } from "./capabilities.ts";
import type { FunctionManifest, ProjectManifest, ServiceManifest, StageManifest } from "./manifest/project-manifest.ts";
import { deployedSourceName, deployedTableName, websocketId } from "./names.ts";
import { projectSources } from "./sources.ts";
import { projectTables } from "./tables.ts";
import { triggerStatements } from "./trigger-policy.ts";

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
  /** Names as they are declared, as things have them on this machine; as they are deployed unless set. */
  readonly local?: boolean;
}

/** @throws AsmlError ERR_MANIFEST where IAM would refuse the policy for its length */
export function policyOf(input: PolicyInput): DerivedPolicy {
  const { project, service, fn, stage, capabilities, iomods } = input;
  const derived = derivePolicy({
    id: fn.config.id,
    calls: capabilities.calls,
    grants: service.grants.map((grant) => ({
      ...grant,
      byService: namedByOptions(grant.coordinates, grant.options ?? {}),
    })),
    declared: declaredResources(input),
    iomods,
  });
  const triggers = triggerStatements(project, fn, stage).flatMap((one) => beyond(derived.policy.statements, one));
  const policy = { statements: merged([...derived.policy.statements, ...triggers]) };
  const length = JSON.stringify(policyDocument(policy, LONGEST)).length + LOG_STATEMENT;
  if (length > POLICY_LIMIT)
    throw new AsmlError(
      "ERR_MANIFEST",
      `the policy of ${fn.config.id} would have about ${length} characters, and IAM takes ${POLICY_LIMIT}`,
      { at: fn.at, fix: "name fewer resources, or some with a * in their ARN" },
    );
  return { ...derived, policy };
}

/** What a statement allows that the others do not. */
function beyond(others: readonly Statement[], { actions, resources }: Statement): readonly Statement[] {
  const left = actions.filter(
    (action) =>
      !others.some(
        (other) =>
          other.actions.includes(action) &&
          resources.every((one) => other.resources.some((known) => JSON.stringify(known) === JSON.stringify(one))),
      ),
  );
  return left.length === 0 ? [] : [{ actions: left, resources }];
}

/** `dynamodb:PutItem on table/items`, one for each action and resource; sorted. */
export function permissionLines(policy: Policy): readonly string[] {
  return policy.statements
    .flatMap(({ actions, resources }) =>
      actions.flatMap((action) =>
        resources.map((resource) => {
          const about =
            resource.kind === "named" ? resource.path.replace(ACCOUNT, "ACCOUNT") : resourceArn(resource, LONGEST);
          return `${action} on ${about}`;
        }),
      ),
    )
    .toSorted();
}

/** What is granted by coordinates of these services has such things. */
const GRANTED = { queue: "sqs", topic: "sns", bus: "events", bucket: "s3" } as const;

function declaredResources({
  project,
  service,
  stage,
  local,
}: Pick<PolicyInput, "project" | "service" | "stage" | "local">): readonly DeclaredResource[] {
  const tables = projectTables(project).map(({ name, made, indexes, services }) => ({
    service: "dynamodb",
    name,
    deployedName: deployedTableName(name, { made, stage: stage?.name }),
    parts: { index: indexes },
    own: services.includes(service.name),
  }));
  const sources = projectSources(project).flatMap(({ kind, name, made, services }) =>
    kind === "stream"
      ? []
      : [
          {
            service: GRANTED[kind],
            name,
            deployedName: local === true ? name : deployedSourceName({ kind, name, made, stage: stage?.name }),
            parts: {},
            own: services.includes(service.name),
          },
        ],
  );
  const websockets = project.services
    .filter((one) => one.websocket !== undefined)
    .map(({ name }) => ({
      service: "execute-api",
      name,
      deployedName: websocketId(name),
      parts: {},
      own: name === service.name,
    }));
  return [...tables, ...sources, ...websockets];
}
