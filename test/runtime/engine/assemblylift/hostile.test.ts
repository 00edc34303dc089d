/** Hostile guests of AssemblyLift's ABI: named cases, and generated ones whose memory is compared around each call. */
import { afterEach, describe, expect, test } from "vitest";
import { defineIomod } from "../../../../iomods/define.ts";
import { called, legacyGuest, type LegacyText } from "../../../guests/assemblylift.ts";
import { functionOf, number, type TestFunction, told, wat } from "../../../guests/wat.ts";
import { pick, type Random, seeded } from "../hostile/operations.ts";

const open: TestFunction[] = [];
afterEach(() => {
  for (const f of open.splice(0)) f.close();
});

const io = defineIomod("acme.test.io", { echo: { actions: [], call: (input) => Promise.resolve(input) } });
const END = 4 * 65_536;
const echo = called("acme.test.io.echo");

/** Runs the case on the event `{}`, then an honest event, which must be answered with 77. */
async function hostile(guest: LegacyText, timeoutMs = 2_000): Promise<string | number> {
  const body = `(if (i64.eq (call $input_length) (i64.const 6)) (then (call $number (i32.const 77)) (return (i32.const 0)))) ${guest.body}`;
  const wasm = legacyGuest({ ...guest, body, fields: `${echo.data} ${guest.fields ?? ""}` });
  const f = await functionOf(wasm, { iomods: [io], config: { timeoutMs, memoryMb: 8 } });
  open.push(f);
  const outcome = await f.send();
  expect(number(await f.send("honest"))).toBe(77);
  return outcome.ok ? number(outcome) : told(outcome);
}

const call = (name: string, ...args: number[]): string =>
  `(call $${name} ${args.map((arg) => `(i32.const ${arg | 0})`).join(" ")})`;

describe("ranges", () => {
  test.each([
    ["a name past the end", `(drop ${call("invoke", END - 1, 2, 0, 0)})`],
    ["a name of 2^32-1 bytes", `(drop ${call("invoke", 0, 0xffff_ffff, 0, 0)})`],
    ["an input past the end", `(drop ${call("invoke", 0, 17, END - 1, 2)})`],
    ["an input at 2^31", `(drop ${call("invoke", 0, 17, 0x8000_0000, 1)})`],
    ["an input whose sum overflows", `(drop ${call("invoke", 0, 17, 0xffff_fff0, 0x20)})`],
    ["a log line past the end", call("log", END, 1)],
    ["a log line of 2^32-1 bytes", call("log", 0, 0xffff_ffff)],
    ["an answer past the end", call("success", END - 3, 4)],
    ["an answer whose sum overflows", call("success", 0xffff_fff0, 0x20)],
    ["z85 of what is past the end", `(drop ${call("z85_encode", END - 3, 4, 0)})`],
    ["z85 to past the end", `(drop ${call("z85_encode", 0, 4, END - 4)})`],
    ["z85 of 2^31 bytes", `(drop ${call("z85_encode", 0, 0x8000_0000, 0)})`],
    [
      "z85 back to past the end",
      `(i64.store (i32.const 64) (i64.const 0x3030303030)) (drop ${call("z85_decode", 64, 5, END)})`,
    ],
  ])("%s ends the invocation", async (_, body) => {
    expect(await hostile({ body })).toBe("ERR_GUEST_ABI");
  });

  test.each([
    ["one byte short of a page", `(i32.const ${END - 32_767})`],
    ["past the end", `(i32.const ${END})`],
    ["at -1", "(i32.const -1)"],
    ["at 2^31", "(i32.const 0x80000000)"],
  ])("an IO buffer %s ends the invocation", async (_, ioBuffer) => {
    const body = `(drop ${echo.invoke(256, 0)}) (drop (call $io_poll (i32.const 1))) (drop (call $io_poll (i32.const 1))) (drop (call $io_load (i32.const 1)))`;
    expect(await hostile({ body, ioBuffer })).toBe("ERR_GUEST_ABI");
  });

  test("an IO buffer in the last page of memory is filled", async () => {
    const body = `(drop ${echo.invoke(256, 0)}) (drop (call $io_poll (i32.const 1))) (drop (call $io_poll (i32.const 1)))
      (if (call $io_load (i32.const 1)) (then unreachable)) (call $number (i32.load8_u (i32.const ${END - 1})))`;
    expect(await hostile({ body, ioBuffer: `(i32.const ${END - 32_768})` })).toBe(0x20);
  });

  test("16 MiB of z85 and more is -1, not work for the host", async () => {
    const body = `(drop (memory.grow (i32.const 300))) (call $number ${call("z85_encode", 0, 17 * 1_048_576, 0)})`;
    expect([-1, "ERR_GUEST_ABI"]).toContain(await hostile({ body }));
  });
});

