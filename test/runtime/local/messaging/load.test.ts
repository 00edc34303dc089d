import { afterEach, describe, expect, it } from "vitest";
import { newFolder, removeFolders } from "../folder.ts";
import { queueLoad } from "./load/queue-load.ts";

afterEach(removeFolders);

describe("a harness that is killed while messages are sent and handled", () => {
  it(
    "loses none that was acknowledged, and has what cannot be handled as dead letters",
    { timeout: 200_000 },
    async () => {
      const { lost, dead, poison, left, kills } = await queueLoad(await newFolder(), 300, 150);
      expect({ lost, dead, left, kills }).toEqual({ lost: [], dead: poison, left: 0, kills: 1 });
    },
  );
});
