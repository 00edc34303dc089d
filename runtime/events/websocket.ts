/**
 * Events of a WebSocket API: a connection begins, a message, a connection has ended. Headers and the query come with
 * the first alone.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-mapping-template-reference.html
 */
import { gatewayHeaders, headerMembers, headerOf, last, payload1Name } from "./headers.ts";
import { newRequestId, requestTime, traceIdOf } from "./ids.ts";
import { collapse, parseQuery } from "./query.ts";
import type { Caller, HttpRequest } from "./request.ts";

/** What stays the same of a connection. */
export interface ConnectionContext {
  readonly connectionId: string;
  /** Epoch ms. */
  readonly connectedAt: number;
  readonly domainName: string;
  readonly stage: string;
  readonly apiId: string;
  /** The request that it began with. */
  readonly request: HttpRequest;
  readonly caller: Caller;
}

export type WebsocketOccasion =
  | { readonly kind: "CONNECT" }
  | { readonly kind: "MESSAGE"; readonly routeKey: string; readonly messageId: string; readonly body: string }
  | { readonly kind: "DISCONNECT"; readonly statusCode: number; readonly reason: string };

/** @param at epoch ms */
export function websocketEvent(
  connection: ConnectionContext,
  occasion: WebsocketOccasion,
  requestId: string,
  at: number,
): Uint8Array {
  const requestContext = { ...contextOf(connection, occasion), ...whenOf(connection, requestId, at) };
  const body = occasion.kind === "MESSAGE" ? { body: occasion.body } : {};
  return bytes({ ...partsOf(connection, occasion), requestContext, ...body, isBase64Encoded: false });
}

/** What an authorizer of `$connect` is asked. */
export function websocketAuthorizerEvent(
  connection: ConnectionContext,
  methodArn: string,
  requestId: string,
): Uint8Array {
  const occasion = { kind: "CONNECT" } as const;
  return bytes({
    type: "REQUEST",
    methodArn,
    ...headersOf(connection.request),
    ...(queryOf(connection.request) ?? { queryStringParameters: {}, multiValueQueryStringParameters: {} }),
    stageVariables: {},
    requestContext: {
      ...contextOf(connection, occasion),
      ...whenOf(connection, requestId, connection.connectedAt),
    },
  });
}

function contextOf({ caller }: ConnectionContext, occasion: WebsocketOccasion) {
  const { kind } = occasion;
  const about = { eventType: kind, ...authorizerOf(caller) };
  if (kind === "MESSAGE") return { routeKey: occasion.routeKey, messageId: occasion.messageId, ...about };
  if (kind === "CONNECT") return { routeKey: "$connect", ...about };
  const { statusCode, reason } = occasion;
  return { routeKey: "$disconnect", disconnectStatusCode: statusCode, ...about, disconnectReason: reason };
}

function whenOf(connection: ConnectionContext, requestId: string, at: number) {
  const { connectedAt, domainName, stage, apiId, connectionId, request, caller } = connection;
  return {
    extendedRequestId: newRequestId(),
    requestTime: requestTime(at),
    messageDirection: "IN",
    stage,
    connectedAt,
    requestTimeEpoch: at,
    identity: identityOf(caller, request),
    requestId,
    domainName,
    connectionId,
    apiId,
  };
}

/** Values of an authorizer's context are texts in all events. */
function authorizerOf(caller: Caller): { authorizer?: Record<string, string> } {
  if (caller.kind !== "lambda") return {};
  const { principalId, context } = caller;
  const members = Object.entries(context ?? {}).flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [[name, typeof value === "string" ? value : JSON.stringify(value)]],
  );
  return { authorizer: { ...(principalId === undefined ? {} : { principalId }), ...Object.fromEntries(members) } };
}

function identityOf(caller: Caller, request: HttpRequest) {
  const userAgent = headerOf(request, "user-agent");
  return {
    ...(caller.kind === "iam" && {
      accessKey: caller.accessKey,
      accountId: caller.accountId,
      caller: caller.userId,
      user: caller.userId,
      userArn: caller.userArn,
    }),
    ...(userAgent === undefined ? {} : { userAgent }),
    sourceIp: request.sourceIp,
  };
}

function partsOf(connection: ConnectionContext, { kind }: WebsocketOccasion) {
  if (kind === "MESSAGE") return {};
  if (kind === "CONNECT") return { ...headersOf(connection.request), ...queryOf(connection.request) };
  // Seen in events of live APIs.
  const headers = { Host: connection.domainName, "x-api-key": "", "X-Forwarded-For": "", "x-restapi": "" };
  const all = Object.entries(headers).map(([name, value]) => [name, [value]] as const);
  return { headers, multiValueHeaders: Object.fromEntries(all) };
}

function headersOf(request: HttpRequest) {
  const traceId = traceIdOf(headerOf(request, "x-amzn-trace-id"), request.receivedAt);
  return headerMembers(gatewayHeaders(request, undefined, traceId), payload1Name(request));
}

function queryOf(request: HttpRequest) {
  const query = parseQuery(request.rawQuery);
  const queryStringParameters = collapse(query, last);
  if (queryStringParameters === undefined) return undefined;
  return {
    queryStringParameters,
    multiValueQueryStringParameters: Object.fromEntries([...query].map(([key, all]) => [key, [...all]])),
  };
}

function bytes(event: object): Uint8Array {
  return Buffer.from(JSON.stringify(event));
}
