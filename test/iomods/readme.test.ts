/** iomods/README.md, word by word: its commands and files in an empty folder, as somebody who reads it does. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asml, CARGO_TIME, packageRoot, temporaryFolder, writeFiles } from "../build/asml.ts";
import { type Served, startServing, stopServing } from "../build/served.ts";

interface Block {
  readonly language: string;
  readonly text: string;
  /** The last file that was named before it. */
  readonly file: string | undefined;
}

const readme = readFileSync(path.join(packageRoot, "iomods", "README.md"), "utf8");
const blocks = [...readme.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map((found): Block => {
  const [, language = "", text = ""] = found;
  const named = [...readme.slice(0, found.index).matchAll(/`([\w./-]+\.(?:ts|toml|rs))`/g)];
  return { language, text, file: named.at(-1)?.[1] };
});
const files = blocks.filter(({ language }) => language === "ts");

describe("iomods/README.md", () => {
  let root = "";
  let served: Served | undefined;
  const env = { ...process.env, CARGO_TARGET_DIR: path.join(packageRoot, ".cache", "test-guests", "iomods-readme") };

  beforeAll(() => {
    root = path.join(temporaryFolder(), "shop");
  });
  afterAll(async () => {
    if (served) await stopServing(served);
  });

  const tested = async (): Promise<string> => {
    const ran = await asml(["test"], { cwd: root, env });
    expect(ran.code, ran.stdout + ran.stderr).toBe(0);
    return ran.stdout;
  };

  test("its commands run", async () => {
    const commands =
      blocks
        .find(({ language }) => language === "")
        ?.text.trim()
        .split("\n") ?? [];
    expect(commands).toEqual(["asml init -n shop", "cd shop", "asml make iomod acme.geo", "asml test"]);
    let cwd = path.dirname(root);
    for (const command of commands) {
      const [program, ...args] = command.split(" ");
      if (program === "cd") cwd = path.join(cwd, ...args);
      else {
        const ran = await asml(args, { cwd, env });
        expect(ran.code, ran.stdout + ran.stderr).toBe(0);
      }
    }
  }, 60_000);

  test("its files pass their tests", async () => {
    expect(files.map(({ file }) => file)).toEqual([
      "iomods/acme.geo.ts",
      "iomods/acme.geo.test.ts",
      "iomods/acme.walk.ts",
      "iomods/acme.walk.test.ts",
    ]);
    writeFiles(root, Object.fromEntries(files.map(({ file, text }) => [String(file), text])));
    const said = await tested();
    expect(said).toContain("finds Bremen, and nothing else");
    expect(said).toContain("goes step by step");
  }, 60_000);

  test("its first IOmod is under 15 lines", () => {
    expect(files[0]?.text.trimEnd().split("\n").length).toBeLessThan(15);
  });

  test(
    "its function calls it",
    async () => {
      const [service, crate] = blocks.filter(({ language }) => language === "toml");
      const lib = blocks.find(({ language }) => language === "rust");
      for (const block of [service, crate]) {
        const file = String(block?.file);
        writeFiles(root, { [file]: `${readFileSync(path.join(root, file), "utf8")}\n${block?.text}` });
      }
      const cargo = readFileSync(path.join(root, "Cargo.toml"), "utf8");
      writeFiles(root, {
        [String(lib?.file)]: String(lib?.text),
        // What it does is the same, and it is built sooner.
        "Cargo.toml": cargo.replace("opt-level = 3", "opt-level = 1").replace('lto = "fat"', "lto = false"),
      });
      served = await startServing(root, ["--ephemeral"], env);
      const response = await fetch(`${served.url}/hello`);
      expect(await response.json()).toEqual({ latitude: 53.08, longitude: 8.81 });
    },
    CARGO_TIME,
  );
});
