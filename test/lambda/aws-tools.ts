/**
 * AWS's own Node client (npm aws-lambda-ric, compiled here) and emulator (inside the wheel of aws-sam-cli), fetched
 * on demand into the project's .cache: they are for tests and the bench, and too much for every installation.
 */
import { execFile, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { unzipSync } from "fflate";

const run = promisify(execFile);

const RIC = "4.0.2";
const SAM = "1.170.0";
const CACHE = path.resolve(import.meta.dirname, "..", "..", ".cache", "lambda");
const RIE_NAMES: Readonly<Record<string, string>> = { x64: "aws-lambda-rie-x86_64", arm64: "aws-lambda-rie-arm64" };

/** What this machine lacks for them; empty where all is there. */
export function missingTools(): string[] {
  if (process.platform !== "linux" || RIE_NAMES[process.arch] === undefined) return ["Linux on x86_64 or arm64"];
  const needed = { npm: [], cmake: [], make: [], "g++": [], python3: ["-m", "pip"] } as const;
  return Object.entries(needed).flatMap(([tool, args]) => {
    const found = spawnSync(tool, [...args, "--version"], { stdio: "ignore" }).status === 0;
    return found ? [] : [[tool, ...args].join(" ")];
  });
}

/** Makes a folder of the cache whole or not at all. */
async function cached(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = path.join(CACHE, name);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const partial = mkdtempSync(path.join(CACHE, `${name}-`));
  try {
    await fill(partial);
    renameSync(partial, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return folder;
}

/** Path of the client's index.mjs. */
export async function runtimeInterfaceClient(): Promise<string> {
  const folder = await cached(`aws-lambda-ric-${RIC}`, async (dir) => {
    const manifest = {
      private: true,
      dependencies: { "aws-lambda-ric": RIC },
      allowScripts: { "aws-lambda-ric": true },
    };
    writeFileSync(path.join(dir, "package.json"), JSON.stringify(manifest));
    await run("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock"], { cwd: dir, maxBuffer: 1 << 26 });
  });
  return path.join(folder, "node_modules", "aws-lambda-ric", "index.mjs");
}

/** Path of the emulator's binary. */
export async function runtimeInterfaceEmulator(): Promise<string> {
  const binary = RIE_NAMES[process.arch] ?? "";
  const folder = await cached(`aws-lambda-rie-${SAM}`, async (dir) => {
    await run("python3", ["-m", "pip", "download", "--quiet", "--no-deps", "-d", dir, `aws-sam-cli==${SAM}`]);
    const wheel = path.join(dir, readdirSync(dir).find((name) => name.endsWith(".whl")) ?? "");
    const entry = `samcli/local/rapid/${binary}`;
    const content = unzipSync(readFileSync(wheel), { filter: ({ name }) => name === entry })[entry];
    if (content === undefined) throw new Error(`${wheel} has no ${entry}`);
    writeFileSync(path.join(dir, binary), content, { mode: 0o755 });
    rmSync(wheel);
  });
  return path.join(folder, binary);
}
