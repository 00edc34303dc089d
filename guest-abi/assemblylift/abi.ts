/**
 * The ABI of AssemblyLift 0.3, and of its 0.4 line: names, types, sizes. README.md beside this file says what they
 * mean. The host fills two buffers of the guest page by page; a call is polled until it is ready.
 */
import type { FunctionType } from "../abi.ts";

const none: FunctionType = { params: [], results: [] };
const gives = (result: "i32" | "i64", params = 0): FunctionType => ({
  params: Array<"i32">(params).fill("i32"),
  results: [result],
});
const text: FunctionType = { params: ["i32", "i32"], results: [] };

/** Imports from `env`. */
export const ASSEMBLYLIFT_IMPORTS = {
  __asml_abi_invoke: gives("i32", 4),
  __asml_abi_io_invoke: gives("i32", 4),
  __asml_abi_io_poll: gives("i32", 1),
  __asml_abi_io_load: gives("i32", 1),
  __asml_abi_io_len: gives("i32", 1),
  __asml_abi_io_next: gives("i32"),
  __asml_abi_input_start: gives("i32"),
  __asml_abi_input_next: gives("i32"),
  __asml_abi_input_length_get: gives("i64"),
  __asml_abi_clock_time_get: gives("i64"),
  __asml_abi_console_log: text,
  __asml_abi_runtime_log: text,
  __asml_abi_success: text,
  __asml_abi_runtime_success: text,
  __asml_expabi_z85_encode: gives("i32", 3),
  __asml_expabi_z85_decode: gives("i32", 3),
} as const satisfies Record<string, FunctionType>;

/** A guest's exports `() -> i32` that give the addresses of its buffers, and how large these are. */
export const BUFFERS = {
  input: { pointer: "__asml_guest_get_function_input_buffer_pointer", bytes: 8_192 },
  io: { pointer: "__asml_guest_get_io_buffer_pointer", bytes: 32_768 },
} as const;
export type Buffer03 = (typeof BUFFERS)[keyof typeof BUFFERS];

/** Results of the imports. */
export const RESULT = { ok: 0, error: -1, ready: 1, pending: 0 } as const;

/** What a handler returns. */
export const HANDLER_RESULT = { ran: 0, unreadableEvent: -1 } as const;

/** `handler: () -> i32`; some of the 0.4 line are programs, which end without a result. */
export const HANDLER_TYPES: readonly FunctionType[] = [gives("i32"), none];

/** What the 0.4 line exports: a WASI program. */
export const PROGRAM = "_start";

/** Byte after the end of a document, in the page that holds its end and in those that follow. */
export const FILLER = {
  /** White space: 0.3 guests read to the end of the page, and parse what they read as JSON. */
  line03: 0x20,
  /** 0.4 guests trim it. */
  line04: 0x00,
} as const;
