import { randomBytes } from "node:crypto";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type Asked, contextOf, frame, httpWith, resolver, send, serve, serveRaw, serveTls } from "./server.ts";
import { createHttp } from "../../../../iomods/std/http/http.ts";

/** What a manifest says that lets tests reach servers of this machine. */
const grant = (port: number, more: object = {}, hosts = [`http://server.test:${port}`]): object => ({
  hosts,
  addresses: ["127.0.0.1"],
  ...more,
});
const NAMES = { "server.test": ["127.0.0.1"], "other.test": ["127.0.0.1"], "secure.test": ["127.0.0.1"] };
const ask = (options: object, url: string, asked?: Asked) => send(httpWith(NAMES), options, url, asked);
const failing = async (asking: Promise<unknown>): Promise<unknown> =>
  asking.then(
    () => "no failure",
    (thrown) => thrown,
  );

describe("where a request goes", () => {
  test("a name that resolves to this machine is refused, and no connection is made", async () => {
    let connections = 0;
    const port = await serveRaw(() => connections++);
    for (const host of ["server.test", "127.0.0.1", "localhost"]) {
      const http = httpWith({ "server.test": ["127.0.0.1", "::1"], localhost: ["::1", "127.0.0.1"] });
      const hosts = [`http://server.test:${port}`, `http://localhost:${port}`];
      const failure = await failing(send(http, { hosts }, `http://${host}:${port}/`));
      expect(failure).toMatchObject({ code: host === "127.0.0.1" ? "HostNotAllowed" : "AddressNotAllowed" });
    }
    expect(connections).toBe(0);
  });

  test("of a name's addresses only those that may be are connected to", async () => {
    const port = await serve((_, response) => response.end("here"));
    const http = httpWith({ "server.test": ["10.255.255.1", "127.0.0.1", "::1"] });
    const { body } = await send(http, grant(port), `http://server.test:${port}/`);
    expect(body.toString()).toBe("here");
  });

  test("an address that changes between the check and the use changes nothing: what was checked is used", async () => {
    const port = await serve((_, response) => response.end("secret of this machine"));
    let asked = 0;
    const http = createHttp({
      // Public when it is looked at first, this machine from then on.
      resolve: resolver(() => (asked++ === 0 ? ["192.0.2.1", "198.18.0.1"] : ["127.0.0.1"])),
    });
    const options = { hosts: [`http://server.test:${port}`], addresses: ["192.0.2.0/24"], timeout_seconds: 1 };
    const failure = await failing(send(http, options, `http://server.test:${port}/`));
    // 192.0.2.1 is nobody's: it was tried, and this machine was not.
    expect(failure).toMatchObject({ code: expect.stringMatching(/^(Timeout|ConnectFailed)$/) });
    expect(asked).toBe(1);
  });

  test("a name that begins to mean this machine is refused then", async () => {
    const port = await serve((_, response) => {
      response.setHeader("connection", "close");
      response.end("first");
    });
    let asked = 0;
    const http = createHttp({ resolve: resolver(() => (asked++ === 0 ? ["127.0.0.1"] : ["::1"])) });
    const options = grant(port);
    expect((await send(http, options, `http://server.test:${port}/`)).status).toBe(200);
    expect(await failing(send(http, options, `http://server.test:${port}/`))).toMatchObject({
      code: "AddressNotAllowed",
    });
  });

  test.each([
    "http://127.0.0.1",
    "http://2130706433",
    "http://0x7f000001",
    "http://0177.0.0.1",
    "http://0x7f.1",
    "http://127.1",
    "http://[::1]",
    "http://[::ffff:127.0.0.1]",
    "http://[::ffff:7f00:1]",
    "http://[64:ff9b::7f00:1]",
    "http://[2002:7f00:1::]",
    "http://0.0.0.0",
    "http://169.254.169.254",
    "http://[fd00:ec2::254]",
  ])("%s is no way to this machine, nor where a redirect leads there", async (origin) => {
    let hits = 0;
    const port = await serve((request, response) => {
      hits++;
      response.writeHead(302, { location: `${origin}:${port}/inside` }).end();
      void request;
    });
    const options = { ...grant(port), addresses: ["127.0.0.1"] };
    expect(await failing(ask({ hosts: ["http://server.test"] }, `${origin}:${port}/`))).toMatchObject({
      code: "HostNotAllowed",
    });
    expect(await failing(ask(options, `http://server.test:${port}/`))).toMatchObject({ code: "HostNotAllowed" });
    expect(hits).toBe(1);
  });

  test("an address that is written among the hosts is named, in whatever form it is asked for", async () => {
    const port = await serve((_, response) => response.end("named"));
    const options = { hosts: [`http://127.0.0.1:${port}`] };
    for (const host of ["127.0.0.1", "2130706433", "0x7f.1"])
      expect((await ask(options, `http://${host}:${port}/`)).body.toString()).toBe("named");
    expect(await failing(ask(options, `http://[::1]:${port}/`))).toMatchObject({ code: "HostNotAllowed" });
  });

  test("a metadata address among the hosts' addresses is refused, whatever range is named", async () => {
    const http = httpWith({ "server.test": ["169.254.169.254"] });
    const options = { hosts: ["http://server.test"], addresses: ["169.254.0.0/16"] };
    expect(await failing(send(http, options, "http://server.test/latest/meta-data"))).toMatchObject({
      code: "AddressNotAllowed",
    });
  });

  test("a connection that one grant allows serves no other", async () => {
    const port = await serve((_, response) => response.end("kept alive"));
    const http = httpWith(NAMES);
    expect((await send(http, grant(port), `http://server.test:${port}/`)).status).toBe(200);
    const other = { hosts: [`http://server.test:${port}`] };
    expect(await failing(send(http, other, `http://server.test:${port}/`))).toMatchObject({
      code: "AddressNotAllowed",
    });
  });
});

