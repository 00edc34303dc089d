import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  DeleteQueueCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  InvalidMessageContents,
  ListQueuesCommand,
  type Message,
  MessageNotInflight,
  PurgeQueueCommand,
  QueueDoesNotExist,
  ReceiptHandleIsInvalid,
  ReceiveMessageCommand,
  type ReceiveMessageCommandInput,
  SendMessageBatchCommand,
  SendMessageCommand,
  type SendMessageCommandInput,
  SetQueueAttributesCommand,
} from "@aws-sdk/client-sqs";
import { afterEach, describe, expect, it } from "vitest";
import { newFolder, removeFolders } from "../folder.ts";
import {
  queueSpec,
  stopHarnesses,
  type TriggerHarness,
  triggerHarness,
  workProject,
} from "../messaging/trigger-harness.ts";

afterEach(async () => {
  await stopHarnesses();
  await removeFolders();
});

const PATIENT = { timeout: 30_000, interval: 20 };

async function start(root?: string): Promise<TriggerHarness> {
  const folder = root ?? (await newFolder());
  const queues = [
    queueSpec("jobs", { deadLetters: { queue: "dead", maxReceives: 2 } }),
    queueSpec("dead"),
    queueSpec("orders.fifo"),
  ];
  return await triggerHarness(
    workProject(folder, { functions: {}, sources: { queues } }),
    {},
    { ephemeral: root === undefined },
  );
}

function send(
  harness: TriggerHarness,
  queue: string,
  MessageBody: string,
  more: Partial<SendMessageCommandInput> = {},
) {
  return harness.sqs.send(new SendMessageCommand({ QueueUrl: harness.urlOf(queue), MessageBody, ...more }));
}

async function receive(
  harness: TriggerHarness,
  queue: string,
  more: Partial<ReceiveMessageCommandInput> = {},
): Promise<Message[]> {
  const input = {
    QueueUrl: harness.urlOf(queue),
    MaxNumberOfMessages: 10,
    MessageSystemAttributeNames: ["All" as const],
    ...more,
  };
  return (await harness.sqs.send(new ReceiveMessageCommand(input))).Messages ?? [];
}

const bodies = (messages: readonly Message[]) => messages.map(({ Body }) => Body);

