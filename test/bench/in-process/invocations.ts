/** Whole invocations beside a plain handler: with one call, and with events and answers of 1 KB to 6 MB. */
import type { GuestFunction } from "../../../runtime/function.ts";
import { type Built, eventOf, plainEcho, plainPut, start } from "../functions.ts";
import { measure } from "../measure.ts";
import type { Bench } from "./report.ts";

const PLAIN = "plain JavaScript";
const OURS = "asml, fresh state";

const SIZES = [
  ["1 KB", 1_000, 10_000],
  ["16 KB", 16_000, 4_000],
  ["64 KB", 64_000, 2_000],
  ["256 KB", 256_000, 400],
  ["1 MB", 1_000_000, 100],
  ["6 MB", 6_000_000, 30],
] as const;

let requests = 0;
export async function invoke(f: GuestFunction, event: Uint8Array): Promise<void> {
  const outcome = await f.invoke({ requestId: String(++requests), event });
  if (!outcome.ok) throw outcome.error;
}

export async function oneCall(built: Built, bench: Bench): Promise<void> {
  const put = await start(built);
  const event = eventOf(1_000);
  const variants = [
    { name: PLAIN, run: async () => void (await plainPut(event)) },
    { name: OURS, run: () => invoke(put, event) },
  ];
  bench.compare("one invocation, one IOmod call", await measure(variants, 20_000 * bench.scale, bench.rounds), PLAIN);
  put.close();
}

export async function sizes(built: Built, bench: Bench): Promise<void> {
  const echo = await start(built);
  for (const [label, bytes, count] of SIZES) {
    const event = eventOf(bytes);
    const variants = [
      { name: PLAIN, run: () => void plainEcho(event) },
      { name: OURS, run: () => invoke(echo, event) },
    ];
    const figures = await measure(variants, Math.max(5, count * bench.scale), bench.rounds);
    bench.compare(`an event of ${label}, its body as the answer`, figures, PLAIN);
  }
  echo.close();
}
