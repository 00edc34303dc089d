import { describe, expect, test } from "vitest";
import { inspectModule, prepareModule } from "../../guest-abi/module.ts";
import { instantiate, newerWat, PAGES, refusalOf, wat, withMemory } from "./modules.ts";

describe("what a module says of itself", () => {
  test("imports and exports come with names, kinds and types, without the loader's own", () => {
    const { facts } = prepareModule(
      wat(`(module
        (type $method (func (param i32 i32) (result i32)))
        (import "asml_abi_1" "input_len" (func (result i32)))
        (import "aws.dynamodb" "put_item" (func $put (type $method)))
        (import "host" "limit" (global i64))
        (memory (export "memory") 2 10)
        (global (export "count") (mut i32) (i32.const 0))
        (func (export "handler"))
        (func (export "mix") (param i64 f32 f64 v128 funcref externref) (result f64 i32) (f64.const 0) (i32.const 1)))`),
      PAGES,
    );
    expect(facts.abi).toBe("asml_abi_1");
    expect(facts.imports).toEqual([
      { module: "asml_abi_1", name: "input_len", kind: "function", type: { params: [], results: ["i32"] } },
      {
        module: "aws.dynamodb",
        name: "put_item",
        kind: "function",
        type: { params: ["i32", "i32"], results: ["i32"] },
      },
      { module: "host", name: "limit", kind: "global" },
    ]);
    expect(facts.exports).toEqual([
      { name: "memory", kind: "memory" },
      { name: "count", kind: "global" },
      { name: "handler", kind: "function", type: { params: [], results: [] } },
      {
        name: "mix",
        kind: "function",
        type: { params: ["i64", "f32", "f64", "v128", "funcref", "externref"], results: ["f64", "i32"] },
      },
    ]);
  });

  test.each([
    ["asml_abi_1", `(import "asml_abi_1" "timer" (func (param i32) (result i32)))`],
    ["assemblylift_0_3", `(import "env" "__asml_abi_io_poll" (func (param i32) (result i32)))`],
    ["none", `(import "env" "log" (func))`],
    ["none", `(import "asml_abi_2" "input_len" (func (result i32)))`],
    ["none", ``],
  ])("it speaks %s if it has %s", (abi, line) => {
    expect(inspectModule(wat(`(module ${line} (memory (export "memory") 1))`)).abi).toBe(abi);
  });

  test("inspecting gives the memory's own limits, preparing those that it is to be made with", () => {
    const limited = wat(withMemory("", "2 10"));
    expect(inspectModule(limited).memory).toEqual({ initialPages: 2, maximumPages: 10 });
    expect(prepareModule(limited, PAGES).facts.memory).toEqual({ initialPages: 2, maximumPages: 10 });
    expect(prepareModule(limited, { maximumPages: 4 }).facts.memory).toEqual({ initialPages: 2, maximumPages: 4 });
    const open = wat(withMemory("", "3"));
    expect(inspectModule(open).memory).toEqual({ initialPages: 3, maximumPages: undefined });
    expect(prepareModule(open, { maximumPages: 1e9 }).facts.memory.maximumPages).toBe(65_536);
  });
});

