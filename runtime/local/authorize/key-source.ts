/** Where the keys that tokens are verified with come from. */
import { createLocalJWKSet, errors, type CryptoKey, type JSONWebKeySet } from "jose";

/** The members of a token's header that choose the key. */
export interface KeyHeader {
  readonly kid: string;
  readonly alg: string;
}

export type KeyLookup =
  | { readonly kind: "found"; readonly key: CryptoKey }
  /** No key of that id, or not for that algorithm and use. */
  | { readonly kind: "unknown" }
  /** The keys cannot be had now. */
  | { readonly kind: "unavailable" };

export interface KeySource {
  find(header: KeyHeader): Promise<KeyLookup>;
}

/**
 * Keys of one set.
 * @throws JWKSInvalid (jose) where it is not a key set
 */
export function keySet(jwks: JSONWebKeySet): KeySource {
  const find = createLocalJWKSet(jwks);
  return {
    async find(header) {
      try {
        return { kind: "found", key: await find({ ...header }) };
      } catch (error) {
        // Whatever is wrong with a key (not RSA, for encryption, two of one id), no token is verified with it.
        if (error instanceof errors.JOSEError || error instanceof TypeError || error instanceof DOMException)
          return { kind: "unknown" };
        throw error;
      }
    },
  };
}
