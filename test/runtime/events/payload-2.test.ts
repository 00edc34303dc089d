import { describe, expect, it } from "vitest";
import { event2 } from "./sample.ts";

describe("payload 2.0", () => {
  it("has the members of a live API's event, and no others", () => {
    const event = event2({
      method: "POST",
      target:
        "/capture/space%20value?repeat=one&repeat=two&redirect=https%3A%2F%2Fexample.com%2Fa%2Fb&literalPlus=a+b&encodedPlus=a%2Bb&empty=",
      headers: [
        ["Host", "api.example.com:3000"],
        ["User-Agent", "curl/8.7.1"],
        ["Accept", "*/*"],
        ["X-Probe", "first"],
        ["x-probe", "second"],
        ["Cookie", "session=abc123; theme=dark"],
        ["Content-Type", "application/json"],
        ["Content-Length", "66"],
        ["Connection", "keep-alive"],
        ["X-Amzn-Trace-Id", "Root=1-6a5145a9-1bae89e2512ec92d5d9438a0"],
      ],
      body: '{"message":"hello","unicode":"lambda-λ"}',
      route: { routeKey: "$default", resource: "$default" },
    });
    expect(event).toEqual({
      version: "2.0",
      routeKey: "$default",
      rawPath: "/capture/space value",
      rawQueryString:
        "repeat=one&repeat=two&redirect=https%3A%2F%2Fexample.com%2Fa%2Fb&literalPlus=a+b&encodedPlus=a%2Bb&empty=",
      cookies: ["session=abc123", "theme=dark"],
      headers: {
        accept: "*/*",
        "content-length": "41",
        "content-type": "application/json",
        host: "api.example.com:3000",
        "user-agent": "curl/8.7.1",
        "x-amzn-trace-id": "Root=1-6a5145a9-1bae89e2512ec92d5d9438a0",
        "x-forwarded-for": "127.0.0.1",
        "x-forwarded-port": "3000",
        "x-forwarded-proto": "http",
        "x-probe": "first,second",
      },
      queryStringParameters: {
        empty: "",
        encodedPlus: "a+b",
        literalPlus: "a b",
        redirect: "https://example.com/a/b",
        repeat: "one,two",
      },
      requestContext: {
        accountId: "123456789012",
        apiId: "a1b2c3d4e5",
        domainName: "api.example.com",
        domainPrefix: "api",
        http: {
          method: "POST",
          path: "/capture/space value",
          protocol: "HTTP/1.1",
          sourceIp: "127.0.0.1",
          userAgent: "curl/8.7.1",
        },
        requestId: "JKJaXmPLvHcESHA=",
        routeKey: "$default",
        stage: "$default",
        time: "12/Mar/2020:19:03:08 +0000",
        timeEpoch: 1584039788390,
      },
      body: '{"message":"hello","unicode":"lambda-λ"}',
      isBase64Encoded: false,
    });
  });

  it("leaves out cookies, query, path parameters, stage variables, authorizer and body where there are none", () => {
    const event = event2({ method: "GET" });
    for (const member of ["cookies", "queryStringParameters", "pathParameters", "stageVariables", "body"])
      expect(event).not.toHaveProperty(member);
    expect(event.requestContext).not.toHaveProperty("authorizer");
    expect(event.rawQueryString).toBe("");
    expect(event.isBase64Encoded).toBe(false);
  });

  it("has path parameters and stage variables where there are some", () => {
    const event = event2({
      route: { pathParameters: { id: "a/b", proxy: "" } },
      api: { stage: "dev", stageVariables: { a: "b" } },
    });
    expect(event.pathParameters).toEqual({ id: "a/b", proxy: "" });
    expect(event.stageVariables).toEqual({ a: "b" });
    expect(event.requestContext.stage).toBe("dev");
  });

  it("puts a JWT's claims and scopes under jwt", () => {
    const claims = { sub: "auth0|1", exp: "1604085585" };
    expect(event2({ caller: { kind: "jwt", claims, scopes: null } }).requestContext.authorizer).toEqual({
      jwt: { claims, scopes: null },
    });
    expect(event2({ caller: { kind: "jwt", claims, scopes: ["a", "b"] } }).requestContext.authorizer).toEqual({
      jwt: { claims, scopes: ["a", "b"] },
    });
  });

  it("names the IAM caller, and the account it belongs to", () => {
    const event = event2({
      caller: {
        kind: "iam",
        accessKey: "AK",
        accountId: "210987654321",
        userId: "AIDA",
        userArn: "arn:aws:iam::2:user/u",
      },
    });
    expect(event.requestContext.accountId).toBe("210987654321");
    expect(event.requestContext.authorizer).toEqual({
      iam: {
        accessKey: "AK",
        accountId: "210987654321",
        callerId: "AIDA",
        cognitoIdentity: null,
        principalOrgId: null,
        userArn: "arn:aws:iam::2:user/u",
        userId: "AIDA",
      },
    });
  });

  it("appends the client to x-forwarded-for and makes a trace id where there is none", () => {
    const event = event2({
      headers: [
        ["x-forwarded-for", "203.0.113.7"],
        ["x-forwarded-proto", "https"],
        ["x-amzn-trace-id", "nonsense"],
      ],
    });
    expect(event.headers["x-forwarded-for"]).toBe("203.0.113.7, 127.0.0.1");
    expect(event.headers["x-forwarded-proto"]).toBe("http");
    expect(event.headers["x-amzn-trace-id"]).toMatch(/^Root=1-5e6a876c-[0-9a-f]{24}$/);
  });

  it("reads header bytes that are UTF-8 as UTF-8, and others as latin-1", () => {
    const event = event2({
      headers: [
        ["x-utf8", Buffer.from("日本", "utf8").toString("latin1")],
        ["x-latin1", "caf\u00e9"],
        ["__proto__", "p"],
      ],
    });
    expect(event.headers["x-utf8"]).toBe("日本");
    expect(event.headers["x-latin1"]).toBe("café");
    expect(Object.hasOwn(event.headers, "__proto__")).toBe(true);
  });
});
