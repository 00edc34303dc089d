import { SignatureV4 } from "@smithy/signature-v4";
import type { HttpRequest as Signable } from "@smithy/types";
import { describe, expect, it } from "vitest";
import { parseTarget } from "../../../runtime/events/path.ts";
import type { Header } from "../../../runtime/events/request.ts";
import { iamAuthorizer } from "../../../runtime/local/authorize/iam.ts";
import { Sha256 } from "../../../runtime/local/authorize/sha256.ts";

const IDENTITY = {
  accessKeyId: "AKLOCAL",
  secretAccessKey: "local-secret",
  accountId: "123456789012",
  userId: "AIDALOCAL",
  userArn: "arn:aws:iam::123456789012:user/local",
};
const NOW = Date.UTC(2024, 0, 1, 12);
const authorizer = iamAuthorizer(IDENTITY, "us-east-1", () => NOW);

interface Sent {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly Header[];
  readonly body: string;
}

/** What a signature is not about. */
const ASKED = {
  scopes: [],
  route: { routeKey: "$default", resource: "$default", pathParameters: undefined },
  api: { accountId: "1", apiId: "a", stage: "$default", stageVariables: undefined },
  requestId: "r",
};

function decide({ method, target, headers, body }: Sent) {
  const parsed = parseTarget(target);
  if (parsed === undefined) throw new Error("the target cannot be parsed");
  const request = {
    method,
    protocol: "HTTP/1.1",
    headers,
    sourceIp: "127.0.0.1",
    port: 3000,
    scheme: "http",
    receivedAt: NOW,
    ...parsed,
  } as const;
  return authorizer.authorize({ ...ASKED, request, target, body: () => Promise.resolve(Buffer.from(body)) });
}

function signer(
  change: {
    secretAccessKey?: string;
    region?: string;
    service?: string;
    applyChecksum?: boolean;
    accessKeyId?: string;
  } = {},
) {
  const { region = "us-east-1", service = "execute-api", applyChecksum = true, ...credentials } = change;
  return new SignatureV4({
    credentials: { ...IDENTITY, ...credentials },
    region,
    service,
    applyChecksum,
    sha256: Sha256,
  });
}

const QUERY = { a: ["2", "1"], "sp ace": "x/y", empty: "", plus: "+", unicode: "λ" };
const RAW_QUERY = "plus=%2B&a=1&a=2&empty=&sp%20ace=x%2Fy&unicode=%CE%BB";

function signable(change: Partial<Signable> = {}): Signable {
  return {
    method: "POST",
    protocol: "http:",
    hostname: "127.0.0.1",
    path: "/iam/a%20b/c%2Fd",
    query: QUERY,
    headers: { host: "127.0.0.1:3000", "content-type": "application/json", "x-list": "a,b" },
    body: '{"a":1}',
    ...change,
  };
}

function sentOf(signed: Signable, query = RAW_QUERY): Sent {
  return {
    method: signed.method,
    target: `${signed.path}?${query}`,
    headers: Object.entries(signed.headers).map(([name, value]) => [name.toUpperCase(), value] as const),
    body: String(signed.body ?? ""),
  };
}

async function signedRequest(
  change: Partial<Signable> = {},
  options: Parameters<typeof signer>[0] = {},
): Promise<Sent> {
  return sentOf(await signer(options).sign(signable(change), { signingDate: new Date(NOW) }));
}

async function presigned(expiresIn: number, change: Partial<Signable> = {}): Promise<Sent> {
  const signed = await signer().presign(signable({ method: "GET", body: undefined, ...change }), {
    signingDate: new Date(NOW),
    expiresIn,
  });
  const extra = Object.entries(signed.query ?? {}).filter(([name]) => name.startsWith("X-Amz-"));
  return sentOf(
    signed,
    [RAW_QUERY, ...extra.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)].join("&"),
  );
}

