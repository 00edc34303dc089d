import { describe, expect, test } from "vitest";
import { functionOf, guest, methodImport, number, type TestFunction, told } from "../../guests/wat.ts";

/** Answers 1 where any mark of an earlier invocation is left, else 0; then leaves marks everywhere. */
const marks = (extra: { fields?: string; check?: string; leave?: string } = {}): Uint8Array =>
  guest({
    pages: "2",
    imports: methodImport("echo"),
    fields: `(global $g (mut i32) (i32.const 7)) (global $h (mut i64) (i64.const -1)) (global $f (mut f64) (f64.const 1.5))
      (data (i32.const 8) "static") ${extra.fields ?? ""}`,
    locals: "(local $dirty i32)",
    body: `
      (if (i32.ne (global.get $g) (i32.const 7)) (then (local.set $dirty (i32.const 1))))
      (if (i64.ne (global.get $h) (i64.const -1)) (then (local.set $dirty (i32.const 2))))
      (if (f64.ne (global.get $f) (f64.const 1.5)) (then (local.set $dirty (i32.const 3))))
      (if (i32.ne (i32.load (i32.const 8)) (i32.const 0x74617473)) (then (local.set $dirty (i32.const 4))))
      (if (i32.load (i32.const 131068)) (then (local.set $dirty (i32.const 5))))
      (if (i32.load (i32.const 65536)) (then (local.set $dirty (i32.const 6))))
      ${extra.check ?? ""}
      (global.set $g (i32.const 8)) (global.set $h (i64.const 5)) (global.set $f (f64.const 2))
      (i32.store (i32.const 8) (i32.const 0x21212121)) (i32.store (i32.const 131068) (i32.const 9)) (i32.store (i32.const 65536) (i32.const 9))
      (drop (call $echo (i32.const 0) (i32.const 4))) (drop (call $call_wait))
      ${extra.leave ?? ""}
      (call $number (local.get $dirty))`,
  });

async function tenTimes(f: TestFunction): Promise<(number | string)[]> {
  const seen = [];
  for (let i = 0; i < 10; i++) seen.push(number(await f.send()));
  return seen;
}
const clean = Array<number>(10).fill(0);

describe("an invocation finds nothing of the one before", () => {
  test("statics, globals of every number type, all pages", async () => {
    expect(await tenTimes(await functionOf(marks()))).toEqual(clean);
  });

  test("grown memory", async () => {
    const f = await functionOf(
      marks({
        check: "(if (i32.ne (memory.size) (i32.const 2)) (then (local.set $dirty (i32.const 7))))",
        leave: "(drop (memory.grow (i32.const 3))) (i32.store (i32.const 200000) (i32.const 1))",
      }),
    );
    expect(await tenTimes(f)).toEqual(clean);
  });

  test("tables and passive segments, for which the instance is new", async () => {
    const f = await functionOf(
      marks({
        fields: `(table $t 2 funcref) (func $x) (elem declare func $x) (data $p "passive")`,
        check: `(if (i32.eqz (ref.is_null (table.get $t (i32.const 1)))) (then (local.set $dirty (i32.const 8))))
          (memory.init $p (i32.const 4096) (i32.const 0) (i32.const 7))`,
        leave: "(table.set $t (i32.const 1) (ref.func $x)) (data.drop $p)",
      }),
    );
    expect(await tenTimes(f)).toEqual(clean);
  });

  test("closed descriptors", async () => {
    const f = await functionOf(
      guest({
        imports: '(import "wasi_snapshot_preview1" "fd_close" (func $fd_close (param i32) (result i32)))',
        body: "(call $number (call $fd_close (i32.const 1)))",
      }),
    );
    expect(await tenTimes(f)).toEqual(clean);
  });

  test("after a trap in the middle", async () => {
    const f = await functionOf(marks({ leave: "(if (i32.eq (call $input_len) (i32.const 4)) (then unreachable))" }));
    for (let i = 0; i < 5; i++) {
      expect(told(await f.send("trap"))).toBe("ERR_GUEST_TRAP");
      expect(number(await f.send("ok"))).toBe(0);
    }
  });

  test("interleaved invocations have a state each", async () => {
    const f = await functionOf(marks());
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => f.send()));
    expect(outcomes.map(number)).toEqual(Array<number>(50).fill(0));
  });

  test("what the module computed before its first invocation is kept, and asking for randomness then is not shared", async () => {
    const f = await functionOf(
      guest({
        imports: '(import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))',
        fields: `(func (export "_initialize") (drop (call $random (i32.const 512) (i32.const 4))) (i32.store (i32.const 600) (i32.const 42)))`,
        body: `(if (i32.ne (i32.load (i32.const 600)) (i32.const 42)) (then unreachable)) (call $number (i32.load (i32.const 512)))`,
      }),
    );
    const seen = new Set(await tenTimes(f));
    expect(seen.size).toBe(10);
  });
});
