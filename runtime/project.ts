/**
 * The resolved description of a project. `build/manifest` makes it from TOML; `cast` stores the part
 * that the runtime needs, FunctionConfig, as JSON beside the module. Nothing here is optional by accident:
 * defaults are filled in where the TOML is read, and everything after reads plain values.
 */
import type { SourcePlace } from "../guest-abi/errors.ts";
import type { EventSources, FunctionUrl, Trigger, WebsocketApi, WebsocketRoute } from "./triggers.ts";

export interface Project {
  readonly name: string;
  /** Absolute path of the folder that holds assemblylift.toml. */
  readonly root: string;
  readonly services: readonly Service[];
}

export interface Service {
  readonly name: string;
  /** Absolute path of service.toml. */
  readonly manifest: string;
  readonly functions: readonly FunctionSpec[];
  readonly authorizers: Readonly<Record<string, Authorizer>>;
  readonly grants: readonly Grant[];
  readonly tables: readonly TableSpec[];
  readonly cors: Cors | undefined;
  /** What functions are triggered by, besides tables and the HTTP API. */
  readonly sources: EventSources;
  /** Of the API that its functions' routes are; `http` unless said. */
  readonly protocol?: ApiProtocol | undefined;
  /** Of its WebSocket API; undefined where no function has a route of one. */
  readonly websocket?: WebsocketApi | undefined;
}

export const API_PROTOCOLS = ["http", "rest"] as const;
type ApiProtocol = (typeof API_PROTOCOLS)[number];

/** REST APIs have no stage without a name. */
export const REST_STAGE = "live";

export const HTTP_VERBS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "ANY"] as const;
type HttpVerb = (typeof HTTP_VERBS)[number];

export interface HttpRoute {
  readonly verb: HttpVerb;
  /** As API Gateway writes it: `/put`, `/items/{id}`, `/files/{proxy+}`, or `$default`. */
  readonly path: string;
  /** Payload format version of the Lambda integration. */
  readonly payload: "1.0" | "2.0";
}

export interface FunctionSpec {
  readonly config: FunctionConfig;
  readonly service: string;
  readonly name: string;
  /** The crate's folder, or a prebuilt module's path; absolute. */
  readonly code: { readonly kind: "crate"; readonly dir: string } | { readonly kind: "module"; readonly path: string };
  readonly http: HttpRoute | undefined;
  /** Key into the service's authorizers. */
  readonly authorizer: string | undefined;
  /** Scopes of the route; a token needs one of them. Empty: none is asked for. */
  readonly scopes: readonly string[];
  readonly triggers: readonly Trigger[];
  /** Routes of the service's WebSocket API that call it; undefined: none. */
  readonly websocket?: readonly WebsocketRoute[] | undefined;
  /** A function URL of its own, beside any route. */
  readonly url: FunctionUrl | undefined;
  readonly at: SourcePlace;
}

/** What the runtime needs to run one function; stored as asml.json in its zip. */
export interface FunctionConfig {
  /** `service.function`. */
  readonly id: string;
  /** Name of the exported handler. */
  readonly handler: string;
  /** Time one invocation may take, in ms (API Gateway and Lambda limits apply on top). */
  readonly timeoutMs: number;
  /** Lambda memory size in MB; the guest's linear memory may not grow beyond it. */
  readonly memoryMb: number;
  readonly environment: Readonly<Record<string, string>>;
  readonly grants: readonly Grant[];
  /** Its function URL sends responses as they come. */
  readonly streams?: boolean;
}

/** A permission to link an IOmod's methods. */
export interface Grant {
  /** Canonical coordinates (`aws.dynamodb`; aliases of 0.3 such as `akkoro.aws.dynamodb` are resolved before). */
  readonly coordinates: string;
  /** The TOML line that grants it, `services/data/service.toml:17`. */
  readonly from: string;
  /** What it says besides, for the IOmod's methods: values of JSON. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** What one invocation may call of it: of all its methods together. */
  readonly limits?: { readonly calls?: number; readonly concurrent?: number };
}

export type Authorizer = JwtAuthorizer | LambdaAuthorizer | { readonly kind: "AWS_IAM" };
export interface JwtAuthorizer {
  readonly kind: "JWT";
  /** Exactly as configured; Auth0's ends in `/`. */
  readonly issuer: string;
  readonly audience: readonly string[];
  /** Where the token is, in API Gateway's terms; `$request.header.Authorization` unless configured. */
  readonly identitySource: string;
}

/** A function that decides of requests, as API Gateway calls one. */
export interface LambdaAuthorizer {
  readonly kind: "LAMBDA";
  /** Id of the function, `service.function`. */
  readonly function: string;
  /** What must be there for it to be asked, and what its answers are kept by. */
  readonly identitySources: readonly string[];
  /** Seconds an answer is kept; 0: none is. */
  readonly ttlSeconds: number;
  readonly payload: "1.0" | "2.0";
  /** `simple`: `{ isAuthorized, context }`. `iam`: `{ principalId, policyDocument, context }`. */
  readonly response: "simple" | "iam";
}

/** A REST API's authorizer is of type TOKEN where all it goes by is one header, and of type REQUEST otherwise. */
export function isToken(identitySources: LambdaAuthorizer["identitySources"]): boolean {
  const [source = "", ...others] = identitySources;
  return source.startsWith("$request.header.") && others.length === 0;
}

export interface TableSpec {
  readonly name: string;
  readonly hashKey: KeySpec;
  readonly rangeKey: KeySpec | undefined;
  readonly indexes: readonly IndexSpec[];
  /** Attribute that holds the epoch second at which an item expires. */
  readonly ttl: string | undefined;
  /** The table exists already: asml neither makes nor deploys it. */
  readonly external: boolean;
  readonly at: SourcePlace;
}

/** A secondary index; members as DynamoDB has them. */
export interface IndexSpec {
  readonly name: string;
  readonly kind: "global" | "local";
  readonly hashKey: KeySpec;
  readonly rangeKey: KeySpec | undefined;
  /** Attributes copied into the index besides the keys. */
  readonly projection: "ALL" | "KEYS_ONLY" | readonly string[];
}

export interface KeySpec {
  readonly name: string;
  readonly type: "S" | "N" | "B";
}

/** CORS of an HTTP API; members as API Gateway has them. */
export interface Cors {
  readonly allowOrigins: readonly string[];
  readonly allowMethods: readonly string[];
  readonly allowHeaders: readonly string[];
  readonly exposeHeaders: readonly string[];
  readonly allowCredentials: boolean;
  /** Seconds a preflight may be cached. */
  readonly maxAge: number | undefined;
}
