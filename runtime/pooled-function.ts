/** A function over its pool of sandboxes: one Run for each invocation. */
import { LIMITS } from "../guest-abi/abi.ts";
import { AsmlError, messageOf } from "../guest-abi/errors.ts";
import { ActiveInvocation } from "./engine/active.ts";
import { deadlines } from "./engine/deadlines.ts";
import { classify, timeoutOf } from "./engine/failure.ts";
import type { GuestAbi } from "./engine/guest-abi.ts";
import type { SandboxPools } from "./engine/pools.ts";
import type { Sandbox } from "./engine/sandbox.ts";
import type { GuestTrace } from "./engine/trace.ts";
import { GuestExit } from "./engine/wasi.ts";
import { theWatchdog } from "./engine/watchdog.ts";
import type { GuestFunction, Invocation, Outcome } from "./function.ts";
import type { LogRecord, LogSink } from "./observe/log.ts";
import { type Observer, observedNow } from "./observe/observer.ts";
import type { FunctionConfig } from "./project.ts";

const WASM_PAGE = 65_536;

export interface FunctionParts {
  readonly config: FunctionConfig;
  readonly pool: SandboxPools;
  readonly log: LogSink;
  readonly trace: GuestTrace;
  readonly abi: GuestAbi;
  readonly observer: Observer | undefined;
  readonly maximumPages: number;
  /** That an invocation gets. */
  readonly timeoutMs: number;
}

export class PooledFunction implements GuestFunction {
  readonly config: FunctionConfig;
  readonly #parts: FunctionParts;
  // The sentinel keeps the set from being made anew at each invocation (see deadlines.ts).
  readonly #running = new Set<Run | undefined>([undefined]);
  #closed = false;

  constructor(parts: FunctionParts) {
    this.config = parts.config;
    this.#parts = parts;
  }

