/** Queues, topics, buses, buckets and streams. Buckets hold what cannot be had again: nothing here deletes one. */
import type { QueueSpec, SourceSpec, StreamSpec } from "../../runtime/triggers.ts";
import type { ServiceManifest } from "../manifest/project-manifest.ts";
import { isFifo } from "../names.ts";
import { nameIn, PUBLIC_ACCESS_BLOCK, TYPES, type Addresses } from "./addresses.ts";
import type { Configuration } from "./configuration.ts";
import type { Deployment } from "./deployment.ts";
import { jsonText } from "./expression.ts";
import type { Region } from "./regions.ts";

/** Queues that one dead letter queue can name as those that it serves. */
const NAMED_SOURCES = 10;

export interface SourcesInput {
  readonly configuration: Configuration;
  readonly deployment: Deployment;
  readonly addresses: Addresses;
  readonly service: ServiceManifest;
  readonly region: Region;
  readonly tags: Readonly<Record<string, string>> | undefined;
}

/** What the service makes; not what exists already. */
export function addSources(input: SourcesInput): void {
  const { queues, topics, buses, buckets, streams } = input.service.sources;
  for (const queue of made(queues)) {
    addQueue(input, queue);
    addRedriveAllowance(input, queue);
  }
  for (const { name } of made(topics))
    input.configuration.resource(TYPES.topic, name, {
      ...common(input),
      name: nameIn(input.deployment, "topic", name, input.region),
      fifo_topic: isFifo(name) || undefined,
      content_based_deduplication: isFifo(name) || undefined,
    });
  for (const { name } of made(buses))
    input.configuration.resource(TYPES.bus, name, {
      ...common(input),
      name: nameIn(input.deployment, "bus", name, input.region),
    });
  for (const bucket of made(buckets)) addBucket(input, bucket);
  for (const stream of made(streams)) addStream(input, stream);
}

function made<T extends SourceSpec>(specs: readonly T[]): readonly T[] {
  return specs.filter(({ external }) => !external);
}

function common({ region, tags }: SourcesInput) {
  return { provider: region.provider, tags };
}

function addQueue(input: SourcesInput, queue: QueueSpec): void {
  const { name, deadLetters } = queue;
  input.configuration.resource(TYPES.queue, name, {
    ...common(input),
    name: nameIn(input.deployment, "queue", name, input.region),
    fifo_queue: isFifo(name) || undefined,
    content_based_deduplication: isFifo(name) || undefined,
    visibility_timeout_seconds: queue.visibilitySeconds,
    delay_seconds: queue.delaySeconds,
    message_retention_seconds: queue.retentionSeconds,
    redrive_policy:
      deadLetters &&
      jsonText({
        deadLetterTargetArn: input.addresses.arn("queue", deadLetters.queue, input.region),
        maxReceiveCount: deadLetters.maxReceives,
      }),
  });
}

/** A dead letter queue takes messages of the queues that name it, and of no others. */
function addRedriveAllowance(
  { configuration, deployment, addresses, region }: SourcesInput,
  { name }: QueueSpec,
): void {
  const sources = deployment.project.services.flatMap(({ sources: { queues } }) =>
    made(queues).filter(({ deadLetters }) => deadLetters?.queue === name),
  );
  const queue = addresses.made("queue", name);
  if (!queue || sources.length === 0 || sources.length > NAMED_SOURCES) return;
  configuration.resource("aws_sqs_queue_redrive_allow_policy", name, {
    provider: region.provider,
    queue_url: queue.attribute("url"),
    redrive_allow_policy: jsonText({
      redrivePermission: "byQueue",
      sourceQueueArns: sources.map((source) => addresses.arn("queue", source.name, region)),
    }),
  });
}

function addBucket(input: SourcesInput, { name }: SourceSpec): void {
  const bucket = input.configuration.resource(TYPES.bucket, name, {
    ...common(input),
    bucket: nameIn(input.deployment, "bucket", name, input.region),
    lifecycle: { prevent_destroy: true },
  });
  input.configuration.resource(PUBLIC_ACCESS_BLOCK, name, {
    provider: input.region.provider,
    bucket: bucket.attribute("id"),
    block_public_acls: true,
    block_public_policy: true,
    ignore_public_acls: true,
    restrict_public_buckets: true,
    lifecycle: { prevent_destroy: true },
  });
}

function addStream(input: SourcesInput, { name, shards, retentionHours }: StreamSpec): void {
  input.configuration.resource(TYPES.stream, name, {
    ...common(input),
    name: nameIn(input.deployment, "stream", name, input.region),
    shard_count: shards,
    retention_period: retentionHours,
    stream_mode_details: { stream_mode: shards === undefined ? "ON_DEMAND" : "PROVISIONED" },
  });
}
