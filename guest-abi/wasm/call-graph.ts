/**
 * Which functions have to be checked where they begin (see checks.ts): those that can call themselves, through
 * others or not, and those that run long. Tarjan's algorithm without recursion, callees before callers.
 */
import type { CodeScan } from "./code.ts";

const UNSEEN = 0;

/**
 * @param budget the largest weight that a function may have without a check: the most instructions that a call
 *   of it executes, callees without a check included, loops once (each further time around is checked)
 * @returns per function: 1 if it is checked where it begins
 */
export function checkedEntries(scan: CodeScan, budget: number): Uint8Array {
  const count = scan.lengths.length;
  const { callees, callStarts } = scan;
  const checked = new Uint8Array(count);
  const weights = new Float64Array(count);
  const order = new Uint32Array(count);
  const low = new Uint32Array(count);
  const onStack = new Uint8Array(count);
  const component: number[] = [];
  const path: number[] = [];
  const next = callStarts.slice(0, count);
  let visited = 0;

  const enter = (index: number): void => {
    order[index] = low[index] = ++visited;
    onStack[index] = 1;
    component.push(index);
    path.push(index);
  };
  const leave = (index: number): void => {
    if (low[index] !== order[index]) return;
    const isCycle = component.at(-1) !== index || callsItself(scan, index);
    for (;;) {
      const member = component.pop()!;
      onStack[member] = 0;
      weights[member] = weightOf(scan, member, checked, weights);
      if (isCycle || weights[member] > budget) checked[member] = 1;
      if (member === index) return;
    }
  };
  for (let root = 0; root < count; root++) {
    if (order[root] !== UNSEEN) continue;
    enter(root);
    while (path.length > 0) {
      const index = path.at(-1)!;
      if (next[index]! < callStarts[index + 1]!) {
        const callee = callees[next[index]!++]!;
        if (order[callee] === UNSEEN) enter(callee);
        else if (onStack[callee] === 1) low[index] = Math.min(low[index]!, order[callee]!);
        continue;
      }
      path.pop();
      leave(index);
      const caller = path.at(-1);
      if (caller !== undefined) low[caller] = Math.min(low[caller]!, low[index]!);
    }
  }
  return checked;
}

function callsItself({ callees, callStarts }: CodeScan, index: number): boolean {
  for (let at = callStarts[index]!; at < callStarts[index + 1]!; at++) if (callees[at] === index) return true;
  return false;
}

/** What a check at its beginning cuts off is not part of its caller's weight. */
function weightOf(scan: CodeScan, index: number, checked: Uint8Array, weights: Float64Array): number {
  let weight = scan.lengths[index]!;
  for (let at = scan.callStarts[index]!; at < scan.callStarts[index + 1]!; at++) {
    const callee = scan.callees[at]!;
    if (checked[callee] === 0) weight += weights[callee]!;
  }
  return weight;
}
