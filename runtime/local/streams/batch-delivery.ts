/**
 * One batch, until each of its records is done or given up: attempts, halves, partial failures, ages, as Lambda's event
 * source mappings have them.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { Outcome } from "../../function.ts";
import type { LogSink } from "../../observe/log.ts";
import type { JsonObject, StreamTrigger, TableTrigger } from "../../triggers.ts";
import { batchOutcome } from "./batch-outcome.ts";
import { type Condition, failureMessage } from "./failure-message.ts";
import type { Shard, ShardRecord } from "./shard.ts";

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;

export interface ShardMapping {
  /** `service.function` */
  readonly function: string;
  readonly trigger: TableTrigger | StreamTrigger;
}

export interface Invoked {
  readonly requestId: string;
  readonly outcome: Outcome;
}

export interface MappingHost {
  /** Of the function as it is now. Its failures are in the log already. */
  readonly invoke: (id: string, event: JsonObject) => Promise<Invoked>;
  /** Hands what was given up to a queue or a topic (`sqs:NAME`, `sns:NAME`, an ARN). Rejects where that cannot be. */
  readonly handOver: (destination: string, message: JsonObject) => Promise<void>;
  /** Whether an event pattern matches a record. */
  readonly matches: (pattern: JsonObject, record: JsonObject) => boolean;
  readonly log: LogSink;
}

interface Part {
  readonly records: readonly ShardRecord[];
  /** Invocations that failed with just these. */
  readonly attempts: number;
  /** All that these were in, for the message of a failure. */
  readonly invocations: number;
}

/**
 * @param signal ends it between two invocations; what is not done then is the next reader's
 * @param done told of records as they are done or given up
 */
export async function deliverBatch(
  mapping: ShardMapping,
  shard: Shard,
  batch: readonly ShardRecord[],
  host: MappingHost,
  signal: AbortSignal,
  done: (records: readonly ShardRecord[]) => Promise<void>,
): Promise<void> {
  const { trigger, function: id } = mapping;
  const giveUp = async (records: readonly ShardRecord[], condition: Condition, last?: Invoked, count = 0) => {
    if (records.length === 0) return;
    await tell(mapping, shard, records, condition, host, last, count);
    await done(records);
  };
  const parts: Part[] = [{ records: batch, attempts: 0, invocations: 0 }];
  let last: Invoked | undefined;
  for (let part = parts.shift(); part !== undefined && !signal.aborted; part = parts.shift()) {
    const oldest = oldestKept(trigger, shard);
    const records = part.records.filter(({ atMs }) => atMs >= oldest);
    const expired = part.records.filter(({ atMs }) => atMs < oldest);
    await giveUp(expired, "RecordAgeExceeded", last, part.invocations);
    if (records.length === 0) continue;

    last = await host.invoke(id, { Records: records.map(({ event }) => event) });
    const sequences = records.map(({ sequence }) => sequence);
    const said = batchOutcome(last.outcome, sequences, trigger.partialFailures);
    if (said.kind === "done") {
      await done(records);
      continue;
    }
    if (signal.aborted) return;
    if (said.from > 0) await done(records.slice(0, said.from));
    const rest = records.slice(said.from);
    const invocations = part.invocations + 1;
    if (trigger.bisect && said.from === 0 && rest.length > 1) {
      // Splitting is no attempt: a record that fails alone still has all of its retries.
      const half = Math.ceil(rest.length / 2);
      parts.unshift(
        { records: rest.slice(0, half), attempts: part.attempts, invocations },
        { records: rest.slice(half), attempts: part.attempts, invocations },
      );
      continue;
    }
    const attempts = said.from > 0 ? 1 : part.attempts + 1;
    if (trigger.maxRetries !== undefined && attempts > trigger.maxRetries) {
      await giveUp(rest, "RetryAttemptsExhausted", last, invocations);
      continue;
    }
    const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** (attempts - 1), LONGEST_PAUSE_MS);
    host.log({
      level: "warn",
      message: `${rest.length} of ${sourceOf(trigger)}'s records failed, from ${rest[0]?.sequence}; again in ${pauseMs} ms, as those after it wait`,
      function: id,
      requestId: last.requestId,
    });
    parts.unshift({ records: rest, attempts, invocations });
    await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
  }
}

function oldestKept({ maxAgeSeconds }: ShardMapping["trigger"], shard: Shard): number {
  const kept = shard.expiredBefore();
  return maxAgeSeconds === undefined ? kept : Math.max(kept, Date.now() - maxAgeSeconds * 1000);
}

async function tell(
  mapping: ShardMapping,
  shard: Shard,
  records: readonly ShardRecord[],
  condition: Condition,
  { handOver, log }: MappingHost,
  last: Invoked | undefined,
  invocations: number,
): Promise<void> {
  const { trigger, function: id } = mapping;
  const { onFailure } = trigger;
  const [first, end] = [records[0]?.sequence, records.at(-1)?.sequence];
  const what = `${records.length} of ${sourceOf(trigger)}'s records are given up (${condition}), ${first} to ${end}`;
  const about = { function: id, ...(last && { requestId: last.requestId }) };
  if (onFailure === undefined) {
    log({ level: "error", message: `${what}: nobody is told, as the trigger has no on_failure`, ...about });
    return;
  }
  try {
    await handOver(onFailure, failureMessage({ mapping, shard, records, condition, last, invocations }));
    log({ level: "warn", message: `${what}: ${onFailure} is told`, ...about });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log({ level: "error", message: `${what}, and ${onFailure} could not be told: ${reason}`, ...about });
  }
}

export function sourceOf(trigger: ShardMapping["trigger"]): string {
  return trigger.source === "dynamodb" ? `table ${trigger.table}` : `stream ${trigger.stream}`;
}
