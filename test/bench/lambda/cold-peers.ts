/** What starts cold: the layer as it is deployed, and plain handlers bundled into one file. */
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { bundleCode } from "../../../build/bundle.ts";
import { deployedFiles } from "../../../runtime/lambda/deployed-guest.ts";
import { prepareGuest } from "../../../runtime/prepare-guest.ts";
import { missingTools, runtimeInterfaceClient } from "../../lambda/aws-tools.ts";
import { type Built, builtFunctions } from "../functions.ts";
import { nativeFunction, NATIVE, type Peer } from "./peers.ts";

const here = import.meta.dirname;
const root = path.resolve(here, "..", "..", "..");
const WORK = path.join(root, ".cache", "lambda", "cold");

export interface ColdPeer extends Peer {
  /** Name of the one that it is compared with. */
  readonly against?: string;
  /** Whether it takes an invocation at all. */
  readonly answers: boolean;
}

const EMPTY = "Node that does nothing";
const PLAIN = "plain handler, AWS's client";
const PLAIN_PUT = "plain handler with PutItem, AWS's client";

export async function coldPeers(): Promise<{ stub: string; peers: ColdPeer[]; missing: string[] }> {
  mkdirSync(WORK, { recursive: true });
  const stub = path.join(WORK, "stub");
  execFileSync("rustc", ["-O", "--edition", "2024", "-o", stub, path.join(here, "stub", "main.rs")]);
  await writeLayer();
  await writePlain("plain");
  await writePlain("plain-put");
  const built = await builtFunctions();
  const task = (name: string): string => writeTask(built.get(name) as Built, name);
  const [put, echo] = [task("put"), task("echo")];

  const peers: ColdPeer[] = [{ name: EMPTY, command: [process.execPath, "-e", "0"], answers: false }];
  const missing: string[] = [];
  const lacking = missingTools();
  if (lacking.length > 0) missing.push(`AWS's Node client: this machine lacks ${lacking.join(", ")}`);
  else {
    const ric = await runtimeInterfaceClient();
    const under = (handler: string, taskRoot = WORK): Omit<ColdPeer, "name"> => ({
      command: [process.execPath, ric],
      variables: { LAMBDA_TASK_ROOT: taskRoot, _HANDLER: `${handler}.handler` },
      answers: true,
    });
    const layer = path.join(WORK, "asml", "handler");
    peers.push(
      { name: PLAIN, ...under(path.join(WORK, "plain")), against: EMPTY },
      { name: "asml without calls, AWS's client", ...under(layer, echo), against: EMPTY },
      { name: PLAIN_PUT, ...under(path.join(WORK, "plain-put")), against: EMPTY },
      { name: "asml with PutItem, AWS's client", ...under(layer, put), against: PLAIN_PUT },
    );
  }
  const own = (taskRoot: string): Omit<ColdPeer, "name"> => ({
    command: [path.join(WORK, "asml", "bootstrap"), process.execPath],
    variables: { LAMBDA_TASK_ROOT: taskRoot },
    answers: true,
  });
  peers.push(
    { name: "asml without calls, own client", ...own(echo), against: EMPTY },
    { name: "asml with PutItem, own client", ...own(put), against: PLAIN_PUT },
  );
  const native = nativeFunction();
  if (native === undefined) missing.push(`${NATIVE}: cargo could not build it`);
  else peers.push({ name: `${NATIVE}, without calls`, command: [native], answers: true, against: EMPTY });
  return { stub, peers, missing };
}

/** The layer, with all of its IOmods. */
async function writeLayer(): Promise<void> {
  const entry = (name: string): string => path.join(root, "runtime", "lambda", name);
  const { files } = await bundleCode({ handler: entry("handler.ts"), client: entry("client/main.ts") });
  for (const { name, bytes } of files) write(path.join(WORK, "asml", name), bytes);
  const wrapper = path.join(WORK, "asml", "bootstrap");
  copyFileSync(entry("client/bootstrap"), wrapper);
  chmodSync(wrapper, 0o755);
}

async function writePlain(name: string): Promise<void> {
  await build({
    entryPoints: [path.join(here, "entries", `${name}.ts`)],
    outfile: path.join(WORK, `${name}.mjs`),
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    target: "node24",
    mainFields: ["module", "main"],
    logLevel: "silent",
  });
}

function writeTask({ config, wasm }: Built, name: string): string {
  const folder = path.join(WORK, "task", name);
  for (const file of deployedFiles(prepareGuest(wasm, config))) write(path.join(folder, file.name), file.bytes);
  write(path.join(folder, "asml.json"), Buffer.from(JSON.stringify(config)));
  return folder;
}

function write(file: string, bytes: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
