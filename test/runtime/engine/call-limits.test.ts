import { afterEach, expect, test } from "vitest";
import { defineIomod } from "../../../iomods/define.ts";
import { method, stream, z } from "../../../iomods/kit.ts";
import type { Grant } from "../../../runtime/project.ts";
import { functionOf, guest, methodImport, type TestFunction, told } from "../../guests/wat.ts";

const open: TestFunction[] = [];
afterEach(() => {
  for (const f of open.splice(0)) f.close();
});

const limited = defineIomod("test.limited", {
  twice: method({ input: "bytes", output: "bytes", limits: { calls: 2 }, run: (input) => input }),
  alone: method({
    input: "bytes",
    output: "bytes",
    limits: { concurrent: 1 },
    run: () => new Promise<Uint8Array>(() => {}),
  }),
  quick: method({ input: "bytes", output: "bytes", limits: { concurrent: 1 }, run: (input) => input }),
  pour: method({ input: "bytes", output: stream(z.int()), limits: { concurrent: 1 }, run: () => [1, 2, 3] }),
  free: method({ input: "bytes", output: "bytes", run: (input) => input }),
});

const NAMES = ["twice", "alone", "quick", "pour", "free"];
const IMPORTS = NAMES.map((name) => methodImport(name, "test.limited")).join("\n");
const start = (name: string): string => `(drop (call $${name} (i32.const 0) (i32.const 1)))`;
const wait = "(drop (call $call_wait))";
/** Waits until the call has finished, and takes it: the status in $status, the answer at 2048. */
const take = (id: number): string =>
  `(loop $l (br_if $l (i32.ne (call $call_wait) (i32.const ${id}))))
   (local.set $len (call $call_poll (i32.const ${id})))
   (local.set $status (call $call_take (i32.const ${id}) (i32.const 2048) (i32.const 4096)))`;
const respond = "(drop (call $respond (i32.const 2048) (local.get $len)))";

async function run(body: string, limits?: Grant["limits"]): Promise<TestFunction> {
  const f = await functionOf(guest({ imports: IMPORTS, locals: "(local $len i32) (local $status i32)", body }), {
    iomods: [limited],
    config: { grants: [{ coordinates: "test.limited", from: "service.toml:1", ...(limits && { limits }) }] },
  });
  open.push(f);
  return f;
}

const failure = async (f: TestFunction): Promise<unknown> => JSON.parse(told(await f.send()));

test("more calls of a method than it allows in an invocation are refused, typed; the next invocation counts anew", async () => {
  const f = await run(`${start("twice")} ${start("twice")} ${start("twice")} ${take(3)} ${respond}`);
  for (const _ of [1, 2])
    expect(await failure(f)).toEqual({
      code: "TooManyCalls",
      message: "an invocation may call test.limited/twice 2 times",
      retryable: false,
      statusCode: 429,
    });
});

test("more at once are refused as retryable", async () => {
  const f = await run(`${start("alone")} ${start("alone")} ${take(2)} ${respond}`);
  expect(await failure(f)).toMatchObject({
    code: "TooManyCalls",
    retryable: true,
    message: "an invocation may have no more than 1 of test.limited/alone's calls under way",
  });
});

test.each([
  ["that has ended", `${start("quick")} ${take(1)} ${start("quick")} ${take(2)}`],
  ["that has ended and was not taken", `${start("quick")} ${wait} ${start("quick")} ${take(2)}`],
  ["that was cancelled", `${start("alone")} (drop (call $call_cancel (i32.const 1))) ${start("quick")} ${take(2)}`],
])("a call %s makes room for another", async (_, body) => {
  const f = await run(
    `${body} (i32.store (i32.const 2048) (local.get $status)) (local.set $len (i32.const 4)) ${respond}`,
  );
  expect(told(await f.send())).toBe("\0\0\0\0");
});

test("a cancelled call of the same method makes room", async () => {
  const f = await run(
    `${start("alone")} (drop (call $call_cancel (i32.const 1))) ${start("alone")}
     (i32.store (i32.const 2048) (call $call_poll (i32.const 2))) (local.set $len (i32.const 4)) ${respond}`,
  );
  // Pending: it was not refused.
  expect((await f.send()).ok && Buffer.from(told(await f.send()), "latin1")).toHaveLength(4);
  expect(f.records.filter(({ level }) => level === "error")).toEqual([]);
});

test("a stream is open from its first chunk to its last", async () => {
  const between = await run(`${start("pour")} ${wait} ${start("pour")} ${take(2)} ${respond}`);
  expect(await failure(between)).toMatchObject({ code: "TooManyCalls" });
  const drained = await run(
    `${start("pour")}
     (loop $l ${wait} (br_if $l (i32.eq (call $call_take (i32.const 1) (i32.const 2048) (i32.const 100)) (i32.const 2))))
     ${start("pour")} ${take(2)} ${respond}`,
  );
  expect(told(await drained.send())).toBe("1");
});

test("a grant limits all methods of an IOmod together, besides what each allows", async () => {
  const f = await run(`${start("free")} ${start("quick")} ${start("free")} ${start("free")} ${take(4)} ${respond}`, {
    calls: 3,
  });
  expect(await failure(f)).toMatchObject({ message: "an invocation may call test.limited 3 times" });
});
