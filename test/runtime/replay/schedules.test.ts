/** Replay of guests that do many things at once, in an order that only the recording knows. */
import { expect, test } from "vitest";
import { defineIomod } from "../../../iomods/define.ts";
import { AT, called, legacyGuest } from "../../guests/assemblylift.ts";
import { Random } from "../../guest-abi/random.ts";
import { guest, methodImport } from "../../guests/wat.ts";
import { recordedFunction, replayed } from "./recorded.ts";

/** Does what its event says, two bytes at a time, and answers with the i32 that each thing told it. */
const INTERPRETER = guest({
  imports: `${methodImport("later")}
    (import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))
    (import "wasi_snapshot_preview1" "clock_time_get" (func $clock (param i32 i64 i32) (result i32)))
    (import "wasi_snapshot_preview1" "poll_oneoff" (func $poll (param i32 i32 i32 i32) (result i32)))`,
  locals: "(local $at i32) (local $end i32) (local $op i32) (local $arg i32) (local $told i32) (local $out i32)",
  body: `
    (local.set $end (call $input_read (i32.const 0) (i32.const 2000)))
    (local.set $out (i32.const 8192))
    (block $done (loop $next
      (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
      (local.set $op (i32.load8_u (local.get $at)))
      (local.set $arg (i32.load8_u (i32.add (local.get $at) (i32.const 1))))
      (block $end_of_op
        (if (i32.eq (local.get $op) (i32.const 108)) (then
          (local.set $told (call $later (i32.add (local.get $at) (i32.const 1)) (i32.const 1))) (br $end_of_op)))
        (if (i32.eq (local.get $op) (i32.const 116)) (then
          (local.set $told (call $timer (local.get $arg))) (br $end_of_op)))
        (if (i32.eq (local.get $op) (i32.const 119)) (then
          (local.set $told (call $call_wait)) (br $end_of_op)))
        (if (i32.eq (local.get $op) (i32.const 112)) (then
          (local.set $told (call $call_poll (local.get $arg))) (br $end_of_op)))
        (if (i32.eq (local.get $op) (i32.const 99)) (then
          (local.set $told (call $call_cancel (local.get $arg))) (br $end_of_op)))
        (if (i32.eq (local.get $op) (i32.const 114)) (then
          (drop (call $random (i32.const 4096) (i32.const 4)))
          (local.set $told (i32.load (i32.const 4096))) (br $end_of_op)))
        (if (i32.eq (local.get $op) (i32.const 107)) (then
          (drop (call $clock (i32.and (local.get $arg) (i32.const 1)) (i64.const 0) (i32.const 4096)))
          (local.set $told (i32.load (i32.const 4096))) (br $end_of_op)))
        (if (i32.eq (local.get $op) (i32.const 109)) (then
          (local.set $told (i32.wrap_i64 (call $remaining_ms))) (br $end_of_op)))
        ;; a sleep of the whole guest, in ms
        (i64.store (i32.const 5000) (i64.const 0)) (i64.store (i32.const 5008) (i64.const 0))
        (i64.store (i32.const 5016) (i64.const 1))
        (i64.store (i32.const 5024) (i64.mul (i64.extend_i32_u (local.get $arg)) (i64.const 1000000)))
        (i64.store (i32.const 5032) (i64.const 0)) (i64.store (i32.const 5040) (i64.const 0))
        (local.set $told (call $poll (i32.const 5000) (i32.const 6000) (i32.const 1) (i32.const 6100))))
      (i32.store (local.get $out) (local.get $told))
      (local.set $out (i32.add (local.get $out) (i32.const 4)))
      (local.set $at (i32.add (local.get $at) (i32.const 2)))
      (br $next)))
    (drop (call $respond (i32.const 8192) (i32.sub (local.get $out) (i32.const 8192))))`,
});

function schedule(seed: number): Uint8Array {
  const random = new Random(seed);
  const operations = "llllttwwwwwppcrkms";
  const bytes: number[] = [];
  for (let i = 0; i < 120; i++) {
    const op = operations.charCodeAt(random.below(operations.length));
    bytes.push(op, random.below(op === 112 || op === 99 ? 60 : 6));
  }
  return Uint8Array.from(bytes);
}

test("200 random schedules of calls, timers, waits, polls, cancellations and sleeps are replayed to the bit", async () => {
  const f = await recordedFunction(INTERPRETER);
  const outcomes = await Promise.all(
    Array.from({ length: 200 }, (_, seed) => f.invoke({ requestId: `seed-${seed}`, event: schedule(seed) })),
  );
  expect(f.recordings).toHaveLength(200);
  expect(f.recordings.filter(({ waits }) => waits.some((ids) => ids.length > 1)).length).toBeGreaterThan(0);
  for (const recording of f.recordings) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as asml replay does
    const { outcome, differences } = await replayed(recording, INTERPRETER);
    const seed = Number(recording.requestId.slice(5));
    expect(differences, `seed ${seed}`).toEqual([]);
    expect(outcome, `seed ${seed}`).toEqual(outcomes[seed]);
  }
});

test("a guest of AssemblyLift's ABI is replayed too: its clock, its calls, their failures", async () => {
  const echo = called("test.more.store");
  const wasm = legacyGuest({
    locals: "(local $id i32) (local $second i32)",
    fields: `${echo.data} (data (i32.const 100) "{\\22a\\22:1}")`,
    body: `
      (local.set $id ${echo.invoke(100, 7)})
      (local.set $second ${echo.invoke(100, 3)})
      (block $ready (loop $again
        (br_if $ready (i32.eq (call $io_poll (local.get $id)) (i32.const 1))) (br $again)))
      (block $both (loop $more
        (br_if $both (i32.eq (call $io_poll (local.get $second)) (i32.const 1))) (br $more)))
      (drop (call $io_load (local.get $second)))
      (i64.store (i32.const ${AT.free}) (call $clock))
      (i64.store (i32.const ${AT.free + 8}) (i64.load (i32.const ${AT.io})))
      (call $success (i32.const ${AT.free}) (i32.const 16))`,
  });
  const store = { actions: [], call: (input: Uint8Array) => Promise.resolve(input) };
  const f = await recordedFunction(wasm, { iomods: [defineIomod("test.more", { store })] });
  const outcome = await f.send();
  expect(outcome.ok).toBe(true);
  expect(f.recordings[0]?.calls.map(({ name }) => name)).toEqual(["test.more/store", "test.more/store"]);
  const again = await replayed(f.recordings[0], wasm);
  expect(again.differences).toEqual([]);
  expect(again.outcome).toEqual(outcome);
});
