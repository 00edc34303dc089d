/**
 * The local HTTP API: hono on Node's server, routes -> authorizer -> event -> function -> answer,
 * as API Gateway has it.
 */
import { createServer, type Server } from "node:http";
import type { Duplex } from "node:stream";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { Hono } from "hono";
import { messageOf } from "../../guest-abi/errors.ts";
import type { HttpAnswer } from "../events/answer.ts";
import { newRequestId } from "../events/ids.ts";
import type { Header } from "../events/request.ts";
import type { GuestFunction } from "../function.ts";
import type { LogSink } from "../observe/log.ts";
import { observedNow } from "../observe/observer.ts";
import type { Project } from "../project.ts";
import { LOCAL_IDENTITY, LOCAL_REGION } from "./api.ts";
import { authorizersOf } from "./authorize/authorizers.ts";
import type { KeySource } from "./authorize/key-source.ts";
import { exchange, type Exchanged } from "./exchange.ts";
import type { ExchangeObserver } from "./exchange-observer.ts";
import { functionUrlsOf } from "./function-url.ts";
import { Generation } from "./generation.ts";
import { CLOSING } from "./invoke.ts";
import { closeServer, listen, urlOf } from "./listen.ts";
import { refusal } from "./refusals.ts";
import { placeOf, type Route, routesOf, sharedRoutes } from "./routes.ts";
import { StreamedAnswer } from "./streamed-answer.ts";
import type { Upgrades } from "./websockets.ts";

/** Limits of an HTTP API. */
const LARGEST_HEAD = 10_240;
const LONGEST_MS = 30_000;

/** What is served, which may change while the gateway runs. */
interface GatewayContent {
  readonly project: Project;
  /** By function id. */
  readonly functions: ReadonlyMap<string, GuestFunction>;
}

export interface GatewayOptions extends GatewayContent {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** Keys of an issuer, by its name as configured. */
  readonly keysOf: (issuer: string) => KeySource;
  readonly log: LogSink;
  /** `$default` unless given; a named one is the first segment of every path. */
  readonly stage?: string | undefined;
  readonly stageVariables?: Readonly<Record<string, string>> | undefined;
  /** API Gateway's 30 s unless given. */
  readonly timeoutMs?: number | undefined;
  readonly observer?: ExchangeObserver | undefined;
  /** Takes requests for WebSockets; they are requests like any unless given. */
  readonly upgrades?: Upgrades | undefined;
}

export interface Gateway {
  /** With the stage, where it has a name. */
  readonly url: string;
  readonly port: number;
  /**
   * From the next request on; connections stay open.
   * @returns drained, when no request is under way any more that began before
   * @throws AsmlError ERR_MANIFEST; what was served before is served on then
   */
  update(content: GatewayContent): { readonly drained: Promise<void> };
  /** Ends invocations under way and every connection. */
  close(): Promise<void>;
}

