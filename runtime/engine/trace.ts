/** Where a guest failed: from the text of an error's stack to the module's own offsets, and to lines where known. */
import type { CodeMap } from "../../guest-abi/module.ts";
import type { ModuleOrigin } from "../function.ts";
import type { SourceLines, WasmFrame } from "../observe/source-lines.ts";

/** `at NAME (wasm://wasm/SCRIPT:wasm-function[12]:0x1a2b)`, or without a name and parentheses. */
const FRAME = /^ *at (?:async )?(?:(.*) \()?(wasm:\/\/wasm\/\S*):wasm-function\[(\d+)\]:0x([0-9a-f]+)\)?$/;
/** Rust's names with generics can be kilobytes long; a record is no place for these. */
const MOST_NAME = 256;

/**
 * The frames of the guest that ran when the error was made. Those of another guest below, whose call of an IOmod
 * this one may have answered, belong to another script.
 *
 * @param codeStart of the module as it was built
 */
function wasmFrames(stack: string, codeMap: CodeMap, codeStart: number): readonly WasmFrame[] {
  const frames: WasmFrame[] = [];
  let script: string | undefined;
  for (const line of stack.split("\n")) {
    const [, name, url, func, offset] = FRAME.exec(line) ?? [];
    if (url === undefined || func === undefined || offset === undefined) continue;
    script ??= url;
    if (url !== script) break;
    const frame = { func: Number(func), offset: codeMap.toOriginal(Number.parseInt(offset, 16)) - codeStart };
    const own = name === undefined ? undefined : withoutModule(name, script);
    frames.push(own === undefined ? frame : { ...frame, name: own.slice(0, MOST_NAME) });
  }
  return frames;
}

/** V8 puts the module's name, where it has one, before the function's: `put.wasm.handler`. */
function withoutModule(name: string, script: string): string {
  const module = script.slice(script.lastIndexOf("/") + 1, script.lastIndexOf("-"));
  return name.startsWith(`${module}.`) ? name.slice(module.length + 1) : name;
}

/** What one function's failures have in common. */
export class GuestTrace {
  readonly #originOf: () => ModuleOrigin;
  readonly #lines: SourceLines | undefined;
  #origin: ModuleOrigin | undefined;

  /** @param origin called at the first failure only */
  constructor(origin: () => ModuleOrigin, lines: SourceLines | undefined) {
    this.#originOf = origin;
    this.#lines = lines;
  }

  get origin(): ModuleOrigin {
    return (this.#origin ??= this.#originOf());
  }

  /**
   * Members of the log record of a failure: `stack` (and `library`) where there is debug information, otherwise
   * `wasmStack` and `buildId`, from which `asml symbolize` makes them.
   */
  membersOf(thrown: unknown): Readonly<Record<string, unknown>> {
    const stack = stackOf(thrown);
    if (stack === undefined) return {};
    const { buildId, codeStart, codeMap } = this.origin;
    const wasmStack = wasmFrames(stack, codeMap, codeStart);
    if (wasmStack.length === 0) return {};
    return { ...(this.#lines?.stackOf(wasmStack) ?? { wasmStack, buildId }) };
  }
}

/** By shape: an error of JSPI's realm is not an instance of this one's Error. */
function stackOf(thrown: unknown): string | undefined {
  if (typeof thrown !== "object" || thrown === null || !("stack" in thrown)) return undefined;
  return typeof thrown.stack === "string" ? thrown.stack : undefined;
}
