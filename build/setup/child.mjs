// Programs that setup starts: they get its signals, and it ends as they do.
import { spawn } from "node:child_process";
import process from "node:process";
import { SetupError } from "./report.mjs";

/**
 * @typedef {{ code: number, signal: string | null }} Exit
 * @typedef {{ cwd: string, env?: NodeJS.ProcessEnv, onLine?: (line: string) => void }} Options
 */

/**
 * Runs a program with our terminal.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Options} options onLine sees each line of its stdout, which is passed on
 * @returns {Promise<Exit>}
 */
export function run(program, args, { cwd, env = process.env, onLine }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: ["inherit", onLine ? "pipe" : "inherit", "inherit"],
      // npm is a script there, which only a shell can start.
      shell: process.platform === "win32" && !program.endsWith(".exe"),
    });
    /** @type {string | null} */
    let received = null;
    /** @param {string} signal */
    const pass = (signal) => {
      received = signal;
      child.kill(signal);
    };
    const signals = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);
    for (const signal of signals) process.on(signal, pass);
    if (onLine && child.stdout) readLines(child.stdout, onLine);
    /** @param {() => void} settle */
    const end = (settle) => {
      for (const signal of signals) process.off(signal, pass);
      settle();
    };
    child.once("error", (cause) =>
      end(() =>
        reject(new SetupError(`${program} cannot be started (${cause.message})`, `see that ${program} is on PATH`)),
      ),
    );
    child.once("close", (code, signal) => end(() => resolve({ code: code ?? 1, signal: signal ?? received })));
  });
}

/**
 * What a program prints, or undefined where it fails or is not there.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<string | undefined>}
 */
export function ask(program, args, { cwd, env }) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "ignore"] });
    let text = "";
    child.stdout.setEncoding("utf8").on("data", (part) => (text += part));
    child.once("error", () => resolve(undefined));
    child.once("close", (code) => resolve(code === 0 ? text.trim() : undefined));
  });
}

/**
 * Ends this process as a program ended: by the same signal, so that npm and the shell see a Ctrl-C as one.
 * @param {Exit} exit
 */
export async function endLike({ code, signal }) {
  process.exitCode = code;
  if (signal) process.kill(process.pid, signal);
}

/**
 * @param {NodeJS.ReadableStream} stream
 * @param {(line: string) => void} onLine
 */
function readLines(stream, onLine) {
  let rest = "";
  stream.setEncoding("utf8");
  stream.on("data", (/** @type {string} */ part) => {
    process.stdout.write(part);
    const lines = (rest + part).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) onLine(line);
  });
  stream.on("end", () => {
    if (rest !== "") onLine(rest);
  });
}
