/** Listening on a port, and ending a server with everything that hangs on it. */
import { createServer, type Server } from "node:net";
import type { Server as HttpServer } from "node:http";
import { AsmlError } from "../../guest-abi/errors.ts";

/** How many ports above a taken one are tried for the offer. */
const OFFERED = 100;

/**
 * @param port 0 takes any free one
 * @returns the port
 * @throws AsmlError ERR_PORT_TAKEN, with the next free port
 */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  const failed = await tryListen(server, host, port);
  if (failed === undefined) return portOf(server);
  if (failed.code === "EADDRINUSE") {
    const free = await nextFreePort(host, port + 1);
    throw new AsmlError("ERR_PORT_TAKEN", `port ${port} of ${host} is taken by another program`, {
      fix: free === undefined ? "stop that program" : `stop that program, or take the next free port: --port ${free}`,
      cause: failed,
    });
  }
  throw new AsmlError("ERR_USAGE", `cannot listen on port ${port} of ${host}: ${failed.message}`, {
    fix: failed.code === "EACCES" ? "take a port above 1023" : "name a host of this machine, such as 127.0.0.1",
    cause: failed,
  });
}

/** `http://127.0.0.1:3000`; a host of all addresses is reached by loopback. */
export function urlOf(host: string, port: number): string {
  const reachable = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  return `http://${reachable.includes(":") ? `[${reachable}]` : reachable}:${port}`;
}

/**
 * Takes no more connections, gives requests under way a moment to be answered, then cuts what is
 * left: a client's idle keep-alive connection would hold the process for as long as it likes.
 */
export async function closeServer(server: HttpServer, graceMs = 1_000): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(cut);
}

async function nextFreePort(host: string, from: number): Promise<number | undefined> {
  for (let port = from; port < from + OFFERED && port <= 65_535; port += 1) {
    const probe = createServer();
    if ((await tryListen(probe, host, port)) !== undefined) continue;
    await new Promise<void>((resolve) => {
      probe.close(() => resolve());
    });
    return port;
  }
  return undefined;
}

function tryListen(server: Server, host: string, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const onError = (error: NodeJS.ErrnoException): void => resolve(error);
    server.once("error", onError);
    server.listen(port, host, () => {
      server.off("error", onError);
      resolve(undefined);
    });
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}
