/** What is uploaded to Lambda: one layer for all functions, and a zip for each. The same input gives the same bytes. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { stripDebug } from "../guest-abi/wasm/custom.ts";
import { CONFIG_FILE } from "../runtime/lambda/config.ts";
import { MODULE_FILE } from "../runtime/lambda/start.ts";
import type { FunctionConfig } from "../runtime/project.ts";
import { assets } from "./assets.ts";
import { licencesOf } from "./bundle/licences.ts";
import { type WrittenZip, writeZip, type ZipEntry } from "./bundle/zip.ts";

/** The folder under /opt that Lambda unpacks the layer to. */
const LAYER_FOLDER = "asml";

/** How a function names what is in the layer. */
export const LAYER = {
  /** The function's handler, for the managed Node client. */
  handler: `/opt/${LAYER_FOLDER}/handler.handler`,
  /** AWS_LAMBDA_EXEC_WRAPPER, for the layer's own client. */
  wrapper: `/opt/${LAYER_FOLDER}/bootstrap`,
} as const;

/**
 * The runtime and its IOmods as a Lambda layer.
 * @example
 * const { bytes } = await makeLayer({ outFile: "net/layer.zip" });
 */
export async function makeLayer({ outFile }: { readonly outFile: string }): Promise<WrittenZip> {
  const lambda = path.join(assets.packageRoot, "runtime", "lambda");
  const { files, inputs } = await bundleCode({
    handler: path.join(lambda, "handler.ts"),
    client: path.join(lambda, "client", "main.ts"),
  });
  return writeZip(
    outFile,
    [
      ...files,
      { name: "bootstrap", bytes: readFileSync(path.join(lambda, "client", "bootstrap")), executable: true },
      { name: "LICENCES.txt", bytes: Buffer.from(licencesOf(inputs, assets.packageRoot)) },
    ].map((entry) => ({ ...entry, name: `${LAYER_FOLDER}/${entry.name}` })),
  );
}

interface BundledCode {
  readonly files: readonly ZipEntry[];
  /** Source files, relative to the package. */
  readonly inputs: readonly string[];
}

/** Programs for Lambda's Node: `NAME.mjs` for each entry point, and the chunks that they share or import later. */
export async function bundleCode(entryPoints: Readonly<Record<string, string>>): Promise<BundledCode> {
  const { outputFiles, metafile } = await build({
    // Names in the output are relative to this folder, so it is the same wherever the package is.
    absWorkingDir: assets.packageRoot,
    entryPoints: { ...entryPoints },
    outdir: LAYER_FOLDER,
    outExtension: { ".js": ".mjs" },
    chunkNames: "chunks/[name]-[hash]",
    bundle: true,
    // Clients of AWS services are imported when they are called first, from chunks of their own.
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node24",
    // The ECMAScript builds of packages: only they can be split and shaken.
    mainFields: ["module", "main"],
    minify: true,
    legalComments: "none",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const root = path.join(assets.packageRoot, LAYER_FOLDER);
  return {
    files: outputFiles.map(({ path: file, contents }) => ({
      name: path.relative(root, file).split(path.sep).join("/"),
      bytes: contents,
    })),
    inputs: Object.keys(metafile.inputs),
  };
}

export interface FunctionZip {
  /** The module as cargo left it; debug information stays behind. */
  readonly wasm: Uint8Array;
  readonly config: FunctionConfig;
  readonly outFile: string;
}

/**
 * A function's module and configuration, for the layer to run.
 * @throws AsmlError ERR_MODULE_INVALID
 */
export function makeFunctionZip({ wasm, config, outFile }: FunctionZip): WrittenZip {
  const { id, handler, timeoutMs, memoryMb, environment, grants } = config;
  const stored: FunctionConfig = {
    id,
    handler,
    timeoutMs,
    memoryMb,
    environment: Object.fromEntries(Object.entries(environment).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    grants: grants.map(({ coordinates, from }) => ({ coordinates, from })),
  };
  return writeZip(outFile, [
    { name: MODULE_FILE, bytes: stripDebug(wasm) },
    { name: CONFIG_FILE, bytes: Buffer.from(`${JSON.stringify(stored, undefined, 2)}\n`) },
  ]);
}
