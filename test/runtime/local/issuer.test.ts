import { execFile } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { chmod, mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, type JSONWebKeySet, jwtVerify } from "jose";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startIssuer, type Issuer } from "../../../runtime/local/issuer.ts";
import { issuerKey, issuerKeyPath, type IssuerKey } from "../../../runtime/local/issuer/key.ts";
import { mintToken, tenantFor, tenantsOf } from "../../../runtime/local/issuer/token.ts";
import { newFolder, removeFolders } from "./folder.ts";
import { ask } from "./guests.ts";
import { AUDIENCE, AUTH0, ISSUER, projectOf } from "./project.ts";

const TENANTS = [
  { id: "data.auth0", issuer: ISSUER, audience: [AUDIENCE] },
  { id: "users.okta", issuer: "https://okta.example/oauth2/default", audience: ["api://default"] },
];

let root = "";
let key: IssuerKey;
let issuer: Issuer;

beforeEach(async () => {
  root = await newFolder();
  key = await issuerKey(root);
  issuer = await startIssuer({ key, tenants: TENANTS, host: "127.0.0.1", port: 0 });
});
afterEach(async () => {
  await issuer.close();
  await removeFolders();
});

describe("the key of a project", () => {
  it("is made once, for its owner alone, and stays", async () => {
    expect((await stat(issuerKeyPath(root))).mode & 0o777).toBe(0o600);
    expect((await issuerKey(root)).kid).toBe(key.kid);
    expect(await readdir(join(root, ".asml"))).toEqual(["issuer-key.json"]);
    expect((await issuerKey(await newFolder())).kid).not.toBe(key.kid);
  });

  it("is the same for all who make it at the same time", async () => {
    const folder = await newFolder();
    const keys = await Promise.all(Array.from({ length: 8 }, () => issuerKey(folder)));
    expect(new Set(keys.map(({ kid }) => kid)).size).toBe(1);
  });

  it("loses modes that let others read it", async () => {
    await chmod(issuerKeyPath(root), 0o644);
    await issuerKey(root);
    expect((await stat(issuerKeyPath(root))).mode & 0o777).toBe(0o600);
  });

  it.each(["", "{}", "[]", '{"kty":"RSA","n":"AQAB","e":"AQAB"}', '{"kty":"oct","k":"c2VjcmV0"}'])(
    "that is none says which file, and what to do: %j",
    async (text) => {
      const folder = await newFolder();
      await mkdir(join(folder, ".asml"));
      await writeFile(issuerKeyPath(folder), text);
      await expect(issuerKey(folder)).rejects.toMatchObject({
        code: "ERR_FILE",
        message: `${issuerKeyPath(folder)} is not an RSA key`,
        fix: expect.stringContaining("delete it"),
      });
    },
  );

  it("is never given out, by no endpoint and not by its public set", async () => {
    const secret: { d: string } = JSON.parse(await readFile(issuerKeyPath(root), "utf8"));
    const jwks = await (await fetch(`${issuer.url}/.well-known/jwks.json`)).text();
    expect(jwks).not.toContain(secret.d.slice(0, 20));
    const parsed: JSONWebKeySet = JSON.parse(jwks);
    expect(Object.keys(parsed.keys[0] ?? {}).toSorted()).toEqual(["alg", "e", "kid", "kty", "n", "use"]);
  });
});

const verify = async (token: string, audience: string = AUDIENCE, from: string = ISSUER) => {
  const jwks: JSONWebKeySet = await (await fetch(`${issuer.url}/.well-known/jwks.json`)).json();
  return (await jwtVerify(token, createLocalJWKSet(jwks), { issuer: from, audience })).payload;
};

