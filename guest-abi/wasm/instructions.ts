/** Walks the instructions of a function body or a constant expression, one at a time, without allocating. */
import { IMMEDIATE, PLAIN, PREFIXED, PREFIX } from "./opcodes.ts";
import { malformed, Reader } from "./reader.ts";
import { readValueType, skipBlockType, skipHeapType } from "./value-types.ts";

/** In a memarg's flags: a memory index follows. */
const HAS_MEMORY_INDEX = 0x40;
const MEMARG_FLAGS = 0x80;
/** Catch clauses below this have a tag before their label. */
const CATCH_ALL = 2;

/**
 * @example
 * const code = new Instructions(reader);
 * while (reader.at < reader.end) {
 *   code.next();
 *   if (code.op === OP.call) calls.push(code.index);
 * }
 */
export class Instructions {
  readonly reader: Reader;
  /** The opcode; prefixed ones as `prefix << 16 | number`. */
  op = 0;
  /** Where the instruction begins; `reader.at` is where it ends. */
  at = 0;
  /** Its first index or label: function, type, label, table, segment... */
  index = 0;
  /** The labels of a br_table: where, and how many besides the default. */
  #listAt = 0;
  #listCount = 0;

  constructor(reader: Reader) {
    this.reader = reader;
  }

  next(): void {
    const { reader } = this;
    this.at = reader.at;
    const op = reader.byte("an instruction");
    this.op = op;
    const kind = PLAIN[op]!;
    if (kind === IMMEDIATE.none) return;
    if (kind === IMMEDIATE.index) this.index = reader.u32("an index");
    else this.#immediates(kind === IMMEDIATE.unknown ? this.#prefixed(op) : kind);
  }

  /** Every label that the br_table at hand can branch to. */
  tableLabels(visit: (depth: number) => void): void {
    const list = new Reader(this.reader.bytes, this.#listAt, this.reader.end);
    for (let index = 0; index <= this.#listCount; index++) visit(list.u32("a label"));
  }

  #prefixed(prefix: number): number {
    const kinds = prefix >= PREFIX.gc ? PREFIXED[prefix - PREFIX.gc] : undefined;
    if (kinds === undefined) throw malformed(`unknown opcode 0x${prefix.toString(16)}`, this.at);
    const number = this.reader.u32("an opcode");
    const kind = kinds[number] ?? IMMEDIATE.unknown;
    if (kind === IMMEDIATE.unknown)
      throw malformed(`unknown opcode 0x${prefix.toString(16)} 0x${number.toString(16)}`, this.at);
    this.op = (prefix << 16) | number;
    return kind;
  }

  #immediates(kind: number): void {
    const { reader } = this;
    switch (kind) {
      case IMMEDIATE.none:
        return;
      case IMMEDIATE.blockType:
        return skipBlockType(reader);
      case IMMEDIATE.label:
      case IMMEDIATE.index:
        this.index = reader.u32("an index");
        return;
      case IMMEDIATE.twoIndexes:
        this.index = reader.u32("an index");
        reader.u32("an index");
        return;
      case IMMEDIATE.memarg:
        return this.#memarg();
      case IMMEDIATE.memargLane:
        this.#memarg();
        return reader.skip(1, "a lane");
      case IMMEDIATE.s32:
        reader.signed(32, "a constant");
        return;
      case IMMEDIATE.s64:
        return reader.skipS64("a constant");
      case IMMEDIATE.bytes1:
        return reader.skip(1, "an immediate");
      case IMMEDIATE.bytes4:
        return reader.skip(4, "a constant");
      case IMMEDIATE.bytes8:
        return reader.skip(8, "a constant");
      case IMMEDIATE.bytes16:
        return reader.skip(16, "a constant");
      case IMMEDIATE.memory:
        return readMemory(reader);
      case IMMEDIATE.heapType:
        return skipHeapType(reader, "a heap type");
      default:
        return this.#longer(kind);
    }
  }

  #longer(kind: number): void {
    const { reader } = this;
    if (kind === IMMEDIATE.twoMemories) {
      readMemory(reader);
      return readMemory(reader);
    }
    if (kind === IMMEDIATE.dataAndMemory) {
      this.index = reader.u32("an index");
      return readMemory(reader);
    }
    if (kind === IMMEDIATE.castBranch) {
      reader.skip(1, "flags of a cast");
      this.index = reader.u32("a label");
      skipHeapType(reader, "a heap type");
      skipHeapType(reader, "a heap type");
      return;
    }
    if (kind === IMMEDIATE.tryTable) skipBlockType(reader);
    const count = reader.count("a list of labels or types");
    this.#listAt = reader.at;
    this.#listCount = count;
    if (kind === IMMEDIATE.valueTypes) for (let i = 0; i < count; i++) readValueType(reader, "a type of select");
    else if (kind === IMMEDIATE.tryTable) for (let i = 0; i < count; i++) skipCatchClause(reader);
    else for (let i = 0; i <= count; i++) reader.u32("a label");
  }

  #memarg(): void {
    const { reader } = this;
    const at = reader.at;
    const flags = reader.u32("a memory access");
    if (flags >= MEMARG_FLAGS) throw malformed("a memory access has unknown flags", at);
    if ((flags & HAS_MEMORY_INDEX) !== 0) readMemory(reader);
    reader.skipU64("an offset");
  }
}

/**
 * The index of a memory. There is no other than 0 in a module that asml takes, and in the prepared module 1 is
 * the page that stops the guest: a guest that could name it could go on for ever.
 */
export function readMemory(reader: Reader): void {
  const at = reader.at;
  const index = reader.u32("a memory index");
  if (index !== 0) throw malformed(`memory ${index}, which a guest does not have,`, at);
}

function skipCatchClause(reader: Reader): void {
  const at = reader.at;
  const kind = reader.byte("a catch clause");
  if (kind > 3) throw malformed("a catch clause is of an unknown kind", at);
  if (kind < CATCH_ALL) reader.u32("a tag");
  reader.u32("a label");
}
