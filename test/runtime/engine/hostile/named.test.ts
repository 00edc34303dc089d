import { afterEach, describe, expect, test } from "vitest";
import {
  functionOf,
  guest,
  type GuestText,
  methodImport,
  number,
  type TestFunction,
  told,
} from "../../../guests/wat.ts";

const END = 65_536;
const open: TestFunction[] = [];
afterEach(() => {
  for (const f of open.splice(0)) f.close();
});

/** Runs the case on the event `{}`, then an honest event, which must be answered with 77. */
async function hostile(text: GuestText, timeoutMs = 5_000): Promise<string | number> {
  const f = await functionOf(
    guest({
      ...text,
      imports: `${text.imports ?? ""} ${methodImport("echo")} ${methodImport("never")}`,
      body: `(if (i32.eq (call $input_len) (i32.const 6)) (then (call $number (i32.const 77)) (return))) ${text.body}`,
    }),
    { config: { timeoutMs, memoryMb: 8 } },
  );
  open.push(f);
  const outcome = await f.send();
  expect(number(await f.send("honest"))).toBe(77);
  return outcome.ok ? number(outcome) : told(outcome);
}

const call = (name: string, ...args: number[]): string =>
  `(call $${name} ${args.map((arg) => `(i32.const ${arg | 0})`).join(" ")})`;
const answer = (text: string): string => `(call $number ${text})`;
const drop = (text: string): string => `(drop ${text})`;

describe("ranges", () => {
  test.each([
    ["input_read one past the end", drop(call("input_read", END - 1, 2)), "ERR_GUEST_ABI"],
    ["input_read at the end", drop(call("input_read", END, 1)), "ERR_GUEST_ABI"],
    ["input_read at 2^31", drop(call("input_read", 0x8000_0000, 2)), "ERR_GUEST_ABI"],
    ["input_read at 2^32-1", drop(call("input_read", 0xffff_ffff, 2)), "ERR_GUEST_ABI"],
    ["input_read with room for more than there is", answer(call("input_read", END - 2, 0xffff_ffff)), 2],
    ["respond with a sum that overflows", drop(call("respond", 0xffff_fff0, 0x20)), "ERR_GUEST_ABI"],
    ["respond with a length of 2^32-1", drop(call("respond", 1, 0xffff_ffff)), "ERR_GUEST_ABI"],
    ["respond with nothing at the end", drop(call("respond", END, 0)), ""],
    ["respond with nothing past the end", drop(call("respond", END + 1, 0)), "ERR_GUEST_ABI"],
    ["log past the end", call("log", 1, END - 1, 2), "ERR_GUEST_ABI"],
    ["log with an unknown level", `${call("log", 99, 0, 1)} ${answer("(i32.const 1)")}`, 1],
    ["log with level -1", `${call("log", -1, 0, 1)} ${answer("(i32.const 1)")}`, 1],
    ["panic past the end", call("panic", END, 1), "ERR_GUEST_ABI"],
    ["an IOmod's input past the end", drop(call("echo", END - 3, 4)), "ERR_GUEST_ABI"],
    ["an IOmod's input of 2^32-1", drop(call("echo", 0, 0xffff_ffff)), "ERR_GUEST_ABI"],
    [
      "an answer taken to past the end",
      `${drop(call("echo", 0, 8))} ${drop(call("call_wait"))} ${drop(call("call_take", 1, END - 7, 8))}`,
      "ERR_GUEST_ABI",
    ],
    [
      "an answer taken to the very end",
      `${drop(call("echo", 0, 8))} ${drop(call("call_wait"))} ${answer(call("call_take", 1, END - 8, 8))}`,
      0,
    ],
    [
      "a capacity of 2^32-1 for a short answer",
      `${drop(call("echo", 0, 8))} ${drop(call("call_wait"))} ${answer(call("call_take", 1, 0, 0xffff_ffff))}`,
      0,
    ],
  ])("%s", async (_, body, expected) => {
    expect(await hostileText(body)).toEqual(expected);
  });

  /** An empty answer has no number in it. */
  async function hostileText(body: string): Promise<string | number> {
    const f = await functionOf(guest({ imports: methodImport("echo"), body }));
    open.push(f);
    const outcome = await f.send();
    return outcome.ok && outcome.answer.length > 0 ? number(outcome) : told(outcome);
  }
});

