/**
 * The streams of the embedded tables. A record goes into the LevelDB in the same batch as the write that it tells of,
 * while dynalite holds the item's lock: there is never one without the other, however the process ends, and the records
 * of one item are in the order of its writes. Checkpoints of readers are kept beside them.
 */
import { callbackify } from "node:util";
import type { Level, Store, SubDatabase, Table } from "dynalite/db/index.js";
import { LOCAL_ACCOUNT, LOCAL_REGION } from "../api.ts";
import { type ChangeRecord, changeRecord, type Item, type StreamView } from "./item-change.ts";

/** DynamoDB keeps a stream's records for 24 hours. */
const KEPT_MS = 24 * 60 * 60 * 1000;
const TRIM_EVERY_MS = 10 * 60 * 1000;
/** A sequence number is the time in ms and a count: 21 digits, so that their order as text is that of the numbers. */
const PER_MS = 100_000_000n;
const OLDEST = "0".repeat(21);

export interface TableStream {
  readonly table: string;
  /** When it was enabled, as in its ARN. */
  readonly label: string;
  readonly arn: string;
  readonly view: StreamView;
  /** Names of the table's key attributes, the hash key first. */
  readonly keys: readonly string[];
  readonly shard: string;
  /** A stream that was disabled can be read until its records are too old. */
  readonly enabled: boolean;
}

export interface LoggedChange {
  readonly stream: TableStream;
  readonly record: ChangeRecord;
  readonly atMs: number;
}

export class TableLog {
  #db: Level | undefined;
  readonly #streams = new Map<string, TableStream>();
  /** Numbers that were given to writes which are not done yet: nothing is read past the least of them. */
  readonly #underWay = new Map<string, Set<string>>();
  #last = 0n;
  #waiting = new Map<string, PromiseWithResolvers<void>>();
  #trimming: NodeJS.Timeout | undefined;

