/** Models -> the files that are committed: path inside the project -> text. */
import { spawn } from "node:child_process";
import { createAwsIomods } from "../../iomods/aws/create-aws-iomods.ts";
import { DECIDED, kindsFile, kindsIndex, kindsOf } from "./policy/kinds.ts";
import { loadModel } from "./models.ts";
import { readService } from "./smithy/read-service.ts";
import { rustService } from "./rust/service.ts";
import { SERVICES } from "./services.ts";
import { AsmlError } from "../../guest-abi/errors.ts";
import { hostService, hostServices } from "./host/service.ts";

const RUST = "guest-abi/rust/asml-aws/src";
const HOST = "iomods/aws/generated";
const POLICY = "iomods/policy/generated";

export async function generate(cache: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const pinned of SERVICES) {
    // One after the other: Maven does not like company in its folder.
    // oxlint-disable-next-line no-await-in-loop
    const service = readService(await loadModel(pinned.model, cache), pinned.without);
    // oxlint-disable-next-line no-await-in-loop
    for (const [path, text] of rustService(pinned, service))
      files.set(`${RUST}/generated/${path}`, await rustfmt(text));
    files.set(`${HOST}/${pinned.module}.ts`, hostService(pinned, service));
  }
  files.set(`${HOST}/services.ts`, hostServices(SERVICES));
  for (const [path, text] of await policyKinds()) files.set(path, text);
  const modules = SERVICES.map(({ module }) => `#[cfg(feature = "${module}")]\npub mod ${module};`);
  files.set(`${RUST}/generated.rs`, await rustfmt(`// Made by build/codegen. Do not edit.\n\n${modules.join("\n")}\n`));
  return files;
}

/** Of the actions that the methods of services need; see iomods/aws/actions. */
async function policyKinds(): Promise<Map<string, string>> {
  const needed = createAwsIomods().flatMap(({ methods }) => Object.values(methods).flatMap(({ actions }) => actions));
  const files = new Map([[`${POLICY}/kinds.ts`, kindsIndex()]]);
  for (const decided of DECIDED) {
    const prefix = `${decided.service}:`;
    const actions = new Set(needed.filter((action) => action.startsWith(prefix)).map((a) => a.slice(prefix.length)));
    // oxlint-disable-next-line no-await-in-loop -- read from files, one after the other
    files.set(`${POLICY}/${decided.service}.ts`, kindsFile(await kindsOf(decided, [...actions])));
  }
  return files;
}

/** Only formats this text: modules that it names are not looked for. */
async function rustfmt(source: string): Promise<string> {
  const config = "max_width=120,use_small_heuristics=Max";
  const child = spawn("rustfmt", ["--edition", "2024", "--emit", "stdout", "--config", config], { stdio: "pipe" });
  const output: Buffer[] = [];
  const complaints: Buffer[] = [];
  child.stdout.on("data", (part: Buffer) => output.push(part));
  child.stderr.on("data", (part: Buffer) => complaints.push(part));
  child.stdin.end(source);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (code !== 0) throw new AsmlError("ERR_TOOL_MISSING", `rustfmt failed: ${Buffer.concat(complaints).toString()}`);
  return Buffer.concat(output).toString();
}
