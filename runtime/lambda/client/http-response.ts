/**
 * Reads HTTP/1.1 responses from the bytes of a connection, cut at any place (RFC 9112, the part a client needs).
 * Nothing of a chunk is kept: the socket's buffer may be used again as soon as `read` returns.
 */

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case; values of repeated fields joined with `, `. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
  /** Whether the connection may carry another request. */
  readonly reusable: boolean;
}

/** What came is not HTTP as this client understands it. */
export class HttpFault extends Error {
  override readonly name = "HttpFault";
}

const MAX_HEAD = 256 * 1024;
const MAX_BODY = 64 * 1024 * 1024;
const CRLF = "\r\n";
const HEAD_END = "\r\n\r\n";
const EMPTY = Buffer.alloc(0);

interface Head {
  readonly status: number;
  readonly headers: Map<string, string>;
  readonly persistent: boolean;
}

const NO_HEAD: Head = { status: 0, headers: new Map(), persistent: false };

type State = "head" | "body" | "until-close" | "chunk-size" | "chunk" | "chunk-end" | "trailers";

export class ResponseReader {
  readonly #onResponse: (response: HttpResponse) => void;
  #state: State = "head";
  /** Bytes of an unfinished line or head. */
  #held: Buffer = EMPTY;
  #head: Head = NO_HEAD;
  /** What has come of a body: `#filled` bytes of `#whole`, or a list where the length is not known. */
  #whole: Buffer = EMPTY;
  #filled = 0;
  #parts: Buffer[] = [];
  #partsLength = 0;
  #chunkLeft = 0;

  constructor(onResponse: (response: HttpResponse) => void) {
    this.#onResponse = onResponse;
  }

  /** Nothing of a response has come since the last one ended. */
  get idle(): boolean {
    return this.#state === "head" && this.#held.length === 0;
  }

  /** @throws HttpFault; the connection is of no use afterwards */
  read(chunk: Buffer): void {
    let rest = chunk;
    while (rest.length > 0) rest = this.#step(rest);
  }

  /** The other side has closed. @returns whether that ended a response, or came between two */
  end(): boolean {
    if (this.#state !== "until-close") return this.idle;
    this.#finish(Buffer.concat(this.#parts), false);
    return true;
  }

  /** Takes some bytes and gives back the others. */
  #step(bytes: Buffer): Buffer {
    switch (this.#state) {
      case "head":
        return this.#readHead(bytes);
      case "body":
        return this.#readBody(bytes);
      case "until-close":
        this.#keep(bytes);
        return EMPTY;
      case "chunk-size":
        return this.#line(bytes, (line) => this.#chunkSize(line));
      case "chunk":
        return this.#readChunk(bytes);
      case "chunk-end":
        return this.#line(bytes, (line) => {
          if (line !== "") throw new HttpFault("a chunk is longer than its size");
          this.#state = "chunk-size";
        });
      default: // trailers, which nothing here needs
        return this.#line(bytes, (line) => {
          if (line === "") this.#finish(Buffer.concat(this.#parts), true);
        });
    }
  }

  #readHead(chunk: Buffer): Buffer {
    const bytes = this.#withHeld(chunk);
    const end = bytes.indexOf(HEAD_END);
    if (end < 0) return this.#hold(bytes);
    const head = parseHead(bytes.toString("utf8", 0, end));
    const rest = bytes.subarray(end + HEAD_END.length);
    // An informational response (100, 103) announces another head; 101 would end HTTP on this connection.
    if (head.status === 101) throw new HttpFault("the server switched protocols unasked");
    if (head.status < 200) return rest;
    this.#head = head;
    this.#startBody(head);
    return rest;
  }

  #startBody({ status, headers }: Head): void {
    const coding = headers.get("transfer-encoding")?.toLowerCase();
    const length = headers.get("content-length");
    if (status === 204 || status === 304) this.#finish(EMPTY, true);
    else if (coding !== undefined) {
      if (coding !== "chunked") throw new HttpFault(`unknown transfer coding ${coding}`);
      this.#state = "chunk-size";
    } else if (length === undefined) this.#state = "until-close";
    else {
      const size = contentLength(length);
      if (size === 0) this.#finish(EMPTY, true);
      else {
        this.#whole = Buffer.allocUnsafe(size);
        this.#filled = 0;
        this.#state = "body";
      }
    }
  }

  #readBody(bytes: Buffer): Buffer {
    const taken = bytes.copy(this.#whole, this.#filled);
    this.#filled += taken;
    if (this.#filled === this.#whole.length) this.#finish(this.#whole, true);
    return bytes.subarray(taken);
  }

  #chunkSize(line: string): void {
    const match = /^([0-9a-fA-F]{1,8})[ \t]*(?:;.*)?$/.exec(line);
    if (match === null) throw new HttpFault("a chunk's size is none");
    this.#chunkLeft = Number.parseInt(match[1] ?? "", 16);
    this.#state = this.#chunkLeft === 0 ? "trailers" : "chunk";
  }

  #readChunk(bytes: Buffer): Buffer {
    const part = bytes.subarray(0, this.#chunkLeft);
    this.#keep(part);
    this.#chunkLeft -= part.length;
    if (this.#chunkLeft === 0) this.#state = "chunk-end";
    return bytes.subarray(part.length);
  }

  #keep(part: Buffer): void {
    this.#partsLength += part.length;
    if (this.#partsLength > MAX_BODY) throw new HttpFault("a body of more than 64 MB");
    this.#parts.push(Buffer.from(part));
  }

  #line(chunk: Buffer, take: (line: string) => void): Buffer {
    const bytes = this.#withHeld(chunk);
    const end = bytes.indexOf(CRLF);
    if (end < 0) return this.#hold(bytes);
    take(bytes.toString("latin1", 0, end));
    return bytes.subarray(end + CRLF.length);
  }

  #withHeld(chunk: Buffer): Buffer {
    if (this.#held.length === 0) return chunk;
    const bytes = Buffer.concat([this.#held, chunk]);
    this.#held = EMPTY;
    return bytes;
  }

  #hold(bytes: Buffer): Buffer {
    if (bytes.length > MAX_HEAD) throw new HttpFault("a line or head of more than 256 KB");
    this.#held = Buffer.from(bytes);
    return EMPTY;
  }

  #finish(body: Buffer, delimited: boolean): void {
    const { status, headers, persistent } = this.#head;
    this.#state = "head";
    this.#head = NO_HEAD;
    this.#whole = EMPTY;
    this.#parts = [];
    this.#partsLength = 0;
    this.#onResponse({ status, headers, body, reusable: delimited && persistent });
  }
}

