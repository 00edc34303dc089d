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
    const start = ptr >>> 0;
    const end = start + (len >>> 0);
    const bytes = this.bytes;
    if (end > bytes.length) throw new GuestRangeError(`bytes ${start} to ${end} of a memory of ${bytes.length} bytes`);
    return bytes.subarray(start, end);
  }

  /**
   * A copy of the range.
   * @throws GuestRangeError
   */
  read(ptr: number, len: number): Uint8Array<ArrayBuffer> {
    return this.view(ptr, len).slice();
  }

  /**
   * Copies bytes to `dst`.
   * @throws GuestRangeError
   */
  write(dst: number, bytes: Uint8Array): void {
    this.view(dst, bytes.length).set(bytes);
  }

  u32(ptr: number): number {
    return new DataView(this.view(ptr, 4).buffer, ptr >>> 0, 4).getUint32(0, true);
  }
}
