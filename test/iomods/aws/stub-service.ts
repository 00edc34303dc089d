/** An HTTP server that answers as told, for what no real service does on demand. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { Server, Socket } from "node:net";

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly url: string;
  readonly body: string;
}

export type Answer = (response: ServerResponse, request: Received, socket: Socket) => void;

export interface StubService {
  readonly endpoint: string;
  readonly requests: readonly Received[];
  /** Connections that are open now. */
  open(): number;
  close(): Promise<void>;
}

/** @param answers one for each request; the last one stays */
export async function stubService(...answers: readonly Answer[]): Promise<StubService> {
  const requests: Received[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const received = { headers: request.headers, url: request.url ?? "", body: Buffer.concat(parts).toString() };
      requests.push(received);
      const answer = answers[Math.min(requests.length, answers.length) - 1];
      answer?.(response, received, request.socket);
    });
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  const port = await listen(server);
  return {
    endpoint: `http://127.0.0.1:${port}`,
    requests,
    open: () => sockets.size,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Listens on a free port of the loopback address, and gives the port. */
export async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the server does not listen");
  return address.port;
}

export const json =
  (status: number, body: object, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) => {
    response.writeHead(status, {
      "content-type": "application/x-amz-json-1.0",
      "x-amzn-requestid": "REQ1",
      ...headers,
    });
    response.end(JSON.stringify(body));
  };

export const throttled = json(400, {
  __type: "com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException",
  message: "The level of configured provisioned throughput for the table was exceeded.",
});
