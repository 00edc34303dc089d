/**
 * Keys of a real issuer: `/.well-known/openid-configuration`, then its `jwks_uri`. Kept for two hours
 * as API Gateway does; a token of an unknown key asks for a newer set, at a limited rate, so that
 * random key ids do not become requests to the issuer. Whatever fails, no key is found.
 */
import { z } from "zod";
import { messageOf } from "../../../guest-abi/errors.ts";
import type { LogSink } from "../../observe/log.ts";
import { fetchJson, type FetchJson } from "./fetch-json.ts";
import { keySet, type KeyHeader, type KeyLookup, type KeySource } from "./key-source.ts";

/** API Gateway's limits, and ours on how often an issuer is asked. */
const LIMITS = {
  timeoutMs: 1_500,
  maximumBytes: 150_000,
  keptMs: 2 * 60 * 60 * 1000,
  /** Pause after a failure; short, so that an issuer that comes back is noticed at once. */
  pauseMs: 250,
  /** Refetches for unknown keys: so many at once, then one a second. */
  burst: 5,
  refillMs: 1_000,
} as const;

const Discovery = z.object({ issuer: z.string().optional(), jwks_uri: z.string() });
const KeySetDocument = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });

export interface RemoteKeysOptions {
  /** As configured; discovery is below it, whether it ends in `/` or not. */
  readonly issuer: string;
  readonly log: LogSink;
  readonly fetch?: FetchJson;
  readonly now?: () => number;
}

interface Fetched {
  readonly keys: KeySource;
  readonly at: number;
}

export class RemoteKeys implements KeySource {
  readonly #options: Required<RemoteKeysOptions>;
  #current: Fetched | undefined;
  #pending: Promise<Fetched | undefined> | undefined;
  #failedAt = Number.NEGATIVE_INFINITY;
  #refetches: number = LIMITS.burst;
  #refilledAt: number;

  constructor(options: RemoteKeysOptions) {
    this.#options = { fetch: fetchJson, now: Date.now, ...options };
    this.#refilledAt = this.#options.now();
  }

  async find(header: KeyHeader): Promise<KeyLookup> {
    const kept = this.#kept();
    const set = kept ?? (await this.#fetch());
    if (set === undefined) return { kind: "unavailable" };
    const found = await set.keys.find(header);
    if (found.kind !== "unknown" || set !== kept || !this.#mayRefetch()) return found;
    const newer = await this.#fetch();
    return newer === undefined ? found : await newer.keys.find(header);
  }

  #kept(): Fetched | undefined {
    const current = this.#current;
    return current !== undefined && this.#options.now() - current.at < LIMITS.keptMs ? current : undefined;
  }

  #mayRefetch(): boolean {
    // A fetch under way costs nothing to wait for.
    if (this.#pending !== undefined) return true;
    const refills = Math.floor((this.#options.now() - this.#refilledAt) / LIMITS.refillMs);
    if (refills > 0) {
      this.#refetches = Math.min(LIMITS.burst, this.#refetches + refills);
      this.#refilledAt += refills * LIMITS.refillMs;
    }
    if (this.#refetches === 0) return false;
    this.#refetches -= 1;
    return true;
  }

  /** One fetch at a time, however many ask. Undefined after a failure. */
  #fetch(): Promise<Fetched | undefined> {
    if (this.#options.now() - this.#failedAt < LIMITS.pauseMs) return Promise.resolve(undefined);
    this.#pending ??= this.#load().finally(() => {
      this.#pending = undefined;
    });
    return this.#pending;
  }

  async #load(): Promise<Fetched | undefined> {
    const { issuer, log, fetch, now } = this.#options;
    try {
      const discovery = Discovery.safeParse(await fetch(discoveryUrl(issuer), LIMITS));
      if (!discovery.success) throw new Error(`${discoveryUrl(issuer)} has no jwks_uri`);
      if (discovery.data.issuer !== undefined && discovery.data.issuer !== issuer)
        throw new Error(`${discoveryUrl(issuer)} is of another issuer: ${JSON.stringify(discovery.data.issuer)}`);
      const document = KeySetDocument.safeParse(await fetch(discovery.data.jwks_uri, LIMITS));
      if (!document.success) throw new Error(`${discovery.data.jwks_uri} is not a key set`);
      this.#current = { keys: keySet(document.data), at: now() };
      return this.#current;
    } catch (error) {
      this.#failedAt = now();
      log({
        level: "error",
        message: `keys of issuer ${issuer} cannot be had, its tokens are refused: ${messageOf(error)}`,
        code: "ERR_TOKEN",
      });
      return undefined;
    }
  }
}

/** Where the keys are announced; Auth0's issuer ends in `/`, others do not. */
function discoveryUrl(issuer: string): string {
  return `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
}
