/**
 * The REST API of a service, as an OpenAPI document: its resources, methods, integrations and authorizers are one
 * argument, so that all of them change together, and the deployment follows what the document says.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions.html
 */
import { createHash } from "node:crypto";
import { isToken, REST_STAGE, type LambdaAuthorizer } from "../../runtime/project.ts";
import type { FunctionManifest } from "../manifest/project-manifest.ts";
import type { Configuration } from "./configuration.ts";
import type { Deployment } from "./deployment.ts";
import { jsonText, text, type Expression, type Value } from "./expression.ts";
import { functionLabel, type FunctionResources } from "./functions.ts";
import type { ApiInput, ApiResources } from "./http-api.ts";

/** All bodies travel as bytes: what a function gets and sends is never taken for text that it is not. */
const BINARY_TYPES = ["*/*"];

/** Scheme of methods that ask for signatures. */
const SIGNED = "sigv4";

/** undefined for a service without a route. */
export function addRestApi(
  configuration: Configuration,
  { project, stage }: Deployment,
  input: ApiInput,
): ApiResources | undefined {
  const { service, region, tags } = input;
  const routed = service.functions.filter((fn) => fn.http);
  if (routed.length === 0) return undefined;
  const { provider } = region;
  const name = ["asml", project.name, service.name, ...(stage ? [stage.name] : [])].join("-");
  const api = configuration.resource("aws_api_gateway_rest_api", service.name, {
    provider,
    name,
    description: `REST API of service ${service.name}`,
    body: jsonText(documentOf(name, routed, input)),
    put_rest_api_mode: "overwrite",
    endpoint_configuration: { types: ["REGIONAL"] },
    tags,
  });
  const executionArn = api.attribute("execution_arn");
  addRoutePermissions(configuration, input, executionArn);
  addAuthorizerPermissions(configuration, input, executionArn);
  const deployment = configuration.resource("aws_api_gateway_deployment", service.name, {
    provider,
    rest_api_id: api.attribute("id"),
    triggers: { body: digestOf(name, routed, input) },
    lifecycle: { create_before_destroy: true },
  });
  const apiStage = configuration.resource("aws_api_gateway_stage", service.name, {
    provider,
    rest_api_id: api.attribute("id"),
    deployment_id: deployment.attribute("id"),
    stage_name: REST_STAGE,
    tags,
  });
  return { api, stage: apiStage, url: apiStage.attribute("invoke_url") };
}

function documentOf(title: string, routed: readonly FunctionManifest[], input: ApiInput): Value {
  const paths: Record<string, Record<string, Value>> = {};
  for (const fn of routed) {
    const resources = input.functions.get(fn.name);
    if (!fn.http || !resources) continue;
    const { verb, path } = fn.http;
    const methods = (paths[path] ??= {});
    methods[verb === "ANY" ? "x-amazon-apigateway-any-method" : verb.toLowerCase()] = methodOf(fn, resources, input);
  }
  const schemes = schemesOf(routed, input);
  return {
    openapi: "3.0.1",
    info: { title, version: "1.0", description: `REST API of service ${input.service.name}` },
    paths,
    components: Object.keys(schemes).length === 0 ? undefined : { securitySchemes: schemes },
    "x-amazon-apigateway-binary-media-types": BINARY_TYPES,
  };
}

function methodOf({ http, authorizer }: FunctionManifest, { alias }: FunctionResources, { service }: ApiInput): Value {
  const names = [...(http?.path ?? "").matchAll(/\{([^}+]+)\+?\}/g)].map(([, name = ""]) => name);
  const kind = authorizer === undefined ? undefined : service.authorizers[authorizer]?.kind;
  return {
    parameters:
      names.length === 0
        ? undefined
        : names.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } })),
    responses: { "200": { description: "What the function answers" } },
    security: authorizer === undefined ? undefined : [{ [kind === "AWS_IAM" ? SIGNED : schemeOf(authorizer)]: [] }],
    "x-amazon-apigateway-integration": {
      type: "aws_proxy",
      httpMethod: "POST",
      uri: alias.attribute("invoke_arn"),
      passthroughBehavior: "when_no_match",
    },
  };
}

