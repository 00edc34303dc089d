/** Source lines of one module, read from its debug information when the first failure asks for them. */
import type { SourceLines, SourceStack, WasmFrame } from "../../runtime/observe/source-lines.ts";
import { functionNames } from "./function-names.ts";
import { type Folders, type Place, sourceStack } from "./stack.ts";
import { type DebugFrame, Symbolizer } from "./symbolizer.ts";

/**
 * The first instructions of a function have its own line, without a column, or none: a stack overflow is found there,
 * and an interruption of a loop that begins with them. What comes next says more.
 */
const BYTES_AHEAD = 64;

interface Loaded {
  readonly symbolizer: Symbolizer;
  readonly names: ReadonlyMap<number, string>;
}

export class ModuleLines implements SourceLines {
  readonly #program: WebAssembly.Module;
  readonly #folders: Folders;
  readonly #read: () => Uint8Array | undefined;
  /** null: there is nothing to be read. */
  #loaded: Loaded | null | undefined;

  /**
   * @param program build/symbolizer, compiled
   * @param read the module as it was built, or its side file
   */
  constructor(program: WebAssembly.Module, folders: Folders, read: () => Uint8Array | undefined) {
    this.#program = program;
    this.#folders = folders;
    this.#read = read;
  }

  stackOf(frames: readonly WasmFrame[]): SourceStack | undefined {
    const loaded = (this.#loaded ??= this.#load());
    if (loaded === null) return undefined;
    return sourceStack(
      frames.map((frame) => placeOf(loaded, frame)),
      this.#folders,
    );
  }

  #load(): Loaded | null {
    const wasm = this.#read();
    const symbolizer = wasm === undefined ? undefined : Symbolizer.of(this.#program, wasm);
    return wasm === undefined || symbolizer === undefined ? null : { symbolizer, names: functionNames(wasm) };
  }
}

function placeOf({ symbolizer, names }: Loaded, frame: WasmFrame): Place {
  const found = withLine(symbolizer, frame.offset);
  const linked = names.get(frame.func) ?? frame.name;
  const name = linked === undefined ? undefined : symbolizer.demangle(linked);
  const last = found.at(-1);
  if (last === undefined) return [{ function: name ?? "", file: "", line: 0, column: 0 }];
  // Debug information of lines only has names without their paths; the linker has these for what it linked.
  return [...found.slice(0, -1), { ...last, function: longer(name, last.function) }];
}

const longer = (a: string | undefined, b: string): string => (a !== undefined && a.length > b.length ? a : b);

function withLine(symbolizer: Symbolizer, offset: number): readonly DebugFrame[] {
  const found = symbolizer.lookup(offset);
  if (found.length === 0 || found[0]?.column !== 0) return found;
  for (let ahead = 1; ahead <= BYTES_AHEAD; ahead++) {
    const next = symbolizer.lookup(offset + ahead);
    if (next.at(-1)?.function !== found.at(-1)?.function) break;
    if (next[0]?.column !== 0) return next;
  }
  return found;
}
