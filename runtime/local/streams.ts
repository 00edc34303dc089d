/** Delivery from streams to the functions that they trigger. */
import type { LogSink } from "../observe/log.ts";
import type { Project } from "../project.ts";
import type { StreamTrigger, TableTrigger } from "../triggers.ts";
import type { TableStore } from "./dynamodb/store.ts";
import type { EventInvoker } from "./event-invoker.ts";
import { KinesisShard } from "./kinesis/kinesis-shard.ts";
import type { StreamStore } from "./kinesis/stream-store.ts";
import { matchesPattern } from "./rules/pattern.ts";
import type { MappingHost } from "./streams/batch-delivery.ts";
import { ShardMappings, type ShardSource } from "./streams/shard-mappings.ts";
import { openedStreams, TableShard } from "./streams/table-shard.ts";

export interface StreamsOptions {
  readonly project: Project;
  /** Undefined where the tables are no embedded ones. */
  readonly tables: TableStore | undefined;
  readonly streams: StreamStore;
  readonly invoker: EventInvoker;
  /** Hands what was given up to a queue or a topic. Rejects where that cannot be. */
  readonly handOver: MappingHost["handOver"];
  readonly log: LogSink;
}

export interface Streams {
  /** Another state of the project; checkpoints stay. */
  update(project: Project): Promise<void>;
  /** Resolves when no invocation is under way. What one was about that has not ended well is delivered at the next start. */
  close(): Promise<void>;
}

export async function startStreams({
  project,
  tables,
  streams,
  invoker,
  handOver,
  log,
}: StreamsOptions): Promise<Streams> {
  const source: ShardSource = async (trigger) =>
    trigger.source === "dynamodb" ? tableSource(trigger, tables, log) : streamSource(trigger, streams, log);
  const host: MappingHost = {
    invoke: (id, event) => invoker.invoke(id, event),
    matches: matchesPattern,
    handOver,
    log,
  };
  const mappings = new ShardMappings(host, source);
  await mappings.update(project);
  return {
    update: (next) => mappings.update(next),
    close: () => mappings.close(),
  };
}

function streamSource(
  { stream, at }: StreamTrigger,
  streams: StreamStore,
  log: LogSink,
): Awaited<ReturnType<ShardSource>> {
  const name = stream.replace(/^arn:.*:stream\//, "");
  const there = streams.find(name);
  if (there === undefined) {
    log({ level: "warn", message: `${at.file}:${at.line}: there is no stream ${name} here: it triggers nothing` });
    return undefined;
  }
  return { shards: Array.from({ length: there.shards }, (_, shard) => new KinesisShard(streams, name, shard)) };
}

function tableSource(
  trigger: TableTrigger,
  tables: TableStore | undefined,
  log: LogSink,
): Awaited<ReturnType<ShardSource>> {
  const { table, at } = trigger;
  if (tables === undefined) {
    const message = `${at.file}:${at.line}: changes of table ${table} trigger nothing here: only the embedded DynamoDB's do`;
    log({ level: "warn", message, fix: "start without --dynamodb" });
    return undefined;
  }
  if (tables.streams !== undefined) return { shards: [new TableShard(tables.streams, table)] };
  log({
    level: "info",
    message: `changes of table ${table} trigger functions of the harness that has the tables open, and of this one when that one has ended`,
  });
  return {
    later: async (signal) => {
      const opened = await openedStreams(tables, signal);
      return opened && [new TableShard(opened, table)];
    },
  };
}
