/** Reads one shard for one function from its checkpoint on, and keeps the checkpoint where all before it is done. */
import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { messageOf } from "../../../guest-abi/errors.ts";
import { deliverBatch, type MappingHost, type ShardMapping, sourceOf } from "./batch-delivery.ts";
import { Lane } from "./lane.ts";
import { Progress } from "./progress.ts";
import type { Shard, ShardRecord } from "./shard.ts";

const MOST_READ = 1_000;
/** Batches of each lane that are read ahead of what is done. */
const BATCHES_AHEAD = 4;
const PAUSE_AFTER_FAILURE_MS = 1_000;

export class ShardPoller {
  readonly #mapping: ShardMapping;
  readonly #shard: Shard;
  readonly #host: MappingHost;
  readonly #stopping = new AbortController();
  readonly #lanes: readonly Lane[];
  #progress = new Progress("");
  #kept = "";
  #woken = Promise.withResolvers<void>();
  #running: Promise<unknown> = Promise.resolve();

  constructor(mapping: ShardMapping, shard: Shard, host: MappingHost) {
    this.#mapping = mapping;
    this.#shard = shard;
    this.#host = host;
    this.#lanes = Array.from({ length: mapping.trigger.parallel }, () => new Lane(mapping.trigger));
  }

  /** Its checkpoint is fixed where there is none: LATEST is what comes after this has resolved. */
  async prepare(): Promise<void> {
    const { trigger } = this.#mapping;
    const before = await this.#shard.checkpoint(this.#reader);
    this.#kept = before ?? (trigger.startingPosition === "LATEST" ? await this.#shard.newest() : "");
    if (before === undefined) await this.#shard.keepCheckpoint(this.#reader, this.#kept);
    this.#progress = new Progress(this.#kept);
  }

  start(): void {
    this.#running = Promise.all([this.#read(), ...this.#lanes.map((lane) => this.#deliver(lane))]);
  }

  /** Resolves when no invocation is under way any more. What is not done then is read again by whoever comes next. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    for (const lane of this.#lanes) lane.close();
    this.#wake();
    await this.#running;
  }

  get #reader(): string {
    const { function: id, trigger } = this.#mapping;
    return `${id}~${trigger.source}~${trigger.source === "dynamodb" ? trigger.table : trigger.stream}~${this.#shard.place}`;
  }

  async #read(): Promise<void> {
    const { signal } = this.#stopping;
    const { trigger } = this.#mapping;
    const most = BATCHES_AHEAD * trigger.parallel * trigger.batchSize;
    let position = this.#kept;
    while (!signal.aborted) {
      const woken = this.#woken.promise;
      if (this.#progress.held >= most) {
        await woken;
        continue;
      }
      try {
        void this.#shard.changed().then(() => this.#wake());
        const records = await this.#shard.read(position, MOST_READ);
        if (records.length > 0) position = await this.#take(records, position);
        else if (!signal.aborted) await woken;
      } catch (error) {
        if (signal.aborted) return;
        this.#failed("cannot be read", error);
        await sleep(PAUSE_AFTER_FAILURE_MS, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  /** @returns the position after them */
  async #take(records: readonly ShardRecord[], position: string): Promise<string> {
    const { filters } = this.#mapping.trigger;
    for (const record of records) {
      this.#progress.read(record.sequence);
      const wanted = filters.length === 0 || filters.some((pattern) => this.#host.matches(pattern, record.filtered));
      if (wanted) this.#lanes[laneOf(record.key, this.#lanes.length)]?.push(record);
      else this.#progress.done([record.sequence]);
    }
    await this.#keep();
    return records.at(-1)?.sequence ?? position;
  }

  async #deliver(lane: Lane): Promise<void> {
    const { signal } = this.#stopping;
    for (let batch = await lane.next(); batch !== undefined; batch = await lane.next())
      await deliverBatch(this.#mapping, this.#shard, batch, this.#host, signal, (records) => this.#done(records));
  }

  async #done(records: readonly ShardRecord[]): Promise<void> {
    this.#progress.done(records.map(({ sequence }) => sequence));
    await this.#keep();
    this.#wake();
  }

  #wake(): void {
    this.#woken.resolve();
    this.#woken = Promise.withResolvers();
  }

  /** A checkpoint that cannot be kept is no reason to stop: what is done is delivered again after a restart at worst. */
  async #keep(): Promise<void> {
    const { checkpoint } = this.#progress;
    if (checkpoint === this.#kept) return;
    this.#kept = checkpoint;
    await this.#shard
      .keepCheckpoint(this.#reader, checkpoint)
      .catch((error: unknown) => this.#failed("has a checkpoint that cannot be kept", error));
  }

  #failed(what: string, error: unknown): void {
    this.#host.log({
      level: "error",
      message: `${sourceOf(this.#mapping.trigger)} ${what}: ${messageOf(error)}`,
      code: "ERR_HOST",
      function: this.#mapping.function,
    });
  }
}

function laneOf(key: string, lanes: number): number {
  return lanes === 1 ? 0 : createHash("md5").update(key).digest().readUInt32BE() % lanes;
}