describe("tokens", () => {
  it("are Auth0's in shape, with iss exactly as configured", async () => {
    const token = await mintToken({
      issuer: ISSUER,
      audience: AUDIENCE,
      subject: "auth0|1",
      scopes: ["a", "b"],
      claims: { admin: true },
      key,
    });
    expect(decodeProtectedHeader(token)).toEqual({ alg: "RS256", typ: "JWT", kid: key.kid });
    const payload = await verify(token);
    expect(payload).toMatchObject({ iss: ISSUER, sub: "auth0|1", aud: AUDIENCE, scope: "a b", admin: true });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(86_400);
  });

  it("may have expired, and say no scope", async () => {
    const token = await mintToken({ issuer: ISSUER, audience: ["a", "b"], subject: "s", expiresInSeconds: -1, key });
    expect(decodeJwt(token)).toMatchObject({ aud: ["a", "b"], sub: "s" });
    expect(decodeJwt(token)).not.toHaveProperty("scope");
    await expect(verify(token, "a")).rejects.toThrow(/exp/);
    await expect(
      mintToken({ issuer: ISSUER, audience: "a", subject: "s", expiresInSeconds: 0.5, key }),
    ).rejects.toMatchObject({ code: "ERR_TOKEN" });
  });

  it("are good when another process minted them", async () => {
    const script = `
      const { issuerKey } = await import(process.argv[1] + "key.ts");
      const { mintToken } = await import(process.argv[1] + "token.ts");
      const key = await issuerKey(process.argv[2]);
      console.log(await mintToken({ issuer: ${JSON.stringify(ISSUER)}, audience: ${JSON.stringify(AUDIENCE)}, subject: "other process", key }));`;
    const folder = new URL("../../../runtime/local/issuer/", import.meta.url).href;
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script, folder, root]);
    expect(await verify(stdout.trim())).toMatchObject({ sub: "other process" });
  });

  it("are for the authorizer that is named, else the first", () => {
    const project = projectOf({
      data: { functions: {}, authorizers: { iam: { kind: "AWS_IAM" }, auth0: AUTH0 } },
      users: {
        functions: {},
        authorizers: {
          okta: { ...AUTH0, kind: "JWT", issuer: "https://o/", audience: ["x"], identitySource: "" },
          auth0: AUTH0,
        },
      },
    });
    expect(tenantsOf(project).map(({ id }) => id)).toEqual(["data.auth0", "users.okta", "users.auth0"]);
    expect(tenantFor(project)).toMatchObject({ id: "data.auth0", issuer: ISSUER });
    expect(tenantFor(project, "okta")).toMatchObject({ id: "users.okta" });
    expect(tenantFor(project, "users.auth0")).toMatchObject({ id: "users.auth0" });
    expect(() => tenantFor(project, "auth0")).toThrowError(
      expect.objectContaining({ code: "ERR_TOKEN", fix: "name one of data.auth0, users.okta, users.auth0" }),
    );
    expect(() => tenantFor(project, "none")).toThrowError(expect.objectContaining({ code: "ERR_TOKEN" }));
    expect(() => tenantFor(projectOf({}))).toThrowError(expect.objectContaining({ code: "ERR_TOKEN" }));
  });
});

describe("discovery", () => {
  it("announces the configured issuer and local endpoints, of the first at the root and of each below its id", async () => {
    for (const [base, tenant] of [
      ["", TENANTS[0]],
      ["/data.auth0", TENANTS[0]],
      ["/users.okta", TENANTS[1]],
    ] as const) {
      const document = await (await fetch(`${issuer.url}${base}/.well-known/openid-configuration`)).json();
      expect(document).toMatchObject({
        issuer: tenant?.issuer,
        jwks_uri: `${issuer.url}${base}/.well-known/jwks.json`,
        authorization_endpoint: `${issuer.url}${base}/authorize`,
        token_endpoint: `${issuer.url}${base}/oauth/token`,
        code_challenge_methods_supported: ["S256"],
      });
    }
  });
});

async function post(path: string, body: URLSearchParams | string, headers: Record<string, string> = {}) {
  const response = await fetch(issuer.url + path, { method: "POST", body, headers, redirect: "manual" });
  const text = await response.text();
  return {
    status: response.status,
    location: response.headers.get("location"),
    text,
    json: (): Record<string, string> => JSON.parse(text),
  };
}