describe("redirects", () => {
  test("are followed within the hosts, and the answer says where it is from", async () => {
    const port = await serve((request, response) => {
      if (request.url === "/end") response.end(request.method);
      else response.writeHead(303, { location: "/end#part" }).end("see there");
    });
    const { status, body, url } = await ask(grant(port), `http://server.test:${port}/`, { method: "POST", body: "x" });
    expect({ status, body: body.toString(), url }).toEqual({
      status: 200,
      body: "GET",
      url: `http://server.test:${port}/end`,
    });
  });

  test("a redirect to a host that is not named is refused before anyone is asked for it", async () => {
    const port = await serve((_, response) => response.writeHead(307, { location: "http://evil.test/" }).end());
    const failure = await failing(ask(grant(port), `http://server.test:${port}/`));
    expect(failure).toMatchObject({ code: "HostNotAllowed" });
  });

  test("loops end", async () => {
    let hits = 0;
    const port = await serve((_, response) => {
      hits++;
      response.writeHead(302, { location: "/again" }).end();
    });
    const options = grant(port, { max_redirects: 3 });
    expect(await failing(ask(options, `http://server.test:${port}/`))).toMatchObject({ code: "TooManyRedirects" });
    expect(hits).toBe(4);
  });

  test("are answers like any other where none are to be followed", async () => {
    const port = await serve((_, response) => response.writeHead(302, { location: "/x" }).end("moved"));
    for (const [options, asked] of [
      [grant(port, { max_redirects: 0 }), {}],
      [grant(port), { follow: false }],
    ] as const) {
      const { status, headers, body } = await ask(options, `http://server.test:${port}/`, asked);
      expect([status, headers["location"], body.toString()]).toEqual([302, "/x", "moved"]);
    }
  });

  test("another origin gets no credentials, the same one does", async () => {
    const seen: Record<string, unknown>[] = [];
    const other = await serve((request, response) => {
      seen.push({ ...request.headers });
      response.end();
    });
    const port = await serve((request, response) => {
      seen.push({ ...request.headers });
      const location = request.url === "/" ? "/second" : `http://other.test:${other}/`;
      response.writeHead(308, { location }).end();
    });
    const hosts = [`http://server.test:${port}`, `http://other.test:${other}`];
    const names = ["authorization", "cookie", "x-api-key", "x-amz-security-token", "proxy-something"];
    await ask(grant(port, {}, hosts), `http://server.test:${port}/`, {
      headers: [...names.map((name) => [name, "hunter2"] as const), ["accept", "text/plain"], ["content-type", "a/b"]],
    });
    expect(seen).toHaveLength(3);
    for (const name of names) expect([seen[0]?.[name], seen[1]?.[name]], name).toEqual(["hunter2", "hunter2"]);
    expect(JSON.stringify(seen[2])).not.toContain("hunter2");
    expect(seen[2]).toMatchObject({ accept: "text/plain", "content-type": "a/b", host: `other.test:${other}` });
  });

  test.each([
    ["a user and a password", "http://user:pass@server.test/"],
    ["another scheme", "file:///etc/passwd"],
    ["no URL", "http://"],
  ])("a location with %s is not followed", async (_, location) => {
    const port = await serve((__, response) => response.writeHead(302, { location }).end());
    const failure = await failing(ask(grant(port), `http://server.test:${port}/`));
    expect(failure).toMatchObject({ code: "InvalidResponse" });
    expect(String(failure)).not.toContain("pass@");
  });
});

