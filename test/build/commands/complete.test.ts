import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { asml, packageRoot, temporaryFolder } from "../asml.ts";
import { nearbyProject } from "./nearby-project.ts";

const root = nearbyProject();

/** The values alone. */
async function candidates(...words: readonly string[]): Promise<readonly string[]> {
  const { code, stdout, stderr } = await asml(["complete-words", "--", ...words], { cwd: root });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout.split("\n").flatMap((line) => (line === "" ? [] : [line.split("\t")[0] ?? ""]));
}

describe("what may follow", () => {
  test.each([
    [["ser"], ["serve"]],
    [["s"], ["serve", "symbolize", "sync"]],
    [["make", "f"], ["function"]],
    [["help", "dep"], []],
    [["help", "to"], ["token"]],
    [
      ["invoke", "data."],
      ["data.echo", "data.old", "data.queue", "data.trap", "data.wait"],
    ],
    [["invoke", "--stage", "dev", "data.e"], ["data.echo"]],
    [["invoke", "data.echo", "--stage", ""], ["dev"]],
    [["invoke", "data.echo", "--example", "sn"], ["sns"]],
    [["invoke", "data.echo", "--example=sn"], ["--example=sns"]],
    [["invoke", "data.echo", "--example", "=", "sn"], ["sns"]],
    [["serve", "--iss"], ["--issuer"]],
    [
      ["serve", "--issuer", ""],
      ["local", "remote"],
    ],
    [["serve", "--outp"], ["--output"]],
    [["init", "--template", "no"], ["notes"]],
    [["-o", "j"], ["json"]],
    [
      ["complete", ""],
      ["bash", "zsh", "fish"],
    ],
    // Here a file's name may stand, or a name that is new.
    [["invoke", "data.echo", "-e", ""], []],
    [["make", "function", ""], []],
    [["replay", ""], []],
  ])("after %j", async (words, expected) => {
    expect(await candidates(...words)).toEqual(expected);
  });

  test("functions are those of the folder that -C names; without a project there are none, and no error", async () => {
    const elsewhere = temporaryFolder();
    const words = (...args: readonly string[]) => asml(["complete-words", "--", ...args], { cwd: elsewhere });
    expect((await words("-C", root, "inspect", "data.q")).stdout).toBe("data.queue\n");
    expect(await words("inspect", "")).toEqual({ code: 0, stdout: "", stderr: "" });
  });
});

const SHELLS = [
  [
    "bash",
    ["--norc", "-c"],
    `source <(asml complete bash); complete -p asml
    try() { COMP_WORDS=("$@"); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _asml; echo "[\${COMPREPLY[*]}]"; }
    try asml invoke data.e; try asml serve --issuer ''; try asml invoke data.echo --example = sq`,
    ["-F _asml asml", "[data.echo]", "[local remote]", "[sqs]"],
  ],
  [
    "zsh",
    ["-f", "-c"],
    `autoload -U compinit; compinit -u -d "$HOME/dump"; source <(asml complete zsh); print -r -- "$_comps[asml]"
    _describe() { print -r -- "[\${values[*]}]" }
    words=(asml invoke data.e); CURRENT=3; _asml`,
    ["_asml", "[data.echo:data.echo]"],
  ],
  [
    "fish",
    ["--no-config", "-c"],
    `asml complete fish | source; complete -C "asml invoke data.e"; complete -C "asml serve --issuer "`,
    ["data.echo", "local", "remote"],
  ],
] as const;

describe("asml complete", () => {
  for (const [shell, args, script, expected] of SHELLS) {
    if (spawnSync(shell, ["-c", "true"]).status !== 0) {
      test.skip(`completes in ${shell} (this machine has no ${shell})`);
      continue;
    }
    test(`completes in ${shell}`, () => {
      const home = temporaryFolder();
      const bin = path.join(home, "bin");
      mkdirSync(bin);
      const program = path.join(packageRoot, "build", "bin.mjs");
      writeFileSync(path.join(bin, "asml"), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
      chmodSync(path.join(bin, "asml"), 0o755);
      const env = { ...process.env, HOME: home, PATH: `${bin}${path.delimiter}${process.env["PATH"] ?? ""}` };
      const ran = spawnSync(shell, [...args, script], { cwd: root, env, encoding: "utf8" });
      for (const text of expected) expect(ran.stdout, ran.stderr).toContain(text);
    });
  }

  test("knows no other shell", async () => {
    const ran = await asml(["complete", "tcsh"], { cwd: root });
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).toContain("Allowed choices are bash, zsh, fish");
  });
});
