/**
 * Payload format 1.0, as an HTTP API sends it: REST's event without `apiKey`, with `version`, and
 * with nulls where there is nothing.
 */
import type { APIGatewayEventIdentity, APIGatewayProxyEvent } from "aws-lambda";
import type { EventBody } from "./body.ts";
import { gatewayHeaders, headerMembers, headerOf, last, payload1Name } from "./headers.ts";
import { domainOf } from "./host.ts";
import { requestTime, traceIdOf } from "./ids.ts";
import { collapse, parseQuery } from "./query.ts";
import type { Caller, EventSource } from "./request.ts";

/** The members that REST has too, as published types name them, and `version`. */
export type Payload1 = Omit<APIGatewayProxyEvent, "requestContext" | "body"> & {
  version: "1.0";
  requestContext: Payload1Context;
};

type Payload1Context = Omit<APIGatewayProxyEvent["requestContext"], "identity" | "authorizer"> & {
  authorizer?:
    | { claims: Record<string, string>; scopes: readonly string[] | null }
    | { principalId?: string; [member: string]: unknown };
  identity: Omit<APIGatewayEventIdentity, "apiKey" | "apiKeyId" | "clientCert"> & { cognitoAmr: null };
};

/** Everything but `body`, which event.ts puts last. */
export function payload1(source: EventSource, body: EventBody, bodyBytes: number): Payload1 {
  const { request, route, api, caller, requestId } = source;
  const traceId = traceIdOf(headerOf(request, "x-amzn-trace-id"), request.receivedAt);
  const query = parseQuery(request.rawQuery);
  const path = request.path.decoded;
  return {
    version: "1.0",
    resource: route.resource,
    path,
    httpMethod: request.method,
    ...headerMembers(gatewayHeaders(request, bodyBytes, traceId), payload1Name(request)),
    queryStringParameters: collapse(query, last) ?? null,
    multiValueQueryStringParameters:
      query.size === 0 ? null : Object.fromEntries([...query].map(([key, all]) => [key, [...all]])),
    requestContext: {
      accountId: api.accountId,
      apiId: api.apiId,
      ...authorizerOf(caller),
      ...domainOf(request),
      extendedRequestId: requestId,
      httpMethod: request.method,
      identity: identityOf(caller, request.sourceIp, headerOf(request, "user-agent") ?? null),
      path,
      protocol: request.protocol,
      requestId,
      requestTime: requestTime(request.receivedAt),
      requestTimeEpoch: request.receivedAt,
      resourceId: route.routeKey,
      resourcePath: route.resource,
      stage: api.stage,
    },
    pathParameters: route.pathParameters ?? null,
    stageVariables: api.stageVariables ?? null,
    isBase64Encoded: body.kind === "base64",
  };
}

function authorizerOf(caller: Caller): Pick<Payload1Context, "authorizer"> {
  if (caller.kind === "jwt") return { authorizer: { claims: caller.claims, scopes: caller.scopes } };
  if (caller.kind !== "lambda") return {};
  const { principalId, context } = caller;
  return { authorizer: { ...(principalId === undefined ? {} : { principalId }), ...context } };
}

function identityOf(caller: Caller, sourceIp: string, userAgent: string | null): Payload1Context["identity"] {
  const iam = caller.kind === "iam" ? caller : undefined;
  return {
    accessKey: iam?.accessKey ?? null,
    accountId: iam?.accountId ?? null,
    caller: iam?.userId ?? null,
    cognitoAmr: null,
    cognitoAuthenticationProvider: null,
    cognitoAuthenticationType: null,
    cognitoIdentityId: null,
    cognitoIdentityPoolId: null,
    principalOrgId: null,
    sourceIp,
    user: iam?.userId ?? null,
    userAgent,
    userArn: iam?.userArn ?? null,
  };
}
