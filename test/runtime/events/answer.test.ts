import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../../guest-abi/abi.ts";
import { mapAnswer } from "../../../runtime/events/answer.ts";

function map(answer: unknown, payload: "1.0" | "2.0" = "2.0") {
  const text = typeof answer === "string" ? answer : JSON.stringify(answer);
  const mapped = mapAnswer(Buffer.from(text), payload);
  if (!mapped.ok) return mapped;
  const { status, headers, body } = mapped.answer;
  return { status, headers: Object.fromEntries(headers), list: headers, body: Buffer.from(body).toString("utf8") };
}

describe("an answer with a statusCode", () => {
  it.each(["1.0", "2.0"] as const)("maps status, headers and body (%s)", (payload) => {
    expect(
      map({ statusCode: 520, headers: { "X-A": "b", n: 1, t: true, gone: null }, body: "é" }, payload),
    ).toMatchObject({
      status: 520,
      headers: { "x-a": "b", n: "1", t: "true", "content-type": "text/plain; charset=utf-8" },
      body: "é",
    });
  });

  it("keeps a content type of its own in any spelling", () => {
    expect(map({ statusCode: 200, headers: { "CONTENT-type": "text/css" }, body: "" })).toMatchObject({
      headers: { "content-type": "text/css" },
    });
  });

  it.each([204, 304])("gives %d no content type", (statusCode) => {
    expect(map({ statusCode })).toMatchObject({ status: statusCode, list: [] });
  });

  it("decodes base64 bodies, and refuses what is none", () => {
    const body = Buffer.from([0, 255, 1]).toString("base64");
    const mapped = mapAnswer(Buffer.from(JSON.stringify({ statusCode: 200, isBase64Encoded: true, body })), "1.0");
    expect(mapped).toMatchObject({ ok: true, answer: { body: Buffer.from([0, 255, 1]) } });
    for (const wrong of ["a", "====", "a b=", "!!!!", "YQ=", "Y==="])
      expect(map({ statusCode: 200, isBase64Encoded: true, body: wrong }), wrong).toMatchObject({ ok: false });
    expect(map({ statusCode: 200, isBase64Encoded: true, body: "A".repeat(4_000_000) })).toMatchObject({ status: 200 });
  });

  it("sends cookies of 2.0 and multi-values of 1.0 as headers of their own", () => {
    const cookies = ["a=1; Path=/", "b=2"];
    expect(
      map({ statusCode: 200, cookies, headers: { "set-cookie": "c=3" }, multiValueHeaders: { x: ["1"] } }),
    ).toMatchObject({
      list: [
        ["set-cookie", "c=3"],
        ["set-cookie", "a=1; Path=/"],
        ["set-cookie", "b=2"],
        ["content-type", "text/plain; charset=utf-8"],
      ],
    });
    const answer = {
      statusCode: 200,
      cookies,
      headers: { X: "0", y: "1" },
      multiValueHeaders: { x: ["1", 2], "Set-Cookie": cookies },
    };
    expect(map(answer, "1.0")).toMatchObject({
      list: [
        ["x", "1"],
        ["x", "2"],
        ["y", "1"],
        ["set-cookie", "a=1; Path=/"],
        ["set-cookie", "b=2"],
        ["content-type", "text/plain; charset=utf-8"],
      ],
    });
  });

  it("sets length and connection headers itself", () => {
    expect(
      map({
        statusCode: 200,
        headers: { "Content-Length": "999", Connection: "close", "Transfer-Encoding": "chunked" },
        body: "x",
      }),
    ).toMatchObject({ list: [["content-type", "text/plain; charset=utf-8"]] });
  });

  it.each([
    ["a status of zero", { statusCode: 0 }],
    ["a status of text", { statusCode: "200" }],
    ["a fraction", { statusCode: 200.5 }],
    ["a status that ends nothing", { statusCode: 101 }],
    ["a status over 599", { statusCode: 600 }],
    ["a body that is an object", { statusCode: 200, body: {} }],
    ["headers that are a list", { statusCode: 200, headers: [] }],
    ["a header that is a list", { statusCode: 200, headers: { a: ["b"] } }],
    ["cookies that are an object", { statusCode: 200, cookies: {} }],
    ["a cookie that is null", { statusCode: 200, cookies: [null] }],
    ["a line break in a header", { statusCode: 200, headers: { a: "b\r\nx: y" } }],
    ["a line feed in a header", { statusCode: 200, headers: { a: "b\nx: y" } }],
    ["a NUL in a header", { statusCode: 200, headers: { a: "b\u0000" } }],
    ["a line break in a cookie", { statusCode: 200, cookies: ["a=b\r\nx: y"] }],
    ["a colon in a name", { statusCode: 200, headers: { "a: b\r\nc": "d" } }],
    ["an empty name", { statusCode: 200, headers: { "": "d" } }],
  ])("is refused for %s", (_, answer) => {
    const mapped = map(answer);
    expect(mapped).toMatchObject({ ok: false });
    expect(JSON.stringify(mapped)).not.toContain("x: y");
  });

  it("is refused for a line break in a multi-value of 1.0", () => {
    expect(map({ statusCode: 200, multiValueHeaders: { a: ["b", "c\r\n\r\n<html>"] } }, "1.0")).toMatchObject({
      ok: false,
    });
    expect(map({ statusCode: 200, multiValueHeaders: { a: "b" } }, "1.0")).toMatchObject({ ok: false });
  });

  it("sends header text outside ASCII as UTF-8", () => {
    expect(map({ statusCode: 200, headers: { a: "λ" } })).toMatchObject({
      headers: { a: Buffer.from("λ", "utf8").toString("latin1") },
    });
  });
});

