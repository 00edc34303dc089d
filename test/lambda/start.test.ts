import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { defineIomod } from "../../iomods/define.ts";
import { createRegistry } from "../../iomods/registry.ts";
import type { GuestFunction } from "../../runtime/function.ts";
import { deployedFiles } from "../../runtime/lambda/deployed-guest.ts";
import { startFunction } from "../../runtime/lambda/start.ts";
import { prepareGuest } from "../../runtime/prepare-guest.ts";
import { putter, talker } from "./guests.ts";

const config = {
  id: "a.b",
  handler: "handler",
  timeoutMs: 3000,
  memoryMb: 64,
  environment: {},
  grants: [{ coordinates: "aws.dynamodb", from: "service.toml:1" }],
};

/** Starts a guest with an IOmod that is made to load as said. */
async function started(wasm: Uint8Array, load: () => Promise<unknown>): Promise<GuestFunction> {
  const folder = mkdtempSync(path.join(tmpdir(), "asml-task-"));
  try {
    for (const { name, bytes } of deployedFiles(prepareGuest(wasm, config)))
      writeFileSync(path.join(folder, name), bytes);
    writeFileSync(path.join(folder, "asml.json"), JSON.stringify(config));
    const methods = { put_item: { actions: [], call: () => Promise.resolve(Buffer.from('"put"')) } };
    return await startFunction(folder, createRegistry([{ ...defineIomod("aws.dynamodb", methods), load }]), () => {});
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("what a function imports is loaded when it has started", async () => {
  let loaded = false;
  const guest = await started(putter, async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    loaded = true;
  });
  expect(loaded).toBe(true);
  guest.close();
});

test("what a function may call and does not import is not loaded", async () => {
  const guest = await started(talker, () => expect.fail("it was loaded"));
  guest.close();
});

test("a function starts when an IOmod does not load: its calls tell of that", async () => {
  const guest = await started(putter, () => Promise.reject(new Error("no such package")));
  const outcome = await guest.invoke({ requestId: "r", event: Buffer.from("{}") });
  expect(outcome.ok && Buffer.from(outcome.answer).toString()).toBe('"put"');
  guest.close();
});
