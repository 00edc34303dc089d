/** Which class of failure an invocation ended with. What the guest said goes to the log, not into the error. */
import { AsmlError, type AsmlErrorCode } from "../../guest-abi/errors.ts";
import type { ActiveInvocation } from "./active.ts";
import { GuestExit } from "./wasi.ts";

const WASM_PAGE = 65_536;

/** What is seen of a sandbox after its guest failed. */
export interface FailedSandbox {
  readonly memoryBytes: number;
  /** Whether one of its mutable globals, taken as an address, lies outside of memory. */
  hasWildGlobal(): boolean;
}

/**
 * @param thrown what the guest's promise was rejected with
 * @param sandbox as it was left
 */
export function classify(id: string, active: ActiveInvocation, thrown: unknown, sandbox: FailedSandbox): AsmlError {
  const fail = (code: AsmlErrorCode, subject: string, fix?: string): AsmlError =>
    new AsmlError(code, subject, fix === undefined ? { cause: thrown } : { fix, cause: thrown });
  if (active.misuse !== undefined) return active.misuse;
  if (active.pastDeadline) return timeoutOf(id, active, thrown);
  if (active.allocationFailed !== undefined)
    return fail(
      "ERR_GUEST_MEMORY",
      `${id} ran out of memory: it asked for ${active.allocationFailed} bytes and has ${sandbox.memoryBytes / WASM_PAGE} pages`,
      "give it more with size_mb, or allocate less at once",
    );
  if (active.panic !== undefined) return fail("ERR_GUEST_PANIC", `${id} panicked`);
  if (thrown instanceof GuestExit) return fail("ERR_GUEST_TRAP", `${id} exited with code ${thrown.code}`);
  if (overflowed(thrown, sandbox))
    return fail(
      "ERR_GUEST_TRAP",
      `${id} overflowed its stack`,
      "look for a recursion without an end, and for large values that are not on the heap",
    );
  if (isWasmTrap(thrown)) return fail("ERR_GUEST_TRAP", `${id} trapped: ${thrown.message}`);
  return fail("ERR_HOST", `the host failed while ${id} ran`);
}

/** @param thrown where it was running, which its stack tells; absent where it was waiting */
export function timeoutOf(id: string, active: ActiveInvocation, thrown?: unknown): AsmlError {
  const fix = "give it more with timeout_seconds";
  if (thrown !== undefined)
    return new AsmlError("ERR_GUEST_TIMEOUT", `${id} ran out of time while it was running`, { fix, cause: thrown });
  const calls = [...active.calls.underWay()].map(([name, count]) => (count === 1 ? name : `${name} (${count} times)`));
  const what = calls.length === 0 ? "waited" : `waited for ${calls.join(", ")}`;
  return new AsmlError("ERR_GUEST_TIMEOUT", `${id} ran out of time while it ${what}`, { fix });
}

/**
 * The end of V8's stack is a RangeError. The end of the guest's own, which rustc places first in memory, is an access
 * below address 0, which is one past the end; a pointer that far out is in one of its globals then.
 */
function overflowed(thrown: unknown, sandbox: FailedSandbox): boolean {
  if (!isWasmTrap(thrown)) return false;
  return thrown.name === "RangeError" || (thrown.message.includes("out of bounds") && sandbox.hasWildGlobal());
}

/**
 * A trap, the stack's end, an exception that nobody caught, waiting where the guest cannot be suspended (in a function
 * that the host called); by name, since JSPI may have come from another realm.
 */
const TRAPS: ReadonlySet<unknown> = new Set(["RuntimeError", "RangeError", "Exception", "SuspendError"]);

function isWasmTrap(thrown: unknown): thrown is Error {
  return typeof thrown === "object" && thrown !== null && "name" in thrown && TRAPS.has(thrown.name);
}
