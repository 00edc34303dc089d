/** Lambda's deadline in the terms of the engine. */

/** Time kept back for telling Lambda of the timeout ourselves, before it ends the process without a reason. */
const REPORT_MS = 30;

/**
 * The engine's clock is monotonic and set to the wall's when the process starts; a sandbox that Lambda froze
 * may have missed time on it since. So the time that is left is added to the engine's now, and a moment of
 * the wall's clock is never compared with it.
 * @param remainingMs what is left of the invocation by the wall's clock
 */
export function deadlineAfter(remainingMs: number): number {
  return performance.timeOrigin + performance.now() + Math.max(0, remainingMs - REPORT_MS);
}
