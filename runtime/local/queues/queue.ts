/**
 * One queue. Its messages are in memory, and in the store before their sender hears that they were taken: whatever was
 * acknowledged is there after a `kill -9`. How often a message was received is kept as well, so that a message which
 * ends the process is a dead letter in the end.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { MessageStore, StoreChange } from "../messaging/message-store.ts";
import { Deduplication } from "./deduplication.ts";
import type { Message, MessageContent, MessageState } from "./message.ts";
import { GroupedOrder, type Order, PlainOrder } from "./order.ts";

export interface QueueSettings {
  visibilitySeconds: number;
  delaySeconds: number;
  retentionSeconds: number;
  /** Of long polling, where a receiver does not say. */
  waitSeconds: number;
  contentBasedDeduplication: boolean;
  deadLetters: { readonly queue: string; readonly maxReceives: number } | undefined;
}

export interface ReceiveOptions {
  readonly most: number;
  readonly visibilitySeconds?: number | undefined;
  readonly waitSeconds?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /**
   * The receiver ends with this process: what it holds is visible at the next start. What others hold is hidden for as
   * long as they were told.
   */
  readonly inProcess?: boolean | undefined;
}

export interface QueueContext {
  readonly store: MessageStore;
  /** A place after all that were given before. */
  readonly place: () => number;
  readonly queue: (name: string) => Queue | undefined;
}

export class Queue {
  readonly name: string;
  readonly arn: string;
  readonly fifo: boolean;
  readonly createdAt = Date.now();
  settings: QueueSettings;
  readonly #context: QueueContext;
  readonly #order: Order;
  readonly #messages = new Map<number, Message>();
  /** Those that nobody can receive now: received and not deleted, or delayed. */
  readonly #hidden = new Set<Message>();
  readonly #deduplication: Deduplication;
  #nextDue = Infinity;
  #woken = Promise.withResolvers<void>();

  constructor(name: string, arn: string, settings: QueueSettings, context: QueueContext) {
    this.name = name;
    this.arn = arn;
    this.fifo = name.endsWith(".fifo");
    this.settings = settings;
    this.#context = context;
    this.#order = this.fifo ? new GroupedOrder() : new PlainOrder();
    this.#deduplication = new Deduplication(name);
  }

  /** What the store has of it. */
  async load(): Promise<void> {
    const { store } = this.#context;
    const states = new Map<string, MessageState>();
    for await (const [key, value] of store.entries(`r~${this.name}~`)) states.set(key, JSON.parse(value));
    for await (const [key, value] of store.entries(`m~${this.name}~`)) {
      const content: MessageContent = JSON.parse(value);
      const state = states.get(`r${key.slice(1)}`);
      states.delete(`r${key.slice(1)}`);
      const seq = Number(key.slice(key.lastIndexOf("~") + 1));
      this.#add({ seq, content, held: false, receives: 0, firstReceivedAt: undefined, visibleAt: 0, ...state });
    }
    // Of messages that were deleted while their state was being written.
    await store.write([...states.keys()].map((key) => ({ type: "del", key })));
    await this.#deduplication.load(store);
  }

