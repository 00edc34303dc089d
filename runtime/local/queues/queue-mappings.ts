/** The event source mappings of a project's queues, from one state of the project to the next. */
import { isDeepStrictEqual } from "node:util";
import type { Project } from "../../project.ts";
import { type PollerHost, type QueueMapping, QueuePoller } from "./queue-poller.ts";
import type { Queues } from "./queues.ts";

export class QueueMappings {
  readonly #queues: Queues;
  readonly #host: PollerHost;
  readonly #ending = new Set<Promise<void>>();
  #running: readonly { readonly mapping: QueueMapping; readonly poller: QueuePoller }[] = [];

  constructor(queues: Queues, host: PollerHost) {
    this.#queues = queues;
    this.#host = host;
  }

  /**
   * Mappings that are the same in both states go on, with the functions of the new one. Those that are gone end with
   * the batches under way, which the functions of the old state have.
   */
  update(project: Project): void {
    const wanted = mappingsOf(project);
    const kept = this.#running.filter(({ mapping }) => wanted.some((one) => sameMapping(one, mapping)));
    for (const one of this.#running) if (!kept.includes(one)) this.#end(one.poller);
    const begun = wanted
      .filter((mapping) => !kept.some((one) => sameMapping(mapping, one.mapping)))
      .flatMap((mapping) => {
        const queue = this.#queues.find(mapping.trigger.queue);
        return queue === undefined ? [] : [{ mapping, poller: new QueuePoller(mapping, queue, this.#host) }];
      });
    this.#running = [...kept, ...begun];
  }

  /** Resolves when no invocation is under way; what one was about that has not ended is visible again. */
  async close(): Promise<void> {
    for (const { poller } of this.#running) this.#end(poller);
    this.#running = [];
    await Promise.all(this.#ending);
  }

  #end(poller: QueuePoller): void {
    const ended = poller.stop().finally(() => this.#ending.delete(ended));
    this.#ending.add(ended);
  }
}

function mappingsOf(project: Project): readonly QueueMapping[] {
  return project.services.flatMap(({ functions }) =>
    functions.flatMap(({ config, triggers }) =>
      triggers.flatMap((trigger) => (trigger.source === "sqs" ? [{ function: config.id, trigger }] : [])),
    ),
  );
}

/** Where it is written makes no difference. */
function sameMapping(one: QueueMapping, other: QueueMapping): boolean {
  const { at: _, ...some } = one.trigger;
  const { at: __, ...others } = other.trigger;
  return one.function === other.function && isDeepStrictEqual(some, others);
}
