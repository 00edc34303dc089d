/** Every import of AssemblyLift's ABI, from guests in text form. */
import { afterEach, describe, expect, test } from "vitest";
import { defineIomod, IomodFailure, type Method } from "../../../../iomods/define.ts";
import { AT, called, legacyGuest, type LegacyText } from "../../../guests/assemblylift.ts";
import { functionOf, number, type TestFunction, told } from "../../../guests/wat.ts";

const open: TestFunction[] = [];
afterEach(() => {
  for (const f of open.splice(0)) f.close();
});

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Finishes when it is told to, in the order of the numbers that are its input. */
const ordered: Method = {
  actions: [],
  call: (input) => new Promise((resolve) => setTimeout(() => resolve(input), Number(text(input)) * 10)),
};
/** Answers with so many bytes that `{"Ok":...}` of it has as many as its input says. */
const sized: Method = {
  actions: [],
  call: (input) => Promise.resolve(json("x".repeat(Number(text(input)) - '{"Ok":""}'.length))),
};
const echo: Method = { actions: [], call: (input) => Promise.resolve(input) };
const fails: Method = {
  actions: [],
  call: () => Promise.reject(new IomodFailure("ResourceNotFoundException", "no such table")),
};
const breaks: Method = {
  actions: [],
  call() {
    throw new Error("a secret of the host");
  },
};
const never: Method = { actions: [], call: () => new Promise(() => {}) };
/** An invocation may make none of its calls. */
const limited: Method = { actions: [], perInvocation: { calls: 0 }, call: (input) => Promise.resolve(input) };
const io = defineIomod("acme.test.io", { ordered, sized, echo, fails, breaks, never, limited });

async function run(guest: LegacyText, event = "{}", timeoutMs = 5_000) {
  const f = await functionOf(legacyGuest(guest), { iomods: [io], config: { timeoutMs } });
  open.push(f);
  return { f, outcome: await f.send(event) };
}

/** Polls a call until it is ready, and then loads it. */
const awaited = (id: string): string => `
  (block $ready (loop $again
    (br_if $ready (i32.eq (call $io_poll ${id}) (i32.const 1)))
    (br $again)))
  (drop (call $io_load ${id}))`;

/** Answers with the document that was loaded, which fits a page. */
const answerPage = (id: string): string => `(call $success (i32.const ${AT.io}) (call $io_len ${id}))`;

describe("input", () => {
  test("the length is an i64, and the first page is copied by input_start", async () => {
    const { outcome } = await run(
      {
        body: `(drop (call $input_start)) (call $success (i32.const ${AT.input}) (i32.wrap_i64 (call $input_length)))`,
      },
      '{"grüße":1}',
    );
    expect(told(outcome)).toBe('{"grüße":1}');
  });

  // Answers with what is in the buffer after so many pages.
  const page = (nexts: number, program: boolean): LegacyText => ({
    program,
    body: `(drop (call $input_start)) ${"(drop (call $input_next))".repeat(nexts)}
      (call ${program ? "$runtime_success" : "$success"} (i32.const ${AT.input}) (i32.const 8192))`,
  });
  const event = "e".repeat(8_192) + "f".repeat(100);

  test.each([
    ["0.3 reads white space", false, " "],
    ["0.4 reads NULs", true, "\0"],
  ])("behind its end %s", async (_, program, filler) => {
    expect(told((await run(page(0, program), "ee")).outcome)).toBe("ee" + filler.repeat(8_190));
    expect(told((await run(page(0, program), event)).outcome)).toBe("e".repeat(8_192));
    expect(told((await run(page(1, program), event)).outcome)).toBe("f".repeat(100) + filler.repeat(8_092));
    // Pages past the end, also where the input is exactly one page.
    expect(told((await run(page(2, program), event)).outcome)).toBe(filler.repeat(8_192));
    expect(told((await run(page(1, program), "e".repeat(8_192))).outcome)).toBe(filler.repeat(8_192));
    expect(told((await run(page(1, program), "{}")).outcome)).toBe(filler.repeat(8_192));
  });
});

