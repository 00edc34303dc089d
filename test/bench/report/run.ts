/**
 * `npm run bench`: every part, one after the other; figures as JSON and chart into test/bench/results, the cost page
 * beside them. `--quick` is for seeing that everything runs, in under two minutes: it writes nothing.
 * `--parts aws,whole`: these alone; of the others, what was measured last stays. `--cost`: what the cost page needs.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { chart, type Group } from "./chart.ts";
import { costPage } from "./cost.ts";
import { missingOf, type Part, PARTS, type Row, rowsOf, runPart } from "./figures.ts";

const { values: options } = parseArgs({
  options: {
    cost: { type: "boolean", default: false },
    parts: { type: "string", default: PARTS.join(",") },
    quick: { type: "boolean", default: false },
    "two-cores": { type: "boolean", default: false },
    output: { type: "string", short: "o", default: "text" },
  },
});
const args = [...(options.quick ? ["--quick"] : []), ...(options["two-cores"] ? ["--two-cores"] : [])];
const RESULTS = path.resolve(import.meta.dirname, "..", "results");
const FIGURES = path.join(RESULTS, "results.json");
const machine = `${cpus()[0]?.model ?? "an unknown CPU"}, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}`;

interface Told {
  readonly machine: string;
  /** The part's own JSON. */
  readonly told: unknown;
}
type Results = Partial<Record<Part, Told>>;

const asked = options.cost ? ["whole"] : options.parts.split(",");
const parts = PARTS.filter((part) => asked.includes(part));
if (parts.length < asked.length) throw new Error(`the bench has no such part; it has ${PARTS.join(", ")}`);

const measured: Results = {};
for (const part of parts) {
  // These run in one process, on whatever core it is.
  const own = args.filter((arg) => arg !== "--two-cores" || !["in-process", "peers"].includes(part));
  // oxlint-disable-next-line no-await-in-loop -- one after the other, as they would disturb each other
  measured[part] = { machine, told: await runPart(part, own) };
  if (options.output !== "json") console.log(table(part, measured[part].told));
}
if (options.output === "json") console.log(JSON.stringify(measured, undefined, 2));
if (!options.quick) {
  mkdirSync(RESULTS, { recursive: true });
  const before: Results = existsSync(FIGURES) ? JSON.parse(readFileSync(FIGURES, "utf8")) : {};
  const all = { ...before, ...measured };
  write("results.json", `${JSON.stringify(all, undefined, 2)}\n`);
  write("COST.md", costPage(rowsOf(all.whole?.told), all.whole?.machine ?? machine));
  write("chart.svg", chart(groups(all), machine));
}

function write(name: string, content: string): void {
  const file = path.join(RESULTS, name);
  writeFileSync(file, content);
  console.error(`wrote ${path.relative(process.cwd(), file)}`);
}

function groups(all: Results): Group[] {
  const rows = (part: Part): Row[] => rowsOf(all[part]?.told);
  return [
    { title: "Warm, over the Runtime API: event to answer, p50", unit: "us", key: "p50", rows: rows("lambda") },
    { title: "The same with one PutItem: CPU time", unit: "us", key: "cpu", rows: rows("whole") },
    { title: "One PutItem alone: CPU time", unit: "us", key: "cpu", rows: rows("aws") },
    { title: "Cold: from the process's start to its first answer", unit: "ms", key: "wall", rows: rows("cold") },
  ];
}

function table(part: Part, told: unknown): string {
  const rows = rowsOf(told);
  const keys = Object.keys(rows[0]?.figures ?? {});
  const cells = (texts: readonly string[]): string => texts.map((text) => text.padStart(10)).join("");
  const head = `\n${part.padEnd(64)}${cells(keys)}`;
  const body = rows.map(
    ({ name, figures }) => name.padEnd(64) + cells(keys.map((key) => (figures[key] ?? 0).toFixed(1))),
  );
  return [head, ...body, ...missingOf(told).map((one) => `NOT MEASURED: ${one}`)].join("\n");
}
