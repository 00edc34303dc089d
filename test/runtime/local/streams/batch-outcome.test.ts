import { describe, expect, it } from "vitest";
import { batchOutcome } from "../../../../runtime/local/streams/batch-outcome.ts";

const SEQUENCES = ["1", "2", "3"];
const said = (answer: string, partialFailures = true) =>
  batchOutcome({ ok: true, answer: Buffer.from(answer) }, SEQUENCES, partialFailures);

describe("what an answer says of a batch", () => {
  it.each(["", "null", "{}", '"ok"', "7", "[]", '{"batchItemFailures":null}', '{"batchItemFailures":[]}'])(
    "is that it is done: %s",
    (answer) => {
      expect(said(answer)).toEqual({ kind: "done" });
    },
  );

  it.each([
    ['{"batchItemFailures":[{"itemIdentifier":"3"},{"itemIdentifier":"2"}]}', 1],
    ['{"batchItemFailures":[{"itemIdentifier":"1"}]}', 0],
    ['{"batchItemFailures":[{"itemIdentifier":"3"},{"itemIdentifier":"4"}]}', 0],
    ['{"batchItemFailures":[{"itemIdentifier":null}]}', 0],
    ['{"batchItemFailures":{}}', 0],
    ["{", 0],
  ])("is from where it has failed: %s", (answer, from) => {
    expect(said(answer)).toEqual({ kind: "failed", from });
  });

  it("is not looked at where the trigger does not ask for it", () => {
    expect(said('{"batchItemFailures":[{"itemIdentifier":"1"}]}', false)).toEqual({ kind: "done" });
  });
});
