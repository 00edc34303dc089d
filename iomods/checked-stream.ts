/** An async generator behind its schemas and limits. */
import { answerTooLarge, inputOf, outputOf, rawInput, tellable, tookTooLong } from "./boundary.ts";
import { narrowed } from "./checked-call.ts";
import type { CallContext, CallLimits, DescribedMethod } from "./define.ts";
import { IomodFailure } from "./failure.ts";
import type { Payload, StreamOf } from "./payload.ts";

/** A method that answers in chunks. */
interface Streamed extends DescribedMethod {
  readonly output: StreamOf;
  readonly limits?: CallLimits;
}

/** A method's chunks as the engine takes them. Whatever the code waits for, it is let go of when the signal fires. */
export function checkedStream(
  definition: Streamed,
  run: (input: unknown, context: CallContext) => unknown,
): (bytes: Uint8Array, context: CallContext) => AsyncGenerator<Uint8Array, void, undefined> {
  const { limits = {}, output } = definition;
  return async function* chunks(bytes, context) {
    const raw = rawInput(definition.input, bytes, limits);
    const time = new StreamTime(limits, context.signal);
    const count = counter(limits.outputBytes);
    let source: Source | undefined;
    try {
      const input = inputOf(definition.input, raw);
      const answer = await time.within(run(input, narrowed(context, time.over, limits.ms ?? Infinity)));
      source = sourceOf(output.head === undefined ? answer : memberOf(answer, "chunks"));
      if (output.head !== undefined) yield count(outputOf(output.head, memberOf(answer, "head")));
      for (;;) {
        const next = await time.within(source.next());
        if (next.done === true) break;
        for (const piece of pieces(output.chunk, next.value, limits)) yield count(piece);
      }
      source = undefined;
    } catch (thrown) {
      throw tellable(thrown, definition, raw);
    } finally {
      time.end();
      // Not awaited: code that waits for something else than its signal would hold the call.
      void stop(source);
    }
  };
}

type Source = AsyncIterator<unknown> | Iterator<unknown>;

function sourceOf(chunks: unknown): Source {
  const given = chunks as Partial<AsyncIterable<unknown> & Iterable<unknown>> | null | undefined;
  const source = given?.[Symbol.asyncIterator]?.() ?? given?.[Symbol.iterator]?.();
  if (!source) throw new IomodFailure("InternalError", "the IOmod's answer is not chunks, as its definition has it");
  return source;
}

function memberOf(answer: unknown, name: "head" | "chunks"): unknown {
  return typeof answer === "object" && answer !== null && name in answer
    ? (answer as Record<string, unknown>)[name]
    : undefined;
}

/** What has failed already has nothing more to tell. */
async function stop(source: Source | undefined): Promise<void> {
  try {
    await source?.return?.();
  } catch {
    // The guest has gone, or has been told of another failure.
  }
}

/** Empty bytes are no chunk: they would tell nothing. */
function* pieces(chunk: Payload, value: unknown, { chunkBytes = Infinity }: CallLimits): Generator<Uint8Array> {
  const bytes = outputOf(chunk, value);
  if (chunk !== "bytes" && bytes.length > chunkBytes) throw chunkTooLarge(bytes.length, chunkBytes);
  for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
}

function chunkTooLarge(bytes: number, limit: number): IomodFailure {
  return new IomodFailure("AnswerTooLarge", `a chunk of the answer has ${bytes} bytes; it may have ${limit}`);
}

function counter(limit = Infinity): (piece: Uint8Array) => Uint8Array {
  let total = 0;
  return (piece) => {
    total += piece.length;
    if (total > limit) throw answerTooLarge(total, limit);
    return piece;
  };
}

/** When a stream's next chunk is no longer waited for. */
class StreamTime {
  readonly #limits: CallLimits;
  readonly #cancelled: AbortSignal;
  readonly #over = new AbortController();
  readonly #ends: number;

  constructor(limits: CallLimits, cancelled: AbortSignal) {
    this.#limits = limits;
    this.#cancelled = cancelled;
    this.#ends = performance.now() + (limits.ms ?? Infinity);
  }

  /** Fires at the end of the stream, whatever that was. */
  get over(): AbortSignal {
    return this.#over.signal;
  }

  end(): void {
    this.#over.abort();
  }

  async within<T>(pending: T): Promise<Awaited<T>> {
    const { ms = Infinity, chunkMs = Infinity } = this.#limits;
    const left = Math.max(0, this.#ends - performance.now());
    const late = left <= chunkMs ? tookTooLong("the call", ms) : tookTooLong("a chunk", chunkMs);
    let timer: NodeJS.Timeout | undefined;
    let cancel = (): void => {};
    const givenUp = new Promise<never>((_, reject) => {
      cancel = () => reject(new IomodFailure("Cancelled", "the call was cancelled"));
      if (this.#cancelled.aborted) cancel();
      this.#cancelled.addEventListener("abort", cancel, { once: true });
      if (Math.min(left, chunkMs) < Infinity) timer = setTimeout(() => reject(late), Math.min(left, chunkMs));
    });
    try {
      return await Promise.race([pending, givenUp]);
    } finally {
      clearTimeout(timer);
      this.#cancelled.removeEventListener("abort", cancel);
    }
  }
}
