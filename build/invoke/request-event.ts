/** The event of a request that nobody sent: what API Gateway would make of it. */
import { randomUUID } from "node:crypto";
import { AsmlError } from "../../guest-abi/errors.ts";
import { eventBytes, type EventFormat } from "../../runtime/events/event.ts";
import { parseTarget } from "../../runtime/events/path.ts";
import { newRequestId } from "../../runtime/events/ids.ts";
import type { Header, RouteMatch } from "../../runtime/events/request.ts";
import { apiIdOf, LOCAL_ACCOUNT } from "../../runtime/local/api.ts";
import { findRestRoute } from "../../runtime/local/rest/routes.ts";
import { findRoute, routesOf, type Route } from "../../runtime/local/routes.ts";
import type { FunctionManifest, ProjectManifest } from "../manifest/project-manifest.ts";

export interface RequestOptions {
  readonly method?: string;
  /** Path and query. */
  readonly path?: string;
  readonly body?: string;
  /** `name: value` */
  readonly header?: readonly string[];
}

export interface RequestEventOptions extends RequestOptions {
  readonly payload: EventFormat;
  readonly now: Date;
}

/** @throws AsmlError ERR_USAGE where the function's route does not take the request */
export function requestEvent(project: ProjectManifest, fn: FunctionManifest, options: RequestEventOptions): Uint8Array {
  const method = (options.method ?? methodOf(fn)).toUpperCase();
  const target = options.path ?? pathOf(fn);
  const parsed = parseTarget(target.startsWith("/") ? target : `/${target}`);
  if (parsed === undefined)
    throw new AsmlError("ERR_USAGE", `${JSON.stringify(target)} is not a path`, {
      fix: "write it as in a URL: --path '/items/a%20b?limit=5'",
    });
  const host = `${fn.service}.localhost`;
  const headers: Header[] = [
    ["Host", host],
    ["Accept", "*/*"],
    ["User-Agent", "asml"],
    ...(options.body !== undefined && isJson(options.body) ? [["Content-Type", "application/json"] as const] : []),
  ];
  for (const [name, value] of (options.header ?? []).map(headerOf)) {
    const at = headers.findIndex(([other]) => other.toLowerCase() === name.toLowerCase());
    if (at >= 0) headers.splice(at, 1);
    headers.push([name, value]);
  }
  const request = {
    method,
    protocol: "HTTP/1.1",
    headers,
    sourceIp: "127.0.0.1",
    port: 443,
    scheme: "https" as const,
    receivedAt: options.now.getTime(),
    ...parsed,
  };
  const caller = { kind: "anonymous" } as const;
  const body = Buffer.from(options.body ?? "");
  if (options.payload === "rest") {
    const undecoded = target.replace(/\?.*$/s, "");
    const path = undecoded.startsWith("/") ? undecoded : `/${undecoded}`;
    const { match, at } = restMatchOf(project, fn, method, path);
    const source = {
      request: { ...request, path: { routed: `/${at.stage}${at.path}`, decoded: at.path } },
      route: match,
      api: {
        accountId: LOCAL_ACCOUNT,
        apiId: apiIdOf(project.name, fn.service),
        stage: at.stage,
        stageVariables: undefined,
      },
      caller,
      requestId: randomUUID(),
      extendedRequestId: newRequestId(),
    };
    return eventBytes(source, body, "rest");
  }
  const route = matchOf(project, fn, method, parsed.path.routed);
  const api = {
    accountId: LOCAL_ACCOUNT,
    apiId: apiIdOf(project.name, fn.service),
    stage: "$default",
    stageVariables: undefined,
  };
  return eventBytes({ request, route, api, caller, requestId: newRequestId() }, body, options.payload);
}

function matchOf(project: ProjectManifest, fn: FunctionManifest, method: string, path: string): RouteMatch {
  const routes = routesOf(project).filter(({ spec }) => spec.config.id === fn.config.id);
  // A function without a route may be given a request all the same: its event is what was asked for.
  if (routes.length === 0) return { routeKey: "$default", resource: "$default", pathParameters: undefined };
  const found = findRoute(routes, method, path);
  if (found.kind === "route") return found.match;
  throw notItsRoute(fn, method, path, routes);
}

function restMatchOf(project: ProjectManifest, fn: FunctionManifest, method: string, path: string) {
  const routes = routesOf(project).filter(({ spec }) => spec.config.id === fn.config.id);
  const found = findRestRoute(routes, { kind: "none" }, { method, path, stage: "$default" });
  if (found?.kind === "route") return found;
  throw notItsRoute(fn, method, path, routes);
}

function notItsRoute(fn: FunctionManifest, method: string, path: string, routes: readonly Route[]): AsmlError {
  return new AsmlError("ERR_USAGE", `${method} ${path} is not the route of ${fn.config.id}`, {
    fix: `its route is ${routes.map(({ routeKey }) => routeKey).join(", ")}`,
    at: fn.at,
  });
}

function methodOf({ http }: FunctionManifest): string {
  return http === undefined || http.verb === "ANY" ? "GET" : http.verb;
}

/** Something stands for each parameter. */
function pathOf({ http }: FunctionManifest): string {
  return http === undefined || http.path === "$default" ? "/" : http.path.replaceAll(/\{[^}]+\}/g, "1");
}

function headerOf(text: string): Header {
  const [, name, value] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):\s*(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined)
    throw new AsmlError("ERR_USAGE", `${JSON.stringify(text)} is not a header`, {
      fix: "write --header 'name: value'",
    });
  // As on the wire: bytes as latin-1 characters.
  return [name, Buffer.from(value, "utf8").toString("latin1")];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
