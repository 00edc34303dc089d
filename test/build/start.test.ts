import path from "node:path";
import { describe, expect, test } from "vitest";
import { CARGO_TIME, packageRoot, run, type Ran } from "./asml.ts";

function start(...args: readonly string[]): Promise<Ran> {
  const setup = path.join(packageRoot, "build", "setup.mjs");
  return run(process.execPath, [setup, "start", ...args], { cwd: "/" });
}

describe("npm start", () => {
  test("--check serves the tutorial and runs the guide's own test against it", { timeout: CARGO_TIME }, async () => {
    const ran = await start("--check");
    expect(ran.code, ran.stderr).toBe(0);
    expect(ran.stdout).toMatch(/^the guide's test: (\d+) of \1 steps passed\n$/);
    for (const step of [
      "PUT /put without a token: 401",
      "PUT /put with an unsigned token (alg none): 401",
      "PUT /put with a good token: 200 and {}",
      "the item whose pk is the token's sub is in the table",
      "PUT /profile with a good token: 200 and what was stored",
    ])
      expect(ran.stderr).toContain(`ok      ${step}`);
  });

  test("refuses what it does not know with 2", async () => {
    const ran = await start("--prot", "3001");
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("unknown option '--prot'");
    expect(ran.stderr).toContain("fix: did you mean --port?");
    expect((await start("--help")).stdout).toContain("Usage: npm start -- [options]");
  });
});
