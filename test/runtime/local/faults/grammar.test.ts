import { expect, test } from "vitest";
import { AsmlError } from "../../../../guest-abi/errors.ts";
import { parseFault, parseFaults } from "../../../../runtime/local/faults/grammar.ts";

test.each([
  ["aws.dynamodb/put_item:throttle@20%", { kind: "throttle" }, 0.2],
  ["aws.*:reset", { kind: "reset" }, 1],
  ["*: timeout", { kind: "timeout", ms: 0 }, 1],
  ["acme.geo/*:timeout(1.5s) @ 50%", { kind: "timeout", ms: 1_500 }, 0.5],
  ["aws.s3:latency(200ms)", { kind: "latency", fromMs: 200, toMs: 200 }, 1],
  ["aws.s3:latency(200ms..2s)@0.5%", { kind: "latency", fromMs: 200, toMs: 2_000 }, 0.005],
  ["aws.sqs:error(InternalFailure, 503)", { kind: "error", code: "InternalFailure", status: 503 }, 1],
  ["aws.dynamodb/batch_*:partial", { kind: "partial", share: 0.5 }, 1],
  ["aws.dynamodb/batch_write_item:partial(20%)", { kind: "partial", share: 0.2 }, 1],
])("%s", (text, fault, share) => {
  expect(parseFault(text, "--fault")).toMatchObject({ fault, share });
});

test("a pattern means whole names", () => {
  const { coordinates, method } = parseFault("aws.dynamodb/put_*:throttle", "--fault");
  expect(["aws.dynamodb", "aws.dynamodbx", "awsxdynamodb"].map((one) => coordinates.test(one))).toEqual([
    true,
    false,
    false,
  ]);
  expect(["put_item", "output_item"].map((one) => method.test(one))).toEqual([true, false]);
});

test("several rules have a semicolon between them", () => {
  expect(parseFaults("aws.*:reset; *:latency(1s);", "a header")).toHaveLength(2);
  expect(parseFaults("  ", "a header")).toEqual([]);
});

test.each([
  ["aws.dynamodb/put_item:thrott@20%", 23, "no fault is named thrott"],
  ["aws.dynamodb/put_item", 1, "this is no fault"],
  ["AWS.dynamodb:throttle", 1, '"AWS.dynamodb" names no IOmod and method'],
  ["aws.dynamodb:throttle@lots", 23, "a share is a number from 0% to 100%"],
  ["aws.dynamodb:throttle@120%", 23, "a share is"],
  ["aws.dynamodb:latency", 14, "latency needs a time"],
  ["aws.dynamodb:latency(soon)", 22, "a time is a number with ms or s"],
  ["aws.dynamodb:latency(2s..1s)", 22, "the second time is shorter"],
  ["aws.dynamodb:error(X, 200)", 23, "a status is from 400 to 599"],
  ["aws.dynamodb:error", 14, "error needs a code"],
  ["aws.dynamodb:throttle(1)", 23, "throttle takes nothing"],
  ["aws.dynamodb:throttle 20%", 14, "this is no fault"],
])("%s is refused at column %i", (text, column, why) => {
  let thrown: unknown;
  try {
    parseFault(text, "--fault");
  } catch (error) {
    thrown = error;
  }
  if (!(thrown instanceof AsmlError)) throw new TypeError("nothing was refused");
  expect(thrown.code).toBe("ERR_USAGE");
  expect(thrown.message).toContain(`--fault, column ${column}: ${why}`);
  const [, shown = "", caret = ""] = thrown.message.split("\n");
  expect(shown.trim()).toBe(text);
  expect(caret.indexOf("^") - 2).toBe(column - 1);
  expect(thrown.fix).toContain("aws.dynamodb/put_item:throttle@20%");
});
