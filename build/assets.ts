/** The one file that knows where the package's own files are: a bundle moves code, and everything else asks here. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** A published package has JavaScript where a clone has TypeScript: Node runs none inside node_modules. */
const fromSource = import.meta.filename.endsWith(".ts");

const packageRoot = rootAbove(import.meta.dirname);
/** What build/package makes: the command, what a project's IOmods import, and the layer before a project is added. */
const made = path.join(packageRoot, "build", ".dist");
const layerMade = path.join(made, "layer");
const lambda = path.join(packageRoot, "runtime", "lambda");

export const assets = {
  packageRoot,
  fromSource,
  made,
  templates: path.join(packageRoot, "build", "templates"),
  guestCrates: path.join(packageRoot, "guest-abi", "rust"),
  /** What a project's IOmods import. */
  iomodKit: fromSource ? path.join(packageRoot, "iomods", "kit.ts") : path.join(made, "iomod.js"),
  /** What makes that importable, for `node --import`. */
  kitResolution: fromSource
    ? path.join(packageRoot, "build", "iomods", "kit-resolution.ts")
    : path.join(made, "kit-resolution.js"),
  /** The console's page: its sources, or the page as it is sent. */
  consolePage: fromSource ? path.join(packageRoot, "runtime", "local", "console", "page") : path.join(made, "console"),
  /** Source of the program that reads debug information. */
  symbolizer: path.join(packageRoot, "build", "symbolizer"),
  /** That program, where it comes compiled. */
  symbolizerProgram: fromSource ? undefined : path.join(made, "symbolizer.wasm"),
  /** Modules that the layer is bundled of. */
  layer: fromSource
    ? {
        handler: path.join(lambda, "handler.ts"),
        client: path.join(lambda, "client", "main.ts"),
        bootstrap: path.join(lambda, "client", "bootstrap"),
        projectIomods: path.join(lambda, "project-iomods.ts"),
        lazy: path.join(packageRoot, "iomods", "lazy.ts"),
        kit: path.join(packageRoot, "iomods", "kit.ts"),
        licences: undefined,
      }
    : {
        handler: path.join(layerMade, "handler.js"),
        client: path.join(layerMade, "client.js"),
        bootstrap: path.join(layerMade, "bootstrap"),
        projectIomods: path.join(layerMade, "project-iomods.js"),
        lazy: path.join(layerMade, "lazy.js"),
        kit: path.join(layerMade, "kit.js"),
        /** Those of the packages that are in these modules already. */
        licences: path.join(layerMade, "LICENCES.txt"),
      },
} as const;

export function packageVersion(): string {
  const { version }: { readonly version?: unknown } = Object(
    JSON.parse(readFileSync(path.join(packageRoot, "package.json"), "utf8")),
  );
  if (typeof version !== "string") throw new TypeError(`${packageRoot} has no version`);
  return version;
}

function rootAbove(folder: string): string {
  if (existsSync(path.join(folder, "package.json"))) return folder;
  const above = path.dirname(folder);
  if (above === folder) throw new TypeError(`${import.meta.filename} is in no package`);
  return rootAbove(above);
}
