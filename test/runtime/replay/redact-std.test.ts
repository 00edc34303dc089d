import { expect, test } from "vitest";
import { redacted } from "../../../runtime/replay/redact.ts";
import { frame } from "../../iomods/std/http/server.ts";

const NOTHING = new Uint8Array(0);
const clean = (bytes: Uint8Array, coordinates: string, method: string, event: object = {}): Buffer => {
  const raw = Buffer.from(JSON.stringify(event));
  const bodies = [{ bytes, coordinates, method }];
  return Buffer.from(
    redacted({ event: raw, response: NOTHING, bodies, environment: {} }, { members: [] }).bytes(bytes),
  );
};

test.each([
  ["a bearer token", ["authorization", "Bearer s3cr3t-t0ken"], "s3cr3t-t0ken"],
  ["a short one", ["Authorization", "Bearer abcd"], "abcd"],
  ["an API key", ["x-api-key", "key-0000-1111"], "key-0000-1111"],
  ["a cookie", ["cookie", "theme=dark; sid=abcdef123"], "abcdef123"],
] as const)(
  "%s among the headers of std.http is taken out, and the request can be read as before",
  (_, header, secret) => {
    const body = Buffer.from([0, 255, 1, 254]);
    const asked = { method: "POST", headers: [["accept", "*/*"], header] as const, body };
    const raw = frame("https://api.example.com/", asked);
    expect(Buffer.from(raw).includes(secret)).toBe(true);
    const cleaned = clean(raw, "std.http", "send");
    expect(cleaned.includes(secret)).toBe(false);
    const end = 4 + cleaned.readUInt32LE(0);
    expect(JSON.parse(cleaned.toString("utf8", 4, end))).toMatchObject({
      method: "POST",
      headers: [["accept", "*/*"], {}],
    });
    expect(cleaned.subarray(end).equals(body)).toBe(true);
  },
);

test("a secret in a body behind the head is found there", () => {
  const raw = frame("https://api.example.com/", { method: "POST", body: '{"password":"hunter2hunter2"}' });
  expect(clean(raw, "std.http", "send").includes("hunter2hunter2")).toBe(false);
});

test("what std.secrets gives is taken out, and the name that is asked for stays", () => {
  const answer = Buffer.from('{"value":"hunter2hunter2"}');
  expect(clean(answer, "std.secrets", "secret").toString()).not.toContain("hunter2");
  const input = Buffer.from('{"name":"prod/api-key"}');
  expect(clean(input, "std.secrets", "secret").equals(input)).toBe(true);
});

test("bytes that are something else stay what they are", () => {
  for (const bytes of [[], [1], [1, 0, 0, 0, 0x7b], [255, 255, 255, 255, 0x7b, 0x7d], [0, 0, 0, 0, 1]])
    expect([...clean(Uint8Array.from(bytes), "std.http", "send")]).toEqual(bytes);
});
