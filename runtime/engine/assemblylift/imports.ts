/** The host functions of AssemblyLift's ABI (guest-abi/assemblylift/README.md), over the same engine as ABI 1. */
import { ABI_ERROR, LIMITS } from "../../../guest-abi/abi.ts";
import { type ASSEMBLYLIFT_IMPORTS, type Buffer03, BUFFERS, RESULT } from "../../../guest-abi/assemblylift/abi.ts";
import { z85Decode, z85Encode } from "../../../guest-abi/assemblylift/z85.ts";
import type { AsmlError } from "../../../guest-abi/errors.ts";
import type { ActiveInvocation } from "../active.ts";
import { wasmWithJspi } from "../jspi.ts";
import { CLOCK_REALTIME, clockReading } from "../readings.ts";
import { activeOf, type LinkedSandbox, misuse, rangeOf } from "../linker.ts";
import { theWatchdog } from "../watchdog.ts";
import { GuestIo } from "./io.ts";
import type { Methods } from "./methods.ts";

/** Longest name of a method. */
const MAX_NAME = 256;
/** Most bytes that are coded as Z85 in one call. */
const MAX_CODED = 16 * 1024 * 1024;
/** A guest that polls what is not there would do so until its deadline, and nobody else would run. */
const MAX_IDLE_POLLS = 10_000;

const NS_PER_MS = 1_000_000n;
/** A reaction of a settled promise is queued at once, and cheaper than queueMicrotask. */
const SETTLED = Promise.resolve();

