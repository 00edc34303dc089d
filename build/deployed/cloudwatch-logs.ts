/** Logs of deployed functions, from CloudWatch. */
import type { CloudWatchLogsClient, FilteredLogEvent } from "@aws-sdk/client-cloudwatch-logs";
import { setTimeout as pause } from "node:timers/promises";
import type { LoggedRecord } from "../serve/control-protocol.ts";
import { awsError, type DeployedFunction } from "./deployed-function.ts";
import { parseLogLine } from "./log-line.ts";

export interface DeployedLogsOptions {
  /** Epoch ms. */
  readonly since: number;
  /** Only what has this text. */
  readonly filter: string | undefined;
  readonly follow: boolean;
  readonly signal: AbortSignal;
  /** Between two questions while it follows. */
  readonly pollMs?: number;
}

const POLL_MS = 2_000;
/** CloudWatch may have an event some seconds after its time: those are asked for again, and told once. */
const LATE_MS = 15_000;

/** In the order of their times; while it follows, until the signal fires. @throws AsmlError ERR_HOST */
export async function* deployedLogs(
  fns: readonly DeployedFunction[],
  options: DeployedLogsOptions,
): AsyncGenerator<LoggedRecord> {
  const { follow, signal, pollMs = POLL_MS } = options;
  const { CloudWatchLogsClient: Client } = await import("@aws-sdk/client-cloudwatch-logs");
  const tails = fns.map((fn) => {
    const client = new Client({ ...(fn.region !== undefined && { region: fn.region }) });
    return { fn, client, tail: new Tail(options.since) };
  });
  try {
    for (;;) {
      const pages = await Promise.all(
        tails.map(async ({ fn, client, tail }) => {
          const events = await eventsOf(client, fn, tail.from, options);
          return tail.fresh(events).map((event) => recordOf(event, fn));
        }),
      );
      yield* pages.flat().toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
      if (!follow) return;
      await pause(pollMs, undefined, { signal });
    }
  } catch (thrown) {
    if (!signal.aborted) throw thrown;
  } finally {
    for (const { client } of tails) client.destroy();
  }
}

/** What was told of a log group, so that nothing is told twice. */
class Tail {
  from: number;
  #told = new Map<string, number>();
  constructor(from: number) {
    this.from = from;
  }

  fresh(events: readonly FilteredLogEvent[]): readonly FilteredLogEvent[] {
    const fresh = events.filter(({ eventId }) => eventId === undefined || !this.#told.has(eventId));
    for (const { eventId, timestamp = 0 } of fresh) if (eventId !== undefined) this.#told.set(eventId, timestamp);
    const latest = Math.max(this.from, ...events.map(({ timestamp = 0 }) => timestamp - LATE_MS));
    this.from = latest;
    this.#told = new Map([...this.#told].filter(([, timestamp]) => timestamp >= latest));
    return fresh;
  }
}

async function eventsOf(
  client: CloudWatchLogsClient,
  fn: DeployedFunction,
  startTime: number,
  { filter, signal }: DeployedLogsOptions,
): Promise<readonly FilteredLogEvent[]> {
  const { paginateFilterLogEvents } = await import("@aws-sdk/client-cloudwatch-logs");
  // In quotes it is a text, and no pattern.
  const pattern = filter === undefined ? {} : { filterPattern: `"${filter.replaceAll(/["\\]/g, "")}"` };
  const events: FilteredLogEvent[] = [];
  try {
    for await (const page of paginateFilterLogEvents(
      { client },
      { logGroupName: fn.logGroup, startTime, ...pattern },
      { abortSignal: signal },
    ))
      events.push(...(page.events ?? []));
  } catch (thrown) {
    signal.throwIfAborted();
    throw awsError(thrown, "the log of", fn);
  }
  return events;
}

function recordOf({ message = "", timestamp = 0 }: FilteredLogEvent, fn: DeployedFunction): LoggedRecord {
  return parseLogLine(message.trimEnd(), new Date(timestamp).toISOString(), fn.id);
}
