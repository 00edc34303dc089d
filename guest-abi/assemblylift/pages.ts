/** A document as a guest of AssemblyLift gets it: one page after the other, into a buffer of one page. */

export class Pages {
  readonly bytes: Uint8Array;
  readonly #pageBytes: number;
  readonly #filler: number;
  #page = 0;

  /** @param filler what stands after the document's end; guests read on until their page ends, and into the next */
  constructor(bytes: Uint8Array, pageBytes: number, filler: number) {
    this.bytes = bytes;
    this.#pageBytes = pageBytes;
    this.#filler = filler;
  }

  /** Goes back to the first page. @param buffer one page of guest memory */
  first(buffer: Uint8Array): void {
    this.#page = 0;
    this.#fill(buffer);
  }

  /** The next page; past the end it holds nothing but filler. */
  next(buffer: Uint8Array): void {
    this.#page++;
    this.#fill(buffer);
  }

  #fill(buffer: Uint8Array): void {
    const start = this.#page * this.#pageBytes;
    const part = this.bytes.subarray(start, start + this.#pageBytes);
    buffer.set(part);
    buffer.fill(this.#filler, part.length);
  }
}
