import { expect, test } from "vitest";
import { AsmlError } from "../../../guest-abi/errors.ts";
import { prepareModule } from "../../../guest-abi/module.ts";
import { Instructions } from "../../../guest-abi/wasm/instructions.ts";
import { Reader } from "../../../guest-abi/wasm/reader.ts";
import { type Bytes, newerWat, PAGES, refusalOf, wat, withMemory } from "../modules.ts";

const HEAD = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const UNREACHABLE = 0x00;
const END = 0x0b;
const DROP = 0x1a;
const GC = 0xfb;
/** A constant of bytes that are no opcode: whoever takes its first byte for one is wrong about what came before. */
const MARK = [0x44, 255, 255, 255, 255, 255, 255, 255, 255, DROP];
const AFTER = ["f64.const", "drop", "unreachable", "end"].length;

const section = (id: number, content: readonly number[]): readonly number[] => [id, content.length, ...content];
const zeros = (count: number): readonly number[] => Array.from({ length: count }, () => 0);

/** A module with one of everything that an index can name, and one function around an instruction. */
function around(instruction: readonly number[], types: readonly number[] = PLAIN_TYPES): Bytes {
  const body = [1, 1, 0x7f, UNREACHABLE, ...instruction, ...MARK, UNREACHABLE, END];
  return Uint8Array.from([
    ...HEAD,
    ...section(1, types),
    ...section(3, [1, 0]),
    ...section(4, [1, 0x70, 0, 1]),
    ...section(5, [1, 0, 1]),
    ...section(13, [1, 0, 0]),
    ...section(6, [1, 0x7f, 1, 0x41, 0, END]),
    ...section(7, [1, 6, ...Buffer.from("memory"), 2, 0]),
    // Declared, so that ref.func may name it; and passive, for the instructions that read segments.
    ...section(9, [2, 3, 0, 1, 0, 5, 0x70, 1, 0xd2, 0, END]),
    ...section(12, [1]),
    ...section(10, [1, body.length, ...body]),
    ...section(11, [1, 1, 1, 0]),
  ]);
}
const PLAIN_TYPES = [1, 0x60, 0, 0];
/** Type 0 has to be the function's, the instructions for objects name type 1. */
const objectTypes = (composite: readonly number[]): readonly number[] => [2, 0x60, 0, 0, ...composite];
const TYPES = [
  PLAIN_TYPES,
  objectTypes([0x5f, 1, 0x7f, 1]),
  objectTypes([0x5f, 1, 0x78, 1]),
  objectTypes([0x5e, 0x7f, 1]),
  objectTypes([0x5e, 0x78, 1]),
  objectTypes([0x5e, 0x70, 1]),
];

/** Immediates of every length and kind that an instruction can have; numbers longer than they need be, too. */
const SHAPES: readonly (readonly number[])[] = [
  [],
  [0],
  [0x80, 0x80, 0],
  [1],
  [0, 0],
  [0x80, 0, 0x80, 0],
  [1, 0],
  [0x81, 0, 0x80, 0],
  [1, 1],
  [1, 0x81, 0x80, 0],
  ...[0, 1, 2, 3, 4].flatMap((align) => [
    [align, 0],
    [align, 0xff, 0x80, 0],
    [0x40 | align, 0, 0x80, 1],
    [align, 0x80, 1, 0],
  ]),
  [0xff, 0xff, 0xff, 0xff, 0x07],
  [0x80, 0x80, 0x80, 0x80, 0x78],
  [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x7f],
  zeros(4),
  zeros(8),
  zeros(16),
  [1, 0x7f],
  [1, 0x63, 0x70],
  [2, 0, 0x80, 0, 0],
  [0x70],
  [0x6e],
  [0x40, END],
  [0x7f, UNREACHABLE, END],
  [0x80, 0, END],
  [0x40, 2, 2, 0, 0, 0, 0, END],
];

const PLAIN_OPCODES = Array.from({ length: 256 }, (_, op) => op).filter((op) => op < 0xfb || op === 0xff);
const PREFIXED = [
  [0xfb, 40],
  [0xfc, 40],
  [0xfd, 300],
  [0xfe, 100],
] as const;
const leb = (value: number): readonly number[] => (value < 0x80 ? [value] : [(value & 0x7f) | 0x80, value >> 7]);
const OPCODES: readonly (readonly number[])[] = [
  ...PLAIN_OPCODES.map((op) => [op]),
  ...PREFIXED.flatMap(([prefix, count]) => Array.from({ length: count }, (_, number) => [prefix, ...leb(number)])),
];
const nameOf = (opcode: readonly number[]): string => opcode.map((byte) => byte.toString(16)).join(" ");

