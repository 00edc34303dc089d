/** What every guest has to be like; the other side of "A module" in ../README.md. */
import { ABI_03_MODULE, ABI_1_MODULE, LOADER_MODULE } from "../abi.ts";
import { AsmlError } from "../errors.ts";
import type { ModuleFacts } from "./facts.ts";
import { malformed } from "./reader.ts";
import type { Limits, ParsedModule } from "./sections.ts";

/** Begins every name that the loader exports something under. */
export const LOADER_EXPORTS = `${LOADER_MODULE}.`;
const ABI_03_FUNCTIONS = "__asml_";
/** A 32 bit memory cannot be larger. */
const MOST_PAGES = 65_536;

const REACTOR = "build the guest as a cdylib for wasm32-wasip1, with no linker arguments about its memory";

/** @returns the guest's memory */
export function checkMemory(module: ParsedModule): Limits {
  const [memory] = module.memories;
  if (memory === undefined) throw refusal("the module has no memory", REACTOR);
  if (module.importedMemories > 0) throw refusal("the module imports its memory", REACTOR);
  if (module.memories.length > 1)
    throw refusal(
      `the module has ${module.memories.length} memories`,
      "use one memory: the host reads and writes only one",
    );
  if (memory.is64) throw refusal("the module's memory is addressed by 64 bits", "build for wasm32-wasip1, not wasm64");
  if (memory.shared)
    throw refusal("the module's memory is shared", "build without threads: wasm32-wasip1, not wasm32-wasip1-threads");
  const { initial, maximum = MOST_PAGES } = memory;
  if (initial > maximum || maximum > MOST_PAGES)
    throw malformed(`a memory of ${initial} to ${maximum} pages`, module.bytes.length);
  const exported = module.exports.find((item) => item.name === "memory");
  if (exported?.kind !== "memory")
    throw refusal(
      exported === undefined ? "the module does not export its memory" : `the export memory is a ${exported.kind}`,
      'export the memory under the name "memory"',
    );
  return memory;
}

/** Refuses what would be taken for the loader's own, and globals that others than the guest could change. */
export function checkNames(module: ParsedModule): void {
  for (const item of module.imports)
    if (item.module === LOADER_MODULE)
      throw refusal(
        `the module imports ${item.module}.${item.name}`,
        "give it the module as cargo built it: the loader prepares it once",
      );
  for (const item of module.exports)
    if (item.name.startsWith(LOADER_EXPORTS))
      throw refusal(
        `the module exports ${item.name}`,
        `rename the export: names that begin with ${LOADER_EXPORTS} are the loader's`,
      );
  let index = 0;
  for (const item of module.imports) {
    if (item.kind !== "global") continue;
    if (module.globals[index++]?.mutable === true)
      throw refusal(
        `the module imports the mutable global ${item.module}.${item.name}`,
        "keep the global in the module",
      );
  }
}

export function abiOf(module: ParsedModule): ModuleFacts["abi"] {
  const abi1 = module.imports.find((item) => item.module === ABI_1_MODULE);
  const abi03 = module.imports.find((item) => item.module === ABI_03_MODULE && item.name.startsWith(ABI_03_FUNCTIONS));
  if (abi1 !== undefined && abi03 !== undefined)
    throw refusal(
      `the module imports both ${abi1.module}.${abi1.name} and ${abi03.module}.${abi03.name}: a guest speaks one ABI`,
      "use the crate asml, or the AssemblyLift crates, not both",
    );
  if (abi1 !== undefined) return "asml_abi_1";
  return abi03 === undefined ? "none" : "assemblylift_0_3";
}

/** @param limit pages that the function may have at most */
export function maximumPagesOf(memory: Limits, limit: number): number {
  const maximum = Math.min(memory.maximum ?? MOST_PAGES, limit, MOST_PAGES);
  if (memory.initial > maximum)
    throw refusal(
      `the module begins with ${memory.initial} pages of memory (64 KiB each), and may have ${maximum}`,
      "raise the function's size_mb, or build the guest with a smaller stack and smaller statics",
    );
  return maximum;
}

function refusal(subject: string, fix: string): AsmlError {
  return new AsmlError("ERR_MODULE_ABI", subject, { fix });
}
