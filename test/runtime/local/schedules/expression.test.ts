import { describe, expect, it } from "vitest";
import { nextRunOf } from "../../../../runtime/local/schedules/expression.ts";

/** The next runs, in UTC. */
function runs(expression: string, timezone: string, from: string, count = 3): string[] {
  const next = nextRunOf(expression, timezone, Date.parse(from));
  const found: string[] = [];
  let at = Date.parse(from);
  while (found.length < count) {
    const time = next(at);
    if (time === undefined) break;
    found.push(new Date(time).toISOString().replace(":00.000Z", ""));
    at = time;
  }
  return found;
}

describe("a schedule's expression", () => {
  it.each([
    ["rate(1 minute)", ["2027-03-01T00:01", "2027-03-01T00:02", "2027-03-01T00:03"]],
    ["rate(12 hours)", ["2027-03-01T12:00", "2027-03-02T00:00", "2027-03-02T12:00"]],
    ["rate(2 days)", ["2027-03-03T00:00", "2027-03-05T00:00", "2027-03-07T00:00"]],
    ["cron(0 12 * * ? *)", ["2027-03-01T12:00", "2027-03-02T12:00", "2027-03-03T12:00"]],
    ["cron(5/20 8 ? * MON-FRI *)", ["2027-03-01T08:05", "2027-03-01T08:25", "2027-03-01T08:45"]],
    ["cron(0 9 L * ? *)", ["2027-03-31T09:00", "2027-04-30T09:00", "2027-05-31T09:00"]],
    ["cron(0 9 L-3 * ? *)", ["2027-03-28T09:00", "2027-04-27T09:00", "2027-05-28T09:00"]],
    ["cron(0 9 LW * ? *)", ["2027-03-31T09:00", "2027-04-30T09:00", "2027-05-31T09:00"]],
    ["cron(0 9 15W * ? *)", ["2027-03-15T09:00", "2027-04-15T09:00", "2027-05-14T09:00"]],
    ["cron(0 9 1,L-1 * ? *)", ["2027-03-01T09:00", "2027-03-30T09:00", "2027-04-01T09:00"]],
    // 1 is Sunday.
    ["cron(0 9 ? * 1 *)", ["2027-03-07T09:00", "2027-03-14T09:00", "2027-03-21T09:00"]],
    ["cron(0 9 ? * 6L *)", ["2027-03-26T09:00", "2027-04-30T09:00", "2027-05-28T09:00"]],
    ["cron(0 9 ? * FRIL *)", ["2027-03-26T09:00", "2027-04-30T09:00", "2027-05-28T09:00"]],
    ["cron(0 9 ? * 3#1 *)", ["2027-03-02T09:00", "2027-04-06T09:00", "2027-05-04T09:00"]],
    ["cron(0 9 ? * TUE#1 *)", ["2027-03-02T09:00", "2027-04-06T09:00", "2027-05-04T09:00"]],
    ["cron(0 9 ? * SAT-MON *)", ["2027-03-01T09:00", "2027-03-06T09:00", "2027-03-07T09:00"]],
    ["cron(0 9 1 NOV-FEB ? *)", ["2027-11-01T09:00", "2027-12-01T09:00", "2028-01-01T09:00"]],
    ["cron(0 9 29 2 ? *)", ["2028-02-29T09:00", "2032-02-29T09:00", "2036-02-29T09:00"]],
    ["cron(0 9 1 1 ? 2028-2029)", ["2028-01-01T09:00", "2029-01-01T09:00"]],
    ["cron(0 9 1 1 ? 2027/5)", ["2032-01-01T09:00", "2037-01-01T09:00", "2042-01-01T09:00"]],
    ["at(2027-04-01T10:00:00)", ["2027-04-01T10:00"]],
    ["at(2026-04-01T10:00:00)", []],
  ])("%s runs when AWS runs it", (expression, expected) => {
    expect(runs(expression, "UTC", "2027-03-01T00:00:00Z")).toEqual(expected);
  });

  it("goes by the clocks of its time zone", () => {
    expect(runs("cron(0 12 * * ? *)", "Europe/Berlin", "2027-03-27T00:00:00Z")).toEqual([
      "2027-03-27T11:00",
      "2027-03-28T10:00",
      "2027-03-29T10:00",
    ]);
    expect(runs("at(2027-07-01T12:00:00)", "America/New_York", "2027-03-01T00:00:00Z")).toEqual(["2027-07-01T16:00"]);
  });

  it("skips a time that clocks skip, and runs once at one that they have twice", () => {
    expect(runs("cron(30 2 * * ? *)", "Europe/Berlin", "2027-03-27T00:00:00Z", 2)).toEqual([
      "2027-03-27T01:30",
      "2027-03-29T00:30",
    ]);
    expect(runs("cron(30 2 * * ? *)", "Europe/Berlin", "2027-10-30T12:00:00Z", 2)).toEqual([
      "2027-10-31T00:30",
      "2027-11-01T01:30",
    ]);
  });
});
