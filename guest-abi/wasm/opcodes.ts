/**
 * Which immediates follow each opcode: the tables that the decoder (instructions.ts) walks code by.
 * Opcodes are those of WebAssembly 3.0 with threads, relaxed SIMD and legacy exception handling.
 */

/** Kinds of immediates. */
export const IMMEDIATE = {
  unknown: 0,
  none: 1,
  blockType: 2,
  /** A branch's label depth. */
  label: 3,
  labelTable: 4,
  /** A function, type, global, local, table, memory, tag, field or segment: one index. */
  index: 5,
  twoIndexes: 6,
  memarg: 7,
  memargLane: 8,
  s32: 9,
  s64: 10,
  /** Bytes that are skipped. */
  bytes1: 11,
  bytes4: 12,
  bytes8: 13,
  bytes16: 14,
  valueTypes: 15,
  tryTable: 16,
  heapType: 17,
  /** br_on_cast: flags, label, two heap types. */
  castBranch: 18,
  /** A memory: there is one, so this is 0. */
  memory: 19,
  twoMemories: 20,
  dataAndMemory: 21,
} as const;

export const PREFIX = { gc: 0xfb, misc: 0xfc, simd: 0xfd, atomic: 0xfe } as const;

/** Opcodes that something here treats in its own way. Prefixed ones are `prefix << 16 | number`. */
export const OP = {
  unreachable: 0x00,
  block: 0x02,
  loop: 0x03,
  if: 0x04,
  else: 0x05,
  try: 0x06,
  catch: 0x07,
  throw: 0x08,
  rethrow: 0x09,
  throwRef: 0x0a,
  end: 0x0b,
  br: 0x0c,
  brIf: 0x0d,
  brTable: 0x0e,
  return: 0x0f,
  call: 0x10,
  callIndirect: 0x11,
  returnCall: 0x12,
  returnCallIndirect: 0x13,
  callRef: 0x14,
  returnCallRef: 0x15,
  delegate: 0x18,
  catchAll: 0x19,
  tryTable: 0x1f,
  tableSet: 0x26,
  memoryGrow: 0x40,
  brOnNull: 0xd5,
  brOnNonNull: 0xd6,
  memoryInit: 0xfc_0008,
  dataDrop: 0xfc_0009,
  memoryCopy: 0xfc_000a,
  memoryFill: 0xfc_000b,
  tableInit: 0xfc_000c,
  elemDrop: 0xfc_000d,
  tableCopy: 0xfc_000e,
  tableGrow: 0xfc_000f,
  tableFill: 0xfc_0011,
  arrayNew: 0xfb_0006,
  arrayNewDefault: 0xfb_0007,
  arrayNewFixed: 0xfb_0008,
  arrayNewData: 0xfb_0009,
  arrayNewElem: 0xfb_000a,
  arrayFill: 0xfb_0010,
  arrayCopy: 0xfb_0011,
  arrayInitData: 0xfb_0012,
  arrayInitElem: 0xfb_0013,
  brOnCast: 0xfb_0018,
  brOnCastFail: 0xfb_0019,
} as const;

type Range = readonly [first: number, last: number, immediate: number];

function table(size: number, ranges: readonly Range[]): Uint8Array {
  const kinds = new Uint8Array(size);
  for (const [first, last, immediate] of ranges) kinds.fill(immediate, first, last + 1);
  return kinds;
}

const I = IMMEDIATE;

/** One byte opcodes. */
export const PLAIN = table(256, [
  [0x00, 0x01, I.none],
  [0x02, 0x04, I.blockType],
  [0x05, 0x05, I.none],
  [0x06, 0x06, I.blockType],
  [0x07, 0x08, I.index],
  [0x09, 0x09, I.label],
  [0x0a, 0x0b, I.none],
  [0x0c, 0x0d, I.label],
  [0x0e, 0x0e, I.labelTable],
  [0x0f, 0x0f, I.none],
  [0x10, 0x10, I.index],
  [0x11, 0x11, I.twoIndexes],
  [0x12, 0x12, I.index],
  [0x13, 0x13, I.twoIndexes],
  [0x14, 0x15, I.index],
  [0x18, 0x18, I.label],
  [0x19, 0x1b, I.none],
  [0x1c, 0x1c, I.valueTypes],
  [0x1f, 0x1f, I.tryTable],
  [0x20, 0x26, I.index],
  [0x28, 0x3e, I.memarg],
  [0x3f, 0x40, I.memory],
  [0x41, 0x41, I.s32],
  [0x42, 0x42, I.s64],
  [0x43, 0x43, I.bytes4],
  [0x44, 0x44, I.bytes8],
  [0x45, 0xc4, I.none],
  [0xd0, 0xd0, I.heapType],
  [0xd1, 0xd1, I.none],
  [0xd2, 0xd2, I.index],
  [0xd3, 0xd4, I.none],
  [0xd5, 0xd6, I.label],
]);

/** After 0xfb: structures, arrays, casts. */
const GC = table(31, [
  [0, 1, I.index],
  [2, 5, I.twoIndexes],
  [6, 7, I.index],
  [8, 10, I.twoIndexes],
  [11, 14, I.index],
  [15, 15, I.none],
  [16, 16, I.index],
  [17, 19, I.twoIndexes],
  [20, 23, I.heapType],
  [24, 25, I.castBranch],
  [26, 30, I.none],
]);

/** After 0xfc: saturating conversions, bulk memory, tables. */
const MISC = table(18, [
  [0, 7, I.none],
  [8, 8, I.dataAndMemory],
  [9, 9, I.index],
  [10, 10, I.twoMemories],
  [11, 11, I.memory],
  [12, 12, I.twoIndexes],
  [13, 13, I.index],
  [14, 14, I.twoIndexes],
  [15, 17, I.index],
]);

/** After 0xfd. */
const SIMD = table(276, [
  [0, 11, I.memarg],
  [12, 13, I.bytes16],
  [14, 20, I.none],
  [21, 34, I.bytes1],
  [35, 83, I.none],
  [84, 91, I.memargLane],
  [92, 93, I.memarg],
  [94, 275, I.none],
]);
for (const hole of [
  0x9a, 0xa2, 0xa5, 0xa6, 0xaf, 0xb0, 0xb2, 0xb3, 0xb4, 0xbb, 0xc2, 0xc5, 0xc6, 0xcf, 0xd0, 0xd2, 0xd3, 0xd4, 0xe2,
  0xee,
])
  SIMD[hole] = I.unknown;

/** After 0xfe: threads. */
const ATOMIC = table(79, [
  [0, 2, I.memarg],
  [3, 3, I.bytes1],
  [16, 78, I.memarg],
]);

/** Tables of the prefixes, by prefix - 0xfb. */
export const PREFIXED: readonly Uint8Array[] = [GC, MISC, SIMD, ATOMIC];
