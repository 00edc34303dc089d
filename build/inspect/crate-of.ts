/** Which crate a function of a module is from, by its mangled name. */

/** Functions without Rust names: wasi-libc's, the linker's. */
export const NO_CRATE = "(C library, linker)";

const LEGACY = /^_ZN(\d+)/;
/** In Rust's newer mangling a crate is `C`, an optional disambiguator, and its name with its length. */
const V0_CRATE = /C(?:s[0-9A-Za-z]*_)?(\d+)_?/;

/**
 * @example
 * crateOf("_ZN4asml3abi7imports3log17h587b6bd335974b86E"); // "asml"
 */
export function crateOf(mangled: string): string {
  const legacy = LEGACY.exec(mangled);
  if (legacy) return crateOfPath(mangled.substr(legacy[0].length, Number(legacy[1])));
  if (!mangled.startsWith("_R")) return NO_CRATE;
  const crate = V0_CRATE.exec(mangled);
  return crate ? mangled.substr(crate.index + crate[0].length, Number(crate[1])) : NO_CRATE;
}

/** A first segment: a crate's name, or `<T as Trait>` with the letters that assemblers take. */
function crateOfPath(segment: string): string {
  if (!/^_?\$/.test(segment)) return segment;
  const path = segment
    .replace(/^_/, "")
    .replaceAll("$LT$", "<")
    .replaceAll("$GT$", ">")
    .replaceAll("$RF$", "&")
    .replaceAll("$BP$", "*")
    .replaceAll("$C$", ",")
    .replaceAll("$u20$", " ")
    .replaceAll(/\$u([0-9a-f]{2})\$/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll("..", "::");
  // `<T as core::Trait>` is an implementation for all types; its crate is the trait's.
  const words = path.match(/[A-Za-z_]\w*(?=::)/g);
  return words?.[0] ?? NO_CRATE;
}
