/** One invocation of a function for one request, and what its outcome is in HTTP. */
import { mapAnswer, type HttpAnswer } from "../events/answer.ts";
import type { EventFormat } from "../events/event.ts";
import type { Delivery, GuestFunction, Outcome, ResponseHead, ResponseSink } from "../function.ts";
import { OWN_CLIENT, WRAPPER_VARIABLE } from "../lambda/own-client.ts";
import type { LogSink } from "../observe/log.ts";
import { refusal } from "./refusals.ts";

export interface InvokeOptions {
  readonly guest: GuestFunction;
  readonly payload: EventFormat;
  readonly event: Uint8Array;
  readonly requestId: string;
  /** Aborted when the client has gone or the gateway closes (CLOSING), and from here when the time is over. */
  readonly ending: AbortController;
  /** API Gateway's limit; the function's own is its own matter. */
  readonly timeoutMs: number;
  readonly log: LogSink;
  /** Sends a response in chunks. Without it, as behind an HTTP API, they are gathered. */
  readonly stream?: (head: Pick<HttpAnswer, "status" | "headers">) => ResponseSink;
}

export interface Invoked {
  readonly answer: HttpAnswer;
  /** Code of the failure, for the access log. */
  readonly code?: string;
  /** The answer is the gateway's own: the function gave none, or none in the gateway's own time. */
  readonly refused?: "failed" | "late";
  /** The answer's body was sent in chunks already. */
  readonly streamed?: boolean;
  /** Settles when the function is through, which goes on after its answer. */
  readonly rest?: Promise<unknown>;
}

/** Why `ending` is aborted, where it is not because the client has gone. */
export const CLOSING = "the gateway closes";

export async function invoke(options: InvokeOptions): Promise<Invoked> {
  const { guest, payload, requestId, log } = options;
  const running = new RunningInvocation(options);
  const outcome = await running.answered;
  const about = { function: guest.config.id, requestId };
  if (outcome === undefined) {
    const message = `the function did not answer within API Gateway's ${options.timeoutMs} ms`;
    log({ level: "error", message, code: "ERR_GUEST_TIMEOUT", ...about });
    return { answer: refusal("timedOut"), code: "ERR_GUEST_TIMEOUT", refused: "late" };
  }
  const error = outcome.ok ? outcome.failedAfter : outcome.error;
  const code = error === undefined ? {} : { code: error.code };
  if (running.head !== undefined) {
    const { status, headers } = running.head;
    return { answer: { status, headers, body: new Uint8Array(0) }, ...code, streamed: true };
  }
  if (!outcome.ok) {
    const answer = refusal(REFUSAL_OF.get(outcome.error.code) ?? "failed");
    return { answer, code: outcome.error.code, refused: "failed" };
  }
  const { rest } = running;
  const mapped = mapAnswer(outcome.answer, payload);
  if (mapped.ok) return { answer: mapped.answer, ...code, rest };
  const message = `the answer cannot be mapped to a response: ${mapped.reason}`;
  log({ level: "error", message, code: "ERR_GUEST_RESPONSE", ...about });
  return { answer: refusal("failed"), code: "ERR_GUEST_RESPONSE", refused: "failed", rest };
}

/** Failures that are not simply a 500. */
const REFUSAL_OF: ReadonlyMap<string, "timedOut" | "tooLarge"> = new Map([
  ["ERR_GUEST_TIMEOUT", "timedOut"],
  ["ERR_EVENT_TOO_LARGE", "tooLarge"],
]);

class RunningInvocation {
  /** What there is to answer with; undefined when the gateway's own time is over first: the invocation is ended then. */
  readonly answered: Promise<Outcome | undefined>;
  readonly rest: Promise<unknown>;
  /** Of a response that is sent in chunks. */
  head: ResponseHead | undefined;
  /** The client has an answer, or the beginning of one: it no longer ends the guest by leaving. */
  #taken = false;
  readonly #stop = new AbortController();

  constructor({ guest, event, requestId, ending, timeoutMs, log, stream }: InvokeOptions) {
    const early = Promise.withResolvers<Outcome>();
    const delivery: Delivery = {
      answered: (answer) => {
        this.#taken = true;
        if (stream === undefined) warnOfManagedClient(guest, log);
        early.resolve({ ok: true, answer });
      },
      ...(stream && {
        begin: (head) => {
          this.#taken = true;
          this.head = head;
          return stream(head);
        },
      }),
    };
    const onEnding = (): void => {
      if (!this.#taken || ending.signal.reason === CLOSING) this.#stop.abort();
    };
    ending.signal.addEventListener("abort", onEnding);
    if (ending.signal.aborted) onEnding();
    const deadline = Number.isFinite(timeoutMs) ? { deadline: Date.now() + timeoutMs } : {};
    const running = guest.invoke({ requestId, event, signal: this.#stop.signal, delivery, ...deadline });
    const over = (): void => ending.signal.removeEventListener("abort", onEnding);
    this.rest = running.then(over, over);
    this.answered = inTime(Promise.race([running, early.promise]), timeoutMs, ending);
  }
}

const warned = new WeakSet<GuestFunction>();

/** What works here fails under the client that functions have unless they ask for the other: better known before. */
function warnOfManagedClient(guest: GuestFunction, log: LogSink): void {
  const { id, environment } = guest.config;
  if (warned.has(guest) || environment[WRAPPER_VARIABLE] !== undefined) return;
  warned.add(guest);
  log({
    level: "warn",
    message: `${id} goes on after its response; on Lambda that takes asml's own client: ${OWN_CLIENT}`,
    function: id,
  });
}

async function inTime(
  outcome: Promise<Outcome>,
  timeoutMs: number,
  ending: AbortController,
): Promise<Outcome | undefined> {
  if (!Number.isFinite(timeoutMs)) return outcome;
  let timer: NodeJS.Timeout | undefined;
  const time = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      ending.abort();
      resolve(undefined);
    }, timeoutMs);
    // A function that ignores the end of the process must not hold it.
    timer.unref();
  });
  try {
    return await Promise.race([outcome, time]);
  } finally {
    clearTimeout(timer);
  }
}
