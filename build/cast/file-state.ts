/** What tells, without reading it, that a file is as it was when it was read. */
import { statSync } from "node:fs";

export interface FileState {
  /** Equal as long as nothing was written. */
  readonly text: string;
  /** When it was written last, or replaced, as the file system has it; ns since 1970. */
  readonly changedNs: bigint;
}

const NS_PER_MS = 1_000_000n;
/** FAT has the coarsest clock of all: two seconds. */
const COARSEST_CLOCK_NS = 2_000_000_000n;

/** Of a file or a folder; undefined where there is neither. */
export function stateOf(file: string): FileState | undefined {
  const stats = statSync(file, { bigint: true, throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  const { size, mtimeNs, ctimeNs, ino } = stats;
  return { text: [size, mtimeNs, ctimeNs, ino].join(" "), changedNs: mtimeNs > ctimeNs ? mtimeNs : ctimeNs };
}

/**
 * Whether whatever is written later shows in a file's state. Times of files are as coarse as their file system's
 * clock: what was written a moment ago may be written again, at the same length, within the same tick.
 *
 * @param atMs epoch ms before the file was read
 */
export function isSettled({ changedNs }: FileState, atMs: number): boolean {
  return changedNs + COARSEST_CLOCK_NS < BigInt(Math.floor(atMs)) * NS_PER_MS;
}
