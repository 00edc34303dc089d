/**
 * Deadlines of suspended invocations: one timer for all of them. A timer each would cost more than the
 * rest of a short invocation; here an invocation costs a set entry, and the scan runs only when one is due.
 */

export interface Deadlined {
  /** ms since the epoch. */
  readonly deadline: number;
  /** Called at most once, not before the deadline. */
  onDeadline(): void;
}

const SENTINEL: Deadlined = { deadline: Infinity, onDeadline() {} };

const now = (): number => performance.timeOrigin + performance.now();

class Deadlines {
  // The sentinel stays: V8 makes a set's table anew when its last member goes, at each invocation then.
  readonly #active = new Set<Deadlined>([SENTINEL]);
  #timer: NodeJS.Timeout | undefined;
  #due = Infinity;

  add(item: Deadlined): void {
    this.#active.add(item);
    if (item.deadline < this.#due) this.#arm(item.deadline);
    // The process must not exit while an invocation waits, whatever it waits for.
    else if (this.#active.size === 2) this.#timer?.ref();
  }

  delete(item: Deadlined): void {
    this.#active.delete(item);
    if (this.#active.size === 1) this.#timer?.unref();
  }

  #arm(due: number): void {
    clearTimeout(this.#timer);
    this.#due = due;
    // setTimeout's own limit; a later deadline is looked at again then.
    this.#timer = setTimeout(() => this.#fire(), Math.min(Math.max(0, Math.ceil(due - now())), 2_147_483_647));
  }

  #fire(): void {
    this.#due = Infinity;
    this.#timer = undefined;
    const time = now();
    let next = Infinity;
    for (const item of this.#active) {
      if (item.deadline <= time) {
        this.#active.delete(item);
        item.onDeadline();
      } else if (item.deadline < next) next = item.deadline;
    }
    if (next < this.#due) this.#arm(next);
  }
}

export const deadlines = new Deadlines();
