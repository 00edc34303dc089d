/** All lines of a module at once, which a source map is made of, against the lookup of one offset. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { beforeAll, expect, test } from "vitest";
import { readEnvironment } from "../../../build/environment.ts";
import { sourceMapOf } from "../../../build/serve/debugging/source-map.ts";
import { Symbolizer, type DebugRow } from "../../../build/source-lines/symbolizer.ts";
import { symbolizerProgram } from "../../../build/source-lines/symbolizer-program.ts";
import { buildGuest, guestFolder } from "../../guests/cargo.ts";
import { wat } from "../../guests/wat.ts";

const folders = { root: guestFolder("failures"), sdk: "/sdk" };
let program: WebAssembly.Module;
let symbolizer: Symbolizer;
let rows: readonly DebugRow[];
beforeAll(async () => {
  program = await symbolizerProgram({ environment: readEnvironment(), signal: new AbortController().signal });
  const found = Symbolizer.of(program, await buildGuest({ guest: "failures", profile: "opt-0" }));
  if (found === undefined) throw new Error("the guest has no debug information");
  symbolizer = found;
  rows = symbolizer.lines();
});

test("each row is what its offset is found to be", () => {
  expect(rows.length).toBeGreaterThan(1_000);
  for (const { offset, file, line, column } of rows.filter((_, index) => index % 7 === 0)) {
    const [innermost] = symbolizer.lookup(offset);
    if (innermost !== undefined) expect(innermost).toMatchObject({ file, line, column });
  }
});

test("rows go up, and none reaches into the next", () => {
  for (const [index, { offset }] of rows.entries()) {
    const before = rows[index - 1];
    if (before !== undefined) expect(offset).toBeGreaterThanOrEqual(before.offset + before.bytes);
  }
});

test("a source map has every line of the person's own where its code is", () => {
  const map = sourceMapOf(rows, 1_000, folders);
  const trace = new TraceMap({ ...map, sources: [...map.sources], sourcesContent: [...map.sourcesContent], names: [] });
  const own = rows.filter(({ file, line }) => file === path.join(folders.root, "src", "lib.rs") && line > 0);
  expect(own.length).toBeGreaterThan(20);
  for (const { offset, line } of own)
    expect(originalPositionFor(trace, { line: 1, column: 1_000 + offset }).line).toBe(line);
  const index = map.sources.findIndex((source) => source.endsWith("/src/lib.rs") && source.includes("failures/src"));
  expect(map.sourcesContent[index]).toBe(readFileSync(path.join(folders.root, "src", "lib.rs"), "utf8"));
  expect(map.ignoreList).not.toContain(index);
});

test("code that no line is known of belongs to none, and what the compiler added to the line around it", () => {
  const file = "/somewhere/lib.rs";
  const map = sourceMapOf(
    [
      { offset: 0, bytes: 2, file, line: 0, column: 0 },
      { offset: 2, bytes: 4, file, line: 7, column: 3 },
      { offset: 6, bytes: 4, file, line: 0, column: 0 },
      { offset: 10, bytes: 4, file, line: 8, column: 1 },
      { offset: 20, bytes: 4, file, line: 8, column: 1 },
    ],
    100,
    folders,
  );
  const trace = new TraceMap({ ...map, sources: [...map.sources], sourcesContent: [...map.sourcesContent], names: [] });
  const lines = [100, 102, 105, 106, 110, 113, 114, 119, 120].map(
    (column) => originalPositionFor(trace, { line: 1, column }).line,
  );
  expect(lines).toEqual([null, 7, 7, 7, 8, 8, null, null, 8]);
  expect(map.sourcesContent).toEqual([null]);
});

test("without debug information there is nothing", () => {
  expect(Symbolizer.of(program, wat("(module)"))).toBeUndefined();
});
