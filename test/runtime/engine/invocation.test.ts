import { expect, test } from "vitest";
import { functionOf, guest, methodImport, number, told, wat } from "../../guests/wat.ts";

const echoEvent = `
  (drop (call $input_read (i32.const 0) (call $input_len)))
  (drop (call $respond (i32.const 0) (call $input_len)))`;

/** Calls a method with bytes 0-4, waits, takes the answer to 64, and answers with it. */
const callAndAnswer = (method: string): string => `
  (local.set $id (call $${method} (i32.const 0) (i32.const 4)))
  (drop (call $call_wait))
  (local.set $len (call $call_poll (local.get $id)))
  (drop (call $call_take (local.get $id) (i32.const 64) (i32.const 1000)))
  (drop (call $respond (i32.const 64) (local.get $len)))`;
const callLocals = "(local $id i32) (local $len i32)";

test("the event's bytes come in and the answer's go out", async () => {
  const f = await functionOf(guest({ body: echoEvent }));
  expect(told(await f.send('{"grüße":"🌍"}'))).toBe('{"grüße":"🌍"}');
  expect(told(await f.send("second"))).toBe("second");
});

test("a call suspends the guest and its answer comes back", async () => {
  const f = await functionOf(
    guest({
      imports: methodImport("echo"),
      locals: callLocals,
      body: callAndAnswer("echo"),
      fields: '(data (i32.const 0) "ping")',
    }),
  );
  expect(told(await f.send())).toBe("ping");
});

test("a failing call reaches the guest as a failure document", async () => {
  const f = await functionOf(
    guest({ imports: methodImport("refuse"), locals: callLocals, body: callAndAnswer("refuse") }),
  );
  expect(JSON.parse(told(await f.send()))).toEqual({
    code: "Refused",
    message: "not today",
    retryable: true,
    statusCode: 503,
  });
});

test("what an IOmod throws by accident is not told to the guest", async () => {
  const f = await functionOf(
    guest({ imports: methodImport("break_down"), locals: callLocals, body: callAndAnswer("break_down") }),
  );
  const document = told(await f.send());
  expect(JSON.parse(document)).toMatchObject({ code: "InternalError", statusCode: 500 });
  expect(document).not.toContain("secret");
});

test("calls of one invocation run at the same time and finish in their own order", async () => {
  // Three timers of 60, 40 and 20 ms: their ids come back as 3, 2, 1.
  const f = await functionOf(
    guest({
      body: `
      (drop (call $timer (i32.const 60))) (drop (call $timer (i32.const 40))) (drop (call $timer (i32.const 20)))
      (call $number (i32.add (i32.add (i32.mul (call $call_wait) (i32.const 100)) (i32.mul (call $call_wait) (i32.const 10))) (call $call_wait)))`,
    }),
  );
  expect(number(await f.send())).toBe(321);
});

test("waiting with nothing outstanding does not hang", async () => {
  const f = await functionOf(guest({ body: "(call $number (call $call_wait))" }));
  expect(number(await f.send())).toBe(-3);
});

test("each completion is reported once, and a finished call that lies untaken does not spin", async () => {
  const f = await functionOf(
    guest({ body: "(drop (call $timer (i32.const 1))) (drop (call $call_wait)) (call $number (call $call_wait))" }),
  );
  expect(number(await f.send())).toBe(-3);
});

