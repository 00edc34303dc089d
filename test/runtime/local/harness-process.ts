/**
 * A process that tests kill: a harness of the guide's table, its port printed.
 * Usage: node harness-process.ts PROJECT_FOLDER
 */
import { startHarness } from "../../../runtime/local/harness.ts";
import { echo, guestOf } from "./guests.ts";
import { projectOf } from "./project.ts";

const [, , root = ""] = process.argv;
const table = {
  name: "auth0-tutorial",
  hashKey: { name: "pk", type: "S" },
  rangeKey: undefined,
  indexes: [],
  ttl: undefined,
  external: false,
  at: { file: "services/data/service.toml", line: 1, column: 1 },
} as const;
const harness = await startHarness({
  project: projectOf({ data: { functions: { open: { route: "GET /open" } }, tables: [table] } }, root),
  makeFunction: (spec) => Promise.resolve(guestOf(spec, echo)),
  log: () => undefined,
  port: 0,
});
process.stdout.write(`${harness.url}\n`);
