/**
 * Events of REST APIs: payload 1.0 as Lambda proxy integrations have had it from the beginning, without `version`.
 * The path comes as it was sent, and parameters of it too; only the query is decoded. Captures of live APIs have all
 * members that are null here.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html
 */
import { createHash } from "node:crypto";
import type { APIGatewayEventIdentity, APIGatewayProxyEvent } from "aws-lambda";
import type { EventBody } from "./body.ts";
import { gatewayHeaders, headerMembers, headerOf, last, restName } from "./headers.ts";
import { domainOf } from "./host.ts";
import { requestTime, traceIdOf } from "./ids.ts";
import { collapse, parseQuery } from "./query.ts";
import type { Caller, EventSource } from "./request.ts";

/** As published types have it, without what only API keys, certificates and tests in AWS's console bring. */
export type RestEvent = Omit<APIGatewayProxyEvent, "requestContext" | "body"> & { requestContext: RestContext };

type RestContext = Omit<APIGatewayProxyEvent["requestContext"], "identity" | "authorizer"> & {
  authorizer?: Record<string, string>;
  identity: Omit<APIGatewayEventIdentity, "apiKey" | "apiKeyId" | "clientCert">;
};

/** Everything but `body`, which event.ts puts last. */
export function restEvent(source: EventSource, body: EventBody): RestEvent {
  const { request, route, api } = source;
  const query = parseQuery(request.rawQuery);
  return {
    resource: route.resource,
    path: request.path.decoded,
    httpMethod: request.method,
    ...headersOf(source),
    queryStringParameters: collapse(query, last) ?? null,
    multiValueQueryStringParameters:
      query.size === 0 ? null : Object.fromEntries([...query].map(([key, all]) => [key, [...all]])),
    pathParameters: route.pathParameters ?? null,
    stageVariables: api.stageVariables ?? null,
    requestContext: contextOf(source),
    isBase64Encoded: body.kind === "base64",
  };
}

/** What an authorizer with one header for its token is asked. */
export function tokenEvent(methodArn: string, token: string): Uint8Array {
  return bytes({ type: "TOKEN", methodArn, authorizationToken: token });
}

/** What any other authorizer is asked; where there is nothing, it has empty objects. */
export function requestEvent(source: Omit<EventSource, "caller">, methodArn: string): Uint8Array {
  const event = restEvent({ ...source, caller: { kind: "anonymous" } }, { kind: "absent" });
  const { isBase64Encoded: _, ...asked } = event;
  return bytes({
    type: "REQUEST",
    methodArn,
    ...asked,
    queryStringParameters: event.queryStringParameters ?? {},
    multiValueQueryStringParameters: event.multiValueQueryStringParameters ?? {},
    pathParameters: event.pathParameters ?? {},
    stageVariables: event.stageVariables ?? {},
  });
}

function headersOf({ request }: Pick<EventSource, "request">) {
  const traceId = traceIdOf(headerOf(request, "x-amzn-trace-id"), request.receivedAt);
  return headerMembers(gatewayHeaders(request, undefined, traceId), restName(request));
}

function contextOf({ request, route, api, caller, requestId, extendedRequestId }: EventSource): RestContext {
  return {
    resourceId: resourceId(api.apiId, route.resource),
    ...authorizerOf(caller),
    resourcePath: route.resource,
    httpMethod: request.method,
    extendedRequestId: extendedRequestId ?? requestId,
    requestTime: requestTime(request.receivedAt),
    path: request.path.routed,
    accountId: api.accountId,
    protocol: request.protocol,
    stage: api.stage,
    ...domainOf(request),
    requestTimeEpoch: request.receivedAt,
    requestId,
    identity: identityOf(caller, request.sourceIp, headerOf(request, "user-agent") ?? null),
    apiId: api.apiId,
  };
}

/** Of the resource, whatever its methods: six letters and digits, as AWS gives them. */
function resourceId(apiId: string, resource: string): string {
  const digest = createHash("sha256").update(`${apiId}${resource}`).digest();
  return digest.readBigUInt64BE().toString(36).padStart(6, "0").slice(-6);
}

/** All values of an authorizer's context arrive as texts. */
function authorizerOf(caller: Caller): Pick<RestContext, "authorizer"> {
  if (caller.kind !== "lambda") return {};
  const { principalId, context } = caller;
  const members = Object.entries(context ?? {}).flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [[name, typeof value === "string" ? value : JSON.stringify(value)]],
  );
  return { authorizer: { ...Object.fromEntries(members), ...(principalId === undefined ? {} : { principalId }) } };
}

function identityOf(caller: Caller, sourceIp: string, userAgent: string | null): RestContext["identity"] {
  const iam = caller.kind === "iam" ? caller : undefined;
  return {
    cognitoIdentityPoolId: null,
    accountId: iam?.accountId ?? null,
    cognitoIdentityId: null,
    caller: iam?.userId ?? null,
    sourceIp,
    principalOrgId: null,
    accessKey: iam?.accessKey ?? null,
    cognitoAuthenticationType: null,
    cognitoAuthenticationProvider: null,
    userArn: iam?.userArn ?? null,
    userAgent,
    user: iam?.userId ?? null,
  };
}

function bytes(event: object): Uint8Array {
  return Buffer.from(JSON.stringify(event));
}
