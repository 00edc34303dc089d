/** A cold start under AWS's own emulator: it starts the process for the invocation that it is sent, and that is timed. */
import { spawn } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { Peer } from "./peers.ts";

export interface EmulatedOptions {
  /** Path of the emulator. */
  readonly emulator: string;
  readonly event: Uint8Array<ArrayBuffer>;
  readonly variables: Readonly<Record<string, string>>;
  /** Prefix of the command, such as `taskset -c 0`. */
  readonly pinned: readonly string[];
}

/** Milliseconds from the invocation to its answer, with the emulator's own work. */
export async function emulatedStart(
  peer: Peer,
  { emulator, event, variables, pinned }: EmulatedOptions,
): Promise<number> {
  const [invoked, runtime] = await Promise.all([freeAddress(), freeAddress()]);
  const addresses = ["--runtime-interface-emulator-address", invoked, "--runtime-api-address", runtime];
  const [program = "", ...args] = [...pinned, emulator, ...addresses, ...peer.command];
  // A group of its own, since what the emulator starts outlives it.
  const server = spawn(program, args, {
    env: { PATH: process.env["PATH"] ?? "", ...variables },
    stdio: "ignore",
    detached: true,
  });
  try {
    await listening(invoked);
    const began = performance.now();
    const url = `http://${invoked}/2015-03-31/functions/function/invocations`;
    const response = await fetch(url, { method: "POST", body: event });
    const body = await response.text();
    const wall = performance.now() - began;
    // The emulator answers a failed invocation with its document and status 200.
    if (response.status !== 200 || !body.includes('"statusCode"'))
      throw new Error(`${peer.name} answered ${response.status} under the emulator: ${body.slice(0, 500)}`);
    return wall;
  } finally {
    if (server.pid !== undefined) process.kill(-server.pid, "SIGKILL");
  }
}

/** The emulator takes no port 0. */
async function freeAddress(): Promise<string> {
  const server = createServer();
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `127.0.0.1:${port}`;
}

async function listening(address: string): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- until it answers
      await fetch(`http://${address}/`);
      return;
    } catch {
      // oxlint-disable-next-line no-await-in-loop -- as above
      await sleep(25);
    }
  }
  throw new Error("the emulator does not listen");
}
