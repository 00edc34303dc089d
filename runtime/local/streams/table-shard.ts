/** A table's stream as event source mappings read it: one shard, as DynamoDB has for a small table. */
import type { TableStore } from "../dynamodb/store.ts";
import type { Shard, ShardRecord } from "./shard.ts";
import type { LoggedChange, TableLog } from "./table-log.ts";

const KEPT_MS = 24 * 60 * 60 * 1000;
const PROBE_EVERY_MS = 500;

export class TableShard implements Shard {
  readonly place = "";
  readonly #log: TableLog;
  readonly #table: string;

  constructor(log: TableLog, table: string) {
    this.#log = log;
    this.#table = table;
  }

  get id(): string {
    return this.#log.stream(this.#table)?.shard ?? "";
  }

  get streamArn(): string {
    return this.#log.stream(this.#table)?.arn ?? "";
  }

  expiredBefore(): number {
    return Date.now() - KEPT_MS;
  }

  async read(after: string, limit: number): Promise<readonly ShardRecord[]> {
    return (await this.#log.read(this.#table, after, limit)).map(shardRecord);
  }

  changed(): Promise<void> {
    return this.#log.changed(this.#table);
  }

  newest(): Promise<string> {
    return Promise.resolve(this.#log.newest());
  }

  checkpoint(reader: string): Promise<string | undefined> {
    return this.#log.checkpoint(reader);
  }

  keepCheckpoint(reader: string, sequence: string): Promise<void> {
    return this.#log.keepCheckpoint(reader, sequence);
  }
}

/**
 * The streams of tables, when they are open here. Another harness that has them open reads them, for its own functions;
 * when it ends, they are opened by whoever asks first, so this asks.
 */
export async function openedStreams(tables: TableStore, signal: AbortSignal): Promise<TableLog | undefined> {
  while (!signal.aborted) {
    if (tables.streams !== undefined) return tables.streams;
    await tables.run("ListTables", { Limit: 1 }).catch(() => undefined);
    if (tables.streams === undefined) await pause(signal);
  }
  return undefined;
}

function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, PROBE_EVERY_MS);
    signal.addEventListener("abort", end);
  });
}

function shardRecord({ stream, record, atMs }: LoggedChange): ShardRecord {
  const event = { ...record, eventSourceARN: stream.arn };
  const { Keys, SequenceNumber: sequence } = record.dynamodb;
  return { sequence, key: JSON.stringify(Keys), atMs, event, filtered: event };
}
