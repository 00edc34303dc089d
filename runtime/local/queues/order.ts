/** The order in which visible messages are received: as they came, or group by group. */
import type { Message } from "./message.ts";

export interface Order {
  /** Visible messages. */
  readonly size: number;
  /** A message is visible, for the first time or again. */
  put(message: Message): void;
  /** The next one. @param groups those that are in the batch already */
  take(groups: Set<string>): Message | undefined;
  /** A message was taken before this process began. */
  hold(message: Message): void;
  /** A message that was taken is visible again or deleted: whatever waited for it may go on. */
  settled(message: Message): void;
  /** A visible message is deleted. */
  remove(message: Message): void;
}

export class PlainOrder implements Order {
  readonly #visible = new Map<number, Message>();

  get size(): number {
    return this.#visible.size;
  }

  put(message: Message): void {
    this.#visible.set(message.seq, message);
  }

  take(): Message | undefined {
    const message = this.#visible.values().next().value;
    if (message !== undefined) this.#visible.delete(message.seq);
    return message;
  }

  hold(): void {}

  settled(): void {}

  remove({ seq }: Message): void {
    this.#visible.delete(seq);
  }
}

interface Group {
  /** Visible ones, by their place. */
  readonly visible: Message[];
  /** Received and not deleted yet: none of the group is received before they are settled. */
  held: number;
}

export class GroupedOrder implements Order {
  readonly #groups = new Map<string, Group>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  put(message: Message): void {
    const group = this.#group(message);
    const before = group.visible.findLastIndex(({ seq }) => seq < message.seq);
    group.visible.splice(before + 1, 0, message);
    this.#size += 1;
  }

  take(groups: Set<string>): Message | undefined {
    for (const [name, group] of this.#groups) {
      if (group.visible.length === 0 || (group.held > 0 && !groups.has(name))) continue;
      const message = group.visible.shift();
      group.held += 1;
      this.#size -= 1;
      groups.add(name);
      return message;
    }
    return undefined;
  }

  hold(message: Message): void {
    this.#group(message).held += 1;
  }

  settled(message: Message): void {
    const group = this.#group(message);
    group.held -= 1;
    this.#drop(message, group);
  }

  remove(message: Message): void {
    const group = this.#group(message);
    const index = group.visible.indexOf(message);
    if (index >= 0) {
      group.visible.splice(index, 1);
      this.#size -= 1;
    }
    this.#drop(message, group);
  }

  #group({ content: { group = "" } }: Message): Group {
    const found = this.#groups.get(group) ?? { visible: [], held: 0 };
    this.#groups.set(group, found);
    return found;
  }

  #drop({ content: { group = "" } }: Message, { visible, held }: Group): void {
    if (visible.length === 0 && held === 0) this.#groups.delete(group);
  }
}