/**
 * @throws AsmlError ERR_PORT_TAKEN, ERR_MANIFEST
 * @example
 * const gateway = await startGateway({ project, functions, host: "127.0.0.1", port: 3000, keysOf, log });
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { host, log, stage = "$default", observer } = options;
  let generation = generationOf(options, options);
  const underWay = new Set<AbortController>();
  const server = serve((bindings) => answerRequest(generation, bindings, underWay, observer), options.upgrades);
  const port = await listen(server, host, options.port);
  warnOfShared(generation.exchanging.routes, port, log);
  return {
    url: urlOf(host, port) + (stage === "$default" ? "" : `/${stage}`),
    port,
    update(content) {
      const before = generation;
      generation = generationOf(options, content);
      before.retire();
      warnOfShared(generation.exchanging.routes, port, log);
      return { drained: before.drained };
    },
    async close() {
      for (const ending of underWay) ending.abort(CLOSING);
      await closeServer(server);
    },
  };
}

function generationOf(options: GatewayOptions, { project, functions }: GatewayContent): Generation {
  const { keysOf, stage = "$default", stageVariables, timeoutMs = LONGEST_MS, log } = options;
  return new Generation({
    project,
    routes: routesOf(project),
    authorizers: authorizersOf({ project, keysOf, identity: LOCAL_IDENTITY, region: LOCAL_REGION, functions }),
    functions,
    urls: functionUrlsOf(project),
    stage,
    stageVariables,
    timeoutMs,
    log,
  });
}

function warnOfShared(routes: readonly Route[], port: number, log: LogSink): void {
  for (const group of sharedRoutes(routes))
    log({
      level: "warn",
      message:
        `${group[0]?.routeKey} is declared by more than one service (${group.map(({ spec }) => placeOf(spec.at)).join(", ")}): ` +
        `call it as ${group.map(({ service }) => urlOf(`${service.name}.localhost`, port)).join(" or ")}`,
    });
}

function serve(answer: (bindings: HttpBindings) => Promise<Response>, upgrades: Upgrades | undefined): Server {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.all("*", ({ env }) => answer(env));
  // The process is shared with the functions' clients: their Request and Response stay Node's.
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const server = createServer(
    {
      maxHeaderSize: LARGEST_HEAD,
      keepAliveTimeout: 65_000,
      ...(upgrades && { shouldUpgradeCallback: (incoming) => upgrades.accepts(incoming) }),
    },
    (incoming, outgoing) => void listener(incoming, outgoing),
  );
  if (upgrades) server.on("upgrade", (incoming, stream, head) => upgrades.upgrade(incoming, stream, head));
  server.on("clientError", refuseBrokenRequest);
  return server;
}

async function answerRequest(
  generation: Generation,
  { incoming, outgoing }: HttpBindings,
  underWay: Set<AbortController>,
  observer: ExchangeObserver | undefined,
): Promise<Response> {
  const startedAt = performance.now();
  const requestId = newRequestId();
  const { exchanging } = generation;
  const { method = "", url: target = "" } = incoming;
  observer?.began({ requestId, method, target, at: observedNow() });
  const leave = generation.enter();
  // One controller for each request, known to all who may end it: signals combined by AbortSignal.any
  // with one that lives as long as the server are never let go of.
  const ending = new AbortController();
  underWay.add(ending);
  let gone = false;
  outgoing.once("close", () => {
    gone = !outgoing.writableFinished;
    if (gone) ending.abort();
  });
  const stream = ({ status, headers }: Pick<HttpAnswer, "status" | "headers">): StreamedAnswer =>
    new StreamedAnswer(outgoing, { status, headers: [...headers, ["apigw-requestid", requestId]] });
  const exchanged = await exchange(exchanging, incoming, requestId, { ending, stream }).catch(failed);
  const { answer, streamed, rest, ids = [["apigw-requestid", requestId]], ...about } = exchanged;
  const over = (): void => {
    underWay.delete(ending);
    leave();
  };
  if (rest === undefined) over();
  else void rest.finally(over);
  observer?.ended({ requestId, at: observedNow(), answer, gone, ...about });
  // The query is left out: a token may be in it.
  const path = target.replace(/[?#].*$/s, "");
  exchanging.log({
    level: about.code === "ERR_HOST" ? "error" : "info",
    // A response that was cut here has closed its connection as well.
    message: `${method} ${path} ${gone && (streamed !== true || about.code === "ERR_INVOCATION_ABORTED") ? "client gone" : answer.status}`,
    requestId,
    status: answer.status,
    ms: Math.round((performance.now() - startedAt) * 10) / 10,
    ...about,
  });
  return streamed === true ? RESPONSE_ALREADY_SENT : toResponse(answer, ids);
}

/** A fault of the gateway itself. */
function failed(error: unknown): Exchanged {
  return { answer: refusal("failed"), code: "ERR_HOST", reason: messageOf(error) };
}

const WITHOUT_BODY = new Set([204, 205, 304]);

function toResponse({ status, headers, body }: HttpAnswer, ids: readonly Header[]): Response {
  const all = new Headers(headers.map(([name, value]): [string, string] => [name, value]));
  for (const [name, value] of ids) all.set(name, value);
  if (WITHOUT_BODY.has(status)) return new Response(null, { status, headers: all });
  // Set here and not by the server, so that HEAD tells the length too.
  all.set("content-length", String(body.length));
  return new Response(unshared(body), { status, headers: all });
}

/** The same bytes; a Response takes none that another thread could change. */
function unshared(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteOffset, length } = bytes;
  return buffer instanceof ArrayBuffer ? new Uint8Array(buffer, byteOffset, length) : bytes.slice();
}

/** What never became a request: a head that is too long, or not HTTP. */
function refuseBrokenRequest(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const [status, message] =
    error.code === "HPE_HEADER_OVERFLOW" ? ["431", "Request Header Fields Too Large"] : ["400", "Bad Request"];
  const body = JSON.stringify({ message });
  socket.end(
    `HTTP/1.1 ${status} ${message}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n` +
      `apigw-requestid: ${newRequestId()}\r\nconnection: close\r\n\r\n${body}`,
  );
}
