import { afterAll, describe, expect, test } from "vitest";
import { newerWat, wat, withMemory } from "./modules.ts";
import { RunawayThread } from "./runaway-thread.ts";

const thread = new RunawayThread();
afterAll(() => thread.close());

/** `run(0)` counts to a thousand, `run(1)` for ever. */
const LOCALS = `(local $n i32)`;
const COUNT = `(local.set $n (i32.add (local.get $n) (i32.const 1)))`;
const AGAIN = `(i32.or (local.get $ever) (i32.lt_u (local.get $n) (i32.const 1000)))`;
const run = (body: string): string => `(func $run (export "run") (param $ever i32) ${LOCALS} ${body})`;

describe("a loop is stopped, optimized or not", () => {
  test.each([
    ["that ends in br_if", run(`(loop $l ${COUNT} (br_if $l ${AGAIN}))`)],
    ["that leaves its block by br_if", run(`(block $out (loop $l ${COUNT} (br_if $out (i32.eqz ${AGAIN})) (br $l)))`)],
    [
      "that goes back by br_table",
      run(`(block $out (loop $l ${COUNT} (br_table $out $l (i32.ne (i32.const 0) ${AGAIN}))))`),
    ],
    ["that goes back from inside an if", run(`(loop $l ${COUNT} (if ${AGAIN} (then (br $l)) (else (nop))))`)],
    [
      "around another",
      run(`(loop $o (loop $i ${COUNT} (br_if $i (i32.and (local.get $n) (i32.const 7)))) (br_if $o ${AGAIN}))`),
    ],
    ["that the inner of two continues", run(`(loop $o (loop $i ${COUNT} (br_if $o ${AGAIN})))`)],
    [
      "with parameters and results",
      run(`(drop (loop $l (result i32) ${COUNT} (br_if $l ${AGAIN}) (i32.const 1)))
      (i32.const 1) (loop $p (param i32) drop ${COUNT} (br_if $p (i32.const 2) ${AGAIN}) drop)`),
    ],
    ["that reads memory", run(`(loop $l ${COUNT} (br_if $l (i32.or ${AGAIN} (i32.load (i32.const 0)))))`)],
    ["that writes memory", run(`(loop $l (i32.store (i32.const 8) (local.get $n)) ${COUNT} (br_if $l ${AGAIN}))`)],
    ["that calls a function", `${run(`(loop $l (call $leaf) ${COUNT} (br_if $l ${AGAIN}))`)} (func $leaf)`],
    ["that grows memory in vain", run(`(loop $l (drop (memory.grow (i32.const 65535))) ${COUNT} (br_if $l ${AGAIN}))`)],
    [
      "behind another with a check",
      run(`(loop $a ${COUNT} (br_if $a (i32.lt_u (local.get $n) (i32.const 10))))
      (loop $l ${COUNT} (br_if $l ${AGAIN}))`),
    ],
  ])("%s", async (_, fields) => {
    const bytes = wat(withMemory(fields));
    expect(await thread.stop(bytes)).toBe("unreachable");
    expect(await thread.stop(bytes, { warm: 3_000 })).toBe("unreachable");
  });

  test("that catches everything: the stop is no exception", async () => {
    const fields =
      run(`(loop $l (block $caught (try_table (catch_all $caught) (loop $i ${COUNT} (br_if $i ${AGAIN})) (return)))
      (br $l))`);
    expect(await thread.stop(wat(withMemory(fields)))).toBe("unreachable");
    const legacy = run(`(loop $l (try (do (loop $i ${COUNT} (br_if $i ${AGAIN})) (return)) (catch_all (br $l))))`);
    expect(await thread.stop(wat(withMemory(legacy)))).toBe("unreachable");
  });

  test("that throws and catches", async () => {
    const fields = `(tag $t) (func $throws (throw $t))
      ${run(`(loop $l (block $caught (try_table (catch_all $caught) (call $throws))) ${COUNT} (br_if $l ${AGAIN}))`)}`;
    expect(await thread.stop(wat(withMemory(fields)))).toBe("unreachable");
  });

  test("in the start function", async () => {
    expect(await thread.stop(wat(withMemory(`(func $s (loop $l (br $l))) (start $s)`)))).toBe("unreachable");
  });
});

