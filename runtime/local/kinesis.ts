/** The Kinesis of a harness: its streams in a folder or in memory. */
import type { LogSink } from "../observe/log.ts";
import type { Project } from "../project.ts";
import { kinesisServer } from "./kinesis/server.ts";
import { StreamStore } from "./kinesis/stream-store.ts";
import { listen, urlOf } from "./listen.ts";

export interface KinesisOptions {
  readonly project: Project;
  /** In memory without one. */
  readonly folder: string | undefined;
  /** Any free port unless given. */
  readonly port?: number | undefined;
  readonly log: LogSink;
}

export interface Kinesis {
  readonly endpoint: string;
  readonly streams: StreamStore;
  /** Makes the streams that services declare. What is there is never changed. */
  prepare(project: Project): Promise<void>;
  close(): Promise<void>;
}

/** On-demand capacity begins with four shards. */
const ON_DEMAND_SHARDS = 4;

/** @throws AsmlError ERR_FILE, ERR_PORT_TAKEN */
export async function startKinesis({ project, folder, port = 0, log }: KinesisOptions): Promise<Kinesis> {
  const streams = new StreamStore();
  const server = kinesisServer(streams, log);
  let kept = folder === undefined;
  const prepare = async (next: Project): Promise<void> => {
    const specs = next.services.flatMap(({ sources }) => sources.streams);
    // A project without streams has no folder for them.
    if (folder !== undefined && !kept && specs.length > 0) {
      await streams.keepIn(folder, log);
      kept = true;
    }
    for (const spec of specs) {
      const { name, external, retentionHours, at } = spec;
      const there = streams.find(name);
      const shards = spec.shards ?? ON_DEMAND_SHARDS;
      const warn = (message: string): void => log({ level: "warn", message: `${at.file}:${at.line}: ${message}` });
      if (there !== undefined) {
        if (there.shards !== shards && !external) warn(`stream ${name} is there with ${there.shards} shards`);
      } else if (external) warn(`external stream ${name} is not there: calls to it will fail`);
      else
        await streams.make({
          name,
          shards,
          retentionHours,
          onDemand: spec.shards === undefined,
          createdMs: Date.now(),
        });
    }
  };
  try {
    await prepare(project);
    const taken = await listen(server.server, "127.0.0.1", port);
    return {
      endpoint: urlOf("127.0.0.1", taken),
      streams,
      prepare,
      async close() {
        await server.close();
        await streams.close();
      },
    };
  } catch (error) {
    await streams.close();
    throw error;
  }
}
