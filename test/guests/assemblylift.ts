/** Guests of AssemblyLift's ABI in text form. */
import { wat } from "./wat.ts";

/** Where the buffers are: behind them, memory is the guest's own. */
export const AT = { input: 8_192, io: 32_768, free: 65_536, end: 4 * 65_536 } as const;

const IMPORTS = `
  (import "env" "__asml_abi_invoke" (func $invoke (param i32 i32 i32 i32) (result i32)))
  (import "env" "__asml_abi_io_invoke" (func $io_invoke (param i32 i32 i32 i32) (result i32)))
  (import "env" "__asml_abi_io_poll" (func $io_poll (param i32) (result i32)))
  (import "env" "__asml_abi_io_load" (func $io_load (param i32) (result i32)))
  (import "env" "__asml_abi_io_len" (func $io_len (param i32) (result i32)))
  (import "env" "__asml_abi_io_next" (func $io_next (result i32)))
  (import "env" "__asml_abi_input_start" (func $input_start (result i32)))
  (import "env" "__asml_abi_input_next" (func $input_next (result i32)))
  (import "env" "__asml_abi_input_length_get" (func $input_length (result i64)))
  (import "env" "__asml_abi_clock_time_get" (func $clock (result i64)))
  (import "env" "__asml_abi_console_log" (func $log (param i32 i32)))
  (import "env" "__asml_abi_success" (func $success (param i32 i32)))
  (import "env" "__asml_expabi_z85_encode" (func $z85_encode (param i32 i32 i32) (result i32)))
  (import "env" "__asml_expabi_z85_decode" (func $z85_decode (param i32 i32 i32) (result i32)))`;

/** Imports that only guests of the 0.4 line have. */
const IMPORTS_04 = `
  (import "env" "__asml_abi_runtime_log" (func $runtime_log (param i32 i32)))
  (import "env" "__asml_abi_runtime_success" (func $runtime_success (param i32 i32)))`;

export interface LegacyText {
  /** Instructions of the handler, which leaves nothing on the stack. */
  readonly body: string;
  readonly locals?: string;
  /** Fields of the module, such as data. */
  readonly fields?: string;
  /** What the handler returns. */
  readonly result?: number;
  /** Name of the handler; a program's has no result. */
  readonly program?: boolean;
  /** Instructions that give the address of the IO buffer. */
  readonly ioBuffer?: string;
}

/** A module with all imports; `$number` answers with an i32 as 4 bytes, `$name` is at the address 0. */
export function legacyGuest(text: LegacyText): Uint8Array {
  const { body, locals = "", fields = "", result = 0, program = false } = text;
  const { ioBuffer = `(i32.const ${AT.io})` } = text;
  return wat(`(module ${IMPORTS} ${program ? IMPORTS_04 : ""}
    (memory (export "memory") 4)
    (func (export "__asml_guest_get_function_input_buffer_pointer") (result i32) (i32.const ${AT.input}))
    (func (export "__asml_guest_get_io_buffer_pointer") (result i32) ${ioBuffer})
    (func $number (param $n i32)
      (i32.store (i32.const ${AT.free}) (local.get $n))
      (call $success (i32.const ${AT.free}) (i32.const 4)))
    ${fields}
    (func (export "${program ? "_start" : "handler"}") ${program ? "" : "(result i32)"} ${locals}
      ${body}
      ${program ? "" : `(i32.const ${result})`}))`);
}

/** A data segment with a method's name at the address 0, and the instructions that call it with a range as input. */
export function called(name: string): { readonly data: string; invoke(ptr: number, len: number): string } {
  return {
    data: `(data (i32.const 0) "${name}")`,
    invoke: (ptr, len) =>
      `(call $invoke (i32.const 0) (i32.const ${name.length}) (i32.const ${ptr | 0}) (i32.const ${len | 0}))`,
  };
}
