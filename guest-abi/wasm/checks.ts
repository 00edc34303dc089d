import { type Entries, entriesOf } from "./call-graph.ts";
import type { CodeScan } from "./code.ts";
import { Instructions } from "./instructions.ts";
import { U32List } from "./list.ts";
import { OP } from "./opcodes.ts";
import { Reader } from "./reader.ts";
import { ROLE, roleOf } from "./roles.ts";
import type { ParsedModule } from "./sections.ts";

export const ENTRY_BUDGET = 256;
export const LINE_BUDGET = 1024;

export interface Checks {
  /** Offsets before which a check is inserted, ascending; function f's begin at `starts[f]`. */
  readonly points: Uint32Array;
  readonly starts: Uint32Array;
}

export function placeChecks(module: ParsedModule, scan: CodeScan): Checks {
  const entries = entriesOf(scan, ENTRY_BUDGET);
  const points = new U32List();
  const starts = new U32List();
  for (let index = 0; index < scan.lengths.length; index++) {
    starts.push(points.length);
    const first = scan.firsts[index]!;
    if (entries.checked[index] === 1) points.push(first);
    if (entries.weights[index]! > LINE_BUDGET) placeInLongFunction(module, entries, index, first, points);
    else
      for (let at = scan.pointStarts[index]!; at < scan.pointStarts[index + 1]!; at++) {
        const point = scan.points[at]!;
        // A function may begin with what is checked in any case.
        if (point !== first || entries.checked[index] === 0) points.push(point);
      }
  }
  starts.push(points.length);
  return { points: points.done(), starts: starts.done() };
}

/**
 * Follows the most instructions that can have been executed since the last check, and adds a check before
 * they pass LINE_BUDGET. Branches forward carry their count to the end of their block, branches back meet
 * the check at the head of their loop.
 */
function placeInLongFunction(
  module: ParsedModule,
  entries: Entries,
  index: number,
  first: number,
  points: U32List,
): void {
  const { importedFunctions, bodies } = module;
  const reader = new Reader(module.bytes, first, bodies.at(2 * index + 1));
  const code = new Instructions(reader);
  /** Per open block: the largest count that branches to its end carry. */
  const joins: number[] = [0];
  let run = 0;
  let last = entries.checked[index] === 1 ? first : -1;
  const check = (at: number): void => {
    if (at !== last) points.push(at);
    last = at;
    run = 0;
  };
  const carry = (depth: number): void => {
    const block = joins.length - 1 - depth;
    if (block >= 0 && joins[block]! < run) joins[block] = run;
  };
  while (joins.length > 0) {
    code.next();
    const { op } = code;
    const role = roleOf(op);
    if (role === ROLE.closes) {
      run = Math.max(run, joins.pop()!);
      continue;
    }
    if (op === OP.else || op === OP.catch || op === OP.catchAll) {
      carry(0);
      // What is thrown was checked where it was thrown.
      run = op === OP.else ? joins.at(-1)! : 0;
      continue;
    }
    let cost = 1;
    if (role === ROLE.call) {
      const callee = code.index - importedFunctions;
      if (callee < 0) check(code.at);
      else if (entries.checked[callee] === 0) cost = entries.weights[callee]!;
    } else if (role === ROLE.site || role === ROLE.siteAndState) check(code.at);
    if (run + cost > LINE_BUDGET) check(code.at);
    run += cost;
    if (role === ROLE.opens) joins.push(op === OP.if ? run : 0);
    else if (role === ROLE.loop) {
      joins.push(0);
      check(reader.at);
    } else if (op === OP.brTable) {
      code.tableLabels(carry);
      run = 0;
    } else if (op === OP.br || op === OP.return || op === OP.unreachable) {
      if (op === OP.br) carry(code.index);
      run = 0;
    } else if (op === OP.brIf || isNullOrCastBranch(op)) carry(code.index);
  }
}

function isNullOrCastBranch(op: number): boolean {
  return op === OP.brOnNull || op === OP.brOnNonNull || op === OP.brOnCast || op === OP.brOnCastFail;
}
