import { expect, test } from "vitest";
import { defineIomod, IomodFailure } from "../../../../iomods/define.ts";
import type { LogRecord } from "../../../../runtime/observe/log.ts";
import { otelSettings } from "../../../../runtime/observe/otel/settings.ts";
import { Tracer } from "../../../../runtime/observe/otel/tracer.ts";
import { functionOf, guest, methodImport } from "../../../guests/wat.ts";
import { startCollector } from "./collector.ts";

const seen: (string | undefined)[] = [];
const dynamodb = defineIomod("aws.dynamodb", {
  put_item: {
    actions: [],
    call(_input, { traceparent }) {
      seen.push(traceparent);
      return Promise.resolve(Buffer.from("{}"));
    },
  },
  get_item: {
    actions: [],
    call: () =>
      Promise.reject(
        new IomodFailure("ResourceNotFoundException", "secret", { statusCode: 400, requestId: "aws-request-1" }),
      ),
  },
});

/** Puts, gets (which fails), calls what never answers, sets a timer, waits for three, and answers. */
const BUSY = guest({
  imports: methodImport("put_item", "aws.dynamodb") + methodImport("get_item", "aws.dynamodb") + methodImport("never"),
  fields: '(data (i32.const 0) "{\\22TableName\\22:\\22notes\\22,\\22Item\\22:\\22private\\22}")',
  body: `
    (drop (call $put_item (i32.const 0) (i32.const 38)))
    (drop (call $get_item (i32.const 0) (i32.const 38)))
    (drop (call $never (i32.const 0) (i32.const 1)))
    (drop (call $timer (i32.const 1)))
    (drop (call $call_wait)) (drop (call $call_wait)) (drop (call $call_wait))
    (call $number (i32.const 1))`,
});
const TRAPS = guest({ body: "(unreachable)" });

function tracerFor(url: string, variables: Record<string, string> = {}) {
  const settings = otelSettings({ OTEL_EXPORTER_OTLP_ENDPOINT: url, ...variables });
  if (settings === undefined) throw new TypeError("nothing is traced");
  const records: LogRecord[] = [];
  const tracer = new Tracer({ settings, resource: { "service.name": "shop" }, log: (one) => records.push(one) });
  return { tracer, records };
}

const TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
const PARENT = "00f067aa0ba902b7";
const event = (headers: Record<string, string>): string =>
  JSON.stringify({
    routeKey: "PUT /notes/{id}",
    headers,
    requestContext: { http: { method: "PUT", path: "/notes/7" } },
  });

test("an invocation, the guest's runs and its calls are spans of one trace", async () => {
  await using collector = await startCollector();
  const { tracer, records } = tracerFor(collector.url);
  const f = await functionOf(BUSY, { observer: tracer, iomods: [dynamodb] });
  await f.invoke({
    requestId: "r-1",
    event: Buffer.from(event({ traceparent: `00-${TRACE}-${PARENT}-01`, tracestate: "a=b" })),
  });
  await tracer.flush();
  expect(collector.faults).toEqual([]);
  expect(records).toEqual([]);
  const { spans } = collector;
  const root = spans.find(({ kind }) => kind === 2);
  expect(root).toMatchObject({
    name: "PUT /notes/{id}",
    traceId: TRACE,
    parentSpanId: PARENT,
    traceState: "a=b",
    status: {},
    attributes: {
      "faas.invocation_id": "r-1",
      "faas.trigger": "http",
      "faas.coldstart": true,
      "http.request.method": "PUT",
      "http.route": "/notes/{id}",
      "code.function.name": "test.guest",
      "asml.memory_pages": 1,
    },
    resource: { "service.name": "shop" },
  });
  const children = spans.filter((one) => one !== root);
  for (const one of children) expect([one.traceId, one.parentSpanId]).toEqual([TRACE, root?.spanId]);
  expect(children.map(({ name }) => name).toSorted()).toEqual([
    "DynamoDB.GetItem",
    "DynamoDB.PutItem",
    "guest",
    "guest",
    "guest",
    "test.io/never",
  ]);
  expect(children.find(({ name }) => name === "DynamoDB.PutItem")).toMatchObject({
    kind: 3,
    status: {},
    attributes: {
      "rpc.system": "aws-api",
      "rpc.service": "DynamoDB",
      "rpc.method": "PutItem",
      "aws.dynamodb.table_names": ["notes"],
    },
  });
  expect(children.find(({ name }) => name === "DynamoDB.GetItem")).toMatchObject({
    status: { code: 2, message: "ResourceNotFoundException" },
    attributes: {
      "error.type": "ResourceNotFoundException",
      "http.response.status_code": 400,
      "aws.request_id": "aws-request-1",
    },
  });
  expect(children.find(({ name }) => name === "test.io/never")?.attributes).toMatchObject({ "asml.cancelled": true });
  const put = children.find(({ name }) => name === "DynamoDB.PutItem");
  expect(seen.at(-1)).toBe(`00-${TRACE}-${put?.spanId}-01`);
  expect(JSON.stringify(spans)).not.toMatch(/secret|private/);
  const began = Number(BigInt(root?.startTimeUnixNano ?? 0) / 1_000_000n);
  expect(Math.abs(Date.now() - began)).toBeLessThan(600_000);
});

