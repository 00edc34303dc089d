import { expect, test } from "vitest";
import { buildId, stripDebug } from "../../../guest-abi/wasm/custom.ts";
import { wat, withMemory } from "../modules.ts";

const module = wat(withMemory(`(func $f (export "f") (result i32) (i32.const 7))`));

/** A custom section, as bytes; its name and content have to be short. */
function custom(name: string, content: readonly number[]): readonly number[] {
  const bytes = [...new TextEncoder().encode(name)];
  return [0, bytes.length + 1 + content.length, bytes.length, ...bytes, ...content];
}

const debug = Buffer.from([...module, ...custom(".debug_line", [1, 2, 3]), ...custom(".debug_info", [4])]);

test("debug information goes, everything else stays as it was", () => {
  expect(stripDebug(debug)).toEqual(module);
  expect(stripDebug(module)).toEqual(module);
  const producers = Uint8Array.from([...module, ...custom("producers", [0])]);
  expect(stripDebug(producers)).toEqual(producers);
});

test("the input is left alone, a Buffer too", () => {
  const copy = Buffer.from(debug);
  stripDebug(debug);
  buildId(debug);
  expect(debug.equals(copy)).toBe(true);
});

test("a build keeps its id without debug information and names, and another build has another", () => {
  expect(buildId(debug)).toMatch(/^[0-9a-f]{32}$/);
  expect(buildId(debug)).toBe(buildId(module));
  expect(buildId(stripDebug(debug))).toBe(buildId(debug));
  const other = wat(withMemory(`(func $f (export "f") (result i32) (i32.const 8))`));
  expect(buildId(other)).not.toBe(buildId(module));
});

test("what is no module has neither", () => {
  expect(() => stripDebug(new Uint8Array([1, 2, 3]))).toThrow(/does not begin with/);
  expect(() => buildId(module.subarray(0, module.length - 1))).toThrow(/cut off/);
});