describe("ids", () => {
  test.each([
    ["0", answer(call("call_poll", 0)), -2],
    ["-1", answer(call("call_poll", -1)), -2],
    ["2^31", answer(call("call_cancel", 0x8000_0000)), -2],
    ["of a call that another invocation may have", answer(call("call_take", 1, 0, 100)), -2],
    [
      "polled after taking",
      `${drop(call("echo", 0, 1))} ${drop(call("call_wait"))} ${drop(call("call_take", 1, 0, 1))} ${answer(call("call_poll", 1))}`,
      -2,
    ],
    [
      "cancelled after it finished",
      `${drop(call("echo", 0, 1))} ${drop(call("call_wait"))} ${answer(call("call_cancel", 1))}`,
      0,
    ],
    [
      "cancelled while it runs, then waited for",
      `${drop(call("never", 0, 1))} ${drop(call("call_cancel", 1))} ${answer(call("call_wait"))}`,
      -3,
    ],
    [
      "1,024 outstanding and one more",
      `(loop $l (br_if $l (i32.lt_s ${call("never", 0, 0)} (i32.const 1024)))) ${answer(call("never", 0, 0))}`,
      -7,
    ],
    [
      "100,000 in one invocation and one more",
      `(loop $l (local.set $i ${call("timer", 0)}) (drop (call $call_cancel (local.get $i))) (br_if $l (i32.lt_s (local.get $i) (i32.const 100000)))) ${answer(call("timer", 0))}`,
      -7,
    ],
    [
      "inputs that together pass the limit",
      `(drop (memory.grow (i32.const 120))) (loop $l (br_if $l (i32.gt_s (local.tee $i ${call("never", 0, 7_000_000)}) (i32.const 0)))) ${answer("(local.get $i)")}`,
      -6,
    ],
  ])("%s", async (_, body, expected) => {
    expect(await hostile({ body, locals: "(local $i i32)" })).toBe(expected);
  });
});

describe("answers", () => {
  test.each([
    ["twice: the first one counts", `${answer("(i32.const 1)")} ${answer("(i32.const 2)")}`, 1],
    ["never", "nop", "ERR_GUEST_RESPONSE"],
    ["and then a trap", `${answer("(i32.const 1)")} unreachable`, "ERR_GUEST_TRAP"],
    ["and then misuse", `${answer("(i32.const 1)")} ${call("log", 1, -1, 2)}`, "ERR_GUEST_ABI"],
    [
      "over the limit is refused with a code",
      `(drop (memory.grow (i32.const 100))) ${answer(call("respond", 0, 6_291_557))}`,
      -6,
    ],
    ["and then a loop for ever", `${answer("(i32.const 1)")} (loop $l (br $l))`, "ERR_GUEST_TIMEOUT"],
    ["with calls outstanding", `${drop(call("never", 0, 0))} ${answer("(i32.const 4)")}`, 4],
  ])("%s", async (_, body, expected) => {
    expect(await hostile({ body }, 300)).toBe(expected);
  });
});

describe("traps", () => {
  test.each([
    ["unreachable", "unreachable"],
    ["a division by zero", answer("(i32.div_u (i32.const 1) (i32.const 0))")],
    ["a division that overflows", answer("(i32.div_s (i32.const 0x80000000) (i32.const -1))")],
    ["a conversion of NaN", answer("(i32.trunc_f64_s (f64.const nan))")],
    ["a load past the end", answer("(i32.load (i32.const 65533))")],
    ["a store with an offset past 2^32", "(i32.store offset=4294967295 (i32.const -1) (i32.const 0))"],
    ["a fill past the end", "(memory.fill (i32.const 65535) (i32.const 0) (i32.const 2))"],
    ["a copy past the end", "(memory.copy (i32.const 65535) (i32.const 0) (i32.const 2))"],
    ["in the middle of a call", `${drop(call("never", 0, 0))} unreachable`],
    ["after a suspension", `${drop(call("timer", 1))} ${drop(call("call_wait"))} unreachable`],
  ])("%s", async (_, body) => {
    expect(await hostile({ body })).toBe("ERR_GUEST_TRAP");
  });

  test("a null entry of a table, and one of another type", async () => {
    const fields = "(table 2 funcref) (type $t (func (result i32))) (func $void) (elem (i32.const 1) $void)";
    expect(await hostile({ fields, body: answer("(call_indirect (type $t) (i32.const 0))") })).toBe("ERR_GUEST_TRAP");
    expect(await hostile({ fields, body: answer("(call_indirect (type $t) (i32.const 1))") })).toBe("ERR_GUEST_TRAP");
    expect(await hostile({ fields, body: answer("(call_indirect (type $t) (i32.const 2))") })).toBe("ERR_GUEST_TRAP");
  });

  test("endless recursion, before and after a suspension", async () => {
    const fields = "(func $r (call $r) (call $r))";
    expect(await hostile({ fields, body: "(call $r)" })).toBe("ERR_GUEST_TRAP");
    expect(await hostile({ fields, body: `${drop(call("timer", 1))} ${drop(call("call_wait"))} (call $r)` })).toBe(
      "ERR_GUEST_TRAP",
    );
  });
});

