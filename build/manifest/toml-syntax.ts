/** What the TOML parser refuses, said so that it can be mended. */
import type { ParseError } from "toml-eslint-parser";
import { AsmlError } from "../../guest-abi/errors.ts";

interface Advice {
  readonly reason: string;
  readonly fix: string;
  /** The parser reports this where the next thing starts, often on a later line; the fault is at the end of what came before. */
  readonly before?: boolean;
}

const INLINE = "write an inline table { ... } on one line, with commas only between its members";
const LINE = 'a line is written: key = value, where text is in quotes ("...")';

/** By the parser's messages: its errors carry no code. */
const ADVICE: ReadonlyMap<string, Advice> = new Map([
  [
    "Unterminated string constant",
    { reason: "this text has no closing quote", fix: "close it with the quote it began with" },
  ],
  [
    "Unterminated table-key",
    { reason: "this table header has no closing bracket", fix: "write [like.this], alone on its line", before: true },
  ],
  ["Unterminated array", { reason: "this list has no closing bracket", fix: "close it with ]", before: true }],
  ["Unterminated inline table", { reason: "this inline table has no closing brace", fix: INLINE, before: true }],
  ["Empty bare keys are not allowed", { reason: "a key is missing here", fix: LINE }],
  [
    "Must be a newline",
    { reason: "there is more on this line than one key and its value", fix: "begin a new line here" },
  ],
  ["Expected equal (=) token", { reason: "an equals sign is missing after the key", fix: LINE, before: true }],
  ["Unspecified values are invalid", { reason: "there is no value after the equals sign", fix: LINE, before: true }],
  [
    "Expected comma (,) token",
    { reason: "a comma is missing between two members", fix: "separate them with a comma", before: true },
  ],
  ["Defining a key multiple times is invalid", { reason: "this is defined a second time", fix: "keep one of the two" }],
  [
    "The key, equals sign, and value must be on the same line",
    { reason: "the value is not on the key's line", fix: LINE, before: true },
  ],
  [
    "No newlines are allowed between the curly braces unless they are valid within a value",
    { reason: "an inline table goes over several lines", fix: INLINE },
  ],
  ["Trailing comma is not permitted in an inline table", { reason: "an inline table ends in a comma", fix: INLINE }],
  [
    "Leading zeros are not allowed",
    { reason: "a number begins with a zero", fix: "leave the zero out, or write text in quotes" },
  ],
  [
    "Invalid character in escape sequence",
    { reason: "\\ begins an escape here", fix: "write \\\\, or put the text into '...'" },
  ],
]);

/** The error of a file that is not TOML. */
export function syntaxError(file: string, text: string, error: ParseError): AsmlError {
  const lines = text.split(/\r?\n/);
  const advice = ADVICE.get(hangingEquals(lines, error) ? "Unspecified values are invalid" : error.message);
  let line = error.lineNumber;
  let column = error.column + 1;
  if (advice?.before)
    while (line > 1 && (lines[line - 1] ?? "").slice(0, column - 1).trim() === "") {
      line--;
      column = (lines[line - 1] ?? "").trimEnd().length + 1;
    }
  const bare = /=\s*([A-Za-z_][\w./:-]*)\s*(?:#.*)?$/.exec(lines[line - 1] ?? "")?.[1];
  const fix = bare === undefined || advice?.before ? (advice?.fix ?? LINE) : `write text in quotes: "${bare}"`;
  return new AsmlError("ERR_MANIFEST", `not TOML: ${advice?.reason ?? error.message}`, {
    at: { file, line, column },
    fix,
    cause: error,
  });
}

/** `key =` and then nothing but blank lines: the parser stumbles over the first character after them. */
function hangingEquals(lines: readonly string[], error: ParseError): boolean {
  const before = [...lines.slice(0, error.lineNumber - 1), (lines[error.lineNumber - 1] ?? "").slice(0, error.column)];
  return error.message === "Unexpected character" && before.at(-1)?.trim() === "" && /=\s*$/.test(before.join("\n"));
}
