/**
 * Cold starts: from the process's start to its first answer over the Runtime API, beside plain handlers bundled into one
 * file, native Rust, and a Node that does nothing. `npm run bench -- --cold [--quick] [-o json] [--two-cores]`; Linux.
 *
 * The kernel has read every file before: what is measured is the work of starting, and not the disk.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { missingTools, runtimeInterfaceEmulator } from "../../lambda/aws-tools.ts";
import { eventOf } from "../functions.ts";
import { coldPeers, type ColdPeer } from "./cold-peers.ts";
import { emulatedStart } from "./emulated.ts";
import { variablesOf } from "./one-run.ts";

const { values: options } = parseArgs({
  options: {
    cold: { type: "boolean" }, // what led here, see ../run.ts
    quick: { type: "boolean", default: false },
    "two-cores": { type: "boolean", default: false },
    output: { type: "string", short: "o", default: "text" },
  },
});
const rounds = options.quick ? 1 : 31;

const { stub, peers, missing } = await coldPeers();
for (const one of missing) console.error(`NOT MEASURED: ${one}`);
const canPin = spawnSync("taskset", ["-c", "0", "true"]).status === 0;
// A function with 1,769 MB has one core.
const pinned = canPin && !options["two-cores"] ? ["taskset", "-c", "0"] : [];

const folder = mkdtempSync(path.join(tmpdir(), "asml-cold-"));
const eventFile = path.join(folder, "event.json");
writeFileSync(eventFile, eventOf(1000));
const table = createServer((request, response) => {
  request.resume().on("end", () => response.writeHead(200, { "content-type": "application/x-amz-json-1.0" }).end("{}"));
});
await once(table.listen(0, "127.0.0.1"), "listening");
const endpoint = `http://127.0.0.1:${(table.address() as AddressInfo).port}`;

interface Start {
  /** Milliseconds. */
  readonly wall: number;
  readonly cpu: number;
  readonly rss: number;
}

async function startOf(peer: ColdPeer): Promise<Start> {
  const server = spawn(stub, [eventFile, "1", "1"], { stdio: ["ignore", "pipe", "inherit"] });
  const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
  const port = String((await lines.next()).value).slice("port ".length);
  const began = performance.now();
  const [program = "", ...args] = [...pinned, ...peer.command];
  const client = spawn(program, args, {
    env: { PATH: process.env["PATH"] ?? "", ...variablesOf(peer, port), ...awsVariables },
    stdio: ["ignore", "ignore", "inherit"],
  });
  try {
    if (peer.answers) await Promise.race([answered(lines, peer), endedEarly(client, peer)]);
    else await once(client, "exit");
    const wall = performance.now() - began;
    return peer.answers ? { wall, ...usageOf(client) } : { wall, cpu: Number.NaN, rss: Number.NaN };
  } finally {
    client.kill("SIGKILL");
    server.kill("SIGKILL");
  }
}

const awsVariables = {
  AWS_ACCESS_KEY_ID: "AKIDEXAMPLE",
  AWS_SECRET_ACCESS_KEY: "of-no-account",
  AWS_ENDPOINT_URL: endpoint,
};

async function answered(lines: AsyncIterator<string>, { name }: ColdPeer): Promise<void> {
  const { value } = await lines.next();
  if (value !== "first") throw new Error(`${name}: the stub said ${String(value)}`);
}

async function endedEarly(client: ChildProcess, { name }: ColdPeer): Promise<never> {
  const [code] = await once(client, "exit");
  throw new Error(`${name} ended with ${String(code)} before its first answer`);
}

/** CPU time since the process began, of all its threads; and memory now. */
function usageOf({ pid }: ChildProcess): Pick<Start, "cpu" | "rss"> {
  const cpu = readdirSync(`/proc/${pid}/task`).reduce((sum, thread) => sum + threadMs(pid, thread), 0);
  const rss = Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
  return { cpu, rss };
}

/** By the scheduler's count, which is in nanoseconds; the one for whole processes is in hundredths of a second. */
function threadMs(pid: number | undefined, thread: string): number {
  try {
    return Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8").split(" ", 1)[0]) / 1e6;
  } catch {
    return 0; // it has ended since
  }
}

const starts = new Map<string, Start[]>(peers.map(({ name }) => [name, []]));
const emulator = missingTools().length === 0 ? await runtimeInterfaceEmulator() : undefined;
if (emulator === undefined) missing.push(`under AWS's emulator: this machine lacks ${missingTools().join(", ")}`);
const emulated = new Map<string, number[]>();

/** Milliseconds. */
async function emulatedOf(peer: ColdPeer): Promise<void> {
  if (emulator === undefined || !peer.answers) return;
  const variables = { ...variablesOf(peer, ""), ...awsVariables };
  const wall = await emulatedStart(peer, { emulator, event: Buffer.from(eventOf(1000)), variables, pinned });
  emulated.set(peer.name, [...(emulated.get(peer.name) ?? []), wall]);
}

try {
  for (const peer of peers) await startOf(peer);
  for (let round = 0; round < rounds; round++)
    for (const peer of peers) {
      starts.get(peer.name)?.push(await startOf(peer));
      await emulatedOf(peer);
    }
} finally {
  rmSync(folder, { recursive: true });
  table.close();
  table.closeAllConnections();
}

const sorted = (all: readonly Start[], key: keyof Start): number[] =>
  all.map((one) => one[key]).toSorted((a, b) => a - b);
const middle = (numbers: readonly number[]): number => numbers[numbers.length >> 1] ?? Number.NaN;
const rows = peers.map((peer) => {
  const all = starts.get(peer.name) ?? [];
  const wall = sorted(all, "wall");
  return {
    name: peer.name,
    against: peer.against,
    wall: middle(wall),
    p90: wall[Math.floor(wall.length * 0.9)] ?? Number.NaN,
    cpu: middle(sorted(all, "cpu")),
    rss: middle(sorted(all, "rss")),
    emulated: middle((emulated.get(peer.name) ?? []).toSorted((a, b) => a - b)),
  };
});
if (options.output === "json") {
  console.log(JSON.stringify({ rounds, pinned: pinned.length > 0, missing, rows }, undefined, 2));
} else {
  const head = ["p50 ms", "p90 ms", "cpu ms", "rss MB", "emulated ms", "p50 / base", "cpu", "emulated", "base"];
  console.log(cells(`cold start, ${rounds} rounds`, head));
  for (const { name, against, wall, p90, cpu, rss, emulated: inEmulator } of rows) {
    const base = rows.find((row) => row.name === against);
    const figures = [wall, p90, cpu, rss, inEmulator].map((figure) => (Number.isNaN(figure) ? "-" : figure.toFixed(1)));
    const ratio = (one: number, other: number): string =>
      Number.isNaN(one / other) ? "-" : `${(one / other).toFixed(2)}x`;
    const compared =
      base === undefined
        ? []
        : [ratio(wall, base.wall), ratio(cpu, base.cpu), ratio(inEmulator, base.emulated), base.name];
    console.log(cells(name, [...figures, ...compared]));
  }
}

function cells(title: string, texts: readonly string[]): string {
  return title.padEnd(44) + texts.map((text) => text.padStart(11)).join(" ");
}
