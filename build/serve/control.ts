/**
 * What `asml serve` tells other commands, and does for them: asml invoke runs functions on it, asml logs follows it.
 * A socket in a folder of its own that only its owner may enter, so no page of a browser and nobody else reaches it.
 */
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { LIMITS } from "../../guest-abi/abi.ts";
import { AsmlError, messageOf } from "../../guest-abi/errors.ts";
import type { GuestFunction } from "../../runtime/function.ts";
import { closeServer } from "../../runtime/local/listen.ts";
import { readBody } from "../../runtime/local/read-request.ts";
import type { LogRecord, LogSink } from "../../runtime/observe/log.ts";
import { runHere, RunLogs } from "../invoke/local-run.ts";
import { CONTROL, type ControlAnswer, type LoggedRecord } from "./control-protocol.ts";

/** Records that are kept for whoever asks later. */
const KEPT = 2_000;

export class Control {
  readonly #runs = new RunLogs();
  readonly #kept: LoggedRecord[] = [];
  readonly #followers = new Set<(record: LoggedRecord) => void>();
  #functions: ReadonlyMap<string, GuestFunction> = new Map();

  /** Functions are invoked as they are from now on. */
  serve(functions: ReadonlyMap<string, GuestFunction>): void {
    this.#functions = functions;
  }

  /** A sink that passes records on, and keeps them. */
  through(sink: LogSink): LogSink {
    return this.#runs.through((record) => {
      sink(record);
      this.#keep(record);
    });
  }

  #keep(record: LogRecord): void {
    const logged = { at: new Date().toISOString(), record };
    this.#kept.push(logged);
    if (this.#kept.length > KEPT) this.#kept.shift();
    for (const follow of this.#followers) follow(logged);
  }

  /** Listens until the stack is disposed of. @returns where */
  async listen(until: AsyncDisposableStack): Promise<string> {
    const server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) => {
        if (response.headersSent) response.destroy();
        else send(response, 500, { code: "ERR_HOST", message: messageOf(error) });
      });
    });
    const socket = await socketPath(until);
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(socket, resolve);
    });
    until.defer(() => closeServer(server, 0));
    return socket;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://control");
    if (pathname === CONTROL.invoke && request.method === "POST") {
      await this.#invoke(searchParams.get("function") ?? "", request, response);
    } else if (pathname === CONTROL.logs) this.#logs(searchParams.get("follow") === "1", response);
    else send(response, 404, { code: "ERR_HOST", message: "no such question" });
  }

  async #invoke(id: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const ending = new AbortController();
    // Whoever asked has gone, for instance at Ctrl-C.
    response.once("close", () => ending.abort());
    const event = await readBody(request, LIMITS.event);
    try {
      const run = await runHere(this.#functions, id, event, { logs: this.#runs, signal: ending.signal });
      send(response, 200, run);
    } catch (thrown) {
      if (!(thrown instanceof AsmlError)) throw thrown;
      const { code, message, fix } = thrown;
      send(response, 400, { code, message, ...(fix !== undefined && { fix }) });
    }
  }

  #logs(follow: boolean, response: ServerResponse): void {
    response.writeHead(200, { "content-type": "application/x-ndjson" });
    const write = (logged: LoggedRecord): void => void response.write(`${JSON.stringify(logged)}\n`);
    this.#kept.forEach(write);
    if (!follow) {
      response.end();
      return;
    }
    response.flushHeaders();
    this.#followers.add(write);
    response.once("close", () => this.#followers.delete(write));
  }
}

async function socketPath(until: AsyncDisposableStack): Promise<string> {
  if (process.platform === "win32") return String.raw`\\.\pipe\asml-${randomUUID()}`;
  const folder = await mkdtemp(path.join(tmpdir(), "asml-"));
  until.defer(() => rm(folder, { recursive: true, force: true }));
  return path.join(folder, "control");
}

function send(response: ServerResponse, status: number, body: ControlAnswer): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
