/**
 * `npm run bench`: every part, one after the other; figures as JSON and chart into test/bench/results, the cost page
 * beside them. `--quick` is for seeing that everything runs, in under two minutes: it writes nothing.
 * `npm run bench -- --cost`: the cost page alone, of the whole function's figures.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { chart, type Group } from "./chart.ts";
import { costPage } from "./cost.ts";
import { type Part, type PartResult, PARTS, runPart } from "./figures.ts";

const { values: options } = parseArgs({
  options: {
    cost: { type: "boolean", default: false },
    quick: { type: "boolean", default: false },
    "two-cores": { type: "boolean", default: false },
    output: { type: "string", short: "o", default: "text" },
  },
});
const args = [...(options.quick ? ["--quick"] : []), ...(options["two-cores"] ? ["--two-cores"] : [])];
const RESULTS = path.resolve(import.meta.dirname, "..", "results");
const machine = `${cpus()[0]?.model ?? "an unknown CPU"}, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}`;

const results = new Map<Part, PartResult>();
for (const part of options.cost ? (["whole"] as const) : PARTS) {
  // Only a round of their own is what the parts of a process know of two cores.
  const own = args.filter((arg) => arg !== "--two-cores" || !["in-process", "peers"].includes(part));
  // oxlint-disable-next-line no-await-in-loop -- one after the other, as they would disturb each other
  results.set(part, await runPart(part, own));
  if (options.output !== "json") console.log(table(part));
}
if (options.output === "json")
  console.log(JSON.stringify(Object.fromEntries([...results].map(([part, { told }]) => [part, told])), undefined, 2));
if (!options.quick) {
  mkdirSync(RESULTS, { recursive: true });
  write("COST.md", costPage(results.get("whole")?.rows ?? [], machine));
  if (!options.cost) {
    const told = Object.fromEntries([...results].map(([part, result]) => [part, result.told]));
    write("results.json", `${JSON.stringify({ machine, ...told }, undefined, 2)}\n`);
    write("chart.svg", chart(groups(), machine));
  }
}

function write(name: string, content: string): void {
  const file = path.join(RESULTS, name);
  writeFileSync(file, content);
  console.error(`wrote ${path.relative(process.cwd(), file)}`);
}

function groups(): Group[] {
  const rows = (part: Part): PartResult["rows"] => results.get(part)?.rows ?? [];
  return [
    { title: "Warm, over the Runtime API: event to answer, p50", unit: "us", key: "p50", rows: rows("lambda") },
    { title: "The same with one PutItem: CPU time", unit: "us", key: "cpu", rows: rows("whole") },
    { title: "One PutItem alone: CPU time", unit: "us", key: "cpu", rows: rows("aws") },
    { title: "Cold: from the process's start to its first answer", unit: "ms", key: "wall", rows: rows("cold") },
  ];
}

function table(part: Part): string {
  const { rows = [], missing = [] } = results.get(part) ?? {};
  const lines = missing.map((one) => `NOT MEASURED: ${one}`);
  const keys = Object.keys(rows[0]?.figures ?? {});
  const cells = (texts: readonly string[]): string => texts.map((text) => text.padStart(10)).join("");
  const head = `\n${part.padEnd(64)}${cells(keys)}`;
  const body = rows.map(
    ({ name, figures }) => name.padEnd(64) + cells(keys.map((key) => (figures[key] ?? 0).toFixed(1))),
  );
  return [head, ...body, ...lines].join("\n");
}