describe("the embedded SQS", () => {
  it("gives a message to one receiver, with its attributes and digests, until it is deleted", async () => {
    const harness = await start();
    const MessageAttributes = {
      text: { DataType: "String", StringValue: "käse" },
      count: { DataType: "Number.int", StringValue: "7" },
      bytes: { DataType: "Binary", BinaryValue: new Uint8Array([0, 1, 255]) },
    };
    const sent = await send(harness, "jobs", "hallo wörld", { MessageAttributes });
    expect(sent.MD5OfMessageBody).toMatch(/^[0-9a-f]{32}$/);
    const [message] = await receive(harness, "jobs", { MessageAttributeNames: ["All"] });
    expect(message).toMatchObject({ Body: "hallo wörld", MessageId: sent.MessageId, MessageAttributes });
    expect(message?.MD5OfMessageAttributes).toBe(sent.MD5OfMessageAttributes);
    expect(message?.Attributes).toMatchObject({
      ApproximateReceiveCount: "1",
      SentTimestamp: expect.stringMatching(/^\d{13}$/),
    });
    expect(await receive(harness, "jobs")).toEqual([]);
    const QueueUrl = harness.urlOf("jobs");
    await harness.sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message?.ReceiptHandle }));
    const { Attributes } = await harness.sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ["All"] }));
    expect(Attributes).toMatchObject({
      ApproximateNumberOfMessages: "0",
      ApproximateNumberOfMessagesNotVisible: "0",
      QueueArn: "arn:aws:sqs:us-east-1:123456789012:jobs",
      RedrivePolicy: JSON.stringify({
        deadLetterTargetArn: "arn:aws:sqs:us-east-1:123456789012:dead",
        maxReceiveCount: 2,
      }),
    });
  });

  it("gives of the sender's attributes those that are asked for", async () => {
    const harness = await start();
    const value = { DataType: "String", StringValue: "1" };
    await send(harness, "jobs", "a", { MessageAttributes: { "a.one": value, "a.two": value, b: value } });
    const [message] = await receive(harness, "jobs", { MessageAttributeNames: ["a.*"] });
    expect(Object.keys(message?.MessageAttributes ?? {})).toEqual(["a.one", "a.two"]);
  });

  it("has a message again when its visibility is over, and as a dead letter after so many receives", async () => {
    const harness = await start();
    await send(harness, "jobs", "a");
    const [first] = await receive(harness, "jobs", { VisibilityTimeout: 0 });
    const [second] = await receive(harness, "jobs", { VisibilityTimeout: 0 });
    expect(first?.MessageId).toBe(second?.MessageId);
    expect(second?.Attributes?.ApproximateReceiveCount).toBe("2");
    expect(await receive(harness, "jobs")).toEqual([]);
    const [dead] = await receive(harness, "dead");
    expect(dead).toMatchObject({
      Body: "a",
      MessageId: first?.MessageId,
      Attributes: { DeadLetterQueueSourceArn: "arn:aws:sqs:us-east-1:123456789012:jobs" },
    });
  });

  it("lets go of a message, or keeps it longer, as its receiver says", async () => {
    const harness = await start();
    const QueueUrl = harness.urlOf("jobs");
    await send(harness, "jobs", "a");
    const [{ ReceiptHandle } = {}] = await receive(harness, "jobs");
    const change = (VisibilityTimeout: number) =>
      harness.sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout }));
    await change(100);
    expect(await receive(harness, "jobs")).toEqual([]);
    await change(0);
    await expect(change(10)).rejects.toBeInstanceOf(MessageNotInflight);
    expect(bodies(await receive(harness, "jobs"))).toEqual(["a"]);
  });

  it("answers a long poll when a message comes, and a delayed one when its time has come", async () => {
    const harness = await start();
    const polled = receive(harness, "jobs", { WaitTimeSeconds: 20 });
    await send(harness, "jobs", "late", { DelaySeconds: 1 });
    expect(bodies(await polled)).toEqual(["late"]);
  });

  it("takes a batch entry by entry, and says of each what became of it", async () => {
    const harness = await start();
    const QueueUrl = harness.urlOf("jobs");
    const { Successful, Failed } = await harness.sqs.send(
      new SendMessageBatchCommand({
        QueueUrl,
        Entries: [
          { Id: "good", MessageBody: "a" },
          { Id: "bad", MessageBody: "\u{0}" },
          { Id: "fine", MessageBody: "b" },
        ],
      }),
    );
    expect(Successful?.map(({ Id }) => Id)).toEqual(["good", "fine"]);
    expect(Failed).toMatchObject([{ Id: "bad", SenderFault: true, Code: "InvalidMessageContents" }]);
    const messages = await receive(harness, "jobs");
    expect(bodies(messages)).toEqual(["a", "b"]);
    const Entries = [
      ...messages.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle })),
      { Id: "none", ReceiptHandle: "none" },
    ];
    const deleted = await harness.sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
    expect(deleted.Successful).toHaveLength(2);
    expect(deleted.Failed).toMatchObject([{ Id: "none", Code: "ReceiptHandleIsInvalid" }]);
  });

  it.each([
    { what: "no entry", ids: [], code: "EmptyBatchRequest" },
    { what: "two of one id", ids: ["a", "a"], code: "BatchEntryIdsNotDistinct" },
    { what: "an id with a space", ids: ["a b"], code: "InvalidBatchEntryId" },
    {
      what: "eleven entries",
      ids: Array.from({ length: 11 }, (_, n) => `n${n}`),
      code: "TooManyEntriesInBatchRequest",
    },
  ])("refuses a batch with $what", async ({ ids, code }) => {
    const harness = await start();
    const Entries = ids.map((Id) => ({ Id, MessageBody: "a" }));
    await expect(
      harness.sqs.send(new SendMessageBatchCommand({ QueueUrl: harness.urlOf("jobs"), Entries })),
    ).rejects.toMatchObject({ name: code });
  });

  it("refuses with the errors that clients have classes for", async () => {
    const harness = await start();
    const QueueUrl = harness.urlOf("jobs");
    await expect(harness.sqs.send(new GetQueueUrlCommand({ QueueName: "none" }))).rejects.toBeInstanceOf(
      QueueDoesNotExist,
    );
    await expect(
      harness.sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: "none" })),
    ).rejects.toBeInstanceOf(ReceiptHandleIsInvalid);
    await expect(send(harness, "jobs", "\u{1}")).rejects.toBeInstanceOf(InvalidMessageContents);
    await expect(send(harness, "jobs", "a".repeat(1_048_577))).rejects.toMatchObject({ name: "InvalidParameterValue" });
    await expect(send(harness, "orders.fifo", "a")).rejects.toMatchObject({ name: "MissingParameter" });
    await expect(receive(harness, "jobs", { MaxNumberOfMessages: 11 })).rejects.toMatchObject({
      name: "InvalidParameterValue",
    });
  });

  it("makes, lists, changes, empties and deletes queues of a client's own", async () => {
    const root = await newFolder();
    const harness = await start(root);
    const Attributes = { VisibilityTimeout: "7" };
    const { QueueUrl } = await harness.sqs.send(new CreateQueueCommand({ QueueName: "own", Attributes }));
    expect(await harness.sqs.send(new CreateQueueCommand({ QueueName: "own", Attributes }))).toMatchObject({
      QueueUrl,
    });
    await expect(
      harness.sqs.send(new CreateQueueCommand({ QueueName: "own", Attributes: { VisibilityTimeout: "8" } })),
    ).rejects.toMatchObject({ name: "QueueNameExists" });
    await harness.sqs.send(
      new SetQueueAttributesCommand({ QueueUrl, Attributes: { DelaySeconds: "0", VisibilityTimeout: "9" } }),
    );
    await send(harness, "own", "a");
    await harness.sqs.send(new PurgeQueueCommand({ QueueUrl }));
    await send(harness, "own", "b");
    await harness.close();

    const again = await start(root);
    const { QueueUrls } = await again.sqs.send(new ListQueuesCommand({ QueueNamePrefix: "o" }));
    expect(QueueUrls?.map((url) => url.slice(url.lastIndexOf("/") + 1)).toSorted()).toEqual(["orders.fifo", "own"]);
    const own = again.urlOf("own");
    const got = await again.sqs.send(
      new GetQueueAttributesCommand({ QueueUrl: own, AttributeNames: ["VisibilityTimeout"] }),
    );
    expect(got.Attributes).toEqual({ VisibilityTimeout: "9" });
    expect(bodies(await receive(again, "own"))).toEqual(["b"]);
    await again.sqs.send(new DeleteQueueCommand({ QueueUrl: own }));
    await expect(again.sqs.send(new PurgeQueueCommand({ QueueUrl: own }))).rejects.toBeInstanceOf(QueueDoesNotExist);
  });
});

