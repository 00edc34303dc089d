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
  /** Call -> completions that had been told when it was polled last. */
  readonly #polled = new Map<number, number>();
  #told = 0;
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

  /**
   * Whether the guest has seen all there is: it polls a call that it has polled since the last completion. It may wait
   * then. Before that it must not, since the next call that it polls may be the one that has finished.
   */
  mayWait(id: number): boolean {
    const seen = this.#polled.get(id) === this.#told;
    this.#polled.set(id, this.#told);
    return seen;
  }

  /** A completion has been told to the guest, by resuming its poll of a call. */
  told(id: number): void {
    this.#polled.set(id, ++this.#told);
  }

  /** Makes an answer the document that is read. @returns undefined where there is none */
  open(id: number): Pages | undefined {
    const answer = this.answerOf(id);
    return answer === undefined ? undefined : (this.document = new Pages(answer, BUFFERS.io.bytes, this.#filler));
  }
}
