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

const SPARE = `(global (export "asml_spare_memory") i32 (i32.const 1024))`;
const END = 10 * 65_536;
/** Looks for what it left at both ends of the memory that it is told of, and in the words that tell of it. */
const roomy = marks({
  fields: SPARE,
  check: `
    (if (i32.load (i32.const 1028)) (then
      (if (i32.ne (i32.load (i32.const 1024)) (i32.const 131072)) (then (local.set $dirty (i32.const 7))))
      (if (i32.ne (i32.load (i32.const 1028)) (i32.const ${8 * 65_536})) (then (local.set $dirty (i32.const 8))))
      (if (i32.load (i32.const 131072)) (then (local.set $dirty (i32.const 9))))
      (if (i32.load (i32.const ${END - 4})) (then (local.set $dirty (i32.const 10))))))
    (if (i32.ne (i32.load (i32.const 1028)) (i32.shl (i32.sub (memory.size) (i32.const 2)) (i32.const 16)))
      (then (local.set $dirty (i32.const 11))))`,
  leave: `
    (if (i32.load (i32.const 1028)) (then
      (i32.store (i32.const 131072) (i32.const 9)) (i32.store (i32.const ${END - 4}) (i32.const 9))
      (i32.store (i32.const 1028) (i32.const 9))))`,
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

  test("memory that is given for larger events", async () => {
    const f = await functionOf(roomy);
    const [small, large] = ["{}", JSON.stringify("x".repeat(20_000))];
    for (let round = 0; round < 5; round++)
      for (const event of [small, large, large, small, large]) expect(number(await f.send(event))).toBe(0);
  });

  test("the size of memory follows from the event's own length, whatever came before", async () => {
    const pages = async (f: TestFunction, bytes: number): Promise<number | string> =>
      number(await f.send("x".repeat(bytes)));
    const sizes = guest({
      pages: "2",
      fields: SPARE,
      body: `(if (i32.eq (i32.and (call $input_len) (i32.const 1)) (i32.const 1)) (then (drop (memory.grow (i32.const 1)))))
        (call $number (memory.size))`,
    });
    const f = await functionOf(sizes);
    const lengths = [2, 8_192, 8_196, 100_000, 131_072, 131_076, 500_000];
    const first = new Map<number, number | string>();
    for (const length of lengths) {
      const fresh = await functionOf(sizes);
      first.set(length, await pages(fresh, length));
      fresh.close();
    }
    expect([...first.values()]).toEqual([2, 2, 10, 10, 10, 2, 2]);
    for (let i = 0; i < 60; i++) {
      const length = lengths[(i * 5) % lengths.length] as number;
      // An odd length grows memory.
      expect(await pages(f, length - 1)).toBe(Number(first.get(length)) + 1);
      expect(await pages(f, length)).toBe(first.get(length));
    }
  });

  test("where the memory limit leaves no room, none is given", async () => {
    const f = await functionOf(guest({ pages: "12", fields: SPARE, body: "(call $number (memory.size))" }), {
      config: { memoryMb: 1 },
    });
    expect(number(await f.send("x".repeat(20_000)))).toBe(12);
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
