import { connect } from "node:net";
import { Agent, request as httpRequest } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { LIMITS } from "../../../guest-abi/abi.ts";
import type { Invocation } from "../../../runtime/function.ts";
import { ask, failing, gatewayOf, stopGateways } from "./guests.ts";
import { projectOf } from "./project.ts";

afterEach(stopGateways);

const REQUEST_ID = /^[\w-]{15}=$/;

function serviceWith(functions: Parameters<typeof projectOf>[0][string]["functions"], more: object = {}) {
  return projectOf({ api: { functions, ...more } });
}

describe("a request", () => {
  it("reaches its function as an event of the route's payload version", async () => {
    const gateway = await gatewayOf(
      serviceWith({ two: { route: "POST /two/{id}" }, one: { route: "PUT /one", payload: "1.0" } }),
    );
    const two = await ask(gateway, "/two/a%252Fb?x=1&x=2", {
      method: "POST",
      headers: ["Host", "localhost:1", "X-A", "1", "x-a", "2", "cookie", "c=d", "content-type", "application/json"],
      body: "{}",
    });
    const event = two.event2();
    expect(event).toMatchObject({
      version: "2.0",
      routeKey: "POST /two/{id}",
      rawPath: "/two/a/b",
      rawQueryString: "x=1&x=2",
      cookies: ["c=d"],
      queryStringParameters: { x: "1,2" },
      pathParameters: { id: "a/b" },
      body: "{}",
      isBase64Encoded: false,
      requestContext: { domainName: "localhost", http: { method: "POST", sourceIp: "127.0.0.1" }, stage: "$default" },
    });
    expect(event.headers).toMatchObject({
      "x-a": "1,2",
      "x-forwarded-port": String(gateway.port),
      "content-length": "2",
    });
    expect(event.requestContext.requestId).toBe(two.headers["apigw-requestid"]);
    expect(event.requestContext.requestId).toMatch(REQUEST_ID);
    const one = (await ask(gateway, "/one", { method: "PUT", headers: { "X-Tag": "t" } })).event1();
    expect(one).toMatchObject({ version: "1.0", resource: "/one", path: "/one", httpMethod: "PUT", body: null });
    expect(one.headers["X-Tag"]).toBe("t");
  });

  it.each(["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])("may be a %s", async (method) => {
    const gateway = await gatewayOf(serviceWith({ f: { route: "ANY /x" } }));
    const answer = await ask(gateway, "/x", { method });
    expect(answer.event2()).toMatchObject({ routeKey: "ANY /x", requestContext: { http: { method } } });
  });

  it("may be a HEAD: the length of the answer without its body", async () => {
    const gateway = await gatewayOf(serviceWith({ f: { route: "HEAD /x" } }), {
      "api.f": () => ({ statusCode: 200, headers: { etag: "e" }, body: "hello" }),
    });
    const answer = await ask(gateway, "/x", { method: "HEAD" });
    expect(answer).toMatchObject({ status: 200, headers: { "content-length": "5", etag: "e" } });
    expect(answer.body).toHaveLength(0);
  });

  it("keeps every byte of a binary body, both ways", async () => {
    const bytes = Buffer.from(Uint8Array.from({ length: 70_000 }, (_, index) => index % 256));
    const gateway = await gatewayOf(serviceWith({ f: { route: "POST /x" } }), {
      "api.f": ({ body, isBase64Encoded }) => {
        return { statusCode: 200, headers: { "content-type": "image/png" }, body, isBase64Encoded };
      },
    });
    const answer = await ask(gateway, "/x", {
      method: "POST",
      headers: { "content-type": "application/octet-stream" },
      body: bytes,
    });
    expect(answer.body.equals(bytes)).toBe(true);
    expect(answer.headers["content-type"]).toBe("image/png");
  });

  it("reaches it below its stage, and nothing outside it does", async () => {
    const gateway = await gatewayOf(
      serviceWith({ f: { route: "GET /pets/{id}" }, root: { route: "GET /" } }),
      {},
      {
        stage: "dev",
        stageVariables: { color: "blue" },
      },
    );
    expect(gateway.url).toBe(`http://127.0.0.1:${gateway.port}/dev`);
    expect((await ask(gateway, "/dev/pets/6")).event2()).toMatchObject({
      rawPath: "/dev/pets/6",
      routeKey: "GET /pets/{id}",
      pathParameters: { id: "6" },
      stageVariables: { color: "blue" },
      requestContext: { stage: "dev", http: { path: "/dev/pets/6" } },
    });
    expect((await ask(gateway, "/dev")).status).toBe(200);
    expect((await ask(gateway, "/dev/")).status).toBe(200);
    for (const path of ["/pets/6", "/devil/pets/6", "/"]) expect((await ask(gateway, path)).status).toBe(404);
  });
});

