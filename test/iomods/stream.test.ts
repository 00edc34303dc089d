import { setTimeout as after } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { defineIomod, type Method } from "../../iomods/define.ts";
import { call, chunks, IomodFailure, method, stream, z } from "../../iomods/kit.ts";
import { lazyIomod } from "../../iomods/lazy.ts";

const one = (made: Method) => defineIomod("acme.test", { one: made });

async function all(source: AsyncIterable<unknown>): Promise<unknown[]> {
  const list = [];
  for await (const chunk of source) list.push(chunk);
  return list;
}

const count = one(
  method({
    input: z.object({ to: z.int() }),
    output: stream(z.object({ n: z.int() })),
    async *run({ to }) {
      for (let n = 1; n <= to; n++) yield { n };
    },
  }),
);

describe("a method that streams", () => {
  test("gives its chunks through their schema, and all of them as a list where it is called at once", async () => {
    expect(await all(chunks(count, "one", { to: 3 }))).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
    expect(await call(count, "one", { to: 2 })).toEqual([{ n: 1 }, { n: 2 }]);
    expect(await call(count, "one", { to: 0 })).toEqual([]);
  });

  test("checks its input, and each chunk", async () => {
    await expect(all(chunks(count, "one", { to: "3" }))).rejects.toMatchObject({ code: "ValidationException" });
    await expect(all(chunks(count, "one", { to: 1.5 }))).rejects.toMatchObject({ code: "ValidationException" });
    const wrong = one(method({ input: z.null(), output: stream(z.string().max(2)), run: () => ["ok", "wrong"] }));
    const got: unknown[] = [];
    const failure: unknown = await (async () => {
      for await (const chunk of chunks(wrong, "one", null)) got.push(chunk);
    })().catch((thrown) => thrown);
    expect(got).toEqual(["ok"]);
    expect(failure).toMatchObject({ code: "InternalError" });
  });

  test("has a head before its chunks, where its definition says so", async () => {
    const page = one(
      method({
        input: z.null(),
        output: stream("bytes", z.object({ status: z.int() })),
        run: () => ({ head: { status: 200 }, chunks: [Buffer.from("a"), Buffer.from(""), Buffer.from("bc")] }),
      }),
    );
    expect(await all(chunks(page, "one", null))).toEqual([{ status: 200 }, Buffer.from("a"), Buffer.from("bc")]);
    expect(await call(page, "one", null)).toEqual({ head: { status: 200 }, chunks: "YWJj" });
  });

  test("makes no chunk that nobody asks for", async () => {
    let made = 0;
    const eager = one(
      method({
        input: z.null(),
        output: stream(z.int()),
        async *run() {
          for (;;) yield ++made;
        },
      }),
    );
    for await (const n of chunks(eager, "one", null)) {
      await after(1);
      expect(made).toBe(n);
      if (n === 5) break;
    }
    expect(made).toBe(5);
  });

  test("that is left in the middle is told so: its signal fires and its finally runs", async () => {
    let fired = false;
    let ended = false;
    const endless = one(
      method({
        input: z.null(),
        output: stream(z.int()),
        async *run(_, { signal }) {
          signal.addEventListener("abort", () => (fired = true));
          try {
            for (;;) yield 1;
          } finally {
            ended = true;
          }
        },
      }),
    );
    for await (const _ of chunks(endless, "one", null)) break;
    await expect.poll(() => [fired, ended]).toEqual([true, true]);
  });

  test("that waits for something else than its signal does not hold a caller who cancels", async () => {
    const cancel = new AbortController();
    const stuck = one(
      method({
        input: z.null(),
        output: stream(z.int()),
        async *run() {
          yield 1;
          await new Promise(() => {});
        },
      }),
    );
    const taken = all(chunks(stuck, "one", null, { signal: cancel.signal }));
    cancel.abort();
    await expect(taken).rejects.toBeInstanceOf(IomodFailure);
  });
});

describe("limits of a stream", () => {
  const limited = (limits: object, run: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>) =>
    one(method({ input: z.null(), output: stream("bytes"), limits, run }));
  const six = () => [Buffer.from("abc"), Buffer.from("def")];

  test("bytes are cut into chunks of the size that is allowed; JSON is refused", async () => {
    expect(await all(chunks(limited({ chunkBytes: 2 }, six), "one", null))).toEqual(
      ["ab", "c", "de", "f"].map((text) => Buffer.from(text)),
    );
    const json = one(
      method({ input: z.null(), output: stream(z.string()), limits: { chunkBytes: 4 }, run: () => ["ab", "abc"] }),
    );
    await expect(call(json, "one", null)).rejects.toMatchObject({ code: "AnswerTooLarge" });
  });

  test("all of them together", async () => {
    expect(await call(limited({ outputBytes: 6 }, six), "one", null)).toHaveLength(6);
    await expect(call(limited({ outputBytes: 5 }, six), "one", null)).rejects.toMatchObject({ code: "AnswerTooLarge" });
  });

  test("the time to the next chunk, and that of the whole", async () => {
    async function* stalls() {
      yield Buffer.from("a");
      await new Promise(() => {});
    }
    for (const limits of [{ chunkMs: 20 }, { ms: 20 }]) {
      const got: unknown[] = [];
      const failure: unknown = await (async () => {
        for await (const chunk of chunks(limited(limits, stalls), "one", null)) got.push(chunk);
      })().catch((thrown) => thrown);
      expect(failure).toMatchObject({ code: "TimeoutException", retryable: true });
      expect(got).toHaveLength(1);
    }
  });
});

test("a failure in the middle is declared, and tells nothing that is redacted", async () => {
  const torn = one(
    method({
      input: z.object({ key: z.string() }),
      output: stream(z.int()),
      errors: { Torn: { doc: "The rest is missing.", retryable: true, statusCode: 502 } },
      redact: ["key"],
      async *run({ key }) {
        yield 1;
        throw new IomodFailure("Torn", `the rest of ${key} is missing`);
      },
    }),
  );
  const failure: unknown = await all(chunks(torn, "one", { key: "hunter2" })).catch((thrown) => thrown);
  expect(failure).toMatchObject({ code: "Torn", retryable: true, statusCode: 502 });
  expect(failure).toHaveProperty("message", "the rest of [redacted] is missing");
});

test("code that is loaded by its first call streams as well", async () => {
  const lazy = lazyIomod("acme.test", { one: { actions: [], streams: true } }, async () => count);
  const got = [];
  for await (const chunk of lazy.methods["one"]?.stream?.(Buffer.from('{"to":2}'), {
    signal: new AbortController().signal,
    remainingMs: () => 1000,
  }) ?? [])
    got.push(Buffer.from(chunk).toString());
  expect(got).toEqual(['{"n":1}', '{"n":2}']);
});

test("a fake of a method that streams takes its place", async () => {
  const faked = one(method({ input: z.null(), output: stream(z.int()), run: () => [1], fake: () => [2, 3] }));
  expect(await call(faked, "one", null)).toEqual([2, 3]);
  expect(await all(chunks(faked, "one", null))).toEqual([2, 3]);
});