describe("memory", () => {
  test("a bomb stops at the function's size", async () => {
    expect(
      await hostile({
        body: `(loop $l (br_if $l (i32.ne (memory.grow (i32.const 1)) (i32.const -1)))) ${answer("(memory.size)")}`,
      }),
    ).toBe(128);
  });

  test("growing while calls are under way keeps their answers right", async () => {
    expect(
      await hostile({
        fields: '(data (i32.const 0) "\\2a\\00\\00\\00")',
        body: `${drop(call("echo", 0, 4))} (drop (memory.grow (i32.const 3))) ${drop(call("call_wait"))}
          (drop (memory.grow (i32.const 3))) ${drop(call("call_take", 1, 200_000, 4))} ${answer("(i32.load (i32.const 200000))")}`,
      }),
    ).toBe(42);
  });

  test("growing by nothing, which detaches the host's view, harms nothing", async () => {
    expect(
      await hostile({
        body: `(drop (memory.grow (i32.const 0))) ${drop(call("input_read", 100, 2))} ${answer("(i32.load16_u (i32.const 100))")}`,
      }),
    ).toBe(0x7d7b);
  });
});

describe("what the host throws", () => {
  const catching = (body: string): GuestText => ({
    body: `(block $caught (try (do ${body}) (catch_all (br $caught)))) ${answer("(i32.const 1)")}`,
  });

  test("can be caught, and the invocation fails all the same", async () => {
    expect(await hostile(catching(drop(call("respond", -1, 10))))).toBe("ERR_GUEST_ABI");
  });

  test("and after it every import refuses", async () => {
    const f = await functionOf(
      guest({
        body: `(block $caught (try (do ${drop(call("respond", -1, 10))}) (catch_all (br $caught))))
          ${call("log", 3, 0, 1)} ${answer("(i32.const 1)")}`,
      }),
    );
    open.push(f);
    expect(told(await f.send())).toBe("ERR_GUEST_ABI");
    expect(f.records.filter(({ level }) => level === "info")).toEqual([]);
  });

  test("and the guest cannot go on in a loop", async () => {
    expect(
      await hostile(
        { body: `(loop $again (try (do ${drop(call("respond", -1, 10))}) (catch_all (br $again))))` },
        60_000,
      ),
    ).toBe("ERR_GUEST_ABI");
  });
});

