/** A failure that was logged far away, where there is no debug information, happens again here with its source line. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { readEnvironment } from "../../../build/environment.ts";
import { reportOf, reportText } from "../../../build/replay-report.ts";
import { ModuleLines } from "../../../build/source-lines/module-lines.ts";
import { symbolizerProgram } from "../../../build/source-lines/symbolizer-program.ts";
import { createRegistry } from "../../../iomods/registry.ts";
import { jsonLines } from "../../../runtime/observe/log.ts";
import type { SourceLines } from "../../../runtime/observe/source-lines.ts";
import { logCapsule, recordingsIn } from "../../../runtime/replay/capsule.ts";
import { replay } from "../../../runtime/replay/replay.ts";
import { buildGuest, guestFolder } from "../../guests/cargo.ts";
import { recordedFunction } from "../../runtime/replay/recorded.ts";

const folder = guestFolder("failures");
let wasm: Uint8Array;
let sourceLines: SourceLines;

beforeAll(async () => {
  const program = await symbolizerProgram({ environment: readEnvironment(), signal: new AbortController().signal });
  wasm = await buildGuest({ guest: "failures", profile: "opt-s" });
  sourceLines = new ModuleLines(program, { root: folder, sdk: path.join(folder, "sdk") }, () => wasm);
}, 900_000);

function lineOf(mark: string): number {
  const lines = readFileSync(path.join(folder, "src/lib.rs"), "utf8").split("\n");
  return lines.findIndex((line) => line.endsWith(`// at: ${mark}`)) + 1;
}

test.each([
  ["index", "ERR_GUEST_PANIC"],
  ["async", "ERR_GUEST_PANIC"],
  ["trap", "ERR_GUEST_TRAP"],
  ["allocation", "ERR_GUEST_MEMORY"],
])("%s", async (event, code) => {
  const f = await recordedFunction(wasm);
  await f.send(event);
  const log: string[] = [];
  for (const recording of f.recordings)
    logCapsule(
      recording,
      jsonLines((line) => log.push(line)),
    );
  const [recording] = recordingsIn(log.join("\n"), "a log");
  if (recording === undefined) throw new TypeError("nothing was logged");
  expect(recording.logs[0]).not.toHaveProperty("stack");

  const replayed = await replay({ recording, config: f.config, wasm, iomods: createRegistry([]), sourceLines });
  const report = reportOf("log", recording, replayed);
  expect(report).toMatchObject({ same: true, sameModule: true, outcome: { ok: false, code } });
  expect(`${report.stack?.[0]?.file}:${report.stack?.[0]?.line}`).toBe(`src/lib.rs:${lineOf(event)}`);
  expect(reportText(report)).toContain(`src/lib.rs:${lineOf(event)}`);
});
