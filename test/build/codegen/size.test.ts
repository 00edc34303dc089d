/** What generated code costs a function. */
import { execFile } from "node:child_process";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const root = path.join(import.meta.dirname, "../../..");
const template = path.join(root, "build/templates/auth-tutorial");
const crates = path.join(root, "guest-abi/rust");
const folder = path.join(root, ".cache/test-guests/profile");

/** Bytes of a module without what is for people: names, and lines of the source. */
function plainSize(wasm: Uint8Array): number {
  let at = 8;
  let size = at;
  while (at < wasm.length) {
    const begin = at;
    const kind = wasm[at++];
    let length = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = wasm[at++] ?? 0;
      length |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    at += length;
    if (kind !== 0) size += at - begin;
  }
  return size;
}

it("the tutorial's profile, which puts and gets an item, is under 150 KB of wasm", { timeout: 600_000 }, async () => {
  const member = path.join(folder, "services/data/profile");
  await mkdir(path.dirname(member), { recursive: true });
  await cp(path.join(template, "services/data/profile"), member, { recursive: true });
  const manifest = await readFile(path.join(template, "Cargo.toml"), "utf8");
  // The crates where they are, instead of the copy that `asml init` makes.
  await writeFile(path.join(folder, "Cargo.toml"), manifest.replaceAll(".asml/crates", crates));
  const args = ["build", "--quiet", "--release", "--package", "data-profile", "--target", "wasm32-wasip1"];
  // Panics name files by their paths: where the checkout and cargo's crates lie is no property of the code.
  const cargo = process.env["CARGO_HOME"] ?? path.join(homedir(), ".cargo");
  const RUSTFLAGS = `--remap-path-prefix=${root}=/asml --remap-path-prefix=${cargo}=/cargo`;
  await promisify(execFile)("cargo", args, {
    cwd: folder,
    env: { ...process.env, RUSTFLAGS, CARGO_TARGET_DIR: path.join(folder, "target") },
  });
  const wasm = await readFile(path.join(folder, "target/wasm32-wasip1/release/data_profile.wasm"));
  console.log(`the tutorial's profile has ${plainSize(wasm)} bytes of wasm`);
  expect(plainSize(wasm)).toBeLessThan(150_000);
});
