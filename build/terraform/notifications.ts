/** Notifications of buckets. A bucket has one configuration of them, with every function in it. */
import type { BucketTrigger } from "../../runtime/triggers.ts";
import { numberedName } from "../names.ts";
import type { AwsResources } from "./aws-resources.ts";
import { addPermission, triggerLabel, type TriggerContext } from "./trigger-context.ts";

type Notification = AwsResources["aws_s3_bucket_notification"]["lambda_function"][number];

interface Gathered {
  readonly context: TriggerContext;
  readonly notifications: Notification[];
  /** Permission's address, by the function's id: S3 tries whether it may call. */
  readonly permissions: Map<string, string>;
  /** Notifications so far, by the function's id. */
  readonly counts: Map<string, number>;
}

export class BucketNotifications {
  readonly #buckets = new Map<string, Gathered>();

  add(context: TriggerContext, { bucket, events, prefix, suffix }: BucketTrigger): void {
    const { fn, resources, addresses, region } = context;
    const handle = addresses.made("bucket", bucket);
    if (!handle) throw new TypeError(`bucket ${bucket} is not made here`);
    const gathered: Gathered = this.#buckets.get(bucket) ?? {
      context,
      notifications: [],
      permissions: new Map(),
      counts: new Map(),
    };
    this.#buckets.set(bucket, gathered);
    const { id } = fn.config;
    const label = triggerLabel(fn, "s3", bucket);
    if (!gathered.permissions.has(id))
      gathered.permissions.set(
        id,
        addPermission(context, label, {
          principal: "s3.amazonaws.com",
          source: handle.attribute("arn"),
          // A bucket's ARN has no account, and its name may become another's.
          account: region.place.account,
        }),
      );
    const count = gathered.counts.get(id) ?? 0;
    gathered.counts.set(id, count + 1);
    gathered.notifications.push({
      id: numberedName(label, count),
      lambda_function_arn: resources.alias.attribute("arn"),
      events,
      filter_prefix: prefix,
      filter_suffix: suffix,
    });
  }

  /** After all functions. */
  finish(): void {
    for (const [bucket, { context, notifications, permissions }] of this.#buckets) {
      const { configuration, addresses, region } = context;
      const handle = addresses.made("bucket", bucket);
      if (!handle) continue;
      configuration.resource("aws_s3_bucket_notification", bucket, {
        provider: region.provider,
        bucket: handle.attribute("id"),
        lambda_function: notifications,
        depends_on: [...permissions.values()],
      });
    }
  }
}
