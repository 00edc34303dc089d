/** A function whose URL streams, behind the managed Node client: it gets a stream to write to in place of an answer. */
import { AsmlError } from "../../guest-abi/errors.ts";
import { mapAnswer, type HttpAnswer } from "../events/answer.ts";
import { ClientGone, type Delivery, type GuestFunction, type ResponseSink } from "../function.ts";
import type { LogSink } from "../observe/log.ts";
import { invocationFailure } from "./failure.ts";
import { isFunctionUrlEvent } from "./function-url.ts";
import { invokeManaged, type ManagedContext } from "./managed-handler.ts";
import { headMembers } from "./url-answer.ts";

type StreamEvent = "drain" | "finish" | "close" | "error";

/** What the client's stream has of a Writable; it is none. */
export interface ResponseStream {
  readonly destroyed: boolean;
  readonly writableEnded: boolean;
  readonly writableFinished: boolean;
  setContentType(type: string): void;
  write(chunk: Uint8Array | string): boolean;
  end(chunk?: Uint8Array): unknown;
  on(event: StreamEvent, listener: () => void): unknown;
  off(event: StreamEvent, listener: () => void): unknown;
}

type StreamingHandler = (event: unknown, stream: ResponseStream, context: ManagedContext) => Promise<void>;

/** What the managed client puts into the global scope. */
export interface AwsLambda {
  streamifyResponse(handler: StreamingHandler): unknown;
  readonly HttpResponseStream: { from(stream: ResponseStream, head: object): ResponseStream };
}

/** @throws AsmlError ERR_HOST where the client has no streams */
export function streamingHandler(guest: GuestFunction, log: LogSink, client = awsLambda()): unknown {
  return client.streamifyResponse(async (event, stream, context) => {
    const begin = (head: Pick<HttpAnswer, "status" | "headers">): ManagedStream =>
      new ManagedStream(client, stream, head);
    // An event of another kind has no head, and gets its answer's bytes.
    const isUrl = isFunctionUrlEvent(event);
    let begun: ManagedStream | undefined;
    const sendWhole = (answer: Uint8Array): void => {
      if (!isUrl) {
        stream.setContentType("application/json");
        stream.end(answer);
        return;
      }
      const mapped = mapAnswer(answer, "2.0");
      if (!mapped.ok) throw unmappable(guest, context, mapped.reason, log);
      begun = begin(mapped.answer);
      if (mapped.answer.body.length > 0) stream.write(mapped.answer.body);
      stream.end();
    };
    const early: { failure?: unknown; sent?: boolean } = {};
    const delivery: Delivery = {
      answered(answer) {
        early.sent = true;
        try {
          sendWhole(answer);
        } catch (thrown) {
          early.failure = thrown;
        }
      },
      ...(isUrl && { begin: (head) => (begun = begin(head)) }),
    };
    const outcome = await invokeManaged(guest, event, context, delivery);
    if (early.failure !== undefined) throw early.failure;
    // The client makes trailers of what is thrown when the response has begun.
    if (!outcome.ok) throw invocationFailure(outcome.error);
    if (early.sent !== true && begun === undefined) sendWhole(outcome.answer);
    await isFinished(stream);
  });
}

class ManagedStream implements ResponseSink {
  readonly #stream: ResponseStream;

  constructor(client: AwsLambda, stream: ResponseStream, head: Pick<HttpAnswer, "status" | "headers">) {
    this.#stream = client.HttpResponseStream.from(stream, headMembers(head));
    stream.on("error", () => {}); // it closes as well
    // The client writes the head before the first chunk, and none where there is no chunk.
    this.#stream.write("");
  }

  async write(chunk: Uint8Array): Promise<void> {
    const stream = this.#stream;
    if (stream.destroyed || stream.writableEnded) throw new ClientGone();
    if (!stream.write(chunk) && (await firstOf(stream, ["drain", "close"])) === "close") throw new ClientGone();
  }

  async end(): Promise<void> {
    this.#stream.end();
    if (!(await isFinished(this.#stream))) throw new ClientGone();
  }

  fail(): void {
    // The handler throws, which is how the client hears of it.
  }
}

/** Resolves when all of a stream that was ended is sent, or nobody takes it any more. */
async function isFinished(stream: ResponseStream): Promise<boolean> {
  if (stream.writableFinished) return true;
  return !stream.destroyed && (await firstOf(stream, ["finish", "close"])) === "finish";
}

function firstOf<E extends StreamEvent>(stream: ResponseStream, events: readonly E[]): Promise<E> {
  return new Promise((resolve) => {
    const listeners = events.map((event) => {
      const listener = (): void => {
        for (const [name, one] of listeners) stream.off(name, one);
        resolve(event);
      };
      return [event, listener] as const;
    });
    for (const [event, listener] of listeners) stream.on(event, listener);
  });
}

function unmappable(guest: GuestFunction, { awsRequestId }: ManagedContext, reason: string, log: LogSink): Error {
  const { id } = guest.config;
  const message = `${id} gave an answer that cannot be mapped to a response: ${reason}`;
  log({ level: "error", message, function: id, requestId: awsRequestId, code: "ERR_GUEST_RESPONSE" });
  return invocationFailure({ code: "ERR_GUEST_RESPONSE" });
}

function awsLambda(): AwsLambda {
  // The published type has a stream of Node's where the client has one of its own.
  const name: string = "awslambda";
  const client: AwsLambda | undefined = Reflect.get(globalThis, name);
  if (client === undefined)
    throw new AsmlError("ERR_HOST", "the function URL streams, and this client of Lambda has no streams", {
      fix: "use a managed Node runtime, or set AWS_LAMBDA_EXEC_WRAPPER to /opt/asml/bootstrap",
    });
  return client;
}
