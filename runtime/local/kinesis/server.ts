/** Kinesis' wire protocol: JSON 1.1, over HTTP/2 as the SDK for JavaScript speaks it, and over HTTP/1.1 as others do. */
import { randomUUID } from "node:crypto";
import { createServer as createHttp1, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createHttp2, type Http2ServerRequest, type Http2ServerResponse } from "node:http2";
import { createServer, type Server, type Socket } from "node:net";
import { messageOf } from "../../../guest-abi/errors.ts";
import type { LogSink } from "../../observe/log.ts";
import { isLoopback } from "../authorize/fetch-json.ts";
import { KinesisRefusal, OPERATIONS } from "./operations.ts";
import type { StreamStore } from "./stream-store.ts";

const API = "Kinesis_20131202";
const LARGEST_REQUEST = 16 * 1024 * 1024;

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export interface KinesisServer {
  readonly server: Server;
  /** Cuts the connections that there are. */
  close(): Promise<void>;
}

export function kinesisServer(store: StreamStore, log: LogSink): KinesisServer {
  const handle = (
    request: IncomingMessage | Http2ServerRequest,
    response: ServerResponse | Http2ServerResponse,
  ): void => {
    answer(store, request)
      .catch((error: unknown): Answer => {
        if (error instanceof KinesisRefusal) return refusal(400, error.type, error.message);
        log({ level: "error", message: `embedded Kinesis: ${messageOf(error)}`, code: "ERR_HOST" });
        return refusal(500, "InternalFailure", "the embedded Kinesis failed; its log says why");
      })
      .then((result) => send(response, result))
      .catch(() => response.destroy());
  };
  const http1 = createHttp1({ keepAliveTimeout: 65_000 }, handle);
  const http2 = createHttp2(handle);
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    socket.once("data", (first: Buffer) => {
      socket.pause();
      socket.unshift(first);
      // An HTTP/2 client that knows whom it talks to begins with this method, which no other has.
      const chosen = first.subarray(0, 3).toString("latin1") === "PRI" ? http2 : http1;
      chosen.emit("connection", socket);
      if (chosen === http1) socket.resume();
    });
  });
  return {
    server,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

async function answer(store: StreamStore, request: IncomingMessage | Http2ServerRequest): Promise<Answer> {
  // A page elsewhere can point its own name at this machine; streams are not for it.
  const authority = request.headers[":authority"] ?? request.headers.host ?? "";
  const host = `http://${String(authority)}`;
  if (!URL.canParse(host) || !isLoopback(new URL(host).hostname))
    throw new KinesisRefusal("AccessDeniedException", "unknown host");
  const [api, name = ""] = String(request.headers["x-amz-target"] ?? "").split(".");
  const body = await bodyOf(request);
  const operation = api === API && Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined;
  if (operation === undefined)
    throw new KinesisRefusal("UnknownOperationException", `${name} is not in the embedded Kinesis`);
  if (!(request.headers.authorization ?? "").startsWith("AWS4-"))
    throw new KinesisRefusal("MissingAuthenticationTokenException", "Request is missing Authentication Token");
  return { status: 200, body: await operation(store, parsed(body)) };
}

async function bodyOf(request: IncomingMessage | Http2ServerRequest): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    // What still comes is read and dropped: a client that is still writing would never see an answer.
    if (bytes <= LARGEST_REQUEST) chunks.push(chunk);
  }
  if (bytes > LARGEST_REQUEST) throw new KinesisRefusal("ValidationException", "a request has 16 MB at most");
  return Buffer.concat(chunks);
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    throw new KinesisRefusal("SerializationException", "the body is not JSON");
  }
}

function refusal(status: number, type: string, message: string): Answer {
  return { status, body: { __type: type, message } };
}

function send(response: ServerResponse | Http2ServerResponse, { status, body }: Answer): void {
  if (response.destroyed) return;
  const bytes = Buffer.from(JSON.stringify(body));
  response.statusCode = status;
  response.setHeader("content-type", "application/x-amz-json-1.1");
  response.setHeader("content-length", bytes.length);
  response.setHeader("x-amzn-requestid", randomUUID());
  response.end(bytes);
}
