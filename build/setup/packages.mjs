// npm packages: what package-lock.json says, installed.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { run } from "./child.mjs";
import { SetupError, say } from "./report.mjs";

/** @param {string} root */
export async function ensurePackages(root) {
  if (packagesAreThere(root)) return;
  say("setup: installing npm packages (npm ci) ...");
  // NODE_ENV=production would leave out what builds and tests are made with.
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  // npm names itself to its scripts; then it is surely the npm that the person called.
  const self = process.env.npm_execpath;
  const exit =
    self !== undefined && /\.c?js$/.test(self)
      ? await run(process.execPath, [self, ...args], { cwd: root })
      : await run(process.platform === "win32" ? "npm.cmd" : "npm", args, { cwd: root });
  if (exit.code !== 0 || exit.signal)
    throw new SetupError(
      "npm ci failed; it says why above",
      "see that the network and npm's registry can be reached, and run the command again",
      exit,
    );
}

/**
 * npm writes what it has installed beside the packages, last of all; that it agrees with the lock is the whole
 * truth, also after an `npm install` by hand or one that was interrupted.
 * @param {string} root
 */
function packagesAreThere(root) {
  const locked = packagesOf(path.join(root, "package-lock.json"));
  const installed = packagesOf(path.join(root, "node_modules", ".package-lock.json"));
  if (!locked || !installed) return false;
  for (const [name, entry] of Object.entries(locked)) {
    if (name === "") continue;
    const there = installed[name];
    if (!there && entry.optional !== true) return false;
    if (there && there.version !== entry.version) return false;
  }
  return Object.keys(installed).every((name) => locked[name]);
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }> | undefined}
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return undefined;
  }
}

/**
 * The Node to run jobs with: the one among the packages, or the running one where that is new enough.
 * @param {string} root
 */
export function nodeOfTheProject(root) {
  const own = path.join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  if (existsSync(own)) return own;
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  throw new SetupError(
    "Node 24 is not among the npm packages: its install script did not run",
    "install Node 24 (https://nodejs.org), or run: npm rebuild node --ignore-scripts=false",
  );
}
