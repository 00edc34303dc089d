/** Whatever a secret is made of, it is in no recording, and its recording replays. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { defineIomod } from "../../../iomods/define.ts";
import { guest, methodImport } from "../../guests/wat.ts";
import { recordedFunction, replayed } from "./recorded.ts";

/** Hands its event to a call, logs it, and answers with it. */
const WASM = guest({
  imports: methodImport("store", "test.more"),
  locals: "(local $n i32)",
  body: `
    (local.set $n (call $input_read (i32.const 0) (i32.const 60000)))
    (drop (call $store (i32.const 0) (local.get $n)))
    (drop (call $call_wait))
    (call $log (i32.const 3) (i32.const 0) (local.get $n))
    (drop (call $respond (i32.const 0) (local.get $n)))`,
});
const store = defineIomod("test.more", { store: { actions: [], call: (input) => Promise.resolve(input) } });

const secret = fc.oneof(
  fc.string({ minLength: 6, maxLength: 60 }),
  fc.string({ unit: "grapheme", minLength: 6, maxLength: 40 }),
  fc.base64String({ minLength: 8, maxLength: 64 }),
  fc.integer({ min: 100_000, max: 99_999_999 }).map(String),
);

test("no form of a secret is in the document, which is JSON and replays", async () => {
  const f = await recordedFunction(WASM, { iomods: [store], redact: { members: ["email"] } });
  await fc.assert(
    fc.asyncProperty(secret, secret, fc.string(), async (password, email, other) => {
      // What the rest of the document says by itself is no leak.
      fc.pre(/[^\s\w]|.{9}/u.test(password) && /[^\s\w]|.{9}/u.test(email) && password !== email);
      fc.pre(![password, email].some((one) => "request test.guest redacted requestContext".includes(one)));
      f.recordings.length = 0;
      const body = JSON.stringify({ password, nested: { email: [email] }, other });
      const event = {
        headers: { "x-api-key": password },
        body,
        form: new URLSearchParams({ password, q: "1" }).toString(),
        isBase64Encoded: false,
        claims: { email },
        url: `/x?y=${encodeURIComponent(email)}`,
      };
      await f.send(JSON.stringify(event));
      const text = JSON.stringify(f.recordings[0]);
      for (const one of [password, email]) {
        const escaped = JSON.stringify(one).slice(1, -1);
        for (const form of [one, escaped, JSON.stringify(escaped).slice(1, -1), encodeURIComponent(one)])
          if (!other.includes(one)) expect(text).not.toContain(form);
      }
      const { differences } = await replayed(f.recordings[0], WASM);
      expect(differences).toEqual([]);
    }),
    { numRuns: 150, seed: 7 },
  );
});