const STATUS_LINE = /^HTTP\/1\.([01]) ([1-5]\d\d)(?: |$)/;

/** A head is read for every invocation, twice: this is written to look at each character once. */
function parseHead(text: string): Head {
  let end = endOfLine(text, 0);
  const status = STATUS_LINE.exec(end === text.length ? text : text.slice(0, end));
  if (status === null) throw new HttpFault("no HTTP/1.1 status line");
  const headers = new Map<string, string>();
  while (end < text.length) {
    const start = end + CRLF.length;
    end = endOfLine(text, start);
    const colon = text.indexOf(":", start);
    if (colon < 0 || colon > end) throw new HttpFault("a malformed header field");
    const name = fieldName(text.slice(start, colon));
    const value = text.slice(colon + 1, end).trim();
    const earlier = headers.get(name);
    headers.set(name, earlier === undefined ? value : `${earlier}, ${value}`);
  }
  const connection = headers.get("connection")?.toLowerCase();
  const persistent =
    status[1] === "1" ? connection?.includes("close") !== true : connection?.includes("keep-alive") === true;
  return { status: Number(status[2]), headers, persistent };
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf(CRLF, from);
  return at < 0 ? text.length : at;
}

/** Names as they came -> in lower case; a server uses the same few again and again. */
const knownNames = new Map<string, string>();
const MAX_KNOWN_NAMES = 64;

/** Refuses folded lines and a blank before the colon too, which servers and proxies read differently. */
function fieldName(written: string): string {
  const known = knownNames.get(written);
  if (known !== undefined) return known;
  if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(written)) throw new HttpFault("a malformed header field");
  const name = written.toLowerCase();
  if (knownNames.size < MAX_KNOWN_NAMES) knownNames.set(written, name);
  return name;
}

function contentLength(text: string): number {
  const [value = "", ...more] = text.includes(",") ? new Set(text.split(/, */)) : [text];
  if (more.length > 0 || !/^\d{1,10}$/.test(value)) throw new HttpFault("a malformed content-length");
  const size = Number(value);
  if (size > MAX_BODY) throw new HttpFault("a body of more than 64 MB");
  return size;
}
