import { fileURLToPath } from "node:url";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { join } from "node:path";
import {
  BatchWriteItemCommand,
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  type ScanCommandOutput,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type EmbeddedDynamodb, prepareTables, startDynamodb } from "../../../runtime/local/dynamodb.ts";
import type { LogRecord } from "../../../runtime/observe/log.ts";
import type { TableSpec } from "../../../runtime/project.ts";
import { newFolder, removeFolders } from "./folder.ts";
import { ask } from "./guests.ts";

const CREDENTIALS = { accessKeyId: "asmllocal", secretAccessKey: "asmllocal" };
const AT = { file: "services/data/service.toml", line: 17, column: 1 };

export function tableOf(name: string, more: Partial<TableSpec> = {}): TableSpec {
  return {
    name,
    hashKey: { name: "pk", type: "S" },
    rangeKey: undefined,
    indexes: [],
    ttl: undefined,
    external: false,
    at: AT,
    ...more,
  };
}

let logged: LogRecord[] = [];
let embedded: EmbeddedDynamodb;
let client: DynamoDBClient;
const log = (record: LogRecord) => void logged.push(record);
const clientOf = (endpoint: string) =>
  new DynamoDBClient({ endpoint, region: "us-east-1", credentials: CREDENTIALS, maxAttempts: 1 });
const prepare = (...tables: TableSpec[]) =>
  prepareTables({ endpoint: embedded.endpoint, region: "us-east-1", credentials: CREDENTIALS }, tables, log, true);
const put = (TableName: string, pk: string) => new PutItemCommand({ TableName, Item: { pk: { S: pk } } });
const portOf = (endpoint: string) => ({ port: Number(new URL(endpoint).port) });

beforeEach(async () => {
  logged = [];
  embedded = await startDynamodb({ folder: undefined, host: "127.0.0.1", port: 0, log });
  client = clientOf(embedded.endpoint);
});
afterEach(async () => {
  client.destroy();
  await embedded.close();
  await removeFolders();
});

describe("the embedded DynamoDB", () => {
  it("keeps items for an ordinary client", async () => {
    await prepare(tableOf("auth0-tutorial"));
    await client.send(put("auth0-tutorial", "auth0|1"));
    const { Item } = await client.send(
      new GetItemCommand({ TableName: "auth0-tutorial", Key: { pk: { S: "auth0|1" } } }),
    );
    expect(Item).toEqual({ pk: { S: "auth0|1" } });
    expect((await client.send(new ScanCommand({ TableName: "auth0-tutorial" }))).Count).toBe(1);
    await client.send(
      new UpdateItemCommand({
        TableName: "auth0-tutorial",
        Key: { pk: { S: "auth0|1" } },
        UpdateExpression: "SET n = :n",
        ExpressionAttributeValues: { ":n": { N: "1" } },
      }),
    );
    await client.send(
      new BatchWriteItemCommand({
        RequestItems: { "auth0-tutorial": [{ DeleteRequest: { Key: { pk: { S: "auth0|1" } } } }] },
      }),
    );
    expect((await client.send(new ScanCommand({ TableName: "auth0-tutorial" }))).Count).toBe(0);
  });

  it("answers AWS's errors, with their names", async () => {
    await expect(client.send(put("missing", "a"))).rejects.toMatchObject({ name: "ResourceNotFoundException" });
    expect(logged).toMatchObject([
      {
        level: "warn",
        message: "PutItem: there is no table missing",
        fix: expect.stringContaining("[dynamodb.tables.missing]"),
      },
    ]);
    await prepare(tableOf("ttt"));
    await expect(client.send(new PutItemCommand({ TableName: "ttt", Item: {} }))).rejects.toMatchObject({
      name: "ValidationException",
    });
    await client.send(put("ttt", "a"));
    const again = new PutItemCommand({
      TableName: "ttt",
      Item: { pk: { S: "a" }, n: { N: "2" } },
      ConditionExpression: "attribute_not_exists(pk)",
    });
    await expect(client.send(again)).rejects.toMatchObject({ name: "ConditionalCheckFailedException" });
  });

  it("gives the item that a condition failed on, where it is asked for", async () => {
    await prepare(tableOf("ttt"));
    await client.send(new PutItemCommand({ TableName: "ttt", Item: { pk: { S: "a" }, n: { N: "1" } } }));
    const condition = {
      ConditionExpression: "attribute_not_exists(pk)",
      ReturnValuesOnConditionCheckFailure: "ALL_OLD",
    } as const;
    const Item = { pk: { S: "a" }, n: { N: "1" } };
    await expect(
      client.send(new PutItemCommand({ TableName: "ttt", Item: { pk: { S: "a" } }, ...condition })),
    ).rejects.toMatchObject({ Item });
    const update = new UpdateItemCommand({
      TableName: "ttt",
      Key: { pk: { S: "a" } },
      UpdateExpression: "REMOVE n",
      ...condition,
    });
    await expect(client.send(update)).rejects.toMatchObject({ Item });
  });

  it("says what it lacks by name, and the way out", async () => {
    const transaction = new TransactWriteItemsCommand({
      TransactItems: [{ Put: { TableName: "ttt", Item: { pk: { S: "a" } } } }],
    });
    await expect(client.send(transaction)).rejects.toMatchObject({
      name: "UnknownOperationException",
      message: expect.stringMatching(/^TransactWriteItems is not in the embedded DynamoDB.*--dynamodb URL$/),
    });
    for (const operation of [
      "TransactGetItems",
      "ExecuteStatement",
      "UpdateTimeToLive",
      "CreateBackup",
      "constructor",
    ]) {
      const headers = {
        "x-amz-target": `DynamoDB_20120810.${operation}`,
        authorization: "AWS4-HMAC-SHA256 x",
        "content-type": "application/x-amz-json-1.0",
      };
      const answer = await ask(portOf(embedded.endpoint), "/", { method: "POST", headers, body: "{}" });
      expect(answer.status).toBe(400);
      expect(answer.json()).toMatchObject({
        __type: "com.amazon.coral.service#UnknownOperationException",
        message: expect.stringContaining(operation),
      });
    }
  });

  it.each([
    ["no signature", { authorization: "" }, "{}", /MissingAuthenticationToken/],
    ["no JSON", {}, "{", /SerializationException/],
    ["a list", {}, "[]", /SerializationException/],
    ["no target", { "x-amz-target": "" }, "{}", /UnknownOperationException/],
    ["a foreign host", { host: "evil.example" }, "{}", /UnknownOperationException/],
  ])("refuses %s", async (_, change, body, type) => {
    const headers = {
      host: "127.0.0.1",
      "x-amz-target": "DynamoDB_20120810.ListTables",
      authorization: "AWS4-HMAC-SHA256 x",
      ...change,
    };
    const answer = await ask(portOf(embedded.endpoint), "/", { method: "POST", headers, body });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.json()).toMatchObject({ __type: expect.stringMatching(type) });
  });

  it("survives clients that reset in the middle of a request or before its answer", async () => {
    await prepare(tableOf("ttt"));
    const { port } = portOf(embedded.endpoint);
    for (let index = 0; index < 20; index += 1) {
      const socket = connect(port, "127.0.0.1");
      await once(socket, "connect");
      socket.write(
        `POST / HTTP/1.1\r\nhost: 127.0.0.1\r\nx-amz-target: DynamoDB_20120810.PutItem\r\ncontent-length: ${index % 2 === 0 ? 100 : 2}\r\n\r\n{}`,
      );
      socket.resetAndDestroy();
    }
    await client.send(put("ttt", "after"));
    expect((await client.send(new ScanCommand({ TableName: "ttt" }))).Count).toBe(1);
  });
});

