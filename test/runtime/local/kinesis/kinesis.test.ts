import { request as httpRequest } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  CreateStreamCommand,
  DeleteStreamCommand,
  DescribeStreamSummaryCommand,
  GetRecordsCommand,
  GetShardIteratorCommand,
  KinesisClient,
  ListShardsCommand,
  ListStreamsCommand,
  PutRecordCommand,
  PutRecordsCommand,
  type ShardIteratorType,
} from "@aws-sdk/client-kinesis";
import { afterEach, describe, expect, it } from "vitest";
import { AsmlError } from "../../../../guest-abi/errors.ts";
import { createAwsIomods } from "../../../../iomods/aws/create-aws-iomods.ts";
import { type Harness, startHarness } from "../../../../runtime/local/harness.ts";
import type { Project } from "../../../../runtime/project.ts";
import type { StreamTrigger } from "../../../../runtime/triggers.ts";
import { caller, failureOf } from "../../../iomods/aws/calling.ts";
import { newFolder, removeFolders } from "../folder.ts";
import { guestOf } from "../guests.ts";
import { projectOf } from "../project.ts";

const SAMPLE = join(
  import.meta.dirname,
  "../../../../../shared/fixtures/aws_lambda_events/fixtures/example-kinesis-event.json",
);
const AT = { file: "services/data/service.toml", line: 1, column: 1 };
const PATIENT = { timeout: 30_000, interval: 20 };
const ending: (() => unknown)[] = [];

afterEach(async () => {
  for (const end of ending.splice(0).toReversed()) await end();
  await removeFolders();
});

interface KinesisEventRecord {
  readonly eventID: string;
  readonly kinesis: { readonly data: string; readonly sequenceNumber: string; readonly partitionKey: string };
}

function streamProject(root: string, trigger: Partial<StreamTrigger> = {}, shards = 2): Project {
  const whole: StreamTrigger = {
    source: "kinesis",
    stream: "clicks",
    batchSize: 100,
    batchWindowSeconds: 0,
    filters: [],
    partialFailures: false,
    startingPosition: "TRIM_HORIZON",
    parallel: 1,
    maxRetries: undefined,
    maxAgeSeconds: undefined,
    bisect: false,
    onFailure: undefined,
    at: AT,
    ...trigger,
  };
  const streams = [{ name: "clicks", external: false, shards, retentionHours: 24, at: AT }];
  return projectOf({ data: { functions: { clicked: { triggers: [whole] } }, sources: { streams } } }, root);
}

async function start(
  project: Project,
  handler: (records: readonly KinesisEventRecord[]) => unknown = () => null,
  ephemeral = true,
): Promise<{ harness: Harness; kinesis: KinesisClient; close: () => Promise<void> }> {
  const harness = await startHarness({
    project,
    makeFunction: (spec) =>
      Promise.resolve(
        guestOf(spec, (event) => handler((event as unknown as { Records: KinesisEventRecord[] }).Records) ?? null),
      ),
    log: () => undefined,
    port: 0,
    ephemeral,
  });
  const { region, credentials, endpoints } = harness.aws;
  const kinesis = new KinesisClient({
    endpoint: endpoints?.["aws.kinesis"] ?? "",
    region,
    credentials,
    maxAttempts: 1,
  });
  const close = async (): Promise<void> => {
    kinesis.destroy();
    await harness.close();
  };
  ending.push(close);
  return { harness, kinesis, close };
}

const put = (kinesis: KinesisClient, PartitionKey: string, text = PartitionKey) =>
  kinesis.send(new PutRecordCommand({ StreamName: "clicks", PartitionKey, Data: Buffer.from(text) }));
const textOf = ({ kinesis: { data } }: KinesisEventRecord) => Buffer.from(data, "base64").toString("utf8");

async function textsIn(kinesis: KinesisClient, ShardId: string, type: ShardIteratorType, from?: string) {
  const { ShardIterator } = await kinesis.send(
    new GetShardIteratorCommand({
      StreamName: "clicks",
      ShardId,
      ShardIteratorType: type,
      ...(from !== undefined && { StartingSequenceNumber: from }),
    }),
  );
  const { Records, NextShardIterator } = await kinesis.send(new GetRecordsCommand({ ShardIterator }));
  const texts = (Records ?? []).map(({ Data }) => Buffer.from(Data ?? []).toString("utf8"));
  return { texts, next: NextShardIterator };
}

