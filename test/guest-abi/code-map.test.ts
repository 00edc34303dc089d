import { expect, test } from "vitest";
import { prepareModule } from "../../guest-abi/module.ts";
import { withSourceMap } from "../../guest-abi/wasm/custom.ts";
import { framesOf, SECTION } from "../../guest-abi/wasm/frames.ts";
import { instantiate, offsetsOf, PAGES, wat, withMemory } from "./modules.ts";

/** Traps of many kinds, in many places; `run(n)` goes to the n-th. */
const TRAPS = withMemory(`
  (type $none (func))
  (table 2 funcref)
  (global $g (mut i32) (i32.const 0))
  (func $unreachable unreachable)
  (func $divide (param i32) (drop (i32.div_s (i32.const 1) (local.get 0))))
  (func $load (drop (i32.load (i32.const -1))))
  (func $late (local i32) (loop $l
    (local.set 0 (i32.add (local.get 0) (i32.const 1)))
    (br_if $l (i32.lt_u (local.get 0) (i32.const 100))))
    (loop $m (if (local.get 0) (then (loop $n (call $divide (i32.const 0)) (br $n)))) (br $m)))
  (func $indirect (call_indirect (type $none) (i32.const 1)))
  (func $recursive (param i32) (if (local.get 0) (then (call $recursive (i32.sub (local.get 0) (i32.const 1))))) (call $unreachable))
  (func $fill (memory.fill (i32.const 0) (i32.const 1) (i32.const -1)))
  (func $long ${"(global.set $g (i32.add (global.get $g) (i32.const 1)))".repeat(2_000)} (call $load))
  (func (export "run") (param i32)
    (block $7 (block $6 (block $5 (block $4 (block $3 (block $2 (block $1 (block $0
      (br_table $0 $1 $2 $3 $4 $5 $6 $7 (local.get 0)))
      (call $unreachable)) (call $divide (i32.const 0))) (call $load)) (call $late)) (call $indirect))
      (call $recursive (i32.const 5))) (call $fill)) (call $long))`);

test("every frame of a trap's stack is mapped to where it is in the original", () => {
  const original = wat(TRAPS);
  const prepared = prepareModule(original, PAGES);
  const before = new WebAssembly.Instance(new WebAssembly.Module(original)).exports.run as (which: number) => void;
  const after = instantiate(prepared).exports.run as (which: number) => void;
  const offsets = (run: (which: number) => void, which: number): readonly number[] => {
    try {
      run(which);
    } catch (trap) {
      return offsetsOf(trap);
    }
    throw new Error("did not trap");
  };
  for (let which = 0; which < 8; which++) {
    const expected = offsets(before, which);
    expect(expected.length).toBeGreaterThanOrEqual(2);
    const moved = offsets(after, which);
    expect(moved).not.toEqual(expected);
    expect(moved.map((offset) => prepared.codeMap.toOriginal(offset))).toEqual(expected);
  }
});

test("the places go up without a gap, and copied runs begin with the byte they began with", () => {
  const original = wat(TRAPS);
  const { bytes, codeMap } = prepareModule(original, PAGES);
  const { runs } = codeMap;
  for (let index = 0; index < runs.length; index += 2) {
    const [prepared, from] = [runs[index]!, runs[index + 1]!];
    expect(codeMap.toOriginal(prepared)).toBe(from);
    expect(bytes[prepared]).toBe(original[from]);
    const next = runs[index + 2] ?? prepared + 1;
    for (let at = prepared + 1; at < next; at++) {
      const step = codeMap.toOriginal(at) - codeMap.toOriginal(at - 1);
      expect(step === 0 || step === 1).toBe(true);
    }
  }
});

test("a stop inside a loop is mapped to the loop's first instruction", () => {
  const original = wat(withMemory(`(func (export "run") (loop $l (nop) (nop) (br $l)))`));
  const prepared = prepareModule(original, PAGES);
  const epoch = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true });
  new Uint8Array(epoch.buffer)[0] = 1;
  const memory = new WebAssembly.Memory({ initial: 1, maximum: PAGES.maximumPages });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(prepared.bytes), {
    asml_loader: { memory, epoch },
  });
  let trap: unknown;
  try {
    (exports.run as () => void)();
  } catch (thrown) {
    trap = thrown;
  }
  const [offset] = offsetsOf(trap);
  // loop (empty type), nop, nop, br 0
  const loop = Buffer.from(original).indexOf(Buffer.of(0x03, 0x40, 0x01, 0x01, 0x0c, 0x00));
  expect(prepared.codeMap.toOriginal(offset!)).toBe(loop + 2);
});

function withSection(wasm: Uint8Array, name: string, content: readonly number[]): Uint8Array {
  const text = new TextEncoder().encode(name);
  return Uint8Array.of(...wasm, 0, 1 + text.length + content.length, text.length, ...text, ...content);
}

test("for a debugger, code is byte for byte what it was, and what describes it is kept", () => {
  const original = withSection(withSection(wat(TRAPS), ".debug_info", [1, 2, 3]), "producers", [4]);
  const { bytes, codeMap } = prepareModule(original, { ...PAGES, forDebugger: true });
  const codeOf = (wasm: Uint8Array) => {
    const frame = framesOf(wasm).find(({ id }) => id === SECTION.code);
    return { start: frame?.content ?? 0, code: wasm.subarray(frame?.content, frame?.end) };
  };
  const [before, after] = [codeOf(original), codeOf(bytes)];
  expect(after.code).toEqual(before.code);
  expect(codeMap.toOriginal(after.start + 50)).toBe(before.start + 50);
  expect(WebAssembly.Module.customSections(new WebAssembly.Module(bytes), ".debug_info")).toHaveLength(1);
  expect(WebAssembly.Module.customSections(new WebAssembly.Module(bytes), "producers")).toHaveLength(0);
  const prepared = prepareModule(original, PAGES).bytes;
  expect(WebAssembly.Module.customSections(new WebAssembly.Module(prepared), ".debug_info")).toHaveLength(0);
});

test("a source map is named in a section of its own", () => {
  const url = `data:application/json;base64,${"A".repeat(70_000)}`;
  const module = new WebAssembly.Module(withSourceMap(wat(TRAPS), url));
  const [section = new ArrayBuffer()] = WebAssembly.Module.customSections(module, "sourceMappingURL");
  // Its length comes first.
  expect(new TextDecoder().decode(new Uint8Array(section, 3))).toBe(url);
});
