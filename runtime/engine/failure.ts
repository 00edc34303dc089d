/** Which class of failure an invocation ended with. What the guest said goes to the log, not into the error. */
import { AsmlError, type AsmlErrorCode } from "../../guest-abi/errors.ts";
import type { ActiveInvocation } from "./active.ts";
import { GuestExit } from "./wasi.ts";

const WASM_PAGE = 65_536;

/**
 * @param thrown what the guest's promise was rejected with
 * @param memoryBytes size of its memory at that moment
 */
export function classify(id: string, active: ActiveInvocation, thrown: unknown, memoryBytes: number): AsmlError {
  const fail = (code: AsmlErrorCode, subject: string, fix?: string): AsmlError =>
    new AsmlError(code, subject, fix === undefined ? { cause: thrown } : { fix, cause: thrown });
  if (active.misuse !== undefined) return active.misuse;
  if (active.pastDeadline) return timeoutOf(id);
  if (active.allocationFailed !== undefined)
    return fail(
      "ERR_GUEST_MEMORY",
      `${id} ran out of memory: it asked for ${active.allocationFailed} bytes and has ${memoryBytes / WASM_PAGE} pages`,
      "give it more with size_mb, or allocate less at once",
    );
  if (active.panic !== undefined) return fail("ERR_GUEST_PANIC", `${id} panicked`);
  if (thrown instanceof GuestExit) return fail("ERR_GUEST_TRAP", `${id} exited with code ${thrown.code}`);
  if (isWasmTrap(thrown)) return fail("ERR_GUEST_TRAP", `${id} trapped: ${thrown.message}`);
  return fail("ERR_HOST", `the host failed while ${id} ran`);
}

export function timeoutOf(id: string): AsmlError {
  return new AsmlError("ERR_GUEST_TIMEOUT", `${id} ran out of time`, { fix: "give it more with timeout_seconds" });
}

/** A trap, or the stack's end, which V8 tells with a RangeError; by name, since JSPI may have come from another realm. */
function isWasmTrap(thrown: unknown): thrown is Error {
  if (typeof thrown !== "object" || thrown === null || !("name" in thrown)) return false;
  return thrown.name === "RuntimeError" || thrown.name === "RangeError" || thrown.name === "Exception";
}
