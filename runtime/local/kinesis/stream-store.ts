/**
 * Streams and their records: in memory, and in a LevelDB where there is a folder. A record that was acknowledged is with
 * the operating system, and survives `kill -9`.
 */
import type { ClassicLevel } from "classic-level";
import type { LogSink } from "../../observe/log.ts";
import { openLevel } from "../open-level.ts";
import { hashKey, nextSequence, sequenceText, shardOf } from "./sequence.ts";

const TRIM_EVERY_MS = 60_000;

export interface KinesisStream {
  readonly name: string;
  readonly shards: number;
  readonly retentionHours: number;
  readonly onDemand: boolean;
  /** Epoch ms. */
  readonly createdMs: number;
}

export interface KinesisRecord {
  readonly sequence: string;
  readonly partitionKey: string;
  /** Base64. */
  readonly data: string;
  /** Epoch ms. */
  readonly atMs: number;
}

interface ShardState {
  readonly records: KinesisRecord[];
  changed: PromiseWithResolvers<void>;
}

interface StreamState {
  readonly stream: KinesisStream;
  readonly shards: readonly ShardState[];
}

type Change =
  | { readonly type: "put"; readonly key: string; readonly value: unknown }
  | { readonly type: "del"; readonly key: string };

export class StreamStore {
  #level: ClassicLevel<string, unknown> | undefined;
  readonly #streams = new Map<string, StreamState>();
  readonly #checkpoints = new Map<string, string>();
  #last = 0n;
  #appending: Promise<void> = Promise.resolve();
  readonly #trimming = setInterval(() => void this.#trim().catch(() => undefined), TRIM_EVERY_MS).unref();

  /**
   * What is in the folder is there from now on, and what comes is kept in it. Another harness of the project may have it
   * open; this one's streams are in memory then, and its log says so.
   * @throws AsmlError ERR_FILE
   */
  async keepIn(folder: string, log: LogSink): Promise<void> {
    const what = { kept: "streams", empty: "streams" };
    this.#level = await openLevel<unknown>({ folder, what, valueEncoding: "json" }, log);
    await this.#load();
  }

