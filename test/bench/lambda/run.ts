/**
 * What an invocation costs over Lambda's Runtime API, beside a plain Node handler and native Rust, in one run.
 * `npm run bench -- --lambda [--quick] [-o json] [--two-cores]`; Linux.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { eventOf } from "../functions.ts";
import { type Figures, oneRun } from "./one-run.ts";
import { makeReady, NATIVE, PLAIN } from "./peers.ts";

const { values: options } = parseArgs({
  options: {
    lambda: { type: "boolean" }, // what led here, see ../run.ts
    quick: { type: "boolean", default: false },
    "two-cores": { type: "boolean", default: false },
    output: { type: "string", short: "o", default: "text" },
  },
});
const rounds = options.quick ? 1 : 5;
const warmup = options.quick ? 500 : 3000;
const count = options.quick ? 500 : 5000;

const { stub, peers, missing } = await makeReady();
for (const one of missing) console.error(`NOT MEASURED: ${one}`);
// Over two cores most of the time is spent waking the other one, and swings with the machine.
const canPin = spawnSync("taskset", ["-c", "0", "true"]).status === 0;
const pinned = canPin && !options["two-cores"] ? ["taskset", "-c", "0"] : [];
if (pinned.length === 0) console.error("NOT PINNED: client and server share all cores; compare with care");

const folder = mkdtempSync(path.join(tmpdir(), "asml-bench-"));
const eventFile = path.join(folder, "event.json");
writeFileSync(eventFile, eventOf(1000));
const taken = new Map<string, Figures[]>(peers.map(({ name }) => [name, []]));
try {
  for (let round = 0; round < rounds; round++)
    for (const peer of peers)
      taken.get(peer.name)?.push(await oneRun(peer, { stub, eventFile, warmup, count, pinned }));
} finally {
  rmSync(folder, { recursive: true });
}

const NAMES = ["p50", "p99", "mean", "cycle", "cpu", "rss", "cold"] as const;
interface Row {
  readonly name: string;
  readonly figures: Figures;
}
const rows = [...taken].map(([name, runs]): Row => ({ name, figures: medians(runs) }));
if (options.output === "json") {
  console.log(JSON.stringify({ rounds, count, pinned: pinned.length > 0, missing, rows }, null, 2));
} else {
  const bases = [PLAIN, NATIVE].map((name) => rows.find((row) => row.name === name)?.figures);
  const head = ["p50 us", "p99 us", "mean us", "cycle us", "cpu us", "rss MB", "cold ms"];
  const ratios = ["p50/plain", "p99/plain", "p50/native", "p99/native"];
  console.log(line(`${rounds} rounds of ${count}`, [...head, ...ratios]));
  for (const { name, figures } of rows) {
    const compared = bases.flatMap((base) =>
      (["p50", "p99"] as const).map((key) => (base === undefined ? "-" : `${(figures[key] / base[key]).toFixed(2)}x`)),
    );
    console.log(line(name, [...NAMES.map((key) => figures[key].toFixed(1)), ...compared]));
  }
}

function line(title: string, cells: readonly string[]): string {
  return title.padEnd(30) + cells.map((text) => text.padStart(11)).join("");
}

function medians(runs: readonly Figures[]): Figures {
  const of = (key: keyof Figures): number => {
    const sorted = runs.map((run) => run[key]).toSorted((a, b) => a - b);
    return sorted[sorted.length >> 1] ?? Number.NaN;
  };
  return {
    p50: of("p50"),
    p99: of("p99"),
    mean: of("mean"),
    cycle: of("cycle"),
    cpu: of("cpu"),
    rss: of("rss"),
    cold: of("cold"),
  };
}
