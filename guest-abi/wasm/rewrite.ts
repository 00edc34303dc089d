/** Writes the prepared module: the original with the loader's imports, exports, and checks. */
import { LOADER_MODULE } from "../abi.ts";
import { AsmlError } from "../errors.ts";
import type { Checks } from "./checks.ts";
import { CodeMap } from "./code-map.ts";
import { DEBUG_SECTIONS } from "./custom.ts";
import { customName, type Frame, rankOf, SECTION } from "./frames.ts";
import { U32List } from "./list.ts";
import { Reader } from "./reader.ts";
import type { ParsedModule } from "./sections.ts";
import { lebSize, Writer } from "./writer.ts";

/** i32.const 0, i32.load8_u of memory 1, if, unreachable, end. */
const CHECK = Uint8Array.of(0x41, 0x00, 0x2d, 0x40, 0x01, 0x00, 0x04, 0x40, 0x00, 0x0b);
/** V8 takes no longer function. */
const MOST_BODY_BYTES = 7_654_321;
const MEMORY_KIND = 2;
const GLOBAL_KIND = 3;
const utf8 = new TextEncoder();

export interface Rewrite {
  readonly module: ParsedModule;
  /** Undefined where a debugger is to read the module: its code stays as it is, and so does what describes it. */
  readonly checks: Checks | undefined;
  readonly memory: { readonly initialPages: number; readonly maximumPages: number };
  /** Names for the mutable globals, by index. */
  readonly globals: ReadonlyMap<number, string>;
}

export function rewrite(plan: Rewrite): { bytes: Uint8Array<ArrayBuffer>; codeMap: CodeMap } {
  return new Rewriter(plan).run();
}

class Rewriter {
  readonly #plan: Rewrite;
  readonly #bytes: Uint8Array;
  readonly #out: Writer;
  readonly #imports: Uint8Array;
  readonly #exports: Uint8Array;
  readonly #runs = new U32List();

  constructor(plan: Rewrite) {
    this.#plan = plan;
    this.#bytes = plan.module.bytes;
    this.#imports = importItems(plan.memory);
    this.#exports = exportItems(plan.globals);
    // Every length may take four bytes more than before: there are as many as bodies and a few.
    const lengths = 5 * (plan.module.bodies.length / 2 + 16);
    const checks = (plan.checks?.points.length ?? 0) * CHECK.length;
    this.#out = new Writer(this.#bytes.length + checks + lengths + this.#imports.length + this.#exports.length);
  }

  run(): { bytes: Uint8Array<ArrayBuffer>; codeMap: CodeMap } {
    this.#out.copy(this.#bytes, 0, 8);
    let imported = false;
    for (const frame of this.#plan.module.frames) {
      if (!imported && rankOf(frame.id) >= rankOf(SECTION.import)) {
        this.#extended(SECTION.import, frame.id === SECTION.import ? frame : undefined, 2, this.#imports);
        imported = true;
      }
      this.#section(frame);
    }
    return { bytes: this.#out.done(), codeMap: new CodeMap(this.#runs.done()) };
  }

  #section(frame: Frame): void {
    switch (frame.id) {
      case SECTION.import:
      case SECTION.memory:
        return;
      case SECTION.custom:
        if (!this.#keeps(customName(this.#bytes, frame))) return;
        return this.#out.copy(this.#bytes, frame.start, frame.end);
      case SECTION.export:
        return this.#extended(SECTION.export, frame, this.#plan.globals.size, this.#exports);
      case SECTION.code:
        if (this.#plan.checks !== undefined) return this.#code(this.#plan.checks);
        // DWARF counts from where the content of the section begins.
        this.#head(SECTION.code, frame.end - frame.content);
        return this.#copyCode(frame.content, frame.end);
      default:
        return this.#out.copy(this.#bytes, frame.start, frame.end);
    }
  }

  /** A section with `added` items more at its end. */
  #extended(id: number, frame: Frame | undefined, added: number, items: Uint8Array): void {
    let count = 0;
    let from = 0;
    let to = 0;
    if (frame !== undefined) {
      const reader = new Reader(this.#bytes, frame.content, frame.end);
      count = reader.u32("a section's number of items");
      from = reader.at;
      to = frame.end;
    }
    this.#head(id, lebSize(count + added) + to - from + items.length);
    this.#out.u32(count + added);
    this.#out.copy(this.#bytes, from, to);
    this.#out.copy(items);
  }

  #head(id: number, size: number): void {
    this.#out.bytes[this.#out.at++] = id;
    this.#out.u32(size);
  }

  /** Stacks show the names. Debug information describes offsets, which move unless the code is left alone. */
  #keeps(custom: string): boolean {
    return custom === "name" || (this.#plan.checks === undefined && custom.startsWith(DEBUG_SECTIONS));
  }

  #code(checks: Checks): void {
    const { bodies } = this.#plan.module;
    const count = bodies.length / 2;
    let size = lebSize(count);
    for (let index = 0; index < count; index++) {
      const body = this.#bodySize(index, checks);
      size += lebSize(body) + body;
    }
    this.#head(SECTION.code, size);
    this.#out.u32(count);
    for (let index = 0; index < count; index++) this.#body(index, checks);
  }

  #bodySize(index: number, checks: Checks): number {
    const { module } = this.#plan;
    const added = (checks.starts[index + 1]! - checks.starts[index]!) * CHECK.length;
    return module.bodies.at(2 * index + 1) - module.bodies.at(2 * index) + added;
  }

  #body(index: number, checks: Checks): void {
    const { module } = this.#plan;
    const size = this.#bodySize(index, checks);
    if (size > MOST_BODY_BYTES)
      throw new AsmlError(
        "ERR_MODULE_INVALID",
        `function ${index + module.importedFunctions} is too long (${size} bytes)`,
        {
          fix: "split the function",
        },
      );
    this.#out.u32(size);
    let from = module.bodies.at(2 * index);
    for (let at = checks.starts[index]!; at < checks.starts[index + 1]!; at++) {
      const point = checks.points[at]!;
      this.#copyCode(from, point);
      this.#out.copy(CHECK);
      from = point;
    }
    this.#copyCode(from, module.bodies.at(2 * index + 1));
  }

  #copyCode(from: number, to: number): void {
    this.#runs.push(this.#out.at);
    this.#runs.push(from);
    this.#out.copy(this.#bytes, from, to);
  }
}

function importItems(memory: { readonly initialPages: number; readonly maximumPages: number }): Uint8Array {
  const out = new Writer(128);
  writeName(out, LOADER_MODULE);
  writeName(out, "memory");
  out.copy(Uint8Array.of(MEMORY_KIND, 0x01));
  out.u32(memory.initialPages);
  out.u32(memory.maximumPages);
  writeName(out, LOADER_MODULE);
  writeName(out, "epoch");
  out.copy(Uint8Array.of(MEMORY_KIND, 0x03, 1, 1));
  return out.done();
}

function exportItems(globals: ReadonlyMap<number, string>): Uint8Array {
  let capacity = 0;
  for (const name of globals.values()) capacity += name.length + 16;
  const out = new Writer(capacity);
  for (const [index, name] of globals) {
    writeName(out, name);
    out.bytes[out.at++] = GLOBAL_KIND;
    out.u32(index);
  }
  return out.done();
}

function writeName(out: Writer, name: string): void {
  const bytes = utf8.encode(name);
  out.u32(bytes.length);
  out.copy(bytes);
}
