import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { createAwsIomods } from "../../../iomods/aws/create-aws-iomods.ts";
import type { Iomod } from "../../../iomods/define.ts";
import { call } from "../../../iomods/kit.ts";
import { createKv } from "../../../iomods/std/kv.ts";
import { caller } from "../aws/calling.ts";
import { dynalite } from "../aws/dynalite-server.ts";
import { startDynamodbLocal } from "../aws/oracles/dynamodb-local.ts";
import { json, listen, stubService, throttled } from "../aws/stub-service.ts";

const CREDENTIALS = { accessKeyId: "local", secretAccessKey: "local" };
const OPTIONS = { options: { table: "sessions" } };
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const awsAt = (endpoint: string): Iomod[] =>
  createAwsIomods({ region: "eu-central-1", endpoint, credentials: CREDENTIALS, maxAttempts: 1 });
const dynamodbAt = (endpoint: string): Iomod => {
  const found = awsAt(endpoint).find(({ coordinates }) => coordinates === "aws.dynamodb");
  if (!found) throw new TypeError("there is no aws.dynamodb");
  return found;
};

/** Of all methods together. */
const answer = z
  .object({
    key: z.string(),
    value: z.unknown(),
    version: z.string(),
    expires: z.number(),
    entries: z.array(z.object({ key: z.string() })),
    next: z.string(),
  })
  .partial()
  .nullable();
type Answer = z.output<typeof answer>;
const keysOf = (page: Answer): readonly string[] => (page?.entries ?? []).map(({ key }) => key);

const softwares = [
  {
    name: "the embedded DynamoDB",
    async start() {
      const server = dynalite();
      return { endpoint: `http://127.0.0.1:${await listen(server)}`, stop: () => void server.close() };
    },
  },
  { name: "DynamoDB Local", start: startDynamodbLocal },
];

