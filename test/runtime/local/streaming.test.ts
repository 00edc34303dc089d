import { mkdtempSync, rmSync } from "node:fs";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { SignatureV4 } from "@smithy/signature-v4";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { GuestFunction } from "../../../runtime/function.ts";
import { LOCAL_IDENTITY, LOCAL_REGION } from "../../../runtime/local/api.ts";
import { Sha256 } from "../../../runtime/local/authorize/sha256.ts";
import { keySet } from "../../../runtime/local/authorize/key-source.ts";
import { startGateway, type Gateway } from "../../../runtime/local/gateway.ts";
import { startHarness } from "../../../runtime/local/harness.ts";
import type { LogRecord } from "../../../runtime/observe/log.ts";
import type { FunctionUrl } from "../../../runtime/triggers.ts";
import { buildStreams, Gate, streamsFunction } from "../../guests/streams.ts";
import { ask, gatewayOf, stopGateways } from "./guests.ts";
import { projectOf } from "./project.ts";

const STREAM: FunctionUrl = { auth: "none", mode: "stream", cors: undefined };

let wasm: Uint8Array;
beforeAll(async () => {
  wasm = await buildStreams();
});

const open: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).toReversed()) await close();
  await stopGateways();
});

interface Served {
  readonly gateway: Gateway;
  readonly gate: Gate;
  readonly guest: GuestFunction & { readonly records: LogRecord[] };
  readonly logged: LogRecord[];
}

async function served(url: Partial<FunctionUrl> = {}, stage = "$default"): Promise<Served> {
  const gate = new Gate();
  const guest = await streamsFunction(wasm, gate);
  const project = projectOf({
    api: { functions: { streams: { route: "ANY /{proxy+}", url: { ...STREAM, ...url } } } },
  });
  const logged: LogRecord[] = [];
  const gateway = await startGateway({
    project,
    functions: new Map([["api.streams", guest]]),
    host: "127.0.0.1",
    port: 0,
    stage,
    keysOf: () => keySet({ keys: [] }),
    log: (record) => logged.push(record),
  });
  open.push(
    () => gateway.close(),
    () => guest.close(),
  );
  return { gateway, gate, guest, logged };
}

const AT = "/_url/api.streams";

interface Reading {
  readonly response: IncomingMessage;
  /** What has come of the body. */
  readonly body: () => string;
  /** Resolves at the end: whether it is a whole one. */
  readonly ended: Promise<boolean>;
}

/** A request whose response is read as it comes. */
function read({ port }: { readonly port: number }, path: string, headers = {}, flowing = true): Promise<Reading> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: "127.0.0.1", port, path, headers, agent: false });
    request.on("error", reject).on("response", (response) => {
      let body = "";
      if (flowing) response.on("data", (part: Buffer) => (body += part.toString()));
      response.on("error", () => {});
      const ended = new Promise<boolean>((settle) => response.on("close", () => settle(response.complete)));
      resolve({ response, body: () => body, ended });
    });
    request.end();
  });
}

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

