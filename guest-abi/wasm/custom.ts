/** Modules without some of their custom sections: what is shipped, and what identifies a build. */
import { createHash } from "node:crypto";
import { customName, type Frame, framesOf, SECTION } from "./frames.ts";
import { lebSize, Writer } from "./writer.ts";

/** What the names of sections with DWARF begin with. */
export const DEBUG_SECTIONS = ".debug_";
/** Bytes of the digest that a build id keeps. */
const BUILD_ID_BYTES = 16;

/**
 * The module without DWARF. Toolchains put DWARF behind the code, whose offsets therefore stay what they were.
 * @throws AsmlError ERR_MODULE_INVALID
 * @example
 * await writeFile("guest.wasm", stripDebug(wasm));
 */
export function stripDebug(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return joined(bytes, (frame) => frame.id !== SECTION.custom || !customName(bytes, frame).startsWith(DEBUG_SECTIONS));
}

/**
 * Tells builds apart by what they do: custom sections (debug information, names, producers) do not count, so a
 * stripped module has the id of the one that its side file was made from. 32 hexadecimal digits.
 * @throws AsmlError ERR_MODULE_INVALID
 * @example
 * buildId(stripDebug(wasm)) === buildId(wasm);
 */
export function buildId(bytes: Uint8Array): string {
  const hash = createHash("sha256").update(joined(bytes, (frame) => frame.id !== SECTION.custom));
  return hash.digest().subarray(0, BUILD_ID_BYTES).toString("hex");
}

/**
 * The module with a section more, which tells debuggers where its source map is.
 * @example
 * const debugged = withSourceMap(prepared.bytes, `data:application/json;base64,${map}`);
 */
export function withSourceMap(bytes: Uint8Array, url: string): Uint8Array<ArrayBuffer> {
  const texts = ["sourceMappingURL", url].map((text) => new TextEncoder().encode(text));
  const size = texts.reduce((sum, { length }) => sum + lebSize(length) + length, 0);
  const out = new Writer(bytes.length + 1 + lebSize(size) + size);
  out.copy(bytes);
  out.u32(SECTION.custom);
  out.u32(size);
  for (const text of texts) {
    out.u32(text.length);
    out.copy(text);
  }
  return out.done();
}

function joined(bytes: Uint8Array, keep: (frame: Frame) => boolean): Uint8Array<ArrayBuffer> {
  const result = new Uint8Array(bytes.length);
  result.set(bytes.subarray(0, 8));
  let at = 8;
  for (const frame of framesOf(bytes)) {
    if (!keep(frame)) continue;
    result.set(bytes.subarray(frame.start, frame.end), at);
    at += frame.end - frame.start;
  }
  return result.subarray(0, at);
}