describe.each(softwares)("std.kv on $name", (software) => {
  let kv: Iomod | undefined;
  let running: { readonly endpoint: string; stop(): unknown } | undefined;
  beforeAll(async () => {
    running = await software.start();
    if (!running) return;
    kv = createKv(dynamodbAt(running.endpoint));
    const dynamodb = caller(awsAt(running.endpoint), "aws.dynamodb");
    await dynamodb("create_table", {
      TableName: "sessions",
      KeySchema: [
        { AttributeName: "scope", KeyType: "HASH" },
        { AttributeName: "key", KeyType: "RANGE" },
      ],
      AttributeDefinitions: [
        { AttributeName: "scope", AttributeType: "S" },
        { AttributeName: "key", AttributeType: "S" },
      ],
      BillingMode: "PAY_PER_REQUEST",
    });
    await dynamodb("create_table", {
      TableName: "other",
      KeySchema: [{ AttributeName: "id", KeyType: "HASH" }],
      AttributeDefinitions: [{ AttributeName: "id", AttributeType: "S" }],
      BillingMode: "PAY_PER_REQUEST",
    });
  }, 120_000);
  afterAll(() => void running?.stop());

  /** Where the software is not there, it has said so by itself. */
  const here = (
    name: string,
    run: (ask: (method: string, input: object, more?: object) => Promise<Answer>) => Promise<void>,
  ) =>
    test(name, async ({ skip }) => {
      const there = kv;
      if (!there) skip("the software is not on this machine");
      else await run(async (method, input, more = OPTIONS) => answer.parse(await call(there, method, input, more)));
    });

  here("what is put is got, as it was, with a version", async (ask) => {
    const value = { text: "é\u0000😀", n: 1.5, big: 12_345_678_901, list: [null, true, { a: [] }], "": "" };
    const version = (await ask("put", { key: "a", value }))?.version;
    expect(await ask("get", { key: "a" })).toEqual({ key: "a", value, version });
    await ask("put", { key: "a", value: null });
    expect(await ask("get", { key: "a" })).toMatchObject({ value: null });
    expect(await ask("get", { key: "b" })).toBeNull();
  });

  here("deleting what is not there is no failure, and what is deleted is gone", async (ask) => {
    await ask("put", { key: "gone", value: 1 });
    expect(await ask("delete", { key: "gone" })).toBeNull();
    expect(await ask("delete", { key: "gone" })).toBeNull();
    expect(await ask("get", { key: "gone" })).toBeNull();
  });

  here("of several that put where there is nothing one does", async (ask) => {
    const tries = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) => ask("put", { key: "lock", value: index, if_absent: true })),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const one of tries)
      if (one.status === "rejected") expect(one.reason).toMatchObject({ code: "Conflict", statusCode: 409 });
  });

  here("a version is put over once", async (ask) => {
    const version = (await ask("put", { key: "v", value: 1 }))?.version;
    const next = await ask("put", { key: "v", value: 2, if_version: version });
    expect(next?.version).not.toBe(version);
    await expect(ask("put", { key: "v", value: 3, if_version: version })).rejects.toMatchObject({ code: "Conflict" });
    await expect(ask("delete", { key: "v", if_version: version })).rejects.toMatchObject({ code: "Conflict" });
    await ask("delete", { key: "v", if_version: next?.version });
    await expect(ask("put", { key: "v", value: 3, if_version: next?.version })).rejects.toMatchObject({
      code: "Conflict",
    });
  });

  here("what has expired is gone for every method, though the table has it still", async (ask) => {
    const version = (await ask("put", { key: "e/old", value: 1, ttl_seconds: 1 }))?.version;
    await ask("put", { key: "e/new", value: 2, ttl_seconds: 1000 });
    const got = await ask("get", { key: "e/new" });
    expect(got?.expires).toBeGreaterThan(Date.now() / 1000 + 900);
    for (let tries = 0; tries < 100 && (await ask("get", { key: "e/old" })) !== null; tries++) await wait(50);
    expect(await ask("get", { key: "e/old" })).toBeNull();
    expect(keysOf(await ask("list", { prefix: "e/" }))).toEqual(["e/new"]);
    await expect(ask("put", { key: "e/old", value: 1, if_version: version })).rejects.toMatchObject({
      code: "Conflict",
    });
    await ask("put", { key: "e/old", value: 3, if_absent: true });
    expect(await ask("get", { key: "e/old" })).toMatchObject({ value: 3 });
  });

  here("keys of a prefix come in order, page by page, and those of other scopes do not", async (ask) => {
    const keys = ["p/1", "p/2", "p/3", "p/4", "p/5"];
    for (const key of [...keys, "q/1", "o"]) await ask("put", { key, value: key, scope: "paged" });
    await ask("put", { key: "p/9", value: 1, scope: "elsewhere" });
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await ask("list", { prefix: "p/", scope: "paged", limit: 2, after });
      expect(page?.entries?.length).toBeLessThanOrEqual(2);
      seen.push(...keysOf(page));
      after = page?.next;
    } while (after !== undefined);
    expect(seen).toEqual(keys);
    expect(keysOf(await ask("list", { scope: "paged" }))).toHaveLength(7);
  });

  here("what is too large is told as that", async (ask) => {
    const asking = ask("put", { key: "large", value: "x".repeat(410 * 1024) });
    await expect(asking).rejects.toMatchObject({ code: "TooLarge" });
  });

  here("a table that is not there, or has other keys, is told as that", async (ask) => {
    for (const table of ["nothing", "other"])
      await expect(ask("get", { key: "a" }, { options: { table } })).rejects.toMatchObject({ code: "NotATable" });
  });

  here("keys that DynamoDB would not take are refused before it is asked", async (ask) => {
    for (const input of [{ key: "" }, { key: "x".repeat(1025) }, { key: "a", scope: "" }])
      await expect(ask("get", input)).rejects.toMatchObject({ code: "ValidationException" });
    const both = { key: "a", value: 1, if_absent: true, if_version: "x" };
    await expect(ask("put", both)).rejects.toMatchObject({ code: "ValidationException" });
  });
});

describe("std.kv's failures", () => {
  test("a throttled table is told as that, and is worth another try", async () => {
    const stub = await stubService(throttled);
    const asking = call(createKv(dynamodbAt(stub.endpoint)), "get", { key: "a" }, OPTIONS);
    await expect(asking).rejects.toMatchObject({ code: "Throttled", retryable: true, requestId: "REQ1" });
    await stub.close();
  });

  test("an item that something else has written is no value", async () => {
    const item = { scope: { S: "main" }, key: { S: "a" }, value: { S: "{not json" }, version: { S: "1" } };
    const stub = await stubService(json(200, { Item: item }));
    const asking = call(createKv(dynamodbAt(stub.endpoint)), "get", { key: "a" }, OPTIONS);
    await expect(asking).rejects.toMatchObject({ code: "NotATable" });
    await stub.close();
  });
});
