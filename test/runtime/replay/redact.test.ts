import { expect, test } from "vitest";
import { defineIomod } from "../../../iomods/define.ts";
import { bytesOf, payloadOf } from "../../../runtime/replay/payload.ts";
import { redacted } from "../../../runtime/replay/redact.ts";
import { sameText } from "../../../runtime/replay/same-text.ts";
import { guest, methodImport } from "../../guests/wat.ts";
import { recordedFunction, replayed } from "./recorded.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text);
const NOTHING = bytes("");

function cleaned(event: unknown, members: readonly string[] = []): string {
  const raw = bytes(JSON.stringify(event));
  const clean = redacted({ event: raw, response: NOTHING, bodies: [], environment: {} }, { members });
  return Buffer.from(clean.bytes(raw)).toString();
}

const JWT = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhdXRoMHx4In0.c2lnbmF0dXJlLXNpZ25hdHVyZQ";

test.each([
  ["an authorization header", { headers: { Authorization: "Bearer s3cr3t-t0ken" } }, "s3cr3t-t0ken"],
  ["one of many values", { multiValueHeaders: { authorization: ["Basic dTpwYXNz"] } }, "dTpwYXNz"],
  ["a cookie", { cookies: ["theme=dark", "sid=abcdef123"] }, "abcdef123"],
  ["a cookie header", { headers: { cookie: "a=1234x; sid=abcdef123" } }, "abcdef123"],
  ["an API key", { headers: { "x-api-key": "key-0000-1111" } }, "key-0000-1111"],
  ["a session token", { headers: { "X-Amz-Security-Token": "FwoGZXIvYXdzE" } }, "FwoGZXIvYXdzE"],
  ["a password in a body", { body: JSON.stringify({ user: "ada", password: 'pa"ss\\word' }) }, 'pa\\\\\\"ss'],
  ["a field of a form", { body: "user=ada&password=p%40ss+word" }, "p%40ss"],
  [
    "a token in a query",
    { queryStringParameters: { access_token: "tok-123456" }, rawQueryString: "access_token=tok-123456" },
    "tok-123456",
  ],
  ["a token that is known by its form", { anything: `see ${JWT}.` }, JWT],
  ["an access key", { note: "AKIAIOSFODNN7EXAMPLE" }, "AKIAIOSFODNN7EXAMPLE"],
  ["a short one in its place", { pin: "123", other: "123" }, '"pin":"123"'],
  ["a number", { pin: 482913, again: "482913", longer: 14829135 }, "482913,"],
])("%s is taken out", (_what, event, secret) => {
  expect(JSON.stringify(event)).toContain(secret);
  const clean = cleaned(event);
  expect(clean).not.toContain(secret);
  expect(() => JSON.parse(clean)).not.toThrow();
});

test("schemes, cookies' names, attributes and what is no secret stay", () => {
  expect(JSON.parse(cleaned({ headers: { authorization: "Bearer abcdefgh", accept: "text/html" } }))).toEqual({
    headers: { authorization: "Bearer redacted-1", accept: "text/html" },
  });
  expect(cleaned({ headers: { "set-cookie": "sid=abcdef123; Path=/admin; HttpOnly" }, path: "/admin" })).toContain(
    '"path":"/admin"',
  );
  const numbers = { pin: 482913, longer: 14829135 };
  expect(JSON.parse(cleaned(numbers))).toMatchObject({ longer: 14829135 });
});

test.each(["true", "null", "12.50", "-12345", "1e10", "00123", "1234"])(
  "a cookie %s leaves JSON what it is",
  (value) => {
    const event = { headers: { cookie: `a=${value}` }, yes: true, none: null, price: 12.5, owed: -12345, n: 1234 };
    const text = `{"headers":{"cookie":"a=${value}"},"yes":true,"none":null,"price":12.50,"owed":-12345,"big":1e10,"n":1234}`;
    const raw = bytes(text);
    const clean = redacted({ event: raw, response: NOTHING, bodies: [], environment: {} }, { members: [] });
    const after = JSON.parse(Buffer.from(clean.bytes(raw)).toString());
    expect(Object.keys(after)).toEqual(Object.keys(JSON.parse(text)));
    for (const name of ["price", "owed", "big", "n"]) expect(after[name]).toEqual(expect.any(Number));
    expect([after.yes, after.none]).toEqual([event.yes, event.none]);
    if (/\d/.test(value)) expect(after.headers.cookie).not.toContain(value);
  },
);

