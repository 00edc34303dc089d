/**
 * What requests are served with, from one change of the project to the next. A request ends on what it began with;
 * what it was served with is let go of when the last such request has its answer.
 */
import type { ExchangeOptions } from "./exchange.ts";

export class Generation {
  readonly exchanging: ExchangeOptions;
  /** Resolves when it was retired and no request is served with it any more. */
  readonly drained: Promise<void>;
  #drain!: () => void;
  #requests = 0;
  #retired = false;

  constructor(exchanging: ExchangeOptions) {
    this.exchanging = exchanging;
    this.drained = new Promise((resolve) => {
      this.#drain = resolve;
    });
  }

  /** A request begins; what comes back is called when it has its answer. */
  enter(): () => void {
    this.#requests += 1;
    return () => {
      this.#requests -= 1;
      if (this.#retired && this.#requests === 0) this.#drain();
    };
  }

  /** No request begins with it from now on. */
  retire(): void {
    this.#retired = true;
    if (this.#requests === 0) this.#drain();
  }
}
