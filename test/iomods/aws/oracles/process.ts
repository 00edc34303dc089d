/** Servers of others as child processes. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";

export interface Oracle {
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** Whether what is missing may be fetched: minutes and hundreds of megabytes. */
export const mayFetch = process.env["ASML_FETCH_ORACLES"] === "1";

/** Says why checks are left out, where a log of the tests is read. */
export function skipped(what: string, why: string): undefined {
  console.warn(`SKIPPED: ${what}: ${why}`);
}

/** Starts a server, and waits until its port takes connections. */
export async function start(command: string, args: readonly string[], port: number): Promise<Oracle> {
  const child = spawn(command, args, { stdio: ["ignore", "ignore", "pipe"] });
  const complaints: Buffer[] = [];
  child.stderr.on("data", (part: Buffer) => complaints.push(part));
  const failed = new Promise<never>((_, reject) => {
    child.once("error", reject);
    child.once("exit", (code) =>
      reject(new Error(`${command} ended with ${String(code)}: ${Buffer.concat(complaints).toString()}`)),
    );
  });
  failed.catch(() => {}); // it ends some time, and nobody may be waiting then
  await Promise.race([listening(port), failed]);
  return { endpoint: `http://127.0.0.1:${port}`, stop: () => stop(child) };
}

async function listening(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, "127.0.0.1");
    const connected = await Promise.race([
      once(socket, "connect").then(
        () => true,
        () => false,
      ),
      once(socket, "error").then(() => false),
    ]);
    socket.destroy();
    if (connected) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}
