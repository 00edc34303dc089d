/** asml test: the tests of the project's own IOmods, run by Node's test runner, and its recordings, replayed. */
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { AsmlError } from "../../guest-abi/errors.ts";
import { recordingsIn } from "../../runtime/replay/capsule.ts";
import { assets } from "../assets.ts";
import { IOMODS_FOLDER } from "../iomods/project-iomods.ts";
import { findProject } from "../manifest/load.ts";
import type { CommandContext } from "./context.ts";
import type { ReplayReport } from "../replay-report.ts";
import { checkSame, replayAll } from "./replay.ts";

/** Recordings that are tests: in the project's folder, and in that of each service. */
const RECORDINGS_FOLDER = "recordings";
const SERVICES_FOLDER = "services";

/** @throws AsmlError ERR_FILE where there is no test, ERR_CHECK_FAILED where one fails; AggregateError of both kinds */
export async function test(context: CommandContext): Promise<void> {
  const { output } = context;
  const root = findProject(context.cwd);
  const files = filesIn(root, IOMODS_FOLDER, ".test.ts");
  const recordings = [RECORDINGS_FOLDER, ...serviceFolders(root)].flatMap((folder) => filesIn(root, folder, ".json"));
  if (files.length === 0 && recordings.length === 0)
    throw new AsmlError("ERR_FILE", `there are no tests in ${path.join(root, IOMODS_FOLDER)}, and no recordings`, {
      fix: `make an IOmod, which has one: asml make iomod acme.geo; or record requests: asml serve --record ${RECORDINGS_FOLDER}`,
    });
  const errors: unknown[] = [];
  const failed = (thrown: unknown): void => void errors.push(thrown);
  if (files.length > 0) await testIomods(context, root, files).catch(failed);
  const replays = recordings.length === 0 ? [] : await replayed(context, root, recordings);
  if (output.options.json) output.result("", { files: files.map((file) => path.basename(file)), replays });
  await Promise.resolve(replays).then(checkSame).catch(failed);
  if (errors.length > 1) throw new AggregateError(errors, "tests failed");
  if (errors.length === 1) throw errors[0];
}

async function testIomods(
  { environment, signal, output }: CommandContext,
  root: string,
  files: readonly string[],
): Promise<void> {
  const child = spawn(process.execPath, ["--import", pathToFileURL(assets.kitResolution).href, "--test", ...files], {
    cwd: root,
    // Set by a test runner that this itself runs under: its children would report to that one.
    env: { ...environment.variables, NODE_TEST_CONTEXT: undefined },
    stdio: ["ignore", "pipe", "inherit"],
    signal,
  });
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
}

function replayed(context: CommandContext, root: string, files: readonly string[]): Promise<readonly ReplayReport[]> {
  const recordings = files.flatMap((file) =>
    recordingsIn(readFileSync(path.join(root, file), "utf8"), file).map((recording) => ({ file, recording })),
  );
  return replayAll(context, recordings);
}

function serviceFolders(root: string): readonly string[] {
  const services = path.join(root, SERVICES_FOLDER);
  if (!existsSync(services)) return [];
  return readdirSync(services, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(SERVICES_FOLDER, entry.name, RECORDINGS_FOLDER))
    .toSorted();
}

/** Relative to the project's folder, sorted. */
function filesIn(root: string, folder: string, ending: string): readonly string[] {
  const absolute = path.join(root, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute)
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => path.join(folder, name));
}
