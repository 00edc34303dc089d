/** Projects for tests, written as short as a TOML file is. */
import { join } from "node:path";
import {
  HTTP_VERBS,
  type Authorizer,
  type Cors,
  type FunctionSpec,
  type HttpRoute,
  type Project,
  type Service,
  type TableSpec,
} from "../../../runtime/project.ts";
import {
  NO_SOURCES,
  type EventSources,
  type FunctionUrl,
  type Trigger,
  type WebsocketApi,
  type WebsocketRoute,
} from "../../../runtime/triggers.ts";

interface FunctionSketch {
  /** `PUT /put`, or `$default`. */
  readonly route?: string;
  readonly payload?: "1.0" | "2.0";
  readonly authorizer?: string;
  readonly scopes?: readonly string[];
  readonly timeoutMs?: number;
  readonly triggers?: readonly Trigger[];
  readonly url?: FunctionUrl;
  readonly websocket?: readonly Omit<WebsocketRoute, "at">[];
}

export interface ServiceSketch {
  readonly functions: Readonly<Record<string, FunctionSketch>>;
  readonly authorizers?: Readonly<Record<string, Authorizer>>;
  readonly cors?: Partial<Cors>;
  readonly tables?: readonly TableSpec[];
  readonly sources?: Partial<EventSources>;
  readonly websocket?: WebsocketApi;
  readonly protocol?: Service["protocol"];
}

export const AUDIENCE = "your-identifier-here";
export const ISSUER = "https://tenant.eu.auth0.com/";

export const AUTH0: Authorizer = {
  kind: "JWT",
  issuer: ISSUER,
  audience: [AUDIENCE],
  identitySource: "$request.header.Authorization",
};

export function projectOf(services: Readonly<Record<string, ServiceSketch>>, root = "/project"): Project {
  return {
    name: "auth0-tutorial",
    root,
    services: Object.entries(services).map(([name, sketch]) => serviceOf(root, name, sketch)),
  };
}

function serviceOf(root: string, name: string, sketch: ServiceSketch): Service {
  const manifest = join(root, "services", name, "service.toml");
  return {
    name,
    manifest,
    functions: Object.entries(sketch.functions).map(([id, spec], index) =>
      functionOf(manifest, name, id, spec, index + 1),
    ),
    authorizers: sketch.authorizers ?? {},
    grants: [],
    tables: sketch.tables ?? [],
    cors:
      sketch.cors === undefined
        ? undefined
        : {
            allowOrigins: [],
            allowMethods: [],
            allowHeaders: [],
            exposeHeaders: [],
            allowCredentials: false,
            maxAge: undefined,
            ...sketch.cors,
          },
    sources: { ...NO_SOURCES, ...sketch.sources },
    protocol: sketch.protocol,
    websocket: sketch.websocket,
  };
}

function functionOf(file: string, service: string, name: string, sketch: FunctionSketch, line: number): FunctionSpec {
  return {
    config: {
      id: `${service}.${name}`,
      handler: "handler",
      timeoutMs: sketch.timeoutMs ?? 5_000,
      memoryMb: 128,
      environment: {},
      grants: [],
    },
    service,
    name,
    code: { kind: "module", path: `${file}/${name}.wasm` },
    http: routeOf(sketch),
    authorizer: sketch.authorizer,
    scopes: sketch.scopes ?? [],
    triggers: sketch.triggers ?? [],
    url: sketch.url,
    websocket: sketch.websocket?.map((route) => ({ ...route, at: { file, line, column: 1 } })),
    at: { file, line, column: 1 },
  };
}

function routeOf({ route, payload }: FunctionSketch): HttpRoute | undefined {
  if (route === undefined) return undefined;
  const [sent, path] = route === "$default" ? ["ANY", "$default"] : route.split(" ");
  const verb = HTTP_VERBS.find((known) => known === sent);
  if (verb === undefined) throw new Error(`${route} is not a route`);
  return { verb, path: path ?? "/", payload: payload ?? "2.0" };
}
