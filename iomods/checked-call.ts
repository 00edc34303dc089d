/** A method's code behind its schemas and limits. */
import { answerTooLarge, inputOf, outputOf, rawInput, tellable, tookTooLong } from "./boundary.ts";
import type { CallContext, CallLimits, DescribedMethod } from "./define.ts";
import type { Payload } from "./payload.ts";

/** A method that answers at once. */
interface Checked extends DescribedMethod {
  readonly output: Payload;
  readonly limits?: CallLimits;
}

/** A method's code as the engine calls it: bytes in, bytes out, IomodFailure thrown. */
export function checkedCall(
  definition: Checked,
  run: (input: unknown, context: CallContext) => unknown,
): (bytes: Uint8Array, context: CallContext) => Promise<Uint8Array> {
  const { limits = {} } = definition;
  return async (bytes, context) => {
    const raw = rawInput(definition.input, bytes, limits);
    try {
      const input = inputOf(definition.input, raw);
      const answer = await withinTime(limits.ms, context, async (inner) => run(input, inner));
      const output = outputOf(definition.output, answer);
      if (limits.outputBytes !== undefined && output.length > limits.outputBytes)
        throw answerTooLarge(output.length, limits.outputBytes);
      return output;
    } catch (thrown) {
      throw tellable(thrown, definition, raw);
    }
  };
}

/** Runs with a signal that fires when the call's time is over as well, and answers then whatever the code does. */
async function withinTime<T>(
  ms: number | undefined,
  context: CallContext,
  run: (context: CallContext) => Promise<T>,
): Promise<T> {
  if (ms === undefined) return run(context);
  const over = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      over.abort();
      reject(tookTooLong("the call", ms));
    }, ms);
  });
  try {
    return await Promise.race([run(narrowed(context, over.signal, ms)), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A call's context with one more reason to stop. */
export function narrowed(context: CallContext, signal: AbortSignal, ms: number): CallContext {
  const begun = performance.now();
  return {
    signal: AbortSignal.any([context.signal, signal]),
    ...(context.requestId !== undefined && { requestId: context.requestId }),
    traceparent: context.traceparent,
    options: context.options,
    log: (...record) => context.log?.(...record),
    remainingMs: () => Math.min(Math.max(0, begun + ms - performance.now()), context.remainingMs()),
  };
}
