/** From a module as cargo left it to what the engine takes: in this process, or ahead of time for Lambda. */
import { prepareModule } from "../guest-abi/module.ts";
import { buildId } from "../guest-abi/wasm/custom.ts";
import { framesOf, SECTION } from "../guest-abi/wasm/frames.ts";
import type { PreparedGuest } from "./function.ts";
import { maximumPagesFor } from "./memory-limit.ts";
import type { FunctionConfig } from "./project.ts";

/**
 * @param options.forDebugger see guest-abi/module.ts
 * @throws AsmlError ERR_MODULE_INVALID, ERR_MODULE_ABI
 * @example
 * const guest = prepareGuest(await readFile("put.wasm"), config);
 */
export function prepareGuest(
  wasm: Uint8Array,
  config: Pick<FunctionConfig, "memoryMb">,
  options: { readonly forDebugger?: boolean } = {},
): PreparedGuest {
  const { bytes, facts, codeMap } = prepareModule(wasm, { maximumPages: maximumPagesFor(config), ...options });
  return {
    bytes,
    facts,
    // Asked for at a failure: it reads the whole module.
    origin: () => ({ buildId: buildId(wasm), codeStart: codeStartOf(wasm), codeMap }),
  };
}

/** Where the code section's content begins: DWARF counts offsets from there. */
function codeStartOf(wasm: Uint8Array): number {
  return framesOf(wasm).find((frame) => frame.id === SECTION.code)?.content ?? 0;
}
