import { describe, expect, it } from "vitest";
import { AsmlError } from "../../../../guest-abi/errors.ts";
import type { Outcome } from "../../../../runtime/function.ts";
import { deliverBatch, type MappingHost } from "../../../../runtime/local/streams/batch-delivery.ts";
import type { Shard, ShardRecord } from "../../../../runtime/local/streams/shard.ts";
import type { LogRecord } from "../../../../runtime/observe/log.ts";
import type { JsonObject, StreamTrigger } from "../../../../runtime/triggers.ts";

const SHARD: Shard = {
  id: "shardId-000000000000",
  place: "shardId-000000000000",
  streamArn: "arn:aws:kinesis:us-east-1:123456789012:stream/clicks",
  expiredBefore: () => Date.now() - 86_400_000,
  read: () => Promise.resolve([]),
  changed: () => Promise.resolve(),
  newest: () => Promise.resolve(""),
  checkpoint: () => Promise.resolve(undefined),
  keepCheckpoint: () => Promise.resolve(),
};

const record = (name: string, ageMs = 0): ShardRecord => {
  const event = { name };
  return { sequence: name, key: name, atMs: Date.now() - ageMs, event, filtered: event };
};

interface Delivered {
  /** Names of each event's records. */
  readonly events: string[][];
  readonly done: string[];
  readonly told: JsonObject[];
  readonly logged: LogRecord[];
}

/** @param works of the names in an event */
async function deliver(
  records: readonly ShardRecord[],
  trigger: Partial<StreamTrigger>,
  works: (names: readonly string[]) => boolean,
  more: { readonly ending?: AbortController; readonly unreachable?: boolean } = {},
): Promise<Delivered> {
  const { ending = new AbortController(), unreachable = false } = more;
  const all: Delivered = { events: [], done: [], told: [], logged: [] };
  const host: MappingHost = {
    invoke: (_id, event) => {
      const names = (event["Records"] as readonly { readonly name: string }[]).map(({ name }) => name);
      all.events.push(names);
      const failed: Outcome = { ok: false, error: new AsmlError("ERR_GUEST_PANIC", "it fails") };
      const outcome: Outcome = works(names) ? { ok: true, answer: Buffer.from("null") } : failed;
      return Promise.resolve({ requestId: `request-${all.events.length}`, outcome });
    },
    handOver: (_destination, message) => {
      if (unreachable) return Promise.reject(new Error("there is no such queue"));
      all.told.push(message);
      return Promise.resolve();
    },
    matches: () => true,
    log: (one) => all.logged.push(one),
  };
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
    onFailure: "sqs:given-up",
    at: { file: "service.toml", line: 1, column: 1 },
    ...trigger,
  };
  await deliverBatch({ function: "data.clicked", trigger: whole }, SHARD, records, host, ending.signal, (some) => {
    all.done.push(...some.map(({ sequence }) => sequence));
    return Promise.resolve();
  });
  return all;
}

describe("a batch", () => {
  it("is given up after its retries, and the destination is told where its records are", async () => {
    const { events, done, told } = await deliver([record("a"), record("b")], { maxRetries: 1 }, () => false);
    expect(events).toEqual([
      ["a", "b"],
      ["a", "b"],
    ]);
    expect(done).toEqual(["a", "b"]);
    expect(told).toEqual([
      {
        requestContext: {
          requestId: "request-2",
          functionArn: expect.stringMatching(/^arn:aws:lambda:.*data-clicked$/),
          condition: "RetryAttemptsExhausted",
          approximateInvokeCount: 2,
        },
        responseContext: { statusCode: 200, executedVersion: "$LATEST", functionError: "Unhandled" },
        version: "1.0",
        timestamp: expect.any(String),
        KinesisBatchInfo: {
          shardId: SHARD.id,
          startSequenceNumber: "a",
          endSequenceNumber: "b",
          approximateArrivalOfFirstRecord: expect.any(String),
          approximateArrivalOfLastRecord: expect.any(String),
          batchSize: 2,
          streamArn: SHARD.streamArn,
        },
      },
    ]);
  });

  it("is not delivered with records that are too old", async () => {
    const records = [record("old", 120_000), record("new")];
    const { events, done, told } = await deliver(records, { maxAgeSeconds: 60 }, () => true);
    expect([events, done]).toEqual([[["new"]], ["old", "new"]]);
    expect(told).toMatchObject([{ requestContext: { condition: "RecordAgeExceeded", approximateInvokeCount: 0 } }]);
    expect(told[0]).not.toHaveProperty("responseContext");
  });

  it("is split in two where it fails, in order, and a record that fails alone has all of its retries", async () => {
    const records = ["a", "b", "bad", "c"].map((name) => record(name));
    const works = (names: readonly string[]): boolean => !names.includes("bad");
    const { events, done, told } = await deliver(records, { bisect: true, maxRetries: 1 }, works);
    expect(events).toEqual([["a", "b", "bad", "c"], ["a", "b"], ["bad", "c"], ["bad"], ["bad"], ["c"]]);
    expect(done).toEqual(["a", "b", "bad", "c"]);
    expect(told).toMatchObject([{ KinesisBatchInfo: { startSequenceNumber: "bad", batchSize: 1 } }]);
  });

  it("is told of in the log where the destination cannot be, or there is none", async () => {
    for (const [trigger, more] of [
      [{}, { unreachable: true }],
      [{ onFailure: undefined }, {}],
    ] as const) {
      const { done, logged } = await deliver([record("a")], { maxRetries: 0, ...trigger }, () => false, more);
      expect(done).toEqual(["a"]);
      expect(logged).toMatchObject([{ level: "error", function: "data.clicked" }]);
    }
  });

  it("is left for whoever comes next where the end comes first", async () => {
    const ending = new AbortController();
    const works = (): boolean => {
      ending.abort();
      return false;
    };
    const { events, done, told } = await deliver([record("a")], { maxRetries: 0 }, works, { ending });
    expect([events.length, done, told]).toEqual([1, [], []]);
  });
});
