/** Splits a module into its sections, without a look inside them. */
import { AsmlError } from "../errors.ts";
import { malformed, Reader } from "./reader.ts";

export const SECTION = {
  custom: 0,
  type: 1,
  import: 2,
  function: 3,
  table: 4,
  memory: 5,
  global: 6,
  export: 7,
  start: 8,
  element: 9,
  code: 10,
  data: 11,
  dataCount: 12,
  tag: 13,
} as const;

/** Ids in the order in which their sections have to come. */
const ORDER: readonly number[] = [1, 2, 3, 4, 5, 13, 6, 7, 8, 9, 12, 10, 11];

export interface Frame {
  readonly id: number;
  /** Of the id byte. */
  readonly start: number;
  /** Of what the section holds; in a custom section, its name comes first. */
  readonly content: number;
  readonly end: number;
}

/** Place of a section among the others; custom sections have none. */
export function rankOf(id: number): number {
  return ORDER.indexOf(id);
}

export function framesOf(bytes: Uint8Array): readonly Frame[] {
  checkHeader(bytes);
  const reader = new Reader(bytes, 8);
  const frames: Frame[] = [];
  let last = -1;
  while (reader.at < bytes.length) {
    const start = reader.at;
    const id = reader.byte("a section");
    const size = reader.u32("a section's size");
    const content = reader.at;
    reader.skip(size, "a section");
    if (id !== SECTION.custom) {
      const rank = rankOf(id);
      if (rank < 0) throw malformed(`unknown section ${id}`, start);
      if (rank <= last) throw malformed(`section ${id} is out of order, or there twice,`, start);
      last = rank;
    }
    frames.push({ id, start, content, end: reader.at });
  }
  return frames;
}

/** A custom section's name. */
export function customName(bytes: Uint8Array, frame: Frame): string {
  return new Reader(bytes, frame.content, frame.end).name("a custom section's name");
}

function checkHeader(bytes: Uint8Array): void {
  const [m0, m1, m2, m3, version, , layer] = bytes;
  if (m0 !== 0x00 || m1 !== 0x61 || m2 !== 0x73 || m3 !== 0x6d)
    throw new AsmlError("ERR_MODULE_INVALID", "not a WebAssembly module: it does not begin with \\0asm", {
      fix: "name the .wasm file that cargo wrote",
    });
  if (layer === 1)
    throw new AsmlError("ERR_MODULE_INVALID", "a WebAssembly component, not a module", {
      fix: "build for the target wasm32-wasip1, which makes modules",
    });
  if (bytes.length < 8 || version !== 1 || bytes[5] !== 0 || bytes[6] !== 0 || bytes[7] !== 0)
    throw malformed("the version of the format is not 1", 4);
}
