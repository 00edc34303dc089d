import { spawn } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { packageRoot, temporaryFolder, writeFiles, type Ran } from "./asml.ts";

const LOCK = {
  packages: { "": {}, "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "1.0.0", optional: true } },
};
const INSTALLED = { packages: { "node_modules/a": { version: "1.0.0" } } };
/** A toolchain as setup sees one: the target is there once rustup was asked for it. */
const RUST = {
  cargo: "exit 0",
  rustc: 'if [ "$1" = --version ]; then echo "rustc 1.95.0 (abc 2026-01-01)"; else echo "$HOME/sysroot"; fi',
  rustup: 'echo "rustup $*" >> "$HOME/calls"; mkdir -p "$HOME/sysroot/lib/rustlib/wasm32-wasip1"',
};

describe("setup", () => {
  let root = "";
  let programs = "";
  beforeEach(() => {
    root = temporaryFolder();
    programs = path.join(root, "programs");
    cpSync(path.join(packageRoot, "build", "setup.mjs"), path.join(root, "build", "setup.mjs"));
    cpSync(path.join(packageRoot, "build", "setup"), path.join(root, "build", "setup"), { recursive: true });
    writeFiles(root, {
      "package-lock.json": JSON.stringify(LOCK),
      "node_modules/.package-lock.json": JSON.stringify(INSTALLED),
      // The job: what it was given, and how it is to end.
      "build/start.ts":
        'const [how] = process.argv.slice(2);\nconsole.log(JSON.stringify({ args: process.argv.slice(2), path: process.env["PATH"] }));\n' +
        'if (how === "wait") { process.on("SIGINT", () => process.exit(130)); setInterval(() => {}, 1000); }\nelse process.exitCode = Number(how ?? 0);\n',
      "npm.cjs": `require("node:fs").appendFileSync(${JSON.stringify(path.join(root, "calls"))}, "npm " + process.argv.slice(2).join(" ") + "\\n");
require("node:fs").writeFileSync(${JSON.stringify(path.join(root, "node_modules/.package-lock.json"))}, ${JSON.stringify(JSON.stringify(INSTALLED))});`,
    });
    mkdirSync(path.join(root, "node_modules/node/bin"), { recursive: true });
    symlinkSync(process.execPath, path.join(root, "node_modules/node/bin/node"));
    install(RUST);
    mkdirSync(path.join(root, "sysroot/lib/rustlib/wasm32-wasip1"), { recursive: true });
  });

  function install(scripts: Readonly<Record<string, string>>): void {
    for (const [name, code] of Object.entries(scripts)) {
      writeFiles(programs, { [name]: `#!/bin/sh\n${code}\n` });
      chmodSync(path.join(programs, name), 0o755);
    }
  }

  function start(args: readonly string[], more: { readonly node?: readonly string[]; readonly path?: string } = {}) {
    return spawn(process.execPath, [...(more.node ?? []), path.join(root, "build", "setup.mjs"), ...args], {
      cwd: "/",
      env: { HOME: root, PATH: more.path ?? `${programs}:/bin:/usr/bin`, npm_execpath: path.join(root, "npm.cjs") },
      stdio: ["ignore", "pipe", "pipe"],
    });
  }

  async function run(...call: Parameters<typeof start>): Promise<Ran & { readonly signal: string | null }> {
    const child = start(...call);
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    return new Promise((resolve) => {
      child.once("close", (code, signal) => resolve({ code, signal, stdout, stderr }));
    });
  }

  const calls = () => (existsSync(path.join(root, "calls")) ? readFileSync(path.join(root, "calls"), "utf8") : "");

  test("runs the job with its arguments, and the packages' programs on PATH, when nothing is missing", async () => {
    const ran = await run(["start", "0", "--port", "1"]);
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    const { args, path: found } = JSON.parse(ran.stdout);
    expect(args).toEqual(["0", "--port", "1"]);
    expect(found.split(path.delimiter)[0]).toBe(path.join(root, "node_modules", ".bin"));
    expect(calls()).toBe("");
  });

  test("ends with the job's exit code", async () => {
    expect((await run(["start", "7"])).code).toBe(7);
  });

  test.each([
    ["a package is missing", { packages: {} }],
    ["a package has another version", { packages: { "node_modules/a": { version: "1.0.1" } } }],
    [
      "a package is there that the lock does not have",
      { packages: { ...INSTALLED.packages, "node_modules/c": { version: "1.0.0" } } },
    ],
  ])("installs the packages where %s, with those for development", async (_, installed) => {
    writeFiles(root, { "node_modules/.package-lock.json": JSON.stringify(installed) });
    const ran = await run(["start", "0"]);
    expect(ran.code).toBe(0);
    expect(ran.stderr).toContain("installing npm packages");
    expect(calls()).toBe("npm ci --include=dev --no-audit --no-fund\n");
  });

  test("says why where npm fails", async () => {
    writeFiles(root, { "node_modules/.package-lock.json": "{}", "npm.cjs": "process.exitCode = 3;" });
    const ran = await run(["start", "0"]);
    expect(ran).toMatchObject({ code: 3, stdout: "" });
    expect(ran.stderr).toContain("error: npm ci failed");
  });

  test("adds the target of AssemblyLift's guests for the tests, which alone need it", async () => {
    await run(["test"]);
    expect(calls()).toBe("rustup target add wasm32-unknown-unknown\n");
  });

  test("adds the WebAssembly target where it is missing", async () => {
    writeFiles(root, { "other/keep": "" });
    install({ rustc: RUST.rustc.replace("$HOME/sysroot", "$HOME/other") });
    const ran = await run(["start", "0"]);
    expect(ran.code).toBe(0);
    expect(calls()).toBe("rustup target add wasm32-wasip1\n");
  });

  test("says how to get Rust where there is none", async () => {
    const ran = await run(["start", "0"], { path: path.join(root, "nowhere") });
    expect(ran).toMatchObject({ code: 1, stdout: "" });
    expect(ran.stderr).toContain("there is no cargo");
    expect(ran.stderr).toContain("https://rustup.rs");
  });

  test("finds a Rust that was installed while the terminal was open", async () => {
    // Where a system has a cargo of its own in /bin, that one is found, and setup has nothing to look for.
    cpSync(programs, path.join(root, ".cargo/bin"), { recursive: true });
    const ran = await run(["start", "0"], { path: "/bin:/usr/bin" });
    expect(ran).toMatchObject({ code: 0, stderr: "" });
  });

  test("refuses a Rust that is too old, and a rustup without a toolchain", async () => {
    install({ rustc: RUST.rustc.replace("1.95.0", "1.84.1") });
    expect((await run(["start", "0"])).stderr).toMatch(/needs Rust 1\.85 or later.*\n {2}fix: rustup update stable/);
    install({ rustc: "echo 'no default toolchain' >&2; exit 1" });
    expect((await run(["start", "0"])).stderr).toMatch(/no toolchain\n {2}fix: rustup default stable/);
  });

  test("refuses a Node that is too old, before anything else", async () => {
    writeFiles(root, { "old.cjs": 'Object.defineProperty(process, "versions", { value: { node: "18.20.0" } });' });
    const ran = await run(["start", "0"], { node: ["--require", path.join(root, "old.cjs")] });
    expect(ran).toMatchObject({ code: 1, stdout: "" });
    expect(ran.stderr).toMatch(/needs Node 20 or later.*18\.20\.0\n {2}fix: .*nodejs\.org/);
  });

  test("passes Ctrl-C on and ends by it, as the shell expects", async () => {
    const child = start(["start", "wait"]);
    await new Promise((resolve) => child.stdout.once("data", resolve));
    child.kill("SIGINT");
    const [code, signal] = await new Promise<[number | null, string | null]>((resolve) => {
      child.once("close", (...end) => resolve(end));
    });
    expect([code, signal]).toEqual([null, "SIGINT"]);
  });

  test("refuses a job that there is not", async () => {
    expect(await run(["stop"])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: "usage: node build/setup.mjs start|bench|test [ARGUMENTS]\n",
    });
  });
});
