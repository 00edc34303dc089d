import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { asml, CARGO_TIME, temporaryFolder } from "../asml.ts";

const NONE_FAILED = { batchItemFailures: [] };
/** Trigger, example of its event, what the handler answers and logs. */
const MADE = [
  ["sqs:orders", "sqs", NONE_FAILED, "hello"],
  ["sns:news", "sns", null, "hello"],
  ["eventbridge:shop", "eventbridge", null, "Sample: "],
  ["schedule", "schedule", null, "due at "],
  ["s3:uploads", "s3", null, "ObjectCreated:Put: "],
  ["dynamodb:items", "dynamodb", NONE_FAILED, "INSERT: "],
  ["kinesis:clicks", "kinesis", NONE_FAILED, " bytes of "],
] as const;

describe("functions made for triggers", { timeout: CARGO_TIME }, () => {
  let root = "";
  beforeAll(async () => {
    const cwd = temporaryFolder();
    expect((await asml(["init", "-n", "events"], { cwd })).code).toBe(0);
    root = path.join(cwd, "events");
    for (const [trigger, example] of MADE) {
      // oxlint-disable-next-line no-await-in-loop -- they write the same file
      const made = await asml(["make", "function", `default.on-${example}`, "--trigger", trigger], { cwd: root });
      expect(made.stderr).toBe("");
    }
    const built = await asml(["build"], { cwd: root });
    expect(built.code, built.stderr).toBe(0);
  }, CARGO_TIME);

  test.each(MADE)("%s: handles an example of its event", async (_, example, answer, logged) => {
    const ran = await asml(["invoke", `default.on-${example}`, "--local", "--example", example], { cwd: root });
    expect(ran.code, ran.stderr).toBe(0);
    expect(JSON.parse(ran.stdout)).toEqual(answer);
    expect(ran.stderr).toContain(logged);
  });
});
