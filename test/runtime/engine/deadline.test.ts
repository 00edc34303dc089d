import { describe, expect, test } from "vitest";
import { defineIomod } from "../../../iomods/define.ts";
import { functionOf, guest, methodImport, number, told } from "../../guests/wat.ts";

const loop = "(loop $l (br $l))";

test("a guest whose time is not limited is answered however long it takes, waiting or running", async () => {
  const body = `(drop (call $timer (i32.const 300))) (drop (call $call_wait))
    (local.set $until (i64.sub (call $remaining_ms) (i64.const 300)))
    (loop $l (br_if $l (i64.gt_s (call $remaining_ms) (local.get $until))))
    (call $number (i32.const 7))`;
  const text = guest({ locals: "(local $until i64)", body });
  const f = await functionOf(text, { config: { timeoutMs: 100 }, untimed: true });
  expect((await f.send()).ok).toBe(true);
  expect(told(await (await functionOf(text, { config: { timeoutMs: 100 } })).send())).toBe("ERR_GUEST_TIMEOUT");
});

describe("a guest that runs past its time is stopped", () => {
  test.each([
    ["in a loop", { body: loop }],
    ["in a loop after a suspension", { body: `(drop (call $timer (i32.const 5))) (drop (call $call_wait)) ${loop}` }],
    [
      "in a recursion without loops",
      {
        fields: `(func $fib (param i32) (result i32) (if (result i32) (i32.lt_u (local.get 0) (i32.const 2)) (then (local.get 0))
          (else (i32.add (call $fib (i32.sub (local.get 0) (i32.const 1))) (call $fib (i32.sub (local.get 0) (i32.const 2)))))))`,
        body: "(call $number (call $fib (i32.const 80)))",
      },
    ],
    ["in a loop that calls the host", { body: "(loop $l (drop (call $input_len)) (br $l))" }],
    [
      "suspended for ever",
      {
        imports: methodImport("never"),
        body: "(drop (call $never (i32.const 0) (i32.const 0))) (drop (call $call_wait))",
      },
    ],
    ["in a long sleep", { body: "(drop (call $timer (i32.const 100000))) (drop (call $call_wait))" }],
  ])("%s", async (_, text) => {
    const f = await functionOf(guest(text), { config: { timeoutMs: 100 } });
    const outcome = await f.send();
    expect(told(outcome)).toBe("ERR_GUEST_TIMEOUT");
    expect(f.records.at(-1)).toMatchObject({ code: "ERR_GUEST_TIMEOUT", level: "error" });
  });

  test("and others that wait meanwhile lose nothing", async () => {
    const runaway = await functionOf(
      guest({ body: `(drop (call $timer (i32.const 20))) (drop (call $call_wait)) ${loop}` }),
      {
        config: { timeoutMs: 200 },
      },
    );
    const honest = await functionOf(
      guest({
        imports: methodImport("later"),
        fields: '(data (i32.const 0) "\\32")',
        body: "(drop (call $later (i32.const 0) (i32.const 1))) (call $number (call $call_wait))",
      }),
    );
    const [stopped, ...others] = await Promise.all([
      runaway.send(),
      ...Array.from({ length: 20 }, () => honest.send()),
    ]);
    expect(told(stopped)).toBe("ERR_GUEST_TIMEOUT");
    expect(others.map(number)).toEqual(Array<number>(20).fill(1));
  });

  test("the platform's deadline ends it before the function's own", async () => {
    const f = await functionOf(guest({ body: loop }));
    const outcome = await f.invoke({ requestId: "r", event: new Uint8Array(0), deadline: Date.now() + 80 });
    expect(told(outcome)).toBe("ERR_GUEST_TIMEOUT");
  });
});

test("a deadline that passes while host code runs harms nobody but that guest", async () => {
  const done: string[] = [];
  const busy = defineIomod("test.busy", {
    hold: {
      actions: [],
      call(input) {
        // Holds the thread past the deadline, within the guest's call of the import.
        const end = performance.now() + 150;
        while (performance.now() < end);
        done.push("held to its end");
        return Promise.resolve(input);
      },
    },
  });
  const held = await functionOf(
    guest({
      imports: methodImport("hold", "test.busy"),
      body: "(drop (call $hold (i32.const 0) (i32.const 0))) (loop $l (br $l))",
    }),
    { iomods: [busy], config: { timeoutMs: 50 } },
  );
  const other = await functionOf(
    guest({ body: "(drop (call $timer (i32.const 1))) (call $number (call $call_wait))" }),
  );
  for (let round = 0; round < 5; round++) {
    const waiting = Array.from({ length: 10 }, () => other.send());
    expect(told(await held.send())).toBe("ERR_GUEST_TIMEOUT");
    expect((await Promise.all(waiting)).map(number)).toEqual(Array<number>(10).fill(1));
  }
  expect(done).toHaveLength(5);
});

test("the caller going away ends the invocation and aborts its calls", async () => {
  const f = await functionOf(
    guest({
      imports: methodImport("never"),
      body: "(drop (call $never (i32.const 0) (i32.const 0))) (drop (call $call_wait))",
    }),
  );
  const gone = new AbortController();
  const outcome = f.invoke({ requestId: "r", event: new Uint8Array(0), signal: gone.signal });
  gone.abort();
  expect(told(await outcome)).toBe("ERR_INVOCATION_ABORTED");
});

test("remaining time counts down and is never negative", async () => {
  const f = await functionOf(guest({ body: "(call $number (i32.wrap_i64 (call $remaining_ms)))" }), {
    config: { timeoutMs: 3_000 },
  });
  const left = number(await f.send());
  expect(left).toBeGreaterThan(1_000);
  expect(left).toBeLessThanOrEqual(3_000);
});

test("an event over Lambda's limit is refused", async () => {
  const f = await functionOf(guest({ body: "(call $number (i32.const 1))" }));
  expect(told(await f.send("x".repeat(6 * 1024 * 1024 + 1)))).toBe("ERR_EVENT_TOO_LARGE");
});

test("memory may not grow beyond the function's size", async () => {
  const f = await functionOf(guest({ body: "(call $number (memory.grow (i32.const 16)))" }), {
    config: { memoryMb: 1 },
  });
  expect(number(await f.send())).toBe(-1);
});

test("a failed allocation is told as such", async () => {
  const f = await functionOf(guest({ body: "(call $alloc_failed (i32.const 123456)) unreachable" }));
  const outcome = await f.send();
  expect(told(outcome)).toBe("ERR_GUEST_MEMORY");
  expect(outcome.ok ? "" : outcome.error.message).toContain("123456");
});
