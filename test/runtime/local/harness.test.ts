import { fileURLToPath } from "node:url";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { access, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { DynamoDBClient, GetItemCommand, PutItemCommand, ScanCommand } from "@aws-sdk/client-dynamodb";
import { afterEach, describe, expect, it } from "vitest";
import { AsmlError } from "../../../guest-abi/errors.ts";
import type { GuestFunction } from "../../../runtime/function.ts";
import type { AwsAccess } from "../../../runtime/local/dynamodb.ts";
import { startDynamodb } from "../../../runtime/local/dynamodb.ts";
import { runningHarnesses } from "../../../runtime/local/harness-file.ts";
import { type Harness, type HarnessOptions, startHarness } from "../../../runtime/local/harness.ts";
import { issuerKey } from "../../../runtime/local/issuer/key.ts";
import { mintToken } from "../../../runtime/local/issuer/token.ts";
import type { LogRecord } from "../../../runtime/observe/log.ts";
import type { FunctionSpec, Project } from "../../../runtime/project.ts";
import { newFolder, removeFolders } from "./folder.ts";
import { ask, guestOf } from "./guests.ts";
import { AUDIENCE, AUTH0, ISSUER, projectOf, type ServiceSketch } from "./project.ts";
import { newKey, sign } from "./tokens.ts";

const TABLE = "auth0-tutorial";

const GUIDE: ServiceSketch = {
  functions: { put: { route: "PUT /put", payload: "1.0", authorizer: "auth0" }, open: { route: "GET /open" } },
  authorizers: { auth0: AUTH0 },
  tables: [
    {
      name: TABLE,
      hashKey: { name: "pk", type: "S" },
      rangeKey: undefined,
      indexes: [],
      ttl: undefined,
      external: false,
      at: { file: "services/data/service.toml", line: 9, column: 1 },
    },
  ],
};

/** The guide's function, in TypeScript: the caller's sub becomes an item. */
function putFunction(spec: FunctionSpec, aws: AwsAccess): Promise<GuestFunction> {
  const client = new DynamoDBClient(aws);
  const guest = guestOf(spec, async (event) => {
    const sub = subOf(event.requestContext.authorizer);
    if (sub !== undefined) await client.send(new PutItemCommand({ TableName: TABLE, Item: { pk: { S: sub } } }));
    return { statusCode: 200, headers: { "content-type": "application/json" }, body: "{}" };
  });
  return Promise.resolve({ ...guest, close: () => client.destroy() });
}

/** Of an authorizer as payload 1.0 has it. */
function subOf(authorizer: unknown): string | undefined {
  const { claims }: { claims?: Record<string, string> } = Object(authorizer);
  return claims?.["sub"];
}

const started: Harness[] = [];
let logged: LogRecord[] = [];

async function start(project: Project, options: Partial<HarnessOptions> = {}): Promise<Harness> {
  const harness = await startHarness({
    project,
    makeFunction: putFunction,
    log: (record) => logged.push(record),
    port: 0,
    ...options,
  });
  started.push(harness);
  return harness;
}

afterEach(async () => {
  await Promise.all(started.splice(0).map((harness) => harness.close()));
  logged = [];
  await removeFolders();
});

async function newProject(): Promise<Project> {
  return projectOf({ data: GUIDE }, await newFolder());
}

async function items(aws: AwsAccess): Promise<string[]> {
  const client = new DynamoDBClient({ ...aws, maxAttempts: 1 });
  try {
    const { Items = [] } = await client.send(new ScanCommand({ TableName: TABLE }));
    return Items.map((item) => item["pk"]?.S ?? "").toSorted((a, b) => a.localeCompare(b));
  } finally {
    client.destroy();
  }
}

const put = (harness: Harness, authorization?: string) =>
  ask(harness, "/put", { method: "PUT", headers: authorization === undefined ? {} : { authorization } });

describe("the guide's test", () => {
  it("passes: 401 for what is no good token, and an item for the one that is", async () => {
    const project = await newProject();
    const harness = await start(project, { ephemeral: true });
    const now = Math.floor(Date.now() / 1000);
    const stranger = newKey("stranger");
    const header = { alg: "RS256", typ: "JWT", kid: (await issuerKey(project.root)).kid };
    const claims = { iss: ISSUER, aud: AUDIENCE, sub: "intruder", iat: now, exp: now + 60 };
    const bad = [
      undefined,
      "Bearer garbage",
      `Bearer ${await harness.mintToken({ expiresInSeconds: -1 })}`,
      `Bearer ${await harness.mintToken({ audience: "another" })}`,
      `Bearer ${await harness.mintToken({ issuer: ISSUER.slice(0, -1) })}`,
      `Bearer ${sign(header, claims, stranger.privateKey)}`,
      `Bearer ${sign({ ...header, alg: "none" }, claims, stranger.privateKey).replace(/[^.]*$/, "")}`,
    ];
    for (const authorization of bad) {
      const answer = await put(harness, authorization);
      expect(answer.status).toBe(401);
      expect(answer.body.toString()).toBe('{"message":"Unauthorized"}');
      expect(answer.headers["www-authenticate"]).toMatch(/^Bearer/);
    }
    const good = await put(harness, `Bearer ${await harness.mintToken({ subject: "auth0|5fe4" })}`);
    expect(good.status).toBe(200);
    expect(good.body.toString()).toBe("{}");
    const client = new DynamoDBClient(harness.aws);
    const { Item } = await client.send(new GetItemCommand({ TableName: TABLE, Key: { pk: { S: "auth0|5fe4" } } }));
    client.destroy();
    expect(Item).toEqual({ pk: { S: "auth0|5fe4" } });
    expect(await items(harness.aws)).toEqual(["auth0|5fe4"]);
  });
});

describe("a harness", () => {
  it("says what it serves and where", async () => {
    const project = await newProject();
    const harness = await start(project, { ephemeral: true });
    expect(harness).toMatchObject({ url: `http://127.0.0.1:${harness.port}`, tables: undefined });
    expect(harness.routes).toEqual([
      { function: "data.put", verb: "PUT", path: "/put", payload: "1.0", authorizer: "data.auth0", scopes: [] },
      { function: "data.open", verb: "GET", path: "/open", payload: "2.0", authorizer: undefined, scopes: [] },
    ]);
    const discovery = await (await fetch(`${harness.issuer}/.well-known/openid-configuration`)).json();
    expect(discovery).toMatchObject({ issuer: ISSUER });
  });

  it("takes tokens that another process mints from the project's folder, before and after a restart", async () => {
    const project = await newProject();
    const token = await mintToken({
      issuer: ISSUER,
      audience: AUDIENCE,
      subject: "elsewhere",
      key: await issuerKey(project.root),
    });
    for (const _ of [0, 1]) {
      const harness = await start(project, { ephemeral: true });
      expect((await put(harness, token)).status).toBe(200);
      await harness.close();
    }
    const other = await start(await newProject(), { ephemeral: true });
    expect((await put(other, token)).status).toBe(401);
  });

  it("keeps its tables in the project's folder, and with ephemeral nowhere", async () => {
    const project = await newProject();
    for (const subject of ["one", "two"]) {
      const harness = await start(project);
      expect(harness.tables).toBe(join(project.root, ".asml", "dynamodb"));
      await put(harness, await harness.mintToken({ subject }));
      expect(await items(harness.aws)).toEqual(subject === "one" ? ["one"] : ["one", "two"]);
      await harness.close();
    }
    const harness = await start(project, { ephemeral: true });
    expect(await items(harness.aws)).toEqual([]);
  });

  it("may use another DynamoDB", async () => {
    const other = await startDynamodb({ folder: undefined, host: "127.0.0.1", port: 0, log: () => undefined });
    const harness = await start(await newProject(), { dynamodb: other.endpoint });
    expect(harness.aws.endpoint).toBe(other.endpoint);
    await put(harness, await harness.mintToken({ subject: "there" }));
    expect(await items({ ...harness.aws, endpoint: other.endpoint })).toEqual(["there"]);
    await harness.close();
    await other.close();
    await expect(start(await newProject(), { dynamodb: "localhost:8000" })).rejects.toMatchObject({
      code: "ERR_USAGE",
    });
    await expect(start(await newProject(), { dynamodb: other.endpoint })).rejects.toMatchObject({ code: "ERR_HOST" });
  });

  it("mints no tokens of issuers that are not its own", async () => {
    const harness = await start(await newProject(), { ephemeral: true, issuer: "remote" });
    expect(harness.issuer).toBeUndefined();
    await expect(harness.mintToken()).rejects.toMatchObject({ code: "ERR_TOKEN" });
  });

  it("replaces a function while it runs", async () => {
    const harness = await start(await newProject(), { ephemeral: true });
    const spec = (await newProject()).services[0]?.functions[1];
    if (spec === undefined) throw new Error("the project has no such function");
    expect((await ask(harness, "/open")).body.toString()).toBe("{}");
    harness.replaceFunction(
      "data.open",
      guestOf(spec, () => ({ statusCode: 200, body: "new" })),
    );
    expect((await ask(harness, "/open")).body.toString()).toBe("new");
  });

  it("announces itself to other commands while it runs", async () => {
    const project = await newProject();
    const harness = await start(project);
    const second = await start(project, { ephemeral: true });
    expect((await runningHarnesses(project.root)).map(({ url, pid }) => [url, pid])).toEqual([
      [second.url, process.pid],
      [harness.url, process.pid],
    ]);
    await harness.close();
    expect((await runningHarnesses(project.root)).map(({ url }) => url)).toEqual([second.url]);
    await second.close();
    await expect(access(join(project.root, ".asml", "harness.json"))).rejects.toThrow(/ENOENT/);
  });

  it("counts no entry of a process that is gone, and no broken file", async () => {
    const project = await newProject();
    const file = join(project.root, ".asml", "harness.json");
    await mkdir(join(project.root, ".asml"));
    const dead = await promisify(execFile)(process.execPath, ["-p", "process.pid"]);
    const entry = {
      pid: Number(dead.stdout),
      startedAt: "2024-01-01T00:00:00Z",
      url: "http://127.0.0.1:1",
      dynamodb: "http://127.0.0.1:1",
      folder: true,
    };
    await writeFile(file, JSON.stringify({ harnesses: [entry] }));
    expect(await runningHarnesses(project.root)).toEqual([]);
    await writeFile(file, "half of a fi");
    expect(await runningHarnesses(project.root)).toEqual([]);
    const harness = await start(project);
    expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({
      harnesses: [{ pid: process.pid, url: harness.url }],
    });
  });

  it("leaves nothing behind when a function cannot be made", async () => {
    const project = await newProject();
    const refused = new AsmlError("ERR_IMPORT_DENIED", "data.put calls what is not granted");
    await expect(start(project, { makeFunction: () => Promise.reject(refused) })).rejects.toBe(refused);
    const again = await start(project);
    expect((await ask(again, "/open")).status).toBe(200);
  });

  it("leaves nothing behind when its port is taken", async () => {
    const first = await start(await newProject(), { ephemeral: true });
    const project = await newProject();
    await expect(start(project, { port: first.port })).rejects.toMatchObject({ code: "ERR_PORT_TAKEN" });
    expect(await runningHarnesses(project.root)).toEqual([]);
    await start(project);
  });
});

describe("two harnesses of one project", () => {
  it("share the tables, and the one that stays keeps them", async () => {
    const project = await newProject();
    const first = await start(project);
    const second = await start(project);
    expect(logged.some(({ message }) => message.startsWith("the tables in"))).toBe(true);
    await put(first, await first.mintToken({ subject: "by first" }));
    await put(second, await second.mintToken({ subject: "by second" }));
    expect(await items(first.aws)).toEqual(["by first", "by second"]);
    expect(await items(second.aws)).toEqual(["by first", "by second"]);
    await first.close();
    await put(second, await second.mintToken({ subject: "alone" }));
    expect(await items(second.aws)).toEqual(["alone", "by first", "by second"]);
    const third = await start(project);
    expect(await items(third.aws)).toEqual(["alone", "by first", "by second"]);
    await second.close();
    await put(third, await third.mintToken({ subject: "third" }));
    expect(await items(third.aws)).toHaveLength(4);
  });

  it("may start at the same moment", async () => {
    const project = await newProject();
    const all = await Promise.all([start(project), start(project), start(project)]);
    for (const [index, harness] of all.entries()) await put(harness, await harness.mintToken({ subject: `s${index}` }));
    for (const harness of all) expect(await items(harness.aws)).toEqual(["s0", "s1", "s2"]);
    expect(await runningHarnesses(project.root)).toHaveLength(3);
  });

  it("of which one is killed leave the other working", async () => {
    const project = await newProject();
    const child = spawn(
      process.execPath,
      [fileURLToPath(new URL("harness-process.ts", import.meta.url)), project.root],
      {
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
    await once(child.stdout, "data");
    const second = await start(project);
    await put(second, await second.mintToken({ subject: "before" }));
    const exited = once(child, "exit");
    child.kill("SIGKILL");
    await exited;
    await put(second, await second.mintToken({ subject: "after" }));
    expect(await items(second.aws)).toEqual(["after", "before"]);
  });
});
