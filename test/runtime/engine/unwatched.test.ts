import { beforeEach, describe, expect, test, vi } from "vitest";
import type { FunctionConfig } from "../../../runtime/project.ts";
import type { Outcome } from "../../../runtime/function.ts";
import type * as Watchdog from "../../../runtime/engine/watchdog.ts";
import { guest, methodImport } from "../../guests/wat.ts";

/** Modules of a process in which no guest has run yet; a thread of another test's is not theirs. */
beforeEach(() => {
  vi.resetModules();
});

interface FirstGuest {
  send(event?: string): Promise<Outcome>;
  readonly watchdog: ReturnType<typeof Watchdog.theWatchdog>;
  readonly lines: string[];
  close(): void;
}

/** A function whose module comes prepared, as on Lambda. */
async function deployed(wasm: Uint8Array, changed: Partial<FunctionConfig> = {}): Promise<FirstGuest> {
  const { createFunction } = await import("../../../runtime/create-function.ts");
  const { prepareGuest } = await import("../../../runtime/prepare-guest.ts");
  const { theWatchdog } = await import("../../../runtime/engine/watchdog.ts");
  const { createRegistry } = await import("../../../iomods/registry.ts");
  const { defineIomod } = await import("../../../iomods/define.ts");
  const echo = { actions: [], call: (input: Uint8Array) => Promise.resolve(input) };
  const config: FunctionConfig = {
    id: "test.guest",
    handler: "handler",
    timeoutMs: 5_000,
    memoryMb: 64,
    environment: {},
    grants: [{ coordinates: "test.io", from: "service.toml:1" }],
    ...changed,
  };
  const lines: string[] = [];
  const made = await createFunction({
    config,
    wasm: prepareGuest(wasm, config),
    iomods: createRegistry([defineIomod("test.io", { echo })]),
    log: ({ message }) => lines.push(message),
  });
  let requests = 0;
  return {
    watchdog: theWatchdog(),
    lines,
    close: () => made.close(),
    send: (event = "{}") => made.invoke({ requestId: String(++requests), event: new TextEncoder().encode(event) }),
  };
}

const outcomeOf = (outcome: Outcome): number | string =>
  outcome.ok ? Buffer.from(outcome.answer).readInt32LE() : outcome.error.code;

const START = "(drop (call $echo (i32.const 0) (i32.const 4)))";
/** A call that is waited for. */
const CALL = `${START}
  (drop (call $call_take (call $call_wait) (i32.const 64) (i32.const 8)))`;
/** In the first invocation, whose event is three bytes long; others answer 7. */
const atFirst = (what: string): string =>
  `(if (i32.eq (call $input_len) (i32.const 3)) (then ${what})) (call $number (i32.const 7))`;

