/** What an instruction means to the loader: structure, calls, time, state outside of memory. */
import { OP } from "./opcodes.ts";

export const ROLE = {
  /** Of no interest. */
  none: 0,
  opens: 1,
  loop: 2,
  closes: 3,
  /** A call whose target is known. */
  call: 4,
  /** Takes long by itself (bulk operations, exceptions), or calls what the call graph does not show. */
  site: 5,
  /** Changes state that a restored memory does not undo. */
  state: 6,
  siteAndState: 7,
} as const;

const PLAIN_ROLES = new Uint8Array(256);
for (const op of [OP.block, OP.if, OP.try, OP.tryTable]) PLAIN_ROLES[op] = ROLE.opens;
PLAIN_ROLES[OP.loop] = ROLE.loop;
for (const op of [OP.end, OP.delegate]) PLAIN_ROLES[op] = ROLE.closes;
for (const op of [OP.call, OP.returnCall]) PLAIN_ROLES[op] = ROLE.call;
for (const op of [OP.callIndirect, OP.returnCallIndirect, OP.callRef, OP.returnCallRef, OP.memoryGrow])
  PLAIN_ROLES[op] = ROLE.site;
for (const op of [OP.throw, OP.rethrow, OP.throwRef]) PLAIN_ROLES[op] = ROLE.site;
PLAIN_ROLES[OP.tableSet] = ROLE.state;

/** Names of the instructions that change state. */
export const STATEFUL: ReadonlyMap<number, string> = new Map<number, string>([
  [OP.tableSet, "table.set"],
  [OP.tableInit, "table.init"],
  [OP.tableCopy, "table.copy"],
  [OP.tableGrow, "table.grow"],
  [OP.tableFill, "table.fill"],
  [OP.elemDrop, "elem.drop"],
  [OP.memoryInit, "memory.init"],
  [OP.dataDrop, "data.drop"],
]);

const SLOW: ReadonlySet<number> = new Set<number>([
  OP.memoryInit,
  OP.memoryCopy,
  OP.memoryFill,
  OP.tableInit,
  OP.tableCopy,
  OP.tableGrow,
  OP.tableFill,
  OP.arrayNew,
  OP.arrayNewDefault,
  OP.arrayNewFixed,
  OP.arrayNewData,
  OP.arrayNewElem,
  OP.arrayFill,
  OP.arrayCopy,
  OP.arrayInitData,
  OP.arrayInitElem,
]);

export function roleOf(op: number): number {
  if (op < 0x100) return PLAIN_ROLES[op]!;
  // Vector instructions are most of what is prefixed, and never of interest.
  if (op >= 0xfd_0000) return ROLE.none;
  const slow = SLOW.has(op);
  if (!STATEFUL.has(op)) return slow ? ROLE.site : ROLE.none;
  return slow ? ROLE.siteAndState : ROLE.state;
}
