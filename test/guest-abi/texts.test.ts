import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { buildGuest } from "../guests/cargo.ts";
import { functionOf, type TestFunction, told } from "../guests/wat.ts";

/** The vector instructions that guests read and write texts with have no counterpart in native tests. */
let wasm: Uint8Array;
beforeAll(async () => {
  wasm = await buildGuest({ guest: "texts", profile: "release", locked: false });
});

interface Answer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

async function through(f: TestFunction, body: string, header = ""): Promise<Answer> {
  return JSON.parse(told(await f.send(JSON.stringify({ version: "2.0", headers: { "x-text": header }, body }))));
}

/** Runs of plain characters of every length between characters that JSON escapes, or that take several bytes. */
const piece = fc.oneof(
  fc.string({ unit: fc.constantFrom("a", "b", " ", "~", "\u007F"), maxLength: 40 }),
  fc.constantFrom(
    '"',
    "\\",
    "\n",
    "\r",
    "\t",
    "\b",
    "\f",
    "\u0000",
    "\u001F",
    "/",
    "\u0080",
    "é",
    "漢",
    "😀",
    "\u2028",
  ),
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));

test("every text comes through a guest unchanged", async () => {
  const f = await functionOf(wasm);
  await fc.assert(
    fc.asyncProperty(text, async (body) => {
      const answer = await through(f, body);
      expect(answer.body).toBe(body);
    }),
    { numRuns: 3_000 },
  );
  f.close();
});

test("however it is escaped, blanks and line ends included", async () => {
  const f = await functionOf(wasm);
  const escapes = fc
    .array(fc.constantFrom("\\u0041", "\\u00e9", "\\ud83d\\ude00", "\\/", "\\b", '\\"', "x", "0123456789abcdef"))
    .map((parts) => `"${parts.join("")}"`);
  await fc.assert(
    fc.asyncProperty(escapes, async (literal) => {
      const answer: Answer = JSON.parse(told(await f.send(`{ "version":"2.0",\n\t"body" : ${literal} }`)));
      expect(answer.body).toBe(JSON.parse(literal));
    }),
    { numRuns: 1_000 },
  );
  f.close();
});

test("headers too", async () => {
  const f = await functionOf(wasm);
  for (let length = 0; length < 70; length++) {
    const header = `${"v".repeat(length)}"\\${"w".repeat(length % 7)}`;
    const answer = await through(f, "", header);
    expect(answer.headers["x-text"]).toBe(header);
  }
  f.close();
});

test("texts of many lengths, for which memory grows or not", async () => {
  const f = await functionOf(wasm);
  for (const length of [1_000, 1_023, 1_024, 1_025, 8_000, 65_535, 65_536, 65_537, 200_000, 900_000])
    for (const unit of ["plain text ", 'a"b\\c\n', "\u0001", "é漢😀"]) {
      const body = unit.repeat(Math.ceil(length / unit.length)).slice(0, length - (length % unit.length));
      const answer = await through(f, body);
      expect(answer.body === body).toBe(true);
    }
  f.close();
});

test("half a character, a control character and a text without end are refused", async () => {
  const f = await functionOf(wasm);
  for (const literal of [`"\\ud83d"`, `"${"x".repeat(40)}\n"`, `"${"x".repeat(40)}\\q"`, `"${"x".repeat(40)}\\"`]) {
    const answer: { statusCode: number } = JSON.parse(told(await f.send(`{"version":"2.0","body":${literal}}`)));
    expect(answer.statusCode).toBe(400);
  }
  f.close();
});
