import { describe, expect, it } from "vitest";
import { claimStrings, tokenScopes } from "../../../runtime/events/claims.ts";

describe("claims in events", () => {
  it("are strings, in the forms that a live API gives them", () => {
    expect(
      claimStrings({
        sub: "google-oauth2|5428",
        aud: ["https://some.app.example.com", "https://some-tenant.eu.auth0.com/userinfo"],
        exp: 1604085585,
        ratio: 1.5,
        email_verified: false,
        permissions: [],
        nothing: null,
        realm_access: { roles: ["admin", "user"], a: { z: 1, b: null } },
        mixed: [1, true, null, "x"],
      }),
    ).toEqual({
      sub: "google-oauth2|5428",
      aud: "[https://some.app.example.com https://some-tenant.eu.auth0.com/userinfo]",
      exp: "1604085585",
      ratio: "1.5",
      email_verified: "false",
      permissions: "[]",
      realm_access: "map[a:map[b:<nil> z:1] roles:[admin user]]",
      mixed: "[1 true <nil> x]",
    });
  });

  it("keep a claim named like Object's own members", () => {
    const claims = claimStrings(JSON.parse('{"__proto__":"p","constructor":"c"}'));
    expect(Object.entries(claims)).toEqual([
      ["__proto__", "p"],
      ["constructor", "c"],
    ]);
  });
});

describe("scopes of a token", () => {
  it.each([
    [{ scope: "openid  profile\temail" }, ["openid", "profile", "email"]],
    [{ scp: ["read", "write"] }, ["read", "write"]],
    [{ scp: "read write", scope: "write more" }, ["write", "more", "read"]],
    [{ scope: ["a", 1, null] }, ["a"]],
    [{ scope: 7, scp: null }, []],
    [{}, []],
  ])("%j", (claims, scopes) => {
    expect(tokenScopes(claims)).toEqual(scopes);
  });
});
