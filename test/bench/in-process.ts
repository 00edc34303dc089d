/** What an invocation costs in one process, beside plain JavaScript in the same run; see run.ts. */
import { parseArgs } from "node:util";
import { prepareModule } from "../../guest-abi/module.ts";
import { guestAbiOf } from "../../runtime/create-function.ts";
import { wasmWithJspi } from "../../runtime/engine/jspi.ts";
import { Sandbox, type SandboxPlan } from "../../runtime/engine/sandbox.ts";
import { createRegistry } from "../../iomods/registry.ts";
import { defineIomod } from "../../iomods/define.ts";
import type { GuestFunction } from "../../runtime/function.ts";
import { functionOf, guest, methodImport } from "../guests/wat.ts";
import { builtFunctions, type Built, eventOf, plainEcho, plainPut, start } from "./functions.ts";
import { type Figures, measure, quantile, table } from "./measure.ts";

const { values: options } = parseArgs({
  options: { quick: { type: "boolean", default: false }, output: { type: "string", short: "o", default: "text" } },
});
const scale = options.quick ? 0.05 : 1;
const rounds = options.quick ? 2 : 5;
const results: Record<string, unknown> = {};

function report(title: string, figures: readonly Figures[], base: string): void {
  results[title] = figures;
  if (options.output !== "json") console.log(`\n${table(title, figures, base)}`);
}

let requests = 0;
async function invoke(f: GuestFunction, event: Uint8Array): Promise<void> {
  const outcome = await f.invoke({ requestId: String(++requests), event });
  if (!outcome.ok) throw outcome.error;
}

const built = await builtFunctions();
const put = await start(built.get("put") as Built);
const echo = await start(built.get("echo") as Built);

{
  const event = eventOf(1_000);
  const figures = await measure(
    [
      { name: "plain JavaScript", run: async () => void (await plainPut(event)) },
      { name: "asml, fresh state", run: () => invoke(put, event) },
    ],
    20_000 * scale,
    rounds,
  );
  report("one invocation, one IOmod call", figures, "plain JavaScript");
}

for (const [label, bytes, count] of [
  ["1 KB", 1_000, 10_000],
  ["64 KB", 64_000, 2_000],
  ["6 MB", 6_000_000, 30],
] as const) {
  const event = eventOf(bytes);
  const figures = await measure(
    [
      { name: "plain JavaScript", run: () => void plainEcho(event) },
      { name: "asml, fresh state", run: () => invoke(echo, event) },
    ],
    Math.max(5, count * scale),
    rounds,
  );
  report(`an event of ${label}, its body as the answer`, figures, "plain JavaScript");
}

{
  const plan = await sandboxPlan(built.get("put") as Built);
  const used = new Sandbox(plan);
  const figures = await measure(
    [
      { name: "reset", run: () => void used.reset() },
      { name: "new instance", run: () => void new Sandbox(plan) },
    ],
    10_000 * scale,
    rounds,
  );
  report("a clean sandbox", figures, "reset");
}

{
  const calls = (count: number): Uint8Array =>
    guest({
      imports: methodImport("echo"),
      locals: "(local $i i32)",
      body: `(loop $l (drop (call $echo (i32.const 0) (i32.const 8)))
        (drop (call $call_take (call $call_wait) (i32.const 64) (i32.const 8)))
        (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const ${count})))) (call $number (i32.const 1))`,
    });
  const [one, many] = [await functionOf(calls(1)), await functionOf(calls(101))];
  const event = new Uint8Array(2);
  const figures = await measure(
    [
      { name: "1 call", run: () => invoke(one, event) },
      { name: "101 calls, one after the other", run: () => invoke(many, event) },
    ],
    4_000 * scale,
    rounds,
  );
  report("suspensions", figures, "1 call");
  const each = ((figures[1]?.p50 ?? 0) - (figures[0]?.p50 ?? 0)) / 100;
  results["one suspension, us"] = each;
  if (options.output !== "json") console.log(`one more call, suspended and resumed: ${each.toFixed(2)} us`);
}

{
  const f = await functionOf(
    guest({
      imports: methodImport("never"),
      body: "(drop (call $never (i32.const 0) (i32.const 8))) (drop (call $call_wait))",
    }),
  );
  const held = (): number => {
    globalThis.gc?.();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const count = options.quick ? 100 : 1_000;
  const before = held();
  const rss = process.memoryUsage.rss();
  const pending = Array.from({ length: count }, () => f.send());
  const each = (held() - before) / count;
  const eachResident = (process.memoryUsage.rss() - rss) / count;
  f.close();
  await Promise.all(pending);
  results["bytes per suspended sandbox"] = { heapAndExternal: each, resident: eachResident };
  if (options.output !== "json")
    console.log(
      `\n${count} suspended at once: ${(each / 1024).toFixed(0)} KB of heap and external memory each, ${(eachResident / 1024).toFixed(0)} KB resident`,
    );
}

{
  const budget = 50;
  const count = options.quick ? 20 : 1_000;
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
  late.sort();
  results["a loop is stopped, ms past its budget"] = { p50: quantile(late, 0.5), p99: quantile(late, 0.99) };
  if (options.output !== "json")
    console.log(
      `\n${count} loops stopped after ${budget} ms: ${quantile(late, 0.5).toFixed(2)} ms late at the median, ${quantile(late, 0.99).toFixed(2)} at p99`,
    );
}

if (options.output === "json") console.log(JSON.stringify(results, null, 2));
process.exitCode = 0;
put.close();
echo.close();

async function sandboxPlan({ config, wasm }: Built): Promise<SandboxPlan> {
  const maximumPages = config.memoryMb * 16;
  const { bytes, facts } = prepareModule(wasm, { maximumPages });
  const iomods = createRegistry([
    defineIomod("aws.dynamodb", { put_item: { actions: [], call: () => Promise.resolve(new Uint8Array(0)) } }),
  ]);
  return {
    id: config.id,
    module: await wasmWithJspi().compile(bytes),
    facts,
    abi: guestAbiOf(config, facts, iomods),
    maximumPages,
    sparePages: 0,
    environment: [],
    image: undefined,
  };
}
