/** services/NAME/service.toml -> ServiceManifest */
import path from "node:path";
import type { Authorizer, HttpRoute } from "../../runtime/project.ts";
import { authorizerOf, checkAuthorization } from "./check/authorizers.ts";
import { checkEnvironment, checkRoleName, checkTriggerNames, corsOf, domainOf, secretsOf } from "./check/deployment.ts";
import { functionUrlOf } from "./check/function-url.ts";
import { grantsOf } from "./check/grants.ts";
import { checkRestApi } from "./check/rest.ts";
import { checkRoutes, routeOf } from "./check/routes.ts";
import { checkSourceNames, sourcesOf } from "./check/sources.ts";
import { tableOf } from "./check/tables.ts";
import { triggersOf } from "./check/triggers.ts";
import { websocketApiOf, websocketRoutesOf } from "./check/websocket.ts";
import type { FunctionManifest, GrantManifest, ServiceManifest } from "./project-manifest.ts";
import type { Reading } from "./reading.ts";
import type { FunctionToml } from "./schema/function.ts";
import { serviceSchemaFor, type ServiceToml } from "./schema/service.ts";
import type { TomlPath } from "./toml.ts";

/** What a service takes over from its project. */
export interface ProjectDefaults {
  readonly name: string;
  readonly root: string;
  readonly region: string | undefined;
  readonly logRetentionDays: number | undefined;
  readonly stages: readonly string[];
  /** Coordinates of all IOmods there are. */
  readonly iomods: readonly string[];
}

export interface ReadService {
  readonly toml: ServiceToml;
  readonly manifest: ServiceManifest;
}

export function readService(reading: Reading, project: ProjectDefaults): ReadService | undefined {
  const own = project.iomods.filter((coordinates) => !/^(aws|std)\./.test(coordinates));
  const toml = reading.parse(serviceSchemaFor(reading.document.value, own));
  if (!toml) return undefined;
  const file = reading.document.file;
  const dir = path.dirname(file);
  const grants = grantsOf(reading, toml.iomod.dependencies, project);
  const routes: { key: string; path: TomlPath; route: HttpRoute }[] = [];
  const functions: FunctionManifest[] = [];
  const names = new Map<string, string>();
  for (const [key, fn] of Object.entries(toml.api.functions)) {
    const at = ["api", "functions", key];
    const name = fn.name ?? key;
    const twin = names.get(name);
    if (twin !== undefined)
      reading.refuse(
        `functions ${twin} and ${key} are both named ${name}`,
        reading.document.valuePlace([...at, "name"]),
        "give each function a name of its own",
      );
    names.set(name, key);
    const route = routeOf(reading, at, fn, toml.api.protocol);
    if (route) routes.push({ key, path: at, route });
    functions.push(functionOf(reading, { key, name, dir, toml, fn, route, grants, project }));
  }
  checkRoutes(reading, routes);
  if (toml.api.protocol === "rest") checkRestApi(reading, toml, routes);
  const sources = sourcesOf(reading, toml);
  checkSourceNames(reading, { sources }, project.stages);
  return {
    toml,
    manifest: {
      name: toml.service.name,
      manifest: file,
      dir,
      functions,
      authorizers: authorizersOf(reading, toml),
      grants,
      tables: Object.entries(toml.dynamodb.tables).map(([name, table]) => tableOf(reading, name, table)),
      cors: toml.api.cors && corsOf(reading, ["api", "cors"], toml.api.cors),
      sources,
      ...(toml.api.protocol === "rest" && { protocol: "rest" }),
      websocket: websocketApiOf(reading, toml),
      region: regionOf(toml) ?? project.region,
      tags: toml.service.tags,
      domain: toml.api.domain && domainOf(reading, toml.api.domain, project.stages),
    },
  };
}

interface FunctionSource {
  readonly key: string;
  readonly name: string;
  readonly dir: string;
  readonly toml: ServiceToml;
  readonly fn: FunctionToml;
  readonly route: HttpRoute | undefined;
  readonly grants: readonly GrantManifest[];
  readonly project: ProjectDefaults;
}

function functionOf(reading: Reading, source: FunctionSource): FunctionManifest {
  const { toml, fn, name, project } = source;
  const service = toml.service.name;
  const at = ["api", "functions", source.key];
  // The function's key is a name as well where it has no other.
  if (fn.name === undefined && !/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(name))
    reading.refuse(
      `${JSON.stringify(name)} cannot be a function's name`,
      reading.document.keyPlace(at),
      "use letters, digits, - and _, or set name",
    );
  const names = { project: project.name, service, fn: name, stages: project.stages };
  checkRoleName(reading, at, names);
  const triggers = triggersOf(reading, [...at, "triggers"], fn.triggers);
  checkTriggerNames(reading, at, triggers, names);
  const environment = { ...toml.service.environment, ...fn.environment };
  checkEnvironment(reading, at, environment, fn.secrets);
  return {
    config: {
      id: `${service}.${name}`,
      handler: fn.handler_name,
      timeoutMs: fn.timeout_seconds * 1000,
      memoryMb: fn.size_mb,
      environment,
      grants: source.grants.map(({ coordinates, from, options, limits }) => ({
        coordinates,
        from,
        ...(options && { options }),
        ...(limits && { limits }),
      })),
      ...(fn.url?.mode === "stream" && { streams: true }),
    },
    service,
    name,
    code:
      fn.module === undefined
        ? { kind: "crate", dir: path.join(source.dir, name) }
        : { kind: "module", path: path.resolve(source.dir, fn.module) },
    http: source.route,
    authorizer: fn.authorizer_id,
    scopes: checkAuthorization(reading, at, fn, toml.api.authorizers),
    triggers,
    websocket: websocketRoutesOf(reading, [...at, "triggers"], fn.triggers, toml.api.authorizers),
    url: functionUrlOf(reading, [...at, "url"], fn.url),
    at: reading.document.keyPlace(at),
    architecture: fn.architecture ?? toml.service.architecture ?? "arm64",
    secrets: secretsOf(fn.secrets),
    logRetentionDays: fn.log_retention_days ?? toml.service.log_retention_days ?? project.logRetentionDays,
  };
}

function authorizersOf(reading: Reading, toml: ServiceToml): Readonly<Record<string, Authorizer>> {
  const authorizers: Record<string, Authorizer> = {};
  for (const [id, authorizer] of Object.entries(toml.api.authorizers)) {
    const resolved = authorizerOf(reading, id, authorizer, {
      service: toml.service.name,
      functions: toml.api.functions,
    });
    if (resolved) authorizers[id] = resolved;
  }
  return authorizers;
}

/** AssemblyLift has the region among the provider's options. */
function regionOf(toml: ServiceToml): string | undefined {
  const provider = toml.service.provider;
  return typeof provider === "object" ? provider.options?.aws_region : undefined;
}
