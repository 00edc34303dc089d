/**
 * What can be seen of invocations while they run: the console, traces, recordings and failure capsules are made of
 * this and of nothing else. Where nobody observes, an event costs one look at an undefined member.
 *
 * Times are milliseconds since the epoch with fractions, from `performance`: they never run backwards within a
 * process, and may differ from the wall's clock. Bytes belong to the engine: they are never written to after they
 * were told, and an observer must not change them. An observer must not throw.
 */
import type { Outcome } from "../function.ts";
import type { FunctionConfig } from "../project.ts";
import type { LogRecord } from "./log.ts";

/** One for a process, or for a function: it is asked at the beginning of each invocation. */
export interface Observer {
  /** @returns who hears of this invocation; undefined where nobody does */
  invocation(start: InvocationStart): InvocationObserver | undefined;
}

export interface InvocationStart {
  readonly config: FunctionConfig;
  readonly requestId: string;
  readonly event: Uint8Array;
  readonly at: number;
  /** When it will be ended; the earlier one of the function's and the caller's. */
  readonly deadline: number;
  /** Pages of 64 KiB that its memory may grow to. */
  readonly maximumPages: number;
  /** X-Ray's header for this invocation, where the platform gave one. */
  readonly traceHeader: string | undefined;
  /** What the guest read of clocks and randomness before its first invocation: it may be in its memory still. */
  readonly early: readonly Reading[];
  /** The module's build id. Reads the whole module when it is called first. */
  readonly buildId: () => string;
}

/** Hears of one invocation, in order. It begins with the guest running. */
export interface InvocationObserver {
  /**
   * The guest waits for a call or a time, from now on.
   * @param briefly it has its answer already, and goes on when others have had their turn
   */
  suspended?(at: number, briefly?: boolean): void;
  /** The guest goes on. All that finished since `suspended` has been told before. */
  resumed?(at: number): void;
  callStarted?(call: CallStarted): void;
  /** Told once for each call, at the latest before `ended`. */
  /** A chunk of a call that streams, told when it is there. */
  callChunk?(chunk: CallChunk): void;
  callEnded?(call: CallEnded): void;
  /**
   * Every record of the invocation, that of its failure as well.
   * @param callId the call whose IOmod wrote it
   */
  log?(record: LogRecord, callId?: number): void;
  reading?(reading: Reading): void;
  ended?(end: InvocationEnd): void;
  /** W3C's `traceparent` for what a call sends to others. */
  traceparent?(callId: number): string | undefined;
}

export interface CallStarted {
  /** As the guest knows it; counts from 1 in each invocation. */
  readonly id: number;
  /** Canonical coordinates and method, `aws.dynamodb` and `put_item`; a timer has neither. */
  readonly coordinates: string | undefined;
  readonly method: string | undefined;
  readonly input: Uint8Array;
  /** Of a timer. */
  readonly timerMs: number | undefined;
  readonly at: number;
}

export interface CallChunk {
  readonly id: number;
  readonly chunk: Uint8Array;
  readonly at: number;
}

export interface CallEnded {
  readonly id: number;
  /** `failed`: the answer is a failure document. `cancelled`: by the guest, or by the end of the invocation. */
  readonly result: "ok" | "failed" | "cancelled";
  readonly answer: Uint8Array;
  readonly at: number;
}

/** Something that the host told the guest and that is another thing each time. */
export type Reading =
  | { readonly kind: "clock"; readonly clock: number; readonly ns: bigint }
  | { readonly kind: "random"; readonly bytes: Uint8Array }
  | { readonly kind: "remaining"; readonly ms: number };

export interface InvocationEnd {
  readonly outcome: Outcome;
  readonly at: number;
  /** Pages of the guest's memory. */
  readonly pages: number;
}

/** The time, as observers are told it. */
export const observedNow = (): number => performance.timeOrigin + performance.now();

/**
 * Several observers as one; undefined for none.
 * @example
 * const observer = allObservers([recorder, tracer]);
 */
export function allObservers(observers: readonly (Observer | undefined)[]): Observer | undefined {
  const present = observers.filter((observer) => observer !== undefined);
  if (present.length < 2) return present[0];
  return {
    invocation(start) {
      const heard = present.flatMap((observer) => observer.invocation(start) ?? []);
      return heard.length < 2 ? heard[0] : allOf(heard);
    },
  };
}

function allOf(observers: readonly InvocationObserver[]): InvocationObserver {
  return {
    suspended: (at, briefly) => observers.forEach((one) => one.suspended?.(at, briefly)),
    resumed: (at) => observers.forEach((one) => one.resumed?.(at)),
    callStarted: (call) => observers.forEach((one) => one.callStarted?.(call)),
    callChunk: (chunk) => observers.forEach((one) => one.callChunk?.(chunk)),
    callEnded: (call) => observers.forEach((one) => one.callEnded?.(call)),
    log: (record, callId) => observers.forEach((one) => one.log?.(record, callId)),
    reading: (reading) => observers.forEach((one) => one.reading?.(reading)),
    ended: (end) => observers.forEach((one) => one.ended?.(end)),
    traceparent(callId) {
      for (const one of observers) {
        const found = one.traceparent?.(callId);
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}
