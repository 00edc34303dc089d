/** One invocation of a function for one request, and what its outcome is in HTTP. */
import { mapAnswer, type HttpAnswer } from "../events/answer.ts";
import type { GuestFunction, Outcome } from "../function.ts";
import type { LogSink } from "../observe/log.ts";
import type { HttpRoute } from "../project.ts";
import { refusal } from "./refusals.ts";

export interface InvokeOptions {
  readonly guest: GuestFunction;
  readonly payload: HttpRoute["payload"];
  readonly event: Uint8Array;
  readonly requestId: string;
  /** Aborted when the client has gone or the gateway closes, and from here when the time is over. */
  readonly ending: AbortController;
  /** API Gateway's limit; the function's own is its own matter. */
  readonly timeoutMs: number;
  readonly log: LogSink;
}

export interface Invoked {
  readonly answer: HttpAnswer;
  /** Code of the failure, for the access log. */
  readonly code: string | undefined;
}

export async function invoke(options: InvokeOptions): Promise<Invoked> {
  const { guest, payload, requestId, log } = options;
  const outcome = await outcomeInTime(options);
  const about = { function: guest.config.id, requestId };
  if (outcome === undefined) {
    const message = `the function did not answer within API Gateway's ${options.timeoutMs} ms`;
    log({ level: "error", message, code: "ERR_GUEST_TIMEOUT", ...about });
    return { answer: refusal("timedOut"), code: "ERR_GUEST_TIMEOUT" };
  }
  if (!outcome.ok) return { answer: refusal(REFUSAL_OF.get(outcome.error.code) ?? "failed"), code: outcome.error.code };
  const mapped = mapAnswer(outcome.answer, payload);
  if (mapped.ok) return { answer: mapped.answer, code: undefined };
  const message = `the answer cannot be mapped to a response: ${mapped.reason}`;
  log({ level: "error", message, code: "ERR_GUEST_RESPONSE", ...about });
  return { answer: refusal("failed"), code: "ERR_GUEST_RESPONSE" };
}

/** Failures that are not simply a 500. */
const REFUSAL_OF: ReadonlyMap<string, "timedOut" | "tooLarge"> = new Map([
  ["ERR_GUEST_TIMEOUT", "timedOut"],
  ["ERR_EVENT_TOO_LARGE", "tooLarge"],
]);

/** Undefined when the gateway's own time is over first; the invocation is ended then. */
async function outcomeInTime(options: InvokeOptions): Promise<Outcome | undefined> {
  const { guest, event, requestId, ending, timeoutMs } = options;
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
    const { signal } = ending;
    return await Promise.race([guest.invoke({ requestId, event, signal, deadline: Date.now() + timeoutMs }), time]);
  } finally {
    clearTimeout(timer);
  }
}
