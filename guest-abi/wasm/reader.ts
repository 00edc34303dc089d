/**
 * Reads the primitives of the binary format, strictly: what the standard calls malformed ends in
 * ERR_MODULE_INVALID with the offset, and nothing is allocated on the word of a count.
 */
import { AsmlError } from "../errors.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The error for bytes that are no module. @param at offset from the start of the module */
export function malformed(what: string, at: number): AsmlError {
  return new AsmlError("ERR_MODULE_INVALID", `not a valid WebAssembly module: ${what} at byte 0x${at.toString(16)}`, {
    fix: "build the function again; the file is damaged, or made by a tool with features that asml does not know",
  });
}

export class Reader {
  readonly bytes: Uint8Array;
  /** Next byte to be read. */
  at: number;
  /** First byte that may not be read: the end of the section or body that is being read. */
  end: number;

  constructor(bytes: Uint8Array, at = 0, end = bytes.length) {
    this.bytes = bytes;
    this.at = at;
    this.end = end;
  }

  byte(what: string): number {
    if (this.at >= this.end) throw malformed(`${what} is cut off`, this.at);
    return this.bytes[this.at++]!;
  }

  u32(what: string): number {
    const first = this.byte(what);
    return first < 0x80 ? first : this.#u32Rest(first, what);
  }

  /** Signed, up to `bits` (33 or less), as a number. */
  signed(bits: 32 | 33, what: string): number {
    const start = this.at;
    const first = this.bytes[start]!;
    if (start < this.end && first < 0x80) {
      this.at++;
      return first < 0x40 ? first : first - 0x80;
    }
    let value = 0;
    let scale = 1;
    for (let index = 0; index < 5; index++) {
      const byte = this.byte(what);
      value += (byte & 0x7f) * scale;
      scale *= 128;
      if (byte >= 0x80) continue;
      if (index === 4) {
        // The bits above the number's own must repeat its sign.
        const sign = (byte & 0x7f) >> (bits - 29);
        if (sign !== 0 && sign !== 0x7f >> (bits - 29)) break;
      }
      return (byte & 0x40) === 0 ? value : value - scale;
    }
    throw malformed(`${what} is too long a number`, start);
  }

  skipS64(what: string): void {
    const start = this.at;
    for (let index = 0; index < 9; index++) if (this.byte(what) < 0x80) return;
    const last = this.byte(what);
    if (last !== 0 && last !== 0x7f) throw malformed(`${what} is too long a number`, start);
  }

  skipU64(what: string): void {
    const start = this.at;
    if (start < this.end && this.bytes[start]! < 0x80) {
      this.at++;
      return;
    }
    for (let index = 0; index < 9; index++) if (this.byte(what) < 0x80) return;
    if (this.byte(what) > 1) throw malformed(`${what} is too long a number`, start);
  }

  skip(length: number, what: string): void {
    if (length > this.end - this.at) throw malformed(`${what} is cut off`, this.at);
    this.at += length;
  }

  /** The count of a vector whose items take at least one byte each. */
  count(what: string): number {
    const start = this.at;
    const count = this.u32(what);
    if (count > this.end - this.at) throw malformed(`${what} says ${count}, which its section cannot hold`, start);
    return count;
  }

  name(what: string): string {
    const length = this.u32(what);
    const start = this.at;
    this.skip(length, what);
    try {
      return utf8.decode(this.bytes.subarray(start, this.at));
    } catch {
      throw malformed(`${what} is not UTF-8`, start);
    }
  }

  #u32Rest(first: number, what: string): number {
    const start = this.at - 1;
    let value = first & 0x7f;
    for (let shift = 7; shift < 28; shift += 7) {
      const byte = this.byte(what);
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    const last = this.byte(what);
    if (last > 0x0f) throw malformed(`${what} is too long a number`, start);
    return value + last * 0x1000_0000;
  }
}
