/** The host functions of one sandbox. They are made once, and look up the invocation that the sandbox runs. */
import {
  ABI_ERROR,
  CALL_STATUS,
  LIMITS,
  LOG_LEVEL,
  RESPONSE_METHODS,
  RESPONSE_MODULE,
  type ResponseMethod,
  WASI_MODULE,
} from "../../guest-abi/abi.ts";
import { AsmlError } from "../../guest-abi/errors.ts";
import type { GuestMemory } from "../../guest-abi/memory.ts";
import type { LogLevel } from "../observe/log.ts";
import type { Reading } from "../observe/observer.ts";
import type { ActiveInvocation } from "./active.ts";
import type { LinkedMethod } from "./grants.ts";
import { InvocationOver } from "./calls.ts";
import { wasmWithJspi } from "./jspi.ts";
import { readClock, readRandom } from "./readings.ts";
import type { HostSource } from "./source.ts";
import { GuestWasi } from "./wasi.ts";
import { pollOneoff } from "./wasi-poll.ts";
import type { WasiFunction } from "./wasi-ranges.ts";
import { theWatchdog } from "./watchdog.ts";

/** What the host functions see of their sandbox. */
export interface LinkedSandbox {
  readonly id: string;
  /** Set while an invocation runs. */
  readonly active: ActiveInvocation | undefined;
  readonly memory: GuestMemory;
  readonly exports: { readonly memory: WebAssembly.Memory };
  /** Calls a function that the guest exports, without arguments. */
  callExport(name: string): unknown;
  /** `NAME=value` each. */
  readonly environment: readonly string[];
  readonly source: HostSource | undefined;
  /** What it was told of clocks and randomness before its first invocation. */
  readonly early: Reading[];
  /** The guest asked for time or randomness before its first invocation: its image is not the only one. */
  noteImpure(): void;
}

const LEVELS: ReadonlyMap<number, LogLevel> = new Map(
  Object.entries(LOG_LEVEL).map(([name, level]) => [level, name as LogLevel]),
);
/** Part of a panic message that is kept. */
const PANIC_BYTES = 8 * 1024;

/**
 * Ends the invocation for misuse. The guest could catch what is thrown here, so its next loop or function
 * traps as well, and the invocation fails in any case.
 */
export function misuse(sandbox: LinkedSandbox, active: ActiveInvocation, what: string): AsmlError {
  active.misuse ??= new AsmlError("ERR_GUEST_ABI", `${sandbox.id} broke the guest ABI: ${what}`);
  theWatchdog().kill();
  return active.misuse;
}

export function activeOf(sandbox: LinkedSandbox, name: string): ActiveInvocation {
  const { active } = sandbox;
  if (active === undefined || active.over)
    throw new AsmlError("ERR_GUEST_ABI", `${sandbox.id} calls ${name} outside of an invocation`);
  if (active.misuse !== undefined) throw active.misuse;
  return active;
}

export function rangeOf(
  sandbox: LinkedSandbox,
  active: ActiveInvocation,
  name: string,
  ptr: number,
  len: number,
): void {
  if (!sandbox.memory.holds(ptr, len))
    throw misuse(sandbox, active, `${name} names bytes ${ptr >>> 0} + ${len >>> 0}, outside of its memory`);
}

export function abi1Imports(sandbox: LinkedSandbox): Record<string, WebAssembly.ImportValue> {
  const { Suspending } = wasmWithJspi();
  return {
    input_len: () => activeOf(sandbox, "input_len").event.length,
    input_read(dst: number, cap: number) {
      const active = activeOf(sandbox, "input_read");
      const count = Math.min(cap >>> 0, active.event.length);
      rangeOf(sandbox, active, "input_read", dst, count);
      sandbox.memory.write(dst, count === active.event.length ? active.event : active.event.subarray(0, count));
      return count;
    },
    respond(ptr: number, len: number) {
      const active = activeOf(sandbox, "respond");
      rangeOf(sandbox, active, "respond", ptr, len);
      if (active.answer !== undefined || active.response?.begun === true) return ABI_ERROR.alreadyAnswered;
      if (len >>> 0 > LIMITS.answer) return ABI_ERROR.tooLarge;
      active.answer = sandbox.memory.read(ptr, len);
      active.response?.answered(active.answer);
      return 0;
    },
    log(level: number, ptr: number, len: number) {
      const active = activeOf(sandbox, "log");
      rangeOf(sandbox, active, "log", ptr, len);
      active.guestLine(LEVELS.get(level) ?? "info", sandbox.memory.view(ptr, len));
    },
    panic(ptr: number, len: number) {
      const active = activeOf(sandbox, "panic");
      rangeOf(sandbox, active, "panic", ptr, len);
      active.panic ??= new TextDecoder().decode(sandbox.memory.view(ptr, Math.min(len >>> 0, PANIC_BYTES)));
    },
    alloc_failed(bytes: number) {
      activeOf(sandbox, "alloc_failed").allocationFailed ??= bytes >>> 0;
    },
    call_wait: new Suspending(() => {
      const active = activeOf(sandbox, "call_wait");
      const completion = active.calls.wait();
      if (typeof completion === "number") active.yield();
      else active.suspend();
      return completion;
    }),
    call_poll: (id: number) => activeOf(sandbox, "call_poll").calls.poll(id),
    call_take(id: number, dst: number, cap: number) {
      const active = activeOf(sandbox, "call_take");
      const call = active.calls.finished(id);
      if (typeof call === "number") return call;
      if (call.answer.length > cap >>> 0) return ABI_ERROR.bufferTooSmall;
      rangeOf(sandbox, active, "call_take", dst, call.answer.length);
      sandbox.memory.write(dst, call.answer);
      // Before taken(), which has the call wait for its next chunk.
      const { status } = call;
      active.calls.taken(id);
      // As in methodImport: making the next chunk may have run another guest.
      if (status === CALL_STATUS.chunk) theWatchdog().enter(active.deadline);
      return status;
    },
    call_cancel: (id: number) => activeOf(sandbox, "call_cancel").calls.drop(id),
    timer: (ms: number) => activeOf(sandbox, "timer").calls.timer(ms),
    remaining_ms: () => BigInt(activeOf(sandbox, "remaining_ms").guestRemainingMs()),
  };
}

