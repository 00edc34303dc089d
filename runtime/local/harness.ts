/**
 * The local harness: issuer, DynamoDB and gateway for a project and its functions. What `asml serve`
 * runs; a test can run it as well.
 */
import { join } from "node:path";
import { AsmlError } from "../../guest-abi/errors.ts";
import type { GuestFunction } from "../function.ts";
import type { LogSink } from "../observe/log.ts";
import type { FunctionSpec, HttpRoute, Project } from "../project.ts";
import { LOCAL_IDENTITY, LOCAL_REGION } from "./api.ts";
import type { KeySource } from "./authorize/key-source.ts";
import { RemoteKeys } from "./authorize/remote-keys.ts";
import { type AwsAccess, prepareTables, startDynamodb } from "./dynamodb.ts";
import { ownsTables } from "./dynamodb/server.ts";
import { type Gateway, startGateway } from "./gateway.ts";
import { announceHarness, runningHarnesses } from "./harness-file.ts";
import { type Issuer, startIssuer } from "./issuer.ts";
import { issuerKey, type IssuerKey } from "./issuer/key.ts";
import { mintToken, tenantFor, tenantsOf, type TokenRequest } from "./issuer/token.ts";
import { routesOf } from "./routes.ts";

export interface HarnessOptions {
  readonly project: Project;
  /** Called once for each function; `aws` is what the clients of its IOmods are made with. */
  readonly makeFunction: (spec: FunctionSpec, aws: AwsAccess) => Promise<GuestFunction>;
  readonly log: LogSink;
  /** 127.0.0.1 unless given. */
  readonly host?: string | undefined;
  /** 3000 unless given; 0 takes any free one. */
  readonly port?: number | undefined;
  readonly stage?: string | undefined;
  /** Tables in memory, not in the project's folder. */
  readonly ephemeral?: boolean | undefined;
  /** Another DynamoDB's endpoint; none is embedded then. */
  readonly dynamodb?: string | undefined;
  /** `builtin` stands in for the configured issuers; `remote` asks them. */
  readonly issuer?: "builtin" | "remote" | undefined;
  /** Any free ones unless given. */
  readonly dynamodbPort?: number | undefined;
  readonly issuerPort?: number | undefined;
  /** Of the clients that functions use; the local ones unless given. */
  readonly region?: string | undefined;
  readonly credentials?: AwsAccess["credentials"] | undefined;
}

export interface HarnessRoute {
  /** `service.function` */
  readonly function: string;
  readonly verb: HttpRoute["verb"];
  readonly path: string;
  readonly payload: HttpRoute["payload"];
  /** `service.authorizer` */
  readonly authorizer: string | undefined;
  readonly scopes: readonly string[];
}

/** A token of the built-in issuer; what is left out comes from the authorizer, which is the project's first unless named. */
type HarnessTokenRequest = Partial<Omit<TokenRequest, "key">> & { readonly authorizer?: string };

export interface Harness {
  /** Of the gateway, with the stage. */
  readonly url: string;
  readonly port: number;
  readonly routes: readonly HarnessRoute[];
  /** The built-in issuer's; undefined with remote ones. */
  readonly issuer: string | undefined;
  readonly aws: AwsAccess;
  /** Where the tables are kept; undefined in memory and elsewhere. */
  readonly tables: string | undefined;
  /** @throws AsmlError ERR_TOKEN */
  mintToken(request?: HarnessTokenRequest): Promise<string>;
  /** From the next request on; the function it replaces is closed. */
  replaceFunction(id: string, guest: GuestFunction): void;
  close(): Promise<void>;
}

/**
 * @throws AsmlError ERR_PORT_TAKEN, ERR_FILE, ERR_USAGE, ERR_MANIFEST, and whatever makeFunction throws
 * @example
 * const harness = await startHarness({ project, makeFunction, log, port: 0, ephemeral: true });
 * await fetch(`${harness.url}/put`, { method: "PUT", headers: { authorization: await harness.mintToken() } });
 * await harness.close();
 */
