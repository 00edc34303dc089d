/** Guests in text form, compiled by wabt, and functions made of them. */
import wabtInit from "wabt";
import { createRegistry, type IomodRegistry } from "../../iomods/registry.ts";
import { defineIomod, IomodFailure, type Iomod, type Method } from "../../iomods/define.ts";
import { createFunction } from "../../runtime/create-function.ts";
import type { GuestFunction, Outcome } from "../../runtime/function.ts";
import type { HostSource } from "../../runtime/engine/source.ts";
import type { LogRecord } from "../../runtime/observe/log.ts";
import type { Observer } from "../../runtime/observe/observer.ts";
import type { SourceLines } from "../../runtime/observe/source-lines.ts";
import type { FunctionConfig } from "../../runtime/project.ts";

const wabt = await wabtInit();
const FEATURES = {
  exceptions: true,
  mutable_globals: true,
  sat_float_to_int: true,
  sign_extension: true,
  simd: true,
  threads: true,
  multi_value: true,
  tail_call: true,
  bulk_memory: true,
  reference_types: true,
  multi_memory: true,
};

/** Text form -> binary. */
export function wat(text: string): Uint8Array {
  const parsed = wabt.parseWat("guest.wat", text, FEATURES);
  try {
    return new Uint8Array(parsed.toBinary({ write_debug_names: true }).buffer);
  } finally {
    parsed.destroy();
  }
}

const I32 = "i32";
/** Import lines of all of ABI 1, for `guest`. */
const ABI_IMPORTS = `
  (import "asml_abi_1" "input_len" (func $input_len (result i32)))
  (import "asml_abi_1" "input_read" (func $input_read (param i32 i32) (result i32)))
  (import "asml_abi_1" "respond" (func $respond (param i32 i32) (result i32)))
  (import "asml_abi_1" "log" (func $log (param i32 i32 i32)))
  (import "asml_abi_1" "panic" (func $panic (param i32 i32)))
  (import "asml_abi_1" "alloc_failed" (func $alloc_failed (param i32)))
  (import "asml_abi_1" "call_wait" (func $call_wait (result i32)))
  (import "asml_abi_1" "call_poll" (func $call_poll (param i32) (result i32)))
  (import "asml_abi_1" "call_take" (func $call_take (param i32 i32 i32) (result i32)))
  (import "asml_abi_1" "call_cancel" (func $call_cancel (param i32) (result i32)))
  (import "asml_abi_1" "timer" (func $timer (param i32) (result i32)))
  (import "asml_abi_1" "remaining_ms" (func $remaining_ms (result i64)))`;

/** What `guest` puts around a handler's body. */
export interface GuestText {
  /** Instructions of the handler. */
  readonly body: string;
  /** Fields of the module: functions, globals, data. */
  readonly fields?: string;
  /** More imports. */
  readonly imports?: string;
  /** Locals of the handler. */
  readonly locals?: string;
  readonly pages?: string;
}

/** A module with all of ABI 1 imported; `$number` stores an i32 as the 4-byte answer at 1024 and responds. */
export function guest({ body, fields = "", imports = "", locals = "", pages = "1" }: GuestText): Uint8Array {
  return wat(`(module ${ABI_IMPORTS} ${imports}
    (memory (export "memory") ${pages})
    (func $number (param $n i32)
      (i32.store (i32.const 1024) (local.get $n))
      (drop (call $respond (i32.const 1024) (i32.const 4))))
    ${fields}
    (func (export "handler") ${locals} ${body}))`);
}

export const methodImport = (name: string, coordinates = "test.io"): string =>
  `(import "${coordinates}" "${name}" (func $${name} (param ${I32} ${I32}) (result ${I32})))`;

/** Methods that tests call: each is a real promise. */
const echo: Method = { actions: [], call: (input) => Promise.resolve(input) };
const later: Method = {
  actions: [],
  call: (input, context) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => resolve(input), input[0] ?? 0);
      context.signal.addEventListener("abort", () => {
        clearTimeout(timer);
        reject(new IomodFailure("Aborted", "aborted"));
      });
    }),
};
const never: Method = { actions: [], call: () => new Promise(() => {}) };
const refuse: Method = {
  actions: [],
  call: () => Promise.reject(new IomodFailure("Refused", "not today", { retryable: true, statusCode: 503 })),
};
const breakDown: Method = {
  actions: [],
  call() {
    throw new Error("a secret of the host");
  },
};

/** The input again and again, without an end; a failure where there is none. */
const pour: Method = {
  actions: [],
  call: () => Promise.reject(new IomodFailure("Streams", "it streams")),
  stream: async function* chunks(input) {
    if (input.length === 0) throw new IomodFailure("Empty", "nothing to pour");
    for (;;) yield input.subarray(0, 1_000);
  },
};

const testIo = defineIomod("test.io", { echo, later, never, refuse, break_down: breakDown, pour });

export interface TestFunction extends GuestFunction {
  readonly records: LogRecord[];
  /** Invokes with text as the event. */
  send(event?: string): Promise<Outcome>;
}

let requests = 0;

/** A function of a module, with IOmod `test.io` granted. */
export async function functionOf(
  wasm: Uint8Array,
  options: {
    config?: Partial<FunctionConfig>;
    iomods?: readonly Iomod[];
    sourceLines?: SourceLines;
    observer?: Observer | undefined;
    source?: HostSource;
    untimed?: boolean;
  } = {},
): Promise<TestFunction> {
  const iomods: IomodRegistry = createRegistry([testIo, ...(options.iomods ?? [])]);
  const config: FunctionConfig = {
    id: "test.guest",
    handler: "handler",
    timeoutMs: 10_000,
    memoryMb: 64,
    environment: {},
    grants: iomods.known.map((coordinates) => ({ coordinates, from: "service.toml:1" })),
    ...options.config,
  };
  const records: LogRecord[] = [];
  const made = await createFunction({
    config,
    wasm,
    iomods,
    log: (record) => records.push(record),
    ...(options.sourceLines && { sourceLines: options.sourceLines }),
    ...(options.source && { source: options.source }),
    observer: options.observer,
    untimed: options.untimed ?? false,
  });
  return {
    config,
    records,
    invoke: (invocation) => made.invoke(invocation),
    close: () => made.close(),
    send: (event = "{}") => made.invoke({ requestId: `request-${++requests}`, event: new TextEncoder().encode(event) }),
  };
}

/** The answer's text, or the failure's code. */
export function told(outcome: Outcome): string {
  return outcome.ok ? new TextDecoder().decode(outcome.answer) : outcome.error.code;
}

/** The i32 that `$number` answered, or the failure's code. */
export function number(outcome: Outcome): number | string {
  return outcome.ok ? Buffer.from(outcome.answer).readInt32LE() : outcome.error.code;
}
