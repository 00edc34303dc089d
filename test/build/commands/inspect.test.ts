import { writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { writeEvents, writeShop } from "../../deploy/projects.ts";
import { guest, methodImport } from "../../guests/wat.ts";
import { asml, temporaryFolder } from "../asml.ts";

describe("asml inspect", () => {
  let root = "";
  beforeAll(() => {
    root = path.join(temporaryFolder(), "shop");
    writeShop(root);
  });

  test("shows what a function calls, what its role allows, its size and its memory", async () => {
    const { code, stdout } = await asml(["inspect", "data.list"], { cwd: root });
    expect(code).toBe(0);
    expect(stdout).toContain("data.list  role asml-shop-data-list");
    expect(stdout).toContain("Called by\n  HTTP GET /items\n");
    expect(stdout).toContain("  aws.dynamodb/get_item\n  aws.dynamodb/query\n");
    expect(stdout).toContain(
      "  dynamodb:Query\n    on arn:aws:dynamodb:eu-central-1:ACCOUNT:table/items/index/by-date\n",
    );
    expect(stdout).toMatch(/Memory {3}64 KB at the start, 1024 MB at most\n +restored after every invocation/);
    expect(stdout).toContain("Lambda   arm64, 1024 MB, 5 s");
  });

  test("gives it as JSON, with every byte of the module accounted for", async () => {
    const { stdout } = await asml(["inspect", "data.list", "-o", "json"], { cwd: root });
    const { calls, policy, sizes } = JSON.parse(stdout);
    expect(calls).toEqual({ "aws.dynamodb": ["get_item", "query"] });
    expect(policy.Statement).toHaveLength(2);
    const code = sizes.code.reduce((sum: number, { bytes }: { bytes: number }) => sum + bytes, 0);
    const parts = sizes.data + sizes.names + sizes.debug + sizes.other;
    expect(sizes.total).toBeGreaterThan(code + parts);
    // What is left are the lengths of the bodies, and the section's head.
    expect(sizes.total - code - parts).toBeLessThan(32);
  });

  test("says what triggers a function, and a URL of its own", async () => {
    const events = path.join(temporaryFolder(), "events");
    writeEvents(events);
    const work = await asml(["inspect", "data.work", "-o", "json"], { cwd: events });
    expect(JSON.parse(work.stdout).calledBy).toEqual([
      'queue orders, 100 at once at most, gathered for 5 s, filtered by [{"body":{"kind":["new"]}}], tells which failed',
      'topic news, filtered by {"kind":["good"]}',
      'bus shop, events that match {"source":["shop"],"detail":{"total":[{"numeric":[">",5]}]}}',
      'bus default, events that match {"source":["aws.s3"]}',
      "schedule rate(5 minutes) UTC",
      "schedule cron(0 12 * * ? *) Europe/Berlin, switched off",
      "bucket uploads, s3:ObjectCreated:* of in/*.png",
      "stream of table items (NEW_IMAGE), 100 at once at most, tells which failed",
      "stream clicks, 100 at once at most",
    ]);
    const steps = await asml(["inspect", "data.steps"], { cwd: events });
    expect(steps.stdout).toContain(
      "Called by\n  function URL, for whom IAM allows, stream\n  queue steps.fifo, 10 at once",
    );
  });

  test("says what no policy allows", async () => {
    const wasm = guest({ imports: methodImport("list_tables", "aws.dynamodb"), body: "(nop)" });
    writeFileSync(path.join(root, "services/data/put.wasm"), wasm);
    const { stdout } = await asml(["inspect", "data.put"], { cwd: root });
    expect(stdout).toContain("Its role allows, besides writing its log\n  nothing\n");
    expect(stdout).toContain(
      "not: data.put calls aws.dynamodb/list_tables, and dynamodb:ListTables is about no one resource",
    );
  });

  test("names the function that was meant", async () => {
    expect(await asml(["inspect", "data.lst"], { cwd: root })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("did you mean data.list?"),
    });
  });
});
