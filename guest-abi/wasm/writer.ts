/** Writes the binary format into one buffer whose size is known beforehand, or at least bounded. */

/** Bytes of an unsigned LEB128. */
export function lebSize(value: number): number {
  return value < 0x80 ? 1 : value < 0x4000 ? 2 : value < 0x20_0000 ? 3 : value < 0x1000_0000 ? 4 : 5;
}

export class Writer {
  readonly bytes: Uint8Array<ArrayBuffer>;
  at = 0;

  constructor(capacity: number) {
    this.bytes = new Uint8Array(capacity);
  }

  u32(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.bytes[this.at++] = (rest & 0x7f) | 0x80;
      rest = Math.floor(rest / 128);
    }
    this.bytes[this.at++] = rest;
  }

  copy(source: Uint8Array, start = 0, end = source.length): void {
    // Most pieces are a few instructions long: a view for each would cost more than the bytes.
    if (end - start < 48) for (let index = start; index < end; index++) this.bytes[this.at++] = source[index]!;
    else {
      this.bytes.set(source.subarray(start, end), this.at);
      this.at += end - start;
    }
  }

  done(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.at);
  }
}
