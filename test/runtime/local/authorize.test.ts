import { SignatureV4 } from "@smithy/signature-v4";
import { afterEach, describe, expect, it } from "vitest";
import { LOCAL_IDENTITY } from "../../../runtime/local/api.ts";
import { keySet } from "../../../runtime/local/authorize/key-source.ts";
import { Sha256 } from "../../../runtime/local/authorize/sha256.ts";
import { ask, type Asked, gatewayOf, stopGateways } from "./guests.ts";
import { AUDIENCE, AUTH0, ISSUER, projectOf } from "./project.ts";
import { goodClaims, goodHeader, type Json, KID, newKey, setOf, sign } from "./tokens.ts";

afterEach(stopGateways);

const key = newKey(KID);
const other = newKey("other");
const OTHER_ISSUER = "https://other.example/realm";

/** A token that is good now, but for the changes. */
function token(changes: Json = {}, header: Json = {}, signer = key): string {
  const now = Math.floor(Date.now() / 1000);
  return sign(
    { ...goodHeader(), ...header },
    { ...goodClaims(), iat: now - 5, exp: now + 600, ...changes },
    signer.privateKey,
  );
}

const PROJECT = projectOf({
  data: {
    functions: {
      put: { route: "PUT /put", payload: "1.0", authorizer: "auth0" },
      profile: { route: "PUT /profile", authorizer: "auth0" },
      scoped: { route: "GET /scoped", authorizer: "auth0", scopes: ["write:items", "admin"] },
      second: { route: "GET /second", authorizer: "second" },
      query: { route: "GET /query", authorizer: "query" },
      iam: { route: "POST /iam/{id}", authorizer: "iam" },
      iam1: { route: "POST /iam1", authorizer: "iam", payload: "1.0" },
      open: { route: "GET /open" },
    },
    authorizers: {
      auth0: AUTH0,
      second: {
        kind: "JWT",
        issuer: OTHER_ISSUER,
        audience: ["one", "two"],
        identitySource: "$request.header.X-Token",
      },
      query: {
        ...AUTH0,
        kind: "JWT",
        issuer: ISSUER,
        audience: [AUDIENCE],
        identitySource: "$request.querystring.token",
      },
      iam: { kind: "AWS_IAM" },
    },
  },
});

function start() {
  return gatewayOf(PROJECT, {}, { keysOf: (issuer) => keySet(issuer === ISSUER ? setOf(key) : setOf(other)) });
}

const put = (authorization?: string): Asked => ({
  method: "PUT",
  headers: authorization === undefined ? {} : { authorization },
});

