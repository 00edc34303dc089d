/**
 * Routes of all services, and which of them takes a request.
 *
 * In AWS each service is an API of its own, with its own host. Here one server has them all:
 * `SERVICE.localhost` is that service and nothing else, any other host is all services together. A
 * route that two services declare alike cannot be told apart on the shared host: it is answered by
 * neither there (Ambiguous), and by each under its own name.
 */
import { AsmlError, type SourcePlace } from "../../guest-abi/errors.ts";
import { decodeParameter } from "../events/path.ts";
import type { RouteMatch } from "../events/request.ts";
import type { FunctionSpec, HttpRoute, Project, Service } from "../project.ts";

export interface Route {
  readonly service: Service;
  readonly spec: FunctionSpec;
  readonly http: HttpRoute;
  readonly routeKey: string;
  readonly segments: readonly Segment[];
}

type Segment =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "parameter"; readonly name: string }
  | { readonly kind: "greedy"; readonly name: string };

/** `$default` is no path: it matches when nothing else does. */
const DEFAULT_ROUTE = "$default";

/** Specificity of a segment; the lower wins. */
const RANK = { literal: 0, parameter: 1, greedy: 2 } as const;

/**
 * @throws AsmlError ERR_MANIFEST for two routes of one service that are the same
 */
export function routesOf(project: Project): Route[] {
  return project.services.flatMap((service) => {
    const routes = service.functions.flatMap((spec) =>
      spec.http === undefined ? [] : [routeOf(service, spec, spec.http)],
    );
    const seen = new Map<string, Route>();
    for (const route of routes) {
      const before = seen.get(identityOf(route));
      if (before !== undefined)
        throw new AsmlError(
          "ERR_MANIFEST",
          `${route.routeKey} is the route of ${before.spec.config.id} already (${placeOf(before.spec.at)})`,
          { at: route.spec.at, fix: "give one of them another verb or path" },
        );
      seen.set(identityOf(route), route);
    }
    return routes;
  });
}

/** Routes that two or more services declare alike, each group in the order of the services. */
export function sharedRoutes(routes: readonly Route[]): Route[][] {
  const groups = Map.groupBy(routes, identityOf);
  return [...groups.values()].filter((group) => group.length > 1);
}

/** `services/data/service.toml:12`, for a message about a place that is not the error's own. */
export function placeOf(at: SourcePlace): string {
  return `${at.file}:${at.line}`;
}

export type Found =
  | { readonly kind: "route"; readonly route: Route; readonly match: RouteMatch }
  | { readonly kind: "none" }
  | { readonly kind: "ambiguous"; readonly routes: readonly Route[] };

/**
 * API Gateway's order: a route for the whole path, then a greedy one, then `$default`; an exact
 * method before ANY; then segment by segment, a literal before a parameter before a greedy one.
 * @param path decoded once, without the stage
 */
export function findRoute(routes: readonly Route[], method: string, path: string): Found {
  const segments = path.split("/").slice(1);
  const matching = routes.filter((route) => acceptsMethod(route, method) && acceptsPath(route.segments, segments));
  const [best, ...rest] = matching.toSorted(compare);
  if (best === undefined) return { kind: "none" };
  const alike = rest.filter((route) => compare(best, route) === 0);
  if (alike.length > 0) return { kind: "ambiguous", routes: [best, ...alike] };
  return { kind: "route", route: best, match: matchOf(best, segments) };
}

function routeOf(service: Service, spec: FunctionSpec, http: HttpRoute): Route {
  const routeKey = http.path === DEFAULT_ROUTE ? DEFAULT_ROUTE : `${http.verb} ${http.path}`;
  return { service, spec, http, routeKey, segments: http.path === DEFAULT_ROUTE ? [] : segmentsOf(http.path) };
}

function segmentsOf(path: string): Segment[] {
  return path
    .split("/")
    .slice(1)
    .map((text): Segment => {
      const name = /^\{(.+)\}$/.exec(text)?.[1];
      if (name === undefined) return { kind: "literal", text };
      return name.endsWith("+") ? { kind: "greedy", name: name.slice(0, -1) } : { kind: "parameter", name };
    });
}

/** What makes two routes the same to API Gateway: names of parameters do not count. */
function identityOf({ routeKey, http, segments }: Route): string {
  if (routeKey === DEFAULT_ROUTE) return routeKey;
  const path = segments.map((segment) => (segment.kind === "literal" ? segment.text : `{${segment.kind}}`));
  return `${http.verb} /${path.join("/")}`;
}

function acceptsMethod({ routeKey, http }: Route, method: string): boolean {
  return routeKey === DEFAULT_ROUTE || http.verb === "ANY" || http.verb === method;
}

function acceptsPath(route: readonly Segment[], path: readonly string[]): boolean {
  if (route.length === 0) return true;
  const greedy = route.at(-1)?.kind === "greedy";
  // A greedy parameter may be empty (`/files/`), but not alone: `/{proxy+}` does not take `/`.
  if (greedy && path.length === 1 && path[0] === "") return false;
  if (greedy ? path.length < route.length : path.length !== route.length) return false;
  return route.every((segment, index) => {
    const text = path[index] ?? "";
    if (segment.kind === "literal") return segment.text === text;
    return segment.kind === "greedy" || text !== "";
  });
}

function compare(a: Route, b: Route): number {
  return tier(a) - tier(b) || methodRank(a) - methodRank(b) || comparePaths(a.segments, b.segments);
}

function tier({ segments }: Route): number {
  if (segments.length === 0) return 2;
  return segments.at(-1)?.kind === "greedy" ? 1 : 0;
}

function methodRank({ routeKey, http }: Route): number {
  return routeKey === DEFAULT_ROUTE || http.verb === "ANY" ? 1 : 0;
}

/** Both match the same path, so a longer greedy route is the one whose literals go further. */
function comparePaths(a: readonly Segment[], b: readonly Segment[]): number {
  for (const [index, segment] of a.entries()) {
    const other = b[index];
    if (other === undefined) return -1;
    const difference = RANK[segment.kind] - RANK[other.kind];
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function matchOf({ routeKey, http, segments }: Route, path: readonly string[]): RouteMatch {
  const values = segments.flatMap((segment, index): [string, string][] => {
    if (segment.kind === "literal") return [];
    const text = segment.kind === "greedy" ? path.slice(index).join("/") : (path[index] ?? "");
    return [[segment.name, decodeParameter(text)]];
  });
  return {
    routeKey,
    resource: http.path,
    pathParameters: values.length === 0 ? undefined : Object.fromEntries(values),
  };
}
