/** Invocations of functions in this process: of those just built, and of those that a harness serves. */
import { randomUUID } from "node:crypto";
import { AsmlError } from "../../guest-abi/errors.ts";
import type { GuestFunction } from "../../runtime/function.ts";
import type { LogRecord, LogSink } from "../../runtime/observe/log.ts";
import type { FunctionRun } from "./function-run.ts";

/** Tells records apart by the request that they are of. */
export class RunLogs {
  readonly #byRequest = new Map<string, LogRecord[]>();

  /** Passes every record on, and keeps those of the invocations that run. */
  readonly through =
    (sink: LogSink): LogSink =>
    (record) => {
      if (record.requestId !== undefined) this.#byRequest.get(record.requestId)?.push(record);
      sink(record);
    };

  async during<T>(
    requestId: string,
    work: () => Promise<T>,
  ): Promise<{ readonly value: T; readonly logs: LogRecord[] }> {
    const logs: LogRecord[] = [];
    this.#byRequest.set(requestId, logs);
    try {
      return { value: await work(), logs };
    } finally {
      this.#byRequest.delete(requestId);
    }
  }
}

/** @throws AsmlError ERR_USAGE where there is no such function */
export async function runHere(
  functions: ReadonlyMap<string, GuestFunction>,
  id: string,
  event: Uint8Array,
  { logs: all, signal }: { readonly logs: RunLogs; readonly signal: AbortSignal },
): Promise<FunctionRun> {
  const guest = functions.get(id);
  if (guest === undefined)
    throw new AsmlError("ERR_USAGE", `there is no function ${JSON.stringify(id)}`, {
      fix: `there are ${[...functions.keys()].join(", ") || "none"}`,
    });
  const requestId = randomUUID();
  const startedAt = performance.now();
  const { value: outcome, logs } = await all.during(requestId, () => guest.invoke({ requestId, event, signal }));
  const durationMs = Math.round((performance.now() - startedAt) * 10) / 10;
  if (outcome.ok) return { ok: true, response: Buffer.from(outcome.answer).toString("utf8"), logs, durationMs };
  const { code, message } = outcome.error;
  return { ok: false, response: "", error: { code, message }, logs, durationMs };
}
