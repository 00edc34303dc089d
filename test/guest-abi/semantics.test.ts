import { describe, expect, test } from "vitest";
import { prepareModule } from "../../guest-abi/module.ts";
import { type Bytes, instantiate, newerWat, PAGES, wat, withMemory } from "./modules.ts";

type Value = number | bigint;
type Type = "i32" | "i64" | "f32" | "f64";

const EDGES: Readonly<Record<Type, readonly Value[]>> = {
  i32: [0, 1, -1, 2, 31, 32, 255, -128, 65_535, 2_147_483_647, -2_147_483_648, 0x55_55_55_55],
  i64: [
    0n,
    1n,
    -1n,
    63n,
    64n,
    255n,
    -128n,
    2n ** 31n,
    -(2n ** 32n),
    2n ** 63n - 1n,
    -(2n ** 63n),
    0x5555_5555_5555_5555n,
  ],
  f32: [0, -0, 1, -1.5, 0.1, 2 ** 31, -(2 ** 63), 1e-45, 3.4e38, Infinity, -Infinity, NaN],
  f64: [0, -0, 1, -1.5, 0.1, 2 ** 31, -(2 ** 63), 5e-324, 1.7e308, Infinity, -Infinity, NaN],
};

const instructions = (type: Type, names: string): readonly string[] =>
  names.split(" ").map((name) => `${type}.${name}`);
/** Instructions by what they take and give. */
const NUMERIC: readonly (readonly [params: readonly Type[], result: Type, names: readonly string[]])[] = [
  ...(["i32", "i64"] as const).flatMap((type): (readonly [readonly Type[], Type, readonly string[]])[] => [
    [[type], type, instructions(type, "clz ctz popcnt extend8_s extend16_s")],
    [[type], "i32", instructions(type, "eqz")],
    [
      [type, type],
      type,
      instructions(type, "add sub mul div_s div_u rem_s rem_u and or xor shl shr_s shr_u rotl rotr"),
    ],
    [[type, type], "i32", instructions(type, "eq ne lt_s lt_u gt_s gt_u le_s le_u ge_s ge_u")],
    [["f32"], type, instructions(type, "trunc_f32_s trunc_f32_u trunc_sat_f32_s trunc_sat_f32_u")],
    [["f64"], type, instructions(type, "trunc_f64_s trunc_f64_u trunc_sat_f64_s trunc_sat_f64_u")],
  ]),
  ...(["f32", "f64"] as const).flatMap((type): (readonly [readonly Type[], Type, readonly string[]])[] => [
    [[type], type, instructions(type, "abs neg ceil floor trunc nearest sqrt")],
    [[type, type], type, instructions(type, "add sub mul div min max copysign")],
    [[type, type], "i32", instructions(type, "eq ne lt gt le ge")],
    [["i32"], type, instructions(type, "convert_i32_s convert_i32_u")],
    [["i64"], type, instructions(type, "convert_i64_s convert_i64_u")],
  ]),
  [["i64"], "i32", ["i32.wrap_i64"]],
  [["i32"], "i64", ["i64.extend_i32_s", "i64.extend_i32_u"]],
  [["i64"], "i64", ["i64.extend32_s"]],
  [["f32"], "i32", ["i32.reinterpret_f32"]],
  [["i32"], "f32", ["f32.reinterpret_i32"]],
  [["f64"], "i64", ["i64.reinterpret_f64"]],
  [["i64"], "f64", ["f64.reinterpret_i64"]],
  [["f64"], "f32", ["f32.demote_f64"]],
  [["f32"], "f64", ["f64.promote_f32"]],
];

/** What a call gave: its results, or its trap. */
function outcome(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error instanceof Error ? error.message : "thrown";
  }
}

function bothOf(bytes: Bytes, imports: WebAssembly.Imports = {}): readonly [WebAssembly.Exports, WebAssembly.Exports] {
  expect(WebAssembly.validate(bytes)).toBe(true);
  const before = new WebAssembly.Instance(new WebAssembly.Module(bytes), imports).exports;
  return [before, instantiate(prepareModule(bytes, PAGES), imports).exports];
}

type Function = (...args: readonly unknown[]) => unknown;

/** Calls the same exports with the same arguments on both sides and compares results, traps and memory. */
function expectSame(bytes: Bytes, calls: readonly (readonly [name: string, ...args: readonly unknown[]])[]): void {
  const [before, after] = bothOf(bytes);
  const run = (exports: WebAssembly.Exports): unknown =>
    calls.map(([name, ...args]) => [name, ...args, outcome(() => (exports[name] as Function)(...args))]);
  const expected = run(before);
  expect(run(after)).toEqual(expected);
  const memoryOf = ({ memory }: WebAssembly.Exports): Buffer => Buffer.from((memory as WebAssembly.Memory).buffer);
  expect(memoryOf(after).equals(memoryOf(before))).toBe(true);
}

