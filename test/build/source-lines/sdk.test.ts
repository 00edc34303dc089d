/** Failures in an async handler of the crate asml, whose own frames are folded. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { assets } from "../../../build/assets.ts";
import { readEnvironment } from "../../../build/environment.ts";
import { ModuleLines } from "../../../build/source-lines/module-lines.ts";
import { symbolizerProgram } from "../../../build/source-lines/symbolizer-program.ts";
import { buildGuest, guestFolder } from "../../guests/cargo.ts";
import { functionOf, type TestFunction, told } from "../../guests/wat.ts";

const folder = guestFolder("failures-sdk");
let f: TestFunction;
beforeAll(async () => {
  const program = await symbolizerProgram({ environment: readEnvironment(), signal: new AbortController().signal });
  const wasm = await buildGuest({ guest: "failures-sdk", profile: "release", locked: false });
  const sourceLines = new ModuleLines(program, { root: folder, sdk: assets.guestCrates }, () => wasm);
  f = await functionOf(wasm, { sourceLines });
});
afterAll(() => f.close());

function lineOf(mark: string): number {
  const lines = readFileSync(path.join(folder, "src/lib.rs"), "utf8").split("\n");
  return lines.findIndex((line) => line.endsWith(`// at: ${mark}`)) + 1;
}

async function failed(what: string) {
  f.records.length = 0;
  const outcome = await f.send(JSON.stringify({ what }));
  const record = f.records.findLast((one) => one.code !== undefined);
  const found: unknown = record?.["stack"];
  const stack: readonly unknown[] = Array.isArray(found) ? found : [];
  return { code: told(outcome), message: record?.message ?? "", stack };
}

const frame = (line: number) => expect.objectContaining({ file: "src/lib.rs", line });

test("a panic after two suspensions: the line, then the line that awaits it, and none of asml's own", async () => {
  const { code, message, stack } = await failed("panic");
  expect(code).toBe("ERR_GUEST_PANIC");
  expect(message).toMatch(/a number\n? +at src\/lib\.rs:\d+/);
  expect(stack).toEqual(expect.arrayContaining([frame(lineOf("panic")), frame(lineOf("panic, awaited"))]));
  expect(stack[0]).toEqual(frame(lineOf("panic")));
  expect(JSON.stringify(stack)).not.toContain("guest-abi/rust");
});

test("an allocation that fails: its size, and the line that wanted it", async () => {
  const { code, message, stack } = await failed("allocation");
  expect(code).toBe("ERR_GUEST_MEMORY");
  expect(message).toContain("1879048192 bytes");
  expect(stack[0]).toEqual(frame(lineOf("allocation")));
});

test("an error that the handler returns is a failure with its text", async () => {
  const { code, message } = await failed("error");
  expect(code).toBe("ERR_GUEST_PANIC");
  expect(message).toContain("as it was asked to");
});

test("and a handler that does not fail answers", async () => {
  expect((await failed("nothing")).code).toBe('"fine"');
});
