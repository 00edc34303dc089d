/** Notifications of one bucket: S3 tells of an object's event once. */
import type { SourceSpec } from "../../../runtime/triggers.ts";
import { isArn } from "../../sources.ts";
import type { Reading } from "../reading.ts";
import type { TriggerToml } from "../schema/trigger.ts";
import type { TomlPath } from "../toml.ts";

type BucketToml = Extract<TriggerToml, { source: "s3" }>;

export interface BucketUse {
  readonly reading: Reading;
  readonly path: TomlPath;
  readonly toml: BucketToml;
  /** Key of the function. */
  readonly key: string;
  /** The bucket, where a service declares it. */
  readonly found: SourceSpec | undefined;
}

export function checkBuckets(uses: readonly BucketUse[]): void {
  for (const [index, use] of uses.entries()) {
    const { reading, path, toml, found } = use;
    if (found?.external === true || isArn(toml.bucket))
      reading.refuse(
        "a bucket has one configuration of notifications, and that of one which is not asml's would be lost",
        reading.document.valuePlace([...path, "bucket"]),
        'turn on EventBridge for the bucket, and trigger by it: source = "eventbridge", pattern = { source = ["aws.s3"] }',
      );
    const other = uses.slice(0, index).find((before) => overlap(before.toml, toml));
    if (other)
      reading.refuse(
        `${use.key} and ${other.key} would both be told of the same objects of bucket ${toml.bucket}, which S3 does not do`,
        reading.document.keyPlace(path),
        "give them prefixes or suffixes of which none begins or ends the other's, or use EventBridge",
      );
  }
}

function overlap(a: BucketToml, b: BucketToml): boolean {
  const { prefix: begins = "", suffix: ends = "" } = a;
  const { prefix: otherBegins = "", suffix: otherEnds = "" } = b;
  return (
    a.bucket === b.bucket &&
    a.events.some((one) => b.events.some((other) => sameEvent(one, other))) &&
    (begins.startsWith(otherBegins) || otherBegins.startsWith(begins)) &&
    (ends.endsWith(otherEnds) || otherEnds.endsWith(ends))
  );
}

function sameEvent(a: string, b: string): boolean {
  const covers = (one: string, other: string) => one.endsWith(":*") && other.startsWith(one.slice(0, -1));
  return a === b || covers(a, b) || covers(b, a);
}
