/** The fast path beside the SDK it stands in for: the same requests, clocks, endpoints and retries. */
import { readFileSync } from "node:fs";
import { Agent as HttpsAgent, createServer } from "node:https";
import { crc32 } from "node:zlib";
import { DynamoDBClient, type DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";
import { SFNClient } from "@aws-sdk/client-sfn";
import { Sha256 } from "@smithy/core/checksum";
import { SignatureV4 } from "@smithy/signature-v4";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createAwsIomods } from "../../../iomods/aws/create-aws-iomods.ts";
import { createConnections } from "../../../iomods/aws/connections.ts";
import { exchange } from "../../../iomods/aws/fast/exchange.ts";
import { makePattern } from "../../../iomods/aws/fast/pattern.ts";
import { isFastClient } from "../../../iomods/aws/fast/sdk-client.ts";
import { createSign } from "../../../iomods/aws/fast/sign.ts";
import type { AwsSettings } from "../../../iomods/aws/settings.ts";
import { dynamodb as dynamodbService } from "../../../iomods/aws/generated/dynamodb.ts";
import { sfn } from "../../../iomods/aws/generated/sfn.ts";
import type { AwsService, CommandClass, SdkClient } from "../../../iomods/aws/service.ts";
import { type Caller, caller, failureOf } from "./calling.ts";
import { type Answer, json, listen, type StubService, stubService, throttled } from "./stub-service.ts";
import { WAYS } from "./ways.ts";

const CREDENTIALS = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "local" };
const REGION = "eu-central-1";
const GET = { TableName: "t", Key: { pk: { S: "a" } } };

const stubs: StubService[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(stubs.splice(0).map((stub) => stub.close()));
});

async function stub(...answers: Answer[]): Promise<StubService> {
  const made = await stubService(...answers);
  stubs.push(made);
  return made;
}

const dynamodb = (settings: AwsSettings): Caller =>
  caller(createAwsIomods({ region: REGION, credentials: CREDENTIALS, ...settings }), "aws.dynamodb");

describe("a signature", () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
  const value = fc.stringMatching(/^[ -~\t]{0,40}$/);
  it("is @smithy/signature-v4's, of any headers, body, credentials, region and time", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(name, value),
        fc.uint8Array({ maxLength: 300 }),
        fc.record({
          accessKeyId: name,
          secretAccessKey: fc.string(),
          sessionToken: fc.option(name, { nil: undefined }),
        }),
        fc.constantFrom("/", "/a", "/a/b-c"),
        fc.date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true }),
        async (given, body, credentials, path, at) => {
          const { sessionToken, ...keys } = credentials;
          const identity = sessionToken === undefined ? keys : { ...keys, sessionToken };
          const headers: Record<string, string> = { host: "a.example", ...given };
          const request = { protocol: "https:", hostname: "a.example", method: "POST", path, query: {}, headers, body };
          const theirs = await new SignatureV4({
            credentials: identity,
            region: REGION,
            service: "dynamodb",
            sha256: Sha256,
          }).sign(structuredClone(request), { signingDate: at });
          const ours = structuredClone(request);
          delete ours.headers["authorization"];
          delete ours.headers["date"];
          delete ours.headers["x-amz-date"];
          if (ours.headers["x-amz-content-sha256"] !== undefined) return;
          createSign(identity, REGION, "dynamodb")(ours, at);
          expect(ours.headers).toEqual(theirs.headers);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("goes on with another day's key after midnight", () => {
    const sign = createSign(CREDENTIALS, REGION, "dynamodb");
    const signed = (by: typeof sign, at: string): unknown => {
      const headers: Record<string, string> = { host: "a.example" };
      by({ method: "POST", path: "/", headers, body: new Uint8Array(0) }, new Date(at));
      return headers["authorization"];
    };
    const [evening, morning] = ["2026-03-10T23:59:59Z", "2026-03-11T00:00:01Z"];
    signed(sign, evening);
    expect(signed(sign, morning)).toBe(signed(createSign(CREDENTIALS, REGION, "dynamodb"), morning));
    expect(signed(sign, evening)).toBe(signed(createSign(CREDENTIALS, REGION, "dynamodb"), evening));
  });
});

