import { readFile } from "node:fs/promises";
import { afterEach, describe, expect, it } from "vitest";
import { type AwsAccess, startDynamodb } from "../../../runtime/local/dynamodb.ts";
import { type Harness, startHarness } from "../../../runtime/local/harness.ts";
import { issuerKeyPath } from "../../../runtime/local/issuer/key.ts";
import { jsonLines } from "../../../runtime/observe/log.ts";
import { newFolder, removeFolders } from "./folder.ts";
import { ask, type Asked } from "./guests.ts";
import { AUDIENCE, ISSUER } from "./project.ts";
import { KID, newKey, sign, signHmac } from "./tokens.ts";
import { putProject, TABLE, wasmFunctions } from "./wasm.ts";

afterEach(removeFolders);

/** Secrets that no log line may hold, each with its place in the name so that a leak says where it is. */
class Canaries {
  readonly all = new Map<string, string>();
  secret(place: string): string {
    const value = `canary${this.all.size}${crypto.randomUUID().replaceAll("-", "")}`;
    this.all.set(place, value);
    return value;
  }
  add(place: string, value: string): string {
    this.all.set(place, value);
    return value;
  }
  /** In plain, in base64 and in base64url, at any of the three alignments. */
  foundIn(text: string): string[] {
    return [...this.all]
      .filter(([, value]) => forms(value).some((form) => text.includes(form)))
      .map(([place]) => place);
  }
}

function forms(value: string): string[] {
  const shifted = [0, 1, 2].map((pad) =>
    Buffer.from("x".repeat(pad) + value)
      .toString("base64")
      .slice(pad === 0 ? 0 : pad + 2, -4),
  );
  return [
    value,
    encodeURIComponent(value),
    ...shifted,
    ...shifted.map((text) => text.replaceAll("+", "-").replaceAll("/", "_")),
  ];
}

describe("fifty canaries", () => {
  it("in tokens, keys, environment, requests and items are in no log line and no refusal", async () => {
    const canaries = new Canaries();
    const root = await newFolder();
    const lines: string[] = [];
    const log = jsonLines((line) => lines.push(line));
    const environment = Object.fromEntries(
      Array.from({ length: 5 }, (_, index) => [`SECRET_${index}`, canaries.secret(`environment ${index}`)]),
    );
    const makeFunction = await wasmFunctions(log, environment);
    const harness = await startHarness({ project: putProject(root, 700), makeFunction, log, port: 0, ephemeral: true });
    const key: Record<string, string> = JSON.parse(await readFile(issuerKeyPath(root), "utf8"));
    for (const member of ["d", "p", "q", "dp", "dq", "qi"]) canaries.add(`issuer key ${member}`, key[member] ?? "");

    const refusals: string[] = [];
    const send = async (path: string, asked: Asked): Promise<void> => {
      const answer = await ask(harness, path, { method: "PUT", ...asked });
      if (answer.status !== 200) refusals.push(answer.body.toString(), JSON.stringify(answer.headers));
    };
    for (const [place, token] of await badTokens(harness, canaries))
      await send("/put", { headers: { authorization: `Bearer ${canaries.add(`token: ${place}`, token)}` } });
    for (const [place, asked] of requests(canaries)) await send(place, asked);
    const good = await harness.mintToken({
      subject: canaries.secret("subject of an item"),
      claims: { secret: canaries.secret("claim") },
    });
    await send("/put", {
      headers: { authorization: canaries.add("good token", good), cookie: canaries.secret("cookie") },
      body: canaries.secret("body"),
    });
    await brokenItems(harness.aws, canaries);
    await harness.close();

    // The same against tables that are not there: the call fails, with the item in it.
    const empty = await startDynamodb({ folder: undefined, host: "127.0.0.1", port: 0, log });
    const project = putProject(root, 700);
    const without = { ...project, services: project.services.map((service) => ({ ...service, tables: [] })) };
    const secretAccessKey = canaries.secret("AWS secret");
    const credentials = { accessKeyId: canaries.secret("AWS key id"), secretAccessKey };
    const failing = await startHarness({
      project: without,
      makeFunction,
      log,
      port: 0,
      dynamodb: empty.endpoint,
      credentials,
    });
    const token = await failing.mintToken({ subject: canaries.secret("subject of an item that fails") });
    const failed = await ask(failing, "/put", {
      method: "PUT",
      headers: { authorization: canaries.add("token of a call that fails", token) },
    });
    expect(failed.status).toBeGreaterThanOrEqual(400);
    await failing.close();
    await empty.close();
    const gone = await startHarness({
      project: without,
      makeFunction,
      log,
      port: 0,
      dynamodb: empty.endpoint,
      credentials,
    });
    const last = await gone.mintToken({ subject: canaries.secret("subject of an item for nobody") });
    await ask(gone, "/put", {
      method: "PUT",
      headers: { authorization: canaries.add("token of a call to nobody", last) },
    });
    await gone.close();

    expect(canaries.all.size).toBeGreaterThanOrEqual(50);
    expect(lines.length).toBeGreaterThan(20);
    expect(canaries.foundIn(lines.join("\n"))).toEqual([]);
    expect(canaries.foundIn(refusals.join("\n"))).toEqual([]);
  });

  it("would be found, in whatever form they came", () => {
    const canaries = new Canaries();
    const secret = canaries.secret("here");
    for (const text of [
      secret,
      Buffer.from(`xx${secret}yy`).toString("base64"),
      Buffer.from(`{"a":"${secret}"}`).toString("base64url"),
    ])
      expect(canaries.foundIn(`a line with ${text} in it`)).toEqual(["here"]);
    expect(canaries.foundIn("a line without")).toEqual([]);
  });
});

