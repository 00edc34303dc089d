/** A request whose body is sent while it is made (RFC 9112, section 7.1), over a connection that serves nothing else meanwhile. */
import type { Socket } from "node:net";
import type { HttpResponse } from "./http-response.ts";

/** Chunks up to this size travel in one write with their framing; copying a larger one costs more than two writes more. */
const ONE_WRITE = 64 * 1024;
const CRLF = "\r\n";

export class ChunkedRequest {
  /** Rejects with ConnectionLost or HttpFault; resolves before the end where the server wants no more of it. */
  readonly answered: Promise<HttpResponse>;
  readonly #socket: Socket;
  /** All of it has been written. */
  ended = false;
  /** Nobody wants more of it. */
  #over = false;

  constructor(socket: Socket, answered: Promise<HttpResponse>) {
    this.#socket = socket;
    this.answered = answered;
    const over = (): void => {
      this.#over = true;
    };
    // Whoever waits for it is told; until then a failure is nobody's unhandled one.
    answered.then(over, over);
  }

  /** @returns whether there is room for more; where there is none, after the wait, that nobody reads any more */
  async write(chunk: Uint8Array): Promise<boolean> {
    if (this.#over) return false;
    if (this.#send(chunk)) return true;
    const drained = Promise.withResolvers<boolean>();
    const onDrain = (): void => drained.resolve(true);
    const onClose = (): void => drained.resolve(false);
    this.#socket.once("drain", onDrain).once("close", onClose);
    try {
      return await drained.promise;
    } finally {
      this.#socket.off("drain", onDrain).off("close", onClose);
    }
  }

  /** @param trailers field lines, each with its line end */
  finish(trailers = ""): void {
    if (!this.#over && !this.ended) this.#socket.write(`0${CRLF}${trailers}${CRLF}`, "latin1");
    this.ended = true;
  }

  #send(chunk: Uint8Array): boolean {
    const size = chunk.length.toString(16) + CRLF;
    const socket = this.#socket;
    if (chunk.length > ONE_WRITE) {
      socket.cork();
      socket.write(size, "latin1");
      socket.write(chunk);
      const hasRoom = socket.write(CRLF, "latin1");
      socket.uncork();
      return hasRoom;
    }
    const bytes = Buffer.allocUnsafe(size.length + chunk.length + CRLF.length);
    bytes.write(size, 0, "latin1");
    bytes.set(chunk, size.length);
    bytes.write(CRLF, size.length + chunk.length, "latin1");
    return socket.write(bytes);
  }
}
