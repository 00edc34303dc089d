/** The server that stands in for DynamoDB: a process of its own, so that its CPU time is nobody else's. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";

const here = import.meta.dirname;
const WORK = path.resolve(here, "..", "..", "..", ".cache", "bench-aws");

export interface DynamodbStub {
  readonly endpoint: string;
  stop(): void;
}

/** @param pinned prefix of the command, such as `taskset -c 0` */
export async function startDynamodbStub(pinned: readonly string[]): Promise<DynamodbStub> {
  mkdirSync(WORK, { recursive: true });
  const program = path.join(WORK, "stub");
  execFileSync("rustc", ["-O", "--edition", "2024", "-o", program, path.join(here, "stub", "main.rs")]);
  const command = [...pinned, program];
  const child: ChildProcess = spawn(command[0] ?? program, command.slice(1), { stdio: ["ignore", "pipe", "inherit"] });
  const failed = once(child, "error").then(([thrown]) => {
    throw thrown;
  });
  const lines = createInterface({ input: child.stdout ?? process.stdin });
  const [line] = await Promise.race([once(lines, "line"), failed]);
  return { endpoint: `http://127.0.0.1:${String(line).slice("port ".length)}`, stop: () => void child.kill("SIGKILL") };
}
