/** Ports and disk. */
import { access, constants, statfs } from "node:fs/promises";
import { createServer } from "node:net";
import { AsmlError, messageOf } from "../../guest-abi/errors.ts";
import { runningHarnesses } from "../../runtime/local/harness-file.ts";
import { listen } from "../../runtime/local/listen.ts";
import type { Examined, Finding } from "./check.ts";

/** Cargo's folder of a new project takes about as much. */
const LITTLE_SPACE = 512 * 1024 * 1024;

export async function port(number: number, root: string | undefined): Promise<Finding> {
  const about = { id: "port", what: `Port ${number}` };
  const server = createServer();
  try {
    await listen(server, "127.0.0.1", number);
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
    return { ...about, state: "ok", found: "free" };
  } catch (thrown) {
    const own = root === undefined ? [] : await runningHarnesses(root);
    const serving = own.find(({ url }) => new URL(url).port === String(number));
    if (serving) return { ...about, state: "ok", found: `this project is served there (process ${serving.pid})` };
    const fix = thrown instanceof AsmlError ? thrown.fix : undefined;
    return { ...about, state: "warn", found: messageOf(thrown), ...(fix !== undefined && { fix }) };
  }
}

export async function disk({ cwd }: Examined): Promise<readonly Finding[]> {
  const writable = { id: "folder", what: "Folder" };
  const room = { id: "disk", what: "Disk" };
  const findings: Finding[] = [];
  try {
    await access(cwd, constants.W_OK);
    findings.push({ ...writable, state: "ok", found: "may be written to" });
  } catch (thrown) {
    const fix = `make ${cwd} writable, or work in another folder: -C DIR`;
    findings.push({ ...writable, state: "fail", found: messageOf(thrown), fix });
  }
  try {
    const { bavail, bsize } = await statfs(cwd);
    const free = bavail * bsize;
    const found = `${(free / 1024 ** 3).toFixed(1)} GB free`;
    findings.push(
      free < LITTLE_SPACE
        ? { ...room, state: "warn", found: `${found}; a build may need more`, fix: "make room on this disk" }
        : { ...room, state: "ok", found },
    );
  } catch (thrown) {
    findings.push({ ...room, state: "warn", found: messageOf(thrown), fix: "see that the folder is on a disk" });
  }
  return findings;
}
