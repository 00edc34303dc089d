/** The event source mappings of a project's streams, from one state of the project to the next. */
import { isDeepStrictEqual } from "node:util";
import type { Project } from "../../project.ts";
import type { StreamTrigger, TableTrigger } from "../../triggers.ts";
import type { MappingHost, ShardMapping } from "./batch-delivery.ts";
import { ShardPoller } from "./shard-poller.ts";
import type { Shard } from "./shard.ts";

/**
 * The shards of what a trigger names. Undefined where nothing here can be read; what is read later (the tables are at
 * another harness) is given by `later`, which resolves with undefined at the signal.
 */
export type ShardSource = (
  trigger: TableTrigger | StreamTrigger,
) => Promise<
  | { readonly shards: readonly Shard[] }
  | { readonly later: (signal: AbortSignal) => Promise<readonly Shard[] | undefined> }
  | undefined
>;

interface Running {
  readonly mapping: ShardMapping;
  stop(): Promise<void>;
}

export class ShardMappings {
  readonly #host: MappingHost;
  readonly #source: ShardSource;
  #running: readonly Running[] = [];

  constructor(host: MappingHost, source: ShardSource) {
    this.#host = host;
    this.#source = source;
  }

  /**
   * Mappings that are the same in both states go on, with the functions of the new one. Those that are new begin where
   * their checkpoint is; those that are gone end with the batch that is under way.
   */
  async update(project: Project): Promise<void> {
    const wanted = mappingsOf(project);
    const [kept, gone] = [new Map<ShardMapping, Running>(), [] as Running[]];
    for (const one of this.#running) {
      const same = wanted.find((mapping) => !kept.has(mapping) && sameMapping(mapping, one.mapping));
      if (same === undefined) gone.push(one);
      else kept.set(same, one);
    }
    this.#running = [...kept.values()];
    await Promise.all(gone.map((one) => one.stop()));
    const begun = wanted.filter((mapping) => !kept.has(mapping)).map((mapping) => this.#begin(mapping));
    this.#running = [...this.#running, ...(await Promise.all(begun))];
  }

  async close(): Promise<void> {
    await Promise.all(this.#running.map((one) => one.stop()));
    this.#running = [];
  }

  /** Never rejects: what is served already is not to fail because of one stream. */
  async #begin(mapping: ShardMapping): Promise<Running> {
    const source = await this.#source(mapping.trigger);
    if (source === undefined) return { mapping, stop: () => Promise.resolve() };
    const stopping = new AbortController();
    const shards = "shards" in source ? Promise.resolve(source.shards) : source.later(stopping.signal);
    const pollers = shards
      .then((all) => this.#start(mapping, all ?? []))
      .catch((error: unknown) => {
        const message = `the trigger at ${mapping.trigger.at.file}:${mapping.trigger.at.line} cannot be read: ${String(error)}`;
        this.#host.log({ level: "error", message, function: mapping.function, code: "ERR_HOST" });
        return [];
      });
    // Where its checkpoint is decided before requests are served, no change of theirs is missed.
    if ("shards" in source) await pollers;
    return {
      mapping,
      async stop() {
        stopping.abort();
        await stopAll(await pollers);
      },
    };
  }

  async #start(mapping: ShardMapping, shards: readonly Shard[]): Promise<readonly ShardPoller[]> {
    const pollers = shards.map((shard) => new ShardPoller(mapping, shard, this.#host));
    await Promise.all(pollers.map((poller) => poller.prepare()));
    for (const poller of pollers) poller.start();
    return pollers;
  }
}

function mappingsOf(project: Project): readonly ShardMapping[] {
  return project.services.flatMap(({ functions }) =>
    functions.flatMap(({ config, triggers }) =>
      triggers.flatMap((trigger) =>
        trigger.source === "dynamodb" || trigger.source === "kinesis" ? [{ function: config.id, trigger }] : [],
      ),
    ),
  );
}

/** Where it is written makes no difference. */
function sameMapping(one: ShardMapping, other: ShardMapping): boolean {
  const { at: _, ...some } = one.trigger;
  const { at: __, ...others } = other.trigger;
  return one.function === other.function && isDeepStrictEqual(some, others);
}

async function stopAll(pollers: readonly ShardPoller[]): Promise<void> {
  await Promise.all(pollers.map((poller) => poller.stop()));
}
