/** Spans in OTLP's JSON (opentelemetry-proto 1.x, trace.proto), and how they get to a collector. */
import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import type { OtelSettings } from "./settings.ts";

export type Attributes = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

export interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | undefined;
  readonly state: string | undefined;
  readonly name: string;
  readonly kind: (typeof SPAN_KIND)[keyof typeof SPAN_KIND];
  /** ms since the epoch, with fractions. */
  readonly from: number;
  readonly to: number;
  readonly attributes: Attributes;
  /** Of a failure: its class. */
  readonly error: string | undefined;
}

export const SPAN_KIND = { internal: 1, server: 2, client: 3 } as const;
const STATUS_ERROR = 2;

/** The body of `POST /v1/traces`. */
export function exportRequest(resource: Attributes, spans: readonly Span[]): string {
  return JSON.stringify({
    resourceSpans: [
      {
        resource: { attributes: attributesOf(resource) },
        scopeSpans: [{ scope: { name: "asml" }, spans: spans.map(spanJson) }],
      },
    ],
  });
}

function spanJson({ traceId, spanId, parentSpanId, state, name, kind, from, to, attributes, error }: Span): object {
  return {
    traceId,
    spanId,
    ...(parentSpanId !== undefined && { parentSpanId }),
    ...(state !== undefined && { traceState: state }),
    name,
    kind,
    startTimeUnixNano: nanoseconds(from),
    endTimeUnixNano: nanoseconds(Math.max(from, to)),
    attributes: attributesOf(error === undefined ? attributes : { ...attributes, "error.type": error }),
    status: error === undefined ? {} : { code: STATUS_ERROR, message: error },
  };
}

/** 64 bit integers are texts in protobuf's JSON. */
const nanoseconds = (ms: number): string => String(BigInt(Math.round(ms * 1_000)) * 1_000n);

function attributesOf(attributes: Attributes): readonly object[] {
  return Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [{ key, value: valueOf(value) }],
  );
}

function valueOf(value: string | number | boolean | readonly string[]): object {
  if (typeof value === "string") return { stringValue: value };
  if (typeof value === "boolean") return { boolValue: value };
  if (typeof value === "object") return { arrayValue: { values: value.map((one) => ({ stringValue: one })) } };
  return Number.isInteger(value) ? { intValue: String(value) } : { doubleValue: value };
}

/** @throws Error where the collector is not there or does not take it */
export function post({ url, headers, timeoutMs }: OtelSettings, body: string): Promise<void> {
  const request = url.protocol === "https:" ? httpsRequest : httpRequest;
  const signal = AbortSignal.timeout(timeoutMs);
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method: "POST",
        // A connection that Lambda froze would be dead: each export has its own.
        agent: false,
        headers: { ...headers, "content-type": "application/json", "content-length": Buffer.byteLength(body) },
        signal,
      },
      (response) => {
        response.resume();
        response.once("error", reject);
        response.once("end", () => {
          const { statusCode = 0 } = response;
          if (statusCode >= 200 && statusCode < 300) resolve();
          else reject(new Error(`the collector answered with status ${statusCode}`));
        });
      },
    );
    sent.once("error", reject);
    sent.end(body);
  });
}
