/** Connections to AWS, shared by the clients of all services. */
import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";

/**
 * Longer unused, a connection is not trusted any more. Lambda freezes the process between invocations, and what ends
 * meanwhile is not always heard of afterwards: a request on a dead connection would wait until the invocation's end.
 */
const LONGEST_IDLE_MS = 50_000;

/** One for each call that an invocation may well make at once; more than these wait for each other. */
const MOST_SOCKETS = 200;

export interface Connections {
  readonly httpAgent: HttpAgent;
  readonly httpsAgent: HttpsAgent;
  /** To be called before a request: drops connections that nothing has used for long, by the clock on the wall. */
  readonly freshen: () => void;
}

export function createConnections(longestIdleMs = LONGEST_IDLE_MS, now: () => number = Date.now): Connections {
  const httpAgent = new HttpAgent({ keepAlive: true, maxSockets: MOST_SOCKETS });
  const httpsAgent = new HttpsAgent({ keepAlive: true, maxSockets: MOST_SOCKETS });
  let last = now();
  return {
    httpAgent,
    httpsAgent,
    freshen() {
      const at = now();
      if (at - last > longestIdleMs)
        for (const agent of [httpAgent, httpsAgent])
          for (const sockets of Object.values(agent.freeSockets)) for (const socket of sockets ?? []) socket.destroy();
      last = at;
    },
  };
}
