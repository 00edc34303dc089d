/**
 * What calls functions besides the HTTP API, as AWS has it: event source mappings (SQS, streams), subscriptions (SNS),
 * rules (EventBridge), schedules (EventBridge Scheduler), notifications (S3), WebSocket APIs (API Gateway), and function
 * URLs. Defaults are filled in where the TOML is read. Names are as written in service.toml, of this project unless they
 * are ARNs.
 */
import type { SourcePlace } from "../guest-abi/errors.ts";
import type { Cors } from "./project.ts";

/** A value as JSON has it. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };
export type JsonObject = Readonly<Record<string, JsonValue>>;

/** A service's own queues, topics, buses, buckets and streams. */
export interface EventSources {
  readonly queues: readonly QueueSpec[];
  readonly topics: readonly TopicSpec[];
  readonly buses: readonly SourceSpec[];
  readonly buckets: readonly SourceSpec[];
  readonly streams: readonly StreamSpec[];
}

export interface SourceSpec {
  readonly name: string;
  /** It exists already: asml neither makes nor deploys it. */
  readonly external: boolean;
  readonly at: SourcePlace;
}

/** An SQS queue; a name that ends in `.fifo` is a FIFO queue, with content-based deduplication. */
export interface QueueSpec extends SourceSpec {
  /** Seconds for which a received message is hidden from others. */
  readonly visibilitySeconds: number;
  readonly delaySeconds: number;
  readonly retentionSeconds: number;
  /** Where messages go that were received `maxReceives` times and never deleted. */
  readonly deadLetters: { readonly queue: string; readonly maxReceives: number } | undefined;
}

/** An SNS topic; a name that ends in `.fifo` is a FIFO topic. */
type TopicSpec = SourceSpec;

/** A Kinesis data stream. */
export interface StreamSpec extends SourceSpec {
  /** undefined: on-demand capacity. */
  readonly shards: number | undefined;
  readonly retentionHours: number;
}

export type Trigger =
  | QueueTrigger
  | TopicTrigger
  | RuleTrigger
  | ScheduleTrigger
  | BucketTrigger
  | TableTrigger
  | StreamTrigger;

interface TriggerBase {
  readonly at: SourcePlace;
}

interface BatchOptions {
  /** Records in one event at most. */
  readonly batchSize: number;
  /** Seconds to wait for a batch to fill. */
  readonly batchWindowSeconds: number;
  /** Event patterns of Lambda's event filtering; a record is delivered that matches one of them. Empty: all are. */
  readonly filters: readonly JsonObject[];
  /** The function may say which records failed (`batchItemFailures`); the others are done. On unless switched off. */
  readonly partialFailures: boolean;
}

export interface QueueTrigger extends TriggerBase, BatchOptions {
  readonly source: "sqs";
  readonly queue: string;
  /** Invocations at once at most (2 to 1,000); undefined: as Lambda sees fit. */
  readonly maxConcurrency: number | undefined;
}

export interface TopicTrigger extends TriggerBase {
  readonly source: "sns";
  readonly topic: string;
  /** Filter policy of the subscription; undefined: everything. */
  readonly filter: JsonObject | undefined;
  /** What the filter policy is about. */
  readonly filterScope: "MessageAttributes" | "MessageBody";
}

export interface RuleTrigger extends TriggerBase {
  readonly source: "eventbridge";
  /** `default`, a bus of the project, or an ARN. */
  readonly bus: string;
  /** EventBridge event pattern. */
  readonly pattern: JsonObject;
}

export interface ScheduleTrigger extends TriggerBase {
  readonly source: "schedule";
  /** `rate(5 minutes)`, `cron(0 12 * * ? *)`, `at(2027-01-01T00:00:00)`. */
  readonly expression: string;
  /** IANA name. */
  readonly timezone: string;
  /** What the function gets; undefined: an event of EventBridge's form, "Scheduled Event". */
  readonly input: JsonValue | undefined;
  readonly enabled: boolean;
}

export interface BucketTrigger extends TriggerBase {
  readonly source: "s3";
  readonly bucket: string;
  /** `s3:ObjectCreated:*` */
  readonly events: readonly string[];
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
}

interface ShardOptions extends BatchOptions {
  readonly startingPosition: "LATEST" | "TRIM_HORIZON";
  /** Batches of one shard at once (1 to 10). */
  readonly parallel: number;
  /** Attempts after the first; undefined: until the record expires. */
  readonly maxRetries: number | undefined;
  /** Seconds; older records are given up. */
  readonly maxAgeSeconds: number | undefined;
  /** A batch that failed is split in two. */
  readonly bisect: boolean;
  /** Queue or topic that is told of what was given up: `sqs:NAME`, `sns:NAME`, or an ARN. */
  readonly onFailure: string | undefined;
}

export interface TableTrigger extends TriggerBase, ShardOptions {
  readonly source: "dynamodb";
  readonly table: string;
  /** What of an item is in a stream's record. One stream has one view: triggers of one table agree. */
  readonly view: "KEYS_ONLY" | "NEW_IMAGE" | "OLD_IMAGE" | "NEW_AND_OLD_IMAGES";
}

export interface StreamTrigger extends TriggerBase, ShardOptions {
  readonly source: "kinesis";
  readonly stream: string;
}

/** A route of the WebSocket API of the function's service; written as a trigger, but a client waits for it. */
export interface WebsocketRoute extends TriggerBase {
  /** `$connect`, `$disconnect`, `$default`, or what the route selection finds in a message. */
  readonly route: string;
  /** Key into the service's authorizers, of `$connect` alone. */
  readonly authorizer: string | undefined;
  /** The body of the function's answer is sent back. */
  readonly responds: boolean;
}

/** What all routes of a service's WebSocket API have in common. */
export interface WebsocketApi {
  /** Where in a message its route is: `$request.body.action`. */
  readonly routeSelection: string;
}

/** The stage of every WebSocket API: there a stage cannot be without a name. */
export const WEBSOCKET_STAGE = "live";

/** A Lambda function URL. */
export interface FunctionUrl {
  readonly auth: "none" | "iam";
  /** `stream`: the response is sent as it comes (RESPONSE_STREAM). */
  readonly mode: "buffered" | "stream";
  readonly cors: Cors | undefined;
}

export const NO_SOURCES: EventSources = { queues: [], topics: [], buses: [], buckets: [], streams: [] };
