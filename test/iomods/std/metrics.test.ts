import { describe, expect, test } from "vitest";
import type { CallContext } from "../../../iomods/define.ts";
import metrics from "../../../iomods/std/metrics.ts";
import { lambdaLog } from "../../../runtime/lambda/log.ts";

type Line = Readonly<Record<string, unknown>>;

async function record(input: object, options: object = { namespace: "Shop" }): Promise<readonly Line[]> {
  const lines: Line[] = [];
  const context: CallContext = {
    signal: new AbortController().signal,
    remainingMs: () => 1000,
    options,
    log: (level, message, members) => lines.push({ level, message, ...members }),
  };
  const answer = await metrics.methods["record"]?.call(Buffer.from(JSON.stringify(input)), context);
  expect(Buffer.from(answer ?? []).toString()).toBe("null");
  return lines;
}

const latency = { name: "Latency", values: [12.5], unit: "Milliseconds" };

describe("std.metrics", () => {
  test("writes one line of the log in the embedded metric format", async () => {
    const [line, ...more] = await record(
      {
        metrics: [
          latency,
          { name: "Items", values: [1, 2], unit: "Count", high_resolution: true },
          { name: "Load", values: [0] },
        ],
        dimensions: { route: "put" },
        properties: { requestUser: "u1" },
      },
      { namespace: "Shop", dimensions: { service: "data" } },
    );
    expect(more).toEqual([]);
    expect(line).toMatchObject({
      _aws: {
        CloudWatchMetrics: [
          {
            Namespace: "Shop",
            Dimensions: [["service", "route"]],
            Metrics: [
              { Name: "Latency", Unit: "Milliseconds" },
              { Name: "Items", Unit: "Count", StorageResolution: 1 },
              { Name: "Load", Unit: "None" },
            ],
          },
        ],
      },
      service: "data",
      route: "put",
      requestUser: "u1",
      Latency: 12.5,
      Items: [1, 2],
      Load: 0,
    });
    const { Timestamp } = Object(line?.["_aws"]);
    expect(Math.abs(Number(Timestamp) - Date.now())).toBeLessThan(60_000);
  });

  test.each([
    ["no metric", { metrics: [] }],
    ["101 metrics", { metrics: Array.from({ length: 101 }, (_, index) => ({ name: `m${index}`, values: [1] })) }],
    ["101 values", { metrics: [{ name: "m", values: Array(101).fill(1) }] }],
    ["no value", { metrics: [{ name: "m", values: [] }] }],
    ["a value that is no number", { metrics: [{ name: "m", values: ["1"] }] }],
    ["a value beyond 2^360", { metrics: [{ name: "m", values: [1e200] }] }],
    ["a unit that is none", { metrics: [{ name: "m", values: [1], unit: "Parsecs" }] }],
    ["a name with a line feed", { metrics: [{ name: "m\n", values: [1] }] }],
    ["a name that is too long", { metrics: [{ name: "m".repeat(256), values: [1] }] }],
    ["an empty dimension", { metrics: [latency], dimensions: { a: "" } }],
    ["a dimension that begins with a colon", { metrics: [latency], dimensions: { ":a": "b" } }],
    ["a dimension beyond ASCII", { metrics: [latency], dimensions: { a: "é" } }],
    ["a dimension of the metric's name", { metrics: [latency], dimensions: { Latency: "1" } }],
    ["the same metric twice", { metrics: [latency, latency] }],
    ["a property in a record's member", { metrics: [latency], properties: { level: "x" } }],
    ["a dimension in a record's member", { metrics: [latency], dimensions: { requestId: "x" } }],
    ["_aws", { metrics: [latency], properties: { _aws: "x" } }],
    [
      "31 dimensions",
      { metrics: [latency], dimensions: Object.fromEntries(Array.from({ length: 31 }, (_, n) => [`d${n}`, "x"])) },
    ],
    ["a line that is too long", { metrics: [latency], properties: { text: "x".repeat(300_000) } }],
  ])("%s is refused, and nothing is written", async (_, input) => {
    await expect(record(input)).rejects.toMatchObject({
      code: expect.stringMatching(/^(ValidationException|InvalidMetric)$/),
    });
  });

  test.each(["JSON", "Text"] as const)(
    "on Lambda with the %s format the line is JSON alone, whatever the level",
    (logFormat) => {
      const lines: string[] = [];
      const log = lambdaLog({ logFormat, logLevel: "error" }, (text) => lines.push(text));
      log({ level: "info", message: "metrics", requestId: "r", _aws: { Timestamp: 1 }, Latency: 1 });
      log({ level: "info", message: "not an error" });
      expect(lines).toHaveLength(1);
      expect(JSON.parse(lines[0] ?? "")).toMatchObject({ _aws: { Timestamp: 1 }, Latency: 1, requestId: "r" });
    },
  );
});
