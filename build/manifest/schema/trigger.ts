/** [[api.functions.NAME.triggers]] and [api.functions.NAME.url] in service.toml */
import { z } from "zod";
import { cors } from "./cors.ts";

/** A pattern is a table, or JSON text: TOML has no null, and patterns may. */
const pattern = z
  .union([z.record(z.string(), z.unknown()), z.string()])
  .meta({ description: "Event pattern: a table, or JSON text", examples: [{ source: ["shop"] }] });

const batch = (size: number) => ({
  batch_size: z
    .int()
    .min(1)
    .max(10_000)
    .default(size)
    .meta({ description: "Records in one event at most", examples: [size] }),
  batch_window_seconds: z
    .int()
    .min(0)
    .max(300)
    .default(0)
    .meta({ description: "Seconds to wait for a batch to fill", examples: [5] }),
  filters: z
    .array(pattern)
    .max(5, "may hold 5 filters at most, as Lambda has it")
    .default([])
    .meta({
      description: "Event patterns; a record is delivered that matches one of them",
      examples: [[{ body: { kind: ["new"] } }]],
    }),
  // Where it is off, a function that says which records failed loses them all; where it is on, one that says nothing is
  // understood as before.
  partial_failures: z
    .boolean()
    .default(true)
    .meta({ description: "The function may say which records failed (batchItemFailures)", examples: [false] }),
});

const shards = {
  ...batch(100),
  starting_position: z
    .enum(["LATEST", "TRIM_HORIZON"])
    .default("LATEST")
    .meta({ description: "Begin with what comes, or with what is there", examples: ["TRIM_HORIZON"] }),
  parallel: z
    .int()
    .min(1)
    .max(10)
    .default(1)
    .meta({ description: "Batches of one shard at once", examples: [2] }),
  max_retries: z
    .int()
    .min(0)
    .max(10_000)
    .optional()
    .meta({ description: "Attempts after the first; until the record expires unless set", examples: [3] }),
  max_age_seconds: z
    .int()
    .min(60)
    .max(604_800)
    .optional()
    .meta({ description: "Older records are given up", examples: [3600] }),
  bisect: z
    .boolean()
    .default(false)
    .meta({ description: "A batch that failed is split in two", examples: [true] }),
  on_failure: z
    .string()
    .regex(/^(sqs:.+|sns:.+|arn:aws[\w-]*:(sqs|sns):.+)$/, "must be sqs:QUEUE, sns:TOPIC, or the ARN of one")
    .optional()
    .meta({ description: "Queue or topic that is told of what was given up", examples: ["sqs:orders-dead"] }),
};

const named = (what: string, example: string) =>
  z
    .string()
    .min(1, "may not be empty")
    .meta({ description: `Name of a ${what} that a service declares, or its ARN`, examples: [example] });

const S3_EVENTS = [
  "s3:ObjectCreated:*",
  "s3:ObjectCreated:Put",
  "s3:ObjectCreated:Post",
  "s3:ObjectCreated:Copy",
  "s3:ObjectCreated:CompleteMultipartUpload",
  "s3:ObjectRemoved:*",
  "s3:ObjectRemoved:Delete",
  "s3:ObjectRemoved:DeleteMarkerCreated",
  "s3:ObjectRestore:*",
  "s3:ObjectRestore:Post",
  "s3:ObjectRestore:Completed",
  "s3:ObjectRestore:Delete",
  "s3:ReducedRedundancyLostObject",
  "s3:Replication:*",
  "s3:Replication:OperationFailedReplication",
  "s3:Replication:OperationMissedThreshold",
  "s3:Replication:OperationReplicatedAfterThreshold",
  "s3:Replication:OperationNotTracked",
  "s3:LifecycleExpiration:*",
  "s3:LifecycleExpiration:Delete",
  "s3:LifecycleExpiration:DeleteMarkerCreated",
  "s3:LifecycleTransition",
  "s3:IntelligentTiering",
  "s3:ObjectTagging:*",
  "s3:ObjectTagging:Put",
  "s3:ObjectTagging:Delete",
  "s3:ObjectAcl:Put",
] as const;

