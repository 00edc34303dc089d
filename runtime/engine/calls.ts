/** The calls of one invocation: ids, completions, answers. Nothing here outlives the invocation. */
import { ABI_ERROR, LIMITS } from "../../guest-abi/abi.ts";
import { type CallContext, IomodFailure, type Method } from "../../iomods/define.ts";

interface Call {
  readonly id: number;
  done: boolean;
  failed: boolean;
  /** Told to `call_wait` already; each completion is told once. */
  reported: boolean;
  answer: Uint8Array;
  /** Bytes that count against the invocation's limit. */
  held: number;
  stop: () => void;
}

interface Waiter {
  resolve(id: number): void;
  reject(reason: InvocationOver): void;
}

/** Unwinds a guest whose invocation is over; nobody is told of it. */
export class InvocationOver extends Error {
  override readonly name = "InvocationOver";
}

const NOTHING = new Uint8Array(0);

export class Calls {
  readonly #calls = new Map<number, Call>();
  readonly #remainingMs: () => number;
  readonly #onResume: () => void;
  /** Finished, not reported; in the order in which they finished. */
  #finished: Call[] = [];
  #unreported = 0;
  #started = 0;
  #held = 0;
  #wake: Waiter | undefined;
  #over = false;

  /** @param onResume runs as the last thing before a suspended guest goes on */
  constructor(remainingMs: () => number, onResume: () => void) {
    this.#remainingMs = remainingMs;
    this.#onResume = onResume;
  }

  /** Calls that are outstanding or untaken. */
  get open(): number {
    return this.#calls.size;
  }

