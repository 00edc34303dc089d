import { existsSync, readdirSync, readFileSync } from "node:fs";
import { JwtVerifier } from "aws-jwt-verify";
import type { JWK } from "jose";
import { describe, expect, it } from "vitest";
import { keySet, type KeySource } from "../../../runtime/local/authorize/key-source.ts";
import { verifyJwt } from "../../../runtime/local/authorize/verify-jwt.ts";
import { AUDIENCE, ISSUER } from "./project.ts";
import { mutations } from "./token-mutations.ts";
import { goodClaims, goodHeader, type Json, KID, newKey, NOW, Random, setOf, sign } from "./tokens.ts";

const RULES = { issuer: ISSUER, audience: [AUDIENCE, "second"] };
const own = newKey(KID);
const attacker = newKey("attacker");
// The issuer announces one key for each algorithm, and one that names none.
const rs384 = newKey("rs384", "RS384");
const rs512 = newKey("rs512", "RS512");
const keys = keySet(setOf(own, rs384, rs512));

const verdictOf = (token: string, source: KeySource = keys) => verifyJwt(token, RULES, source, NOW);

describe("mutated tokens of Auth0's shape", () => {
  it("20,000 are all refused, and none is answered with what it holds", async () => {
    const all = mutations(20_000, { own, attacker }, new Random(7));
    const accepted: string[] = [];
    for (let from = 0; from < all.length; from += 500)
      await Promise.all(
        all.slice(from, from + 500).map(async ({ kind, token }) => {
          const verdict = await verdictOf(token);
          if (verdict.valid) accepted.push(`${kind}: ${token}`);
          else if (/auth0|eyJ/.test(verdict.description)) accepted.push(`${kind} told: ${verdict.description}`);
        }),
      );
    expect(accepted).toEqual([]);
    expect(new Set(all.map(({ kind }) => kind)).size).toBe(15 + 8 + 15);
  });
});

/** A good token in one of the many ways to write one. */
function validVariant(random: Random): string {
  const claims: Json = goodClaims();
  claims["aud"] = random.pick<unknown>([
    AUDIENCE,
    [AUDIENCE],
    ["x", "second", AUDIENCE],
    [1, null, AUDIENCE],
    "second",
  ]);
  claims["exp"] = random.pick([NOW + 1, NOW + 0.001, NOW + 86_400, 4_102_444_800, Number.MAX_SAFE_INTEGER]);
  claims["iat"] = random.pick<unknown>([NOW, NOW - 1, 0, NOW - 0.5, undefined]);
  claims["nbf"] = random.pick<unknown>([NOW, NOW - 1, 0, undefined]);
  claims["scope"] = random.pick<unknown>([undefined, "", "a b", ["a"]]);
  claims[random.pick(["https://example.com/roles", "__proto__x", "é", "", "a b"])] = random.pick<unknown>([
    null,
    { deep: [1, { x: "y" }] },
    "\u0000",
    "🦀",
    1e300,
    "x".repeat(random.int(4_000)),
  ]);
  if (random.int(8) === 0) {
    delete claims["aud"];
    claims["client_id"] = random.pick(RULES.audience);
  }
  const shuffled = Object.fromEntries(Object.entries(claims).toSorted(() => random.int(3) - 1));
  const [key, alg, hash] = random.pick([
    [own, "RS256", "sha256"],
    [rs384, "RS384", "sha384"],
    [rs512, "RS512", "sha512"],
  ] as const);
  const header = {
    ...goodHeader(),
    alg,
    kid: key.jwk.kid,
    ...random.pick([{}, { typ: "at+jwt" }, { x5t: "abc", extra: [1] }, { typ: undefined }]),
  };
  const indent = random.pick([undefined, 1, "\t"]);
  return sign(
    JSON.stringify(header, undefined, indent),
    JSON.stringify(shuffled, undefined, indent),
    key.privateKey,
    hash,
  );
}

describe("valid variants", () => {
  it("500 are all accepted", async () => {
    const random = new Random(11);
    const tokens = Array.from({ length: 500 }, () => validVariant(random));
    const verdicts = await Promise.all(tokens.map((token) => verdictOf(token)));
    expect(verdicts.filter((verdict) => !verdict.valid)).toEqual([]);
  });

  it("are accepted with a key that names no algorithm, for each of the three", async () => {
    const { alg: _, ...jwk } = own.jwk;
    const source = keySet({ keys: [jwk] });
    for (const [alg, hash] of [
      ["RS256", "sha256"],
      ["RS384", "sha384"],
      ["RS512", "sha512"],
    ] as const)
      expect(await verdictOf(sign({ ...goodHeader(), alg }, goodClaims(), own.privateKey, hash), source)).toMatchObject(
        { valid: true },
      );
  });
});

describe("agreement with aws-jwt-verify", () => {
  const verifier = JwtVerifier.create({
    issuer: ISSUER,
    audience: [...RULES.audience],
    jwksUri: "https://tenant.eu.auth0.com/jwks",
  });
  const jwks: Parameters<typeof verifier.cacheJwks>[0] = JSON.parse(JSON.stringify(setOf(own, rs384, rs512)));
  verifier.cacheJwks(jwks);

  function theirs(token: string): boolean {
    const clock = Date.now;
    try {
      Date.now = () => NOW * 1000;
      verifier.verifySync(token);
      return true;
    } catch {
      return false;
    } finally {
      Date.now = clock;
    }
  }

  it("is complete on RS256, RS384 and RS512, but for what API Gateway checks and it does not", async () => {
    const random = new Random(13);
    const valid = Array.from({ length: 300 }, () => ({ kind: "valid", token: validVariant(random) }));
    const all = [...valid, ...mutations(3_000, { own, attacker }, random)];
    const onlyOurs = new Set<string>();
    const onlyTheirs = new Set<string>();
    for (const { kind, token } of all) {
      const ours = (await verdictOf(token)).valid;
      const aws = theirs(token);
      if (ours && !aws) onlyOurs.add(kind);
      if (aws && !ours) onlyTheirs.add(kind);
    }
    // It knows no client_id in place of aud.
    expect([...onlyOurs]).toEqual(["valid"]);
    // It takes a signature in more than one spelling (text), an exp that is missing or no number (claims 4
    // and 5), any iat (claims 7), and extensions that must be understood (forged 11 and 12).
    const lax = new Set(["claims 4", "claims 5", "claims 7", "forged 11", "forged 12"]);
    expect([...onlyTheirs].filter((kind) => !lax.has(kind) && !kind.startsWith("text"))).toEqual([]);
  });
});

