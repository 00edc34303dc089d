/**
 * An observer that makes OpenTelemetry spans: one for the invocation, one for each time that the guest runs, one for
 * each call. Own code, where OpenTelemetry's SDK would do: that is 293 KB more in a layer and 30 to 60 ms more of a
 * cold start (measured), for objects that an observer has already.
 */
import { randomBytes } from "node:crypto";
import { messageOf } from "../../../guest-abi/errors.ts";
import type { LogSink } from "../log.ts";
import type {
  CallEnded,
  CallStarted,
  InvocationEnd,
  InvocationObserver,
  InvocationStart,
  Observer,
} from "../observer.ts";
import { callAttributes, callName, failureAttributes } from "./call-span.ts";
import { type Attributes, exportRequest, post, type Span, SPAN_KIND } from "./otlp.ts";
import type { OtelSettings } from "./settings.ts";
import { headersOf, parseTraceparent, parseXRay, type TraceContext, traceparentOf } from "./trace-context.ts";

export interface TracerOptions {
  readonly settings: OtelSettings;
  /** Of the process, under what the settings say. */
  readonly resource: Attributes;
  readonly log: LogSink;
  /** Spans are sent so long after they ended, at the latest; unless given, only by `flush`. */
  readonly everyMs?: number;
}

/** Spans of one invocation: a guest that polls ten thousand times is one line in any viewer. */
const MOST_SPANS = 1_000;
/** Spans that wait for a collector which does not take them. */
const MOST_WAITING = 10_000;

export class Tracer implements Observer {
  readonly #options: TracerOptions;
  #spans: Span[] = [];
  #sending: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #cold = true;
  #failed = false;

  constructor(options: TracerOptions) {
    this.#options = options;
  }

  invocation(start: InvocationStart): InvocationObserver {
    const { settings } = this.#options;
    const event = parsed(start.event);
    const parent = parentOf(settings, start, event);
    const traceId = parent?.traceId ?? randomBytes(16).toString("hex");
    const cold = this.#cold;
    this.#cold = false;
    if (!isSampled(settings, parent, traceId)) {
      // What is called is told of the decision, so that no part of the trace appears alone.
      const traceparent = traceparentOf(traceId, parent?.spanId ?? randomBytes(8).toString("hex"), false);
      return { traceparent: () => traceparent };
    }
    return new TracedInvocation({ start, event, parent, traceId, cold, add: (spans) => this.#add(spans) });
  }

  /** Sends what there is. Never rejects: a collector that is gone is told of in the log, once. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    return (this.#sending = this.#sending.then(() => this.#send()));
  }

  #add(spans: readonly Span[]): void {
    if (this.#spans.length < MOST_WAITING) this.#spans.push(...spans);
    const { everyMs } = this.#options;
    if (everyMs === undefined || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => void this.flush(), everyMs);
    this.#timer.unref();
  }

  async #send(): Promise<void> {
    if (this.#spans.length === 0) return;
    const { settings, log } = this.#options;
    const resource = { ...this.#options.resource, ...settings.resource };
    const body = exportRequest(resource, this.#spans);
    this.#spans = [];
    try {
      await post(settings, body);
      this.#failed = false;
    } catch (thrown) {
      if (!this.#failed)
        log({ level: "warn", message: `spans are lost: ${messageOf(thrown)} (${settings.url.origin})` });
      this.#failed = true;
    }
  }
}

interface TracedParts {
  readonly start: InvocationStart;
  readonly event: unknown;
  readonly parent: TraceContext | undefined;
  readonly traceId: string;
  readonly cold: boolean;
  readonly add: (spans: readonly Span[]) => void;
}

class TracedInvocation implements InvocationObserver {
  readonly #parts: TracedParts;
  readonly #spanId = newSpanId();
  /** The engine's clock does not run while Lambda freezes the process. */
  readonly #ahead: number;
  readonly #spans: Span[] = [];
  readonly #calls = new Map<number, { readonly started: CallStarted; readonly spanId: string }>();
  #runningSince: number | undefined;
  #guestMs = 0;
  #dropped = 0;

  constructor(parts: TracedParts) {
    this.#parts = parts;
    this.#ahead = Date.now() - parts.start.at;
    this.#runningSince = parts.start.at;
  }

  suspended(at: number, briefly = false): void {
    if (briefly || this.#runningSince === undefined) return;
    this.#guestMs += at - this.#runningSince;
    this.#add({ name: "guest", kind: SPAN_KIND.internal, from: this.#runningSince, to: at, attributes: {} });
    this.#runningSince = undefined;
  }

  resumed(at: number): void {
    this.#runningSince ??= at;
  }

  callStarted(started: CallStarted): void {
    if (started.coordinates !== undefined) this.#calls.set(started.id, { started, spanId: newSpanId() });
  }

  callEnded(ended: CallEnded): void {
    const call = this.#calls.get(ended.id);
    if (call === undefined) return;
    this.#calls.delete(ended.id);
    const { error, attributes } = failureAttributes(ended);
    this.#add({
      name: callName(call.started),
      kind: SPAN_KIND.client,
      spanId: call.spanId,
      from: call.started.at,
      to: ended.at,
      attributes: { ...callAttributes(call.started), ...attributes },
      error,
    });
  }

  traceparent(callId: number): string {
    return traceparentOf(this.#parts.traceId, this.#calls.get(callId)?.spanId ?? this.#spanId, true);
  }

  ended({ outcome, at, pages }: InvocationEnd): void {
    this.suspended(at);
    const { start, event, cold, parent, traceId, add } = this.#parts;
    const http = httpOf(event);
    this.#spans.push({
      traceId,
      spanId: this.#spanId,
      parentSpanId: parent?.spanId,
      state: parent?.state,
      name: http === undefined ? start.config.id : `${http.method} ${http.route}`,
      kind: SPAN_KIND.server,
      from: start.at + this.#ahead,
      to: at + this.#ahead,
      attributes: {
        "faas.invocation_id": start.requestId,
        "faas.trigger": http === undefined ? "other" : "http",
        "faas.coldstart": cold,
        "code.function.name": start.config.id,
        ...(http && { "http.request.method": http.method, "http.route": http.route }),
        "asml.guest_ms": Math.round(this.#guestMs * 1_000) / 1_000,
        "asml.memory_pages": pages,
        ...(this.#dropped > 0 && { "asml.dropped_spans": this.#dropped }),
      },
      error: outcome.ok ? undefined : outcome.error.code,
    });
    add(this.#spans);
  }

  #add(
    span: Pick<Span, "name" | "kind" | "from" | "to" | "attributes"> & Partial<Pick<Span, "spanId" | "error">>,
  ): void {
    if (this.#spans.length >= MOST_SPANS) {
      this.#dropped++;
      return;
    }
    this.#spans.push({
      spanId: newSpanId(),
      error: undefined,
      ...span,
      traceId: this.#parts.traceId,
      parentSpanId: this.#spanId,
      state: this.#parts.parent?.state,
      from: span.from + this.#ahead,
      to: span.to + this.#ahead,
    });
  }
}

