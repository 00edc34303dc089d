/** `asml serve --inspect`, with a debugger that does what DevTools do. */
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { allGeneratedPositionsFor, originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { readEnvironment } from "../../../build/environment.ts";
import { Symbolizer } from "../../../build/source-lines/symbolizer.ts";
import { symbolizerProgram } from "../../../build/source-lines/symbolizer-program.ts";
import { asml, CARGO_TIME, packageRoot, temporaryFolder, writeFiles } from "../asml.ts";
import { startServing, type Served } from "../served.ts";
import { DebuggingClient } from "./debugging-client.ts";

const FILE = "services/default/hello/src/lib.rs";
const TIMEOUT_MS = 1_000;
const HELLO = `use asml::http::{Error, Json, Request};

#[asml::handler]
async fn hello(request: Request) -> Result<Json<String>, Error> {
    let name = request.header("x-name").unwrap_or("nobody");
    let text = greeting(name); // stop
    Ok(Json(text))
}

fn greeting(name: &str) -> String {
    format!("Hello {name}") // deeper
}
`;

const script = z.object({
  scriptId: z.string(),
  scriptLanguage: z.string(),
  sourceMapURL: z.string(),
  codeOffset: z.number().optional(),
  debugSymbols: z.array(z.object({ type: z.string() })).optional(),
});
const paused = z.object({
  callFrames: z.array(z.object({ functionName: z.string(), location: z.object({ columnNumber: z.number() }) })),
});
const sourceMap = z.object({
  version: z.literal(3),
  sources: z.array(z.string()),
  sourcesContent: z.array(z.string().nullable()),
  names: z.array(z.string()),
  mappings: z.string(),
  ignoreList: z.array(z.number()),
});
type Script = z.output<typeof script>;

const env = { ...process.env, CARGO_TARGET_DIR: path.join(packageRoot, ".cache", "test-guests", "debugging") };
let root = "";
let served: Served | undefined;
beforeAll(async () => {
  const cwd = temporaryFolder();
  const made = await asml(["init", "-n", "held"], { cwd, env });
  if (made.code !== 0) throw new Error(made.stderr);
  root = path.join(cwd, "held");
  const service = readFileSync(path.join(root, "services/default/service.toml"), "utf8");
  writeFiles(root, {
    [FILE]: HELLO,
    "services/default/service.toml": service.replace(
      "[api.functions.hello]",
      `[api.functions.hello]\ntimeout_seconds = ${TIMEOUT_MS / 1_000}`,
    ),
  });
}, CARGO_TIME);
afterAll(end);

/** One that is held, because a test failed, hears no Ctrl-C. */
async function end(): Promise<void> {
  served?.child.kill("SIGKILL");
  await served?.ended;
}

async function serve(...args: readonly string[]): Promise<Served> {
  await end();
  served = await startServing(root, ["--ephemeral", "--inspect=0", ...args], env);
  return served;
}

async function attach({ inspector }: Served): Promise<DebuggingClient> {
  const client = await DebuggingClient.connect(inspector ?? "");
  await client.send("Runtime.enable");
  await client.send("Debugger.enable");
  return client;
}

const guests = (client: DebuggingClient): readonly Script[] =>
  client
    .paramsOf("Debugger.scriptParsed")
    .flatMap((params) => script.safeParse(params).data ?? [])
    .filter(({ scriptLanguage, debugSymbols = [] }) => scriptLanguage === "WebAssembly" && debugSymbols.length > 0);

async function latestGuest(client: DebuggingClient, least = 1): Promise<Script> {
  await expect.poll(() => guests(client).length, { timeout: 300_000 }).toBeGreaterThanOrEqual(least);
  const found = guests(client).at(-1);
  if (found === undefined) throw new Error("no guest was seen");
  return found;
}

function mapOf({ sourceMapURL }: Script): z.output<typeof sourceMap> {
  const [, base64] = sourceMapURL.split(",");
  return sourceMap.parse(JSON.parse(Buffer.from(base64 ?? "", "base64").toString()));
}

const lineOf = (mark: string): number => {
  const lines = readFileSync(path.join(root, FILE), "utf8").split("\n");
  return lines.findIndex((line) => line.endsWith(`// ${mark}`)) + 1;
};
const url = (): string => pathToFileURL(path.join(root, FILE)).href;

async function stopAt(client: DebuggingClient, { scriptId }: Script, map: TraceMap, line: number): Promise<void> {
  const places = allGeneratedPositionsFor(map, { source: url(), line, column: 0 });
  expect(places).not.toHaveLength(0);
  for (const { column } of places)
    await client.send("Debugger.setBreakpoint", { location: { scriptId, lineNumber: 0, columnNumber: column } });
}

async function pause(client: DebuggingClient): Promise<z.output<typeof paused>> {
  await expect.poll(() => client.paramsOf("Debugger.paused").length).toBeGreaterThan(0);
  return paused.parse(client.paramsOf("Debugger.paused")[0]);
}

/** Without a stop at another place of the same line. */
async function goOn(client: DebuggingClient): Promise<void> {
  await client.send("Debugger.setSkipAllPauses", { skip: true });
  await client.send("Debugger.resume");
}

const hello = async (): Promise<{ status: number; body: unknown }> => {
  const response = await fetch(`${served?.url}/hello`, { headers: { "x-name": "Ada" } });
  return { status: response.status, body: await response.json() };
};

describe("asml serve --inspect", { timeout: CARGO_TIME }, () => {
  test("a request stops at a line of Rust, goes on line by line, and is answered however long it took", async () => {
    using client = await attach(await serve());
    const guest = await latestGuest(client);
    const map = new TraceMap(mapOf(guest));
    const placeOf = ({ callFrames: [frame] }: z.output<typeof paused>) =>
      originalPositionFor(map, { line: 1, column: frame?.location.columnNumber ?? 0 });
    await stopAt(client, guest, map, lineOf("stop"));
    const answer = hello();
    const stopped = await pause(client);
    expect(placeOf(stopped)).toMatchObject({ source: url(), line: lineOf("stop") });
    expect(stopped.callFrames[0]?.functionName).toBe("$default_hello::hello::{{closure}}");

    // One instruction after the other, as long as it is the same line.
    let place = placeOf(stopped);
    for (let step = 0; step < 1_000 && place.line === lineOf("stop"); step++) {
      client.forget();
      await client.send("Debugger.stepOver");
      place = placeOf(await pause(client));
    }
    expect(place).toMatchObject({ source: url(), line: lineOf("stop") + 1 });

    await setTimeout(2.5 * TIMEOUT_MS);
    await goOn(client);
    expect(await answer).toEqual({ status: 200, body: "Hello Ada" });
  });

  test("the map holds the person's own sources, and names the others as not theirs", async () => {
    using client = await attach(served ?? (await serve()));
    const { sources, sourcesContent, ignoreList } = mapOf(await latestGuest(client));
    const own = sources.filter((_, index) => !ignoreList.includes(index));
    expect(own).toEqual([url()]);
    expect(sourcesContent[sources.indexOf(url())]).toBe(HELLO);
    expect(sources.some((source) => source.includes("/.asml/crates/asml/src/"))).toBe(true);
  });

  test("it ends at Ctrl-C while a debugger is attached, and where a guest is held, when the debugger lets it go", async () => {
    const running = served ?? (await serve());
    using _ = await DebuggingClient.connect(running.inspector ?? "");
    {
      using client = await attach(running);
      const guest = await latestGuest(client);
      await stopAt(client, guest, new TraceMap(mapOf(guest)), lineOf("stop"));
      const answer = hello().catch(() => undefined);
      await pause(client);
      running.child.kill("SIGINT");
      await setTimeout(500);
      expect(running.child.exitCode).toBeNull();
      await goOn(client);
      await answer;
    }
    expect((await running.ended).code).toBe(130);
    served = undefined;
  });

  test("what is built anew under --watch has a map of its own", async () => {
    using client = await attach(await serve("--watch"));
    const before = guests(client).length;
    writeFileSync(path.join(root, FILE), HELLO.replace("async fn hello", "\n\nasync fn hello").replace("Hello", "Bye"));
    const guest = await latestGuest(client, before + 1);
    await stopAt(client, guest, new TraceMap(mapOf(guest)), lineOf("deeper"));
    // The old code answers until the new is served.
    let answer = hello();
    await expect
      .poll(
        async () => {
          if (client.paramsOf("Debugger.paused").length > 0) return true;
          await Promise.race([answer.then(() => (answer = hello())), setTimeout(100)]);
          return false;
        },
        { timeout: 60_000 },
      )
      .toBe(true);
    expect((await pause(client)).callFrames.map(({ functionName }) => functionName).slice(0, 2)).toEqual([
      "$default_hello::greeting",
      "$default_hello::hello::{{closure}}",
    ]);
    await goOn(client);
    expect(await answer).toEqual({ status: 200, body: "Bye Ada" });
  });

  test("with --debug-info dwarf, the module that runs has DWARF of the code that it runs", async () => {
    using client = await attach(await serve("--debug-info", "dwarf"));
    const guest = await latestGuest(client);
    expect(guest).toMatchObject({ sourceMapURL: "", debugSymbols: [{ type: "EmbeddedDWARF" }] });
    const source = await client.send("Debugger.getScriptSource", { scriptId: guest.scriptId });
    const bytes = Buffer.from(z.object({ bytecode: z.string() }).parse(source).bytecode, "base64");
    const program = await symbolizerProgram({
      environment: readEnvironment(),
      signal: new AbortController().signal,
    });
    const symbolizer = Symbolizer.of(program, bytes);
    const file = path.join(root, FILE);
    const row = symbolizer?.lines().find((one) => one.file === file && one.line === lineOf("deeper"));
    const columnNumber = (guest.codeOffset ?? 0) + (row?.offset ?? 0);
    await client.send("Debugger.setBreakpoint", {
      location: { scriptId: guest.scriptId, lineNumber: 0, columnNumber },
    });
    const answer = hello();
    const [frame, caller] = (await pause(client)).callFrames;
    expect(frame?.functionName).toBe("$default_hello::greeting");
    const offset = (caller?.location.columnNumber ?? 0) - (guest.codeOffset ?? 0);
    expect(symbolizer?.lookup(offset).at(-1)).toMatchObject({ file, line: lineOf("stop") });
    await goOn(client);
    expect(await answer).toEqual({ status: 200, body: "Bye Ada" });
  });

  test("a port that is taken is said so", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const ran = await asml(["serve", "--port", "0", `--inspect=${port}`], { cwd: root, env });
    server.close();
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("ERR_PORT_TAKEN");
    expect(ran.stderr).toContain("--inspect=0");
  });
});
