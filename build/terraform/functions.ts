/** A function: its role with exactly the permissions it needs, its log group, its code, and the alias that is called. */
import { LAYER } from "../bundle.ts";
import type { FunctionManifest } from "../manifest/project-manifest.ts";
import { roleName } from "../names.ts";
import type { Text } from "./aws-resources.ts";
import type { Configuration, Handle } from "./configuration.ts";
import type { DeployedFunction, Deployment } from "./deployment.ts";
import { functionPolicy, lambdaTrust } from "./policies.ts";
import { artifactArguments, type Region } from "./regions.ts";

/** What calls a function calls this version of it, so that going back is one change. */
const ALIAS = "live";

export interface FunctionResources {
  /** Name of the function and of its role. */
  readonly name: string;
  readonly role: Handle;
  readonly lambda: Handle;
  readonly alias: Handle;
  readonly logGroup: Handle;
}

export interface FunctionInput {
  readonly fn: FunctionManifest;
  readonly made: DeployedFunction;
  readonly region: Region;
  readonly runtime: Text;
  /** How to address what is known only when it is made. */
  readonly environment: Readonly<Record<string, Text>>;
  readonly tags: Readonly<Record<string, string>> | undefined;
}

export function addFunction(
  configuration: Configuration,
  { project, stage }: Deployment,
  { fn, made, region, runtime, environment, tags }: FunctionInput,
): FunctionResources {
  const { provider, place } = region;
  const label = functionLabel(fn);
  const name = roleName(project.name, fn.service, fn.name, stage?.name);
  const logGroupName = `/aws/lambda/${name}`;
  const role = configuration.resource("aws_iam_role", label, {
    provider,
    name,
    assume_role_policy: lambdaTrust(),
    tags,
  });
  const policy = configuration.resource("aws_iam_role_policy", label, {
    provider,
    name: "asml",
    role: role.attribute("name"),
    policy: functionPolicy(made.policy, logGroupName, place),
  });
  const logGroup = configuration.resource("aws_cloudwatch_log_group", label, {
    provider,
    name: logGroupName,
    retention_in_days: stage?.logRetentionDays ?? fn.logRetentionDays,
    tags,
  });
  const lambda = configuration.resource("aws_lambda_function", label, {
    provider,
    function_name: name,
    role: role.attribute("arn"),
    ...artifactArguments(made.zip),
    handler: LAYER.handler,
    runtime,
    architectures: [fn.architecture],
    memory_size: fn.config.memoryMb,
    timeout: Math.ceil(fn.config.timeoutMs / 1000),
    layers: [region.layer.attribute("arn")],
    publish: true,
    environment: Object.keys(environment).length === 0 ? undefined : { variables: environment },
    logging_config: { log_format: "JSON", log_group: logGroup.attribute("name") },
    tags,
    // Otherwise its first calls could come before it may do anything.
    depends_on: [policy.address],
  });
  const alias = configuration.resource("aws_lambda_alias", label, {
    provider,
    name: ALIAS,
    function_name: lambda.attribute("function_name"),
    function_version: lambda.attribute("version"),
    // bind and rollback note in its description where it came from.
    lifecycle: { ignore_changes: ["description"] },
  });
  return { name, role, lambda, alias, logGroup };
}

export function functionLabel(fn: Pick<FunctionManifest, "service" | "name">): string {
  return `${fn.service}-${fn.name}`;
}
