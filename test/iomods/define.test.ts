import { describe, expect, test } from "vitest";
import { defineIomod, withFakes } from "../../iomods/define.ts";
import { call, IomodFailure, method, z } from "../../iomods/kit.ts";
import { lazyIomod } from "../../iomods/lazy.ts";

const one = (made: ReturnType<typeof method>) => defineIomod("acme.test", { one: made });
const context = { signal: new AbortController().signal, remainingMs: () => 1000 };

describe("a method's boundary", () => {
  const echo = one(
    method({ input: z.object({ a: z.int() }), output: z.object({ a: z.int() }), run: (input) => input }),
  );

  test("input that does not fit its schema never reaches the code, and the message has no value of it", async () => {
    const failure: unknown = await call(echo, "one", { a: "hunter2" }).catch((thrown) => thrown);
    expect(failure).toMatchObject({ code: "ValidationException", statusCode: 400 });
    expect(String(failure)).toContain("a:");
    expect(String(failure)).not.toContain("hunter2");
  });

  test("input that is not JSON in UTF-8 is refused without being quoted", async () => {
    for (const bytes of [new TextEncoder().encode("hunter2"), Uint8Array.from([0x22, 0xff, 0x22])]) {
      const failure: unknown = await call(echo, "one", bytes).catch((thrown) => thrown);
      expect(failure).toMatchObject({ code: "SerializationException" });
      expect(String(failure)).not.toContain("hunter2");
    }
  });

  test("an answer that does not fit its own schema is the IOmod's failure", async () => {
    const wrong = one(method({ input: z.null(), output: z.string().max(2), run: () => "long" }));
    await expect(call(wrong, "one", null)).rejects.toMatchObject({ code: "InternalError" });
  });

  test("what is over its time is told so at once, and its code's signal fires", async () => {
    let fired = false;
    const slow = one(
      method({
        input: z.null(),
        output: z.null(),
        limits: { ms: 20 },
        run: (_, { signal }) =>
          new Promise(() => {
            signal.addEventListener("abort", () => (fired = true));
          }),
      }),
    );
    await expect(call(slow, "one", null)).rejects.toMatchObject({ code: "TimeoutException", retryable: true });
    expect(fired).toBe(true);
  });

  test("the caller's cancelling reaches code that has a time limit", async () => {
    const cancel = new AbortController();
    const waits = one(
      method({
        input: z.null(),
        output: z.string(),
        limits: { ms: 60_000 },
        run: (_, { signal }) =>
          new Promise((resolve) => {
            signal.addEventListener("abort", () => resolve("cancelled"));
          }),
      }),
    );
    const answer = call(waits, "one", null, { signal: cancel.signal });
    cancel.abort();
    expect(await answer).toBe("cancelled");
  });

  test("sizes are limited both ways", async () => {
    const sized = one(
      method({
        input: "bytes",
        output: "bytes",
        limits: { inputBytes: 4, outputBytes: 6 },
        run: (input) => new Uint8Array(input.length * 2),
      }),
    );
    expect(await call(sized, "one", new Uint8Array(3))).toHaveLength(6);
    await expect(call(sized, "one", new Uint8Array(4))).rejects.toMatchObject({ code: "AnswerTooLarge" });
    await expect(call(sized, "one", new Uint8Array(5))).rejects.toMatchObject({ code: "InputTooLarge" });
  });

  test("messages of failures lose what is to be redacted, and get what their declaration says", async () => {
    const fails = one(
      method({
        input: z.object({ token: z.array(z.string()), id: z.string() }),
        output: z.null(),
        errors: { Busy: { doc: "Later.", retryable: true, statusCode: 503 } },
        redact: ["token"],
        run({ token, id }) {
          throw new IomodFailure("Busy", `${token.join(" and ")} of ${id}`);
        },
      }),
    );
    await expect(call(fails, "one", { token: ["abc", "abcdef"], id: "7" })).rejects.toMatchObject({
      code: "Busy",
      retryable: true,
      statusCode: 503,
      message: "[redacted] and [redacted] of 7",
    });
  });
});

test("a fake answers only where fakes are asked for", async () => {
  const faked = one(method({ input: z.null(), output: z.string(), run: () => "real", fake: () => "fake" }));
  const answer = async (iomod: typeof faked) =>
    new TextDecoder().decode(await iomod.methods["one"]?.call(new TextEncoder().encode("null"), context));
  expect(await answer(faked)).toBe('"real"');
  expect(await answer(withFakes(faked))).toBe('"fake"');
});

test("a lazy IOmod that was loaded ahead is not loaded again", async () => {
  let loads = 0;
  const real = one(method({ input: z.null(), output: z.string(), run: () => "real" }));
  const lazy = lazyIomod("acme.test", { one: [] }, () => {
    loads++;
    return Promise.resolve(real);
  });
  await lazy.load?.();
  expect(await call(lazy, "one", null)).toBe("real");
  expect(loads).toBe(1);
});

test("a lazy IOmod is loaded once, by its first call", async () => {
  let loads = 0;
  const real = one(method({ input: z.null(), output: z.string(), run: () => "real" }));
  const lazy = lazyIomod("acme.test", { one: ["sqs:SendMessage"] }, () => {
    loads++;
    return Promise.resolve(real);
  });
  expect(lazy.methods["one"]?.actions).toEqual(["sqs:SendMessage"]);
  expect(loads).toBe(0);
  expect(await call(lazy, "one", null)).toBe("real");
  await call(lazy, "one", null);
  expect(loads).toBe(1);
});
