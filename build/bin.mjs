#!/usr/bin/env node
// The command asml. Plain JavaScript for any Node: what it starts needs Node 24 (WebAssembly that suspends, TypeScript
// without a build), and where the running one is older, one among the packages takes over where there is one.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";

const NEEDED = 24;
const here = path.dirname(fileURLToPath(import.meta.url));
// A clone has the source; a package has what was made of it, because Node runs no TypeScript inside node_modules.
const source = path.join(here, "cli.ts");
const cli = existsSync(source) ? source : path.join(here, ".dist", "cli.js");
if (Number(process.versions.node.split(".")[0]) >= NEEDED) {
  await import(pathToFileURL(cli).href);
} else {
  const name = path.join("node", "bin", process.platform === "win32" ? "node.exe" : "node");
  const root = path.resolve(here, "..");
  // Its own packages, or those that it was installed beside.
  const node = [path.join(root, "node_modules", name), path.join(root, "..", name)].find((file) => existsSync(file));
  if (node === undefined) {
    process.stderr.write(
      `error[ERR_TOOL_MISSING]: asml needs Node ${NEEDED}, and this is ${process.versions.node}\n` +
        `  fix: install Node ${NEEDED} (https://nodejs.org), or ${existsSync(source) ? `run npm ci in ${root}` : `npm install node@${NEEDED} beside asml`}\n`,
    );
    process.exitCode = 1;
  } else {
    const child = spawn(node, [cli, ...process.argv.slice(2)], { stdio: "inherit" });
    // The terminal sends Ctrl-C to both; the child decides when it is done.
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
    child.on("exit", (code, signal) => {
      process.exitCode = code ?? (signal === "SIGINT" ? 130 : 143);
    });
  }
}
