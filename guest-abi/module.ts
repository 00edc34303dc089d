/**
 * The module loader: reads a compiled module as hostile input, says what it is (ModuleFacts), and prepares it
 * to be run by the engine. A prepared module
 *
 * - imports its memory as `asml_loader.memory`, with a maximum: nothing else caps growth;
 * - imports a shared page, `asml_loader.epoch`, and traps soon after its first byte is not 0 (wasm/checks.ts);
 * - exports its mutable globals, so that the engine can write them back (`facts.globals`);
 * - has lost its custom sections, except for the functions' names.
 *
 * Where a debugger is to read it, its code has no checks, and its debug information is kept: nothing stops such a
 * module but itself, and it is for the person who wrote it.
 *
 * Indexes of functions, types, globals and tables are as they were. The caller compiles the result, or calls
 * `WebAssembly.validate`: whether code is well typed is not judged here.
 */
import { BUDGETS, placeChecks } from "./wasm/checks.ts";
import type { CodeMap } from "./wasm/code-map.ts";
import { type CodeScan, scanCode } from "./wasm/code.ts";
import type { ExternalKind, ModuleFacts } from "./wasm/facts.ts";
import { malformed } from "./wasm/reader.ts";
import { abiOf, checkMemory, checkNames, LOADER_EXPORTS, maximumPagesOf } from "./wasm/requirements.ts";
import { whyNotResettable } from "./wasm/reset.ts";
import { rewrite } from "./wasm/rewrite.ts";
import { ParsedModule } from "./wasm/sections.ts";
import type { FunctionType } from "./abi.ts";

export type { CodeMap } from "./wasm/code-map.ts";
export type { ModuleExport, ModuleFacts, ModuleImport } from "./wasm/facts.ts";

export interface PreparedModule {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly facts: ModuleFacts;
  /** From offsets in `bytes`, as V8 prints them in stacks, to those in the module as it was built. */
  readonly codeMap: CodeMap;
}

/**
 * What a module says of itself, without running it.
 * @throws AsmlError ERR_MODULE_INVALID (no module, or damaged), ERR_MODULE_ABI (no guest of ours)
 * @example
 * const { imports } = inspectModule(await readFile("guest.wasm"));
 */
export function inspectModule(bytes: Uint8Array): ModuleFacts {
  return inspect(bytes).facts;
}

/**
 * @param options.maximumPages pages of 64 KiB that the memory may grow to, whatever the module says
 * @param options.forDebugger see above
 * @throws AsmlError ERR_MODULE_INVALID, ERR_MODULE_ABI
 * @example
 * const { bytes, facts } = prepareModule(wasm, { maximumPages: 2_048 });
 * const memory = new WebAssembly.Memory({ initial: facts.memory.initialPages, maximum: facts.memory.maximumPages });
 * const epoch = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true });
 * await WebAssembly.instantiate(bytes, { asml_loader: { memory, epoch }, ...others });
 */
export function prepareModule(
  bytes: Uint8Array,
  options: { readonly maximumPages: number; readonly forDebugger?: boolean },
): PreparedModule {
  const { module, scan, facts } = inspect(bytes);
  const { initialPages } = facts.memory;
  const maximumPages = maximumPagesOf(module.memories[0]!, options.maximumPages);
  const memory = { initialPages, maximumPages };
  const checks = options.forDebugger === true ? undefined : placeChecks(scan);
  const prepared = rewrite({ module, checks, memory, globals: mutableGlobals(module) });
  return { ...prepared, facts: { ...facts, memory } };
}

function inspect(bytes: Uint8Array): { module: ParsedModule; scan: CodeScan; facts: ModuleFacts } {
  const module = new ParsedModule(bytes);
  const scan = scanCode(module, BUDGETS);
  const memory = checkMemory(module);
  checkNames(module);
  const reasons = whyNotResettable(module, scan);
  const facts: ModuleFacts = {
    abi: abiOf(module),
    imports: module.imports.map((item) => ({
      module: item.module,
      name: item.name,
      ...typed(module, item.kind, item.type),
    })),
    exports: module.exports.map((item) => ({
      name: item.name,
      ...typed(module, item.kind, item.kind === "function" ? typeIndexOf(module, item.index) : 0),
    })),
    memory: { initialPages: memory.initial, maximumPages: memory.maximum },
    resettable: reasons.length === 0,
    whyNotResettable: reasons,
    globals: [...mutableGlobals(module).values()],
  };
  return { module, scan, facts };
}

function mutableGlobals(module: ParsedModule): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (let index = module.importedGlobals; index < module.globals.length; index++)
    if (module.globals[index]!.mutable) names.set(index, `${LOADER_EXPORTS}global.${index}`);
  return names;
}

function typeIndexOf(module: ParsedModule, index: number): number {
  if (index >= module.functions.length)
    throw malformed(`an export of function ${index}, which does not exist,`, module.bytes.length);
  return module.functions.at(index);
}

function typed(
  module: ParsedModule,
  kind: ExternalKind,
  typeIndex: number,
): { kind: ExternalKind; type?: FunctionType } {
  if (kind !== "function") return { kind };
  const type = module.types.functionType(typeIndex);
  if (type === undefined) throw malformed(`type ${typeIndex}, which is no function's,`, module.bytes.length);
  return { kind, type };
}