/** An authorizer's name could be that of signatures. */
function schemeOf(authorizer: string): string {
  return `authorizer-${authorizer}`;
}

function schemesOf(routed: readonly FunctionManifest[], input: ApiInput): Readonly<Record<string, Value>> {
  const schemes: Record<string, Value> = {};
  for (const { id, authorizer } of namedAuthorizers(routed, input))
    if (authorizer === "AWS_IAM")
      schemes[SIGNED] = { ...header("Authorization"), "x-amazon-apigateway-authtype": "awsSigv4" };
    else {
      const decides = input.functions.get(authorizer.function.slice(input.service.name.length + 1));
      if (!decides) continue;
      const { identitySources, ttlSeconds } = authorizer;
      const byToken = isToken(identitySources);
      schemes[schemeOf(id)] = {
        ...header(byToken ? (identitySources[0] ?? "").replace("$request.header.", "") : "Unused"),
        "x-amazon-apigateway-authtype": "custom",
        "x-amazon-apigateway-authorizer": {
          type: byToken ? "token" : "request",
          authorizerUri: decides.alias.attribute("invoke_arn"),
          authorizerResultTtlInSeconds: ttlSeconds,
          identitySource: byToken || identitySources.length === 0 ? undefined : identitySources.map(sourceOf).join(","),
        },
      };
    }
  return schemes;
}

function header(name: string) {
  return { type: "apiKey", name, in: "header" };
}

/** `$request.header.X` is `method.request.header.X` there. */
function sourceOf(source: string): string {
  return source.replace(/^\$request\./, "method.request.").replace(/^\$/, "");
}

interface NamedAuthorizer {
  readonly id: string;
  readonly authorizer: LambdaAuthorizer | "AWS_IAM";
}

function namedAuthorizers(routed: readonly FunctionManifest[], { service }: ApiInput): readonly NamedAuthorizer[] {
  const ids = new Set(routed.flatMap(({ authorizer }) => authorizer ?? []));
  return [...ids].flatMap((id): NamedAuthorizer[] => {
    const authorizer = service.authorizers[id];
    if (authorizer?.kind === "AWS_IAM") return [{ id, authorizer: "AWS_IAM" }];
    return authorizer?.kind === "LAMBDA" ? [{ id, authorizer }] : [];
  });
}

// Nothing that a deployment waits for: with it they would be made anew before the old ones go, under the same names.
function addRoutePermissions(configuration: Configuration, input: ApiInput, executionArn: Expression): void {
  for (const fn of input.service.functions) {
    const resources = input.functions.get(fn.name);
    if (!fn.http || !resources) continue;
    configuration.resource("aws_lambda_permission", functionLabel(fn), {
      ...allowed(resources, input),
      statement_id: "rest-api",
      source_arn: text`${executionArn}/${REST_STAGE}/*`,
    });
  }
}

function addAuthorizerPermissions(configuration: Configuration, input: ApiInput, executionArn: Expression): void {
  for (const { id, authorizer } of namedAuthorizers(input.service.functions, input)) {
    if (authorizer === "AWS_IAM") continue;
    const decides = input.functions.get(authorizer.function.slice(input.service.name.length + 1));
    if (!decides) continue;
    configuration.resource("aws_lambda_permission", `authorizer-${input.service.name}-${id}`, {
      ...allowed(decides, input),
      statement_id: `authorizer-${id}`,
      // The document's authorizers have ids that only AWS knows.
      source_arn: text`${executionArn}/authorizers/*`,
    });
  }
}

function allowed({ lambda, alias }: FunctionResources, { region }: ApiInput) {
  return {
    provider: region.provider,
    action: "lambda:InvokeFunction",
    function_name: lambda.attribute("function_name"),
    qualifier: alias.attribute("name"),
    principal: "apigateway.amazonaws.com",
  };
}

/** Of all that is deployed with the stage: the document, whose references are always the same aliases. */
function digestOf(title: string, routed: readonly FunctionManifest[], input: ApiInput): string {
  return createHash("sha256")
    .update(JSON.stringify(documentOf(title, routed, input)))
    .digest("hex");
}