describe("what is sent", () => {
  test.each([
    ["a header that ends early", { headers: [["x", "a\r\nHost: evil"]] }],
    ["a line feed alone", { headers: [["x", "a\nb"]] }],
    ["a NUL", { headers: [["x", "a\u0000b"]] }],
    ["a letter that is none in Latin-1", { headers: [["x", "a\u010ab"]] }],
    ["a name with a colon", { headers: [["x: y\r\nz", "a"]] }],
    ["a name that is empty", { headers: [["", "a"]] }],
    ["its own host", { headers: [["Host", "evil.test"]] }],
    ["its own length", { headers: [["content-length", "3"]] }],
    ["its own framing", { headers: [["Transfer-Encoding", "chunked"]] }],
    ["an upgrade", { headers: [["connection", "upgrade"]] }],
    ["headers that are huge", { headers: [["x", "a".repeat(70_000)]] }],
    ["a method with a space", { method: "GET /x HTTP/1.1\r\nx:" }],
    ["CONNECT", { method: "connect" }],
  ] as const)("%s is refused before anything is sent", async (_, asked) => {
    let connections = 0;
    const port = await serveRaw(() => connections++);
    expect(await failing(ask(grant(port), `http://server.test:${port}/`, asked))).toMatchObject({
      code: "InvalidRequest",
    });
    expect(connections).toBe(0);
  });

  test.each([
    ["a user", "http://user@server.test/"],
    ["a password", "http://user:hunter2@server.test/"],
    ["a host behind a user that looks like one", "http://server.test@evil.test/"],
    ["a line feed", "http://server.test/\r\nx: y"],
    ["a backslash", "http://evil.test\\@server.test/"],
    ["a tab", "http://server.test/\tx"],
    ["another scheme", "gopher://server.test/"],
    ["no host", "http:///x"],
    ["great length", `http://server.test/${"x".repeat(20_000)}`],
  ])("a URL with %s is refused without being quoted", async (_, url) => {
    const failure = await failing(ask({ hosts: ["http://server.test"] }, url));
    expect(failure).toMatchObject({ code: expect.stringMatching(/^(InvalidRequest|HostNotAllowed)$/) });
    expect(String(failure)).not.toContain("hunter2");
  });

  test("a body over its limit is refused before anything is sent", async () => {
    const port = await serve((_, response) => response.end());
    const options = grant(port, { max_request_bytes: 10 });
    const asking = ask(options, `http://server.test:${port}/`, { method: "PUT", body: "x".repeat(11) });
    expect(await failing(asking)).toMatchObject({ code: "TooLarge" });
  });

  test.each([
    ["nothing", new Uint8Array(0)],
    ["a length beyond the input", Uint8Array.from([255, 255, 255, 255, 123])],
    ["a head that is no JSON", Buffer.concat([Buffer.from([2, 0, 0, 0]), Buffer.from("{x")])],
    ["a head of another form", Buffer.concat([Buffer.from([2, 0, 0, 0]), Buffer.from("{}")])],
  ])("%s in place of a request is a failure that says so", async (_, bytes) => {
    const asking = httpWith().methods["send"]?.call(bytes, contextOf({ hosts: ["a.b"] }));
    await expect(asking).rejects.toMatchObject({ code: "InvalidRequest" });
  });
});

