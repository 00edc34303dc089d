/** Guests in Rust for tests, built by cargo into a folder that stays: a second run takes what is there. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";

const here = import.meta.dirname;
const root = path.resolve(here, "..", "..");

export interface GuestBuild {
  /** Folder beside this file. */
  readonly guest: string;
  /** Of the guest's Cargo.toml. */
  readonly profile: string;
  readonly target?: "wasm32-wasip1" | "wasm32-unknown-unknown";
  /** The member of the folder's workspace; absent where the folder is one crate. */
  readonly member?: string;
  /** false where it stands on crates of this project, whose own dependencies change: its Cargo.lock is not kept. */
  readonly locked?: boolean;
  /** A program of the crate, in place of its library. */
  readonly program?: string;
}

/** The stack that asml's own build gives a guest. */
const FLAGS = "-Clink-arg=-zstack-size=49152";

/** @returns the module as cargo left it */
export async function buildGuest(build: GuestBuild): Promise<Uint8Array> {
  const { guest, profile, target = "wasm32-wasip1", member, program, locked = true } = build;
  const what = [
    ...(member === undefined ? [] : ["--package", member]),
    ...(program === undefined ? ["--lib"] : ["--bin", program]),
  ];
  const targetDir = path.join(root, ".cache", "test-guests", guest);
  await promisify(execFile)(
    "cargo",
    [
      "build",
      ...(locked ? ["--locked"] : []),
      "--quiet",
      ...what,
      "--profile",
      profile,
      "--target",
      target,
      "--target-dir",
      targetDir,
    ],
    { cwd: path.join(here, guest), env: { ...process.env, CARGO_ENCODED_RUSTFLAGS: FLAGS } },
  );
  return readFileSync(
    path.join(targetDir, target, profile, `${program ?? (member ?? guest).replaceAll("-", "_")}.wasm`),
  );
}

/** Absolute path of a guest's folder. */
export const guestFolder = (guest: string): string => path.join(here, guest);
