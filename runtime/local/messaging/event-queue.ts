/**
 * Events on their way to functions that nobody waits for: of topics, buses and schedules. Each is in the store before
 * its sender hears that it was taken, and until its function has had it, or all of its attempts were in vain.
 */
import { messageOf } from "../../../guest-abi/errors.ts";
import type { LogSink } from "../../observe/log.ts";
import type { AsyncInvocations } from "../async-invocations.ts";
import type { MessageStore } from "./message-store.ts";
import { Slots } from "./slots.ts";

export interface SentEvent {
  /** `service.function` */
  readonly function: string;
  /** JSON. */
  readonly event: string;
  /** What the log says of where it comes from. */
  readonly from: string;
}

const CONCURRENCY = 20;

export class EventQueue {
  readonly #store: MessageStore;
  readonly #log: LogSink;
  readonly #slots = new Slots(CONCURRENCY);
  readonly #underWay = new Set<Promise<void>>();
  readonly #early: [key: string, event: SentEvent][] = [];
  #invocations: AsyncInvocations | undefined;
  #closed = false;
  #last = 0;

  constructor(store: MessageStore, log: LogSink) {
    this.#store = store;
    this.#log = log;
  }

  async load(): Promise<void> {
    for await (const [key, value] of this.#store.entries("e~")) this.#early.push([key, JSON.parse(value)]);
  }

  /** From now on, functions are called. */
  start(invocations: AsyncInvocations): void {
    this.#invocations = invocations;
    for (const [key, event] of this.#early.splice(0)) this.#begin(key, event);
  }

  /** Resolves when all of them are kept. */
  async send(events: readonly SentEvent[]): Promise<void> {
    if (events.length === 0) return;
    const keyed = events.map((event): [string, SentEvent] => {
      this.#last = Math.max(this.#last + 1, Date.now() * 1000);
      return [`e~${String(this.#last).padStart(16, "0")}`, event];
    });
    await this.#store.write(keyed.map(([key, event]) => ({ type: "put", key, value: JSON.stringify(event) })));
    for (const [key, event] of keyed) {
      if (this.#invocations === undefined) this.#early.push([key, event]);
      else this.#begin(key, event);
    }
  }

  /** Resolves when no invocation is under way; what has not ended is delivered at the next start. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#underWay);
  }

  #begin(key: string, event: SentEvent): void {
    const delivery = this.#deliver(key, event)
      .catch((error: unknown) => {
        const message = `the event from ${event.from} is delivered again at the next start: ${messageOf(error)}`;
        this.#log({ level: "error", message, function: event.function, code: "ERR_HOST" });
      })
      .finally(() => this.#underWay.delete(delivery));
    this.#underWay.add(delivery);
  }

  async #deliver(key: string, { function: id, event, from }: SentEvent): Promise<void> {
    await this.#slots.take();
    try {
      if (this.#closed || this.#invocations === undefined) return;
      const over = await this.#invocations.run(id, Buffer.from(event), from);
      if (over) await this.#store.write([{ type: "del", key }]);
    } finally {
      this.#slots.release();
    }
  }
}
