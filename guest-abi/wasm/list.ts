/** A growing list of unsigned 32 bit numbers, four bytes each. */
export class U32List {
  #items = new Uint32Array(256);
  length = 0;

  push(value: number): void {
    if (this.length === this.#items.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[this.length++] = value;
  }

  at(index: number): number {
    return this.#items[index]!;
  }

  done(): Uint32Array {
    return this.#items.slice(0, this.length);
  }
}
