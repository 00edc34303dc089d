import { expect, test } from "vitest";
import type { LogRecord } from "../../../runtime/observe/log.ts";
import { lambdaLog } from "../../../runtime/lambda/log.ts";
import { logCapsule, recordingsIn } from "../../../runtime/replay/capsule.ts";
import { fileNameOf } from "../../../runtime/replay/recording-files.ts";
import type { Recording } from "../../../runtime/replay/recording.ts";
import { guest } from "../../guests/wat.ts";
import { recordedFunction, replayed } from "./recorded.ts";

const TRAPS = guest({ body: "(unreachable)" });

async function recordings(...events: readonly string[]): Promise<readonly Recording[]> {
  const f = await recordedFunction(TRAPS, { maxBytes: 8_000_000 });
  for (const event of events) await f.send(event);
  return f.recordings;
}

function logged(all: readonly Recording[], logFormat: "JSON" | "Text"): string[] {
  const lines: string[] = [];
  const log = lambdaLog({ logFormat, logLevel: "trace" }, (text) => lines.push(text));
  for (const recording of all) {
    log({ level: "error", message: "something else {", requestId: recording.requestId });
    logCapsule(recording, log);
  }
  return lines;
}

/** Text that does not compress. */
const noise = (bytes: number): string =>
  JSON.stringify(Buffer.from(crypto.getRandomValues(new Uint8Array(bytes))).toString("base64"));

test.each(["JSON", "Text"] as const)("recordings come out of log lines of the %s format", async (format) => {
  const all = await recordings('{"a":1}', '{"b":2}');
  const lines = logged(all, format);
  expect(recordingsIn(lines.join(""), "log")).toEqual(all);
  const first = recordingsIn(lines.join(""), "log")[0];
  expect((await replayed(first, TRAPS)).differences).toEqual([]);
});

test("a large one is in several lines, each of which CloudWatch takes, in any order and with what tools put before", async () => {
  const all = await recordings(noise(60_000), noise(60_000));
  const [first] = all;
  const large = first && {
    ...first,
    logs: Array.from({ length: 8 }, () => ({ level: "info", message: noise(60_000) })),
  };
  if (large === undefined) throw new TypeError("nothing was recorded");
  const lines = logged([large, ...all.slice(1)], "JSON");
  expect(lines.length).toBeGreaterThan(6);
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThan(256 * 1024 - 26);
  const shuffled = lines.toReversed().map((line) => `2026-01-02T03:04:05 2026/01/02/[$LATEST]0123 ${line}`);
  expect(recordingsIn(shuffled.join(""), "log")).toEqual([...all.slice(1), large]);
  const missing = lines.filter((line) => !line.includes("part 2 of"));
  expect(() => recordingsIn(missing.join(""), "log")).toThrow(/no part 2 of \d/);
});

test("what aws logs filter-log-events prints is read too", async () => {
  const all = await recordings("{}");
  const events = logged(all, "JSON").map((message, index) => ({ eventId: String(index), message }));
  expect(recordingsIn(JSON.stringify({ events, searchedLogStreams: [] }, undefined, 4), "log")).toEqual(all);
});

test("a document of its own, and what is none", async () => {
  const [one] = await recordings("{}");
  expect(recordingsIn(JSON.stringify(one, undefined, 2), "file")).toEqual([one]);
  expect(() => recordingsIn("hello", "file")).toThrow("file has no recording in it");
  expect(() => recordingsIn('{"kind":"asml recording","version":9}', "file")).toThrow("of version 9");
  expect(() => recordingsIn('{"kind":"asml recording","version":1}', "file")).toThrow("function is missing");
  const damaged: LogRecord = {
    level: "error",
    message: "x",
    requestId: "r",
    recording: { part: 1, parts: 1, data: "AAAA" },
  };
  expect(() => recordingsIn(JSON.stringify(damaged), "file")).toThrow("is damaged");
});

test("a file's name is in the order of time, and cannot lead elsewhere", async () => {
  const [one] = await recordings("{}");
  if (one === undefined) throw new TypeError("nothing was recorded");
  const named = fileNameOf({ ...one, recordedAt: "2026-01-02T03:04:05.678Z", requestId: "../../x y" });
  expect(named).toBe("20260102T030405678Z-test.guest-______x_y.json");
});
