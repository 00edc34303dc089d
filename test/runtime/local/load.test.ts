import { afterEach, describe, expect, it } from "vitest";
import { newFolder, removeFolders } from "./folder.ts";
import { load } from "./load/load.ts";

afterEach(removeFolders);

describe("load from another process", () => {
  it("loses no request, and every 200 is an item", async () => {
    const steps = [
      { rate: 40, seconds: 1 },
      { rate: 80, seconds: 1 },
    ];
    const results = await load(await newFolder(), () => steps.shift());
    expect(results.map(({ sent, ok, others, items }) => ({ sent, ok, others, items }))).toEqual([
      { sent: 40, ok: 40, others: {}, items: 40 },
      { sent: 80, ok: 80, others: {}, items: 120 },
    ]);
  });
});
