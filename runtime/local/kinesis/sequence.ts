/** Sequence numbers and hash keys, as Kinesis has them. */
import { createHash } from "node:crypto";

/** As long as AWS's, so that their order as text is that of the numbers. */
const DIGITS = 56;
const FIRST = 49n * 10n ** 54n;
const PER_MS = 10n ** 20n;
const HASH_KEYS = 2n ** 128n;

export function hashKey(partitionKey: string): bigint {
  return BigInt(`0x${createHash("md5").update(partitionKey).digest("hex")}`);
}

export interface HashKeyRange {
  readonly StartingHashKey: string;
  readonly EndingHashKey: string;
}

/** Of equal parts, as a new stream has them. */
export function hashKeyRange(shard: number, shards: number): HashKeyRange {
  const [index, count] = [BigInt(shard), BigInt(shards)];
  return {
    StartingHashKey: ((HASH_KEYS * index) / count).toString(),
    EndingHashKey: ((HASH_KEYS * (index + 1n)) / count - 1n).toString(),
  };
}

export function shardOf(key: bigint, shards: number): number {
  return Number(((key + 1n) * BigInt(shards) - 1n) / HASH_KEYS);
}

export function shardId(shard: number): string {
  return `shardId-${String(shard).padStart(12, "0")}`;
}

/** The next one: later than one before it, and by the time where that is later. */
export function nextSequence(last: bigint, nowMs: number): bigint {
  const byTime = FIRST + BigInt(nowMs) * PER_MS;
  return byTime > last ? byTime : last + 1n;
}

export function sequenceText(sequence: bigint): string {
  return sequence.toString().padStart(DIGITS, "0");
}
