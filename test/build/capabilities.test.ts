import { beforeAll, expect, it } from "vitest";
import { capabilitiesOf } from "../../build/capabilities.ts";
import { buildStreams, Gate } from "../guests/streams.ts";

let wasm: Uint8Array;
beforeAll(async () => {
  wasm = await buildStreams();
});

it("counts no response among what a module can call: it needs neither a grant nor a role", () => {
  const gate = new Gate();
  const config = { id: "api.f", handler: "handler", timeoutMs: 1, memoryMb: 64, environment: {} };
  const grants = [{ coordinates: "test.gate", from: "service.toml:1" }];
  expect(capabilitiesOf(wasm, { ...config, grants }, gate.iomods).calls).toEqual({ "test.gate": ["next", "reached"] });
  expect(() => capabilitiesOf(wasm, { ...config, grants: [] }, gate.iomods)).toThrow(/test\.gate/);
});
