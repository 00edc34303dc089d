import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { functionOf, guest, methodImport, number, type TestFunction, told } from "../../guests/wat.ts";

/** `npm run test:engine` sets 1,000,000. */
const INVOCATIONS = Number(process.env["ASML_LEAK_INVOCATIONS"] ?? 30_000);

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

interface Held {
  readonly bytes: number;
  readonly resources: Readonly<Record<string, number>>;
}

/** What the process holds after collections; several, since memories are freed after a finalizer has run. */
async function held(): Promise<Held> {
  for (let round = 0; round < 6; round++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const { heapUsed, external } = process.memoryUsage();
  const resources: Record<string, number> = {};
  for (const name of process.getActiveResourcesInfo()) resources[name] = (resources[name] ?? 0) + 1;
  return { bytes: heapUsed + external, resources };
}

function expectNoMore(after: Held, before: Held): void {
  for (const [name, count] of Object.entries(after.resources))
    expect(count, name).toBeLessThanOrEqual(before.resources[name] ?? 0);
}

async function inBatches(count: number, invoke: () => Promise<void>): Promise<void> {
  for (let done = 0; done < count; done += 100) {
    for (let i = 0; i < 100; i++) await invoke();
    // A process that never turns its loop would keep what only finalizers free.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const call = (name: string): string => `(drop (call $${name} (i32.const 0) (i32.const 64))) (drop (call $call_wait))`;

test(`after ${INVOCATIONS} invocations the process holds what it held before`, { timeout: 3_600_000 }, async () => {
  const honest = await functionOf(
    guest({ imports: methodImport("echo"), body: `${call("echo")} (call $number (i32.const 1))` }),
  );
  await inBatches(2_000, async () => void (await honest.send()));
  const before = await held();
  await inBatches(INVOCATIONS, async () => {
    const outcome = await honest.send();
    if (number(outcome) !== 1) throw new Error(told(outcome));
  });
  const after = await held();
  console.log(`${INVOCATIONS} invocations: ${before.bytes} -> ${after.bytes} bytes of heap and external memory`);
  expectNoMore(after, before);
  expect(after.bytes - before.bytes).toBeLessThan(2_000_000);
  honest.close();
});

test("invocations that trap, grow, time out or leave calls behind leave nothing", { timeout: 3_600_000 }, async () => {
  const kinds: readonly [string, TestFunction][] = [
    ["ERR_GUEST_TRAP", await functionOf(guest({ imports: methodImport("echo"), body: `${call("echo")} unreachable` }))],
    ["ok", await functionOf(guest({ body: "(drop (memory.grow (i32.const 4))) (call $number (i32.const 1))" }))],
    [
      "ok",
      await functionOf(
        guest({
          imports: methodImport("later"),
          fields: '(data (i32.const 0) "\\ff")',
          body: "(drop (call $later (i32.const 0) (i32.const 1))) (drop (call $timer (i32.const 5000))) (call $number (i32.const 1))",
        }),
      ),
    ],
    [
      "ERR_GUEST_TIMEOUT",
      await functionOf(guest({ imports: methodImport("never"), body: call("never") }), { config: { timeoutMs: 1 } }),
    ],
  ];
  const each = Math.max(300, Math.floor(INVOCATIONS / 100));
  const round = async (count: number): Promise<void> => {
    for (const [expected, f] of kinds)
      await inBatches(count, async () => {
        const outcome = await f.send();
        if ((outcome.ok ? "ok" : outcome.error.code) !== expected) throw new Error(`${expected}: ${told(outcome)}`);
        f.records.length = 0;
      });
  };
  await round(200);
  const before = await held();
  await round(each);
  const after = await held();
  console.log(`${each * kinds.length} failing invocations: ${before.bytes} -> ${after.bytes} bytes`);
  expectNoMore(after, before);
  expect(after.bytes - before.bytes).toBeLessThan(4_000_000);
  for (const [, f] of kinds) f.close();
});
