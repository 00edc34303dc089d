import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { asml, CARGO_TIME, finished, packageRoot, temporaryFolder } from "../asml.ts";
import { asmlOn, contentOf, missingForMounts, runningOf } from "./adverse.ts";
import { nearbyProject } from "./nearby-project.ts";

const missing = missingForMounts();

/** Commands that write, and what they name when they cannot. */
const WRITING = [
  [["init", "-n", "other"], "other"],
  [["make", "service", "more"], "services/more"],
  [["make", "function", "data.more"], "services/data/more"],
  [["make", "iomod", "acme.geo"], "iomods/acme.geo"],
  [["bundle"], "net/layer.zip"],
  [["cast"], "net/"],
  [["token", "--sub", "me"], ".asml/issuer-key.json"],
  [["invoke", "data.queue", "--example", "sqs"], ".asml/issuer-key.json"],
  [["serve", "--port", "0"], ".asml/issuer-key.json"],
] as const;
/** Commands that only look. */
const READING = ["build", "inspect data.queue", "complete bash", "help"];

if (missing !== undefined) test.skip(`asml on read-only and full disks (this machine lacks ${missing})`);
else
  describe.each([
    ["readOnly", "its disk is mounted read-only"],
    ["full", "the disk is full"],
  ] as const)("on a disk that is %s", (mount, reason) => {
    test.each(WRITING)("%j says so, names the file, and leaves all as it was", async (args, file) => {
      const root = nearbyProject();
      const before = contentOf(root);
      const ran = await asmlOn(mount, root, args);
      expect(ran.code, ran.stderr).toBe(1);
      expect(ran.stdout).toBe("");
      expect(ran.stderr).toMatch(/error\[ERR_FILE\]: /);
      expect(ran.stderr).toContain(reason);
      expect(ran.stderr).toContain(path.join(root, file));
      expect(ran.stderr).toMatch(/fix: make (room|.* writable)/);
      expect(ran.stderr).not.toContain("asml itself failed");
      expect(ran.left).toEqual(
        Object.keys(before)
          .map((name) => `./${name}`)
          .toSorted(),
      );
      expect(contentOf(root)).toEqual(before);
    });

    test.each(READING)("asml %s works as ever", async (line) => {
      const ran = await asmlOn(mount, nearbyProject(), line.split(" "));
      expect(ran.code, ran.stderr).toBe(0);
    });
  });

/** In a process group of its own, as a terminal has it. */
function startGroup(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = process.env) {
  const program = path.join(packageRoot, "build", "bin.mjs");
  const child = spawn(process.execPath, [program, ...args], {
    cwd,
    env,
    detached: true,
    stdio: ["pipe", "pipe", "pipe"],
  });
  const ended = finished(child);
  const group = child.pid ?? 0;
  let said = "";
  child.stdout.on("data", (text: string) => (said += text));
  child.stderr.on("data", (text: string) => (said += text));
  return {
    child,
    said: () => said,
    async interrupt() {
      process.kill(-group, "SIGINT");
      const ran = await ended;
      if (process.platform === "linux") await expect.poll(() => runningOf(group)).toEqual([]);
      return ran;
    },
  };
}

const unfinished = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
    (name) => !name.startsWith("target") && /\.(new|part|partial|next|old)$|\.[0-9a-f-]{36}$/.test(name),
  );

describe("Ctrl-C", { timeout: CARGO_TIME }, () => {
  test("in the middle of cargo's build ends all of it, and the next run goes on", async () => {
    const folder = temporaryFolder();
    expect((await asml(["init", "-n", "shop"], { cwd: folder })).code).toBe(0);
    const root = path.join(folder, "shop");
    const running = startGroup(["cast"], root);
    await expect.poll(running.said, { timeout: CARGO_TIME }).toMatch(/Compiling|Building|Finished/);
    expect((await running.interrupt()).code).toBe(130);
    expect(unfinished(root)).toEqual([]);
    const again = await asml(["cast", "-q"], { cwd: root });
    expect(again.code, again.stderr).toBe(0);
    expect(unfinished(root)).toEqual([]);

    // Over what is there: what was made stays whole.
    const record = path.join("net", "asml.json");
    const before = contentOf(root)[record];
    const bundling = startGroup(["cast"], root);
    await expect.poll(bundling.said, { timeout: CARGO_TIME }).toContain("making layer");
    expect([0, 130]).toContain((await bundling.interrupt()).code);
    expect(unfinished(root)).toEqual([]);
    expect(contentOf(root)[record]).toBe(before);
    expect((await asml(["cast", "--locked", "-q"], { cwd: root })).code).toBe(0);
  });

  test("in the middle of a build ends cargo's own children too", async () => {
    const root = nearbyProject();
    const bin = path.join(temporaryFolder(), "cargo");
    writeFileSync(bin, '#!/bin/sh\necho "Compiling for ever" >&2\nsleep 600\n');
    chmodSync(bin, 0o755);
    mkdirSync(path.join(root, "services", "data", "slow"));
    writeFileSync(path.join(root, "services", "data", "slow", "Cargo.toml"), '[package]\nname = "slow"\n');
    writeFileSync(path.join(root, "Cargo.toml"), '[workspace]\nmembers = ["services/*/*"]\n');
    const manifest = path.join(root, "services", "data", "service.toml");
    writeFileSync(manifest, '[service]\nname = "data"\n\n[api.functions.slow]\n');
    for (const args of [["build"], ["cast"], ["serve", "--port", "0"], ["inspect", "data.slow"]]) {
      const running = startGroup(args, root, { ...process.env, CARGO: bin });
      await expect.poll(running.said).toContain("Compiling for ever");
      const ran = await running.interrupt();
      expect(ran.code, ran.stderr).toBe(130);
      expect(ran.stderr).not.toContain("error[");
      expect(unfinished(root)).toEqual([]);
    }
  });

  test("ends asml doctor with what it asks", async () => {
    const bin = temporaryFolder();
    for (const name of ["cargo", "rustc", "rustup", "terraform"]) {
      writeFileSync(path.join(bin, name), `#!/bin/sh\necho ${name} >> "${path.join(bin, "asked")}"\nexec sleep 600\n`);
      chmodSync(path.join(bin, name), 0o755);
    }
    const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env["PATH"] ?? ""}` };
    const running = startGroup(["doctor"], bin, env);
    await expect.poll(() => readdirSync(bin)).toContain("asked");
    expect((await running.interrupt()).code).toBe(130);
  });

  test("ends asml symbolize while it waits for lines", async () => {
    const running = startGroup(["symbolize"], nearbyProject());
    running.child.stdin.write("a line\n");
    await expect.poll(running.said, { timeout: CARGO_TIME }).toContain("a line");
    expect((await running.interrupt()).code).toBe(130);
  });
});
