/** Responses in chunks and work after the response over asml's own client of the Runtime API. */
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { GuestFunction } from "../../runtime/function.ts";
import { serve } from "../../runtime/lambda/client/poll.ts";
import { RuntimeApi } from "../../runtime/lambda/client/runtime-api.ts";
import { runtimeApiAddress } from "../../runtime/lambda/environment.ts";
import type { LogRecord } from "../../runtime/observe/log.ts";
import { buildStreams, Gate, streamsFunction } from "../guests/streams.ts";
import { RuntimeApiServer } from "./runtime-api-server.ts";
import { apiEvent, urlEvent, urlResponse } from "./url-events.ts";

let wasm: Uint8Array;
beforeAll(async () => {
  wasm = await buildStreams();
});

const opened: (() => unknown)[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((close) => close()));
});

interface Serving {
  readonly server: RuntimeApiServer;
  readonly gate: Gate;
  readonly guest: GuestFunction & { readonly records: LogRecord[] };
  /** Of the client itself. */
  readonly records: LogRecord[];
}

async function serving(streams = true): Promise<Serving> {
  const server = await RuntimeApiServer.start();
  const gate = new Gate();
  const guest = await streamsFunction(wasm, gate, { config: { streams } });
  const records: LogRecord[] = [];
  const api = new RuntimeApi(runtimeApiAddress({ AWS_LAMBDA_RUNTIME_API: server.address }), {
    log: (record) => records.push(record),
    workingDirectory: "/var/task",
    userAgent: "test",
  });
  serve(guest, [api]).catch(() => {});
  opened.push(
    () => api.close(),
    () => server[Symbol.asyncDispose](),
  );
  return { server, gate, guest, records };
}

const EVENTS_HEAD = {
  statusCode: 200,
  headers: { "content-type": "text/event-stream", "cache-control": "no-cache" },
};

/** Resolves when a value is the same at many looks, turns of the event loop apart. */
async function settled(value: () => number): Promise<number> {
  for (let last = value(), same = 0; ;) {
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
    same = value() === last ? same + 1 : 0;
    last = value();
    if (same >= 30) return last;
  }
}

describe("behind a function URL that streams", () => {
  test("Lambda has the head and the first event while the function runs", async () => {
    const { server, gate } = await serving();
    let soFar = Buffer.alloc(0);
    const reported = server.invoke(urlEvent("/events"), { onPart: (bytes) => (soFar = Buffer.from(bytes)) });
    await expect.poll(() => urlResponse(soFar)).toEqual({ head: EVENTS_HEAD, body: "" });
    gate.say("one");
    await expect.poll(() => urlResponse(soFar)?.body).toBe("id: 1\ndata: one\n\n");
    expect(server.pollers).toBe(0);
    gate.say("end");
    const { kind, headers, trailers } = await reported;
    expect(kind).toBe("response");
    expect(headers).toMatchObject({
      "content-type": "application/vnd.awslambda.http-integration-response",
      "lambda-runtime-function-response-mode": "streaming",
      "transfer-encoding": "chunked",
      trailer: "Lambda-Runtime-Function-Error-Type, Lambda-Runtime-Function-Error-Body",
    });
    expect(trailers).toEqual({});
    await expect.poll(() => server.pollers).toBe(1);
  });

  test("Lambda's slowness is the function's", async () => {
    const { server, gate } = await serving();
    const { promise: reading, resolve: read } = Promise.withResolvers<void>();
    const reported = server.invoke(urlEvent("/flood", { "x-chunks": "500" }), { reading });
    const stalled = await settled(() => gate.reached.length);
    expect(stalled).toBeLessThan(400);
    read();
    const response = urlResponse((await reported).body);
    expect(response?.head).toMatchObject({ statusCode: 200, cookies: ["a=1"] });
    expect(response?.body).toHaveLength(500 * 65_536);
    const chunks = Buffer.from(response?.body ?? "", "latin1");
    for (let at = 0; at < 500; at++) expect(chunks[at * 65_536]).toBe((at + 1) % 256);
  });

  test("a panic in its middle is told in trailers, and the next invocation is served", async () => {
    const { server, gate, guest } = await serving();
    gate.say("one");
    gate.say("panic");
    const { body, trailers } = await server.invoke(urlEvent("/events"));
    expect(urlResponse(body)?.body).toBe("id: 1\ndata: one\n\n");
    expect(trailers["lambda-runtime-function-error-type"]).toBe("ERR_GUEST_PANIC");
    const told = Buffer.from(trailers["lambda-runtime-function-error-body"] ?? "", "base64").toString();
    expect(JSON.parse(told)).toMatchObject({
      errorType: "ERR_GUEST_PANIC",
      errorMessage: "the function panicked",
    });
    expect(guest.records).toMatchObject([{ level: "error", code: "ERR_GUEST_PANIC" }]);
    gate.say("end");
    expect(urlResponse((await server.invoke(urlEvent("/events"))).body)?.body).toBe("");
  });

  test("a whole answer is given in the same form, with its text as it is", async () => {
    const { server } = await serving();
    const { kind, body, headers } = await server.invoke(urlEvent("/plain"));
    expect(kind).toBe("response");
    expect(headers["lambda-runtime-function-response-mode"]).toBe("streaming");
    expect(urlResponse(body)).toEqual({
      head: { statusCode: 200, headers: { "content-type": "text/plain; charset=utf-8" } },
      body: "plain",
    });
  });

  test("a lost connection is a client that has gone, and the next invocation is served", async () => {
    const { server, gate, records } = await serving();
    void server.invoke(urlEvent("/flood"));
    await expect.poll(() => gate.reached.length).toBeGreaterThan(3);
    server.dropConnections();
    await expect.poll(() => gate.reached.at(-1)).toBe("ClientGone");
    expect(urlResponse((await server.invoke(urlEvent("/plain"))).body)?.body).toBe("plain");
    expect(records).toMatchObject([{ code: "ERR_HOST", message: expect.stringContaining("lost within a response") }]);
  });

  test("what Lambda refuses in its middle ends, and the next invocation is served", async () => {
    const { server, gate, records } = await serving();
    void server.invoke(urlEvent("/flood"), { refuse: 413 });
    await expect.poll(() => gate.reached.at(-1)).toBe("ClientGone");
    expect(urlResponse((await server.invoke(urlEvent("/plain"))).body)?.body).toBe("plain");
    expect(records).toMatchObject([{ code: "ERR_HOST", message: expect.stringContaining("status 413") }]);
  });
});

