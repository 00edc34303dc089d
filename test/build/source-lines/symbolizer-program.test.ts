/** The program that reads debug information: taken from where it is, compiled where it is not. */
import { cpSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { assets } from "../../../build/assets.ts";
import { type Environment, readEnvironment } from "../../../build/environment.ts";
import { symbolizerProgram } from "../../../build/source-lines/symbolizer-program.ts";
import { temporaryFolder } from "../asml.ts";

const { signal } = new AbortController();
const environment = readEnvironment();
/** Compiling is what must not happen. */
const withoutCargo: Environment = { ...environment, cargo: "no-such-cargo" };

let cache: string;
beforeAll(async () => {
  cache = path.join(temporaryFolder(), "cache");
  await symbolizerProgram({ environment, signal }, { source: assets.symbolizer, cache });
});

const copyOfSource = (): string => {
  const source = path.join(temporaryFolder(), "symbolizer");
  cpSync(assets.symbolizer, source, { recursive: true, filter: (file) => path.basename(file) !== "target" });
  return source;
};

test("it imports nothing", async () => {
  const program = await symbolizerProgram({ environment: withoutCargo, signal }, { source: assets.symbolizer, cache });
  expect(WebAssembly.Module.imports(program)).toEqual([]);
});

test("what a package has compiled is taken, without source or cache", async () => {
  const [name = ""] = readdirSync(cache).filter((file) => file.endsWith(".wasm"));
  const nowhere = path.join(temporaryFolder(), "empty");
  const compiled = path.join(cache, name);
  await symbolizerProgram({ environment: withoutCargo, signal }, { source: nowhere, cache: nowhere, compiled });
});

test("another source is another program", async () => {
  const source = copyOfSource();
  writeFileSync(path.join(source, "src", "more.rs"), "// more\n");
  await expect(symbolizerProgram({ environment: withoutCargo, signal }, { source, cache })).rejects.toMatchObject({
    code: "ERR_TOOL_MISSING",
  });
});

test("a folder that cannot be made is an error that says so", async () => {
  const file = path.join(temporaryFolder(), "file");
  writeFileSync(file, "");
  const source = copyOfSource();
  mkdirSync(path.join(source, "target"), { recursive: true });
  await expect(
    symbolizerProgram({ environment: withoutCargo, signal }, { source, cache: path.join(file, "cache") }),
  ).rejects.toMatchObject({ code: "ERR_FILE" });
});
