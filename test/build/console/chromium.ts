/** A real browser, where there is one; Debian's package is called chromium. */
import { accessSync, constants } from "node:fs";
import path from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** @returns its path; undefined where there is none */
export function findChromium(folders = (process.env["PATH"] ?? "").split(path.delimiter)): string | undefined {
  return folders
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
