/** The one file that knows where the package's own files are: a bundle moves code, and everything else asks here. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const packageRoot = path.resolve(import.meta.dirname, "..");

export const assets = {
  packageRoot,
  templates: path.join(packageRoot, "build", "templates"),
  guestCrates: path.join(packageRoot, "guest-abi", "rust"),
  /** What a project's IOmods import. */
  iomodKit: path.join(packageRoot, "iomods", "kit.ts"),
  /** What makes that importable, for `node --import`. */
  kitResolution: path.join(packageRoot, "build", "iomods", "kit-resolution.ts"),
  /** Source of the program that reads debug information. */
  symbolizer: path.join(packageRoot, "build", "symbolizer"),
} as const;

export function packageVersion(): string {
  const text = readFileSync(path.join(packageRoot, "package.json"), "utf8");
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
