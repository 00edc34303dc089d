/** The requests that the console shows: the last ones, with what was seen of them, in a bounded part of memory. */
import type { LogRecord } from "../../observe/log.ts";
import type {
  CallEnded,
  CallStarted,
  InvocationEnd,
  InvocationObserver,
  InvocationStart,
  Observer,
} from "../../observe/observer.ts";
import type { ExchangeEnd, ExchangeObserver, ExchangeStart } from "../exchange-observer.ts";
import type { Excerpt, RequestRow } from "./contract.ts";
import { excerptOf } from "./excerpt.ts";

/** So many requests are in the list... */
const MOST_REQUESTS = 10_000;
/** ...and of the last of them so many bytes of events, calls, answers and logs. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Of one request. */
const MOST_CALLS = 1_000;
const MOST_LOGS = 1_000;
/** Even: the guest's first turns are told apart, and what follows counts as one. */
const MOST_TURNS = 2 * (MOST_CALLS + 1_000);
/** A body that is larger is not kept. */
const LARGEST_BODY = 256 * 1024;

/** Bytes, or how many there were. */
export type Kept = Uint8Array | number;

export interface SeenCall extends Omit<CallStarted, "input"> {
  readonly input: Kept;
  end?: { readonly result: CallEnded["result"]; readonly answer: Kept; readonly at: number };
}

export interface SeenInvocation {
  readonly start: InvocationStart;
  readonly event: Kept;
  readonly calls: Map<number, SeenCall>;
  readonly logs: { readonly at: number; readonly record: LogRecord }[];
  /** Instants at which the guest began to wait, and went on, in turn. */
  readonly turns: number[];
  /** As the source was when it failed. */
  excerpt?: Excerpt;
  end?: InvocationEnd;
  callsLeftOut: number;
  logsLeftOut: number;
}

export interface SeenRequest {
  row: RequestRow;
  invocation?: SeenInvocation;
  answer?: { readonly status: number; readonly headers: ExchangeEnd["answer"]["headers"]; readonly body: Kept };
  bytes: number;
  forgotten: boolean;
}

export class RequestLog implements ExchangeObserver, Observer {
  readonly #root: string;
  readonly #requests: SeenRequest[] = [];
  readonly #underWay = new Map<string, SeenRequest>();
  readonly #listeners = new Set<(row: RequestRow) => void>();
  #seq = 0;
  #bytes = 0;
  /** Those before it have lost their details. */
  #heavyFrom = 0;

  /** @param root the project's folder, for source lines */
  constructor(root: string) {
    this.#root = root;
  }

  get rows(): readonly RequestRow[] {
    return this.#requests.map(({ row }) => row);
  }

  find(seq: number): SeenRequest | undefined {
    const first = this.#requests[0]?.row.seq ?? 0;
    return this.#requests[seq - first];
  }

  /** @returns what ends it */
  listen(listener: (row: RequestRow) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Those under way too: nothing more is heard of them. */
  clear(): void {
    this.#requests.length = 0;
    this.#underWay.clear();
    this.#bytes = 0;
    this.#heavyFrom = 0;
  }

  began({ requestId, method, target, at }: ExchangeStart): void {
    this.#add({ requestId, method, path: target.replace(/[?#].*$/s, ""), at });
  }

  ended({ requestId, at, answer, gone, ...about }: ExchangeEnd): void {
    const request = this.#underWay.get(requestId);
    if (request === undefined) return;
    this.#underWay.delete(requestId);
    const { status, headers, body } = answer;
    request.answer = { status, headers, body: this.#keep(request, body) };
    const reason = about.reason ?? (gone ? "the client left before the answer" : undefined);
    this.#change(request, {
      status,
      ms: at - request.row.at,
      ...(about.function === undefined ? {} : { function: about.function }),
      ...(about.code === undefined ? {} : { code: about.code }),
      ...(reason === undefined ? {} : { reason }),
    });
  }