describe("what comes back", () => {
  const LIMIT = 100_000;
  const limited = (port: number): object => grant(port, { max_response_bytes: LIMIT, timeout_seconds: 20 });

  test.each([
    [
      "with a length",
      (response: { setHeader(a: string, b: string): void }) => response.setHeader("content-length", "999999999"),
    ],
    ["without end", () => undefined],
  ])("a body %s is over the limit at once", async (_, prepare) => {
    const port = await serve((__, response) => {
      prepare(response);
      const more = (): void => {
        while (!response.destroyed && response.write(randomBytes(16_384)));
      };
      response.on("drain", more);
      more();
    });
    expect(await failing(ask(limited(port), `http://server.test:${port}/`))).toMatchObject({ code: "TooLarge" });
  });

  test.each([
    ["gzip", gzipSync(Buffer.alloc(64 * 1024 * 1024))],
    ["br", brotliCompressSync(Buffer.alloc(16 * 1024 * 1024), { params: { 1: 1 } })],
  ])("a bomb in %s is over the limit, though it is small on its way", async (encoding, bomb) => {
    expect(bomb.length).toBeLessThan(LIMIT);
    const port = await serve((_, response) => response.setHeader("content-encoding", encoding).end(bomb));
    expect(await failing(ask(limited(port), `http://server.test:${port}/`))).toMatchObject({ code: "TooLarge" });
  });

  test("what shrinks is over the limit before it has shrunk", async () => {
    const stored = gzipSync(randomBytes(LIMIT + 1), { level: 0 });
    const port = await serve((_, response) => response.setHeader("content-encoding", "gzip").end(stored));
    expect(await failing(ask(limited(port), `http://server.test:${port}/`))).toMatchObject({ code: "TooLarge" });
  });

  test("what is compressed comes decompressed, unless the guest asked for an encoding itself", async () => {
    const packed = gzipSync("plain text");
    const port = await serve((request, response) => {
      response.setHeader("x-asked", String(request.headers["accept-encoding"]));
      response.setHeader("content-encoding", "gzip").end(packed);
    });
    const plain = await ask(grant(port), `http://server.test:${port}/`);
    expect(plain.body.toString()).toBe("plain text");
    expect(plain.headers).not.toHaveProperty("content-encoding");
    expect(plain.headers["x-asked"]).toBe("gzip, br");
    const raw = await ask(grant(port), `http://server.test:${port}/`, { headers: [["Accept-Encoding", "gzip"]] });
    expect(raw.body.equals(packed)).toBe(true);
    expect(raw.headers["content-encoding"]).toBe("gzip");
  });

  test.each([
    ["what is not compressed as it says", "gzip", Buffer.from("not at all")],
    ["what is cut off", "gzip", gzipSync(randomBytes(1000)).subarray(0, 500)],
    ["brotli that is none", "br", Buffer.from("not at all")],
  ])("%s is a failure", async (_, encoding, bytes) => {
    const port = await serve((__, response) => response.setHeader("content-encoding", encoding).end(bytes));
    expect(await failing(ask(grant(port), `http://server.test:${port}/`))).toMatchObject({ code: "InvalidResponse" });
  });

  test("a body that comes too slowly ends with the time", async () => {
    const port = await serve((_, response) => {
      const timer = setInterval(() => response.write("."), 20);
      response.on("close", () => clearInterval(timer));
    });
    const asking = ask(grant(port), `http://server.test:${port}/`, { timeout_ms: 300 });
    expect(await failing(asking)).toMatchObject({ code: "Timeout", retryable: true });
  });

  test.each([
    ["says nothing", ""],
    ["says a header at a time", "HTTP/1.1 200 OK\r\nx: "],
    ["says that it goes on, without end", "HTTP/1.1 103 Early Hints\r\n\r\n"],
  ])("a server that %s ends with the time", async (_, text) => {
    const port = await serveRaw((socket) => {
      const timer = setInterval(() => socket.write(text), 20);
      socket.on("close", () => clearInterval(timer));
    });
    const asking = ask(grant(port), `http://server.test:${port}/`, { timeout_ms: 300 });
    expect(await failing(asking)).toMatchObject({ code: "Timeout" });
  });

  test.each([
    ["headers that are huge", `HTTP/1.1 200 OK\r\nx: ${"a".repeat(100_000)}\r\n\r\n`, "TooLarge"],
    ["what is not HTTP", "SSH-2.0-OpenSSH_9.6\r\n", "InvalidResponse"],
    ["two lengths", "HTTP/1.1 200 OK\r\ncontent-length: 3\r\ncontent-length: 5\r\n\r\nabcde", "InvalidResponse"],
    [
      "a length and chunks",
      "HTTP/1.1 200 OK\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
      "InvalidResponse",
    ],
    ["another protocol", "HTTP/1.1 101 Switching\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n", "InvalidResponse"],
  ])("%s in an answer is a failure", async (_, text, code) => {
    const port = await serveRaw((socket) => socket.end(text));
    expect(await failing(ask(grant(port), `http://server.test:${port}/`))).toMatchObject({ code });
  });

  test("a body that ends before its length is a connection that was lost", async () => {
    const port = await serveRaw((socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc"));
    const asking = ask(grant(port), `http://server.test:${port}/`);
    expect(await failing(asking)).toMatchObject({ code: "ConnectionLost", retryable: true });
    const posting = ask(grant(port), `http://server.test:${port}/`, { method: "POST" });
    expect(await failing(posting)).toMatchObject({ code: "ConnectionLost", retryable: false });
  });

  test("what a server says of itself is data: no member of an object is made of it", async () => {
    const port = await serve((_, response) => response.setHeader("__proto__", "polluted").end("{}"));
    await ask(grant(port), `http://server.test:${port}/`);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });
});

describe("connections", () => {
  test("are kept, and one that the server has closed meanwhile is replaced", async () => {
    let connections = 0;
    const closing: (() => void)[] = [];
    const port = await serveRaw((socket) => {
      connections++;
      socket.on("data", () => {
        // Of the first connection the second request is never answered: the server has had enough of it.
        if (connections === 1 && closing.length > 0) socket.destroy();
        else socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
        closing.push(() => socket.destroy());
      });
    });
    const http = httpWith(NAMES);
    const options = grant(port);
    for (const _ of [1, 2, 3])
      expect((await send(http, options, `http://server.test:${port}/`)).body.toString()).toBe("ok");
    expect(connections).toBe(2);
  });

  test("nothing there is told as that", async () => {
    const names = httpWith({});
    expect(await failing(send(names, { hosts: ["http://none.test"] }, "http://none.test/"))).toMatchObject({
      code: "ConnectFailed",
      retryable: true,
    });
  });

  test("a name that nobody answers for ends with the time", async () => {
    const http = createHttp({ resolve: () => new Promise(() => {}) });
    const asking = send(http, { hosts: ["http://slow.test"] }, "http://slow.test/", { timeout_ms: 50 });
    expect(await failing(asking)).toMatchObject({ code: "Timeout" });
  });

  test("TLS is checked against the name, and works where it is right", async () => {
    const port = await serveTls((_, response) => response.end("secure"));
    const hosts = [`secure.test:${port}`, `*.wild.test:${port}`, `other.test:${port}`];
    const http = httpWith({ ...NAMES, "a.wild.test": ["127.0.0.1"] });
    const options = grant(port, {}, hosts);
    for (const host of ["secure.test", "a.wild.test"])
      expect((await send(http, options, `https://${host}:${port}/`)).body.toString()).toBe("secure");
    expect(await failing(send(http, options, `https://other.test:${port}/`))).toMatchObject({ code: "TlsFailed" });
    const untrusting = createHttp({ resolve: resolver(NAMES) });
    expect(await failing(send(untrusting, options, `https://secure.test:${port}/`))).toMatchObject({
      code: "TlsFailed",
    });
  });

  test("a request that is cancelled ends, and the server sees that", async () => {
    const cancel = new AbortController();
    let closed = (): void => {};
    const gone = new Promise<void>((resolve) => (closed = resolve));
    const port = await serve((_, response) => {
      response.on("close", closed);
      response.write("begun");
      cancel.abort();
    });
    const asking = ask(grant(port), `http://server.test:${port}/`, { signal: cancel.signal });
    expect(await failing(asking)).toMatchObject({ code: "Cancelled" });
    await gone;
  });

  test("the invocation's trace context goes along, and the guest's own before it", async () => {
    const port = await serve((request, response) => response.end(request.headers["traceparent"]));
    const traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    const url = `http://server.test:${port}/`;
    expect((await ask(grant(port), url, { traceparent })).body.toString()).toBe(traceparent);
    const own = await ask(grant(port), url, { traceparent, headers: [["traceparent", "own"]] });
    expect(own.body.toString()).toBe("own");
    expect((await ask(grant(port), url)).body.toString()).toBe("");
  });
});

describe("bodies in chunks", () => {
  test("each comes when it is asked for, and the server waits while nobody asks", async () => {
    let written = 0;
    const port = await serve((_, response) => {
      const more = (): void => {
        while (written < 512 && !response.destroyed) {
          written++;
          if (!response.write(Buffer.alloc(65_536))) {
            response.once("drain", more);
            return;
          }
        }
        response.end();
      };
      more();
    });
    const options = grant(port, { max_response_bytes: 64 * 1024 * 1024 });
    const http = httpWith(NAMES);
    const chunks = http.methods["open"]?.stream?.(frame(`http://server.test:${port}/`, {}), contextOf(options));
    const iterator = chunks?.[Symbol.asyncIterator]();
    const head = await iterator?.next();
    expect(JSON.parse(Buffer.from(head?.value as Uint8Array).toString())).toMatchObject({ status: 200 });
    const first = await iterator?.next();
    let bytes = first?.done === false ? first.value.length : 0;
    const seen = written;
    expect(seen).toBeLessThan(512);
    for (let next = await iterator?.next(); next?.done === false; next = await iterator?.next())
      bytes += next.value.length;
    expect(bytes).toBe(512 * 65_536);
  });

  test("a stream that is dropped closes its connection", async () => {
    let closed = (): void => {};
    const gone = new Promise<void>((resolve) => (closed = resolve));
    const port = await serve((_, response) => {
      response.on("close", closed);
      response.write("one");
    });
    const http = httpWith(NAMES);
    const chunks = http.methods["open"]?.stream?.(frame(`http://server.test:${port}/`, {}), contextOf(grant(port)));
    const iterator = chunks?.[Symbol.asyncIterator]();
    await iterator?.next();
    await iterator?.next();
    await iterator?.return?.();
    await gone;
  });
});

describe("AssemblyLift's form", () => {
  const request = async (options: object, input: object): Promise<unknown> => {
    const http = httpWith(NAMES);
    const answer = await http.methods["request"]?.call(Buffer.from(JSON.stringify(input)), contextOf(options));
    return JSON.parse(Buffer.from(answer ?? []).toString());
  };

  test("names host and path apart, and has bodies of text", async () => {
    const port = await serveTls((incoming, response) => {
      incoming.setEncoding("utf8");
      let text = "";
      incoming.on("data", (part: string) => (text += part));
      incoming.on("end", () =>
        response.setHeader("x", ["1", "2"]).end(`${incoming.url} ${incoming.headers["content-type"]} ${text}`),
      );
    });
    const options = grant(port, {}, [`secure.test:${port}`]);
    const input = {
      auth: null,
      method: "POST",
      host: `secure.test:${port}`,
      path: "/p",
      query_parameters: { a: "b c" },
      content_type: "text/plain",
      headers: null,
      body: "hé",
    };
    expect(await request(options, input)).toMatchObject({
      code: 200,
      headers: { x: "1, 2" },
      body: "/p?a=b+c text/plain hé",
    });
  });

  test.each([
    ["a host with a path", { host: "secure.test/x" }],
    ["a host with a user", { host: "a@secure.test" }],
    ["signing", { auth: { type: "iam" } }],
  ])("%s is refused", async (_, part) => {
    const input = { method: "GET", host: "secure.test", path: "/", ...part };
    await expect(request({ hosts: ["secure.test"] }, input)).rejects.toMatchObject({ code: "InvalidRequest" });
  });
});
