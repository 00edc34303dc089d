/** Recordings as files of a folder. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { AsmlError, messageOf } from "../../guest-abi/errors.ts";
import type { LogSink } from "../observe/log.ts";
import type { Recording } from "./recording.ts";

/**
 * Makes the folder, and gives what writes into it. A recording that cannot be written is told in the log.
 * @throws AsmlError ERR_FILE where the folder cannot be made
 */
export function recordingFolder(folder: string, log: LogSink): (recording: Recording) => void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new AsmlError("ERR_FILE", `recordings cannot be kept in ${folder}: ${messageOf(cause)}`, {
      fix: "name a folder that can be written to",
      cause,
    });
  }
  return (recording) => {
    try {
      writeFileSync(path.join(folder, fileNameOf(recording)), `${JSON.stringify(recording, undefined, 2)}\n`);
    } catch (thrown) {
      const { function: id, requestId } = recording;
      log({ level: "warn", message: `the recording was not written: ${messageOf(thrown)}`, function: id, requestId });
    }
  };
}

/** In the order of time, and found by function. A request id may come from a caller. */
export function fileNameOf({ recordedAt, function: id, requestId }: Recording): string {
  const time = recordedAt.replaceAll(/[-:.]/g, "");
  return `${time}-${id}-${requestId.replaceAll(/[^\w-]/g, "_").slice(0, 64)}.json`;
}
