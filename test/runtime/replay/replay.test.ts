import { expect, test } from "vitest";
import { defineIomod } from "../../../iomods/define.ts";
import { guest, methodImport } from "../../guests/wat.ts";
import { recordedFunction, replayed } from "./recorded.ts";

const WASI = `
  (import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "clock_time_get" (func $clock (param i32 i64 i32) (result i32)))`;

/** Answers with what two clocks, randomness, remaining_ms and the order of three calls told it. */
const READER = guest({
  imports: WASI + methodImport("later"),
  fields: `
    (data (i32.const 0) "\\14\\01\\0a")
    (func (export "_initialize") (drop (call $random (i32.const 2048) (i32.const 8))))`,
  body: `
    (drop (call $clock (i32.const 0) (i64.const 0) (i32.const 2056)))
    (drop (call $clock (i32.const 1) (i64.const 0) (i32.const 2064)))
    (drop (call $random (i32.const 2072) (i32.const 8)))
    (i64.store (i32.const 2080) (call $remaining_ms))
    (drop (call $later (i32.const 0) (i32.const 1)))
    (drop (call $later (i32.const 1) (i32.const 1)))
    (drop (call $later (i32.const 2) (i32.const 1)))
    (i32.store8 (i32.const 2088) (call $call_wait))
    (i32.store8 (i32.const 2089) (call $call_poll (i32.const 1)))
    (i32.store8 (i32.const 2090) (call $call_wait))
    (i32.store8 (i32.const 2091) (call $call_wait))
    (drop (call $respond (i32.const 2048) (i32.const 44)))`,
});

test("clocks, randomness, the time left and the order of completions are what they were", async () => {
  const f = await recordedFunction(READER);
  const outcome = await f.send('{"a":1}');
  const result = await replayed(f.recordings[0], READER);
  expect(result.differences).toEqual([]);
  expect(result.notes).toEqual([]);
  expect(result.sameModule).toBe(true);
  expect(result.outcome).toEqual(outcome);
});

/** Calls `store` with the event, waits, logs what came back, and answers with it. */
const storing = (more = "", log = "3"): Uint8Array =>
  guest({
    imports: methodImport("echo") + methodImport("refuse"),
    locals: "(local $n i32)",
    fields: '(data (i32.const 900) "{\\22extra\\22:true}")',
    body: `
      (local.set $n (call $input_read (i32.const 0) (i32.const 800)))
      (drop (call $echo (i32.const 0) (local.get $n)))
      (drop (call $call_wait))
      (drop (call $call_take (i32.const 1) (i32.const 0) (i32.const 800)))
      (call $log (i32.const ${log}) (i32.const 0) (local.get $n))
      ${more}
      (drop (call $respond (i32.const 0) (local.get $n)))`,
  });

test("a guest that does the same in other instructions does not differ", async () => {
  const f = await recordedFunction(storing());
  await f.send('{"name":"Ada"}');
  const result = await replayed(f.recordings[0], storing("(drop (i32.const 1))"));
  expect(result.sameModule).toBe(false);
  expect(result.differences).toEqual([]);
});

test("a changed guest: which call is new, which is not made, whose input and which log line differ", async () => {
  const f = await recordedFunction(storing("(drop (call $refuse (i32.const 900) (i32.const 14)))"));
  await f.send('{"name":"Ada"}');
  const changed = storing(
    `(i32.store8 (i32.const 9) (i32.const 79))
     (drop (call $echo (i32.const 900) (i32.const 14)))
     (drop (call $call_wait))`,
    "2",
  );
  const { differences } = await replayed(f.recordings[0], changed);
  expect(differences).toEqual([
    { what: "response", at: "name", recorded: '"Ada"', now: '"Oda"' },
    { what: "call 2 test.io/echo", at: "", recorded: undefined, now: "is made" },
    { what: "call 2 test.io/refuse", at: "", recorded: "was made", now: undefined },
    { what: "logs", at: "line 1", recorded: 'INFO {"name":"Ada"}', now: 'WARN {"name":"Ada"}' },
  ]);
  const other = storing(
    "(i32.store8 (i32.const 910) (i32.const 48)) (drop (call $refuse (i32.const 900) (i32.const 14)))",
  );
  expect((await replayed(f.recordings[0], other)).differences).toHaveLength(1);
});

