/** Metrics of invocations in CloudWatch's embedded metric format: a line of the log that CloudWatch makes metrics of. */
import type { CallEnded, InvocationEnd, InvocationObserver, InvocationStart, Observer } from "./observer.ts";

const NAMESPACE = "asml";
const PAGE_BYTES = 65_536;

/** Name -> CloudWatch's unit. */
const METRICS = {
  Duration: "Milliseconds",
  GuestTime: "Milliseconds",
  Memory: "Bytes",
  Calls: "Count",
  CallErrors: "Count",
  Failures: "Count",
} as const;

/**
 * @param write takes a line, which must be in the log as it is
 * @example
 * const observer = embeddedMetrics((line) => process.stdout.write(`${line}\n`));
 */
export function embeddedMetrics(write: (line: string) => void): Observer {
  return { invocation: (start) => new Measured(start, write) };
}

class Measured implements InvocationObserver {
  readonly #start: InvocationStart;
  readonly #write: (line: string) => void;
  #runningSince: number | undefined;
  #guestMs = 0;
  #calls = 0;
  #errors = 0;

  constructor(start: InvocationStart, write: (line: string) => void) {
    this.#start = start;
    this.#write = write;
    this.#runningSince = start.at;
  }

  suspended(at: number): void {
    if (this.#runningSince !== undefined) this.#guestMs += at - this.#runningSince;
    this.#runningSince = undefined;
  }

  resumed(at: number): void {
    this.#runningSince = at;
  }

  callStarted({ coordinates }: { readonly coordinates: string | undefined }): void {
    if (coordinates !== undefined) this.#calls++;
  }

  callEnded({ result }: CallEnded): void {
    if (result === "failed") this.#errors++;
  }

  ended({ outcome, at, pages }: InvocationEnd): void {
    this.suspended(at);
    const { config, requestId } = this.#start;
    const values: Record<keyof typeof METRICS, number> = {
      Duration: at - this.#start.at,
      GuestTime: this.#guestMs,
      Memory: pages * PAGE_BYTES,
      Calls: this.#calls,
      CallErrors: this.#errors,
      Failures: outcome.ok ? 0 : 1,
    };
    const metrics = Object.entries(METRICS).map(([Name, Unit]) => ({ Name, Unit }));
    this.#write(
      JSON.stringify({
        _aws: {
          Timestamp: Date.now(),
          CloudWatchMetrics: [{ Namespace: NAMESPACE, Dimensions: [["function"]], Metrics: metrics }],
        },
        function: config.id,
        requestId,
        ...(outcome.ok ? {} : { code: outcome.error.code }),
        ...values,
      }),
    );
  }
}
