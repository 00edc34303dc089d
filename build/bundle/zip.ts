/** Zip files whose bytes depend on their content alone: not on the time, the folder, or the order of arguments. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { zipSync, type Zippable } from "fflate";
import { notWritten } from "../file-errors.ts";

export interface ZipEntry {
  /** With `/`, relative. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly executable?: boolean;
}

export interface WrittenZip {
  readonly file: string;
  readonly bytes: number;
  /** What is in it, unpacked. */
  readonly entries: readonly { readonly name: string; readonly bytes: number }[];
}

const UNIX = 3;
/** Unix modes stand in the upper half of a zip entry's attributes. Lambda runs as another user: everyone may read. */
const MODE = { file: 0o100644 * 65_536, program: 0o100755 * 65_536 } as const;
/** The first day that a zip can name; local, because zips know no time zones. */
const LONG_AGO = new Date(1980, 0, 1);

export function writeZip(file: string, entries: readonly ZipEntry[]): WrittenZip {
  const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const content: Zippable = {};
  for (const { name, bytes, executable } of sorted)
    content[name] = [
      bytes,
      { level: 9, mtime: LONG_AGO, os: UNIX, attrs: executable === true ? MODE.program : MODE.file },
    ];
  const zip = zipSync(content);
  // Renamed into place: whoever reads it sees the old zip or the new one, never half of one.
  const partial = `${file}.${process.pid}.partial`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(partial, zip);
    renameSync(partial, file);
  } catch (cause) {
    rmSync(partial, { force: true });
    throw notWritten(file, cause);
  }
  return { file, bytes: zip.length, entries: sorted.map(({ name, bytes }) => ({ name, bytes: bytes.length })) };
}
