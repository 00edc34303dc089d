/**
 * Is all of a module's state in its memory and in globals that hold numbers? Then writing these back makes an
 * instance as good as new. Judged from what the code could do, not from what it does.
 */
import type { WasmValueType } from "../abi.ts";
import type { CodeScan } from "./code.ts";
import type { ParsedModule } from "./sections.ts";

const NUMBERS: ReadonlySet<WasmValueType> = new Set<WasmValueType>(["i32", "i64", "f32", "f64"]);

export function whyNotResettable(module: ParsedModule, scan: CodeScan): readonly string[] {
  const reasons: string[] = [];
  for (const [name, at] of scan.stateful)
    reasons.push(`it changes ${stateOf(name)} (${name} at byte 0x${at.toString(16)})`);
  for (const [index, global] of module.globals.entries())
    if (global.mutable && !NUMBERS.has(global.type))
      reasons.push(`its mutable global ${index} holds ${global.type === "v128" ? "a vector" : "a reference"}`);
  if (module.types.hasObjects) reasons.push("it has structures or arrays, which live outside of its memory");
  if (module.importedTables > 0) reasons.push("it imports a table");
  for (const item of module.exports)
    if (item.kind === "table") reasons.push(`it exports a table (${item.name}), which others can change`);
  return reasons;
}

function stateOf(instruction: string): string {
  if (instruction.startsWith("table.")) return "a table";
  return instruction.startsWith("elem.") ? "an element segment" : "a passive data segment";
}