describe("an embedded stream", () => {
  it("has records in the shards of their partition keys, in order", async () => {
    const { kinesis } = await start(streamProject(await newFolder(), { stream: "none" }));
    const { StreamDescriptionSummary } = await kinesis.send(new DescribeStreamSummaryCommand({ StreamName: "clicks" }));
    expect(StreamDescriptionSummary).toMatchObject({ StreamStatus: "ACTIVE", OpenShardCount: 2 });
    const { Shards = [] } = await kinesis.send(new ListShardsCommand({ StreamName: "clicks" }));
    const Records = Array.from({ length: 40 }, (_, n) => ({ PartitionKey: `key-${n % 4}`, Data: Buffer.from(`${n}`) }));
    const answer = await kinesis.send(new PutRecordsCommand({ StreamName: "clicks", Records }));
    expect(answer.FailedRecordCount).toBe(0);
    const texts = await Promise.all(Shards.map(({ ShardId }) => textsIn(kinesis, ShardId ?? "", "TRIM_HORIZON")));
    const numbers = texts.map((one) => one.texts.map(Number));
    expect(numbers.flat().toSorted((one, other) => one - other)).toEqual(Array.from({ length: 40 }, (_, n) => n));
    for (const shard of numbers) {
      expect(shard.length).toBeGreaterThan(0);
      expect(shard).toEqual(shard.toSorted((one, other) => one - other));
    }
    // One key is in one shard.
    const keys = numbers.map((shard) => new Set(shard.map((n) => n % 4)));
    expect([...(keys[0] ?? [])].filter((key) => keys[1]?.has(key))).toEqual([]);
  });

  it("is read from where an iterator says", async () => {
    const { kinesis } = await start(streamProject(await newFolder(), { stream: "none" }, 1));
    const shard = "shardId-000000000000";
    const second = [await put(kinesis, "a"), await put(kinesis, "b"), await put(kinesis, "c")][1]?.SequenceNumber;
    const texts = async (type: ShardIteratorType) => (await textsIn(kinesis, shard, type, second)).texts;
    expect(await texts("AT_SEQUENCE_NUMBER")).toEqual(["b", "c"]);
    expect(await texts("AFTER_SEQUENCE_NUMBER")).toEqual(["c"]);
    const latest = await textsIn(kinesis, shard, "LATEST");
    expect(latest.texts).toEqual([]);
    await put(kinesis, "d");
    const { Records } = await kinesis.send(new GetRecordsCommand({ ShardIterator: latest.next }));
    expect(Records?.map(({ PartitionKey }) => PartitionKey)).toEqual(["d"]);
  });

  it("can be made and removed by a client", async () => {
    const { kinesis } = await start(streamProject(await newFolder()));
    await kinesis.send(new CreateStreamCommand({ StreamName: "more", ShardCount: 3 }));
    expect((await kinesis.send(new ListStreamsCommand({}))).StreamNames).toEqual(["clicks", "more"]);
    await expect(kinesis.send(new CreateStreamCommand({ StreamName: "more" }))).rejects.toMatchObject({
      name: "ResourceInUseException",
    });
    await kinesis.send(new DeleteStreamCommand({ StreamName: "more" }));
    await expect(kinesis.send(new DescribeStreamSummaryCommand({ StreamName: "more" }))).rejects.toMatchObject({
      name: "ResourceNotFoundException",
    });
  });

  it("is spoken to over HTTP/1.1 as well, by signed requests alone", async () => {
    const { harness } = await start(streamProject(await newFolder()));
    const ask = (headers: Readonly<Record<string, string>>) =>
      new Promise<string>((resolve, reject) => {
        const request = httpRequest(harness.aws.endpoints?.["aws.kinesis"] ?? "", {
          method: "POST",
          agent: false,
          headers: { "x-amz-target": "Kinesis_20131202.ListStreams", ...headers },
        });
        request.on("error", reject).on("response", (response) => {
          response.setEncoding("utf8").on("data", resolve).on("error", reject);
        });
        request.end("{}");
      });
    expect(JSON.parse(await ask({ authorization: "AWS4-HMAC-SHA256 Credential=local" }))).toMatchObject({
      StreamNames: ["clicks"],
    });
    expect(JSON.parse(await ask({}))).toMatchObject({ __type: "MissingAuthenticationTokenException" });
  });
});