describe("AWS_IAM", () => {
  it("lets a request through that the SDK signed, with its caller", async () => {
    const { secretAccessKey: _, accessKeyId: accessKey, ...identity } = IDENTITY;
    expect(await decide(await signedRequest())).toEqual({
      allowed: true,
      caller: { kind: "iam", accessKey, ...identity },
    });
  });

  it.each([
    ["without a body", { body: undefined, method: "GET" }, {}],
    ["without a hash header", {}, { applyChecksum: false }],
    ["without a query", { query: {} }, {}],
    ["at the root", { path: "/" }, {}],
    ["of bytes", { body: Buffer.from([1, 2, 3]).toString("latin1") }, {}],
  ])("lets one through %s", async (_, change, options) => {
    const sent = await signedRequest(change, options);
    const target = "query" in change ? sent.target.replace(/\?.*/, "") : sent.target;
    expect(await decide({ ...sent, target })).toMatchObject({ allowed: true });
  });

  it("lets a presigned URL through until it expires", async () => {
    expect(await decide(await presigned(60))).toMatchObject({ allowed: true });
    const late = iamAuthorizer(IDENTITY, "us-east-1", () => NOW + 61_000);
    const sent = await presigned(60);
    const parsed = parseTarget(sent.target);
    const request = {
      ...sent,
      protocol: "HTTP/1.1",
      sourceIp: "",
      port: 1,
      scheme: "http",
      receivedAt: 0,
      ...parsed!,
    } as const;
    expect(
      await late.authorize({ ...ASKED, request, target: sent.target, body: () => Promise.resolve(new Uint8Array()) }),
    ).toMatchObject({ allowed: false, reason: "the signature has expired" });
  });

  it("refuses with 403 what is not signed", async () => {
    const sent = { method: "GET", target: "/", headers: [["Host", "x"]] as const, body: "" };
    expect(await decide(sent)).toEqual({
      allowed: false,
      status: 403,
      challenge: undefined,
      reason: "the request is not signed",
      cause: "unsigned",
    });
    for (const authorization of [
      "Bearer x",
      "AWS4-HMAC-SHA256",
      "AWS4-HMAC-SHA256 Credential=a/b",
      "AWS4-HMAC-SHA256 ,=,",
      "",
    ])
      expect(
        await decide({
          ...sent,
          headers: [
            ["authorization", authorization],
            ["x-amz-date", "20240101T120000Z"],
          ],
        }),
      ).toMatchObject({ status: 403 });
  });

  it.each<[string, (sent: Sent) => Sent]>([
    ["method", (sent) => ({ ...sent, method: "PUT" })],
    ["path", (sent) => ({ ...sent, target: sent.target.replace("/iam/", "/IAM/") })],
    ["query", (sent) => ({ ...sent, target: sent.target.replace("a=1", "a=3") })],
    ["query by one parameter more", (sent) => ({ ...sent, target: `${sent.target}&more=1` })],
    ["body", (sent) => ({ ...sent, body: '{"a":2}' })],
    [
      "header",
      (sent) => ({
        ...sent,
        headers: sent.headers.map(([name, value]) => [name, name === "X-LIST" ? "a,c" : value] as const),
      }),
    ],
    ["header by leaving it out", (sent) => ({ ...sent, headers: sent.headers.filter(([name]) => name !== "X-LIST") })],
    [
      "date",
      (sent) => ({
        ...sent,
        headers: sent.headers.map(
          ([name, value]) => [name, name === "X-AMZ-DATE" ? "20240101T120001Z" : value] as const,
        ),
      }),
    ],
    [
      "signature",
      (sent) => ({
        ...sent,
        headers: sent.headers.map(
          ([name, value]) => [name, value.replace(/.$/, (last) => (last === "0" ? "1" : "0"))] as const,
        ),
      }),
    ],
  ])("refuses a signed request whose %s was changed", async (_, change) => {
    expect(await decide(change(await signedRequest()))).toMatchObject({ allowed: false, status: 403 });
  });

  it.each([
    ["another secret", { secretAccessKey: "wrong" }, /does not match/],
    ["another key", { accessKeyId: "AKIAOTHER" }, /not the local one/],
    ["another region", { region: "eu-west-1" }, /execute-api in us-east-1/],
    ["another service", { service: "dynamodb" }, /execute-api in us-east-1/],
  ])("refuses a signature of %s", async (_, options, told) => {
    const decision = await decide(await signedRequest({}, options));
    expect(decision).toMatchObject({ allowed: false, status: 403, reason: expect.stringMatching(told) });
  });

  it.each([-6, 6])("refuses one signed %d minutes away", async (minutes) => {
    const signed = await signer().sign(signable(), { signingDate: new Date(NOW + minutes * 60_000) });
    expect(await decide(sentOf(signed))).toMatchObject({ allowed: false, status: 403 });
  });

  it("refuses a body that its hash header does not name, signed as it may be", async () => {
    const headers = { ...signable().headers, "x-amz-content-sha256": "UNSIGNED-PAYLOAD" };
    expect(await decide(await signedRequest({ headers }))).toMatchObject({
      reason: "x-amz-content-sha256 is not the body's hash",
    });
  });

  it("names no secret in any reason", async () => {
    for (const options of [{ secretAccessKey: "wrong-secret" }, { accessKeyId: "AKIAOTHER" }])
      expect(JSON.stringify(await decide(await signedRequest({}, options)))).not.toMatch(/secret|AKIA/);
  });
});
