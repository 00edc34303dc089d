/** The small form of `npm run scale`: that its project is one, and that what has not changed is not made again. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { CARGO_TIME, packageRoot, temporaryFolder } from "../../build/asml.ts";
import { measure } from "./measure.ts";
import { ScaleProject } from "./project.ts";

const env = {
  ...process.env,
  CARGO_TARGET_DIR: path.join(packageRoot, ".cache", "test-guests", "scale"),
  NO_COLOR: "1",
};

test("a project grows by its functions, and only what is new is made", { timeout: CARGO_TIME }, async () => {
  const project = await ScaleProject.create(temporaryFolder());
  const small = await measure(project, 2, { env });
  const zips = path.join(project.root, "net", "functions");
  const made = () =>
    Object.fromEntries(readdirSync(zips).map((name) => [name, statSync(path.join(zips, name)).mtimeMs]));
  const before = made();
  const large = await measure(project, 5, { env, keep: true });
  console.log(
    `scale: cast of 5 functions ${large.firstCast.toFixed(1)} s, unchanged ${large.castUnchanged.toFixed(1)} s`,
  );

  expect(made()).toMatchObject(before);
  expect(Object.keys(made()).toSorted()).toEqual([0, 1, 2, 3, 4].map((fn) => `s0.f${fn}.zip`));
  // Role, policy, log group, function, alias, permission, integration and route.
  expect(large.resources - small.resources).toBe(3 * 8);
  const lock = readFileSync(path.join(project.root, "asml.lock"), "utf8");
  expect(lock.match(/dynamodb:PutItem/g)).toHaveLength(5);
});
