import { describe, expect, it } from "vitest";
import { event1 } from "./sample.ts";

describe("payload 1.0", () => {
  it("has the members of a live API's event, and no others", () => {
    const event = event1({
      method: "POST",
      target: "/sandbox/data?a=1&a=2",
      headers: [
        ["host", "x4nbaf67j9.execute-api.eu-central-1.amazonaws.com"],
        ["user-agent", "curl/7.68.0"],
        ["Accept", "*/*"],
        ["Postman-Token", "8aa35c46"],
        ["content-type", "application/json"],
        ["content-length", "22"],
        ["Connection", "close"],
        ["X-Amzn-Trace-Id", "Root=1-61fff17e-5b8496e96e81bed7494730a7"],
      ],
      body: '{"Message": "Test123"}',
      route: { routeKey: "ANY /data", resource: "/data" },
      api: { stage: "sandbox" },
    });
    const single = {
      Host: "x4nbaf67j9.execute-api.eu-central-1.amazonaws.com",
      "User-Agent": "curl/7.68.0",
      accept: "*/*",
      "Postman-Token": "8aa35c46",
      "Content-Type": "application/json",
      "Content-Length": "22",
      "X-Amzn-Trace-Id": "Root=1-61fff17e-5b8496e96e81bed7494730a7",
      "X-Forwarded-For": "127.0.0.1",
      "X-Forwarded-Port": "3000",
      "X-Forwarded-Proto": "http",
    };
    expect(event).toEqual({
      version: "1.0",
      resource: "/data",
      path: "/sandbox/data",
      httpMethod: "POST",
      headers: single,
      multiValueHeaders: Object.fromEntries(Object.entries(single).map(([name, value]) => [name, [value]])),
      queryStringParameters: { a: "2" },
      multiValueQueryStringParameters: { a: ["1", "2"] },
      requestContext: {
        accountId: "123456789012",
        apiId: "a1b2c3d4e5",
        domainName: "x4nbaf67j9.execute-api.eu-central-1.amazonaws.com",
        domainPrefix: "x4nbaf67j9",
        extendedRequestId: "JKJaXmPLvHcESHA=",
        httpMethod: "POST",
        identity: {
          accessKey: null,
          accountId: null,
          caller: null,
          cognitoAmr: null,
          cognitoAuthenticationProvider: null,
          cognitoAuthenticationType: null,
          cognitoIdentityId: null,
          cognitoIdentityPoolId: null,
          principalOrgId: null,
          sourceIp: "127.0.0.1",
          user: null,
          userAgent: "curl/7.68.0",
          userArn: null,
        },
        path: "/sandbox/data",
        protocol: "HTTP/1.1",
        requestId: "JKJaXmPLvHcESHA=",
        requestTime: "12/Mar/2020:19:03:08 +0000",
        requestTimeEpoch: 1584039788390,
        resourceId: "ANY /data",
        resourcePath: "/data",
        stage: "sandbox",
      },
      pathParameters: null,
      stageVariables: null,
      body: '{"Message": "Test123"}',
      isBase64Encoded: false,
    });
  });

  it("has nulls where there is nothing", () => {
    const event = event1({ method: "GET" });
    for (const member of [
      event.body,
      event.queryStringParameters,
      event.multiValueQueryStringParameters,
      event.pathParameters,
      event.stageVariables,
    ])
      expect(member).toBeNull();
    expect(event.requestContext).not.toHaveProperty("authorizer");
  });

  it("keeps the last of repeated headers, and all of them as multi-values, cookies included", () => {
    const event = event1({
      headers: [
        ["X-Tag", "one"],
        ["x-tag", "two"],
        ["Cookie", "a=1; b=2"],
      ],
    });
    expect(event.headers["X-Tag"]).toBe("two");
    expect(event.multiValueHeaders["X-Tag"]).toEqual(["one", "two"]);
    expect(event.headers["cookie"]).toBe("a=1; b=2");
  });

  it("puts a JWT's claims directly under authorizer", () => {
    const claims = { sub: "auth0|1" };
    expect(event1({ caller: { kind: "jwt", claims, scopes: null } }).requestContext.authorizer).toEqual({
      claims,
      scopes: null,
    });
  });

  it("names the IAM caller in identity", () => {
    const { requestContext } = event1({
      caller: { kind: "iam", accessKey: "AK", accountId: "2", userId: "AIDA", userArn: "arn" },
    });
    expect(requestContext).not.toHaveProperty("authorizer");
    expect(requestContext.identity).toMatchObject({
      accessKey: "AK",
      accountId: "2",
      caller: "AIDA",
      user: "AIDA",
      userArn: "arn",
    });
  });
});
