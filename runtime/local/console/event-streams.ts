/** Server-sent events: the state and the list of requests, to every page that is open. */
import type { ConsoleEvents, ConsoleState, RequestRow } from "./contract.ts";
import type { RequestLog } from "./request-log.ts";

/** Changes of so long are sent together: a page draws no faster, and a load of requests is no load of messages. */
const TOGETHER_MS = 50;
/** Keeps the connection from being taken for dead. */
const PING_MS = 20_000;

type Stream = ReadableStreamDefaultController<Uint8Array>;

export class EventStreams {
  readonly #requests: RequestLog;
  readonly #stateNow: () => ConsoleState;
  readonly #open = new Set<Stream>();
  readonly #changed = new Map<number, RequestRow>();
  readonly #unlisten: () => void;
  readonly #ping: NodeJS.Timeout;
  #flush: NodeJS.Timeout | undefined;

  constructor(requests: RequestLog, stateNow: () => ConsoleState) {
    this.#requests = requests;
    this.#stateNow = stateNow;
    this.#unlisten = requests.listen((row) => this.#row(row));
    this.#ping = setInterval(() => this.#sendText(": still here\n\n"), PING_MS).unref();
  }

  open(): Response {
    let own: Stream | undefined;
    const body = new ReadableStream<Uint8Array>({
      start: (stream) => {
        own = stream;
        this.#open.add(stream);
        stream.enqueue(message("state", this.#stateNow()));
        stream.enqueue(message("all", this.#requests.rows));
      },
      cancel: () => {
        if (own !== undefined) this.#open.delete(own);
      },
    });
    return new Response(body, { headers: { "content-type": "text/event-stream" } });
  }

  state(state: ConsoleState): void {
    this.#send("state", state);
  }

  all(): void {
    this.#changed.clear();
    this.#send("all", this.#requests.rows);
  }

  close(): void {
    this.#unlisten();
    clearInterval(this.#ping);
    clearTimeout(this.#flush);
    for (const stream of this.#open) stream.close();
    this.#open.clear();
  }

  #row(row: RequestRow): void {
    if (this.#open.size === 0) return;
    this.#changed.set(row.seq, row);
    this.#flush ??= setTimeout(() => {
      this.#flush = undefined;
      const rows = [...this.#changed.values()];
      this.#changed.clear();
      if (rows.length > 0) this.#send("rows", rows);
    }, TOGETHER_MS);
  }

  #send<K extends keyof ConsoleEvents>(name: K, data: ConsoleEvents[K]): void {
    if (this.#open.size > 0) this.#enqueue(message(name, data));
  }

  #sendText(text: string): void {
    this.#enqueue(Buffer.from(text));
  }

  /** A page that does not read is let go of; it comes back with all there is when it does. */
  #enqueue(bytes: Uint8Array): void {
    for (const stream of this.#open)
      if ((stream.desiredSize ?? 0) > -100) stream.enqueue(bytes);
      else {
        this.#open.delete(stream);
        stream.close();
      }
  }
}

function message<K extends keyof ConsoleEvents>(name: K, data: ConsoleEvents[K]): Uint8Array {
  return Buffer.from(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
}
