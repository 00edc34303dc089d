/**
 * A JWT, verified in the steps that API Gateway documents: algorithm, key by `kid`, signature, then
 * iss, aud (or client_id only where there is no aud), exp, nbf, iat. No clock tolerance.
 */
import { compactVerify, errors } from "jose";
import type { KeySource } from "./key-source.ts";

const ALGORITHMS = ["RS256", "RS384", "RS512"];

export interface JwtRules {
  /** Compared to `iss` character by character. */
  readonly issuer: string;
  readonly audience: readonly string[];
}

export type JwtVerdict =
  | { readonly valid: true; readonly claims: Readonly<Record<string, unknown>> }
  /** Goes to the caller: says which check failed, never what the token holds. */
  | { readonly valid: false; readonly description: string };

/**
 * @param now epoch seconds
 * @example
 * const verdict = await verifyJwt(token, { issuer, audience }, keys, Date.now() / 1000);
 */
export async function verifyJwt(token: string, rules: JwtRules, keys: KeySource, now: number): Promise<JwtVerdict> {
  const parts = token.split(".");
  const header = parts.length === 3 && parts.every(isCanonical) ? jsonObject(decoded(parts[0])) : undefined;
  if (header === undefined) return refused("the token is not a JSON Web Token");
  const { alg, kid } = header;
  if (typeof alg !== "string" || !ALGORITHMS.includes(alg))
    return refused("the signing method is not RS256, RS384 or RS512");
  if (typeof kid !== "string" || kid === "") return refused("the token does not name its key");
  const lookup = await keys.find({ alg, kid });
  if (lookup.kind === "unavailable") return refused("the keys of the issuer cannot be had");
  if (lookup.kind === "unknown") return refused("the token is signed with a key that the issuer does not have");
  try {
    const { payload } = await compactVerify(token, lookup.key, { algorithms: ALGORITHMS });
    const claims = jsonObject(payload);
    if (claims === undefined) return refused("the token does not hold claims");
    const wrong = wrongClaim(claims, rules, now);
    return wrong === undefined ? { valid: true, claims } : refused(wrong);
  } catch (error) {
    if (error instanceof errors.JWSSignatureVerificationFailed) return refused("the signature is not valid");
    if (error instanceof errors.JOSEError || error instanceof TypeError) return refused("the token is not valid");
    throw error;
  }
}

function wrongClaim(claims: Readonly<Record<string, unknown>>, rules: JwtRules, now: number): string | undefined {
  if (claims["iss"] !== rules.issuer) return "the token is not of this issuer";
  if (!hasAudience(claims, rules.audience)) return "the token does not have a valid audience";
  const { exp, nbf, iat } = claims;
  if (typeof exp !== "number" || !Number.isFinite(exp) || now >= exp) return "the token has expired";
  if (nbf !== undefined && !(typeof nbf === "number" && nbf <= now)) return "the token is not valid yet";
  if (iat !== undefined && !(typeof iat === "number" && iat <= now)) return "the token was issued in the future";
  return undefined;
}

function hasAudience(claims: Readonly<Record<string, unknown>>, audience: readonly string[]): boolean {
  const claimed = Object.hasOwn(claims, "aud") ? claims["aud"] : claims["client_id"];
  const values: unknown[] = Array.isArray(claimed) && Object.hasOwn(claims, "aud") ? claimed : [claimed];
  return values.some((value) => typeof value === "string" && audience.includes(value));
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * Base64url in the one way it is written. The bits that the last character has too many must be zero:
 * otherwise a token that was changed there would have the same signature, and be accepted.
 */
function isCanonical(part: string): boolean {
  if (!/^[A-Za-z0-9_-]*$/.test(part)) return false;
  const unused = { 0: 0, 2: 0b1111, 3: 0b11 }[part.length % 4];
  return unused !== undefined && (ALPHABET.indexOf(part.at(-1) ?? "") & unused) === 0;
}

function decoded(part: string | undefined): Uint8Array {
  return Buffer.from(part ?? "", "base64url");
}

function jsonObject(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refused(description: string): JwtVerdict {
  return { valid: false, description };
}
