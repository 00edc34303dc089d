import { afterEach, describe, expect, test } from "vitest";
import { defineIomod, IomodFailure, type Method } from "../../../iomods/define.ts";
import type { CallEnded } from "../../../runtime/observe/observer.ts";
import { functionOf, guest, type GuestText, methodImport, number, type TestFunction, told } from "../../guests/wat.ts";

const open: TestFunction[] = [];
afterEach(() => {
  for (const f of open.splice(0)) f.close();
});

/** Chunks of 4 bytes that hold 1, 2, 3, ...; what became of the source is told by the rest. */
class Source {
  made = 0;
  ended = false;
  aborted = false;
  readonly #chunks: number;
  readonly #fails: boolean;
  constructor(chunks: number, fails = false) {
    this.#chunks = chunks;
    this.#fails = fails;
  }
  readonly method: Method = {
    actions: [],
    call: () => Promise.reject(new Error("it streams")),
    stream: (_, { signal }) => {
      signal.addEventListener("abort", () => (this.aborted = true));
      return this.#numbers();
    },
  };
  async *#numbers(): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      while (this.made < this.#chunks) yield int(++this.made);
      if (this.#fails) throw new IomodFailure("Torn", "the rest is missing");
    } finally {
      this.ended = true;
    }
  }
}

function int(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
}

async function run(
  source: Method,
  text: GuestText,
  timeoutMs = 5_000,
): Promise<{ answer: string | number; f: TestFunction; ends: CallEnded[]; chunks: number }> {
  const ends: CallEnded[] = [];
  let chunks = 0;
  const f = await functionOf(
    guest({
      ...text,
      imports: `${methodImport("numbers", "test.source")} ${methodImport("never")}`,
      locals: "(local $id i32) (local $sum i32) (local $status i32)",
      body: `(local.set $id (call $numbers (i32.const 0) (i32.const 0))) ${text.body}`,
    }),
    {
      iomods: [defineIomod("test.source", { numbers: source })],
      config: { timeoutMs },
      observer: { invocation: () => ({ callEnded: (end) => ends.push(end), callChunk: () => chunks++ }) },
    },
  );
  open.push(f);
  const outcome = await f.send();
  return { answer: outcome.ok ? number(outcome) : told(outcome), f, ends, chunks };
}

const wait = "(call $call_wait)";
const take = "(local.set $status (call $call_take (local.get $id) (i32.const 64) (i32.const 1000)))";
const answer = (text: string): string => `(call $number ${text})`;
/** Adds up all chunks; the status of the last completion is left in $status. */
const sumAll = `(loop $more
  (drop ${wait}) ${take}
  (if (i32.eq (local.get $status) (i32.const 2))
    (then (local.set $sum (i32.add (local.get $sum) (i32.load (i32.const 64)))) (br $more))))`;

describe("a stream", () => {
  test("comes chunk by chunk under one id, and ends with an empty answer", async () => {
    const source = new Source(5);
    const { answer: sum, ends, chunks } = await run(source.method, { body: `${sumAll} ${answer("(local.get $sum)")}` });
    expect(sum).toBe(15);
    expect(source).toMatchObject({ ended: true, aborted: false });
    expect(chunks).toBe(5);
    expect(ends).toMatchObject([{ id: 1, result: "ok" }]);
  });

  test("tells a failure in its middle by status 1 and the document", async () => {
    const { answer: first, ends } = await run(new Source(2, true).method, {
      body: `${sumAll} (if (i32.ne (local.get $status) (i32.const 1)) (then unreachable)) ${answer("(i32.load8_u (i32.const 64))")}`,
    });
    expect(first).toBe("{".charCodeAt(0));
    expect(ends).toMatchObject([{ result: "failed" }]);
    expect(JSON.parse(Buffer.from(ends[0]?.answer ?? []).toString())).toMatchObject({ code: "Torn" });
  });

  test("is unknown when it has ended", async () => {
    const { answer: code } = await run(new Source(1).method, {
      body: `${sumAll} ${answer("(call $call_poll (local.get $id))")}`,
    });
    expect(code).toBe(-2);
  });

  test("makes one chunk ahead and no more, however long the guest waits for other things", async () => {
    const source = new Source(1_000);
    const pause = `(drop (call $timer (i32.const 5))) (drop ${wait}) (drop ${wait})`;
    // The first wait has the chunk, the second the timer; with nothing taken there is no third.
    await run(source.method, {
      body: `${pause} (drop (call $timer (i32.const 20))) (drop ${wait}) ${answer("(i32.const 0)")}`,
    });
    expect(source.made).toBe(1);
    const taking = new Source(1_000);
    await run(taking.method, {
      body: `(drop ${wait}) ${take} (drop (call $timer (i32.const 20))) (drop ${wait}) (drop ${wait}) ${answer("(i32.const 0)")}`,
    });
    expect(taking.made).toBe(2);
  });

  test("tells each chunk once, whether the one before was waited for or not", async () => {
    // The timer is waited for; the chunk that came meanwhile is polled and taken without having been reported.
    const { answer: code } = await run(new Source(2).method, {
      body: `(drop (call $timer (i32.const 10)))
        (loop $timer (br_if $timer (i32.ne ${wait} (i32.const 2))))
        ${take}
        (if (i32.ne ${wait} (local.get $id)) (then unreachable)) ${take}
        (if (i32.ne ${wait} (local.get $id)) (then unreachable)) ${take}
        ${answer(wait)}`,
    });
    expect(code).toBe(-3);
  });

  test("that was taken without being reported is not told in the next chunk's place", async () => {
    // Both have a chunk when the first one is reported.
    const { answer: bytes } = await run(new Source(10).method, {
      body: `(drop (call $numbers (i32.const 0) (i32.const 0)))
        (if (i32.ne ${wait} (i32.const 1)) (then unreachable))
        (if (i32.ne (call $call_poll (i32.const 2)) (i32.const 4)) (then unreachable))
        (if (i32.ne (call $call_take (i32.const 2) (i32.const 64) (i32.const 4)) (i32.const 2)) (then unreachable))
        (if (i32.ne ${wait} (i32.const 2)) (then unreachable))
        ${answer("(call $call_poll (i32.const 2))")}`,
    });
    expect(bytes).toBe(4);
  });

  test("keeps a chunk that has no room, and gives it when there is", async () => {
    const { answer: first } = await run(new Source(1).method, {
      body: `(drop ${wait})
        (if (i32.ne (call $call_take (local.get $id) (i32.const 64) (i32.const 3)) (i32.const -4)) (then unreachable))
        (if (i32.ne (call $call_poll (local.get $id)) (i32.const 4)) (then unreachable))
        ${take} ${answer("(i32.load (i32.const 64))")}`,
    });
    expect(first).toBe(1);
  });

  test("is pending between two chunks", async () => {
    const { answer: code } = await run(new Source(2).method, {
      body: `(drop ${wait}) ${take} ${answer("(call $call_take (local.get $id) (i32.const 64) (i32.const 100))")}`,
    });
    expect(code).toBe(-1);
  });
});

