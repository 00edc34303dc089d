import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundleCode, LAYER, makeFunctionZip, makeLayer } from "../../build/bundle.ts";
import { parseConfig } from "../../runtime/lambda/config.ts";
import type { FunctionConfig } from "../../runtime/project.ts";
import { wat } from "../guests/wat.ts";
import { talker } from "./guests.ts";
import { RuntimeApiServer } from "./runtime-api-server.ts";
import { layOut } from "./sandbox.ts";
import { modesOf } from "./unpacked-zip.ts";

const folder = mkdtempSync(path.join(tmpdir(), "asml-bundle-"));
const layer = path.join(folder, "one", "layer.zip");
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(async () => {
  await makeLayer({ outFile: layer });
});

const config: FunctionConfig = {
  id: "data.put",
  handler: "handler",
  timeoutMs: 3000,
  memoryMb: 64,
  environment: { B: "2", A: "1" },
  grants: [{ coordinates: "aws.dynamodb", from: "services/data/service.toml:17" }],
};

test("the layer has the same bytes every time, and its size is told", async () => {
  const again = await makeLayer({ outFile: path.join(folder, "two", "other-name.zip") });
  expect(readFileSync(again.file).equals(readFileSync(layer))).toBe(true);
  expect(again.bytes).toBe(readFileSync(layer).length);
  expect(readdirSync(path.dirname(again.file))).toEqual(["other-name.zip"]);
});

test("the layer has the entries that functions name, and the wrapper may be executed", () => {
  const modes = modesOf(readFileSync(layer));
  expect([LAYER.handler, LAYER.wrapper]).toEqual(["/opt/asml/handler.handler", "/opt/asml/bootstrap"]);
  expect(modes.get("asml/handler.mjs")).toBe(0o100644);
  expect(modes.get("asml/client.mjs")).toBe(0o100644);
  expect(modes.get("asml/bootstrap")).toBe(0o100755);
  // The managed client tries the handler's name as it is before it tries it with .mjs.
  expect(modes.has("asml/handler")).toBe(false);
});

test("the layer names no folder of the machine that made it, and has the licences of what it carries", () => {
  const files = unzipSync(readFileSync(layer));
  for (const bytes of Object.values(files)) {
    const text = Buffer.from(bytes).toString("latin1");
    expect(text).not.toContain(process.cwd());
    expect(text).not.toContain("sourceMappingURL");
  }
  const licences = Buffer.from(files["asml/LICENCES.txt"] ?? []).toString();
  expect(licences).toMatch(/^@aws-sdk\/client-dynamodb \d/m);
  expect(licences).toMatch(/^@bjorn3\/browser_wasi_shim \d/m);
});

test("nothing in the layer imports a module of Node's by its facade, which reads every export", () => {
  const code = Object.entries(unzipSync(readFileSync(layer))).filter(([name]) => name.endsWith(".mjs"));
  const imported = code.flatMap(([, bytes]) => [
    ...Buffer.from(bytes)
      .toString()
      .matchAll(/(?:\bfrom|\bimport)\s*"(node:[^"]+)"/g),
  ]);
  expect(code.length).toBeGreaterThan(10);
  expect(imported.map(([, name]) => name)).toEqual([]);
});

test("what requires modules of Node's, as CommonJS packages do, runs in a bundle", async () => {
  const from = path.join(folder, "required");
  mkdirSync(from);
  writeFileSync(path.join(from, "digest.cjs"), `exports.digest = (text) => require("crypto").hash("sha256", text);`);
  writeFileSync(path.join(from, "path.cjs"), `exports.up = (name) => require("node:path").dirname(name);`);
  writeFileSync(
    path.join(from, "main.mjs"),
    `import { digest } from "./digest.cjs"; import { up } from "./path.cjs"; console.log(digest(""), up("/a/b"));`,
  );
  const { files } = await bundleCode({ main: path.join(from, "main.mjs") });
  const made = path.join(from, "made.mjs");
  writeFileSync(made, files.find(({ name }) => name === "main.mjs")?.bytes ?? "");
  const empty = createHash("sha256").digest("hex");
  expect(execFileSync(process.execPath, [made], { encoding: "utf8" })).toBe(`${empty} /a\n`);
});

