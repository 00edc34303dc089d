/** Queues, topics, buses, buckets and streams in service.toml: what triggers functions, besides tables. */
import { z } from "zod";

const external = z
  .boolean()
  .default(false)
  .meta({ description: "It exists already: asml neither makes nor deploys it", examples: [true] });

const queueName = z
  .string()
  .regex(
    /^(?=.{1,80}$)[\w-]+(\.fifo)?$/,
    "must have 1 to 80 letters, digits, - and _, and may end in .fifo, as SQS has it",
  );
const topicName = z
  .string()
  .regex(/^(?=.{1,256}$)[\w-]+(\.fifo)?$/, "must have 1 to 256 letters, digits, - and _, and may end in .fifo");
const busName = z
  .string()
  .regex(/^[\w.-]{1,256}$/, "must have 1 to 256 letters, digits, - _ and .")
  .refine((name) => name !== "default", "is the bus that every account has: it is not declared")
  .refine((name) => !name.startsWith("aws."), "may not begin with aws., which AWS keeps for itself");
const bucketName = z
  .string()
  .regex(
    /^(?!\d+\.\d+\.\d+\.\d+$)(?!.*\.\.)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
    "must have 3 to 63 small letters, digits, - and ., and begin and end with a letter or digit, as S3 has it",
  )
  .refine(
    (name) => !/^(xn--|sthree-|amzn-s3-demo-)|(-s3alias|--ol-s3|\.mrap|--x-s3|--table-s3)$/.test(name),
    "begins or ends as S3 keeps for itself",
  );
const streamName = z.string().regex(/^[\w.-]{1,128}$/, "must have 1 to 128 letters, digits, - _ and .");

const queueSchema = z.strictObject({
  visibility_seconds: z
    .int()
    .min(0)
    .max(43_200)
    .optional()
    .meta({
      description:
        "Seconds for which a received message is hidden from others; six times the timeout of the slowest function that it triggers unless set",
      examples: [30],
    }),
  delay_seconds: z
    .int()
    .min(0)
    .max(900)
    .default(0)
    .meta({ description: "Seconds before a message that was sent can be received", examples: [0] }),
  retention_seconds: z
    .int()
    .min(60)
    .max(1_209_600)
    .default(345_600)
    .meta({ description: "Seconds for which a message is kept; four days unless set", examples: [345_600] }),
  dead_letters: z
    .strictObject({
      queue: z
        .string()
        .min(1, "may not be empty")
        .meta({ description: "Name or ARN of the queue", examples: ["orders-dead"] }),
      max_receives: z
        .int()
        .min(1)
        .max(1000)
        .meta({ description: "Times that a message is received at most", examples: [5] }),
    })
    .optional()
    .meta({
      description: "Where messages go that were received that often and never deleted",
      examples: [{ queue: "orders-dead", max_receives: 5 }],
    }),
  external,
});

const streamSchema = z.strictObject({
  shards: z
    .int()
    .min(1)
    .max(10_000)
    .optional()
    .meta({ description: "Number of shards; capacity on demand unless set", examples: [1] }),
  retention_hours: z
    .int()
    .min(24)
    .max(8760)
    .default(24)
    .meta({ description: "Hours for which a record is kept", examples: [24] }),
  external,
});

const plain = z.strictObject({ external });

/** Of each kind: the table in service.toml. */
export const sourceTables = {
  sqs: z
    .strictObject({
      queues: z.record(queueName, queueSchema).default({}).meta({ description: "SQS queues of the service" }),
    })
    .prefault({}),
  sns: z
    .strictObject({ topics: z.record(topicName, plain).default({}).meta({ description: "SNS topics of the service" }) })
    .prefault({}),
  eventbridge: z
    .strictObject({
      buses: z.record(busName, plain).default({}).meta({ description: "EventBridge buses of the service" }),
    })
    .prefault({}),
  s3: z
    .strictObject({
      buckets: z.record(bucketName, plain).default({}).meta({ description: "S3 buckets of the service" }),
    })
    .prefault({}),
  kinesis: z
    .strictObject({
      streams: z
        .record(streamName, streamSchema)
        .default({})
        .meta({ description: "Kinesis data streams of the service" }),
    })
    .prefault({}),
};

const sourcesSchema = z.strictObject(sourceTables);
export type SourcesToml = z.output<typeof sourcesSchema>;
