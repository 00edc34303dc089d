/** The calls of one invocation: ids, completions, answers. Nothing here outlives the invocation. */
import { ABI_ERROR, CALL_STATUS, LIMITS } from "../../guest-abi/abi.ts";
import { IomodFailure, type Method } from "../../iomods/define.ts";
import { canonicalCoordinates } from "../../iomods/registry.ts";
import { type CallEnded, type CallStarted, observedNow } from "../observe/observer.ts";
import { CallCounts } from "./call-counts.ts";
import { Call, type CallOwner, type CallStatus } from "./call.ts";
import type { HostSource } from "./source.ts";

interface Waiter {
  resolve(id: number): void;
  reject(reason: InvocationOver): void;
}

/** Unwinds a guest whose invocation is over; nobody is told of it. */
export class InvocationOver extends Error {
  override readonly name = "InvocationOver";
}

const NOTHING = new Uint8Array(0);
/** Chunks after which everything else gets its turn: a source that never waits would leave none to timers and sockets. */
const CHUNKS_AT_ONCE = 256;
/** `queueMicrotask` makes an AsyncResource for each job in Node; a reaction of a settled promise is queued as directly. */
const SETTLED = Promise.resolve();

export class Calls {
  readonly #owner: CallOwner;
  /** By id; ids count from 1, and what is taken or cancelled leaves a hole. */
  readonly #calls: (Call | undefined)[] = [undefined];
  /** Finished, not reported; in the order in which they finished. */
  readonly #finished: Call[] = [];
  #open = 0;
  #unreported = 0;
  #held = 0;
  #wake: Waiter | undefined;
  #over = false;
  #chunks = 0;
  /** Made by the first call that has a limit. */
  #counts: CallCounts | undefined;
  /** What a call does, it does when the guest has given control back, and not within `start`; see unwatched.ts. */
  beginLater = false;

  constructor(owner: CallOwner) {
    this.#owner = owner;
  }

  /**
   * Starts a call; `input` must be a copy.
   * @param name what is called, for people
   * @param played answers in the place of the invocation's source, where it has one
   * @returns its id, or an ABI_ERROR
   */
  start(name: string, method: Method, input: Uint8Array, played?: Pick<HostSource, "call">): number {
    const call = this.#add(name, input.length, method.granted);
    if (typeof call === "number") return call;
    this.#owner.observer?.callStarted?.(startedCall(call.id, name, input));
    if (this.beginLater)
      void SETTLED.then(() => this.#calls[call.id] === call && this.#begin(call, method, input, played));
    else this.#begin(call, method, input, played);
    return call.id;
  }

  #begin(call: Call, method: Method, input: Uint8Array, played?: Pick<HostSource, "call">): void {
    if (this.#over) return;
    const { name } = call;
    const { source } = this.#owner;
    const refused = source === undefined ? this.#count(call, method) : undefined;
    let answer: Promise<Uint8Array>;
    try {
      if (refused !== undefined) answer = method.refused?.(refused) ?? Promise.reject(refused);
      else if (method.stream === undefined)
        answer = source === undefined ? method.call(input, call) : (played ?? source).call(call.id, name, input);
      else {
        const chunks = source === undefined ? method.stream(input, call) : source.stream(call.id, name, input);
        call.chunks = chunks[Symbol.asyncIterator]();
        this.#advance(call, call.chunks);
        return;
      }
    } catch (thrown) {
      answer = Promise.reject(thrown instanceof Error ? thrown : new Error(String(thrown)));
    }
    answer.then(
      (bytes) => this.#finish(call, CALL_STATUS.ok, bytes),
      (thrown: unknown) => this.#fail(call, thrown),
    );
  }

  /** @returns why the call may not be made */
  #count(call: Call, { counted }: Method): IomodFailure | undefined {
    if (counted === undefined) return undefined;
    const refused = (this.#counts ??= new CallCounts()).enter(counted);
    if (refused === undefined) call.counted = counted;
    return refused;
  }

  /** It no longer counts among those that are open. */
  #uncount(call: Call): void {
    if (call.counted !== undefined) this.#counts?.leave(call.counted);
    call.counted = undefined;
  }