describe("a stream is stopped", () => {
  test.each([
    ["by cancelling it before its first chunk", answer("(call $call_cancel (local.get $id))")],
    [
      "by cancelling it with a chunk that was not taken",
      `(drop ${wait}) ${answer("(call $call_cancel (local.get $id))")}`,
    ],
    ["by cancelling it between two chunks", `(drop ${wait}) ${take} ${answer("(call $call_cancel (local.get $id))")}`],
    ["by the invocation's end with a chunk that was not taken", `(drop ${wait}) ${answer("(i32.const 0)")}`],
    ["by the invocation's end between two chunks", `(drop ${wait}) ${take} ${answer("(i32.const 0)")}`],
  ])("%s", async (_, body) => {
    const source = new Source(1_000);
    const { answer: code, ends } = await run(source.method, { body });
    expect(code).toBe(0);
    expect(ends).toMatchObject([{ result: "cancelled" }]);
    await expect.poll(() => source.ended).toBe(true);
    expect(source.aborted).toBe(true);
    expect(source.made).toBeLessThan(3);
  });

  test("by a trap", async () => {
    const source = new Source(1_000);
    const { answer: code } = await run(source.method, { body: `(drop ${wait}) ${take} unreachable` });
    expect(code).toBe("ERR_GUEST_TRAP");
    await expect.poll(() => source.ended).toBe(true);
  });

  test("by its deadline, where it has no end and never waits, and other work had its turns meanwhile", async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const source = new Source(Infinity);
    const { answer: code } = await run(source.method, { body: sumAll }, 300);
    clearInterval(timer);
    expect(code).toBe("ERR_GUEST_TIMEOUT");
    await expect.poll(() => source.ended).toBe(true);
    expect(turns).toBeGreaterThan(2);
  });

  test("by a chunk over the limit of one answer: that is a failure, and the last completion", async () => {
    let ended = false;
    const large: Method = {
      actions: [],
      call: () => Promise.reject(new Error("it streams")),
      stream: async function* chunks() {
        try {
          yield new Uint8Array(17 * 1024 * 1024);
          yield int(1);
        } finally {
          ended = true;
        }
      },
    };
    const { ends } = await run(large, { body: `${sumAll} ${answer("(local.get $status)")}` });
    expect(ends).toMatchObject([{ result: "failed" }]);
    expect(JSON.parse(Buffer.from(ends[0]?.answer ?? []).toString())).toMatchObject({ code: "AnswerTooLarge" });
    await expect.poll(() => ended).toBe(true);
  });
});

describe("a source that is not well made", () => {
  const broken = (stream: NonNullable<Method["stream"]>): Method => ({
    actions: [],
    call: () => Promise.reject(new Error("no")),
    stream,
  });
  test.each<[string, NonNullable<Method["stream"]>]>([
    [
      "throws when it is called",
      () => {
        throw new Error("a secret of the host");
      },
    ],
    ["is no iterable", () => ({}) as AsyncIterable<Uint8Array>],
    [
      "throws from next",
      () => ({
        [Symbol.asyncIterator]: () => ({
          next() {
            throw new Error("a secret of the host");
          },
        }),
      }),
    ],
    [
      "rejects from next and from return",
      () => ({
        [Symbol.asyncIterator]: () => ({
          next: () => Promise.reject(new Error("a secret")),
          return: () => Promise.reject(new Error("a secret")),
        }),
      }),
    ],
  ])("%s: a failure of the call, without what it said", async (_, stream) => {
    const { answer: status, ends } = await run(broken(stream), { body: `${sumAll} ${answer("(local.get $status)")}` });
    expect(status).toBe(1);
    expect(Buffer.from(ends[0]?.answer ?? []).toString()).not.toContain("secret");
    expect(ends).toMatchObject([{ result: "failed" }]);
  });

  test("its empty chunks are left out", async () => {
    const { answer: sum } = await run(
      broken(async function* chunks() {
        yield int(1);
        yield new Uint8Array(0);
        yield int(2);
      }),
      { body: `${sumAll} ${answer("(local.get $sum)")}` },
    );
    expect(sum).toBe(3);
  });
});
