/** What the event builders are given: one HTTP request, the route it took, and who called. */

/** A header as it was sent: name in the client's spelling, value with the bytes of the wire as latin-1 characters. */
export type Header = readonly [name: string, value: string];

/** One request as it came over the wire. */
export interface HttpRequest {
  readonly method: string;
  /** `HTTP/1.1` */
  readonly protocol: string;
  readonly headers: readonly Header[];
  readonly sourceIp: string;
  /** Port and scheme the client used; behind API Gateway 443 and https, here the truth. */
  readonly port: number;
  readonly scheme: "http" | "https";
  /** Epoch ms of its arrival. */
  readonly receivedAt: number;
  readonly path: RequestPath;
  /** What follows the `?`, still encoded; empty where there is none. */
  readonly rawQuery: string;
}

/** A path in the two forms that an HTTP API works with (see path.ts); of a REST API, both are as they were sent. */
export interface RequestPath {
  /** Decoded once: routes are matched on this. REST: with the stage. */
  readonly routed: string;
  /** Decoded twice: what the function sees. REST: without the stage. */
  readonly decoded: string;
}

/** The route that a request took. */
export interface RouteMatch {
  /** `PUT /items/{id}`, `ANY /x`, or `$default`. */
  readonly routeKey: string;
  /** The route's path: `/items/{id}`, or `$default`. */
  readonly resource: string;
  readonly pathParameters: Readonly<Record<string, string>> | undefined;
}

/** The API that the request reached. */
export interface ApiContext {
  readonly accountId: string;
  readonly apiId: string;
  /** Where it is not what the request named: a function URL's, whose host is another one here. */
  readonly domainName?: string;
  /** `$default`, or the stage's name. */
  readonly stage: string;
  readonly stageVariables: Readonly<Record<string, string>> | undefined;
}

/** What the authorizer found out. */
export type Caller = { readonly kind: "anonymous" } | JwtCaller | IamCaller | LambdaCaller;

interface JwtCaller {
  readonly kind: "jwt";
  /** In their string forms (see claims.ts). */
  readonly claims: Readonly<Record<string, string>>;
  /** Null on a route that asks for no scopes. */
  readonly scopes: readonly string[] | null;
}

interface IamCaller {
  readonly kind: "iam";
  readonly accessKey: string;
  readonly accountId: string;
  readonly userId: string;
  readonly userArn: string;
}

/** What an authorizer function has let through. */
interface LambdaCaller {
  readonly kind: "lambda";
  /** Absent in a simple response. */
  readonly principalId: string | undefined;
  readonly context: Readonly<Record<string, unknown>> | undefined;
}

/** Everything an event is made of, except the body. */
export interface EventSource {
  readonly request: HttpRequest;
  readonly route: RouteMatch;
  readonly api: ApiContext;
  readonly caller: Caller;
  readonly requestId: string;
  /** REST APIs give a request two ids. */
  readonly extendedRequestId?: string;
}
