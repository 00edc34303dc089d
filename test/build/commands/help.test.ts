import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { asml, packageRoot, temporaryFolder } from "../asml.ts";

const cwd = temporaryFolder();

describe("asml help", () => {
  test("lists all commands, the same as --help", async () => {
    const ran = await asml(["help"], { cwd });
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    expect((await asml(["--help"], { cwd })).stdout).toBe(ran.stdout);
    for (const command of ["init", "serve", "invoke", "logs", "doctor", "complete", "bind|sync"])
      expect(ran.stdout).toContain(`\n  ${command} `);
  });

  test.each([
    [["help", "serve"], ["serve", "--help"], "Usage: asml serve"],
    [["help", "make", "function"], ["make", "function", "-h"], "Usage: asml make function"],
    [["help", "sync"], ["bind", "--help"], "Usage: asml bind"],
    [["help", "help"], ["help", "--help"], "Usage: asml help"],
  ])("of %j is that of %j", async (asked, same, usage) => {
    const ran = await asml(asked, { cwd });
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    expect(ran.stdout).toContain(usage);
    expect((await asml(same, { cwd })).stdout).toBe(ran.stdout);
  });

  test("of what is no command says what is", async () => {
    const ran = await asml(["help", "serv"], { cwd });
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).toBe('error[ERR_USAGE]: "serv" is no command of asml\n  fix: did you mean serve?\n');
    expect((await asml(["help", "make", "x"], { cwd })).stderr).toContain("there are service, function, iomod");
  });

  test("the version is the package's, wherever it is asked for", async () => {
    const { version } = JSON.parse(readFileSync(path.join(packageRoot, "package.json"), "utf8"));
    for (const args of [["--version"], ["serve", "--version"], ["-C", "/nowhere", "--version"]])
      expect(await asml(args, { cwd })).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: "" });
  });
});
