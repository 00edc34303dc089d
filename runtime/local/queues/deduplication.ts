/** What a FIFO queue has taken in the last five minutes: the same again is acknowledged, and is no second message. */
import type { MessageStore, StoreChange } from "../messaging/message-store.ts";

const KEPT_MS = 5 * 60 * 1000;

interface Taken {
  readonly id: string;
  readonly seq: number;
  readonly until: number;
}

export class Deduplication {
  readonly #queue: string;
  readonly #taken = new Map<string, Taken>();

  constructor(queue: string) {
    this.#queue = queue;
  }

  async load(store: MessageStore): Promise<void> {
    const prefix = `d~${this.#queue}~`;
    const gone: StoreChange[] = [];
    for await (const [key, value] of store.entries(prefix)) {
      const taken: Taken = JSON.parse(value);
      if (taken.until > Date.now()) this.#taken.set(key.slice(prefix.length), taken);
      else gone.push({ type: "del", key });
    }
    await store.write(gone);
  }

  /** @returns the message that was taken under this id, or how it is kept that this one is */
  note(
    deduplicationId: string,
    message: Pick<Taken, "id" | "seq">,
  ): { readonly first: Taken; readonly change?: never } | { readonly first?: never; readonly change: StoreChange } {
    const now = Date.now();
    // In the order in which they were taken, which is that in which they are over.
    for (const [id, { until }] of this.#taken) {
      if (until > now) break;
      this.#taken.delete(id);
    }
    const first = this.#taken.get(deduplicationId);
    if (first !== undefined) return { first };
    const taken = { ...message, until: now + KEPT_MS };
    this.#taken.set(deduplicationId, taken);
    return { change: { type: "put", key: `d~${this.#queue}~${deduplicationId}`, value: JSON.stringify(taken) } };
  }

  /** It was not taken after all. */
  forget(deduplicationId: string | undefined): void {
    if (deduplicationId !== undefined) this.#taken.delete(deduplicationId);
  }
}
