/** A failure as the caller of a function is told of it: a class, and nothing that the guest or the host said. */
import { AsmlError, type AsmlErrorCode, messageOf } from "../../guest-abi/errors.ts";

const TOLD: Partial<Readonly<Record<AsmlErrorCode, string>>> = {
  ERR_GUEST_PANIC: "the function panicked",
  ERR_GUEST_TRAP: "the function trapped",
  ERR_GUEST_TIMEOUT: "the function ran out of time",
  ERR_GUEST_MEMORY: "the function ran out of memory",
  ERR_GUEST_RESPONSE: "the function gave no valid answer",
  ERR_GUEST_ABI: "the function broke its contract with the host",
  ERR_EVENT_TOO_LARGE: "the event is too large",
  ERR_INVOCATION_ABORTED: "the invocation was aborted",
};

/**
 * Its name is the code, which Lambda's clients report as `errorType`. The stack is one line: Lambda sends it to
 * the caller, whom the host's files do not concern.
 */
export class LambdaFailure extends Error {
  override readonly name: AsmlErrorCode;
  constructor(code: AsmlErrorCode, message: string) {
    super(message);
    this.name = code;
    this.stack = `${code}: ${message}`;
  }
}

/** What an invocation's caller is told; the detail is in the log. */
export function invocationFailure({ code }: Pick<AsmlError, "code">): LambdaFailure {
  return new LambdaFailure(code, TOLD[code] ?? "the host of the function failed");
}

/** What the developer is told when a function does not even start: all of it, and how to mend it. */
export function initFailure(thrown: unknown): LambdaFailure {
  if (thrown instanceof LambdaFailure) return thrown;
  if (!(thrown instanceof AsmlError)) return new LambdaFailure("ERR_HOST", messageOf(thrown));
  return new LambdaFailure(
    thrown.code,
    thrown.fix === undefined ? thrown.message : `${thrown.message} (${thrown.fix})`,
  );
}
