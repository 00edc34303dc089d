/** DynamoDB Streams' API over the embedded tables, for clients that read streams themselves. */
import { z } from "zod";
import type { Result } from "../dynamodb/store.ts";
import type { TableLog, TableStream } from "./table-log.ts";

const API_ERRORS = "com.amazonaws.dynamodb.v20120810";
const ITERATOR_LIVES_MS = 15 * 60 * 1000;
const MOST_RECORDS = 1000;

const LIST = z.object({
  TableName: z.string().optional(),
  Limit: z.int().min(1).max(100).default(100),
  ExclusiveStartStreamArn: z.string().optional(),
});
const DESCRIBE = z.object({ StreamArn: z.string() });
const ITERATOR = z.object({
  StreamArn: z.string(),
  ShardId: z.string(),
  ShardIteratorType: z.enum(["TRIM_HORIZON", "LATEST", "AT_SEQUENCE_NUMBER", "AFTER_SEQUENCE_NUMBER"]),
  SequenceNumber: z
    .string()
    .regex(/^\d{21}$/)
    .optional(),
});
const RECORDS = z.object({ ShardIterator: z.string(), Limit: z.int().min(1).max(MOST_RECORDS).default(MOST_RECORDS) });
const HELD = z.object({ arn: z.string(), after: z.string(), at: z.number() });
type Held = z.infer<typeof HELD>;

/** Says no in the API's words. */
class Refusal extends Error {
  override readonly name = "Refusal";
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

const OPERATIONS = {
  ListStreams: (log: TableLog, input: unknown): unknown => {
    const { TableName, Limit, ExclusiveStartStreamArn } = checked(LIST, input);
    const all = log.streams
      .filter(({ table }) => TableName === undefined || table === TableName)
      .toSorted((one, other) => (one.arn < other.arn ? -1 : 1))
      .filter(({ arn }) => ExclusiveStartStreamArn === undefined || arn > ExclusiveStartStreamArn);
    const page = all.slice(0, Limit);
    return {
      Streams: page.map(({ arn, label, table }) => ({ StreamArn: arn, StreamLabel: label, TableName: table })),
      ...(all.length > page.length && { LastEvaluatedStreamArn: page.at(-1)?.arn }),
    };
  },
  DescribeStream: (log: TableLog, input: unknown): unknown => {
    const { arn, label, table, view, keys, shard, enabled } = streamOf(log, checked(DESCRIBE, input).StreamArn);
    return {
      StreamDescription: {
        StreamArn: arn,
        StreamLabel: label,
        StreamStatus: enabled ? "ENABLED" : "DISABLED",
        StreamViewType: view,
        CreationRequestDateTime: Date.parse(`${label}Z`) / 1000,
        TableName: table,
        KeySchema: keys.map((AttributeName, index) => ({ AttributeName, KeyType: index === 0 ? "HASH" : "RANGE" })),
        Shards: [{ ShardId: shard, SequenceNumberRange: { StartingSequenceNumber: "0".repeat(21) } }],
      },
    };
  },
  GetShardIterator: async (log: TableLog, input: unknown): Promise<unknown> => {
    const { StreamArn, ShardId, ShardIteratorType, SequenceNumber } = checked(ITERATOR, input);
    const { arn, shard } = streamOf(log, StreamArn);
    if (ShardId !== shard) throw new Refusal("ResourceNotFoundException", `Shard does not exist: ${ShardId}`);
    if (ShardIteratorType === "TRIM_HORIZON") return { ShardIterator: iterator(arn, "") };
    if (ShardIteratorType === "LATEST") return { ShardIterator: iterator(arn, log.newest()) };
    if (SequenceNumber === undefined)
      throw new Refusal("ValidationException", `${ShardIteratorType} needs a SequenceNumber`);
    const after = ShardIteratorType === "AFTER_SEQUENCE_NUMBER" ? SequenceNumber : before(SequenceNumber);
    return { ShardIterator: iterator(arn, after) };
  },
  GetRecords: async (log: TableLog, input: unknown): Promise<unknown> => {
    const { ShardIterator, Limit } = checked(RECORDS, input);
    const { arn, after, at } = held(ShardIterator);
    if (Date.now() - at > ITERATOR_LIVES_MS) throw new Refusal("ExpiredIteratorException", "Iterator expired");
    const { table } = streamOf(log, arn);
    const changes = await log.read(table, after, Limit);
    const last = changes.at(-1)?.record.dynamodb.SequenceNumber ?? after;
    return { Records: changes.map(({ record }) => record), NextShardIterator: iterator(arn, last) };
  },
} as const;

export type StreamOperation = keyof typeof OPERATIONS;

export function isStreamOperation(name: string): name is StreamOperation {
  return Object.hasOwn(OPERATIONS, name);
}

/** Rejects only where the storage fails. */
export async function runStreamOperation(log: TableLog, operation: StreamOperation, input: unknown): Promise<Result> {
  try {
    return { status: 200, body: await OPERATIONS[operation](log, input) };
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    const space = thrown.type === "ValidationException" ? "com.amazon.coral.validate" : API_ERRORS;
    return { status: 400, body: { __type: `${space}#${thrown.type}`, message: thrown.message } };
  }
}

function checked<T>(schema: z.ZodType<T>, input: unknown): T {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Refusal("ValidationException", `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not valid"}`);
}

function streamOf(log: TableLog, arn: string): TableStream {
  const found = log.streams.find((stream) => stream.arn === arn);
  if (found === undefined)
    throw new Refusal("ResourceNotFoundException", `Requested resource not found: Stream: ${arn} not found`);
  return found;
}

function iterator(arn: string, after: string): string {
  const holds: Held = { arn, after, at: Date.now() };
  return Buffer.from(JSON.stringify(holds)).toString("base64url");
}

function held(text: string): Held {
  try {
    return HELD.parse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
  } catch {
    throw new Refusal("ValidationException", "Invalid ShardIterator");
  }
}

/** The number before one. */
function before(sequence: string): string {
  const number = BigInt(sequence);
  return (number === 0n ? 0n : number - 1n).toString().padStart(sequence.length, "0");
}
