/** What was made, for people and for the project's own Terraform. */
import path from "node:path";
import type { Addresses } from "./addresses.ts";
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
  /** Of functions that have one, by `service.function`. */
  readonly urls: Map<string, Handle>;
  /** WebSocket APIs, by service. */
  readonly websockets: Map<string, ApiResources>;
  /** Of tables, queues and all else. */
  readonly addresses: Addresses;
}

/** Name of the output that has each API's URL by its service. */
export const ENDPOINTS = "endpoints";
/** Name of the output that has the URLs of functions' own. */
export const FUNCTION_URLS = "function_urls";

/** Name of the output that has the URLs of WebSocket APIs by service. */
const WEBSOCKETS = "websockets";

export function addOutputs(configuration: Configuration, made: Made): void {
  configuration.output(ENDPOINTS, "URLs of the HTTP and REST APIs by service", endpoints(made));
  if (made.urls.size > 0)
    configuration.output(
      FUNCTION_URLS,
      "URLs of functions' own",
      mapValues(made.urls, (url) => url.attribute("function_url")),
    );
  if (made.websockets.size > 0)
    configuration.output(
      WEBSOCKETS,
      "URLs of the WebSocket APIs by service",
      mapValues(made.websockets, ({ url }) => url),
    );
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
        : [
            ...[...made.functions.values()].map(({ role }) => role.address),
            ...addressesOf(made.addresses.allMade("table")),
          ],
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
    websockets: mapValues(made.websockets, ({ api }) => ({
      id: api.attribute("id"),
      execution_arn: api.attribute("execution_arn"),
    })),
    tables: mapValues(made.addresses.allMade("table"), nameAndArn),
    queues: mapValues(made.addresses.allMade("queue"), (queue) => ({
      ...nameAndArn(queue),
      url: queue.attribute("url"),
    })),
    topics: mapValues(made.addresses.allMade("topic"), nameAndArn),
    buses: mapValues(made.addresses.allMade("bus"), nameAndArn),
    buckets: mapValues(made.addresses.allMade("bucket"), (bucket) => ({
      name: bucket.attribute("bucket"),
      arn: bucket.attribute("arn"),
    })),
    streams: mapValues(made.addresses.allMade("stream"), nameAndArn),
  };
}

function nameAndArn(handle: Handle) {
  return { name: handle.attribute("name"), arn: handle.attribute("arn") };
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
  return mapValues(apis, ({ url }) => url);
}

function mapValues<T>(map: ReadonlyMap<string, T>, value: (item: T) => Value): Value {
  return Object.fromEntries([...map].map(([key, item]) => [key, value(item)]));
}

function addressesOf(map: ReadonlyMap<string, Handle>): readonly string[] {
  return [...map.values()].map(({ address }) => address);
}
