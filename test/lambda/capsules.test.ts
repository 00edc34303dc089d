/** Failure capsules: what the layer writes where ASML_RECORD says so, and what replay makes of it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeFunctionZip, makeLayer } from "../../build/bundle.ts";
import { defineIomod, type Method } from "../../iomods/define.ts";
import { createRegistry } from "../../iomods/registry.ts";
import type { GuestFunction } from "../../runtime/function.ts";
import { deployedFiles } from "../../runtime/lambda/deployed-guest.ts";
import { observeSettings } from "../../runtime/lambda/environment.ts";
import { startFunction } from "../../runtime/lambda/start.ts";
import type { LogRecord } from "../../runtime/observe/log.ts";
import { prepareGuest } from "../../runtime/prepare-guest.ts";
import { recordingsIn } from "../../runtime/replay/capsule.ts";
import { replayed } from "../runtime/replay/recorded.ts";
import { talker } from "./guests.ts";
import { RuntimeApiServer } from "./runtime-api-server.ts";
import { layOut } from "./sandbox.ts";

const folder = mkdtempSync(path.join(tmpdir(), "asml-capsules-"));
const zips = { layer: path.join(folder, "layer.zip"), function: path.join(folder, "function.zip") };
const config = { id: "a.b", handler: "handler", timeoutMs: 5000, memoryMb: 64, environment: {}, grants: [] };

beforeAll(async () => {
  makeFunctionZip({ wasm: talker, config, outFile: zips.function });
  await makeLayer({ outFile: zips.layer });
});
afterAll(() => rmSync(folder, { recursive: true }));

async function started(environment: Record<string, string>, put: Method["call"]) {
  const task = mkdtempSync(path.join(folder, "task-"));
  for (const { name, bytes } of deployedFiles(prepareGuest(talker, config)))
    writeFileSync(path.join(task, name), bytes);
  writeFileSync(path.join(task, "asml.json"), JSON.stringify({ ...config, environment }));
  const records: LogRecord[] = [];
  const iomods = createRegistry([defineIomod("aws.s3", { put_object: { actions: [], call: put } })]);
  const guest: GuestFunction = await startFunction(task, iomods, (record) => records.push(record));
  const send = (event: string) => guest.invoke({ requestId: "r-1", event: Buffer.from(event) });
  return { send, records };
}

const nothing: Method["call"] = () => expect.fail("nothing is put");

test("a panic in the layer leaves a capsule in the log, which replays; a success leaves none", async () => {
  using layout = layOut(zips);
  await using api = await RuntimeApiServer.start();
  const command = [`${layout.opt}/asml/bootstrap`, process.execPath, "/var/runtime/index.mjs"];
  await using client = layout.run(command, { AWS_LAMBDA_RUNTIME_API: api.address, ASML_RECORD: "failures" });
  expect((await api.invoke('"fine"')).body.toString()).toBe('"fine"');
  expect((await api.invoke('"panic"')).kind).toBe("error");
  const capsule = (): object | undefined => client.records.find((record) => "recording" in record);
  await expect.poll(capsule, { timeout: 10_000 }).toBeDefined();
  const recordings = recordingsIn(client.records.map((record) => JSON.stringify(record)).join("\n"), "log");
  expect(recordings).toHaveLength(1);
  const { outcome, differences, sameModule } = await replayed(recordings[0], talker);
  expect(outcome.ok ? "" : outcome.error.code).toBe("ERR_GUEST_PANIC");
  expect(differences).toEqual([]);
  expect(sameModule).toBe(true);
});

test("a loop that Lambda would end leaves its capsule before that", async () => {
  using layout = layOut(zips);
  await using api = await RuntimeApiServer.start();
  const command = [`${layout.opt}/asml/bootstrap`, process.execPath, "/var/runtime/index.mjs"];
  await using client = layout.run(command, { AWS_LAMBDA_RUNTIME_API: api.address, ASML_RECORD: "failures" });
  expect((await api.invoke('"loop"', { deadlineMs: Date.now() + 3_000 })).kind).toBe("error");
  const found = () => recordingsIn(client.records.map((record) => JSON.stringify(record)).join("\n"), "log");
  await expect.poll(() => client.records.some((record) => "recording" in record), { timeout: 10_000 }).toBe(true);
  expect(found()[0]?.outcome).toMatchObject({ code: "ERR_GUEST_TIMEOUT" });
});

test("unless it is asked for, nothing is recorded", async () => {
  const { send, records } = await started({}, nothing);
  await send('"panic"');
  expect(records.map((record) => record.code)).toEqual(["ERR_GUEST_PANIC"]);
});

test("the manifest may ask for all invocations in a folder", async () => {
  const to = path.join(folder, "recorded");
  const { send } = await started({ ASML_RECORD: "all", ASML_RECORD_TO: to, ASML_RECORD_REDACT: "who" }, nothing);
  await send('{"who":"Ada Lovelace"}');
  const [name = ""] = readdirSync(to);
  const [recording] = recordingsIn(readFileSync(path.join(to, name), "utf8"), name);
  expect(recording?.event).toEqual({ json: { who: "redacted-1xx" } });
});

test("a capsule is in S3 before the failure is told", async () => {
  let put: { Bucket?: string; Key?: string; Body?: string } = {};
  const { send, records } = await started(
    { ASML_RECORD: "failures", ASML_RECORD_TO: "s3://box/asml" },
    async (input) => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      put = JSON.parse(Buffer.from(input).toString());
      return Buffer.from("{}");
    },
  );
  await send('"panic"');
  expect(put.Bucket).toBe("box");
  expect(put.Key).toMatch(/^asml\/\d{8}T\d{9}Z-a\.b-r-1\.json$/);
  const [recording] = recordingsIn(Buffer.from(put.Body ?? "", "base64").toString(), "S3");
  expect(recording?.outcome).toMatchObject({ code: "ERR_GUEST_PANIC" });
  expect(records.at(-1)?.message).toBe(`recorded: s3://box/${put.Key}`);
});

test("where S3 does not take it, the log says so and the failure is told all the same", async () => {
  const { send, records } = await started({ ASML_RECORD: "failures", ASML_RECORD_TO: "s3://box" }, () =>
    Promise.reject(new Error("AccessDenied")),
  );
  expect(await send('"panic"')).toMatchObject({ ok: false });
  expect(records.at(-1)).toMatchObject({ level: "warn", message: expect.stringContaining("AccessDenied") });
});

test("variables that are none are refused by name; Lambda's own stand over the manifest's", () => {
  expect(() => observeSettings({ ASML_METRICS: "yes" }, {})).toThrow('ASML_METRICS is "yes"');
  expect(() => observeSettings({ ASML_RECORD: "yes" }, {})).toThrow('ASML_RECORD is "yes"');
  expect(() => observeSettings({ ASML_RECORD: "all", ASML_RECORD_TO: "x" }, {})).toThrow('ASML_RECORD_TO is "x"');
  expect(observeSettings({ ASML_RECORD: "all" }, { ASML_RECORD: "off" }).record).toBeUndefined();
  expect(observeSettings({}, { ASML_RECORD: "all", ASML_RECORD_TO: "s3://box/a/" }).record).toEqual({
    when: "all",
    to: { kind: "s3", bucket: "box", prefix: "a/" },
    redact: [],
  });
});
