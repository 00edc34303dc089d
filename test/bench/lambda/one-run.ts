/** One client process over one stub of the Runtime API, from its start until all answers are in. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import type { Peer } from "./peers.ts";

export interface RunOptions {
  readonly stub: string;
  readonly eventFile: string;
  readonly warmup: number;
  readonly count: number;
  /** Prefix of both commands, such as `taskset -c 0`. */
  readonly pinned: readonly string[];
}

/** Microseconds, but for `cold` (ms from the process's start to its first answer) and `rss` (MB). */
export interface Figures {
  readonly p50: number;
  readonly p99: number;
  readonly mean: number;
  /** From one answer to the next, everything included. */
  readonly cycle: number;
  /** CPU time of the client's process for an invocation. */
  readonly cpu: number;
  readonly rss: number;
  readonly cold: number;
}

export async function oneRun(peer: Peer, options: RunOptions): Promise<Figures> {
  const { stub, eventFile, warmup, count, pinned } = options;
  const server = start([...pinned, stub, eventFile, String(warmup), String(count)], {});
  const lines = createInterface({ input: server.stdout ?? process.stdin })[Symbol.asyncIterator]();
  const port = (await expectLine(lines, "port ")).slice(5);
  const began = performance.now();
  const client = start([...pinned, ...peer.command], variablesOf(peer, port));
  const ended = once(client, "exit").then(([code]) => {
    throw new Error(`${peer.name} ended with ${String(code)} before its answers were in`);
  });
  const measured = (async (): Promise<Figures> => {
    await expectLine(lines, "first");
    const cold = performance.now() - began;
    await expectLine(lines, "warm");
    const before = cpuOf(client);
    const report: Omit<Figures, "cpu" | "rss" | "cold"> & { failures: number } = JSON.parse(
      await expectLine(lines, "{"),
    );
    const cpu = (cpuOf(client) - before) / count;
    if (report.failures > 0) throw new Error(`${peer.name} failed ${report.failures} times`);
    const { p50, p99, mean, cycle } = report;
    return { p50, p99, mean, cycle, cpu, rss: rssOf(client), cold };
  })();
  try {
    return await Promise.race([measured, ended]);
  } finally {
    ended.catch(() => {});
    client.kill("SIGKILL");
    server.kill("SIGKILL");
  }
}

function start([program = "", ...args]: readonly string[], env: Record<string, string>): ChildProcess {
  return spawn(program, args, {
    env: { PATH: process.env["PATH"] ?? "", ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
}

export function variablesOf(peer: Peer, port: string): Record<string, string> {
  return {
    AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${port}`,
    AWS_LAMBDA_FUNCTION_NAME: "bench",
    AWS_LAMBDA_FUNCTION_VERSION: "$LATEST",
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: "256",
    AWS_LAMBDA_LOG_GROUP_NAME: "/aws/lambda/bench",
    AWS_LAMBDA_LOG_STREAM_NAME: "bench",
    AWS_REGION: "eu-central-1",
    LAMBDA_TASK_ROOT: "/tmp",
    ...peer.variables,
  };
}

async function expectLine(lines: AsyncIterator<string>, beginning: string): Promise<string> {
  const { value, done } = await lines.next();
  if (done === true || !value.startsWith(beginning))
    throw new Error(`the stub said ${String(value)}, not ${beginning}`);
  return value;
}

/** Linux counts in hundredths of a second; over thousands of invocations that is fine enough. */
const TICK_US = 10_000;

function cpuOf({ pid }: ChildProcess): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK_US;
}

function rssOf({ pid }: ChildProcess): number {
  return Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
}
