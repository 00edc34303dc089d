/** The console's page as a browser gets it: bundled when it is first visited, or with the package. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { ConsolePage } from "../../runtime/local/console/server.ts";
import { assets } from "../assets.ts";

export async function consolePage(): Promise<ConsolePage> {
  const { consolePage: page } = assets;
  if (assets.fromSource) return bundleConsolePage(page);
  const [script, style] = await Promise.all(
    ["console.js", "console.css"].map((name) => readFile(path.join(page, name), "utf8")),
  );
  return { script: script ?? "", style: style ?? "" };
}

/**
 * @param folder of its sources
 * @returns and the files that went into it
 */
export async function bundleConsolePage(folder: string): Promise<ConsolePage & { readonly inputs: readonly string[] }> {
  const { build } = await import("esbuild");
  const { outputFiles, metafile } = await build({
    absWorkingDir: assets.packageRoot,
    metafile: true,
    entryPoints: [path.join(folder, "main.tsx"), path.join(folder, "console.css")],
    outdir: folder,
    write: false,
    bundle: true,
    minify: true,
    format: "esm",
    target: ["chrome111", "firefox114", "safari16.4"],
    tsconfigRaw: { compilerOptions: { jsx: "react-jsx", jsxImportSource: "preact" } },
    logLevel: "silent",
  });
  const textOf = (extension: string): string => outputFiles.find((file) => file.path.endsWith(extension))?.text ?? "";
  return { script: textOf(".js"), style: textOf(".css"), inputs: Object.keys(metafile.inputs) };
}