describe("declared tables", () => {
  it("are made with keys and indexes, once", async () => {
    const table = tableOf("orders", {
      rangeKey: { name: "sk", type: "N" },
      indexes: [
        {
          name: "by-owner",
          kind: "global",
          hashKey: { name: "owner", type: "S" },
          rangeKey: { name: "sk", type: "N" },
          projection: ["total"],
        },
        {
          name: "by-date",
          kind: "local",
          hashKey: { name: "pk", type: "S" },
          rangeKey: { name: "date", type: "S" },
          projection: "KEYS_ONLY",
        },
      ],
      ttl: "expires",
    });
    await prepare(table, table);
    await prepare(table);
    const { Table } = await client.send(new DescribeTableCommand({ TableName: "orders" }));
    expect(Table).toMatchObject({
      TableStatus: "ACTIVE",
      KeySchema: [
        { AttributeName: "pk", KeyType: "HASH" },
        { AttributeName: "sk", KeyType: "RANGE" },
      ],
      GlobalSecondaryIndexes: [
        { IndexName: "by-owner", Projection: { ProjectionType: "INCLUDE", NonKeyAttributes: ["total"] } },
      ],
      LocalSecondaryIndexes: [{ IndexName: "by-date", Projection: { ProjectionType: "KEYS_ONLY" } }],
    });
    await client.send(
      new PutItemCommand({ TableName: "orders", Item: { pk: { S: "a" }, sk: { N: "1" }, owner: { S: "o" } } }),
    );
    const found = await client.send(
      new QueryCommand({
        TableName: "orders",
        IndexName: "by-owner",
        KeyConditionExpression: "#o = :o",
        ExpressionAttributeNames: { "#o": "owner" },
        ExpressionAttributeValues: { ":o": { S: "o" } },
      }),
    );
    expect(found.Count).toBe(1);
    expect(logged.map(({ level, message }) => [level, message])).toEqual([
      ["info", "table orders: items stay past their expires; the embedded DynamoDB does not expire them"],
    ]);
  });

  it("are left alone where they are there with other keys, with a warning", async () => {
    await prepare(tableOf("ttt"));
    for (const change of [
      { hashKey: { name: "id", type: "S" } },
      { hashKey: { name: "pk", type: "N" } },
      { rangeKey: { name: "sk", type: "S" } },
    ] as const)
      await prepare(tableOf("ttt", change));
    expect(logged).toHaveLength(3);
    expect(logged[0]).toMatchObject({
      level: "warn",
      message: "services/data/service.toml:17: table ttt is there with other keys or indexes than declared",
    });
  });

  it("that are external are never made, and missed with a warning", async () => {
    await prepare(tableOf("legacy", { external: true }));
    expect(logged[0]).toMatchObject({
      level: "warn",
      message: "services/data/service.toml:17: external table legacy is not there: calls to it will fail",
    });
    await expect(client.send(put("legacy", "a"))).rejects.toMatchObject({ name: "ResourceNotFoundException" });
  });

  it("cannot be made where nothing answers, which is said with the URL", async () => {
    const access = { endpoint: "http://127.0.0.1:1", region: "us-east-1", credentials: CREDENTIALS };
    await expect(prepareTables(access, [tableOf("ttt")], log, false)).rejects.toMatchObject({
      code: "ERR_HOST",
      message: expect.stringContaining("http://127.0.0.1:1"),
      fix: expect.stringContaining("--dynamodb"),
    });
  });
});

