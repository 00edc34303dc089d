/**
 * What an invocation costs in one process, beside what a person could take in asml's place; variants take turns, each
 * round a process. `npm run bench -- --peers [--quick] [-o json]`.
 */
import { execFile } from "node:child_process";
import path from "node:path";
import { parseArgs, promisify } from "node:util";
import { messageOf } from "../../../guest-abi/errors.ts";
import { install } from "./install.ts";
import { BINDGEN, OURS, PLAIN, VARIANTS } from "./variants.ts";

const { values: options } = parseArgs({
  options: {
    peers: { type: "boolean" }, // what led here, see ../run.ts
    quick: { type: "boolean", default: false },
    output: { type: "string", short: "o", default: "text" },
  },
});
const rounds = options.quick ? 1 : 5;

interface Figures {
  /** Microseconds, but for `rss` (MB). */
  readonly p50: number;
  readonly p99: number;
  readonly mean: number;
  readonly cpu: number;
  readonly rss: number;
}
const KEYS = ["p50", "p99", "mean", "cpu", "rss"] as const;

const missing = new Map<string, string>(await install());
for (const [name, why] of missing) console.error(`NOT MEASURED: ${name}: ${why}`);
const variants = VARIANTS.filter(({ needs }) => needs === undefined || !missing.has(needs));
const taken = new Map<string, Figures[]>(variants.map(({ name }) => [name, []]));
for (let round = 0; round < rounds; round++)
  for (const { name, count } of variants) {
    const runs = options.quick ? Math.max(10, Math.floor(count / 20)) : count;
    try {
      taken.get(name)?.push(await oneRound(name, runs));
    } catch (thrown) {
      missing.set(name, messageOf(thrown));
      console.error(`NOT MEASURED: ${name}: ${messageOf(thrown)}`);
    }
  }

async function oneRound(name: string, count: number): Promise<Figures> {
  const program = path.join(import.meta.dirname, "one-round.ts");
  const args = ["--no-warnings", "--expose-gc", program, name, String(count)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout);
}

const middle = (all: readonly Figures[], key: keyof Figures): number =>
  all.map((one) => one[key]).toSorted((a, b) => a - b)[all.length >> 1] ?? Number.NaN;
const rows = variants.map(({ name, fresh }) => {
  const all = taken.get(name) ?? [];
  const [p50 = Number.NaN, p99 = Number.NaN, mean, cpu, rss] = KEYS.map((key) => middle(all, key));
  return { name, fresh, p50, p99, mean, cpu, rss };
});
const ours = rows.find(({ name }) => name === OURS);
const against = (name: string): number =>
  (ours?.p50 ?? Number.NaN) / (rows.find((row) => row.name === name)?.p50 ?? Number.NaN);
const freshPeers = rows.filter(({ name, fresh }) => fresh && name !== OURS);
const aims = {
  "p50 against wasm-bindgen without isolation, at most 0.9": against(BINDGEN),
  "p50 against plain JavaScript, at most 1.7": against(PLAIN),
  "p50 against the quickest peer with fresh state, at most 0.1": Math.max(
    ...freshPeers.map(({ name }) => against(name)),
  ),
  "p99 against its own p50, at most 3": (ours?.p99 ?? Number.NaN) / (ours?.p50 ?? Number.NaN),
};

if (options.output === "json") {
  console.log(JSON.stringify({ rounds, missing: Object.fromEntries(missing), rows, aims }, undefined, 2));
} else {
  console.log(cells(`${rounds} rounds`, ["fresh", "p50 us", "p99 us", "mean us", "cpu us", "rss MB", "asml's p50"]));
  for (const { name, fresh, ...row } of rows)
    console.log(
      cells(name, [
        fresh ? "yes" : "no",
        ...KEYS.map((key) => (row[key] ?? Number.NaN).toFixed(1)),
        `${against(name).toFixed(2)}x`,
      ]),
    );
  for (const [aim, ratio] of Object.entries(aims)) console.log(`${aim}: ${ratio.toFixed(2)}`);
}

function cells(title: string, texts: readonly string[]): string {
  return title.padEnd(46) + texts.map((text) => text.padStart(11)).join("");
}