describe("the IOmod aws.kinesis", () => {
  it.each([true, false])("works with the embedded streams, fast path %s", async (fastPath) => {
    const { harness } = await start(streamProject(await newFolder(), { stream: "none" }, 1));
    const call = caller(createAwsIomods({ ...harness.aws, maxAttempts: 1, fastPath }), "aws.kinesis");
    const Data = Buffer.from("text").toString("base64");
    const put = await call("put_record", { StreamName: "clicks", PartitionKey: "a", Data });
    const from = { StreamName: "clicks", ShardId: "shardId-000000000000", ShardIteratorType: "TRIM_HORIZON" };
    const { ShardIterator } = (await call("get_shard_iterator", from)) as { ShardIterator: string };
    const { SequenceNumber } = put as { SequenceNumber: string };
    expect(await call("get_records", { ShardIterator })).toMatchObject({
      Records: [{ Data, PartitionKey: "a", SequenceNumber }],
    });
    expect(await failureOf(call("list_shards", { StreamName: "other" }))).toMatchObject({
      code: "ResourceNotFoundException",
    });
  });
});

describe("a function that a stream triggers", () => {
  it("gets each record, those of a partition key in order", async () => {
    const records: KinesisEventRecord[] = [];
    const { kinesis } = await start(streamProject(await newFolder()), (batch) => void records.push(...batch));
    for (let n = 0; n < 5; n += 1) await Promise.all(["a", "b", "c"].map((key) => put(kinesis, key, `${key}${n}`)));
    await expect.poll(() => records.length, PATIENT).toBe(15);
    for (const key of ["a", "b", "c"])
      expect(records.map(textOf).filter((text) => text.startsWith(key))).toEqual(
        [0, 1, 2, 3, 4].map((n) => `${key}${n}`),
      );
  });

  it.skipIf(!existsSync(SAMPLE))("gets records with the members of AWS's sample", async () => {
    const records: KinesisEventRecord[] = [];
    const { kinesis } = await start(streamProject(await newFolder()), (batch) => void records.push(...batch));
    await put(kinesis, "a");
    await expect.poll(() => records.length, PATIENT).toBe(1);
    const [sample] = (JSON.parse(readFileSync(SAMPLE, "utf8")) as { Records: KinesisEventRecord[] }).Records;
    expect(Object.keys(records[0] ?? {}).toSorted()).toEqual(Object.keys(sample ?? {}).toSorted());
    expect(Object.keys(records[0]?.kinesis ?? {}).toSorted()).toEqual(Object.keys(sample?.kinesis ?? {}).toSorted());
    expect(records[0]?.kinesis.sequenceNumber).toHaveLength(sample?.kinesis.sequenceNumber.length ?? 0);
  });

  it("is given only what its filters match, by what the data says", async () => {
    const texts: string[] = [];
    const filters = [{ data: { kind: ["sale"], amount: [{ numeric: [">", 10] }] } }];
    const { kinesis } = await start(streamProject(await newFolder(), { filters }, 1), (batch) => {
      texts.push(...batch.map(textOf));
    });
    const said = [{ kind: "sale", amount: 5 }, { kind: "view" }, { kind: "sale", amount: 20 }, "no JSON"];
    for (const one of said) await put(kinesis, "a", typeof one === "string" ? one : JSON.stringify(one));
    await put(kinesis, "a", JSON.stringify({ kind: "sale", amount: 11 }));
    await expect
      .poll(() => texts.map((text) => (JSON.parse(text) as { amount: number }).amount), PATIENT)
      .toEqual([20, 11]);
  });

  it("goes on in the other shards while one of them fails, and where it was after a restart", async () => {
    const root = await newFolder();
    const done: string[] = [];
    let failing = true;
    const handler = (batch: readonly KinesisEventRecord[]): void => {
      if (failing && batch.some((record) => textOf(record) === "stuck"))
        throw new AsmlError("ERR_GUEST_PANIC", "it fails");
      done.push(...batch.map(textOf));
    };
    const first = await start(streamProject(root, { batchSize: 1 }, 4), handler, false);
    const { ShardId } = await put(first.kinesis, "stuck");
    const others: string[] = [];
    for (let n = 0; others.length < 5; n += 1)
      if ((await put(first.kinesis, `key-${n}`)).ShardId !== ShardId) others.push(`key-${n}`);
    await expect.poll(() => others.filter((one) => !done.includes(one)), PATIENT).toEqual([]);
    expect(done).not.toContain("stuck");
    ending.length = 0;
    await first.close();
    failing = false;
    const before = done.length;
    await start(streamProject(root, { batchSize: 1 }, 4), handler, false);
    await expect.poll(() => done.slice(before), PATIENT).toContain("stuck");
    expect(done.slice(before).filter((text) => others.includes(text))).toEqual([]);
  });
});