test("every numeric instruction, inside a loop, on all pairs of edge values", () => {
  const functions: string[] = [];
  const calls: [string, ...Value[]][] = [];
  for (const [params, result, names] of NUMERIC)
    for (const name of names) {
      functions.push(`(func (export "${name}") (param ${params.join(" ")}) (result ${result})
        (loop (result ${result}) ${params.map((_, index) => `(local.get ${index})`).join(" ")} ${name}))`);
      for (const first of EDGES[params[0]!])
        if (params.length === 1) calls.push([name, first]);
        else for (const second of EDGES[params[1]!]) calls.push([name, first, second]);
    }
  // 0x45 to 0xc4, and the saturating conversions.
  expect(functions.length).toBe(136);
  expectSame(wat(withMemory(functions.join("\n"))), calls);
});

test("every load and store, at every edge of memory", () => {
  const loads = ["i32.load", "i64.load", "f32.load", "f64.load", "i32.load8_s", "i32.load8_u", "i32.load16_s"];
  loads.push(
    "i32.load16_u",
    "i64.load8_s",
    "i64.load8_u",
    "i64.load16_s",
    "i64.load16_u",
    "i64.load32_s",
    "i64.load32_u",
  );
  const stores = [
    "i32.store",
    "i64.store",
    "f32.store",
    "f64.store",
    "i32.store8",
    "i32.store16",
    "i64.store8",
    "i64.store16",
  ];
  stores.push("i64.store32");
  const values: Readonly<Record<string, string>> = { i32: "-2", i64: "-3", f32: "1.5", f64: "-2.5" };
  const offsets = [0, 1, 3, 8, 65_528];
  const functions = offsets.flatMap((offset) => [
    ...loads.map((name) => {
      const type = name.slice(0, 3);
      return `(func (export "${name}+${offset}") (param i32) (result ${type}) (loop (result ${type}) (${name} offset=${offset} (local.get 0))))`;
    }),
    ...stores.map((name) => {
      const type = name.slice(0, 3);
      return `(func (export "${name}+${offset}") (param i32) (loop (${name} offset=${offset} (local.get 0) (${type}.const ${values[type]}))))`;
    }),
  ]);
  const calls = [...stores, ...loads].flatMap((name) =>
    offsets.flatMap((offset) =>
      [0, 1, 8, 65_520, 65_528, 65_529, 65_532, 65_533, 65_535, 65_536, -1, -8].map(
        (at) => [`${name}+${offset}`, at] as const,
      ),
    ),
  );
  expectSame(wat(withMemory(functions.join("\n"))), calls);
});

