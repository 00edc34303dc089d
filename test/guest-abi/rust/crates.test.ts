/** The Rust crates' own tests: units, fakes and every example in their documentation. */
import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const root = path.join(import.meta.dirname, "../../..");

it("the crates' own tests pass, their examples among them", { timeout: 900_000 }, async () => {
  const target = path.join(root, ".cache", "test-crates");
  const run = await promisify(execFile)("cargo", ["test", "--workspace", "--locked", "--target-dir", target], {
    cwd: path.join(root, "guest-abi", "rust"),
    maxBuffer: 64 * 1024 * 1024,
  });
  const counts = [...run.stdout.matchAll(/^test result: ok\. (\d+) passed; 0 failed; (\d+) ignored/gm)];
  const passed = counts.reduce((sum, [, count]) => sum + Number(count), 0);
  console.log(`${passed} tests of the Rust crates passed`);
  expect(passed).toBeGreaterThan(100);
  expect(counts.every(([, , ignored]) => ignored === "0")).toBe(true);
});
