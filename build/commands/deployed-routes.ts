/** Routes as they are reached in AWS, and a curl line for each. */
import { z } from "zod";
import type { ProjectManifest } from "../manifest/project-manifest.ts";
import { ENDPOINTS } from "../terraform/outputs.ts";

export interface DeployedRoute {
  readonly function: string;
  /** `PUT /put` */
  readonly route: string;
  readonly url: string;
  readonly curl: string;
}

/** Service -> URL of its API. */
export function readEndpoints(outputs: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return z.record(z.string(), z.string()).catch({}).parse(outputs[ENDPOINTS]);
}

export function deployedRoutes(
  project: ProjectManifest,
  endpoints: Readonly<Record<string, string>>,
): readonly DeployedRoute[] {
  return project.services.flatMap((service) => {
    const endpoint = endpoints[service.name];
    if (endpoint === undefined) return [];
    return service.functions.flatMap((fn): readonly DeployedRoute[] => {
      if (!fn.http) return [];
      const { verb, path } = fn.http;
      const url = `${endpoint}${path === "$default" ? "/" : path.replaceAll(/\{([^}+]+)\+?\}/g, (_, name: string) => name.toUpperCase())}`;
      const method = verb === "ANY" ? "GET" : verb;
      const authorizer = fn.authorizer === undefined ? undefined : service.authorizers[fn.authorizer];
      const curl = [
        "curl",
        ...methodArguments(method),
        ...bodyArguments(method),
        ...authArguments(authorizer),
        quoted(url),
      ];
      return [
        { function: fn.config.id, route: path === "$default" ? path : `${verb} ${path}`, url, curl: curl.join(" ") },
      ];
    });
  });
}

export function routeLines(routes: readonly DeployedRoute[]): readonly string[] {
  if (routes.length === 0) return ["Deployed; there are no HTTP routes."];
  return routes.flatMap(({ function: id, route, url, curl }) => [`${id}  ${route}  ${url}`, `  ${curl}`]);
}

function methodArguments(method: string): readonly string[] {
  if (method === "GET") return [];
  return method === "HEAD" ? ["-I"] : ["-X", method];
}

function bodyArguments(method: string): readonly string[] {
  return ["POST", "PUT", "PATCH"].includes(method) ? ["-H", "'content-type: application/json'", "-d", "'{}'"] : [];
}

function authArguments(
  authorizer: { readonly kind: string; readonly identitySource?: string } | undefined,
): readonly string[] {
  if (!authorizer) return [];
  if (authorizer.kind === "AWS_IAM")
    return [
      "--aws-sigv4",
      '"aws:amz:$AWS_REGION:execute-api"',
      "--user",
      '"$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY"',
      "-H",
      '"x-amz-security-token: $AWS_SESSION_TOKEN"',
    ];
  return ["-H", '"authorization: Bearer $TOKEN"'];
}

/** For a shell; nothing in a URL of API Gateway needs it but & and ' in a path. */
function quoted(url: string): string {
  return /^[\w:/.~%@+-]+$/.test(url) ? url : `'${url.replaceAll("'", String.raw`'\''`)}'`;
}
