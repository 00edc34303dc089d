import { expect, test } from "vitest";
import { hostileCase } from "./cases.ts";

/** `npm run test:engine` sets 10,000. A failing case names its seed; ASML_HOSTILE_SEED runs it alone. */
const CASES = Number(process.env["ASML_HOSTILE_CASES"] ?? 400);
const ONLY = process.env["ASML_HOSTILE_SEED"];

test(`${ONLY === undefined ? CASES : 1} generated hostile guests do no harm`, { timeout: 1_800_000 }, async () => {
  const outcomes = new Map<string, number>();
  const called = new Set<string>();
  const seeds = ONLY === undefined ? Array.from({ length: CASES }, (_, index) => index + 1) : [Number(ONLY)];
  for (const seed of seeds) {
    const { outcome, operations } = await hostileCase(seed);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    for (const operation of operations) called.add(operation.name);
  }
  console.log(
    `outcomes: ${[...outcomes].map(([code, count]) => `${code} ${count}`).join(", ")}; ${called.size} functions called`,
  );
  // A generator that only ever met one outcome would show nothing.
  if (ONLY === undefined) expect(outcomes.size).toBeGreaterThan(3);
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});
