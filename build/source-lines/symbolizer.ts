/**
 * DWARF -> frames, by the Rust program in build/symbolizer (gimli and addr2line), in WebAssembly without imports.
 * An instance holds one module's debug information; dropping it frees everything.
 */
import { customName, framesOf, SECTION } from "../../guest-abi/wasm/frames.ts";
import { Reader } from "../../guest-abi/wasm/reader.ts";

/** A function at an offset, as debug information has it. All but the last of an answer are inlined into the next. */
export interface DebugFrame {
  /** Demangled; empty where unknown. */
  readonly function: string;
  /** As the compiler saw it, absolute or `/rustc/...`; empty where unknown. */
  readonly file: string;
  /** 0 where unknown. */
  readonly line: number;
  /** 0 where unknown. */
  readonly column: number;
}

/** Where code of one line begins. */
export interface DebugRow {
  /** From the start of the code section's content. */
  readonly offset: number;
  readonly bytes: number;
  /** As in DebugFrame. */
  readonly file: string;
  /** 0 where unknown. */
  readonly line: number;
  /** 0 where unknown. */
  readonly column: number;
}

const text = new TextDecoder();
const HEAD_WORDS = 4;
const ROW_WORDS = 5;

export class Symbolizer {
  readonly #exports: WebAssembly.Exports;

  private constructor(program: WebAssembly.Module) {
    this.#exports = new WebAssembly.Instance(program).exports;
  }

  /**
   * @param program build/symbolizer, compiled
   * @param wasm the module as it was built, or its side file
   * @returns undefined where it has no debug information that can be read
   */
  static of(program: WebAssembly.Module, wasm: Uint8Array): Symbolizer | undefined {
    const sections = debugSections(wasm);
    if (!sections.some((section) => section.name === ".debug_line")) return undefined;
    const symbolizer = new Symbolizer(program);
    try {
      for (const { name, bytes } of sections) {
        const encoded = new TextEncoder().encode(name);
        symbolizer.#call("section", symbolizer.#put(encoded), encoded.length, symbolizer.#put(bytes), bytes.length);
      }
      return symbolizer.#call("load") === 0 ? symbolizer : undefined;
    } catch {
      // A damaged file may trap it, and must cost a stack's lines at most.
      return undefined;
    }
  }

  /** @param offset from the start of the code section's content */
  lookup(offset: number): readonly DebugFrame[] {
    try {
      return framesIn(this.#answer(this.#call("lookup", offset)));
    } catch {
      return [];
    }
  }

  /** All of the module's, in no order that is known. */
  lines(): readonly DebugRow[] {
    try {
      return rowsIn(this.#answer(this.#call("lines")));
    } catch {
      return [];
    }
  }

  /** A linker's name in Rust's own terms; what is not mangled is as it was. */
  demangle(name: string): string {
    const bytes = new TextEncoder().encode(name);
    try {
      return text.decode(this.#answer(this.#call("demangle", this.#put(bytes), bytes.length)));
    } catch {
      return name;
    }
  }

  #call(name: string, ...args: readonly number[]): number {
    const exported = this.#exports[name];
    return typeof exported === "function" ? Number(exported(...args)) >>> 0 : 0;
  }

  get #buffer(): ArrayBuffer {
    const { memory } = this.#exports;
    return memory instanceof WebAssembly.Memory ? memory.buffer : new ArrayBuffer(0);
  }

  #put(bytes: Uint8Array): number {
    const at = this.#call("allocate", bytes.length);
    new Uint8Array(this.#buffer, at, bytes.length).set(bytes);
    return at;
  }

  #answer(bytes: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#buffer, this.#call("answer"), bytes);
  }
}

/** Custom sections that hold DWARF. */
function debugSections(wasm: Uint8Array): { readonly name: string; readonly bytes: Uint8Array }[] {
  return framesOf(wasm).flatMap((frame) => {
    if (frame.id !== SECTION.custom) return [];
    const name = customName(wasm, frame);
    if (!name.startsWith(".debug_")) return [];
    const reader = new Reader(wasm, frame.content, frame.end);
    reader.name("a custom section's name");
    return [{ name, bytes: wasm.subarray(reader.at, frame.end) }];
  });
}

function framesIn(answer: Uint8Array<ArrayBuffer>): readonly DebugFrame[] {
  const view = new DataView(answer.buffer, answer.byteOffset, answer.length);
  const frames: DebugFrame[] = [];
  for (let at = 0; at < answer.length;) {
    const [line, column, functionBytes, fileBytes] = words(view, at);
    const names = at + 4 * HEAD_WORDS;
    const files = names + functionBytes;
    at = files + fileBytes;
    frames.push({
      function: text.decode(answer.subarray(names, files)),
      file: text.decode(answer.subarray(files, at)),
      line,
      column,
    });
  }
  return frames;
}

function rowsIn(answer: Uint8Array<ArrayBuffer>): readonly DebugRow[] {
  if (answer.length === 0) return [];
  const view = new DataView(answer.buffer, answer.byteOffset, answer.length);
  const [count, fileCount] = words(view, 0);
  const rowsEnd = 4 * (2 + ROW_WORDS * count);
  const files: string[] = [];
  for (let at = rowsEnd; files.length < fileCount;) {
    const from = at + 4;
    at = from + view.getUint32(at, true);
    files.push(text.decode(answer.subarray(from, at)));
  }
  const rows: DebugRow[] = [];
  for (let at = 8; at < rowsEnd; at += 4 * ROW_WORDS) {
    const [offset, bytes, file, line] = words(view, at);
    rows.push({ offset, bytes, file: files[file] ?? "", line, column: view.getUint32(at + 16, true) });
  }
  return rows;
}

function words(view: DataView, at: number): [number, number, number, number] {
  const word = (index: number): number => view.getUint32(at + 4 * index, true);
  return [word(0), word(1), word(2), word(3)];
}
