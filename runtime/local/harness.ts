/**
 * The local harness: issuer, DynamoDB and gateway for a project and its functions. What `asml serve`
 * runs; a test can run it as well.
 */
import { join } from "node:path";
import { AsmlError } from "../../guest-abi/errors.ts";
import type { GuestFunction } from "../function.ts";
import type { LogSink } from "../observe/log.ts";
import type { FunctionSpec, Project } from "../project.ts";
import type { JsonObject } from "../triggers.ts";
import { LOCAL_IDENTITY, LOCAL_REGION } from "./api.ts";
import { AsyncInvocations } from "./async-invocations.ts";
import type { KeySource } from "./authorize/key-source.ts";
import { RemoteKeys } from "./authorize/remote-keys.ts";
import { startBuckets } from "./buckets.ts";
import { type AwsAccess, prepareTables, startDynamodb } from "./dynamodb.ts";
import { ownsTables } from "./dynamodb/server.ts";
import type { TableStore } from "./dynamodb/store.ts";
import { streamViews } from "./dynamodb/table-streams.ts";
import { EventInvoker } from "./event-invoker.ts";
import type { ExchangeObserver } from "./exchange-observer.ts";
import { FunctionHolds } from "./function-holds.ts";
import { startGateway } from "./gateway.ts";
import { announceHarness, runningHarnesses } from "./harness-file.ts";
import { type HarnessRoute, harnessRoutes } from "./harness-routes.ts";
import { type Issuer, startIssuer } from "./issuer.ts";
import { issuerKey, type IssuerKey } from "./issuer/key.ts";
import { mintToken, tenantFor, tenantsOf, type TokenRequest } from "./issuer/token.ts";
import { startKinesis } from "./kinesis.ts";
import { localEndpoints } from "./local-endpoints.ts";
import { type Messaging, startMessaging } from "./messaging.ts";
import type { Clock } from "./schedules/clock.ts";
import { startStreams } from "./streams.ts";
import { startWebsockets } from "./websockets.ts";

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
  /** Of a request; API Gateway's unless given. */
  readonly timeoutMs?: number | undefined;
  /** Where other commands reach it, for the harness file. */
  readonly control?: string | undefined;
  /** Hears of requests. */
  readonly observer?: ExchangeObserver | undefined;
  /** That of schedules; the machine's unless given. */
  readonly clock?: Clock | undefined;
}

/** A token of the built-in issuer; what is left out comes from the authorizer, which is the project's first unless named. */
type HarnessTokenRequest = Partial<Omit<TokenRequest, "key">> & { readonly authorizer?: string };