  invoke(invocation: Invocation): Promise<Outcome> {
    const sandbox = this.#refuse(invocation) ?? this.#take(invocation.event);
    if (!(sandbox instanceof AsmlError)) return new Run(this.#parts, this.#running, sandbox, invocation).outcome;
    tell(this.#parts, invocation.requestId, sandbox);
    return Promise.resolve({ ok: false, error: sandbox });
  }

  close(): void {
    this.#closed = true;
    for (const run of this.#running) run?.fail(aborted(this.config.id, "the function was closed"));
    this.#parts.pool.close();
  }

  #refuse(invocation: Invocation): AsmlError | undefined {
    const { id } = this.config;
    if (this.#closed) return aborted(id, "the function is closed");
    if (invocation.signal?.aborted === true) return aborted(id, "the caller has gone");
    if (invocation.event.length > LIMITS.event)
      return new AsmlError("ERR_EVENT_TOO_LARGE", `${id}: the event has ${invocation.event.length} bytes`, {
        fix: `Lambda takes at most ${LIMITS.event}`,
      });
    return undefined;
  }

  #take(event: Uint8Array): Sandbox | AsmlError {
    try {
      return this.#parts.pool.take(event.length);
    } catch (thrown) {
      if (thrown instanceof AsmlError) return thrown;
      return new AsmlError("ERR_HOST", `${this.config.id} could not be instantiated: ${messageOf(thrown)}`, {
        cause: thrown,
      });
    }
  }
}

/** From a clean sandbox to an outcome, settled once. */
class Run {
  readonly outcome: Promise<Outcome>;
  readonly #parts: FunctionParts;
  readonly #running: Set<Run | undefined>;
  readonly #sandbox: Sandbox;
  readonly #active: ActiveInvocation;
  readonly #signal: AbortSignal | undefined;
  readonly #onAbort: (() => void) | undefined;
  #resolve!: (outcome: Outcome) => void;

  constructor(parts: FunctionParts, running: Set<Run | undefined>, sandbox: Sandbox, invocation: Invocation) {
    const { config, log, timeoutMs } = parts;
    this.#parts = parts;
    this.#running = running;
    this.#sandbox = sandbox;
    this.outcome = new Promise((resolve) => {
      this.#resolve = resolve;
    });
    this.#active = new ActiveInvocation(config.id, invocation, timeoutMs, log, sandbox.source, () =>
      this.fail(timeoutOf(config.id, this.#active)),
    );
    if (parts.observer !== undefined) this.#observe(parts.observer, invocation);
    sandbox.source?.begin(() => this.fail(timeoutOf(config.id, this.#active)));
    deadlines.add(this.#active);
    running.add(this);
    this.#signal = invocation.signal;
    if (this.#signal !== undefined) {
      this.#onAbort = () => this.fail(aborted(config.id, "the caller has gone"));
      this.#signal.addEventListener("abort", this.#onAbort, { once: true });
    }
    sandbox.run(this.#active).then(
      (result) => this.#returned(result),
      (thrown: unknown) => this.#threw(thrown),
    );
  }

  fail(error: AsmlError): void {
    const active = this.#active;
    if (active.over) return;
    const { answer, response } = active;
    this.#end();
    this.#parts.pool.discard(this.#sandbox);
    tell(this.#parts, active.requestId, error, active);
    response?.failed(error);
    const isAnswered = response?.delivered === true && answer !== undefined;
    this.#settle(
      { ok: false, error },
      isAnswered ? { ok: true, answer, streamed: response.begun, failedAfter: error } : undefined,
    );
  }

  #observe(observer: Observer, { requestId, event, traceHeader }: Invocation): void {
    const { config, maximumPages, trace } = this.#parts;
    const { early } = this.#sandbox;
    const { deadline } = this.#active;
    const buildId = (): string => trace.origin.buildId;
    this.#active.observer = observer.invocation({
      config,
      requestId,
      event,
      deadline,
      maximumPages,
      traceHeader,
      early,
      buildId,
      at: observedNow(),
    });
  }

  /** @param forCaller what the caller is told, where that is another thing: the guest failed when it had its answer */
  #settle(outcome: Outcome, forCaller = outcome): void {
    this.#active.observer?.ended?.({ outcome, at: observedNow(), pages: this.#sandbox.memoryBytes / WASM_PAGE });
    this.#resolve(forCaller);
  }

  #returned(result: unknown): void {
    theWatchdog().leave();
    const active = this.#active;
    if (active.over) return;
    if (active.misuse !== undefined) return this.fail(active.misuse);
    if (active.response?.gone === true) return this.fail(aborted(this.#parts.config.id, "the client has gone"));
    if (active.answer === undefined) return this.fail(this.#unanswered(result));
    this.#end();
    this.#parts.pool.giveBack(this.#sandbox);
    this.#settle({ ok: true, answer: active.answer, ...(active.response?.begun === true && { streamed: true }) });
  }

  #unanswered(result: unknown): AsmlError {
    if (this.#active.response?.begun === true)
      return new AsmlError("ERR_GUEST_RESPONSE", `${this.#parts.config.id} returned before it had ended its response`);
    const why = this.#parts.abi.explain?.(result);
    const subject = `${this.#parts.config.id} returned without an answer`;
    return new AsmlError("ERR_GUEST_RESPONSE", why === undefined ? subject : `${subject}: ${why}`);
  }

  #threw(thrown: unknown): void {
    theWatchdog().leave();
    // A program's way to return.
    if (this.#parts.abi.isProgram && thrown instanceof GuestExit && thrown.code === 0) return this.#returned(undefined);
    if (!this.#active.over) this.fail(classify(this.#parts.config.id, this.#active, thrown, this.#sandbox));
  }

  #end(): void {
    this.#active.end();
    deadlines.delete(this.#active);
    this.#running.delete(this);
    if (this.#onAbort !== undefined) this.#signal?.removeEventListener("abort", this.#onAbort);
  }
}

const aborted = (id: string, why: string): AsmlError => new AsmlError("ERR_INVOCATION_ABORTED", `${id}: ${why}`);

/** The log record of a failure; the error itself, which others may see, has less in it. */
function tell(parts: FunctionParts, requestId: string, error: AsmlError, active?: ActiveInvocation): void {
  const { fix, code, cause } = error;
  const record: LogRecord = {
    level: "error",
    message: active?.panic === undefined ? error.message : `${error.message}: ${active.panic}`,
    function: parts.config.id,
    requestId,
    code,
    ...(fix === undefined ? {} : { fix }),
    ...(active?.response?.delivered === true && { afterResponse: true }),
    // Misuse of the ABI is thrown by the host function itself, within the guest's call of it.
    ...parts.trace.membersOf(cause ?? error),
    ...(code === "ERR_HOST" && cause instanceof Error ? { hostStack: cause.stack } : {}),
  };
  parts.log(record);
  active?.observer?.log?.(record);
}
