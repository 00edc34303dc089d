/** Functions' names as a person writes them: debuggers show those of the custom section `name`, as the linker left them. */
import { customName, framesOf, SECTION } from "../../../guest-abi/wasm/frames.ts";
import { Reader } from "../../../guest-abi/wasm/reader.ts";
import { lebSize, Writer } from "../../../guest-abi/wasm/writer.ts";
import { functionNames } from "../../source-lines/function-names.ts";

const SECTION_NAME = new TextEncoder().encode("name");
/** The subsection with functions' names. */
const FUNCTIONS = 1;

/** @param readable a linker's name in Rust's own terms */
export function withReadableNames(
  wasm: Uint8Array<ArrayBuffer>,
  readable: (name: string) => string,
): Uint8Array<ArrayBuffer> {
  const names = functionNames(wasm);
  const section = framesOf(wasm).find((frame) => frame.id === SECTION.custom && customName(wasm, frame) === "name");
  if (section === undefined || names.size === 0) return wasm;
  const others = otherSubsections(wasm, section.content, section.end);
  const functions = itemsOf(names, readable);
  const content = concat([sized(SECTION_NAME), others.before, tagged(FUNCTIONS, functions), others.after]);
  return concat([wasm.subarray(0, section.start), tagged(SECTION.custom, content), wasm.subarray(section.end)]);
}

function otherSubsections(wasm: Uint8Array, from: number, to: number): { before: Uint8Array; after: Uint8Array } {
  const reader = new Reader(wasm, from, to);
  reader.name("the section's name");
  const first = reader.at;
  while (reader.at < to) {
    const start = reader.at;
    const kind = reader.byte("a subsection");
    reader.skip(reader.u32("a subsection's size"), "a subsection");
    if (kind === FUNCTIONS) return { before: wasm.subarray(first, start), after: wasm.subarray(reader.at, to) };
  }
  return { before: wasm.subarray(first, to), after: new Uint8Array() };
}

function itemsOf(names: ReadonlyMap<number, string>, readable: (name: string) => string): Uint8Array {
  const encoder = new TextEncoder();
  const items = [...names].map(([index, name]): Uint8Array => {
    const text = sized(encoder.encode(readable(name)));
    return concat([number(index), text]);
  });
  return concat([number(names.size), ...items]);
}

const tagged = (id: number, content: Uint8Array): Uint8Array => concat([Uint8Array.of(id), sized(content)]);
const sized = (bytes: Uint8Array): Uint8Array => concat([number(bytes.length), bytes]);

function number(value: number): Uint8Array {
  const out = new Writer(lebSize(value));
  out.u32(value);
  return out.bytes;
}

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const out = new Writer(parts.reduce((sum, part) => sum + part.length, 0));
  for (const part of parts) out.copy(part);
  return out.bytes;
}
