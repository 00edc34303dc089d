/** Debug information is a file like any other: what is wrong in it may cost lines, never the host. */
import { beforeAll, expect, test } from "vitest";
import { readEnvironment } from "../../../build/environment.ts";
import { ModuleLines } from "../../../build/source-lines/module-lines.ts";
import { symbolizerProgram } from "../../../build/source-lines/symbolizer-program.ts";
import { customName, framesOf, SECTION } from "../../../guest-abi/wasm/frames.ts";
import { buildGuest, guestFolder } from "../../guests/cargo.ts";
import { wat } from "../../guests/wat.ts";

const folders = { root: guestFolder("failures"), sdk: "/sdk" };
let program: WebAssembly.Module;
let wasm: Uint8Array;
beforeAll(async () => {
  program = await symbolizerProgram({ environment: readEnvironment(), signal: new AbortController().signal });
  wasm = await buildGuest({ guest: "failures", profile: "opt-s" });
});

const stackOf = (module: Uint8Array | undefined, offset: number) =>
  new ModuleLines(program, folders, () => module).stackOf([{ func: 1, offset }]);

test("without debug information there are no lines", () => {
  expect(stackOf(undefined, 1)).toBeUndefined();
  expect(stackOf(wat("(module)"), 1)).toBeUndefined();
});

test("offsets that are nowhere give a frame without a line", () => {
  for (const offset of [0, 0x7fff_ffff, 0xffff_ffff]) expect(stackOf(wasm, offset)?.stack).toHaveLength(1);
});

test("300 damaged modules: an answer or none, and no exception", () => {
  const sections = framesOf(wasm).filter(
    (frame) => frame.id === SECTION.custom && customName(wasm, frame).startsWith(".debug_"),
  );
  expect(sections.length).toBeGreaterThan(3);
  // A generator with a fixed seed, so that a failure can be looked at again.
  let seed = 1;
  const random = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  for (let round = 0; round < 300; round++) {
    const damaged = wasm.slice();
    for (let hits = 1 + random(20); hits > 0; hits--) {
      const section = sections[random(sections.length)];
      if (section === undefined) continue;
      // Behind the section's name.
      const start = section.content + 16;
      damaged[start + random(section.end - start)] = random(256);
    }
    const stack = stackOf(damaged, 5_000 + random(20_000));
    if (stack !== undefined) expect(stack.stack.length).toBeGreaterThan(0);
  }
});