  /** Takes part in the writes of a store that has just been opened. */
  async attach(store: Store): Promise<void> {
    this.#db = store.db;
    const items = store.getItemDb.bind(store);
    store.getItemDb = (table) => this.#logged(items(table), table);
    this.#streams.clear();
    for await (const [, value] of store.db.iterator(rangeOf("asml-stream~"))) {
      const stream = value as TableStream;
      this.#streams.set(stream.table, stream);
      // The clock may have been set back since the last record.
      for await (const key of store.db.keys({ ...recordRange(stream.table), reverse: true, limit: 1 }))
        this.#last = larger(this.#last, BigInt(key.slice(-OLDEST.length)));
    }
    await this.#trim();
    clearInterval(this.#trimming);
    this.#trimming = setInterval(() => void this.#trim().catch(() => undefined), TRIM_EVERY_MS).unref();
  }

  detach(): void {
    clearInterval(this.#trimming);
  }

  get streams(): readonly TableStream[] {
    return [...this.#streams.values()];
  }

  /** The one that the table's writes are recorded in. */
  stream(table: string): TableStream | undefined {
    const stream = this.#streams.get(table);
    return stream?.enabled === true ? stream : undefined;
  }

  /** From now on the table's writes are recorded. Another view is another stream, which goes on where the last one was. */
  async enable(table: Table, view: StreamView): Promise<TableStream> {
    const atMs = Date.now();
    const label = new Date(atMs).toISOString().slice(0, -1);
    const stream: TableStream = {
      table: table.TableName,
      label,
      arn: `arn:aws:dynamodb:${LOCAL_REGION}:${LOCAL_ACCOUNT}:table/${table.TableName}/stream/${label}`,
      view,
      keys: table.KeySchema.map(({ AttributeName }) => AttributeName),
      shard: `shardId-${String(atMs).padStart(20, "0")}-${atMs.toString(16).slice(-8)}`,
      enabled: true,
    };
    await this.#keep(stream);
    return stream;
  }

  async disable(table: string): Promise<void> {
    const stream = this.#streams.get(table);
    if (stream !== undefined) await this.#keep({ ...stream, enabled: false });
  }

  /** The table is deleted, and its stream's records with it. */
  async forget(table: string): Promise<void> {
    this.#streams.delete(table);
    await this.#level().batch([{ type: "del", key: `asml-stream~${table}` }]);
    await this.#level().clear(recordRange(table));
    this.#wake(table);
  }

  /** Records after a sequence number, in their order. */
  async read(table: string, after: string, limit: number): Promise<readonly LoggedChange[]> {
    const end = this.#end(table);
    const from = recordKey(table, after === "" ? OLDEST : after);
    const lt = end === undefined ? recordRange(table).lt : recordKey(table, end);
    const found: LoggedChange[] = [];
    if (end !== undefined && end <= after) return found;
    for await (const [, value] of this.#level().iterator({ gt: from, lt, limit })) found.push(value as LoggedChange);
    return found;
  }

  /** A number that all records to come are after. */
  newest(): string {
    return textOf(this.#next());
  }

  /** Resolves when there may be more than there was. */
  changed(table: string): Promise<void> {
    const waiting = this.#waiting.get(table) ?? Promise.withResolvers<void>();
    this.#waiting.set(table, waiting);
    return waiting.promise;
  }

  async checkpoint(reader: string): Promise<string | undefined> {
    const value = await this.#level().get(`asml-checkpoint~${reader}`);
    return typeof value === "string" ? value : undefined;
  }

  async keepCheckpoint(reader: string, sequence: string): Promise<void> {
    await this.#level().put(`asml-checkpoint~${reader}`, sequence);
  }

  async #keep(stream: TableStream): Promise<void> {
    await this.#level().put(`asml-stream~${stream.table}`, stream);
    this.#streams.set(stream.table, stream);
  }

  #logged(items: SubDatabase, table: string): SubDatabase {
    return {
      ...items,
      put: (key, value, callback) => {
        const stream = this.stream(table);
        if (stream === undefined) items.put(key, value, callback);
        else callbackify(() => this.#write(stream, key, value as Item))(callback);
      },
      del: (key, callback) => {
        const stream = this.stream(table);
        if (stream === undefined) items.del(key, callback);
        else callbackify(() => this.#write(stream, key, undefined))(callback);
      },
    };
  }

  async #write(stream: TableStream, key: string, after: Item | undefined): Promise<void> {
    const { table, arn: streamArn, keys, view } = stream;
    const item = `item-${table}~${key}`;
    const before = (await this.#level().get(item)) as Item | undefined;
    const atMs = Date.now();
    const sequence = textOf(this.#next());
    const record = changeRecord({ before, after, keys, view, sequence, atMs, streamArn });
    const underWay = this.#underWay.get(table) ?? new Set();
    this.#underWay.set(table, underWay.add(sequence));
    try {
      await this.#level().batch([
        after === undefined ? { type: "del", key: item } : { type: "put", key: item, value: after },
        ...(record ? [{ type: "put" as const, key: recordKey(table, sequence), value: { stream, record, atMs } }] : []),
      ]);
    } finally {
      underWay.delete(sequence);
      this.#wake(table);
    }
  }

  #next(): bigint {
    this.#last = larger(this.#last + 1n, BigInt(Date.now()) * PER_MS);
    return this.#last;
  }

  #end(table: string): string | undefined {
    const underWay = this.#underWay.get(table);
    // Numbers are given in their order, and a set keeps the order of its members.
    return underWay?.values().next().value;
  }

  #wake(table: string): void {
    const waiting = this.#waiting.get(table);
    this.#waiting.delete(table);
    waiting?.resolve();
  }

  async #trim(): Promise<void> {
    const until = textOf(BigInt(Date.now() - KEPT_MS) * PER_MS);
    for (const table of this.#streams.keys())
      await this.#level().clear({ gte: recordKey(table, OLDEST), lt: recordKey(table, until) });
  }

  #level(): Level {
    if (this.#db === undefined) throw new Error("the tables are not open");
    return this.#db;
  }
}

function recordKey(table: string, sequence: string): string {
  return `asml-change~${table}~${sequence}`;
}

function recordRange(table: string): { gte: string; lt: string } {
  return rangeOf(`asml-change~${table}~`);
}

function rangeOf(prefix: string): { gte: string; lt: string } {
  return { gte: prefix, lt: `${prefix}\u{ff}` };
}

function textOf(sequence: bigint): string {
  return sequence.toString().padStart(OLDEST.length, "0");
}

function larger(one: bigint, other: bigint): bigint {
  return one > other ? one : other;
}
