/** [sqs.queues.NAME] and its like: what a service declares besides tables, by names that AWS takes. */
import type { EventSources, QueueSpec, SourceSpec } from "../../../runtime/triggers.ts";
import { ACCOUNT } from "../../../iomods/policy/policy.ts";
import { deployedSourceName, isFifo } from "../../names.ts";
import { SOURCE_TABLES, sourcesOfKind, SOURCE_KINDS, type SourceKind } from "../../sources.ts";
import type { ServiceManifest } from "../project-manifest.ts";
import type { Reading } from "../reading.ts";
import type { SourcesToml } from "../schema/sources.ts";

/** Longest names that AWS takes. */
const LONGEST: Readonly<Record<SourceKind, number>> = { queue: 80, topic: 256, bus: 256, bucket: 63, stream: 128 };
/** What SQS has where nothing is said, and nothing is triggered. */
export const VISIBILITY_SECONDS = 30;

/** Queues for which nothing is said have SQS's default until what they trigger is known. */
export function sourcesOf(reading: Reading, toml: SourcesToml): EventSources {
  const spec = (kind: SourceKind, name: string, { external }: { readonly external: boolean }): SourceSpec => ({
    name,
    external,
    at: reading.document.keyPlace([...SOURCE_TABLES[kind], name]),
  });
  return {
    queues: Object.entries(toml.sqs.queues).map(([name, queue]): QueueSpec => ({
      ...spec("queue", name, queue),
      visibilitySeconds: queue.visibility_seconds ?? VISIBILITY_SECONDS,
      delaySeconds: queue.delay_seconds,
      retentionSeconds: queue.retention_seconds,
      deadLetters: queue.dead_letters && {
        queue: queue.dead_letters.queue,
        maxReceives: queue.dead_letters.max_receives,
      },
    })),
    topics: Object.entries(toml.sns.topics).map(([name, topic]) => spec("topic", name, topic)),
    buses: Object.entries(toml.eventbridge.buses).map(([name, bus]) => spec("bus", name, bus)),
    buckets: Object.entries(toml.s3.buckets).map(([name, bucket]) => spec("bucket", name, bucket)),
    streams: Object.entries(toml.kinesis.streams).map(([name, stream]) => ({
      ...spec("stream", name, stream),
      shards: stream.shards,
      retentionHours: stream.retention_hours,
    })),
  };
}

/** Names grow by the stage and, of buckets, by the account's number. */
export function checkSourceNames(
  reading: Reading,
  service: Pick<ServiceManifest, "sources">,
  stages: readonly string[],
): void {
  const longest = stages.toSorted((a, b) => b.length - a.length)[0];
  for (const kind of SOURCE_KINDS)
    for (const { name, external, at } of sourcesOfKind(service, kind)) {
      if (external) continue;
      const deployed = deployedSourceName({ kind, name, made: true, stage: longest }).replace(ACCOUNT, "0".repeat(12));
      const over = deployed.length - LONGEST[kind];
      if (over > 0)
        reading.refuse(
          `the ${kind} would be named ${deployed}, which has ${deployed.length} characters, and AWS takes ${LONGEST[kind]}`,
          at,
          `shorten the name of the ${kind} or of the stage by ${over}`,
        );
      const odd = kind === "bucket" ? stages.find((stage) => !/^[a-z0-9-]+$/.test(stage)) : undefined;
      if (odd !== undefined)
        reading.refuse(
          `the bucket's name would have the stage's in it, ${odd}, and S3 takes small letters, digits and - only`,
          at,
          "rename the stage",
        );
    }
}

/** Queues of one service or another that take what others could not do with. */
export function checkDeadLetters(
  reading: Reading,
  queues: readonly QueueSpec[],
  named: (name: string) => boolean,
): void {
  for (const { name, deadLetters, external } of queues) {
    if (!deadLetters) continue;
    const path = ["sqs", "queues", name, "dead_letters"];
    const at = reading.document.valuePlace([...path, "queue"]);
    if (external)
      reading.refuse(
        "the queue exists already, and asml does not change it",
        reading.document.keyPlace(path),
        "take dead_letters away, or external",
      );
    if (deadLetters.queue === name)
      reading.refuse(`queue ${name} would be its own dead letter queue`, at, "name another queue");
    else if (named(deadLetters.queue) && isFifo(deadLetters.queue) !== isFifo(name))
      reading.refuse(
        isFifo(name)
          ? "the dead letter queue of a FIFO queue is a FIFO queue too"
          : "the dead letter queue of a standard queue is a standard queue too",
        at,
        isFifo(name) ? "name a queue that ends in .fifo" : "name a queue that does not end in .fifo",
      );
  }
}
