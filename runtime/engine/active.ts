/** One invocation while a guest runs it: everything that must be gone when it is over. */
import { LIMITS, type ResponseMethod } from "../../guest-abi/abi.ts";
import type { AsmlError } from "../../guest-abi/errors.ts";
import type { Delivery, Invocation } from "../function.ts";
import type { LogLevel, LogRecord, LogSink } from "../observe/log.ts";
import { type InvocationObserver, observedNow } from "../observe/observer.ts";
import type { Deadlined } from "./deadlines.ts";
import type { CallOwner } from "./call.ts";
import { Calls } from "./calls.ts";
import { GuestResponse } from "./response.ts";
import type { HostSource } from "./source.ts";
import { theWatchdog } from "./watchdog.ts";
import type { GuestWasi } from "./wasi.ts";

/** A reaction of a settled promise is queued at once, and cheaper than queueMicrotask. */
const SETTLED = Promise.resolve();

export class ActiveInvocation implements Deadlined, CallOwner {
  readonly requestId: string;
  readonly event: Uint8Array;
  readonly deadline: number;
  readonly calls: Calls;
  /** The guest's answer, copied; undefined until it has given one. */
  answer: Uint8Array | undefined;
  /** Message and location that the guest's panic hook gave. */
  panic: string | undefined;
  /** Bytes that the guest could not allocate. */
  allocationFailed: number | undefined;
  /** Misuse of the ABI; set once, and then the invocation fails whatever the guest does next. */
  misuse: AsmlError | undefined;
  /** Made by the first WASI call of the invocation. */
  wasi: GuestWasi | undefined;
  /** Made when the guest first asks for something of `asml.response`. */
  response: GuestResponse | undefined;
  over = false;
  readonly #delivery: Delivery | undefined;
  readonly #function: string;
  readonly #log: LogSink;
  readonly #onTimeout: () => void;
  #lines = 0;
  #ends: (() => void)[] | undefined;

  /** Set where somebody hears of this invocation. */
  observer: InvocationObserver | undefined;
  readonly source: HostSource | undefined;

  constructor(
    functionId: string,
    invocation: Invocation,
    timeoutMs: number,
    log: LogSink,
    source: HostSource | undefined,
    onTimeout: () => void,
  ) {
    this.#function = functionId;
    this.source = source;
    this.#log = log;
    this.#onTimeout = onTimeout;
    this.requestId = invocation.requestId;
    this.event = invocation.event;
    this.deadline = Math.min(observedNow() + timeoutMs, invocation.deadline ?? Infinity);
    this.#delivery = invocation.delivery;
    this.calls = new Calls(this);
  }

  /** @returns the call's id, or an ABI_ERROR */
  startResponse(full: string, name: ResponseMethod, input: Uint8Array): number {
    const { source } = this;
    const response = (this.response ??= new GuestResponse(this, this.#delivery, source !== undefined));
    const method = { actions: [], call: (bytes: Uint8Array) => response.call(name, bytes) };
    return this.calls.start(full, method, input, source && response.played(name, source));
  }

  /** The guest has given control back, and waits. */
  suspend(): void {
    theWatchdog().leave();
    this.observer?.suspended?.(observedNow(), false);
  }

  /**
   * The guest has its answer at once, and V8 suspends it all the same: jobs that are queued by now run before it
   * goes on, other guests among them, and these end its entry.
   */
  yield(): void {
    theWatchdog().leave();
    this.observer?.suspended?.(observedNow(), true);
    void SETTLED.then(() => (this.over ? theWatchdog().enterToUnwind() : this.resume()));
  }

  /** The guest goes on by a job of V8's, which nothing but the watchdog's thread can bound. */
  resume(): void {
    const watchdog = theWatchdog();
    watchdog.start();
    this.observer?.resumed?.(observedNow());
    watchdog.enter(this.deadline);
  }

  remainingMs(): number {
    return Math.max(0, this.deadline - observedNow());
  }

  /** What the guest is told of the time that is left. */
  guestRemainingMs(): number {
    const ms = this.source === undefined ? Math.floor(this.remainingMs()) : this.source.remainingMs();
    this.observer?.reading?.({ kind: "remaining", ms });
    return ms;
  }

  get pastDeadline(): boolean {
    return observedNow() >= this.deadline;
  }

  onDeadline(): void {
    this.#onTimeout();
  }

  /** A record of this invocation; members come from the host and are redacted already. */
  log(level: LogLevel, message: string, members?: Readonly<Record<string, unknown>>): void {
    this.#write({ level, message, ...members }, undefined);
  }

  callLog(callId: number, level: LogLevel, message: string, members?: Readonly<Record<string, unknown>>): void {
    this.#write({ level, message, ...members }, callId);
  }

  #write({ level, message, ...members }: LogRecord, callId: number | undefined): void {
    const record = { level, message, function: this.#function, requestId: this.requestId, ...members };
    this.#log(record);
    this.observer?.log?.(record, callId);
  }

  /** A line of the guest's; what is over the limit is counted, and told of at the end. */
  guestLine(level: LogLevel, bytes: Uint8Array, members?: Readonly<Record<string, unknown>>): void {
    if (++this.#lines > LIMITS.logLines) return;
    const cut = bytes.length > LIMITS.logLine;
    const text = new TextDecoder().decode(cut ? bytes.subarray(0, LIMITS.logLine) : bytes);
    this.log(level, text, cut ? { ...members, cutFromBytes: bytes.length } : members);
  }

  /** Runs when the invocation is over, however it ends. */
  onEnd(end: () => void): void {
    (this.#ends ??= []).push(end);
  }

  /** Lets go of everything that the invocation holds. */
  end(): void {
    this.over = true;
    if (this.#ends !== undefined) for (const end of this.#ends) end();
    this.calls.end(() => theWatchdog().enterToUnwind());
    this.wasi?.flush();
    if (this.#lines > LIMITS.logLines)
      this.log("warn", `${this.#lines - LIMITS.logLines} more log lines were dropped`, { limit: LIMITS.logLines });
  }
}
