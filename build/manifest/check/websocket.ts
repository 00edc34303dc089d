/** Triggers with source = "websocket", the routes of the service's WebSocket API, and [api.websocket]. */
import type { WebsocketApi, WebsocketRoute } from "../../../runtime/triggers.ts";
import { nearest } from "../nearest.ts";
import type { Reading } from "../reading.ts";
import { ROUTE_SELECTION, type AuthorizerToml, type ServiceToml } from "../schema/service.ts";
import type { TriggerToml, WebsocketToml } from "../schema/trigger.ts";
import type { TomlPath } from "../toml.ts";

type Authorizers = Readonly<Record<string, AuthorizerToml>>;

/**
 * undefined where the function has none.
 * @param path of the list of triggers
 */
export function websocketRoutesOf(
  reading: Reading,
  path: TomlPath,
  triggers: readonly TriggerToml[],
  authorizers: Authorizers,
): readonly WebsocketRoute[] | undefined {
  const routes = triggers.flatMap((toml, index): WebsocketRoute[] => {
    if (toml.source !== "websocket") return [];
    const at = [...path, index];
    const { route, responds } = toml;
    if (responds && (route === "$connect" || route === "$disconnect"))
      reading.refuse(
        `there is nobody to send an answer to at ${route}`,
        reading.document.keyPlace([...at, "responds"]),
        "take responds away; a client that connects sees the status of the answer",
      );
    const authorizer = connectAuthorizer(reading, at, toml, authorizers);
    return [{ at: reading.document.keyPlace(at), route, authorizer, responds }];
  });
  return routes.length === 0 ? undefined : routes;
}

/** undefined for a service without a route of a WebSocket API. */
export function websocketApiOf(reading: Reading, { api }: ServiceToml): WebsocketApi | undefined {
  const seen = new Map<string, string>();
  for (const [key, fn] of Object.entries(api.functions))
    for (const [index, trigger] of fn.triggers.entries()) {
      if (trigger.source !== "websocket") continue;
      const before = seen.get(trigger.route);
      if (before !== undefined)
        reading.refuse(
          `WebSocket route ${trigger.route} is that of function ${before} already`,
          reading.document.valuePlace(["api", "functions", key, "triggers", index, "route"]),
          "give one of them another route",
        );
      seen.set(trigger.route, key);
    }
  if (seen.size > 0) return { routeSelection: api.websocket?.route_selection ?? ROUTE_SELECTION };
  if (api.websocket)
    reading.refuse(
      "no function of the service has a route of a WebSocket API",
      reading.document.keyPlace(["api", "websocket"]),
      'add one: [[api.functions.NAME.triggers]] with source = "websocket" and route = "$default"',
    );
  return undefined;
}

/** Who may connect; later messages are on a connection that was let in. */
function connectAuthorizer(
  reading: Reading,
  path: TomlPath,
  { route, authorizer_id: id }: WebsocketToml,
  authorizers: Authorizers,
): string | undefined {
  if (id === undefined) return undefined;
  const at = reading.document.valuePlace([...path, "authorizer_id"]);
  if (route !== "$connect")
    return reading.refuse(
      `${route} has no authorizer: API Gateway asks one at $connect, for the whole connection`,
      at,
      "take authorizer_id away, and give it to the trigger of $connect",
    );
  const authorizer = Object.hasOwn(authorizers, id) ? authorizers[id] : undefined;
  if (!authorizer) {
    const meant = nearest(id, Object.keys(authorizers));
    return reading.refuse(
      `there is no authorizer ${JSON.stringify(id)}`,
      at,
      meant === undefined
        ? `declare it: [api.authorizers.${id}]`
        : `did you mean authorizer_id = ${JSON.stringify(meant)}?`,
    );
  }
  if (authorizer.auth_type === "JWT")
    return reading.refuse(
      `authorizer ${id} is of type JWT, and WebSocket APIs have none of those`,
      at,
      'write a function that checks the token, and an authorizer with auth_type = "LAMBDA" and payload = "1.0"',
    );
  if (authorizer.auth_type === "LAMBDA") checkLambda(reading, at, id, authorizer);
  return id;
}

/** What HTTP APIs have of Lambda authorizers, and WebSocket APIs have not. */
function checkLambda(
  reading: Reading,
  at: ReturnType<Reading["document"]["valuePlace"]>,
  id: string,
  { payload, ttl_seconds = 0, identity_sources = [] }: AuthorizerToml,
): void {
  if (payload !== "1.0")
    reading.refuse(
      `authorizer ${id} has payload 2.0, and one of a WebSocket API has 1.0 and answers with an IAM policy`,
      at,
      'set payload = "1.0" there',
    );
  if (ttl_seconds > 0)
    reading.refuse(
      `authorizer ${id} keeps answers, and a WebSocket API asks at each connection`,
      at,
      "set ttl_seconds = 0 there",
    );
  const other = identity_sources.find((source) => !source.startsWith("$request."));
  if (other !== undefined)
    reading.refuse(
      `authorizer ${id} has the identity source ${other}, which a connection does not have`,
      at,
      "name headers and query parameters there",
    );
}
