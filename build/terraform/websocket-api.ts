/** The WebSocket API of a service: routes to its functions, who may connect, and the deployment that its stage needs. */
import { createHash } from "node:crypto";
import { WEBSOCKET_STAGE } from "../../runtime/triggers.ts";
import type { FunctionManifest } from "../manifest/project-manifest.ts";
import type { Configuration, Handle } from "./configuration.ts";
import { someOf } from "./cors.ts";
import type { Deployment } from "./deployment.ts";
import { text } from "./expression.ts";
import { functionLabel, type FunctionResources } from "./functions.ts";
import type { ApiInput, ApiResources } from "./http-api.ts";
import { websocketLabel } from "./websocket-handle.ts";

/** undefined for a service without one. */
export function addWebsocketApi(
  configuration: Configuration,
  { project, stage }: Deployment,
  input: ApiInput,
): ApiResources | undefined {
  const { service, region, tags } = input;
  if (!service.websocket) return undefined;
  const { provider } = region;
  const { routeSelection } = service.websocket;
  const label = websocketLabel(service.name);
  const api = configuration.resource("aws_apigatewayv2_api", label, {
    provider,
    name: ["asml", project.name, service.name, "websocket", ...(stage ? [stage.name] : [])].join("-"),
    protocol_type: "WEBSOCKET",
    route_selection_expression: routeSelection,
    tags,
  });
  const authorizers = addAuthorizers(configuration, api, input);
  const routes = service.functions.flatMap((fn) => {
    const resources = input.functions.get(fn.name);
    return resources ? addRoutes(configuration, { fn, resources, api, authorizers, input }) : [];
  });
  // Stages of WebSocket APIs do not follow their routes by themselves, as those of HTTP APIs do.
  const deployment = configuration.resource("aws_apigatewayv2_deployment", label, {
    provider,
    api_id: api.attribute("id"),
    triggers: { routes: digestOf(input) },
    depends_on: routes,
    lifecycle: { create_before_destroy: true },
  });
  const apiStage = configuration.resource("aws_apigatewayv2_stage", label, {
    provider,
    api_id: api.attribute("id"),
    name: WEBSOCKET_STAGE,
    deployment_id: deployment.attribute("id"),
    tags,
  });
  return { api, stage: apiStage, url: apiStage.attribute("invoke_url") };
}

/** Of all that is deployed with a stage. */
function digestOf({ service }: ApiInput): string {
  const routes = service.functions.map(({ name, websocket = [] }) => [
    name,
    websocket.map(({ route, authorizer, responds }) => [
      route,
      responds,
      authorizer === undefined ? undefined : [authorizer, service.authorizers[authorizer]],
    ]),
  ]);
  return createHash("sha256")
    .update(JSON.stringify([service.websocket, routes]))
    .digest("hex");
}

/** Those that a route names. */
function addAuthorizers(configuration: Configuration, api: Handle, input: ApiInput): ReadonlyMap<string, Handle> {
  const { service, region } = input;
  const named = new Set(
    service.functions.flatMap(({ websocket = [] }) => websocket.flatMap(({ authorizer }) => authorizer ?? [])),
  );
  const handles = new Map<string, Handle>();
  for (const id of named) {
    const authorizer = service.authorizers[id];
    if (authorizer?.kind !== "LAMBDA") continue;
    const decides = input.functions.get(authorizer.function.slice(service.name.length + 1));
    if (!decides) continue;
    const label = `${websocketLabel(service.name)}-${id}`;
    const handle = configuration.resource("aws_apigatewayv2_authorizer", label, {
      provider: region.provider,
      api_id: api.attribute("id"),
      name: id,
      authorizer_type: "REQUEST",
      authorizer_uri: decides.alias.attribute("invoke_arn"),
      identity_sources: someOf(authorizer.identitySources.map((source) => source.replace(/^\$/, "route."))),
    });
    configuration.resource("aws_lambda_permission", `authorizer-${label}`, {
      provider: region.provider,
      statement_id: `websocket-authorizer-${id}`,
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

interface RoutesInput {
  readonly fn: FunctionManifest;
  readonly resources: FunctionResources;
  readonly api: Handle;
  readonly authorizers: ReadonlyMap<string, Handle>;
  readonly input: ApiInput;
}

/** @returns addresses of what a deployment has to wait for */
function addRoutes(
  configuration: Configuration,
  { fn, resources, api, authorizers, input }: RoutesInput,
): readonly string[] {
  if (!fn.websocket) return [];
  const { provider } = input.region;
  const label = `${functionLabel(fn)}-websocket`;
  const { lambda, alias } = resources;
  const apiId = api.attribute("id");
  configuration.resource("aws_lambda_permission", label, {
    provider,
    statement_id: "websocket-api",
    action: "lambda:InvokeFunction",
    function_name: lambda.attribute("function_name"),
    qualifier: alias.attribute("name"),
    principal: "apigateway.amazonaws.com",
    source_arn: text`${api.attribute("execution_arn")}/${WEBSOCKET_STAGE}/*`,
  });
  const integration = configuration.resource("aws_apigatewayv2_integration", label, {
    provider,
    api_id: apiId,
    integration_type: "AWS_PROXY",
    // HTTP APIs know that Lambda is called so; these are refused without it.
    integration_method: "POST",
    integration_uri: alias.attribute("invoke_arn"),
  });
  return fn.websocket.flatMap(({ route: key, authorizer: id, responds }) => {
    const kind = id === undefined ? undefined : input.service.authorizers[id]?.kind;
    const routeLabel = `${label}-${key.startsWith("$") ? key.slice(1) : `to-${key}`}`;
    const route = configuration.resource("aws_apigatewayv2_route", routeLabel, {
      provider,
      api_id: apiId,
      route_key: key,
      target: text`integrations/${integration.attribute("id")}`,
      authorization_type: kind === "LAMBDA" ? "CUSTOM" : (kind ?? "NONE"),
      authorizer_id: id === undefined ? undefined : authorizers.get(id)?.attribute("id"),
      route_response_selection_expression: responds ? "$default" : undefined,
    });
    if (!responds) return [route.address];
    const response = configuration.resource("aws_apigatewayv2_route_response", routeLabel, {
      provider,
      api_id: apiId,
      route_id: route.attribute("id"),
      route_response_key: "$default",
    });
    return [route.address, response.address];
  });
}
