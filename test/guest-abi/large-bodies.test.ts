/** A guest needs memory for its event once, whatever form the body in it has. */
import { beforeAll, expect, test } from "vitest";
import { LIMITS } from "../../guest-abi/abi.ts";
import { buildStreams, Gate, streamsFunction } from "../guests/streams.ts";

const PAGE = 65_536;
/** Stack, constants and what an invocation allocates besides. */
const REST = 4;

let wasm: Uint8Array;
beforeAll(async () => {
  wasm = await buildStreams();
});

/** An event of about 6 MB around a body. */
const around = (body: string, isBase64Encoded: boolean): Buffer =>
  Buffer.from(
    JSON.stringify({
      version: "2.0",
      rawPath: "/size",
      requestContext: { http: { method: "POST" } },
      isBase64Encoded,
      body,
    }),
  );

const ROOM = LIMITS.event - 1_000;
const json = '{"name":"a\\b","n":[1,2]}\n'.repeat(Math.floor(ROOM / 36));
const bytes = Buffer.alloc(Math.floor((ROOM * 3) / 4), "some bytes");

test.each([
  ["text", around("x".repeat(ROOM), false), ROOM],
  ["JSON, escaped", around(json, false), json.length],
  ["base64", around(bytes.toString("base64"), true), bytes.length],
])("6 MB of %s", async (_, event, length) => {
  expect(event.length).toBeGreaterThan(5 * 1024 * 1024);
  const pages: number[] = [];
  const guest = await streamsFunction(wasm, new Gate(), {
    observer: { invocation: () => ({ ended: (end) => pages.push(end.pages) }) },
  });
  const outcome = await guest.invoke({ requestId: "r", event });
  guest.close();
  expect(outcome.ok && JSON.parse(Buffer.from(outcome.answer).toString()).body).toBe(String(length));
  expect(pages[0]).toBeLessThanOrEqual(Math.ceil(event.length / PAGE) + REST);
});
