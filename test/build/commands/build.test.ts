import { chmodSync, existsSync, readFileSync, renameSync, symlinkSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { asml, CARGO_TIME, finished, run, startAsml, temporaryFolder, writeFiles } from "../asml.ts";

/** A PATH with these programs of shell code, and none of the system's but sh. */
function onlyPrograms(programs: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const dir = temporaryFolder();
  for (const [name, code] of Object.entries(programs)) {
    writeFiles(dir, { [name]: `#!/bin/sh\n${code}\n` });
    chmodSync(path.join(dir, name), 0o755);
  }
  symlinkSync("/bin/sh", path.join(dir, "sh"));
  return { HOME: dir, PATH: dir };
}

async function newProject(): Promise<string> {
  const cwd = temporaryFolder();
  expect((await asml(["init", "-n", "demo"], { cwd })).code).toBe(0);
  return path.join(cwd, "demo");
}

describe("asml build", { timeout: CARGO_TIME }, () => {
  let root = "";
  beforeAll(async () => {
    const made = await newProject();
    // What it made may be moved before it is ever built.
    root = path.join(path.dirname(made), "mövéd project");
    renameSync(made, root);
  });

  test("compiles the functions, from any folder of the project, in a path with a space and an umlaut", async () => {
    const ran = await asml(["build", "-o", "json"], { cwd: path.join(root, "services", "default", "hello") });
    expect(ran.code, ran.stderr).toBe(0);
    const [built] = JSON.parse(ran.stdout);
    expect(built).toMatchObject({ function: "default.hello", bytes: expect.any(Number) });
    const wasm = new WebAssembly.Module(readFileSync(built.module));
    const imports = WebAssembly.Module.imports(wasm).map((one) => one.module);
    expect(WebAssembly.Module.exports(wasm).map((one) => one.name)).toEqual(
      expect.arrayContaining(["memory", "handler"]),
    );
    expect(new Set(imports)).toContain("asml_abi_1");
    expect(ran.stderr).toContain("Compiling default-hello");
  });

  test("a plain cargo check works from another folder, and stays native", async () => {
    const ran = await run("cargo", ["check", "--manifest-path", path.join(root, "Cargo.toml")], { cwd: "/" });
    expect(ran.code, ran.stderr).toBe(0);
    expect(ran.stderr).not.toContain("warning");
    expect(existsSync(path.join(root, "target", "debug"))).toBe(true);
  });

  test("shows cargo's own words for a mistake in Rust and ends with 1", async () => {
    const source = path.join(root, "services/default/hello/src/lib.rs");
    const sound = readFileSync(source, "utf8");
    writeFiles(root, {
      "services/default/hello/src/lib.rs": sound.replace("async fn hello()", "async fn hello(x: Nothing)"),
    });
    const ran = await asml(["build"], { cwd: root });
    writeFiles(root, { "services/default/hello/src/lib.rs": sound });
    expect(ran).toMatchObject({ code: 1, stdout: "" });
    expect(ran.stderr).toContain("cannot find type `Nothing`");
    expect(ran.stderr).toContain("error[ERR_CARGO]: cargo could not build the functions");
    expect(ran.stderr).not.toMatch(/\n\s+at /);
  });

  test("ends with 130 at Ctrl-C, and cargo with it", async () => {
    const child = startAsml(["build"], { cwd: await newProject() });
    const ran = finished(child);
    await new Promise<void>((resolve) => {
      child.stderr.on("data", (text: string) => {
        if (text.includes("Compiling")) resolve();
      });
    });
    child.kill("SIGINT");
    expect((await ran).code).toBe(130);
    expect((await ran).stderr).not.toContain("error[");
  });
});

describe("asml build refuses", () => {
  test("functions whose code is not there, all of them at their places", async () => {
    const root = await newProject();
    writeFiles(root, {
      "services/default/service.toml":
        '[service]\nname = "default"\n[api.functions.a]\n[api.functions.b]\nmodule = "b.wasm"\n',
    });
    const ran = await asml(["build"], { cwd: root });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/function default\.a has no .*service\.toml:3:16/s);
    expect(ran.stderr).toContain("fix: make it: asml make function default.a");
    expect(ran.stderr).toMatch(/function default\.b has no .*service\.toml:4:16/s);
  });

  test("to go on without cargo, and says how to get it", async () => {
    const ran = await asml(["build"], { cwd: await newProject(), env: onlyPrograms({}) });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/^error\[ERR_TOOL_MISSING\]: cargo cannot be started/);
    expect(ran.stderr).toContain("https://rustup.rs");
  });

  test("a toolchain without the target, and says how to add it", async () => {
    const root = await newProject();
    const manifest = path.join(root, "services/default/hello/Cargo.toml");
    const one = {
      id: "x",
      name: "x",
      version: "1.0.0",
      source: null,
      manifest_path: manifest,
      targets: [{ crate_types: ["cdylib"] }],
    };
    const env = onlyPrograms({
      cargo: `if [ "$1" = metadata ]; then echo '${JSON.stringify({ packages: [one] })}'; else exit 101; fi`,
      rustc: "echo /nowhere",
    });
    const ran = await asml(["build"], { cwd: root, env });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("error[ERR_TOOL_MISSING]: Rust's target wasm32-wasip1 is not installed");
    expect(ran.stderr).toContain("fix: rustup target add wasm32-wasip1");
  });

  test("a crate of our name from a registry, before anything of it is compiled", async () => {
    const root = await newProject();
    // A registry of one crate, named as ours is; its build script would leave a trace.
    const vendored = path.join(root, "registry");
    writeFiles(vendored, {
      "asml/Cargo.toml": '[package]\nname = "asml"\nversion = "0.1.99"\nedition = "2021"\n',
      "asml/src/lib.rs": "",
      "asml/build.rs": `fn main() { std::fs::write(${JSON.stringify(path.join(root, "trace"))}, "ran").unwrap(); }\n`,
      "asml/.cargo-checksum.json":
        '{"files":{},"package":"0000000000000000000000000000000000000000000000000000000000000000"}',
    });
    writeFiles(root, {
      ".cargo/config.toml": `[source.crates-io]\nreplace-with = "one"\n[source.one]\ndirectory = ${JSON.stringify(vendored)}\n`,
      "Cargo.toml": '[workspace]\nresolver = "3"\nmembers = ["services/*/*"]\nexclude = [".asml"]\n',
      "services/default/hello/Cargo.toml":
        '[package]\nname = "hello"\nversion = "0.1.0"\nedition = "2024"\n[lib]\ncrate-type = ["cdylib"]\n[dependencies]\nasml = "=0.1.99"\n',
    });
    const ran = await asml(["build"], { cwd: root });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("error[ERR_LOCKFILE]: cargo took asml 0.1.99 from a registry");
    expect(ran.stderr).toMatch(/--> Cargo\.lock:\d+:8\n/);
    expect(ran.stderr).toContain('asml = { path = ".asml/crates/asml" }');
    expect(existsSync(path.join(root, "trace"))).toBe(false);
  });
});

