/** Invocations for events that nobody waits for at the gateway. */
import { randomUUID } from "node:crypto";
import { AsmlError } from "../../guest-abi/errors.ts";
import type { GuestFunction, Outcome } from "../function.ts";
import type { JsonValue } from "../triggers.ts";
import type { FunctionHolds } from "./function-holds.ts";

export class EventInvoker {
  readonly #functions: () => ReadonlyMap<string, GuestFunction>;
  readonly #holds: FunctionHolds;
  readonly #underWay = new Set<AbortController>();
  #closed = false;

  /** @param functions as they are now, by id */
  constructor(functions: () => ReadonlyMap<string, GuestFunction>, holds: FunctionHolds) {
    this.#functions = functions;
    this.#holds = holds;
  }

  /** One invocation of the function as it is now, with JSON or its bytes, which stays open until this is over. Never rejects. */
  async invoke(
    id: string,
    event: JsonValue | Uint8Array,
  ): Promise<{ readonly requestId: string; readonly outcome: Outcome }> {
    const requestId = randomUUID();
    const guest = this.#functions().get(id);
    if (guest === undefined) {
      const error = new AsmlError("ERR_INVOCATION_ABORTED", `${id} is no longer in the project`);
      return { requestId, outcome: { ok: false, error } };
    }
    this.#holds.hold([guest]);
    const ending = new AbortController();
    this.#underWay.add(ending);
    if (this.#closed) ending.abort();
    try {
      const bytes = event instanceof Uint8Array ? event : Buffer.from(JSON.stringify(event));
      return { requestId, outcome: await guest.invoke({ requestId, event: bytes, signal: ending.signal }) };
    } finally {
      this.#underWay.delete(ending);
      this.#holds.release([guest]);
    }
  }

  /** Ends invocations under way, and each that comes. */
  close(): void {
    this.#closed = true;
    for (const ending of this.#underWay) ending.abort();
  }
}
