/** asml test: the tests of the project's own IOmods, run by Node's test runner. */
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { AsmlError } from "../../guest-abi/errors.ts";
import { assets } from "../assets.ts";
import { IOMODS_FOLDER } from "../iomods/project-iomods.ts";
import { findProject } from "../manifest/load.ts";
import type { CommandContext } from "./context.ts";

/** @throws AsmlError ERR_FILE where there is no test, ERR_CHECK_FAILED where one fails */
export async function test({ cwd, environment, signal, output }: CommandContext): Promise<void> {
  const root = findProject(cwd);
  const folder = path.join(root, IOMODS_FOLDER);
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".test.ts")) : [];
  if (files.length === 0)
    throw new AsmlError("ERR_FILE", `there are no tests in ${folder}`, {
      fix: "make an IOmod, which has one: asml make iomod acme.geo",
    });
  const child = spawn(
    process.execPath,
    [
      "--import",
      pathToFileURL(assets.kitResolution).href,
      "--test",
      ...files.toSorted().map((name) => path.join(IOMODS_FOLDER, name)),
    ],
    {
      cwd: root,
      // Set by a test runner that this itself runs under: its children would report to that one.
      env: { ...environment.variables, NODE_TEST_CONTEXT: undefined },
      stdio: ["ignore", "pipe", "inherit"],
      signal,
    },
  );
  // The result's stream is for JSON where that was asked for.
  child.stdout.pipe(output.options.json ? output.options.stderr : output.options.stdout, { end: false });
  const code = await new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => resolve(status ?? 1));
  });
  if (code !== 0)
    throw new AsmlError("ERR_CHECK_FAILED", "tests of the project's IOmods failed", {
      fix: "the runner says above which, and why",
    });
  if (output.options.json) output.result("", { files: files.toSorted() });
}