describe("a FIFO queue", () => {
  const fifo = (harness: TriggerHarness, group: string, body: string, more: Partial<SendMessageCommandInput> = {}) =>
    send(harness, "orders.fifo", body, { MessageGroupId: group, ...more });

  it("gives the messages of a group in order, and none of it while one is under way", async () => {
    const harness = await start();
    for (const body of ["a1", "a2", "a3"]) await fifo(harness, "a", body);
    await fifo(harness, "b", "b1");
    const [first] = await receive(harness, "orders.fifo", { MaxNumberOfMessages: 1 });
    expect(first).toMatchObject({
      Body: "a1",
      Attributes: { MessageGroupId: "a", SequenceNumber: expect.stringMatching(/^\d{20}$/) },
    });
    expect(bodies(await receive(harness, "orders.fifo"))).toEqual(["b1"]);
    const QueueUrl = harness.urlOf("orders.fifo");
    await harness.sqs.send(
      new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle: first?.ReceiptHandle, VisibilityTimeout: 0 }),
    );
    const group = await receive(harness, "orders.fifo");
    expect(bodies(group)).toEqual(["a1", "a2", "a3"]);
    // Its receipt is from before.
    await expect(
      harness.sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: first?.ReceiptHandle })),
    ).rejects.toMatchObject({ name: "InvalidParameterValue" });
  });

  it("takes a message once in five minutes, by its id or its content, also after a restart", async () => {
    const root = await newFolder();
    const first = await start(root);
    const sent = await fifo(first, "a", "same");
    const again = await fifo(first, "a", "same");
    expect(again.MessageId).toBe(sent.MessageId);
    expect(again.SequenceNumber).toBe(sent.SequenceNumber);
    await fifo(first, "a", "same", { MessageDeduplicationId: "other" });
    await first.close();
    const second = await start(root);
    expect((await fifo(second, "a", "same")).MessageId).toBe(sent.MessageId);
    expect(bodies(await receive(second, "orders.fifo"))).toEqual(["same", "same"]);
  });
});

describe("messages in a folder", () => {
  it("are there after a restart, hidden as long as their receiver was told, in their order", async () => {
    const root = await newFolder();
    const first = await start(root);
    for (const body of ["held", "a", "b"]) await send(first, "jobs", body);
    const [held] = await receive(first, "jobs", { MaxNumberOfMessages: 1 });
    for (const body of ["x1", "x2"]) await send(first, "orders.fifo", body, { MessageGroupId: "x" });
    await receive(first, "orders.fifo", { MaxNumberOfMessages: 1 });
    await first.close();

    const second = await start(root);
    expect(bodies(await receive(second, "jobs"))).toEqual(["a", "b"]);
    expect(await receive(second, "orders.fifo")).toEqual([]);
    const QueueUrl = second.urlOf("jobs");
    await second.sqs.send(
      new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle: held?.ReceiptHandle, VisibilityTimeout: 0 }),
    );
    const [back] = await receive(second, "jobs");
    expect(back).toMatchObject({ Body: "held", Attributes: { ApproximateReceiveCount: "2" } });
  });

  it("are in memory where another harness of the project has the folder, which the log says", async () => {
    const root = await newFolder();
    const [first, second] = [await start(root), await start(root)];
    expect(second.logged.map(({ message }) => message).join("\n")).toContain("are in memory");
    await send(second, "jobs", "a");
    expect(await receive(first, "jobs")).toEqual([]);
    await expect.poll(async () => bodies(await receive(second, "jobs")), PATIENT).toEqual(["a"]);
  });
});
