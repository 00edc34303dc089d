/** A module as rustc makes it: std, formatting, maps, sorting, a panic. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bytes } from "./modules.ts";

const SOURCE = `
use std::collections::BTreeMap;
#[no_mangle]
pub extern "C" fn words(n: u32) -> u32 {
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    for i in 0..n {
        *counts.entry(format!("word {} {:.2}", i % 37, f64::from(i) / 3.0)).or_default() += i;
    }
    let mut pairs: Vec<_> = counts.into_iter().collect();
    pairs.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
    let text: String = pairs.iter().map(|(k, v)| format!("{k}={v:?};")).collect();
    text.bytes().fold(5381, |h, b| h.wrapping_mul(33) ^ u32::from(b))
}
#[no_mangle]
pub extern "C" fn fails(n: u32) -> u32 {
    let numbers: Vec<u32> = (0..n).collect();
    numbers[n as usize]
}
`;

/** @returns undefined where there is no rustc with the target; says so */
export function rustModule(): Bytes | undefined {
  const folder = mkdtempSync(join(tmpdir(), "asml-rust-module-"));
  try {
    writeFileSync(join(folder, "lib.rs"), SOURCE);
    const flags = [
      "--crate-type=cdylib",
      "--target=wasm32-wasip1",
      "-O",
      "-Cpanic=abort",
      "-Clto=fat",
      "-Cstrip=debuginfo",
    ];
    execFileSync("rustc", [...flags, "-o", "lib.wasm", "lib.rs"], { cwd: folder, stdio: "pipe" });
    return new Uint8Array(readFileSync(join(folder, "lib.wasm")));
  } catch (error) {
    console.warn(`SKIPPED: no module made by rustc (${String(error).split("\n")[0]})`);
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
