import { execFile } from "node:child_process";
import { createServer, request as httpRequest, type RequestListener, type Server } from "node:http";
import { join } from "node:path";
import { promisify } from "node:util";
import { DynamoDBClient, GetItemCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type EmbeddedDynamodb, prepareTables, startDynamodb } from "../../../runtime/local/dynamodb.ts";
import { type Harness, type HarnessOptions, startHarness } from "../../../runtime/local/harness.ts";
import { listen, urlOf } from "../../../runtime/local/listen.ts";
import type { LogRecord } from "../../../runtime/observe/log.ts";
import { newFolder, removeFolders } from "./folder.ts";
import { ask } from "./guests.ts";
import { AUDIENCE } from "./project.ts";
import { KID, newKey, setOf, sign, type SigningKey } from "./tokens.ts";
import { putProject, TABLE, wasmFunctions } from "./wasm.ts";

let makeFunction: HarnessOptions["makeFunction"];
let logged: LogRecord[] = [];
const log = (record: LogRecord) => void logged.push(record);
const servers: Server[] = [];
const harnesses: Harness[] = [];
const databases: EmbeddedDynamodb[] = [];

beforeAll(async () => {
  makeFunction = await wasmFunctions(log);
});
afterEach(async () => {
  await Promise.all(harnesses.splice(0).map((harness) => harness.close()));
  await Promise.all(databases.splice(0).map((database) => database.close()));
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
  logged = [];
});
afterAll(removeFolders);

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  return urlOf("127.0.0.1", await listen(server, "127.0.0.1", 0));
}

const put = (harness: Harness, token: string) =>
  ask(harness, "/put", { method: "PUT", headers: { authorization: `Bearer ${token}` } });

/** Nothing but what a client can deal with: a status, JSON, a request id. */
function expectLegal(answer: Awaited<ReturnType<typeof ask>>): void {
  expect(answer.headers["apigw-requestid"]).toMatch(/=$/);
  expect(answer.headers["content-type"]).toMatch(/^application\/(problem\+)?json/);
  expect(answer.json()).toEqual(expect.any(Object));
}

describe("an issuer that fails", () => {
  type Fault = (documents: { discovery: RequestListener; jwks: RequestListener }) => void;
  const faults: Record<string, Fault> = {
    "resets connections": (documents) => (documents.discovery = (request) => request.socket.destroy()),
    "answers nothing": (documents) => (documents.jwks = () => undefined),
    "answers errors": (documents) => (documents.jwks = (_, response) => response.writeHead(500).end()),
    "answers too much": (documents) =>
      (documents.jwks = (_, response) => response.end(`{"keys":[],"x":"${"y".repeat(200_000)}"}`)),
    "answers another type": (documents) =>
      (documents.jwks = (_, response) => response.setHeader("content-type", "text/html").end("<html>")),
    "answers no key set": (documents) => (documents.jwks = (_, response) => response.end('{"keys":{"kty":"RSA"}}')),
  };

  async function remote(key: SigningKey, fault?: Fault) {
    let url = "";
    const whole: { discovery: RequestListener; jwks: RequestListener } = {
      discovery: (_, response) => response.end(JSON.stringify({ issuer: `${url}/`, jwks_uri: `${url}/jwks` })),
      jwks: (_, response) => response.end(JSON.stringify(setOf(key))),
    };
    const documents = { ...whole };
    fault?.(documents);
    url = await serve((request, response) =>
      (request.url === "/jwks" ? documents.jwks : documents.discovery)(request, response),
    );
    const authorizer = {
      kind: "JWT",
      issuer: `${url}/`,
      audience: [AUDIENCE],
      identitySource: "$request.header.Authorization",
    } as const;
    const project = putProject(await newFolder(), 5_000, authorizer);
    const harness = await startHarness({ project, makeFunction, log, port: 0, ephemeral: true, issuer: "remote" });
    harnesses.push(harness);
    const now = Math.floor(Date.now() / 1000);
    const token = (signer: SigningKey) =>
      sign(
        { alg: "RS256", kid: signer.jwk.kid },
        { iss: `${url}/`, aud: AUDIENCE, sub: "s", iat: now - 1, exp: now + 600 },
        signer.privateKey,
      );
    return { harness, token, mend: () => Object.assign(documents, whole), documents };
  }

  it.each(Object.entries(faults))("%s lets nobody in, and everybody again once it is mended", async (_, fault) => {
    const key = newKey(KID);
    const { harness, token, mend } = await remote(key, fault);
    const refused = await put(harness, token(key));
    expect(refused.status).toBe(401);
    expect(refused.body.toString()).toBe('{"message":"Unauthorized"}');
    expect(logged.some(({ level, message }) => level === "error" && message.startsWith("keys of issuer"))).toBe(true);
    mend();
    await expect.poll(async () => (await put(harness, token(key))).status).toBe(200);
  });

  it("is not needed while its keys are known, and is asked at once for a new key", async () => {
    const old = newKey("old");
    const rotated = newKey("rotated");
    const { harness, token, documents } = await remote(old);
    expect((await put(harness, token(old))).status).toBe(200);
    documents.jwks = (_, response) => response.end(JSON.stringify(setOf(rotated)));
    expect((await put(harness, token(rotated))).status).toBe(200);
    expect((await put(harness, token(old))).status).toBe(401);
    documents.discovery = (request) => request.socket.destroy();
    expect((await put(harness, token(rotated))).status).toBe(200);
  });
});

