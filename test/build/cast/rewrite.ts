import { readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";

/**
 * Puts something else of the same length into a file and gives it the time that it had, later than the file system's
 * clock can miss.
 */
export function rewrite(file: string, content: string | Uint8Array): void {
  if (Buffer.byteLength(content) !== readFileSync(file).length) throw new TypeError("the length is another");
  const { atime, mtime } = statSync(file);
  const { ctimeNs } = statSync(file, { bigint: true });
  do {
    writeFileSync(file, content);
    utimesSync(file, atime, mtime);
  } while (statSync(file, { bigint: true }).ctimeNs === ctimeNs);
}
