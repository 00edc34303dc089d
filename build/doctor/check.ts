/** One thing that asml needs of this machine or this project, and what was found of it. */
import { spawn } from "node:child_process";
import type { Environment } from "../environment.ts";

export interface Finding {
  /** Stable, for programs: `rust-target`. */
  readonly id: string;
  /** As a person calls it. */
  readonly what: string;
  /** `fail`: asml serve, or what was asked about, cannot work. `warn`: something else cannot. */
  readonly state: "ok" | "warn" | "fail";
  readonly found: string;
  /** An instruction; a command where one does it. */
  readonly fix?: string;
  /** The same for a machine to run: a program and its arguments. */
  readonly command?: readonly [program: string, ...args: string[]];
}

export interface Examined {
  readonly environment: Environment;
  readonly signal: AbortSignal;
  /** Folder of the project, or where there is none, the one to work in. */
  readonly cwd: string;
}

/** What a program says when it is asked; undefined where it is not there, or fails. */
export async function ask(
  program: string,
  args: readonly string[],
  { environment, cwd, signal }: Examined,
): Promise<string | undefined> {
  signal.throwIfAborted();
  const child = spawn(program, args, {
    cwd,
    env: { ...environment.variables, CHECKPOINT_DISABLE: "1" },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const stop = () => child.kill();
  signal.addEventListener("abort", stop, { once: true });
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (part: string) => (text += part));
  try {
    return await new Promise((resolve) => {
      child.once("error", () => resolve(undefined));
      child.once("close", (code) => resolve(code === 0 ? text.trim() : undefined));
    });
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** Whether `1.95.0` is `1.85` or later; a text without a version is not. */
export function isAtLeast(text: string, [major, minor]: readonly [number, number]): boolean {
  const [, first, second] = /(\d+)\.(\d+)/.exec(text) ?? [];
  return Number(first) > major || (Number(first) === major && Number(second) >= minor);
}