test("a failed invocation is an error of its class, and the second one is not cold", async () => {
  await using collector = await startCollector();
  const { tracer } = tracerFor(collector.url);
  const f = await functionOf(TRAPS, { observer: tracer });
  await f.send();
  await f.send();
  await tracer.flush();
  const roots = collector.spans.filter(({ kind }) => kind === 2);
  expect(roots.map(({ name, status, parentSpanId }) => [name, status.code, status.message, parentSpanId])).toEqual([
    ["test.guest", 2, "ERR_GUEST_TRAP", undefined],
    ["test.guest", 2, "ERR_GUEST_TRAP", undefined],
  ]);
  expect(roots.map(({ attributes }) => attributes["faas.coldstart"])).toEqual([true, false]);
  expect(new Set(roots.map(({ traceId }) => traceId)).size).toBe(2);
});

test.each([
  ["traceparent that is not sampled", { headers: { traceparent: `00-${TRACE}-${PARENT}-00` } }, {}, undefined],
  ["X-Ray that is not sampled", {}, {}, `Root=1-4bf92f35-77b34da6a3ce929d0e0e4736;Parent=${PARENT};Sampled=0`],
  ["a sampler that is always off", {}, { OTEL_TRACES_SAMPLER: "always_off" }, undefined],
])("%s exports nothing, and calls are told so", async (_what, content, variables, traceHeader) => {
  await using collector = await startCollector();
  const { tracer } = tracerFor(collector.url, variables);
  const f = await functionOf(BUSY, { observer: tracer, iomods: [dynamodb] });
  await f.invoke({ requestId: "r", event: Buffer.from(JSON.stringify(content)), traceHeader });
  await tracer.flush();
  expect(collector.headers).toEqual([]);
  expect(seen.at(-1)).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/);
});

test("X-Ray's header is the parent where there is no traceparent, or where it is asked for first", async () => {
  await using collector = await startCollector();
  const xray = "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1;Lineage=a:0";
  for (const [propagators, headers] of [
    ["tracecontext,xray", {}],
    ["xray,tracecontext", { traceparent: `00-${TRACE}-${PARENT}-01` }],
    ["tracecontext,xray", { traceparent: "00-broken-01" }],
  ] as const) {
    const { tracer } = tracerFor(collector.url, { OTEL_PROPAGATORS: propagators });
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const f = await functionOf(TRAPS, { observer: tracer });
    // oxlint-disable-next-line no-await-in-loop
    await f.invoke({ requestId: "r", event: Buffer.from(JSON.stringify({ headers })), traceHeader: xray });
    // oxlint-disable-next-line no-await-in-loop
    await tracer.flush();
  }
  const roots = collector.spans.filter(({ kind }) => kind === 2);
  expect(roots.map(({ traceId, parentSpanId }) => [traceId, parentSpanId])).toEqual(
    Array.from({ length: 3 }, () => ["5759e988bd862e3fe1be46a994272793", "53995c3f42cd8ad8"]),
  );
});

test("a share of traces is decided by their id", async () => {
  await using collector = await startCollector();
  const { tracer } = tracerFor(collector.url, { OTEL_TRACES_SAMPLER: "traceidratio", OTEL_TRACES_SAMPLER_ARG: "0.5" });
  const f = await functionOf(TRAPS, { observer: tracer });
  for (const trace of ["00000000000000000100000000000000", "000000000000000000ffffffffffffff"])
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await f.send(JSON.stringify({ headers: { traceparent: `00-${trace}-${PARENT}-00` } }));
  await tracer.flush();
  expect(collector.spans.filter(({ kind }) => kind === 2)).toHaveLength(1);
});

test("headers are sent, and a collector that is gone or refuses is told of once", async () => {
  await using collector = await startCollector(503);
  const { tracer, records } = tracerFor(collector.url, { OTEL_EXPORTER_OTLP_HEADERS: "api-key=a%20b,x=y" });
  const f = await functionOf(TRAPS, { observer: tracer });
  for (let i = 0; i < 3; i++) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await f.send();
    // oxlint-disable-next-line no-await-in-loop
    await tracer.flush();
  }
  expect(collector.headers[0]).toMatchObject({ "api-key": "a b", x: "y" });
  expect(records.map(({ message }) => message)).toEqual([
    `spans are lost: the collector answered with status 503 (${collector.url})`,
  ]);
});

test("spans are sent by themselves where a time is set", async () => {
  await using collector = await startCollector();
  const settings = otelSettings({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });
  if (settings === undefined) throw new TypeError("nothing is traced");
  const observer = new Tracer({ settings, resource: {}, log: () => {}, everyMs: 5 });
  await (await functionOf(TRAPS, { observer })).send();
  await expect.poll(() => collector.spans.length, { timeout: 10_000 }).toBeGreaterThan(0);
});

test("settings: endpoints, what turns tracing off, and what is none", () => {
  expect(otelSettings({})).toBeUndefined();
  const endpoint = { OTEL_EXPORTER_OTLP_ENDPOINT: "http://h:4318/base/" };
  expect(otelSettings(endpoint)?.url.href).toBe("http://h:4318/base/v1/traces");
  const own = { ...endpoint, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: "https://t/x" };
  expect(otelSettings(own)?.url.href).toBe("https://t/x");
  expect(otelSettings({ ...endpoint, OTEL_SDK_DISABLED: "true" })).toBeUndefined();
  expect(otelSettings({ ...endpoint, OTEL_TRACES_EXPORTER: "none" })).toBeUndefined();
  expect(otelSettings({ ...endpoint, OTEL_SERVICE_NAME: "a", OTEL_RESOURCE_ATTRIBUTES: "b=c%2Cd" })?.resource).toEqual({
    "service.name": "a",
    b: "c,d",
  });
  expect(() => otelSettings({ OTEL_EXPORTER_OTLP_ENDPOINT: "localhost:4318" })).toThrow("no URL of http");
  expect(() => otelSettings({ ...endpoint, OTEL_TRACES_SAMPLER: "often" })).toThrow('"often"');
});
