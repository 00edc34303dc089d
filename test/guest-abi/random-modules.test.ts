import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { prepareModule } from "../../guest-abi/module.ts";
import { ParsedModule } from "../../guest-abi/wasm/sections.ts";
import { type Bytes, loaderImports, offsetsOf, PAGES, wat, withMemory } from "./modules.ts";
import { Random } from "./random.ts";
import { rustModule } from "./rust-module.ts";

const wasmOpt = join(dirname(createRequire(import.meta.url).resolve("binaryen")), "bin/wasm-opt");
const folder = mkdtempSync(join(tmpdir(), "asml-random-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ALWAYS = ["sign-ext", "mutable-globals", "nontrapping-float-to-int", "bulk-memory", "bulk-memory-opt"];
ALWAYS.push("multivalue", "reference-types", "extended-const");
const SOMETIMES = ["simd", "relaxed-simd", "exception-handling", "tail-call", "gc"];

/** A valid module, made by binaryen of random bytes. */
function randomModule(random: Random): Bytes {
  const [input, initial, output] = ["in", "initial.wasm", "out.wasm"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(input, random.bytes(1_000 + random.below(6_000)));
  writeFileSync(initial, wat(withMemory("", "16 17")));
  const features = [...ALWAYS, ...SOMETIMES.filter(() => random.below(2) === 0)].map((name) => `--enable-${name}`);
  const optimized = random.below(3) === 0 ? ["-O2"] : [];
  const fuzz = ["--translate-to-fuzz", `--initial-fuzz=${initial}`];
  execFileSync(process.execPath, [wasmOpt, input, ...fuzz, ...features, ...optimized, "-o", output], { stdio: "pipe" });
  return new Uint8Array(readFileSync(output));
}

function show(value: unknown): string {
  if (typeof value === "object" || typeof value === "function") return typeof value;
  return Object.is(value, -0) ? "-0" : `${value as number | bigint | string}`;
}

interface Run {
  readonly log: string[];
  /** Offsets of the frames of every trap. */
  readonly traps: (readonly number[])[];
}

/** Instantiates, calls every export without arguments, and notes results, traps, calls of the host, and memory. */
function run(bytes: Bytes, loader: WebAssembly.ModuleImports): Run {
  const log: string[] = [];
  const traps: (readonly number[])[] = [];
  const noteError = (where: string, error: unknown): void => {
    // How deep the stack goes is V8's affair.
    const message = error instanceof RangeError ? "RangeError" : error instanceof Error ? error.message : "thrown";
    log.push(`${where}: ${message}`);
    if (error instanceof WebAssembly.RuntimeError) traps.push(offsetsOf(error));
  };
  const module = new WebAssembly.Module(bytes);
  const imports: Record<string, WebAssembly.ModuleImports> = { asml_loader: loader };
  const globals = new ParsedModule(bytes).globals[Symbol.iterator]();
  for (const { module: from, name, kind } of WebAssembly.Module.imports(module)) {
    if (from === "asml_loader") continue;
    const items = (imports[from] ??= {});
    if (kind === "function")
      items[name] = (...args: readonly unknown[]) => {
        log.push(`${name}(${args.map(show).join()})`);
        return name.includes("i64") ? 0n : 0;
      };
    else if (kind === "global") items[name] = importedGlobal(globals.next().value!.type);
    else if (kind === "tag") items[name] = tag(name);
    else items[name] = new WebAssembly.Table({ element: "anyfunc", initial: 100 });
  }
  try {
    const { exports } = new WebAssembly.Instance(module, imports);
    for (const [name, item] of Object.entries(exports))
      if (typeof item === "function")
        try {
          log.push(`${name} = ${show((item as () => unknown)())}`);
        } catch (error) {
          noteError(name, error);
        }
    log.push(
      Buffer.from((exports.memory as WebAssembly.Memory).buffer)
        .toString("latin1")
        .replaceAll("\0", ""),
    );
  } catch (error) {
    noteError("instantiation", error);
  }
  return { log, traps };
}

/** The typings of WebAssembly do not know that tags can be imported. */
const tag = (name: string): WebAssembly.ImportValue =>
  new WebAssembly.Tag({ parameters: [name === "wasmtag" ? "i32" : "externref"] }) as unknown as WebAssembly.ImportValue;

function importedGlobal(type: string): WebAssembly.ImportValue {
  if (type === "v128") return new WebAssembly.Global({ value: "v128" });
  if (type === "i64") return 7n as unknown as WebAssembly.ImportValue;
  return type === "other" || type.endsWith("ref") ? ({} as WebAssembly.ImportValue) : 7;
}

test("random modules do the same after they were prepared, and trap in the same places", () => {
  const random = new Random(2026);
  let calls = 0;
  let frames = 0;
  for (let index = 0; index < 30; index++) {
    const original = randomModule(random);
    expect(WebAssembly.validate(original)).toBe(true);
    const prepared = prepareModule(original, PAGES);
    const before = run(original, {});
    const after = run(prepared.bytes, { ...loaderImports(prepared) });
    expect(after.log).toEqual(before.log);
    const { codeMap } = prepared;
    expect(after.traps.map((trap) => trap.map((at) => codeMap.toOriginal(at)))).toEqual(before.traps);
    calls += before.log.length;
    frames += before.traps.flat().length;
  }
  expect(calls).toBeGreaterThan(200);
  expect(frames).toBeGreaterThan(50);
});

const rust = rustModule();
test.skipIf(rust === undefined)("a module made by rustc computes the same, and panics in the same places", () => {
  const original = rust!;
  const prepared = prepareModule(original, PAGES);
  expect(prepared.facts.resettable).toBe(true);
  const wasi = new Proxy({}, { get: () => () => 0 });
  const exportsOf = (bytes: Bytes, loader: WebAssembly.ModuleImports): Record<string, (n: number) => number> =>
    new WebAssembly.Instance(new WebAssembly.Module(bytes), { wasi_snapshot_preview1: wasi, asml_loader: loader })
      .exports as Record<string, (n: number) => number>;
  const before = exportsOf(original, {});
  const after = exportsOf(prepared.bytes, { ...loaderImports(prepared) });
  for (const n of [0, 1, 7, 500, 3_000]) expect(after.words!(n)).toBe(before.words!(n));
  const framesOf = (fails: (n: number) => number): readonly number[] => {
    try {
      fails(3);
    } catch (trap) {
      return offsetsOf(trap);
    }
    return [];
  };
  const expected = framesOf(before.fails!);
  expect(expected.length).toBeGreaterThan(2);
  expect(framesOf(after.fails!).map((at) => prepared.codeMap.toOriginal(at))).toEqual(expected);
});
