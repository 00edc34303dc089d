import { describe, expect, it } from "vitest";
import { event1, event2, eventBytesOf } from "./sample.ts";

const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);

/** Which content types a live HTTP API delivers as text. */
const TEXT = [
  "text/plain",
  "text/html; charset=utf-8",
  "application/json",
  "Application/JSON; charset=UTF-8",
  "application/xml",
  "application/javascript",
];
const BINARY = [
  "application/octet-stream",
  "multipart/form-data; boundary=x",
  "application/x-www-form-urlencoded",
  "application/vnd.api+json",
  "image/png",
];

describe("bodies", () => {
  it.each(TEXT)("%s travels as text", (type) => {
    const event = event2({ headers: [["content-type", type]], body: "héllo" });
    expect(event).toMatchObject({ body: "héllo", isBase64Encoded: false });
    expect(event.headers["content-length"]).toBe("6");
  });

  it.each(BINARY)("%s travels as base64", (type) => {
    expect(event2({ headers: [["Content-Type", type]], body: "a=b" })).toMatchObject({
      body: "YT1i",
      isBase64Encoded: true,
    });
  });

  it("travels as base64 without a content type", () => {
    expect(event1({ body: "a=b" })).toMatchObject({ body: "YT1i", isBase64Encoded: true });
  });

  it("loses no byte of a text type that is not UTF-8", () => {
    const event = event2({ headers: [["content-type", "text/plain"]], body: bytes });
    expect(event.isBase64Encoded).toBe(true);
    expect(Buffer.from(event.body ?? "", "base64")).toEqual(Buffer.from(bytes));
  });

  it("escapes text that looks like JSON's own", () => {
    const body = '"},"version":"9","x":{"\\\u0000\u2028';
    const event = event1({ headers: [["content-type", "application/json"]], body });
    expect(event).toMatchObject({ version: "1.0", body });
  });

  it("writes megabytes of either kind into a whole event", () => {
    const large = Buffer.alloc(3_000_001, 0xfe);
    expect(event1({ body: large }).body).toBe(large.toString("base64"));
    const text = "é\n".repeat(500_000);
    expect(event2({ headers: [["content-type", "text/plain"]], body: text }).body).toBe(text);
    expect(eventBytesOf({ body: large }, "2.0").length).toBeLessThan(4_010_000);
  });
});
