/** Functions on AssemblyLift's published crates, unmodified: cargo fetches these from crates.io, as it does for users. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { defineIomod, IomodFailure, type Method } from "../../../../iomods/define.ts";
import { claimStrings } from "../../../../runtime/events/claims.ts";
import { eventBytesOf, type Sample } from "../../events/sample.ts";
import { buildGuest, type GuestBuild } from "../../../guests/cargo.ts";
import { functionOf, type TestFunction, told } from "../../../guests/wat.ts";

const UNREACHABLE =
  /failed to (download|get|fetch|query)|couldn't connect|could not resolve|network failure|timed out/i;

/** @returns undefined where the crates cannot be had */
async function published(build: Omit<GuestBuild, "guest" | "profile">): Promise<Uint8Array | undefined> {
  try {
    return await buildGuest({ guest: "published", profile: "release", ...build });
  } catch (thrown) {
    if (!UNREACHABLE.test(String(thrown))) throw thrown;
    console.warn(
      `SKIPPED: AssemblyLift's published crates cannot be fetched here (${build.member ?? ""}):\n${String(thrown)}`,
    );
    return undefined;
  }
}

const put = await published({ target: "wasm32-unknown-unknown", member: "put" });
const program = await published({ member: "program", program: "program" });

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const parsed = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

const calls: unknown[] = [];
const method = (answer: (input: unknown) => unknown, ms = 0): Method => ({
  actions: [],
  async call(bytes) {
    const input = parsed(bytes);
    calls.push(input);
    await new Promise((resolve) => setTimeout(resolve, ms));
    return json(answer(input));
  },
});
/** The event that the gateway makes of a request of a caller, whose token has claims of every type. */
function requestEvent(sample: Sample): string {
  const claims = claimStrings({ sub: "auth0|7", exp: 1_700_000_000, admin: true, roles: ["a", "b"], nothing: null });
  const headers: Sample["headers"] = [["Content-Type", "text/plain"], ...(sample.headers ?? [])];
  const event = eventBytesOf({ caller: { kind: "jwt", claims, scopes: null }, ...sample, headers }, "1.0");
  return new TextDecoder().decode(event);
}

let fails = false;
const iomods = [
  defineIomod("aws.dynamodb", {
    put_item: {
      actions: [],
      async call(bytes) {
        calls.push(parsed(bytes));
        // The later it was called, the sooner it answers.
        await new Promise((resolve) => setTimeout(resolve, Math.max(0, 50 - 5 * calls.length)));
        if (fails) throw new IomodFailure("ResourceNotFoundException", "no table");
        return json({});
      },
    },
    get_item: method(() => ({ Item: { pk: { S: "auth0|7" }, blob: { B: "AH//" } } })),
  }),
  defineIomod("std.crypto", { uuid4: method(() => "d9428888-122b-4a1c-8c1c-6a5b7cb3b5a5") }),
  defineIomod("aws.secretsmanager", {
    get_secret_value: method(() => ({ SecretString: "s".repeat(40_000), SecretBinary: "AQID" })),
  }),
];

describe.skipIf(put === undefined)("the 0.3 line", () => {
  let f: TestFunction;
  beforeAll(async () => {
    f = await functionOf(put ?? new Uint8Array(0), { iomods });
  });
  afterAll(() => f.close());

  async function asked(body: string): Promise<{ statusCode: number; body: unknown }> {
    calls.length = 0;
    f.records.length = 0;
    const answer = JSON.parse(told(await f.send(requestEvent({ body })))) as { statusCode: number; body: string };
    return { statusCode: answer.statusCode, body: JSON.parse(answer.body) };
  }

  test("the guide's call: the caller's claim is stored, and {} is answered", async () => {
    expect(await asked("put")).toEqual({ statusCode: 200, body: {} });
    expect(calls).toEqual([{ TableName: "table", Item: { pk: { S: "auth0|7" }, blob: { B: "AH//" } } }]);
    expect(f.records).toContainEqual(expect.objectContaining({ message: "auth0|7 wants put" }));
  });

  test("binary comes back as it was", async () => {
    expect(await asked("get")).toEqual({ statusCode: 200, body: [0, 127, 255] });
  });

  test("a failing call is 520 with its reason", async () => {
    fails = true;
    const { statusCode, body } = await asked("put");
    fails = false;
    expect(statusCode).toBe(520);
    expect(body).toMatchObject({ code: 520, message: "ResourceNotFoundException: no table" });
  });

  test("seven joined calls, answered in the reverse order", async () => {
    expect(await asked("joined")).toEqual({ statusCode: 200, body: 7 });
    expect(calls).toHaveLength(7);
  });

  test("uuid4", async () => {
    expect(await asked("uuid")).toEqual({ statusCode: 200, body: "d9428888-122b-4a1c-8c1c-6a5b7cb3b5a5" });
  });

  test("the first of two answers wins", async () => {
    expect(await asked("twice")).toMatchObject({ statusCode: 404, body: { message: 'missing resource "first"' } });
  });

  test("no answer, a panic, an event that is none", async () => {
    expect(told(await f.send(requestEvent({ body: "nothing" })))).toBe("ERR_GUEST_RESPONSE");
    expect(told(await f.send(requestEvent({ body: "else" })))).toBe("ERR_GUEST_TRAP");
    expect(told(await f.send('{"no":"event"}'))).toBe("ERR_GUEST_RESPONSE");
  });

  test("events longer than a page", async () => {
    for (const length of [8_000, 8_192, 20_000]) {
      const event = requestEvent({ body: "put", headers: [["Pad", "x".repeat(length)]] });
      expect(JSON.parse(told(await f.send(event)))).toMatchObject({ statusCode: 200 });
    }
  });
});

describe.skipIf(program === undefined)("the 0.4 line", () => {
  test("a program reads its event of any length, and answers", async () => {
    const f = await functionOf(program ?? new Uint8Array(0), { iomods });
    for (const length of [2, 100, 8_191, 8_192, 8_193, 30_000]) {
      const answer = JSON.parse(told(await f.send("e".repeat(length)))) as { statusCode: number; body: string };
      expect(answer.statusCode).toBe(200);
      expect(JSON.parse(answer.body)).toEqual([length, "s".repeat(40_000), [1, 2, 3]]);
      expect(f.records.at(-1)?.message).toBe(`${length} bytes`);
    }
    f.close();
  });
});
