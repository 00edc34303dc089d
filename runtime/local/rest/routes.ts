/**
 * Which route of a REST API takes a request. The resource is found first, by the path as it was sent, and then its
 * method: a resource that has not the method does not leave the request to a wider one. A slash at the end counts for
 * nothing.
 */
import { REST_STAGE } from "../../project.ts";
import type { RouteMatch } from "../../events/request.ts";
import type { Found, Route } from "../routes.ts";

interface RestPath {
  readonly stage: string;
  /** As it was sent, but for the stage. */
  readonly path: string;
}

export type RestFound =
  | { readonly kind: "route"; readonly route: Route; readonly match: RouteMatch; readonly at: RestPath }
  /** No such resource, or not with this method: REST APIs answer both alike. */
  | { readonly kind: "none" };

const RANK = { literal: 0, parameter: 1, greedy: 2 } as const;

/**
 * Undefined where the request is none of a REST API's.
 * @param found what all routes of all APIs make of it
 * @param path as it was sent, with the stage where that has a name
 */
export function findRestRoute(
  routes: readonly Route[],
  found: Found,
  { method, path, stage }: { readonly method: string; readonly path: string; readonly stage: string },
): RestFound | undefined {
  const rest = routes.filter(({ service }) => service.protocol === "rest");
  if (rest.length === 0 || found.kind === "ambiguous") return undefined;
  if (found.kind === "route" && found.route.service.protocol !== "rest") return undefined;
  const own = found.kind === "route" ? rest.filter(({ service }) => service === found.route.service) : rest;
  let known = false;
  for (const at of pathsOf(path, stage)) {
    const segments = segmentsOf(at.path);
    const resource = own.filter((route) => takes(route, segments)).toSorted(compare)[0];
    if (resource === undefined) continue;
    known = true;
    const methods = own.filter((route) => compare(route, resource) === 0 && takes(route, segments));
    const route = methods.find(({ http }) => http.verb === method) ?? methods.find(({ http }) => http.verb === "ANY");
    if (route !== undefined) return { kind: "route", route, match: matchOf(route, segments), at };
  }
  return known || found.kind === "route" || rest.length === routes.length ? { kind: "none" } : undefined;
}

/** Without a stage of its own the gateway has the paths of HTTP APIs, and those with the stage, as in AWS, after them. */
function pathsOf(path: string, stage: string): readonly RestPath[] {
  const name = stage === "$default" ? REST_STAGE : stage;
  const below = path === `/${name}` ? "/" : path.startsWith(`/${name}/`) ? path.slice(name.length + 1) : undefined;
  return [
    ...(stage === "$default" ? [{ stage: name, path }] : []),
    ...(below === undefined ? [] : [{ stage: name, path: below }]),
  ];
}

function segmentsOf(path: string): readonly string[] {
  return path
    .replace(/(?<!^)\/+$/, "")
    .split("/")
    .slice(1);
}

function takes({ segments }: Route, path: readonly string[]): boolean {
  const greedy = segments.at(-1)?.kind === "greedy";
  if (greedy ? path.length < segments.length : path.length !== segments.length) return false;
  return segments.every((segment, index) => {
    const text = path[index] ?? "";
    return segment.kind === "literal" ? segment.text === text : text !== "";
  });
}

/** Segment by segment; 0 for routes of one resource. */
function compare(a: Route, b: Route): number {
  for (const [index, segment] of a.segments.entries()) {
    const other = b.segments[index];
    if (other === undefined) return 1;
    const difference = RANK[segment.kind] - RANK[other.kind];
    if (difference !== 0) return difference;
  }
  return a.segments.length - b.segments.length;
}

function matchOf({ routeKey, http, segments }: Route, path: readonly string[]): RouteMatch {
  const values = segments.flatMap((segment, index): [string, string][] => {
    if (segment.kind === "literal") return [];
    return [[segment.name, segment.kind === "greedy" ? path.slice(index).join("/") : (path[index] ?? "")]];
  });
  return {
    routeKey,
    resource: http.path,
    pathParameters: values.length === 0 ? undefined : Object.fromEntries(values),
  };
}
