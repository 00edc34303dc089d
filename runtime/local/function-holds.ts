/** Which functions are still served: several states of a project may have one and the same function. */
import type { GuestFunction } from "../function.ts";

export class FunctionHolds {
  readonly #holds = new Map<GuestFunction, number>();

  hold(functions: Iterable<GuestFunction>): void {
    for (const guest of functions) this.#holds.set(guest, (this.#holds.get(guest) ?? 0) + 1);
  }

  /** Closes those that nothing holds any more. */
  release(functions: Iterable<GuestFunction>): void {
    for (const guest of functions) {
      const left = (this.#holds.get(guest) ?? 0) - 1;
      if (left > 0) this.#holds.set(guest, left);
      else if (this.#holds.delete(guest)) guest.close();
    }
  }

  closeAll(): void {
    for (const guest of this.#holds.keys()) guest.close();
    this.#holds.clear();
  }
}
