// Setup, then the job, then the job's exit code.
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { endLike } from "./child.mjs";
import { jobs } from "./jobs.mjs";
import { ensurePackages, nodeOfTheProject } from "./packages.mjs";
import { SetupError, say } from "./report.mjs";
import { ensureRust } from "./rust.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");

/**
 * @param {string | undefined} name
 * @param {readonly string[]} args
 */
export async function main(name, args) {
  const job = name === undefined ? undefined : jobs[name];
  if (!job || name === undefined) {
    say(`usage: node build/setup.mjs ${Object.keys(jobs).join("|")} [ARGUMENTS]`);
    process.exitCode = 2;
    return;
  }
  try {
    await ensurePackages(root);
    const variables = await ensureRust(root, name);
    const node = nodeOfTheProject(root);
    const bin = path.join(root, "node_modules", ".bin");
    const env = { ...variables, PATH: [bin, variables.PATH ?? ""].join(path.delimiter) };
    await endLike(await job({ root, node, env, args }));
  } catch (thrown) {
    if (!(thrown instanceof SetupError)) throw thrown;
    say(`error: ${thrown.message}\n  fix: ${thrown.fix}`);
    await endLike({ code: thrown.code, signal: thrown.signal });
  }
}