describe("calls", () => {
  test("an answer comes as Ok, through the name's IOmod", async () => {
    const method = called("acme.test.io.echo");
    const { outcome } = await run({
      fields: `${method.data} (data (i32.const 256) "{\\22a\\22:[1,null]}")`,
      locals: "(local $id i32)",
      body: `(local.set $id ${method.invoke(256, 14)}) ${awaited("(local.get $id)")} ${answerPage("(local.get $id)")}`,
    });
    expect(JSON.parse(told(outcome))).toEqual({ Ok: { a: [1, null] } });
  });

  test("__asml_abi_io_invoke is the same function", async () => {
    const { outcome } = await run({
      fields: `(data (i32.const 0) "acme.test.io.echo") (data (i32.const 256) "7")`,
      locals: "(local $id i32)",
      body: `(local.set $id (call $io_invoke (i32.const 0) (i32.const 17) (i32.const 256) (i32.const 1)))
        ${awaited("(local.get $id)")} ${answerPage("(local.get $id)")}`,
    });
    expect(told(outcome)).toBe('{"Ok":7}');
  });

  test.each([
    ["fails", "ResourceNotFoundException: no such table"],
    ["limited", "TooManyCalls: an invocation may call acme.test.io/limited 0 times"],
    ["breaks", "InternalError: the IOmod failed"],
  ])("%s: a failure is an Err with its reason", async (name, why) => {
    const method = called(`acme.test.io.${name}`);
    const { outcome } = await run({
      fields: `${method.data} (data (i32.const 256) "{}")`,
      locals: "(local $id i32)",
      body: `(local.set $id ${method.invoke(256, 2)}) ${awaited("(local.get $id)")} ${answerPage("(local.get $id)")}`,
    });
    expect(JSON.parse(told(outcome))).toEqual({ Err: { why } });
  });

  test("input that is not JSON is an Err as well", async () => {
    const method = called("acme.test.io.echo");
    const { outcome } = await run({
      fields: `${method.data} (data (i32.const 256) "{\\ff")`,
      locals: "(local $id i32)",
      body: `(local.set $id ${method.invoke(256, 2)}) ${awaited("(local.get $id)")} ${answerPage("(local.get $id)")}`,
    });
    expect(told(outcome)).toContain('{"Err":{"why":"SerializationException');
  });

  test.each([
    ["is not granted", "akkoro.aws.dynamodb.put_item", "ERR_IMPORT_DENIED", 'coordinates = "aws.dynamodb"'],
    ["is no IOmod's", "acme.test.io.nothing", "ERR_IMPORT_UNKNOWN", "acme.test.io"],
    ["is on Object.prototype", "acme.test.io.constructor", "ERR_IMPORT_UNKNOWN", "acme.test.io"],
    ["has no dot", "put_item", "ERR_IMPORT_DENIED", "coordinates"],
  ])("a name that %s gives -1, and a record with what to do", async (_, name, code, fix) => {
    const method = called(name);
    const { f, outcome } = await run({ fields: method.data, body: `(call $number ${method.invoke(256, 0)})` });
    expect(number(outcome)).toBe(-1);
    expect(f.records).toContainEqual(
      expect.objectContaining({ level: "error", code, fix: expect.stringContaining(fix) }),
    );
  });

  test("the first poll gives 0 at once, so that joined calls are all started; later ones suspend", async () => {
    // Three calls that finish in the order 3, 2, 1; each is polled in turn, and the guest counts its polls.
    const method = called("acme.test.io.ordered");
    const turn = (index: number): string => `
      (if (i32.eqz (local.get $done${index})) (then
        (local.set $polls (i32.add (local.get $polls) (i32.const 1)))
        (if (i32.eq (call $io_poll (i32.const ${index})) (i32.const 1)) (then
          (local.set $done${index} (i32.const 1))
          (local.set $order (i32.add (i32.mul (local.get $order) (i32.const 10)) (i32.const ${index})))))))`;
    const { outcome } = await run({
      fields: `${method.data} (data (i32.const 256) "9") (data (i32.const 257) "5") (data (i32.const 258) "1")`,
      locals: "(local $polls i32) (local $order i32) (local $done1 i32) (local $done2 i32) (local $done3 i32)",
      body: `(drop ${method.invoke(256, 1)}) (drop ${method.invoke(257, 1)}) (drop ${method.invoke(258, 1)})
        (loop $again ${turn(1)} ${turn(2)} ${turn(3)}
          (br_if $again (i32.lt_u (local.get $order) (i32.const 100))))
        (call $number (i32.add (i32.mul (local.get $polls) (i32.const 1000)) (local.get $order)))`,
    });
    const answer = Number(number(outcome));
    expect(answer % 1_000).toBe(321);
    // Without suspension this would be millions.
    expect(Math.floor(answer / 1_000)).toBeLessThan(12);
  });

  test("a call that finishes is seen, whichever call the guest waits with", async () => {
    // Calls 1 and 2 never end; 3 does.
    const never = called("acme.test.io.never");
    const { outcome } = await run({
      fields: `${never.data} (data (i32.const 128) "acme.test.io.ordered") (data (i32.const 256) "1")`,
      body: `(drop ${never.invoke(256, 1)}) (drop ${never.invoke(256, 1)})
        (drop (call $invoke (i32.const 128) (i32.const 20) (i32.const 256) (i32.const 1)))
        (loop $again
          (drop (call $io_poll (i32.const 1))) (drop (call $io_poll (i32.const 2)))
          (br_if $again (i32.eqz (call $io_poll (i32.const 3)))))
        (drop (call $io_load (i32.const 3))) ${answerPage("(i32.const 3)")}`,
    });
    expect(told(outcome)).toBe('{"Ok":1}');
  });

  test("a finished call that nobody asks for does not keep the guest from waiting", async () => {
    // Call 1 is forgotten, as by a dropped future; call 2 comes later.
    const method = called("acme.test.io.ordered");
    const { outcome } = await run({
      fields: `${method.data} (data (i32.const 256) "19")`,
      locals: "(local $polls i32)",
      body: `(drop ${method.invoke(256, 1)}) (drop ${method.invoke(257, 1)})
        (loop $again
          (local.set $polls (i32.add (local.get $polls) (i32.const 1)))
          (br_if $again (i32.eqz (call $io_poll (i32.const 2)))))
        (call $number (local.get $polls))`,
    });
    expect(Number(number(outcome))).toBeLessThan(6);
  });

  test("seven joined calls, finished in any order, each keep their own answer", async () => {
    const method = called("acme.test.io.ordered");
    const ids = [1, 2, 3, 4, 5, 6, 7];
    // Each answer's digit is its input: {"Ok":N}, N at byte 6 of the buffer.
    const digit = (id: number): string => `${awaited(`(i32.const ${id})`)}
      (local.set $sum (i32.add (i32.mul (local.get $sum) (i32.const 10))
        (i32.sub (i32.load8_u (i32.const ${AT.io + 6})) (i32.const 48))))`;
    const { outcome } = await run({
      fields: `${method.data} (data (i32.const 256) "3152746")`,
      locals: "(local $sum i32)",
      body: `${ids.map((id) => `(drop ${method.invoke(255 + id, 1)})`).join(" ")}
        ${ids.map(digit).join("")} (call $number (local.get $sum))`,
    });
    expect(number(outcome)).toBe(3_152_746);
  });

  test("an answer of exactly one page, of one byte more, and of several", async () => {
    for (const size of [32_767, 32_768, 32_769, 65_536, 70_000]) {
      const method = called("acme.test.io.sized");
      // Reads as the published guests do: after each full page the next is asked for, also after the last.
      const { outcome } = await run({
        fields: `${method.data} (data (i32.const 256) "${size}")`,
        locals: "(local $read i32) (local $quotes i32)",
        body: `(drop ${method.invoke(256, 5)}) ${awaited("(i32.const 1)")}
          (loop $byte
            (if (i32.eq (i32.load8_u (i32.add (i32.const ${AT.io}) (i32.rem_u (local.get $read) (i32.const 32768)))) (i32.const 34))
              (then (local.set $quotes (i32.add (local.get $quotes) (i32.const 1)))))
            (local.set $read (i32.add (local.get $read) (i32.const 1)))
            (if (i32.eqz (i32.rem_u (local.get $read) (i32.const 32768))) (then (drop (call $io_next))))
            (br_if $byte (i32.lt_u (local.get $read) (call $io_len (i32.const 1)))))
          (call $number (i32.add (i32.mul (local.get $quotes) (i32.const 1000000)) (local.get $read)))`,
      });
      expect(number(outcome)).toBe(4_000_000 + size);
    }
  });

  test("an answer can be loaded again, and one after the other", async () => {
    const method = called("acme.test.io.echo");
    const { outcome } = await run({
      fields: `${method.data} (data (i32.const 256) "12")`,
      body: `(drop ${method.invoke(256, 1)}) (drop ${method.invoke(257, 1)})
        ${awaited("(i32.const 1)")} ${awaited("(i32.const 2)")}
        (drop (call $io_load (i32.const 1))) ${answerPage("(i32.const 1)")}`,
    });
    expect(told(outcome)).toBe('{"Ok":1}');
  });

  test("more calls, one after the other, than may lie untaken", async () => {
    const method = called("acme.test.io.echo");
    const { outcome } = await run({
      fields: `${method.data} (data (i32.const 256) "1")`,
      locals: "(local $id i32)",
      body: `(loop $next
          (local.set $id ${method.invoke(256, 1)}) ${awaited("(local.get $id)")}
          (br_if $next (i32.lt_s (local.get $id) (i32.const 3000))))
        (call $number (local.get $id))`,
    });
    expect(number(outcome)).toBe(3_000);
  });

  test("while a guest waits, others run", async () => {
    const method = called("acme.test.io.ordered");
    const wasm = legacyGuest({
      fields: `${method.data} (data (i32.const 256) "9")`,
      body: `(drop ${method.invoke(256, 1)}) ${awaited("(i32.const 1)")} ${answerPage("(i32.const 1)")}`,
    });
    const f = await functionOf(wasm, { iomods: [io] });
    open.push(f);
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => f.send()));
    expect(outcomes.map(told)).toEqual(Array(20).fill('{"Ok":9}'));
  });

  test("a call that never ends is a timeout, and says what was waited for", async () => {
    const method = called("acme.test.io.never");
    const { f, outcome } = await run(
      {
        fields: `${method.data} (data (i32.const 256) "{}")`,
        body: `(drop ${method.invoke(256, 2)}) ${awaited("(i32.const 1)")}`,
      },
      "{}",
      100,
    );
    expect(told(outcome)).toBe("ERR_GUEST_TIMEOUT");
    expect(f.records.at(-1)?.message).toContain("acme.test.io/never");
  });
});

