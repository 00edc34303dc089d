/** Who may call a REST API: functions that decide, and signatures. */
import { afterEach, describe, expect, it } from "vitest";
import type { LambdaAuthorizer } from "../../../../runtime/project.ts";
import { LOCAL_ACCOUNT, LOCAL_REGION, apiIdOf } from "../../../../runtime/local/api.ts";
import { ask, type Behaviour, failing, gatewayOf, stopGateways } from "../guests.ts";
import { projectOf } from "../project.ts";

afterEach(stopGateways);

const TOKEN: LambdaAuthorizer = {
  kind: "LAMBDA",
  function: "api.check",
  identitySources: ["$request.header.Authorization"],
  ttlSeconds: 0,
  payload: "1.0",
  response: "iam",
};
const REQUEST: LambdaAuthorizer = { ...TOKEN, identitySources: ["$request.querystring.key", "$context.httpMethod"] };
const ARN = `arn:aws:execute-api:${LOCAL_REGION}:${LOCAL_ACCOUNT}:${apiIdOf("auth0-tutorial", "api")}/live/GET/items/7`;
const HEADERS = { authorization: "Bearer a" };

const policy = (Effect: string, Resource = "*", context = {}) => ({
  principalId: "ada",
  policyDocument: { Version: "2012-10-17", Statement: [{ Effect, Action: "execute-api:Invoke", Resource }] },
  context,
});

function started(authorizer: LambdaAuthorizer, check: Behaviour) {
  const project = projectOf({
    api: {
      protocol: "rest",
      functions: {
        check: {},
        get: { route: "GET /items/{id}", authorizer: "guard" },
        signed: { route: "GET /signed", authorizer: "iam" },
      },
      authorizers: { guard: authorizer, iam: { kind: "AWS_IAM" } },
    },
  });
  return gatewayOf(project, { "api.check": check });
}

describe("a REST API's Lambda authorizer", () => {
  it("is asked with the token alone where it goes by one header", async () => {
    const seen: unknown[] = [];
    const gateway = await started(TOKEN, (event) => {
      seen.push(event);
      return policy("Allow", ARN, { level: 3, flag: true, who: "ada" });
    });
    const answer = await ask(gateway, "/items/7", { headers: HEADERS });
    expect(seen).toEqual([{ type: "TOKEN", methodArn: ARN, authorizationToken: "Bearer a" }]);
    expect(answer.event1().requestContext.authorizer).toEqual({
      principalId: "ada",
      level: "3",
      flag: "true",
      who: "ada",
    });
  });

  it("is asked with the request otherwise, which has empty objects and no body", async () => {
    const seen: unknown[] = [];
    const gateway = await started(REQUEST, (event) => {
      seen.push(event);
      return policy("Allow");
    });
    expect((await ask(gateway, "/items/7?key=k")).status).toBe(200);
    expect(seen[0]).toMatchObject({
      type: "REQUEST",
      methodArn: ARN,
      resource: "/items/{id}",
      path: "/items/7",
      httpMethod: "GET",
      queryStringParameters: { key: "k" },
      pathParameters: { id: "7" },
      stageVariables: {},
      requestContext: { path: "/live/items/7", stage: "live" },
    });
    for (const member of ["body", "isBase64Encoded", "version", "authorizationToken"])
      expect(seen[0]).not.toHaveProperty(member);
  });

  it.each([
    ["nothing to go by", {}, () => policy("Allow"), 401, { message: "Unauthorized" }, "UnauthorizedException"],
    [
      "an explicit denial",
      HEADERS,
      () => policy("Deny"),
      403,
      { Message: "User is not authorized to access this resource with an explicit deny" },
      "AccessDeniedException",
    ],
    [
      "a policy about something else",
      HEADERS,
      () => policy("Allow", `${ARN}/more`),
      403,
      { Message: "User is not authorized to access this resource" },
      "AccessDeniedException",
    ],
    ["a failure", HEADERS, failing("ERR_GUEST_TRAP"), 500, { message: null }, "AuthorizerConfigurationException"],
    [
      "an answer that is no policy",
      HEADERS,
      () => ({ isAuthorized: true }),
      500,
      { message: null },
      "AuthorizerConfigurationException",
    ],
    [
      "a context with an object",
      HEADERS,
      () => policy("Allow", "*", { of: {} }),
      500,
      { message: null },
      "AuthorizerConfigurationException",
    ],
  ] as const)("lets nobody through with %s", async (_, headers, check: Behaviour, status, body, type) => {
    const answer = await ask(await started(TOKEN, check), "/items/7", { headers });
    expect([answer.status, answer.json(), answer.headers["x-amzn-errortype"]]).toEqual([status, body, type]);
  });
});

describe("a REST API's route with AWS_IAM", () => {
  it("refuses what is not signed, signed with another key, or signed wrong", async () => {
    const gateway = await started(TOKEN, () => policy("Allow"));
    const day = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, "");
    const signed = (key: string) => ({
      "x-amz-date": day,
      authorization: `AWS4-HMAC-SHA256 Credential=${key}/${day.slice(0, 8)}/${LOCAL_REGION}/execute-api/aws4_request, SignedHeaders=host;x-amz-date, Signature=${"0".repeat(64)}`,
    });
    for (const [headers, type] of [
      [{}, "MissingAuthenticationTokenException"],
      [signed("other"), "UnrecognizedClientException"],
      [signed("asmllocal"), "InvalidSignatureException"],
    ] as const) {
      const answer = await ask(gateway, "/signed", { headers });
      expect([answer.status, answer.headers["x-amzn-errortype"]]).toEqual([403, type]);
    }
  });
});