  get streams(): readonly KinesisStream[] {
    return [...this.#streams.values()].map(({ stream }) => stream);
  }

  find(name: string): KinesisStream | undefined {
    return this.#streams.get(name)?.stream;
  }

  async make(stream: KinesisStream): Promise<void> {
    await this.#write([{ type: "put", key: `stream~${stream.name}`, value: stream }]);
    this.#streams.set(stream.name, stateOf(stream));
  }

  async remove(name: string): Promise<void> {
    const state = this.#streams.get(name);
    if (state === undefined) return;
    this.#streams.delete(name);
    const records = state.shards.flatMap(({ records }, shard) =>
      records.map(({ sequence }): Change => ({ type: "del", key: recordKey(name, shard, sequence) })),
    );
    await this.#write([{ type: "del", key: `stream~${name}` }, ...records]);
    for (const shard of state.shards) wake(shard);
  }

  /**
   * Records in their order, each in its shard. They can be read when they are stored.
   * @param explicit hash keys that take the place of the partition keys' own
   */
  async append(
    name: string,
    entries: readonly {
      readonly partitionKey: string;
      readonly data: string;
      readonly explicit?: bigint | undefined;
    }[],
  ): Promise<readonly { readonly shard: number; readonly sequence: string }[]> {
    const state = this.#streams.get(name);
    if (state === undefined) throw new Error(`there is no stream ${name}`);
    const atMs = Date.now();
    const placed = entries.map(({ partitionKey, data, explicit }) => {
      this.#last = nextSequence(this.#last, atMs);
      const record: KinesisRecord = { sequence: sequenceText(this.#last), partitionKey, data, atMs };
      return { shard: shardOf(explicit ?? hashKey(partitionKey), state.stream.shards), record };
    });
    // One after the other: what can be read is never followed by something with a lower number.
    const before = this.#appending;
    const store = async (): Promise<void> => {
      await before;
      await this.#write(
        placed.map(({ shard, record }) => ({
          type: "put",
          key: recordKey(name, shard, record.sequence),
          value: record,
        })),
      );
      for (const { shard, record } of placed) state.shards[shard]?.records.push(record);
      for (const shard of new Set(placed.map((one) => state.shards[one.shard]))) if (shard !== undefined) wake(shard);
    };
    const stored = store();
    this.#appending = stored.catch(() => undefined);
    await stored;
    return placed.map(({ shard, record }) => ({ shard, sequence: record.sequence }));
  }

  /** Records after a sequence number, or from the oldest one on (""). */
  read(name: string, shard: number, after: string, limit: number): readonly KinesisRecord[] {
    const records = this.#streams.get(name)?.shards[shard]?.records ?? [];
    const start = firstAfter(records, after);
    return records.slice(start, start + limit);
  }

  /** Resolves when there may be more than there was. */
  changed(name: string, shard: number): Promise<void> {
    // A stream that is gone has nothing to come.
    return this.#streams.get(name)?.shards[shard]?.changed.promise ?? new Promise(() => undefined);
  }

  /** What all records to come are after. */
  newest(): string {
    this.#last = nextSequence(this.#last, Date.now());
    return sequenceText(this.#last);
  }

  checkpoint(reader: string): string | undefined {
    return this.#checkpoints.get(reader);
  }

  async keepCheckpoint(reader: string, sequence: string): Promise<void> {
    this.#checkpoints.set(reader, sequence);
    await this.#write([{ type: "put", key: `checkpoint~${reader}`, value: sequence }]);
  }

  async close(): Promise<void> {
    clearInterval(this.#trimming);
    await this.#level?.close();
  }

  async #load(): Promise<void> {
    const entries = this.#level === undefined ? [] : await this.#level.iterator().all();
    const under = (prefix: string) => entries.filter(([key]) => key.startsWith(prefix));
    for (const [, value] of under("stream~")) {
      const stream = value as KinesisStream;
      this.#streams.set(stream.name, stateOf(stream));
    }
    for (const [key, value] of under("checkpoint~"))
      this.#checkpoints.set(key.slice("checkpoint~".length), String(value));
    for (const [key, value] of under("record~")) {
      const [, name = "", shard = ""] = key.split("~");
      const record = value as KinesisRecord;
      this.#streams.get(name)?.shards[Number(shard)]?.records.push(record);
      if (BigInt(record.sequence) > this.#last) this.#last = BigInt(record.sequence);
    }
    await this.#trim();
  }

  async #trim(): Promise<void> {
    const old: Change[] = [];
    for (const { stream, shards } of this.#streams.values()) {
      const oldest = Date.now() - stream.retentionHours * 3_600_000;
      for (const [shard, { records }] of shards.entries()) {
        const kept = records.findIndex(({ atMs }) => atMs >= oldest);
        for (const { sequence } of records.splice(0, kept === -1 ? records.length : kept))
          old.push({ type: "del", key: recordKey(stream.name, shard, sequence) });
      }
    }
    await this.#write(old);
  }

  async #write(changes: readonly Change[]): Promise<void> {
    if (changes.length > 0) await this.#level?.batch([...changes]);
  }
}

function stateOf(stream: KinesisStream): StreamState {
  const shards = Array.from({ length: stream.shards }, () => ({ records: [], changed: Promise.withResolvers<void>() }));
  return { stream, shards };
}

function firstAfter(records: readonly KinesisRecord[], after: string): number {
  let [low, high] = [0, records.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((records[middle]?.sequence ?? "") > after) high = middle;
    else low = middle + 1;
  }
  return low;
}

function wake(shard: ShardState): void {
  shard.changed.resolve();
  shard.changed = Promise.withResolvers();
}

function recordKey(stream: string, shard: number, sequence: string): string {
  return `record~${stream}~${shard}~${sequence}`;
}