export function assemblyliftImports(
  sandbox: LinkedSandbox,
  methods: Methods,
  filler: number,
): Record<keyof typeof ASSEMBLYLIFT_IMPORTS, WebAssembly.ImportValue> {
  let current: GuestIo | undefined;
  const ioOf = (name: string): GuestIo => {
    const active = activeOf(sandbox, name);
    if (current?.active === active) return current;
    current = new GuestIo(active, filler);
    active.onEnd(() => (current = undefined));
    return current;
  };

  /** The guest's buffer, of one page. */
  const bufferOf = (active: ActiveInvocation, name: string, buffer: Buffer03): Uint8Array => {
    const pointer = Number(sandbox.callExport(buffer.pointer)) | 0;
    rangeOf(sandbox, active, name, pointer, buffer.bytes);
    return sandbox.memory.view(pointer, buffer.bytes);
  };

  const invoke = (namePtr: number, nameLen: number, ptr: number, len: number): number => {
    const active = activeOf(sandbox, "__asml_abi_invoke");
    rangeOf(sandbox, active, "__asml_abi_invoke", namePtr, nameLen);
    rangeOf(sandbox, active, "__asml_abi_invoke", ptr, len);
    const name = new TextDecoder().decode(sandbox.memory.view(namePtr, Math.min(nameLen >>> 0, MAX_NAME)));
    const found = methods.find(name);
    if ("code" in found) return refuse(active, found);
    if (len >>> 0 > LIMITS.callPayload) return refuseSize(active, found.name, ABI_ERROR.tooLarge);
    const id = active.calls.start(found.name, found.method, sandbox.memory.read(ptr, len));
    // The IOmod may have run another guest in this call, and that has ended our entry.
    theWatchdog().enter(active.deadline);
    return id > 0 ? id : refuseSize(active, found.name, id);
  };

  const poll = (id: number): number | Promise<number> => {
    const io = ioOf("__asml_abi_io_poll");
    const { active } = io;
    if (io.answerOf(id) !== undefined) {
      io.idlePolls = 0;
      return RESULT.ready;
    }
    if (active.calls.poll(id) !== ABI_ERROR.pending) {
      if (++io.idlePolls > MAX_IDLE_POLLS)
        throw misuse(sandbox, active, `it polls call ${id >>> 0}, which is not there`);
      return RESULT.pending;
    }
    if (!io.mayWait(id)) return RESULT.pending;
    const completion = active.calls.wait();
    const state = (): number => {
      io.told(id);
      return io.answerOf(id) === undefined ? RESULT.pending : RESULT.ready;
    };
    if (typeof completion === "number") return state();
    active.suspend();
    // Both ways, what is queued here runs directly before the guest goes on.
    return completion.then(
      () => {
        void SETTLED.then(() => active.resume());
        return state();
      },
      (over: unknown) => {
        void SETTLED.then(() => theWatchdog().enterToUnwind());
        throw over;
      },
    );
  };

  const logLine = (ptr: number, len: number): void => {
    const active = activeOf(sandbox, "__asml_abi_console_log");
    rangeOf(sandbox, active, "__asml_abi_console_log", ptr, len);
    active.guestLine("info", sandbox.memory.view(ptr, len));
  };

  const success = (ptr: number, len: number): void => {
    const active = activeOf(sandbox, "__asml_abi_success");
    rangeOf(sandbox, active, "__asml_abi_success", ptr, len);
    // The first one wins.
    if (active.answer !== undefined) return;
    if (len >>> 0 > LIMITS.answer)
      throw misuse(sandbox, active, `the answer has ${len >>> 0} bytes; one may have ${LIMITS.answer}`);
    active.answer = sandbox.memory.read(ptr, len);
  };

  const coded = (
    ptr: number,
    len: number,
    out: number,
    code: (bytes: Uint8Array) => Uint8Array | undefined,
  ): number => {
    const active = activeOf(sandbox, "__asml_expabi_z85");
    rangeOf(sandbox, active, "__asml_expabi_z85", ptr, len);
    const result = len >>> 0 > MAX_CODED ? undefined : code(sandbox.memory.view(ptr, len));
    if (result === undefined) return RESULT.error;
    rangeOf(sandbox, active, "__asml_expabi_z85", out, result.length);
    sandbox.memory.write(out, result);
    return RESULT.ok;
  };

  return {
    __asml_abi_invoke: invoke,
    __asml_abi_io_invoke: invoke,
    __asml_abi_io_poll: new (wasmWithJspi().Suspending)((id: number) => {
      const state = poll(id);
      if (typeof state === "number") activeOf(sandbox, "__asml_abi_io_poll").yield();
      return state;
    }),
    __asml_abi_io_load(id: number) {
      const io = ioOf("__asml_abi_io_load");
      const document = io.open(id);
      if (document === undefined) return RESULT.error;
      document.first(bufferOf(io.active, "__asml_abi_io_load", BUFFERS.io));
      return RESULT.ok;
    },
    __asml_abi_io_len: (id: number) => ioOf("__asml_abi_io_len").answerOf(id)?.length ?? 0,
    __asml_abi_io_next() {
      const io = ioOf("__asml_abi_io_next");
      if (io.document === undefined) return RESULT.error;
      io.document.next(bufferOf(io.active, "__asml_abi_io_next", BUFFERS.io));
      return RESULT.ok;
    },
    __asml_abi_input_start() {
      const io = ioOf("__asml_abi_input_start");
      io.input.first(bufferOf(io.active, "__asml_abi_input_start", BUFFERS.input));
      return RESULT.ok;
    },
    __asml_abi_input_next() {
      const io = ioOf("__asml_abi_input_next");
      io.input.next(bufferOf(io.active, "__asml_abi_input_next", BUFFERS.input));
      return RESULT.ok;
    },
    __asml_abi_input_length_get: () => BigInt(activeOf(sandbox, "__asml_abi_input_length_get").event.length),
    __asml_abi_clock_time_get() {
      // Whole seconds, in milliseconds: what AssemblyLift's host gives.
      const now = BigInt(Math.floor(Date.now() / 1_000)) * 1_000n;
      return clockReading(sandbox, CLOCK_REALTIME, now * NS_PER_MS) / NS_PER_MS;
    },
    __asml_abi_console_log: logLine,
    __asml_abi_runtime_log: logLine,
    __asml_abi_success: success,
    __asml_abi_runtime_success: success,
    __asml_expabi_z85_encode: (ptr: number, len: number, out: number) => coded(ptr, len, out, z85Encode),
    __asml_expabi_z85_decode: (ptr: number, len: number, out: number) => coded(ptr, len, out, z85Decode),
  };
}

function refuse(active: ActiveInvocation, error: AsmlError): number {
  active.log("error", error.message, { code: error.code, ...(error.fix === undefined ? {} : { fix: error.fix }) });
  return RESULT.error;
}

function refuseSize(active: ActiveInvocation, name: string, code: number): number {
  const why = code === ABI_ERROR.tooLarge ? "more bytes than calls may have" : "more calls than an invocation may make";
  active.log("error", `${name} is refused: ${why}`, { code: "ERR_GUEST_ABI" });
  return RESULT.error;
}
