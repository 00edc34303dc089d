/** What is uploaded to Lambda: one layer for all functions, and a zip for each. The same input gives the same bytes. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { build, type Plugin } from "esbuild";
import { AsmlError, messageOf } from "../guest-abi/errors.ts";
import { CONFIG_FILE } from "../runtime/lambda/config.ts";
import { deployedFiles } from "../runtime/lambda/deployed-guest.ts";
import { prepareGuest } from "../runtime/prepare-guest.ts";
import type { FunctionConfig } from "../runtime/project.ts";
import { assets } from "./assets.ts";
import { withoutFacades } from "./bundle/builtins.ts";
import { joined, splitFiles } from "./bundle/joined.ts";
import { type ProjectLayer, withProjectIomods } from "./bundle/project-iomods.ts";
import { LICENCE_RULE, licenceFiles, licencesOf } from "./bundle/licences.ts";
import type { ProjectManifest } from "./manifest/project-manifest.ts";
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

/** What a plugin has made up is named by its namespace. (A single letter is a disk's.) */
const MADE_INPUT = /^[a-z-]{2,}:/;

type LayerProject = Pick<ProjectManifest, "root" | "services">;

export interface LayerSource {
  readonly outFile: string;
  /** Whose own IOmods, and those that are packages, the layer has too. */
  readonly project?: LayerProject;
}

/**
 * The runtime and its IOmods as a Lambda layer.
 * @example
 * const { bytes } = await makeLayer({ outFile: "net/layer.zip" });
 * @throws AsmlError ERR_IOMOD_INVALID where one of the project's own IOmods cannot be taken in
 */
export async function makeLayer({ outFile, project }: LayerSource): Promise<WrittenZip> {
  const { entries } = await layerCode(project && (await withProjectIomods(project)));
  return writeZip(outFile, entries);
}

export interface LayerCode {
  /** What the layer has in it; the same for the same code. */
  readonly entries: readonly ZipEntry[];
  /** Files that it was made of; absolute. */
  readonly inputs: readonly string[];
}

/**
 * @param own of withProjectIomods
 * @throws AsmlError ERR_IOMOD_INVALID where one of the project's own IOmods cannot be taken in
 */
export async function layerCode(own: ProjectLayer | undefined): Promise<LayerCode> {
  const { handler, client, bootstrap, licences } = assets.layer;
  const { files, inputs } = await bundleCode({ handler, client }, own && [own.plugin]).catch((cause: unknown) => {
    throw own === undefined
      ? cause
      : new AsmlError("ERR_IOMOD_INVALID", `the project's IOmods cannot be bundled: ${messageOf(cause)}`, {
          fix: "install what they import in the project's folder, or mend the import",
          cause,
        });
  });
  const entries = [
    ...files,
    { name: "bootstrap", bytes: readFileSync(bootstrap), executable: true },
    { name: "LICENCES.txt", bytes: Buffer.from(allLicences(inputs, licences)) },
  ].map((entry) => ({ ...entry, name: `${LAYER_FOLDER}/${entry.name}` }));
  const read = inputs
    .filter((input) => !MADE_INPUT.test(input))
    .map((input) => path.resolve(assets.packageRoot, input));
  const besides = [
    bootstrap,
    ...(licences === undefined ? [] : [licences]),
    ...licenceFiles(inputs, assets.packageRoot),
  ];
  return { entries, inputs: [...read, ...besides] };
}

/** @param already names a file with the licences of what was in the modules before they were bundled here */
function allLicences(inputs: readonly string[], already: string | undefined): string {
  const own = licencesOf(inputs, assets.packageRoot);
  const parts = [...(already === undefined ? [] : [readFileSync(already, "utf8")]), own];
  return parts.filter((part) => part !== "").join(LICENCE_RULE);
}

interface BundledCode {
  readonly files: readonly ZipEntry[];
  /** Source files, relative to the package. */
  readonly inputs: readonly string[];
}

/** Programs for Lambda's Node: `NAME.mjs` for each entry point, and the chunks that they share or import later. */
export async function bundleCode(
  entryPoints: Readonly<Record<string, string>>,
  plugins: readonly Plugin[] = [],
): Promise<BundledCode> {
  const split = await build({
    // Names in the output are relative to this folder, so it is the same wherever the package is.
    absWorkingDir: assets.packageRoot,
    entryPoints: { ...entryPoints },
    plugins: [...plugins, withoutFacades],
    outdir: LAYER_FOLDER,
    outExtension: { ".js": ".mjs" },
    chunkNames: "chunks/[name]-[hash]",
    bundle: true,
    // Clients of AWS services are imported by functions that call them, from chunks of their own.
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
  const files = await joined(
    splitFiles(split, LAYER_FOLDER),
    Object.keys(entryPoints).map((name) => `${name}.mjs`),
  );
  return {
    files: files.map(({ name, text }) => ({ name, bytes: Buffer.from(text) })),
    inputs: Object.keys(split.metafile.inputs),
  };
}

export interface FunctionZip {
  /** The module as cargo left it; debug information stays behind. */
  readonly wasm: Uint8Array;
  readonly config: FunctionConfig;
  readonly outFile: string;
}

/**
 * A function's module, prepared as the layer runs it, and its configuration.
 * @throws AsmlError ERR_MODULE_INVALID, ERR_MODULE_ABI
 */
export function makeFunctionZip({ wasm, config, outFile }: FunctionZip): WrittenZip {
  return writeZip(outFile, [
    ...deployedFiles(prepareGuest(wasm, config)),
    { name: CONFIG_FILE, bytes: Buffer.from(`${JSON.stringify(storedConfig(config), undefined, 2)}\n`) },
  ]);
}

/**
 * A function's configuration as it is deployed. A grant's line is left out: whatever else is written into a manifest
 * would shift it, and be new code of every function below.
 */
export function storedConfig(config: FunctionConfig): FunctionConfig {
  const { id, handler, timeoutMs, memoryMb, environment, grants, streams } = config;
  return {
    id,
    handler,
    timeoutMs,
    memoryMb,
    environment: Object.fromEntries(Object.entries(environment).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    grants: grants.map(({ coordinates, from, options, limits }) => ({
      coordinates,
      from: from.replace(/:\d+$/, ""),
      ...(options && { options }),
      ...(limits && { limits }),
    })),
    ...(streams === true && { streams }),
  };
}
