/**
 * npm run load: raises the rate until p99 passes 50 ms, prints every step, and fails where a request
 * was lost or an item is missing. A measurement, not a test.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load, type Loaded } from "./load.ts";

const LIMIT_MS = 50;
const SECONDS = 4;
/** Not judged: code is compiled and connections are made in it. */
const WARM_UP = { rate: 50, seconds: 2 };

const root = await mkdtemp(join(tmpdir(), "asml-load-"));
try {
  const results = await load(root, (last) => {
    if (last === undefined) return WARM_UP;
    print(last);
    if (last.ok !== last.sent || (last.p99 > LIMIT_MS && last.seconds === SECONDS)) return undefined;
    return { rate: last.seconds === SECONDS ? Math.round(last.rate * 1.25) : last.rate, seconds: SECONDS };
  });
  const within = results.filter(({ p99 }) => p99 <= LIMIT_MS).at(-1);
  const ok = results.reduce((sum, result) => sum + result.ok, 0);
  const items = results.at(-1)?.items ?? 0;
  console.log(
    `highest rate with p99 within ${LIMIT_MS} ms: ${within?.rate ?? 0}/s; ${ok} answers of 200, ${items} items`,
  );
  process.exitCode = ok === items ? 0 : 1;
} finally {
  await rm(root, { recursive: true, force: true });
}

function print({ rate, sent, ok, others, p50, p99, max, items }: Loaded): void {
  const rest = Object.entries(others).map(([what, count]) => `${count} x ${what}`);
  console.log(
    `${rate}/s: ${ok} of ${sent} ok ${rest.join(", ")} p50 ${p50} ms, p99 ${p99} ms, max ${max} ms, ${items} items`,
  );
}
