/** moto's server: AWS as others understand it. Installed on demand into the project's .cache. */
import { execFile, spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const VERSION = "5.2.5";
const CACHE = path.resolve(import.meta.dirname, "..", "..", ".cache");
const FOLDER = path.join(CACHE, `moto-${VERSION}`);

/** What is missing for it, where something is. */
export function missingForMoto(): string | undefined {
  if (existsSync(FOLDER)) return undefined;
  return spawnSync("python3", ["-c", "import venv, ensurepip"], { stdio: "ignore" }).status === 0
    ? undefined
    : "python3 with venv";
}

export interface Moto {
  readonly url: string;
  /** From now on only what roles and users allow is done, or everything again. */
  enforceIam(on: boolean): Promise<void>;
  stop(): Promise<void>;
}

export async function startMoto(): Promise<Moto> {
  await install();
  const port = await freePort();
  const child = spawn(
    path.join(FOLDER, "bin", "python"),
    [path.join(import.meta.dirname, "moto_server.py"), "-H", "127.0.0.1", "-p", String(port)],
    { stdio: "ignore" },
  );
  const url = `http://127.0.0.1:${port}`;
  await answering(child, url);
  return {
    url,
    async enforceIam(on) {
      const answer = await fetch(`${url}/moto-api/reset-auth`, { method: "POST", body: on ? "0" : "inf" });
      if (!answer.ok) throw new Error(`moto answered ${answer.status}`);
    },
    stop: () =>
      new Promise((resolve) => {
        child.once("exit", () => resolve());
        child.kill();
      }),
  };
}

async function install(): Promise<void> {
  if (existsSync(FOLDER)) return;
  console.log(`installing moto ${VERSION} into .cache, once`);
  mkdirSync(CACHE, { recursive: true });
  const partial = mkdtempSync(`${FOLDER}-`);
  try {
    await run("python3", ["-m", "venv", partial]);
    await run(path.join(partial, "bin", "python"), ["-m", "pip", "install", "--quiet", `moto[server]==${VERSION}`]);
    renameSync(partial, FOLDER);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

async function answering(child: ChildProcess, url: string): Promise<void> {
  let gone = false;
  child.once("exit", () => (gone = true));
  for (;;) {
    if (gone) throw new Error("moto's server has ended");
    try {
      if ((await fetch(`${url}/moto-api/`)).ok) return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