describe("control flow stays what it was", () => {
  const numbers = Array.from({ length: 40 }, (_, index) => index - 4);
  const onNumbers = (name: string): (readonly [string, number])[] => numbers.map((number) => [name, number] as const);

  test.each([
    [
      "loops, nested, left and continued at every level",
      `(func (export "f") (param $n i32) (result i32) (local $i i32) (local $j i32) (local $sum i32)
        (block $out (loop $a
          (local.set $j (i32.const 0))
          (loop $b
            (local.set $sum (i32.add (local.get $sum) (i32.mul (local.get $i) (local.get $j))))
            (br_if $out (i32.gt_u (local.get $sum) (i32.const 5000)))
            (local.set $j (i32.add (local.get $j) (i32.const 1)))
            (br_if $b (i32.lt_s (local.get $j) (local.get $n))))
          (local.set $i (i32.add (local.get $i) (i32.const 1)))
          (br_if $a (i32.lt_s (local.get $i) (local.get $n)))))
        (local.get $sum))`,
    ],
    [
      "br_table with a loop among its targets",
      `(func (export "f") (param $n i32) (result i32) (local $count i32)
        (block $out (loop $again
          (local.set $count (i32.add (local.get $count) (i32.const 1)))
          (br_if $out (i32.gt_u (local.get $count) (i32.const 20)))
          (block $two (block $one (block $zero (br_table $zero $one $two $again $out (local.get $n)))
            (local.set $n (i32.const 1)) (br $again))
            (local.set $n (i32.const 2)) (br $again))
          (local.set $n (i32.const 9)) (br_if $again (i32.lt_u (local.get $count) (i32.const 10)))))
        (i32.add (local.get $count) (i32.mul (local.get $n) (i32.const 100))))`,
    ],
    [
      "blocks and loops with parameters and several results",
      `(func $swap (param i32 i32) (result i32 i32) (local.get 1) (local.get 0))
       (func (export "f") (param $n i32) (result i32 i32 i32)
         (local.get $n) (i32.const 1)
         (loop $l (param i32 i32) (result i32 i32)
           (call $swap) (i32.const 3) i32.add
           (local.set $n (i32.sub (local.get $n) (i32.const 1)))
           (br_if $l (i32.gt_s (local.get $n) (i32.const 0))))
         (local.get $n))`,
    ],
    [
      "if with and without else, select, return, drop and unreachable code",
      `(func (export "f") (param $n i32) (result i32)
        (if (i32.eq (local.get $n) (i32.const 3)) (then (return (i32.const 33)) (loop $dead (br $dead))))
        (drop (local.get $n))
        (if (result i32) (i32.lt_s (local.get $n) (i32.const 0)) (then unreachable (loop (nop)) (i32.const 1))
          (else (select (i32.const 5) (local.get $n) (i32.and (local.get $n) (i32.const 1))))))`,
    ],
    [
      "recursion, direct, mutual and through a table",
      `(table funcref (elem $even $odd $fib)) (type $t (func (param i32) (result i32)))
       (func $even (type $t) (if (result i32) (local.get 0) (then (call $odd (i32.sub (local.get 0) (i32.const 1)))) (else (i32.const 1))))
       (func $odd (type $t) (if (result i32) (local.get 0) (then (call $even (i32.sub (local.get 0) (i32.const 1)))) (else (i32.const 0))))
       (func $fib (type $t) (if (result i32) (i32.lt_s (local.get 0) (i32.const 2)) (then (local.get 0)) (else
         (i32.add (call $fib (i32.sub (local.get 0) (i32.const 1)))
                  (call_indirect (type $t) (i32.sub (local.get 0) (i32.const 2)) (i32.const 2))))))
       (func (export "f") (param i32) (result i32)
         (call_indirect (type $t) (i32.and (local.get 0) (i32.const 15)) (i32.rem_u (local.get 0) (i32.const 5))))`,
    ],
    [
      "tail calls",
      `(table funcref (elem $a)) (type $t (func (param i32 i32) (result i32)))
       (func $a (type $t) (if (i32.eqz (local.get 0)) (then (return (local.get 1))))
         (return_call $b (i32.sub (local.get 0) (i32.const 1)) (i32.add (local.get 1) (i32.const 2))))
       (func $b (type $t) (if (i32.eqz (local.get 0)) (then (return (i32.const -1))))
         (return_call_indirect (type $t) (i32.sub (local.get 0) (i32.const 1)) (i32.mul (local.get 1) (i32.const 3)) (i32.const 0)))
       (func (export "f") (param i32) (result i32) (return_call $a (i32.and (local.get 0) (i32.const 0xffff)) (i32.const 1)))`,
    ],
    [
      "exceptions, thrown through calls and loops, caught and rethrown",
      `(tag $t (param i32)) (tag $u)
       (func $thrower (param i32) (loop $l
         (if (i32.eqz (local.get 0)) (then (throw $u)))
         (if (i32.eq (i32.and (local.get 0) (i32.const 3)) (i32.const 3)) (then (throw $t (local.get 0))))
         (local.set 0 (i32.sub (local.get 0) (i32.const 1))) (br $l)))
       (func (export "f") (param i32) (result i32) (local $caught i32)
         (block $u (loop $again
           (local.set $caught (i32.add (local.get $caught) (block $t (result i32)
             (try_table (catch $t $t) (catch $u $u) (call $thrower (local.get 0))) (i32.const 1000))))
           (local.set 0 (i32.sub (local.get 0) (i32.const 5)))
           (br_if $again (i32.gt_s (local.get 0) (i32.const 0))))
           (return (local.get $caught)))
         (i32.const -7))`,
    ],
    [
      "legacy exceptions",
      `(tag $t (param i32))
       (func $inner (param i32) (try (do (if (local.get 0) (then (throw $t (local.get 0))))) (catch $t (throw $t (i32.add (i32.const 1))))))
       (func (export "f") (param i32) (result i32)
         (try (result i32) (do (try (do (call $inner (local.get 0))) (delegate 0)) (i32.const 50))
           (catch $t (i32.const 2) i32.mul) (catch_all (rethrow 0))))`,
    ],
    [
      "bulk memory and tables",
      `(table $t 4 funcref) (elem $e func $one $two) (data $d "hello wasm")
       (func $one (result i32) (i32.const 1)) (func $two (result i32) (i32.const 2))
       (func (export "f") (param i32) (result i32)
         (memory.init $d (local.get 0) (i32.const 2) (i32.const 5))
         (memory.copy (i32.add (local.get 0) (i32.const 2)) (local.get 0) (i32.const 5))
         (memory.fill (local.get 0) (i32.const 65) (i32.const 1))
         (table.init $t $e (i32.and (local.get 0) (i32.const 3)) (i32.const 0) (i32.const 1))
         (drop (table.grow $t (ref.func $two) (i32.const 1)))
         (i32.add (call_indirect $t (result i32) (i32.const 1)) (i32.mul (table.size $t) (i32.const 10))))`,
    ],
  ])("%s", (_, fields) => {
    expectSame(wat(withMemory(fields)), onNumbers("f"));
  });

  test("a function of thousands of instructions, branching everywhere", () => {
    const step = (index: number): string =>
      `(block (br_if 0 (i32.and (local.get 0) (i32.const ${1 << (index % 6)})))
        (local.set 1 (i32.add (i32.mul (local.get 1) (i32.const 31)) (i32.const ${index})))
        (if (i32.and (local.get 1) (i32.const 1)) (then (br 1)) (else (local.set 1 (i32.add (local.get 1) (call $inc (local.get 1)))))))`;
    const body = Array.from({ length: 800 }, (_, index) => step(index)).join("\n");
    const fields = `(func $inc (param i32) (result i32) (i32.add (local.get 0) (i32.const 1)))
      (func (export "f") (param i32) (result i32) (local i32) ${body} (local.get 1))`;
    expectSame(wat(withMemory(fields)), onNumbers("f"));
  });

  test("typed references, casts and structures", () => {
    const fields = `
      (type $f (func (param i32) (result i32))) (type $pair (struct (field (mut i32)) (field i64))) (type $bytes (array (mut i8)))
      (elem declare func $double)
      (func $double (type $f) (i32.mul (local.get 0) (i32.const 2)))
      (func (export "f") (param i32) (result i32) (local $p (ref null $pair)) (local $b (ref null $bytes)) (local $i i32)
        (local.set $p (struct.new $pair (local.get 0) (i64.const 7)))
        (local.set $b (array.new $bytes (local.get 0) (i32.const 9)))
        (loop $l
          (array.set $bytes (local.get $b) (local.get $i) (i32.add (local.get $i) (local.get 0)))
          (struct.set $pair 0 (local.get $p) (call_ref $f (struct.get $pair 0 (local.get $p)) (ref.func $double)))
          (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 9))))
        (i32.add (struct.get $pair 0 (local.get $p)) (array.get_s $bytes (local.get $b) (i32.and (local.get 0) (i32.const 15)))))`;
    expectSame(newerWat(withMemory(fields)), onNumbers("f"));
  });

  test("vectors, relaxed ones among them, and atomics on memory that is not shared", () => {
    const fields = `
      (func (export "f") (param i32) (result i32) (local v128)
        (loop $l
          (local.set 1 (i32x4.add (i32x4.splat (local.get 0)) (i8x16.shuffle 0 17 2 3 4 21 6 7 8 9 10 11 12 13 14 31 (local.get 1) (v128.load (i32.const 16)))))
          (v128.store offset=16 (i32.const 0) (i8x16.swizzle (local.get 1) (v128.const i8x16 3 2 1 0 7 6 5 4 15 14 13 12 8 9 10 11)))
          (v128.store8_lane offset=40 3 (i32.const 0) (local.get 1))
          (local.set 0 (i32.sub (local.get 0) (i32.const 3)))
          (br_if $l (i32.gt_s (local.get 0) (i32.const 0))))
        (drop (i32.atomic.rmw.add (i32.const 64) (local.get 0)))
        (i32.add (i32.atomic.load (i32.const 64)) (i32x4.extract_lane 2 (local.get 1))))`;
    expectSame(wat(withMemory(fields)), onNumbers("f"));
  });
});

test("imported functions keep their indexes", () => {
  const fields = `(module
    (import "host" "one" (func $one (result i32))) (import "host" "two" (func $two (result i32)))
    (memory (export "memory") 1) (table funcref (elem $two $own $one))
    (func $own (result i32) (i32.const 3))
    (func (export "f") (param i32) (result i32)
      (i32.add (i32.mul (call $two) (i32.const 100)) (call_indirect (result i32) (local.get 0)))))`;
  const [before, after] = bothOf(wat(fields), { host: { one: () => 1, two: () => 2 } });
  for (const which of [0, 1, 2]) expect((after.f as Function)(which)).toBe((before.f as Function)(which));
});
