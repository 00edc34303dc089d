/** Standard IOmods in the bundled layer, in processes laid out as Lambda lays them out. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeFunctionZip, makeLayer } from "../../build/bundle.ts";
import { guest, methodImport } from "../guests/wat.ts";
import { RuntimeApiServer } from "./runtime-api-server.ts";
import { layOut } from "./sandbox.ts";

const folder = mkdtempSync(path.join(tmpdir(), "asml-std-"));
const layer = path.join(folder, "layer.zip");
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(async () => {
  await makeLayer({ outFile: layer });
});

const EVENT = 65_536;
/** The event is the input of a method; the answer is that call's answer, or its failure document. */
const calling = (method: string, coordinates: string): Uint8Array =>
  guest({
    pages: "2",
    imports: methodImport(method, coordinates),
    locals: "(local $length i32) (local $id i32)",
    body: `
      (local.set $length (call $input_len))
      (drop (call $input_read (i32.const ${EVENT}) (local.get $length)))
      (local.set $id (call $${method} (i32.const ${EVENT}) (local.get $length)))
      (drop (call $call_wait))
      (local.set $length (call $call_poll (local.get $id)))
      (drop (call $call_take (local.get $id) (i32.const ${EVENT}) (local.get $length)))
      (drop (call $respond (i32.const ${EVENT}) (local.get $length)))`,
  });

async function invoke(coordinates: string, method: string, options: Readonly<Record<string, unknown>>, input: object) {
  const zip = path.join(folder, `${coordinates}.zip`);
  const grants = [{ coordinates, from: "services/data/service.toml:17", options }];
  const config = { id: "data.put", handler: "handler", timeoutMs: 5000, memoryMb: 64, environment: {}, grants };
  makeFunctionZip({ wasm: calling(method, coordinates), config, outFile: zip });
  using layout = layOut({ layer, function: zip });
  await using api = await RuntimeApiServer.start();
  await using runtime = layout.run([`${layout.opt}/asml/bootstrap`, process.execPath], {
    AWS_LAMBDA_RUNTIME_API: api.address,
  });
  const report = await Promise.race([api.invoke(JSON.stringify(input)), runtime.exited]);
  const body =
    typeof report === "object" && report !== null && "body" in report ? Buffer.from(report.body).toString() : "";
  return { report, body, lines: runtime.lines };
}

test("std.http has its options there, and refuses what they do not name", async () => {
  const input = { method: "GET", host: "127.0.0.1", path: "/2018-06-01/runtime/invocation/next" };
  const { report, body, lines } = await invoke("std.http", "request", { hosts: ["api.example.com"] }, input);
  expect(report, lines.join("\n")).toMatchObject({ kind: "response" });
  expect(JSON.parse(body)).toMatchObject({ code: "HostNotAllowed" });
});

test("std.metrics writes a line that CloudWatch makes metrics of", async () => {
  const input = { metrics: [{ name: "Orders", values: [1], unit: "Count" }] };
  const { report, lines } = await invoke("std.metrics", "record", { namespace: "Shop" }, input);
  expect(report, lines.join("\n")).toMatchObject({ kind: "response" });
  await expect.poll(() => lines.find((line) => line.includes("_aws"))).toBeDefined();
  expect(JSON.parse(lines.find((line) => line.includes("_aws")) ?? "")).toMatchObject({
    _aws: { CloudWatchMetrics: [{ Namespace: "Shop", Metrics: [{ Name: "Orders", Unit: "Count" }] }] },
    Orders: 1,
    function: "data.put",
  });
});

test("std.secrets refuses what its options do not name before it asks AWS", async () => {
  const { report, body, lines } = await invoke("std.secrets", "secret", { secrets: ["mine"] }, { name: "theirs" });
  expect(report, lines.join("\n")).toMatchObject({ kind: "response" });
  expect(JSON.parse(body)).toMatchObject({ code: "NotAllowed" });
});