function v8Knows(opcode: readonly number[]): boolean {
  try {
    void new WebAssembly.Module(around([...opcode, ...zeros(16)], TYPES[1]));
    return true;
  } catch (error) {
    return !/invalid .*opcode|invalid opcode|enable with --/i.test(String(error));
  }
}

test("an opcode is unknown here if and only if V8 does not know it", () => {
  const unknown = OPCODES.filter((opcode) => {
    try {
      prepareModule(around([...opcode, ...zeros(16)], TYPES[1]), PAGES);
      return false;
    } catch (error) {
      return error instanceof AsmlError && error.message.includes("unknown opcode");
    }
  });
  expect(unknown.map(nameOf)).toEqual(OPCODES.filter((opcode) => !v8Knows(opcode)).map(nameOf));
});

test("the immediates of every instruction end where V8 says they end", () => {
  const withoutShape: string[] = [];
  for (const opcode of OPCODES.filter(v8Knows)) {
    let shapes = 0;
    for (const types of opcode[0] === GC ? TYPES : TYPES.slice(0, 1))
      for (const shape of SHAPES) {
        const module = around([...opcode, ...shape], types);
        if (!WebAssembly.validate(module)) continue;
        shapes++;
        const start = Buffer.from(module).indexOf(Buffer.of(UNREACHABLE, ...opcode, ...shape, ...MARK)) + 1;
        const mark = start + opcode.length + shape.length;
        const code = new Instructions(new Reader(module, start));
        // Where V8 takes a shape for more than one instruction, so does this.
        while (code.reader.at < mark) code.next();
        expect([nameOf(opcode), code.reader.at]).toEqual([nameOf(opcode), mark]);
        for (let index = 0; index < AFTER; index++) code.next();
        expect(code.op).toBe(END);
        expect(WebAssembly.validate(prepareModule(module, PAGES).bytes)).toBe(true);
      }
    if (shapes === 0) withoutShape.push(nameOf(opcode));
  }
  // else, catch, rethrow, end, delegate, catch_all, br_on_cast and br_on_cast_fail need a block or label of their own.
  expect(withoutShape).toEqual(["5", "7", "9", "b", "18", "19", "fb 18", "fb 19"]);
});

test("an unknown opcode is named with its offset", () => {
  const module = wat(withMemory(`(func (export "f") (drop (i32.const 8388607)))`));
  const at = Buffer.from(module).indexOf(Buffer.of(0x41, 0xff, 0xff, 0xff, 0x03));
  module.set([0xfd, 0xff, 0x03, 0x01, 0x01], at);
  const error = refusalOf(module);
  expect(error.code).toBe("ERR_MODULE_INVALID");
  expect(error.message).toContain(`unknown opcode 0xfd 0x1ff at byte 0x${at.toString(16)}`);
});

test.each([
  ["if and else", `(if (i32.const 0) (then (nop)) (else (nop)))`],
  ["try, catch and catch_all", `(try (do (throw $t)) (catch $t (nop)) (catch_all (nop)))`],
  ["rethrow", `(try (do (throw $t)) (catch $t (rethrow 0)))`],
  ["delegate", `(try (do (try (do (throw $t)) (delegate 0))) (catch_all (nop)))`],
  ["try_table", `(block $b (try_table (catch $t $b) (catch_all $b) (throw $t)))`],
])("%s open and close as V8 has it", (_, instructions) => {
  const module = wat(withMemory(`(tag $t) (func (export "f") (loop ${instructions}))`));
  expect(WebAssembly.validate(module)).toBe(true);
  expect(WebAssembly.validate(prepareModule(module, PAGES).bytes)).toBe(true);
});

test("br_on_cast and br_on_cast_fail end where V8 says they end", () => {
  for (const opcode of ["br_on_cast", "br_on_cast_fail"]) {
    const module = newerWat(
      withMemory(`(func (export "f") (param anyref) (loop (drop (block $l (result anyref)
        (${opcode} $l anyref ${opcode === "br_on_cast" ? "i31ref" : "(ref i31)"} (local.get 0))))))`),
    );
    expect(WebAssembly.validate(module)).toBe(true);
    expect(WebAssembly.validate(prepareModule(module, PAGES).bytes)).toBe(true);
  }
});
