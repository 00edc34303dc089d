/**
 * Where a guest looks at the page that stops it (`asml_loader.epoch`): `i32.load8_u` of its first byte, and a
 * trap unless it is 0.
 *
 * There is a check
 * - at the head of every loop;
 * - where a function begins that can call itself directly, or through others that it calls directly;
 * - before every call whose target is not known (through a table or reference) or is the host's;
 * - before every instruction that can take long: bulk operations, growing, throwing;
 * - where a function begins that is long, or has long ones called without a check (BUDGETS.entry);
 * - in long stretches of code, every so often (BUDGETS.line).
 *
 * So no execution goes on for ever without a check: it would need a loop, or recursion, whose every circle has a
 * call that is checked or a function that is. And none goes on for long: between two checks, every call that is
 * still open executes BUDGETS.line instructions at most, and the stack bounds how many are open. Checks in loops
 * and recursive functions alone would not do: sixty functions, each of which calls the next one twice, have
 * neither, and take 2^60 calls.
 *
 * The load is an ordinary one, not an atomic one, which costs more on arm64. V8 keeps it where it is: loads from
 * memory are neither eliminated nor moved out of loops, and test/guest-abi/interruption.test.ts stops optimized
 * loops.
 *
 * Measured (V8 13.6, x64, optimized code, least time of 80 alternating runs in one process; 1 = no checks; the
 * same module twice differs by up to 0.02):
 *
 * | | checks as above | and in every function | counter in a global (fuel), every function |
 * |---|---|---|---|
 * | serde_json, 40 KB to a Value and back | 1.10 | 1.11 | 1.21 |
 * | maps of strings, formatting | 1.06 | 1.08 | 1.14 |
 * | sort and sort_unstable of 20,000 | 1.05 | 1.05 | 1.10 |
 * | sha2, 64 KB | 1.00 | 1.00 | 1.00 |
 * | 1,000 calls through dyn | 1.04 | 1.15 | 1.36 |
 * | naive Fibonacci: nothing but recursion | 1.24 | 1.24 | 1.33 |
 * | a loop that adds up memory, by hand | 1.04 | 1.04 | 1.31 |
 * | a loop that writes bytes, by hand | 1.01 | 1.02 | 1.27 |
 * | a loop over a multiplication, by hand | 1.01 | 1.00 | 1.00 |
 *
 * Also tried: a check before branches back instead of at heads (sort 1.10, loops by hand 1.26 to 1.38: it comes
 * between a comparison and its branch); a load from where the byte points to, which traps without a branch (sort
 * 1.02, dyn 1.07, Fibonacci 1.34); a counter in a local that looks at the byte every 2,000th time (loops by hand
 * up to 1.27, Fibonacci 1.37, three times the bytes); an atomic load (the same on x64). Without optimization
 * (Liftoff): serde_json 1.07, with fuel 1.24.
 */
import { checkedEntries } from "./call-graph.ts";
import type { Budgets, CodeScan } from "./code.ts";
import { U32List } from "./list.ts";

/** Larger ones were not measurably faster. */
export const BUDGETS: Budgets = { entry: 64, line: 1_024 };

export interface Checks {
  /** Offsets before which a check is inserted, ascending; function f's begin at `starts[f]`. */
  readonly points: Uint32Array;
  readonly starts: Uint32Array;
}

export function placeChecks(scan: CodeScan): Checks {
  const checked = checkedEntries(scan, BUDGETS.entry);
  const points = new U32List();
  const starts = new U32List();
  for (let index = 0; index < scan.lengths.length; index++) {
    starts.push(points.length);
    const first = scan.firsts[index]!;
    if (checked[index] === 1) points.push(first);
    for (let at = scan.pointStarts[index]!; at < scan.pointStarts[index + 1]!; at++) {
      const point = scan.points[at]!;
      // A function may begin with what is checked in any case.
      if (point !== first || checked[index] === 0) points.push(point);
    }
  }
  starts.push(points.length);
  return { points: points.done(), starts: starts.done() };
}
