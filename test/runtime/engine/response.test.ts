/** The ABI of a response that is given while the guest runs, from its imports to the outcome. */
import { afterEach, describe, expect, test } from "vitest";
import { AsmlError } from "../../../guest-abi/errors.ts";
import { ClientGone, type Delivery, type Outcome, type ResponseHead } from "../../../runtime/function.ts";
import { functionOf, guest, methodImport, type TestFunction, told } from "../../guests/wat.ts";

const HEAD = '{"statusCode":201,"headers":{"x-a":"1"},"cookies":["a=1"]}';
const BAD = '{"statusCode":99}';
const data = (text: string): string => text.replaceAll('"', "\\22");
const [EVENT, HEAD_AT, BAD_AT, CHUNK_AT, TAKEN] = [1_024, 8_192, 9_216, 10_240, 16_384];

const imports = ["begin", "write", "end", "after"].map((name) => methodImport(name, "asml.response")).join(" ");
const op = (letter: string, then: string): string =>
  `(if (i32.eq (local.get $op) (i32.const ${letter.charCodeAt(0)})) (then ${then}))`;
const call = (name: string, at = 0, length = 0): string =>
  `(local.set $id (call $${name} (i32.const ${at}) (i32.const ${length})))`;

/**
 * Does what the letters of its event say, and logs how each call ended: `ok` or the failure document. `b` begins, `i`
 * begins with a head that is none, `w` writes "chunk", `x` the byte 255, `0` nothing, `e` ends, `a` asks for time after
 * the response, `r` responds with 4 bytes and logs the code, `p` panics.
 */
const script = guest({
  imports,
  fields: `(data (i32.const ${HEAD_AT}) "${data(HEAD)}") (data (i32.const ${BAD_AT}) "${data(BAD)}")
    (data (i32.const ${CHUNK_AT}) "chunk\\ff") (data (i32.const 512) "\\22ok\\22") (data (i32.const 520) "refused")`,
  locals: "(local $at i32) (local $length i32) (local $op i32) (local $id i32) (local $status i32)",
  body: `
    (local.set $length (call $input_len))
    (drop (call $input_read (i32.const ${EVENT}) (local.get $length)))
    (loop $next
      (if (i32.lt_u (local.get $at) (local.get $length)) (then
        (local.set $op (i32.load8_u (i32.add (i32.const ${EVENT}) (local.get $at))))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (local.set $id (i32.const 0))
        ${op("b", call("begin", HEAD_AT, HEAD.length))}
        ${op("i", call("begin", BAD_AT, BAD.length))}
        ${op("w", call("write", CHUNK_AT, 5))}
        ${op("x", call("write", CHUNK_AT + 5, 1))}
        ${op("0", call("write"))}
        ${op("e", call("end"))}
        ${op("a", call("after"))}
        ${op("p", "(call $panic (i32.const 520) (i32.const 7)) unreachable")}
        ${op(
          "r",
          `(if (i32.eq (call $respond (i32.const 512) (i32.const 4)) (i32.const -5))
             (then (call $log (i32.const 3) (i32.const 520) (i32.const 7))))`,
        )}
        (if (local.get $id) (then
          (drop (call $call_wait))
          (local.set $status (call $call_poll (local.get $id)))
          (if (call $call_take (local.get $id) (i32.const ${TAKEN}) (i32.const 4096))
            (then (call $log (i32.const 3) (i32.const ${TAKEN}) (local.get $status)))
            (else (call $log (i32.const 3) (i32.const 513) (i32.const 2))))))
        (br $next))))`,
});

const open: TestFunction[] = [];
afterEach(() => {
  for (const f of open.splice(0)) f.close();
});

/** What a delivery has got. */
class Got implements Delivery {
  readonly events: string[] = [];
  readonly begin: NonNullable<Delivery["begin"]> = (head: ResponseHead) => {
    this.events.push(`begin ${head.status} ${JSON.stringify(head.headers)}`);
    return {
      write: async (chunk) => {
        this.events.push(`write ${Buffer.from(chunk).toString()}`);
        if (this.events.length > this.reads) throw new ClientGone();
      },
      end: async () => void this.events.push("end"),
      fail: ({ code }) => void this.events.push(`fail ${code}`),
    };
  };
  reads = Infinity;
  answered(answer: Uint8Array): void {
    this.events.push(`answered ${Buffer.from(answer).toString()}`);
  }
}

interface Ran {
  readonly outcome: Outcome;
  /** How each call ended: `ok`, the failure's code, or `refused` for `respond`. */
  readonly ends: readonly string[];
  readonly failures: readonly unknown[];
  readonly f: TestFunction;
}

async function run(letters: string, delivery?: Delivery): Promise<Ran> {
  const f = await functionOf(script, { config: { grants: [] } });
  open.push(f);
  return again(f, letters, delivery);
}

async function again(f: TestFunction, letters: string, delivery?: Delivery): Promise<Ran> {
  f.records.length = 0;
  const outcome = await f.invoke({ requestId: "r", event: Buffer.from(letters), delivery });
  const ends = f.records
    .filter(({ level }) => level === "info")
    .map(({ message }) => (message.startsWith("{") ? String(JSON.parse(message).code) : message));
  return { outcome, ends, failures: f.records.filter(({ level }) => level === "error"), f };
}

