/** The JWT authorizer: token out of the request, verified, then the route's scopes. */
import { claimStrings, tokenScopes } from "../../events/claims.ts";
import type { JwtAuthorizer as JwtConfiguration } from "../../project.ts";
import { type Authorizer, type Decision, bearerChallenge } from "./decision.ts";
import { tokenFinder } from "./identity-source.ts";
import type { KeySource } from "./key-source.ts";
import { verifyJwt } from "./verify-jwt.ts";

/**
 * @param name for messages about the configuration
 * @throws AsmlError ERR_MANIFEST for an identity source that is none
 */
export function jwtAuthorizer(
  name: string,
  configuration: JwtConfiguration,
  keys: KeySource,
  now: () => number = Date.now,
): Authorizer {
  const find = tokenFinder(configuration.identitySource, name);
  return {
    async authorize({ request, scopes }): Promise<Decision> {
      const token = find(request);
      if (token === undefined) return { allowed: false, status: 401, challenge: "Bearer", reason: "no token was sent" };
      const verdict = await verifyJwt(token, configuration, keys, now() / 1000);
      if (!verdict.valid) {
        const challenge = bearerChallenge(scopes, "invalid_token", verdict.description);
        return { allowed: false, status: 401, challenge, reason: verdict.description };
      }
      const granted = tokenScopes(verdict.claims);
      if (scopes.length > 0 && !scopes.some((scope) => granted.includes(scope))) {
        const reason = "the token does not have a scope of the route";
        return {
          allowed: false,
          status: 403,
          challenge: bearerChallenge(scopes, "insufficient_scope", reason),
          reason,
        };
      }
      return {
        allowed: true,
        caller: { kind: "jwt", claims: claimStrings(verdict.claims), scopes: scopes.length === 0 ? null : granted },
      };
    },
  };
}
