/** asml serve --record, --fault and traces, then asml replay and asml test on what was recorded. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { recordingsIn } from "../../../runtime/replay/capsule.ts";
import { guest, methodImport } from "../../guests/wat.ts";
import { startCollector } from "../../runtime/observe/otel/collector.ts";
import { asml, temporaryFolder, writeFiles } from "../asml.ts";
import { startServing, stopServing, type Served } from "../served.ts";

const PUT = JSON.stringify({ TableName: "items", Item: { id: { S: "7" } } });
const quoted = (text: string): string => text.replaceAll('"', "\\22");

/** Puts an item, and answers with what DynamoDB answered and a letter of its own. */
const putter = (letter: string): Uint8Array =>
  guest({
    imports: methodImport("put_item", "aws.dynamodb"),
    locals: "(local $n i32)",
    fields: `(data (i32.const 0) "${quoted(PUT)}") (data (i32.const 512) "${letter}")`,
    body: `
      (drop (call $put_item (i32.const 0) (i32.const ${PUT.length})))
      (drop (call $call_wait))
      (local.set $n (call $call_poll (i32.const 1)))
      (drop (call $call_take (i32.const 1) (i32.const 1024) (i32.const 9000)))
      (call $log (i32.const 3) (i32.const 512) (i32.const 1))
      (drop (call $respond (i32.const 1024) (local.get $n)))`,
  });

describe("asml serve that is observed", () => {
  let root = "";
  const running: Served[] = [];
  const write = (letter: string): void => writeFileSync(path.join(root, "services/data/put.wasm"), putter(letter));

  beforeAll(() => {
    root = path.join(temporaryFolder(), "shop");
    writeFiles(root, {
      "assemblylift.toml": '[project]\nname = "shop"\n\n[services]\ndata = { name = "data" }\n',
      "services/data/service.toml": `
[service]
name = "data"

[api.functions.put]
module = "put.wasm"
http = { verb = "PUT", path = "/items" }

[iomod.dependencies.dynamodb]
coordinates = "aws.dynamodb"

[dynamodb.tables.items]
hash_key = { name = "id", type = "S" }
`,
    });
    write("a");
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map(stopServing));
  });

  async function serve(args: readonly string[], env?: NodeJS.ProcessEnv): Promise<Served> {
    const served = await startServing(root, ["--ephemeral", ...args], env);
    running.push(served);
    return served;
  }
  /** The status: that of a failure's document, where the guest answers with one. */
  const put = async ({ url }: Served, headers: Record<string, string> = {}): Promise<number> =>
    (await fetch(`${url}/items`, { method: "PUT", headers })).status;

  test("what was recorded is replayed with no service, as a test too, and a changed guest differs", async () => {
    const served = await serve(["--record", "recordings", "--redact", "x-tenant"]);
    await put(served, { authorization: "Bearer very-secret-token", "x-tenant": "tenant-4711" });
    await stopServing(served);
    const [file = ""] = readdirSync(path.join(root, "recordings"));
    const text = readFileSync(path.join(root, "recordings", file), "utf8");
    expect(text).not.toMatch(/very-secret-token|tenant-4711/);
    expect(recordingsIn(text, file)).toMatchObject([
      { function: "data.put", outcome: { ok: true }, calls: [{ name: "aws.dynamodb/put_item", result: "ok" }] },
    ]);
    const same = await asml(["test"], { cwd: root });
    expect(same, same.stderr).toMatchObject({ code: 0, stdout: expect.stringContaining("same    data.put") });
    write("b");
    const different = await asml(["replay", path.join("recordings", file)], { cwd: root });
    expect(different.code).toBe(1);
    expect(different.stdout).toContain("  logs, line 1:\n    - INFO a\n    + INFO b\n");
    write("a");
  });

  test("faults of the command line and of a request are what the guest is told", async () => {
    const served = await serve(["--fault", "aws.dynamodb/put_item:error(InternalServerError)"]);
    expect(await put(served)).toBe(500);
    expect(await put(served, { "x-asml-fault": "aws.dynamodb/*:error(Gone, 410)" })).toBe(410);
    expect(await put(served)).toBe(500);
  });

  test("a fault that is none is shown with its place, before anything is built", async () => {
    const ran = await asml(["serve", "--fault", "aws.dynamodb/put_item:thrott@20%"], { cwd: root });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("--fault, column 23: no fault is named thrott");
    const unknown = await asml(["serve", "--port", "0", "--fault", "aws.dynamodb/put_itm:throttle"], { cwd: root });
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain("no IOmod has such a method");
  });

  test("spans go to the collector that OpenTelemetry's variables name", async () => {
    await using collector = await startCollector();
    const served = await serve([], { ...process.env, OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });
    await put(served, { traceparent: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01" });
    await stopServing(served);
    expect(collector.faults).toEqual([]);
    const names = collector.spans.map(({ name }) => name);
    expect(names.toSorted()).toEqual(["DynamoDB.PutItem", "PUT /items", "guest", "guest"]);
    expect(new Set(collector.spans.map(({ traceId }) => traceId))).toEqual(
      new Set(["4bf92f3577b34da6a3ce929d0e0e4736"]),
    );
    expect(collector.spans[0]?.resource["service.name"]).toBe("shop");
  });
});