describe("a response in chunks", () => {
  test("goes to where it is delivered, in order, and the outcome has nothing of it", async () => {
    const got = new Got();
    const { outcome, ends } = await run("bw0we", got);
    expect(ends).toEqual(["ok", "ok", "ok", "ok", "ok"]);
    const head = 'begin 201 [["x-a","1"],["set-cookie","a=1"],["content-type","text/plain; charset=utf-8"]]';
    expect(got.events).toEqual([head, "write chunk", "write chunk", "end"]);
    expect(outcome).toEqual({ ok: true, answer: new Uint8Array(0), streamed: true });
  });

  test("is gathered to one answer where nothing delivers it", async () => {
    const { outcome } = await run("bwwe");
    expect(JSON.parse(told(outcome))).toEqual({ ...JSON.parse(HEAD), isBase64Encoded: false, body: "chunkchunk" });
    expect(JSON.parse(told((await run("bwxe")).outcome))).toMatchObject({
      isBase64Encoded: true,
      body: Buffer.from("chunk\xff", "latin1").toString("base64"),
    });
  });

  test("needs no grant", async () => {
    expect((await run("be")).outcome.ok).toBe(true);
  });

  test.each([
    ["w", ["NotBegun"]],
    ["e", ["NotBegun"]],
    ["i", ["InvalidHead"]],
    ["bb", ["ok", "AlreadyAnswered"]],
    ["br", ["ok", "refused"]],
    ["bewe", ["ok", "ok", "Ended", "Ended"]],
    ["rb", ["AlreadyAnswered"]],
    ["ra", ["AlreadyAnswered"]],
    ["ibwe", ["InvalidHead", "ok", "ok", "ok"]],
  ])("out of its order is refused: %s", async (letters, ends) => {
    expect((await run(letters, new Got())).ends).toEqual(ends);
  });

  test.each([
    ["bw", "ERR_GUEST_RESPONSE"],
    ["bwp", "ERR_GUEST_PANIC"],
  ])("that is not ended is a failure: %s", async (letters, code) => {
    const got = new Got();
    const { outcome, failures } = await run(letters, got);
    expect(told(outcome)).toBe(code);
    expect(got.events.at(-1)).toBe(`fail ${code}`);
    expect(failures).toMatchObject([{ code }]);
    expect(told((await run(letters)).outcome)).toBe(code);
  });

  test("whose client has gone ends the invocation as one that nobody waits for", async () => {
    const got = new Got();
    got.reads = 2;
    const { outcome, ends } = await run("bwwwe", got);
    expect(ends).toEqual(["ok", "ok", "ClientGone", "ClientGone", "ClientGone"]);
    expect(told(outcome)).toBe("ERR_INVOCATION_ABORTED");
    expect(got.events).toHaveLength(4);
  });

  test("leaves nothing to the next invocation of its sandbox", async () => {
    const { f } = await run("bwe", new Got());
    for (const letters of ["r", "bwe", "bw", "r"]) {
      const got = new Got();
      const { outcome } = await again(f, letters, got);
      expect(told(outcome)).toBe(letters === "r" ? '"ok"' : letters === "bw" ? "ERR_GUEST_RESPONSE" : "");
      expect(got.events.filter((event) => event.startsWith("begin"))).toHaveLength(letters === "r" ? 0 : 1);
    }
  });

  test("that failed after its end was given all the same", async () => {
    const got = new Got();
    const { outcome, failures } = await run("bwep", got);
    expect(outcome).toMatchObject({ ok: true, streamed: true, failedAfter: { code: "ERR_GUEST_PANIC" } });
    expect(got.events.at(-1)).toBe("end");
    expect(failures).toMatchObject([{ code: "ERR_GUEST_PANIC", afterResponse: true }]);
    // Gathered, it was on its way to nobody.
    expect(told((await run("bwep")).outcome)).toBe("ERR_GUEST_PANIC");
  });
});

describe("time after the response", () => {
  test("is for guests that ask: their answer goes out when it is given", async () => {
    const got = new Got();
    const { outcome, failures } = await run("arp", got);
    expect(got.events).toEqual(['answered "ok"']);
    expect(outcome).toMatchObject({ ok: true, failedAfter: { code: "ERR_GUEST_PANIC" } });
    expect(told(outcome)).toBe('"ok"');
    expect(failures).toMatchObject([{ afterResponse: true }]);
  });

  test("is not there unasked: a failure after the answer is the invocation's", async () => {
    const got = new Got();
    const { outcome, failures } = await run("rp", got);
    expect(told(outcome)).toBe("ERR_GUEST_PANIC");
    expect(got.events).toEqual([]);
    expect(failures[0]).not.toHaveProperty("afterResponse");
  });

  test("is refused where the platform has none, with what to do about it", async () => {
    const { outcome, ends, f } = await run("ar", { endsWithAnswer: "switch something on" });
    expect(ends).toEqual(["AfterResponseUnavailable"]);
    expect(f.records[0]?.message).toContain("switch something on");
    expect(told(outcome)).toBe('"ok"');
  });

  test("comes with a response that is streamed, and for one that is gathered by asking", async () => {
    const refusing = Object.assign(new Got(), { endsWithAnswer: "no" });
    expect((await run("bae", refusing)).ends).toEqual(["ok", "ok", "ok"]);
    const got = new Got();
    const { outcome } = await run("baep", { answered: (answer) => got.answered(answer) });
    expect(outcome).toMatchObject({ ok: true, failedAfter: { code: "ERR_GUEST_PANIC" } });
    expect(got.events).toHaveLength(1);
  });
});

test("a name that asml.response does not have is refused before the module runs", async () => {
  const wrong = guest({ body: "", imports: methodImport("redirect", "asml.response") });
  await expect(functionOf(wrong)).rejects.toThrow(AsmlError);
  await expect(functionOf(wrong)).rejects.toMatchObject({ code: "ERR_IMPORT_UNKNOWN" });
});
