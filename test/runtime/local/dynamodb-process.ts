/**
 * A process that tests kill: a harness with its embedded DynamoDB in a project's folder, that one's endpoint printed.
 * Usage: node dynamodb-process.ts PROJECT_FOLDER
 */
import { startHarness } from "../../../runtime/local/harness.ts";
import { echo, guestOf } from "./guests.ts";
import { projectOf } from "./project.ts";

const [, , root = ""] = process.argv;
const harness = await startHarness({
  project: projectOf({ data: { functions: { open: { route: "GET /open" } } } }, root),
  makeFunction: (spec) => Promise.resolve(guestOf(spec, echo)),
  log: () => undefined,
  port: 0,
});
process.stdout.write(`${harness.aws.endpoint}\n`);