describe("a request of either way", () => {
  it.each([
    ["aws.dynamodb", "put_item"],
    ["aws.kms", "generate_data_key"],
    ["aws.ssm", "get_parameter"],
    ["aws.sfn", "start_sync_execution"],
  ])("%s %s has the same headers", async (coordinates, method) => {
    vi.stubEnv("AWS_LAMBDA_FUNCTION_NAME", "f");
    vi.stubEnv("_X_AMZN_TRACE_ID", "Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=1");
    const service = await stub(json(200, {}));
    const credentials = { ...CREDENTIALS, sessionToken: "TOKEN" };
    for (const { fastPath } of WAYS) {
      const iomods = createAwsIomods({ region: REGION, endpoint: service.endpoint, credentials, fastPath });
      // oxlint-disable-next-line no-await-in-loop -- in this order
      await caller(iomods, coordinates)(method, { Name: "ü" });
    }
    const own = new Set(["amz-sdk-invocation-id", "x-amz-date", "authorization"]);
    const [fast, ordinary] = service.requests.map(({ headers, url }) => ({
      url,
      names: Object.keys(headers).toSorted(),
      values: Object.fromEntries(Object.entries(headers).filter(([name]) => !own.has(name))),
    }));
    expect(fast).toEqual(ordinary);
    expect(fast?.values).toMatchObject({
      "x-amzn-trace-id": expect.stringContaining("Root=1-"),
      "x-amz-security-token": "TOKEN",
    });
  });

  it("follows the trace from one invocation to the next", async () => {
    vi.stubEnv("AWS_LAMBDA_FUNCTION_NAME", "f");
    const service = await stub(json(200, {}));
    const call = dynamodb({ endpoint: service.endpoint });
    for (const trace of ["Root=1-a", "Root=1-b"]) {
      vi.stubEnv("_X_AMZN_TRACE_ID", trace);
      // oxlint-disable-next-line no-await-in-loop -- in this order
      await call("get_item", GET);
    }
    expect(service.requests.map(({ headers }) => headers["x-amzn-trace-id"])).toEqual(["Root=1-a", "Root=1-b"]);
  });

  it("goes where AWS_ENDPOINT_URL_DYNAMODB says", async () => {
    const service = await stub(json(200, {}));
    vi.stubEnv("AWS_ENDPOINT_URL_DYNAMODB", service.endpoint);
    for (const { fastPath } of WAYS)
      // oxlint-disable-next-line no-await-in-loop -- in this order
      await dynamodb({ fastPath })("get_item", GET);
    expect(service.requests).toHaveLength(2);
  });
});

describe("an endpoint", () => {
  const hostOf = async (client: SdkClient, service: AwsService, operation: string): Promise<string | undefined> => {
    const { exports } = await service.load();
    const Command = exports[`${operation}Command`];
    if (!isFastClient(client) || !isCommandClass(Command)) throw new Error("not an SDK as it is known");
    return (await makePattern(client, Command))?.request.hostname;
  };
  const isCommandClass = (value: unknown): value is CommandClass => typeof value === "function";
  const client = (config: DynamoDBClientConfig): DynamoDBClient =>
    new DynamoDBClient({ region: REGION, credentials: CREDENTIALS, ...config });

  it.each<[string, DynamoDBClientConfig, string]>([
    ["of a region", {}, "dynamodb.eu-central-1.amazonaws.com"],
    ["of FIPS", { region: "us-east-1", useFipsEndpoint: true }, "dynamodb-fips.us-east-1.amazonaws.com"],
    ["of both IP versions", { useDualstackEndpoint: true }, "dynamodb.eu-central-1.api.aws"],
    [
      "of an account",
      { credentials: { ...CREDENTIALS, accountId: "123456789012" } },
      "123456789012.ddb.eu-central-1.amazonaws.com",
    ],
  ])("%s is the one that the SDK's rules say", async (_name, config, host) => {
    expect(await hostOf(client(config), dynamodbService, "PutItem")).toBe(host);
  });

  it("has the operation's prefix", async () => {
    const client = new SFNClient({ region: REGION, credentials: CREDENTIALS });
    expect(await hostOf(client, sfn, "StartSyncExecution")).toBe("sync-states.eu-central-1.amazonaws.com");
  });

  it("is another one for other credentials", async () => {
    const service = await stub(json(200, {}));
    let asked = 0;
    const call = dynamodb({
      endpoint: service.endpoint,
      credentials: async () => ({
        ...CREDENTIALS,
        sessionToken: `TOKEN${++asked}`,
        expiration: new Date(Date.now() + 1_000),
      }),
    });
    await call("get_item", GET);
    await call("get_item", GET);
    expect(new Set(service.requests.map(({ headers }) => headers["x-amz-security-token"])).size).toBe(2);
  });
});

