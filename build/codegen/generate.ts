/** Models -> the files that are committed: path inside the project -> text. */
import { spawn } from "node:child_process";
import { loadModel } from "./models.ts";
import { readService } from "./smithy/read-service.ts";
import { rustService } from "./rust/service.ts";
import { SERVICES } from "./services.ts";
import { AsmlError } from "../../guest-abi/errors.ts";
import { hostService, hostServices } from "./host/service.ts";

const RUST = "guest-abi/rust/asml-aws/src";
const HOST = "iomods/aws/generated";

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
  const modules = SERVICES.map(({ module }) => `#[cfg(feature = "${module}")]\npub mod ${module};`);
  files.set(`${RUST}/generated.rs`, await rustfmt(`// Made by build/codegen. Do not edit.\n\n${modules.join("\n")}\n`));
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
