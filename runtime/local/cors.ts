/**
 * CORS of an HTTP API that has it configured: the gateway answers preflights and sets the headers,
 * and what the function says of CORS is ignored.
 */
import type { HttpAnswer } from "../events/answer.ts";
import { headerOf } from "../events/headers.ts";
import type { Header, HttpRequest } from "../events/request.ts";
import type { Cors } from "../project.ts";

type Asked = Pick<HttpRequest, "method" | "headers">;

export function isPreflight(request: Asked): boolean {
  return (
    request.method === "OPTIONS" &&
    headerOf(request, "origin") !== undefined &&
    headerOf(request, "access-control-request-method") !== undefined
  );
}

/** An origin that is not allowed gets the same status without the headers; the browser refuses then. */
export function preflightAnswer(cors: Cors, request: Asked): HttpAnswer {
  const origin = allowedOrigin(cors, headerOf(request, "origin"));
  if (origin === undefined) return { status: 204, headers: [], body: new Uint8Array(0) };
  const headers: Header[] = [["access-control-allow-origin", origin]];
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ["access-control-allow-methods", cors.allowMethods],
    ["access-control-allow-headers", cors.allowHeaders],
  ];
  for (const [name, values] of lists) if (values.length > 0) headers.push([name, values.join(",")]);
  if (cors.maxAge !== undefined) headers.push(["access-control-max-age", String(cors.maxAge)]);
  return { status: 204, headers: [...headers, ...credentials(cors)], body: new Uint8Array(0) };
}

/** An answer with the API's CORS headers in place of its own. */
export function withCors<A extends Pick<HttpAnswer, "headers">>(answer: A, cors: Cors | undefined, request: Asked): A {
  if (cors === undefined) return answer;
  const own = answer.headers.filter(([name]) => !name.startsWith("access-control-"));
  const origin = allowedOrigin(cors, headerOf(request, "origin"));
  if (origin === undefined) return { ...answer, headers: own };
  const exposed: Header[] =
    cors.exposeHeaders.length === 0 ? [] : [["access-control-expose-headers", cors.exposeHeaders.join(",")]];
  return { ...answer, headers: [...own, ["access-control-allow-origin", origin], ...exposed, ...credentials(cors)] };
}

function credentials(cors: Cors): Header[] {
  return cors.allowCredentials ? [["access-control-allow-credentials", "true"]] : [];
}

/** `*`, an origin, or a scheme with `*`, such as `https://*`. */
function allowedOrigin(cors: Cors, origin: string | undefined): string | undefined {
  if (origin === undefined) return undefined;
  if (cors.allowOrigins.includes("*")) return "*";
  const allowed = cors.allowOrigins.some((pattern) =>
    /^https?:\/\/\*$/.test(pattern) ? origin.startsWith(pattern.slice(0, -1)) : pattern === origin,
  );
  return allowed ? origin : undefined;
}
