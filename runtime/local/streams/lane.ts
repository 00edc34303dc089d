/** Records that are delivered one batch after the other; a shard has as many lanes as batches at once. */
import type { ShardMapping } from "./batch-delivery.ts";
import type { ShardRecord } from "./shard.ts";

/** An event is 6 MB at most; the envelope of the records takes little. */
const LARGEST_BATCH = 6 * 1024 * 1024 - 1024;

export class Lane {
  readonly #trigger: ShardMapping["trigger"];
  readonly #queue: { readonly record: ShardRecord; readonly bytes: number; readonly readAtMs: number }[] = [];
  #woken = Promise.withResolvers<void>();
  #closed = false;

  constructor(trigger: ShardMapping["trigger"]) {
    this.#trigger = trigger;
  }

  push(record: ShardRecord): void {
    const bytes = Buffer.byteLength(JSON.stringify(record.event)) + 1;
    this.#queue.push({ record, bytes, readAtMs: Date.now() });
    this.#wake();
  }

  /** No more batches. */
  close(): void {
    this.#closed = true;
    this.#wake();
  }

  /** The next batch: a whole one, or what there is when the batch window is over. Undefined of a closed lane. */
  async next(): Promise<readonly ShardRecord[] | undefined> {
    while (!this.#closed) {
      const count = this.#full();
      const first = this.#queue[0];
      const leftMs = first && first.readAtMs + this.#trigger.batchWindowSeconds * 1000 - Date.now();
      if (count !== undefined || (leftMs !== undefined && leftMs <= 0))
        return this.#queue.splice(0, count ?? this.#queue.length).map(({ record }) => record);
      const timer = leftMs === undefined ? undefined : setTimeout(() => this.#wake(), leftMs);
      await this.#woken.promise;
      clearTimeout(timer);
    }
    return undefined;
  }

  #wake(): void {
    this.#woken.resolve();
    this.#woken = Promise.withResolvers();
  }

  /** How many records make a whole batch; undefined where there are too few for one. */
  #full(): number | undefined {
    let bytes = 0;
    for (const [index, one] of this.#queue.entries()) {
      if (index === this.#trigger.batchSize) return index;
      bytes += one.bytes;
      if (bytes > LARGEST_BATCH && index > 0) return index;
    }
    return this.#queue.length === this.#trigger.batchSize ? this.#queue.length : undefined;
  }
}
