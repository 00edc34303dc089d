/** Queues, topics, buses and schedules of a harness: their APIs on one port, and the functions that they call. */
import type { LogSink } from "../observe/log.ts";
import type { Project } from "../project.ts";
import type { JsonObject } from "../triggers.ts";
import type { AsyncInvocations } from "./async-invocations.ts";
import type { EventInvoker } from "./event-invoker.ts";
import { closeServer, listen, urlOf } from "./listen.ts";
import { EventQueue, type SentEvent } from "./messaging/event-queue.ts";
import { openMessageStore } from "./messaging/message-store.ts";
import { messagingServer } from "./messaging/server.ts";
import { draftOf } from "./queues/draft.ts";
import { QueueMappings } from "./queues/queue-mappings.ts";
import { Queues } from "./queues/queues.ts";
import { urlOf as queueUrl } from "./queues/sqs-operations.ts";
import { Buses } from "./rules/buses.ts";
import { systemClock, type Clock } from "./schedules/clock.ts";
import { Schedules } from "./schedules/schedules.ts";
import { Topics } from "./topics/topics.ts";

export interface MessagingOptions {
  readonly project: Project;
  /** In memory without one. */
  readonly folder: string | undefined;
  /** Any free port unless given. */
  readonly port?: number | undefined;
  readonly region: string;
  readonly log: LogSink;
  /** That of schedules; the machine's unless given. */
  readonly clock?: Clock | undefined;
}

/** What a project has of them now. */
export interface MessagingState {
  readonly queues: readonly { readonly name: string; readonly url: string; readonly arn: string }[];
  readonly topics: readonly { readonly name: string; readonly arn: string }[];
  /** `default` is one of them. */
  readonly buses: readonly string[];
  readonly schedules: readonly {
    readonly function: string;
    readonly expression: string;
    readonly timezone: string;
    /** Epoch ms; undefined where it does not run any more. */
    readonly next: number | undefined;
  }[];
}

export interface Messaging {
  readonly endpoint: string;
  /** Where messages are kept; undefined in memory. */
  readonly folder: string | undefined;
  readonly state: MessagingState;
  /** From now on, functions are called. */
  start(invoker: EventInvoker, invocations: AsyncInvocations): void;
  /** What can fail of another state of the project: nothing has changed until `update`. */
  prepare(project: Project): Promise<void>;
  /** Another state of the project, for which `prepare` has been called. */
  update(project: Project): void;
  /** A message to a queue or a topic: `sqs:NAME`, `sns:NAME`, an ARN. Rejects where there is none. */
  handOver(destination: string, message: JsonObject): Promise<void>;
  /** Events for functions that nobody waits for. Resolves when they are kept. */
  readonly send: (events: readonly SentEvent[]) => Promise<void>;
  /** Calls no more functions. Resolves when no invocation is under way. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

/**
 * @throws AsmlError ERR_FILE, ERR_PORT_TAKEN
 * @example
 * const messaging = await startMessaging({ project, folder: undefined, region: "us-east-1", log });
 */
export async function startMessaging(options: MessagingOptions): Promise<Messaging> {
  const { region, log, port = 0, clock = systemClock } = options;
  let { project } = options;
  const store = await openMessageStore(options.folder, log);
  await using starting = new AsyncDisposableStack();
  starting.defer(() => store.close());
  const queues = new Queues(store, region);
  const events = new EventQueue(store, log);
  const topics = new Topics({ store, queues, events, region });
  const buses = new Buses(events, region);
  const schedules = new Schedules({ events, clock, region, log });
  await Promise.all([queues.load(), events.load(), topics.load()]);
  await queues.prepare(project);
  queues.update(project);
  topics.update(project);
  buses.update(project);
  const server = messagingServer({ queues, topics, buses }, log);
  const endpoint = urlOf("127.0.0.1", await listen(server, "127.0.0.1", port));
  starting.defer(() => closeServer(server));
  const started = starting.move();
  let mappings: QueueMappings | undefined;
  return {
    endpoint,
    folder: store.folder,
    get state() {
      return {
        queues: queues.all.map((queue) => ({ name: queue.name, url: queueUrl(endpoint, queue), arn: queue.arn })),
        topics: topics.names.map((name) => ({ name, arn: topics.arnOf(name) })),
        buses: buses.names,
        schedules: schedules.next.map(({ function: id, trigger: { expression, timezone }, at }) => ({
          function: id,
          expression,
          timezone,
          next: at,
        })),
      };
    },
    start(invoker, invocations) {
      mappings = new QueueMappings(queues, { invoker, log });
      mappings.update(project);
      schedules.update(project);
      events.start(invocations);
    },
    prepare: (next) => queues.prepare(next),
    update(next) {
      project = next;
      queues.update(next);
      topics.update(next);
      buses.update(next);
      mappings?.update(next);
      schedules.update(next);
    },
    async handOver(destination, message) {
      const queue = /^sqs:|:sqs:/.test(destination) ? queues.find(destination) : undefined;
      const topic = /^sns:|:sns:/.test(destination) ? topics.find(destination) : undefined;
      const text = JSON.stringify(message);
      if (queue !== undefined) await queue.send([draftOf(queue, { MessageBody: text })]);
      else if (topic !== undefined) await topics.publish(topic, { ...NOTHING_BESIDES, message: text });
      else throw new Error("there is no such queue or topic");
    },
    send: (sent) => events.send(sent),
    async stop() {
      await Promise.all([mappings?.close(), schedules.close(), events.close()]);
    },
    close: () => started.disposeAsync(),
  };
}

const NOTHING_BESIDES = { subject: undefined, attributes: {}, group: undefined, deduplicationId: undefined };
