/** asml replay: what was recorded, again, on the code as it is now and with no service. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { AsmlError, messageOf } from "../../guest-abi/errors.ts";
import { recordingsIn } from "../../runtime/replay/capsule.ts";
import type { Recording } from "../../runtime/replay/recording.ts";
import { replayInProject } from "../replay-project.ts";
import { reportOf, reportText, type ReplayReport } from "../replay-report.ts";
import type { CommandContext } from "./context.ts";
import { openProject } from "./open-project.ts";

/** @throws AsmlError ERR_FILE for what is no recording; ERR_CHECK_FAILED where a replay differs */
export async function replay(context: CommandContext, files: readonly string[]): Promise<void> {
  const found = files.flatMap((file) =>
    recordingsIn(textOf(path.resolve(context.cwd, file)), file).map((recording) => ({ file, recording })),
  );
  const replays = await replayAll(context, found);
  if (context.output.options.json) context.output.result("", { replays });
  checkSame(replays);
}

/** Tells of each as it goes, where people read that. */
export async function replayAll(
  context: CommandContext,
  recordings: readonly { readonly file: string; readonly recording: Recording }[],
): Promise<readonly ReplayReport[]> {
  const { output, signal } = context;
  const again = await replayInProject(context, openProject(context));
  const reports: ReplayReport[] = [];
  for (const { file, recording } of recordings) {
    signal.throwIfAborted();
    // oxlint-disable-next-line no-await-in-loop -- one guest at a time: a loop in it would hold up the others
    const report = reportOf(file, recording, await again(recording));
    reports.push(report);
    if (!output.options.json) output.result(reportText(report), undefined);
  }
  return reports;
}

/** @throws AsmlError ERR_CHECK_FAILED where one differs */
export function checkSame(reports: readonly ReplayReport[]): void {
  const different = reports.filter(({ same }) => !same).length;
  if (different === 0) return;
  throw new AsmlError(
    "ERR_CHECK_FAILED",
    `${different} of ${reports.length} ${reports.length === 1 ? "recording" : "recordings"} went another way than recorded`,
    { fix: "mend the function, or record again where the change is meant" },
  );
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new AsmlError("ERR_FILE", `${file} cannot be read: ${messageOf(cause)}`, {
      fix: "name a file that asml serve --record wrote",
      cause,
    });
  }
}
