/** Starting cargo: its words reach the person as they come, its JSON messages reach us. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { AsmlError } from "../../guest-abi/errors.ts";
import type { Environment } from "../environment.ts";

/** The target of all guests. */
export const TARGET = "wasm32-wasip1";

/** A small stack: all of it is restored after every invocation. (rustc places it first, where an overflow traps.) */
const LINK_ARGUMENTS = ["-Clink-arg=-zstack-size=49152"];

export interface CargoRun {
  readonly arguments: readonly string[];
  /** The project's folder: a rust-toolchain.toml there counts. */
  readonly cwd: string;
  readonly environment: Environment;
  readonly signal: AbortSignal;
  /** Gets what cargo writes for people, in place of our stderr. */
  readonly words?: ((text: string) => void) | undefined;
}

export interface CargoExit {
  readonly code: number;
  /** Lines of stdout. */
  readonly lines: readonly string[];
}

/**
 * @throws AsmlError ERR_TOOL_MISSING where there is no cargo; the signal's reason after an abort
 */
export async function runCargo(run: CargoRun): Promise<CargoExit> {
  run.signal.throwIfAborted();
  const child = spawn(run.environment.cargo, run.arguments, {
    cwd: run.cwd,
    env: guestVariables(run.environment),
    // What cargo writes for people goes to our stderr by itself, with its colours and its progress bar.
    stdio: ["ignore", "pipe", run.words === undefined ? "inherit" : "pipe"],
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => run.words?.(text));
  const stop = () => child.kill("SIGINT");
  run.signal.addEventListener("abort", stop, { once: true });
  const lines: string[] = [];
  if (child.stdout !== null) createInterface({ input: child.stdout }).on("line", (line) => lines.push(line));
  try {
    const code = await new Promise<number>((resolve, reject) => {
      child.once("error", (cause) => reject(notStarted(run, cause)));
      child.once("close", (status) => resolve(status ?? 1));
    });
    run.signal.throwIfAborted();
    return { code, lines };
  } finally {
    run.signal.removeEventListener("abort", stop);
  }
}

/**
 * RUSTFLAGS of the environment would silently replace those of a configuration, so ours and the person's are
 * joined in the one variable that replaces all others.
 */
function guestVariables(environment: Environment): NodeJS.ProcessEnv {
  const { RUSTFLAGS: _, ...variables } = environment.variables;
  return { ...variables, CARGO_ENCODED_RUSTFLAGS: [...LINK_ARGUMENTS, ...environment.rustFlags].join("\u001F") };
}

function notStarted(run: CargoRun, cause: Error): AsmlError {
  if (!existsSync(run.cwd))
    return new AsmlError("ERR_FILE", `there is no folder ${run.cwd}`, {
      fix: "name the project's folder with -C DIR",
      cause,
    });
  return new AsmlError("ERR_TOOL_MISSING", `cargo cannot be started (${cause.message})`, {
    fix: "install Rust with rustup: https://rustup.rs; then open a new terminal, so that cargo is on its PATH",
    cause,
  });
}

/** Why a build for the guests' target may fail however good the code is: the target is not installed. */
export async function missingTarget(run: Pick<CargoRun, "cwd" | "environment">): Promise<AsmlError | undefined> {
  const sysroot = await printedSysroot(run);
  if (sysroot === undefined || existsSync(path.join(sysroot, "lib", "rustlib", TARGET))) return undefined;
  return new AsmlError("ERR_TOOL_MISSING", `Rust's target ${TARGET} is not installed`, {
    fix: `rustup target add ${TARGET}`,
  });
}

async function printedSysroot(run: Pick<CargoRun, "cwd" | "environment">): Promise<string | undefined> {
  const child = spawn("rustc", ["--print", "sysroot"], {
    cwd: run.cwd,
    env: run.environment.variables,
    stdio: ["ignore", "pipe", "ignore"],
  });
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (part: string) => (text += part));
  return new Promise((resolve) => {
    child.once("error", () => resolve(undefined));
    child.once("close", (code) => resolve(code === 0 ? text.trim() : undefined));
  });
}
