/** One request and its answer over Node's own client: the whole body out in one write, the whole body in. */
import { request as httpRequest, type IncomingMessage, type RequestOptions } from "node:http";
import { request as httpsRequest } from "node:https";
import type { Connections } from "../connections.ts";

export interface Outgoing {
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number | undefined;
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array;
}

export interface Answer {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array;
}

export interface Timeouts {
  readonly connectMs: number;
  /** Until the answer begins. */
  readonly answerMs: number | undefined;
}

/** As the SDK: nothing at all for so long is the end of a connection. */
const LONGEST_SILENCE_MS = 300_000;

const LONGEST_IN_ONE_WRITE = 32_768;

/** Rejects with Node's errors, named as the SDK names them, since its retries go by that. */
export function exchange(
  { protocol, hostname, port, method, path, headers, body }: Outgoing,
  { httpAgent, httpsAgent }: Connections,
  timeouts: Timeouts,
  signal: AbortSignal,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(aborted());
    const tls = protocol === "https:";
    const options: RequestOptions = {
      agent: tls ? httpsAgent : httpAgent,
      host: hostname.startsWith("[") ? hostname.slice(1, -1) : hostname,
      ...(port === undefined ? {} : { port }),
      method,
      path,
      headers: flat(headers),
    };
    const request = tls ? httpsRequest(options) : httpRequest(options);
    const end = (thrown?: Error): void => {
      signal.removeEventListener("abort", abort);
      clearTimeout(answering);
      clearTimeout(silence);
      if (thrown === undefined) return;
      request.destroy();
      reject(named(thrown));
    };
    const abort = (): void => end(aborted());
    const late = (what: string): void => end(Object.assign(new Error(what), { name: "TimeoutError" }));
    const silence = setTimeout(late, LONGEST_SILENCE_MS, "the connection is silent");
    const answering =
      timeouts.answerMs === undefined ? undefined : setTimeout(late, timeouts.answerMs, "the answer did not begin");
    signal.addEventListener("abort", abort);
    request.on("error", end);
    request.on("socket", (socket) => {
      if (!socket.connecting) return;
      const connecting = setTimeout(late, timeouts.connectMs, "the connection was not made");
      const done = (): void => clearTimeout(connecting);
      socket.once(tls ? "secureConnect" : "connect", done).once("close", done);
    });
    request.on("response", (response) => {
      clearTimeout(answering);
      const parts: Uint8Array[] = [];
      response.on("data", (part: Uint8Array) => {
        silence.refresh();
        parts.push(part);
      });
      response.on("error", end);
      response.on("end", () => {
        end();
        const [first] = parts;
        resolve({
          statusCode: response.statusCode ?? 0,
          headers: headersOf(response),
          body: parts.length === 1 && first !== undefined ? first : Buffer.concat(parts),
        });
      });
    });
    // Text goes out with the head, in one write instead of two; Latin-1 has a character for every byte.
    if (body.byteLength > LONGEST_IN_ONE_WRITE) request.end(body);
    else request.end(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("latin1"), "latin1");
  });
}

/** As a list, headers are written as they are; of an object, Node makes tables first. */
function flat(headers: Readonly<Record<string, string>>): string[] {
  const list: string[] = [];
  for (const name in headers) list.push(name, headers[name] ?? "");
  return list;
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) joined[name] = typeof value === "string" ? value : value.join(", ");
  }
  return joined;
}

const TIMEOUT_CODES = new Set(["ECONNRESET", "EPIPE", "ETIMEDOUT"]);

function named(error: Error): Error {
  if ("code" in error && typeof error.code === "string" && TIMEOUT_CODES.has(error.code)) error.name = "TimeoutError";
  return error;
}

export function aborted(): Error {
  return Object.assign(new Error("Request aborted"), { name: "AbortError" });
}