  /** Asks a stream for its next chunk. */
  #advance(call: Call, chunks: AsyncIterator<Uint8Array>): void {
    if (this.#over || call.chunks !== chunks) return;
    nextOf(chunks).then(
      ({ done, value }) => this.#chunk(call, chunks, done === true ? undefined : value),
      (thrown: unknown) => this.#fail(call, thrown),
    );
  }

  /** @param chunk undefined after the last one. An empty one would be nothing for the guest to take */
  #chunk(call: Call, chunks: AsyncIterator<Uint8Array>, chunk: Uint8Array | undefined): void {
    if (chunk === undefined) this.#finish(call, CALL_STATUS.ok, NOTHING);
    else if (chunk.length === 0) this.#advance(call, chunks);
    else this.#finish(call, CALL_STATUS.chunk, chunk);
  }

  /** Starts a timer. @returns its id, or an ABI_ERROR */
  timer(ms: number): number {
    const call = this.#add("a timer", 0);
    if (typeof call === "number") return call;
    const { observer, source } = this.#owner;
    observer?.callStarted?.(startedTimer(call.id, ms >>> 0));
    if (source !== undefined)
      void source.timer(call.id, ms >>> 0).then(() => this.#finish(call, CALL_STATUS.ok, NOTHING));
    else call.timer = setTimeout(() => this.#finish(call, CALL_STATUS.ok, NOTHING), Math.min(ms >>> 0, LIMITS.timerMs));
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
    const call = this.#calls[id];
    if (call === undefined) return ABI_ERROR.unknownId;
    return call.done ? call.answer.length : ABI_ERROR.pending;
  }

  /** The finished call, to be copied and then taken; or an ABI_ERROR. */
  finished(id: number): { readonly status: CallStatus; readonly answer: Uint8Array } | number {
    const call = this.#calls[id];
    if (call === undefined) return ABI_ERROR.unknownId;
    return call.done ? call : ABI_ERROR.pending;
  }

  /** The guest has what a finished call answered: the call is freed, or its next chunk asked for. */
  taken(id: number): void {
    const call = this.#calls[id];
    if (call?.chunks === undefined) this.drop(id);
    else this.#next(call, call.chunks);
  }

  #next(call: Call, chunks: AsyncIterator<Uint8Array>): void {
    // The next completion is another one, and the one that was not waited for must not be told in its place.
    if (call.reported) this.#unreported++;
    else this.#finished.splice(this.#finished.indexOf(call), 1);
    call.reported = false;
    call.done = false;
    call.answer = NOTHING;
    this.#held -= call.held;
    call.held = 0;
    if (++this.#chunks % CHUNKS_AT_ONCE === 0) setImmediate(() => this.#advance(call, chunks));
    else this.#advance(call, chunks);
  }

  /** What is called and has not answered, with its count. */
  underWay(): ReadonlyMap<string, number> {
    const names = new Map<string, number>();
    for (const call of this.#calls) if (call?.done === false) names.set(call.name, (names.get(call.name) ?? 0) + 1);
    return names;
  }

  /** Frees a call, aborting it where it is under way. @returns 0, or ABI_ERROR.unknownId */
  drop(id: number): number {
    const call = this.#calls[id];
    if (call === undefined) return ABI_ERROR.unknownId;
    this.#calls[id] = undefined;
    this.#open--;
    this.#held -= call.held;
    if (!call.reported) {
      call.reported = true;
      this.#unreported--;
    }
    if (call.open) {
      this.#uncount(call);
      call.abort();
      this.#tellEnd(call, "cancelled");
    }
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
      void SETTLED.then(onUnwind);
      this.#wake.reject(new InvocationOver());
      this.#wake = undefined;
    }
    if (this.#open === 0) return;
    for (const call of this.#calls)
      if (call?.open === true) {
        call.abort();
        this.#tellEnd(call, "cancelled");
      }
  }

  #tellEnd({ id, answer }: Call, result: CallEnded["result"]): void {
    this.#owner.observer?.callEnded?.({ id, result, answer, at: observedNow() });
  }

  #add(name: string, bytes: number, options?: unknown): Call | number {
    if (this.#open >= LIMITS.callsOutstanding || this.#calls.length > LIMITS.callsTotal) return ABI_ERROR.tooManyCalls;
    if (bytes > LIMITS.callPayload || this.#held + bytes > LIMITS.callBytes) return ABI_ERROR.tooLarge;
    const call = new Call(this.#calls.length, name, bytes, this.#owner, options);
    this.#calls.push(call);
    this.#open++;
    this.#unreported++;
    this.#held += bytes;
    return call;
  }

  #fail(call: Call, thrown: unknown): void {
    this.#finish(call, CALL_STATUS.failed, failureDocument(thrown));
  }

  #finish(call: Call, status: CallStatus, answer: Uint8Array): void {
    if (this.#over || call.done || this.#calls[call.id] === undefined) return;
    call.done = true;
    const fits = answer.length <= LIMITS.callPayload && this.#held + answer.length <= LIMITS.callBytes;
    call.status = fits ? status : CALL_STATUS.failed;
    call.answer = fits ? answer : failureDocument(tooLarge(answer.length));
    if (call.status !== CALL_STATUS.chunk) this.#uncount(call);
    if (call.chunks !== undefined && call.status !== CALL_STATUS.chunk) this.#endStream(call, fits);
    // The input is the IOmod's to let go of now; the answer takes its place in the count.
    this.#held += call.answer.length - call.held;
    call.held = call.answer.length;
    if (this.#owner.observer !== undefined) this.#tellFinished(call);
    this.#finished.push(call);
    if (this.#wake === undefined) return;
    const wake = this.#wake;
    const next = this.#nextFinished();
    if (next === undefined) return;
    this.#wake = undefined;
    // Jobs run in order: this one directly before the guest goes on, with nothing in between.
    void SETTLED.then(() => this.#owner.resume());
    wake.resolve(next.id);
  }

  /** @param ended by its source, and not here */
  #endStream(call: Call, ended: boolean): void {
    if (!ended) call.abort();
    call.chunks = undefined;
  }

  #tellFinished(call: Call): void {
    const { id, answer, status } = call;
    if (status === CALL_STATUS.chunk) this.#owner.observer?.callChunk?.({ id, chunk: answer, at: observedNow() });
    else this.#tellEnd(call, status === CALL_STATUS.failed ? "failed" : "ok");
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

/** async: an iterator that throws where it should reject is no failure of the guest's. */
async function nextOf(chunks: AsyncIterator<Uint8Array>): Promise<IteratorResult<Uint8Array, unknown>> {
  return chunks.next();
}

function startedCall(id: number, name: string, input: Uint8Array): CallStarted {
  const slash = name.lastIndexOf("/");
  const coordinates = canonicalCoordinates(name.slice(0, slash));
  return { id, coordinates, method: name.slice(slash + 1), input, timerMs: undefined, at: observedNow() };
}

function startedTimer(id: number, timerMs: number): CallStarted {
  return { id, coordinates: undefined, method: undefined, input: NOTHING, timerMs, at: observedNow() };
}

const tooLarge = (bytes: number): IomodFailure =>
  new IomodFailure("AnswerTooLarge", `the answer has ${bytes} bytes; a call may have ${LIMITS.callPayload}`);

/** What a guest is told of a failed call; what an IOmod did not mean to say stays on the host. */
function failureDocument(thrown: unknown): Uint8Array {
  const failure =
    thrown instanceof IomodFailure
      ? thrown
      : new IomodFailure("InternalError", "the IOmod failed", { cause: thrown, statusCode: 500 });
  const { code, message, retryable, statusCode, requestId, details } = failure;
  return new TextEncoder().encode(JSON.stringify({ code, message, retryable, statusCode, requestId, details }));
}
