/** One invocation of an AssemblyLift guest: its input, its calls' answers, and the document that it reads. */
import { LIMITS } from "../../../guest-abi/abi.ts";
import { BUFFERS } from "../../../guest-abi/assemblylift/abi.ts";
import { Pages } from "../../../guest-abi/assemblylift/pages.ts";
import type { ActiveInvocation } from "../active.ts";

export class GuestIo {
  readonly active: ActiveInvocation;
  readonly input: Pages;
  /** The answer that is being read. */
  document: Pages | undefined;
  /** Polls in a row that nothing can come of. */
  idlePolls = 0;
  readonly #filler: number;
  readonly #answers = new Map<number, Uint8Array>();
  readonly #polled = new Set<number>();
  #held = 0;

  constructor(active: ActiveInvocation, filler: number) {
    this.active = active;
    this.#filler = filler;
    this.input = new Pages(active.event, BUFFERS.input.bytes, filler);
  }

  /**
   * The answer of a call that has finished. It is kept, as a guest may load it again: the oldest go where all of
   * them together have become too many bytes.
   */
  answerOf(id: number): Uint8Array | undefined {
    const kept = this.#answers.get(id);
    if (kept !== undefined) return kept;
    const { calls } = this.active;
    const call = calls.finished(id);
    if (typeof call === "number") return undefined;
    // Taken at once: calls that lie untaken are limited, and these guests never free one.
    calls.drop(id);
    this.#polled.delete(id);
    this.#answers.set(id, call.answer);
    this.#held += call.answer.length;
    for (const [old, answer] of this.#answers) {
      if (this.#held <= LIMITS.callBytes || old === id) break;
      this.#answers.delete(old);
      this.#held -= answer.length;
    }
    return call.answer;
  }

  /** Whether the call has been polled before; from now on it has. */
  polledBefore(id: number): boolean {
    const before = this.#polled.has(id);
    this.#polled.add(id);
    return before;
  }

  /** Makes an answer the document that is read. @returns undefined where there is none */
  open(id: number): Pages | undefined {
    const answer = this.answerOf(id);
    return answer === undefined ? undefined : (this.document = new Pages(answer, BUFFERS.io.bytes, this.#filler));
  }
}
