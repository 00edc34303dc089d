import { describe, expect, test } from "vitest";
import { prepareModule } from "../../../guest-abi/module.ts";
import { BUDGETS } from "../../../guest-abi/wasm/checks.ts";
import { type Bytes, type LoaderImports, loaderImports, PAGES, wat, withMemory } from "../modules.ts";
import { Random } from "../random.ts";

const { entry: ENTRY_BUDGET, line: LINE_BUDGET } = BUDGETS;
const CHECK = Buffer.of(0x41, 0x00, 0x2d, 0x40, 0x01, 0x00, 0x04, 0x40, 0x00, 0x0b);

/** How many checks the loader puts into a module. */
function checksIn(fields: string): number {
  const bytes = Buffer.from(prepareModule(wat(withMemory(fields)), PAGES).bytes);
  let count = 0;
  for (let at = bytes.indexOf(CHECK); at >= 0; at = bytes.indexOf(CHECK, at + CHECK.length)) count++;
  return count;
}

const nops = (count: number): string => "nop ".repeat(count);

describe("a check is where it is needed", () => {
  test.each([
    ["short functions without loops have none", `(func $a) (func (call $a) (call $a))`, 0],
    ["a loop has one", `(func (loop $l (br_if $l (i32.const 0))))`, 1],
    ["each loop has its own", `(func (loop (loop)) (loop))`, 3],
    ["a function that calls itself", `(func $f (call $f))`, 1],
    [
      "functions that call each other, and not who calls them",
      `(func $a (call $b)) (func $b (call $a)) (func (call $a))`,
      2,
    ],
    ["tail calls are calls", `(func $a (return_call $b)) (func $b (return_call $a))`, 2],
    ["a call through a table", `(table 1 funcref) (func (call_indirect (i32.const 0)))`, 1],
    ["a bulk operation", `(func (memory.fill (i32.const 0) (i32.const 0) (i32.const 9)))`, 1],
    ["a throw", `(tag $t) (func (throw $t))`, 1],
    ["a function that is not short", `(func ${nops(ENTRY_BUDGET)})`, 1],
    ["a function that is just short enough", `(func ${nops(ENTRY_BUDGET - 1)})`, 0],
    ["what is called counts", `(func $a ${nops(100)}) (func (call $a) (call $a) (call $a))`, 1],
    ["but not what is checked itself", `(func $a ${nops(300)}) (func (call $a) (call $a) (call $a))`, 1],
    ["locals count", `(func (local ${"i32 ".repeat(ENTRY_BUDGET)}))`, 1],
    ["a long function, every so often", `(func ${nops(LINE_BUDGET * 3 + 10)})`, 4],
    ["a loop that a function begins with counts once", `(func $f (loop (call $f)))`, 2],
  ])("%s", (_, fields, count) => {
    expect(checksIn(fields)).toBe(count);
  });

  test("a call of the host", () => {
    const text = `(module (import "host" "f" (func $f)) (memory (export "memory") 1) (func (call $f) (call $f)))`;
    const { bytes } = prepareModule(wat(text), PAGES);
    expect(Buffer.from(bytes).toString("latin1").split(CHECK.toString("latin1"))).toHaveLength(3);
  });
});

/** Counts in a global, in a few instructions: fewer than one would make the test no sharper. */
const TICK = `(global.set $ticks (i32.add (global.get $ticks) (i32.const 1)))`;
const TICK_INSTRUCTIONS = 4;

