import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
} from "@aws-sdk/client-sqs";
import { afterEach, describe, expect, it } from "vitest";
import { AsmlError } from "../../../../guest-abi/errors.ts";
import type { QueueSpec, QueueTrigger } from "../../../../runtime/triggers.ts";
import { type Behaviour, guestOf } from "../guests.ts";
import { newFolder, removeFolders } from "../folder.ts";
import {
  queueSpec,
  queueTrigger,
  stopHarnesses,
  type TriggerHarness,
  triggerHarness,
  workProject,
} from "./trigger-harness.ts";

const SAMPLE = join(
  import.meta.dirname,
  "../../../../../shared/fixtures/aws_lambda_events/fixtures/example-sqs-event.json",
);

afterEach(async () => {
  await stopHarnesses();
  await removeFolders();
});

const PATIENT = { timeout: 30_000, interval: 20 };

interface QueueRecord {
  readonly messageId: string;
  readonly body: string;
  readonly attributes: Readonly<Record<string, string>>;
}
type Handler = (records: readonly QueueRecord[]) => unknown;

const handling =
  (handler: Handler): Behaviour =>
  async (event) =>
    (await handler((event as unknown as { Records: readonly QueueRecord[] }).Records)) ?? null;

const fails = (): never => {
  throw new AsmlError("ERR_GUEST_PANIC", "the guest fails");
};

function project(root: string, trigger: Partial<QueueTrigger> = {}, spec: Partial<QueueSpec> = {}) {
  const name = trigger.queue ?? "jobs";
  return workProject(root, {
    functions: { run: { triggers: [queueTrigger(name, trigger)] } },
    sources: { queues: [queueSpec(name, spec), queueSpec(name.endsWith(".fifo") ? "dead.fifo" : "dead")] },
  });
}

async function start(handler: Handler, trigger: Partial<QueueTrigger> = {}, spec: Partial<QueueSpec> = {}) {
  return await triggerHarness(project(await newFolder(), trigger, spec), { "work.run": handling(handler) });
}

function send(harness: TriggerHarness, MessageBody: string, group?: string, queue = "jobs") {
  const input = { QueueUrl: harness.urlOf(queue), MessageBody, MessageGroupId: group };
  return harness.sqs.send(new SendMessageCommand(input));
}

function sendAll(harness: TriggerHarness, bodies: readonly string[]) {
  const Entries = bodies.map((MessageBody, index) => ({ Id: String(index), MessageBody }));
  return harness.sqs.send(new SendMessageBatchCommand({ QueueUrl: harness.urlOf("jobs"), Entries }));
}

async function counts(harness: TriggerHarness, queue = "jobs"): Promise<number> {
  const { Attributes = {} } = await harness.sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: harness.urlOf(queue), AttributeNames: ["All"] }),
  );
  return (
    Number(Attributes["ApproximateNumberOfMessages"]) + Number(Attributes["ApproximateNumberOfMessagesNotVisible"])
  );
}

const bodiesOf = (records: readonly QueueRecord[]) => records.map(({ body }) => body);

