/** How late a loop is stopped. */
import { functionOf, guest } from "../../guests/wat.ts";
import { quantile } from "../measure.ts";
import type { Bench } from "./report.ts";

export async function runaways(bench: Bench): Promise<void> {
  const budget = 50;
  const count = bench.quick ? 20 : 1_000;
  const f = await functionOf(
    guest({ body: "(drop (call $timer (i32.const 1))) (drop (call $call_wait)) (loop $l (br $l))" }),
    { config: { timeoutMs: budget } },
  );
  const late = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const began = performance.now();
    const outcome = await f.send();
    if (outcome.ok || outcome.error.code !== "ERR_GUEST_TIMEOUT") throw new Error("a loop was not stopped");
    late[i] = performance.now() - began - budget;
  }
  f.close();
  late.sort();
  const [p50, p99] = [quantile(late, 0.5), quantile(late, 0.99)];
  bench.note(
    "a loop is stopped, ms past its budget",
    { p50, p99 },
    `${count} loops stopped after ${budget} ms: ${p50.toFixed(2)} ms late at the median, ${p99.toFixed(2)} at p99`,
  );
}
