/**
 * The compiled build/symbolizer. A published package has it, without its source; from a clone it is compiled when it
 * is needed first, and kept under the hash of its source.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { copyFile, mkdir, readFile, rename } from "node:fs/promises";
import path from "node:path";
import { AsmlError, messageOf } from "../../guest-abi/errors.ts";
import { assets } from "../assets.ts";
import { missingTarget, runCargo, TARGET, type CargoRun } from "../rust/cargo.ts";

/** Demanglers recurse: ten times the stack that a guest gets. */
const RUST_FLAGS = ["-Clink-arg=-zstack-size=524288"];

export interface SymbolizerPlaces {
  /** Folder of the program's source. */
  readonly source: string;
  /** Folder where it is kept once it is compiled. */
  readonly cache: string;
  /** Where it comes compiled; undefined where it does not. */
  readonly compiled?: string | undefined;
}

const PLACES: SymbolizerPlaces = {
  source: assets.symbolizer,
  cache: path.join(assets.packageRoot, ".cache", "symbolizer"),
  compiled: assets.symbolizerProgram,
};

/**
 * @throws AsmlError ERR_TOOL_MISSING, ERR_CARGO or ERR_FILE where it is not there and cannot be compiled
 */
export async function symbolizerProgram(
  run: Pick<CargoRun, "environment" | "signal">,
  places: SymbolizerPlaces = PLACES,
): Promise<WebAssembly.Module> {
  return WebAssembly.compile(await readFile(await symbolizerFile(run, places)));
}

/** @returns the path of the compiled program; throws as symbolizerProgram */
export async function symbolizerFile(
  run: Pick<CargoRun, "environment" | "signal">,
  { source, cache, compiled }: SymbolizerPlaces = PLACES,
): Promise<string> {
  if (compiled !== undefined) return compiled;
  const name = `${fingerprintOf(source)}.wasm`;
  const kept = path.join(cache, name);
  if (existsSync(kept)) return kept;
  const target = path.join(cache, "target");
  await create(cache);
  const cargo = { cwd: source, environment: { ...run.environment, rustFlags: RUST_FLAGS }, signal: run.signal };
  const { code } = await runCargo({
    ...cargo,
    arguments: ["build", "--release", "--locked", "--quiet", "--target", TARGET, "--target-dir", target],
  });
  if (code !== 0)
    throw (
      (await missingTarget(cargo)) ??
      new AsmlError("ERR_CARGO", "cargo could not build what reads debug information; it says why above", {
        fix: `try it by hand: cargo build --release --target ${TARGET} in ${source}`,
      })
    );
  // Renamed, so that nobody reads half of it.
  const copy = path.join(cache, `${process.pid}.part`);
  await copyFile(path.join(target, TARGET, "release", "asml_symbolizer.wasm"), copy);
  await rename(copy, kept);
  return kept;
}

async function create(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new AsmlError("ERR_FILE", `${folder} cannot be made: ${messageOf(cause)}`, {
      fix: "see that the folder that asml is in may be written to",
      cause,
    });
  }
}

function fingerprintOf(source: string): string {
  const hash = createHash("sha256").update(RUST_FLAGS.join(" "));
  const files = ["Cargo.toml", "Cargo.lock", ...readdirSync(path.join(source, "src")).map((file) => `src/${file}`)];
  for (const file of files.toSorted()) hash.update(`\0${file}\0`).update(readFileSync(path.join(source, file)));
  return hash.digest("hex").slice(0, 32);
}
