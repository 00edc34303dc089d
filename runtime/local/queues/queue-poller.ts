/** The event source mapping of a queue: batches of its messages to one function, as Lambda has it. */
import { setTimeout as sleep } from "node:timers/promises";
import { messageOf } from "../../../guest-abi/errors.ts";
import type { LogSink } from "../../observe/log.ts";
import type { JsonObject, QueueTrigger } from "../../triggers.ts";
import type { EventInvoker } from "../event-invoker.ts";
import { Slots } from "../messaging/slots.ts";
import { matchesPattern } from "../rules/pattern.ts";
import { failedItems } from "../streams/batch-outcome.ts";
import { filtered } from "./filtered-record.ts";
import type { Message } from "./message.ts";
import type { Queue } from "./queue.ts";
import { queueRecord } from "./received-message.ts";

export interface QueueMapping {
  /** `service.function` */
  readonly function: string;
  readonly trigger: QueueTrigger;
}

export interface PollerHost {
  readonly invoker: Pick<EventInvoker, "invoke">;
  readonly log: LogSink;
}

interface Item {
  readonly message: Message;
  readonly record: JsonObject;
  readonly bytes: number;
}

/** Lambda begins with five and adds; a machine of one's own has no use for a thousand. */
const CONCURRENCY = 10;
const POLL_SECONDS = 20;
const PAUSE_MS = 1_000;
/** An event is 6 MB at most; the envelope of the records takes little. */
const LARGEST_BATCH = 6 * 1024 * 1024 - 1024;

export class QueuePoller {
  readonly #mapping: QueueMapping;
  readonly #queue: Queue;
  readonly #host: PollerHost;
  readonly #slots: Slots;
  readonly #stopping = new AbortController();
  readonly #underWay = new Set<Promise<void>>();
  readonly #running: Promise<void>;

  constructor(mapping: QueueMapping, queue: Queue, host: PollerHost) {
    this.#mapping = mapping;
    this.#queue = queue;
    this.#host = host;
    this.#slots = new Slots(mapping.trigger.maxConcurrency ?? CONCURRENCY);
    this.#running = this.#run();
  }

  /** Takes no more batches. Resolves when those under way are over. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
    await Promise.all(this.#underWay);
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      await this.#slots.take();
      const batch = await this.#gathered();
      if (batch.length === 0) {
        this.#slots.release();
        continue;
      }
      const delivery = this.#deliver(batch)
        .catch((error: unknown) => this.#failed(error))
        .finally(() => {
          this.#underWay.delete(delivery);
          this.#slots.release();
        });
      this.#underWay.add(delivery);
    }
  }

  /** Empty where the queue cannot be read, after a pause. */
  async #gathered(): Promise<readonly Item[]> {
    try {
      return await this.#gather();
    } catch (error) {
      await this.#failed(error);
      return [];
    }
  }

  /** A whole batch, or what there is when the batch window is over. Messages that no filter lets through are deleted. */
  async #gather(): Promise<Item[]> {
    const { batchSize, batchWindowSeconds } = this.#mapping.trigger;
    const { signal } = this.#stopping;
    const batch: Item[] = [];
    let bytes = 0;
    let until: number | undefined;
    while (batch.length < batchSize && !signal.aborted) {
      const leftMs = until === undefined ? undefined : until - Date.now();
      if (leftMs !== undefined && leftMs <= 0) break;
      const waitSeconds = leftMs === undefined ? POLL_SECONDS : leftMs / 1000;
      const most = batchSize - batch.length;
      const messages = await this.#queue.receive({ most, waitSeconds, signal, inProcess: true });
      const items = await this.#wanted(messages);
      while (items.length > 0) {
        const [item] = items;
        if (item === undefined || (bytes + item.bytes > LARGEST_BATCH && batch.length > 0)) break;
        batch.push(item);
        bytes += item.bytes;
        items.shift();
      }
      if (items.length > 0) {
        await this.#queue.giveBack(items.map(({ message }) => message));
        break;
      }
      if (batch.length > 0) until ??= Date.now() + batchWindowSeconds * 1000;
    }
    if (!signal.aborted) return batch;
    await this.#queue.giveBack(batch.map(({ message }) => message));
    return [];
  }

  async #wanted(messages: readonly Message[]): Promise<Item[]> {
    const { filters } = this.#mapping.trigger;
    const items = messages.map((message) => {
      const record = queueRecord(this.#queue, message);
      return { message, record, bytes: Buffer.byteLength(JSON.stringify(record)) + 1 };
    });
    if (filters.length === 0) return items;
    const wanted = items.filter(({ record }) =>
      filters.some((filter) => matchesPattern(filter, filtered(record, filter))),
    );
    const unwanted = items.filter((item) => !wanted.includes(item));
    if (unwanted.length > 0) await this.#queue.delete(unwanted.map(({ message }) => message));
    return wanted;
  }

  async #deliver(batch: readonly Item[]): Promise<void> {
    const { function: id, trigger } = this.#mapping;
    const { log, invoker } = this.#host;
    const { requestId, outcome } = await invoker.invoke(id, { Records: batch.map(({ record }) => record) });
    const messages = batch.map(({ message }) => message);
    // Ended by the end of the harness, or the function is no longer there: it is as if nobody had received them.
    if (!outcome.ok && (this.#stopping.signal.aborted || outcome.error.code === "ERR_INVOCATION_ABORTED")) {
      // Meanwhile there may be another state of the project.
      await sleep(PAUSE_MS, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
      await this.#queue.giveBack(messages);
      return;
    }
    const all = messages.map((message) => message.content.id);
    const failed = new Set(failedItems(outcome, all, trigger.partialFailures));
    await this.#queue.delete(messages.filter(({ content }) => !failed.has(content.id)));
    const about = { function: id, requestId };
    const what = `${all.length} ${all.length === 1 ? "message" : "messages"} of queue ${this.#queue.name}`;
    if (failed.size === 0) log({ level: "info", message: what, ...about });
    else
      log({
        level: "warn",
        message: `${failed.size} of ${what} failed; visible again ${this.#queue.settings.visibilitySeconds} s after they were received`,
        ...about,
      });
  }

  async #failed(thrown: unknown): Promise<void> {
    const message = `queue ${this.#queue.name} cannot be read: ${messageOf(thrown)}`;
    this.#host.log({ level: "error", message, function: this.#mapping.function, code: "ERR_HOST" });
    await sleep(PAUSE_MS, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
  }
}
