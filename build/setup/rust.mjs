// Rust: a toolchain with the WebAssembly targets.
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import process from "node:process";
import { ask, run } from "./child.mjs";
import { SetupError, say } from "./report.mjs";

/** What functions are built for. */
const TARGET = "wasm32-wasip1";
/** AssemblyLift's guests up to 0.3 are built for this one, which the tests do. */
const TEST_TARGET = "wasm32-unknown-unknown";
/** The guest crates are of edition 2024. */
const OLDEST = [1, 85];
const GET_RUST = "install Rust with rustup (https://rustup.rs), and run the command again";

/**
 * @param {string} root
 * @param {string} job what is about to run
 * @returns {Promise<NodeJS.ProcessEnv>} variables with which cargo is found
 */
export async function ensureRust(root, job) {
  const env = withCargo(process.env);
  if (!find("cargo", env) || !find("rustc", env))
    throw new SetupError("Rust is not installed: there is no cargo", GET_RUST);
  const options = { cwd: root, env };
  const [sysroot, version] = await Promise.all([
    ask("rustc", ["--print", "sysroot"], options),
    ask("rustc", ["--version"], options),
  ]);
  if (sysroot === undefined || version === undefined)
    throw new SetupError("rustc does not run: rustup has no toolchain", "rustup default stable");
  checkVersion(version);
  const wanted = job === "test" ? [TARGET, TEST_TARGET] : [TARGET];
  const missing = wanted.filter((target) => !existsSync(path.join(sysroot, "lib", "rustlib", target)));
  if (missing.length === 0) return env;

  const names = missing.join(" ");
  if (!find("rustup", env))
    throw new SetupError(`Rust's target ${names} is missing, and there is no rustup to add it`, GET_RUST);
  say(`setup: adding Rust's target ${names} (rustup target add) ...`);
  const exit = await run("rustup", ["target", "add", ...missing], options);
  if (exit.code !== 0 || exit.signal)
    throw new SetupError(
      `rustup could not add the target ${names}; it says why above`,
      `mend that, and try: rustup target add ${names}`,
      exit,
    );
  return env;
}

/**
 * A terminal that was open while rustup was installed does not have its folder on PATH yet.
 * @param {NodeJS.ProcessEnv} env
 */
function withCargo(env) {
  const bin = path.join(env.CARGO_HOME ?? path.join(homedir(), ".cargo"), "bin");
  if (find("cargo", env) || !existsSync(bin)) return { ...env };
  return { ...env, PATH: [env.PATH ?? "", bin].join(path.delimiter) };
}

/**
 * @param {string} program
 * @param {NodeJS.ProcessEnv} env
 */
function find(program, env) {
  const file = process.platform === "win32" ? `${program}.exe` : program;
  return (env.PATH ?? "").split(path.delimiter).some((dir) => dir !== "" && existsSync(path.join(dir, file)));
}

/** @param {string} text */
function checkVersion(text) {
  const [major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(text) ?? []).slice(1).map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new SetupError(`this needs Rust ${OLDEST.join(".")} or later, and it is ${text}`, "rustup update stable");
}
