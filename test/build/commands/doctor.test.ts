import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { asml, temporaryFolder, writeFiles } from "../asml.ts";
import { GUIDE } from "../manifest/guide.ts";

const reported = z.object({
  ok: z.boolean(),
  checks: z.array(z.object({ id: z.string(), state: z.string(), found: z.string(), fix: z.string().optional() })),
});

/** A PATH of programs of our own, and nothing of this machine's. */
function machine(programs: Readonly<Record<string, string>>) {
  const home = temporaryFolder();
  const bin = path.join(home, "bin");
  mkdirSync(bin);
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(
      path.join(bin, name),
      `#!/bin/sh\nHOME_FOLDER="$(cd "$(/usr/bin/dirname "$0")/.." && pwd)"\n${script}\n`,
    );
    chmodSync(path.join(bin, name), 0o755);
  }
  const env = { PATH: bin, HOME: home, AWS_EC2_METADATA_DISABLED: "true", CI: "true" };
  return { home, env };
}

const RUST = {
  cargo: 'echo "cargo 1.95.0 (abc 2026-01-01)"',
  rustc: 'if [ "$1" = --print ]; then echo "$HOME_FOLDER/rust"; else echo "rustc 1.95.0 (abc)"; fi',
  rustup:
    'if [ "$1" = target ]; then /bin/mkdir -p "$HOME_FOLDER/rust/lib/rustlib/$3"; else echo "rustup 1.29.0 (abc)"; fi',
};

async function examined(env: NodeJS.ProcessEnv, cwd: string, args: readonly string[] = []) {
  const ran = await asml(["doctor", "-o", "json", "--port", "0", ...args], { cwd, env });
  const { ok, checks } = reported.parse(JSON.parse(ran.stdout));
  return { ...ran, ok, checks: Object.fromEntries(checks.map(({ id, ...check }) => [id, check])) };
}

describe("asml doctor", () => {
  test("names all that is missing on an empty machine, with a fix for each, and ends with 1", async () => {
    const { home, env } = machine({});
    const { code, ok, checks, stderr } = await examined(env, home);
    expect({ code, ok }).toEqual({ code: 1, ok: false });
    for (const id of ["cargo", "rustc", "rust-target"])
      expect(checks[id]).toMatchObject({ state: "fail", fix: expect.stringContaining("rustup.rs") });
    expect(checks).toMatchObject({
      rustup: { state: "warn" },
      terraform: { state: "warn", fix: expect.stringContaining("OpenTofu") },
      credentials: { state: "warn" },
      region: { state: "warn" },
      node: { state: "ok" },
    });
    expect(stderr).toContain("ERR_CHECK_FAILED");
  });

  test("is content with Rust alone, and tells what only deploying needs", async () => {
    const { home, env } = machine(RUST);
    mkdirSync(path.join(home, "rust", "lib", "rustlib", "wasm32-wasip1"), { recursive: true });
    const { code, ok, checks } = await examined(env, home);
    expect({ code, ok }).toEqual({ code: 0, ok: true });
    expect(checks).toMatchObject({ cargo: { state: "ok", found: "1.95.0" }, terraform: { state: "warn" } });
  });

  test("asks before it mends, and with -y adds the target", async () => {
    const { home, env } = machine(RUST);
    const unanswered = await asml(["doctor", "--fix"], { cwd: home, env });
    expect(unanswered.code).toBe(2);
    expect(unanswered.stderr).toContain("Run rustup target add wasm32-wasip1?");
    const { code, checks, stderr } = await examined(env, home, ["--fix", "-y"]);
    expect(code, stderr).toBe(0);
    expect(stderr).toContain("$ rustup target add wasm32-wasip1");
    expect(checks["rust-target"]).toMatchObject({ state: "ok" });
  });

  test("knows a Rust and a Terraform that are too old, and a rustup without a toolchain", async () => {
    const old = machine({
      ...RUST,
      cargo: 'echo "cargo 1.70.0"',
      rustc: "exit 1",
      terraform: 'echo "Terraform v1.5.7"',
    });
    const { checks } = await examined(old.env, old.home);
    expect(checks).toMatchObject({
      cargo: { state: "fail", found: "1.70.0 is older than 1.85", fix: "rustup update" },
      rustc: { state: "fail", found: "does not run", fix: "rustup default stable" },
      terraform: { state: "warn", found: expect.stringContaining("older than 1.10") },
    });
  });

  test("finds credentials, and shows nothing of them", async () => {
    const { home, env } = machine(RUST);
    const keys = { AWS_ACCESS_KEY_ID: "AKIAEXAMPLEEXAMPLE", AWS_SECRET_ACCESS_KEY: "hidden", AWS_REGION: "eu-west-1" };
    const { checks, stdout, stderr } = await examined({ ...env, ...keys }, home, ["-v"]);
    expect(checks).toMatchObject({ credentials: { state: "ok" }, region: { state: "ok", found: "eu-west-1" } });
    expect(stdout + stderr).not.toMatch(/AKIAEXAMPLE|hidden/);
  });

  test("tells of a taken port, and of a project's faults with their places", async () => {
    const { home, env } = machine(RUST);
    writeFiles(home, { ...GUIDE, "services/data/service.toml": '[service]\nname = "data"\n[apy]\n' });
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(0, "127.0.0.1", () => resolve());
    });
    const address = other.address();
    const port = typeof address === "object" ? (address?.port ?? 0) : 0;
    const { checks } = await examined(env, home, ["--port", String(port)]);
    other.close();
    expect(checks).toMatchObject({
      port: { state: "warn", fix: expect.stringMatching(/--port \d+/) },
      project: {
        state: "fail",
        found: expect.stringMatching(/service\.toml:3:2: unknown key apy/),
        fix: "did you mean api?",
      },
    });
  });
});