const newSpanId = (): string => randomBytes(8).toString("hex");

function parentOf(
  { propagators }: OtelSettings,
  { traceHeader }: InvocationStart,
  event: unknown,
): TraceContext | undefined {
  const headers = headersOf(event);
  for (const one of propagators) {
    const text = one === "xray" ? (traceHeader ?? headers.get("x-amzn-trace-id")) : headers.get("traceparent");
    const found =
      text === undefined
        ? undefined
        : one === "xray"
          ? parseXRay(text)
          : parseTraceparent(text, headers.get("tracestate"));
    if (found !== undefined) return found;
  }
  return undefined;
}

function isSampled({ sampler }: OtelSettings, parent: TraceContext | undefined, traceId: string): boolean {
  if (parent !== undefined && sampler.parentBased) return parent.sampled;
  // By the trace's id, so that all who take part decide alike. Its last 7 bytes are random, X-Ray's first 4 a time.
  return Number.parseInt(traceId.slice(18), 16) < sampler.ratio * 2 ** 56;
}

/** Of an HTTP event in payload 2.0 or 1.0. */
function httpOf(event: unknown): { readonly method: string; readonly route: string } | undefined {
  if (typeof event !== "object" || event === null) return undefined;
  const { routeKey, httpMethod, resource, requestContext }: Record<string, unknown> = { ...event };
  const { http } = Object(requestContext);
  const { method } = Object(http);
  if (typeof method === "string")
    return { method, route: typeof routeKey === "string" ? routeKey.replace(/^[A-Z]+ /, "") : "$default" };
  if (typeof httpMethod === "string" && typeof resource === "string") return { method: httpMethod, route: resource };
  return undefined;
}

/** What cannot be parsed is traced without a parent. */
function parsed(event: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(event.buffer, event.byteOffset, event.length).toString());
  } catch {
    return undefined;
  }
}