  invocation(start: InvocationStart): InvocationObserver {
    const { requestId, config, at } = start;
    const known = this.#underWay.get(requestId);
    const request = known ?? this.#add({ requestId, method: "invoke", path: config.id, at });
    const seen: SeenInvocation = {
      start,
      event: this.#keep(request, start.event),
      calls: new Map(),
      logs: [],
      turns: [],
      callsLeftOut: 0,
      logsLeftOut: 0,
    };
    request.invocation = seen;
    this.#change(request, { function: config.id });
    return this.#observerOf(request, seen, known === undefined);
  }

  #observerOf(request: SeenRequest, seen: SeenInvocation, alone: boolean): InvocationObserver {
    const turn = (at: number): void => {
      if (seen.turns.length < MOST_TURNS) seen.turns.push(at);
    };
    return {
      suspended: turn,
      resumed: turn,
      callStarted: ({ input, ...call }) => {
        if (seen.calls.size < MOST_CALLS) seen.calls.set(call.id, { ...call, input: this.#keep(request, input) });
        else seen.callsLeftOut += 1;
        this.#change(request, { calls: request.row.calls + 1 });
      },
      callEnded: ({ id, result, answer, at }) => {
        const call = seen.calls.get(id);
        if (call !== undefined) call.end = { result, answer: this.#keep(request, answer), at };
      },
      log: (record) => {
        if (seen.logs.length >= MOST_LOGS) seen.logsLeftOut += 1;
        else seen.logs.push({ at: performance.timeOrigin + performance.now(), record });
        this.#count(request, record.message.length);
        const excerpt = record.level === "error" ? excerptOf(record, this.#root) : undefined;
        if (excerpt !== undefined) seen.excerpt = excerpt;
      },
      ended: (end) => {
        seen.end = end;
        if (!alone) return;
        this.#underWay.delete(request.row.requestId);
        const code = end.outcome.ok ? {} : { code: end.outcome.error.code };
        this.#change(request, { ms: end.at - seen.start.at, status: end.outcome.ok ? 200 : 500, ...code });
        if (end.outcome.ok)
          request.answer = { status: 200, headers: [], body: this.#keep(request, end.outcome.answer) };
      },
    };
  }

  #add(row: Omit<RequestRow, "seq" | "calls">): SeenRequest {
    const request: SeenRequest = { row: { ...row, seq: ++this.#seq, calls: 0 }, bytes: 0, forgotten: false };
    this.#requests.push(request);
    this.#underWay.set(row.requestId, request);
    // In portions: taking the first out of a long list moves all others.
    if (this.#requests.length > MOST_REQUESTS * 1.1) this.#drop(this.#requests.length - MOST_REQUESTS);
    this.#tell(request.row);
    return request;
  }

  #drop(count: number): void {
    for (const { bytes } of this.#requests.splice(0, count)) this.#bytes -= bytes;
    this.#heavyFrom = Math.max(0, this.#heavyFrom - count);
  }

  #keep(request: SeenRequest, bytes: Uint8Array): Kept {
    if (bytes.length > LARGEST_BODY) return bytes.length;
    this.#count(request, bytes.length);
    return bytes;
  }

  #count(request: SeenRequest, bytes: number): void {
    request.bytes += bytes;
    this.#bytes += bytes;
    while (this.#bytes > MOST_BYTES && this.#heavyFrom < this.#requests.length - 1) {
      const oldest = this.#requests[this.#heavyFrom++];
      if (oldest === undefined || oldest === request) continue;
      this.#bytes -= oldest.bytes;
      oldest.bytes = 0;
      oldest.forgotten = true;
      delete oldest.invocation;
      delete oldest.answer;
    }
  }

  #change(request: SeenRequest, members: Partial<RequestRow>): void {
    request.row = { ...request.row, ...members };
    this.#tell(request.row);
  }

  #tell(row: RequestRow): void {
    // One that was dropped while it was under way is in no list any more.
    if (this.find(row.seq) === undefined) return;
    for (const listener of this.#listeners) listener(row);
  }
}
