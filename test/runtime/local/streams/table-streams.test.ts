import {
  BatchWriteItemCommand,
  CreateTableCommand,
  DeleteItemCommand,
  DeleteTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  PutItemCommand,
  UpdateItemCommand,
  UpdateTableCommand,
} from "@aws-sdk/client-dynamodb";
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
  type ShardIteratorType,
} from "@aws-sdk/client-dynamodb-streams";
import { afterEach, describe, expect, it } from "vitest";
import { LOCAL_IDENTITY, LOCAL_REGION } from "../../../../runtime/local/api.ts";
import { type EmbeddedDynamodb, startDynamodb } from "../../../../runtime/local/dynamodb.ts";
import { sizeOf } from "../../../../runtime/local/streams/item-change.ts";
import { newFolder, removeFolders } from "../folder.ts";

const ending: (() => unknown)[] = [];

afterEach(async () => {
  for (const end of ending.splice(0).toReversed()) await end();
  await removeFolders();
});

type View = "KEYS_ONLY" | "NEW_IMAGE" | "OLD_IMAGE" | "NEW_AND_OLD_IMAGES";

async function start(
  folder?: string,
): Promise<{ embedded: EmbeddedDynamodb; db: DynamoDBClient; streams: DynamoDBStreamsClient }> {
  const embedded = await startDynamodb({ folder, host: "127.0.0.1", port: 0, log: () => undefined });
  const settings = { endpoint: embedded.endpoint, region: LOCAL_REGION, credentials: LOCAL_IDENTITY, maxAttempts: 1 };
  const [db, streams] = [new DynamoDBClient(settings), new DynamoDBStreamsClient(settings)];
  ending.push(() => embedded.close());
  return { embedded, db, streams };
}

async function makeTable(db: DynamoDBClient, view: View | "none" = "NEW_AND_OLD_IMAGES"): Promise<string> {
  const { TableDescription } = await db.send(
    new CreateTableCommand({
      TableName: "notes",
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: [
        { AttributeName: "pk", AttributeType: "S" },
        { AttributeName: "sk", AttributeType: "N" },
      ],
      KeySchema: [
        { AttributeName: "pk", KeyType: "HASH" },
        { AttributeName: "sk", KeyType: "RANGE" },
      ],
      ...(view !== "none" && { StreamSpecification: { StreamEnabled: true, StreamViewType: view } }),
    }),
  );
  await expect
    .poll(async () => (await db.send(new DescribeTableCommand({ TableName: "notes" }))).Table?.TableStatus)
    .toBe("ACTIVE");
  return TableDescription?.LatestStreamArn ?? "";
}

const KEY = { pk: { S: "a" }, sk: { N: "1" } };
const put = (db: DynamoDBClient, item: Record<string, { S: string } | { SS: string[] }> = {}, sk = "1") =>
  db.send(new PutItemCommand({ TableName: "notes", Item: { pk: { S: "a" }, sk: { N: sk }, ...item } }));

async function recordsOf(streams: DynamoDBStreamsClient, arn: string, type: ShardIteratorType = "TRIM_HORIZON") {
  const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn: arn }));
  const ShardId = StreamDescription?.Shards?.[0]?.ShardId;
  const { ShardIterator } = await streams.send(
    new GetShardIteratorCommand({ StreamArn: arn, ShardId, ShardIteratorType: type }),
  );
  return (await streams.send(new GetRecordsCommand({ ShardIterator }))).Records ?? [];
}

