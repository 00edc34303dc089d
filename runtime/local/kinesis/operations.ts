/** The operations of the embedded Kinesis. */
import { z } from "zod";
import { LOCAL_ACCOUNT, LOCAL_REGION } from "../api.ts";
import { hashKeyRange, sequenceText, shardId } from "./sequence.ts";
import type { KinesisRecord, KinesisStream, StreamStore } from "./stream-store.ts";

const LARGEST_RECORD = 10 * 1024 * 1024;
const LARGEST_ANSWER = 10 * 1024 * 1024;
const ITERATOR_LIVES_MS = 5 * 60 * 1000;
const FIRST_OF_ALL = sequenceText(0n);

/** Says no in the API's words. */
export class KinesisRefusal extends Error {
  override readonly name = "KinesisRefusal";
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

const named = { StreamName: z.string().optional(), StreamARN: z.string().optional() };
const entry = z.object({
  Data: z.base64(),
  PartitionKey: z.string().min(1).max(256),
  ExplicitHashKey: z
    .string()
    .regex(/^\d{1,39}$/)
    .optional(),
});
const INPUTS = {
  CreateStream: z.object({
    StreamName: z.string().regex(/^[a-zA-Z0-9_.-]{1,128}$/),
    ShardCount: z.int().min(1).max(1000).optional(),
    StreamModeDetails: z.object({ StreamMode: z.enum(["PROVISIONED", "ON_DEMAND"]) }).optional(),
  }),
  Named: z.object(named),
  ListStreams: z.object({ ExclusiveStartStreamName: z.string().optional(), Limit: z.int().min(1).default(100) }),
  ListShards: z.object({ ...named, ExclusiveStartShardId: z.string().optional() }),
  PutRecord: entry.extend(named),
  PutRecords: z.object({ ...named, Records: z.array(entry).min(1).max(500) }),
  GetShardIterator: z.object({
    ...named,
    ShardId: z.string(),
    ShardIteratorType: z.enum([
      "TRIM_HORIZON",
      "LATEST",
      "AT_SEQUENCE_NUMBER",
      "AFTER_SEQUENCE_NUMBER",
      "AT_TIMESTAMP",
    ]),
    StartingSequenceNumber: z
      .string()
      .regex(/^\d{1,56}$/)
      .optional(),
    Timestamp: z.number().optional(),
  }),
  GetRecords: z.object({ ShardIterator: z.string(), Limit: z.int().min(1).max(10_000).default(10_000) }),
} as const;
const HELD = z.object({ stream: z.string(), shard: z.int(), after: z.string(), at: z.number() });
type Held = z.infer<typeof HELD>;

type Operation = (store: StreamStore, input: unknown) => unknown;

export const OPERATIONS: Readonly<Record<string, Operation>> = {
  CreateStream: async (store, input) => {
    const { StreamName: name, ShardCount, StreamModeDetails } = checked("CreateStream", input);
    if (store.find(name) !== undefined)
      throw new KinesisRefusal(
        "ResourceInUseException",
        `Stream ${name} under account ${LOCAL_ACCOUNT} already exists.`,
      );
    const onDemand = StreamModeDetails?.StreamMode === "ON_DEMAND";
    // On-demand capacity begins with four.
    const shards = ShardCount ?? (onDemand ? 4 : 1);
    await store.make({ name, shards, retentionHours: 24, onDemand, createdMs: Date.now() });
    return {};
  },
  DeleteStream: async (store, input) => {
    await store.remove(streamOf(store, checked("Named", input)).name);
    return {};
  },
  ListStreams: (store, input) => {
    const { ExclusiveStartStreamName: after = "", Limit } = checked("ListStreams", input);
    const all = store.streams
      .filter(({ name }) => name > after)
      .toSorted((one, other) => (one.name < other.name ? -1 : 1));
    const page = all.slice(0, Limit);
    return {
      StreamNames: page.map(({ name }) => name),
      StreamSummaries: page.map((stream) => about(stream)),
      HasMoreStreams: all.length > page.length,
    };
  },
  DescribeStreamSummary: (store, input) => {
    const stream = streamOf(store, checked("Named", input));
    const more = { OpenShardCount: stream.shards, ConsumerCount: 0 };
    return { StreamDescriptionSummary: { ...about(stream), ...retention(stream), ...more } };
  },
  DescribeStream: (store, input) => {
    const stream = streamOf(store, checked("Named", input));
    const more = { Shards: shardsOf(stream), HasMoreShards: false };
    return { StreamDescription: { ...about(stream), ...retention(stream), ...more } };
  },
  ListShards: (store, input) => {
    const { ExclusiveStartShardId: after = "", ...name } = checked("ListShards", input);
    return { Shards: shardsOf(streamOf(store, name)).filter(({ ShardId }) => ShardId > after) };
  },
  PutRecord: async (store, input) => {
    const { StreamName, StreamARN, ...record } = checked("PutRecord", input);
    const { name } = streamOf(store, { StreamName, StreamARN });
    const [placed] = await store.append(name, [appended(record)]);
    return { ShardId: shardId(placed?.shard ?? 0), SequenceNumber: placed?.sequence, EncryptionType: "NONE" };
  },
  PutRecords: async (store, input) => {
    const { Records, ...name } = checked("PutRecords", input);
    const placed = await store.append(streamOf(store, name).name, Records.map(appended));
    return {
      FailedRecordCount: 0,
      Records: placed.map(({ shard, sequence }) => ({ ShardId: shardId(shard), SequenceNumber: sequence })),
      EncryptionType: "NONE",
    };
  },
  GetShardIterator: (store, input) => {
    const {
      ShardId,
      ShardIteratorType: type,
      StartingSequenceNumber,
      Timestamp,
      ...name
    } = checked("GetShardIterator", input);
    const stream = streamOf(store, name);
    const shard = shardsOf(stream).findIndex((one) => one.ShardId === ShardId);
    if (shard === -1)
      throw new KinesisRefusal("ResourceNotFoundException", `Shard ${ShardId} in stream ${stream.name} does not exist`);
    const after = (): string => {
      if (type === "TRIM_HORIZON") return "";
      if (type === "LATEST") return store.newest();
      if (type === "AT_TIMESTAMP") return beforeTime(store, stream.name, shard, (Timestamp ?? 0) * 1000);
      if (StartingSequenceNumber === undefined) throw invalid(`${type} needs a StartingSequenceNumber`);
      const sequence = BigInt(StartingSequenceNumber);
      return sequenceText(type === "AFTER_SEQUENCE_NUMBER" || sequence === 0n ? sequence : sequence - 1n);
    };
    return { ShardIterator: iterator({ stream: stream.name, shard, after: after(), at: Date.now() }) };
  },
  GetRecords: (store, input) => {
    const { ShardIterator, Limit } = checked("GetRecords", input);
    const { stream, shard, after, at } = held(ShardIterator);
    if (Date.now() - at > ITERATOR_LIVES_MS) throw new KinesisRefusal("ExpiredIteratorException", "Iterator expired");
    streamOf(store, { StreamName: stream });
    const records = upTo(LARGEST_ANSWER, store.read(stream, shard, after, Limit));
    const last = records.at(-1)?.sequence ?? after;
    return {
      Records: records.map(({ sequence, partitionKey, data, atMs }) => ({
        SequenceNumber: sequence,
        ApproximateArrivalTimestamp: atMs / 1000,
        Data: data,
        PartitionKey: partitionKey,
      })),
      NextShardIterator: iterator({ stream, shard, after: last, at: Date.now() }),
      MillisBehindLatest: 0,
    };
  },
};

export function streamArn(name: string): string {
  return `arn:aws:kinesis:${LOCAL_REGION}:${LOCAL_ACCOUNT}:stream/${name}`;
}

function checked<K extends keyof typeof INPUTS>(name: K, input: unknown): z.infer<(typeof INPUTS)[K]> {
  const parsed = INPUTS[name].safeParse(input);
  if (parsed.success) return parsed.data as z.infer<(typeof INPUTS)[K]>;
  const issue = parsed.error.issues[0];
  throw new KinesisRefusal("ValidationException", `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not valid"}`);
}

function streamOf(
  store: StreamStore,
  { StreamName, StreamARN }: { readonly StreamName?: string | undefined; readonly StreamARN?: string | undefined },
): KinesisStream {
  const name = StreamName ?? StreamARN?.split(":stream/")[1] ?? "";
  const stream = store.find(name);
  if (stream === undefined)
    throw new KinesisRefusal("ResourceNotFoundException", `Stream ${name} under account ${LOCAL_ACCOUNT} not found.`);
  return stream;
}

function about({ name, onDemand, createdMs }: KinesisStream) {
  return {
    StreamName: name,
    StreamARN: streamArn(name),
    StreamStatus: "ACTIVE",
    StreamModeDetails: { StreamMode: onDemand ? "ON_DEMAND" : "PROVISIONED" },
    StreamCreationTimestamp: createdMs / 1000,
  };
}

function retention({ retentionHours }: KinesisStream) {
  return {
    RetentionPeriodHours: retentionHours,
    EnhancedMonitoring: [{ ShardLevelMetrics: [] }],
    EncryptionType: "NONE",
  };
}

function shardsOf({ shards }: KinesisStream) {
  return Array.from({ length: shards }, (_, index) => ({
    ShardId: shardId(index),
    HashKeyRange: hashKeyRange(index, shards),
    SequenceNumberRange: { StartingSequenceNumber: FIRST_OF_ALL },
  }));
}

function appended({ Data, PartitionKey, ExplicitHashKey }: z.infer<typeof entry>) {
  if (Buffer.byteLength(Data, "base64") + Buffer.byteLength(PartitionKey) > LARGEST_RECORD)
    throw invalid("a record's data and partition key have 10 MB at most");
  const explicit = ExplicitHashKey === undefined ? undefined : BigInt(ExplicitHashKey);
  if (explicit !== undefined && explicit >= 2n ** 128n) throw invalid("ExplicitHashKey is less than 2^128");
  return { data: Data, partitionKey: PartitionKey, explicit };
}

function beforeTime(store: StreamStore, stream: string, shard: number, atMs: number): string {
  const before = store.read(stream, shard, "", Number.MAX_SAFE_INTEGER).findLast((record) => record.atMs < atMs);
  return before?.sequence ?? "";
}

/** As many as fit, and one at least. */
function upTo(bytes: number, records: readonly KinesisRecord[]): readonly KinesisRecord[] {
  let sum = 0;
  const end = records.findIndex(({ data }, index) => (sum += data.length) > bytes && index > 0);
  return end === -1 ? records : records.slice(0, end);
}

function iterator(holds: Held): string {
  return Buffer.from(JSON.stringify(holds)).toString("base64url");
}

function held(text: string): Held {
  try {
    return HELD.parse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
  } catch {
    throw invalid("Invalid ShardIterator.");
  }
}

function invalid(message: string): KinesisRefusal {
  return new KinesisRefusal("InvalidArgumentException", message);
}
