/** From a log line of a deployed function to source lines, by the real command. */
import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { keepDebugFile } from "../../../build/source-lines/debug-files.ts";
import { buildId, stripDebug } from "../../../guest-abi/wasm/custom.ts";
import { jsonLines } from "../../../runtime/observe/log.ts";
import { buildGuest } from "../../guests/cargo.ts";
import { functionOf } from "../../guests/wat.ts";
import { asml, packageRoot, temporaryFolder, writeFiles } from "../asml.ts";

let wasm: Uint8Array;
/** The line that the failure left in the log of a function without debug information. */
let logged: string;

beforeAll(async () => {
  wasm = await buildGuest({ guest: "failures", profile: "opt-s" });
  const f = await functionOf(stripDebug(wasm));
  await f.send("index");
  const lines: string[] = [];
  const sink = jsonLines((line) => lines.push(line));
  for (const record of f.records) sink(record);
  logged = lines.at(-1) ?? "";
});

function project(): string {
  const root = temporaryFolder();
  writeFiles(root, { "assemblylift.toml": '[project]\nname = "p"\n\n[services]\n' });
  return root;
}

test("a deployed function's record holds offsets and the build, and nothing of the source", () => {
  const record = JSON.parse(logged);
  expect(record).toMatchObject({ level: "ERROR", code: "ERR_GUEST_PANIC", buildId: buildId(wasm) });
  expect(record.wasmStack.length).toBeGreaterThan(3);
  for (const frame of record.wasmStack)
    expect(frame).toMatchObject({ func: expect.any(Number), offset: expect.any(Number) });
  expect(record.stack).toBeUndefined();
});

test("lines of a file: the failure gets its source lines, all else stays as it was", async () => {
  const root = project();
  await keepDebugFile(root, wasm);
  writeFileSync(path.join(root, "log.txt"), `START RequestId: 1\n2026-01-02T03:04:05Z ${logged}\n{"message":"fine"}\n`);
  const ran = await asml(["symbolize", "log.txt"], { cwd: root });
  expect(ran.code, ran.stderr).toBe(0);
  const lines = ran.stdout.split("\n");
  expect(lines[0]).toBe("START RequestId: 1");
  expect(lines[1]).toMatch(/^2026-01-02T03:04:05Z .* ERROR request-1 test\.guest panicked: panicked at src\/lib\.rs/);
  expect(ran.stdout).toMatch(/\n {4}at \S*src\/lib\.rs:\d+:\d+ {2}failures::index/);
  expect(ran.stdout).toContain('\n{"message":"fine"}\n');
});

test("standard input, as JSON: one record for each failure", async () => {
  const root = project();
  await keepDebugFile(root, wasm);
  const child = spawn(process.execPath, [path.join(packageRoot, "build/bin.mjs"), "symbolize", "-o", "json", "-"], {
    cwd: root,
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.end(`not a record\n${logged}\n`);
  let text = "";
  for await (const part of child.stdout.setEncoding("utf8")) text += String(part);
  const record = JSON.parse(text);
  expect(record.stack[0]).toMatchObject({ function: "failures::index", line: expect.any(Number) });
  expect(record.buildId).toBeUndefined();
  expect(record.wasmStack).toBeUndefined();
});

test("what cargo built last is found as well, by what it is and not by its name", async () => {
  const root = project();
  const built = path.join(root, "target", "wasm32-wasip1", "release");
  mkdirSync(built, { recursive: true });
  writeFileSync(path.join(built, "another.wasm"), "no module");
  writeFileSync(path.join(built, "put.wasm"), wasm);
  writeFileSync(path.join(root, "log.txt"), logged);
  const ran = await asml(["symbolize", "log.txt"], { cwd: root });
  expect(ran.stdout).toContain("failures::index");
  expect(ran.code).toBe(0);
});

test("an unknown build is named, with what to do; the record is passed on", async () => {
  const root = project();
  writeFileSync(path.join(root, "log.txt"), logged);
  const ran = await asml(["symbolize", "log.txt"], { cwd: root });
  expect(ran.code).toBe(1);
  expect(ran.stdout.trim()).toBe(logged);
  expect(ran.stderr).toContain(buildId(wasm));
  expect(ran.stderr).toContain(path.join(".asml", "debug"));
});

test("a file that is not there is an error", async () => {
  const ran = await asml(["symbolize", "no.txt"], { cwd: project() });
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("no.txt");
});

test("a module's debug information is kept once", async () => {
  const root = project();
  const file = await keepDebugFile(root, wasm);
  expect(await keepDebugFile(root, wasm)).toBe(file);
  expect(readdirSync(path.dirname(file))).toEqual([`${buildId(wasm)}.debug.wasm`]);
});
