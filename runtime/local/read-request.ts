/** Node's request -> the request as the events know it, and its body. */
import type { IncomingMessage } from "node:http";
import { parseTarget } from "../events/path.ts";
import type { Header, HttpRequest } from "../events/request.ts";

/**
 * Undefined where the path cannot be decoded.
 * @param target path and query, where they are not as they came
 */
export function readRequest(
  incoming: IncomingMessage,
  receivedAt: number,
  target = incoming.url ?? "/",
): HttpRequest | undefined {
  const parsed = parseTarget(target);
  return parsed && requestWith(incoming, receivedAt, parsed);
}

/** The path as it was sent, which cannot be wrong. */
export function readUndecoded(incoming: IncomingMessage, receivedAt: number): HttpRequest {
  const [, path = "", rawQuery = ""] = /^(?:https?:\/\/[^/?]*)?([^?]*)\??(.*)$/is.exec(incoming.url ?? "/") ?? [];
  return requestWith(incoming, receivedAt, { path: { routed: path || "/", decoded: path || "/" }, rawQuery });
}

function requestWith(
  incoming: IncomingMessage,
  receivedAt: number,
  parsed: Pick<HttpRequest, "path" | "rawQuery">,
): HttpRequest {
  return {
    method: incoming.method ?? "GET",
    protocol: `HTTP/${incoming.httpVersion}`,
    headers: headersOf(incoming),
    // An IPv4 client of a server that listens on IPv6 too.
    sourceIp: (incoming.socket.remoteAddress ?? "").replace(/^::ffff:/, ""),
    port: incoming.socket.localPort ?? 0,
    scheme: "http",
    receivedAt,
    ...parsed,
  };
}

/** The headers as they were sent: Node's own view has joined and dropped some. */
function headersOf(incoming: Pick<IncomingMessage, "rawHeaders">): Header[] {
  const headers: Header[] = [];
  for (let index = 0; index + 1 < incoming.rawHeaders.length; index += 2)
    headers.push([incoming.rawHeaders[index] ?? "", incoming.rawHeaders[index + 1] ?? ""]);
  return headers;
}

/** The body did not come to its end: more bytes than allowed, or the client has gone. */
export class BodyError extends Error {
  override readonly name = "BodyError";
  readonly kind: "tooLarge" | "gone";
  constructor(kind: "tooLarge" | "gone") {
    super(kind);
    this.kind = kind;
  }
}

/**
 * @throws BodyError
 */
export async function readBody(incoming: IncomingMessage, maximumBytes: number): Promise<Uint8Array> {
  const length = Number(incoming.headers["content-length"] ?? NaN);
  if (length > maximumBytes) throw new BodyError("tooLarge");
  return await new Promise<Uint8Array>((resolve, reject) => {
    // Where it is known how long it is, its parts are put together as they come, and are not there a second time.
    const whole = Number.isInteger(length) ? Buffer.allocUnsafeSlow(length) : undefined;
    const chunks: Buffer[] = [];
    let bytes = 0;
    incoming.on("data", (chunk: Buffer) => {
      if (whole !== undefined) chunk.copy(whole, bytes);
      // What still comes is read and dropped: a client that is still writing would never see an answer.
      else if (bytes + chunk.length <= maximumBytes) chunks.push(chunk);
      else reject(new BodyError("tooLarge"));
      bytes += chunk.length;
    });
    incoming.on("end", () => resolve(whole?.subarray(0, bytes) ?? Buffer.concat(chunks)));
    const gone = (): void => reject(new BodyError("gone"));
    incoming.on("error", gone);
    incoming.on("close", gone);
  });
}