/** A program of blocks, branches forward and calls of later functions, that calls \`$arm\` once in a while. */
function program(seed: number, functions: number): Bytes {
  const random = new Random(seed);
  const below = (limit: number): number => random.below(limit);
  const ticks = (): string => TICK.repeat(1 + below(60));
  const condition = (): string =>
    `(i32.and (local.tee $x (i32.add (local.get $x) (i32.const ${below(9)}))) (i32.const ${1 + below(7)}))`;
  const label = (depth: number): number => below(depth);
  const items = (self: number, depth: number, count: number): string =>
    Array.from({ length: count }, () => item(self, depth)).join("\n");
  const item = (self: number, depth: number): string => {
    const inner = depth > 5 ? 0 : 1 + below(4);
    switch (below(9)) {
      case 0:
        return `(block ${items(self, depth + 1, inner)})`;
      case 1:
        return `(if ${condition()} (then ${items(self, depth + 1, inner)}) (else ${items(self, depth + 1, inner)}))`;
      case 2:
        return `(if ${condition()} (then ${items(self, depth + 1, inner)}))`;
      case 3:
        return depth === 0 ? ticks() : `(br_if ${label(depth)} ${condition()})`;
      case 4:
        return depth === 0 ? ticks() : `(if ${condition()} (then ${ticks()} (br ${label(depth)})))`;
      case 5:
        return depth === 0 ? ticks() : `(block (br_table ${label(depth)} ${label(depth)} 0 ${condition()}))`;
      case 6:
        return self + 1 < functions ? `(call $f${self + 1 + below(functions - self - 1)} (local.get $x))` : ticks();
      case 7:
        return below(12) === 0 ? `(call $arm)` : ticks();
      default:
        return ticks();
    }
  };
  const bodies = Array.from(
    { length: functions },
    (_, self) =>
      `(func $f${self} ${self === 0 ? `(export "run")` : ""} (param $x i32) ${items(self, 0, self === 0 ? 120 : below(40))})`,
  );
  return wat(`(module (import "host" "arm" (func $arm)) (memory (export "memory") 1)
    (global $ticks (export "ticks") (mut i32) (i32.const 0)) ${bodies.join("\n")})`);
}

/** Sets the byte when the guest calls the host for the n-th time, and tells how far the guest came after that. */
function armed(module: WebAssembly.Module, imports: LoaderImports, nth: number): { stopped: boolean; ticks: number } {
  let times = 0;
  let before = NaN;
  const arm = (): void => {
    if (++times !== nth) return;
    before = ticks.value as number;
    new Uint8Array(imports.epoch.buffer)[0] = 1;
  };
  const { exports } = new WebAssembly.Instance(module, { asml_loader: { ...imports }, host: { arm } });
  const ticks = exports.ticks as WebAssembly.Global;
  try {
    (exports.run as (x: number) => void)(nth);
    return { stopped: false, ticks: (ticks.value as number) - before };
  } catch {
    return { stopped: true, ticks: (ticks.value as number) - before };
  }
}

describe("places where checks fall by counting are not avoided", () => {
  const [executed, around] = [TICK.repeat(225), [100, 116, 120, 124, 130]];
  test.each([
    ["by branches", around.map((count) => `${executed} (block (br_if 0 (i32.const 1)) ${nops(count)})`)],
    ["by br_table", around.map((count) => `${executed} (block (br_table 0 0 (i32.const 1)) ${nops(count)})`)],
    ["by an if that is not entered", around.map((count) => `${executed} (if (i32.const 0) (then ${nops(count)}))`)],
    ["by an else", around.map((count) => `(if (i32.const 1) (then ${executed}) (else ${nops(count)}))`)],
    ["by catch", around.map((count) => `(try (do ${executed}) (catch_all ${nops(count)}))`)],
    ["in functions too short for checks of their own", [`(call $short)`.repeat(20)]],
  ])("%s", (_, periods) => {
    for (const period of periods) {
      const text = `(module (import "host" "arm" (func $arm)) (memory (export "memory") 1)
        (global $ticks (export "ticks") (mut i32) (i32.const 0))
        (func $short ${TICK.repeat(15)})
        (func (export "run") (param i32) (call $arm) ${period.repeat(12)}))`;
      const prepared = prepareModule(wat(text), PAGES);
      const { stopped, ticks } = armed(new WebAssembly.Module(prepared.bytes), loaderImports(prepared), 1);
      expect(stopped).toBe(true);
      expect(ticks * TICK_INSTRUCTIONS).toBeLessThanOrEqual(LINE_BUDGET);
    }
  });
});

test("from any point of a program without loops, a check is met within the budget of each open call", () => {
  const FUNCTIONS = 5;
  let stops = 0;
  let longest = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const prepared = prepareModule(program(seed, FUNCTIONS), PAGES);
    const module = new WebAssembly.Module(prepared.bytes);
    for (let nth = 1; nth <= 12; nth++) {
      const { stopped, ticks } = armed(module, loaderImports(prepared), nth);
      if (Number.isNaN(ticks)) break;
      if (stopped) stops++;
      longest = Math.max(longest, ticks);
    }
  }
  expect(stops).toBeGreaterThan(200);
  expect(longest * TICK_INSTRUCTIONS).toBeLessThanOrEqual(LINE_BUDGET * FUNCTIONS);
  // Not because a check is everywhere.
  expect(longest * TICK_INSTRUCTIONS).toBeGreaterThan(LINE_BUDGET / 2);
});