/** Starts the process that the tests kill, and waits for its endpoint. */
async function spawnDynamodb(root: string): Promise<{ child: ChildProcess; endpoint: string }> {
  const child = spawn(process.execPath, [fileURLToPath(new URL("dynamodb-process.ts", import.meta.url)), root], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [chunk] = await once(child.stdout, "data");
  return { child, endpoint: String(chunk).trim() };
}

async function kill(child: ChildProcess): Promise<void> {
  const exited = once(child, "exit");
  child.kill("SIGKILL");
  await exited;
}

describe("a folder of tables", () => {
  it("is open in one process at a time, which is said", async () => {
    const folder = join(await newFolder(), "dynamodb");
    const first = await startDynamodb({ folder, host: "127.0.0.1", port: 0, log });
    await expect(startDynamodb({ folder, host: "127.0.0.1", port: 0, log })).rejects.toMatchObject({
      code: "ERR_FILE",
      message: `the tables in ${folder} are in use by another process`,
      fix: expect.stringContaining("--ephemeral"),
    });
    await first.close();
    await (await startDynamodb({ folder, host: "127.0.0.1", port: 0, log })).close();
  });

  it("keeps its items over a restart", async () => {
    const folder = join(await newFolder(), "dynamodb");
    for (const round of [0, 1]) {
      const own = await startDynamodb({ folder, host: "127.0.0.1", port: 0, log });
      const access = { endpoint: own.endpoint, region: "us-east-1", credentials: CREDENTIALS };
      await prepareTables(access, [tableOf("ttt")], log, true);
      const ownClient = clientOf(own.endpoint);
      await ownClient.send(put("ttt", `round ${round}`));
      expect((await ownClient.send(new ScanCommand({ TableName: "ttt" }))).Count).toBe(round + 1);
      ownClient.destroy();
      await own.close();
    }
  });

  it("loses no acknowledged item to kill -9 of the harness, and no table that was being made", async () => {
    const root = await newFolder();
    const folder = join(root, ".asml", "dynamodb");
    const rounds = Number(process.env["ASML_TEST_KILLS"] ?? 10);
    const acknowledged = new Set<string>();
    for (let round = 0; round < rounds; round += 1) {
      const { child, endpoint } = await spawnDynamodb(root);
      const own = clientOf(endpoint);
      const table = new CreateTableCommand({
        TableName: "ttt",
        BillingMode: "PAY_PER_REQUEST",
        AttributeDefinitions: [{ AttributeName: "pk", AttributeType: "S" }],
        KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }],
      });
      if (round === 0) await own.send(table);
      await expect
        .poll(() =>
          own.send(put("ttt", "warm")).then(
            () => true,
            () => false,
          ),
        )
        .toBe(true);
      const writing = Array.from({ length: 4 }, async (_, writer) => {
        for (let index = 0; ; index += 1) {
          const pk = `${round}-${writer}-${index}`;
          try {
            await own.send(put("ttt", pk));
          } catch {
            return;
          }
          acknowledged.add(pk);
        }
      });
      await new Promise((resolve) => setTimeout(resolve, 5 + ((round * 7) % 60)));
      // The last one dies right after it was asked for a table.
      if (round === rounds - 1) await own.send(new CreateTableCommand({ ...table.input, TableName: "late" }));
      await kill(child);
      await Promise.all(writing);
      own.destroy();
    }
    const last = await startDynamodb({ folder, host: "127.0.0.1", port: 0, log });
    const own = clientOf(last.endpoint);
    const kept = new Set<string>();
    let from: ScanCommandOutput["LastEvaluatedKey"];
    do {
      const page: ScanCommandOutput = await own.send(new ScanCommand({ TableName: "ttt", ExclusiveStartKey: from }));
      for (const item of page.Items ?? []) kept.add(item["pk"]?.S ?? "");
      from = page.LastEvaluatedKey;
    } while (from !== undefined);
    expect([...acknowledged].filter((pk) => !kept.has(pk))).toEqual([]);
    expect(acknowledged.size).toBeGreaterThan(rounds);
    await own.send(put("late", "a"));
    own.destroy();
    await last.close();
  });
});
