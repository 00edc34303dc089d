/** What is measured, made ready: our layer's parts, a plain handler, and peers where this machine can have them. */
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bundleCode } from "../../../build/bundle.ts";
import { deployedFiles } from "../../../runtime/lambda/deployed-guest.ts";
import { prepareGuest } from "../../../runtime/prepare-guest.ts";
import { missingTools, runtimeInterfaceClient } from "../../lambda/aws-tools.ts";
import { builtFunctions } from "../functions.ts";

const here = import.meta.dirname;
const CACHE = path.resolve(here, "..", "..", "..", ".cache", "lambda");
const WORK = path.join(CACHE, "bench");

export interface Peer {
  readonly name: string;
  readonly command: readonly string[];
  readonly variables?: Readonly<Record<string, string>>;
}

export interface Ready {
  readonly stub: string;
  readonly peers: readonly Peer[];
  /** Peers that cannot be had here, each with why. */
  readonly missing: readonly string[];
}

export const PLAIN = "plain Node, AWS's client";
export const NATIVE = "native Rust, lambda_runtime";

export async function makeReady(): Promise<Ready> {
  mkdirSync(WORK, { recursive: true });
  const stub = path.join(WORK, "stub");
  execFileSync("rustc", ["-O", "--edition", "2024", "-o", stub, path.join(here, "stub", "main.rs")]);
  const entry = (name: string): string => path.join(here, "entries", `${name}.ts`);
  const { files } = await bundleCode({ handler: entry("handler"), client: entry("client"), plain: entry("plain") });
  for (const { name, bytes } of files) write(path.join(WORK, "asml", name), bytes);
  const put = (await builtFunctions()).get("put");
  if (put === undefined) throw new Error("the bench's project has no function put");
  for (const { name, bytes } of deployedFiles(prepareGuest(put.wasm, put.config)))
    write(path.join(WORK, "task", name), bytes);
  write(path.join(WORK, "task", "asml.json"), Buffer.from(JSON.stringify(put.config)));
  const wrapper = path.join(WORK, "asml", "bootstrap");
  execFileSync("cp", [path.resolve(here, "../../../runtime/lambda/client/bootstrap"), wrapper]);
  chmodSync(wrapper, 0o755);

  const task = { LAMBDA_TASK_ROOT: path.join(WORK, "task") };
  const missing: string[] = [];
  const peers: Peer[] = [];
  const lacking = missingTools();
  if (lacking.length > 0) missing.push(`AWS's Node client: this machine lacks ${lacking.join(", ")}`);
  else {
    const ric = await runtimeInterfaceClient();
    const under = (module: string): Pick<Peer, "command" | "variables"> => ({
      command: [process.execPath, ric],
      variables: { ...task, _HANDLER: `${path.join(WORK, "asml", module)}.handler` },
    });
    peers.push({ name: PLAIN, ...under("plain") }, { name: "asml, AWS's client", ...under("handler") });
  }
  peers.push({ name: "asml, own client", command: [wrapper, process.execPath], variables: task });
  const native = nativeFunction();
  if (native === undefined) missing.push(`${NATIVE}: cargo could not build it`);
  else peers.push({ name: NATIVE, command: [native] });
  return { stub, peers, missing };
}

export function nativeFunction(): string | undefined {
  const target = path.join(CACHE, "native");
  const manifest = path.join(here, "native", "Cargo.toml");
  const args = ["build", "--release", "--quiet", "--locked", "--manifest-path", manifest, "--target-dir", target];
  if (spawnSync("cargo", args, { stdio: ["ignore", "ignore", "inherit"] }).status !== 0) return undefined;
  return path.join(target, "release", "native-put");
}

function write(file: string, bytes: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
