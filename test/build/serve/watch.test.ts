import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asml, CARGO_TIME, packageRoot, temporaryFolder } from "../asml.ts";
import { startServing, stopServing, type Served } from "../served.ts";
import { greeting, makeWatchedProject, saying, slow } from "./watched-project.ts";

const FOLDER = "services/default";
const env = { ...process.env, CARGO_TARGET_DIR: path.join(packageRoot, ".cache", "test-guests", "watch") };

describe("asml serve --watch", { timeout: CARGO_TIME }, () => {
  let root = "";
  let served: Served | undefined;
  let words = "";
  const texts = ["hello 1", "note 1", "built 1", "common 1", "shared 1", "word 1"];
  const file = (name: string): string => path.join(root, name);
  const write = (name: string, text: string): void => writeFileSync(file(name), text);

  beforeAll(async () => {
    root = await makeWatchedProject(temporaryFolder(), env);
  }, CARGO_TIME);
  afterAll(async () => {
    if (served !== undefined) await stopServing(served);
  });

  async function get(route: string): Promise<{ status: number; body: unknown }> {
    const response = await fetch(`${served?.url}${route}`);
    return { status: response.status, body: await response.json() };
  }

  const eventually = (what: () => unknown) => expect.poll(what, { timeout: 300_000, interval: 50 });
  const hello = async (): Promise<unknown> => (await get("/hello")).body;

  async function expectText(index: number, text: string): Promise<void> {
    texts[index] = text;
    await eventually(hello).toEqual(texts);
  }

  test("tries the first build again at each change until it is good", async () => {
    write(`${FOLDER}/hello/src/lib.rs`, "broken");
    const starting = startServing(root, ["--watch", "--ephemeral"], env, (child) =>
      child.stderr.on("data", (text: string) => (words += text)),
    );
    await Promise.race([starting, eventually(() => words).toMatch(/ERR_CARGO[\s\S]*Waiting for a change/)]);
    write(`${FOLDER}/hello/src/lib.rs`, greeting("hello 1"));
    served = await starting;
    expect(await hello()).toEqual(texts);
  });

  test.each([
    ["a function's source", `${FOLDER}/hello/src/lib.rs`, greeting("hello 2"), 0, "hello 2"],
    ["a file that the source includes", `${FOLDER}/hello/src/note.txt`, "note 2", 1, "note 2"],
    ["what a build script reads", "data/built.txt", "built 2", 2, "built 2"],
    ["a crate of the workspace", "libs/common/src/lib.rs", saying("common 2"), 3, "common 2"],
    ["a crate beside the project", "../shared/src/lib.rs", saying("shared 2"), 4, "shared 2"],
    ["what an IOmod imports", "words/words.ts", 'export const WORD = "word 2";\n', 5, "word 2"],
  ])("serves a change of %s", async (_, name, text, index, expected) => {
    write(name, text);
    await expectText(index, expected);
  });

  test("serves a change of an IOmod itself, twice", async () => {
    const iomod = readFileSync(file("iomods/acme.gate.ts"), "utf8");
    write("iomods/acme.gate.ts", iomod.replace("run: () => WORD", 'run: () => WORD + "!"'));
    await expectText(5, "word 2!");
    write("iomods/acme.gate.ts", iomod);
    await expectText(5, "word 2");
  });

  test("serves a file that was written elsewhere and moved here", async () => {
    write("note.tmp", "note 3");
    renameSync(file("note.tmp"), file(`${FOLDER}/hello/src/note.txt`));
    await expectText(1, "note 3");
  });

  test("serves a file that was moved here and is older than the last build", async () => {
    write(`${FOLDER}/hello/old~`, greeting("hello 3"));
    utimesSync(file(`${FOLDER}/hello/old~`), 1_000_000_000, 1_000_000_000);
    renameSync(file(`${FOLDER}/hello/old~`), file(`${FOLDER}/hello/src/lib.rs`));
    await expectText(0, "hello 3");
  });

  test("serves a file that was replaced in the crate beside the project", async () => {
    write("../shared/next", saying("shared 3"));
    renameSync(file("../shared/next"), file("../shared/src/lib.rs"));
    await expectText(4, "shared 3");
  });

  test("serves a new module of a crate", async () => {
    mkdirSync(file("libs/common/src/deep"));
    write("libs/common/src/deep/mod.rs", saying("common 3"));
    write("libs/common/src/lib.rs", "mod deep;\npub use deep::text;\n");
    await expectText(3, "common 3");
    write("libs/common/src/deep/mod.rs", saying("common 4"));
    await expectText(3, "common 4");
  });

  test("ends a request that is under way on the code that it began with", async () => {
    rmSync(file(".asml/begun"), { force: true });
    const underWay = get("/slow");
    await eventually(() => existsSync(file(".asml/begun"))).toBe(true);
    write(`${FOLDER}/slow/src/lib.rs`, slow("new"));
    await eventually(() => words.includes("rebuilt default.slow")).toBe(true);
    const later = get("/slow");
    write(".asml/open", "");
    expect(await later).toEqual({ status: 200, body: "new" });
    expect(await underWay).toEqual({ status: 200, body: "old" });
  });

  test("serves the last good build while the source is broken, tells the error, and recovers", async () => {
    words = "";
    write(`${FOLDER}/hello/src/lib.rs`, greeting("hello 4").replace("Ok(", "Okk("));
    await eventually(() => words).toMatch(/cannot find .*`Okk`[\s\S]*ERR_CARGO[\s\S]*the build failed/);
    expect(await hello()).toEqual(texts);
    write(`${FOLDER}/hello/src/lib.rs`, greeting("hello 4"));
    await expectText(0, "hello 4");
  });

  test("serves on where a manifest, an IOmod or a Cargo.toml is broken, and recovers", async () => {
    for (const [name, broken, error] of [
      [`${FOLDER}/service.toml`, "[service\n", "ERR_MANIFEST"],
      ["iomods/acme.gate.ts", "export default 1;\n", "ERR_IOMOD_INVALID"],
      ["../shared/Cargo.toml", "[package\n", "ERR_CARGO"],
    ] as const) {
      words = "";
      const good = readFileSync(file(name), "utf8");
      write(name, broken);
      await eventually(() => words).toMatch(new RegExp(`${error}[\\s\\S]*the build failed`));
      expect(await hello()).toEqual(texts);
      words = "";
      write(name, good);
      await eventually(() => words).toMatch(/nothing changed in the functions|rebuilt/);
    }
  });

  test("has a new function's route, on a connection that was there before; without the function it is 404", async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const status = () =>
      new Promise<[number | undefined, number | undefined]>((resolve, reject) => {
        const { hostname, port } = new URL(served?.url ?? "");
        const sent = request({ hostname, port, path: "/extra", agent }, (response) => {
          const { localPort } = response.socket;
          response.resume().on("end", () => resolve([response.statusCode, localPort]));
        });
        sent.on("error", reject).end();
      });
    const [before, connection] = await status();
    expect(before).toBe(404);
    expect((await asml(["make", "function", "default.extra"], { cwd: root, env })).code).toBe(0);
    await eventually(status).toEqual([200, connection]);

    const manifest = readFileSync(file(`${FOLDER}/service.toml`), "utf8");
    write(`${FOLDER}/service.toml`, manifest.replace(/\[api\.functions\.extra\][^[]*/, ""));
    rmSync(file(`${FOLDER}/extra`), { recursive: true });
    await eventually(status).toEqual([404, connection]);
    agent.destroy();
  });

  test("serves a changed route", async () => {
    const manifest = readFileSync(file(`${FOLDER}/service.toml`), "utf8");
    write(`${FOLDER}/service.toml`, manifest.replace("/hello", "/hi"));
    await eventually(async () => (await get("/hi")).status).toBe(200);
    expect((await get("/hello")).status).toBe(404);
    write(`${FOLDER}/service.toml`, manifest);
    await eventually(hello).toEqual(texts);
  });

  test("serves a prebuilt module that the manifest names, and the next one in its place", async () => {
    const built = path.join(env.CARGO_TARGET_DIR, "wasm32-wasip1", "release", "default_hello.wasm");
    const manifest = readFileSync(file(`${FOLDER}/service.toml`), "utf8");
    mkdirSync(file("prebuilt/target"), { recursive: true });
    cpSync(built, file("prebuilt/target/hello.wasm"));
    const pre = `module = "../../prebuilt/target/hello.wasm"\nhttp = { verb = "GET", path = "/pre", payload = "2.0" }`;
    write(`${FOLDER}/service.toml`, `${manifest}\n[api.functions.pre]\nname = "pre"\n${pre}\n`);
    await eventually(async () => (await get("/pre")).body).toEqual(texts);
    const before = [...texts];
    write(`${FOLDER}/hello/src/lib.rs`, greeting("hello 5"));
    await expectText(0, "hello 5");
    expect((await get("/pre")).body).toEqual(before);
    cpSync(built, file("prebuilt/target/hello.wasm"));
    await eventually(async () => (await get("/pre")).body).toEqual(texts);
    write(`${FOLDER}/service.toml`, manifest);
    await eventually(async () => (await get("/pre")).status).toBe(404);
  });

  test("ends with the last of 50 writes served", async () => {
    for (let count = 1; count <= 50; count += 1) {
      write(`${FOLDER}/hello/src/note.txt`, `burst ${count}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await expectText(1, "burst 50");
  });

  test("builds nothing for what tools write", async () => {
    words = "";
    mkdirSync(file("net"), { recursive: true });
    mkdirSync(file(".git/objects"), { recursive: true });
    for (const name of ["net/layer.zip", ".git/objects/x", ".asml/x", `${FOLDER}/hello/src/lib.rs~`]) write(name, "x");
    write("README.md", "a change that is seen");
    await eventually(() => words).toContain("nothing changed in the functions (README.md)");
  });

  test("ends at Ctrl-C in the middle of a build", async () => {
    words = "";
    write(`${FOLDER}/hello/src/lib.rs`, greeting("hello 6"));
    await new Promise((resolve) => setTimeout(resolve, 150));
    const ran = served === undefined ? undefined : await stopServing(served);
    expect(ran?.code).toBe(130);
    expect(words).not.toContain("error[");
  });
});