describe("an answer without a statusCode", () => {
  it.each([
    ["an object", '{"body":"hi"}', '{"body":"hi"}'],
    ["a string, unquoted", '"hi é"', "hi é"],
    ["a number", "7", "7"],
    ["null", "null", "null"],
    ["a list", "[1, 2]", "[1, 2]"],
    ["what is not JSON", "<html>", "<html>"],
    ["nothing", "", ""],
    ["a status of null", '{"statusCode":null}', '{"statusCode":null}'],
  ])("is the body of a 200 under 2.0: %s", (_, answer, body) => {
    expect(map(answer)).toMatchObject({ status: 200, headers: { "content-type": "application/json" }, body });
  });

  it("keeps bytes that are not UTF-8 under 2.0", () => {
    expect(mapAnswer(Uint8Array.of(0xff, 0xfe), "2.0")).toMatchObject({
      ok: true,
      answer: { status: 200, body: Uint8Array.of(0xff, 0xfe) },
    });
  });

  it.each(['{"body":"hi"}', '"hi"', "null", "7", "", "<html>", '{"statusCode":null}'])(
    "is refused under 1.0: %s",
    (answer) => {
      expect(map(answer, "1.0")).toMatchObject({ ok: false });
    },
  );
});

const whole = (length: number) => mapAnswer(new Uint8Array(length).fill(0x20), "2.0");

describe("any answer", () => {
  it("is refused, with its size, where Lambda would not take it", () => {
    expect(whole(LIMITS.answer)).toMatchObject({ ok: true });
    expect(whole(LIMITS.answer + 1)).toEqual({
      ok: false,
      reason: "the answer has 6291557 bytes, and Lambda takes 6291556 at most (base64 counts as it is sent)",
    });
  });

  it("gives a legal response or a reason, whatever it is", () => {
    const member = fc.oneof(fc.jsonValue(), fc.string(), fc.constant(undefined));
    const shape = fc.record({
      statusCode: fc.oneof(fc.integer({ min: -1, max: 1000 }), member),
      headers: fc.oneof(fc.dictionary(fc.string(), member), member),
      multiValueHeaders: fc.oneof(fc.dictionary(fc.string(), fc.array(member)), member),
      cookies: fc.oneof(fc.array(member), member),
      body: member,
      isBase64Encoded: member,
    });
    fc.assert(
      fc.property(fc.oneof(shape, fc.jsonValue(), fc.string()), fc.constantFrom("1.0", "2.0"), (answer, payload) => {
        const mapped = mapAnswer(Buffer.from(JSON.stringify(answer) ?? ""), payload);
        if (!mapped.ok) return mapped.reason !== "";
        expect(
          new Headers(mapped.answer.headers.map(([name, value]): [string, string] => [name, value])),
        ).toBeInstanceOf(Headers);
        return mapped.answer.status >= 200 && mapped.answer.status <= 599;
      }),
      { numRuns: 2_000 },
    );
  });
});