/** The import of one IOmod method. */
function methodImport(sandbox: LinkedSandbox, { module, name, method }: LinkedMethod): WebAssembly.ImportValue {
  const full = `${module}/${name}`;
  return (ptr: number, len: number) => {
    const active = activeOf(sandbox, full);
    rangeOf(sandbox, active, full, ptr, len);
    if (len >>> 0 > LIMITS.callPayload) return ABI_ERROR.tooLarge;
    const id = active.calls.start(full, method, sandbox.memory.read(ptr, len));
    // The IOmod may have run another guest in this call, and that has ended our entry.
    theWatchdog().enter(active.deadline);
    return id;
  };
}

/** The guest's own response: started and waited for as a call of an IOmod is. */
export function responseImports(sandbox: LinkedSandbox): Record<string, WebAssembly.ImportValue> {
  return Object.fromEntries(RESPONSE_METHODS.map((name) => [name, responseImport(sandbox, name)]));
}

function responseImport(sandbox: LinkedSandbox, name: ResponseMethod): WebAssembly.ImportValue {
  const full = `${RESPONSE_MODULE}/${name}`;
  return (ptr: number, len: number) => {
    const active = activeOf(sandbox, full);
    rangeOf(sandbox, active, full, ptr, len);
    if (len >>> 0 > LIMITS.callPayload) return ABI_ERROR.tooLarge;
    const id = active.startResponse(full, name, sandbox.memory.read(ptr, len));
    theWatchdog().enter(active.deadline);
    return id;
  };
}

export function iomodImports(
  sandbox: LinkedSandbox,
  methods: readonly LinkedMethod[],
): Record<string, Record<string, WebAssembly.ImportValue>> {
  const imports: Record<string, Record<string, WebAssembly.ImportValue>> = {};
  for (const linked of methods)
    (imports[linked.module] ??= Object.create(null) as Record<string, WebAssembly.ImportValue>)[linked.name] =
      methodImport(sandbox, linked);
  return imports;
}

/** @param names the functions that the module imports */
export function wasiImports(sandbox: LinkedSandbox, names: readonly string[]): Record<string, WebAssembly.ImportValue> {
  const imports: Record<string, WebAssembly.ImportValue> = {};
  for (const name of names) imports[name] = wasiImport(sandbox, name as WasiFunction | "poll_oneoff");
  return imports;
}

function wasiImport(sandbox: LinkedSandbox, name: WasiFunction | "poll_oneoff"): WebAssembly.ImportValue {
  if (name === "poll_oneoff") return pollImport(sandbox);
  const call = (...args: (number | bigint)[]): number => wasiOf(sandbox).call(name, args);
  // What these two tell is another thing each time.
  if (name === "clock_time_get")
    return (clock: number, precision: bigint, at: number) => {
      const errno = call(clock, precision, at);
      if (errno === 0) readClock(sandbox, clock, at);
      return errno;
    };
  if (name === "random_get")
    return (at: number, len: number) => {
      const errno = call(at, len);
      if (errno === 0) readRandom(sandbox, at, len);
      return errno;
    };
  return call;
}

function pollImport(sandbox: LinkedSandbox): WebAssembly.ImportValue {
  return new (wasmWithJspi().Suspending)((input: number, output: number, count: number, eventCount: number) => {
    const active = activeOf(sandbox, "poll_oneoff");
    const resume = (): void => queueMicrotask(() => (active.over ? theWatchdog().enterToUnwind() : active.resume()));
    const polled = pollOneoff(sandbox.memory, { input, output, count, eventCount }, (ms) => sleep(active, ms), resume);
    if (typeof polled === "number") active.yield();
    else active.suspend();
    return polled;
  });
}

/** WASI_MODULE's shim of the invocation; before the first one, a shim whose lines go nowhere. */
function wasiOf(sandbox: LinkedSandbox): GuestWasi {
  const { active } = sandbox;
  if (active === undefined) return new GuestWasi(sandbox.memory, sandbox.exports, sandbox.environment, () => {});
  if (active.over || active.misuse !== undefined)
    throw (
      active.misuse ?? new AsmlError("ERR_GUEST_ABI", `${sandbox.id} calls ${WASI_MODULE} outside of an invocation`)
    );
  return (active.wasi ??= new GuestWasi(sandbox.memory, sandbox.exports, sandbox.environment, (level, line) =>
    active.guestLine(level, line),
  ));
}

function sleep(active: ActiveInvocation, ms: number): Promise<void> {
  return new Promise((resolve, reject) => {
    // Longer than the invocation can last needs no timer: its end unwinds the guest.
    if (active.source !== undefined) void active.source.sleep(ms).then(resolve);
    const timer = active.source !== undefined || ms > active.remainingMs() ? undefined : setTimeout(resolve, ms);
    active.onEnd(() => {
      clearTimeout(timer);
      reject(new InvocationOver());
    });
  });
}
