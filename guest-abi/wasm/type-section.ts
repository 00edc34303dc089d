/** The type section: where each function type is, to be read when somebody asks for it. */
import type { FunctionType, WasmValueType } from "../abi.ts";
import { U32List } from "./list.ts";
import { malformed, Reader } from "./reader.ts";
import { readValueType, skipStorageType } from "./value-types.ts";

const FORM = { func: 0x60, struct: 0x5f, array: 0x5e, sub: 0x50, subFinal: 0x4f, rec: 0x4e } as const;
/** Stands for a type that is no function's. */
const NOT_A_FUNCTION = 0;
/** V8's own limit; the lists made of a module stay within a few megabytes by it. */
export const MOST_ITEMS = 1_000_000;

export class TypeSection {
  readonly #bytes: Uint8Array;
  readonly #starts = new U32List();
  readonly #known = new Map<number, FunctionType>();
  /** There are structures or arrays: values with state that is outside of memory. */
  hasObjects = false;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get count(): number {
    return this.#starts.length;
  }

  /** @returns undefined where the type is not a function's, or there is no such type */
  functionType(index: number): FunctionType | undefined {
    const start = index < this.#starts.length ? this.#starts.at(index) : NOT_A_FUNCTION;
    if (start === NOT_A_FUNCTION) return undefined;
    let type = this.#known.get(index);
    if (type === undefined) {
      const reader = new Reader(this.#bytes, start);
      type = { params: readTypes(reader), results: readTypes(reader) };
      this.#known.set(index, type);
    }
    return type;
  }

  read(reader: Reader): void {
    const groups = reader.count("the number of types");
    for (let index = 0; index < groups; index++) {
      const at = reader.at;
      const form = reader.byte("a type");
      if (form !== FORM.rec) this.#readSubtype(form, reader, at);
      else {
        const members = reader.count("the number of types in a group");
        for (let member = 0; member < members; member++) {
          const memberAt = reader.at;
          this.#readSubtype(reader.byte("a type"), reader, memberAt);
        }
      }
    }
  }

  #readSubtype(form: number, reader: Reader, at: number): void {
    if (form !== FORM.sub && form !== FORM.subFinal) return this.#readComposite(form, reader, at);
    const supertypes = reader.count("the number of supertypes");
    for (let index = 0; index < supertypes; index++) reader.u32("a supertype");
    const compositeAt = reader.at;
    this.#readComposite(reader.byte("a type"), reader, compositeAt);
  }

  #readComposite(form: number, reader: Reader, at: number): void {
    if (this.#starts.length >= MOST_ITEMS) throw malformed(`more than ${MOST_ITEMS} types`, at);
    if (form === FORM.func) {
      this.#starts.push(reader.at);
      skipTypes(reader);
      skipTypes(reader);
      return;
    }
    if (form !== FORM.struct && form !== FORM.array) throw malformed(`unknown kind of type 0x${form.toString(16)}`, at);
    this.#starts.push(NOT_A_FUNCTION);
    this.hasObjects = true;
    const fields = form === FORM.array ? 1 : reader.count("the number of fields");
    for (let index = 0; index < fields; index++) {
      skipStorageType(reader, "a field's type");
      if (reader.byte("a field") > 1) throw malformed("a field is neither constant nor mutable", reader.at - 1);
    }
  }
}

function skipTypes(reader: Reader): void {
  const count = reader.count("the number of parameters or results");
  for (let index = 0; index < count; index++) readValueType(reader, "a parameter or result");
}

function readTypes(reader: Reader): readonly WasmValueType[] {
  const types: WasmValueType[] = [];
  const count = reader.count("the number of parameters or results");
  for (let index = 0; index < count; index++) types.push(readValueType(reader, "a parameter or result"));
  return types;
}
