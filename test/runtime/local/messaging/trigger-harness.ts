/** Harnesses whose functions are triggered, and clients of their queues, topics and buses. */
import { EventBridgeClient } from "@aws-sdk/client-eventbridge";
import { SNSClient } from "@aws-sdk/client-sns";
import { SQSClient } from "@aws-sdk/client-sqs";
import { type Harness, type HarnessOptions, startHarness } from "../../../../runtime/local/harness.ts";
import type { LogRecord } from "../../../../runtime/observe/log.ts";
import type { Project } from "../../../../runtime/project.ts";
import type { QueueSpec, QueueTrigger, TopicTrigger } from "../../../../runtime/triggers.ts";
import { type Behaviour, guestOf } from "../guests.ts";
import { projectOf, type ServiceSketch } from "../project.ts";

export const AT = { file: "services/work/service.toml", line: 1, column: 1 };

export function queueSpec(name: string, spec: Partial<QueueSpec> = {}): QueueSpec {
  return {
    name,
    visibilitySeconds: 30,
    delaySeconds: 0,
    retentionSeconds: 345_600,
    deadLetters: undefined,
    external: false,
    at: AT,
    ...spec,
  };
}

export function queueTrigger(queue: string, trigger: Partial<QueueTrigger> = {}): QueueTrigger {
  return {
    source: "sqs",
    queue,
    batchSize: 10,
    batchWindowSeconds: 0,
    filters: [],
    partialFailures: false,
    maxConcurrency: undefined,
    at: AT,
    ...trigger,
  };
}

export function topicTrigger(topic: string, trigger: Partial<TopicTrigger> = {}): TopicTrigger {
  return { source: "sns", topic, filter: undefined, filterScope: "MessageAttributes", at: AT, ...trigger };
}

/** A project of one service, `work`. */
export function workProject(root: string, sketch: ServiceSketch): Project {
  return projectOf({ work: sketch }, root);
}

export interface TriggerHarness extends Harness {
  readonly logged: LogRecord[];
  readonly sqs: SQSClient;
  readonly sns: SNSClient;
  readonly eventbridge: EventBridgeClient;
  urlOf(queue: string): string;
}

const running = new Set<TriggerHarness>();

/** For afterEach. */
export async function stopHarnesses(): Promise<void> {
  await Promise.all([...running].map((harness) => harness.close()));
}

export type Behaviours = Readonly<Record<string, Behaviour>>;

/** @param behaviours by id of the function, or what makes the functions */
export async function triggerHarness(
  project: Project,
  behaviours: Behaviours | HarnessOptions["makeFunction"] = {},
  options: Partial<HarnessOptions> = {},
): Promise<TriggerHarness> {
  const logged: LogRecord[] = [];
  const makeFunction: HarnessOptions["makeFunction"] =
    typeof behaviours === "function"
      ? behaviours
      : (spec) => Promise.resolve(guestOf(spec, behaviours[spec.config.id] ?? (() => null)));
  const harness = await startHarness({
    project,
    makeFunction,
    log: (record) => logged.push(record),
    port: 0,
    ephemeral: true,
    ...options,
  });
  const { region, credentials } = harness.aws;
  const settings = { region, credentials, endpoint: harness.messaging.endpoint, maxAttempts: 1 };
  const clients = {
    sqs: new SQSClient(settings),
    sns: new SNSClient(settings),
    eventbridge: new EventBridgeClient(settings),
  };
  const started: TriggerHarness = {
    ...harness,
    get messaging() {
      return harness.messaging;
    },
    ...clients,
    logged,
    urlOf(queue) {
      const found = harness.messaging.state.queues.find(({ name }) => name === queue);
      if (found === undefined) throw new Error(`there is no queue ${queue}`);
      return found.url;
    },
    async close() {
      running.delete(started);
      for (const client of Object.values(clients)) client.destroy();
      await harness.close();
    },
  };
  running.add(started);
  return started;
}