describe("WASI", () => {
  const wasi = (name: string, type: string): string =>
    `(import "wasi_snapshot_preview1" "${name}" (func $${name} ${type}))`;

  test("proc_exit ends the guest only", async () => {
    const imports = wasi("proc_exit", "(param i32)");
    expect(await hostile({ imports, body: "(call $proc_exit (i32.const 3))" })).toBe("ERR_GUEST_TRAP");
  });

  test("randomness near the end of memory is refused with EFAULT, and all of 2^32-1 too", async () => {
    const imports = wasi("random_get", "(param i32 i32) (result i32)");
    expect(await hostile({ imports, body: answer("(call $random_get (i32.const 0xfffffff0) (i32.const 16))") })).toBe(
      21,
    );
    expect(await hostile({ imports, body: answer("(call $random_get (i32.const 1) (i32.const -1))") })).toBe(21);
    expect(await hostile({ imports, body: answer("(call $random_get (i32.const 65520) (i32.const 16))") })).toBe(0);
  });

  test("a list of buffers that claims more than memory is refused", async () => {
    const imports = wasi("fd_write", "(param i32 i32 i32 i32) (result i32)");
    expect(
      await hostile({
        imports,
        body: answer("(call $fd_write (i32.const 1) (i32.const 0) (i32.const 0x20000001) (i32.const 8))"),
      }),
    ).toBe(21);
  });

  test("a thousand overlapping buffers of all of memory are refused with EINVAL", async () => {
    const imports = wasi("fd_write", "(param i32 i32 i32 i32) (result i32)");
    const body = `(loop $l (i32.store offset=4 (local.get $i) (i32.const 65536)) (local.set $i (i32.add (local.get $i) (i32.const 8)))
      (br_if $l (i32.lt_u (local.get $i) (i32.const 8000)))) ${answer("(call $fd_write (i32.const 1) (i32.const 0) (i32.const 1000) (i32.const 60000))")}`;
    expect(await hostile({ imports, body, locals: "(local $i i32)" })).toBe(28);
  });

  test("there are no files and no sockets", async () => {
    const open = wasi("path_open", "(param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)");
    const body =
      "(call $path_open (i32.const 3) (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 0) (i64.const 0) (i64.const 0) (i32.const 0) (i32.const 8))";
    expect(await hostile({ imports: open, body: answer(body) })).toBe(8);
    const accept = wasi("sock_accept", "(param i32 i32 i32) (result i32)");
    expect(
      await hostile({ imports: accept, body: answer("(call $sock_accept (i32.const 0) (i32.const 0) (i32.const 0))") }),
    ).toBe(58);
  });

  test("a poll with ten thousand subscriptions is refused, and one for a century ends with the function's time", async () => {
    const imports = wasi("poll_oneoff", "(param i32 i32 i32 i32) (result i32)");
    expect(
      await hostile({
        imports,
        body: answer("(call $poll_oneoff (i32.const 0) (i32.const 0) (i32.const 10000) (i32.const 0))"),
      }),
    ).toBe(28);
    const body =
      "(i32.store (i32.const 16) (i32.const 1)) (i64.store (i32.const 24) (i64.const 3155760000000000000)) (drop (call $poll_oneoff (i32.const 0) (i32.const 64) (i32.const 1) (i32.const 128)))";
    expect(await hostile({ imports, body }, 100)).toBe("ERR_GUEST_TIMEOUT");
  });
});

describe("before the first invocation", () => {
  test.each([
    ["a start function that loops", "(start $s) (func $s (loop $l (br $l)))"],
    ["a start function that traps", "(start $s) (func $s unreachable)"],
    ["a start function that answers", `(start $s) (func $s ${drop(call("respond", 0, 1))})`],
    ["an _initialize that calls an IOmod", `(func (export "_initialize") ${drop(call("echo", 0, 1))})`],
    ["an _initialize that waits", `(func (export "_initialize") ${drop(call("call_wait"))})`],
  ])("%s fails, typed", { timeout: 20_000 }, async (_, fields) => {
    await expect(functionOf(guest({ imports: methodImport("echo"), fields, body: "nop" }))).rejects.toMatchObject({
      code: "ERR_GUEST_TRAP",
    });
  });
});

test("log lines over the limit are dropped and counted", async () => {
  const f = await functionOf(
    guest({
      locals: "(local $i i32)",
      body: `(loop $l ${call("log", 3, 0, 1)} (local.set $i (i32.add (local.get $i) (i32.const 1))) (br_if $l (i32.lt_u (local.get $i) (i32.const 10500)))) ${answer("(i32.const 1)")}`,
    }),
  );
  open.push(f);
  expect(number(await f.send())).toBe(1);
  expect(f.records).toHaveLength(10_001);
  expect(f.records.at(-1)?.message).toContain("500 more log lines");
});

test("a log line with invalid UTF-8 and line breaks stays one record", async () => {
  const f = await functionOf(
    guest({
      fields: '(data (i32.const 0) "a\\ff\\n{}\\r\\n")',
      body: `${call("log", 3, 0, 7)} ${answer("(i32.const 1)")}`,
    }),
  );
  open.push(f);
  await f.send();
  expect(f.records).toHaveLength(1);
  expect(f.records[0]?.message).toBe("a\ufffd\n{}\r\n");
});
