/** `asml make function --trigger SOURCE:NAME`: what is added to service.toml for it. */
import { AsmlError } from "../../guest-abi/errors.ts";
import { scheduleFault } from "../manifest/check/schedule-expression.ts";
import { nearest } from "../manifest/nearest.ts";
import type { ServiceToml } from "../manifest/schema/service.ts";

const TRIGGER_SOURCES = ["sqs", "sns", "eventbridge", "schedule", "s3", "dynamodb", "kinesis"] as const;
type Source = (typeof TRIGGER_SOURCES)[number];

export interface NewTrigger {
  readonly source: Source;
  readonly name: string;
}

/** Key of a trigger that has what stands behind the colon. */
const KEYS: Readonly<Record<Source, string>> = {
  sqs: "queue",
  sns: "topic",
  eventbridge: "bus",
  schedule: "expression",
  s3: "bucket",
  dynamodb: "table",
  kinesis: "stream",
};

/** Sources that go without a name: the bus of every account, and a time that is as good as any. */
const DEFAULTS: Readonly<Partial<Record<Source, string>>> = { eventbridge: "default", schedule: "rate(5 minutes)" };

/**
 * @example
 * triggerOf("sqs:orders"); // { source: "sqs", name: "orders" }
 * @throws AsmlError ERR_USAGE
 */
export function triggerOf(text: string): NewTrigger {
  const [word = "", ...rest] = text.split(":");
  const source = TRIGGER_SOURCES.find((one) => one === word);
  if (source === undefined) {
    const meant = nearest(word, TRIGGER_SOURCES);
    throw new AsmlError("ERR_USAGE", `there is no trigger ${JSON.stringify(word)}`, {
      fix: meant === undefined ? `there are ${TRIGGER_SOURCES.join(", ")}` : `did you mean --trigger ${meant}?`,
    });
  }
  const name = rest.join(":") || DEFAULTS[source];
  if (name === undefined)
    throw new AsmlError("ERR_USAGE", `--trigger ${source} names no ${KEYS[source]}`, {
      fix: `write it behind a colon: --trigger ${source}:NAME`,
    });
  const fault = source === "schedule" ? scheduleFault(name) : undefined;
  if (fault) throw new AsmlError("ERR_USAGE", `the schedule ${fault.reason}`, { fix: fault.fix });
  return { source, name };
}

/** The trigger as a table of service.toml. */
export function triggerTable(fn: string, { source, name }: NewTrigger): string {
  return [
    `[[api.functions.${fn}.triggers]]`,
    `source = "${source}"`,
    ...(name === "default" && source === "eventbridge" ? [] : [`${KEYS[source]} = ${JSON.stringify(name)}`]),
    ...(source === "eventbridge" ? ['pattern = { source = ["my-app"] }'] : []),
  ].join("\n");
}

/** What has to be declared for it, as a table of service.toml; undefined where one of the services has it. */
export function declaration({ source, name }: NewTrigger, services: readonly ServiceToml[]): string | undefined {
  if (name.startsWith("arn:") || source === "schedule") return undefined;
  if (source === "eventbridge" && name === "default") return undefined;
  if (services.some((service) => Object.hasOwn(declared(service, source), name))) return undefined;
  const key = /^[\w-]+$/.test(name) ? name : JSON.stringify(name);
  const table = {
    sqs: "queues",
    sns: "topics",
    eventbridge: "buses",
    s3: "buckets",
    dynamodb: "tables",
    kinesis: "streams",
  };
  return `[${source}.${table[source]}.${key}]${source === "dynamodb" ? '\nhash_key = "pk"' : ""}`;
}

function declared(service: ServiceToml, source: Exclude<Source, "schedule">): object {
  return {
    sqs: service.sqs.queues,
    sns: service.sns.topics,
    eventbridge: service.eventbridge.buses,
    s3: service.s3.buckets,
    dynamodb: service.dynamodb.tables,
    kinesis: service.kinesis.streams,
  }[source];
}
