/** The parts between Lambda's variables and files and the runtime. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { AsmlError } from "../../guest-abi/errors.ts";
import { createRegistry } from "../../iomods/registry.ts";
import type { GuestFunction, Invocation, Outcome } from "../../runtime/function.ts";
import { parseConfig } from "../../runtime/lambda/config.ts";
import { awsFastPath, lambdaEnvironment, runtimeApiAddress } from "../../runtime/lambda/environment.ts";
import { lambdaLog } from "../../runtime/lambda/log.ts";
import { managedHandler } from "../../runtime/lambda/managed-handler.ts";
import { startFunction } from "../../runtime/lambda/start.ts";
import type { LogRecord } from "../../runtime/observe/log.ts";

const at = (): Date => new Date("2026-01-02T03:04:05.678Z");

function written(format: "JSON" | "Text", record: LogRecord): string {
  let text = "";
  lambdaLog({ logFormat: format, logLevel: "trace" }, (part) => (text += part), at)(record);
  return text;
}

test("in Lambda's text format a record is one line in the managed client's columns", () => {
  const record = { level: "warn", message: "two\nlines", requestId: "r1", function: "data.put" } as const;
  expect(written("Text", record)).toBe('2026-01-02T03:04:05.678Z\tr1\tWARN\ttwo\rlines\t{"function":"data.put"}\n');
  expect(written("Text", { level: "info", message: "m" })).toBe("2026-01-02T03:04:05.678Z\t-\tINFO\tm\n");
});

test("in Lambda's JSON format a record is one object", () => {
  expect(JSON.parse(written("JSON", { level: "warn", message: "two\nlines", requestId: "r1" }))).toEqual({
    timestamp: "2026-01-02T03:04:05.678Z",
    level: "WARN",
    message: "two\nlines",
    requestId: "r1",
  });
});

test.each([
  ["TRACE", ["error", "warn", "info", "debug", "trace"]],
  ["INFO", ["error", "warn", "info"]],
  ["ERROR", ["error"]],
  ["FATAL", ["error"]],
  [undefined, ["error", "warn", "info", "debug", "trace"]],
])("level %s lets these through: %j", (level, expected) => {
  const { logLevel } = lambdaEnvironment({ AWS_LAMBDA_LOG_LEVEL: level });
  const seen: string[] = [];
  const log = lambdaLog({ logFormat: "JSON", logLevel }, (line) => void seen.push(line));
  for (const one of ["error", "warn", "info", "debug", "trace"] as const) log({ level: one, message: one });
  expect(seen.map((line) => String(JSON.parse(line).message))).toEqual(expected);
});

test("the environment has the defaults of a function that sets nothing", () => {
  expect(lambdaEnvironment({})).toEqual({
    taskRoot: "/var/task",
    logFormat: "JSON",
    logLevel: "trace",
    maxConcurrency: 1,
  });
  expect(lambdaEnvironment({ AWS_LAMBDA_MAX_CONCURRENCY: "8", AWS_LAMBDA_LOG_FORMAT: "Text" })).toMatchObject({
    maxConcurrency: 8,
    logFormat: "Text",
  });
  expect(lambdaEnvironment({ AWS_LAMBDA_MAX_CONCURRENCY: "many" }).maxConcurrency).toBe(1);
});

test("the fast path of AWS calls is taken unless it is switched off", () => {
  expect([{}, { ASML_AWS_FAST_PATH: "1" }, { ASML_AWS_FAST_PATH: "0" }].map(awsFastPath)).toEqual([true, true, false]);
});

test("the Runtime API's address is a host and a port", () => {
  expect(runtimeApiAddress({ AWS_LAMBDA_RUNTIME_API: "127.0.0.1:9001" })).toEqual({ host: "127.0.0.1", port: 9001 });
  expect(runtimeApiAddress({ AWS_LAMBDA_RUNTIME_API: "[::1]:9001" })).toEqual({ host: "::1", port: 9001 });
  for (const value of [undefined, "", "127.0.0.1", "127.0.0.1:0", "127.0.0.1:70000", "a b", "::1"])
    expect(() => runtimeApiAddress({ AWS_LAMBDA_RUNTIME_API: value })).toThrow(AsmlError);
});

test.each([
  ["nothing", "", "asml.json is not JSON"],
  ["a list", "[]", "asml.json: it must be an object"],
  ["no id", '{"id":1}', "asml.json: id must be a string"],
  ["no time", '{"id":"a","handler":"b","timeoutMs":0}', "asml.json: timeoutMs must be a number above 0"],
  [
    "a number as a variable",
    '{"id":"a","handler":"b","timeoutMs":1,"memoryMb":1,"environment":{"A":1}}',
    "asml.json: environment.A must be a string",
  ],
  [
    "a grant without coordinates",
    '{"id":"a","handler":"b","timeoutMs":1,"memoryMb":1,"environment":{},"grants":[{}]}',
    "asml.json: grants[0].coordinates must be a string",
  ],
])("a configuration with %s is refused by name", (_name, text, message) => {
  expect(() => parseConfig(text)).toThrow(expect.objectContaining({ code: "ERR_FILE", message }));
});

test("a configuration that does not parse is not quoted: it holds the function's environment", () => {
  expect(() => parseConfig('{"environment":{"KEY":"hunter2"')).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining("hunter2") }),
  );
});

test("a function's zip without a module says so, to Lambda and in the log", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "asml-task-"));
  const records: LogRecord[] = [];
  const start = (): Promise<GuestFunction> =>
    startFunction(folder, createRegistry([]), (record) => records.push(record));
  await expect(start()).rejects.toMatchObject({ name: "ERR_FILE", message: expect.stringContaining("asml.json") });
  const config = { id: "a.b", handler: "handler", timeoutMs: 1, memoryMb: 1, environment: {}, grants: [] };
  writeFileSync(path.join(folder, "asml.json"), JSON.stringify(config));
  await expect(start()).rejects.toMatchObject({ name: "ERR_FILE", message: expect.stringContaining("guest.wasm") });
  expect(records.map(({ level, code }) => [level, code])).toEqual([
    ["error", "ERR_FILE"],
    ["error", "ERR_FILE"],
  ]);
  rmSync(folder, { recursive: true });
});

function handlerOf(outcome: Outcome): {
  handler: ReturnType<typeof managedHandler>;
  seen: Invocation[];
  records: LogRecord[];
} {
  const seen: Invocation[] = [];
  const records: LogRecord[] = [];
  const guest: GuestFunction = {
    config: { id: "data.put", handler: "handler", timeoutMs: 1000, memoryMb: 64, environment: {}, grants: [] },
    invoke: async (invocation) => {
      seen.push(invocation);
      return outcome;
    },
    close() {},
  };
  return { handler: managedHandler(guest, (record) => records.push(record)), seen, records };
}
const context = { awsRequestId: "r1", getRemainingTimeInMillis: () => 1000 };

test("under the managed client the event becomes bytes and the answer a value", async () => {
  const { handler, seen } = handlerOf({ ok: true, answer: Buffer.from('{"größe":[1]}') });
  expect(await handler({ a: "é" }, context)).toEqual({ größe: [1] });
  expect(Buffer.from(seen[0]?.event ?? []).toString()).toBe('{"a":"é"}');
  expect(seen[0]?.requestId).toBe("r1");
  await handler(undefined, context);
  expect(Buffer.from(seen[1]?.event ?? []).toString()).toBe("null");
});

test.each([
  ["text", Buffer.from("hunter2")],
  ["bytes that are no UTF-8", Buffer.from([0x22, 0xff, 0x22])],
])("under the managed client an answer of %s is the function's failure, and is not quoted", async (_name, answer) => {
  const { handler, records } = handlerOf({ ok: true, answer });
  await expect(handler({}, context)).rejects.toMatchObject({ name: "ERR_GUEST_RESPONSE" });
  expect(records).toMatchObject([{ level: "error", code: "ERR_GUEST_RESPONSE", requestId: "r1" }]);
  expect(JSON.stringify(records)).not.toContain("hunter2");
});

test("a failure under the managed client has a class, and no stack of ours", async () => {
  const { handler } = handlerOf({ ok: false, error: new AsmlError("ERR_GUEST_TRAP", "data.put trapped: secret") });
  await expect(handler({}, context)).rejects.toMatchObject({
    name: "ERR_GUEST_TRAP",
    message: "the function trapped",
    stack: "ERR_GUEST_TRAP: the function trapped",
  });
});

test("a stray rejection is logged, and the process lives on", () => {
  const module = new URL("../../runtime/lambda/start.ts", import.meta.url).href;
  const program = `
    import { surviveStrayRejections } from ${JSON.stringify(module)};
    surviveStrayRejections((record) => console.log(JSON.stringify(record)));
    Promise.reject(new Error("nobody looked"));
    setTimeout(() => console.log("alive"), 20);`;
  const { stdout, status } = spawnSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" });
  const [line = "", ...rest] = stdout.trim().split("\n");
  expect(JSON.parse(line)).toMatchObject({
    level: "error",
    code: "ERR_HOST",
    message: expect.stringContaining("nobody looked"),
  });
  expect(rest).toEqual(["alive"]);
  // It was the last thing that the process did, so it ends, and not as if all had been well.
  expect(status).toBe(1);
});
