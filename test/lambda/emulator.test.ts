/** Both ways onto Lambda with AWS's own parts: its Node client and its emulator of the Runtime API. */
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, test } from "vitest";
import { missingTools, runtimeInterfaceClient, runtimeInterfaceEmulator } from "./aws-tools.ts";
import { listen } from "../iomods/aws/stub-service.ts";
import { lambdaSuite, type Invoked, type Running } from "./suite.ts";
import type { LambdaProcess, Layout } from "./sandbox.ts";

const missing = missingTools();
let emulator = "";
let client = "";

if (missing.length > 0) {
  console.warn(`NOT TESTED: AWS's own Lambda client and emulator; this machine lacks ${missing.join(", ")}`);
  test.skip(`AWS's own client and emulator (this machine lacks ${missing.join(", ")})`);
} else {
  beforeAll(async () => {
    [emulator, client] = await Promise.all([runtimeInterfaceEmulator(), runtimeInterfaceClient()]);
  });
  lambdaSuite({
    name: "the handler under AWS's own client, in AWS's emulator",
    start: (layout, variables) =>
      start(layout, [process.execPath, client, `${layout.opt}/asml/handler.handler`], variables),
  });
  lambdaSuite({
    name: "the layer's own client, in AWS's emulator",
    start: (layout, variables) => start(layout, [`${layout.opt}/asml/bootstrap`, process.execPath, client], variables),
  });
}

async function start(
  layout: Layout,
  command: readonly string[],
  variables: Readonly<Record<string, string>>,
): Promise<Running> {
  const [invokeAddress, runtimeAddress] = await Promise.all([freeAddress(), freeAddress()]);
  const addresses = ["--runtime-interface-emulator-address", invokeAddress, "--runtime-api-address", runtimeAddress];
  const process = layout.run([emulator, ...addresses, ...command], variables);
  const url = `http://${invokeAddress}/2015-03-31/functions/function/invocations`;
  const invoke = async (event: string): Promise<Invoked> => {
    const response = await fetch(url, { method: "POST", body: event });
    const body = await response.text();
    // The emulator answers a failed invocation with its document and status 200.
    return { failed: response.status !== 200 || body.startsWith('{"errorType":'), body };
  };
  await listening(invokeAddress, process);
  return {
    process,
    invoke,
    initError: async () => ({ ...JSON.parse((await invoke("{}")).body) }),
    [Symbol.asyncDispose]: () => process[Symbol.asyncDispose](),
  };
}

/** The emulator takes no port 0; another process could take this one in between, which is unlikely enough. */
async function freeAddress(): Promise<string> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return `127.0.0.1:${port}`;
}

async function listening(address: string, process: LambdaProcess): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    try {
      await fetch(`http://${address}/`);
      return;
    } catch {
      await sleep(25);
    }
  }
  throw new Error(`the emulator does not listen: ${process.lines.join("\n")}`);
}
