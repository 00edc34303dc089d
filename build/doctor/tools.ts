/** Programs: Node, Rust with its target, Terraform. */
import { existsSync } from "node:fs";
import path from "node:path";
import { messageOf } from "../../guest-abi/errors.ts";
import { packageVersion } from "../assets.ts";
import { TARGET } from "../rust/cargo.ts";
import { findTerraform } from "../terraform/run/binary.ts";
import { ask, isAtLeast, type Examined, type Finding } from "./check.ts";

const OLDEST_NODE = [24, 0] as const;
/** The guest crates are of edition 2024. */
const OLDEST_RUST = [1, 85] as const;
/** The first that locks its state in a bucket by itself. */
const OLDEST_TERRAFORM = [1, 10] as const;
const GET_RUST = "install Rust with rustup: https://rustup.rs; then open a new terminal, so that cargo is on its PATH";

export function asmlAndNode(): readonly Finding[] {
  const { version } = process;
  const old = !isAtLeast(version, OLDEST_NODE);
  return [
    { id: "asml", what: "asml", state: "ok", found: packageVersion() },
    {
      id: "node",
      what: "Node",
      state: old ? "fail" : "ok",
      found: old ? `${version} is older than ${OLDEST_NODE[0]}` : version.slice(1),
      ...(old && { fix: `install Node ${OLDEST_NODE[0]}: https://nodejs.org` }),
    },
  ];
}

export async function rust(examined: Examined): Promise<readonly Finding[]> {
  const [cargo, rustc, rustup, sysroot] = await Promise.all([
    ask(examined.environment.cargo, ["--version"], examined),
    ask("rustc", ["--version"], examined),
    ask("rustup", ["--version"], examined),
    ask("rustc", ["--print", "sysroot"], examined),
  ]);
  return [
    tool("cargo", "Cargo", cargo, rustup),
    tool("rustc", "Rust", rustc, rustup),
    rustup === undefined
      ? {
          id: "rustup",
          what: "rustup",
          state: "warn",
          found: "not found; Rust and its targets are not kept up to date by it",
          fix: GET_RUST,
        }
      : { id: "rustup", what: "rustup", state: "ok", found: versionIn(rustup) },
    target(sysroot, rustup),
  ];
}

function tool(id: string, what: string, said: string | undefined, rustup: string | undefined): Finding {
  if (said === undefined)
    // rustup's own cargo is there without a toolchain as well, and fails then.
    return rustup === undefined
      ? { id, what, state: "fail", found: "not found", fix: GET_RUST }
      : {
          id,
          what,
          state: "fail",
          found: "does not run",
          fix: "rustup default stable",
          command: ["rustup", "default", "stable"],
        };
  if (isAtLeast(said, OLDEST_RUST)) return { id, what, state: "ok", found: versionIn(said) };
  const found = `${versionIn(said)} is older than ${OLDEST_RUST.join(".")}`;
  return rustup === undefined
    ? { id, what, state: "fail", found, fix: GET_RUST }
    : { id, what, state: "fail", found, fix: "rustup update", command: ["rustup", "update"] };
}

function target(sysroot: string | undefined, rustup: string | undefined): Finding {
  const about = { id: "rust-target", what: `Rust's target ${TARGET}` };
  if (sysroot !== undefined && existsSync(path.join(sysroot, "lib", "rustlib", TARGET)))
    return { ...about, state: "ok", found: "installed" };
  if (rustup === undefined) return { ...about, state: "fail", found: "not installed", fix: GET_RUST };
  const command = ["rustup", "target", "add", TARGET] as const;
  return { ...about, state: "fail", found: "not installed", fix: command.join(" "), command: [...command] };
}

/** Only cast's result needs it: a project is served, tested and cast without. */
export async function terraform(examined: Examined): Promise<Finding> {
  const about = { id: "terraform", what: "Terraform" };
  let program: string;
  try {
    program = findTerraform(examined.environment);
  } catch (thrown) {
    return {
      ...about,
      state: "warn",
      found: `${messageOf(thrown)}; bind and burn need it`,
      fix: "install Terraform 1.10 or later, or OpenTofu, so that it is on the PATH; ASML_TERRAFORM names another",
    };
  }
  const said = await ask(program, ["version"], examined);
  const what = path.basename(program).startsWith("tofu") ? "OpenTofu" : about.what;
  if (said === undefined)
    return {
      ...about,
      what,
      state: "warn",
      found: `${program} does not run`,
      fix: "install it anew; ASML_TERRAFORM names another",
    };
  const old = what === about.what && !isAtLeast(said, OLDEST_TERRAFORM);
  return {
    ...about,
    what,
    state: old ? "warn" : "ok",
    found: `${versionIn(said)} (${program})${old ? `, older than ${OLDEST_TERRAFORM.join(".")}` : ""}`,
    ...(old && { fix: "install a later one; state in a bucket is locked by it" }),
  };
}

function versionIn(text: string): string {
  return /\d+(?:\.\d+)+[\w.+-]*/.exec(text)?.[0] ?? text.split("\n", 1)[0] ?? "";
}