test("a failed call fails again with the same document", async () => {
  const wasm = guest({
    imports: methodImport("refuse"),
    locals: "(local $n i32)",
    body: `
      (drop (call $refuse (i32.const 0) (i32.const 4)))
      (drop (call $call_wait))
      (local.set $n (call $call_poll (i32.const 1)))
      (drop (call $call_take (i32.const 1) (i32.const 0) (i32.const 800)))
      (drop (call $respond (i32.const 0) (local.get $n)))`,
  });
  const f = await recordedFunction(wasm);
  await f.send();
  expect(f.recordings[0]?.calls[0]).toMatchObject({ name: "test.io/refuse", result: "failed" });
  expect((await replayed(f.recordings[0], wasm)).differences).toEqual([]);
});

test("timers, sleeps and cancelled calls take no time and end as they ended", async () => {
  const wasm = guest({
    imports:
      methodImport("never") +
      '(import "wasi_snapshot_preview1" "poll_oneoff" (func $poll (param i32 i32 i32 i32) (result i32)))',
    body: `
      (drop (call $never (i32.const 0) (i32.const 1)))
      (drop (call $timer (i32.const 30)))
      (drop (call $timer (i32.const 10)))
      (i32.store8 (i32.const 2000) (call $call_wait))
      (drop (call $call_cancel (i32.const 1)))
      (i32.store (i32.const 16) (i32.const 1))
      (i64.store (i32.const 24) (i64.const 50000000))
      (i32.store8 (i32.const 2001) (call $poll (i32.const 0) (i32.const 64) (i32.const 1) (i32.const 128)))
      (i32.store8 (i32.const 2002) (call $call_poll (i32.const 2)))
      (i32.store8 (i32.const 2003) (call $call_wait))
      (drop (call $respond (i32.const 2000) (i32.const 4)))`,
  });
  const f = await recordedFunction(wasm);
  const outcome = await f.send();
  expect(f.recordings[0]?.calls.map((call) => call.result)).toEqual(["cancelled", "ok", "ok"]);
  expect(f.recordings[0]?.waits).toEqual([[3], [2], []]);
  const again = await replayed(f.recordings[0], wasm);
  expect(again.differences).toEqual([]);
  expect(again.outcome).toEqual(outcome);
});

test.each([
  ["a panic", "(call $panic (i32.const 0) (i32.const 4)) (unreachable)", "ERR_GUEST_PANIC"],
  ["a trap", "(unreachable)", "ERR_GUEST_TRAP"],
  ["no answer", "", "ERR_GUEST_RESPONSE"],
  [
    "time that is up in a wait",
    "(drop (call $never (i32.const 0) (i32.const 1))) (drop (call $call_wait))",
    "ERR_GUEST_TIMEOUT",
  ],
  ["time that is up in a loop", "(loop $l (br $l))", "ERR_GUEST_TIMEOUT"],
])("%s happens again", async (_what, body, code) => {
  const wasm = guest({ imports: methodImport("never"), fields: '(data (i32.const 0) "oh no")', body });
  const f = await recordedFunction(wasm, { config: { timeoutMs: 200 } });
  await f.send();
  const { outcome, differences } = await replayed(f.recordings[0], wasm);
  expect(outcome.ok ? "" : outcome.error.code).toBe(code);
  expect(differences).toEqual([]);
});

test("the guest sees the recorded environment, not this machine's", async () => {
  const wasm = guest({
    imports: `
      (import "wasi_snapshot_preview1" "environ_sizes_get" (func $sizes (param i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "environ_get" (func $environ (param i32 i32) (result i32)))`,
    body: `
      (drop (call $sizes (i32.const 0) (i32.const 4)))
      (drop (call $environ (i32.const 8) (i32.const 100)))
      (drop (call $respond (i32.const 100) (i32.load (i32.const 4))))`,
  });
  const f = await recordedFunction(wasm, { config: { environment: { STAGE: "live", API_KEY: "k-123456789" } } });
  await f.send();
  expect(f.recordings[0]?.environment).toEqual({ STAGE: "live", API_KEY: "redacted-1x" });
  const { outcome, differences } = await replayed(f.recordings[0], wasm);
  expect(differences).toEqual([]);
  expect(outcome.ok && Buffer.from(outcome.answer).toString()).toBe("STAGE=live\0API_KEY=redacted-1x\0");
});

