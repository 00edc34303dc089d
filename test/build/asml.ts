/** Runs the command as a person does: the real binary, in a folder of its own. */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Readable } from "node:stream";
import { afterAll } from "vitest";

export const packageRoot = path.resolve(import.meta.dirname, "..", "..");
const bin = path.join(packageRoot, "build", "bin.mjs");

/** For what runs cargo: never a measure of it, only an end for what hangs. */
export const CARGO_TIME = 900_000;

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
}

export async function asml(args: readonly string[], { cwd, env = process.env }: RunOptions): Promise<Ran> {
  return finished(startAsml(args, { cwd, env }));
}

/** Runs any program, without holding up the test runner meanwhile. */
export async function run(program: string, args: readonly string[], { cwd }: RunOptions): Promise<Ran> {
  return finished(spawn(program, args, { cwd, stdio: ["ignore", "pipe", "pipe"] }));
}

export function startAsml(args: readonly string[], { cwd, env = process.env }: RunOptions) {
  return spawn(process.execPath, [bin, ...args], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
}

export async function finished(
  child: ChildProcess & { readonly stdout: Readable; readonly stderr: Readable },
): Promise<Ran> {
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, stdout, stderr }));
  });
}

/** A new folder, whose path has a space and letters beyond ASCII; it is gone after the file's tests. */
export function temporaryFolder(): string {
  const dir = realpathSync(mkdtempSync(path.join(tmpdir(), "asml tëst ")));
  made.push(dir);
  return dir;
}

const made: string[] = [];
// Here, and not where a folder is made: that may be in a hook, where no other hook is taken.
afterAll(() => {
  for (const dir of made) rmSync(dir, { recursive: true, force: true });
});

export function writeFiles(root: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