describe("a route with a JWT authorizer", () => {
  it("gives the function the claims, in both payload versions", async () => {
    const gateway = await start();
    const one = await ask(gateway, "/put", put(`Bearer ${token({ admin: true, list: ["a", "b"], nothing: null })}`));
    expect(one.status).toBe(200);
    expect(one.event1().requestContext.authorizer).toMatchObject({
      claims: {
        sub: "auth0|5fe435b5cbbc85006b071eba",
        admin: "true",
        list: "[a b]",
        exp: expect.stringMatching(/^\d+$/),
      },
      scopes: null,
    });
    expect(one.event1().requestContext.authorizer?.claims).not.toHaveProperty("nothing");
    const two = await ask(gateway, "/profile", put(token()));
    expect(two.event2().requestContext.authorizer).toMatchObject({
      jwt: { claims: { iss: ISSUER, aud: `[${AUDIENCE} ${ISSUER}userinfo]` }, scopes: null },
    });
  });

  it("answers 401 in API Gateway's words without a token", async () => {
    const gateway = await start();
    for (const authorization of [undefined, "", "Bearer", "Bearer ", "bearer\t"]) {
      const answer = await ask(gateway, "/put", put(authorization));
      expect(answer.status).toBe(401);
      expect(answer.body.toString()).toBe('{"message":"Unauthorized"}');
      expect(answer.headers).toMatchObject({
        "www-authenticate": "Bearer",
        "content-type": "application/json",
        "apigw-requestid": expect.stringMatching(/=$/),
      });
    }
  });

  it.each<[string, () => string, string]>([
    ["garbage", () => "garbage", "the token is not a JSON Web Token"],
    ["another scheme", () => "Basic dXNlcjpwYXNz", "the token is not a JSON Web Token"],
    ["an expired one", () => token({ exp: Math.floor(Date.now() / 1000) - 1 }), "the token has expired"],
    ["one that expires now", () => token({ exp: Math.floor(Date.now() / 1000) }), "the token has expired"],
    ["one of tomorrow", () => token({ nbf: Math.floor(Date.now() / 1000) + 86_400 }), "the token is not valid yet"],
    ["one for another audience", () => token({ aud: "someone-else" }), "the token does not have a valid audience"],
    ["one of another issuer", () => token({ iss: ISSUER.slice(0, -1) }), "the token is not of this issuer"],
    ["one signed by another key", () => token({}, {}, other), "the signature is not valid"],
    [
      "one of an unknown key",
      () => token({}, { kid: "other" }, other),
      "the token is signed with a key that the issuer does not have",
    ],
    ["one without kid", () => token({}, { kid: undefined }), "the token does not name its key"],
    [
      "one with alg none",
      () => `${token({}, { alg: "none" }).split(".").slice(0, 2).join(".")}.`,
      "the signing method is not RS256, RS384 or RS512",
    ],
    [
      "one that calls itself HS256",
      () => token({}, { alg: "HS256" }),
      "the signing method is not RS256, RS384 or RS512",
    ],
  ])("answers 401 to %s, and says which check failed", async (_, bad, description) => {
    const gateway = await start();
    const sent = bad();
    const answer = await ask(gateway, "/put", put(`Bearer ${sent}`));
    expect(answer.status).toBe(401);
    expect(answer.body.toString()).toBe('{"message":"Unauthorized"}');
    expect(answer.headers["www-authenticate"]).toBe(
      `Bearer scope="" error="invalid_token" error_description="${description}"`,
    );
    expect(JSON.stringify([gateway.logged, answer.headers])).not.toContain(sent);
    expect(gateway.logged.at(-1)).toMatchObject({ function: "data.put", status: 401, reason: description });
  });

  it("takes the token with any spelling of Bearer, or bare", async () => {
    const gateway = await start();
    for (const scheme of ["Bearer ", "bearer ", "BEARER  ", "", "  "])
      expect((await ask(gateway, "/put", put(scheme + token()))).status).toBe(200);
  });

  it("refuses several tokens at once", async () => {
    const gateway = await start();
    const answer = await ask(gateway, "/put", {
      method: "PUT",
      headers: ["Host", "localhost", "Authorization", token(), "Authorization", token()],
    });
    expect(answer.status).toBe(401);
  });

  it("looks at client_id only where there is no aud", async () => {
    const gateway = await start();
    expect((await ask(gateway, "/put", put(token({ aud: undefined, client_id: AUDIENCE })))).status).toBe(200);
    expect((await ask(gateway, "/put", put(token({ aud: "x", client_id: AUDIENCE })))).status).toBe(401);
    expect((await ask(gateway, "/put", put(token({ aud: null, client_id: AUDIENCE })))).status).toBe(401);
    expect((await ask(gateway, "/put", put(token({ aud: [], client_id: AUDIENCE })))).status).toBe(401);
  });

  it("wants one of the route's scopes: 403 otherwise, and all of the token's reach the function", async () => {
    const gateway = await start();
    const get = (changes: Json) => ask(gateway, "/scoped", { headers: { authorization: token(changes) } });
    const allowed = await get({ scope: "openid write:items" });
    expect(allowed.event2().requestContext.authorizer).toMatchObject({ jwt: { scopes: ["openid", "write:items"] } });
    expect((await get({ scope: undefined, scp: ["admin"] })).status).toBe(200);
    for (const scope of ["openid", "write:items:all", "WRITE:ITEMS", "", undefined]) {
      const refused = await get({ scope });
      expect(refused.status).toBe(403);
      expect(refused.body.toString()).toBe('{"message":"Forbidden"}');
      expect(refused.headers["www-authenticate"]).toBe(
        'Bearer scope="write:items admin" error="insufficient_scope" error_description="the token does not have a scope of the route"',
      );
    }
  });

  it("may have an issuer, audiences and a header of its own", async () => {
    const gateway = await start();
    const own = (audience: string) => token({ iss: OTHER_ISSUER, aud: audience }, { kid: "other" }, other);
    for (const audience of ["one", "two"])
      expect((await ask(gateway, "/second", { headers: { "x-token": own(audience) } })).status).toBe(200);
    expect((await ask(gateway, "/second", { headers: { "x-token": own("three") } })).status).toBe(401);
    expect(
      (await ask(gateway, "/second", { headers: { authorization: own("one") } })).headers["www-authenticate"],
    ).toBe("Bearer");
    expect((await ask(gateway, "/second", { headers: { "x-token": token() } })).status).toBe(401);
  });

  it("may take its token from the query", async () => {
    const gateway = await start();
    expect((await ask(gateway, `/query?token=${token()}`)).status).toBe(200);
    expect((await ask(gateway, "/query", { headers: { authorization: token() } })).status).toBe(401);
    expect(JSON.stringify(gateway.logged)).not.toContain("eyJ");
  });

  it("refuses before it reads the body", async () => {
    const gateway = await start();
    const answer = await ask(gateway, "/put", { method: "PUT", body: Buffer.alloc(11_000_000) });
    expect(answer.status).toBe(401);
  });

  it("asks nothing of a route without an authorizer", async () => {
    const gateway = await start();
    expect((await ask(gateway, "/open", { headers: { authorization: "garbage" } })).status).toBe(200);
  });
});

