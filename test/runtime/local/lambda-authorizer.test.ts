import { afterEach, describe, expect, it } from "vitest";
import { lambdaAuthorizer } from "../../../runtime/local/authorize/lambda.ts";
import { LOCAL_ACCOUNT, LOCAL_REGION, apiIdOf } from "../../../runtime/local/api.ts";
import type { LambdaAuthorizer } from "../../../runtime/project.ts";
import { ask, type Behaviour, failing, gatewayOf, guestOf, stopGateways } from "./guests.ts";
import { projectOf } from "./project.ts";

afterEach(stopGateways);

const SIMPLE: LambdaAuthorizer = {
  kind: "LAMBDA",
  function: "api.check",
  identitySources: ["$request.header.Authorization"],
  ttlSeconds: 0,
  payload: "2.0",
  response: "simple",
};
const IAM: LambdaAuthorizer = { ...SIMPLE, response: "iam" };
const ARN = `arn:aws:execute-api:${LOCAL_REGION}:${LOCAL_ACCOUNT}:${apiIdOf("auth0-tutorial", "api")}/$default`;

function project(authorizer: LambdaAuthorizer) {
  return projectOf({
    api: {
      functions: {
        check: {},
        f: { route: "ANY /items/{id}", authorizer: "custom" },
        one: { route: "GET /one/{id}", payload: "1.0", authorizer: "custom" },
      },
      authorizers: { custom: authorizer },
    },
  });
}

const asked = { headers: { authorization: "let me in" } };

async function statusOf(authorizer: LambdaAuthorizer, check: Behaviour, path = "/items/7"): Promise<number> {
  const gateway = await gatewayOf(project(authorizer), { "api.check": check });
  return (await ask(gateway, path, asked)).status;
}

describe("a route with a Lambda authorizer", () => {
  it("asks its function with API Gateway's event, and gives the context on, in both payload versions", async () => {
    const seen: unknown[] = [];
    const gateway = await gatewayOf(project(SIMPLE), {
      "api.check": (event) => {
        seen.push(event);
        return { isAuthorized: true, context: { who: "ada", level: 3, flag: true } };
      },
    });
    const answer = await ask(gateway, "/items/7?x=1", { ...asked, method: "PUT", body: "secret of the body" });
    expect(answer.event2().requestContext.authorizer).toEqual({ lambda: { who: "ada", level: 3, flag: true } });
    const [event] = seen;
    expect(event).toMatchObject({
      version: "2.0",
      type: "REQUEST",
      routeArn: `${ARN}/PUT/items/7`,
      identitySource: ["let me in"],
      routeKey: "ANY /items/{id}",
      rawPath: "/items/7",
      rawQueryString: "x=1",
      pathParameters: { id: "7" },
      requestContext: { http: { method: "PUT" }, requestId: answer.headers["apigw-requestid"] },
    });
    expect(event).not.toHaveProperty("body");
    expect(event).not.toHaveProperty("isBase64Encoded");
    expect(JSON.stringify(event)).not.toContain("secret of the body");
    const one = await ask(gateway, "/one/7", asked);
    expect(one.event1().requestContext.authorizer).toEqual({ who: "ada", level: 3, flag: true });
  });

  it("may take payload 1.0 and answer with a policy, whose principal the function is told", async () => {
    const seen: unknown[] = [];
    const gateway = await gatewayOf(project({ ...IAM, payload: "1.0" }), {
      "api.check": (event) => {
        seen.push(event);
        const Statement = { Effect: "Allow", Action: "execute-api:Invoke", Resource: `${ARN}/GET/*` };
        return { principalId: "ada", policyDocument: { Version: "2012-10-17", Statement }, context: { a: "b" } };
      },
    });
    const answer = await ask(gateway, "/one/7", asked);
    expect(answer.event1().requestContext.authorizer).toEqual({ principalId: "ada", a: "b" });
    expect(seen[0]).toMatchObject({
      version: "1.0",
      type: "REQUEST",
      methodArn: `${ARN}/GET/one/7`,
      identitySource: "let me in",
      authorizationToken: "let me in",
      httpMethod: "GET",
    });
    expect((await ask(gateway, "/items/7", { ...asked, method: "POST" })).status).toBe(403);
  });

  it("answers 401 without asking where an identity source is missing or empty", async () => {
    let calls = 0;
    const authorizer = {
      ...SIMPLE,
      identitySources: ["$request.header.X-Key", "$request.querystring.k", "$context.routeKey"],
    };
    const gateway = await gatewayOf(project(authorizer), {
      "api.check": (event) => {
        calls++;
        expect(event).toMatchObject({ identitySource: ["a", "b", "ANY /items/{id}"] });
        return { isAuthorized: true };
      },
    });
    for (const [path, headers] of [
      ["/items/7", {}],
      ["/items/7?k=b", {}],
      ["/items/7?k=", { "x-key": "a" }],
      ["/items/7?k=b", { "x-key": "" }],
    ] as const) {
      const answer = await ask(gateway, path, { headers });
      expect([answer.status, answer.json()], path).toEqual([401, { message: "Unauthorized" }]);
    }
    expect(calls).toBe(0);
    expect((await ask(gateway, "/items/7?k=b", { headers: { "X-Key": "a" } })).status).toBe(200);
  });

  it.each([
    ["says no", { isAuthorized: false }, 403],
    ["says no decision", {}, 500],
    ["says it as text", { isAuthorized: "true" }, 500],
    ["says nothing", null, 500],
    ["has a context that is none", { isAuthorized: true, context: "x" }, 500],
    ["answers as a route's function", { statusCode: 200, body: "ok" }, 500],
  ])("lets nobody through where it %s", async (_, answer, status) => {
    expect(await statusOf(SIMPLE, () => answer)).toBe(status);
  });

  const policy = (...statements: readonly object[]) => ({
    principalId: "p",
    policyDocument: { Statement: statements },
  });
  const allow = (Resource: unknown, Action: unknown = "execute-api:Invoke") => ({ Effect: "Allow", Action, Resource });
  it.each([
    ["everything", policy(allow("*", "*")), 200],
    ["this very call", policy(allow([`${ARN}/GET/other`, `${ARN}/GET/items/7`])), 200],
    ["by wildcard", policy(allow(`${ARN}/*/items/?`, ["s3:GetObject", "EXECUTE-API:*"])), 200],
    ["another call", policy(allow(`${ARN}/GET/items/8`)), 403],
    ["another action", policy(allow("*", "execute-api:ManageConnections")), 403],
    ["nothing", policy(), 403],
    ["everything but this", policy(allow("*"), { ...allow(`${ARN}/GET/items/7`), Effect: "Deny" }), 403],
    ["under a condition", policy({ ...allow("*"), Condition: { IpAddress: { "aws:SourceIp": "10.0.0.0/8" } } }), 500],
    ["without a principal", { policyDocument: { Statement: [allow("*")] } }, 500],
    ["without a policy", { principalId: "p" }, 500],
    ["simply", { isAuthorized: true }, 500],
  ])("goes by a policy that allows %s", async (_, answer, status) => {
    expect(await statusOf(IAM, () => answer)).toBe(status);
  });

  it.each(["ERR_GUEST_PANIC", "ERR_GUEST_TIMEOUT", "ERR_GUEST_TRAP"] as const)("fails closed at %s", async (code) => {
    const gateway = await gatewayOf(project(SIMPLE), { "api.check": failing(code) });
    const answer = await ask(gateway, "/items/7", asked);
    expect([answer.status, answer.json()]).toEqual([500, { message: "Internal Server Error" }]);
    expect(answer.body.toString()).not.toContain("secret");
  });

  it("reads no body before it has decided", async () => {
    const gateway = await gatewayOf(project(SIMPLE), { "api.check": () => ({ isAuthorized: false }) });
    const headers = { authorization: "x", "content-length": "1000000", expect: "100-continue" };
    expect((await ask(gateway, "/items/7", { method: "PUT", headers })).status).toBe(403);
  });
});

