import { expect, test } from "vitest";
import { finished, startAsml, temporaryFolder } from "./asml.ts";

test("a reader that has enough, as head has, ends the command without a stack", async () => {
  const child = startAsml(["reference", "aws.s3"], { cwd: temporaryFolder() });
  const ended = finished(child);
  child.stdout.destroy();
  expect(await ended).toMatchObject({ code: 141, stderr: "" });
});
