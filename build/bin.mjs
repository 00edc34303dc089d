#!/usr/bin/env node
// The command asml. Plain JavaScript for any Node: cli.ts needs Node 24 (TypeScript without a build, WebAssembly
// that suspends), and where the running one is older, the one that the package brings along takes over.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";

const NEEDED = 24;
const here = path.dirname(fileURLToPath(import.meta.url));
const cli = path.join(here, "cli.ts");
if (Number(process.versions.node.split(".")[0]) >= NEEDED) {
  await import(pathToFileURL(cli).href);
} else {
  const node = path.join(here, "..", "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  if (!existsSync(node)) {
    process.stderr.write(
      `error[ERR_TOOL_MISSING]: asml needs Node ${NEEDED}, and this is ${process.versions.node}\n` +
        `  fix: install Node ${NEEDED} (https://nodejs.org), or run npm ci in ${path.resolve(here, "..")}\n`,
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
