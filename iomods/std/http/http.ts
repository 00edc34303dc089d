/** std.http: requests to the hosts that service.toml names. */
import { lookup } from "node:dns/promises";
import { stream } from "../../payload.ts";
import { defineIomod, IomodFailure, method } from "../../kit.ts";
import type { Iomod } from "../../define.ts";
import type { OptionedContext } from "../../options.ts";
import { assemblyliftInput, assemblyliftOutput, fromAssemblylift, toAssemblylift } from "./assemblylift.ts";
import { type ClientSettings, type HttpAnswer, HttpClient } from "./client.ts";
import { HTTP_ERRORS } from "./failures.ts";
import { type HttpOptions, httpOptions } from "./options.ts";
import { checkedRequest, type HttpRequest } from "./request.ts";
import { readRequest, responseHead, writeAnswer } from "./wire.ts";

type Context = OptionedContext<typeof httpOptions>;

interface Limits {
  readonly timeoutMs: number | undefined;
  readonly follow: boolean;
}

/**
 * Makes std.http.
 * @param settings how names are resolved, and which certificates are trusted besides Node's
 */
export function createHttp(settings: ClientSettings = { resolve: (host) => lookup(host, { all: true }) }): Iomod {
  // By options: these are one object as long as a function lives, and a function's connections are its own.
  const clients = new WeakMap<HttpOptions, HttpClient>();
  const clientOf = (options: HttpOptions): HttpClient => {
    const client = clients.get(options) ?? new HttpClient(options, settings);
    clients.set(options, client);
    return client;
  };

  /** The answer, which has to be whole before the time is over. */
  const answerTo = async (
    request: HttpRequest,
    { timeoutMs, follow }: Limits,
    context: Context,
  ): Promise<HttpAnswer> => {
    const { options, traceparent } = context;
    const time = new Time(Math.min(options.timeout_seconds * 1000, timeoutMs ?? Infinity), context.signal);
    const exchange = { signal: time.signal, traceparent, redirects: follow ? options.max_redirects : 0 };
    try {
      const answer = await clientOf(options).send(request, exchange);
      return { ...answer, chunks: time.chunks(answer.chunks) };
    } catch (thrown) {
      throw time.failure(thrown);
    }
  };
  const framed = (input: Uint8Array, context: Context): Promise<HttpAnswer> => {
    const { head, body } = readRequest(input);
    const request = checkedRequest(head.method, head.url, head.headers, body);
    return answerTo(request, { timeoutMs: head.timeout_ms, follow: head.follow }, context);
  };
  return defineIomod("std.http", {
    send: method({
      doc: "A request and its whole answer, each a head in JSON with its length (4 bytes, little-endian) before it, and then the body.",
      options: httpOptions,
      input: "bytes",
      output: "bytes",
      errors: HTTP_ERRORS,
      async run(input, context) {
        const { chunks, ...head } = await framed(input, context);
        return writeAnswer(head, await whole(chunks));
      },
    }),
    open: method({
      doc: "A request, as `send` takes it, whose answer's body comes in chunks.",
      options: httpOptions,
      input: "bytes",
      output: stream("bytes", responseHead),
      errors: HTTP_ERRORS,
      async run(input, context) {
        const { chunks, ...head } = await framed(input, context);
        return { head, chunks };
      },
    }),
    request: method({
      doc: "A request and its answer in JSON, as AssemblyLift has them; bodies are text.",
      options: httpOptions,
      input: assemblyliftInput,
      output: assemblyliftOutput,
      errors: HTTP_ERRORS,
      async run(input, context) {
        const { chunks, ...head } = await answerTo(
          fromAssemblylift(input),
          { timeoutMs: undefined, follow: true },
          context,
        );
        return toAssemblylift(head, await whole(chunks));
      },
    }),
  });
}

export default createHttp();

async function whole(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return all;
}

/** The time of one request, redirects and body included; it is over when the guest has gone as well. */
class Time {
  readonly signal: AbortSignal;
  readonly #over = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #ms: number;

  constructor(ms: number, cancelled: AbortSignal) {
    this.#ms = ms;
    this.#timer = setTimeout(() => this.#over.abort(), ms);
    // A connection that is waited for keeps the process; a body that nobody reads need not.
    this.#timer.unref();
    this.signal = AbortSignal.any([cancelled, this.#over.signal]);
  }

  async *chunks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    try {
      yield* chunks;
    } catch (thrown) {
      throw this.failure(thrown);
    } finally {
      clearTimeout(this.#timer);
    }
  }

  failure(thrown: unknown): unknown {
    clearTimeout(this.#timer);
    if (this.#over.signal.aborted)
      return new IomodFailure("Timeout", `there was no whole answer within ${this.#ms} ms`, { cause: thrown });
    return this.signal.aborted ? new IomodFailure("Cancelled", "the request was cancelled", { cause: thrown }) : thrown;
  }
}