describe("a function URL that streams", () => {
  it("gives the client the head and each event while the function still runs", async () => {
    const { gateway, gate, logged } = await served();
    const reading = await read(gateway, `${AT}/events`, { "last-event-id": "7" });
    expect(reading.response).toMatchObject({
      statusCode: 200,
      headers: { "content-type": "text/event-stream", "cache-control": "no-cache", "transfer-encoding": "chunked" },
    });
    await expect.poll(reading.body).toBe(": after 7\n\n");
    gate.say("first");
    await expect.poll(reading.body).toBe(": after 7\n\nid: 1\ndata: first\n\n");
    expect(logged).toEqual([]); // it has not ended
    gate.say("two\nlines");
    await expect.poll(reading.body).toContain("id: 2\ndata: two\ndata: lines\n\n");
    gate.say("end");
    expect(await reading.ended).toBe(true);
    await expect.poll(() => logged).toMatchObject([{ message: `GET ${AT}/events 200`, function: "api.streams" }]);
  });

  it("slows a function whose client does not read, and lets it go on when it does", async () => {
    const { gateway, gate, logged } = await served();
    const chunks = 2_000;
    const reading = await read(gateway, `${AT}/flood`, { "x-chunks": String(chunks) }, false);
    const stalled = await settled(() => gate.reached.length);
    expect(stalled).toBeLessThan(chunks / 2);
    let bytes = 0;
    reading.response.on("data", (part: Buffer) => (bytes += part.length));
    expect(await reading.ended).toBe(true);
    expect(bytes).toBe(chunks * 65_536);
    expect(gate.reached).toHaveLength(chunks);
    expect(reading.response.headers["set-cookie"]).toEqual(["a=1"]);
    await expect.poll(() => logged.length).toBe(1);
  });

  it("tells a function that its client has gone", async () => {
    const { gateway, gate, guest, logged } = await served();
    const reading = await read(gateway, `${AT}/flood`, {}, false);
    await settled(() => gate.reached.length);
    reading.response.destroy();
    await expect.poll(() => gate.reached.at(-1)).toBe("ClientGone");
    await expect
      .poll(() => logged)
      .toMatchObject([{ message: `GET ${AT}/flood client gone`, code: "ERR_INVOCATION_ABORTED" }]);
    expect(guest.records.filter(({ level }) => level === "error")).toMatchObject([{ code: "ERR_INVOCATION_ABORTED" }]);
  });

  it.each([
    ["panic", "ERR_GUEST_PANIC"],
    ["return", "ERR_GUEST_RESPONSE"],
  ])("cuts a response in whose middle the function ends (%s)", async (word, code) => {
    const { gateway, gate, guest, logged } = await served();
    const reading = await read(gateway, `${AT}/events`);
    gate.say("one");
    await expect.poll(reading.body).toBe("id: 1\ndata: one\n\n");
    gate.say(word);
    expect(await reading.ended).toBe(false);
    expect(reading.body()).toBe("id: 1\ndata: one\n\n");
    expect(guest.records).toContainEqual(expect.objectContaining({ level: "error", code }));
    await expect.poll(() => logged).toMatchObject([{ code, status: 200, message: `GET ${AT}/events 200` }]);
    // Nothing of it is left for the next one.
    expect((await ask(gateway, `${AT}/plain`)).body.toString()).toBe("plain");
  });

  it("lets the function go on when all of its response is sent, and logs what fails then", async () => {
    const { gateway, gate, guest, logged } = await served();
    for (const word of ["well", "panic"]) {
      const reading = await read(gateway, `${AT}/lingering`);
      expect(await reading.ended).toBe(true);
      expect([reading.response.statusCode, reading.body()]).toEqual([201, "all"]);
      gate.say(word);
    }
    await expect.poll(() => logged.length).toBe(2);
    expect(gate.reached).toEqual(["well"]);
    expect(guest.records).toMatchObject([{ code: "ERR_GUEST_PANIC", afterResponse: true }]);
    expect(logged[1]).toMatchObject({ code: "ERR_GUEST_PANIC", status: 201 });
  });

  it("answers HEAD with the head alone", async () => {
    const { gateway, gate } = await served();
    gate.say("one");
    gate.say("end");
    const answer = await ask(gateway, `${AT}/events`, { method: "HEAD" });
    expect([answer.status, answer.headers["content-type"]]).toEqual([200, "text/event-stream"]);
    expect(answer.body).toHaveLength(0);
  });

  it("cuts what is under way when the gateway closes", async () => {
    const { gateway, gate, guest } = await served();
    const reading = await read(gateway, `${AT}/events`);
    await expect.poll(() => gate.asked).toBe(1);
    await gateway.close();
    expect(await reading.ended).toBe(false);
    expect(guest.records).toMatchObject([{ code: "ERR_INVOCATION_ABORTED" }]);
  });

  it("gives a whole answer too", async () => {
    const { gateway } = await served();
    const answer = await ask(gateway, `${AT}/plain`);
    expect(answer).toMatchObject({ status: 200, headers: { "content-length": "5" } });
  });
});