test("a start reads two files, whichever of the clients it is", () => {
  const files = unzipSync(readFileSync(layer));
  const importsOf = (name: string): readonly string[] =>
    [
      ...Buffer.from(files[name] ?? [])
        .toString()
        .matchAll(/\b(?:from|import)\s*"(\.[^"]+)"/g),
    ].map(([, from]) => path.posix.join(path.posix.dirname(name), from ?? ""));
  for (const client of ["asml/handler.mjs", "asml/client.mjs"]) {
    const [shared = "", ...others] = new Set(importsOf(client));
    expect(others).toEqual([]);
    expect(files[shared]?.length).toBeGreaterThan(50_000);
    expect(importsOf(shared)).toEqual([]);
  }
});

test("a function that calls no AWS service loads no AWS client", async () => {
  const zip = path.join(folder, "talker.zip");
  makeFunctionZip({ wasm: talker, config, outFile: zip });
  using layout = layOut({ layer, function: zip });
  const chunks = path.join(layout.layerFolder, "asml", "chunks");
  const broken = readdirSync(chunks).filter((name) => {
    const file = path.join(chunks, name);
    if (!/AWS4-HMAC-SHA256|DynamoDB_20120810/.test(readFileSync(file, "utf8"))) return false;
    writeFileSync(file, "throw new Error('a client was loaded')");
    return true;
  });
  expect(broken.length).toBeGreaterThan(0);
  await using api = await RuntimeApiServer.start();
  await using runtime = layout.run([`${layout.opt}/asml/bootstrap`, process.execPath], {
    AWS_LAMBDA_RUNTIME_API: api.address,
  });
  const report = await Promise.race([api.invoke('"1"'), runtime.exited]);
  expect(report, runtime.lines.join("\n")).toMatchObject({ kind: "response" });
});

test("a function's zip has the same bytes for the same function, whatever the order of its settings", () => {
  const [one, two] = [path.join(folder, "f1.zip"), path.join(folder, "f2.zip")];
  makeFunctionZip({ wasm: talker, config, outFile: one });
  const { grants, environment: _, ...rest } = config;
  makeFunctionZip({ wasm: talker, config: { grants, ...rest, environment: { A: "1", B: "2" } }, outFile: two });
  expect(readFileSync(two).equals(readFileSync(one))).toBe(true);
});

test("a function's zip has the configuration that the runtime reads back, without lines that other edits would shift", () => {
  const zip = makeFunctionZip({ wasm: talker, config, outFile: path.join(folder, "f.zip") });
  const files = unzipSync(readFileSync(zip.file));
  expect(Object.keys(files)).toEqual(["asml.json", "guest.json", "guest.map", "guest.wasm"]);
  expect(parseConfig(Buffer.from(files["asml.json"] ?? []).toString())).toEqual({
    ...config,
    grants: [{ coordinates: "aws.dynamodb", from: "services/data/service.toml" }],
  });
  expect(zip.entries.map(({ name, bytes }) => [name, bytes])).toEqual(
    Object.entries(files).map(([name, bytes]) => [name, bytes.length]),
  );
});

test("debug information is not deployed", () => {
  const name = ".debug_info";
  const section = [0, name.length + 1 + 4, name.length, ...Buffer.from(name), 1, 2, 3, 4];
  const outFile = path.join(folder, "d.zip");
  const { file } = makeFunctionZip({ wasm: Buffer.concat([talker, Buffer.from(section)]), config, outFile });
  const bytes = readFileSync(file);
  expect(Buffer.from(unzipSync(bytes)["guest.wasm"] ?? []).includes(name)).toBe(false);
  // It is not what was built that counts, but what is run.
  makeFunctionZip({ wasm: talker, config, outFile });
  expect(readFileSync(outFile).equals(bytes)).toBe(true);
});

test("a module that the layer would refuse is refused when it is bundled", () => {
  const outFile = path.join(folder, "refused.zip");
  expect(() => makeFunctionZip({ wasm: wat("(module)"), config, outFile })).toThrow(
    expect.objectContaining({ code: "ERR_MODULE_ABI" }),
  );
  expect(existsSync(outFile)).toBe(false);
});
