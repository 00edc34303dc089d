/**
 * Walks all code once and notes what the rest needs: calls, lengths, places of checks, and instructions that
 * change state outside of memory.
 */
import { Instructions } from "./instructions.ts";
import { U32List } from "./list.ts";
import { OP } from "./opcodes.ts";
import { malformed, Reader } from "./reader.ts";
import { ROLE, roleOf, STATEFUL } from "./roles.ts";
import type { ParsedModule } from "./sections.ts";
import { readValueType } from "./value-types.ts";

const MOST = 0xffff_ffff;

/** Functions are those that the module defines, numbered from 0. */
export interface CodeScan {
  /** Per function: offset of its first instruction. */
  readonly firsts: Uint32Array;
  /** Per function: how long it is, in instructions, and values that a call moves or sets to zero. */
  readonly lengths: Uint32Array;
  /** What each function calls directly, one after the other; function f's begin at `callStarts[f]`. */
  readonly callees: Uint32Array;
  readonly callStarts: Uint32Array;
  /**
   * Offsets before which a check belongs in any case: the first instruction of a loop, and every instruction
   * that can take long or calls what is not known. Function f's begin at `pointStarts[f]`.
   */
  readonly points: Uint32Array;
  readonly pointStarts: Uint32Array;
  /** What changes state outside of memory: the instruction's name, and where it was seen first. */
  readonly stateful: ReadonlyMap<string, number>;
}

export function scanCode(module: ParsedModule): CodeScan {
  return new Scanner(module).scan();
}

class Scanner {
  readonly #module: ParsedModule;
  readonly #reader: Reader;
  readonly #code: Instructions;
  readonly #firsts = new U32List();
  readonly #lengths = new U32List();
  readonly #callees = new U32List();
  readonly #callStarts = new U32List();
  readonly #points = new U32List();
  readonly #pointStarts = new U32List();
  readonly #stateful = new Map<string, number>();

  constructor(module: ParsedModule) {
    this.#module = module;
    this.#reader = new Reader(module.bytes);
    this.#code = new Instructions(this.#reader);
  }

  scan(): CodeScan {
    const { bodies } = this.#module;
    for (let index = 0; index < bodies.length; index += 2) {
      this.#callStarts.push(this.#callees.length);
      this.#pointStarts.push(this.#points.length);
      this.#reader.at = bodies.at(index);
      this.#reader.end = bodies.at(index + 1);
      const values = this.#signature(index / 2) + skipLocals(this.#reader);
      this.#firsts.push(this.#reader.at);
      this.#body(values);
    }
    this.#callStarts.push(this.#callees.length);
    this.#pointStarts.push(this.#points.length);
    return {
      firsts: this.#firsts.done(),
      lengths: this.#lengths.done(),
      callees: this.#callees.done(),
      callStarts: this.#callStarts.done(),
      points: this.#points.done(),
      pointStarts: this.#pointStarts.done(),
      stateful: this.#stateful,
    };
  }

  /** How many values a call passes in and out. */
  #signature(index: number): number {
    const { functions, importedFunctions, types, bytes } = this.#module;
    const type = types.functionType(functions.at(importedFunctions + index));
    if (type === undefined) throw malformed(`function ${index} has no function's type, found`, bytes.length);
    return type.params.length + type.results.length;
  }

  /** @param values that a call has to move or set to zero, which takes time as instructions do */
  #body(values: number): void {
    const code = this.#code;
    let depth = 1;
    let length = values;
    while (depth > 0) {
      code.next();
      length++;
      const role = roleOf(code.op);
      if (role === ROLE.none) continue;
      if (role === ROLE.closes) depth--;
      else if (role === ROLE.opens) depth++;
      else if (role === ROLE.loop) {
        depth++;
        this.#points.push(this.#reader.at);
      } else this.#note(role);
    }
    if (this.#reader.at !== this.#reader.end) throw malformed("a function goes on after its end", this.#reader.at);
    this.#lengths.push(Math.min(length, MOST));
  }

  #note(role: number): void {
    const code = this.#code;
    const { functions, importedFunctions, passiveData } = this.#module;
    if (role === ROLE.call) {
      if (code.index >= functions.length)
        throw malformed(`a call of function ${code.index}, which does not exist,`, code.at);
      if (code.index >= importedFunctions) this.#callees.push(code.index - importedFunctions);
      else this.#point(code.at);
      return;
    }
    if (role !== ROLE.state) this.#point(code.at);
    if (role === ROLE.site) return;
    // Segments that are not passive were dropped when the module was instantiated: nothing is left to change.
    const usesData = code.op === OP.memoryInit || code.op === OP.dataDrop;
    if (usesData && (code.index >= passiveData.length || passiveData.at(code.index) === 0)) return;
    const name = STATEFUL.get(code.op);
    if (name !== undefined && !this.#stateful.has(name)) this.#stateful.set(name, code.at);
  }

  #point(at: number): void {
    const last = this.#points.length - 1;
    if (last < 0 || this.#points.at(last) !== at) this.#points.push(at);
  }
}

/** @returns how many locals there are */
function skipLocals(reader: Reader): number {
  const groups = reader.count("the number of locals");
  let locals = 0;
  for (let index = 0; index < groups; index++) {
    const at = reader.at;
    locals += reader.u32("a number of locals");
    if (locals > MOST) throw malformed("too many locals", at);
    readValueType(reader, "a local's type");
  }
  return locals;
}