const triggerSchema = z.discriminatedUnion("source", [
  z.strictObject({
    source: z.literal("sqs").meta({ examples: ["sqs"] }),
    queue: named("queue", "orders"),
    ...batch(10),
    max_concurrency: z
      .int()
      .min(2)
      .max(1000)
      .optional()
      .meta({ description: "Invocations at once at most; as Lambda sees fit unless set", examples: [10] }),
  }),
  z.strictObject({
    source: z.literal("sns"),
    topic: named("topic", "news"),
    filter: pattern.optional().meta({ description: "Filter policy of the subscription" }),
    filter_scope: z
      .enum(["MessageAttributes", "MessageBody"])
      .default("MessageAttributes")
      .meta({ description: "What the filter policy is about", examples: ["MessageBody"] }),
  }),
  z.strictObject({
    source: z.literal("eventbridge"),
    bus: z
      .string()
      .min(1, "may not be empty")
      .default("default")
      .meta({ description: "default, a bus that a service declares, or its ARN", examples: ["shop"] }),
    pattern,
  }),
  z.strictObject({
    source: z.literal("schedule"),
    expression: z.string().meta({
      description: "rate(5 minutes), cron(0 12 * * ? *), or at(2027-01-01T00:00:00)",
      examples: ["rate(5 minutes)"],
    }),
    timezone: z
      .string()
      .default("UTC")
      .meta({ description: "Name of a time zone; UTC unless set", examples: ["Europe/Berlin"] }),
    input: z
      .unknown()
      .optional()
      .meta({
        description: "What the function gets; an event of the kind Scheduled Event unless set",
        examples: [{ task: "clean" }],
      }),
    enabled: z
      .boolean()
      .default(true)
      .meta({ description: "Whether it runs", examples: [false] }),
  }),
  z.strictObject({
    source: z.literal("s3"),
    bucket: z
      .string()
      .min(1, "may not be empty")
      .meta({ description: "Name of a bucket that a service declares", examples: ["uploads"] }),
    events: z
      .array(z.enum(S3_EVENTS))
      .min(1, "must name an event")
      .default(["s3:ObjectCreated:*"])
      .meta({ description: "What has to happen to an object", examples: [["s3:ObjectCreated:*"]] }),
    prefix: z
      .string()
      .min(1, "may not be empty")
      .max(1024)
      .optional()
      .meta({ description: "How the object's key begins", examples: ["images/"] }),
    suffix: z
      .string()
      .min(1, "may not be empty")
      .max(1024)
      .optional()
      .meta({ description: "How the object's key ends", examples: [".png"] }),
  }),
  z.strictObject({
    source: z.literal("dynamodb"),
    table: named("table", "items"),
    view: z
      .enum(["KEYS_ONLY", "NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES"])
      .default("NEW_AND_OLD_IMAGES")
      .meta({ description: "What of an item is in a record; one table has one view", examples: ["NEW_IMAGE"] }),
    ...shards,
  }),
  z.strictObject({
    source: z.literal("kinesis"),
    stream: named("stream", "clicks"),
    ...shards,
  }),
  z.strictObject({
    source: z.literal("websocket"),
    route: z
      .string()
      .regex(
        /^(\$(connect|disconnect|default)|[^\s$]\S{0,127})$/,
        "must be $connect, $disconnect, $default, or what a message names its route by",
      )
      .meta({ description: "Route of the service's WebSocket API", examples: ["$connect"] }),
    authorizer_id: z
      .string()
      .optional()
      .meta({ description: "Of $connect: which of [api.authorizers] checks the caller", examples: ["guard"] }),
    responds: z
      .boolean()
      .default(false)
      .meta({ description: "Whether the body of the function's answer is sent back", examples: [true] }),
  }),
]);
export type TriggerToml = z.output<typeof triggerSchema>;
export type WebsocketToml = Extract<TriggerToml, { source: "websocket" }>;

export const triggers = z
  .array(triggerSchema)
  .default([])
  .meta({ description: "What calls the function besides HTTP", examples: [[{ source: "sqs", queue: "orders" }]] });

export const functionUrl = z
  .strictObject({
    auth: z.enum(["none", "iam"]).meta({ description: "Who may call: anybody, or who IAM allows", examples: ["iam"] }),
    mode: z
      .enum(["buffered", "stream"])
      .default("buffered")
      .meta({ description: "Whether the response is sent as it comes", examples: ["stream"] }),
    cors: cors.optional(),
  })
  .meta({ description: "A URL of the function's own", examples: [{ auth: "iam" }] });
