import { request as httpRequest } from "node:http";
import { DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { afterEach, describe, expect, it } from "vitest";
import type { ConsoleState } from "../../../../runtime/local/console/contract.ts";
import { RequestLog } from "../../../../runtime/local/console/request-log.ts";
import { type LocalConsole, startConsole } from "../../../../runtime/local/console/server.ts";
import { type Harness, startHarness } from "../../../../runtime/local/harness.ts";
import { newFolder, removeFolders } from "../folder.ts";
import { echo, guestOf } from "../guests.ts";
import { AUTH0, projectOf } from "../project.ts";

interface Started {
  readonly harness: Harness;
  readonly console: LocalConsole;
  readonly requests: RequestLog;
  readonly port: number;
}

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
  await removeFolders();
});

async function start(): Promise<Started> {
  const table = { hashKey: { name: "pk", type: "S" as const }, rangeKey: undefined, indexes: [], ttl: undefined };
  const at = { file: "service.toml", line: 1, column: 1 };
  const project = projectOf(
    {
      data: {
        functions: { put: { route: "PUT /put", authorizer: "auth0", payload: "2.0" } },
        authorizers: { auth0: AUTH0 },
        tables: [{ ...table, name: "items", external: false, at }],
      },
    },
    await newFolder(),
  );
  const requests = new RequestLog(project.root);
  const harness = await startHarness({
    project,
    makeFunction: (spec) => Promise.resolve(guestOf(spec, echo)),
    log: () => undefined,
    port: 0,
    ephemeral: true,
    observer: requests,
  });
  closing.push(() => harness.close());
  const state: ConsoleState = {
    project: "<shop>",
    url: harness.url,
    mints: true,
    watching: false,
    routes: [],
    functions: [],
    tables: ["items"],
    build: { kind: "served", at: 1, changed: [] },
  };
  const page = () => Promise.resolve({ script: "export {};", style: "p {}" });
  const console = await startConsole({
    requests,
    page,
    state,
    aws: harness.aws,
    mint: (token) => harness.mintToken(token),
    port: 0,
  });
  closing.push(() => console.close());
  return { harness, console, requests, port: Number(new URL(console.url).port) };
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
}

function ask(
  port: number,
  path: string,
  headers: Record<string, string> = {},
  method = "GET",
  body = "",
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ host: "127.0.0.1", port, path, headers, method, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => (text += part));
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, text }));
    });
    sent.on("error", reject).end(body);
  });
}

async function tokenOf(port: number): Promise<string> {
  return /name="asml-console" content="([^"]+)"/.exec((await ask(port, "/")).text)?.[1] ?? "";
}

