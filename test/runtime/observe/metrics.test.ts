import { expect, test } from "vitest";
import { z } from "zod";
import { embeddedMetrics } from "../../../runtime/observe/metrics.ts";
import { functionOf, guest, methodImport } from "../../guests/wat.ts";

/** The specification's schema, as far as it concerns one set of metrics. */
const line = z.looseObject({
  _aws: z.strictObject({
    Timestamp: z.int().min(1_500_000_000_000),
    CloudWatchMetrics: z.tuple([
      z.strictObject({
        Namespace: z.string().min(1).max(1024),
        Dimensions: z.array(z.array(z.string()).min(1).max(30)).min(1),
        Metrics: z
          .array(z.strictObject({ Name: z.string(), Unit: z.enum(["Milliseconds", "Bytes", "Count"]) }))
          .min(1)
          .max(100),
      }),
    ]),
  }),
});

test("each invocation is a line of which CloudWatch makes metrics", async () => {
  const lines: string[] = [];
  const observer = embeddedMetrics((text) => lines.push(text));
  const wasm = guest({
    imports: methodImport("echo") + methodImport("refuse"),
    body: `
      (drop (call $echo (i32.const 0) (i32.const 1)))
      (drop (call $refuse (i32.const 0) (i32.const 1)))
      (drop (call $timer (i32.const 1)))
      (drop (call $call_wait)) (drop (call $call_wait)) (drop (call $call_wait))
      (if (i32.eq (call $input_len) (i32.const 2)) (then (call $number (i32.const 1))))`,
  });
  const f = await functionOf(wasm, { observer });
  await f.send("{}");
  await f.send("{ }");
  const [fine, failed] = lines.map((text) => line.parse(JSON.parse(text)));
  expect(fine).toMatchObject({ function: "test.guest", Calls: 2, CallErrors: 1, Failures: 0, Memory: 65_536 });
  expect(failed).toMatchObject({ Failures: 1, code: "ERR_GUEST_RESPONSE" });
  for (const { _aws, ...values } of [fine, failed].filter((one) => one !== undefined)) {
    const { Metrics, Dimensions } = _aws.CloudWatchMetrics[0];
    // What is named must be there.
    for (const { Name } of Metrics) expect(values[Name]).toEqual(expect.any(Number));
    for (const name of Dimensions.flat()) expect(values[name]).toEqual(expect.any(String));
    expect(Number(values["GuestTime"])).toBeLessThanOrEqual(Number(values["Duration"]));
  }
});