test.each([
  ["never started", "(call $number (call $call_poll (i32.const 7)))", -2],
  [
    "taken twice",
    `(drop (call $timer (i32.const 0))) (drop (call $call_wait)) (drop (call $call_take (i32.const 1) (i32.const 0) (i32.const 0)))
    (call $number (call $call_take (i32.const 1) (i32.const 0) (i32.const 0)))`,
    -2,
  ],
  [
    "cancelled",
    "(drop (call $timer (i32.const 0))) (drop (call $call_cancel (i32.const 1))) (call $number (call $call_poll (i32.const 1)))",
    -2,
  ],
  [
    "cancelled twice",
    "(drop (call $timer (i32.const 0))) (drop (call $call_cancel (i32.const 1))) (call $number (call $call_cancel (i32.const 1)))",
    -2,
  ],
  [
    "pending",
    "(drop (call $timer (i32.const 10000))) (call $number (call $call_take (i32.const 1) (i32.const 0) (i32.const 8)))",
    -1,
  ],
  [
    "waiting for a cancelled one",
    "(drop (call $timer (i32.const 10000))) (drop (call $call_cancel (i32.const 1))) (call $number (call $call_wait))",
    -3,
  ],
  [
    "ids are not used again",
    "(drop (call $timer (i32.const 0))) (drop (call $call_cancel (i32.const 1))) (call $number (call $timer (i32.const 0)))",
    2,
  ],
  [
    "answering twice",
    "(drop (call $respond (i32.const 0) (i32.const 0))) (if (i32.ne (call $respond (i32.const 0) (i32.const 0)) (i32.const -5)) (then unreachable))",
    undefined,
  ],
])("ids: %s", async (_, body, expected) => {
  const f = await functionOf(guest({ body }));
  const outcome = await f.send();
  if (expected === undefined) expect(outcome.ok).toBe(true);
  else expect(number(outcome)).toBe(expected);
});

test("a buffer that is too small keeps the call", async () => {
  const f = await functionOf(
    guest({
      imports: methodImport("echo"),
      locals: "(local $first i32)",
      body: `(drop (call $echo (i32.const 0) (i32.const 8))) (drop (call $call_wait))
        (local.set $first (call $call_take (i32.const 1) (i32.const 64) (i32.const 7)))
        (call $number (i32.add (i32.mul (local.get $first) (i32.const 10)) (call $call_take (i32.const 1) (i32.const 64) (i32.const 8))))`,
    }),
  );
  expect(number(await f.send())).toBe(-40);
});

test("returning without an answer is a failure of its own", async () => {
  const f = await functionOf(guest({ body: "nop" }));
  expect(told(await f.send())).toBe("ERR_GUEST_RESPONSE");
});

test("returning with a call outstanding aborts that call", async () => {
  let aborted = 0;
  const { defineIomod } = await import("../../../iomods/define.ts");
  const hang = defineIomod("test.hang", {
    hang: {
      actions: [],
      call: (_, context) =>
        new Promise((_resolve, reject) => {
          context.signal.addEventListener("abort", () => {
            aborted++;
            reject(new Error("aborted"));
          });
        }),
    },
  });
  const f = await functionOf(
    guest({
      imports: methodImport("hang", "test.hang"),
      body: "(drop (call $hang (i32.const 0) (i32.const 0))) (call $number (i32.const 5))",
    }),
    { iomods: [hang] },
  );
  expect(number(await f.send())).toBe(5);
  expect(aborted).toBe(1);
});

test("a trap is one invocation's failure and the next one runs", async () => {
  const f = await functionOf(guest({ body: `(if (call $input_len) (then unreachable)) (call $number (i32.const 1))` }));
  expect(told(await f.send("x"))).toBe("ERR_GUEST_TRAP");
  expect(number(await f.send(""))).toBe(1);
  expect(f.records[0]).toMatchObject({ level: "error", code: "ERR_GUEST_TRAP", function: "test.guest" });
});

test("a panic's message is in the log and not in the outcome", async () => {
  const f = await functionOf(
    guest({
      fields: '(data (i32.const 0) "boom at src/lib.rs:3:5")',
      body: "(call $panic (i32.const 0) (i32.const 22)) unreachable",
    }),
  );
  const outcome = await f.send();
  expect(told(outcome)).toBe("ERR_GUEST_PANIC");
  expect(JSON.stringify(outcome.ok ? "" : outcome.error.message)).not.toContain("boom");
  expect(f.records.at(-1)?.message).toContain("boom at src/lib.rs:3:5");
});

test("endless recursion is a trap", async () => {
  const f = await functionOf(
    guest({
      fields: "(func $r (param i32) (result i32) (i32.add (i32.const 1) (call $r (local.get 0))))",
      body: "(call $number (call $r (i32.const 1)))",
    }),
  );
  expect(told(await f.send())).toBe("ERR_GUEST_TRAP");
});

