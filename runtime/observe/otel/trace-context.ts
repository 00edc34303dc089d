/** Where a trace comes from: W3C Trace Context (level 1) in an event's headers, X-Ray's header beside the event. */

export interface TraceContext {
  /** 32 hexadecimal digits. */
  readonly traceId: string;
  /** 16, of the caller's span. */
  readonly spanId: string;
  readonly sampled: boolean;
  /** W3C's `tracestate`, as it came. */
  readonly state?: string;
}

const TRACEPARENT = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const ZEROS = /^0+$/;

/** @returns undefined for what is no valid header */
export function parseTraceparent(text: string, state?: string): TraceContext | undefined {
  const [, version = "", traceId = "", spanId = "", flags = "", more] = TRACEPARENT.exec(text.trim()) ?? [];
  if (version === "" || version === "ff" || (version === "00" && more !== undefined)) return undefined;
  if (ZEROS.test(traceId) || ZEROS.test(spanId)) return undefined;
  const sampled = (Number.parseInt(flags, 16) & 1) === 1;
  return { traceId, spanId, sampled, ...(state !== undefined && state !== "" && { state }) };
}

export const traceparentOf = (traceId: string, spanId: string, sampled: boolean): string =>
  `00-${traceId}-${spanId}-${sampled ? "01" : "00"}`;

/** `Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1`: the root's two numbers are one trace id. */
export function parseXRay(text: string): TraceContext | undefined {
  const fields = new Map(
    text.split(";").map((field): [string, string] => {
      const at = field.indexOf("=");
      return [field.slice(0, Math.max(0, at)).trim(), field.slice(at + 1).trim()];
    }),
  );
  const [, time, unique] = /^1-([0-9a-f]{8})-([0-9a-f]{24})$/i.exec(fields.get("Root") ?? "") ?? [];
  const spanId = fields.get("Parent")?.toLowerCase() ?? "";
  if (time === undefined || unique === undefined || !/^[0-9a-f]{16}$/.test(spanId) || ZEROS.test(spanId))
    return undefined;
  return { traceId: `${time}${unique}`.toLowerCase(), spanId, sampled: fields.get("Sampled") === "1" };
}

/** Its header fields, in lower case; undefined for an event that has none. Read only where something is traced. */
export function headersOf(event: unknown): ReadonlyMap<string, string> {
  if (typeof event !== "object" || event === null || !("headers" in event)) return new Map();
  return new Map(
    Object.entries(event.headers ?? {}).flatMap(([name, value]): [string, string][] =>
      typeof value === "string" ? [[name.toLowerCase(), value]] : [],
    ),
  );
}