describe("an answer", () => {
  it("keeps its status, its headers, several cookies, and has the request's id", async () => {
    const gateway = await gatewayOf(serviceWith({ f: { route: "GET /x" } }), {
      "api.f": () => ({ statusCode: 520, headers: { "X-Own": "λ" }, cookies: ["a=1", "b=2"], body: "no" }),
    });
    const answer = await ask(gateway, "/x");
    expect(answer).toMatchObject({
      status: 520,
      headers: { "set-cookie": ["a=1", "b=2"], "content-type": "text/plain; charset=utf-8", "content-length": "2" },
    });
    expect(Buffer.from(String(answer.headers["x-own"]), "latin1").toString("utf8")).toBe("λ");
    expect(answer.headers["apigw-requestid"]).toMatch(REQUEST_ID);
  });

  it.each([204, 205, 304])("of %d has no body", async (statusCode) => {
    const gateway = await gatewayOf(serviceWith({ f: { route: "GET /x" } }), {
      "api.f": () => ({ statusCode, body: "dropped" }),
    });
    const answer = await ask(gateway, "/x");
    expect(answer.status).toBe(statusCode);
    expect(answer.body).toHaveLength(0);
  });

  it("that cannot be mapped is a 500 that says nothing, and a log line that says why", async () => {
    const gateway = await gatewayOf(serviceWith({ f: { route: "GET /x" } }), {
      "api.f": () => ({ statusCode: 200, headers: { a: "secret\r\nx: y" } }),
    });
    const answer = await ask(gateway, "/x");
    expect(answer).toMatchObject({ status: 500, headers: { "content-type": "application/json" } });
    expect(answer.body.toString()).toBe('{"message":"Internal Server Error"}');
    const record = gateway.logged.find(({ code, level }) => code === "ERR_GUEST_RESPONSE" && level === "error");
    expect(record).toMatchObject({
      function: "api.f",
      message: expect.stringContaining("header a holds a control character"),
    });
    expect(JSON.stringify(gateway.logged)).not.toContain("secret");
  });

  it("over Lambda's limit is a 500, with both sizes in the log", async () => {
    const gateway = await gatewayOf(serviceWith({ f: { route: "GET /x" } }), {
      "api.f": () => new Uint8Array(LIMITS.answer + 1).fill(0x20),
    });
    expect((await ask(gateway, "/x")).status).toBe(500);
    expect(gateway.logged[0]?.message).toMatch(/6291557 bytes.*6291556/);
  });

  it.each([
    ["ERR_GUEST_TRAP", 500, "Internal Server Error"],
    ["ERR_GUEST_PANIC", 500, "Internal Server Error"],
    ["ERR_HOST", 500, "Internal Server Error"],
    ["ERR_GUEST_TIMEOUT", 503, "Service Unavailable"],
    ["ERR_EVENT_TOO_LARGE", 413, "Request Entity Too Large"],
  ] as const)("after %s is a %d without the details", async (code, status, message) => {
    const gateway = await gatewayOf(serviceWith({ f: { route: "GET /x" } }), { "api.f": failing(code) });
    const answer = await ask(gateway, "/x");
    expect(answer.status).toBe(status);
    expect(answer.body.toString()).toBe(JSON.stringify({ message }));
    expect(gateway.logged.at(-1)).toMatchObject({ function: "api.f", code, status });
  });

  it("that does not come within API Gateway's time is a 503, and ends the invocation", async () => {
    const seen: Invocation[] = [];
    const gateway = await gatewayOf(
      serviceWith({ f: { route: "GET /x" } }),
      { "api.f": (_, invocation) => (seen.push(invocation), new Promise(() => undefined)) },
      { timeoutMs: 30 },
    );
    const answer = await ask(gateway, "/x");
    expect(answer.status).toBe(503);
    expect(answer.body.toString()).toBe('{"message":"Service Unavailable"}');
    expect(seen[0]?.signal?.aborted).toBe(true);
    expect(seen[0]?.deadline).toBeGreaterThan(Date.now() - 60_000);
  });
});