describe.each(WAYS)("by $way", ({ fastPath }) => {
  it("a clock that is wrong is put right by the service's, and the call made again", async () => {
    const ahead = new Date(Date.now() + 3_600_000);
    const tooOld = json(
      400,
      { __type: "com.amazon.coral.service#InvalidSignatureException", message: "Signature not yet current" },
      { date: ahead.toUTCString() },
    );
    const service = await stub(tooOld, json(200, { Count: 1 }, { date: ahead.toUTCString() }));
    const call = dynamodb({ endpoint: service.endpoint, fastPath });
    expect(await call("scan", { TableName: "t" })).toEqual({ Count: 1 });
    await call("scan", { TableName: "t" });
    const hours = service.requests.map(({ headers }) => String(headers["x-amz-date"]).slice(0, 11));
    const hour = (at: number): string => new Date(at).toISOString().replace(/[-:]/g, "").slice(0, 11);
    expect(hours).toHaveLength(3);
    expect(hours[1]).toBe(hour(Date.now() + 3_600_000));
    expect(hours[2]).toBe(hour(Date.now() + 3_600_000));
  });

  it("an answer that does not fit its checksum is asked for again", async () => {
    const body = { Count: 1 };
    const right = { "x-amz-crc32": String(crc32(JSON.stringify(body))) };
    const service = await stub(json(200, body, { "x-amz-crc32": "1" }), json(200, body, right));
    expect(await dynamodb({ endpoint: service.endpoint, fastPath })("scan", { TableName: "t" })).toEqual(body);
    expect(service.requests).toHaveLength(2);
  });

  it("an answer that never fits its checksum is a typed failure", async () => {
    const service = await stub(json(200, {}, { "x-amz-crc32": "1" }));
    const call = dynamodb({ endpoint: service.endpoint, fastPath, maxAttempts: 1 })("scan", { TableName: "t" });
    expect(await failureOf(call)).toMatchObject({ code: "InvalidAnswer", retryable: true, statusCode: 200 });
  });

  it("AWS_RETRY_MODE and AWS_MAX_ATTEMPTS are followed", async () => {
    vi.stubEnv("AWS_RETRY_MODE", "adaptive");
    vi.stubEnv("AWS_MAX_ATTEMPTS", "2");
    const service = await stub(throttled);
    const failure = await failureOf(dynamodb({ endpoint: service.endpoint, fastPath })("get_item", GET));
    expect(failure.code).toBe("ProvisionedThroughputExceededException");
    expect(service.requests.map(({ headers }) => headers["amz-sdk-request"])).toEqual([
      "attempt=1; max=2",
      "attempt=2; max=2",
    ]);
  });

  it("a body of a megabyte goes and comes whole", async () => {
    const service = await stub((response, { body }) => void response.writeHead(200).end(body));
    const text = JSON.stringify({ TableName: "t", Text: "ü€😀".repeat(120_000) });
    const answer = await dynamodb({ endpoint: service.endpoint, fastPath }).bytes("put_item", Buffer.from(text));
    expect(Buffer.from(answer).equals(Buffer.from(text))).toBe(true);
  });
});

describe("an exchange", () => {
  const [cert, key] = ["cert.pem", "key.pem"].map((name) => readFileSync(new URL(`tls/${name}`, import.meta.url)));
  const request = (port: number, path = "/") => ({
    protocol: "https:",
    hostname: "localhost",
    port,
    method: "POST",
    path,
    headers: { host: "localhost", "content-length": "2" },
    body: Buffer.from("{}"),
  });
  const never = new AbortController().signal;

  it("goes over TLS, and keeps the connection", async () => {
    let connections = 0;
    const server = createServer({ cert, key }, (_, response) => response.end("[]"));
    server.on("secureConnection", () => connections++);
    const port = await listen(server);
    const trusting = { ...createConnections(), httpsAgent: new HttpsAgent({ keepAlive: true, ca: cert }) };
    const timeouts = { connectMs: 3_000, answerMs: undefined };
    for (let i = 0; i < 3; i++)
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(String((await exchange(request(port), trusting, timeouts, never)).body)).toBe("[]");
    expect(connections).toBe(1);
    trusting.httpsAgent.destroy();
    server.close();
  });

  it("with a server that nobody vouches for does not happen", async () => {
    const server = createServer({ cert, key }, (_, response) => response.end("[]"));
    const port = await listen(server);
    const timeouts = { connectMs: 3_000, answerMs: undefined };
    await expect(exchange(request(port), createConnections(), timeouts, never)).rejects.toMatchObject({
      code: "DEPTH_ZERO_SELF_SIGNED_CERT",
    });
    server.close();
  });

  it("ends where the connection is not made in time", async () => {
    const server = createServer({ cert, key });
    server.removeAllListeners("connection"); // takes the connection, and never answers the greeting
    const port = await listen(server);
    const timeouts = { connectMs: 50, answerMs: undefined };
    const exchanged = exchange(request(port), createConnections(), timeouts, never);
    await expect(exchanged).rejects.toMatchObject({ name: "TimeoutError" });
    server.close();
  });
});
