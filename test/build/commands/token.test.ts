import { createLocalJWKSet, decodeJwt, jwtVerify } from "jose";
import { describe, expect, test } from "vitest";
import { issuerKey } from "../../../runtime/local/issuer/key.ts";

import { asml, temporaryFolder, writeFiles } from "../asml.ts";
import { GUIDE } from "../manifest/guide.ts";

const root = temporaryFolder();
writeFiles(root, GUIDE);
const ISSUER = "https://<tenant-id>.<region>.auth0.com/";

async function claimsOf(args: readonly string[]) {
  const ran = await asml(["token", ...args], { cwd: root });
  expect(ran, ran.stderr).toMatchObject({ code: 0, stderr: "" });
  return decodeJwt(ran.stdout.trim());
}

describe("asml token", () => {
  test("prints a token of the project's own key, for its authorizer exactly as configured", async () => {
    const ran = await asml(["token", "--sub", "auth0|1", "-C", root], { cwd: "/" });
    const keys = createLocalJWKSet((await issuerKey(root)).jwks);
    const { payload } = await jwtVerify(ran.stdout.trim(), keys, { issuer: ISSUER, audience: "your-identifier-here" });
    expect(payload.sub).toBe("auth0|1");
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(86_400);
  });

  test("takes scopes, claims, audiences and a life time", async () => {
    const claims = await claimsOf([
      "--sub",
      "me",
      "--scope",
      "a b",
      "c",
      "--claim",
      "role=admin",
      "--claim",
      "n=5",
      'list=["x"]',
      "zip=01234",
      "--audience",
      "one",
      "two",
      "--expires-in",
      "15m",
      "--authorizer",
      "data.auth0",
    ]);
    expect(claims).toMatchObject({
      sub: "me",
      scope: "a b c",
      role: "admin",
      n: 5,
      list: ["x"],
      zip: "01234",
      aud: ["one", "two"],
    });
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(900);
    const expired = await claimsOf(["--sub", "me", "--expires-in", "-1h"]);
    expect((expired.exp ?? 0) - (expired.iat ?? 0)).toBe(-3600);
  });

  test("tells everything about it with -o json", async () => {
    const ran = await asml(["token", "--sub", "me", "-o", "json"], { cwd: root });
    expect(JSON.parse(ran.stdout)).toMatchObject({
      token: expect.stringMatching(/^eyJ/),
      authorizer: "data.auth0",
      issuer: ISSUER,
      audience: ["your-identifier-here"],
      expiresInSeconds: 86_400,
    });
  });

  test.each([
    ["no sub", [], 2, "required option '-s, --sub <sub>' not specified"],
    ["a claim without a value", ["--sub", "me", "--claim", "admin"], 2, '"admin" is not a claim'],
    ["a time that is none", ["--sub", "me", "--expires-in", "soon"], 2, '"soon" is not a time'],
    [
      "an authorizer that is not there",
      ["--sub", "me", "--authorizer", "other"],
      1,
      "no JWT authorizer is named other",
    ],
  ])("refuses %s", async (_, args, code, message) => {
    const ran = await asml(["token", ...args], { cwd: root });
    expect(ran).toMatchObject({ code, stdout: "" });
    expect(ran.stderr).toContain(message);
    expect(ran.stderr).toContain("fix: ");
  });
});
