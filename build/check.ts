/**
 * The guide's own test of its API, over real HTTP: who has no good token is turned away as API Gateway does it,
 * who has one finds an item in the table.
 */
import { isDeepStrictEqual } from "node:util";
import { generateKeyPair } from "jose";
import { messageOf } from "../guest-abi/errors.ts";
import type { IssuerKey } from "../runtime/local/issuer/key.ts";
import { mintToken } from "../runtime/local/issuer/token.ts";
import type { JwtAuthorizer } from "../runtime/project.ts";

export interface CheckedApi {
  readonly url: string;
  readonly authorizer: JwtAuthorizer;
  readonly key: IssuerKey;
  /** The item of the guide's table with this key, as plain JSON; undefined where there is none. */
  readItem(pk: string): Promise<Readonly<Record<string, unknown>> | undefined>;
}

export interface CheckStep {
  readonly name: string;
  /** What is wrong; undefined: nothing. */
  readonly fault: string | undefined;
}

interface Case {
  readonly name: string;
  run(): Promise<string | undefined>;
}

/** Runs all steps, whatever the earlier ones gave. */
export async function checkGuide(api: CheckedApi, onStep: (step: CheckStep) => void): Promise<boolean> {
  let passed = true;
  for (const one of await casesOf(api)) {
    const fault = await one.run().catch((thrown: unknown) => messageOf(thrown));
    onStep({ name: one.name, fault });
    passed &&= fault === undefined;
  }
  return passed;
}

async function casesOf(api: CheckedApi): Promise<readonly Case[]> {
  const nobody = `guide|${crypto.randomUUID()}`;
  const bad = await badTokens(api, nobody);
  const sub = `guide|${crypto.randomUUID()}`;
  const profileSub = `guide|${crypto.randomUUID()}`;
  const refusals = (path: string) =>
    bad.map(({ what, token }) => ({
      name: `PUT ${path} ${what}: 401`,
      run: () => refused(api, path, token),
    }));
  return [
    ...refusals("/put"),
    ...refusals("/profile"),
    { name: "none of these wrote an item", run: () => absent(api, nobody) },
    { name: "PUT /put with a good token: 200 and {}", run: async () => put(api, await good(api, sub)) },
    { name: "the item whose pk is the token's sub is in the table", run: () => stored(api, { pk: sub }) },
    {
      name: "PUT /profile with a good token: 200 and what was stored",
      run: async () => profile(api, await good(api, profileSub)),
    },
    { name: "the profile is in the table", run: () => stored(api, { pk: profileSub, ...PROFILE }) },
  ];
}

function good(api: CheckedApi, subject: string): Promise<string> {
  const { issuer, audience } = api.authorizer;
  return mintToken({ issuer, audience, subject, key: api.key });
}

async function badTokens(
  api: CheckedApi,
  subject: string,
): Promise<readonly { readonly what: string; readonly token: string | undefined }[]> {
  const { issuer, audience } = api.authorizer;
  const request = { issuer, audience, subject, key: api.key };
  const other = await generateKeyPair("RS256");
  // Signed by another key under the name of the right one: only the signature can give it away.
  const forged: IssuerKey = { ...api.key, privateKey: other.privateKey };
  const [, payload = ""] = (await mintToken(request)).split(".");
  const header = Buffer.from(JSON.stringify({ alg: "none", typ: "JWT", kid: api.key.kid })).toString("base64url");
  return [
    { what: "without a token", token: undefined },
    { what: "with a garbage token", token: "garbage" },
    { what: "with an expired token", token: await mintToken({ ...request, expiresInSeconds: -3600 }) },
    { what: "with a token for another audience", token: await mintToken({ ...request, audience: "another" }) },
    { what: "with a token signed by another key", token: await mintToken({ ...request, key: forged }) },
    { what: "with an unsigned token (alg none)", token: `${header}.${payload}.` },
  ];
}

function call(api: CheckedApi, path: string, token: string | undefined, body?: string): Promise<Response> {
  return fetch(new URL(path, api.url), {
    method: "PUT",
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body }),
    signal: AbortSignal.timeout(30_000),
  });
}

async function refused(api: CheckedApi, path: string, token: string | undefined): Promise<string | undefined> {
  const response = await call(api, path, token, path === "/profile" ? "{}" : undefined);
  const body = await response.text();
  if (response.status !== 401) return `the status is ${response.status}`;
  if (body !== '{"message":"Unauthorized"}') return `the body is ${body}`;
  const challenge = response.headers.get("www-authenticate");
  return challenge?.startsWith("Bearer") ? undefined : `www-authenticate is ${challenge ?? "absent"}`;
}

async function put(api: CheckedApi, token: string): Promise<string | undefined> {
  const response = await call(api, "/put", token);
  const body = await response.text();
  if (response.status !== 200) return `the status is ${response.status}: ${body}`;
  return body === "{}" ? undefined : `the body is ${body}`;
}

const PROFILE = { display_name: "Ada Lovelace", bio: "wrote the first program" };

async function profile(api: CheckedApi, token: string): Promise<string | undefined> {
  const response = await call(api, "/profile", token, JSON.stringify(PROFILE));
  const body = await response.text();
  if (response.status !== 200) return `the status is ${response.status}: ${body}`;
  return isDeepStrictEqual(JSON.parse(body), PROFILE) ? undefined : `the answer is not what was sent: ${body}`;
}

async function absent(api: CheckedApi, pk: string): Promise<string | undefined> {
  return (await api.readItem(pk)) === undefined ? undefined : "there is an item already";
}

async function stored(api: CheckedApi, members: { readonly pk: string }): Promise<string | undefined> {
  const item = await api.readItem(members.pk);
  if (!item) return "there is no such item";
  return isDeepStrictEqual(item, members) ? undefined : `the item is ${JSON.stringify(item)}`;
}
