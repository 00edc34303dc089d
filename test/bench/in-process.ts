/** What an invocation costs in one process, beside plain JavaScript in the same run; see run.ts. */
import { parseArgs } from "node:util";
import { type Built, builtFunctions } from "./functions.ts";
import { concurrentCalls, suspensions } from "./in-process/calls.ts";
import { oneCall, sizes } from "./in-process/invocations.ts";
import { Report } from "./in-process/report.ts";
import { runaways } from "./in-process/runaways.ts";
import { fifty, resets, suspended } from "./in-process/sandboxes.ts";

const { values: options } = parseArgs({
  options: { quick: { type: "boolean", default: false }, output: { type: "string", short: "o", default: "text" } },
});
const bench = new Report({ quick: options.quick, prints: options.output !== "json" });

const built = await builtFunctions();
const [put, echo] = ["put", "echo"].map((name) => built.get(name) as Built);
if (put === undefined || echo === undefined) throw new Error("the bench's project lacks a function");

await oneCall(put, bench);
await sizes(echo, bench);
await resets(put, bench);
await suspensions(bench);
await concurrentCalls(bench);
await suspended(bench);
await fifty(put, bench);
await runaways(bench);

if (options.output === "json") console.log(JSON.stringify(bench.results, undefined, 2));
process.exitCode = 0;
