/** The queues of a project, and those that were made over the API. */
import { LOCAL_ACCOUNT } from "../api.ts";
import { ApiError } from "../messaging/api-error.ts";
import type { MessageStore } from "../messaging/message-store.ts";
import type { Project } from "../../project.ts";
import type { QueueSpec } from "../../triggers.ts";
import { Queue, type QueueSettings } from "./queue.ts";

const DEFAULTS: QueueSettings = {
  visibilitySeconds: 30,
  delaySeconds: 0,
  retentionSeconds: 345_600,
  waitSeconds: 0,
  contentBasedDeduplication: false,
  deadLetters: undefined,
};

export class Queues {
  readonly #store: MessageStore;
  readonly #region: string;
  readonly #queues = new Map<string, Queue>();
  /** Of the project as it is. */
  #declared: ReadonlySet<string> = new Set();
  /** Made over the API. */
  readonly #made = new Map<string, QueueSettings>();
  #last = 0;

  constructor(store: MessageStore, region: string) {
    this.#store = store;
    this.#region = region;
  }

  /** Those that were made over the API in another life of this harness. */
  async load(): Promise<void> {
    for await (const [key, value] of this.#store.entries("q~")) {
      const name = key.slice("q~".length);
      this.#made.set(name, JSON.parse(value));
      await this.#open(name, JSON.parse(value));
    }
  }

  /** Opens what another state of the project has. */
  async prepare(project: Project): Promise<void> {
    for (const [name, settings] of declaredQueues(project)) await this.#open(name, settings);
  }

  /** That state is the one. A queue that is no longer in it keeps its messages for when it is there again. */
  update(project: Project): void {
    const wanted = declaredQueues(project);
    for (const [name, settings] of wanted) {
      const queue = this.#queues.get(name);
      if (queue !== undefined) queue.settings = settings;
    }
    this.#declared = new Set(wanted.keys());
  }

  get all(): readonly Queue[] {
    return [...this.#queues.values()].filter(({ name }) => this.#declared.has(name) || this.#made.has(name));
  }

  /** By its name or its ARN. */
  find(queue: string): Queue | undefined {
    const name = nameIn(queue);
    return this.#declared.has(name) || this.#made.has(name) ? this.#queues.get(name) : undefined;
  }

  arnOf(name: string): string {
    return `arn:aws:sqs:${this.#region}:${LOCAL_ACCOUNT}:${name}`;
  }

  /** @throws ApiError QueueAlreadyExists */
  async make(name: string, settings: Partial<QueueSettings>): Promise<Queue> {
    const there = this.find(name);
    if (there !== undefined) {
      const other = Object.entries(settings).some(
        ([setting, value]) => JSON.stringify(there.settings[setting as keyof QueueSettings]) !== JSON.stringify(value),
      );
      if (!other) return there;
      throw new ApiError("QueueNameExists", "A queue already exists with the same name and a different value", {
        queryCode: "QueueAlreadyExists",
      });
    }
    const whole = { ...DEFAULTS, ...settings };
    await this.#store.write([{ type: "put", key: `q~${name}`, value: JSON.stringify(whole) }]);
    const queue = await this.#open(name, whole);
    queue.settings = whole;
    this.#made.set(name, whole);
    return queue;
  }

  /** Of a queue of the project until the next start: service.toml says what it is. */
  async change(queue: Queue, settings: Partial<QueueSettings>): Promise<void> {
    queue.settings = { ...queue.settings, ...settings };
    if (!this.#made.has(queue.name)) return;
    this.#made.set(queue.name, queue.settings);
    await this.#store.write([{ type: "put", key: `q~${queue.name}`, value: JSON.stringify(queue.settings) }]);
  }

  /** @throws ApiError of a queue of the project */
  async remove(queue: Queue): Promise<void> {
    if (this.#declared.has(queue.name))
      throw new ApiError("UnsupportedOperation", `${queue.name} is in service.toml: remove it there`, {
        queryCode: "AWS.SimpleQueueService.UnsupportedOperation",
      });
    await queue.purge();
    this.#made.delete(queue.name);
    this.#queues.delete(queue.name);
    await this.#store.write([{ type: "del", key: `q~${queue.name}` }]);
  }

  async #open(name: string, settings: QueueSettings): Promise<Queue> {
    const there = this.#queues.get(name);
    if (there !== undefined) return there;
    const queue = new Queue(name, this.arnOf(name), settings, {
      store: this.#store,
      place: () => (this.#last = Math.max(this.#last + 1, Date.now() * 1000)),
      queue: (other) => this.find(other),
    });
    await queue.load();
    this.#queues.set(name, queue);
    return queue;
  }
}

/** Queues that exist elsewhere, or are named by their ARN alone, have a stand-in here. */
function declaredQueues({ services }: Project): ReadonlyMap<string, QueueSettings> {
  const specs = services.flatMap(({ sources }) => sources.queues);
  const triggers = services.flatMap(({ functions }) => functions.flatMap((fn) => fn.triggers));
  const named = [
    ...triggers.flatMap((trigger) => (trigger.source === "sqs" ? [trigger.queue] : [])),
    ...specs.flatMap(({ deadLetters }) => deadLetters?.queue ?? []),
    ...triggers.flatMap((trigger) =>
      "onFailure" in trigger && trigger.onFailure !== undefined && /^(sqs:|arn:[^:]+:sqs:)/.test(trigger.onFailure)
        ? [trigger.onFailure]
        : [],
    ),
  ].map(nameIn);
  return new Map([
    ...named.map((name) => [name, { ...DEFAULTS, contentBasedDeduplication: name.endsWith(".fifo") }] as const),
    ...specs.map((spec) => [spec.name, settingsOf(spec)] as const),
  ]);
}

function settingsOf({
  name,
  visibilitySeconds,
  delaySeconds,
  retentionSeconds,
  deadLetters,
}: QueueSpec): QueueSettings {
  return {
    ...DEFAULTS,
    visibilitySeconds,
    delaySeconds,
    retentionSeconds,
    contentBasedDeduplication: name.endsWith(".fifo"),
    deadLetters: deadLetters && { ...deadLetters, queue: nameIn(deadLetters.queue) },
  };
}

/** A queue's name, of which ARNs and `sqs:NAME` are longer forms. */
function nameIn(queue: string): string {
  return queue.slice(queue.lastIndexOf(":") + 1);
}