describe("a prepared module", () => {
  test("cannot grow its memory beyond the maximum it is given", () => {
    const grow = `(func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))`;
    const { exports } = instantiate(prepareModule(wat(withMemory(grow)), { maximumPages: 5 }));
    const growBy = exports.grow as (pages: number) => number;
    expect(growBy(5)).toBe(-1);
    expect(growBy(4)).toBe(1);
    expect(growBy(1)).toBe(-1);
  });

  test("has its memory at index 0: data segments, loads and stores are where they were", () => {
    const fields = `
      (data (i32.const 8) "abc")
      (func (export "at") (param i32) (result i32) (i32.load8_u (local.get 0)))`;
    const { exports } = instantiate(prepareModule(wat(withMemory(fields)), PAGES));
    expect((exports.at as (at: number) => number)(9)).toBe("b".codePointAt(0));
    const memory = exports.memory as WebAssembly.Memory;
    expect(new TextDecoder().decode(new Uint8Array(memory.buffer, 8, 3))).toBe("abc");
  });

  test("exports its mutable globals, all of them and no others, to be read and written", () => {
    const prepared = prepareModule(
      wat(`(module
        (import "host" "constant" (global $c i32))
        (memory (export "memory") 1)
        (global $a (mut i32) (i32.const 1))
        (global $fixed i32 (i32.const 9))
        (global $b (mut i64) (i64.const 2))
        (global $d (mut f32) (f32.const 3.5))
        (global $e (export "e") (mut f64) (f64.const 4.5))
        (func (export "sum") (result f64)
          (f64.add (f64.add (f64.convert_i32_s (global.get $a)) (f64.convert_i64_s (global.get $b)))
                   (f64.add (f64.promote_f32 (global.get $d)) (global.get $e)))))`),
      PAGES,
    );
    const { facts } = prepared;
    expect(facts.resettable).toBe(true);
    const { exports } = instantiate(prepared, { host: { constant: 0 } });
    const globals = facts.globals.map((name) => exports[name] as WebAssembly.Global);
    expect(globals.map((global) => global.value as unknown)).toEqual([1, 2n, 3.5, 4.5]);
    for (const [index, value] of [10, 20n, 30, 40].entries()) globals[index]!.value = value;
    expect((exports.sum as () => number)()).toBe(100);
  });

  test("keeps a name for every function, and no other custom section", () => {
    const original = wat(withMemory(`(func $inner unreachable) (func (export "f") (call $inner))`));
    const padded = new Uint8Array([...original, 0, 5, 4, ...new TextEncoder().encode(".foo")]);
    const prepared = prepareModule(padded, PAGES);
    const module = new WebAssembly.Module(prepared.bytes);
    expect(WebAssembly.Module.customSections(module, "name")).toHaveLength(1);
    expect(WebAssembly.Module.customSections(module, ".foo")).toHaveLength(0);
    expect(() => (instantiate(prepared).exports.f as () => void)()).toThrow(
      expect.objectContaining({ stack: expect.stringContaining("inner") }),
    );
  });

  test("runs its start function", () => {
    const fields = `(func $s (i32.store (i32.const 0) (i32.const 77))) (start $s)`;
    const { exports } = instantiate(prepareModule(wat(withMemory(fields)), PAGES));
    expect(new Uint32Array((exports.memory as WebAssembly.Memory).buffer)[0]).toBe(77);
  });
});

describe("a module is refused", () => {
  test.each([
    ["without a memory", `(module (func (export "handler")))`, /has no memory/],
    ["that imports its memory", `(module (import "env" "memory" (memory 1)))`, /imports its memory/],
    ["with two memories", `(module (memory (export "memory") 1) (memory 1))`, /2 memories/],
    ["with a shared memory", withMemory("", "1 2 shared"), /memory is shared/],
    ["with a 64 bit memory", `(module (memory (export "memory") i64 1))`, /64 bits/],
    ["that keeps its memory to itself", `(module (memory 1))`, /does not export its memory/],
    ["that exports something else as memory", `(module (memory 1) (func (export "memory")))`, /is a function/],
    [
      "that imports from the loader",
      `(module (import "asml_loader" "epoch" (func)) (memory (export "memory") 1))`,
      /imports asml_loader\.epoch/,
    ],
    [
      "that exports one of the loader's names",
      withMemory(`(func (export "asml_loader.global.0"))`),
      /asml_loader\.global\.0/,
    ],
    [
      "that shares a mutable global with others",
      `(module (import "env" "g" (global (mut i32))) (memory (export "memory") 1))`,
      /mutable global env\.g/,
    ],
    [
      "that speaks two ABIs",
      `(module (import "asml_abi_1" "input_len" (func)) (import "env" "__asml_abi_io_poll" (func)) (memory (export "memory") 1))`,
      /speaks one ABI/,
    ],
  ])("%s", (_, text, subject) => {
    const error = refusalOf(wat(text));
    expect(error.code).toBe("ERR_MODULE_ABI");
    expect(error.message).toMatch(subject);
    expect(error.fix).toBeTruthy();
  });

  test("that begins with more memory than it may have", () => {
    const error = refusalOf(wat(withMemory("", "17")), 16);
    expect(error.code).toBe("ERR_MODULE_ABI");
    expect(error.message).toMatch(/17 pages.*may have 16/);
    expect(prepareModule(wat(withMemory("", "16")), { maximumPages: 16 }).facts.memory.initialPages).toBe(16);
  });

  test("that was prepared before", () => {
    const { bytes } = prepareModule(wat(withMemory("")), PAGES);
    expect(refusalOf(bytes).code).toBe("ERR_MODULE_ABI");
  });
});

