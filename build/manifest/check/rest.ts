/** [api] with protocol = "rest": what REST APIs have not, or have in another way than HTTP APIs. */
import type { HttpRoute } from "../../../runtime/project.ts";
import type { Reading } from "../reading.ts";
import type { FunctionToml } from "../schema/function.ts";
import type { ServiceToml } from "../schema/service.ts";
import type { TomlPath } from "../toml.ts";

/** What a resource's path part may be made of. */
const PART = /^[\w.:-]+$/;

interface RestRoute {
  readonly key: string;
  readonly path: TomlPath;
  readonly route: HttpRoute;
}

export function checkRestApi(reading: Reading, { api }: ServiceToml, routes: readonly RestRoute[]): void {
  if (routes.length === 0)
    reading.refuse(
      "no function of the service has a route of a REST API",
      reading.document.keyPlace(["api", "protocol"]),
      'add http = { verb = "GET", path = "/" } to a function, or take protocol away',
    );
  if (api.cors)
    reading.refuse(
      "a REST API does not answer preflights by itself, and adds no headers of CORS",
      reading.document.keyPlace(["api", "cors"]),
      'give a function http = { verb = "OPTIONS", ... } and send the headers from the functions, or set protocol = "http"',
    );
  if (api.domain)
    reading.refuse(
      "[api.domain] is for HTTP APIs",
      reading.document.keyPlace(["api", "domain"]),
      'make the domain and its base path mapping in user_tf, from asml.apis.NAME.id, or set protocol = "http"',
    );
  const variables = new Map<string, string>();
  for (const { key, path, route } of routes) {
    const fn = api.functions[key];
    if (!fn) continue;
    if (route.payload === "2.0")
      reading.refuse(
        "events of REST APIs have payload format 1.0, and no other",
        reading.document.valuePlace([...path, "http", "payload"]),
        'set payload = "1.0", or protocol = "http" in [api]',
      );
    checkPath(reading, [...path, "http", "path"], route.path, variables);
    checkAuthorizer(reading, path, fn, api.authorizers);
  }
}

/** @param variables by the path before them */
function checkPath(reading: Reading, at: TomlPath, path: string, variables: Map<string, string>): void {
  const place = reading.document.valuePlace(at);
  if (path === "$default") {
    reading.refuse(
      "REST APIs have no $default route",
      place,
      'write verb = "ANY" and path = "/{proxy+}", and a route for / beside it, or set protocol = "http" in [api]',
    );
    return;
  }
  if (path === "/") return;
  if (path.endsWith("/")) {
    reading.refuse(
      "resources of a REST API have no / at their end; requests with one reach them all the same",
      place,
      `write ${JSON.stringify(path.replace(/\/+$/, ""))}`,
    );
    return;
  }
  let before = "";
  for (const part of path.slice(1).split("/")) {
    if (part.startsWith("{")) {
      const other = variables.get(before) ?? part;
      if (other !== part)
        reading.refuse(
          `${part} and ${other} are both a variable part of ${before === "" ? "/" : before}, and a REST API takes one there`,
          place,
          `name it ${other} here too, or give one of the routes another path`,
        );
      variables.set(before, other);
    } else if (!PART.test(part))
      reading.refuse(
        `path has the segment ${JSON.stringify(part)}, which a REST API does not take`,
        place,
        "use letters, digits, and . _ - :",
      );
    before += `/${part}`;
  }
}

function checkAuthorizer(
  reading: Reading,
  path: TomlPath,
  { authorizer_id: id }: FunctionToml,
  authorizers: ServiceToml["api"]["authorizers"],
): void {
  const authorizer = id !== undefined && Object.hasOwn(authorizers, id) ? authorizers[id] : undefined;
  const at = reading.document.valuePlace([...path, "authorizer_id"]);
  if (authorizer?.auth_type === "JWT")
    reading.refuse(
      `authorizer ${id} is of type JWT, and REST APIs have none of those`,
      at,
      'set protocol = "http" in [api], or check the token in a function: auth_type = "LAMBDA" and payload = "1.0"',
    );
  if (authorizer?.auth_type !== "LAMBDA") return;
  if (authorizer.payload !== "1.0")
    reading.refuse(
      `authorizer ${id} has payload 2.0, and one of a REST API has 1.0 and answers with an IAM policy`,
      at,
      'set payload = "1.0" there',
    );
  if (authorizer.identity_sources?.includes("$context.routeKey"))
    reading.refuse(
      `authorizer ${id} has the identity source $context.routeKey, which a REST API does not have`,
      at,
      "name $context.httpMethod and $context.path there",
    );
}
