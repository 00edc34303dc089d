/** Modules in text form, and what is needed to run one as it was built and as the loader prepared it. */
import binaryen from "binaryen";
import wabtInit from "wabt";
import { LOADER_MODULE } from "../../guest-abi/abi.ts";
import { AsmlError } from "../../guest-abi/errors.ts";
import { type PreparedModule, prepareModule } from "../../guest-abi/module.ts";

const wabt = await wabtInit();
const FEATURES = {
  exceptions: true,
  mutable_globals: true,
  sat_float_to_int: true,
  sign_extension: true,
  simd: true,
  threads: true,
  function_references: true,
  multi_value: true,
  tail_call: true,
  bulk_memory: true,
  reference_types: true,
  memory64: true,
  multi_memory: true,
  extended_const: true,
  relaxed_simd: true,
};

export type Bytes = Uint8Array<ArrayBuffer>;

/** Text -> binary, byte for byte as written, by wabt. */
export function wat(text: string): Bytes {
  const module = wabt.parseWat("test.wat", text, FEATURES);
  try {
    return new Uint8Array(module.toBinary({ write_debug_names: true }).buffer);
  } finally {
    module.destroy();
  }
}

/** Text -> binary by binaryen, which knows garbage collection, typed references and exnref. */
export function newerWat(text: string): Bytes {
  const module = binaryen.parseText(text);
  try {
    module.setFeatures(binaryen.Features.All);
    return new Uint8Array(module.emitBinary());
  } finally {
    module.dispose();
  }
}

/** A module with memory, around `fields`. */
export const withMemory = (fields: string, pages = "1"): string =>
  `(module (memory (export "memory") ${pages}) ${fields})`;

export const PAGES = { maximumPages: 1_024 };

/** What the loader says of a module that it refuses. */
export function refusalOf(bytes: Uint8Array, maximumPages = PAGES.maximumPages): AsmlError {
  try {
    prepareModule(bytes, { maximumPages });
  } catch (thrown) {
    if (thrown instanceof AsmlError) return thrown;
    throw thrown;
  }
  throw new Error("the module was accepted");
}

export interface LoaderImports {
  readonly memory: WebAssembly.Memory;
  readonly epoch: WebAssembly.Memory;
}

export function loaderImports({ facts }: PreparedModule): LoaderImports {
  const { initialPages, maximumPages } = facts.memory;
  return {
    memory: new WebAssembly.Memory({ initial: initialPages, maximum: maximumPages! }),
    epoch: new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }),
  };
}

/** An instance of the prepared module. */
export function instantiate(prepared: PreparedModule, imports: WebAssembly.Imports = {}): WebAssembly.Instance {
  const module = new WebAssembly.Module(prepared.bytes);
  return new WebAssembly.Instance(module, { ...imports, [LOADER_MODULE]: { ...loaderImports(prepared) } });
}

/** Offsets of the wasm frames of a stack, innermost first. */
export function offsetsOf(thrown: unknown): readonly number[] {
  const stack = thrown instanceof Error ? (thrown.stack ?? "") : "";
  return [...stack.matchAll(/wasm-function\[\d+\]:0x([0-9a-f]+)/g)].map((match) => Number.parseInt(match[1]!, 16));
}
