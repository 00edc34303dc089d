/** What is reached from where. */
import type { Structure, Type } from "./service.ts";

type ByName = ReadonlyMap<string, Structure>;

/** Marks a structure, and all that it holds, as written or as read. */
export function markUse(structure: Structure, use: "written" | "read", byName: ByName): void {
  if (structure[use]) return;
  structure[use] = true;
  for (const { type } of structure.members) for (const held of structuresIn(type, byName)) markUse(held, use, byName);
}

/** A structure that holds itself without a list or map between would have no size: the member that closes the circle is boxed. */
export function boxCycles(structures: readonly Structure[], byName: ByName): void {
  for (const owner of structures)
    for (const member of owner.members) {
      const held = directly(member.type, byName);
      if (held !== undefined && reaches(held, owner, byName, new Set())) member.boxed = true;
    }
}

function reaches(from: Structure, to: Structure, byName: ByName, seen: Set<Structure>): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return from.members.some(({ type }) => {
    const held = directly(type, byName);
    return held !== undefined && reaches(held, to, byName, seen);
  });
}

function directly(type: Type, byName: ByName): Structure | undefined {
  return type.kind === "named" ? byName.get(type.name) : undefined;
}

function structuresIn(type: Type, byName: ByName): Structure[] {
  switch (type.kind) {
    case "list":
      return structuresIn(type.element, byName);
    case "map":
      return structuresIn(type.value, byName);
    case "named": {
      const structure = byName.get(type.name);
      return structure === undefined ? [] : [structure];
    }
    default:
      return [];
  }
}
