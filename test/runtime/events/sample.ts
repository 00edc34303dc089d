/** A request as the builders take it, with what a test wants changed. */
import { parseTarget } from "../../../runtime/events/path.ts";
import { eventBytes } from "../../../runtime/events/event.ts";
import type { Payload1 } from "../../../runtime/events/payload-1.ts";
import type { Payload2 } from "../../../runtime/events/payload-2.ts";
import type { ApiContext, Caller, Header, RouteMatch } from "../../../runtime/events/request.ts";

export interface Sample {
  readonly method?: string;
  readonly target?: string;
  readonly headers?: readonly Header[];
  readonly body?: string | Uint8Array;
  readonly route?: Partial<RouteMatch>;
  readonly api?: Partial<ApiContext>;
  readonly caller?: Caller;
}

const RECEIVED_AT = Date.UTC(2020, 2, 12, 19, 3, 8, 390);

export function event1(sample: Sample): Payload1 & { body: string | null } {
  return JSON.parse(Buffer.from(eventBytesOf(sample, "1.0")).toString("utf8"));
}

export function event2(sample: Sample): Payload2 & { body?: string } {
  return JSON.parse(Buffer.from(eventBytesOf(sample, "2.0")).toString("utf8"));
}

export function eventBytesOf(sample: Sample, payload: "1.0" | "2.0"): Uint8Array {
  const target = parseTarget(sample.target ?? "/put");
  if (target === undefined) throw new Error("the sample's target cannot be parsed");
  return eventBytes(
    {
      request: {
        method: sample.method ?? "PUT",
        protocol: "HTTP/1.1",
        headers: sample.headers ?? [["Host", "127.0.0.1:3000"]],
        sourceIp: "127.0.0.1",
        port: 3000,
        scheme: "http",
        receivedAt: RECEIVED_AT,
        ...target,
      },
      route: { routeKey: "PUT /put", resource: "/put", pathParameters: undefined, ...sample.route },
      api: {
        accountId: "123456789012",
        apiId: "a1b2c3d4e5",
        stage: "$default",
        stageVariables: undefined,
        ...sample.api,
      },
      caller: sample.caller ?? { kind: "anonymous" },
      requestId: "JKJaXmPLvHcESHA=",
    },
    Buffer.from(sample.body ?? ""),
    payload,
  );
}
