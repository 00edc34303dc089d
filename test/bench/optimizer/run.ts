/**
 * `npm run optimizer -- put.wasm ...`: what binaryen's wasm-opt makes of modules as cargo left them, beside the same
 * modules without it: their size, packed size, and how long compiling and an invocation take. A measurement, not a test.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { makeFunctionZip } from "../../../build/bundle.ts";
import { stripDebug } from "../../../guest-abi/wasm/custom.ts";
import { prepareGuest } from "../../../runtime/prepare-guest.ts";
import type { PreparedGuest } from "../../../runtime/function.ts";
import type { FunctionConfig } from "../../../runtime/project.ts";
import { measure } from "../measure.ts";
import { configOf, type Driven, drive, eventFor } from "./driven.ts";

const LEVELS = ["O2", "O3", "Os", "Oz"] as const;
const STARTS = 100;
const INVOKE = 4_000;
const ROUNDS = 5;

const wasmOpt = path.join(import.meta.dirname, "..", "..", "..", "node_modules", "binaryen", "bin", "wasm-opt");
let requests = 0;
let modules = 0;
const files = process.argv.slice(2);
if (files.length === 0)
  throw new TypeError("name modules that cargo has built, such as target/wasm32-wasip1/release/*.wasm");
const folder = mkdtempSync(path.join(tmpdir(), "asml-optimizer-"));
try {
  for (const [name, same] of Map.groupBy(files, (file) => path.basename(file))) await compare(name, same);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

interface Variant extends Driven {
  readonly wasm: Uint8Array;
  readonly guest: PreparedGuest;
  readonly seconds: number | undefined;
}

async function compare(name: string, files: readonly string[]): Promise<void> {
  const variants: Variant[] = [];
  for (const [index, file] of files.entries()) {
    // Its names stay, as they do in what is deployed: stacks have them.
    const plain = stripDebug(readFileSync(file));
    variants.push(await variantOf(index === 0 ? "cargo alone" : `module ${index + 1}`, plain, undefined));
  }
  if (files.length === 1) variants.push(...(await optimized(variants[0]!.wasm)));
  const event = eventFor(name);
  for (const { f } of variants) await answersWell(f, event);

  const compiling = await measure(
    variants.map(({ name, guest }) => ({ name, run: () => void new WebAssembly.Module(unseen(guest.bytes)) })),
    STARTS,
    ROUNDS,
  );
  const starting = await measure(
    variants.map(({ name, guest, f }) => ({ name, run: () => firstAnswer(guest, f.config, event) })),
    STARTS,
    ROUNDS,
  );
  const invoking = await measure(
    variants.map(({ name, f }) => ({ name, run: async () => void (await once(f, event)) })),
    INVOKE,
    ROUNDS,
  );
  console.log(["", ...files].join("\n"));
  row(["", "module", "zip", "compile us", "first us", "p50 us", "mean us", "took"]);
  for (const [index, { name, guest, wasm, seconds, f }] of variants.entries()) {
    const zip = makeFunctionZip({ wasm, config: f.config, outFile: path.join(folder, "function.zip") });
    row([
      name,
      String(guest.bytes.length),
      String(zip.bytes),
      (compiling[index]?.p50 ?? Number.NaN).toFixed(0),
      (starting[index]?.p50 ?? Number.NaN).toFixed(0),
      (invoking[index]?.p50 ?? Number.NaN).toFixed(1),
      (invoking[index]?.mean ?? Number.NaN).toFixed(1),
      seconds === undefined ? "-" : `${seconds.toFixed(1)} s`,
    ]);
    f.close();
  }
}

async function optimized(wasm: Uint8Array): Promise<readonly Variant[]> {
  const input = path.join(folder, "input.wasm");
  writeFileSync(input, wasm);
  const variants: Variant[] = [];
  for (const level of LEVELS) {
    const output = path.join(folder, `${level}.wasm`);
    const begun = performance.now();
    execFileSync(process.execPath, [wasmOpt, input, "-g", `-${level}`, "-o", output]);
    variants.push(await variantOf(`-${level}`, readFileSync(output), (performance.now() - begun) / 1000));
  }
  return variants;
}

async function variantOf(name: string, wasm: Uint8Array, seconds: number | undefined): Promise<Variant> {
  const config = configOf(wasm);
  const guest = prepareGuest(wasm, config);
  return { ...(await drive(name, guest, config)), guest, wasm, seconds };
}

async function once(f: Driven["f"], event: Uint8Array): Promise<Uint8Array> {
  const outcome = await f.invoke({ requestId: String(++requests), event });
  if (!outcome.ok) throw outcome.error;
  return outcome.answer;
}

/** From a module as it is in a zip to its first answer. */
async function firstAnswer(guest: PreparedGuest, config: FunctionConfig, event: Uint8Array): Promise<void> {
  const { f } = await drive("first", { ...guest, bytes: unseen(guest.bytes) }, config);
  await once(f, event);
  f.close();
}

/** V8 keeps what it has compiled, by the module's bytes: a custom section of four bytes makes it another one. */
function unseen(wasm: Uint8Array): Uint8Array<ArrayBuffer> {
  const section = Buffer.from([0, 6, 1, 0x6e, 0, 0, 0, 0]);
  section.writeUInt32LE(++modules, 4);
  return Buffer.concat([wasm, section]);
}

async function answersWell(f: Driven["f"], event: Uint8Array): Promise<void> {
  const text = Buffer.from(await once(f, event)).toString();
  const { statusCode }: { readonly statusCode?: unknown } = Object(JSON.parse(text));
  if (statusCode !== 200) throw new Error(`the function answered ${text}`);
}

function row(cells: readonly string[]): void {
  console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(12) : cell.padStart(11))).join(""));
}
