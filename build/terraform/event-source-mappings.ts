/** Queues and streams, which Lambda asks for the function. */
import type { QueueTrigger, StreamTrigger, TableTrigger } from "../../runtime/triggers.ts";
import { isArn } from "../sources.ts";
import type { Text } from "./aws-resources.ts";
import { triggerLabel, type TriggerContext } from "./trigger-context.ts";

type PolledTrigger = QueueTrigger | TableTrigger | StreamTrigger;

/** The role's policy is there before: the alias waits for the function, and that for its policy. */
export function addEventSourceMapping(context: TriggerContext, trigger: PolledTrigger): void {
  const { configuration, fn, resources, region, tags } = context;
  const { name, arn } = sourceOf(context, trigger);
  configuration.resource("aws_lambda_event_source_mapping", triggerLabel(fn, trigger.source, name), {
    provider: region.provider,
    event_source_arn: arn,
    function_name: resources.alias.attribute("arn"),
    batch_size: trigger.batchSize,
    maximum_batching_window_in_seconds: trigger.batchWindowSeconds === 0 ? undefined : trigger.batchWindowSeconds,
    function_response_types: trigger.partialFailures ? ["ReportBatchItemFailures"] : undefined,
    filter_criteria:
      trigger.filters.length === 0
        ? undefined
        : { filter: trigger.filters.map((filter) => ({ pattern: JSON.stringify(filter) })) },
    ...(trigger.source === "sqs" ? queueArguments(trigger) : shardArguments(context, trigger)),
    tags,
  });
}

function sourceOf(
  { addresses, region }: TriggerContext,
  trigger: PolledTrigger,
): { readonly name: string; readonly arn: Text } {
  switch (trigger.source) {
    case "sqs":
      return { name: trigger.queue, arn: addresses.arn("queue", trigger.queue, region) };
    case "dynamodb": {
      // The stream's own part of an ARN is a time, which says nothing.
      const name = isArn(trigger.table) ? (/:table\/([^/]+)/.exec(trigger.table)?.[1] ?? "") : trigger.table;
      return { name, arn: addresses.streamArn(trigger.table, region) };
    }
    default:
      return { name: trigger.stream, arn: addresses.arn("stream", trigger.stream, region) };
  }
}

function queueArguments({ maxConcurrency }: QueueTrigger) {
  return { scaling_config: maxConcurrency === undefined ? undefined : { maximum_concurrency: maxConcurrency } };
}

function shardArguments({ addresses, region }: TriggerContext, trigger: TableTrigger | StreamTrigger) {
  const [, kind, name = ""] = /^(sqs|sns):(.+)$/.exec(trigger.onFailure ?? "") ?? [];
  const destination =
    kind === undefined ? trigger.onFailure : addresses.arn(kind === "sqs" ? "queue" : "topic", name, region);
  return {
    starting_position: trigger.startingPosition,
    parallelization_factor: trigger.parallel,
    maximum_retry_attempts: trigger.maxRetries,
    maximum_record_age_in_seconds: trigger.maxAgeSeconds,
    bisect_batch_on_function_error: trigger.bisect,
    destination_config: destination === undefined ? undefined : { on_failure: { destination_arn: destination } },
  };
}
