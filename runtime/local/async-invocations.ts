/** Lambda's asynchronous invocation: whoever sends an event does not wait, and a function that fails has it twice more. */
import { setTimeout as sleep } from "node:timers/promises";
import type { LogSink } from "../observe/log.ts";
import type { JsonValue } from "../triggers.ts";
import type { EventInvoker } from "./event-invoker.ts";

/** Before the second and the third attempt. Lambda waits a minute and two; nothing is learned by that here. */
const PAUSES_MS = [1_000, 2_000];

export class AsyncInvocations {
  readonly #invoker: Pick<EventInvoker, "invoke">;
  readonly #log: LogSink;
  readonly #ending = new AbortController();

  constructor(invoker: Pick<EventInvoker, "invoke">, log: LogSink) {
    this.#invoker = invoker;
    this.#log = log;
  }

  /** No more attempts: those under way are the last. */
  close(): void {
    this.#ending.abort();
  }

  /**
   * @param from what the log says of where it comes from
   * @returns false where the end of the harness came before that of its attempts
   */
  async run(id: string, event: JsonValue | Uint8Array, from: string): Promise<boolean> {
    for (const pauseMs of [...PAUSES_MS, undefined]) {
      const { outcome, requestId } = await this.#invoker.invoke(id, event);
      const about = { function: id, requestId };
      if (outcome.ok) {
        this.#log({ level: "info", message: `an event from ${from}`, ...about });
        return true;
      }
      if (this.#ending.signal.aborted) return false;
      if (pauseMs === undefined) {
        this.#log({ level: "error", message: `the event from ${from} is given up`, ...about });
        return true;
      }
      this.#log({ level: "warn", message: `the event from ${from} failed; again in ${pauseMs} ms`, ...about });
      await sleep(pauseMs, undefined, { signal: this.#ending.signal }).catch(() => undefined);
    }
    return true;
  }
}
