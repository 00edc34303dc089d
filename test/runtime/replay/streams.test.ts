import { expect, test } from "vitest";
import { defineIomod, IomodFailure, type Iomod } from "../../../iomods/define.ts";
import { guest, methodImport } from "../../guests/wat.ts";
import { recordedFunction, replayed } from "./recorded.ts";

/** Chunks of 8 bytes, and then a failure where it is told so. */
const walk = (chunks: number, fails: boolean): Iomod =>
  defineIomod("test.more", {
    walk: {
      actions: [],
      call: () => Promise.reject(new Error("it streams")),
      stream: async function* walked() {
        for (let n = 0; n < chunks; n++) yield Buffer.from(`chunk ${n}!`);
        if (fails) throw new IomodFailure("Torn", "the rest is missing");
      },
    },
  });

/** Answers with all chunks one after the other, and what came last. */
const READER = guest({
  imports: methodImport("walk", "test.more"),
  locals: "(local $at i32) (local $len i32) (local $status i32)",
  body: `
    (drop (call $walk (i32.const 0) (i32.const 0)))
    (local.set $at (i32.const 2048))
    (loop $more
      (drop (call $call_wait))
      (local.set $len (call $call_poll (i32.const 1)))
      (local.set $status (call $call_take (i32.const 1) (local.get $at) (i32.const 1000)))
      (local.set $at (i32.add (local.get $at) (local.get $len)))
      (br_if $more (i32.eq (local.get $status) (i32.const 2))))
    (drop (call $respond (i32.const 2048) (i32.sub (local.get $at) (i32.const 2048))))`,
});

test.each([
  ["to its end", false, /^chunk 0!chunk 1!chunk 2!$/],
  ["up to its failure", true, /^chunk 0!chunk 1!chunk 2!\{"code":"Torn"/],
])("a stream that was read %s is read again, with no service", async (_, fails, answer) => {
  const f = await recordedFunction(READER, { iomods: [walk(3, fails)] });
  const outcome = await f.send();
  const [recording] = f.recordings;
  expect(recording?.calls[0]?.chunks).toHaveLength(3);
  const again = await replayed(recording, READER);
  expect(again.differences).toEqual([]);
  expect(again.outcome).toEqual(outcome);
  expect(again.outcome.ok && Buffer.from(again.outcome.answer).toString()).toMatch(answer);
});

test("a stream that was left in the middle is left there again", async () => {
  const wasm = guest({
    imports: methodImport("walk", "test.more"),
    body: `
      (drop (call $walk (i32.const 0) (i32.const 0)))
      (drop (call $call_wait))
      (drop (call $call_take (i32.const 1) (i32.const 2048) (i32.const 100)))
      (drop (call $call_cancel (i32.const 1)))
      (drop (call $respond (i32.const 2048) (i32.const 8)))`,
  });
  const f = await recordedFunction(wasm, { iomods: [walk(1_000, false)] });
  const outcome = await f.send();
  expect(f.recordings[0]?.calls[0]).toMatchObject({ result: "cancelled", chunks: [{ text: "chunk 0!" }] });
  const again = await replayed(f.recordings[0], wasm);
  expect(again.differences).toEqual([]);
  expect(again.outcome).toEqual(outcome);
});

test("a chunk that the recording could not keep is told of as missing", async () => {
  const f = await recordedFunction(READER, { iomods: [walk(300, false)], maxBytes: 600 });
  await f.send();
  expect(f.recordings[0]?.missing.join()).toContain("a chunk of call 1");
});
