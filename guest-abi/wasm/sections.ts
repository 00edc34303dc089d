/** Reads every section of a module; code is only cut into bodies here (code.ts reads it). */
import type { WasmValueType } from "../abi.ts";
import type { ExternalKind } from "./facts.ts";
import { type Frame, framesOf, customName, SECTION } from "./frames.ts";
import { Instructions, readMemory } from "./instructions.ts";
import { U32List } from "./list.ts";
import { OP } from "./opcodes.ts";
import { malformed, Reader } from "./reader.ts";
import { MOST_ITEMS, TypeSection } from "./type-section.ts";
import { readValueType } from "./value-types.ts";

export interface Limits {
  readonly initial: number;
  readonly maximum: number | undefined;
  readonly shared: boolean;
  readonly is64: boolean;
}

export interface GlobalType {
  readonly type: WasmValueType;
  readonly mutable: boolean;
}

export interface RawImport {
  readonly module: string;
  readonly name: string;
  readonly kind: ExternalKind;
  /** Of functions: the type's index. */
  readonly type: number;
}

export interface RawExport {
  readonly name: string;
  readonly kind: ExternalKind;
  readonly index: number;
}

const KINDS: readonly ExternalKind[] = ["function", "table", "memory", "global", "tag"];
const NO_INDEX = 0xffff_ffff;

export class ParsedModule {
  readonly bytes: Uint8Array;
  readonly frames: readonly Frame[];
  readonly types: TypeSection;
  readonly imports: RawImport[] = [];
  readonly exports: RawExport[] = [];
  /** Type index of every function, imported ones first. */
  readonly functions = new U32List();
  /** Imported ones first. */
  readonly memories: Limits[] = [];
  /** Imported ones first. */
  readonly globals: GlobalType[] = [];
  importedFunctions = 0;
  importedGlobals = 0;
  importedMemories = 0;
  importedTables = 0;
  /** Types of tables, imported ones first. */
  readonly tables: WasmValueType[] = [];
  /** Start and end of each function body, its locals included. */
  readonly bodies = new U32List();
  /** Per data segment: 1 if it is passive. */
  readonly passiveData = new U32List();

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.frames = framesOf(bytes);
    this.types = new TypeSection(bytes);
    let dataCount: number | undefined;
    for (const frame of this.frames) {
      const reader = new Reader(bytes, frame.content, frame.end);
      if (frame.id === SECTION.custom) {
        customName(bytes, frame);
        continue;
      }
      if (frame.id === SECTION.dataCount) dataCount = reader.u32("the number of data segments");
      else this.#read(frame.id, reader);
      if (reader.at !== frame.end) throw malformed(`section ${frame.id} is longer than what it holds`, reader.at);
    }
    if (this.bodies.length / 2 !== this.functions.length - this.importedFunctions)
      throw malformed("there are not as many function bodies as functions", bytes.length);
    if (dataCount !== undefined && dataCount !== this.passiveData.length)
      throw malformed("there are not as many data segments as announced", bytes.length);
  }

  #read(id: number, reader: Reader): void {
    if (id === SECTION.type) return this.types.read(reader);
    if (id === SECTION.start) {
      reader.u32("the start function");
      return;
    }
    const at = reader.at;
    const count = reader.count("a section's number of items");
    if (count > MOST_ITEMS && id !== SECTION.element) throw malformed(`more than ${MOST_ITEMS} items in a section`, at);
    const item = this.#itemReader(id);
    for (let index = 0; index < count; index++) item(reader);
  }

  #itemReader(id: number): (reader: Reader) => void {
    switch (id) {
      case SECTION.import:
        return (reader) => this.#import(reader);
      case SECTION.function:
        return (reader) => this.functions.push(reader.u32("a function's type"));
      case SECTION.table:
        return (reader) => this.#table(reader);
      case SECTION.memory:
        return (reader) => void this.memories.push(limits(reader, "a memory's limits"));
      case SECTION.tag:
        return tag;
      case SECTION.global:
        return (reader) => {
          this.globals.push(globalType(reader));
          skipConstant(reader);
        };
      case SECTION.export:
        return (reader) => this.#export(reader);
      case SECTION.element:
        return element;
      case SECTION.code:
        return (reader) => {
          const size = reader.u32("a function body's size");
          this.bodies.push(reader.at);
          reader.skip(size, "a function body");
          this.bodies.push(reader.at);
        };
      default:
        return (reader) => this.#data(reader);
    }
  }

  #import(reader: Reader): void {
    const module = reader.name("an import's module");
    const name = reader.name("an import's name");
    const kind = kindOf(reader, "an import's kind");
    let type = NO_INDEX;
    if (kind === "function") {
      type = reader.u32("a function's type");
      this.functions.push(type);
      this.importedFunctions++;
    } else if (kind === "table") {
      this.tables.push(readValueType(reader, "a table's type"));
      limits(reader, "a table's limits");
      this.importedTables++;
    } else if (kind === "memory") {
      this.memories.push(limits(reader, "a memory's limits"));
      this.importedMemories++;
    } else if (kind === "global") {
      this.globals.push(globalType(reader));
      this.importedGlobals++;
    } else tag(reader);
    this.imports.push({ module, name, kind, type });
  }

  #export(reader: Reader): void {
    const name = reader.name("an export's name");
    const kind = kindOf(reader, "an export's kind");
    if (kind === "memory") {
      readMemory(reader);
      this.exports.push({ name, kind, index: 0 });
    } else this.exports.push({ name, kind, index: reader.u32("an export's index") });
  }

  #table(reader: Reader): void {
    // 0x40 0x00: a table whose entries begin as something else than null.
    const hasInitial = reader.bytes[reader.at] === 0x40 && reader.at < reader.end;
    if (hasInitial) {
      reader.at++;
      const at = reader.at;
      if (reader.byte("a table") !== 0) throw malformed("a table is of an unknown form", at);
    }
    this.tables.push(readValueType(reader, "a table's type"));
    limits(reader, "a table's limits");
    if (hasInitial) skipConstant(reader);
  }

  #data(reader: Reader): void {
    const at = reader.at;
    const mode = reader.u32("a data segment");
    if (mode > 2) throw malformed("a data segment is of an unknown kind", at);
    if (mode === 2) readMemory(reader);
    if (mode !== 1) skipConstant(reader);
    this.passiveData.push(mode === 1 ? 1 : 0);
    reader.skip(reader.u32("a data segment's size"), "a data segment");
  }
}

