/**
 * The API by which functions send to connections: POST, GET and DELETE of `/@connections/ID`, which AWS has below the
 * stage of each API. Ids are of one connection alone, so that here one address serves all services. Signatures are not
 * looked at: it listens on this machine, and what a function may do is decided before it calls.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { messageOf } from "../../../guest-abi/errors.ts";
import { headerOf } from "../../events/headers.ts";
import type { LogSink } from "../../observe/log.ts";
import { BodyError, readBody } from "../read-request.ts";
import type { Connection } from "./connection.ts";
import type { WebsocketLimits } from "./limits.ts";

export interface ManagementOptions {
  readonly find: (connectionId: string) => Connection | undefined;
  readonly limits: WebsocketLimits;
  readonly log: LogSink;
}

interface Answer {
  readonly status: number;
  readonly error?: string;
  readonly body?: object;
}

const GONE: Answer = { status: 410, error: "GoneException" };

export function managementServer(options: ManagementOptions): Server {
  return createServer((incoming, outgoing) => {
    void answer(options, incoming)
      .catch((error: unknown): Answer => {
        if (error instanceof BodyError && error.kind === "tooLarge")
          return { status: 413, error: "PayloadTooLargeException", body: { message: "Payload too large" } };
        if (!(error instanceof BodyError))
          options.log({ level: "error", message: `@connections: ${messageOf(error)}`, code: "ERR_HOST" });
        return { status: 500, error: "InternalServerErrorException" };
      })
      .then((given) => send(outgoing, given));
  });
}

async function answer({ find, limits }: ManagementOptions, incoming: IncomingMessage): Promise<Answer> {
  const [, encoded] = /\/@connections\/([^/?#]+)\/?(?:[?#].*)?$/i.exec(decodedAt(incoming.url ?? "")) ?? [];
  if (encoded === undefined) return { status: 403, error: "ForbiddenException", body: { message: "Forbidden" } };
  const connection = find(decoded(encoded));
  // Read in any case: a client that still writes would not see the answer.
  const body = await readBody(incoming, limits.message);
  if (connection === undefined || !connection.isOpen) return GONE;
  if (incoming.method === "POST") {
    const sent = await connection.send(Buffer.from(body).toString());
    return sent ? { status: 200 } : GONE;
  }
  if (incoming.method === "DELETE") {
    connection.close(1000);
    return { status: 204 };
  }
  if (incoming.method === "GET") return { status: 200, body: described(connection) };
  return {
    status: 403,
    error: "MissingAuthenticationTokenException",
    body: { message: "Missing Authentication Token" },
  };
}

function described({ context, lastActiveAt }: Connection): object {
  // Both are always there, AWS's model says.
  const identity = { sourceIp: context.request.sourceIp, userAgent: headerOf(context.request, "user-agent") ?? "" };
  return {
    connectedAt: new Date(context.connectedAt).toISOString(),
    identity,
    lastActiveAt: new Date(lastActiveAt).toISOString(),
  };
}

function send(outgoing: ServerResponse, { status, error, body }: Answer): void {
  const text = body === undefined ? "" : JSON.stringify(body);
  outgoing.writeHead(status, {
    ...(text === "" ? {} : { "content-type": "application/json" }),
    ...(error === undefined ? {} : { "x-amzn-errortype": error }),
    ...(status === 204 ? {} : { "content-length": Buffer.byteLength(text) }),
  });
  outgoing.end(text);
}

/** Some clients encode the `@` as well. */
function decodedAt(target: string): string {
  return target.replace(/%40connections\//i, "@connections/");
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    // No id has such a form, and none is found.
    return id;
  }
}