async function signed(path: string, change: Partial<typeof LOCAL_IDENTITY> = {}): Promise<Asked> {
  const signer = new SignatureV4({
    credentials: { ...LOCAL_IDENTITY, ...change },
    region: "us-east-1",
    service: "execute-api",
    sha256: Sha256,
  });
  const headers = { host: "127.0.0.1", "content-type": "application/json" };
  const request = { method: "POST", protocol: "http:", hostname: "127.0.0.1", path, headers, body: '{"a":1}' };
  const { headers: all } = await signer.sign(request);
  return { method: "POST", headers: all, body: request.body };
}

describe("a route with AWS_IAM", () => {
  it("lets signed requests through, with the caller in the event", async () => {
    const gateway = await start();
    const two = await ask(gateway, "/iam/a%20b", await signed("/iam/a%20b"));
    expect(two.status).toBe(200);
    expect(two.event2()).toMatchObject({
      body: '{"a":1}',
      pathParameters: { id: "a b" },
      requestContext: { authorizer: { iam: { accessKey: "asmllocal", userArn: LOCAL_IDENTITY.userArn } } },
    });
    const one = await ask(gateway, "/iam1", await signed("/iam1"));
    expect(one.event1().requestContext.identity).toMatchObject({ accessKey: "asmllocal", accountId: "123456789012" });
  });

  it("answers 403 to everything else", async () => {
    const gateway = await start();
    const changed = await signed("/iam/1");
    for (const asked of [
      { method: "POST" },
      { method: "POST", headers: { authorization: `Bearer ${token()}` } },
      await signed("/iam/1", { secretAccessKey: "wrong" }),
      { ...changed, body: '{"a":2}' },
      await signed("/iam/2"),
    ]) {
      const answer = await ask(gateway, "/iam/1", asked);
      expect(answer.status).toBe(403);
      expect(answer.body.toString()).toBe('{"message":"Forbidden"}');
      expect(answer.headers).not.toHaveProperty("www-authenticate");
    }
  });
});
