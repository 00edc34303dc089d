/** What was made, for people and for the project's own Terraform. */
import path from "node:path";
import type { Configuration, Handle } from "./configuration.ts";
import { deploymentRegion, type Deployment } from "./deployment.ts";
import { reference, type Value } from "./expression.ts";
import type { FunctionResources } from "./functions.ts";
import type { ApiResources } from "./http-api.ts";
import { slashes } from "./state.ts";
import { USER_MODULE_INPUT } from "./user-module.ts";

export interface Made {
  /** By `service.function`. */
  readonly functions: Map<string, FunctionResources>;
  /** By service. */
  readonly apis: Map<string, ApiResources>;
  /** By name in the manifest. */
  readonly tables: Map<string, Handle>;
}

/** Name of the output that has each API's URL by its service. */
export const ENDPOINTS = "endpoints";

export function addOutputs(configuration: Configuration, made: Made): void {
  configuration.output(ENDPOINTS, "URLs of the HTTP APIs by service", endpoints(made));
  configuration.output("functions", "Functions and their roles", functionValues(made));
}

/**
 * `user_tf` as a module. What it looks up by a role's name is there when it does: it waits for the roles, unless it
 * brings a provider of its own, which Terraform allows only where nothing is waited for.
 */
export function addUserModule(configuration: Configuration, deployment: Deployment, made: Made): void {
  const user = deployment.userModule;
  if (!user) return;
  configuration.block("module", {
    user_tf: {
      source: slashes(path.relative(deployment.dir, user.dir)),
      [USER_MODULE_INPUT]: user.takesInput ? moduleInput(deployment, made) : undefined,
      depends_on: user.ownProvider
        ? undefined
        : [...[...made.functions.values()].map(({ role }) => role.address), ...addresses(made.tables)],
    },
  });
}

function moduleInput(deployment: Deployment, made: Made): Value {
  return {
    project: deployment.project.name,
    stage: deployment.stage?.name ?? "",
    region: deploymentRegion(deployment) ?? reference("data.aws_region.current.id"),
    account_id: reference("data.aws_caller_identity.current.account_id"),
    functions: functionValues(made),
    endpoints: endpoints(made),
    apis: mapValues(made.apis, ({ api }) => ({
      id: api.attribute("id"),
      execution_arn: api.attribute("execution_arn"),
    })),
    tables: mapValues(made.tables, (table) => ({ name: table.attribute("name"), arn: table.attribute("arn") })),
  };
}

function functionValues({ functions }: Made): Value {
  return mapValues(functions, ({ lambda, role, alias, logGroup }) => ({
    name: lambda.attribute("function_name"),
    arn: lambda.attribute("arn"),
    alias_arn: alias.attribute("arn"),
    role_name: role.attribute("name"),
    role_arn: role.attribute("arn"),
    log_group: logGroup.attribute("name"),
  }));
}

function endpoints({ apis }: Made): Value {
  return mapValues(apis, ({ api }) => api.attribute("api_endpoint"));
}

function mapValues<T>(map: ReadonlyMap<string, T>, value: (item: T) => Value): Value {
  return Object.fromEntries([...map].map(([key, item]) => [key, value(item)]));
}

function addresses(map: ReadonlyMap<string, Handle>): readonly string[] {
  return [...map.values()].map(({ address }) => address);
}
