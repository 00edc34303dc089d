/** Traces from the layer, in a process as Lambda runs it: a collector has the spans before Lambda has the answer. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeFunctionZip, makeLayer } from "../../build/bundle.ts";
import { startCollector } from "../runtime/observe/otel/collector.ts";
import { talker } from "./guests.ts";
import { RuntimeApiServer } from "./runtime-api-server.ts";
import { layOut } from "./sandbox.ts";

const folder = mkdtempSync(path.join(tmpdir(), "asml-traces-"));
const zips = { layer: path.join(folder, "layer.zip"), function: path.join(folder, "function.zip") };

beforeAll(async () => {
  const config = { id: "a.b", handler: "handler", timeoutMs: 5000, memoryMb: 64, environment: {}, grants: [] };
  makeFunctionZip({ wasm: talker, config, outFile: zips.function });
  await makeLayer({ outFile: zips.layer });
});
afterAll(() => rmSync(folder, { recursive: true }));

test("spans are with the collector when Lambda has the answer, under the trace that Lambda gave", async () => {
  using layout = layOut(zips);
  await using api = await RuntimeApiServer.start();
  await using collector = await startCollector();
  const command = [`${layout.opt}/asml/bootstrap`, process.execPath, "/var/runtime/index.mjs"];
  await using client = layout.run(command, {
    AWS_LAMBDA_RUNTIME_API: api.address,
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    ASML_METRICS: "emf",
    AWS_LAMBDA_LOG_FORMAT: "Text",
  });
  const headers = {
    "Lambda-Runtime-Trace-Id": "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1",
  };
  expect((await api.invoke('"fine"', { headers })).body.toString()).toBe('"fine"');
  expect(collector.faults).toEqual([]);
  const root = collector.spans.find(({ kind }) => kind === 2);
  expect(root).toMatchObject({
    name: "a.b",
    traceId: "5759e988bd862e3fe1be46a994272793",
    parentSpanId: "53995c3f42cd8ad8",
    resource: {
      "service.name": "test",
      "cloud.provider": "aws",
      "cloud.platform": "aws_lambda",
      "cloud.region": "eu-central-1",
      "faas.name": "test",
      "faas.version": "$LATEST",
      "faas.max_memory": 256 * 1024 * 1024,
    },
  });
  const before = collector.spans.length;
  expect((await api.invoke('"panic"', { headers })).kind).toBe("error");
  const failed = collector.spans.slice(before).find(({ kind }) => kind === 2);
  expect(failed?.status).toEqual({ code: 2, message: "ERR_GUEST_PANIC" });
  // Lines of the text format are no JSON: these are the metrics' own.
  await expect.poll(() => client.records.map(({ Failures }) => Failures), { timeout: 10_000 }).toEqual([0, 1]);
  expect(client.lines.join()).not.toContain("spans are lost");
});

test("a collector that is not there costs a warning and no answer", async () => {
  using layout = layOut(zips);
  await using api = await RuntimeApiServer.start();
  const command = [`${layout.opt}/asml/bootstrap`, process.execPath, "/var/runtime/index.mjs"];
  await using client = layout.run(command, {
    AWS_LAMBDA_RUNTIME_API: api.address,
    OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:9",
  });
  expect((await api.invoke('"fine"')).body.toString()).toBe('"fine"');
  await expect
    .poll(() => client.records.map((record) => record["message"]).join(), { timeout: 10_000 })
    .toContain("spans are lost");
});