/** Reads the request, then answers in DynamoDB's way that it failed. */
function error(status: number, type: string): RequestListener {
  const body = JSON.stringify({ __type: type, message: "no" });
  const headers = { "content-type": "application/x-amz-json-1.0" };
  return (request, response) => void request.resume().on("end", () => response.writeHead(status, headers).end(body));
}

/** Hands everything on to the embedded one. */
function forwardTo(endpoint: string): RequestListener {
  const { port, host } = new URL(endpoint);
  return (request, response) => {
    const { method, url: path } = request;
    const headers = { ...request.headers, host };
    const upstream = httpRequest({ host: "127.0.0.1", port, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    request.pipe(upstream);
  };
}

describe("a DynamoDB that fails", () => {
  const faults: Record<string, RequestListener> = {
    "resets connections": (request) => request.socket.resetAndDestroy(),
    "resets in the middle of its answer": (request, response) => {
      response.writeHead(200, { "content-length": 100 });
      response.write("{");
      setTimeout(() => request.socket.resetAndDestroy(), 5);
    },
    "answers nothing": () => undefined,
    throttles: error(400, "com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException"),
    "answers errors": error(500, "com.amazonaws.dynamodb.v20120810#InternalServerError"),
    "answers what is no JSON": (request, response) => void request.resume().on("end", () => response.end("<html>")),
    "closes without an answer": (request) => void request.resume().on("end", () => request.socket.end()),
  };

  it.each(Object.entries(faults))(
    "%s is an answer of the gateway, and forgotten once it is mended",
    async (_, fault) => {
      const embedded = await startDynamodb({ folder: undefined, host: "127.0.0.1", port: 0, log });
      databases.push(embedded);
      const forward = forwardTo(embedded.endpoint);
      let listener = forward;
      const endpoint = await serve((request, response) => listener(request, response));
      const project = putProject(await newFolder(), 700);
      const harness = await startHarness({ project, makeFunction, log, port: 0, dynamodb: endpoint });
      harnesses.push(harness);
      const token = await harness.mintToken();
      expect((await put(harness, token)).status).toBe(200);
      listener = fault;
      const failed = await put(harness, token);
      expect(failed.status).toBeGreaterThanOrEqual(500);
      expectLegal(failed);
      listener = forward;
      await expect.poll(async () => (await put(harness, token)).status).toBe(200);
    },
  );
});

/** A file system of two megabytes, where this process may mount one. */
async function smallFileSystem(): Promise<{ folder: string; unmount: () => Promise<unknown> } | undefined> {
  const folder = await newFolder();
  const run = promisify(execFile);
  try {
    await run("mount", ["-t", "tmpfs", "-o", "size=2m", "tmpfs", folder]);
    return { folder, unmount: () => run("umount", [folder]) };
  } catch {
    return undefined;
  }
}

function item(pk: string, size: number): PutItemCommand {
  return new PutItemCommand({ TableName: TABLE, Item: { pk: { S: pk }, data: { S: "x".repeat(size) } } });
}

/** Puts items until one fails; says how. */
async function fill(client: DynamoDBClient, kept: string[]): Promise<unknown> {
  for (let index = 0; index < 1_000; index += 1)
    try {
      await client.send(item(`item-${index}`, 20_000));
      kept.push(`item-${index}`);
    } catch (thrown) {
      return thrown;
    }
  return undefined;
}

describe("a disk that is full", () => {
  it("is an answer of DynamoDB's, and what was acknowledged stays", async ({ skip }) => {
    const disk = await smallFileSystem();
    if (disk === undefined) {
      console.warn("SKIPPED: a full disk needs a file system to fill, which only root can mount");
      skip();
      return;
    }
    try {
      const folder = join(disk.folder, "dynamodb");
      const embedded = await startDynamodb({ folder, host: "127.0.0.1", port: 0, log });
      databases.push(embedded);
      const credentials = { accessKeyId: "asmllocal", secretAccessKey: "asmllocal" };
      const client = new DynamoDBClient({
        endpoint: embedded.endpoint,
        region: "us-east-1",
        credentials,
        maxAttempts: 1,
      });
      const [table] = putProject("", 1).services[0]?.tables ?? [];
      await prepareTables(
        { endpoint: embedded.endpoint, region: "us-east-1", credentials },
        table === undefined ? [] : [table],
        log,
        true,
      );
      const kept: string[] = [];
      const failure = await fill(client, kept);
      expect(failure).toMatchObject({ name: "InternalServerError", $metadata: { httpStatusCode: 500 } });
      expect(logged.some(({ level, code }) => level === "error" && code === "ERR_HOST")).toBe(true);
      await promisify(execFile)("mount", ["-o", "remount,size=64m", disk.folder]);
      await expect
        .poll(() =>
          client.send(item("after", 10)).then(
            () => true,
            () => false,
          ),
        )
        .toBe(true);
      for (const pk of [...kept, "after"])
        expect(
          (await client.send(new GetItemCommand({ TableName: TABLE, Key: { pk: { S: pk } } }))).Item,
          pk,
        ).toBeDefined();
      client.destroy();
      await databases.pop()?.close();
    } finally {
      await disk.unmount();
    }
  });
});
