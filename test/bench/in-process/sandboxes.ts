/** Sandboxes: putting one back beside making one, what one holds, and fifty functions in one process. */
import { defineIomod } from "../../../iomods/define.ts";
import { createRegistry } from "../../../iomods/registry.ts";
import { prepareModule } from "../../../guest-abi/module.ts";
import { guestAbiOf } from "../../../runtime/create-function.ts";
import { wasmWithJspi } from "../../../runtime/engine/jspi.ts";
import { Sandbox, type SandboxPlan } from "../../../runtime/engine/sandbox.ts";
import { functionOf, guest, methodImport } from "../../guests/wat.ts";
import { type Built, eventOf, start } from "../functions.ts";
import { measure } from "../measure.ts";
import { invoke } from "./invocations.ts";
import type { GuestFunction } from "../../../runtime/function.ts";
import type { Bench } from "./report.ts";

export async function resets(built: Built, bench: Bench): Promise<void> {
  const plan = await sandboxPlan(built);
  const used = new Sandbox(plan);
  const variants = [
    { name: "reset", run: () => void used.reset() },
    { name: "new instance", run: () => void new Sandbox(plan) },
  ];
  bench.compare("a clean sandbox", await measure(variants, 10_000 * bench.scale, bench.rounds), "reset");
}

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
    mayBeUnwatched: false,
    environment: [],
    image: undefined,
  };
}

interface Held {
  readonly heapAndExternal: number;
  readonly resident: number;
}

/** What earlier parts of the bench have left is freed by finalizers, which need turns of the loop. */
async function settled(): Promise<Held> {
  for (let turn = 0; turn < 5; turn++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return held();
}

function held(): Held {
  globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heapAndExternal: heapUsed + external, resident: rss };
}

/** Bytes for each of `count`, since `before`. */
function each(before: Held, count: number): Held {
  const now = held();
  return {
    heapAndExternal: (now.heapAndExternal - before.heapAndExternal) / count,
    resident: (now.resident - before.resident) / count,
  };
}

const inWords = ({ heapAndExternal, resident }: Held): string =>
  `${(heapAndExternal / 1024).toFixed(0)} KB of heap and external memory each, ${(resident / 1024).toFixed(0)} KB resident`;

export async function suspended(bench: Bench): Promise<void> {
  const f = await functionOf(
    guest({
      imports: methodImport("never"),
      body: "(drop (call $never (i32.const 0) (i32.const 8))) (drop (call $call_wait))",
    }),
  );
  for (const count of bench.quick ? [100] : [100, 1_000]) {
    const before = await settled();
    const controller = new AbortController();
    const pending = Array.from({ length: count }, (_, index) =>
      f.invoke({ requestId: String(index), event: new Uint8Array(2), signal: controller.signal }),
    );
    const bytes = each(before, count);
    controller.abort();
    await Promise.all(pending);
    bench.note(`bytes per sandbox, ${count} suspended`, bytes, `${count} suspended at once: ${inWords(bytes)}`);
  }
  f.close();
}

/** As a large project has them: each with a module, a first sandbox and a pool of its own. */
export async function fifty(built: Built, bench: Bench): Promise<void> {
  const count = 50;
  const event = eventOf(1_000);
  const alone = await start(built);
  await invoke(alone, event);
  const before = await settled();
  const began = performance.now();
  const all: GuestFunction[] = [];
  for (let index = 0; index < count; index++)
    all.push(await start({ ...built, config: { ...built.config, id: `bench.put_${index}` } }));
  const startMs = (performance.now() - began) / count;
  for (const f of all) await invoke(f, event);
  const bytes = each(before, count);
  let turn = 0;
  const variants = [
    { name: "one function", run: () => invoke(alone, event) },
    { name: "fifty in turn", run: () => invoke(all[turn++ % count] ?? alone, event) },
  ];
  bench.compare(
    "fifty functions in one process",
    await measure(variants, 10_000 * bench.scale, bench.rounds),
    "one function",
  );
  const line = `fifty functions: started in ${startMs.toFixed(1)} ms each; ${inWords(bytes)}`;
  bench.note("fifty functions, each", { startMs, ...bytes }, line);
  for (const f of [...all, alone]) f.close();
}