export async function startHarness(options: HarnessOptions): Promise<Harness> {
  const { project, log, host = "127.0.0.1" } = options;
  await using starting = new AsyncDisposableStack();
  const routes = routesOf(project);
  const { issuer, key, keysOf } = await startKeys(options, starting);
  const { aws, tables } = await startTables(options, starting);
  const functions = new Map<string, GuestFunction>();
  starting.defer(() => {
    for (const guest of functions.values()) guest.close();
  });
  await Promise.all(
    project.services
      .flatMap((service) => service.functions)
      .map(async (spec) => functions.set(spec.config.id, await options.makeFunction(spec, aws))),
  );
  const gateway: Gateway = await startGateway({
    project,
    functions,
    host,
    port: options.port ?? 3000,
    keysOf,
    log,
    stage: options.stage,
  });
  starting.defer(() => gateway.close());
  starting.defer(
    await announceHarness(project.root, {
      pid: process.pid,
      startedAt: new Date().toISOString(),
      url: gateway.url,
      ...(issuer === undefined ? {} : { issuer: issuer.url }),
      dynamodb: aws.endpoint,
      folder: tables !== undefined,
    }),
  );
  const started = starting.move();
  return {
    url: gateway.url,
    port: gateway.port,
    routes: routes.map(({ service, spec, http }) => ({
      function: spec.config.id,
      verb: http.verb,
      path: http.path,
      payload: http.payload,
      authorizer: spec.authorizer === undefined ? undefined : `${service.name}.${spec.authorizer}`,
      scopes: spec.scopes,
    })),
    issuer: issuer?.url,
    aws,
    tables,
    async mintToken({ authorizer, ...request } = {}) {
      if (key === undefined)
        throw new AsmlError("ERR_TOKEN", "tokens of this harness come from the configured issuers", {
          fix: "start it without --issuer remote",
        });
      const tenant = tenantFor(project, authorizer);
      const audience = tenant.audience[0] ?? tenant.issuer;
      return await mintToken({ issuer: tenant.issuer, audience, subject: "auth0|local", ...request, key });
    },
    replaceFunction(id, guest) {
      const before = functions.get(id);
      functions.set(id, guest);
      before?.close();
    },
    close: () => started.disposeAsync(),
  };
}

interface Keys {
  readonly issuer: Issuer | undefined;
  readonly key: IssuerKey | undefined;
  readonly keysOf: (issuer: string) => KeySource;
}

async function startKeys(
  { project, log, issuer: mode = "builtin", issuerPort = 0 }: HarnessOptions,
  starting: AsyncDisposableStack,
): Promise<Keys> {
  if (mode === "remote") {
    const sources = new Map<string, KeySource>();
    const keysOf = (issuer: string): KeySource => {
      const source = sources.get(issuer) ?? new RemoteKeys({ issuer, log });
      sources.set(issuer, source);
      return source;
    };
    return { issuer: undefined, key: undefined, keysOf };
  }
  const key = await issuerKey(project.root);
  const issuer = await startIssuer({ key, tenants: tenantsOf(project), host: "127.0.0.1", port: issuerPort });
  starting.defer(() => issuer.close());
  return { issuer, key, keysOf: () => issuer.keys };
}

async function startTables(
  options: HarnessOptions,
  starting: AsyncDisposableStack,
): Promise<{ aws: AwsAccess; tables: string | undefined }> {
  const { project, log, ephemeral = false, dynamodb, dynamodbPort = 0, region = LOCAL_REGION } = options;
  const { accessKeyId, secretAccessKey } = LOCAL_IDENTITY;
  const credentials = options.credentials ?? { accessKeyId, secretAccessKey };
  const specs = project.services.flatMap((service) => service.tables);
  if (dynamodb !== undefined) {
    if (!URL.canParse(dynamodb) || !/^https?:$/.test(new URL(dynamodb).protocol))
      throw new AsmlError("ERR_USAGE", `${JSON.stringify(dynamodb)} is not the URL of a DynamoDB`, {
        fix: "write --dynamodb http://HOST:PORT",
      });
    const aws = { endpoint: dynamodb, region, credentials };
    await prepareTables(aws, specs, log, false);
    return { aws, tables: undefined };
  }
  const folder = ephemeral ? undefined : join(project.root, ".asml", "dynamodb");
  const owner = async (): Promise<string | undefined> => {
    for (const { folder: ofProject, dynamodb: endpoint } of await runningHarnesses(project.root))
      if (ofProject && (await ownsTables(endpoint))) return endpoint;
    return undefined;
  };
  const embedded = await startDynamodb({ folder, host: "127.0.0.1", port: dynamodbPort, log, owner });
  starting.defer(() => embedded.close());
  const aws = { endpoint: embedded.endpoint, region, credentials };
  await prepareTables(aws, specs, log, true);
  return { aws, tables: folder };
}
