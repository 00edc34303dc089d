/** The layer's own client as a process: what only it can do, and what only a whole process shows. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeFunctionZip, makeLayer } from "../../build/bundle.ts";
import { talker } from "./guests.ts";
import { RuntimeApiServer } from "./runtime-api-server.ts";
import { layOut, type LambdaProcess, type Layout } from "./sandbox.ts";

const folder = mkdtempSync(path.join(tmpdir(), "asml-own-"));
const zips = { layer: path.join(folder, "layer.zip"), function: path.join(folder, "function.zip") };

beforeAll(async () => {
  const config = { id: "a.b", handler: "handler", timeoutMs: 5000, memoryMb: 64, environment: {}, grants: [] };
  makeFunctionZip({ wasm: talker, config, outFile: zips.function });
  await makeLayer({ outFile: zips.layer });
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(layout: Layout, api: RuntimeApiServer, variables: Record<string, string> = {}): LambdaProcess {
  const command = [`${layout.opt}/asml/bootstrap`, process.execPath, "/var/runtime/index.mjs"];
  return layout.run(command, { AWS_LAMBDA_RUNTIME_API: api.address, ...variables });
}

test("as many invocations run at once as Lambda allows, in sandboxes of their own", async () => {
  using layout = layOut(zips);
  await using api = await RuntimeApiServer.start();
  await using client = run(layout, api, { AWS_LAMBDA_MAX_CONCURRENCY: "4" });
  await expect.poll(() => api.pollers, { timeout: 10_000 }).toBe(4);
  const events = Array.from({ length: 12 }, (_, index) => JSON.stringify(`wait ${index}`));
  const reports = await Promise.all(events.map((event) => api.invoke(event)));
  expect(reports.map(({ body }) => body.toString())).toEqual(events);
  expect(api.mostAtOnce).toBe(4);
  await expect.poll(() => new Set(client.records.map(({ requestId }) => requestId)).size).toBe(12);
});

test("a process that was frozen between two invocations goes on, with or without its connection", async () => {
  using layout = layOut(zips);
  await using api = await RuntimeApiServer.start();
  await using client = run(layout, api);
  expect((await api.invoke('"1"')).body.toString()).toBe('"1"');
  for (const drop of [false, true]) {
    await expect.poll(() => api.pollers).toBe(1);
    client.freeze();
    if (drop) api.dropConnections();
    await sleep(50);
    const report = api.invoke('"2"');
    client.thaw();
    expect((await report).body.toString()).toBe('"2"');
  }
});

test("the process ends when the Runtime API is gone, and says why", async () => {
  using layout = layOut(zips);
  const api = await RuntimeApiServer.start();
  await using client = run(layout, api);
  await api.invoke('"1"');
  await api[Symbol.asyncDispose]();
  expect(await client.exited).toBe(1);
  expect(client.records.at(-1)).toMatchObject({ level: "ERROR", code: "ERR_HOST" });
});

test("a failed init phase ends the process with 1", async () => {
  using layout = layOut(zips);
  await using api = await RuntimeApiServer.start();
  await using client = run(layout, api, { LAMBDA_TASK_ROOT: "/nowhere" });
  expect(JSON.parse((await api.initError).body.toString())).toMatchObject({ errorType: "ERR_FILE" });
  expect(await client.exited).toBe(1);
});

test("outside of Lambda the process says what it is for", async () => {
  using layout = layOut(zips);
  await using client = layout.run([`${layout.opt}/asml/bootstrap`, process.execPath]);
  expect(await client.exited).toBe(1);
  expect(client.records.at(-1)?.["message"]).toContain("AWS_LAMBDA_RUNTIME_API is not set");
});
