/** What bind and burn say before Terraform is asked; test/deploy is about the rest. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { writeShop } from "../../deploy/projects.ts";
import { asml, temporaryFolder } from "../asml.ts";

let root = "";
beforeEach(() => {
  root = path.join(temporaryFolder(), "shop");
  writeShop(root);
});

const env = { ...process.env, ASML_TERRAFORM: "/no/such/terraform" };
const run = (...args: readonly string[]) => asml(args, { cwd: root, env });

describe("asml bind", () => {
  test("wants cast first, and so does burn", async () => {
    for (const command of ["bind", "sync", "burn"])
      expect(await run(command)).toMatchObject({
        code: 1,
        stderr: expect.stringContaining("fix: run asml cast first"),
      });
  });

  test("says that there is no Terraform, and what it looked for", async () => {
    await run("cast", "-q");
    const ran = await run("bind");
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('error[ERR_TOOL_MISSING]: ASML_TERRAFORM is "/no/such/terraform"');
    const nowhere = await asml(["bind"], { cwd: root, env: { ...process.env, ASML_TERRAFORM: "", PATH: "/nowhere" } });
    expect(nowhere.stderr).toContain("neither terraform nor tofu is installed");
  });

  test("refuses what another version of asml has cast", async () => {
    await run("cast", "-q");
    const file = path.join(root, "net/asml.json");
    writeFileSync(file, readFileSync(file, "utf8").replace(/"asml": "[^"]+"/, '"asml": "0.0.1"'));
    expect(await run("bind")).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/layer and functions in .*net are of asml 0\.0\.1, and this is asml \d/),
    });
  });

  test("refuses zips that are gone or changed, and manifests that have changed", async () => {
    await run("cast", "-q");
    rmSync(path.join(root, "net/functions/data.put.zip"));
    expect((await run("bind")).stderr).toContain("functions/data.put.zip in");
    await run("cast", "-q");
    writeFileSync(path.join(root, "net/layer.zip"), "other");
    expect((await run("bind")).stderr).toContain("is not what asml cast made");
    await run("cast", "-q");
    writeFileSync(
      path.join(root, "assemblylift.toml"),
      `${readFileSync(path.join(root, "assemblylift.toml"), "utf8")}\n`,
    );
    expect((await run("bind")).stderr).toContain("the manifests have changed since asml cast");
  });

  test("does not lose a state that is on this machine when a bucket is named", async () => {
    const manifest = path.join(root, "assemblylift.toml");
    writeFileSync(manifest, `${readFileSync(manifest, "utf8")}\n[terraform]\nstate_bucket_name = "states"\n`);
    writeFileSync(path.join(root, "asml.tfstate"), "{}");
    await run("cast", "-q");
    const { code, stderr } = await run("bind");
    expect(code).toBe(1);
    expect(stderr).toContain("asml.tfstate, and [terraform] says that it is in bucket states");
    expect(stderr).toContain("terraform state push");
  });
});
