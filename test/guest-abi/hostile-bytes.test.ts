import { describe, expect, test } from "vitest";
import { AsmlError } from "../../guest-abi/errors.ts";
import { prepareModule } from "../../guest-abi/module.ts";
import { type Bytes, newerWat, PAGES, refusalOf, wat, withMemory } from "./modules.ts";
import { Random } from "./random.ts";
import { rustModule } from "./rust-module.ts";

const HEAD = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const MOST = [0xff, 0xff, 0xff, 0xff, 0x0f];

/** Small, with something in every section. */
const SMALL = wat(`(module
  (type $t (func (param i32) (result i32)))
  (import "host" "f" (func $host (type $t)))
  (memory (export "memory") 1 2)
  (table 3 funcref) (tag $e (param i32))
  (global $g (mut i32) (i32.const 5))
  (func $s) (start $s)
  (elem (i32.const 0) $s $own) (elem funcref (ref.func $s)) (elem declare func $own)
  (data (i32.const 3) "abc") (data $p "xyz")
  (func $own (export "own") (type $t) (local i64 f64)
    (block $b (loop $l (br_table $b $l (local.get 0))))
    (memory.init $p (i32.const 0) (i32.const 0) (i32.const 1))
    (i32.add (call $host (i32.const 7)) (call_indirect (type $t) (local.get 0) (global.get $g)))))`);

/** Checks what the loader promises for any bytes, and tells how it ended. */
function judge(bytes: Bytes): "refused" | "valid" | "invalid" {
  let prepared: Bytes;
  try {
    prepared = prepareModule(bytes, PAGES).bytes;
  } catch (error) {
    if (!(error instanceof AsmlError)) throw error;
    return "refused";
  }
  const valid = WebAssembly.validate(bytes);
  if (WebAssembly.validate(prepared) !== valid)
    throw new Error(`prepared, it is ${valid ? "no longer" : "suddenly"} valid: ${Buffer.from(bytes).toString("hex")}`);
  return valid ? "valid" : "invalid";
}

function mutate(original: Bytes, random: Random): Bytes {
  let bytes = Buffer.from(original);
  for (let times = 1 + random.below(3); times > 0; times--) {
    const at = random.below(bytes.length);
    switch (random.below(5)) {
      case 0:
        bytes[at]! ^= 1 << random.below(8);
        break;
      case 1:
        bytes = Buffer.concat([bytes.subarray(0, at), random.bytes(1), bytes.subarray(at)]);
        break;
      case 2:
        bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
        break;
      default:
        bytes[at] = random.below(256);
    }
  }
  return new Uint8Array(bytes);
}

test("5,000 mutations of a small module are refused, or as valid as they were", () => {
  const random = new Random(1);
  const counts = { refused: 0, valid: 0, invalid: 0 };
  for (let index = 0; index < 5_000; index++) counts[judge(mutate(SMALL, random))]++;
  expect(counts.refused + counts.valid + counts.invalid).toBe(5_000);
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(50);
});

const rust = rustModule();
test.skipIf(rust === undefined)(
  "5,000 mutations of a module made by rustc are refused, or as valid as they were",
  () => {
    const original = rust!;
    const random = new Random(2);
    expect(judge(original)).toBe("valid");
    const counts = { refused: 0, valid: 0, invalid: 0 };
    for (let index = 0; index < 5_000; index++) counts[judge(mutate(original, random))]++;
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(0);
  },
);

test("a module that is cut off anywhere is refused, unless nothing but the names is missing", () => {
  const outcomes = Array.from({ length: SMALL.length }, (_, length) => judge(SMALL.slice(0, length)));
  expect(outcomes.filter((outcome) => outcome === "valid")).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome === "refused")).toHaveLength(SMALL.length - 1);
});

