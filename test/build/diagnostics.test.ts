import path from "node:path";
import { describe, expect, test } from "vitest";
import { AsmlError } from "../../guest-abi/errors.ts";
import { errorsOf, renderError, shownPath } from "../../build/diagnostics.ts";
import { asml, temporaryFolder, writeFiles } from "./asml.ts";

const cwd = temporaryFolder();
const plain = { colour: false, verbose: false, cwd };

describe("an error as it is shown", () => {
  test("has the line and a caret below the place, also behind tabs and at the line's end", () => {
    writeFiles(cwd, { "a/b.toml": "x = 1\r\n\t\ty = [2]\r\n" });
    const file = path.join(cwd, "a", "b.toml");
    const error = new AsmlError("ERR_MANIFEST", "no", { at: { file, line: 2, column: 7, length: 99 }, fix: "yes" });
    expect(renderError(error, plain)).toBe(
      "error[ERR_MANIFEST]: no\n  --> a/b.toml:2:7\n   |\n 2 | \t\ty = [2]\n   | \t\t    ^^^\n  fix: yes",
    );
    const atEnd = new AsmlError("ERR_MANIFEST", "no", { at: { file, line: 1, column: 6 } });
    expect(renderError(atEnd, plain)).toContain("\n 1 | x = 1\n   |      ^");
  });

  test("names a place in a file that is not there, without a line", () => {
    const at = { file: path.join(cwd, "gone.toml"), line: 1, column: 1 };
    expect(renderError(new AsmlError("ERR_MANIFEST", "gone", { at }), plain)).toBe(
      "error[ERR_MANIFEST]: gone\n  --> gone.toml:1:1",
    );
  });

  test("is plain where nobody looks on, on CI services too", async () => {
    const { stdout, stderr } = await asml(["nonsense"], { cwd, env: { ...process.env, CI: "true" } });
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^error\[ERR_USAGE\]: /);
    expect(stderr).not.toContain("\u001B");
  });

  test("has colours only where asked for, and nothing else that a terminal acts on", () => {
    writeFiles(cwd, { "evil.toml": "x = '\u001B[2J'\n" });
    const at = { file: path.join(cwd, "evil.toml"), line: 1, column: 5 };
    const error = new AsmlError("ERR_MANIFEST", "a\u001B[31mb", { at });
    expect(renderError(error, plain)).not.toContain("\u001B");
    const coloured = renderError(error, { ...plain, colour: true });
    expect(coloured).toContain("\u001B[31m");
    expect(coloured).not.toContain("\u001B[2J");
  });

  test("has its stack and its causes only when asked for", () => {
    const error = new AsmlError("ERR_FILE", "no", { cause: new Error("the disk is full") });
    expect(renderError(error, plain)).toBe("error[ERR_FILE]: no");
    expect(renderError(error, { ...plain, verbose: true })).toMatch(/\n\s+at .*\ncaused by Error: the disk is full/s);
  });

  test("anything else thrown becomes one of asml's own, and several stay several", () => {
    const first = new AsmlError("ERR_FILE", "one");
    expect(errorsOf(new AggregateError([first, new TypeError("two")]))).toMatchObject([
      { code: "ERR_FILE" },
      { code: "ERR_HOST", message: "asml itself failed: two" },
    ]);
  });

  test("shows paths outside of the folder whole, and near ones short", () => {
    expect(shownPath("/etc/passwd", cwd)).toBe("/etc/passwd");
    expect(shownPath(path.join(cwd, "a"), cwd)).toBe("a");
    expect(shownPath(path.join(path.dirname(cwd), "b"), cwd)).toBe("../b");
  });

  test.each([
    ["a secret that is written in place", '[api.functions.put.secrets]\nKEY = "sk_live"', 2, 7, 'KEY = "***"', 6],
    ["a text that nothing closes", "[api.functions.put.secrets]\nKEY = 'sk_live", 2, 8, 'KEY = "***"', 10],
    [
      "what follows it",
      '[api.functions.put]\nsecrets = { A = "sk_live", B = 5 }',
      2,
      32,
      'secrets = { A = "***", B = 5 }',
      27,
    ],
    ["a line of a longer text", '[a.secrets]\nKEY = """\nsk_live\n"""', 3, 1, "***", 0],
    ["a variable that is named for it", '[x.environment]\nDB_PASSWORD = "sk_live"', 2, 15, 'DB_PASSWORD = "***"', 14],
    [
      "variables on one line",
      'environment = { API_TOKEN = "sk_live", X = 1 }',
      1,
      44,
      'environment = { API_TOKEN = "***", X = 1 }',
      39,
    ],
  ])("shows no secret of the manifest: %s", (_, text, line, column, shown, caret) => {
    writeFiles(cwd, { "secret.toml": text });
    const at = { file: path.join(cwd, "secret.toml"), line, column };
    const rendered = renderError(new AsmlError("ERR_MANIFEST", "no", { at }), plain);
    expect(rendered).not.toContain("sk_live");
    expect(rendered).toContain(`\n ${line} | ${shown}\n   | ${" ".repeat(caret)}^`);
  });

  test("shows the manifest's other lines as they are", () => {
    writeFiles(cwd, { "open.toml": '[x.environment]\nREGION = "here"\n[x.secrets]\n[y]\nname = "z"\n' });
    for (const [line, shown] of [
      [2, 'REGION = "here"'],
      [3, "[x.secrets]"],
      [5, 'name = "z"'],
    ] as const) {
      const at = { file: path.join(cwd, "open.toml"), line, column: 1 };
      expect(renderError(new AsmlError("ERR_MANIFEST", "no", { at }), plain)).toContain(` ${line} | ${shown}\n`);
    }
  });
});