describe("a function that a queue triggers", () => {
  it("gets a batch, whose messages are deleted when it is done", async () => {
    const batches: string[][] = [];
    const harness = await start((records) => void batches.push(bodiesOf(records)), { batchWindowSeconds: 1 });
    await sendAll(harness, ["a", "b", "c"]);
    await expect.poll(() => batches, PATIENT).toEqual([["a", "b", "c"]]);
    await expect.poll(() => counts(harness), PATIENT).toBe(0);
    expect(harness.logged).toContainEqual(
      expect.objectContaining({ level: "info", function: "work.run", message: "3 messages of queue jobs" }),
    );
  });

  it.skipIf(!existsSync(SAMPLE))("gets records with the members of AWS's sample", async () => {
    const records: QueueRecord[] = [];
    const harness = await start((batch) => void records.push(...batch));
    const MessageAttributes = { Attribute1: { DataType: "String", StringValue: "AttributeValue1" } };
    const input = { QueueUrl: harness.urlOf("jobs"), MessageBody: "Message Body", MessageAttributes };
    await harness.sqs.send(new SendMessageCommand(input));
    await expect.poll(() => records.length, PATIENT).toBe(1);
    const sample = (JSON.parse(readFileSync(SAMPLE, "utf8")) as { Records: Record<string, object>[] }).Records[0];
    expect(Object.keys(records[0] ?? {}).toSorted()).toEqual(Object.keys(sample ?? {}).toSorted());
    expect(Object.keys(records[0]?.attributes ?? {}).toSorted()).toEqual(
      Object.keys(sample?.["attributes"] ?? {}).toSorted(),
    );
    const attributes = sample?.["messageAttributes"] as Readonly<Record<string, object>> | undefined;
    expect(records[0]).toMatchObject({
      body: "Message Body",
      eventSource: "aws:sqs",
      eventSourceARN: "arn:aws:sqs:us-east-1:123456789012:jobs",
      awsRegion: "us-east-1",
      messageAttributes: {
        Attribute1: attributes?.["Attribute1"],
      },
    });
  });

  it("gets a batch again after its visibility where it fails, and its messages are dead letters in the end", async () => {
    const seen: string[][] = [];
    const spec = { visibilitySeconds: 1, deadLetters: { queue: "dead", maxReceives: 2 } };
    const harness = await start(
      (records) => {
        seen.push(records.map(({ body, attributes }) => `${body}${attributes["ApproximateReceiveCount"]}`));
        fails();
      },
      {},
      spec,
    );
    await send(harness, "a");
    await expect.poll(() => counts(harness, "dead"), PATIENT).toBe(1);
    expect(seen).toEqual([["a1"], ["a2"]]);
    expect(await counts(harness)).toBe(0);
  });

  it("gets those again that it says have failed, and no others", async () => {
    const seen: string[][] = [];
    const trigger = { partialFailures: true, batchWindowSeconds: 1 };
    const harness = await start(
      (records) => {
        seen.push(bodiesOf(records).toSorted());
        const failed = seen.length === 1 ? records.filter(({ body }) => body !== "b") : [];
        return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
      },
      trigger,
      { visibilitySeconds: 2 },
    );
    await sendAll(harness, ["a", "b", "c"]);
    await expect
      .poll(() => seen, PATIENT)
      .toEqual([
        ["a", "b", "c"],
        ["a", "c"],
      ]);
    await expect.poll(() => counts(harness), PATIENT).toBe(0);
  });

  it.each([
    { what: "no JSON", answer: Buffer.from("{") },
    { what: "an empty identifier", answer: { batchItemFailures: [{ itemIdentifier: "" }] } },
    { what: "no identifier", answer: { batchItemFailures: [{ itemIdentifier: null }] } },
    { what: "one that is not of the batch", answer: { batchItemFailures: [{ itemIdentifier: "1" }] } },
    { what: "a member of another name", answer: { batchItemFailures: [{ id: "1" }] } },
  ])("gets all of a batch again after $what", async ({ answer }) => {
    const seen: string[][] = [];
    const trigger = { partialFailures: true, batchWindowSeconds: 1 };
    const harness = await start(
      (records) => (seen.push(bodiesOf(records).toSorted()) === 1 ? answer : { batchItemFailures: [] }),
      trigger,
      { visibilitySeconds: 2 },
    );
    await sendAll(harness, ["a", "b"]);
    await expect.poll(() => seen, PATIENT).toEqual(Array.from({ length: 2 }, () => ["a", "b"]));
  });

  it("does not get what no filter lets through, which is deleted", async () => {
    const seen: string[] = [];
    const filters = [{ body: { kind: ["order"], count: [{ numeric: [">", 1] }] } }, { body: ["plain"] }];
    const harness = await start((records) => void seen.push(...bodiesOf(records)), { filters });
    const wanted = JSON.stringify({ kind: "order", count: 2 });
    await sendAll(harness, [JSON.stringify({ kind: "order", count: 1 }), "no JSON", wanted, "plain"]);
    await expect.poll(() => seen.toSorted(), PATIENT).toEqual(["plain", wanted].toSorted());
    await expect.poll(() => counts(harness), PATIENT).toBe(0);
  });

  it("has as many invocations at once as its trigger allows, and no more", async () => {
    let [now, most, done] = [0, 0, 0];
    const gate = Promise.withResolvers<void>();
    const harness = await start(
      async () => {
        now += 1;
        most = Math.max(most, now);
        await gate.promise;
        now -= 1;
        done += 1;
      },
      { batchSize: 1, maxConcurrency: 2 },
    );
    await sendAll(harness, ["a", "b", "c", "d", "e"]);
    await expect.poll(() => now, PATIENT).toBe(2);
    gate.resolve();
    await expect.poll(() => done, PATIENT).toBe(5);
    expect(most).toBe(2);
  });

  it("gets groups of a FIFO queue in order, the rest of one only after what failed, and others meanwhile", async () => {
    const seen: string[] = [];
    const harness = await start(
      (records) => {
        seen.push(...bodiesOf(records));
        if (seen.filter((body) => body === "a1").length === 1 && records.some(({ body }) => body === "a1")) fails();
      },
      { queue: "orders.fifo", batchSize: 1 },
      { visibilitySeconds: 2 },
    );
    for (const body of ["a1", "a2"]) await send(harness, body, "a", "orders.fifo");
    await send(harness, "b1", "b", "orders.fifo");
    await expect.poll(() => seen.length, PATIENT).toBe(4);
    expect(seen.filter((body) => body.startsWith("a"))).toEqual(["a1", "a1", "a2"]);
    expect(seen.indexOf("b1")).toBeLessThan(seen.indexOf("a2"));
  });
});

