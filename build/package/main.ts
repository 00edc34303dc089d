/**
 * What `npm pack` does first: makes build/.dist, the JavaScript and all else that a published package has in place of
 * its sources. Node runs no TypeScript inside node_modules, and a few large files start faster than many small ones.
 */
import { copyFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { assets } from "../assets.ts";
import { licencesOf } from "../bundle/licences.ts";
import { readEnvironment } from "../environment.ts";
import { bundleConsolePage } from "../serve/console-page.ts";
import { symbolizerFile } from "../source-lines/symbolizer-program.ts";
import { makePrograms } from "./programs.ts";
import { makeTypes } from "./types.ts";

const { made } = assets;
rmSync(made, { recursive: true, force: true });
mkdirSync(made, { recursive: true });
await makePrograms();
cpSync(assets.layer.bootstrap, path.join(made, "layer", "bootstrap"));
makeTypes();
const page = await bundleConsolePage(assets.consolePage);
mkdirSync(path.join(made, "console"));
writeFileSync(path.join(made, "console", "console.js"), page.script);
writeFileSync(path.join(made, "console", "console.css"), page.style);
writeFileSync(path.join(made, "console", "LICENCES.txt"), licencesOf(page.inputs, assets.packageRoot));
const { signal } = new AbortController();
copyFileSync(await symbolizerFile({ environment: readEnvironment(), signal }), path.join(made, "symbolizer.wasm"));
