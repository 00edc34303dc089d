/**
 * The whole function, warm: an event over the Runtime API, one PutItem on what stands in for DynamoDB, the answer;
 * beside the same in plain JavaScript and in native Rust, each with AWS's own client.
 * `npm run bench -- --whole [--quick] [-o json] [--two-cores]`; Linux.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { startDynamodbStub } from "../../aws/dynamodb-stub.ts";
import { eventOf } from "../../functions.ts";
import { pinning } from "../../pinned.ts";
import { coldPeers } from "../cold-peers.ts";
import { type Figures, oneRun } from "../one-run.ts";
import type { Peer } from "../peers.ts";

const { values: options } = parseArgs({
  options: {
    whole: { type: "boolean" }, // what led here, see ../../run.ts
    quick: { type: "boolean", default: false },
    "two-cores": { type: "boolean", default: false },
    output: { type: "string", short: "o", default: "text" },
  },
});
const [rounds, warmup, count] = options.quick ? [1, 300, 300] : [5, 3000, 4000];

const NATIVE = "native Rust with PutItem, lambda_runtime";

/** Minutes of compiling, once; left out of a quick run unless it is there. */
function nativeWithSdk(): string | undefined {
  const target = path.resolve(import.meta.dirname, "../../../../.cache/lambda/native-sdk");
  const manifest = path.join(import.meta.dirname, "native", "Cargo.toml");
  const args = ["build", "--release", "--quiet", "--locked", "--manifest-path", manifest, "--target-dir", target];
  const built = spawnSync("cargo", args, { stdio: ["ignore", "ignore", "inherit"] });
  return built.status === 0 ? path.join(target, "release", "native-sdk") : undefined;
}

const { stub, peers, missing } = await coldPeers();
const measured: Peer[] = peers.filter(({ name }) => name.includes("with PutItem"));
const base = measured.find(({ name }) => name.startsWith("plain"));
const native = options.quick ? undefined : nativeWithSdk();
if (native !== undefined) measured.push({ name: NATIVE, command: [native] });
const reason = options.quick ? "a quick run does not wait for its compiler" : "cargo could not build it";
const unmeasured = [...missing, ...(native === undefined ? [`${NATIVE}: ${reason}`] : [])];
for (const one of unmeasured) console.error(`NOT MEASURED: ${one}`);

const pinned = pinning(options["two-cores"]);
const folder = mkdtempSync(path.join(tmpdir(), "asml-bench-"));
const eventFile = path.join(folder, "event.json");
writeFileSync(eventFile, eventOf(1000));
const dynamodb = await startDynamodbStub(pinned);
const variables = {
  AWS_ACCESS_KEY_ID: "AKIDEXAMPLE",
  AWS_SECRET_ACCESS_KEY: "of-no-account",
  AWS_ENDPOINT_URL: dynamodb.endpoint,
};
const taken = new Map<string, Figures[]>(measured.map(({ name }) => [name, []]));
try {
  for (let round = 0; round < rounds; round++)
    for (const peer of measured) {
      const withTable = { ...peer, variables: { ...peer.variables, ...variables } };
      // oxlint-disable-next-line no-await-in-loop -- in turns
      taken.get(peer.name)?.push(await oneRun(withTable, { stub, eventFile, warmup, count, pinned }));
    }
} finally {
  dynamodb.stop();
  rmSync(folder, { recursive: true });
}

const KEYS = ["p50", "p99", "mean", "cpu", "rss"] as const;
const rows = [...taken].map(([name, runs]) => ({
  name,
  figures: Object.fromEntries(KEYS.map((key) => [key, median(runs.map((run) => run[key]))])) as Pick<
    Figures,
    (typeof KEYS)[number]
  >,
}));
if (options.output === "json") {
  console.log(JSON.stringify({ rounds, count, pinned: pinned.length > 0, missing: unmeasured, rows }, null, 2));
} else {
  const against = rows.find(({ name }) => name === base?.name)?.figures;
  const line = (title: string, cells: readonly string[]): string =>
    title.padEnd(44) + cells.map((cell) => cell.padStart(10)).join("");
  const head = ["p50 us", "p99 us", "mean us", "cpu us", "rss MB", "p50/plain", "cpu/plain"];
  console.log(line(`event, PutItem, answer; ${rounds} rounds of ${count}`, head));
  for (const { name, figures } of rows) {
    const ratios = (["p50", "cpu"] as const).map((key) =>
      against === undefined ? "-" : `${(figures[key] / against[key]).toFixed(2)}x`,
    );
    console.log(line(name, [...KEYS.map((key) => figures[key].toFixed(0)), ...ratios]));
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