describe("the stream of an embedded table", () => {
  it("has a record of each change, in order, with keys and images", async () => {
    const { db, streams } = await start();
    const arn = await makeTable(db);
    await put(db, { text: { S: "one" } });
    await db.send(
      new UpdateItemCommand({
        TableName: "notes",
        Key: KEY,
        UpdateExpression: "SET #t = :t",
        ExpressionAttributeNames: { "#t": "text" },
        ExpressionAttributeValues: { ":t": { S: "two" } },
      }),
    );
    await db.send(new DeleteItemCommand({ TableName: "notes", Key: KEY }));
    const records = await recordsOf(streams, arn);
    const [one, two] = [
      { ...KEY, text: { S: "one" } },
      { ...KEY, text: { S: "two" } },
    ];
    expect(records.map(({ eventName, dynamodb }) => [eventName, dynamodb?.OldImage, dynamodb?.NewImage])).toEqual([
      ["INSERT", undefined, one],
      ["MODIFY", one, two],
      ["REMOVE", two, undefined],
    ]);
    expect(records.map(({ dynamodb }) => dynamodb?.Keys)).toEqual([KEY, KEY, KEY]);
    const sequences = records.map(({ dynamodb }) => BigInt(dynamodb?.SequenceNumber ?? 0));
    expect(sequences).toEqual(sequences.toSorted((a, b) => (a < b ? -1 : 1)));
    expect(new Set(records.map(({ eventID }) => eventID)).size).toBe(3);
    expect(records[0]).toMatchObject({ eventVersion: "1.1", eventSource: "aws:dynamodb", awsRegion: LOCAL_REGION });
    // Names and values, of the keys and again of the image.
    expect(records[0]?.dynamodb?.SizeBytes).toBe(7 + 7 + 7);
  });

  it.each<[View, boolean, boolean]>([
    ["KEYS_ONLY", false, false],
    ["NEW_IMAGE", false, true],
    ["OLD_IMAGE", true, false],
  ])("shows of an item what the view %s has", async (view, old, fresh) => {
    const { db, streams } = await start();
    const arn = await makeTable(db, view);
    await put(db, { text: { S: "one" } });
    await put(db, { text: { S: "two" } });
    const change = (await recordsOf(streams, arn))[1]?.dynamodb;
    expect([change?.StreamViewType, change?.OldImage !== undefined, change?.NewImage !== undefined]).toEqual([
      view,
      old,
      fresh,
    ]);
  });

  it("has no record of a write that changes nothing", async () => {
    const { db, streams } = await start();
    const arn = await makeTable(db);
    await put(db, { tags: { SS: ["x", "y"] } });
    await put(db, { tags: { SS: ["y", "x"] } });
    await db.send(new DeleteItemCommand({ TableName: "notes", Key: { ...KEY, sk: { N: "9" } } }));
    const refused = new PutItemCommand({
      TableName: "notes",
      Item: KEY,
      ConditionExpression: "attribute_not_exists(pk)",
    });
    await expect(db.send(refused)).rejects.toThrow(/conditional/i);
    expect(await recordsOf(streams, arn)).toHaveLength(1);
  });

  it("has a record for each item of a batch, and images that follow each other under concurrent writes", async () => {
    const { db, streams } = await start();
    const arn = await makeTable(db);
    const items = Array.from({ length: 25 }, (_, n) => ({ PutRequest: { Item: { ...KEY, sk: { N: String(n) } } } }));
    await db.send(new BatchWriteItemCommand({ RequestItems: { notes: items } }));
    await Promise.all(
      Array.from({ length: 50 }, () =>
        db.send(
          new UpdateItemCommand({
            TableName: "notes",
            Key: KEY,
            UpdateExpression: "ADD n :one",
            ExpressionAttributeValues: { ":one": { N: "1" } },
          }),
        ),
      ),
    );
    const records = await recordsOf(streams, arn);
    expect(records).toHaveLength(75);
    const counts = records.filter(({ eventName }) => eventName === "MODIFY").map(({ dynamodb }) => dynamodb);
    expect(counts.map((one) => one?.NewImage?.["n"]?.N)).toEqual(Array.from({ length: 50 }, (_, n) => String(n + 1)));
    expect(counts.slice(1).map((one) => one?.OldImage)).toEqual(counts.slice(0, -1).map((one) => one?.NewImage));
  });

  it("is kept with the table's folder, and numbers go on rising", async () => {
    const folder = await newFolder();
    const first = await start(folder);
    const arn = await makeTable(first.db);
    await put(first.db);
    await first.embedded.close();
    ending.length = 0;
    const second = await start(folder);
    await put(second.db, { text: { S: "later" } });
    const records = await recordsOf(second.streams, arn);
    expect(records.map(({ eventName }) => eventName)).toEqual(["INSERT", "MODIFY"]);
  });

  it("can be enabled later, replaced by one with another view, and goes with its table", async () => {
    const { db, streams } = await start();
    await makeTable(db, "none");
    await put(db);
    const enable = { StreamEnabled: true, StreamViewType: "KEYS_ONLY" } as const;
    await db.send(new UpdateTableCommand({ TableName: "notes", StreamSpecification: enable }));
    await expect(db.send(new UpdateTableCommand({ TableName: "notes", StreamSpecification: enable }))).rejects.toThrow(
      /already has an enabled stream/,
    );
    const { Table } = await db.send(new DescribeTableCommand({ TableName: "notes" }));
    expect(Table?.StreamSpecification).toEqual(enable);
    expect((await streams.send(new ListStreamsCommand({ TableName: "notes" }))).Streams).toEqual([
      { StreamArn: Table?.LatestStreamArn, StreamLabel: Table?.LatestStreamLabel, TableName: "notes" },
    ]);
    await put(db, { text: { S: "seen" } });
    const arn = Table?.LatestStreamArn ?? "";
    expect(await recordsOf(streams, arn)).toHaveLength(1);
    expect(await recordsOf(streams, arn, "LATEST")).toHaveLength(0);
    await db.send(new UpdateTableCommand({ TableName: "notes", StreamSpecification: { StreamEnabled: false } }));
    await put(db, { text: { S: "unseen" } });
    expect(await recordsOf(streams, arn)).toHaveLength(1);
    await db.send(new DeleteTableCommand({ TableName: "notes" }));
    await expect(streams.send(new DescribeStreamCommand({ StreamArn: arn }))).rejects.toThrow(/not found/);
  });
});

describe("the size of a change", () => {
  it("is what AWS's sample says of its item", () => {
    const keys = { val: { S: "data" }, key: { S: "binary" } };
    const image = { ...keys, asdf1: { B: "AAEqQQ==" }, asdf2: { BS: ["AAEqQQ==", "QSoBAA=="] } };
    expect(sizeOf(keys) + sizeOf(image)).toBe(54);
  });

  it.each([
    ["text in UTF-8", { a: { S: "ü" } }, 3],
    ["a number by its digits", { a: { N: "-1234.5" } }, 1 + 1 + 3 + 1],
    ["a list", { a: { L: [{ S: "x" }, { BOOL: true }] } }, 1 + 3 + 2 + 2],
    ["a map", { a: { M: { b: { NULL: true } } } }, 1 + 3 + 1 + 1 + 1],
  ])("counts %s", (_what, item, bytes) => {
    expect(sizeOf(item)).toBe(bytes);
  });
});
