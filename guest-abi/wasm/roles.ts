/** What an instruction means to the loader: structure, calls, time, state outside of memory. */
import { OP } from "./opcodes.ts";

export const ROLE = {
  /** Of no interest. */
  none: 0,
  opens: 1,
  opensIf: 2,
  loop: 3,
  /** else, catch: the block goes on with another part. */
  divides: 4,
  closes: 5,
  /** To a label, always or perhaps. */
  branch: 6,
  /** What follows is reached by branches only. */
  leaves: 7,
  /** A call whose target is known. */
  call: 8,
  /** Takes long by itself (bulk operations, exceptions), or calls what the call graph does not show. */
  site: 9,
  /** Changes state that a restored memory does not undo. */
  state: 10,
  siteAndState: 11,
} as const;

const PLAIN_ROLES = new Uint8Array(256);
const roles: readonly (readonly [role: number, ops: readonly number[]])[] = [
  [ROLE.opens, [OP.block, OP.try, OP.tryTable]],
  [ROLE.opensIf, [OP.if]],
  [ROLE.loop, [OP.loop]],
  [ROLE.divides, [OP.else, OP.catch, OP.catchAll]],
  [ROLE.closes, [OP.end, OP.delegate]],
  [ROLE.branch, [OP.br, OP.brIf, OP.brTable, OP.brOnNull, OP.brOnNonNull]],
  [ROLE.leaves, [OP.return, OP.unreachable]],
  [ROLE.call, [OP.call, OP.returnCall]],
  [ROLE.site, [OP.callIndirect, OP.returnCallIndirect, OP.callRef, OP.returnCallRef, OP.memoryGrow]],
  [ROLE.site, [OP.throw, OP.rethrow, OP.throwRef]],
  [ROLE.state, [OP.tableSet]],
];
for (const [role, ops] of roles) for (const op of ops) PLAIN_ROLES[op] = role;

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
  if (op === OP.brOnCast || op === OP.brOnCastFail) return ROLE.branch;
  const slow = SLOW.has(op);
  if (!STATEFUL.has(op)) return slow ? ROLE.site : ROLE.none;
  return slow ? ROLE.siteAndState : ROLE.state;
}