/** Tokens that are refused, each in a way of its own, each with a canary of its own in its claims. */
async function badTokens(harness: Harness, canaries: Canaries): Promise<[string, string][]> {
  const stranger = newKey(KID);
  const now = Math.floor(Date.now() / 1000);
  const claims = (place: string) => ({
    iss: ISSUER,
    aud: AUDIENCE,
    sub: canaries.secret(`claim of ${place}`),
    iat: now,
    exp: now + 60,
  });
  const header = { alg: "RS256", kid: KID };
  const mint = (place: string, change: object) =>
    harness.mintToken({ subject: canaries.secret(`claim of ${place}`), ...change });
  return [
    ["expired", await mint("expired", { expiresInSeconds: -5 })],
    ["another audience", await mint("another audience", { audience: "other" })],
    ["another issuer", await mint("another issuer", { issuer: "https://other/" })],
    ["future", await mint("future", { claims: { nbf: now + 600 } })],
    ["stranger", sign(header, claims("stranger"), stranger.privateKey)],
    ["unknown kid", sign({ ...header, kid: canaries.secret("kid") }, claims("unknown kid"), stranger.privateKey)],
    ["no kid", sign({ alg: "RS256" }, claims("no kid"), stranger.privateKey)],
    ["HS256", signHmac({ ...header, alg: "HS256" }, claims("HS256"), "x")],
    [
      "none",
      `${sign({ ...header, alg: "none" }, claims("none"), stranger.privateKey)
        .split(".")
        .slice(0, 2)
        .join(".")}.`,
    ],
    ["alg of its own", sign({ ...header, alg: canaries.secret("alg") }, claims("alg of its own"), stranger.privateKey)],
    ["cut", (await mint("cut", {})).slice(0, -3)],
    ["garbage", canaries.secret("garbage")],
  ];
}

/** Requests that are refused, with canaries wherever a client can put something. */
function requests(canaries: Canaries): [string, Asked][] {
  const headers = (place: string) => ({
    authorization: `Basic ${canaries.secret(`basic at ${place}`)}`,
    cookie: `s=${canaries.secret(`cookie at ${place}`)}`,
    "x-api-key": canaries.secret(`header at ${place}`),
  });
  return [
    [`/put?token=${canaries.secret("query")}`, { headers: headers("put"), body: canaries.secret("body at put") }],
    [`/nowhere?access_token=${canaries.secret("query of no route")}`, { headers: headers("no route") }],
    [`/put/%ff?code=${canaries.secret("query of a bad path")}`, { headers: headers("bad path") }],
    [
      "/put",
      {
        method: "OPTIONS",
        headers: { ...headers("preflight"), origin: "http://x", "access-control-request-method": "PUT" },
      },
    ],
    ["/put", { headers: { "x-long": canaries.secret("a head too long").padEnd(11_000, "x") } }],
    ["/put", { headers: headers("large body"), body: canaries.secret("large body").repeat(250_000) }],
  ];
}

/** Items that the embedded DynamoDB refuses. */
async function brokenItems(aws: AwsAccess, canaries: Canaries): Promise<void> {
  const post = (operation: string, body: string) =>
    fetch(aws.endpoint, {
      method: "POST",
      headers: {
        "x-amz-target": `DynamoDB_20120810.${operation}`,
        authorization: `AWS4-HMAC-SHA256 ${canaries.secret(`signature of ${operation}`)}`,
      },
      body,
    });
  await post(
    "PutItem",
    JSON.stringify({ TableName: TABLE, Item: { wrong: { S: canaries.secret("item without key") } } }),
  );
  await post("PutItem", `{"TableName": "${canaries.secret("broken JSON")}`);
  await post(
    "TransactWriteItems",
    JSON.stringify({ TransactItems: [{ Put: { Item: { pk: { S: canaries.secret("item of a transaction") } } } }] }),
  );
  await post("Query", JSON.stringify({ TableName: TABLE, KeyConditionExpression: canaries.secret("expression") }));
}
