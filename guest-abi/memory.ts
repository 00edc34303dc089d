/** Checked access to guest memory. Every range is unsigned and is checked against the size of this moment. */

/** A range that does not lie in guest memory. The engine turns it into the end of the invocation. */
class GuestRangeError extends RangeError {
  override readonly name = "GuestRangeError";
}

export class GuestMemory {
  readonly #memory: WebAssembly.Memory;
  // Growth detaches the buffer, which empties this view: an empty view is looked up again, never used.
  #bytes: Uint8Array<ArrayBuffer>;

  constructor(memory: WebAssembly.Memory) {
    this.#memory = memory;
    this.#bytes = new Uint8Array(memory.buffer);
  }

  /** All of memory, now. Not to be kept: growth detaches it. */
  get bytes(): Uint8Array<ArrayBuffer> {
    if (this.#bytes.length === 0) this.#bytes = new Uint8Array(this.#memory.buffer);
    return this.#bytes;
  }

  /** Whether `[ptr, ptr + len)` lies in memory; both are taken as unsigned. */
  holds(ptr: number, len: number): boolean {
    return (ptr >>> 0) + (len >>> 0) <= this.bytes.length;
  }

  /**
   * A view of the range, valid until the guest runs again.
   * @throws GuestRangeError
   */
  view(ptr: number, len: number): Uint8Array<ArrayBuffer> {
    return this.#holding(ptr, len).subarray(ptr >>> 0, (ptr >>> 0) + (len >>> 0));
  }

  /**
   * A copy of the range.
   * @throws GuestRangeError
   */
  read(ptr: number, len: number): Uint8Array<ArrayBuffer> {
    return this.#holding(ptr, len).slice(ptr >>> 0, (ptr >>> 0) + (len >>> 0));
  }

  /**
   * Copies bytes to `dst`.
   * @throws GuestRangeError
   */
  write(dst: number, bytes: Uint8Array): void {
    this.#holding(dst, bytes.length).set(bytes, dst >>> 0);
  }

  u32(ptr: number): number {
    return new DataView(this.view(ptr, 4).buffer, ptr >>> 0, 4).getUint32(0, true);
  }

  /** All of memory, which the range lies in. A view of the range costs more than what is done with a short one. */
  #holding(ptr: number, len: number): Uint8Array<ArrayBuffer> {
    const bytes = this.bytes;
    const end = (ptr >>> 0) + (len >>> 0);
    if (end > bytes.length)
      throw new GuestRangeError(`bytes ${ptr >>> 0} to ${end} of a memory of ${bytes.length} bytes`);
    return bytes;
  }
}
