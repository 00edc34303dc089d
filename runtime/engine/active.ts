/** One invocation while a guest runs it: everything that must be gone when it is over. */
import { LIMITS } from "../../guest-abi/abi.ts";
import type { AsmlError } from "../../guest-abi/errors.ts";
import type { Invocation } from "../function.ts";
import type { LogLevel, LogSink } from "../observe/log.ts";
import type { Deadlined } from "./deadlines.ts";
import type { CallOwner } from "./call.ts";
import { Calls } from "./calls.ts";
import { theWatchdog } from "./watchdog.ts";
import type { GuestWasi } from "./wasi.ts";

const now = (): number => performance.timeOrigin + performance.now();

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
  over = false;
  readonly #function: string;
  readonly #log: LogSink;
  readonly #onTimeout: () => void;
  #lines = 0;
  #ends: (() => void)[] | undefined;

  constructor(functionId: string, invocation: Invocation, timeoutMs: number, log: LogSink, onTimeout: () => void) {
    this.#function = functionId;
    this.#log = log;
    this.#onTimeout = onTimeout;
    this.requestId = invocation.requestId;
    this.event = invocation.event;
    this.deadline = Math.min(now() + timeoutMs, invocation.deadline ?? Infinity);
    this.calls = new Calls(this);
  }

  resume(): void {
    theWatchdog().enter(this.deadline);
  }

  remainingMs(): number {
    return Math.max(0, this.deadline - now());
  }

  get pastDeadline(): boolean {
    return now() >= this.deadline;
  }

  onDeadline(): void {
    this.#onTimeout();
  }

  /** A record of this invocation; members come from the host and are redacted already. */
  log(level: LogLevel, message: string, members?: Readonly<Record<string, unknown>>): void {
    this.#log({ level, message, function: this.#function, requestId: this.requestId, ...members });
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
