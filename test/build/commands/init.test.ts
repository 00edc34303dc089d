import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { projectTemplates } from "../../../build/scaffold/templates.ts";
import { asml, temporaryFolder, writeFiles } from "../asml.ts";

describe("asml init", () => {
  test.each(projectTemplates())(
    "makes a project from %s, with the guest crates and the editors' schemas",
    async (template) => {
      const cwd = temporaryFolder();
      const ran = await asml(["init", "-n", "my-api", "--template", template], { cwd });
      expect(ran).toMatchObject({ code: 0, stderr: "" });
      const root = path.join(cwd, "my-api");
      expect(readFileSync(path.join(root, "assemblylift.toml"), "utf8")).toContain('name = "my-api"');
      for (const file of ["Cargo.toml", ".gitignore", ".asml/crates/asml/Cargo.toml", ".asml/service.schema.json"])
        expect(existsSync(path.join(root, file)), file).toBe(true);
      expect(existsSync(path.join(root, "gitignore"))).toBe(false);
      expect(readdirSync(cwd)).toEqual(["my-api"]);
      // As any folder made in a shell: whoever may enter that may enter this.
      expect(statSync(root).mode & 0o777).toBe(0o777 & ~process.umask());
      for (const file of readdirSync(root, { recursive: true, encoding: "utf8" })) {
        const full = path.join(root, file);
        if (statSync(full).isFile() && !file.startsWith(".asml"))
          expect(readFileSync(full, "utf8"), file).not.toContain("{{");
      }
    },
  );

  test("takes the default template unless told, and works in the folder of -C", async () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, { "elsewhere/empty/keep": "" });
    const ran = await asml(["init", "-n", "a", "-C", "elsewhere", "-o", "json"], { cwd });
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.stdout)).toEqual({
      project: "a",
      template: "default",
      path: path.join(cwd, "elsewhere", "a"),
    });
  });

  test("fills an empty folder, and refuses one with anything in it", async () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, { "full/mine.txt": "mine" });
    const refused = await asml(["init", "-n", "full"], { cwd });
    expect(refused).toMatchObject({ code: 1, stdout: "" });
    expect(refused.stderr).toMatch(/^error\[ERR_PROJECT_EXISTS\]: .*full exists already/);
    expect(refused.stderr).toContain("fix: choose another name");
    expect(readdirSync(path.join(cwd, "full"))).toEqual(["mine.txt"]);
    expect(readdirSync(cwd)).toEqual(["full"]);

    writeFiles(cwd, { mine: "a file" });
    expect((await asml(["init", "-n", "mine"], { cwd })).stderr).toContain("ERR_PROJECT_EXISTS");
    expect(readFileSync(path.join(cwd, "mine"), "utf8")).toBe("a file");
  });

  test.each([
    ["no name where nobody can be asked", ["init"], "ERR_USAGE", 2],
    ["a name with a path in it", ["init", "-n", "../up"], "ERR_USAGE", 2],
    ["a name with a space", ["init", "-n", "my api"], "ERR_USAGE", 2],
    ["a name that leaves no room for a role's", ["init", "-n", "a".repeat(60)], "ERR_USAGE", 2],
    ["a template that is not there", ["init", "-n", "a", "--template", "autth-tutorial"], "ERR_TEMPLATE", 1],
    ["a template that is a path", ["init", "-n", "a", "--template", "../manifest"], "ERR_TEMPLATE", 1],
  ])("refuses %s", async (_, args, code, exit) => {
    const cwd = temporaryFolder();
    const ran = await asml(args, { cwd });
    expect(ran).toMatchObject({ code: exit, stdout: "" });
    expect(ran.stderr).toMatch(new RegExp(`^error\\[${code}\\]: .+\\n  fix: .+\\n$`));
    expect(readdirSync(cwd)).toEqual([]);
  });
});
