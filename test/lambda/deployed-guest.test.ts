import { expect, test } from "vitest";
import { createRegistry } from "../../iomods/registry.ts";
import { createFunction } from "../../runtime/create-function.ts";
import type { PreparedGuest } from "../../runtime/function.ts";
import { deployedFiles, deployedGuest } from "../../runtime/lambda/deployed-guest.ts";
import type { LogRecord } from "../../runtime/observe/log.ts";
import { prepareGuest } from "../../runtime/prepare-guest.ts";
import { talker } from "./guests.ts";

const config = { id: "a.b", handler: "handler", timeoutMs: 3000, memoryMb: 64, environment: {}, grants: [] };
const guest = prepareGuest(talker, config);

/** The zip's files, some of them replaced. */
function unzipped(changes: Readonly<Record<string, string | Uint8Array>> = {}): Map<string, Buffer<ArrayBuffer>> {
  const files = new Map(deployedFiles(guest).map(({ name, bytes }) => [name, Buffer.from(bytes)]));
  for (const [name, content] of Object.entries(changes)) files.set(name, Buffer.from(content));
  return files;
}

function read(files: ReadonlyMap<string, Buffer<ArrayBuffer>>): PreparedGuest {
  return deployedGuest((name) => files.get(name) ?? expect.fail(`${name} is not in the zip`));
}

const factsOf = (changes: object): string =>
  JSON.stringify({ ...JSON.parse(unzipped().get("guest.json")?.toString() ?? ""), ...changes });

test("a guest comes out of its zip as it went in", () => {
  const back = read(unzipped());
  expect(Buffer.from(back.bytes).equals(Buffer.from(guest.bytes))).toBe(true);
  expect(back.facts).toEqual(guest.facts);
  expect(back.origin()).toEqual(guest.origin());
});

test("a failure's record is the same for a guest from a zip, from the module as it was built", async () => {
  const told: unknown[] = [];
  for (const wasm of [talker, guest, read(unzipped())]) {
    const records: LogRecord[] = [];
    const run = await createFunction({ config, wasm, iomods: createRegistry([]), log: (one) => records.push(one) });
    await run.invoke({ requestId: "r", event: Buffer.from('"panic"') });
    run.close();
    told.push(records);
  }
  expect(told[0]).toMatchObject([
    {
      code: "ERR_GUEST_PANIC",
      buildId: expect.stringMatching(/^[0-9a-f]{32}$/),
      wasmStack: [{ func: 13, offset: expect.any(Number) }],
    },
  ]);
  expect(told[1]).toEqual(told[0]);
  expect(told[2]).toEqual(told[0]);
});

test("the map of offsets is read at the first failure, and not before", () => {
  const files = unzipped();
  const map = files.get("guest.map");
  files.delete("guest.map");
  const back = read(files);
  files.set("guest.map", map ?? Buffer.alloc(0));
  expect(back.origin().codeMap).toEqual(guest.origin().codeMap);
});

test.each([
  ["of another form", factsOf({ form: 1000 }), /prepared in form 1000, and this layer runs form \d+/],
  ["of no form", factsOf({ form: undefined }), /guest.json is damaged/],
  ["cut short", factsOf({}).slice(0, 100), /guest.json is damaged/],
  ["null", "null", /guest.json is damaged/],
  ["about another module", factsOf({ moduleBytes: 1 }), /is about a module of 1$/],
])("facts %s are refused", (_what, text, message) => {
  expect(() => read(unzipped({ "guest.json": text }))).toThrow(
    expect.objectContaining({
      code: "ERR_FILE",
      message: expect.stringMatching(message),
      fix: expect.stringContaining("same version of asml"),
    }),
  );
});

test("a module as cargo left it, put into the zip by hand, is refused", () => {
  expect(() => read(unzipped({ "guest.wasm": talker }))).toThrow(expect.objectContaining({ code: "ERR_FILE" }));
});
