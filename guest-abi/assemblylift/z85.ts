/**
 * Z85 (ZeroMQ RFC 32) with a rule for lengths that are no multiple of four: the last n bytes are padded with zeros in
 * front, and the first 4 - n characters of their group are `#`. AssemblyLift's hosts have it from the Rust crate z85;
 * the npm packages of that name know no such rule.
 */

const LETTERS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#";
const PAD = LETTERS.charCodeAt(84);
const BINARY = 4;
const TEXT = 5;
const VALUES = new Map(Array.from(LETTERS, (letter, value) => [letter.charCodeAt(0), value]));

/** Length of the text of so many bytes. */
const z85Length = (bytes: number): number => Math.ceil(bytes / BINARY) * TEXT;

/** @returns the text, in ASCII */
export function z85Encode(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const text = new Uint8Array(z85Length(bytes.length));
  for (let from = 0, to = 0; from < bytes.length; from += BINARY, to += TEXT) {
    const missing = Math.max(0, from + BINARY - bytes.length);
    let number = 0;
    for (let index = 0; index < BINARY - missing; index++) number = number * 256 + (bytes[from + index] ?? 0);
    for (let index = TEXT - 1; index >= 0; index--) {
      text[to + index] = index < missing ? PAD : LETTERS.charCodeAt(number % LETTERS.length);
      number = Math.floor(number / LETTERS.length);
    }
  }
  return text;
}

/**
 * @param text in ASCII
 * @returns undefined where it is not Z85
 */
export function z85Decode(text: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  if (text.length % TEXT !== 0) return undefined;
  const missing = padding(text);
  if (missing >= BINARY) return undefined;
  const bytes = new Uint8Array((text.length / TEXT) * BINARY - missing);
  let to = 0;
  for (let from = 0; from < text.length; from += TEXT) {
    const skipped = from + TEXT === text.length ? missing : 0;
    let number = 0;
    for (let index = skipped; index < TEXT; index++) {
      const value = VALUES.get(text[from + index] ?? -1);
      if (value === undefined) return undefined;
      number = number * LETTERS.length + value;
    }
    const count = BINARY - skipped;
    if (number >= 256 ** count) return undefined;
    for (let index = count - 1; index >= 0; index--) {
      bytes[to + index] = number % 256;
      number = Math.floor(number / 256);
    }
    to += count;
  }
  return bytes;
}

/** How many characters at the beginning of the last group are padding: no group of four bytes begins with a `#`. */
function padding(text: Uint8Array): number {
  let count = 0;
  while (count < TEXT && text[text.length - TEXT + count] === PAD) count++;
  return count;
}