describe("the console's server", () => {
  it("serves a page that loads nothing from elsewhere, and says so to the browser", async () => {
    const { port } = await start();
    const { status, headers, text } = await ask(port, "/");
    expect(status).toBe(200);
    expect(headers["content-security-policy"]).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'/,
    );
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
    });
    expect(headers["access-control-allow-origin"]).toBeUndefined();
    expect(text).toContain("&#60;shop&#62;");
    expect(text).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect((await ask(port, "/console.js")).headers["content-type"]).toContain("text/javascript");
  });

  it.each([
    ["another name for this machine", { host: "attacker.example" }, "/"],
    ["another name with the port", { host: "attacker.example:{port}" }, "/api/requests/1"],
    ["another page's request", { origin: "http://127.0.0.1:3000" }, "/api/tables/items"],
    ["a sandboxed page's request", { origin: "null" }, "/api/tables/items"],
    ["a request that the browser knows to be another page's", { "sec-fetch-site": "same-site" }, "/api/tables/items"],
    ["an event stream of another page", { "sec-fetch-site": "cross-site" }, "/api/events"],
  ])("refuses %s", async (_, headers, path) => {
    const { port } = await start();
    const sent = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace("{port}", String(port))]),
    );
    const answer = await ask(port, path, sent);
    expect(answer.status).toBe(403);
    expect(answer.text.length).toBeLessThan(40);
  });

  it("takes no order without the token of its page", async () => {
    const { port, requests } = await start();
    const call = JSON.stringify({ method: "PUT", path: "/put", headers: {}, body: "" });
    expect((await ask(port, "/api/call", {}, "POST", call)).status).toBe(403);
    const wrong = { "x-asml-console": `${(await tokenOf(port)).slice(0, -1)}!` };
    expect((await ask(port, "/api/call", wrong, "POST", call)).status).toBe(403);
    expect((await ask(port, "/api/clear", {}, "DELETE")).status).toBe(403);
    expect(requests.rows).toEqual([]);
  });

  it("calls a route with a token of chosen claims, and shows the request without it", async () => {
    const { port, requests } = await start();
    const token = {
      authorizer: "data.auth0",
      subject: "auth0|ada",
      scopes: ["read", "write"],
      claims: { role: "admin" },
    };
    const call = JSON.stringify({ method: "PUT", path: "/put?x=1", headers: { "x-mine": "1" }, body: "{}", token });
    const answer = await ask(port, "/api/call", { "x-asml-console": await tokenOf(port) }, "POST", call);
    const called: { status: number; requestId: string } = JSON.parse(answer.text);
    expect(called.status).toBe(200);
    expect(requests.rows).toMatchObject([{ requestId: called.requestId, method: "PUT", path: "/put", status: 200 }]);
    const detail = JSON.parse((await ask(port, "/api/requests/1")).text);
    const event = detail.response.body.json;
    expect(event.headers["x-mine"]).toBe("1");
    expect(event.requestContext.authorizer.jwt).toMatchObject({
      claims: { sub: "auth0|ada", role: "admin" },
      scopes: null,
    });
    expect(JSON.stringify(detail)).not.toMatch(/eyJ/);
  });

  it.each([
    ["a path that is none", { method: "GET", path: "put", headers: {}, body: "" }],
    ["another server", { method: "GET", path: "//example.org", headers: [], body: "" }],
    ["a method that is none", { method: "GET /", path: "/", headers: {}, body: "" }],
    ["nothing", null],
  ])("refuses to call %s", async (_, call) => {
    const { port } = await start();
    const answer = await ask(
      port,
      "/api/call",
      { "x-asml-console": await tokenOf(port) },
      "POST",
      JSON.stringify(call),
    );
    expect(answer.status).toBe(400);
  });

  it("streams the state, all requests, then what comes", async () => {
    const { console, port, harness } = await start();
    const events: string[] = [];
    const sent = httpRequest({ host: "127.0.0.1", port, path: "/api/events", agent: false }, (response) => {
      response.setEncoding("utf8").on("data", (text: string) => events.push(text));
    });
    sent.end();
    const text = () => events.join("");
    await expect.poll(text).toContain("event: all\ndata: []");
    expect(text()).toContain('event: state\ndata: {"project":"<shop>"');
    await fetch(`${harness.url}/put`, { method: "PUT" });
    await expect.poll(text).toMatch(/event: rows\ndata: .*"status":401.*"reason":/);
    console.update({ build: { kind: "failed", at: 2, ms: 3, error: "why it failed" } });
    await expect.poll(text).toContain("why it failed");
    sent.destroy();
  });

  it("shows a table's items a page at a time", async () => {
    const { port, harness } = await start();
    const client = new DynamoDBClient(harness.aws);
    for (let count = 0; count < 120; count += 1) {
      const Item = { pk: { S: `item ${count}` }, n: { N: String(count) }, big: { N: "12345678901234567890" } };
      await client.send(new PutItemCommand({ TableName: "items", Item }));
    }
    client.destroy();
    const seen = new Set<unknown>();
    let after = "";
    let pages = 0;
    do {
      const page = JSON.parse((await ask(port, `/api/tables/items${after}`)).text);
      pages += 1;
      for (const item of page.items) seen.add(item.pk);
      expect(page.keys).toEqual(["pk"]);
      expect(page.items[0].big).toBe("12345678901234567890");
      expect(typeof page.items[0].n).toBe("number");
      after = page.next === undefined ? "" : `?after=${encodeURIComponent(page.next)}`;
    } while (after !== "");
    expect(pages).toBe(3);
    expect(seen.size).toBe(120);
    expect((await ask(port, "/api/tables/other")).status).toBe(404);
    expect((await ask(port, "/api/tables/items?after=nonsense")).status).toBe(502);
  });

  it("takes another port where its own is taken", async () => {
    const { console, requests, harness, port } = await start();
    const state = {
      project: "x",
      url: harness.url,
      mints: false,
      watching: false,
      routes: [],
      functions: [],
      tables: [],
    };
    const second = await startConsole({
      requests,
      page: () => Promise.reject(new Error("not visited")),
      state: { ...state, build: { kind: "served", at: 1, changed: [] } },
      aws: harness.aws,
      mint: undefined,
      port,
    });
    closing.push(() => second.close());
    expect(second.url).not.toBe(console.url);
    expect((await fetch(second.url)).status).toBe(200);
  });
});