  /** Starts a call; `input` must be a copy. @returns its id, or an ABI_ERROR */
  start(method: Method, input: Uint8Array): number {
    const call = this.#open(input.length);
    if (typeof call === "number") return call;
    const context = new Context(this.#remainingMs);
    call.stop = () => context.abort();
    let answer: Promise<Uint8Array>;
    try {
      answer = method.call(input, context);
    } catch (thrown) {
      answer = Promise.reject(thrown instanceof Error ? thrown : new Error(String(thrown)));
    }
    answer.then(
      (bytes) => this.#finish(call, false, bytes),
      (thrown: unknown) => this.#finish(call, true, failureDocument(thrown)),
    );
    return call.id;
  }

  /** Starts a timer. @returns its id, or an ABI_ERROR */
  timer(ms: number): number {
    const call = this.#open(0);
    if (typeof call === "number") return call;
    const timer = setTimeout(() => this.#finish(call, false, NOTHING), Math.min(ms >>> 0, LIMITS.timerMs));
    call.stop = () => clearTimeout(timer);
    return call.id;
  }

  /** @returns the id of a completion not told before, a promise of it, or an ABI_ERROR */
  wait(): number | Promise<number> {
    const next = this.#nextFinished();
    if (next !== undefined) return next.id;
    if (this.#unreported === 0) return ABI_ERROR.nothingOutstanding;
    return new Promise((resolve, reject) => {
      this.#wake = { resolve, reject };
    });
  }

  /** @returns bytes of the answer, or an ABI_ERROR */
  poll(id: number): number {
    const call = this.#calls.get(id);
    if (call === undefined) return ABI_ERROR.unknownId;
    return call.done ? call.answer.length : ABI_ERROR.pending;
  }

  /** The finished call, to be copied and then dropped; or an ABI_ERROR. */
  finished(id: number): { readonly failed: boolean; readonly answer: Uint8Array } | number {
    const call = this.#calls.get(id);
    if (call === undefined) return ABI_ERROR.unknownId;
    return call.done ? call : ABI_ERROR.pending;
  }

  /** Frees a call, aborting it where it is under way. @returns 0, or ABI_ERROR.unknownId */
  drop(id: number): number {
    const call = this.#calls.get(id);
    if (call === undefined) return ABI_ERROR.unknownId;
    this.#calls.delete(id);
    this.#held -= call.held;
    if (!call.reported) {
      call.reported = true;
      this.#unreported--;
    }
    if (!call.done) call.stop();
    return 0;
  }

  /**
   * The invocation is over: what is outstanding is aborted, and what still arrives is dropped. A guest that
   * is suspended here is unwound: V8 keeps the stack, and with it the memory, of one that is left suspended.
   * @param onUnwind runs as the last thing before that
   */
  end(onUnwind: () => void): void {
    this.#over = true;
    if (this.#wake !== undefined) {
      queueMicrotask(onUnwind);
      this.#wake.reject(new InvocationOver());
      this.#wake = undefined;
    }
    this.#finished = [];
    for (const call of this.#calls.values()) if (!call.done) call.stop();
    this.#calls.clear();
  }

  #open(bytes: number): Call | number {
    if (this.#calls.size >= LIMITS.callsOutstanding || this.#started >= LIMITS.callsTotal)
      return ABI_ERROR.tooManyCalls;
    if (bytes > LIMITS.callPayload || this.#held + bytes > LIMITS.callBytes) return ABI_ERROR.tooLarge;
    const id = ++this.#started;
    const call: Call = { id, done: false, failed: false, reported: false, answer: NOTHING, held: bytes, stop: noop };
    this.#held += bytes;
    this.#unreported++;
    this.#calls.set(id, call);
    return call;
  }

  #finish(call: Call, failed: boolean, answer: Uint8Array): void {
    if (this.#over || call.done || !this.#calls.has(call.id)) return;
    call.done = true;
    const fits = answer.length <= LIMITS.callPayload && this.#held + answer.length <= LIMITS.callBytes;
    call.failed = failed || !fits;
    call.answer = fits ? answer : failureDocument(tooLarge(answer.length));
    // The input is the IOmod's to let go of now; the answer takes its place in the count.
    this.#held += call.answer.length - call.held;
    call.held = call.answer.length;
    call.stop = noop;
    this.#finished.push(call);
    if (this.#wake === undefined) return;
    const wake = this.#wake;
    this.#wake = undefined;
    const next = this.#nextFinished();
    if (next === undefined) return;
    // Jobs run in order: this one directly before the guest goes on, with nothing in between.
    queueMicrotask(this.#onResume);
    wake.resolve(next.id);
  }

  #nextFinished(): Call | undefined {
    for (;;) {
      const call = this.#finished.shift();
      if (call === undefined) return undefined;
      if (call.reported) continue; // taken or cancelled without having been waited for
      call.reported = true;
      this.#unreported--;
      return call;
    }
  }
}

/** Makes the AbortController only for a method that looks at the signal: most calls end before anyone aborts. */
class Context implements CallContext {
  readonly #remainingMs: () => number;
  #controller: AbortController | undefined;
  #aborted = false;

  constructor(remainingMs: () => number) {
    this.#remainingMs = remainingMs;
  }

  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.#aborted) this.#controller.abort();
    return this.#controller.signal;
  }

  remainingMs(): number {
    return this.#remainingMs();
  }

  abort(): void {
    this.#aborted = true;
    this.#controller?.abort();
  }
}

function noop(): void {}

const tooLarge = (bytes: number): IomodFailure =>
  new IomodFailure("AnswerTooLarge", `the answer has ${bytes} bytes; a call may have ${LIMITS.callPayload}`);

/** What a guest is told of a failed call; what an IOmod did not mean to say stays on the host. */
function failureDocument(thrown: unknown): Uint8Array {
  const failure =
    thrown instanceof IomodFailure
      ? thrown
      : new IomodFailure("InternalError", "the IOmod failed", { cause: thrown, statusCode: 500 });
  const { code, message, retryable, statusCode, requestId } = failure;
  return new TextEncoder().encode(JSON.stringify({ code, message, retryable, statusCode, requestId }));
}