test("a guest that reads more than was recorded goes on, and that is noted", async () => {
  const reading = (times: number): Uint8Array =>
    guest({
      imports: WASI,
      body: `${"(drop (call $random (i32.const 0) (i32.const 8)))".repeat(times)} (call $number (i32.const 1))`,
    });
  const f = await recordedFunction(reading(1));
  await f.send();
  const { notes, differences } = await replayed(f.recordings[0], reading(40));
  expect(differences).toEqual([]);
  expect(notes).toEqual(["it reads more of randomness than was recorded; what it got is made up"]);
});

test("an event of bytes that are no text is replayed as it was", async () => {
  const wasm = guest({
    locals: "(local $n i32)",
    body: "(local.set $n (call $input_read (i32.const 0) (i32.const 99))) (drop (call $respond (i32.const 0) (local.get $n)))",
  });
  const f = await recordedFunction(wasm);
  const event = Uint8Array.of(0xff, 0, 0xfe);
  await f.invoke({ requestId: "r", event });
  const { outcome, differences } = await replayed(f.recordings[0], wasm);
  expect(differences).toEqual([]);
  expect(outcome.ok && [...outcome.answer]).toEqual([...event]);
});

test("what an IOmod wrote into the log is recorded, and not missed in a replay", async () => {
  const talks = defineIomod("test.more", {
    store: {
      actions: [],
      call(input, context) {
        context.log?.("info", "the IOmod's own line");
        return Promise.resolve(input);
      },
    },
  });
  const wasm = guest({
    imports: methodImport("store", "test.more"),
    fields: '(data (i32.const 0) "mine")',
    body: `
      (call $log (i32.const 3) (i32.const 0) (i32.const 4))
      (drop (call $store (i32.const 0) (i32.const 4)))
      (drop (call $call_wait))
      (call $number (i32.const 1))`,
  });
  const f = await recordedFunction(wasm, { iomods: [talks] });
  await f.send();
  expect(f.recordings[0]?.logs).toEqual([
    { level: "info", message: "mine" },
    { level: "info", message: "the IOmod's own line", call: 1 },
  ]);
  expect((await replayed(f.recordings[0], wasm)).differences).toEqual([]);
});

test("what has no room is left out, oldest bodies first, and said", async () => {
  const f = await recordedFunction(storing(), { maxBytes: 150 });
  await f.send(JSON.stringify({ name: "x".repeat(80) }));
  const [recording] = f.recordings;
  expect(recording?.calls[0]?.input).toEqual({ dropped: 91 });
  expect(recording?.missing).toContain("the input of call 1");
  const { notes } = await replayed(recording, storing());
  expect(notes.join()).toContain("does without the input of call 1");
});

test("a guest that does nothing but wait and look at the clock does not grow its recording without end", async () => {
  const wasm = guest({
    imports: WASI,
    locals: "(local $n i32)",
    body: `
      (local.set $n (i32.const 20000))
      (loop $again
        (drop (call $call_wait))
        (drop (call $clock (i32.const 1) (i64.const 0) (i32.const 8)))
        (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
      (call $number (i32.const 1))`,
  });
  const small = await recordedFunction(wasm, { maxBytes: 10_000 });
  await small.send();
  expect(JSON.stringify(small.recordings[0]).length).toBeLessThan(40_000);
  expect(small.recordings[0]?.missing).toEqual(["readings of clocks and randomness", "suspensions"]);
  const f = await recordedFunction(wasm);
  await f.send();
  expect((await replayed(f.recordings[0], wasm)).differences).toEqual([]);
});

test("only failures are written where only they are wanted", async () => {
  const { isGuestFailure } = await import("../../../runtime/replay/recorder.ts");
  const wasm = guest({
    body: `(if (i32.eq (call $input_len) (i32.const 2)) (then (unreachable))) (call $number (i32.const 1))`,
  });
  const f = await recordedFunction(wasm, { wanted: isGuestFailure });
  await f.send("{ }");
  await f.send("{}");
  expect(f.recordings).toHaveLength(1);
  expect(f.recordings[0]?.outcome).toMatchObject({ ok: false, code: "ERR_GUEST_TRAP" });
});
