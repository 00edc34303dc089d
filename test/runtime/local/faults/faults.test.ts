import { expect, test } from "vitest";
import { defineIomod, IomodFailure } from "../../../../iomods/define.ts";
import { createRegistry } from "../../../../iomods/registry.ts";
import { Faults } from "../../../../runtime/local/faults/faults.ts";
import { parseFaults } from "../../../../runtime/local/faults/grammar.ts";
import type { LogRecord } from "../../../../runtime/observe/log.ts";
import { functionOf, guest, methodImport, told } from "../../../guests/wat.ts";

const seen: string[] = [];
const echo = {
  actions: [],
  call(input: Uint8Array) {
    seen.push(Buffer.from(input).toString());
    return Promise.resolve(Buffer.from("{}"));
  },
};
const iomods = createRegistry([
  defineIomod("aws.dynamodb", { put_item: echo, batch_write_item: echo, batch_get_item: echo }),
  defineIomod("aws.s3", { get_object: echo }),
  defineIomod("aws.sqs", { send_message_batch: echo }),
  defineIomod("aws.eventbridge", { put_events: { ...echo, call: (input) => Promise.resolve(answerEvents(input)) } }),
]);

function answerEvents(input: Uint8Array): Uint8Array {
  const { Entries } = JSON.parse(Buffer.from(input).toString());
  return Buffer.from(
    JSON.stringify({ FailedEntryCount: 0, Entries: Entries.map(({ Id }: { Id: string }) => ({ EventId: Id })) }),
  );
}

function faulty(text: string, seed = "1") {
  const records: LogRecord[] = [];
  const faults = new Faults({ rules: parseFaults(text, "--fault"), seed, log: (record) => records.push(record) });
  const wrapped = faults.wrap(iomods);
  const call = async (name: string, input: unknown = {}, signal = new AbortController().signal): Promise<unknown> => {
    const [coordinates = "", method = ""] = name.split("/");
    const context = { signal, remainingMs: () => 1_000 };
    const answer = await wrapped.find(coordinates)?.methods[method]?.call(Buffer.from(JSON.stringify(input)), context);
    return JSON.parse(Buffer.from(answer ?? []).toString());
  };
  return { call, records };
}

const failure = async (work: Promise<unknown>): Promise<IomodFailure> => {
  const thrown: unknown = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(thrown instanceof IomodFailure)) throw new TypeError("the call did not fail");
  return thrown;
};

test.each([
  [
    "aws.dynamodb/put_item",
    "throttle",
    { code: "ProvisionedThroughputExceededException", statusCode: 400, retryable: true },
  ],
  ["aws.s3/get_object", "throttle", { code: "SlowDown", statusCode: 503, retryable: true }],
  ["aws.eventbridge/put_events", "throttle", { code: "ThrottlingException", retryable: true }],
  ["aws.s3/get_object", "reset", { code: "NetworkError", statusCode: undefined, retryable: true }],
  ["aws.s3/get_object", "timeout(1ms)", { code: "TimeoutError", retryable: true }],
  ["aws.s3/get_object", "error(NoSuchKey, 404)", { code: "NoSuchKey", statusCode: 404, retryable: false }],
  ["aws.s3/get_object", "error(InternalError, 500)", { code: "InternalError", statusCode: 500, retryable: true }],
])("%s with %s fails as the SDK has it", async (name, fault, expected) => {
  const { call, records } = faulty(`${name}:${fault}`);
  expect(await failure(call(name))).toMatchObject(expected);
  expect(records[0]?.message).toBe(`fault on demand: ${name} (${name}:${fault})`);
});

test("a share of calls fails, the same ones for the same seed, others for another", async () => {
  const pattern = async (seed: string): Promise<string> => {
    const { call } = faulty("aws.s3:throttle@20%", seed);
    const results: string[] = [];
    for (let i = 0; i < 200; i++)
      // oxlint-disable-next-line no-await-in-loop -- in order
      results.push(
        await call("aws.s3/get_object").then(
          () => ".",
          () => "x",
        ),
      );
    return results.join("");
  };
  const first = await pattern("7");
  const failed = first.replaceAll(".", "").length;
  expect(failed).toBeGreaterThan(20);
  expect(failed).toBeLessThan(65);
  expect(await pattern("7")).toBe(first);
  expect(await pattern("8")).not.toBe(first);
});

test("other methods are as they were, and latency is added before the call", async () => {
  const { call } = faulty("aws.dynamodb/put_item:latency(30ms..40ms)");
  seen.length = 0;
  const slow = call("aws.dynamodb/put_item", { slow: true });
  await call("aws.s3/get_object", { fast: true });
  expect(seen).toEqual(['{"fast":true}']);
  await slow;
  expect(seen).toEqual(['{"fast":true}', '{"slow":true}']);
});

