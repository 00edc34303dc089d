/** The HTTP API of a service: routes to its functions, who may call them, CORS, and a domain of one's own. */
import type { FunctionManifest, ServiceManifest } from "../manifest/project-manifest.ts";
import type { Configuration, Handle } from "./configuration.ts";
import { corsArguments, someOf } from "./cors.ts";
import type { Deployment } from "./deployment.ts";
import { text, type Expression } from "./expression.ts";
import { functionLabel, type FunctionResources } from "./functions.ts";
import type { Region } from "./regions.ts";

export interface ApiResources {
  readonly api: Handle;
  readonly stage: Handle;
  /** Where its routes begin. */
  readonly url: Expression;
}

export interface ApiInput {
  readonly service: ServiceManifest;
  /** By the function's name. */
  readonly functions: ReadonlyMap<string, FunctionResources>;
  readonly region: Region;
  readonly tags: Readonly<Record<string, string>> | undefined;
}

/** undefined for a service without a route. */
export function addHttpApi(
  configuration: Configuration,
  { project, stage }: Deployment,
  input: ApiInput,
): ApiResources | undefined {
  const { service, region, tags } = input;
  if (service.functions.every((fn) => !fn.http)) return undefined;
  const { provider } = region;
  const api = configuration.resource("aws_apigatewayv2_api", service.name, {
    provider,
    name: ["asml", project.name, service.name, ...(stage ? [stage.name] : [])].join("-"),
    protocol_type: "HTTP",
    cors_configuration: service.cors && corsArguments(service.cors),
    tags,
  });
  // A stage of asml is an API of its own, so that paths are the same in all stages, and here.
  const apiStage = configuration.resource("aws_apigatewayv2_stage", service.name, {
    provider,
    api_id: api.attribute("id"),
    name: "$default",
    auto_deploy: true,
    tags,
  });
  const authorizers = addAuthorizers(configuration, api, input);
  for (const fn of service.functions) {
    const resources = input.functions.get(fn.name);
    if (resources) addRoute(configuration, { fn, resources, api, authorizers, input });
  }
  return { api, stage: apiStage, url: api.attribute("api_endpoint") };
}

function addAuthorizers(configuration: Configuration, api: Handle, input: ApiInput): Map<string, Handle> {
  const { service, region } = input;
  const handles = new Map<string, Handle>();
  for (const [id, authorizer] of Object.entries(service.authorizers)) {
    // IAM is an authorization type of routes; there is nothing to make for it.
    if (authorizer.kind === "AWS_IAM") continue;
    const label = `${service.name}-${id}`;
    const common = { provider: region.provider, api_id: api.attribute("id"), name: id };
    if (authorizer.kind === "JWT") {
      const handle = configuration.resource("aws_apigatewayv2_authorizer", label, {
        ...common,
        authorizer_type: "JWT",
        identity_sources: [authorizer.identitySource],
        jwt_configuration: { issuer: authorizer.issuer, audience: authorizer.audience },
      });
      handles.set(id, handle);
      continue;
    }
    const decides = input.functions.get(authorizer.function.slice(service.name.length + 1));
    if (!decides) continue;
    const handle = configuration.resource("aws_apigatewayv2_authorizer", label, {
      ...common,
      authorizer_type: "REQUEST",
      authorizer_uri: decides.alias.attribute("invoke_arn"),
      identity_sources: someOf(authorizer.identitySources),
      authorizer_payload_format_version: authorizer.payload,
      authorizer_result_ttl_in_seconds: authorizer.ttlSeconds,
      enable_simple_responses: authorizer.response === "simple",
    });
    configuration.resource("aws_lambda_permission", `authorizer-${label}`, {
      provider: region.provider,
      statement_id: `authorizer-${id}`,
      action: "lambda:InvokeFunction",
      function_name: decides.lambda.attribute("function_name"),
      qualifier: decides.alias.attribute("name"),
      principal: "apigateway.amazonaws.com",
      source_arn: text`${api.attribute("execution_arn")}/authorizers/${handle.attribute("id")}`,
    });
    handles.set(id, handle);
  }
  return handles;
}

interface RouteInput {
  readonly fn: FunctionManifest;
  readonly resources: FunctionResources;
  readonly api: Handle;
  readonly authorizers: ReadonlyMap<string, Handle>;
  readonly input: ApiInput;
}

function addRoute(configuration: Configuration, { fn, resources, api, authorizers, input }: RouteInput): void {
  if (!fn.http) return;
  const { provider } = input.region;
  const label = functionLabel(fn);
  const { lambda, alias } = resources;
  configuration.resource("aws_lambda_permission", label, {
    provider,
    statement_id: "http-api",
    action: "lambda:InvokeFunction",
    function_name: lambda.attribute("function_name"),
    qualifier: alias.attribute("name"),
    principal: "apigateway.amazonaws.com",
    source_arn: text`${api.attribute("execution_arn")}/*/*`,
  });
  const integration = configuration.resource("aws_apigatewayv2_integration", label, {
    provider,
    api_id: api.attribute("id"),
    integration_type: "AWS_PROXY",
    integration_uri: alias.attribute("invoke_arn"),
    payload_format_version: fn.http.payload,
  });
  const authorizer = fn.authorizer === undefined ? undefined : input.service.authorizers[fn.authorizer];
  const made = fn.authorizer === undefined ? undefined : authorizers.get(fn.authorizer);
  configuration.resource("aws_apigatewayv2_route", label, {
    provider,
    api_id: api.attribute("id"),
    route_key: fn.http.path === "$default" ? fn.http.path : `${fn.http.verb} ${fn.http.path}`,
    target: text`integrations/${integration.attribute("id")}`,
    authorization_type: authorizer?.kind === "LAMBDA" ? "CUSTOM" : (authorizer?.kind ?? "NONE"),
    authorizer_id: made?.attribute("id"),
    authorization_scopes: someOf(fn.scopes),
  });
}
