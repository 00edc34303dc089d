/** Value types, heap types and block types, read strictly. */
import type { WasmValueType } from "../abi.ts";
import { malformed, type Reader } from "./reader.ts";

const NUMERIC: Readonly<Record<number, WasmValueType>> = {
  0x7f: "i32",
  0x7e: "i64",
  0x7d: "f32",
  0x7c: "f64",
  0x7b: "v128",
};
const FIRST_ABSTRACT = 0x69;
const LAST_ABSTRACT = 0x74;
const FUNC = 0x70;
const EXTERN = 0x6f;
const REF = 0x64;
const REF_NULL = 0x63;

export function readValueType(reader: Reader, what: string): WasmValueType {
  const at = reader.at;
  return valueTypeOf(reader.byte(what), reader, what, at);
}

/** A field of a structure or array: a value type or i8, i16. */
export function skipStorageType(reader: Reader, what: string): void {
  const at = reader.at;
  const code = reader.byte(what);
  if (code !== 0x78 && code !== 0x77) valueTypeOf(code, reader, what, at);
}

export function skipHeapType(reader: Reader, what: string): void {
  const at = reader.at;
  const index = reader.signed(33, what);
  if (index < 0 && !isAbstract(index + 0x80)) throw malformed(`${what} is an unknown heap type`, at);
}

export function skipBlockType(reader: Reader): void {
  const at = reader.at;
  const first = reader.byte("a block's type");
  if (first === 0x40) return;
  if ((first & 0xc0) === 0x40) {
    valueTypeOf(first, reader, "a block's type", at);
    return;
  }
  reader.at = at;
  if (reader.signed(33, "a block's type") < 0) throw malformed("a block's type is unknown", at);
}

function valueTypeOf(code: number, reader: Reader, what: string, at: number): WasmValueType {
  const numeric = NUMERIC[code];
  if (numeric !== undefined) return numeric;
  if (code === FUNC) return "funcref";
  if (code === EXTERN) return "externref";
  if (code === REF || code === REF_NULL) skipHeapType(reader, what);
  else if (!isAbstract(code)) throw malformed(`${what} is an unknown type 0x${code.toString(16)}`, at);
  return "other";
}

function isAbstract(code: number): boolean {
  return code >= FIRST_ABSTRACT && code <= LAST_ABSTRACT;
}