describe("where nothing is streamed, chunks are gathered", () => {
  it.each([
    ["a URL that buffers", `${AT}/`, { mode: "buffered" } as const],
    ["an HTTP API", "/", {}],
  ])("by %s", async (_, before, url) => {
    const { gateway, gate } = await served(url);
    for (const word of ["one", "two", "end"]) gate.say(word);
    const answer = await ask(gateway, `${before}events`);
    expect(answer.headers).toMatchObject({ "content-type": "text/event-stream", "content-length": "34" });
    expect(answer.body.toString()).toBe("id: 1\ndata: one\n\nid: 2\ndata: two\n\n");
    const bytes = await ask(gateway, `${before}flood`, { headers: { "x-chunks": "3" } });
    expect([bytes.status, bytes.body.length, bytes.headers["set-cookie"]]).toEqual([200, 3 * 65_536, ["a=1"]]);
  });

  it("up to the size of an answer", async () => {
    const { gateway, gate } = await served();
    const answer = await ask(gateway, "/flood", { headers: { "x-chunks": "200" } });
    expect(answer.status).toBe(500);
    expect(gate.reached.at(-1)).toBe("TooLarge");
  });
});

describe("work after the response", () => {
  it.each(["/late", `${AT}/late`])("is done when the client of %s has its answer", async (path) => {
    const { gateway, gate, guest } = await served();
    const answer = await ask(gateway, path);
    expect(answer.body.toString()).toBe("answered");
    expect(gate.reached).toEqual([]);
    gate.say("later");
    await expect.poll(() => gate.reached).toEqual(["later"]);
    expect(guest.records).toEqual([]);
  });

  it("comes with a warning, once, where the deployed function would have no time for it", async () => {
    const { gateway, gate, logged } = await served();
    for (let round = 0; round < 2; round++) {
      await ask(gateway, "/late");
      gate.say("later");
    }
    await expect.poll(() => gate.reached).toHaveLength(2);
    const warnings = logged.filter(({ level }) => level === "warn");
    expect(warnings).toMatchObject([{ function: "api.streams" }]);
    expect(warnings[0]?.message).toContain('AWS_LAMBDA_EXEC_WRAPPER = "/opt/asml/bootstrap"');
  });

  it("is in the log where it fails, and the next request is served", async () => {
    const { gateway, gate, guest } = await served();
    expect((await ask(gateway, "/late")).status).toBe(200);
    gate.say("panic");
    await expect.poll(() => guest.records).toMatchObject([{ code: "ERR_GUEST_PANIC", afterResponse: true }]);
    expect((await ask(gateway, "/plain")).status).toBe(200);
  });

  it("keeps its function when the project changes meanwhile", async () => {
    const { gateway, gate, guest } = await served();
    await ask(gateway, "/late");
    const { drained } = gateway.update({ project: projectOf({ api: { functions: {} } }), functions: new Map() });
    void drained.then(() => gate.reached.push("drained"));
    gate.say("later");
    await expect.poll(() => gate.reached).toEqual(["later", "drained"]);
    expect(guest.records).toEqual([]);
  });
});

