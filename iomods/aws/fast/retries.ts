/** Attempts by the SDK's retry strategy, as the SDK's own middleware makes them. */
import { getRetryAfterHint, isServerError, isThrottlingError, isTransientError } from "@smithy/core/retry";
import type { RetryErrorInfo, RetryErrorType, RetryStrategyV2, SdkError } from "@smithy/types";
import { aborted } from "./exchange.ts";

/**
 * @param scope which calls share the strategy's budget
 * @param attempt gets the attempt's number, from 1
 */
export async function withRetries<Result>(
  strategy: RetryStrategyV2,
  scope: string,
  signal: AbortSignal,
  attempt: (number: number) => Promise<Result>,
): Promise<Result> {
  let token = await strategy.acquireInitialRetryToken(scope);
  for (;;) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- attempts come one after the other
      const result = await attempt(token.getRetryCount() + 1);
      strategy.recordSuccess(token);
      return result;
    } catch (thrown) {
      if (signal.aborted || !isSdkError(thrown)) throw thrown;
      let next;
      try {
        // oxlint-disable-next-line no-await-in-loop -- it waits as long as the strategy says
        next = await untilAborted(strategy.refreshRetryTokenForRetry(token, errorInfo(thrown)), signal);
      } catch {
        throw thrown; // no attempt is left, or none may be made
      }
      token = next;
      const delay = token.getRetryDelay();
      // oxlint-disable-next-line no-await-in-loop -- as above
      if (delay > 0) await untilAborted(new Promise((resolve) => setTimeout(resolve, delay)), signal);
    }
  }
}

function errorInfo(error: SdkError): RetryErrorInfo {
  const retryAfterHint = getRetryAfterHint("$response" in error ? error.$response : undefined);
  return { error, errorType: errorType(error), ...(retryAfterHint === undefined ? {} : { retryAfterHint }) };
}

function errorType(error: SdkError): RetryErrorType {
  if (isThrottlingError(error)) return "THROTTLING";
  if (isTransientError(error)) return "TRANSIENT";
  return isServerError(error) ? "SERVER_ERROR" : "CLIENT_ERROR";
}

/** The SDK's judgements take any error, and look for what only its own have. */
function isSdkError(thrown: unknown): thrown is SdkError {
  return thrown instanceof Error;
}

function untilAborted<Result>(promise: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(aborted());
    if (signal.aborted) return abort();
    signal.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
