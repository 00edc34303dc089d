/** Everything that was seen of a request, redacted, as the page shows it. */
import type { SourceFrame } from "../../observe/source-lines.ts";
import { type Redacted, redacted } from "../../replay/redact.ts";
import type { Failure, Invoked, RequestDetail, Shown, ShownCall } from "./contract.ts";
import { stackOf } from "./excerpt.ts";
import type { Kept, SeenCall, SeenInvocation, SeenRequest } from "./request-log.ts";

const WASM_PAGE = 65_536;
const nothing = new Uint8Array();

export interface DetailOptions {
  /** Members of a method's input whose values are secrets, as its IOmod declares them. */
  readonly secretsOf?: ((coordinates: string, method: string) => readonly string[]) | undefined;
}

export function requestDetail(request: SeenRequest, now: number, options: DetailOptions = {}): RequestDetail {
  const { row, invocation, answer, forgotten } = request;
  const clean = redactedOf(request, options);
  return {
    row,
    forgotten,
    ...(invocation === undefined ? {} : { invoked: invokedOf(invocation, clean, now) }),
    ...(answer === undefined
      ? {}
      : {
          response: {
            status: answer.status,
            headers: answer.headers.map(([name, value]) => [name, clean.text(value)] as const),
            body: shownOf(answer.body, clean),
          },
        }),
  };
}

function redactedOf({ invocation, answer }: SeenRequest, { secretsOf }: DetailOptions): Redacted {
  const bodies = [...(invocation?.calls.values() ?? [])].flatMap(({ input, end, coordinates, method }) =>
    [input, end?.answer].map((bytes) => ({ bytes: bytesOf(bytes), coordinates, method })),
  );
  const headers = Object.fromEntries(answer?.headers ?? []);
  return redacted(
    {
      event: bytesOf(invocation?.event),
      // Secrets of the answer are looked for as those of a call's: in its headers, and in its body.
      response: bytesOf(answer?.body),
      bodies: [
        ...bodies,
        { bytes: bytesOf(answer?.body), coordinates: undefined, method: undefined },
        { bytes: Buffer.from(JSON.stringify({ headers })), coordinates: undefined, method: undefined },
      ],
      environment: invocation?.start.config.environment ?? {},
    },
    { members: [], ...(secretsOf === undefined ? {} : { ofMethod: secretsOf }) },
  );
}

function invokedOf(seen: SeenInvocation, clean: Redacted, now: number): Invoked {
  const { start, end, turns, calls, logs, callsLeftOut, logsLeftOut } = seen;
  const event = shownOf(seen.event, clean);
  const claims = claimsOf(event);
  const failure = failureOf(seen, clean);
  const since = (at: number): number => at - start.at;
  const points = [0, ...turns.map(since), since(end?.at ?? now)];
  const ran = points.flatMap((from, index): [number, number][] => {
    const to = points[index + 1];
    return index % 2 === 0 && to !== undefined ? [[from, to]] : [];
  });
  return {
    event,
    ...(claims === undefined ? {} : { claims }),
    ran,
    took: since(end?.at ?? now),
    over: end !== undefined,
    limitMs: since(start.deadline),
    ...(end === undefined ? {} : { memoryBytes: end.pages * WASM_PAGE }),
    memoryLimitBytes: start.maximumPages * WASM_PAGE,
    calls: [...calls.values()].map((call) => callOf(call, since, clean)),
    logs: logs.map(({ at, record: { level, message } }) => ({ ms: since(at), level, message: clean.text(message) })),
    ...(failure === undefined ? {} : { failure }),
    missing: [
      ...(callsLeftOut === 0 ? [] : [`${callsLeftOut} more calls`]),
      ...(logsLeftOut === 0 ? [] : [`${logsLeftOut} more log lines`]),
    ],
  };
}

function callOf(call: SeenCall, since: (at: number) => number, clean: Redacted): ShownCall {
  const { id, coordinates, method, timerMs, input, at, end } = call;
  return {
    id,
    name: coordinates === undefined ? `timer ${timerMs ?? 0} ms` : `${coordinates}/${method}`,
    from: since(at),
    input: shownOf(input, clean),
    ...(end === undefined ? {} : { to: since(end.at), result: end.result, answer: shownOf(end.answer, clean) }),
  };
}

function failureOf({ end, logs, excerpt }: SeenInvocation, clean: Redacted): Failure | undefined {
  if (end === undefined || end.outcome.ok) return undefined;
  const { code, message, fix } = end.outcome.error;
  const record = logs.findLast((one) => one.record.code === code)?.record;
  const stack: readonly SourceFrame[] = record === undefined ? [] : stackOf(record);
  return {
    code,
    message: clean.text(record?.message ?? message),
    ...(fix === undefined ? {} : { fix }),
    stack,
    ...(excerpt === undefined ? {} : { excerpt }),
  };
}

/** Of the event's authorizer, in payload 2.0 and 1.0. */
function claimsOf(event: Shown): Readonly<Record<string, unknown>> | undefined {
  const authorizer = member(member("json" in event ? event.json : undefined, "requestContext"), "authorizer");
  const claims = member(member(authorizer, "jwt"), "claims") ?? member(authorizer, "claims");
  return typeof claims === "object" && claims !== null ? { ...claims } : undefined;
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function bytesOf(kept: Kept | undefined): Uint8Array {
  return kept instanceof Uint8Array ? kept : nothing;
}

function shownOf(kept: Kept, clean: Redacted): Shown {
  if (typeof kept === "number") return { bytes: kept, kept: false };
  const bytes = clean.bytes(kept);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { bytes: bytes.length, kept: false };
  }
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === "object" && json !== null ? { json } : { text };
  } catch {
    return { text };
  }
}
