/**
 * The WebSocket APIs of a harness. In AWS each has a host of its own; here it is the path `/_ws/SERVICE` of the gateway,
 * for requests alone that ask for the WebSocket protocol, so that routes keep it for all others.
 */
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { type WebSocket, WebSocketServer } from "ws";
import { messageOf } from "../../guest-abi/errors.ts";
import type { HttpAnswer } from "../events/answer.ts";
import { domainOf } from "../events/host.ts";
import { newRequestId } from "../events/ids.ts";
import { type ConnectionContext, websocketEvent } from "../events/websocket.ts";
import type { LogSink } from "../observe/log.ts";
import type { Project } from "../project.ts";
import { WEBSOCKET_STAGE } from "../triggers.ts";
import { apiIdOf } from "./api.ts";
import { closeServer, listen, urlOf } from "./listen.ts";
import { readRequest } from "./read-request.ts";
import { messageAnswer } from "./refusals.ts";
import { connect } from "./websocket/connect.ts";
import { Connection } from "./websocket/connection.ts";
import { invokeInTime, type Invoke } from "./websocket/invoke.ts";
import { WEBSOCKET_LIMITS, type WebsocketLimits } from "./websocket/limits.ts";
import { managementServer } from "./websocket/management.ts";
import { websocketsOf, type WebsocketService } from "./websocket/routes.ts";

export interface WebsocketsOptions {
  readonly project: Project;
  readonly invoke: Invoke;
  readonly log: LogSink;
  /** API Gateway's unless given. */
  readonly limits?: Partial<WebsocketLimits>;
}

/** How a gateway takes requests for another protocol. */
export interface Upgrades {
  /** Whether it is to; the others are requests like any. */
  accepts(incoming: IncomingMessage): boolean;
  upgrade(incoming: IncomingMessage, stream: Duplex, head: Buffer): void;
}

export interface Websockets extends Upgrades {
  /** Of the API by which functions send to connections. */
  readonly endpoint: string;
  /** Says where the APIs are, now and after a change. @param gateway URL of what has these upgrades */
  announce(gateway: string): void;
  /** From the next message on; connections stay. @throws AsmlError ERR_MANIFEST */
  update(project: Project): void;
  /** Closes all connections, and gives their `$disconnect` a moment. */
  disconnect(): Promise<void>;
  close(): Promise<void>;
}

/** How long `$disconnect` is waited for at the end. */
const LAST_MS = 2_000;

