/** What a module's bytes are: code by crate, data, names and debug information. */
import { AsmlError } from "../../guest-abi/errors.ts";
import { Reader } from "../../guest-abi/wasm/reader.ts";
import { customName, SECTION } from "../../guest-abi/wasm/frames.ts";
import { ParsedModule } from "../../guest-abi/wasm/sections.ts";
import { crateOf } from "./crate-of.ts";

export interface ModuleSizes {
  /** The whole file. */
  readonly total: number;
  /** Largest first. */
  readonly code: readonly { readonly crate: string; readonly bytes: number; readonly functions: number }[];
  readonly data: number;
  readonly names: number;
  /** Not deployed. */
  readonly debug: number;
  /** Types, imports, exports and what else there is. */
  readonly other: number;
}

const FUNCTION_NAMES = 1;

/** @throws AsmlError ERR_MODULE_INVALID */
export function sizesOf(wasm: Uint8Array): ModuleSizes {
  const module = new ParsedModule(wasm);
  const sizes = { data: 0, names: 0, debug: 0, code: 0 };
  let names: ReadonlyMap<number, string> = new Map();
  for (const frame of module.frames) {
    const bytes = frame.end - frame.start;
    if (frame.id === SECTION.code) sizes.code += bytes;
    else if (frame.id === SECTION.data) sizes.data += bytes;
    else if (frame.id === SECTION.custom) {
      const name = customName(wasm, frame);
      if (name === "name") {
        sizes.names += bytes;
        names = functionNames(wasm, frame);
      } else if (name.startsWith(".debug_")) sizes.debug += bytes;
    }
  }
  const { total, code } = { total: wasm.length, code: codeByCrate(module, names) };
  const other = total - sizes.code - sizes.data - sizes.names - sizes.debug;
  return { total, code, data: sizes.data, names: sizes.names, debug: sizes.debug, other };
}

function codeByCrate(module: ParsedModule, names: ReadonlyMap<number, string>): ModuleSizes["code"] {
  const crates = new Map<string, { bytes: number; functions: number }>();
  for (let body = 0; body < module.bodies.length / 2; body++) {
    const crate = crateOf(names.get(module.importedFunctions + body) ?? "");
    const sum = crates.get(crate) ?? { bytes: 0, functions: 0 };
    crates.set(crate, sum);
    sum.bytes += module.bodies.at(2 * body + 1) - module.bodies.at(2 * body);
    sum.functions++;
  }
  return [...crates]
    .map(([crate, sum]) => ({ crate, ...sum }))
    .toSorted((a, b) => b.bytes - a.bytes || (a.crate < b.crate ? -1 : 1));
}

/** The name section's second part. It is for people: where it is damaged, there are no more names, and that is all. */
function functionNames(
  wasm: Uint8Array,
  frame: { readonly content: number; readonly end: number },
): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const reader = new Reader(wasm, frame.content, frame.end);
  try {
    reader.name("a custom section's name");
    while (reader.at < frame.end) {
      const part = reader.byte("a part of the name section");
      const end = reader.u32("its size") + reader.at;
      if (part === FUNCTION_NAMES) {
        const count = reader.count("the number of names");
        for (let index = 0; index < count; index++) names.set(reader.u32("a function"), reader.name("its name"));
      }
      reader.skip(end - reader.at, "a part of the name section");
    }
  } catch (thrown) {
    if (!(thrown instanceof AsmlError)) throw thrown;
  }
  return names;
}