describe("the command line", () => {
  test.each([
    ["a command that is not there", ["biuld"], "unknown command 'biuld'"],
    ["an option that is not there", ["build", "--nope"], "unknown option '--nope'"],
    ["an argument too many", ["build", "data"], "too many arguments"],
    ["a format that is not there", ["build", "-o", "xml"], "Allowed choices are text, json"],
    ["half a command", ["make"], "a command is missing"],
    ["an argument too few", ["make", "service"], "missing required argument 'name'"],
  ])("refuses %s with 2", async (_, args, message) => {
    const ran = await asml(args, { cwd: temporaryFolder() });
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).toContain("error[ERR_USAGE]");
    expect(ran.stderr).toContain(message);
    expect(ran.stderr).not.toMatch(/\n\s+at /);
  });

  test("shows help and its version on stdout with 0", async () => {
    const cwd = temporaryFolder();
    for (const args of [["help"], ["--help"], ["help", "make"], ["make", "function", "--help"]]) {
      const ran = await asml(args, { cwd });
      expect(ran).toMatchObject({ code: 0, stderr: "" });
      expect(ran.stdout).toContain("Usage: asml");
    }
    expect((await asml(["--version"], { cwd })).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test("says outside of a project that there is none", async () => {
    const cwd = temporaryFolder();
    const ran = await asml(["build"], { cwd });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("there is no assemblylift.toml in this folder or above it");
    expect(ran.stderr).toContain("--> assemblylift.toml:1:1");
  });

  test("gives errors as JSON for -o json, and stacks only for -v", async () => {
    const cwd = temporaryFolder();
    const json = await asml(["build", "-o", "json"], { cwd });
    expect(JSON.parse(json.stderr)).toMatchObject({ errors: [{ code: "ERR_MANIFEST", at: { line: 1, column: 1 } }] });
    expect((await asml(["build", "-v"], { cwd })).stderr).toMatch(/\n\s+at .*load\.ts/);
  });
});
