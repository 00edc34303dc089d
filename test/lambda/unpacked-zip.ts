/** Zips unpacked as Lambda does it: with the modes that the archive has. */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";

const CENTRAL_HEADER = 0x0201_4b50;

/** Unix modes by name, from the archive's central directory. */
export function modesOf(zip: Buffer): ReadonlyMap<string, number> {
  const modes = new Map<string, number>();
  // The end record is the last 22 bytes: these archives have no comment.
  let at = zip.readUInt32LE(zip.length - 6);
  while (zip.readUInt32LE(at) === CENTRAL_HEADER) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const end = at + 46 + (name ?? 0);
    modes.set(zip.toString("utf8", at + 46, end), zip.readUInt32LE(at + 38) >>> 16);
    at = end + (extra ?? 0) + (comment ?? 0);
  }
  return modes;
}

export function unpack(zipFile: string, folder: string): void {
  const zip = readFileSync(zipFile);
  const modes = modesOf(zip);
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    chmodSync(file, (modes.get(name) ?? 0) & 0o777);
  }
}
