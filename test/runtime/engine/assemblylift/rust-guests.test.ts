/** Guests in Rust of both lines of AssemblyLift: a library for 0.3, a program for 0.4. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { defineIomod, IomodFailure, type Method } from "../../../../iomods/define.ts";
import { buildGuest } from "../../../guests/cargo.ts";
import { functionOf, type TestFunction, told } from "../../../guests/wat.ts";

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const parsed = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

const after: Method = {
  actions: [],
  call: (input) => new Promise((resolve) => setTimeout(() => resolve(input), Number(parsed(input)))),
};
const sized: Method = { actions: [], call: (input) => Promise.resolve(json("é".repeat(Number(parsed(input))))) };
const refused: Method = { actions: [], call: () => Promise.reject(new IomodFailure("Refused", "not today")) };
const io = defineIomod("acme.test.io", { after, sized, refused });

interface Answer {
  readonly answers: readonly (readonly [number, unknown])[];
  readonly polls: number;
  readonly event: number;
}

describe.each([
  ["0.3", { target: "wasm32-unknown-unknown" }],
  ["0.4", { program: "program" }],
] as const)("a guest of the %s line", (line, options) => {
  let f: TestFunction;
  let built: TestFunction | undefined;
  beforeAll(async () => {
    f = built = await functionOf(await buildGuest({ guest: "legacy", profile: "release", ...options }), {
      iomods: [io],
    });
  });
  // Where the build failed there is none, and that failure is the one to see.
  afterAll(() => built?.close());

  async function answered(event: unknown): Promise<Answer> {
    f.records.length = 0;
    return JSON.parse(told(await f.send(JSON.stringify(event)))) as Answer;
  }
  const calls = (name: string, inputs: readonly unknown[]) => ({
    calls: inputs.map((input) => ({ name: `acme.test.io.${name}`, input })),
  });

  test("events of any length, around the pages' ends", async () => {
    for (const length of [2, 100, 8_191, 8_192, 8_193, 16_383, 16_384, 16_385, 100_000]) {
      const event = { pad: "x".repeat(Math.max(0, length - 10)) };
      const text = JSON.stringify(event);
      expect((await answered(event)).event, `${length} bytes`).toBe(text.length);
    }
  });

  test("joined calls come in the order in which they finish, with few polls", async () => {
    const { answers, polls } = await answered(calls("after", [70, 10, 50, 30, 90, 1, 110]));
    expect(answers.map(([place]) => place)).toEqual([5, 1, 3, 2, 0, 4, 6]);
    expect(answers.map(([, answer]) => answer)).toEqual([1, 10, 30, 50, 70, 90, 110].map((ms) => ({ Ok: ms })));
    // Without suspension these would be millions.
    expect(polls).toBeLessThan(100);
  });

  test("answers of any length, around the pages' ends", async () => {
    // Two bytes for each letter, and ten around them.
    for (const letters of [1, 16_378, 16_379, 16_380, 40_000]) {
      const { answers } = await answered(calls("sized", [letters]));
      expect(answers).toEqual([[0, { Ok: "é".repeat(letters) }]]);
    }
  });

  test("a failing call is an Err", async () => {
    const { answers } = await answered(calls("refused", [null]));
    expect(answers).toEqual([[0, { Err: { why: "Refused: not today" } }]]);
  });

  test("a refused call ends in the guest's own panic, and the log says what to grant", async () => {
    f.records.length = 0;
    const outcome = await f.send(JSON.stringify({ calls: [{ name: "akkoro.aws.dynamodb.put_item", input: {} }] }));
    expect(told(outcome)).toBe("ERR_GUEST_TRAP");
    expect(f.records).toContainEqual(
      expect.objectContaining({ code: "ERR_IMPORT_DENIED", fix: expect.stringContaining('"aws.dynamodb"') }),
    );
  });

  test("an event that is not JSON", async () => {
    const outcome = await f.send("{");
    expect(told(outcome)).toBe(line === "0.3" ? "ERR_GUEST_RESPONSE" : "ERR_GUEST_TRAP");
  });

  test("twenty at once", async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, index) => f.send(JSON.stringify(calls("after", [20 - index, index])))),
    );
    outcomes.forEach((outcome, index) => {
      const { answers } = JSON.parse(told(outcome)) as Answer;
      expect(new Map(answers)).toEqual(
        new Map([
          [0, { Ok: 20 - index }],
          [1, { Ok: index }],
        ]),
      );
    });
  });
});

test("a program's output is in the log, and exit(0) is a way to return", async () => {
  const wasm = await buildGuest({ guest: "legacy", profile: "release", program: "program" });
  const f = await functionOf(wasm, { iomods: [io] });
  expect(JSON.parse(told(await f.send('{"exit":0}')))).toMatchObject({ answers: [] });
  expect(f.records.map(({ message }) => message)).toEqual(["printed", "10 bytes"]);
  expect(told(await f.send('{"exit":3}'))).toBe("ERR_GUEST_TRAP");
  expect(JSON.parse(told(await f.send("{}")))).toMatchObject({ answers: [] });
  f.close();
});
