/**
 * Follows the longest stretch of instructions that can have been executed since the last check, along all
 * branches. Branches forward carry it to the end of their block; branches back meet the check at the head of
 * their loop.
 */
export class Stretch {
  length = 0;
  /** Per open block, the function's own first: the longest stretch that branches to its end carry. */
  #carried = new Float64Array(64);
  depth = 0;

  /** A function begins. */
  begin(): void {
    this.length = 0;
    this.#carried[0] = 0;
    this.depth = 1;
  }

  /** A block begins. @param skipped it may be that none of it is executed, and its end reached from here */
  open(skipped: boolean): void {
    if (this.depth === this.#carried.length) {
      const larger = new Float64Array(2 * this.depth);
      larger.set(this.#carried);
      this.#carried = larger;
    }
    this.#carried[this.depth++] = skipped ? this.length : 0;
  }

  /** else or catch: what came before goes to the end; the longest of all goes on. */
  divide(): void {
    this.branch(0);
    this.length = this.#carried[this.depth - 1]!;
  }

  close(): void {
    this.length = Math.max(this.length, this.#carried[--this.depth]!);
  }

  /** To the end of the block that is `label` further out. */
  branch(label: number): void {
    const block = this.depth - 1 - label;
    if (block >= 0 && this.#carried[block]! < this.length) this.#carried[block] = this.length;
  }
}
