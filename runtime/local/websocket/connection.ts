/** One connection: its messages go to functions, and what functions send goes to it. */
import type { Duplex } from "node:stream";
import type { WebSocket } from "ws";
import { mapAnswer } from "../../events/answer.ts";
import { newRequestId } from "../../events/ids.ts";
import { type ConnectionContext, websocketEvent } from "../../events/websocket.ts";
import type { LogSink } from "../../observe/log.ts";
import { FrameSizes } from "./frame-sizes.ts";
import { invokeInTime, type Invoke } from "./invoke.ts";
import type { WebsocketLimits } from "./limits.ts";
import { selectedRoute, type WebsocketService, type WebsocketTarget } from "./routes.ts";

export interface ConnectionOptions {
  readonly context: ConnectionContext;
  readonly socket: WebSocket;
  /** Below the WebSocket. */
  readonly stream: Duplex;
  /** As it is now; undefined where the project has it no longer. */
  readonly service: () => WebsocketService | undefined;
  readonly invoke: Invoke;
  readonly limits: WebsocketLimits;
  readonly log: LogSink;
}

interface Ending {
  readonly code: number;
  readonly reason: string;
}

/** Reasons of those who give none, in API Gateway's words where they are known. */
const REASONS: ReadonlyMap<number, string> = new Map([
  [1000, "Connection Closed Normally"],
  [1001, "Going away"],
  [1003, "Binary frames are not supported"],
  [1005, "Client-side close frame status not set"],
  [1006, "Connection closed without a close frame"],
  [1009, "Message or frame too large"],
]);

export class Connection {
  readonly context: ConnectionContext;
  /** Settles when it is closed and its `$disconnect` is through. */
  readonly over: Promise<void>;
  #lastActiveAt = Date.now();
  #ending: Ending | undefined;
  #idle: NodeJS.Timeout | undefined;
  readonly #options: ConnectionOptions;

  constructor(options: ConnectionOptions) {
    const { context, socket, stream, limits, log } = options;
    this.context = context;
    this.#options = options;
    const frames = new FrameSizes(limits.frame);
    // Before the library's own listener, which would give out the message first.
    stream.prependListener("data", (chunk: Buffer) => {
      if (this.#ending === undefined && frames.take(chunk)) this.close(1009);
    });
    const oldest = setTimeout(() => this.close(1001), limits.durationMs).unref();
    this.#active();
    socket.on("message", (data, isBinary) => this.#received(data, isBinary));
    // The library closes the connection itself, with the status that fits.
    socket.on("error", (error) =>
      log({ level: "warn", message: `WebSocket ${context.connectionId}: ${error.message}` }),
    );
    this.over = new Promise<Ending>((resolve) => {
      socket.on("close", (code, reason) => {
        clearTimeout(oldest);
        clearTimeout(this.#idle);
        resolve(this.#ending ?? endingOf(code, reason.toString()));
      });
    }).then((ending) => this.#disconnected(ending));
  }

  get isOpen(): boolean {
    return this.#ending === undefined && this.#options.socket.readyState === this.#options.socket.OPEN;
  }

  get lastActiveAt(): number {
    return this.#lastActiveAt;
  }

  /** @returns false where it is closed */
  async send(text: string): Promise<boolean> {
    if (!this.isOpen) return false;
    this.#active();
    return await new Promise((resolve) => {
      this.#options.socket.send(text, (error) => resolve(error === undefined || error === null));
    });
  }

  close(code: number): void {
    if (this.#ending !== undefined) return;
    this.#ending = endingOf(code, "");
    this.#options.socket.close(code, this.#ending.reason);
  }

  /** Does not wait for the client to agree. */
  terminate(): void {
    this.#options.socket.terminate();
  }

  #active(): void {
    this.#lastActiveAt = Date.now();
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.close(1001), this.#options.limits.idleMs).unref();
  }

  #received(data: WebSocket.RawData, isBinary: boolean): void {
    if (!this.isOpen) return;
    this.#active();
    if (isBinary) this.close(1003);
    else void this.#deliver(textOf(data));
  }

  async #deliver(body: string): Promise<void> {
    const service = this.#options.service();
    const selected = service === undefined ? undefined : selectedRoute(service.routeSelection, body);
    const target = targetOf(service, selected);
    const requestId = newRequestId();
    if (target === undefined) {
      this.#log("warn", selected ?? "$default", { status: 403, reason: "no route" });
      await this.#answerWith("Forbidden", requestId);
      return;
    }
    const { spec, route } = target;
    const occasion = { kind: "MESSAGE", routeKey: route.route, messageId: newRequestId(), body } as const;
    const event = websocketEvent(this.context, occasion, requestId, Date.now());
    const invoked = await invokeInTime(this.#options, spec.config.id, event);
    const about = { function: spec.config.id };
    if (invoked.kind === "late") {
      this.#log("error", route.route, { ...about, reason: "no answer in time" });
      await this.#answerWith("Endpoint request timed out", requestId);
      return;
    }
    const mapped = invoked.kind === "answered" ? mapAnswer(invoked.answer, "1.0") : undefined;
    if (mapped === undefined || !mapped.ok) {
      const reason = mapped === undefined ? "the function failed" : mapped.reason;
      this.#log("error", route.route, { ...about, reason });
      await this.#answerWith("Internal server error", requestId);
      return;
    }
    this.#log("info", route.route, { ...about, status: mapped.answer.status });
    if (route.responds && mapped.answer.body.length > 0) await this.send(Buffer.from(mapped.answer.body).toString());
  }

  async #answerWith(message: string, requestId: string): Promise<void> {
    await this.send(JSON.stringify({ message, connectionId: this.context.connectionId, requestId }));
  }

  async #disconnected({ code, reason }: Ending): Promise<void> {
    const target = this.#options.service()?.routes.get("$disconnect");
    const about = { status: code, reason };
    if (target === undefined) {
      this.#log("info", "$disconnect", about);
      return;
    }
    const occasion = { kind: "DISCONNECT", statusCode: code, reason } as const;
    const event = websocketEvent(this.context, occasion, newRequestId(), Date.now());
    const id = target.spec.config.id;
    const { kind } = await invokeInTime(this.#options, id, event);
    this.#log(kind === "answered" ? "info" : "error", "$disconnect", { ...about, function: id });
  }

  #log(level: "info" | "warn" | "error", route: string, about: Readonly<Record<string, unknown>>): void {
    this.#options.log({ level, message: `WebSocket ${route}`, connectionId: this.context.connectionId, ...about });
  }
}

function endingOf(code: number, reason: string): Ending {
  return { code, reason: reason === "" ? (REASONS.get(code) ?? "") : reason };
}

/** Names with a `$` are the gateway's own, and no message names them. */
function targetOf(service: WebsocketService | undefined, selected: string | undefined): WebsocketTarget | undefined {
  const named = selected === undefined || selected.startsWith("$") ? undefined : service?.routes.get(selected);
  return named ?? service?.routes.get("$default");
}

function textOf(data: WebSocket.RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString();
  return (data instanceof ArrayBuffer ? Buffer.from(data) : data).toString();
}
