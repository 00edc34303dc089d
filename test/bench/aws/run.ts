/**
 * What one call of an AWS service costs, beside AWS's client in plain JavaScript, in one run in turns.
 * `npm run bench -- --aws [--quick] [-o json] [--two-cores]`
 */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { pinning } from "../pinned.ts";
import { startDynamodbStub } from "./dynamodb-stub.ts";

const { values: options } = parseArgs({
  options: {
    aws: { type: "boolean" }, // what led here, see ../run.ts
    quick: { type: "boolean", default: false },
    "two-cores": { type: "boolean", default: false },
    output: { type: "string", short: "o", default: "text" },
  },
});
const [count, rounds] = options.quick ? [300, 2] : [3000, 7];

interface Row {
  readonly name: string;
  readonly figures: { readonly p50: number; readonly p99: number; readonly mean: number; readonly cpu: number };
}

const pinned = pinning(options["two-cores"]);
const stub = await startDynamodbStub(pinned);
let rows: readonly Row[];
try {
  const calls = fileURLToPath(new URL("./calls.ts", import.meta.url));
  const command = [...pinned, process.execPath, calls, stub.endpoint, String(count), String(rounds)];
  const measured = await promisify(execFile)(command[0] ?? process.execPath, command.slice(1));
  rows = JSON.parse(measured.stdout);
} finally {
  stub.stop();
}

if (options.output === "json") {
  console.log(JSON.stringify({ rounds, count, pinned: pinned.length > 0, rows }, null, 2));
} else {
  const base = rows[0]?.figures;
  const cells = (texts: readonly string[]): string => texts.map((text) => text.padStart(10)).join("");
  const title = `one PutItem, ${rounds} rounds of ${count}`.padEnd(44);
  console.log(title + cells(["p50 us", "p99 us", "mean us", "cpu us", "p50/SDK", "cpu/SDK"]));
  for (const { name, figures } of rows) {
    const { p50, p99, mean, cpu } = figures;
    const ratios = base === undefined ? [] : [p50 / base.p50, cpu / base.cpu].map((ratio) => `${ratio.toFixed(2)}x`);
    console.log(name.padEnd(44) + cells([...[p50, p99, mean, cpu].map((value) => value.toFixed(0)), ...ratios]));
  }
}
