import { expect, test } from "vitest";
import { prepareModule } from "../../guest-abi/module.ts";
import { framesOf, SECTION } from "../../guest-abi/wasm/frames.ts";
import { ParsedModule } from "../../guest-abi/wasm/sections.ts";
import { Writer } from "../../guest-abi/wasm/writer.ts";
import { type Bytes, PAGES } from "./modules.ts";
import { rustModule } from "./rust-module.ts";

const TWO_MEGABYTES = 2 * 1024 * 1024;

/** A module whose functions are those of another, many times: real code, as much as wanted. */
function repeated(original: Bytes, times: number): Bytes {
  const module = new ParsedModule(original);
  const count = module.bodies.length / 2;
  const section = (write: (content: Writer) => void): Uint8Array => {
    const content = new Writer(original.length * times + 16);
    content.u32(count * times);
    write(content);
    return content.done();
  };
  const types = section((content) => {
    for (let index = 0; index < count * times; index++)
      content.u32(module.functions.at(module.importedFunctions + (index % count)));
  });
  const bodies = section((content) => {
    for (let index = 0; index < count * times; index++) {
      const [start, end] = [module.bodies.at(2 * (index % count)), module.bodies.at(2 * (index % count) + 1)];
      content.u32(end - start);
      content.copy(original, start, end);
    }
  });
  const out = new Writer(original.length + types.length + bodies.length + 16);
  out.copy(original, 0, 8);
  for (const frame of framesOf(original)) {
    const content = frame.id === SECTION.function ? types : frame.id === SECTION.code ? bodies : undefined;
    if (content === undefined) out.copy(original, frame.start, frame.end);
    else {
      out.copy(Uint8Array.of(frame.id));
      out.u32(content.length);
      out.copy(content);
    }
  }
  return out.done();
}

const rust = rustModule();
test.skipIf(rust === undefined)(
  "two megabytes of code made by rustc are prepared; how long it takes is printed",
  () => {
    const original = repeated(rust!, Math.ceil(TWO_MEGABYTES / rust!.length));
    expect(original.length).toBeGreaterThan(TWO_MEGABYTES * 0.8);
    expect(WebAssembly.validate(original)).toBe(true);
    const times: string[] = [];
    let prepared = original;
    for (let round = 0; round < 5; round++) {
      const start = performance.now();
      prepared = prepareModule(original, PAGES).bytes;
      times.push((performance.now() - start).toFixed(1));
    }
    const megabytes = (original.length / 1024 / 1024).toFixed(1);
    console.log(
      `prepareModule: ${megabytes} MB in ${times.join(", ")} ms; ${prepared.length - original.length} bytes more`,
    );
    expect(WebAssembly.validate(prepared)).toBe(true);
  },
);
