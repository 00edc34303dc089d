/** Names in Rust for what is named in JSON. */

const KEYWORDS = new Set(
  (
    "abstract as async await become box break const continue do dyn else enum extern false final fn for gen if impl in " +
    "let loop macro match mod move mut override priv pub ref return static struct trait true try type typeof unsafe " +
    "unsized use virtual where while yield"
  ).split(" "),
);
/** Keywords that r# does not make names of. */
const NEVER_NAMES = new Set(["self", "Self", "super", "crate", "_"]);

function words(text: string): readonly string[] {
  return text
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
}

/** `postalCode` -> `postal_code`; `type` -> `r#type` */
export function snakeName(text: string): string {
  const name = words(text)
    .map((word) => word.toLowerCase())
    .join("_");
  if (name === "" || /^\d/.test(name)) return `n_${name}`;
  if (NEVER_NAMES.has(name)) return `${name}_`;
  return KEYWORDS.has(name) ? `r#${name}` : name;
}

/** `not-found` -> `NotFound` */
export function pascalName(text: string): string {
  const name = words(text)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join("");
  if (name === "" || /^\d/.test(name)) return `N${name}`;
  return name === "Self" ? "Self_" : name;
}

/** Names that are given once each: a second one of the same name gets a number. */
export class UniqueNames {
  readonly #taken = new Set<string>();

  constructor(reserved: readonly string[] = []) {
    for (const name of reserved) this.#taken.add(name);
  }

  take(name: string): string {
    for (let count = 1; ; count++) {
      const candidate = count === 1 ? name : `${name}${/^[A-Z]/.test(name) ? "" : "_"}${count}`;
      if (this.#taken.has(candidate)) continue;
      this.#taken.add(candidate);
      return candidate;
    }
  }
}

/** Text as a Rust literal. */
export function rustText(text: string): string {
  // JSON's escapes are Rust's but for those of control characters and surrogates, which have braces there.
  return JSON.stringify(text)
    .replaceAll(/\\u([0-9a-f]{4})/g, String.raw`\u{$1}`)
    .replaceAll(String.raw`\b`, String.raw`\u{8}`)
    .replaceAll(String.raw`\f`, String.raw`\u{c}`);
}

/** Documentation, one `///` a line. */
export function docLines(text: string | undefined, indent = ""): string {
  if (text === undefined || text.trim() === "") return "";
  return text
    .trim()
    .split(/\r?\n/)
    .map((line) => `${indent}/// ${line}`.trimEnd())
    .join("\n")
    .concat("\n");
}
