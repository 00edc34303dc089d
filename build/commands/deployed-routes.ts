/** Routes as they are reached in AWS, and a curl line for each. */
import { z } from "zod";
import type { Authorizer } from "../../runtime/project.ts";
import type { ProjectManifest } from "../manifest/project-manifest.ts";
import { ENDPOINTS, FUNCTION_URLS } from "../terraform/outputs.ts";

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

/** `service.function` -> its own URL. */
export function readUrls(outputs: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return z.record(z.string(), z.string()).catch({}).parse(outputs[FUNCTION_URLS]);
}

/** Functions that have a URL of their own, with how to call it. */
export function deployedUrls(
  project: ProjectManifest,
  urls: Readonly<Record<string, string>>,
): readonly DeployedRoute[] {
  return project.services
    .flatMap(({ functions }) => functions)
    .flatMap(({ config, url: spec }) => {
      const url = urls[config.id];
      if (!spec || url === undefined) return [];
      const curl = [
        "curl",
        ...(spec.mode === "stream" ? ["-N"] : []),
        ...(spec.auth === "iam" ? signingArguments(url, "lambda") : []),
        quoted(url, ""),
      ];
      return [{ function: config.id, route: "URL", url, curl: curl.join(" ") }];
    });
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
        ...(authorizer?.kind === "AWS_IAM" ? signingArguments(endpoint, "execute-api") : tokenHeader(authorizer)),
        quoted(url, tokenParameter(authorizer)),
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

function signingArguments(endpoint: string, service: "execute-api" | "lambda"): readonly string[] {
  const region = /\.(?:execute-api|lambda-url)\.([a-z0-9-]+)\./.exec(endpoint)?.[1] ?? "$AWS_REGION";
  return [
    "--aws-sigv4",
    `"aws:amz:${region}:${service}"`,
    "--user",
    '"$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY"',
    "-H",
    '"x-amz-security-token: $AWS_SESSION_TOKEN"',
  ];
}

/** An authorizer's identity source is `$request.header.NAME` or `$request.querystring.NAME`. */
function tokenHeader(authorizer: Authorizer | undefined): readonly string[] {
  if (authorizer?.kind !== "JWT") return [];
  const header = /^\$request\.header\.(.+)$/.exec(authorizer.identitySource)?.[1];
  return header === undefined ? [] : ["-H", `"${header.toLowerCase()}: Bearer $TOKEN"`];
}

function tokenParameter(authorizer: Authorizer | undefined): string {
  if (authorizer?.kind !== "JWT") return "";
  const parameter = /^\$request\.querystring\.(.+)$/.exec(authorizer.identitySource)?.[1];
  return parameter === undefined ? "" : `?${parameter}=$TOKEN`;
}

/** For a shell, which is to fill in what follows. A URL of API Gateway needs no quotes, but for what a path may have. */
function quoted(url: string, query: string): string {
  const plain = /^[\w:/.~%@+-]+$/.test(url) ? url : `'${url.replaceAll("'", String.raw`'\''`)}'`;
  return query === "" ? plain : `${plain}"${query}"`;
}
