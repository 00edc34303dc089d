import { createServer, type RequestListener, type Server } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { fetchJson } from "../../../runtime/local/authorize/fetch-json.ts";
import { RemoteKeys } from "../../../runtime/local/authorize/remote-keys.ts";
import { listen, urlOf } from "../../../runtime/local/listen.ts";
import type { LogRecord } from "../../../runtime/observe/log.ts";
import { KID, newKey, setOf } from "./tokens.ts";

const first = newKey(KID);
const second = newKey("second");
const HEADER = { alg: "RS256", kid: KID };

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** An issuer on loopback whose documents a test can change while it runs. */
async function issuer(documents: { discovery?: RequestListener; jwks?: RequestListener } = {}) {
  const requests: string[] = [];
  const state = { url: "", ...documents };
  const server = createServer((request, response) => {
    requests.push(request.url ?? "");
    const json = (value: unknown) => response.end(JSON.stringify(value));
    if (request.url === "/tenant/.well-known/openid-configuration")
      return state.discovery === undefined
        ? json({ issuer: `${state.url}/tenant/`, jwks_uri: `${state.url}/jwks` })
        : state.discovery(request, response);
    return state.jwks === undefined ? json(setOf(first)) : state.jwks(request, response);
  });
  servers.push(server);
  state.url = urlOf("127.0.0.1", await listen(server, "127.0.0.1", 0));
  const clock = { ms: 1_000_000 };
  const logged: LogRecord[] = [];
  const keys = new RemoteKeys({
    issuer: `${state.url}/tenant/`,
    log: (record) => logged.push(record),
    now: () => clock.ms,
  });
  return { state, requests, keys, clock, logged };
}

describe("keys of a real issuer", () => {
  it("are found through discovery below the issuer, whose slash is not doubled", async () => {
    const { keys, requests } = await issuer();
    expect(await keys.find(HEADER)).toMatchObject({ kind: "found" });
    expect(requests).toEqual(["/tenant/.well-known/openid-configuration", "/jwks"]);
  });

  it("are fetched once for many tokens at the same time, and kept for two hours", async () => {
    const { keys, requests, clock } = await issuer();
    await Promise.all(Array.from({ length: 50 }, () => keys.find(HEADER)));
    clock.ms += 2 * 60 * 60 * 1000 - 1;
    expect(await keys.find(HEADER)).toMatchObject({ kind: "found" });
    expect(requests).toHaveLength(2);
    clock.ms += 1;
    expect(await keys.find(HEADER)).toMatchObject({ kind: "found" });
    expect(requests).toHaveLength(4);
  });

  it("are fetched again for a key they do not have, so that a rotation is noticed at once", async () => {
    const { keys, state } = await issuer();
    await keys.find(HEADER);
    state.jwks = (_, response) => response.end(JSON.stringify(setOf(second)));
    expect(await keys.find({ alg: "RS256", kid: "second" })).toMatchObject({ kind: "found" });
    expect(await keys.find(HEADER)).toEqual({ kind: "unknown" });
  });

  it("are not fetched again for every unknown key", async () => {
    const { keys, requests, clock } = await issuer();
    for (let index = 0; index < 1_000; index += 1) await keys.find({ alg: "RS256", kid: `random-${index}` });
    expect(requests.length).toBeLessThanOrEqual(2 * 6);
    const before = requests.length;
    clock.ms += 1_000;
    for (let index = 0; index < 10; index += 1) await keys.find({ alg: "RS256", kid: `more-${index}` });
    expect(requests.length - before).toBe(2);
  });

  it("stay in use when the issuer cannot be reached for newer ones, until they are too old", async () => {
    const { keys, state, clock } = await issuer();
    await keys.find(HEADER);
    state.discovery = (request) => request.socket.destroy();
    expect(await keys.find({ alg: "RS256", kid: "other" })).toEqual({ kind: "unknown" });
    expect(await keys.find(HEADER)).toMatchObject({ kind: "found" });
    clock.ms += 2 * 60 * 60 * 1000;
    expect(await keys.find(HEADER)).toEqual({ kind: "unavailable" });
  });

  it.each<[string, { discovery?: RequestListener; jwks?: RequestListener }, RegExp]>([
    ["a connection that is reset", { discovery: (request) => request.socket.destroy() }, /hang up|closed|ECONNRESET/],
    ["an error status", { jwks: (_, response) => response.writeHead(503).end("{}") }, /jwks: status 503/],
    ["a redirect", { jwks: (_, response) => response.writeHead(302, { location: "/other" }).end() }, /redirect/],
    ["HTML", { discovery: (_, response) => response.end("<html>") }, /not JSON/],
    ["discovery without jwks_uri", { discovery: (_, response) => response.end("{}") }, /no jwks_uri/],
    ["a jwks_uri of another type", { discovery: (_, response) => response.end('{"jwks_uri":["x"]}') }, /no jwks_uri/],
    [
      "a jwks_uri on plain http elsewhere",
      { discovery: (_, response) => response.end('{"jwks_uri":"http://keys.example/"}') },
      /neither https/,
    ],
    [
      "discovery of another issuer",
      { discovery: (_, response) => response.end('{"issuer":"https://other/","jwks_uri":"https://other/"}') },
      /another issuer/,
    ],
    ["a key set of another type", { jwks: (_, response) => response.end('{"keys":"many"}') }, /not a key set/],
    ["keys of another type", { jwks: (_, response) => response.end('{"keys":[1]}') }, /not a key set/],
    ["a key set that is a list", { jwks: (_, response) => response.end("[]") }, /not a key set/],
    ["more than 150,000 bytes", { jwks: (_, response) => response.end(" ".repeat(150_001)) }, /more than 150000 bytes/],
    ["bytes that are not UTF-8", { jwks: (_, response) => response.end(Buffer.from([0xff, 0xfe])) }, /jwks/],
  ])("cannot be had from %s, and are found again when it is mended", async (_, documents, told) => {
    const { keys, state, clock, logged } = await issuer(documents);
    expect(await keys.find(HEADER)).toEqual({ kind: "unavailable" });
    expect(logged).toHaveLength(1);
    expect(logged[0]?.message).toMatch(told);
    delete state.discovery;
    delete state.jwks;
    expect(await keys.find(HEADER)).toEqual({ kind: "unavailable" });
    clock.ms += 250;
    expect(await keys.find(HEADER)).toMatchObject({ kind: "found" });
  });

  it("cannot be had from what never answers, or never ends", async () => {
    const limits = { timeoutMs: 50, maximumBytes: 1_000 };
    const { state } = await issuer({
      discovery: () => undefined,
      jwks: (_, response) => void response.write(" "),
    });
    await expect(fetchJson(`${state.url}/tenant/.well-known/openid-configuration`, limits)).rejects.toThrow(
      /no answer within 50 ms/,
    );
    await expect(fetchJson(`${state.url}/jwks`, limits)).rejects.toThrow(/no answer within 50 ms/);
  });

  it.each([
    "http://tenant.example/",
    "ftp://127.0.0.1/",
    "file:///etc/passwd",
    "not a URL",
    "http://127.0.0.1.evil.example/",
  ])("are never asked for at %s", async (url) => {
    await expect(fetchJson(url, { timeoutMs: 1_500, maximumBytes: 1 })).rejects.toThrow(
      /neither https nor on this machine/,
    );
  });
});
