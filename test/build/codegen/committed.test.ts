/** What is committed is what the generator makes. */
import { execFileSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { generate } from "../../../build/codegen/generate.ts";
import { SERVICES } from "../../../build/codegen/services.ts";
import { CACHE, models } from "./models.ts";

const root = path.join(import.meta.dirname, "../../..");
const hasModels = (await models()) !== undefined && hasRustfmt();

function hasRustfmt(): boolean {
  try {
    execFileSync("rustfmt", ["--version"], { stdio: "pipe" });
    return true;
  } catch {
    console.warn("SKIPPED: what is generated is not compared with what is committed: rustfmt is not there");
    return false;
  }
}

describe.skipIf(!hasModels)("what is committed", () => {
  it("is what the generator makes, and all of it", async () => {
    const generated = await generate(CACHE);
    const different: string[] = [];
    for (const [file, text] of generated)
      // oxlint-disable-next-line no-await-in-loop -- one after the other: a hundred files
      if ((await readFile(path.join(root, file), "utf8").catch(() => "")) !== text) different.push(file);
    expect(different, "run npm run codegen").toEqual([]);

    const folders = ["guest-abi/rust/asml-aws/src/generated", "iomods/aws/generated", "iomods/policy/generated"];
    const found = await Promise.all(folders.map(filesIn));
    expect(
      found.flat().filter((file) => !generated.has(file)),
      "left over",
    ).toEqual([]);
  });
});

describe("the Rust crate", () => {
  it("has a feature for every service", async () => {
    const manifest = await readFile(path.join(root, "guest-abi/rust/asml-aws/Cargo.toml"), "utf8");
    for (const { module } of SERVICES) expect(manifest).toContain(`\n${module} = []\n`);
  });
});

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}