describe("client credentials", () => {
  it.each<[string, () => ReturnType<typeof post>]>([
    [
      "a form",
      () =>
        post(
          "/oauth/token",
          new URLSearchParams({ grant_type: "client_credentials", client_id: "cli", client_secret: "x", scope: "a b" }),
        ),
    ],
    [
      "JSON",
      () =>
        post("/oauth/token", JSON.stringify({ grant_type: "client_credentials", client_id: "cli", scope: "a b" }), {
          "content-type": "application/json",
        }),
    ],
    [
      "a Basic header",
      () =>
        post("/oauth/token", new URLSearchParams({ grant_type: "client_credentials", scope: "a b" }), {
          authorization: `Basic ${btoa("cli:x")}`,
        }),
    ],
  ])("are taken as %s", async (_, send) => {
    const answer = await send();
    expect(answer.status).toBe(200);
    expect(answer.json()).toMatchObject({ token_type: "Bearer", expires_in: 86_400, scope: "a b" });
    expect(decodeJwt(answer.json()["access_token"] ?? "")).toMatchObject({
      iss: ISSUER,
      aud: AUDIENCE,
      sub: "cli@clients",
      azp: "cli",
      gty: "client-credentials",
      scope: "a b",
    });
  });

  it("give tokens of the tenant, for the audience that is asked for", async () => {
    const form = new URLSearchParams({ grant_type: "client_credentials", client_id: "cli", audience: "mine" });
    const answer = await post("/users.okta/oauth/token", form);
    expect(decodeJwt(answer.json()["access_token"] ?? "")).toMatchObject({ iss: TENANTS[1]?.issuer, aud: "mine" });
  });

  it.each([
    [{ grant_type: "password", username: "u", password: "canary" }, "unsupported_grant_type"],
    [{}, "unsupported_grant_type"],
    [{ grant_type: "client_credentials" }, "invalid_request"],
    [{ grant_type: "authorization_code", client_id: "c" }, "invalid_request"],
  ])("are refused for %j", async (form, error) => {
    const answer = await post("/oauth/token", new URLSearchParams(form));
    expect(answer.status).toBe(400);
    expect(answer.json()).toMatchObject({ error });
    expect(answer.text).not.toContain("canary");
  });
});

const REDIRECT = "http://localhost:5173/callback";

function login(change: Record<string, string> = {}) {
  const verifier = randomBytes(32).toString("base64url");
  const parameters = {
    response_type: "code",
    client_id: "spa",
    redirect_uri: REDIRECT,
    scope: "openid profile write:items",
    state: "s&t",
    nonce: "n-1",
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
    ...change,
  };
  return { verifier, parameters };
}

const redeem = (code: string, verifier: string, change: Record<string, string> = {}) =>
  post(
    "/oauth/token",
    new URLSearchParams({
      grant_type: "authorization_code",
      client_id: "spa",
      redirect_uri: REDIRECT,
      code,
      code_verifier: verifier,
      ...change,
    }),
  );

async function codeFor(parameters: Record<string, string>): Promise<string> {
  const { status, location } = await post("/authorize", new URLSearchParams({ ...parameters, subject: "auth0|ada" }));
  expect(status).toBe(303);
  const url = new URL(location ?? "");
  expect(url.origin + url.pathname).toBe(REDIRECT);
  expect(url.searchParams.get("state")).toBe("s&t");
  return url.searchParams.get("code") ?? "";
}

