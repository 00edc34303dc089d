/** A Runtime API of our own, as Lambda's documentation has it, for clients under test. */
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";

/** What a runtime reported of an invocation, or of its init phase. */
export interface Report {
  readonly kind: "response" | "error";
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** Of a response in chunks, what came after them. */
  readonly trailers: NodeJS.Dict<string>;
}

export interface InvokeOptions {
  /** Gets what has come of the response so far, with each part of it. */
  readonly onPart?: (soFar: Buffer) => void;
  /** Refuse the response with this status, at its first byte. */
  readonly refuse?: number;
  /** Nothing of the response is read before. */
  readonly reading?: Promise<void>;
  readonly deadlineMs?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Send the event chunked, without a content-length. */
  readonly chunked?: boolean;
  /** Close the connection after the event was handed over. */
  readonly close?: boolean;
}

interface Queued {
  readonly requestId: string;
  readonly event: Uint8Array;
  readonly options: InvokeOptions;
  settle(report: Report): void;
}

const ROOT = "/2018-06-01/runtime";
let requests = 0;

export class RuntimeApiServer implements AsyncDisposable {
  /** Value for AWS_LAMBDA_RUNTIME_API. */
  address = "";
  /** Requests for the next invocation that wait right now. */
  get pollers(): number {
    return this.#waiting.length;
  }
  /** The largest number of invocations that were under way at one time. */
  mostAtOnce = 0;
  readonly #server = createServer((request, response) => void this.#handle(request, response));
  readonly #queue: Queued[] = [];
  readonly #waiting: ServerResponse[] = [];
  readonly #running = new Map<string, Queued>();
  readonly #initError = Promise.withResolvers<Report>();

  /** The report of a failed init phase. */
  get initError(): Promise<Report> {
    return this.#initError.promise;
  }

  static async start(): Promise<RuntimeApiServer> {
    const api = new RuntimeApiServer();
    api.#server.listen(0, "127.0.0.1");
    await once(api.#server, "listening");
    const address = api.#server.address();
    if (typeof address === "string" || address === null) throw new Error("not a TCP server");
    api.address = `127.0.0.1:${address.port}`;
    return api;
  }

  /** Queues an event for the next runtime that asks, and waits for its report. */
  invoke(event: string | Uint8Array, options: InvokeOptions = {}): Promise<Report> {
    return new Promise((settle) => {
      this.#queue.push({
        requestId: `00000000-0000-4000-8000-${String(++requests).padStart(12, "0")}`,
        event: typeof event === "string" ? Buffer.from(event) : event,
        options,
        settle,
      });
      this.#dispatch();
    });
  }

  /** Ends every connection, as a network that was asleep does; requests that wait are lost. */
  dropConnections(): void {
    this.#waiting.length = 0;
    this.#server.closeAllConnections();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }

  #dispatch(): void {
    for (;;) {
      const response = this.#waiting[0];
      const queued = this.#queue[0];
      if (response === undefined || queued === undefined) return;
      this.#waiting.shift();
      this.#queue.shift();
      this.#running.set(queued.requestId, queued);
      this.mostAtOnce = Math.max(this.mostAtOnce, this.#running.size);
      const { deadlineMs = Date.now() + 10_000, headers, chunked, close } = queued.options;
      response.writeHead(200, {
        "content-type": "application/json",
        "lambda-runtime-aws-request-id": queued.requestId,
        "lambda-runtime-deadline-ms": String(deadlineMs),
        "lambda-runtime-invoked-function-arn": "arn:aws:lambda:eu-central-1:123456789012:function:test",
        ...(chunked === true ? {} : { "content-length": queued.event.length }),
        ...(close === true ? { connection: "close" } : {}),
        ...headers,
      });
      if (chunked === true)
        for (let i = 0; i < queued.event.length; i += 7) response.write(queued.event.subarray(i, i + 7));
      response.end(chunked === true ? undefined : queued.event);
    }
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === "GET" && request.url === `${ROOT}/invocation/next`) {
      this.#waiting.push(response);
      response.on("close", () => {
        const index = this.#waiting.indexOf(response);
        if (index >= 0) this.#waiting.splice(index, 1);
      });
      this.#dispatch();
      return;
    }
    const match = /\/runtime\/(?:invocation\/([^/]+)\/(response|error)|init\/error)$/.exec(request.url ?? "");
    const asked = this.#running.get(decodeURIComponent(match?.[1] ?? ""))?.options;
    await asked?.reading;
    if (asked?.refuse !== undefined) {
      response.writeHead(asked.refuse, { "content-type": "application/json" });
      response.end('{"errorMessage":"refused","errorType":"Refused"}');
      return;
    }
    const parts: Buffer[] = [];
    try {
      for await (const part of request) {
        parts.push(part);
        asked?.onPart?.(Buffer.concat(parts));
      }
    } catch {
      return; // the runtime went away in the middle of its report
    }
    const { headers, trailers } = request;
    const body = Buffer.concat(parts);
    const report = (kind: Report["kind"]): Report => ({ kind, headers, body, trailers });
    if (match !== null && match[1] === undefined) this.#initError.resolve(report("error"));
    else {
      const running = this.#running.get(decodeURIComponent(match?.[1] ?? ""));
      if (running === undefined) {
        response.writeHead(400, { "content-type": "application/json" });
        response.end('{"errorMessage":"no such request","errorType":"InvalidRequestID"}');
        return;
      }
      this.#running.delete(running.requestId);
      running.settle(report(match?.[2] === "response" ? "response" : "error"));
    }
    response.writeHead(202, { "content-type": "application/json" });
    response.end('{"status":"OK"}\n');
  }
}
