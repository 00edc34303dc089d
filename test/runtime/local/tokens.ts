/** Tokens of Auth0's shape, good and bad, from one stream of pseudo-random numbers so that a failure can be repeated. */
import { constants, createHmac, createSign, generateKeyPairSync, type KeyObject } from "node:crypto";
import type { JSONWebKeySet, JWK } from "jose";
import { AUDIENCE, ISSUER } from "./project.ts";

/** Epoch seconds at which the tokens are looked at. */
export const NOW = 1_700_000_000;

export const KID = "NjVBRjY5MDlCMUIwNzU4RTA2QzZFMDQ4QzQ2MDAyQjVDNjk1RTM2Qg";

export interface SigningKey {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly jwk: JWK;
}

export function newKey(kid: string, alg = "RS256"): SigningKey {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return { privateKey, publicKey, jwk: { ...publicKey.export({ format: "jwk" }), kid, alg, use: "sig" } };
}

export function setOf(...keys: readonly SigningKey[]): JSONWebKeySet {
  return { keys: keys.map(({ jwk }) => jwk) };
}

export type Json = Record<string, unknown>;

export function goodClaims(): Json {
  return {
    iss: ISSUER,
    sub: "auth0|5fe435b5cbbc85006b071eba",
    aud: [AUDIENCE, `${ISSUER}userinfo`],
    iat: NOW - 100,
    exp: NOW + 86_400,
    azp: "FT6TMjfHI2lkxjpAbG5tCjEdiEkyvMCA",
    scope: "openid profile email write:items",
    permissions: ["write:items"],
  };
}

export function goodHeader(): Json {
  return { alg: "RS256", typ: "JWT", kid: KID };
}

export function part(value: unknown): string {
  return Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");
}

/** Signs whatever header and payload it is given, with the algorithm that is named here and not there. */
export function sign(header: unknown, payload: unknown, key: KeyObject, hash = "sha256", pss = false): string {
  const input = `${part(header)}.${part(payload)}`;
  const signer = createSign(hash).update(input);
  const signature = pss
    ? signer.sign({ key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST })
    : signer.sign(key);
  return `${input}.${signature.toString("base64url")}`;
}

export function signHmac(header: unknown, payload: unknown, secret: string | Buffer): string {
  const input = `${part(header)}.${part(payload)}`;
  return `${input}.${createHmac("sha256", secret).update(input).digest("base64url")}`;
}

export class Random {
  #state: number;
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }
  /** An integer from 0 to `below` - 1 (mulberry32). */
  int(below: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  }
  pick<T>(values: readonly T[]): T {
    const [value] = values.slice(this.int(values.length));
    return value!;
  }
}
