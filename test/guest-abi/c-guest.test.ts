/** A guest that is no Rust: guest-abi/c, as a prebuilt module of a project, and as the compiler makes it. */
import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import path from "node:path";
import { DynamoDB } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ABI_1_IMPORTS, ABI_ERROR, CALL_STATUS, LOG_LEVEL } from "../../guest-abi/abi.ts";
import { inspectModule } from "../../guest-abi/module.ts";
import { packageRoot, temporaryFolder, writeFiles } from "../build/asml.ts";
import { type Served, startServing, stopServing } from "../build/served.ts";

const folder = path.join(packageRoot, "guest-abi", "c");
const FLAGS = "--target=wasm32 -O2 -nostdlib -ffreestanding -mbulk-memory -Wl,--no-entry".split(" ");

const version = spawnSync("clang", ["--version"]).stdout?.toString().split("\n")[0];
const linker = spawnSync("wasm-ld", ["--version"]).stdout?.toString();
const compiler = version !== undefined && linker ? version : undefined;

function compile(): Uint8Array {
  const out = path.join(temporaryFolder(), "put.wasm");
  // Where it finds a wasm-opt, such as binaryen's among the packages here, clang runs that as well.
  const PATH = (process.env["PATH"] ?? "").split(path.delimiter).filter((one) => !one.includes("node_modules"));
  const ran = spawnSync(
    "clang",
    [...FLAGS, "-std=c11", "-Wall", "-Wextra", "-Werror", "-Wl,--strip-all", "-o", out, "put.c"],
    { cwd: folder, env: { ...process.env, PATH: PATH.join(path.delimiter) } },
  );
  expect(ran.status, ran.stderr.toString()).toBe(0);
  return readFileSync(out);
}

const PROJECT = {
  "assemblylift.toml": '[project]\nname = "notes-in-c"\n[services.notes]\nname = "notes"\n',
  "services/notes/service.toml": `[service]
name = "notes"

[api.functions.put]
module = "put.wasm"
http = { verb = "PUT", path = "/note" }

[iomod.dependencies.db]
coordinates = "aws.dynamodb"

[dynamodb.tables.notes]
hash_key = "pk"
`,
};

describe("a guest in C", () => {
  let served: Served;
  let db: DynamoDB;

  beforeAll(async () => {
    const root = temporaryFolder();
    writeFiles(root, PROJECT);
    copyFileSync(path.join(folder, "put.wasm"), path.join(root, "services/notes/put.wasm"));
    served = await startServing(root, ["--ephemeral"]);
    const { endpoint, region } = served.dynamodb;
    db = new DynamoDB({ endpoint, region, credentials: { accessKeyId: "local", secretAccessKey: "local" } });
  }, 60_000);
  afterAll(() => stopServing(served));

  const put = (body: string): Promise<Response> => fetch(`${served.url}/note`, { method: "PUT", body });

  test.each([["milk"], ['a "quoted" line\nand \\ another'], ["ÄÖ 🦀"], ['{"body":"not this one"}']])(
    "puts %j into the embedded DynamoDB",
    async (note) => {
      expect((await put(note)).status).toBe(204);
      const { Item } = await db.getItem({ TableName: "notes", Key: { pk: { S: "latest" } } });
      expect(Item?.["note"]).toEqual({ S: note });
    },
  );

  test("answers what it cannot take, and a failure of the service, with a status", async () => {
    expect((await put("")).status).toBe(400);
    expect((await put("x".repeat(300_000))).status).toBe(413);
    await db.deleteTable({ TableName: "notes" });
    expect((await put("milk")).status).toBe(502);
  });
});

test("the module that is committed calls what its source says, and nothing else", () => {
  const { imports } = inspectModule(readFileSync(path.join(folder, "put.wasm")));
  expect(imports.map((item) => `${item.module}/${item.name}`).toSorted()).toEqual([
    "asml_abi_1/call_poll",
    "asml_abi_1/call_take",
    "asml_abi_1/call_wait",
    "asml_abi_1/input_len",
    "asml_abi_1/input_read",
    "asml_abi_1/log",
    "asml_abi_1/respond",
    "aws.dynamodb/put_item",
  ]);
});

test("the header has the specification's names and numbers", () => {
  const header = readFileSync(path.join(folder, "asml.h"), "utf8");
  const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
  const numbers = { ...ABI_ERROR, ...CALL_STATUS, ...LOG_LEVEL };
  for (const [name, value] of Object.entries(numbers))
    expect(header).toMatch(new RegExp(`\\bASML_${snake(name)} = ${value}\\b`));
  // The two that are about panics and allocators are of no use without either.
  for (const name of Object.keys(ABI_1_IMPORTS).filter((one) => one !== "panic" && one !== "alloc_failed"))
    expect(header).toContain(`ASML_IMPORT("asml_abi_1", "${name}")`);
});

if (compiler === undefined) console.warn("clang and wasm-ld are not installed: SKIPPED compiling guest-abi/c, 2 tests");

describe.skipIf(compiler === undefined)("compiled with clang", () => {
  test("the source makes a module that imports what the committed one does", () => {
    const made = inspectModule(compile());
    const committed = inspectModule(readFileSync(path.join(folder, "put.wasm")));
    expect(made.imports).toEqual(committed.imports);
    expect(made.memory).toEqual(committed.memory);
  });

  // Another version may well order its instructions in another way.
  test.skipIf(!version?.includes("clang version 14."))("clang 14 makes the very same bytes", () => {
    expect(Buffer.from(compile()).equals(readFileSync(path.join(folder, "put.wasm")))).toBe(true);
  });
});
