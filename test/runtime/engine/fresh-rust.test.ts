import { beforeAll, describe, expect, test, vi } from "vitest";
import { inspectModule } from "../../../guest-abi/module.ts";
import { Sandbox } from "../../../runtime/engine/sandbox.ts";
import { buildGuest } from "../../guests/cargo.ts";
import { functionOf, told } from "../../guests/wat.ts";

let wasm: Uint8Array;
beforeAll(async () => {
  wasm = await buildGuest({ guest: "marks", profile: "release", locked: false });
});

const environment = { GIVEN: "by the host" };

describe("a Rust guest finds no marks of the invocation before", () => {
  test("where its memory is restored", async () => {
    expect(inspectModule(wasm).resettable).toBe(true);
    const f = await functionOf(wasm, { config: { environment } });
    for (let i = 0; i < 20; i++) expect(told(await f.send("false"))).toBe("[]");
    f.close();
  });

  test("where it grew and the instance is new", async () => {
    const f = await functionOf(wasm, { config: { environment } });
    for (let i = 0; i < 20; i++) expect(told(await f.send(i % 2 === 0 ? "true" : "false"))).toBe("[]");
    f.close();
  });

  test("where the event is large, and its sandbox has more memory", async () => {
    const f = await functionOf(wasm, { config: { environment } });
    const grow = (index: number): string => (index % 5 === 4 ? "true" : "false");
    for (let i = 0; i < 40; i++) expect(told(await f.send(grow(i).padEnd(i % 2 === 0 ? 50_000 : 0)))).toBe("[]");
    f.close();
  });

  test("where invocations overlap", async () => {
    const f = await functionOf(wasm, { config: { environment } });
    for (let round = 0; round < 5; round++) {
      const outcomes = await Promise.all(Array.from({ length: 20 }, (_, index) => f.send(String(index % 3 === 0))));
      expect(outcomes.map(told)).toEqual(Array<string>(20).fill("[]"));
    }
    f.close();
  });
});

test("the guest would find its marks in a sandbox that is not put back", async () => {
  // The same module, its memory kept: what the tests above would say of a reset that does nothing.
  const reset = vi.spyOn(Sandbox.prototype, "reset").mockReturnValue(true);
  const f = await functionOf(wasm, { config: { environment } });
  await f.send("false");
  const places = JSON.parse(told(await f.send("false"))) as string[];
  expect(places).toEqual(
    expect.arrayContaining(["stack", "atomic static", "static with a heap", "once", "thread-local", "environment"]),
  );
  f.close();
  reset.mockRestore();
});
