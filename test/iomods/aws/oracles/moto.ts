/** moto, which fakes AWS's services: Python, in an environment of its own. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { messageOf } from "../../../../guest-abi/errors.ts";
import { freePort } from "./dynamodb-local.ts";
import { mayFetch, type Oracle, skipped, start } from "./process.ts";

const VERSION = "5.2.5";
const FOLDER = path.join(import.meta.dirname, "../../../../.cache/moto", VERSION);
const SERVER = path.join(FOLDER, "bin", "moto_server");
const WHAT = "services against moto";

/** @returns undefined, and a line on the console, where it cannot be had */
export async function startMoto(): Promise<Oracle | undefined> {
  if (!existsSync(SERVER)) {
    if (!mayFetch) return skipped(WHAT, "it has not been fetched; npm run test:aws does that");
    try {
      await promisify(execFile)("python3", ["-m", "venv", FOLDER]);
      const install = ["-m", "pip", "install", "-q", `moto[server]==${VERSION}`];
      await promisify(execFile)(path.join(FOLDER, "bin", "python"), install, { timeout: 600_000 });
    } catch (thrown) {
      return skipped(WHAT, `pip did not fetch it: ${messageOf(thrown)}`);
    }
  }
  const port = await freePort();
  try {
    return await start(SERVER, ["-H", "127.0.0.1", "-p", String(port)], port);
  } catch (thrown) {
    return skipped(WHAT, `it does not start: ${messageOf(thrown)}`);
  }
}
