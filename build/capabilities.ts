/** What a module can do: its imports, and nothing else. */
import { ABI_03_MODULE, ABI_1_MODULE, WASI_MODULE } from "../guest-abi/abi.ts";
import { inspectModule } from "../guest-abi/module.ts";
import { framesOf, SECTION } from "../guest-abi/wasm/frames.ts";
import { canonicalCoordinates, type IomodRegistry } from "../iomods/registry.ts";
import { guestAbiOf } from "../runtime/create-function.ts";
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
  guestAbiOf(config, facts, iomods);
  const calls = new Map<string, Set<string>>();
  const system = new Set<string>();
  for (const { module, name } of facts.imports) {
    if (module === ABI_1_MODULE || module === ABI_03_MODULE) continue;
    if (module === WASI_MODULE) {
      system.add(name);
      continue;
    }
    const coordinates = canonicalCoordinates(module);
    const methods = calls.get(coordinates) ?? new Set();
    calls.set(coordinates, methods.add(name));
  }
  if (facts.abi === "assemblylift_0_3")
    for (const [coordinates, methods] of namedIn(wasm, config, iomods)) calls.set(coordinates, methods);
  return {
    calls: Object.fromEntries(
      [...calls]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([coordinates, methods]) => [coordinates, sorted(methods)]),
    ),
    system: sorted(system),
  };
}

/**
 * A module of AssemblyLift 0.3 imports one function for all calls, and gives it a method's name. The names are in its
 * data: those of granted IOmods that are found there are taken to be called. It may be more than is called.
 */
function namedIn(wasm: Uint8Array, config: FunctionConfig, iomods: IomodRegistry): ReadonlyMap<string, Set<string>> {
  const data = framesOf(wasm)
    .filter((frame) => frame.id === SECTION.data)
    .map((frame) => Buffer.from(wasm.buffer, wasm.byteOffset + frame.content, frame.end - frame.content));
  const calls = new Map<string, Set<string>>();
  for (const { coordinates } of config.grants) {
    const methods = Object.keys(iomods.find(coordinates)?.methods ?? {});
    const named = methods.filter((method) => data.some((bytes) => bytes.includes(method)));
    if (named.length > 0) calls.set(coordinates, new Set(named));
  }
  return calls;
}

function sorted(names: ReadonlySet<string>): readonly string[] {
  return [...names].toSorted();
}