function kindOf(reader: Reader, what: string): ExternalKind {
  const at = reader.at;
  const kind = KINDS[reader.byte(what)];
  if (kind === undefined) throw malformed(`${what} is unknown`, at);
  return kind;
}

function limits(reader: Reader, what: string): Limits {
  const at = reader.at;
  const flags = reader.byte(what);
  if (flags > 7) throw malformed(`${what} are of an unknown kind`, at);
  const is64 = (flags & 4) !== 0;
  const read = (): number => (is64 ? (reader.skipU64(what), Infinity) : reader.u32(what));
  const initial = read();
  return { initial, maximum: (flags & 1) === 0 ? undefined : read(), shared: (flags & 2) !== 0, is64 };
}

function globalType(reader: Reader): GlobalType {
  const type = readValueType(reader, "a global's type");
  const at = reader.at;
  const mutable = reader.byte("a global");
  if (mutable > 1) throw malformed("a global is neither constant nor mutable", at);
  return { type, mutable: mutable === 1 };
}

function tag(reader: Reader): void {
  const at = reader.at;
  if (reader.byte("a tag") !== 0) throw malformed("a tag is of an unknown kind", at);
  reader.u32("a tag's type");
}

function skipConstant(reader: Reader): void {
  const code = new Instructions(reader);
  do {
    code.next();
    if (code.op >= OP.block && code.op <= OP.throwRef) throw malformed("a constant is not a constant", code.at);
  } while (code.op !== OP.end);
}

/** Flags of an element segment. */
const ELEMENT = { notActive: 1, explicit: 2, expressions: 4 } as const;

function element(reader: Reader): void {
  const at = reader.at;
  const flags = reader.u32("an element segment");
  if (flags > 7) throw malformed("an element segment is of an unknown kind", at);
  const active = (flags & ELEMENT.notActive) === 0;
  const expressions = (flags & ELEMENT.expressions) !== 0;
  if (active) {
    if ((flags & ELEMENT.explicit) !== 0) reader.u32("a table");
    skipConstant(reader);
  }
  if ((flags & (ELEMENT.notActive | ELEMENT.explicit)) !== 0) {
    const typeAt = reader.at;
    if (expressions) readValueType(reader, "an element segment's type");
    else if (reader.byte("an element segment's kind") !== 0) throw malformed("elements are of an unknown kind", typeAt);
  }
  const count = reader.count("the number of elements");
  for (let index = 0; index < count; index++)
    if (expressions) skipConstant(reader);
    else reader.u32("a function");
}
