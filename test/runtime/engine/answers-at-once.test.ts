/** V8 suspends a guest that waits for what is there already, too: others may run before it goes on. */
import { expect, test } from "vitest";
import { defineIomod } from "../../../iomods/define.ts";
import { called, legacyGuest } from "../../guests/assemblylift.ts";
import { functionOf, guest, methodImport, number, told } from "../../guests/wat.ts";

const LOOP = "(loop $forever (br $forever))";

test("a guest of AssemblyLift's ABI that polls, and then never ends, is stopped", async () => {
  const later = called("test.io.later");
  const wasm = legacyGuest({
    locals: "(local $id i32)",
    fields: `${later.data} (data (i32.const 100) "\\64")`,
    body: `(local.set $id ${later.invoke(100, 1)}) (drop (call $io_poll (local.get $id))) ${LOOP}`,
  });
  const f = await functionOf(wasm, { config: { timeoutMs: 100 } });
  expect(told(await f.send())).toBe("ERR_GUEST_TIMEOUT");
});

test("a guest that gets a second completion at once, and then never ends, is stopped whoever ran in between", async () => {
  const wasm = guest({
    imports: methodImport("echo") + methodImport("run", "test.other"),
    body: `
      (drop (call $echo (i32.const 0) (i32.const 1)))
      (drop (call $echo (i32.const 0) (i32.const 1)))
      (drop (call $run (i32.const 0) (i32.const 1)))
      (drop (call $call_wait))
      (drop (call $call_wait))
      ${LOOP}`,
  });
  const quick = await functionOf(guest({ body: "(call $number (i32.const 7))" }));
  // Starts other guests in the jobs between the looping one's.
  const run = async (input: Uint8Array): Promise<Uint8Array> => {
    for (let i = 0; i < 50; i++)
      // oxlint-disable-next-line no-await-in-loop -- one job after the other
      expect(number(await quick.send())).toBe(7);
    return input;
  };
  const f = await functionOf(wasm, {
    iomods: [defineIomod("test.other", { run: { actions: [], call: run } })],
    config: { timeoutMs: 100 },
  });
  expect(told(await f.send())).toBe("ERR_GUEST_TIMEOUT");
});

test("an observer is told of such a turn as a brief one", async () => {
  const turns: (boolean | undefined)[] = [];
  const f = await functionOf(
    guest({
      imports: methodImport("echo"),
      body: `
        (drop (call $echo (i32.const 0) (i32.const 1)))
        (drop (call $echo (i32.const 0) (i32.const 1)))
        (drop (call $call_wait))
        (drop (call $call_wait))
        (call $number (i32.const 1))`,
    }),
    { observer: { invocation: () => ({ suspended: (_at, briefly) => turns.push(briefly) }) } },
  );
  expect(number(await f.send())).toBe(1);
  expect(turns).toEqual([false, true]);
});
