/** Lengths of a client's frames, read beside the library that puts messages together and does not tell of frames. */

/** Two bytes, eight of an extended length, four of a mask. */
const LONGEST_HEAD = 14;

export class FrameSizes {
  readonly #largest: number;
  readonly #head = Buffer.alloc(LONGEST_HEAD);
  #headBytes = 0;
  /** Of the payload that is still to come. */
  #rest = 0;

  constructor(largest: number) {
    this.#largest = largest;
  }

  /** Takes what has come; whether a frame among it is longer than allowed. */
  take(chunk: Uint8Array): boolean {
    let at = 0;
    while (at < chunk.length) {
      if (this.#rest > 0) {
        const skipped = Math.min(this.#rest, chunk.length - at);
        this.#rest -= skipped;
        at += skipped;
        continue;
      }
      this.#head[this.#headBytes++] = chunk[at++] ?? 0;
      if (this.#headBytes < headLength(this.#head, this.#headBytes)) continue;
      const length = payloadLength(this.#head);
      if (length > this.#largest) return true;
      this.#rest = length;
      this.#headBytes = 0;
    }
    return false;
  }
}

/** How long the head is, as far as is known of it. */
function headLength(head: Buffer, bytes: number): number {
  if (bytes < 2) return 2;
  const second = head[1] ?? 0;
  const code = second & 0x7f;
  return 2 + (code === 126 ? 2 : code === 127 ? 8 : 0) + (second & 0x80 ? 4 : 0);
}

function payloadLength(head: Buffer): number {
  const code = (head[1] ?? 0) & 0x7f;
  if (code === 126) return head.readUInt16BE(2);
  return code === 127 ? Number(head.readBigUInt64BE(2)) : code;
}