describe("another state of the project", () => {
  it("has its functions called from then on, while what is under way ends on the old ones, each message once", async () => {
    const seen: string[] = [];
    const root = await newFolder();
    const gate = Promise.withResolvers<void>();
    const slow = handling(async (records) => {
      await gate.promise;
      seen.push(...bodiesOf(records).map((body) => `old ${body}`));
    });
    const before = project(root, { batchSize: 1, maxConcurrency: 2 });
    let started = 0;
    const harness = await triggerHarness(before, {
      "work.run": (event, invocation) => {
        started += 1;
        return slow(event, invocation);
      },
    });
    await sendAll(harness, ["a", "b", "c"]);
    await expect.poll(() => started, PATIENT).toBe(2);
    const next = project(root, { batchSize: 1, maxConcurrency: 3 });
    const functions = next.services.flatMap((service) => service.functions);
    const fresh = handling((records) => void seen.push(...bodiesOf(records).map((body) => `new ${body}`)));
    await harness.update(next, new Map(functions.map((spec) => [spec.config.id, guestOf(spec, fresh)])));
    await expect.poll(() => seen, PATIENT).toEqual(["new c"]);
    gate.resolve();
    await expect.poll(() => seen.toSorted(), PATIENT).toEqual(["new c", "old a", "old b"]);
    await expect.poll(() => counts(harness), PATIENT).toBe(0);
  });

  it("can have triggers and queues more, and less: what a queue has waits until it is there again", async () => {
    const root = await newFolder();
    const seen: string[] = [];
    const none = workProject(root, { functions: { run: {} }, sources: { queues: [queueSpec("jobs")] } });
    const nothing = workProject(root, { functions: { run: {} } });
    const harness = await triggerHarness(none);
    const update = async (state: typeof none) => {
      const specs = state.services.flatMap((service) => service.functions);
      const note = handling((records) => void seen.push(...bodiesOf(records)));
      await harness.update(state, new Map(specs.map((spec) => [spec.config.id, guestOf(spec, note)])));
    };
    await send(harness, "kept");
    await update(nothing);
    expect(harness.messaging.state.queues).toEqual([]);
    await update(project(root));
    await expect.poll(() => seen, PATIENT).toEqual(["kept"]);
    await update(none);
    await send(harness, "later");
    const { Messages } = await harness.sqs.send(new ReceiveMessageCommand({ QueueUrl: harness.urlOf("jobs") }));
    expect(Messages?.[0]?.Body).toBe("later");
    expect(seen).toEqual(["kept"]);
  });
});

describe("the end of a harness", () => {
  it("counts for no receive of what is under way, which is delivered at the next start", async () => {
    const root = await newFolder();
    const seen: string[] = [];
    const first = await triggerHarness(
      project(root, {}, { visibilitySeconds: 600 }),
      {
        "work.run": async (_, { signal }) => {
          seen.push("begun");
          await new Promise((resolve) => signal?.addEventListener("abort", resolve));
          throw new AsmlError("ERR_INVOCATION_ABORTED", "the harness ends");
        },
      },
      { ephemeral: false },
    );
    await send(first, "a");
    await expect.poll(() => seen, PATIENT).toEqual(["begun"]);
    await first.close();
    const again = handling(
      (records) =>
        void seen.push(...records.map(({ body, attributes }) => `${body}${attributes["ApproximateReceiveCount"]}`)),
    );
    await triggerHarness(project(root, {}, { visibilitySeconds: 600 }), { "work.run": again }, { ephemeral: false });
    await expect.poll(() => seen, PATIENT).toEqual(["begun", "a1"]);
  });
});