describe("recursion without a loop is stopped", () => {
  // Each call makes two: 2^60 of them, never more than 60 deep.
  const twice = (
    call: string,
  ): string => `(func $f (export "run") (param i32) (call $g (i32.mul (local.get 0) (i32.const 60))))
    (func $g (param $n i32) (if (local.get $n) (then ${call} ${call})))`;
  const LESS = `(i32.sub (local.get $n) (i32.const 1))`;

  test.each([
    ["of one function", twice(`(call $g ${LESS})`)],
    ["of two functions", `${twice(`(call $h ${LESS})`)} (func $h (param i32) (call $g (local.get 0)))`],
    [
      "through a table",
      `(table funcref (elem $g)) (type $t (func (param i32))) ${twice(`(call_indirect (type $t) ${LESS} (i32.const 0))`)}`,
    ],
    [
      "through a table and a call",
      `(table funcref (elem $h)) (type $t (func (param i32))) (func $h (param i32) (call $g (local.get 0)))
       ${twice(`(call_indirect (type $t) ${LESS} (i32.const 0))`)}`,
    ],
  ])("%s", async (_, fields) => {
    const bytes = wat(withMemory(fields));
    expect(await thread.stop(bytes)).toBe("unreachable");
    expect(await thread.stop(bytes, { warm: 10 })).toBe("unreachable");
  });

  test("through a typed reference", async () => {
    const fields = `(type $t (func (param i32))) (elem declare func $g)
      ${twice(`(call_ref $t ${LESS} (ref.func $g))`)}`;
    expect(await thread.stop(newerWat(withMemory(fields)))).toBe("unreachable");
  });
});

describe("tail calls that never return are stopped", () => {
  test.each([
    ["of one function", `(func $f (export "run") (param i32) (return_call $f (local.get 0)))`],
    [
      "of two functions",
      `(func $f (export "run") (param i32) (return_call $g (local.get 0))) (func $g (param i32) (return_call $f (local.get 0)))`,
    ],
    [
      "through a table",
      `(type $t (func (param i32))) (table funcref (elem $f))
       (func $f (export "run") (type $t) (return_call_indirect (type $t) (local.get 0) (i32.const 0)))`,
    ],
  ])("%s", async (_, fields) => {
    expect(await thread.stop(wat(withMemory(fields)))).toBe("unreachable");
  });

  test("through a typed reference", async () => {
    const fields = `(type $t (func (param i32))) (elem declare func $f)
      (func $f (export "run") (type $t) (return_call_ref $t (local.get 0) (ref.func $f)))`;
    expect(await thread.stop(newerWat(withMemory(fields)))).toBe("unreachable");
  });
});

describe("code that ends one day, without loops or recursion, is stopped before", () => {
  test("functions that call the next one twice, sixty deep", async () => {
    const next = Array.from({ length: 60 }, (_, i) => `(func $f${i} (call $f${i + 1}) (call $f${i + 1}))`);
    const fields = `(func (export "run") (param i32) (call $f0)) ${next.join(" ")} (func $f60)`;
    expect(await thread.stop(wat(withMemory(fields)))).toBe("unreachable");
  });

  test("many calls of one long function", async () => {
    const long = `(func $long (param i32) (result i32) (local.get 0) ${"(i32.mul (local.get 0)) (i32.rotl (i32.const 3))".repeat(20_000)})`;
    const calls = `(local.set 1 (call $long (local.get 1)))`.repeat(60_000);
    expect(await thread.stop(wat(withMemory(`${long} (func (export "run") (param i32) (local i32) ${calls})`)))).toBe(
      "unreachable",
    );
  });

  test("many fills of all of memory", async () => {
    const fills = `(memory.fill (i32.const 0) (i32.const 1) (i32.const 67108864))`.repeat(20_000);
    expect(await thread.stop(wat(withMemory(`(func (export "run") (param i32) ${fills})`, "1024")))).toBe(
      "unreachable",
    );
  });
});
