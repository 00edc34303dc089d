/** A response that goes to the client while the guest makes it, over chunked HTTP: the client's slowness is the guest's. */
import type { ServerResponse } from "node:http";
import type { HttpAnswer } from "../events/answer.ts";
import { ClientGone, type ResponseSink } from "../function.ts";

export class StreamedAnswer implements ResponseSink {
  readonly #outgoing: ServerResponse;
  /** Of the writes that wait for room. */
  #room: PromiseWithResolvers<void> | undefined;
  #gone: boolean;

  /** Sends the head, so that the client has it before the first chunk. */
  constructor(outgoing: ServerResponse, { status, headers }: Pick<HttpAnswer, "status" | "headers">) {
    this.#outgoing = outgoing;
    this.#gone = outgoing.destroyed || outgoing.closed;
    outgoing.on("drain", () => this.#settle((room) => room.resolve()));
    outgoing.on("close", () => {
      this.#gone ||= !outgoing.writableFinished;
      this.#settle((room) => room.reject(new ClientGone()));
    });
    outgoing.on("error", () => {}); // it closes as well
    if (this.#gone) return;
    outgoing.writeHead(status, headers.flat());
    outgoing.flushHeaders();
  }

  async write(chunk: Uint8Array): Promise<void> {
    if (this.#gone) throw new ClientGone();
    // False once more waits in this process than a socket is to hold; the chunk is among it all the same.
    if (this.#outgoing.write(chunk)) return;
    await (this.#room ??= Promise.withResolvers<void>()).promise;
  }

  async end(): Promise<void> {
    if (this.#gone) throw new ClientGone();
    await new Promise<void>((resolve, reject) => {
      this.#outgoing.once("close", () => reject(new ClientGone()));
      this.#outgoing.end(resolve);
    });
  }

  /** Without the last chunk, which would say that this is all. */
  fail(): void {
    this.#outgoing.destroy();
  }

  #settle(how: (room: PromiseWithResolvers<void>) => void): void {
    const room = this.#room;
    this.#room = undefined;
    if (room !== undefined) how(room);
  }
}