describe("the rest", () => {
  test("the clock is whole seconds, in milliseconds", async () => {
    const before = Math.floor(Date.now() / 1_000);
    const { outcome } = await run({
      body: `(i64.store (i32.const ${AT.free}) (call $clock)) (call $success (i32.const ${AT.free}) (i32.const 8))`,
    });
    const time = outcome.ok ? Number(Buffer.from(outcome.answer).readBigInt64LE()) : Number.NaN;
    expect(time % 1_000).toBe(0);
    expect(time / 1_000).toBeGreaterThanOrEqual(before);
    expect(time / 1_000).toBeLessThanOrEqual(before + 60);
  });

  test("console_log and runtime_log are log lines with the request's id", async () => {
    const { f } = await run({
      program: true,
      fields: '(data (i32.const 0) "hello from 0.3hello from 0.4")',
      body: `(call $log (i32.const 0) (i32.const 14)) (call $runtime_log (i32.const 14) (i32.const 14))
        (call $runtime_success (i32.const 0) (i32.const 0))`,
    });
    expect(f.records).toEqual([
      expect.objectContaining({ level: "info", message: "hello from 0.3", requestId: expect.any(String) }),
      expect.objectContaining({ level: "info", message: "hello from 0.4" }),
    ]);
  });

  test.each([
    ["no success", "", "ERR_GUEST_RESPONSE"],
    ["one success", "(call $success (i32.const 0) (i32.const 3))", "one"],
    [
      "several: the first wins",
      "(call $success (i32.const 0) (i32.const 3)) (call $success (i32.const 3) (i32.const 3))",
      "one",
    ],
    ["an empty one", "(call $success (i32.const 0) (i32.const 0))", ""],
    ["a trap", "(unreachable)", "ERR_GUEST_TRAP"],
    ["a trap after success", "(call $success (i32.const 0) (i32.const 3)) (unreachable)", "ERR_GUEST_TRAP"],
  ])("%s", async (_, body, expected) => {
    expect(told((await run({ body, fields: '(data (i32.const 0) "onetwo")' })).outcome)).toBe(expected);
  });

  test("-1 without an answer means that the event could not be read", async () => {
    const { f, outcome } = await run({ body: "", result: -1 });
    expect(told(outcome)).toBe("ERR_GUEST_RESPONSE");
    expect(f.records.at(-1)?.message).toContain("could not read the event");
  });

  test("an answer counts, whatever the handler returns", async () => {
    expect(told((await run({ body: "(call $success (i32.const 0) (i32.const 0))", result: -1 })).outcome)).toBe("");
  });

  test("z85 both ways", async () => {
    const { outcome } = await run({
      fields: '(data (i32.const 0) "\\86\\4f\\d2\\6f\\b5\\59\\f7\\5b\\76")',
      body: `(if (call $z85_encode (i32.const 0) (i32.const 9) (i32.const ${AT.free})) (then unreachable))
        (if (call $z85_decode (i32.const ${AT.free}) (i32.const 15) (i32.const 100)) (then unreachable))
        (if (i64.ne (i64.load (i32.const 100)) (i64.load (i32.const 0))) (then unreachable))
        (if (i32.ne (i32.load8_u (i32.const 108)) (i32.const 0x76)) (then unreachable))
        (call $success (i32.const ${AT.free}) (i32.const 15))`,
    });
    expect(told(outcome)).toBe("HelloWorld###1x");
  });

  test("what is not z85 gives -1 and writes nothing", async () => {
    const { outcome } = await run({
      fields: '(data (i32.const 0) "Hel o")',
      body: `(i32.store (i32.const 100) (i32.const 7))
        (call $number (i32.mul (call $z85_decode (i32.const 0) (i32.const 5) (i32.const 100)) (i32.load (i32.const 100))))`,
    });
    expect(number(outcome)).toBe(-7);
  });

  test("a program of the 0.4 line starts afresh with every call", async () => {
    const f = await functionOf(
      legacyGuest({
        program: true,
        fields: "(global $calls (mut i32) (i32.const 0))",
        body: `(global.set $calls (i32.add (global.get $calls) (i32.const 1)))
          (i32.store (i32.const 0) (i32.add (i32.load (i32.const 0)) (i32.const 1)))
          (call $number (i32.add (global.get $calls) (i32.load (i32.const 0))))`,
      }),
    );
    open.push(f);
    for (let turn = 0; turn < 3; turn++) expect(number(await f.send())).toBe(2);
  });
});