test("a cancelled call does not go on to wait", async () => {
  const { call } = faulty("aws.s3:latency(1000s)");
  const controller = new AbortController();
  const waiting = call("aws.s3/get_object", {}, controller.signal);
  controller.abort();
  expect(await failure(waiting)).toMatchObject({ code: "RequestAborted" });
});

test("a batch is done in part, and its answer tells of the rest", async () => {
  const items = Array.from({ length: 20 }, (_, n) => ({ PutRequest: { Item: { pk: { S: String(n) } } } }));
  seen.length = 0;
  const { call } = faulty("aws.dynamodb/batch_write_item:partial(50%)");
  const answer = await call("aws.dynamodb/batch_write_item", { RequestItems: { notes: items } });
  const { RequestItems } = JSON.parse(seen[0] ?? "{}");
  const { UnprocessedItems } = Object(answer);
  expect(UnprocessedItems.notes.length).toBeGreaterThan(2);
  expect(RequestItems.notes.length).toBeGreaterThan(2);
  const all = [...RequestItems.notes, ...UnprocessedItems.notes];
  expect(all).toHaveLength(20);
  for (const item of items) expect(all).toContainEqual(item);
});

test("a batch of which nothing is done does not reach the service", async () => {
  seen.length = 0;
  const { call } = faulty("aws.*:partial(100%)");
  const Keys = [{ pk: { S: "1" } }];
  expect(
    await call("aws.dynamodb/batch_get_item", { RequestItems: { notes: { Keys, ConsistentRead: true } } }),
  ).toEqual({ Responses: {}, UnprocessedKeys: { notes: { Keys, ConsistentRead: true } } });
  expect(await call("aws.sqs/send_message_batch", { Entries: [{ Id: "a" }] })).toMatchObject({
    Successful: [],
    Failed: [{ Id: "a", SenderFault: false, Code: "InternalError" }],
  });
  expect(seen).toEqual([]);
});

test("events that are not put stand in their places", async () => {
  const { call } = faulty("aws.eventbridge/put_events:partial(50%)");
  const Entries = Array.from({ length: 12 }, (_, n) => ({ Id: String(n) }));
  const answer = Object(await call("aws.eventbridge/put_events", { Entries }));
  expect(answer.Entries).toHaveLength(12);
  expect(answer.FailedEntryCount).toBe(answer.Entries.filter((one: object) => "ErrorCode" in one).length);
  expect(answer.FailedEntryCount).toBeGreaterThan(0);
  answer.Entries.forEach((one: { EventId?: string }, n: number) => {
    if (one.EventId !== undefined) expect(one.EventId).toBe(String(n));
  });
});

test("a rule that no method falls under is refused", () => {
  expect(() => faulty("aws.dynamodb/put_itm:throttle")).toThrow("no IOmod has such a method");
  expect(() => faulty("aws.dynamodb/put_item:partial")).toThrow("only batches can be done in part");
});

test("a request brings its own faults in a header, and no other request has them", async () => {
  const records: LogRecord[] = [];
  const faults = new Faults({ rules: [], seed: "1", log: (record) => records.push(record) });
  const wasm = guest({
    imports: methodImport("get_object", "aws.s3"),
    locals: "(local $n i32)",
    fields: '(data (i32.const 0) "{}")',
    body: `
      (drop (call $get_object (i32.const 0) (i32.const 2)))
      (drop (call $call_wait))
      (local.set $n (call $call_poll (i32.const 1)))
      (drop (call $call_take (i32.const 1) (i32.const 64) (i32.const 800)))
      (drop (call $respond (i32.const 64) (local.get $n)))`,
  });
  const s3 = faults.wrap(iomods).find("aws.s3");
  if (s3 === undefined) throw new TypeError("no aws.s3");
  const f = await functionOf(wasm, { observer: faults, iomods: [s3] });
  const event = (header: string): string => JSON.stringify({ headers: { "X-Asml-Fault": header } });
  const [failed, fine, wrong] = await Promise.all([
    f.send(event("aws.s3/get_object:throttle")),
    f.send("{}"),
    f.send(event("aws.s3/get_object:throtle")),
  ]);
  expect(JSON.parse(told(failed))).toMatchObject({ code: "SlowDown", retryable: true });
  expect(told(fine)).toBe("{}");
  expect(told(wrong)).toBe("{}");
  const refused = records.find((record) => record.level === "error");
  expect(refused?.message).toContain("x-asml-fault, column 19: no fault is named throtle");
});