describe("a function URL", () => {
  it("has an event of its own form, and paths from its own root", async () => {
    const gateway = await gatewayOf(
      projectOf({ api: { functions: { f: { route: "GET /x", url: { ...STREAM, mode: "buffered" } } } } }),
    );
    const event = (await ask(gateway, "/_url/api.f/a/b%20c?x=1&x=2", { headers: { cookie: "c=d" } })).event2();
    const { apiId } = event.requestContext;
    expect(apiId).toMatch(/^[0-9a-z]{32}$/);
    expect(event).toMatchObject({
      version: "2.0",
      routeKey: "$default",
      rawPath: "/a/b c",
      rawQueryString: "x=1&x=2",
      cookies: ["c=d"],
      queryStringParameters: { x: "1,2" },
      requestContext: {
        accountId: "anonymous",
        domainName: `${apiId}.lambda-url.us-east-1.on.aws`,
        domainPrefix: apiId,
        http: { method: "GET", path: "/a/b c" },
        routeKey: "$default",
        stage: "$default",
      },
      isBase64Encoded: false,
    });
    expect(event).not.toHaveProperty("pathParameters");
    expect((await ask(gateway, "/_url/api.f")).event2().rawPath).toBe("/");
    expect((await ask(gateway, "/_url/api.f?q=1")).event2()).toMatchObject({ rawPath: "/", rawQueryString: "q=1" });
  });

  it("takes no path of a route, and functions without one have none", async () => {
    const gateway = await gatewayOf(
      projectOf({ api: { functions: { f: { route: "ANY /{proxy+}" }, g: { route: "GET /g", url: STREAM } } } }),
    );
    expect((await ask(gateway, "/_url/api.f/x")).event2().rawPath).toBe("/_url/api.f/x");
    expect((await ask(gateway, "/_url/api.nobody")).event2().rawPath).toBe("/_url/api.nobody");
    expect((await ask(gateway, "/_url/api.g/x")).event2().rawPath).toBe("/x");
  });

  it("is below the stage, where that has a name", async () => {
    const { gateway } = await served({}, "dev");
    expect((await ask(gateway, `/dev${AT}/plain`)).body.toString()).toBe("plain");
    expect((await ask(gateway, `${AT}/plain`)).status).toBe(404);
  });

  it("is among the routes that the harness tells of, and is served by it", async () => {
    const gate = new Gate();
    const root = mkdtempSync(path.join(tmpdir(), "asml-url-"));
    open.push(() => rmSync(root, { recursive: true, force: true }));
    const harness = await startHarness({
      project: projectOf({ api: { functions: { streams: { route: "GET /plain", url: STREAM } } } }, root),
      makeFunction: () => streamsFunction(wasm, gate),
      log: () => {},
      port: 0,
      ephemeral: true,
    });
    open.push(() => harness.close());
    expect(harness.routes.map(({ verb, path: at, authorizer }) => [verb, at, authorizer])).toEqual([
      ["GET", "/plain", undefined],
      ["ANY", `${AT}/{proxy+}`, undefined],
    ]);
    gate.say("end");
    expect((await ask(harness, `${AT}/events`)).headers["content-type"]).toBe("text/event-stream");
  });

  it("answers for a function that fails with 502", async () => {
    const gateway = await gatewayOf(projectOf({ api: { functions: { f: { route: "GET /x", url: STREAM } } } }), {
      "api.f": () => ({ statusCode: "none" }),
    });
    expect(await ask(gateway, "/_url/api.f")).toMatchObject({ status: 502 });
  });

  it("has CORS of its own, on what is streamed as well", async () => {
    const cors = {
      allowOrigins: ["https://a.example"],
      allowMethods: ["GET"],
      allowHeaders: ["x-a"],
      exposeHeaders: [],
      allowCredentials: false,
      maxAge: 60,
    };
    const { gateway, gate } = await served({ cors });
    const headers = { origin: "https://a.example", "access-control-request-method": "GET" };
    const preflight = await ask(gateway, `${AT}/events`, { method: "OPTIONS", headers });
    expect(preflight).toMatchObject({ status: 204, headers: { "access-control-allow-origin": "https://a.example" } });
    gate.say("end");
    const streamed = await ask(gateway, `${AT}/events`, { headers: { origin: "https://a.example" } });
    expect(streamed.headers["access-control-allow-origin"]).toBe("https://a.example");
  });

  it("that asks for IAM takes signed requests alone, and tells who signed", async () => {
    const url: FunctionUrl = { ...STREAM, auth: "iam", mode: "buffered" };
    const gateway = await gatewayOf(projectOf({ api: { functions: { f: { route: "GET /x", url } } } }));
    const path = "/_url/api.f/signed";
    const refused = await ask(gateway, path);
    expect([refused.status, refused.json()]).toEqual([403, { Message: "Forbidden" }]);
    const sign = async (service: string) => {
      const signer = new SignatureV4({ credentials: LOCAL_IDENTITY, region: LOCAL_REGION, service, sha256: Sha256 });
      const host = `127.0.0.1:${gateway.port}`;
      const { headers } = await signer.sign({
        method: "GET",
        protocol: "http:",
        hostname: "127.0.0.1",
        path,
        query: {},
        headers: { host },
      });
      return ask(gateway, path, { headers });
    };
    expect((await sign("execute-api")).status).toBe(403);
    const { requestContext } = (await sign("lambda")).event2();
    expect(requestContext).toMatchObject({
      accountId: LOCAL_IDENTITY.accountId,
      authorizer: { iam: { accessKey: LOCAL_IDENTITY.accessKeyId, userArn: LOCAL_IDENTITY.userArn } },
    });
  });
});