describe("the first invocation of a process", () => {
  test("has its answer before the watchdog's thread is started, and the next is watched", async () => {
    const f = await deployed(guest({ imports: methodImport("echo"), body: "(call $number (i32.const 7))" }));
    expect(f.watchdog.isStarted).toBe(false);
    expect(outcomeOf(await f.send())).toBe(7);
    expect(f.watchdog.isStarted).toBe(false);
    expect(outcomeOf(await f.send())).toBe(7);
    expect(f.watchdog.isStarted).toBe(true);
    f.close();
  });

  test("starts the thread with its first call, whose answer it gets", async () => {
    const f = await deployed(
      guest({
        imports: methodImport("echo"),
        body: `(i32.store (i32.const 0) (i32.const 41)) ${CALL} (call $number (i32.load (i32.const 64)))`,
      }),
    );
    expect(outcomeOf(await f.send())).toBe(41);
    expect(f.watchdog.isStarted).toBe(true);
    expect(outcomeOf(await f.send())).toBe(41);
    f.close();
  });

  test.each([
    ["a loop", "(loop $l (br $l))"],
    ["a loop of harmless host functions", "(loop $l (drop (call $input_len)) (br $l))"],
    ["a loop of host functions with effects", "(loop $l (drop (call $call_cancel (i32.const 1))) (br $l))"],
    ["a loop that asks for a call", `${START} (loop $l (drop (call $call_poll (i32.const 1))) (br $l))`],
    ["a loop after a call", `${CALL} (loop $l (br $l))`],
    ["a loop with a call that was not waited for", `${START} (loop $l (br $l))`],
    ["a loop after waiting for nothing", "(drop (call $call_wait)) (loop $l (br $l))"],
    ["a loop that calls without waiting", `(loop $l ${START} (br $l))`],
    ["a loop that logs", "(loop $l (call $log (i32.const 3) (i32.const 0) (i32.const 0)) (br $l))"],
  ])("%s is stopped, and the next invocation is right", async (_, body) => {
    const f = await deployed(guest({ imports: methodImport("echo"), body: atFirst(body) }), { timeoutMs: 200 });
    expect(outcomeOf(await f.send("one"))).toBe("ERR_GUEST_TIMEOUT");
    for (let i = 0; i < 5; i++) expect(outcomeOf(await f.send())).toBe(7);
    expect(outcomeOf(await f.send("one"))).toBe("ERR_GUEST_TIMEOUT");
    f.close();
  });

  test("promise jobs that wait while it is stopped run afterwards", async () => {
    const f = await deployed(guest({ imports: methodImport("echo"), body: "(loop $l (br $l))" }), { timeoutMs: 100 });
    let ran = 0;
    const outcome = await Promise.resolve().then(() => {
      for (let i = 0; i < 100; i++) void Promise.resolve().then(() => ran++);
      return f.send();
    });
    expect(outcomeOf(outcome)).toBe("ERR_GUEST_TIMEOUT");
    expect(ran).toBe(100);
    f.close();
  });

  test.each([
    ["a trap", "unreachable", "ERR_GUEST_TRAP"],
    ["misuse of a harmless function", "(drop (call $respond (i32.const -1) (i32.const 8)))", "ERR_GUEST_ABI"],
    ["misuse of a method", "(drop (call $echo (i32.const -1) (i32.const 8)))", "ERR_GUEST_ABI"],
    ["waiting for nothing", "(if (i32.ge_s (call $call_wait) (i32.const 0)) (then (return)))", 7],
  ])("%s is what it is at any time", async (_, body, expected) => {
    const f = await deployed(guest({ imports: methodImport("echo"), body: atFirst(body) }));
    expect(outcomeOf(await f.send("one"))).toBe(expected);
    expect(outcomeOf(await f.send())).toBe(7);
    expect(outcomeOf(await f.send("one"))).toBe(expected);
    f.close();
  });

  test("leaves nothing to the second", async () => {
    const f = await deployed(
      guest({
        imports: methodImport("echo"),
        fields: "(global $g (mut i32) (i32.const 0))",
        body: `(global.set $g (i32.add (global.get $g) (i32.const 1)))
          (i32.store (i32.const 512) (i32.add (i32.load (i32.const 512)) (i32.const 1)))
          (call $number (i32.add (global.get $g) (i32.load (i32.const 512))))`,
      }),
    );
    for (let i = 0; i < 5; i++) expect(outcomeOf(await f.send())).toBe(2);
    f.close();
  });

  test("and others that overlap with it have their own calls", async () => {
    const f = await deployed(
      guest({
        imports: methodImport("echo"),
        body: `(drop (call $input_read (i32.const 0) (i32.const 4))) ${CALL} (call $number (i32.load (i32.const 64)))`,
      }),
    );
    const events = Array.from({ length: 20 }, (_, index) => String(1_000 + index));
    const outcomes = await Promise.all(events.map((event) => f.send(event)));
    expect(outcomes.map(outcomeOf)).toEqual(events.map((event) => Buffer.from(event).readInt32LE()));
    f.close();
  });
});

test("a module with a start function that calls the host starts as well", async () => {
  const f = await deployed(
    guest({
      imports: '(import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))',
      fields: "(func $s (drop (call $random (i32.const 512) (i32.const 4)))) (start $s)",
      body: "(call $number (i32.const 7))",
    }),
  );
  expect(outcomeOf(await f.send())).toBe(7);
  f.close();
});
