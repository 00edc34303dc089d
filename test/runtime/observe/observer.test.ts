import { expect, test } from "vitest";
import { allObservers, type InvocationObserver, type Observer } from "../../../runtime/observe/observer.ts";
import { defineIomod } from "../../../iomods/define.ts";
import { functionOf, guest, methodImport, number } from "../../guests/wat.ts";

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Writes down what it hears, in order. */
function witness(): { observer: Observer; heard: string[]; times: number[] } {
  const heard: string[] = [];
  const times: number[] = [];
  const say = (line: string, at?: number): void => {
    heard.push(line);
    if (at !== undefined) times.push(at);
  };
  const one: InvocationObserver = {
    suspended: (at) => say("suspended", at),
    resumed: (at) => say("resumed", at),
    callStarted: ({ id, coordinates, method, input, timerMs, at }) =>
      say(
        timerMs === undefined ? `call ${id} ${coordinates}/${method} ${text(input)}` : `timer ${id} ${timerMs} ms`,
        at,
      ),
    callEnded: ({ id, result, answer, at }) => say(`${result} ${id} ${text(answer)}`, at),
    log: ({ level, message }) => say(`log ${level} ${message}`),
    reading: ({ kind }) => say(`read ${kind}`),
    ended: ({ outcome, pages, at }) =>
      say(outcome.ok ? `ended, ${pages} pages` : `ended ${outcome.error.code}, ${pages} pages`, at),
  };
  return {
    heard,
    times,
    observer: {
      invocation({ config, event, at, deadline, maximumPages }) {
        say(`started ${config.id} ${text(event)} ${deadline - at > 0} ${maximumPages}`, at);
        return one;
      },
    },
  };
}

const TWO_CALLS = guest({
  imports: methodImport("echo") + methodImport("never") + methodImport("refuse"),
  fields: '(data (i32.const 0) "ping")',
  body: `
    (drop (call $remaining_ms))
    (drop (call $echo (i32.const 0) (i32.const 4)))
    (drop (call $never (i32.const 0) (i32.const 1)))
    (drop (call $call_wait))
    (drop (call $timer (i32.const 1)))
    (drop (call $call_wait))
    (call $log (i32.const 3) (i32.const 0) (i32.const 4))
    (call $number (i32.const 7))`,
});

test("an observer hears of calls, suspensions, timers, logs and the end, in order", async () => {
  const { observer, heard, times } = witness();
  const f = await functionOf(TWO_CALLS, { observer });
  expect(number(await f.send("{}"))).toBe(7);
  expect(heard).toEqual([
    "started test.guest {} true 1024",
    "read remaining",
    "call 1 test.io/echo ping",
    "call 2 test.io/never p",
    "suspended",
    "ok 1 ping",
    "resumed",
    "timer 3 1 ms",
    "suspended",
    "ok 3 ",
    "resumed",
    "log info ping",
    "cancelled 2 ",
    "ended, 1 pages",
  ]);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(Math.abs((times[0] ?? 0) - Date.now())).toBeLessThan(3_600_000);
});

test("a failed call is told with its document, a failed invocation with its record before the end", async () => {
  const { observer, heard } = witness();
  const f = await functionOf(
    guest({
      imports: methodImport("refuse"),
      body: "(drop (call $refuse (i32.const 0) (i32.const 0))) (drop (call $call_wait)) (unreachable)",
    }),
    { observer },
  );
  await f.send();
  expect(heard.find((line) => line.startsWith("failed 1"))).toContain('"code":"Refused"');
  expect(heard.slice(-2)).toEqual(["log error test.guest trapped: unreachable", "ended ERR_GUEST_TRAP, 1 pages"]);
});

test("time that is up while the guest waits ends its calls before the invocation", async () => {
  const { observer, heard } = witness();
  const f = await functionOf(
    guest({
      imports: methodImport("never"),
      body: "(drop (call $never (i32.const 0) (i32.const 0))) (drop (call $call_wait))",
    }),
    { observer, config: { timeoutMs: 20 } },
  );
  await f.send();
  expect(heard.slice(-4)).toEqual([
    "suspended",
    "cancelled 1 ",
    "log error test.guest ran out of time while it waited for test.io/never",
    "ended ERR_GUEST_TIMEOUT, 1 pages",
  ]);
});

test("an observer may leave an invocation out, and several hear of the same", async () => {
  const first = witness();
  const second = witness();
  let asked = 0;
  const every: Observer = {
    invocation: (start) => (asked++ % 2 === 0 ? second.observer.invocation(start) : undefined),
  };
  const f = await functionOf(TWO_CALLS, { observer: allObservers([first.observer, undefined, every]) });
  await f.send();
  await f.send();
  expect(first.heard.filter((line) => line.startsWith("ended"))).toHaveLength(2);
  expect(second.heard.filter((line) => line.startsWith("ended"))).toHaveLength(1);
  expect(allObservers([undefined])).toBeUndefined();
});

test("what a guest reads of randomness before its first invocation is told with it", async () => {
  const early: string[] = [];
  const f = await functionOf(
    guest({
      imports: '(import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))',
      fields: '(func (export "_initialize") (drop (call $random (i32.const 512) (i32.const 8))))',
      body: "(call $number (i32.load (i32.const 512)))",
    }),
    {
      observer: {
        invocation(start) {
          for (const reading of start.early)
            if (reading.kind === "random") early.push(Buffer.from(reading.bytes).toString("hex"));
          return undefined;
        },
      },
    },
  );
  const seen = number(await f.send());
  expect(Buffer.from(early[0] ?? "", "hex").readInt32LE()).toBe(seen);
});

test("an IOmod gets the trace context that the observer has for its call", async () => {
  const seen: (string | undefined)[] = [];
  const traced = defineIomod("test.traced", {
    look: {
      actions: [],
      call(input, { traceparent }) {
        seen.push(traceparent);
        return Promise.resolve(input);
      },
    },
  });
  const wasm = guest({
    imports: methodImport("look", "test.traced"),
    body: "(drop (call $look (i32.const 0) (i32.const 0))) (drop (call $call_wait)) (call $number (i32.const 1))",
  });
  await (await functionOf(wasm, { iomods: [traced] })).send();
  const observer: Observer = { invocation: () => ({ traceparent: (id) => `call-${id}` }) };
  await (await functionOf(wasm, { iomods: [traced], observer })).send();
  expect(seen).toEqual([undefined, "call-1"]);
});
