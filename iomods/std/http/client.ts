/** Requests of the functions that have one grant: its hosts, its addresses, its connections. */
import type { LookupAddress } from "node:dns";
import { type ClientRequest, type IncomingMessage, type RequestOptions, request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import type { LookupFunction, Socket } from "node:net";
import { type Connections, createConnections } from "../../aws/connections.ts";
import { IomodFailure } from "../../failure.ts";
import { AllowedAddresses } from "./addresses.ts";
import { type Body, bodyOf, ENCODINGS } from "./body.ts";
import { codeOf, isIdempotent, toFailure } from "./failures.ts";
import { isAddress, parseHostRule, portOf, ruleFor } from "./hosts.ts";
import type { HttpOptions } from "./options.ts";
import { redirected } from "./redirects.ts";
import type { Headers, HttpRequest } from "./request.ts";

/** All addresses of a name. */
type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

export interface ClientSettings {
  readonly resolve: Resolve;
  /** Certificates of authorities, in PEM, besides those that Node trusts. */
  readonly ca?: string;
}

export interface Exchange {
  readonly signal: AbortSignal;
  readonly traceparent: string | undefined;
  /** Redirects that are followed at most. */
  readonly redirects: number;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Of the last redirect. */
  readonly url: string;
  readonly chunks: AsyncIterable<Uint8Array>;
}

const LONGEST_ANSWER_HEADERS = 64 * 1024;

export class HttpClient {
  readonly #options: HttpOptions;
  readonly #settings: ClientSettings;
  readonly #rules: readonly NonNullable<ReturnType<typeof parseHostRule>>[];
  readonly #addresses: AllowedAddresses;
  /** Its own: a connection that one grant allows must not serve another. */
  readonly #connections: Connections = createConnections();

  constructor(options: HttpOptions, settings: ClientSettings) {
    this.#options = options;
    this.#settings = settings;
    this.#rules = options.hosts.flatMap((host) => parseHostRule(host) ?? []);
    // Who writes an address among the hosts has named it.
    const literal = this.#rules.map(({ host }) => host.replace(/^\[(.*)\]$/, "$1")).filter(isAddress);
    this.#addresses = new AllowedAddresses([...options.addresses, ...literal]);
  }

  /** @throws IomodFailure */
  async send(first: HttpRequest, exchange: Exchange): Promise<HttpAnswer> {
    if (first.body.length > this.#options.max_request_bytes)
      throw new IomodFailure(
        "TooLarge",
        `the request's body has ${first.body.length} bytes; it may have ${this.#options.max_request_bytes}`,
      );
    let request = first;
    for (let redirects = 0; ; redirects++) {
      // One after the other: each says where the next one goes.
      // oxlint-disable-next-line no-await-in-loop
      const answer = await this.#exchange(request, exchange);
      const { statusCode: status = 0 } = answer;
      const next = exchange.redirects === 0 ? undefined : redirected(request, status, answer.headers.location);
      if (!next) return this.#answer(request, answer);
      answer.destroy();
      if (redirects >= exchange.redirects)
        throw new IomodFailure("TooManyRedirects", `there were more than ${exchange.redirects} redirects`);
      request = next;
    }
  }

  #answer(request: HttpRequest, answer: IncomingMessage): HttpAnswer {
    const { url, method } = request;
    let body: Body;
    try {
      body = bodyOf(answer, method, this.#options.max_response_bytes, !has(request.headers, "accept-encoding"));
    } catch (thrown) {
      answer.destroy();
      throw thrown;
    }
    return {
      status: answer.statusCode ?? 0,
      url: url.href,
      headers: headersOf(answer, body.decoded),
      chunks: withFailures(body.chunks, url.hostname, method, () => answer.destroy()),
    };
  }

  async #exchange(request: HttpRequest, exchange: Exchange): Promise<IncomingMessage> {
    this.#check(request.url);
    this.#connections.freshen();
    try {
      return await this.#attempt(request, exchange);
    } catch (thrown) {
      // A connection that was kept may have ended meanwhile, before the server saw anything of this request.
      const stale = thrown instanceof StaleConnection && isIdempotent(request.method) && !exchange.signal.aborted;
      const failed = thrown instanceof StaleConnection ? thrown.cause : thrown;
      if (!stale) throw toFailure(failed, request.url.hostname, request.method, false);
      try {
        return await this.#attempt(request, exchange);
      } catch (again) {
        const cause = again instanceof StaleConnection ? again.cause : again;
        throw toFailure(cause, request.url.hostname, request.method, false);
      }
    }
  }

  /** @throws IomodFailure HostNotAllowed, AddressNotAllowed */
  #check(url: URL): void {
    if (!ruleFor(url, this.#rules))
      throw new IomodFailure(
        "HostNotAllowed",
        `hosts in service.toml do not name ${url.protocol}//${url.hostname}:${portOf(url)}`,
        {
          statusCode: 403,
        },
      );
    // Node resolves no name of an address, so that it would not be looked at later.
    const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
    if (isAddress(host) && !this.#addresses.allows(host)) throw addressNotAllowed(host);
  }

  #attempt(request: HttpRequest, { signal, traceparent }: Exchange): Promise<IncomingMessage> {
    const { url, method, body } = request;
    const secure = url.protocol === "https:";
    const options: RequestOptions = {
      method,
      signal,
      agent: secure ? this.#connections.httpsAgent : this.#connections.httpAgent,
      lookup: this.#lookup,
      maxHeaderSize: LONGEST_ANSWER_HEADERS,
      headers: headersFor(request, traceparent),
      ...(this.#settings.ca === undefined ? {} : { ca: this.#settings.ca }),
    };
    return new Promise((resolve, reject) => {
      const sent: ClientRequest = (secure ? httpsRequest : httpRequest)(url, options);
      sent.once("response", resolve);
      sent.on("error", (error) => {
        const broken = codeOf(error) === "ECONNRESET" || codeOf(error) === "EPIPE";
        reject(sent.reusedSocket && broken ? new StaleConnection(error) : error);
      });
      sent.once("socket", (socket) => this.#watch(socket, sent));
      // What is left of a request that switches protocols is nothing that anyone here can use.
      sent.once("upgrade", (_, socket) => {
        socket.destroy();
        reject(new IomodFailure("InvalidResponse", "the answer is another protocol's"));
      });
      sent.end(body);
    });
  }

  /** The address that is connected to is looked at once more, whoever resolved it. */
  #watch(socket: Socket, sent: ClientRequest): void {
    if (!socket.connecting) return;
    socket.once("connect", () => {
      const { remoteAddress } = socket;
      if (remoteAddress !== undefined && !this.#addresses.allows(remoteAddress))
        sent.destroy(addressNotAllowed(remoteAddress));
    });
  }

  /** Gives the connection only addresses that have been checked, so that no second answer of DNS counts. */
  readonly #lookup: LookupFunction = (host, { all }, give) => {
    void this.#resolved(host, (error, addresses) => {
      const [first] = addresses;
      if (all === true) give(error, [...addresses]);
      else give(error, first?.address ?? "", first?.family);
    });
  };

  async #resolved(
    host: string,
    give: (error: NodeJS.ErrnoException | null, addresses: readonly LookupAddress[]) => void,
  ): Promise<void> {
    let allowed: readonly LookupAddress[];
    try {
      allowed = (await this.#settings.resolve(host)).filter(({ address }) => this.#addresses.allows(address));
      if (allowed.length === 0) throw addressNotAllowed(host);
    } catch (thrown) {
      give(thrown instanceof Error ? thrown : new Error(String(thrown)), []);
      return;
    }
    give(null, allowed);
  }
}

/** A connection that was kept for later and was none any more. */
class StaleConnection extends Error {
  constructor(cause: unknown) {
    super("the connection was stale", { cause });
  }
}

function addressNotAllowed(host: string): IomodFailure {
  return new IomodFailure(
    "AddressNotAllowed",
    `${host} is not on the public internet, and addresses in service.toml do not name it`,
    { statusCode: 403 },
  );
}

const has = (headers: Headers, name: string): boolean => headers.some(([one]) => one.toLowerCase() === name);

/** As Node takes them where a name may stand twice. */
function headersFor({ headers, method, body, url }: HttpRequest, traceparent: string | undefined): readonly string[] {
  const all: Headers = [["host", url.host], ...headers];
  if (!has(headers, "user-agent")) all.push(["user-agent", "asml"]);
  if (!has(headers, "accept")) all.push(["accept", "*/*"]);
  if (!has(headers, "accept-encoding")) all.push(["accept-encoding", ENCODINGS]);
  if (traceparent !== undefined && !has(headers, "traceparent")) all.push(["traceparent", traceparent]);
  if (body.length > 0 || ["POST", "PUT", "PATCH"].includes(method)) all.push(["content-length", String(body.length)]);
  return all.flat();
}

const OF_ENCODING = new Set(["content-encoding", "content-length"]);

function headersOf({ rawHeaders }: IncomingMessage, decoded: boolean): Headers {
  const headers: Headers = [];
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const name = (rawHeaders[at] ?? "").toLowerCase();
    if (!decoded || !OF_ENCODING.has(name)) headers.push([name, rawHeaders[at + 1] ?? ""]);
  }
  return headers;
}

/** Reading fails as asking does; whoever stops reading lets go of the connection. */
async function* withFailures(
  chunks: AsyncIterable<Uint8Array>,
  host: string,
  method: string,
  close: () => void,
): AsyncGenerator<Uint8Array> {
  let whole = false;
  try {
    yield* chunks;
    whole = true;
  } catch (thrown) {
    throw toFailure(thrown, host, method, true);
  } finally {
    if (!whole) close();
  }
}
