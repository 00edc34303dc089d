import { cpSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { assets } from "../../../build/assets.ts";
import { createProject, refreshProject } from "../../../build/scaffold/project.ts";
import { temporaryFolder } from "../asml.ts";

describe("a project whose template changes", () => {
  let project = { name: "demo", template: "simple", target: "", templates: "" };
  const mine = (file: string) => path.join(project.target, file);
  const theirs = (file: string) => path.join(project.templates, "simple", file);

  beforeEach(async () => {
    const dir = temporaryFolder();
    project = { ...project, target: path.join(dir, "demo"), templates: path.join(dir, "templates") };
    cpSync(path.join(assets.templates, "default"), theirs(""), { recursive: true });
    await createProject(project);
  });

  test("follows it in the files that nobody edited, and takes new ones", async () => {
    writeFileSync(theirs("README.md"), "# new {{project}}\n");
    writeFileSync(theirs("more.txt"), "more\n");
    expect(await refreshProject(project)).toEqual([]);
    expect(readFileSync(mine("README.md"), "utf8")).toBe("# new demo\n");
    expect(readFileSync(mine("more.txt"), "utf8")).toBe("more\n");
  });

  test("keeps what was edited or deleted, and says so once where the template changed too", async () => {
    writeFileSync(mine("README.md"), "mine\n");
    writeFileSync(mine("assemblylift.toml"), "edited, and the same in the template\n");
    rmSync(mine("Cargo.toml"));
    writeFileSync(theirs("README.md"), "theirs\n");
    writeFileSync(theirs("Cargo.toml"), "theirs\n");
    expect(await refreshProject(project)).toEqual(["Cargo.toml", "README.md"]);
    expect(readFileSync(mine("README.md"), "utf8")).toBe("mine\n");
    expect(readFileSync(mine("assemblylift.toml"), "utf8")).toBe("edited, and the same in the template\n");
    expect(existsSync(mine("Cargo.toml"))).toBe(false);
    expect(await refreshProject(project)).toEqual([]);
    expect(readFileSync(mine("README.md"), "utf8")).toBe("mine\n");
  });

  test("loses a file that the template no longer has, unless it was edited", async () => {
    const lib = "services/default/hello/src/lib.rs";
    writeFileSync(mine("services/default/hello/Cargo.toml"), "mine\n");
    rmSync(theirs("services"), { recursive: true });
    await refreshProject(project);
    expect(existsSync(mine(lib))).toBe(false);
    expect(readFileSync(mine("services/default/hello/Cargo.toml"), "utf8")).toBe("mine\n");
  });

  test("writes nothing when nothing changed", async () => {
    const before = ["assemblylift.toml", ".asml/template.json"].map((file) => statSync(mine(file)).mtimeMs);
    await refreshProject(project);
    const after = ["assemblylift.toml", ".asml/template.json"].map((file) => statSync(mine(file)).mtimeMs);
    expect(after).toEqual(before);
  });

  test("counts a damaged record as none: everything there stays", async () => {
    writeFileSync(mine(".asml/template.json"), "{");
    writeFileSync(theirs("README.md"), "theirs\n");
    expect(await refreshProject(project)).toEqual(["README.md"]);
    expect(readFileSync(mine("README.md"), "utf8")).toContain("# demo");
  });
});