describe("authorization code with PKCE", () => {
  it("leads from the login page to tokens that verify", async () => {
    const { verifier, parameters } = login();
    const page = await fetch(`${issuer.url}/authorize?${new URLSearchParams(parameters)}`);
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(await page.text()).toContain('name="subject"');
    const answer = await redeem(await codeFor(parameters), verifier);
    expect(answer.status).toBe(200);
    const access = answer.json()["access_token"] ?? "";
    expect(decodeJwt(access)).toMatchObject({
      iss: ISSUER,
      aud: AUDIENCE,
      sub: "auth0|ada",
      azp: "spa",
      scope: "openid profile write:items",
    });
    expect(decodeJwt(answer.json()["id_token"] ?? "")).toMatchObject({
      iss: ISSUER,
      aud: "spa",
      sub: "auth0|ada",
      nonce: "n-1",
    });
    const info = await fetch(`${issuer.url}/userinfo`, { headers: { authorization: `Bearer ${access}` } });
    expect(await info.json()).toEqual({ sub: "auth0|ada", name: "auth0|ada" });
    expect((await fetch(`${issuer.url}/userinfo`)).status).toBe(401);
  });

  it("gives no id_token without the scope openid, and the audience that was asked for", async () => {
    const { verifier, parameters } = login({ scope: "a", audience: "mine" });
    const answer = await redeem(await codeFor(parameters), verifier);
    expect(answer.json()).not.toHaveProperty("id_token");
    expect(decodeJwt(answer.json()["access_token"] ?? "")).toMatchObject({ aud: "mine" });
  });

  it("ends a code with its first use, right or wrong", async () => {
    const { verifier, parameters } = login();
    const code = await codeFor(parameters);
    expect((await redeem(code, verifier)).status).toBe(200);
    expect((await redeem(code, verifier)).json()).toMatchObject({ error: "invalid_grant" });
    const second = await codeFor(parameters);
    expect((await redeem(second, "x".repeat(43))).json()).toMatchObject({ error: "invalid_grant" });
    expect((await redeem(second, verifier)).json()).toMatchObject({ error: "invalid_grant" });
  });

  it.each([{ client_id: "other" }, { redirect_uri: "http://localhost:5173/other" }])(
    "redeems for nobody else: %j",
    async (change) => {
      const { verifier, parameters } = login();
      expect((await redeem(await codeFor(parameters), verifier, change)).json()).toMatchObject({
        error: "invalid_grant",
      });
    },
  );

  it.each([
    "https://evil.example/cb",
    "http://localhost.evil.example/",
    "javascript:alert(1)",
    "//evil.example",
    "http://127.0.0.1#x",
    "",
  ])("never goes on at %j", async (redirect_uri) => {
    const { parameters } = login({ redirect_uri });
    for (const answer of [
      await fetch(`${issuer.url}/authorize?${new URLSearchParams(parameters)}`, { redirect: "manual" }),
      await fetch(`${issuer.url}/authorize`, {
        method: "POST",
        body: new URLSearchParams({ ...parameters, subject: "s" }),
        redirect: "manual",
      }),
    ]) {
      expect(answer.status).toBe(400);
      expect(answer.headers.has("location")).toBe(false);
    }
  });

  it.each([
    [{ response_type: "token" }, "unsupported_response_type"],
    [{ code_challenge_method: "plain" }, "invalid_request"],
    [{ code_challenge: "short" }, "invalid_request"],
    [{ client_id: "" }, "invalid_request"],
    [{ prompt: "none" }, "login_required"],
  ])("tells the client what is wrong with %j", async (change, error) => {
    const { parameters } = login(change);
    const answer = await fetch(`${issuer.url}/authorize?${new URLSearchParams(parameters)}`, { redirect: "manual" });
    const url = new URL(answer.headers.get("location") ?? "");
    expect(url.origin + url.pathname).toBe(REDIRECT);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({ error, state: "s&t" });
  });

  it("puts nothing into the page that could be markup", async () => {
    const { parameters } = login({ client_id: '"><script>x</script>', scope: "<img>", state: "'\"&<" });
    const html = await (await fetch(`${issuer.url}/authorize?${new URLSearchParams(parameters)}`)).text();
    expect(html).not.toMatch(/<script|<img/);
  });
});

describe("who may ask", () => {
  it("pages of this machine, by CORS, and no others", async () => {
    const local = await fetch(`${issuer.url}/oauth/token`, {
      method: "OPTIONS",
      headers: { origin: "http://localhost:5173" },
    });
    expect(local.status).toBe(204);
    expect(local.headers.get("access-control-allow-origin")).toBe("http://localhost:5173");
    const form = new URLSearchParams({ grant_type: "client_credentials", client_id: "cli" });
    const foreign = await fetch(`${issuer.url}/oauth/token`, {
      method: "POST",
      body: form,
      headers: { origin: "https://evil.example" },
    });
    expect(foreign.status).toBe(403);
    expect(
      (await fetch(`${issuer.url}/.well-known/jwks.json`, { headers: { origin: "https://evil.example" } })).headers.has(
        "access-control-allow-origin",
      ),
    ).toBe(false);
  });

  it("nobody under a foreign host name", async () => {
    const answer = await ask(issuer, "/.well-known/jwks.json", { headers: { host: "evil.example" } });
    expect(answer.status).toBe(421);
    expect((await ask(issuer, "/.well-known/jwks.json", { headers: { host: "localhost" } })).status).toBe(200);
  });

  it("nobody with a form that has no end", async () => {
    expect(
      (await post("/oauth/token", "x=".padEnd(100_000, "y"), { "content-type": "application/x-www-form-urlencoded" }))
        .status,
    ).toBe(413);
  });
});