describe("what API Gateway refuses itself", () => {
  it("no route: 404", async () => {
    const gateway = await gatewayOf(serviceWith({ f: { route: "GET /x" } }));
    for (const [method, path] of [
      ["GET", "/y"],
      ["POST", "/x"],
      ["GET", "/x/"],
      ["GET", "/X"],
    ] as const) {
      const answer = await ask(gateway, path, { method });
      expect(answer.status).toBe(404);
      expect(answer.body.toString()).toBe('{"message":"Not Found"}');
      expect(answer.headers["apigw-requestid"]).toMatch(REQUEST_ID);
    }
  });

  it.each(["/x/100%25", "/x/%ff", "/x/%"])("a path it cannot decode: 400 (%s)", async (path) => {
    const gateway = await gatewayOf(serviceWith({ f: { route: "$default" } }));
    const answer = await ask(gateway, path);
    expect(answer.status).toBe(400);
    expect(answer.body.toString()).toBe('{"message":"Bad Request"}');
  });

  it("a body over Lambda's 6 MB, or over its own 10 MB: 413, announced or not", async () => {
    const invoked: unknown[] = [];
    const gateway = await gatewayOf(serviceWith({ f: { route: "POST /x" } }), {
      "api.f": (event) => invoked.push(event),
    });
    for (const [size, headers] of [
      [6 * 1024 * 1024, { "content-type": "text/plain" }],
      [4_800_000, { "content-type": "image/png" }],
      [10 * 1024 * 1024 + 1, { "content-type": "text/plain" }],
      [11 * 1024 * 1024, { "content-type": "text/plain", "transfer-encoding": "chunked" }],
    ] as const) {
      const answer = await ask(gateway, "/x", { method: "POST", headers, body: Buffer.alloc(size, 0x20) });
      expect(answer.status).toBe(413);
      expect(answer.body.toString()).toBe('{"message":"Request Entity Too Large"}');
    }
    expect(invoked).toEqual([]);
    expect(
      (
        await ask(gateway, "/x", {
          method: "POST",
          headers: { "content-type": "text/plain" },
          body: Buffer.alloc(6_000_000, 0x20),
        })
      ).status,
    ).toBe(200);
  });

  it("a head over 10,240 bytes: 431, and what is not HTTP: 400", async () => {
    const gateway = await gatewayOf(serviceWith({ f: { route: "$default" } }));
    expect((await ask(gateway, "/", { headers: { long: "x".repeat(10_300) } })).status).toBe(431);
    expect((await ask(gateway, `/${"x".repeat(10_300)}`)).status).toBe(431);
    expect((await ask(gateway, "/", { headers: { long: "x".repeat(9_900) } })).status).toBe(200);
    const raw = await new Promise<string>((resolve) => {
      const socket = connect(gateway.port, "127.0.0.1", () => socket.write("nonsense\r\n\r\n"));
      let text = "";
      socket.on("data", (chunk) => (text += chunk.toString()));
      socket.on("close", () => resolve(text));
    });
    expect(raw).toMatch(/^HTTP\/1\.1 400 Bad Request[\s\S]*\{"message":"Bad Request"\}$/);
  });
});

describe("several services", () => {
  const project = projectOf({
    data: { functions: { put: { route: "PUT /put" }, health: { route: "GET /health" } } },
    users: { functions: { list: { route: "GET /users" }, health: { route: "GET /health" } } },
  });

  it("share the server, each with an API of its own", async () => {
    const gateway = await gatewayOf(project);
    const put = (await ask(gateway, "/put", { method: "PUT" })).event2();
    const list = (await ask(gateway, "/users")).event2();
    expect(put.requestContext.apiId).toMatch(/^[a-z0-9]{10}$/);
    expect(put.requestContext.apiId).not.toBe(list.requestContext.apiId);
  });

  it("are told apart by host, and a route they share is answered by neither without one", async () => {
    const gateway = await gatewayOf(project);
    const warning = gateway.logged.find(({ level }) => level === "warn");
    expect(warning?.message).toContain("/project/services/data/service.toml:2, /project/services/users/service.toml:2");
    const shared = await ask(gateway, "/health");
    expect(shared.status).toBe(421);
    expect(shared.json()).toEqual({
      message: `GET /health is a route of services data and users; name one by its host: http://data.localhost:${gateway.port} or http://users.localhost:${gateway.port}`,
    });
    const own = await ask(gateway, "/health", { headers: { host: `Users.localhost:${gateway.port}` } });
    expect(own.event2().requestContext.apiId).toBe((await ask(gateway, "/users")).event2().requestContext.apiId);
    expect((await ask(gateway, "/put", { method: "PUT", headers: { host: "users.localhost" } })).status).toBe(404);
    expect((await ask(gateway, "/put", { method: "PUT", headers: { host: "other.localhost" } })).status).toBe(200);
  });
});

