/** `npm run codegen` writes what is made from AWS's models; with --check it only says what differs. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { generate } from "./generate.ts";

const root = join(import.meta.dirname, "../..");
const check = process.argv.includes("--check");
let different = 0;
for (const [path, text] of await generate(join(root, ".cache/models"))) {
  const file = join(root, path);
  // oxlint-disable-next-line no-await-in-loop
  const before = await readFile(file, "utf8").catch(() => undefined);
  if (before === text) continue;
  different++;
  console.log(`${check ? "differs" : "written"}: ${path}`);
  if (check) continue;
  // oxlint-disable-next-line no-await-in-loop
  await mkdir(dirname(file), { recursive: true });
  // oxlint-disable-next-line no-await-in-loop
  await writeFile(file, text);
}
if (check && different > 0) process.exitCode = 1;
