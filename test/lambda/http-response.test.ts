import { describe, expect, test } from "vitest";
import { HttpFault, type HttpResponse, ResponseReader } from "../../runtime/lambda/client/http-response.ts";

function readAll(text: string | Buffer, size = Infinity): { responses: HttpResponse[]; reader: ResponseReader } {
  const responses: HttpResponse[] = [];
  const reader = new ResponseReader((response) => responses.push(response));
  const bytes = Buffer.from(text);
  // One buffer for all reads, overwritten each time, as a socket's is.
  const shared = Buffer.alloc(Math.min(size, bytes.length) || 1);
  for (let at = 0; at < bytes.length; at += shared.length) {
    const length = bytes.copy(shared, 0, at);
    reader.read(shared.subarray(0, length));
    shared.fill(0x58);
  }
  return { responses, reader };
}

const lines = (...text: string[]): string => text.join("\r\n");
const bodies = (responses: readonly HttpResponse[]): string[] => responses.map(({ body }) => body.toString());

const SAMPLES: Readonly<Record<string, { text: string; bodies: string[] }>> = {
  "a content-length": {
    text: lines("HTTP/1.1 200 OK", "Content-Length: 13", "X-A:  b ", "", '{"a":"\r\n\r\n"}'.padEnd(13)),
    bodies: ['{"a":"\r\n\r\n"}'.padEnd(13)],
  },
  "chunks with extensions and trailers": {
    text: lines(
      "HTTP/1.1 200 OK",
      "transfer-encoding: Chunked",
      "",
      "5;name=value",
      "hello",
      "A",
      "0123456789",
      "0",
      "X-Sum: 1",
      "",
      "",
    ),
    bodies: ["hello0123456789"],
  },
  "two answers behind each other": {
    text: lines("HTTP/1.1 202 Accepted", "Content-Length: 2", "", "okHTTP/1.1 200 OK", "content-length: 1", "", "x"),
    bodies: ["ok", "x"],
  },
  "an announcement before the answer": {
    text: lines(
      "HTTP/1.1 100 Continue",
      "",
      "HTTP/1.1 103 Early Hints",
      "Link: x",
      "",
      "HTTP/1.1 200 OK",
      "content-length: 1",
      "",
      "x",
    ),
    bodies: ["x"],
  },
  "no body": {
    text: lines("HTTP/1.1 204 No Content", "", "HTTP/1.1 200", "content-length: 0", "", ""),
    bodies: ["", ""],
  },
  "characters of several bytes": {
    text: lines("HTTP/1.1 200 OK", 'lambda-runtime-client-context: {"ä":"€"}', "content-length: 5", "", "€ü"),
    bodies: ["€ü"],
  },
};

describe.each(Object.entries(SAMPLES))("%s", (_name, sample) => {
  test.each([1, 2, 3, 7, Infinity])("is read when it arrives in pieces of %d bytes", (size) => {
    const { responses, reader } = readAll(sample.text, size);
    expect(bodies(responses)).toEqual(sample.bodies);
    expect(reader.idle).toBe(true);
    expect(responses.every((response) => response.reusable)).toBe(true);
  });

  test("is read when it arrives in two pieces cut anywhere", () => {
    const bytes = Buffer.from(sample.text);
    for (let cut = 0; cut <= bytes.length; cut++) {
      const responses: HttpResponse[] = [];
      const reader = new ResponseReader((response) => responses.push(response));
      reader.read(bytes.subarray(0, cut));
      reader.read(bytes.subarray(cut));
      expect(bodies(responses)).toEqual(sample.bodies);
    }
  });
});

test("header fields are found by their lower-case names, repeated ones joined", () => {
  const { responses } = readAll(lines("HTTP/1.1 200 OK", "X-A: 1", "x-a: 2", "Content-Length: 0", "", ""));
  expect(responses[0]?.headers.get("x-a")).toBe("1, 2");
});

test("a body without a length lasts until the connection ends", () => {
  const { responses, reader } = readAll(lines("HTTP/1.1 200 OK", "", "all of", " this"), 3);
  expect(responses).toEqual([]);
  expect(reader.end()).toBe(true);
  expect(bodies(responses)).toEqual(["all of\r\n this"]);
  expect(responses[0]?.reusable).toBe(false);
});

test("a connection that ends inside a body or a head gives no response", () => {
  for (const text of [lines("HTTP/1.1 200 OK", "content-length: 5", "", "abc"), "HTTP/1.1 200 OK\r\ncont"]) {
    const { responses, reader } = readAll(text);
    expect(reader.end()).toBe(false);
    expect(responses).toEqual([]);
  }
});

test("connection: close, and HTTP/1.0, say that the connection serves no further request", () => {
  for (const head of ["HTTP/1.1 200 OK\r\nConnection: Close", "HTTP/1.0 200 OK"]) {
    const { responses } = readAll(lines(head, "content-length: 0", "", ""));
    expect(responses[0]?.reusable).toBe(false);
  }
});

test.each([
  ["no HTTP", "SSH-2.0-OpenSSH\r\n\r\n"],
  ["another version", "HTTP/2 200\r\n\r\n"],
  ["a folded field", lines("HTTP/1.1 200 OK", "a: b", "  c", "", "")],
  ["a field without a colon", lines("HTTP/1.1 200 OK", "content-length", "a: b", "", "")],
  ["a blank before the colon", lines("HTTP/1.1 200 OK", "content-length : 5", "", "")],
  ["two lengths", lines("HTTP/1.1 200 OK", "content-length: 5", "content-length: 6", "", "")],
  ["a negative length", lines("HTTP/1.1 200 OK", "content-length: -1", "", "")],
  ["an absurd length", lines("HTTP/1.1 200 OK", "content-length: 9999999999", "", "")],
  ["an unknown coding", lines("HTTP/1.1 200 OK", "transfer-encoding: gzip, chunked", "", "")],
  ["a chunk size that is none", lines("HTTP/1.1 200 OK", "transfer-encoding: chunked", "", "xyz", "")],
  ["a chunk longer than its size", lines("HTTP/1.1 200 OK", "transfer-encoding: chunked", "", "1", "abc", "")],
  ["a switch of protocols", lines("HTTP/1.1 101 Switching Protocols", "", "")],
  ["an endless head", `HTTP/1.1 200 OK\r\n${"a: b\r\n".repeat(60_000)}`],
])("%s is refused", (_name, text) => {
  expect(() => readAll(text)).toThrow(HttpFault);
});

test("a body of 6 MB arrives whole", () => {
  const body = Buffer.alloc(6 * 1024 * 1024, "0123456789");
  const { responses } = readAll(
    Buffer.concat([Buffer.from(lines("HTTP/1.1 200 OK", `content-length: ${body.length}`, "", "")), body]),
    65_536,
  );
  expect(responses[0]?.body.equals(body)).toBe(true);
});
