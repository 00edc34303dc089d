/** What a module can do, as it says itself. */
import { ABI_03_MODULE, ABI_1_MODULE, RESPONSE_MODULE, WASI_MODULE } from "../guest-abi/abi.ts";
import { inspectModule } from "../guest-abi/module.ts";
import { framesOf, SECTION } from "../guest-abi/wasm/frames.ts";
import { canonicalCoordinates, type IomodRegistry } from "../iomods/registry.ts";
import { guestAbiOf } from "../runtime/create-function.ts";
import type { FunctionConfig } from "../runtime/project.ts";

export interface Capabilities {
  /** Modules of AssemblyLift's ABI import no methods: their calls are all that they have a name of. */
  readonly abi: "asml_abi_1" | "assemblylift_0_3";
  /** Coordinates of IOmods -> methods, both sorted. */
  readonly calls: Readonly<Record<string, readonly string[]>>;
  /** Functions of WASI, sorted. */
  readonly system: readonly string[];
}

/** What a guest has without any grant. */
const OWN: ReadonlySet<string> = new Set([ABI_1_MODULE, ABI_03_MODULE, RESPONSE_MODULE]);

/**
 * Reads them from a module, and checks that it is one that the runtime will take.
 *
 * @throws AsmlError as createFunction does, for all that shows without running it
 */
export function capabilitiesOf(wasm: Uint8Array, config: FunctionConfig, iomods: IomodRegistry): Capabilities {
  const facts = inspectModule(wasm);
  guestAbiOf(config, facts, iomods);
  const calls = new Map<string, Set<string>>();
  const add = (coordinates: string, method: string) =>
    calls.set(coordinates, (calls.get(coordinates) ?? new Set()).add(method));
  const system = new Set<string>();
  for (const { module, name } of facts.imports) {
    if (module === WASI_MODULE) system.add(name);
    else if (!OWN.has(module)) add(canonicalCoordinates(module), name);
  }
  if (facts.abi === "assemblylift_0_3")
    for (const { coordinates } of config.grants)
      for (const method of namedMethods(wasm, Object.keys(iomods.find(coordinates)?.methods ?? {})))
        add(coordinates, method);
  return {
    abi: facts.abi === "assemblylift_0_3" ? facts.abi : "asml_abi_1",
    calls: Object.fromEntries(
      [...calls]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([coordinates, methods]) => [coordinates, sorted(methods)]),
    ),
    system: sorted(system),
  };
}

/**
 * AssemblyLift's guests make the names of what they call while they run, of parts that lie in their data. A name that
 * is not there cannot be called; one that is there need not be.
 */
function namedMethods(wasm: Uint8Array, methods: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  if (methods.length === 0) return found;
  // The longest first: transact_get_items has the name get_item in it.
  const names = new RegExp(methods.toSorted((a, b) => b.length - a.length).join("|"), "g");
  for (const frame of framesOf(wasm)) {
    if (frame.id !== SECTION.data) continue;
    const text = new TextDecoder("latin1").decode(wasm.subarray(frame.start, frame.end));
    for (const [name] of text.matchAll(names)) found.add(name);
  }
  return found;
}

function sorted(names: ReadonlySet<string>): readonly string[] {
  return [...names].toSorted();
}
