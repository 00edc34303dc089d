/** Payload format 2.0: what there is none of is left out. */
import type {
  APIGatewayEventRequestContextIAMAuthorizer,
  APIGatewayEventRequestContextJWTAuthorizer,
  APIGatewayEventRequestContextV2,
  APIGatewayProxyEventV2WithRequestContext,
} from "aws-lambda";
import type { EventBody } from "./body.ts";
import { gatewayHeaders, headerOf, splitCookies } from "./headers.ts";
import { domainOf, domainParts } from "./host.ts";
import { requestTime, traceIdOf } from "./ids.ts";
import { collapse, parseQuery } from "./query.ts";
import type { Caller, EventSource } from "./request.ts";

type Context = APIGatewayEventRequestContextV2 & {
  authorizer?:
    | Pick<APIGatewayEventRequestContextJWTAuthorizer, "jwt">
    | IamAuthorizer
    | { lambda: Readonly<Record<string, unknown>> | null };
};

/** A caller outside an organization has no principalOrgId; the published type knows only members of one. */
interface IamAuthorizer {
  iam: Omit<APIGatewayEventRequestContextIAMAuthorizer["iam"], "principalOrgId"> & { principalOrgId: null };
}

export type Payload2 = Omit<APIGatewayProxyEventV2WithRequestContext<Context>, "body">;

const joined = (values: readonly string[]): string => values.join(",");

/** Everything but `body`, which event.ts puts last. */
export function payload2(source: EventSource, body: EventBody, bodyBytes: number): Payload2 {
  const { request, route, api, caller, requestId } = source;
  const traceId = traceIdOf(headerOf(request, "x-amzn-trace-id"), request.receivedAt);
  const headers = gatewayHeaders(request, bodyBytes, traceId);
  const cookies = splitCookies(headers);
  headers.delete("cookie");
  const query = collapse(parseQuery(request.rawQuery), joined);
  const path = request.path.decoded;
  return {
    version: "2.0",
    routeKey: route.routeKey,
    rawPath: path,
    rawQueryString: request.rawQuery,
    ...(cookies === undefined ? {} : { cookies }),
    headers: Object.fromEntries([...headers].map(([name, all]) => [name, joined(all)])),
    ...(query === undefined ? {} : { queryStringParameters: query }),
    requestContext: {
      accountId: caller.kind === "iam" ? caller.accountId : api.accountId,
      apiId: api.apiId,
      ...authorizerOf(caller),
      ...(api.domainName === undefined ? domainOf(request) : domainParts(api.domainName)),
      http: {
        method: request.method,
        path,
        protocol: request.protocol,
        sourceIp: request.sourceIp,
        userAgent: headerOf(request, "user-agent") ?? "",
      },
      requestId,
      routeKey: route.routeKey,
      stage: api.stage,
      time: requestTime(request.receivedAt),
      timeEpoch: request.receivedAt,
    },
    ...(route.pathParameters === undefined ? {} : { pathParameters: route.pathParameters }),
    ...(api.stageVariables === undefined ? {} : { stageVariables: api.stageVariables }),
    isBase64Encoded: body.kind === "base64",
  };
}

function authorizerOf(caller: Caller): Pick<Context, "authorizer"> {
  if (caller.kind === "anonymous") return {};
  if (caller.kind === "jwt") {
    const scopes = caller.scopes === null ? null : [...caller.scopes];
    return { authorizer: { jwt: { claims: { ...caller.claims }, scopes } } };
  }
  if (caller.kind === "lambda") return { authorizer: { lambda: caller.context ?? null } };
  const { accessKey, accountId, userArn, userId } = caller;
  const iam = { accessKey, accountId, callerId: userId, cognitoIdentity: null, principalOrgId: null, userArn, userId };
  return { authorizer: { iam } };
}