test("printed lines and log lines carry the request id", async () => {
  const f = await functionOf(
    guest({
      imports: '(import "wasi_snapshot_preview1" "fd_write" (func $fd_write (param i32 i32 i32 i32) (result i32)))',
      fields: '(data (i32.const 0) "one\\ntwo") (data (i32.const 16) "\\00\\00\\00\\00\\07\\00\\00\\00")',
      body: `(drop (call $fd_write (i32.const 1) (i32.const 16) (i32.const 1) (i32.const 32)))
        (call $log (i32.const 2) (i32.const 0) (i32.const 3)) (call $number (i32.const 0))`,
    }),
  );
  await f.send();
  expect(f.records.map(({ level, message }) => `${level} ${message}`).toSorted()).toEqual([
    "info one",
    "info two",
    "warn one",
  ]);
  expect(new Set(f.records.map((record) => record.requestId)).size).toBe(1);
  expect(f.records[0]?.requestId).toMatch(/^request-/);
});

test("std's sleep suspends instead of spinning", async () => {
  // poll_oneoff with one relative monotonic clock of 30 ms.
  const f = await functionOf(
    guest({
      imports: '(import "wasi_snapshot_preview1" "poll_oneoff" (func $poll (param i32 i32 i32 i32) (result i32)))',
      body: `(i32.store (i32.const 16) (i32.const 1)) (i64.store (i32.const 24) (i64.const 30000000))
        (drop (call $poll (i32.const 0) (i32.const 64) (i32.const 1) (i32.const 128)))
        (call $number (i32.load (i32.const 128)))`,
    }),
  );
  const order: string[] = [];
  setTimeout(() => order.push("another timer"), 1);
  expect(number(await f.send())).toBe(1);
  order.push("the guest");
  expect(order).toEqual(["another timer", "the guest"]);
});

test("an import that is not granted is denied by name, with the TOML that grants it", async () => {
  const wasm = guest({ imports: methodImport("echo"), body: "nop" });
  await expect(functionOf(wasm, { config: { grants: [] } })).rejects.toMatchObject({
    code: "ERR_IMPORT_DENIED",
    message: "test.guest imports test.io/echo, which its service.toml does not grant",
    fix: 'add to service.toml: [iomod.dependencies.io] with coordinates = "test.io"',
  });
});

test.each([
  ["an unknown function of the ABI", '(import "asml_abi_1" "exec" (func (param i32)))', "ERR_IMPORT_UNKNOWN"],
  [
    "a later version of the ABI",
    '(import "asml_abi_2" "respond" (func (param i32 i32) (result i32)))',
    "ERR_IMPORT_UNKNOWN",
  ],
  [
    "a method that does not exist",
    '(import "test.io" "nope" (func (param i32 i32) (result i32)))',
    "ERR_IMPORT_UNKNOWN",
  ],
  ["a method of another type", '(import "test.io" "echo" (func (param i32) (result i32)))', "ERR_IMPORT_UNKNOWN"],
  ["a name of Object's prototype", '(import "asml_abi_1" "constructor" (func))', "ERR_IMPORT_UNKNOWN"],
  [
    "an unknown function of WASI",
    '(import "wasi_snapshot_preview1" "fd_dup" (func (param i32) (result i32)))',
    "ERR_IMPORT_UNKNOWN",
  ],
])("%s is refused before the module runs", async (_, imports, code) => {
  await expect(functionOf(guest({ imports, body: "nop" }))).rejects.toMatchObject({ code });
});

test("a module without the handler names the exports that could be one", async () => {
  const wasm = guest({ fields: '(func (export "other"))', body: "nop" });
  await expect(functionOf(wasm, { config: { handler: "main" } })).rejects.toMatchObject({
    code: "ERR_MODULE_ABI",
    fix: "set handler_name to one of: other, handler",
  });
});

test("what is no WebAssembly is told so", async () => {
  await expect(functionOf(new TextEncoder().encode("hello"))).rejects.toMatchObject({ code: "ERR_MODULE_INVALID" });
  await expect(functionOf(wat("(module)"))).rejects.toMatchObject({ code: expect.stringMatching(/^ERR_MODULE_/) });
});
