import { assert, property, uint8Array } from "fast-check";
import { expect, test } from "vitest";
import { z85Decode, z85Encode } from "../../../guest-abi/assemblylift/z85.ts";

const hex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "hex"));
const ascii = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "latin1"));

// The first is ZeroMQ RFC 32's own; the others are what the Rust crate z85 3.0 makes of these bytes.
test.each([
  ["864fd26fb559f75b", "HelloWorld"],
  ["", ""],
  ["76", "###1x"],
  ["8816", "##4/<"],
  ["62722c", "#aG$1"],
  ["707ddea6", "AdcPu"],
  ["afbd87e44c", "UF2.L###0)"],
  ["5fe662528fcf", "u/>/}##58a"],
  ["b8c9cd9dbe6222", "Xxi0^#kq[^"],
  ["8f1d2630c6326b8dcc", "J#YM3-XIs?###2y"],
])("%s is %s", (bytes, text) => {
  expect(Buffer.from(z85Encode(hex(bytes))).toString("latin1")).toBe(text);
  expect(z85Decode(ascii(text))).toEqual(hex(bytes));
});

test.each([
  ["a length that is no multiple of five", "Hell"],
  ["a letter that there is not", "Hel o"],
  ["a group above 2^32 - 1", "%nSc1"],
  ["a group of padding only", "#####"],
  ["four characters of padding", "####1"],
  ["padding of one byte above 255", "###99"],
  ["a letter beyond ASCII", "Hellö"],
])("%s is not Z85", (_, text) => {
  expect(z85Decode(ascii(text))).toBeUndefined();
});

test("any bytes come back", () => {
  assert(
    property(uint8Array({ maxLength: 100 }), (bytes) => {
      expect(z85Decode(z85Encode(bytes))).toEqual(Uint8Array.from(bytes));
    }),
  );
});

test("any text is decoded to what encodes to it, or not at all", () => {
  assert(
    property(uint8Array({ maxLength: 30, min: 0x20, max: 0x7e }), (text) => {
      const bytes = z85Decode(text);
      if (bytes !== undefined) expect(Buffer.from(z85Encode(bytes))).toEqual(Buffer.from(text));
    }),
  );
});
