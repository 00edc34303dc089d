/** Every way to fail, in Rust, at every level of optimization: the log record names the line that failed. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { readEnvironment } from "../../../build/environment.ts";
import { ModuleLines } from "../../../build/source-lines/module-lines.ts";
import { symbolizerProgram } from "../../../build/source-lines/symbolizer-program.ts";
import type { SourceFrame } from "../../../runtime/observe/source-lines.ts";
import { buildGuest, guestFolder } from "../../guests/cargo.ts";
import { functionOf, type TestFunction } from "../../guests/wat.ts";

const folder = guestFolder("failures");

/** The line that is marked `// at: MARK`, as `file:line`. */
function marked(mark: string): string {
  for (const file of ["src/lib.rs", "helper/src/lib.rs"]) {
    const lines = readFileSync(path.join(folder, file), "utf8").split("\n");
    const index = lines.findIndex((line) => line.endsWith(`// at: ${mark}`));
    if (index >= 0) return `${file}:${index + 1}`;
  }
  throw new Error(`no line is marked ${mark}`);
}

const at = (frame: SourceFrame | undefined): string => `${frame?.file}:${frame?.line}`;

const frames = z.array(
  z.object({
    function: z.string(),
    file: z.string().exactOptional(),
    line: z.number().exactOptional(),
    column: z.number().exactOptional(),
    inlined: z.literal(true).exactOptional(),
    times: z.number().exactOptional(),
    folded: z.number().exactOptional(),
  }),
);

interface Failure {
  readonly code: string;
  readonly message: string;
  readonly stack: readonly SourceFrame[];
  readonly library: readonly SourceFrame[];
}

async function failureOf(f: TestFunction, event: string): Promise<Failure> {
  f.records.length = 0;
  await f.send(event);
  const record = f.records.findLast((one) => one.code !== undefined);
  return {
    code: String(record?.code),
    message: String(record?.message),
    stack: frames.parse(record?.["stack"] ?? []),
    library: frames.parse(record?.["library"] ?? []),
  };
}

let program: WebAssembly.Module;
beforeAll(async () => {
  const signal = new AbortController().signal;
  program = await symbolizerProgram({ environment: readEnvironment(), signal });
});

describe.each(["0", "1", "2", "3", "s", "z"])("opt-level %s", (level) => {
  let f: TestFunction;
  /** For what never ends: the other one has time enough on any machine. */
  let short: TestFunction;
  beforeAll(async () => {
    const wasm = await buildGuest({ guest: "failures", profile: `opt-${level}` });
    const sourceLines = new ModuleLines(program, { root: folder, sdk: path.join(folder, "sdk") }, () => wasm);
    f = await functionOf(wasm, { sourceLines });
    short = await functionOf(wasm, { config: { timeoutMs: 150 }, sourceLines });
  });

  test.each([
    ["message", "ERR_GUEST_PANIC", "a message of its own"],
    ["unwrap", "ERR_GUEST_PANIC", "called `Option::unwrap()` on a `None` value"],
    ["index", "ERR_GUEST_PANIC", "index out of bounds: the len is 3 but the index is 3"],
    ["overflow", "ERR_GUEST_PANIC", "attempt to add with overflow"],
    ["drop", "ERR_GUEST_PANIC", "dropped too early"],
    ["async", "ERR_GUEST_PANIC", "after a suspension"],
    ["dependency", "ERR_GUEST_PANIC", "CapacityError"],
    ["trap", "ERR_GUEST_TRAP", "unreachable"],
    ["wild", "ERR_GUEST_TRAP", "memory access out of bounds"],
    ["allocation", "ERR_GUEST_MEMORY", "it asked for 1879048192 bytes"],
  ])("%s: the first frame is the line that failed", async (event, code, message) => {
    const failure = await failureOf(f, event);
    expect(failure.code).toBe(code);
    expect(failure.message).toContain(message);
    expect(at(failure.stack[0])).toBe(marked(event));
    expect(failure.stack[0]?.column).toBeGreaterThan(0);
  });

  test.each(["loop", "loop after"])("%s: a timeout names the loop", async (event) => {
    const failure = await failureOf(short, event);
    expect(failure.code).toBe("ERR_GUEST_TIMEOUT");
    // The check is at the loop's head, which has the line of the loop or of what is in it.
    const first = failure.stack[0];
    expect(first?.function).toContain("spin");
    const line = Number(marked("loop").split(":")[1]);
    expect([line - 1, line]).toContain(first?.line);
  });

  test.each(["recursion", "large recursion"])(
    "%s: the stack's end is in the function that calls itself",
    async (event) => {
      const failure = await failureOf(f, event);
      expect(failure.code).toBe("ERR_GUEST_TRAP");
      expect(failure.message).toBe("test.guest overflowed its stack");
      // The first frame is where the function begins; those that called it stand below, as one.
      expect(failure.stack[0]?.file).toBe("src/lib.rs");
      const calls = failure.stack.find((frame) => at(frame) === marked(event));
      expect(calls?.times).toBeGreaterThan(20);
    },
  );

  test("inlined across crates: every function has its own frame", async () => {
    const { stack } = await failureOf(f, "inlined");
    expect(stack.slice(0, 3).map(at)).toEqual([
      marked("inlined, innermost"),
      marked("inlined"),
      marked("inlined, called"),
    ]);
    if (level !== "0") expect(stack.slice(0, 2).map((frame) => frame.inlined)).toEqual([true, true]);
    expect(stack.slice(0, 3).map((frame) => frame.function)).toEqual([
      "helper::odd",
      "helper::half",
      "failures::inlined",
    ]);
  });

  test("in a drop: the scope's end is the caller", async () => {
    const { stack } = await failureOf(f, "drop");
    expect(stack.map(at)).toContain(marked("drop, called"));
  });

  test("in an async task: the future that awaits is the caller", async () => {
    const { stack } = await failureOf(f, "async");
    expect(stack.map(at)).toContain(marked("async, called"));
  });

  test("in a dependency: its frames are told apart", async () => {
    const { library } = await failureOf(f, "dependency");
    expect(library.length).toBeGreaterThan(0);
    for (const frame of library) expect(frame.file).toContain("arrayvec");
  });

  test("frames of the standard library are folded", async () => {
    const { stack } = await failureOf(f, "async");
    for (const frame of stack) expect(frame.file).toMatch(/^src\//);
  });
});
