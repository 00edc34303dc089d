/** Attributes of queues, as the API has them. */
import { z } from "zod";
import { ApiError } from "../messaging/api-error.ts";
import type { Queue, QueueSettings } from "./queue.ts";

const seconds = (least: number, greatest: number) => z.coerce.number().int().min(least).max(greatest);

const REDRIVE = z.object({
  deadLetterTargetArn: z.string().regex(/^arn:[^:]+:sqs:/),
  maxReceiveCount: z.coerce.number().int().min(1).max(1000),
});

type Reader = (value: string) => Partial<QueueSettings>;

const SETTINGS: Readonly<Record<string, Reader>> = {
  VisibilityTimeout: (value) => ({ visibilitySeconds: seconds(0, 43_200).parse(value) }),
  DelaySeconds: (value) => ({ delaySeconds: seconds(0, 900).parse(value) }),
  MessageRetentionPeriod: (value) => ({ retentionSeconds: seconds(60, 1_209_600).parse(value) }),
  ReceiveMessageWaitTimeSeconds: (value) => ({ waitSeconds: seconds(0, 20).parse(value) }),
  ContentBasedDeduplication: (value) => ({ contentBasedDeduplication: z.stringbool().parse(value) }),
  RedrivePolicy: (value) => {
    if (value === "") return { deadLetters: undefined };
    const { deadLetterTargetArn, maxReceiveCount } = REDRIVE.parse(JSON.parse(value));
    return {
      deadLetters: {
        queue: deadLetterTargetArn.slice(deadLetterTargetArn.lastIndexOf(":") + 1),
        maxReceives: maxReceiveCount,
      },
    };
  },
};

/** Taken, and without effect on this machine. */
const WITHOUT_EFFECT = new Set([
  "FifoQueue",
  "MaximumMessageSize",
  "Policy",
  "RedriveAllowPolicy",
  "KmsMasterKeyId",
  "KmsDataKeyReusePeriodSeconds",
  "SqsManagedSseEnabled",
  "DeduplicationScope",
  "FifoThroughputLimit",
]);

/** @throws ApiError InvalidAttributeName, InvalidAttributeValue */
export function settingsIn(attributes: Readonly<Record<string, string>>): Partial<QueueSettings> {
  return Object.assign(
    {},
    ...Object.entries(attributes).map(([name, value]) => {
      const read = SETTINGS[name];
      if (read === undefined) {
        if (WITHOUT_EFFECT.has(name)) return {};
        throw new ApiError("InvalidAttributeName", `Unknown Attribute ${name}.`);
      }
      try {
        return read(value);
      } catch {
        throw new ApiError("InvalidAttributeValue", `Invalid value for the parameter ${name}.`);
      }
    }),
  );
}

/** @throws ApiError InvalidAttributeName */
export function attributesOf(
  queue: Queue,
  names: readonly string[],
  arnOf: (queue: string) => string,
): Readonly<Record<string, string>> {
  const { settings, counts } = queue;
  const { deadLetters } = settings;
  const created = String(Math.floor(queue.createdAt / 1000));
  const all: Readonly<Record<string, string>> = {
    QueueArn: queue.arn,
    ApproximateNumberOfMessages: String(counts.visible),
    ApproximateNumberOfMessagesNotVisible: String(counts.held),
    ApproximateNumberOfMessagesDelayed: String(counts.delayed),
    CreatedTimestamp: created,
    LastModifiedTimestamp: created,
    VisibilityTimeout: String(settings.visibilitySeconds),
    MaximumMessageSize: "1048576",
    MessageRetentionPeriod: String(settings.retentionSeconds),
    DelaySeconds: String(settings.delaySeconds),
    ReceiveMessageWaitTimeSeconds: String(settings.waitSeconds),
    SqsManagedSseEnabled: "true",
    ...(queue.fifo && {
      FifoQueue: "true",
      ContentBasedDeduplication: String(settings.contentBasedDeduplication),
      DeduplicationScope: "queue",
      FifoThroughputLimit: "perQueue",
    }),
    ...(deadLetters && {
      RedrivePolicy: JSON.stringify({
        deadLetterTargetArn: arnOf(deadLetters.queue),
        maxReceiveCount: deadLetters.maxReceives,
      }),
    }),
  };
  if (names.includes("All")) return all;
  const asked = names.map((name) => {
    if (!(name in all) && !(name in SETTINGS) && !WITHOUT_EFFECT.has(name))
      throw new ApiError("InvalidAttributeName", `Unknown Attribute ${name}.`);
    return [name, all[name]] as const;
  });
  return Object.fromEntries(asked.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
