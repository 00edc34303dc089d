/** Routes: what API Gateway would refuse, and what could not be told apart. */
import type { HttpRoute } from "../../../runtime/project.ts";
import type { Reading } from "../reading.ts";
import type { TomlPath } from "../toml.ts";
import type { FunctionToml } from "../schema/function.ts";

/** Longest time API Gateway waits for an integration, in seconds. */
const LONGEST = { http: { api: "an HTTP API", seconds: 30 }, rest: { api: "a REST API", seconds: 29 } } as const;
/** Routes of one HTTP API, by default quota. */
const ROUTES = 300;

const LITERAL = /^[\w.~!$&'()*+,;=:@%-]+$/;
const PARAMETER = /^\{([\w.:-]+)(\+?)\}$/;

/** The route of a function, or undefined where it has none or a faulty one. */
export function routeOf(
  reading: Reading,
  path: TomlPath,
  fn: FunctionToml,
  protocol: keyof typeof LONGEST,
): HttpRoute | undefined {
  const http = fn.http;
  if (!http) return undefined;
  const at = [...path, "http"];
  const { api, seconds } = LONGEST[protocol];
  if (fn.timeout_seconds > seconds)
    reading.refuse(
      `timeout_seconds is ${fn.timeout_seconds}, and ${api} waits ${seconds} seconds at most`,
      reading.document.valuePlace([...path, "timeout_seconds"]),
      `set timeout_seconds = ${seconds} or less, or take http away from the function`,
    );
  const fault = http.path === "$default" ? undefined : pathFault(http.path);
  if (fault) return reading.refuse(`path ${fault.reason}`, reading.document.valuePlace([...at, "path"]), fault.fix);
  if (http.path === "$default" && http.verb !== undefined && http.verb !== "ANY")
    return reading.refuse(
      "the $default route takes every method",
      reading.document.valuePlace([...at, "verb"]),
      "leave verb out",
    );
  if (http.verb === undefined && http.path !== "$default")
    return reading.refuse(
      "http has no verb",
      reading.document.valuePlace(at),
      'for example: http = { verb = "PUT", path = "/put" }',
    );
  return { verb: http.verb ?? "ANY", path: http.path, payload: http.payload };
}

function pathFault(path: string): { reason: string; fix: string } | undefined {
  if (!path.startsWith("/"))
    return { reason: `${JSON.stringify(path)} does not begin with /`, fix: `write "/${path}"` };
  if (path === "/") return undefined;
  const seen = new Set<string>();
  const segments = path.slice(1).split("/");
  for (const [index, segment] of segments.entries()) {
    const last = index === segments.length - 1;
    if (segment === "" && last) continue;
    if (segment === "") return { reason: "has an empty segment", fix: "write one / between two segments" };
    const [, parameter, greedy] = PARAMETER.exec(segment) ?? [];
    if (parameter === undefined) {
      if (LITERAL.test(segment)) continue;
      return {
        reason: `has the segment ${JSON.stringify(segment)}, which API Gateway does not take`,
        fix: "a segment is plain text, {name}, or {name+} for all the rest; other characters are percent-encoded",
      };
    }
    if (greedy === "+" && !last)
      return { reason: `goes on after {${parameter}+}`, fix: "a greedy parameter comes last" };
    if (seen.has(parameter))
      return { reason: `names {${parameter}} twice`, fix: "give each parameter a name of its own" };
    seen.add(parameter);
  }
  return undefined;
}

/** Two routes that take the same requests. */
export function checkRoutes(
  reading: Reading,
  routes: readonly { readonly key: string; readonly path: TomlPath; readonly route: HttpRoute }[],
): void {
  const taken = new Map<string, { readonly key: string }>();
  for (const one of routes) {
    const id = `${one.route.verb} ${one.route.path.replaceAll(/\{[^}+]+(\+?)\}/g, "{$1}")}`;
    const other = taken.get(id);
    if (other)
      reading.refuse(
        `${one.key} and ${other.key} both answer ${one.route.verb} ${one.route.path}`,
        reading.document.valuePlace([...one.path, "http"]),
        "give one of them another verb or path",
      );
    else taken.set(id, one);
  }
  const over = routes[ROUTES];
  if (over)
    reading.refuse(
      `the service has ${routes.length} routes, and an HTTP API takes ${ROUTES}`,
      reading.document.keyPlace(over.path),
      "split it into two services",
    );
}