describe("refused as no module", () => {
  test.each<[string, readonly number[], RegExp]>([
    ["nothing", [], /does not begin with/],
    ["text", [...Buffer.from("#!/bin/sh")], /does not begin with/],
    ["a component", [0, 0x61, 0x73, 0x6d, 0x0d, 0, 1, 0], /component/],
    ["another version", [0, 0x61, 0x73, 0x6d, 2, 0, 0, 0], /version/],
    ["an unknown section", [...HEAD, 14, 0], /unknown section 14 at byte 0x8/],
    ["sections out of order", [...HEAD, 3, 1, 0, 1, 1, 0], /section 1 is out of order/],
    ["a section twice", [...HEAD, 1, 1, 0, 1, 1, 0], /section 1 is out of order, or there twice/],
    ["a section beyond the end", [...HEAD, 1, 5, 0], /a section is cut off/],
    ["a section longer than its items", [...HEAD, 1, 2, 0, 0], /longer than what it holds/],
    ["a number of six bytes", [...HEAD, 1, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00], /too long a number/],
    ["a number over 32 bits", [...HEAD, 1, 0xff, 0xff, 0xff, 0xff, 0x1f], /too long a number/],
    ["four billion types", [...HEAD, 1, 5, ...MOST], /says 4294967295, which its section cannot hold/],
    ["four billion parameters", [...HEAD, 1, 7, 1, 0x60, ...MOST], /says 4294967295/],
    ["four billion functions", [...HEAD, 3, 5, ...MOST], /says 4294967295/],
    ["four billion locals, twice", [...HEAD, ...code([2, ...MOST, 0x7f, ...MOST, 0x7f, 0x0b])], /too many locals/],
    ["four billion labels", [...HEAD, ...code([0, 0x0e, ...MOST, 0x0b])], /says 4294967295/],
    ["a name that is not UTF-8", [...HEAD, 0, 2, 1, 0xff], /not UTF-8/],
    ["a custom section without a name", [...HEAD, 0, 1, 5], /cut off/],
    ["a function without a body", [...HEAD, 1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0], /as many function bodies/],
    ["a body that does not end", [...HEAD, ...code([0, 0x01])], /an instruction is cut off/],
    ["a body that ends twice", [...HEAD, ...code([0, 0x0b, 0x0b])], /goes on after its end/],
    ["a call of nobody", [...HEAD, ...code([0, 0x10, 9, 0x0b])], /a call of function 9, which does not exist, at byte/],
    ["a constant of six bytes", [...HEAD, ...code([0, 0x41, 0x80, 0x80, 0x80, 0x80, 0x80, 0, 0x1a, 0x0b])], /too long/],
    ["a constant over 32 bits", [...HEAD, ...code([0, 0x41, 0x80, 0x80, 0x80, 0x80, 0x10, 0x1a, 0x0b])], /too long/],
    ["a global that loops", [...HEAD, 6, 8, 1, 0x7f, 0, 0x03, 0x40, 0x0b, 0x0b, 0], /not a constant/],
  ])("%s", (_, bytes, message) => {
    const error = refusalOf(Uint8Array.from(bytes));
    expect(error.code).toBe("ERR_MODULE_INVALID");
    expect(error.message).toMatch(message);
    expect(WebAssembly.validate(Uint8Array.from(bytes))).toBe(false);
  });

  /** Type, function and code section for one body. */
  function code(body: readonly number[]): readonly number[] {
    return [1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0, 10, body.length + 2, 1, body.length, ...body];
  }
});

describe("no guest can name the page that stops it", () => {
  test.each([
    ["a load", `(func (drop (i32.load8_u $1 (i32.const 0))))`],
    ["a store", `(func (i32.store8 $1 (i32.const 0) (i32.const 0)))`],
    ["a vector's lane", `(func (v128.store8_lane $1 0 (i32.const 0) (v128.const i32x4 0 0 0 0)))`],
    ["an atomic store", `(func (i32.atomic.store8 $1 (i32.const 0) (i32.const 0)))`],
    ["memory.fill", `(func (memory.fill $1 (i32.const 0) (i32.const 0) (i32.const 1)))`],
    ["memory.copy to it", `(func (memory.copy $1 $0 (i32.const 0) (i32.const 0) (i32.const 1)))`],
    ["memory.copy from it", `(func (memory.copy $0 $1 (i32.const 0) (i32.const 0) (i32.const 1)))`],
    ["memory.init", `(data $d "x") (func (memory.init $1 $d (i32.const 0) (i32.const 0) (i32.const 1)))`],
    ["memory.size", `(func (drop (memory.size $1)))`],
    ["memory.grow", `(func (drop (memory.grow $1 (i32.const 0))))`],
    ["a data segment", `(data (memory $1) (i32.const 0) "x")`],
    ["an export", `(export "page" (memory $1))`],
  ])("by %s", (_, fields) => {
    // With its second memory taken away, it names one that only the prepared module would have.
    const two = newerWat(`(module (memory $0 (export "memory") 1) (memory $1 1) ${fields})`);
    const memories = Buffer.from(two).indexOf(Buffer.of(5, 5, 2, 0, 1, 0, 1));
    expect(memories).toBeGreaterThan(0);
    const one = Uint8Array.from([...two.slice(0, memories), 5, 3, 1, 0, 1, ...two.slice(memories + 7)]);
    expect(refusalOf(two).message).toMatch(/memories|memory 1/);
    expect(refusalOf(one).message).toMatch(/memory 1, which a guest does not have/);
  });
});

