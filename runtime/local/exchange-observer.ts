/** What can be seen of requests at the local gateway, those that reach no function as well. */
import type { HttpAnswer } from "../events/answer.ts";

/** Must not throw. Times are those of runtime/observe/observer.ts. */
export interface ExchangeObserver {
  began(request: ExchangeStart): void;
  ended(exchange: ExchangeEnd): void;
}

export interface ExchangeStart {
  readonly requestId: string;
  readonly method: string;
  /** Path and query as they came. */
  readonly target: string;
  readonly at: number;
}

export interface ExchangeEnd {
  readonly requestId: string;
  readonly at: number;
  readonly answer: HttpAnswer;
  /** The client left before it had the answer. */
  readonly gone: boolean;
  readonly function?: string;
  /** Why it was refused, or how the function failed. */
  readonly reason?: string;
  readonly code?: string;
}
