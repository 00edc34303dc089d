/** The package's JavaScript: the command with what it starts, and the modules that a project's layer is bundled of. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { build, type BuildOptions, type Plugin } from "esbuild";
import { assets } from "../assets.ts";
import { licencesOf } from "../bundle/licences.ts";

/** Installed with the package: both are, or load, programs for the machine. */
const INSTALLED = ["esbuild", "classic-level"];

/** CommonJS packages require Node's own modules, and an ECMAScript module has no require. */
const REQUIRE = `import { createRequire as makeRequire } from "node:module";
const require = makeRequire(import.meta.url);`;

/** Where the modules of one build go, and the licences of the packages that they took in. */
const LICENCES = "LICENCES.txt";

export async function makePrograms(): Promise<void> {
  const root = assets.packageRoot;
  await bundle(assets.made, {
    entryPoints: {
      cli: path.join(root, "build", "cli.ts"),
      iomod: assets.iomodKit,
      "kit-resolution": assets.kitResolution,
    },
    banner: { js: REQUIRE },
    external: INSTALLED,
  });
  const { handler, client, lazy, kit, projectIomods } = assets.layer;
  await bundle(path.join(assets.made, "layer"), {
    entryPoints: { handler, client, lazy, kit },
    plugins: [apart(projectIomods)],
  });
  await build({
    ...(await common(path.join(assets.made, "layer"))),
    entryPoints: { "project-iomods": projectIomods },
  });
}

async function bundle(outdir: string, options: BuildOptions): Promise<void> {
  const { metafile } = await build({ ...(await common(outdir)), ...options, metafile: true });
  writeFileSync(path.join(outdir, LICENCES), licencesOf(Object.keys(metafile.inputs), assets.packageRoot));
}

async function common(outdir: string): Promise<BuildOptions> {
  return {
    absWorkingDir: assets.packageRoot,
    outdir,
    bundle: true,
    // Each command, and each client of a service, is in a file of its own that is read when it is used. All in one
    // folder: assets.ts and imports of what stays apart are found from there.
    splitting: true,
    chunkNames: "[name]-[hash]",
    format: "esm",
    platform: "node",
    target: "node24",
    mainFields: ["module", "main"],
    minify: true,
    legalComments: "none",
    logLevel: "warning",
  };
}

/** Leaves a module out, beside the others: what is made of a project takes its place. */
function apart(file: string): Plugin {
  const { name } = path.parse(file);
  return {
    name: "apart",
    setup(one) {
      one.onResolve({ filter: new RegExp(`/${name}\\.ts$`) }, ({ path: specifier, resolveDir }) =>
        path.resolve(resolveDir, specifier) === file ? { path: `./${name}.js`, external: true } : undefined,
      );
    },
  };
}