describe("taken as it is, however large", () => {
  const repeat = (count: number, item: readonly number[]): readonly number[] =>
    Array.from({ length: count }, () => item).flat();
  const leb = (value: number): readonly number[] => {
    const bytes: number[] = [];
    for (let rest = value; ; rest >>>= 7) {
      bytes.push(rest < 0x80 ? rest : (rest & 0x7f) | 0x80);
      if (rest < 0x80) return bytes;
    }
  };
  const section = (id: number, content: readonly number[]): readonly number[] => [
    id,
    ...leb(content.length),
    ...content,
  ];
  const around = (count: number, body: readonly number[]): Bytes =>
    Uint8Array.from([
      ...HEAD,
      ...section(1, [1, 0x60, 0, 0]),
      ...section(3, [...leb(count), ...repeat(count, [0])]),
      ...section(5, [1, 0, 1]),
      ...section(7, [1, 6, ...Buffer.from("memory"), 2, 0]),
      ...section(10, [...leb(count), ...repeat(count, [...leb(body.length), ...body])]),
    ]);

  test.each<[string, Bytes]>([
    ["blocks, 200,000 deep", around(1, [0, ...repeat(200_000, [0x02, 0x40]), ...repeat(200_001, [0x0b])])],
    ["loops, 100,000 deep", around(1, [0, ...repeat(100_000, [0x03, 0x40]), ...repeat(100_001, [0x0b])])],
    ["200,000 empty functions", around(200_000, [0, 0x0b])],
  ])("%s", (_, bytes) => {
    expect(judge(bytes)).toBe("valid");
  });

  test("a chain of calls, 60,000 functions long, and back to the first", () => {
    const count = 60_000;
    const bodies = Array.from({ length: count }, (_, index) => {
      const body = [0, 0x10, ...leb((index + 1) % count), 0x0b];
      return [...leb(body.length), ...body];
    });
    const bytes = Uint8Array.from([
      ...HEAD,
      ...section(1, [1, 0x60, 0, 0]),
      ...section(3, [...leb(count), ...repeat(count, [0])]),
      ...section(5, [1, 0, 1]),
      ...section(7, [1, 6, ...Buffer.from("memory"), 2, 0]),
      ...section(10, [...leb(count), ...bodies.flat()]),
    ]);
    const before = bytes.length;
    expect(judge(bytes)).toBe("valid");
    expect(prepareModule(bytes, PAGES).bytes.length - before).toBeGreaterThan(count * 10);
  });

  test("a function as long as V8 takes, unless the checks make it longer", () => {
    const most = 7_654_321;
    const nops = (length: number): Bytes => {
      const body = new Uint8Array(length).fill(0x01);
      body[0] = 0;
      body[length - 1] = 0x0b;
      const start = around(1, [0]);
      const head = start.slice(0, start.indexOf(10, start.length - 5));
      return Buffer.concat([head, Buffer.from([10, ...leb(length + leb(length).length + 1), 1, ...leb(length)]), body]);
    };
    expect(WebAssembly.validate(nops(most))).toBe(true);
    const error = refusalOf(nops(most));
    expect(error.code).toBe("ERR_MODULE_INVALID");
    expect(error.message).toMatch(/function 0 is too long/);
    expect(judge(nops(7_000_000))).toBe("valid");
  });

  test("a module of nothing but memory", () => {
    expect(judge(wat(withMemory("")))).toBe("valid");
  });
});