describe("an instance can be reset", () => {
  const reasonsOf = (bytes: Uint8Array): readonly string[] => {
    const { resettable, whyNotResettable } = inspectModule(bytes);
    expect(resettable).toBe(whyNotResettable.length === 0);
    return whyNotResettable;
  };

  test.each([
    ["calls through its table", `(table funcref (elem $f)) (func $f (call_indirect (i32.const 0)))`],
    [
      "has active and declarative segments",
      `(func $f (drop (ref.func $f))) (elem declare func $f) (data (i32.const 0) "x")`,
    ],
    ["reads a table", `(table 1 funcref) (func (drop (table.get 0 (i32.const 0))) (drop (table.size 0)))`],
    [
      "copies, fills and grows memory",
      `(func (memory.copy (i32.const 0) (i32.const 1) (i32.const 2))
      (memory.fill (i32.const 0) (i32.const 1) (i32.const 2)) (drop (memory.grow (i32.const 1))))`,
    ],
    ["drops a segment that is not passive", `(data (i32.const 0) "x") (func (data.drop 0))`],
    ["throws and catches", `(tag $t) (func (try_table (catch_all 0) (throw $t)))`],
    ["keeps a reference that never changes", `(global funcref (ref.null func))`],
  ])("if it %s", (_, fields) => {
    expect(reasonsOf(wat(withMemory(fields)))).toEqual([]);
  });

  test.each([
    ["table.set", `(table 1 funcref) (func (table.set 0 (i32.const 0) (ref.null func)))`],
    ["table.grow", `(table 1 funcref) (func (drop (table.grow 0 (ref.null func) (i32.const 1))))`],
    ["table.fill", `(table 1 funcref) (func (table.fill 0 (i32.const 0) (ref.null func) (i32.const 1)))`],
    ["table.copy", `(table 1 funcref) (func (table.copy (i32.const 0) (i32.const 0) (i32.const 1)))`],
    ["table.init", `(table 1 funcref) (elem func 0) (func (table.init 0 (i32.const 0) (i32.const 0) (i32.const 1)))`],
    ["elem.drop", `(elem func 0) (func (elem.drop 0))`],
    ["memory.init", `(data "x") (func (memory.init 0 (i32.const 0) (i32.const 0) (i32.const 1)))`],
    ["data.drop", `(data "x") (func (data.drop 0))`],
  ])("unless it has %s, of which the offset is told", (name, fields) => {
    const reasons = reasonsOf(wat(withMemory(fields)));
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toMatch(new RegExp(`\\(${name.replace(".", "\\.")} at byte 0x[0-9a-f]+\\)`));
  });

  test.each([
    ["a mutable reference", withMemory(`(global (mut externref) (ref.null extern))`), /global 0 holds a reference/],
    ["a mutable vector", withMemory(`(global (mut v128) (v128.const i32x4 0 0 0 0))`), /global 0 holds a vector/],
    ["an exported table", withMemory(`(table (export "t") 1 funcref)`), /exports a table \(t\)/],
    [
      "an imported table",
      `(module (import "host" "t" (table 1 funcref)) (memory (export "memory") 1))`,
      /imports a table/,
    ],
  ])("unless it has %s", (_, text, reason) => {
    expect(reasonsOf(wat(text))).toEqual([expect.stringMatching(reason)]);
  });

  test("unless it has structures or arrays", () => {
    const fields = `(type $box (struct (field (mut i32)))) (global $b (ref $box) (struct.new $box (i32.const 0)))
      (func (export "set") (param i32) (struct.set $box 0 (global.get $b) (local.get 0)))`;
    expect(reasonsOf(newerWat(withMemory(fields)))).toEqual([expect.stringMatching(/structures or arrays/)]);
  });
});