describe("elsewhere chunks are gathered", () => {
  test.each([
    ["another caller of a function that streams", true, apiEvent("/events")],
    ["a URL that buffers", false, urlEvent("/events")],
    ["another caller whose body has a URL's domain in it", true, apiEvent("/events", { host: "x.lambda-url.x" })],
  ])("for %s", async (_, streams, event) => {
    const { server, gate } = await serving(streams);
    for (const word of ["one", "end"]) gate.say(word);
    const { headers, body } = await server.invoke(event);
    expect(headers).toMatchObject({ "content-type": "application/json" });
    expect(headers).not.toHaveProperty("lambda-runtime-function-response-mode");
    expect(JSON.parse(body.toString())).toEqual({
      ...EVENTS_HEAD,
      isBase64Encoded: false,
      body: "id: 1\ndata: one\n\n",
    });
  });
});

describe("work after the response", () => {
  test.each([urlEvent("/late"), apiEvent("/late")])(
    "is done before the next invocation is asked for",
    async (event) => {
      const { server, gate, guest } = await serving();
      const { kind, body } = await server.invoke(event);
      expect(kind).toBe("response");
      expect(body.toString()).toContain("answered");
      expect(server.pollers).toBe(0);
      const next = server.invoke(apiEvent("/plain"));
      gate.say("later");
      expect(JSON.parse((await next).body.toString())).toMatchObject({ body: "plain" });
      expect(gate.reached).toEqual(["later"]);
      expect(guest.records).toEqual([]);
    },
  );

  test("is in the log where it fails", async () => {
    const { server, gate, guest } = await serving();
    expect((await server.invoke(apiEvent("/late"))).kind).toBe("response");
    gate.say("panic");
    expect((await server.invoke(apiEvent("/plain"))).kind).toBe("response");
    expect(guest.records).toMatchObject([{ code: "ERR_GUEST_PANIC", afterResponse: true }]);
  });

  test("has the invocation's time and no more", async () => {
    const { server, guest } = await serving();
    const { kind } = await server.invoke(apiEvent("/late"), { deadlineMs: Date.now() + 500 });
    expect(kind).toBe("response");
    await expect.poll(() => server.pollers).toBe(1);
    expect(guest.records).toMatchObject([{ code: "ERR_GUEST_TIMEOUT", afterResponse: true }]);
  });

  test("comes after a response in chunks as well", async () => {
    const { server, gate, guest } = await serving();
    const { body } = await server.invoke(urlEvent("/lingering"));
    expect(urlResponse(body)).toMatchObject({ head: { statusCode: 201 }, body: "all" });
    expect(server.pollers).toBe(0);
    gate.say("panic");
    await expect.poll(() => server.pollers).toBe(1);
    expect(guest.records).toMatchObject([{ code: "ERR_GUEST_PANIC", afterResponse: true }]);
  });
});
