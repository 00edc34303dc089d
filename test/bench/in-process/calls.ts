/** What calls cost: one after the other, and up to a hundred at once beside as many promises in plain JavaScript. */
import { guest, functionOf, methodImport } from "../../guests/wat.ts";
import { measure } from "../measure.ts";
import { invoke } from "./invocations.ts";
import type { Bench } from "./report.ts";

const EVENT = new Uint8Array(2);
const PAYLOAD = new Uint8Array(8);

/** Starts a call and waits for it, again and again. */
const oneByOne = (count: number): Uint8Array =>
  guest({
    imports: methodImport("echo"),
    locals: "(local $i i32)",
    body: `(loop $l (drop (call $echo (i32.const 0) (i32.const 8)))
      (drop (call $call_take (call $call_wait) (i32.const 64) (i32.const 8)))
      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const ${count})))) (call $number (i32.const 1))`,
  });

/** Starts all calls, then waits for each. */
const atOnce = (count: number): Uint8Array =>
  guest({
    imports: methodImport("echo"),
    locals: "(local $i i32)",
    body: `(loop $l (drop (call $echo (i32.const 0) (i32.const 8)))
      (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const ${count}))))
      (loop $m (drop (call $call_take (call $call_wait) (i32.const 64) (i32.const 8)))
      (br_if $m (local.tee $i (i32.sub (local.get $i) (i32.const 1))))) (call $number (i32.const 1))`,
  });

export async function suspensions(bench: Bench): Promise<void> {
  const [one, many] = [await functionOf(oneByOne(1)), await functionOf(oneByOne(101))];
  const variants = [
    { name: "1 call", run: () => invoke(one, EVENT) },
    { name: "101 calls, one after the other", run: () => invoke(many, EVENT) },
  ];
  const figures = await measure(variants, 4_000 * bench.scale, bench.rounds);
  bench.compare("suspensions", figures, "1 call");
  const each = ((figures[1]?.p50 ?? 0) - (figures[0]?.p50 ?? 0)) / 100;
  bench.note("one suspension, us", each, `one more call, suspended and resumed: ${each.toFixed(2)} us`);
  one.close();
  many.close();
}

export async function concurrentCalls(bench: Bench): Promise<void> {
  const answer = (input: Uint8Array): Promise<Uint8Array> => Promise.resolve(input.slice());
  for (const count of [1, 10, 100]) {
    const f = await functionOf(atOnce(count));
    const plain = `plain JavaScript, ${count} at once`;
    const variants = [
      { name: plain, run: async () => void (await Promise.all(Array.from({ length: count }, () => answer(PAYLOAD)))) },
      { name: `asml, ${count} at once`, run: () => invoke(f, EVENT) },
    ];
    const figures = await measure(variants, (count === 100 ? 2_000 : 8_000) * bench.scale, bench.rounds);
    bench.compare(`${count} IOmod calls at once`, figures, plain);
    f.close();
  }
}
