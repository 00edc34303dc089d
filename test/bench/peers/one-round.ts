/** One round of one variant, in a process of its own: `one-round.ts NAME COUNT`. Prints its figures as JSON. */
import { eventOf, plainPut } from "../functions.ts";
import { quantile } from "../measure.ts";
import { VARIANTS } from "./variants.ts";

const [name, countText] = process.argv.slice(2);
const count = Number(countText);
const variant = VARIANTS.find((one) => one.name === name);
if (variant === undefined) throw new Error(`no variant ${String(name)}`);
const job = await variant.make();
const event = new Uint8Array(eventOf(1_000));

const parsed = (answer: Uint8Array): string => JSON.stringify(JSON.parse(Buffer.from(answer).toString()).body);
if (parsed(await job(event)) !== parsed(await plainPut(event))) throw new Error(`${variant.name} answers otherwise`);

async function series(runs: number): Promise<Float64Array> {
  const times = new Float64Array(runs);
  for (let i = 0; i < runs; i++) {
    const began = performance.now();
    await job(event);
    times[i] = (performance.now() - began) * 1_000;
    // Without a turn of the loop now and then, nothing that only finalizers free is freed.
    if (i % 500 === 499) await new Promise((resolve) => setImmediate(resolve));
  }
  return times;
}

await series(Math.max(5, count >> 1));
globalThis.gc?.();
const before = process.cpuUsage();
const times = await series(count);
const { user, system } = process.cpuUsage(before);
const mean = times.reduce((sum, time) => sum + time, 0) / count;
times.sort();
const figures = {
  p50: quantile(times, 0.5),
  p99: quantile(times, 0.99),
  mean,
  cpu: (user + system) / count,
  rss: process.memoryUsage.rss() / 2 ** 20,
};
console.log(JSON.stringify(figures));
process.exit(0);