const preflight = (origin: string) => ({
  method: "OPTIONS",
  headers: { origin, "access-control-request-method": "GET", "access-control-request-headers": "authorization" },
});

describe("CORS", () => {
  const cors = {
    allowOrigins: ["https://app.example", "http://*"],
    allowMethods: ["GET", "PUT"],
    allowHeaders: ["authorization", "content-type"],
    exposeHeaders: ["x-own"],
    allowCredentials: true,
    maxAge: 600,
  };
  it("is answered by the gateway, without the function", async () => {
    const gateway = await gatewayOf(serviceWith({ f: { route: "ANY /x" } }, { cors }), {
      "api.f": failing("ERR_HOST"),
    });
    for (const path of ["/x", "/no/such/route"])
      expect(await ask(gateway, path, preflight("https://app.example"))).toMatchObject({
        status: 204,
        headers: {
          "access-control-allow-origin": "https://app.example",
          "access-control-allow-methods": "GET,PUT",
          "access-control-allow-headers": "authorization,content-type",
          "access-control-allow-credentials": "true",
          "access-control-max-age": "600",
        },
      });
    expect((await ask(gateway, "/x", preflight("http://localhost:5173"))).headers["access-control-allow-origin"]).toBe(
      "http://localhost:5173",
    );
    const refused = await ask(gateway, "/x", preflight("https://evil.example"));
    expect(refused.status).toBe(204);
    expect(refused.headers).not.toHaveProperty("access-control-allow-origin");
  });

  it("replaces what the function says of it, on every answer", async () => {
    const gateway = await gatewayOf(serviceWith({ f: { route: "GET /x" } }, { cors }), {
      "api.f": () => ({
        statusCode: 200,
        headers: { "Access-Control-Allow-Origin": "*", "access-control-max-age": "1", "x-own": "1" },
        body: "",
      }),
    });
    const own = await ask(gateway, "/x", { headers: { origin: "https://app.example" } });
    expect(own.headers).toMatchObject({
      "access-control-allow-origin": "https://app.example",
      "access-control-expose-headers": "x-own",
      "access-control-allow-credentials": "true",
      "x-own": "1",
    });
    expect(own.headers).not.toHaveProperty("access-control-max-age");
    for (const headers of [{ origin: "https://evil.example" }, {}])
      expect((await ask(gateway, "/x", { headers })).headers).not.toHaveProperty("access-control-allow-origin");
    expect((await ask(gateway, "/y", { headers: { origin: "https://app.example" } })).headers).toMatchObject({
      "access-control-allow-origin": "https://app.example",
    });
  });

  it("of all origins is a star", async () => {
    const gateway = await gatewayOf(serviceWith({ f: { route: "GET /x" } }, { cors: { allowOrigins: ["*"] } }));
    expect(
      (await ask(gateway, "/x", { headers: { origin: "https://any.example" } })).headers["access-control-allow-origin"],
    ).toBe("*");
  });

  it("is the function's own matter where none is configured", async () => {
    const gateway = await gatewayOf(serviceWith({ f: { route: "ANY /x" } }), {
      "api.f": () => ({ statusCode: 200, headers: { "access-control-allow-origin": "own" }, body: "" }),
    });
    expect(await ask(gateway, "/x", preflight("https://app.example"))).toMatchObject({
      status: 200,
      headers: { "access-control-allow-origin": "own" },
    });
  });

  it("leaves a preflight to the authorizer of a route that takes OPTIONS", async () => {
    const authorizers = { iam: { kind: "AWS_IAM" } as const };
    const gateway = await gatewayOf(
      serviceWith(
        {
          any: { route: "ANY /x", authorizer: "iam" },
          get: { route: "GET /y", authorizer: "iam" },
          open: { route: "OPTIONS /z" },
          z: { route: "ANY /z", authorizer: "iam" },
        },
        { cors, authorizers },
      ),
    );
    expect((await ask(gateway, "/x", preflight("https://app.example"))).status).toBe(403);
    expect((await ask(gateway, "/y", preflight("https://app.example"))).status).toBe(204);
    expect((await ask(gateway, "/z", preflight("https://app.example"))).status).toBe(204);
  });
});

