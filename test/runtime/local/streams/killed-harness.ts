/**
 * A process that tests kill: it writes items, prints those that are acknowledged, and its function notes those it gets.
 * Usage: node killed-harness.ts PROJECT_FOLDER NOTES fail|work
 */
import { appendFileSync } from "node:fs";
import { AsmlError } from "../../../../guest-abi/errors.ts";
import { handlerFunction, noteHarness, noteProject } from "./note-harness.ts";

const [, , root = "", notes = "", mode = ""] = process.argv;
const harness = await noteHarness(
  noteProject(root, { batchSize: 10 }),
  (spec) =>
    handlerFunction(spec, (records) => {
      if (mode === "fail") throw new AsmlError("ERR_GUEST_PANIC", "the guest fails");
      for (const { dynamodb } of records) appendFileSync(notes, `${dynamodb.Keys["pk"]?.S}\n`);
    }),
  { ephemeral: false },
);
for (let count = 0; ; count += 1) {
  const names = Array.from({ length: 8 }, (_, index) => `${process.pid}-${count}-${index}`);
  await Promise.all(
    names.map(async (pk) => {
      await harness.put(pk);
      process.stdout.write(`${pk}\n`);
    }),
  );
}