  get counts(): { readonly visible: number; readonly held: number; readonly delayed: number } {
    this.#reveal();
    const held = [...this.#hidden].filter((message) => message.held).length;
    return { visible: this.#order.size, held, delayed: this.#hidden.size - held };
  }

  /** In their order, all or none. @returns of each its id and place; those of the first where it is a duplicate */
  async send(
    drafts: readonly { readonly content: MessageContent; readonly delaySeconds?: number | undefined }[],
  ): Promise<readonly { readonly id: string; readonly seq: number }[]> {
    const changes: StoreChange[] = [];
    const fresh: Message[] = [];
    const answers = drafts.map(({ content, delaySeconds = this.settings.delaySeconds }) => {
      const seq = this.#context.place();
      const { deduplicationId } = content;
      if (deduplicationId !== undefined) {
        const { first, change } = this.#deduplication.note(deduplicationId, { id: content.id, seq });
        if (first !== undefined) return first;
        changes.push(change);
      }
      const visibleAt = delaySeconds === 0 ? 0 : content.sentAt + delaySeconds * 1000;
      const message: Message = { seq, content, held: false, receives: 0, firstReceivedAt: undefined, visibleAt };
      changes.push(...this.#written(message));
      fresh.push(message);
      return { id: content.id, seq };
    });
    try {
      await this.#context.store.write(changes);
    } catch (error) {
      for (const { content } of fresh) this.#deduplication.forget(content.deduplicationId);
      throw error;
    }
    this.#arrive(fresh);
    return answers;
  }

  /** Up to so many messages, hidden from others from now on. Empty when the wait is over. */
  async receive(options: ReceiveOptions): Promise<readonly Message[]> {
    const { waitSeconds = this.settings.waitSeconds, signal } = options;
    const until = Date.now() + waitSeconds * 1000;
    for (;;) {
      if (signal?.aborted === true) return [];
      const found = await this.#take(options);
      if (found.length > 0 || Date.now() >= until) return found;
      await this.#more(until, signal);
    }
  }

  find(seq: number, id: string): Message | undefined {
    const message = this.#messages.get(seq);
    return message?.content.id === id ? message : undefined;
  }

  async delete(messages: readonly Message[]): Promise<void> {
    const there = messages.filter((message) => this.#messages.has(message.seq));
    for (const message of there) this.#drop(message);
    this.#wake();
    await this.#context.store.write(there.flatMap((message) => this.#erased(message)));
  }

  /** @param seconds from now; 0 lets others have it at once */
  async changeVisibility(message: Message, seconds: number): Promise<void> {
    message.visibleAt = Date.now() + seconds * 1000;
    this.#nextDue = Math.min(this.#nextDue, message.visibleAt);
    this.#wake();
    await this.#context.store.write([this.#stateOf(message)]);
  }

  /** What was received is visible again, and it does not count that it was. */
  async giveBack(messages: readonly Message[]): Promise<void> {
    const there = messages.filter((message) => this.#messages.has(message.seq) && message.held);
    for (const message of there) {
      message.receives -= 1;
      message.visibleAt = 0;
      this.#nextDue = 0;
    }
    this.#wake();
    await this.#context.store.write(there.map((message) => this.#stateOf(message)));
  }

  async purge(): Promise<void> {
    await this.delete([...this.#messages.values()]);
  }

  async #take({ most, visibilitySeconds, inProcess = false }: ReceiveOptions): Promise<readonly Message[]> {
    this.#reveal();
    const now = Date.now();
    const hiddenUntil = now + (visibilitySeconds ?? this.settings.visibilitySeconds) * 1000;
    const groups = new Set<string>();
    const taken: Message[] = [];
    const changes: StoreChange[] = [];
    const { deadLetters, retentionSeconds } = this.settings;
    const dead = deadLetters && this.#context.queue(deadLetters.queue);
    const moved: Message[] = [];
    while (taken.length < most) {
      const message = this.#order.take(groups);
      if (message === undefined) break;
      message.held = true;
      if (message.content.sentAt + retentionSeconds * 1000 < now) {
        this.#drop(message);
        changes.push(...this.#erased(message));
      } else if (dead !== undefined && message.receives >= (deadLetters?.maxReceives ?? Infinity)) {
        this.#drop(message);
        changes.push(...this.#erased(message));
        moved.push(dead.#copyOf(message, this.arn));
      } else {
        message.receives += 1;
        message.firstReceivedAt ??= now;
        message.visibleAt = hiddenUntil;
        this.#hide(message);
        changes.push(this.#stateOf(message, inProcess ? 0 : hiddenUntil));
        taken.push(message);
      }
    }
    if (dead !== undefined) changes.push(...moved.flatMap((message) => dead.#written(message)));
    if (changes.length > 0) await this.#context.store.write(changes);
    if (dead !== undefined && moved.length > 0) dead.#arrive(moved);
    return taken;
  }

  #copyOf({ content }: Message, deadLetterSource: string): Message {
    const seq = this.#context.place();
    const copy = { ...content, deadLetterSource };
    return { seq, content: copy, held: false, receives: 0, firstReceivedAt: undefined, visibleAt: 0 };
  }

  #arrive(messages: readonly Message[]): void {
    for (const message of messages) this.#add(message);
    this.#wake();
  }

  #add(message: Message): void {
    this.#messages.set(message.seq, message);
    if (message.visibleAt <= Date.now()) {
      this.#order.put(message);
      return;
    }
    // Somebody received it before this process began, and may still delete it.
    if (message.receives > 0) {
      message.held = true;
      this.#order.hold(message);
    }
    this.#hide(message);
  }

  #hide(message: Message): void {
    this.#hidden.add(message);
    this.#nextDue = Math.min(this.#nextDue, message.visibleAt);
  }

  #drop(message: Message): void {
    this.#messages.delete(message.seq);
    if (this.#hidden.delete(message) || message.held) {
      if (message.held) this.#order.settled(message);
    } else this.#order.remove(message);
  }

  /** Hidden messages whose time is over. */
  #reveal(): void {
    const now = Date.now();
    if (this.#nextDue > now) return;
    this.#nextDue = Infinity;
    for (const message of this.#hidden) {
      if (message.visibleAt > now) {
        this.#nextDue = Math.min(this.#nextDue, message.visibleAt);
        continue;
      }
      this.#hidden.delete(message);
      if (message.held) this.#order.settled(message);
      message.held = false;
      this.#order.put(message);
    }
  }

  async #more(until: number, signal: AbortSignal | undefined): Promise<void> {
    const over = new AbortController();
    const pauseMs = Math.max(1, Math.min(until, this.#nextDue) - Date.now());
    const end = signal === undefined ? over.signal : AbortSignal.any([over.signal, signal]);
    // No timer waits longer than 2^31 ms.
    const pause = sleep(Math.min(pauseMs, 2 ** 31 - 1), undefined, { signal: end }).catch(() => undefined);
    await Promise.race([pause, this.#woken.promise]);
    over.abort();
  }

  #wake(): void {
    this.#woken.resolve();
    this.#woken = Promise.withResolvers();
  }

  #key({ seq }: Message): string {
    return `${this.name}~${String(seq).padStart(16, "0")}`;
  }

  #written(message: Message): StoreChange[] {
    const content: StoreChange = {
      type: "put",
      key: `m~${this.#key(message)}`,
      value: JSON.stringify(message.content),
    };
    return message.visibleAt === 0 ? [content] : [content, this.#stateOf(message)];
  }

  #stateOf(message: Message, visibleAt = message.visibleAt): StoreChange {
    const { receives, firstReceivedAt } = message;
    return {
      type: "put",
      key: `r~${this.#key(message)}`,
      value: JSON.stringify({ receives, firstReceivedAt, visibleAt }),
    };
  }

  #erased(message: Message): StoreChange[] {
    const key = this.#key(message);
    return [
      { type: "del", key: `m~${key}` },
      { type: "del", key: `r~${key}` },
    ];
  }
}