describe("answers that are kept", () => {
  function authorizerAt(configuration: LambdaAuthorizer, check: Behaviour) {
    const clock = { now: 1_000_000 };
    const spec = projectOf({ api: { functions: { check: {} } } }).services[0]?.functions[0];
    if (spec === undefined) throw new Error("no function");
    const authorizer = lambdaAuthorizer({
      configuration,
      guest: guestOf(spec, check),
      region: LOCAL_REGION,
      now: () => clock.now,
    });
    const decide = async (token: string, path = "/a") => {
      const decision = await authorizer.authorize({
        request: {
          method: "GET",
          protocol: "HTTP/1.1",
          headers: [["Authorization", token]],
          sourceIp: "127.0.0.1",
          port: 1,
          scheme: "http",
          receivedAt: 0,
          path: { routed: path, decoded: path },
          rawQuery: "",
        },
        target: path,
        body: () => Promise.resolve(new Uint8Array()),
        scopes: [],
        route: { routeKey: `GET ${path}`, resource: path, pathParameters: undefined },
        api: { accountId: LOCAL_ACCOUNT, apiId: "x", stage: "$default", stageVariables: undefined },
        requestId: "r",
      });
      return decision.allowed ? 200 : decision.status;
    };
    return { clock, decide };
  }

  it("are used for the same identity until their time is over, the refusals too", async () => {
    let calls = 0;
    const { clock, decide } = authorizerAt({ ...SIMPLE, ttlSeconds: 60 }, (event) => {
      calls++;
      return { isAuthorized: JSON.stringify(event).includes("good") };
    });
    expect([await decide("good"), await decide("good"), await decide("bad"), await decide("bad")]).toEqual([
      200, 200, 403, 403,
    ]);
    expect(calls).toBe(2);
    clock.now += 59_999;
    await decide("good");
    expect(calls).toBe(2);
    clock.now += 1;
    await decide("good");
    expect(calls).toBe(3);
  });

  it("are not kept with a time of 0, nor where the function has failed", async () => {
    let calls = 0;
    const none = authorizerAt(SIMPLE, () => ({ isAuthorized: ++calls > 0 }));
    await none.decide("good");
    await none.decide("good");
    expect(calls).toBe(2);
    const failed = authorizerAt({ ...SIMPLE, ttlSeconds: 60 }, () => (++calls === 3 ? {} : { isAuthorized: true }));
    expect([await failed.decide("good"), await failed.decide("good")]).toEqual([500, 200]);
  });

  it("are judged anew for each route where they are policies", async () => {
    const Statement = [{ Effect: "Allow", Action: "execute-api:Invoke", Resource: "*/GET/a" }];
    let calls = 0;
    const { decide } = authorizerAt({ ...IAM, ttlSeconds: 60 }, () => {
      calls++;
      return { principalId: "p", policyDocument: { Statement } };
    });
    expect([await decide("t", "/a"), await decide("t", "/b"), await decide("t", "/a")]).toEqual([200, 403, 200]);
    expect(calls).toBe(1);
  });

  it("are of no more than a thousand identities", async () => {
    let calls = 0;
    const { decide } = authorizerAt({ ...SIMPLE, ttlSeconds: 60 }, () => ({ isAuthorized: ++calls > 0 }));
    for (let token = 0; token <= 1000; token++) await decide(`t${token}`);
    await decide("t1000");
    await decide("t1");
    expect(calls).toBe(1001);
    await decide("t0");
    expect(calls).toBe(1002);
  });
});