describe("ids", () => {
  test.each([0, 1, 7, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff])("%i, which was never given", async (id) => {
    expect(await hostile({ body: `(call $number ${call("io_poll", id)})` })).toBe(0);
    expect(await hostile({ body: `(call $number ${call("io_load", id)})` })).toBe(-1);
    expect(await hostile({ body: `(call $number ${call("io_len", id)})` })).toBe(0);
  });

  test("next without a document", async () => {
    expect(await hostile({ body: "(call $number (call $io_next))" })).toBe(-1);
  });

  test("a call that is under way has no document", async () => {
    expect(await hostile({ body: `(call $number (call $io_load ${echo.invoke(256, 0)}))` })).toBe(-1);
  });

  test("polling what is not there without end ends the invocation, long before its time", async () => {
    const start = performance.now();
    expect(await hostile({ body: "(loop $l (drop (call $io_poll (i32.const 9))) (br $l))" }, 30_000)).toBe(
      "ERR_GUEST_ABI",
    );
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  test("another invocation's call is unknown", async () => {
    const f = await functionOf(
      legacyGuest({
        fields: echo.data,
        body: `(if (i64.eq (call $input_length) (i64.const 5)) (then (drop ${echo.invoke(256, 0)})))
          (call $number (call $io_poll (i32.const 1)))`,
      }),
      { iomods: [io] },
    );
    open.push(f);
    expect(number(await f.send("first"))).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(number(await f.send("other"))).toBe(0);
  });
});

describe("re-entering", () => {
  test.each([
    ["loads again from inside of the buffer's address", "(drop (call $io_load (i32.const 1))) (i32.const 0)"],
    ["waits there", "(drop (call $io_poll (i32.const 2))) (drop (call $io_poll (i32.const 2))) (i32.const 0)"],
    ["traps there", "unreachable"],
    ["loops there", "(loop $l (br $l)) (i32.const 0)"],
  ])("a guest that %s", async (_, ioBuffer) => {
    const body = `(drop ${echo.invoke(256, 0)}) (drop (call $io_poll (i32.const 1))) (drop (call $io_poll (i32.const 1)))
      (drop ${echo.invoke(256, 0)}) (drop (call $io_load (i32.const 1))) (call $number (i32.const 1))`;
    const outcome = await hostile({ body, ioBuffer }, 200);
    expect(["ERR_GUEST_TRAP", "ERR_GUEST_TIMEOUT", "ERR_GUEST_ABI"]).toContain(outcome);
  });
});

test.each([
  ["no input buffer", '(import "env" "__asml_abi_input_start" (func (result i32)))', "ERR_MODULE_ABI"],
  ["no IO buffer", '(import "env" "__asml_abi_io_load" (func (param i32) (result i32)))', "ERR_MODULE_ABI"],
  ["an import of another type", '(import "env" "__asml_abi_io_len" (func))', "ERR_IMPORT_UNKNOWN"],
  [
    "an import that there is not",
    '(import "env" "__asml_abi_io_len" (func (param i32) (result i32))) (import "env" "__asml_abi_fs_open" (func))',
    "ERR_IMPORT_UNKNOWN",
  ],
])("a module with %s is refused before it runs", async (_, imports, code) => {
  const wasm = wat(
    `(module ${imports} (memory (export "memory") 1) (func (export "handler") (result i32) (i32.const 0)))`,
  );
  await expect(functionOf(wasm)).rejects.toMatchObject({ code });
});

const POINTERS = [
  0, 1, 64, 8_192, 32_767, 32_768, 65_504, 65_531, 65_535, 65_536, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff,
];
const LENGTHS = [0, 1, 4, 5, 17, 100, 8_192, 32_768, 65_535, 65_536, 65_537, 0x8000_0000, 0xffff_ffff];
const IDS = [0, 1, 2, 3, 9, 0xffff_ffff];
const INPUT = 16_384;
const IO = 32_768;

interface Operation {
  readonly text: string;
  /** What the host may write. */
  readonly may: readonly (readonly [start: number, bytes: number])[];
}

function operation(random: Random): Operation {
  const ptr = pick(random, POINTERS);
  const len = pick(random, LENGTHS);
  const out = pick(random, POINTERS);
  const id = pick(random, IDS);
  return pick<() => Operation>(random, [
    () => ({ text: `(drop ${call("invoke", 0, 17, ptr, len)})`, may: [] }),
    () => ({ text: `(drop ${call("invoke", ptr, len, 0, 2)})`, may: [] }),
    () => ({ text: `(drop ${call("invoke", 0, 17, 20, 2)})`, may: [] }),
    () => ({ text: `(drop ${call("io_poll", id)})`, may: [] }),
    () => ({ text: `(drop ${call("io_load", id)})`, may: [[IO, 32_768]] }),
    () => ({ text: `(drop ${call("io_next")})`, may: [[IO, 32_768]] }),
    () => ({ text: `(drop ${call("io_len", id)})`, may: [] }),
    () => ({ text: `(drop ${call("input_start")})`, may: [[INPUT, 8_192]] }),
    () => ({ text: `(drop ${call("input_next")})`, may: [[INPUT, 8_192]] }),
    () => ({ text: call("success", ptr, len), may: [] }),
    () => ({ text: `(drop ${call("z85_encode", ptr, len, out)})`, may: [[out >>> 0, 5 * Math.ceil((len >>> 0) / 4)]] }),
    () => ({ text: `(drop ${call("z85_decode", 24, 10, out)})`, may: [[out >>> 0, 8]] }),
  ])();
}

const LEGAL = new Set([undefined, "ERR_GUEST_TRAP", "ERR_GUEST_TIMEOUT", "ERR_GUEST_RESPONSE", "ERR_GUEST_ABI"]);

test("400 generated guests: the host writes where it may, and the next invocation is right", async () => {
  const codes = new Map<string | undefined, number>();
  for (let seed = 1; seed <= 400; seed++) {
    const random = seeded(seed);
    const operations = Array.from({ length: 1 + Math.floor(random() * 6) }, () => operation(random));
    // All of memory is one log line of 64 KiB before and after each call; it holds ASCII only.
    const snap = "(call $log (i32.const 0) (i32.const 65536))";
    const wasm = wat(`(module
      (import "env" "__asml_abi_invoke" (func $invoke (param i32 i32 i32 i32) (result i32)))
      (import "env" "__asml_abi_io_poll" (func $io_poll (param i32) (result i32)))
      (import "env" "__asml_abi_io_load" (func $io_load (param i32) (result i32)))
      (import "env" "__asml_abi_io_len" (func $io_len (param i32) (result i32)))
      (import "env" "__asml_abi_io_next" (func $io_next (result i32)))
      (import "env" "__asml_abi_input_start" (func $input_start (result i32)))
      (import "env" "__asml_abi_input_next" (func $input_next (result i32)))
      (import "env" "__asml_abi_input_length_get" (func $input_length (result i64)))
      (import "env" "__asml_abi_console_log" (func $log (param i32 i32)))
      (import "env" "__asml_abi_success" (func $success (param i32 i32)))
      (import "env" "__asml_expabi_z85_encode" (func $z85_encode (param i32 i32 i32) (result i32)))
      (import "env" "__asml_expabi_z85_decode" (func $z85_decode (param i32 i32 i32) (result i32)))
      (memory (export "memory") 1)
      (data (i32.const 0) "acme.test.io.echo") (data (i32.const 20) "[]") (data (i32.const 24) "0000000000")
      (func (export "__asml_guest_get_function_input_buffer_pointer") (result i32) (i32.const ${INPUT}))
      (func (export "__asml_guest_get_io_buffer_pointer") (result i32) (i32.const ${IO}))
      (func (export "handler") (result i32)
        (if (i64.eq (call $input_length) (i64.const 6)) (then (call $success (i32.const 20) (i32.const 2)) (return (i32.const 0))))
        ${operations.map(({ text }) => `${snap} ${text} ${snap}`).join("\n")} (i32.const 0)))`);
    const f = await functionOf(wasm, { iomods: [io], config: { timeoutMs: 50, memoryMb: 1 } });
    const outcome = await f.send('{"ascii":true}');
    const code = outcome.ok ? undefined : outcome.error.code;
    expect(LEGAL, `seed ${seed}`).toContain(code);
    codes.set(code, (codes.get(code) ?? 0) + 1);
    const snaps = f.records
      .filter(({ message }) => message.length >= 65_536)
      .map(({ message }) => Buffer.from(message));
    operations.forEach(({ text, may }, index) => {
      const before = snaps[2 * index];
      const after = snaps[2 * index + 1];
      if (before === undefined || after === undefined) return;
      for (const [start, bytes] of may) after.copy(before, start, start, Math.min(start + bytes, 65_536));
      expect(before.equals(after), `seed ${seed}: ${text} wrote outside of ${JSON.stringify(may)}`).toBe(true);
    });
    f.records.length = 0;
    expect(told(await f.send("honest")), `seed ${seed}`).toBe("[]");
    f.close();
  }
  expect(codes.size).toBeGreaterThan(2);
});
