/** In place of this machine's clocks, randomness and IOmods: a recording's. A function that has one runs one invocation. */

export interface HostSource {
  /** An invocation begins. @param timeUp ends it as its deadline would */
  begin(timeUp: () => void): void;
  /** The next reading of a clock (WASI's number of it), in ns. */
  clock(clock: number): bigint;
  random(into: Uint8Array): void;
  remainingMs(): number;
  /** The answer of a call; rejects with IomodFailure. */
  call(id: number, name: string, input: Uint8Array): Promise<Uint8Array>;
  /** The chunks of a call that streams. */
  stream(id: number, name: string, input: Uint8Array): AsyncIterable<Uint8Array>;
  timer(id: number, ms: number): Promise<Uint8Array>;
  /** A sleep of the whole guest. */
  sleep(ms: number): Promise<void>;
}
