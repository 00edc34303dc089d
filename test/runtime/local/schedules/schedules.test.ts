import { afterEach, describe, expect, it } from "vitest";
import type { Clock } from "../../../../runtime/local/schedules/clock.ts";
import type { ScheduleTrigger } from "../../../../runtime/triggers.ts";
import { newFolder, removeFolders } from "../folder.ts";
import { AT, stopHarnesses, triggerHarness, workProject } from "../messaging/trigger-harness.ts";

afterEach(async () => {
  await stopHarnesses();
  await removeFolders();
});

const PATIENT = { timeout: 30_000, interval: 20 };
const START = Date.parse("2027-03-01T00:00:00Z");

/** A clock that stands still until it is set. */
function testClock(): Clock & { set(time: number): void } {
  const calls = new Set<{ readonly time: number; readonly call: () => void }>();
  let now = START;
  return {
    now: () => now,
    at(time, call) {
      const entry = { time, call };
      calls.add(entry);
      return () => calls.delete(entry);
    },
    set(time) {
      now = time;
      for (const entry of calls)
        if (entry.time <= now) {
          calls.delete(entry);
          entry.call();
        }
    },
  };
}

function schedule(expression: string, trigger: Partial<ScheduleTrigger> = {}): ScheduleTrigger {
  return { source: "schedule", expression, timezone: "UTC", input: undefined, enabled: true, at: AT, ...trigger };
}

describe("a schedule", () => {
  it("calls its function at its times, with Scheduler's event or its own input", async () => {
    const clock = testClock();
    const events: unknown[] = [];
    const triggers = [
      schedule("cron(0 12 * * ? *)"),
      schedule("rate(1 day)", { input: { kind: "daily" } }),
      schedule("rate(1 minute)", { enabled: false }),
    ];
    const project = workProject(await newFolder(), { functions: { tick: { triggers } } });
    const harness = await triggerHarness(project, { "work.tick": (event) => void events.push(event) }, { clock });
    expect(harness.messaging.state.schedules).toMatchObject([
      { function: "work.tick", expression: "cron(0 12 * * ? *)", next: Date.parse("2027-03-01T12:00:00Z") },
      { function: "work.tick", expression: "rate(1 day)", next: Date.parse("2027-03-02T00:00:00Z") },
    ]);
    clock.set(Date.parse("2027-03-01T12:00:00Z"));
    await expect.poll(() => events.length, PATIENT).toBe(1);
    expect(events[0]).toEqual({
      version: "0",
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      "detail-type": "Scheduled Event",
      source: "aws.scheduler",
      account: "123456789012",
      time: "2027-03-01T12:00:00Z",
      region: "us-east-1",
      resources: ["arn:aws:scheduler:us-east-1:123456789012:schedule/default/work-tick"],
      detail: "{}",
    });
    clock.set(Date.parse("2027-03-02T00:00:00Z"));
    await expect.poll(() => events.at(-1), PATIENT).toEqual({ kind: "daily" });
  });

  it("leaves out the runs that a machine slept through, but one", async () => {
    const clock = testClock();
    let count = 0;
    const project = workProject(await newFolder(), { functions: { tick: { triggers: [schedule("rate(1 hour)")] } } });
    const harness = await triggerHarness(project, { "work.tick": () => void (count += 1) }, { clock });
    clock.set(START + 10.5 * 3_600_000);
    await expect.poll(() => count, PATIENT).toBe(1);
    expect(harness.messaging.state.schedules[0]?.next).toBe(START + 11 * 3_600_000);
    clock.set(START + 11 * 3_600_000);
    await expect.poll(() => count, PATIENT).toBe(2);
  });

  it("that is gone or new in another state of the project ends or begins, and others keep their time", async () => {
    const clock = testClock();
    const root = await newFolder();
    const projectWith = (...expressions: string[]) =>
      workProject(root, { functions: { tick: { triggers: expressions.map((one) => schedule(one)) } } });
    const harness = await triggerHarness(projectWith("rate(2 hours)", "rate(3 hours)"), {}, { clock });
    clock.set(START + 3_600_000);
    await harness.update(projectWith("rate(2 hours)", "rate(5 hours)"), new Map());
    expect(harness.messaging.state.schedules.map(({ expression, next }) => [expression, next])).toEqual([
      ["rate(2 hours)", START + 2 * 3_600_000],
      ["rate(5 hours)", START + 6 * 3_600_000],
    ]);
  });
});
