/**
 * The fast path: the guest's bytes signed and sent, the answer's bytes given back, with the SDK's own credentials,
 * endpoints, retry strategy, clock correction and error classes around them, but without its stack of middleware for
 * every call. What it does not know goes through the SDK's client.
 */
import { randomUUID } from "node:crypto";
import { checkChecksum } from "../checksum.ts";
import type { Connections } from "../connections.ts";
import type { CommandClass, SdkClient } from "../service.ts";
import { exchange, type Timeouts } from "./exchange.ts";
import { makePattern, type Pattern } from "./pattern.ts";
import { withRetries } from "./retries.ts";
import { type FastClient, isFastClient } from "./sdk-client.ts";

/** Sends bytes, or gives undefined for a call that has to go through the SDK's client. Rejects as the SDK does. */
export type FastPath = (
  operation: string,
  Command: CommandClass,
  body: Uint8Array,
  signal: AbortSignal,
) => Promise<Uint8Array | undefined>;

/** @returns undefined for a client of a make that is not known */
export function createFastPath(sdk: SdkClient, connections: Connections, timeouts: Timeouts): FastPath | undefined {
  if (!isFastClient(sdk)) return undefined;
  const client: FastClient = sdk;
  const { config } = client;
  const patterns = new Map<string, Pattern>();

  async function patternOf(operation: string, Command: CommandClass): Promise<Pattern | undefined> {
    const identity = await config.credentials();
    const kept = patterns.get(operation);
    if (kept !== undefined && kept.identity === identity) return kept;
    const made = await makePattern(client, Command);
    if (made !== undefined) patterns.set(operation, made);
    return made;
  }

  async function attempt(
    { request, identity, signer, signingProperties, fail }: Pattern,
    headers: Record<string, string>,
    body: Uint8Array,
    signal: AbortSignal,
  ): Promise<Uint8Array> {
    const outgoing = { ...request, headers, body };
    // The signer keeps an attempt's times there.
    const properties = { ...signingProperties };
    await signer.sign(outgoing, identity, properties);
    try {
      const answer = await exchange(outgoing, connections, timeouts, signal);
      if (answer.statusCode >= 300) await fail(answer);
      checkChecksum(answer);
      signer.successHandler?.(answer, properties);
      return answer.body;
    } catch (thrown) {
      if (thrown instanceof Error) signer.errorHandler?.(properties)(thrown);
      throw thrown;
    }
  }

  return async (operation, Command, body, signal) => {
    signal.throwIfAborted();
    const strategy = await config.retryStrategy();
    const first = await patternOf(operation, Command);
    if (first === undefined || !("acquireInitialRetryToken" in strategy)) return undefined;
    const own = { "amz-sdk-invocation-id": randomUUID(), ...(await first.trace()) };
    const maxAttempts = await config.maxAttempts();
    return withRetries(strategy, first.retryScope, signal, async (number) => {
      // Credentials may be others by now.
      const pattern = number === 1 ? first : ((await patternOf(operation, Command)) ?? first);
      const headers = {
        ...pattern.request.headers,
        ...own,
        "amz-sdk-request": `attempt=${number}; max=${maxAttempts}`,
        "content-length": String(body.byteLength),
      };
      return attempt(pattern, headers, body, signal);
    });
  };
}
