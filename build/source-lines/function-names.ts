/** The functions' names as the linker left them: the custom section `name`, subsection 1. */
import { customName, framesOf, SECTION } from "../../guest-abi/wasm/frames.ts";
import { Reader } from "../../guest-abi/wasm/reader.ts";

const FUNCTIONS = 1;

/** By the function's index; empty where the module has no names, or none that can be read. */
export function functionNames(wasm: Uint8Array): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const frame = framesOf(wasm).find((one) => one.id === SECTION.custom && customName(wasm, one) === "name");
  if (frame === undefined) return names;
  const reader = new Reader(wasm, frame.content, frame.end);
  try {
    reader.name("the section's name");
    while (reader.at < frame.end) {
      const kind = reader.byte("a subsection");
      const size = reader.u32("a subsection's size");
      const end = reader.at + size;
      if (kind === FUNCTIONS)
        for (let left = reader.count("the number of names"); left > 0; left--)
          names.set(reader.u32("a function"), reader.name("a function's name"));
      reader.at = end;
    }
  } catch {
    // A custom section that is malformed makes no module invalid.
  }
  return names;
}