const FIXTURES = new URL("../../../../shared/fixtures/", import.meta.url);

interface WycheproofGroup {
  readonly public?: JWK;
  readonly private?: JWK;
  readonly tests: readonly { readonly tcId: number; readonly jws: unknown; readonly result: string }[];
}

/** Whether the signature, under this key, is one that RS256, RS384 and RS512 alone would accept: claims aside. */
async function signatureAccepted(jws: unknown, jwk: JWK): Promise<boolean> {
  if (typeof jws !== "string") return false;
  const verdict = await verifyJwt(jws, RULES, keySet({ keys: [jwk] }), NOW);
  // The vectors sign texts, not claims: what is refused for that had a valid signature.
  return (
    verdict.valid ||
    verdict.description === "the token does not hold claims" ||
    verdict.description === "the token is not of this issuer"
  );
}

function kidOf(jws: string): unknown {
  const header: Json = JSON.parse(Buffer.from(jws.split(".")[0] ?? "", "base64url").toString("utf8"));
  return header["kid"];
}

describe("Wycheproof's JSON Web Signatures", () => {
  const file = new URL("wycheproof/json_web_signature_test.json", FIXTURES);
  if (!existsSync(file)) {
    it.skip("401 cases are skipped: ../shared/fixtures/wycheproof is absent", () => undefined);
    return;
  }
  const { testGroups }: { testGroups: readonly WycheproofGroup[] } = JSON.parse(readFileSync(file, "utf8"));

  it("all get the verdict that RS256, RS384 and RS512 alone imply", async () => {
    const wrong: number[] = [];
    let cases = 0;
    let accepted = 0;
    for (const group of testGroups)
      for (const { tcId, jws, result } of group.tests) {
        cases += 1;
        const jwk = group.public ?? group.private ?? {};
        const rsa = jwk.kty === "RSA" && typeof jwk.alg === "string" && /^RS(256|384|512)$/.test(jwk.alg);
        // A token without kid, or of another kid than the key's, is not for this key.
        const named = typeof jws === "string" && result === "valid" && kidOf(jws) === jwk.kid;
        const expected = result === "valid" && rsa && named;
        const got = await signatureAccepted(jws, jwk);
        if (got) accepted += 1;
        if (got !== expected) wrong.push(tcId);
      }
    expect(wrong).toEqual([]);
    expect(cases).toBe(401);
    expect(accepted).toBeGreaterThan(5);
  });
});

interface Rfc7520Example {
  readonly input: { readonly key?: JWK | readonly JWK[]; readonly alg?: string | readonly string[] };
  readonly output: { readonly compact?: string; readonly json?: unknown; readonly json_flat?: unknown };
}

describe("RFC 7520's signed examples", () => {
  const folder = new URL("rfc7520/jws/", FIXTURES);
  if (!existsSync(folder)) {
    it.skip("8 cases are skipped: ../shared/fixtures/rfc7520 is absent", () => undefined);
    return;
  }
  it.each(readdirSync(folder))("%s", async (name) => {
    const { input, output }: Rfc7520Example = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
    const jwks = [input.key ?? []].flat();
    const serializations = [output.compact, output.json, output.json_flat].filter((value) => value !== undefined);
    expect(serializations.length).toBeGreaterThan(0);
    for (const jws of serializations)
      for (const jwk of jwks) {
        const { d: _d, p: _p, q: _q, dp: _dp, dq: _dq, qi: _qi, ...publicJwk } = jwk;
        const expected = input.alg === "RS256" && jws === output.compact;
        expect(await signatureAccepted(jws, jwk.kty === "oct" ? jwk : publicJwk)).toBe(expected);
      }
  });
});

describe("keys of an issuer", () => {
  it.each([
    ["for encryption", { use: "enc" }],
    ["not for verifying", { key_ops: ["encrypt"] }],
    ["of another algorithm", { alg: "PS256" }],
    ["of another type", { kty: "EC" }],
    ["without a modulus", { n: undefined }],
  ])("verify nothing when they are %s", async (_, change) => {
    const source = keySet({ keys: [JSON.parse(JSON.stringify({ ...own.jwk, ...change }))] });
    expect(await verdictOf(sign(goodHeader(), goodClaims(), own.privateKey), source)).toMatchObject({ valid: false });
  });

  it("verify nothing when two have the token's id, or it is a private one", async () => {
    const token = sign(goodHeader(), goodClaims(), own.privateKey);
    const twice = keySet({ keys: [own.jwk, { ...attacker.jwk, kid: KID }] });
    expect(await verdictOf(token, twice)).toMatchObject({ valid: false });
    const secret = keySet({ keys: [{ ...own.privateKey.export({ format: "jwk" }), kid: KID }] });
    expect(await verdictOf(token, secret)).toMatchObject({ valid: false });
  });
});
