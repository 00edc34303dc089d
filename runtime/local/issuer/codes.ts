/** Authorization codes: random, for one use, for a minute. */
import { createHash, randomBytes } from "node:crypto";

export interface Grant {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly challenge: string;
  readonly subject: string;
  readonly scopes: readonly string[];
  readonly audience: string | undefined;
  readonly nonce: string | undefined;
}

const LIFETIME_MS = 60_000;
/** What nobody redeems must not pile up. */
const KEPT = 1_000;

export class AuthorizationCodes {
  readonly #grants = new Map<string, { readonly grant: Grant; readonly until: number }>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  issue(grant: Grant): string {
    const [oldest] = this.#grants.keys();
    if (this.#grants.size >= KEPT && oldest !== undefined) this.#grants.delete(oldest);
    const code = randomBytes(32).toString("base64url");
    this.#grants.set(code, { grant, until: this.#now() + LIFETIME_MS });
    return code;
  }

  /** Ends the code, whether it is redeemed rightly or not. */
  redeem(code: string, asked: { clientId: string; redirectUri: string; verifier: string }): Grant | undefined {
    const kept = this.#grants.get(code);
    this.#grants.delete(code);
    if (kept === undefined || this.#now() > kept.until) return undefined;
    const { grant } = kept;
    const challenge = createHash("sha256").update(asked.verifier).digest("base64url");
    const matches =
      grant.clientId === asked.clientId && grant.redirectUri === asked.redirectUri && grant.challenge === challenge;
    return matches ? grant : undefined;
  }
}
