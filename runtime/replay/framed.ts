/** Bodies that begin with a head in JSON, and its length in 4 bytes (little-endian) before it: requests and answers of std.http. */

export interface Framed {
  readonly head: Uint8Array;
  readonly rest: Uint8Array;
}

const LENGTH = 4;
/** `{`. The first letters of a text, read as a length, are more than any body has. */
const OPENING = 0x7b;

/** undefined where the bytes are something else. */
export function framed(bytes: Uint8Array): Framed | undefined {
  if (bytes.length <= LENGTH || bytes[LENGTH] !== OPENING) return undefined;
  const end = LENGTH + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  if (end > bytes.length) return undefined;
  return { head: bytes.subarray(LENGTH, end), rest: bytes.subarray(end) };
}

/** The head may have become longer: what reads it goes by its length. */
export function reframed({ head, rest }: Framed): Uint8Array {
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32LE(head.length);
  return Buffer.concat([length, head, rest]);
}
