import { expect, test } from "vitest";
import { Pages } from "../../../guest-abi/assemblylift/pages.ts";

const SPACE = 0x20;

function read(document: string, pageBytes: number, count: number, filler: number): string[] {
  const pages = new Pages(new TextEncoder().encode(document), pageBytes, filler);
  const buffer = new Uint8Array(pageBytes).fill(0x2a);
  return Array.from({ length: count }, (_, index) => {
    if (index === 0) pages.first(buffer);
    else pages.next(buffer);
    return new TextDecoder().decode(buffer);
  });
}

test("a document is cut into pages, and filled up behind its end", () => {
  expect(read("abcdefghij", 4, 3, SPACE)).toEqual(["abcd", "efgh", "ij  "]);
  expect(read("abc", 4, 1, 0)).toEqual(["abc\0"]);
});

test("pages past the end hold nothing but filler, whether the end is a page's or not", () => {
  expect(read("abcd", 4, 3, SPACE)).toEqual(["abcd", "    ", "    "]);
  expect(read("", 4, 2, 0)).toEqual(["\0\0\0\0", "\0\0\0\0"]);
});

test("the first page can be read again", () => {
  const pages = new Pages(new TextEncoder().encode("abcd"), 2, SPACE);
  const buffer = new Uint8Array(2);
  pages.first(buffer);
  pages.next(buffer);
  pages.first(buffer);
  expect(new TextDecoder().decode(buffer)).toBe("ab");
});
