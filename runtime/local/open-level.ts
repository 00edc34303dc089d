/** A folder of LevelDB that one harness has open at a time. */
import { mkdir } from "node:fs/promises";
import type { ClassicLevel } from "classic-level";
import { AsmlError, messageOf } from "../../guest-abi/errors.ts";
import type { LogSink } from "../observe/log.ts";

export interface LevelFolder {
  readonly folder: string;
  /** What is kept in it, and what begins empty without it. */
  readonly what: { readonly kept: string; readonly empty: string };
  readonly valueEncoding: "utf8" | "json";
}

/**
 * @returns undefined where another harness has it open: what this one has is in memory then, and the log says so
 * @throws AsmlError ERR_FILE
 */
export async function openLevel<V>(
  { folder, what, valueEncoding }: LevelFolder,
  log: LogSink,
): Promise<ClassicLevel<string, V> | undefined> {
  // Its machine code is loaded for a folder alone.
  const { ClassicLevel } = await import("classic-level");
  const level = new ClassicLevel<string, V>(folder, { keyEncoding: "utf8", valueEncoding });
  try {
    await mkdir(folder, { recursive: true });
    await level.open();
    return level;
  } catch (error) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    if (!(cause instanceof Error && "code" in cause && cause.code === "LEVEL_LOCKED"))
      throw new AsmlError("ERR_FILE", `the ${what.kept} in ${folder} cannot be opened: ${messageOf(cause)}`, {
        fix: `make the folder writable, or delete it to start with empty ${what.empty}`,
        cause,
      });
    log({
      level: "warn",
      message: `another harness has the ${what.empty} in ${folder} open; those of this one are in memory`,
    });
    return undefined;
  }
}
