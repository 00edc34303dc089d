import { afterAll, expect, test } from "vitest";
import { defineIomod, type Method } from "../../../iomods/define.ts";
import { functionOf, guest, methodImport, number, type TestFunction, told } from "../../guests/wat.ts";

const functions: TestFunction[] = [];
afterAll(() => functions.forEach((f) => f.close()));

/** Answers in an order of its own, in batches, so that many guests are suspended at once. */
function shuffled(): Method {
  let waiting: (() => void)[] = [];
  return {
    actions: [],
    call: (input) =>
      new Promise((resolve) => {
        waiting.push(() => resolve(input));
        if (waiting.length > 1) return;
        setImmediate(() => {
          const batch = waiting;
          waiting = [];
          for (const [index, answer] of batch.entries()) if (index % 2 === 1) answer();
          for (const [index, answer] of batch.entries()) if (index % 2 === 0) answer();
        });
      }),
  };
}

/**
 * Reads its canary from the event; `$rounds` times sends canary + round and compares what comes back;
 * traps at the first difference; answers with the canary.
 */
const faithful = (rounds: number, coordinates: string): Uint8Array =>
  guest({
    imports: methodImport("mix", coordinates),
    locals: "(local $canary i32) (local $i i32) (local $id i32)",
    fields: "(global $seen (mut i32) (i32.const 0))",
    body: `
      (if (i32.or (global.get $seen) (i32.load (i32.const 2048))) (then unreachable))
      (drop (call $input_read (i32.const 0) (i32.const 4)))
      (local.set $canary (i32.load (i32.const 0)))
      (global.set $seen (local.get $canary)) (i32.store (i32.const 2048) (local.get $canary))
      (loop $next
        (i32.store (i32.const 16) (i32.add (local.get $canary) (local.get $i)))
        (local.set $id (call $mix (i32.const 16) (i32.const 4)))
        (if (i32.ne (call $call_wait) (local.get $id)) (then unreachable))
        (if (call $call_take (local.get $id) (i32.const 32) (i32.const 4)) (then unreachable))
        (if (i32.ne (i32.load (i32.const 32)) (i32.add (local.get $canary) (local.get $i))) (then unreachable))
        (if (i32.ne (global.get $seen) (local.get $canary)) (then unreachable))
        (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const ${rounds}))))
      (call $number (local.get $canary))`,
  });

test("200 interleaved invocations of four functions, 100,000 calls: each sees its own canary only", async () => {
  const one = defineIomod("mix.one", { mix: shuffled() });
  const two = defineIomod("mix.two", { mix: shuffled() });
  for (const coordinates of ["mix.one", "mix.two", "mix.one", "mix.two"])
    functions.push(await functionOf(faithful(500, coordinates), { iomods: [one, two], config: { timeoutMs: 60_000 } }));
  const canaries = Array.from({ length: 200 }, (_, index) => 1_000_003 * (index + 1));
  const outcomes = await Promise.all(
    canaries.map((canary, index) => {
      const event = Buffer.alloc(4);
      event.writeInt32LE(canary);
      return (functions[index % functions.length] as TestFunction).invoke({ requestId: `r${index}`, event });
    }),
  );
  expect(outcomes.map(number)).toEqual(canaries);
});

test("log lines of interleaved invocations carry their own request's id", async () => {
  const f = await functionOf(
    guest({
      body: `(drop (call $input_read (i32.const 0) (i32.const 8))) (drop (call $timer (i32.const 2))) (drop (call $call_wait))
        (call $log (i32.const 3) (i32.const 0) (call $input_len)) (call $number (i32.const 1))`,
    }),
  );
  functions.push(f);
  await Promise.all(
    Array.from({ length: 100 }, (_, index) =>
      f.invoke({ requestId: `id-${index}`, event: Buffer.from(`id-${index}`) }),
    ),
  );
  expect(f.records).toHaveLength(100);
  for (const record of f.records) expect(record.message).toBe(record.requestId);
});

test("an IOmod may invoke the same function while its guest waits for it", async () => {
  let inner: TestFunction | undefined;
  const nested = defineIomod("test.nested", {
    invoke: {
      actions: [],
      // Entered within the guest's own call of the import: two guests of one function are on the stack.
      async call(input) {
        const outcome = await (inner as TestFunction).send(Buffer.from(input).toString());
        return outcome.ok ? outcome.answer : new Uint8Array(0);
      },
    },
  });
  // Invokes itself with one byte less until none is left, and answers with how deep it came.
  const f = await functionOf(
    guest({
      imports: methodImport("invoke", "test.nested"),
      locals: "(local $depth i32)",
      body: `(drop (call $input_read (i32.const 0) (call $input_len)))
        (if (call $input_len) (then
          (drop (call $invoke (i32.const 0) (i32.sub (call $input_len) (i32.const 1))))
          (drop (call $call_take (call $call_wait) (i32.const 512) (i32.const 4)))
          (local.set $depth (i32.add (i32.const 1) (i32.load (i32.const 512))))))
        (call $number (local.get $depth))`,
    }),
    { iomods: [nested] },
  );
  inner = f;
  functions.push(f);
  expect(number(await f.send("x".repeat(20)))).toBe(20);
});

test("closing a function ends its suspended invocations and no others", async () => {
  const text = {
    imports: methodImport("never"),
    body: "(drop (call $never (i32.const 0) (i32.const 0))) (drop (call $call_wait))",
  };
  const closed = await functionOf(guest(text));
  const other = await functionOf(
    guest({ body: "(drop (call $timer (i32.const 30))) (call $number (call $call_wait))" }),
  );
  functions.push(other);
  const pending = [closed.send(), closed.send(), closed.send()];
  const honest = other.send();
  closed.close();
  expect((await Promise.all(pending)).map(told)).toEqual(Array(3).fill("ERR_INVOCATION_ABORTED"));
  expect(number(await honest)).toBe(1);
  expect(told(await closed.send())).toBe("ERR_INVOCATION_ABORTED");
});
