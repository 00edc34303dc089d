/** The topics of a project, and who is subscribed to them: its functions, and queues that were subscribed over the API. */
import { createHash, randomUUID } from "node:crypto";
import type { Project } from "../../project.ts";
import type { JsonObject } from "../../triggers.ts";
import { LOCAL_ACCOUNT, LOCAL_IDENTITY } from "../api.ts";
import type { EventQueue, SentEvent } from "../messaging/event-queue.ts";
import type { MessageStore } from "../messaging/message-store.ts";
import { sequenceNumber } from "../queues/message.ts";
import type { Queue } from "../queues/queue.ts";
import type { Queues } from "../queues/queues.ts";
import { matchesPattern } from "../rules/pattern.ts";
import {
  filteredAttributes,
  jsonOf,
  lambdaEvent,
  type Notification,
  queueBody,
  subscriptionArn,
} from "./notification.ts";

export interface Subscription {
  readonly arn: string;
  readonly topic: string;
  readonly protocol: "lambda" | "sqs";
  /** Id of a function, or ARN of a queue. */
  readonly endpoint: string;
  readonly filter: JsonObject | undefined;
  readonly filterScope: "MessageAttributes" | "MessageBody";
  /** A queue gets the message alone. */
  readonly raw: boolean;
}

export interface TopicsContext {
  readonly store: MessageStore;
  readonly queues: Queues;
  readonly events: EventQueue;
  readonly region: string;
}

export type Published = Pick<Notification, "subject" | "message" | "attributes" | "group" | "deduplicationId">;

export class Topics {
  readonly #context: TopicsContext;
  #names: readonly string[] = [];
  #functions: readonly Subscription[] = [];
  readonly #made = new Map<string, Subscription>();
  #last = 0;

  constructor(context: TopicsContext) {
    this.#context = context;
  }

  async load(): Promise<void> {
    for await (const [, value] of this.#context.store.entries("s~")) {
      const subscription: Subscription = JSON.parse(value);
      this.#made.set(subscription.arn, subscription);
    }
  }

  update({ services }: Project): void {
    const declared = services.flatMap(({ sources }) => sources.topics.map(({ name }) => name));
    this.#functions = services
      .flatMap(({ functions }) => functions)
      .flatMap(({ config, triggers }) =>
        triggers.flatMap((trigger): Subscription[] => {
          if (trigger.source !== "sns") return [];
          const topic = nameIn(trigger.topic);
          const { filter, filterScope } = trigger;
          const arn = subscriptionArn(this.arnOf(topic), idOf(`${topic} ${config.id}`));
          return [{ arn, topic, protocol: "lambda", endpoint: config.id, filter, filterScope, raw: false }];
        }),
      );
    const named = services.flatMap(({ functions }) =>
      functions.flatMap(({ triggers }) =>
        triggers.flatMap((trigger) =>
          "onFailure" in trigger && trigger.onFailure !== undefined && /^(sns:|arn:[^:]+:sns:)/.test(trigger.onFailure)
            ? [nameIn(trigger.onFailure)]
            : [],
        ),
      ),
    );
    this.#names = [...new Set([...declared, ...named, ...this.#functions.map(({ topic }) => topic)])];
  }

  get names(): readonly string[] {
    return this.#names;
  }

  get subscriptions(): readonly Subscription[] {
    return [...this.#functions, ...this.#made.values()];
  }

  /** By its name or its ARN. */
  find(topic: string): string | undefined {
    const name = nameIn(topic);
    return this.#names.includes(name) ? name : undefined;
  }

  arnOf(name: string): string {
    return `arn:aws:sns:${this.#context.region}:${LOCAL_ACCOUNT}:${name}`;
  }

  async subscribe(subscription: Omit<Subscription, "arn">): Promise<string> {
    const same = this.subscriptions.find(
      ({ topic, endpoint }) => topic === subscription.topic && endpoint === subscription.endpoint,
    );
    const arn = same?.arn ?? subscriptionArn(this.arnOf(subscription.topic));
    const made = { ...subscription, arn };
    await this.#context.store.write([{ type: "put", key: `s~${arn}`, value: JSON.stringify(made) }]);
    this.#made.set(arn, made);
    return arn;
  }

  async unsubscribe(arn: string): Promise<void> {
    this.#made.delete(arn);
    await this.#context.store.write([{ type: "del", key: `s~${arn}` }]);
  }

  /** Resolves when what every subscription gets is kept. */
  async publish(topic: string, published: Published): Promise<Notification> {
    this.#last = Math.max(this.#last + 1, Date.now() * 1000);
    const notification: Notification = {
      ...published,
      id: randomUUID(),
      topicArn: this.arnOf(topic),
      publishedAt: Date.now(),
      sequenceNumber: topic.endsWith(".fifo") ? sequenceNumber(this.#last) : undefined,
    };
    const { region, queues, events } = this.#context;
    const wanted = this.subscriptions.filter((one) => one.topic === topic && wants(one, notification));
    const called = wanted.flatMap(({ protocol, endpoint, arn }): SentEvent[] =>
      protocol === "lambda"
        ? [
            {
              function: endpoint,
              event: JSON.stringify(lambdaEvent(notification, arn, region)),
              from: `topic ${topic}`,
            },
          ]
        : [],
    );
    await Promise.all([
      events.send(called),
      ...wanted.map(async (subscription) => {
        const queue = subscription.protocol === "sqs" ? queues.find(subscription.endpoint) : undefined;
        if (queue !== undefined) await toQueue(queue, subscription, notification, region);
      }),
    ]);
    return notification;
  }
}

async function toQueue(
  queue: Queue,
  { raw, arn }: Subscription,
  notification: Notification,
  region: string,
): Promise<void> {
  const { message, attributes, group, deduplicationId, publishedAt } = notification;
  const content = {
    id: randomUUID(),
    body: raw ? message : queueBody(notification, arn, region),
    attributes: raw ? attributes : {},
    sentAt: publishedAt,
    senderId: LOCAL_IDENTITY.userId,
    group,
    ...(queue.fifo && { deduplicationId: deduplicationId ?? createHash("sha256").update(message).digest("hex") }),
  };
  await queue.send([{ content }]);
}

function wants({ filter, filterScope }: Subscription, { message, attributes }: Notification): boolean {
  if (filter === undefined) return true;
  return matchesPattern(filter, filterScope === "MessageBody" ? jsonOf(message) : filteredAttributes(attributes));
}

/** The same at each start. */
function idOf(text: string): string {
  const digest = createHash("sha256").update(text).digest("hex");
  return digest.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
}

function nameIn(topic: string): string {
  return topic.slice(topic.lastIndexOf(":") + 1);
}
