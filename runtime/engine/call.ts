/** One call of an invocation, as the host keeps it and as its IOmod method sees it (CallContext). */
import { CALL_STATUS } from "../../guest-abi/abi.ts";
import type { CallContext, InvocationLimit } from "../../iomods/define.ts";
import type { LogLevel } from "../observe/log.ts";
import type { InvocationObserver } from "../observe/observer.ts";
import type { HostSource } from "./source.ts";

export type CallStatus = (typeof CALL_STATUS)[keyof typeof CALL_STATUS];

/** What a call needs of its invocation. */
export interface CallOwner {
  readonly requestId: string;
  readonly observer: InvocationObserver | undefined;
  /** Answers calls and timers in place of this machine. */
  readonly source: HostSource | undefined;
  remainingMs(): number;
  /** A record that a call's IOmod writes. */
  callLog(callId: number, level: LogLevel, message: string, members?: Readonly<Record<string, unknown>>): void;
  /** The guest is about to go on after a suspension. */
  resume(): void;
}

const NOTHING = new Uint8Array(0);

export class Call implements CallContext {
  readonly id: number;
  /** What was called, for people. */
  readonly name: string;
  /** There is an answer, or a chunk of one. */
  done = false;
  status: CallStatus = CALL_STATUS.ok;
  /** Told to `call_wait` already; each completion is told once. */
  reported = false;
  answer: Uint8Array = NOTHING;
  /** Bytes that count against the invocation's limit. */
  held: number;
  /** Of the grant, for the method. */
  readonly options: unknown;
  timer: NodeJS.Timeout | undefined;
  /** What it is counted by. */
  counted: readonly InvocationLimit[] | undefined;
  /** Of a stream that has not ended. */
  chunks: AsyncIterator<Uint8Array> | undefined;
  readonly #owner: CallOwner;
  // Made only for a method that looks at the signal: most calls end before anyone aborts.
  #controller: AbortController | undefined;
  #aborted = false;

  constructor(id: number, name: string, held: number, owner: CallOwner, options?: unknown) {
    this.id = id;
    this.name = name;
    this.held = held;
    this.#owner = owner;
    this.options = options;
  }

  log(level: LogLevel, message: string, members?: Readonly<Record<string, unknown>>): void {
    this.#owner.callLog(this.id, level, message, members);
  }

  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.#aborted) this.#controller.abort();
    return this.#controller.signal;
  }

  get requestId(): string {
    return this.#owner.requestId;
  }

  get traceparent(): string | undefined {
    return this.#owner.observer?.traceparent?.(this.id);
  }

  remainingMs(): number {
    return this.#owner.remainingMs();
  }

  /** Something happens on the host still, or will when the guest asks for it. */
  get open(): boolean {
    return !this.done || this.chunks !== undefined;
  }

  /** Stops what is under way; its completion no longer matters to anyone. */
  abort(): void {
    this.#aborted = true;
    this.#controller?.abort();
    clearTimeout(this.timer);
    if (this.chunks !== undefined) void stopped(this.chunks);
    this.chunks = undefined;
  }
}

/** Nobody is there any more to be told of how that went. */
async function stopped(chunks: AsyncIterator<Uint8Array>): Promise<void> {
  try {
    await chunks.return?.();
  } catch {
    // As an aborted call's failure.
  }
}
