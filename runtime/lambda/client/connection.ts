/** One kept-alive connection over a bare socket, one request at a time: node:http costs more than a short invocation. */
import { connect, type Socket } from "node:net";
import type { HostAndPort } from "../environment.ts";
import { ChunkedRequest } from "./chunked-request.ts";
import { HttpFault, type HttpResponse, ResponseReader } from "./http-response.ts";

/** The connection ended before the response did. */
export class ConnectionLost extends Error {
  override readonly name = "ConnectionLost";
  /** No byte of a response had come, so the request may be sent again where that does no harm. */
  readonly unanswered: boolean;
  constructor(unanswered: boolean, cause: unknown) {
    super(cause instanceof Error ? cause.message : "the server closed the connection", { cause });
    this.unanswered = unanswered;
  }
}

/** Bodies up to this size travel in one write with their head; copying a larger one costs more than a second write. */
const ONE_WRITE = 64 * 1024;
const READ_BUFFER = 64 * 1024;

interface Waiting {
  resolve(response: HttpResponse): void;
  reject(error: Error): void;
}

export class Connection {
  readonly #address: HostAndPort;
  #socket: Socket | undefined;
  #waiting: Waiting | undefined;
  /** The request under way, where it is one in chunks. */
  #chunked: ChunkedRequest | undefined;
  #closed = false;

  constructor(address: HostAndPort) {
    this.#address = address;
  }

  /**
   * Sends a request over the connection that is there, or a new one.
   * @param head request line and header fields, with the empty line at the end
   * @throws ConnectionLost, HttpFault
   */
  request(head: string, body?: Uint8Array): Promise<HttpResponse> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new ConnectionLost(true, new Error("closed by this side")));
      this.#waiting = { resolve, reject };
      send((this.#socket ??= this.#connect()), head, body);
    });
  }

  /**
   * Begins a request whose body is sent in chunks.
   * @param head as of `request`
   * @throws ConnectionLost
   */
  open(head: string): ChunkedRequest {
    if (this.#closed) throw new ConnectionLost(true, new Error("closed by this side"));
    const answered = Promise.withResolvers<HttpResponse>();
    this.#waiting = answered;
    const socket = (this.#socket ??= this.#connect());
    socket.write(head, "latin1");
    return (this.#chunked = new ChunkedRequest(socket, answered.promise));
  }

  /** Ends the connection, and the request under way. */
  close(): void {
    this.#closed = true;
    this.#socket?.destroy();
  }

  #connect(): Socket {
    let failure: unknown;
    const reader = new ResponseReader((response) => this.#answered(socket, response));
    const socket: Socket = connect({
      ...this.#address,
      noDelay: true,
      keepAlive: true,
      onread: {
        buffer: Buffer.allocUnsafe(READ_BUFFER),
        callback: (size, buffer) => {
          try {
            if (this.#waiting === undefined) throw new HttpFault("bytes that no request asked for");
            reader.read(Buffer.from(buffer.buffer, buffer.byteOffset, size));
          } catch (thrown) {
            failure = thrown;
            socket.destroy();
          }
          return true;
        },
      },
    });
    socket.on("error", (error) => (failure ??= error));
    socket.on("end", () => {
      reader.end();
    });
    socket.on("close", () => {
      if (this.#socket === socket) this.#socket = undefined;
      else return; // it was given up before, and another may serve a request by now
      const waiting = this.#waiting;
      this.#waiting = undefined;
      this.#chunked = undefined;
      waiting?.reject(failure instanceof HttpFault ? failure : new ConnectionLost(reader.idle, failure));
    });
    return socket;
  }

  #answered(socket: Socket, response: HttpResponse): void {
    // An answer before the request was written to its end (413) leaves the rest of it in the way of the next one.
    if (!response.reusable || socket.writableLength > 0 || this.#chunked?.ended === false) {
      this.#socket = undefined;
      socket.destroy();
    }
    this.#chunked = undefined;
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.resolve(response);
  }
}

function send(socket: Socket, head: string, body: Uint8Array | undefined): void {
  if (body === undefined) socket.write(head, "latin1");
  else if (body.length > ONE_WRITE) {
    socket.cork();
    socket.write(head, "latin1");
    socket.write(body);
    socket.uncork();
  } else {
    const bytes = Buffer.allocUnsafe(head.length + body.length);
    bytes.write(head, 0, "latin1");
    bytes.set(body, head.length);
    socket.write(bytes);
  }
}