describe("the server", () => {
  it("says when its port is taken, and which is free", async () => {
    const first = await gatewayOf(serviceWith({ f: { route: "GET /x" } }));
    await expect(gatewayOf(serviceWith({ f: { route: "GET /x" } }), {}, { port: first.port })).rejects.toMatchObject({
      code: "ERR_PORT_TAKEN",
      message: `port ${first.port} of 127.0.0.1 is taken by another program`,
      fix: expect.stringMatching(/^stop that program, or take the next free port: --port \d+$/),
    });
  });

  it("tells the function that the client has gone", async () => {
    const aborted = Promise.withResolvers<void>();
    const started = Promise.withResolvers<void>();
    const gateway = await gatewayOf(serviceWith({ f: { route: "GET /x" } }), {
      "api.f": async (_, { signal }) => {
        signal?.addEventListener("abort", () => aborted.resolve());
        started.resolve();
        await aborted.promise;
        return {};
      },
    });
    const request = httpRequest({ port: gateway.port, host: "127.0.0.1", path: "/x" });
    request.on("error", () => undefined);
    request.end();
    await started.promise;
    request.destroy();
    await aborted.promise;
    await expect.poll(() => gateway.logged.at(-1)?.message).toBe("GET /x client gone");
  });

  it("survives a client that goes in the middle of its body", async () => {
    const gateway = await gatewayOf(serviceWith({ f: { route: "POST /x" } }));
    const request = httpRequest({
      port: gateway.port,
      host: "127.0.0.1",
      path: "/x",
      method: "POST",
      headers: { "content-length": 1000 },
    });
    request.on("error", () => undefined);
    request.write("half");
    await new Promise((resolve) => setTimeout(resolve, 20));
    request.destroy();
    await expect.poll(() => gateway.logged.at(-1)?.message).toBe("POST /x client gone");
    expect((await ask(gateway, "/x", { method: "POST" })).status).toBe(200);
  });

  it("closes with idle keep-alive connections and with invocations under way", async () => {
    const started = Promise.withResolvers<AbortSignal | undefined>();
    const gateway = await gatewayOf(serviceWith({ f: { route: "GET /x" }, slow: { route: "GET /slow" } }), {
      "api.slow": (_, { signal }) => {
        started.resolve(signal);
        return new Promise(() => undefined);
      },
    });
    const agent = new Agent({ keepAlive: true });
    await new Promise<void>((resolve) => {
      httpRequest({ port: gateway.port, host: "127.0.0.1", path: "/x", agent }, (response) =>
        response.resume().on("end", resolve),
      ).end();
    });
    const hanging = ask(gateway, "/slow").catch((error: unknown) => error);
    const signal = await started.promise;
    await gateway.close();
    expect(signal?.aborted).toBe(true);
    await hanging;
    agent.destroy();
    await expect(ask(gateway, "/x")).rejects.toThrow(/ECONNREFUSED/);
  });

  it("does not log a query, in which a token may be", async () => {
    const gateway = await gatewayOf(serviceWith({ f: { route: "GET /x" } }));
    await ask(gateway, "/x?token=canary");
    expect(JSON.stringify(gateway.logged)).not.toContain("canary");
    expect(gateway.logged.at(-1)).toMatchObject({
      level: "info",
      message: "GET /x 200",
      function: "api.f",
      status: 200,
    });
  });

  it("refuses to start with an authorizer that cannot work", async () => {
    const jwt = { kind: "JWT", issuer: "https://i/", audience: ["a"], identitySource: "$request.body.token" } as const;
    const project = serviceWith({ f: { route: "GET /x", authorizer: "jwt" } }, { authorizers: { jwt } });
    await expect(gatewayOf(project)).rejects.toMatchObject({ code: "ERR_MANIFEST" });
    await expect(gatewayOf(serviceWith({ f: { route: "GET /x", authorizer: "gone" } }))).rejects.toMatchObject({
      code: "ERR_MANIFEST",
      at: { line: 1 },
    });
  });
});
