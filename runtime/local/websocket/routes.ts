/** The WebSocket APIs of a project: one for each service that has a route of one, as in AWS. */
import { AsmlError } from "../../../guest-abi/errors.ts";
import type { FunctionSpec, Project, Service } from "../../project.ts";
import type { WebsocketRoute } from "../../triggers.ts";

export interface WebsocketTarget {
  readonly spec: FunctionSpec;
  readonly route: WebsocketRoute;
}

export interface WebsocketService {
  readonly service: Service;
  readonly routeSelection: string;
  /** By route key. */
  readonly routes: ReadonlyMap<string, WebsocketTarget>;
}

/** Route selection unless a service says otherwise. */
const ROUTE_SELECTION = "$request.body.action";

/**
 * By the service's name.
 * @throws AsmlError ERR_MANIFEST for two functions with the same route
 */
export function websocketsOf(project: Project): ReadonlyMap<string, WebsocketService> {
  const found = new Map<string, WebsocketService>();
  for (const service of project.services) {
    const routes = new Map<string, WebsocketTarget>();
    for (const spec of service.functions)
      for (const route of spec.websocket ?? []) {
        const before = routes.get(route.route);
        if (before !== undefined)
          throw new AsmlError(
            "ERR_MANIFEST",
            `WebSocket route ${route.route} is that of ${before.spec.config.id} already`,
            { at: route.at, fix: "give one of them another route" },
          );
        routes.set(route.route, { spec, route });
      }
    const { routeSelection = ROUTE_SELECTION } = service.websocket ?? {};
    if (routes.size > 0) found.set(service.name, { service, routeSelection, routes });
  }
  return found;
}

/**
 * What the route selection finds in a message: the text of a value, or undefined where there is none.
 * @param selection `$request.body.action`, or `${request.body.action}`, as deep as need be
 */
export function selectedRoute(selection: string, message: string): string | undefined {
  const [, members = ""] = /^\$\{?request\.body\.([^{}]+)\}?$/.exec(selection) ?? [];
  let value: unknown = parsed(message);
  for (const member of members.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, member)) return undefined;
    value = Object.entries(value).find(([name]) => name === member)?.[1];
  }
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : undefined;
}

function parsed(message: string): unknown {
  try {
    return JSON.parse(message);
  } catch {
    // A message may be anything; what is not JSON goes to $default.
    return undefined;
  }
}
