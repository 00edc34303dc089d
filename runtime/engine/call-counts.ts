/** How often, and how many at once, one invocation calls what has a limit of these. */
import { IomodFailure, type InvocationLimit } from "../../iomods/define.ts";

export class CallCounts {
  readonly #counts = new Map<string, { made: number; open: number }>();

  /** Counts a call that begins. @returns why it may not; then it is not counted */
  enter(limits: readonly InvocationLimit[]): IomodFailure | undefined {
    for (const limit of limits) {
      const { made, open } = this.#of(limit);
      const { calls = Infinity, concurrent = Infinity } = limit;
      if (made >= calls) return tooMany(`an invocation may call ${limit.of} ${times(calls)}`, false);
      if (open >= concurrent)
        return tooMany(`an invocation may have no more than ${concurrent} of ${limit.of}'s calls under way`, true);
    }
    for (const limit of limits) {
      const count = this.#of(limit);
      count.made++;
      count.open++;
    }
    return undefined;
  }

  /** A call that was counted has ended. */
  leave(limits: readonly InvocationLimit[]): void {
    for (const limit of limits) this.#of(limit).open--;
  }

  #of({ of }: InvocationLimit): { made: number; open: number } {
    const count = this.#counts.get(of) ?? { made: 0, open: 0 };
    this.#counts.set(of, count);
    return count;
  }
}

const times = (count: number): string => (count === 1 ? "once" : `${count} times`);

/** @param retryable once another call has ended */
const tooMany = (message: string, retryable: boolean): IomodFailure =>
  new IomodFailure("TooManyCalls", message, { retryable, statusCode: 429 });