export interface Harness {
  /** Of the gateway, with the stage. */
  readonly url: string;
  readonly port: number;
  /** As they are now. */
  readonly routes: readonly HarnessRoute[];
  /** The built-in issuer's; undefined with remote ones. */
  readonly issuer: string | undefined;
  readonly aws: AwsAccess;
  /** Where the tables are kept; undefined in memory and elsewhere. */
  readonly tables: string | undefined;
  /** Queues, topics, buses and schedules, as they are now. */
  readonly messaging: Pick<Messaging, "endpoint" | "folder" | "state">;
  /** @throws AsmlError ERR_TOKEN */
  mintToken(request?: HarnessTokenRequest): Promise<string>;
  /**
   * Another state of the project: its routes, authorizers, tables and functions, from the next request on. Requests
   * under way end on what they began with, and functions that are no longer there are closed then. Ports,
   * connections, the embedded DynamoDB and the issuer stay.
   *
   * @param functions all of the project, by id; those that were there before may be among them
   * @throws AsmlError ERR_MANIFEST, ERR_HOST (tables); nothing has changed then, and new functions are still the caller's
   */
  update(project: Project, functions: ReadonlyMap<string, GuestFunction>): Promise<void>;
  /** From the next request on; the function it replaces is closed when its last request has ended. */
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
  const { log, host = "127.0.0.1" } = options;
  let { project } = options;
  await using starting = new AsyncDisposableStack();
  let routes = harnessRoutes(project);
  const { issuer, key, keysOf } = await startKeys(options, starting);
  const { aws: access, tables, store } = await startTables(options, starting);
  const folderOf = (name: string) => (options.ephemeral === true ? undefined : join(project.root, ".asml", name));
  const buckets = await startBuckets({ project, folder: folderOf("buckets"), log });
  starting.defer(() => buckets.close());
  const kinesis = await startKinesis({ project, folder: folderOf("kinesis"), log });
  starting.defer(() => kinesis.close());
  const clock = options.clock;
  const messaging = await startMessaging({ project, folder: folderOf("messages"), region: access.region, log, clock });
  starting.defer(() => messaging.close());
  const websockets = await startWebsockets({ project, invoke: (id, event) => invoker.invoke(id, event), log });
  starting.defer(() => websockets.close());
  const aws: AwsAccess = {
    ...access,
    endpoints: localEndpoints(project, store !== undefined, {
      "aws.apigatewaymanagementapi": websockets.endpoint,
      "aws.s3": buckets.endpoint,
      "aws.kinesis": kinesis.endpoint,
      "aws.sqs": messaging.endpoint,
      "aws.sns": messaging.endpoint,
      "aws.eventbridge": messaging.endpoint,
    }),
  };
  const holds = new FunctionHolds();
  starting.defer(() => holds.closeAll());
  let functions: ReadonlyMap<string, GuestFunction> = await makeFunctions(options, aws, holds);
  const invoker = new EventInvoker(() => functions, holds);
  const handOver = (to: string, message: JsonObject): Promise<void> => messaging.handOver(to, message);
  const streams = await startStreams({
    project,
    tables: store,
    streams: kinesis.streams,
    invoker,
    handOver,
    log,
  });
  const invocations = new AsyncInvocations(invoker, log);
  starting.defer(async () => {
    // Told first that this is the end, they take what ends with it for no failure.
    invocations.close();
    const closed = [messaging.stop(), streams.close()];
    invoker.close();
    await Promise.all(closed);
  });
  buckets.notify(project, messaging.send);
  messaging.start(invoker, invocations);
  const gateway = await startGateway({
    project,
    functions,
    host,
    port: options.port ?? 3000,
    keysOf,
    log,
    stage: options.stage,
    timeoutMs: options.timeoutMs,
    observer: options.observer,
    upgrades: websockets,
  });
  starting.defer(() => gateway.close());
  // Before the gateway, whose server ends only when its connections have.
  starting.defer(() => websockets.disconnect());
  websockets.announce(gateway.url);
  starting.defer(
    await announceHarness(project.root, {
      pid: process.pid,
      startedAt: new Date().toISOString(),
      url: gateway.url,
      ...(issuer === undefined ? {} : { issuer: issuer.url }),
      dynamodb: aws.endpoint,
      folder: tables !== undefined,
      ...(options.control === undefined ? {} : { control: options.control }),
    }),
  );
  const started = starting.move();

  /** All or nothing: whatever can fail comes first. */
  const swap = (next: Project, all: ReadonlyMap<string, GuestFunction>): void => {
    const nextRoutes = harnessRoutes(next);
    const { drained } = gateway.update({ project: next, functions: all });
    const before = functions;
    holds.hold(all.values());
    [project, routes, functions] = [next, nextRoutes, all];
    issuer?.update(tenantsOf(next));
    void drained.then(() => holds.release(before.values()));
  };
  return {
    url: gateway.url,
    port: gateway.port,
    get routes() {
      return routes;
    },
    issuer: issuer?.url,
    aws,
    tables,
    messaging,
    async mintToken({ authorizer, ...request } = {}) {
      if (key === undefined)
        throw new AsmlError("ERR_TOKEN", "tokens of this harness come from the configured issuers", {
          fix: "start it without --issuer remote",
        });
      const tenant = tenantFor(project, authorizer);
      const audience = tenant.audience[0] ?? tenant.issuer;
      return await mintToken({ issuer: tenant.issuer, audience, subject: "auth0|local", ...request, key });
    },
    async update(next, all) {
      const specs = next.services.flatMap((service) => service.tables);
      await prepareTables(aws, specs, log, options.dynamodb === undefined, streamViews(next));
      await Promise.all([buckets.prepare(next), kinesis.prepare(next), messaging.prepare(next)]);
      swap(next, all);
      websockets.update(next);
      buckets.notify(next, messaging.send);
      messaging.update(next);
      await streams.update(next);
    },
    replaceFunction: (id, guest) => swap(project, new Map([...functions, [id, guest]])),
    close: () => started.disposeAsync(),
  };
}

/** In the order of the manifests, and each held as soon as it is there: where one fails, the others are closed. */
async function makeFunctions(
  { project, makeFunction }: HarnessOptions,
  aws: AwsAccess,
  holds: FunctionHolds,
): Promise<ReadonlyMap<string, GuestFunction>> {
  const specs = project.services.flatMap((service) => service.functions);
  const made = await Promise.all(
    specs.map(async (spec): Promise<[string, GuestFunction]> => {
      const guest = await makeFunction(spec, aws);
      holds.hold([guest]);
      return [spec.config.id, guest];
    }),
  );
  return new Map(made);
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
): Promise<{ aws: AwsAccess; tables: string | undefined; store: TableStore | undefined }> {
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
    return { aws, tables: undefined, store: undefined };
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
  await prepareTables(aws, specs, log, true, streamViews(project));
  return { aws, tables: folder, store: embedded.tables };
}
