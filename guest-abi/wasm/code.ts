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
import { Stretch } from "./stretch.ts";
import { readValueType } from "./value-types.ts";

const MOST = 0xffff_ffff;

/** How far code may go without a check, in instructions (checks.ts says why). */
export interface Budgets {
  /** Of a function that is not checked where it begins, and all that it calls. */
  readonly entry: number;
  /** Within one function. */
  readonly line: number;
}

/** Functions are those that the module defines, numbered from 0. */
export interface CodeScan {
  /** Per function: offset of its first instruction. */
  readonly firsts: Uint32Array;
  /** Per function: how long it is, in instructions, and values that a call moves or sets to zero. */
  readonly lengths: Uint32Array;
  /** What each function calls directly, one after the other; function f's begin at `callStarts[f]`. */
  readonly callees: Uint32Array;
  readonly callStarts: Uint32Array;
  /** Offsets before which a check belongs, besides those where functions begin; f's begin at `pointStarts[f]`. */
  readonly points: Uint32Array;
  readonly pointStarts: Uint32Array;
  /** What changes state outside of memory: the instruction's name, and where it was seen first. */
  readonly stateful: ReadonlyMap<string, number>;
}

export function scanCode(module: ParsedModule, budgets: Budgets): CodeScan {
  return new Scanner(module, budgets).scan();
}

class Scanner {
  readonly #module: ParsedModule;
  readonly #budgets: Budgets;
  readonly #reader: Reader;
  readonly #code: Instructions;
  readonly #stretch = new Stretch();
  readonly #branch = (label: number): void => this.#stretch.branch(label);
  readonly #firsts = new U32List();
  readonly #lengths = new U32List();
  readonly #callees = new U32List();
  readonly #callStarts = new U32List();
  readonly #points = new U32List();
  readonly #pointStarts = new U32List();
  readonly #stateful = new Map<string, number>();

  constructor(module: ParsedModule, budgets: Budgets) {
    this.#module = module;
    this.#budgets = budgets;
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
      this.#lengths.push(Math.min(values + this.#body(), MOST));
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

  /** How many values a call passes in and out: moving them takes time as instructions do. */
  #signature(index: number): number {
    const { functions, importedFunctions, types, bytes } = this.#module;
    const type = types.functionType(functions.at(importedFunctions + index));
    if (type === undefined) throw malformed(`function ${index} has no function's type, found`, bytes.length);
    return type.params.length + type.results.length;
  }

  /** @returns how many instructions there are */
  #body(): number {
    const code = this.#code;
    const stretch = this.#stretch;
    const { line } = this.#budgets;
    let length = 0;
    stretch.begin();
    while (stretch.depth > 0) {
      code.next();
      length++;
      stretch.length++;
      const role = roleOf(code.op);
      if (role !== ROLE.none) this.#apply(role);
      else if (stretch.length > line) this.#check(code.at);
    }
    if (this.#reader.at !== this.#reader.end) throw malformed("a function goes on after its end", this.#reader.at);
    return length;
  }

  #apply(role: number): void {
    const code = this.#code;
    const stretch = this.#stretch;
    switch (role) {
      case ROLE.closes:
        return stretch.close();
      case ROLE.divides:
        return stretch.divide();
      case ROLE.opens:
        return stretch.open(false);
      case ROLE.opensIf:
        return stretch.open(true);
      case ROLE.loop:
        stretch.open(false);
        return this.#check(this.#reader.at);
      case ROLE.branch:
        if (code.op === OP.brTable) code.tableLabels(this.#branch);
        else stretch.branch(code.index);
        if (code.op === OP.br || code.op === OP.brTable) stretch.length = 0;
        return;
      case ROLE.leaves:
        stretch.length = 0;
        return;
      case ROLE.call:
        return this.#call();
      default:
        if (role !== ROLE.state) this.#check(code.at);
        if (role !== ROLE.site) this.#noteState();
    }
  }

  #call(): void {
    const code = this.#code;
    const { functions, importedFunctions } = this.#module;
    if (code.index >= functions.length)
      throw malformed(`a call of function ${code.index}, which does not exist,`, code.at);
    if (code.index < importedFunctions) return this.#check(code.at);
    this.#callees.push(code.index - importedFunctions);
    // Who is called without a check is at most as long as the budget says.
    this.#stretch.length += this.#budgets.entry;
    if (this.#stretch.length > this.#budgets.line) {
      this.#check(code.at);
      this.#stretch.length = this.#budgets.entry;
    }
  }

  #noteState(): void {
    const { op, index, at } = this.#code;
    const { passiveData } = this.#module;
    // Segments that are not passive were dropped when the module was instantiated: nothing is left to change.
    const usesData = op === OP.memoryInit || op === OP.dataDrop;
    if (usesData && (index >= passiveData.length || passiveData.at(index) === 0)) return;
    const name = STATEFUL.get(op);
    if (name !== undefined && !this.#stateful.has(name)) this.#stateful.set(name, at);
  }

  #check(at: number): void {
    this.#stretch.length = 0;
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
