import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { guestCrates, syncGuestCrates } from "../../../build/rust/guest-crates.ts";
import { readToml } from "../../../build/manifest/toml.ts";
import { projectTemplates, renderTemplate } from "../../../build/scaffold/templates.ts";
import { temporaryFolder } from "../asml.ts";

describe("the guest crates in a project", () => {
  test("are all there, each under its own name, with nothing that building leaves behind", async () => {
    const root = temporaryFolder();
    expect(await syncGuestCrates(root)).toBe(true);
    const crates = guestCrates();
    expect(crates.map((crate) => crate.name)).toEqual(expect.arrayContaining(["asml", "asml-macros"]));
    for (const crate of crates) {
      const file = path.join(root, crate.dir, "Cargo.toml");
      expect(readToml(file, readFileSync(file)).value).toMatchObject({ package: { name: crate.name } });
      expect(crate.version).toMatch(/^\d+\.\d+\.\d+/);
    }
    const left = readdirSync(path.join(root, ".asml"), { recursive: true, encoding: "utf8" });
    expect(left.filter((file) => /(^|\/)target(\/|$)|Cargo\.lock$/.test(file))).toEqual([]);
  });

  test("are written again only when they differ", async () => {
    const root = temporaryFolder();
    await syncGuestCrates(root);
    const file = path.join(root, ".asml/crates/asml/src/lib.rs");
    const time = statSync(file).mtimeMs;
    expect(await syncGuestCrates(root)).toBe(false);
    expect(statSync(file).mtimeMs).toBe(time);

    writeFileSync(path.join(root, ".asml/crates/stamp"), "of an older version");
    writeFileSync(path.join(root, ".asml/crates/asml/src/gone.rs"), "");
    expect(await syncGuestCrates(root)).toBe(true);
    expect(existsSync(path.join(root, ".asml/crates/asml/src/gone.rs"))).toBe(false);
    expect(readdirSync(path.join(root, ".asml")).toSorted()).toEqual([
      "assemblylift.schema.json",
      "crates",
      "service.schema.json",
    ]);
    rmSync(path.join(root, ".asml"), { recursive: true });
    expect(await syncGuestCrates(root)).toBe(true);
  });

  test("are where the templates' patches look for them", () => {
    const crates = guestCrates();
    for (const template of projectTemplates()) {
      const cargo = renderTemplate(template, { project: "demo" }).find((file) => file.path === "Cargo.toml");
      const patches = [...(cargo?.text ?? "").matchAll(/^([\w-]+) = \{ path = "(.*)" \}$/gm)];
      expect(patches.length, template).toBeGreaterThan(0);
      for (const [, name, dir] of patches)
        expect(crates, `${template}: ${name}`).toContainEqual(expect.objectContaining({ name, dir }));
    }
  });
});