const PATH = /^(?:\/[^/?#]+)?\/_ws\/([^/?#]+)\/?(?:[?#]|$)/;

/** Path of a service's WebSocket API, below the gateway's URL. */
export const websocketPath = (service: string): string => `/_ws/${service}`;

/** @throws AsmlError ERR_PORT_TAKEN, ERR_MANIFEST */
export async function startWebsockets(options: WebsocketsOptions): Promise<Websockets> {
  const { invoke, log } = options;
  const limits = { ...WEBSOCKET_LIMITS, ...options.limits };
  let { project } = options;
  let services = websocketsOf(project);
  const open = new Map<string, Connection>();
  const under = new Set<Promise<void>>();
  const protocols = new WeakMap<IncomingMessage, string>();
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: limits.message,
    // API Gateway has no extensions, and chooses no protocol: the function of $connect may.
    perMessageDeflate: false,
    handleProtocols: (offered, incoming) => {
      const chosen = protocols.get(incoming);
      return chosen !== undefined && offered.has(chosen) && chosen;
    },
  });
  let base: string | undefined;
  const told = new Set<string>();
  /** Of each once. */
  const tell = (): void => {
    for (const name of services.keys()) {
      if (base === undefined || told.has(name)) continue;
      told.add(name);
      log({ level: "info", message: `WebSocket API of ${name}: ${base}${websocketPath(name)}` });
    }
  };
  const management = managementServer({ find: (id) => open.get(id), limits, log });
  const port = await listen(management, "127.0.0.1", 0);

  function track(context: ConnectionContext, service: string, socket: WebSocket, stream: Duplex): void {
    const ofService = (): WebsocketService | undefined => services.get(service);
    const connection = new Connection({ context, socket, stream, service: ofService, invoke, limits, log });
    open.set(context.connectionId, connection);
    const over = connection.over.finally(() => under.delete(over));
    under.add(over);
    socket.once("close", () => open.delete(context.connectionId));
  }

  async function upgrade(incoming: IncomingMessage, stream: Duplex, head: Buffer): Promise<void> {
    const target = incoming.url ?? "/";
    const name = PATH.exec(target)?.[1] ?? "";
    const service = services.get(name);
    const request = readRequest(incoming, Date.now());
    if (service === undefined || request === undefined) {
      refuse(stream, messageAnswer(403, "Forbidden"));
      return;
    }
    if (!isHandshake(incoming)) {
      refuse(stream, messageAnswer(400, "Bad Request"));
      return;
    }
    const context: ConnectionContext = {
      connectionId: newRequestId(),
      connectedAt: Date.now(),
      domainName: domainOf(request).domainName,
      stage: WEBSOCKET_STAGE,
      apiId: apiIdOf(project.name, `${name}/websocket`),
      request,
      caller: { kind: "anonymous" },
    };
    const connected = await connect({ project, service, context, target, invoke, limits });
    const asked = service.routes.get("$connect")?.spec.config.id;
    const about = { connectionId: context.connectionId, ...(asked === undefined ? {} : { function: asked }) };
    if (!connected.accepted) {
      const { answer, reason } = connected;
      log({ level: "warn", message: "WebSocket $connect", ...about, status: answer.status, reason });
      refuse(stream, answer);
      return;
    }
    log({ level: "info", message: "WebSocket $connect", ...about, status: 101 });
    if (stream.destroyed) {
      // The function took it in, and has to know that it is gone.
      const target = services.get(name)?.routes.get("$disconnect");
      const occasion = { kind: "DISCONNECT", statusCode: 1006, reason: "The client has gone" } as const;
      const event = websocketEvent(connected.context, occasion, newRequestId(), Date.now());
      if (target !== undefined) await invokeInTime({ invoke, limits }, target.spec.config.id, event);
      return;
    }
    if (connected.protocol !== undefined) protocols.set(incoming, connected.protocol);
    server.handleUpgrade(incoming, stream, head, (socket) => track(connected.context, name, socket, stream));
  }

  return {
    endpoint: urlOf("127.0.0.1", port),
    announce(gateway) {
      base = gateway.replace(/^http/, "ws");
      tell();
    },
    accepts: (incoming) =>
      /^websocket$/i.test(incoming.headers.upgrade ?? "") && services.size > 0 && PATH.test(incoming.url ?? "/"),
    upgrade(incoming, stream, head) {
      // Until the library has it: a client that goes is no failure of this process.
      stream.on("error", () => stream.destroy());
      const running = upgrade(incoming, stream, head)
        .catch((error: unknown) => {
          log({ level: "error", message: `WebSocket: ${messageOf(error)}`, code: "ERR_HOST" });
          refuse(stream, messageAnswer(500, "Internal server error"));
        })
        .finally(() => under.delete(running));
      under.add(running);
    },
    update(next) {
      services = websocketsOf(next);
      project = next;
      tell();
    },
    async disconnect() {
      for (const connection of open.values()) {
        connection.close(1001);
        // A client that does not agree would keep the gateway's server open.
        setTimeout(() => connection.terminate(), LAST_MS / 2).unref();
      }
      await Promise.race([Promise.all(under), sleep(LAST_MS, undefined, { ref: false })]);
      for (const connection of open.values()) connection.terminate();
    },
    close: () => closeServer(management),
  };
}

/** What the library would refuse is refused before a function is asked. */
function isHandshake({ method, headers }: IncomingMessage): boolean {
  return (
    method === "GET" &&
    /^[+/0-9A-Za-z]{22}==$/.test(headers["sec-websocket-key"] ?? "") &&
    headers["sec-websocket-version"] === "13"
  );
}

function refuse(stream: Duplex, { status, headers, body }: HttpAnswer): void {
  if (!stream.writable) return;
  const lines = headers.filter(([name]) => name !== "content-length").map(([name, value]) => `${name}: ${value}\r\n`);
  stream.write(`HTTP/1.1 ${status} \r\n${lines.join("")}content-length: ${body.length}\r\nconnection: close\r\n\r\n`);
  stream.end(body);
}
