/** Starting Terraform, and stopping it so that it puts its state away. */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { AsmlError } from "../../../guest-abi/errors.ts";

export interface TerraformRun {
  readonly program: string;
  readonly arguments: readonly string[];
  /** The deployment's folder. */
  readonly cwd: string;
  readonly variables: Readonly<NodeJS.ProcessEnv>;
  readonly signal: AbortSignal;
  onLine?(line: string): void;
}

export interface TerraformExit {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * @throws AsmlError ERR_TOOL_MISSING where the program cannot be started
 */
export async function runTerraform(run: TerraformRun): Promise<TerraformExit> {
  run.signal.throwIfAborted();
  const windows = process.platform === "win32";
  const child = spawn(run.program, run.arguments, {
    cwd: run.cwd,
    env: { ...run.variables, TF_IN_AUTOMATION: "1", TF_INPUT: "0", CHECKPOINT_DISABLE: "1" },
    stdio: ["ignore", "pipe", "pipe"],
    // At a second interrupt Terraform throws away what it is doing, and its state. Ctrl-C in a terminal reaches the whole
    // process group, so it gets a group of its own, and exactly one from us.
    detached: !windows,
    windowsHide: true,
  });
  const stop = () => child.kill("SIGINT");
  run.signal.addEventListener("abort", stop, { once: true });
  const out: string[] = [];
  const err: string[] = [];
  const lines = createInterface({ input: child.stdout }).on("line", (line) => {
    out.push(line);
    run.onLine?.(line);
  });
  createInterface({ input: child.stderr }).on("line", (line) => err.push(line));
  try {
    const code = await new Promise<number>((resolve, reject) => {
      child.once("error", (cause) =>
        reject(
          new AsmlError("ERR_TOOL_MISSING", `${run.program} cannot be started (${cause.message})`, {
            fix: "see that it is a program and may be run; ASML_TERRAFORM names another",
            cause,
          }),
        ),
      );
      child.once("close", (status) => resolve(status ?? 1));
    });
    return { code, stdout: out.join("\n"), stderr: err.join("\n") };
  } finally {
    lines.close();
    run.signal.removeEventListener("abort", stop);
  }
}
