/** What a module can do: its imports, and nothing else. */
import { AsmlError } from "../guest-abi/errors.ts";
import { ABI_1_MODULE, WASI_MODULE } from "../guest-abi/abi.ts";
import { inspectModule } from "../guest-abi/module.ts";
import { canonicalCoordinates, type IomodRegistry } from "../iomods/registry.ts";
import { checkHandler } from "../runtime/create-function.ts";
import { checkImports } from "../runtime/engine/grants.ts";
import type { FunctionConfig } from "../runtime/project.ts";

export interface Capabilities {
  /** Coordinates of IOmods -> methods, both sorted. */
  readonly calls: Readonly<Record<string, readonly string[]>>;
  /** Functions of WASI, sorted. */
  readonly system: readonly string[];
}

/**
 * Reads them from a module, and checks that it is one that the runtime will take.
 *
 * @throws AsmlError as createFunction does, for all that shows without running it
 */
export function capabilitiesOf(wasm: Uint8Array, config: FunctionConfig, iomods: IomodRegistry): Capabilities {
  const facts = inspectModule(wasm);
  if (facts.abi !== "asml_abi_1")
    throw new AsmlError("ERR_MODULE_ABI", `${config.id} speaks an ABI that this version does not offer`, {
      fix: "build it with the crate asml",
    });
  checkHandler(config, facts);
  checkImports(config, facts, iomods);
  const calls = new Map<string, Set<string>>();
  const system = new Set<string>();
  for (const { module, name } of facts.imports) {
    if (module === ABI_1_MODULE) continue;
    if (module === WASI_MODULE) {
      system.add(name);
      continue;
    }
    const coordinates = canonicalCoordinates(module);
    const methods = calls.get(coordinates) ?? new Set();
    calls.set(coordinates, methods.add(name));
  }
  return {
    calls: Object.fromEntries(
      [...calls]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([coordinates, methods]) => [coordinates, sorted(methods)]),
    ),
    system: sorted(system),
  };
}

function sorted(names: ReadonlySet<string>): readonly string[] {
  return [...names].toSorted();
}
