/** [[api.functions.NAME.triggers]]: what one trigger says, and what AWS would refuse of it by itself. */
import type { JsonObject, Trigger } from "../../../runtime/triggers.ts";
import { isFifo } from "../../names.ts";
import { isArn } from "../../sources.ts";
import type { Reading } from "../reading.ts";
import type { TriggerToml } from "../schema/trigger.ts";
import type { TomlPath } from "../toml.ts";
import { patternFault, type PatternKind } from "./event-pattern.ts";
import { jsonObjectOf, jsonOf } from "./json-value.ts";
import { isTimezone, scheduleFault } from "./schedule-expression.ts";

/** Records that Lambda takes of a queue at once where it does not wait for more. */
const WITHOUT_WINDOW = 10;
const FIFO_BATCH = 10;

/** @param path of the list of triggers */
export function triggersOf(reading: Reading, path: TomlPath, triggers: readonly TriggerToml[]): readonly Trigger[] {
  return triggers.flatMap((toml, index) => {
    // Routes of a WebSocket API are read as such: websocket.ts.
    if (toml.source === "websocket") return [];
    const trigger = triggerOf(reading, [...path, index], toml);
    return trigger ? [trigger] : [];
  });
}

function triggerOf(
  reading: Reading,
  path: TomlPath,
  toml: Exclude<TriggerToml, { source: "websocket" }>,
): Trigger | undefined {
  const at = reading.document.keyPlace(path);
  switch (toml.source) {
    case "sqs": {
      checkQueueBatch(reading, path, toml);
      const { source, queue, max_concurrency: maxConcurrency } = toml;
      return { source, at, queue, maxConcurrency, ...batchOptions(reading, path, toml) };
    }
    case "sns": {
      const { source, topic, filter_scope: filterScope } = toml;
      if (isFifo(topic))
        reading.refuse(
          "a FIFO topic delivers to FIFO queues alone",
          reading.document.valuePlace([...path, "topic"]),
          "trigger the function by a queue, and subscribe that to the topic",
        );
      const filter =
        toml.filter === undefined ? undefined : patternOf(reading, [...path, "filter"], toml.filter, "policy");
      return { source, at, topic, filter, filterScope };
    }
    case "eventbridge": {
      const pattern = patternOf(reading, [...path, "pattern"], toml.pattern, "rule");
      return pattern && { source: toml.source, at, bus: toml.bus, pattern };
    }
    case "schedule":
      return scheduleOf(reading, path, toml);
    case "s3": {
      const { source, bucket, events, prefix, suffix } = toml;
      return { source, at, bucket, events, prefix, suffix };
    }
    case "dynamodb": {
      const { source, table, view } = toml;
      if (isArn(table) && !/:table\/[^/]+\/stream\/.+$/.test(table))
        reading.refuse(
          "that is not the ARN of a table's stream",
          reading.document.valuePlace([...path, "table"]),
          "write arn:aws:dynamodb:REGION:ACCOUNT:table/NAME/stream/TIME, or the name of a table that a service declares",
        );
      return { source, at, table, view, ...shardOptions(reading, path, toml) };
    }
    default: {
      const { source, stream } = toml;
      return { source, at, stream, ...shardOptions(reading, path, toml) };
    }
  }
}

type QueueToml = Extract<TriggerToml, { source: "sqs" }>;
type ShardToml = Extract<TriggerToml, { source: "dynamodb" | "kinesis" }>;
type ScheduleToml = Extract<TriggerToml, { source: "schedule" }>;

function checkQueueBatch(
  reading: Reading,
  path: TomlPath,
  { queue, batch_size, batch_window_seconds }: QueueToml,
): void {
  if (isFifo(queue) && batch_window_seconds > 0)
    reading.refuse(
      "Lambda does not wait for batches of a FIFO queue to fill",
      reading.document.valuePlace([...path, "batch_window_seconds"]),
      "take batch_window_seconds away",
    );
  else if (isFifo(queue) && batch_size > FIFO_BATCH)
    reading.refuse(
      `batch_size is ${batch_size}, and a FIFO queue gives ${FIFO_BATCH} messages at once at most`,
      reading.document.valuePlace([...path, "batch_size"]),
      `set batch_size = ${FIFO_BATCH} or less`,
    );
  else if (batch_size > WITHOUT_WINDOW && batch_window_seconds === 0)
    reading.refuse(
      `batch_size is ${batch_size}, and more than ${WITHOUT_WINDOW} needs a window to gather them in`,
      reading.document.valuePlace([...path, "batch_size"]),
      `add batch_window_seconds = 1 or more, or set batch_size = ${WITHOUT_WINDOW} or less`,
    );
}

function batchOptions(reading: Reading, path: TomlPath, toml: QueueToml | ShardToml) {
  return {
    batchSize: toml.batch_size,
    batchWindowSeconds: toml.batch_window_seconds,
    filters: toml.filters.flatMap((filter, index) => {
      const pattern = patternOf(reading, [...path, "filters", index], filter, "filter");
      return pattern ? [pattern] : [];
    }),
    partialFailures: toml.partial_failures,
  };
}

function shardOptions(reading: Reading, path: TomlPath, toml: ShardToml) {
  if (toml.on_failure !== undefined && isFifo(toml.on_failure))
    reading.refuse(
      "what was given up is told to standard queues and topics alone",
      reading.document.valuePlace([...path, "on_failure"]),
      "name one that does not end in .fifo",
    );
  return {
    ...batchOptions(reading, path, toml),
    startingPosition: toml.starting_position,
    parallel: toml.parallel,
    maxRetries: toml.max_retries,
    maxAgeSeconds: toml.max_age_seconds,
    bisect: toml.bisect,
    onFailure: toml.on_failure,
  };
}

function scheduleOf(reading: Reading, path: TomlPath, toml: ScheduleToml): Trigger | undefined {
  const { source, expression, timezone, enabled } = toml;
  const fault = scheduleFault(expression);
  if (fault)
    reading.refuse(`expression ${fault.reason}`, reading.document.valuePlace([...path, "expression"]), fault.fix);
  if (!isTimezone(timezone))
    reading.refuse(
      `there is no time zone ${JSON.stringify(timezone)}`,
      reading.document.valuePlace([...path, "timezone"]),
      'write one such as "Europe/Berlin"',
    );
  const input = toml.input === undefined ? undefined : jsonOf(toml.input);
  if (toml.input !== undefined && input === undefined)
    return reading.refuse(
      "input has something in it that JSON has not: a date, inf or nan",
      reading.document.valuePlace([...path, "input"]),
      "write it as text",
    );
  return { source, at: reading.document.keyPlace(path), expression, timezone, input, enabled };
}

function patternOf(reading: Reading, path: TomlPath, value: unknown, kind: PatternKind): JsonObject | undefined {
  const name = path.findLast((step) => typeof step === "string") ?? "";
  const at = reading.document.valuePlace(path);
  const pattern = jsonObjectOf(value);
  if (!pattern)
    return reading.refuse(
      `${name} is no pattern`,
      at,
      'write a table, { source = ["shop"] }, or the text of a JSON object',
    );
  const fault = patternFault(pattern, kind);
  if (fault !== undefined)
    return reading.refuse(`${name} ${fault}`, at, 'values stand in lists: { detail = { state = ["paid"] } }');
  return pattern;
}