test("claims stay, and go where they are named", () => {
  const event = { requestContext: { authorizer: { jwt: { claims: { sub: "auth0|ada", email: "ada@example.com" } } } } };
  expect(cleaned(event)).toBe(JSON.stringify(event));
  expect(cleaned(event, ["email"])).not.toContain("ada@");
  expect(cleaned(event, ["email"])).toContain("auth0|ada");
});

test("what is in a body of base64 is taken out of it", () => {
  const body = Buffer.from('{"password":"hunter2hunter2"}').toString("base64");
  const clean = JSON.parse(cleaned({ isBase64Encoded: true, body }));
  expect(Buffer.from(clean.body, "base64").toString()).toBe('{"password":"redacted-1xxxx"}');
  const binary = Buffer.from([0, 255, 254]).toString("base64");
  expect(JSON.parse(cleaned({ isBase64Encoded: true, body: binary })).body).toBe(binary);
});

test("answers of services that keep secrets, and members that an IOmod names, are taken out", () => {
  const answer = bytes('{"Name":"db","SecretString":"the-database-password"}');
  const input = bytes('{"to":"ada@example.com","text":"hi"}');
  const clean = redacted(
    {
      event: bytes("{}"),
      response: NOTHING,
      bodies: [
        { bytes: answer, coordinates: "aws.secretsmanager", method: "get_secret_value" },
        { bytes: input, coordinates: "acme.mail", method: "send" },
      ],
      environment: {},
    },
    { members: [], ofMethod: (coordinates) => (coordinates === "acme.mail" ? ["to"] : []) },
  );
  expect(Buffer.from(clean.bytes(answer)).toString()).toBe('{"Name":"db","SecretString":"redacted-1xxxxxxxxxxx"}');
  expect(Buffer.from(clean.bytes(input)).toString()).toBe('{"to":"redacted-2xxxxx","text":"hi"}');
  expect(clean.text("sent to ada@example.com")).toBe("sent to redacted-2xxxxx");
  expect(clean.placeholders).toEqual([
    { placeholder: "redacted-1xxxxxxxxxxx", at: "aws.secretsmanager/get_secret_value.SecretString" },
    { placeholder: "redacted-2xxxxx", at: "acme.mail/send.to" },
  ]);
});

test("a guest that passes a token on makes the same call when it is replayed", async () => {
  // Sends all of the event to the call, logs it and answers with it.
  const wasm = guest({
    imports: methodImport("store", "test.more"),
    locals: "(local $n i32)",
    body: `
      (local.set $n (call $input_read (i32.const 0) (i32.const 800)))
      (drop (call $store (i32.const 0) (local.get $n)))
      (drop (call $call_wait))
      (call $log (i32.const 3) (i32.const 0) (local.get $n))
      (drop (call $respond (i32.const 0) (local.get $n)))`,
  });
  const more = defineIomod("test.more", { store: { actions: [], call: (input) => Promise.resolve(input) } });
  const f = await recordedFunction(wasm, { iomods: [more] });
  await f.send(JSON.stringify({ headers: { authorization: `Bearer ${JWT}`, cookie: "sid=abcdef123456" } }));
  const text = JSON.stringify(f.recordings[0]);
  expect(text).not.toContain("eyJ");
  expect(text).not.toContain("abcdef123456");
  const { differences } = await replayed(f.recordings[0], wasm);
  expect(differences).toEqual([]);
});

test("payloads come back as the bytes that they were", () => {
  for (const one of ['{"a":1}', '{ "a": 1 }', "12345678901234567890", "[1.0]", "text", "\ufeff{}", '{"a":1,"a":2}'])
    expect(Buffer.from(bytesOf(payloadOf(bytes(one))) ?? []).toString("hex")).toBe(Buffer.from(one).toString("hex"));
  expect(payloadOf(bytes('{"a":1}'))).toEqual({ json: { a: 1 } });
  expect(payloadOf(Uint8Array.of(255))).toEqual({ base64: "/w==" });
});

test("placeholders stand for anything, and all else counts", () => {
  expect(sameText("a redacted-1xxx b redacted-2 c", "a secret b other c")).toBe(true);
  expect(sameText("a redacted-1xxx b", "a secret c")).toBe(false);
  expect(sameText("a redacted-1", "b")).toBe(false);
  expect(sameText("plain", "plainer")).toBe(false);
});
