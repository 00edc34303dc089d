/**
 * Stops guests that run past their deadline without giving control back.
 *
 * Every loop and function of a prepared module reads one byte of a shared memory and traps when it is set
 * (guest-abi/module.ts). A thread of its own watches the deadline of the guest that runs now and sets the
 * byte. Chosen over inspector.terminateExecution, which also throws away every promise job that waits in
 * the queue, those of other invocations included; a trap harms nobody but its guest, and leaves a stack.
 *
 * Shared page: word 0 = entry number << 8 | kill byte; word 1 = wake-ups asked for; word 2 = wake-ups published;
 * bytes 16-23 = deadline of the entry; bytes 24-31 = when the thread looks again. Times are ms since the epoch.
 */
import type { Worker } from "node:worker_threads";
import { wasmWithJspi } from "./jspi.ts";

const ENTRY = 0;
const WAKE = 1;
const PUBLISHED = 2;
const DEADLINE = 2; // as a float64 index
const NEXT_LOOK = 3; // as a float64 index
const IDLE = 0;
/**
 * Frames that are kept of an error's stack while a guest runs: a panic ends ten frames of the standard library
 * below the line that panicked, which is all that V8 keeps by default. Setting it costs less than a nanosecond.
 */
const GUEST_FRAMES = 64;

/**
 * Runs in the thread. It is text because a bundle, a source tree and a layer find no common file for it.
 *
 * The thread sleeps until the deadline that it saw last, even when that guest is long through: the deadlines of
 * those that follow are later, so a busy process wakes it once per timeout and not once per invocation. `enter`
 * wakes it for an earlier one. Neither can miss the other: the thread publishes its next look and then reads the
 * entry again, `enter` writes the entry and then reads the next look.
 */
const WATCH = `
const { workerData } = require("node:worker_threads");
const words = new Int32Array(workerData), times = new Float64Array(workerData);
for (;;) {
  const wake = Atomics.load(words, ${WAKE});
  const entry = Atomics.load(words, ${ENTRY});
  const deadline = times[${DEADLINE}];
  const now = performance.timeOrigin + performance.now();
  const runs = entry !== ${IDLE} && (entry & 0xff) === 0;
  if (runs && now >= deadline) {
    // It fails when that entry has ended since: then the deadline read may be another's.
    Atomics.compareExchange(words, ${ENTRY}, entry, entry | 1);
    continue;
  }
  times[${NEXT_LOOK}] = deadline > now ? deadline : Infinity;
  Atomics.add(words, ${PUBLISHED}, 1);
  if (Atomics.load(words, ${ENTRY}) !== entry) continue;
  Atomics.wait(words, ${WAKE}, wake, times[${NEXT_LOOK}] - now);
}
`;

class Watchdog {
  /** The page that prepared modules import as \`asml_loader.epoch\`. */
  readonly memory: WebAssembly.Memory;
  readonly #words: Int32Array;
  readonly #times: Float64Array;
  #entries = 0;
  /** What the host's own errors keep. */
  #hostFrames = Error.stackTraceLimit;
  #thread: Worker | undefined;

  constructor() {
    const wasm = wasmWithJspi();
    this.memory = new wasm.Memory({ initial: 1, maximum: 1, shared: true });
    this.#words = new Int32Array(this.memory.buffer);
    this.#times = new Float64Array(this.memory.buffer);
  }

  /** Whether a guest that is entered now is watched; until then see unwatched.ts. */
  get isStarted(): boolean {
    return this.#thread !== undefined;
  }

  /** Starts the thread; done before a guest is entered, because nothing could start it after. */
  start(): void {
    if (this.#thread !== undefined) return;
    // Loaded here, because a function that makes no calls has its first answer without it.
    const threads = process.getBuiltinModule("node:worker_threads");
    this.#thread = new threads.Worker(WATCH, {
      eval: true,
      workerData: this.memory.buffer,
      stdout: false,
      stderr: false,
    });
    this.#thread.unref();
  }

  /** A guest is about to run. @param deadline ms since the epoch, fractions count */
  enter(deadline: number): void {
    if (Error.stackTraceLimit !== GUEST_FRAMES) {
      this.#hostFrames = Error.stackTraceLimit;
      Error.stackTraceLimit = GUEST_FRAMES;
    }
    this.#times[DEADLINE] = deadline;
    this.#entries = (this.#entries % 0x7ffffe) + 1;
    Atomics.store(this.#words, ENTRY, this.#entries << 8);
    Atomics.load(this.#words, PUBLISHED); // orders the write above before the read below
    if (deadline < (this.#times[NEXT_LOOK] as number)) {
      Atomics.add(this.#words, WAKE, 1);
      Atomics.notify(this.#words, WAKE);
    }
  }

  /** The guest has given control back. */
  leave(): void {
    Atomics.store(this.#words, ENTRY, IDLE);
    Error.stackTraceLimit = this.#hostFrames;
  }

  /** A guest is about to be unwound: what it may still run, in a handler of its own, ends at the first loop or function. */
  enterToUnwind(): void {
    this.enter(0);
    this.kill();
  }

  /** Traps the guest that called the host, at its next loop or function; for misuse it must not survive. */
  kill(): void {
    Atomics.or(this.#words, ENTRY, 1);
  }
}

let watchdog: Watchdog | undefined;

/** The watchdog of this thread: only one guest runs in it at a time. */
export function theWatchdog(): Watchdog {
  return (watchdog ??= new Watchdog());
}
