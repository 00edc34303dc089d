import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PutEventsCommand } from "@aws-sdk/client-eventbridge";
import {
  ListSubscriptionsByTopicCommand,
  ListTopicsCommand,
  NotFoundException,
  PublishBatchCommand,
  PublishCommand,
  SubscribeCommand,
} from "@aws-sdk/client-sns";
import { ReceiveMessageCommand } from "@aws-sdk/client-sqs";
import { afterEach, describe, expect, it } from "vitest";
import { AsmlError } from "../../../../guest-abi/errors.ts";
import type { JsonObject } from "../../../../runtime/triggers.ts";
import { newFolder, removeFolders } from "../folder.ts";
import { AT, queueSpec, stopHarnesses, topicTrigger, triggerHarness, workProject } from "./trigger-harness.ts";

const FIXTURES = join(import.meta.dirname, "../../../../../shared/fixtures/aws_lambda_events/fixtures");
const SNS_SAMPLE = join(FIXTURES, "example-sns-event.json");
const RULE_SAMPLE = join(FIXTURES, "example-eventbridge-event-obj.json");
const PATIENT = { timeout: 30_000, interval: 20 };
const TOPIC = { name: "news", external: false, at: AT };
const TopicArn = "arn:aws:sns:us-east-1:123456789012:news";

afterEach(async () => {
  await stopHarnesses();
  await removeFolders();
});

const noting = (notes: unknown[]) => (event: unknown) => void notes.push(event);

describe("a topic", () => {
  const note = (event: unknown) => (event as { Records: { Sns: { Message: string } }[] }).Records[0]?.Sns.Message;

  it("calls the functions whose filter policies match", async () => {
    const [all, some, body]: unknown[][] = [[], [], []];
    const project = workProject(await newFolder(), {
      functions: {
        all: { triggers: [topicTrigger("news")] },
        some: {
          triggers: [topicTrigger("news", { filter: { kind: [{ prefix: "or" }], size: [{ numeric: [">", 2] }] } })],
        },
        body: { triggers: [topicTrigger("news", { filter: { a: { b: [1] } }, filterScope: "MessageBody" })] },
      },
      sources: { topics: [TOPIC] },
    });
    const harness = await triggerHarness(project, {
      "work.all": noting(all ?? []),
      "work.some": noting(some ?? []),
      "work.body": noting(body ?? []),
    });
    const attributes = (size: string) => ({
      kind: { DataType: "String", StringValue: "order" },
      size: { DataType: "Number", StringValue: size },
    });
    await harness.sns.send(new PublishCommand({ TopicArn, Message: "1", MessageAttributes: attributes("3") }));
    await harness.sns.send(new PublishCommand({ TopicArn, Message: "2", MessageAttributes: attributes("2") }));
    await harness.sns.send(new PublishCommand({ TopicArn, Message: '{"a":{"b":1}}' }));
    await expect.poll(() => all?.length, PATIENT).toBe(3);
    expect(some?.map(note)).toEqual(["1"]);
    expect(body?.map(note)).toEqual(['{"a":{"b":1}}']);
  });

  it.skipIf(!existsSync(SNS_SAMPLE))("has events with the members of AWS's sample", async () => {
    const events: unknown[] = [];
    const functions = { run: { triggers: [topicTrigger("news")] } };
    const harness = await triggerHarness(workProject(await newFolder(), { functions, sources: { topics: [TOPIC] } }), {
      "work.run": noting(events),
    });
    const Message = "Hello\r\nworld! <&>";
    const { MessageId } = await harness.sns.send(new PublishCommand({ TopicArn, Message, Subject: "Greetings" }));
    await expect.poll(() => events.length, PATIENT).toBe(1);
    const record = (event: unknown) => (event as { Records: { Sns: object }[] }).Records[0];
    const sample = record(JSON.parse(readFileSync(SNS_SAMPLE, "utf8")));
    expect(Object.keys(record(events[0]) ?? {}).toSorted()).toEqual(Object.keys(sample ?? {}).toSorted());
    // The sample has two of them as HTTP endpoints get them, and Lambda writes Url; and it has no attributes.
    const expected = Object.keys(sample?.Sns ?? {}).map((name) => name.replace(/URL$/, "Url"));
    expect(Object.keys(record(events[0])?.Sns ?? {}).toSorted()).toEqual(["MessageAttributes", ...expected].toSorted());
    expect(record(events[0])).toMatchObject({ Sns: { Message, MessageId, TopicArn, Subject: "Greetings" } });
  });

  it("sends to queues that are subscribed, as notifications or raw, also after a restart", async () => {
    const root = await newFolder();
    const sources = { topics: [TOPIC], queues: [queueSpec("jobs"), queueSpec("raw")] };
    const start = () => triggerHarness(workProject(root, { functions: {}, sources }), {}, { ephemeral: false });
    const first = await start();
    for (const [queue, RawMessageDelivery] of [
      ["jobs", "false"],
      ["raw", "true"],
    ] as const)
      await first.sns.send(
        new SubscribeCommand({
          TopicArn,
          Protocol: "sqs",
          Endpoint: `arn:aws:sqs:us-east-1:123456789012:${queue}`,
          Attributes: { RawMessageDelivery },
        }),
      );
    await first.close();
    const harness = await start();
    const { Subscriptions } = await harness.sns.send(new ListSubscriptionsByTopicCommand({ TopicArn }));
    expect(Subscriptions?.map(({ Protocol }) => Protocol)).toEqual(["sqs", "sqs"]);
    const { Successful, Failed } = await harness.sns.send(
      new PublishBatchCommand({
        TopicArn,
        PublishBatchRequestEntries: [
          { Id: "a", Message: "text", MessageAttributes: { kind: { DataType: "String", StringValue: "x" } } },
          { Id: "b", Message: "" },
        ],
      }),
    );
    expect(Successful).toMatchObject([{ Id: "a" }]);
    expect(Failed).toMatchObject([{ Id: "b", Code: "InvalidParameter" }]);
    const received = async (queue: string) => {
      const input = { QueueUrl: harness.urlOf(queue), MessageAttributeNames: ["All"] };
      return (await harness.sqs.send(new ReceiveMessageCommand(input))).Messages?.[0];
    };
    expect(JSON.parse((await received("jobs"))?.Body ?? "")).toMatchObject({
      Type: "Notification",
      TopicArn,
      Message: "text",
      MessageAttributes: { kind: { Type: "String", Value: "x" } },
    });
    expect(await received("raw")).toMatchObject({ Body: "text", MessageAttributes: { kind: { StringValue: "x" } } });
  });

  it("is listed, and refused where it is none, with the client's error", async () => {
    const project = workProject(await newFolder(), { functions: {}, sources: { topics: [TOPIC] } });
    const { sns } = await triggerHarness(project);
    expect((await sns.send(new ListTopicsCommand({}))).Topics).toEqual([{ TopicArn }]);
    await expect(sns.send(new PublishCommand({ TopicArn: `${TopicArn}x`, Message: "a" }))).rejects.toBeInstanceOf(
      NotFoundException,
    );
  });
});

describe("a function that nobody waits for", () => {
  it("has an event three times where it fails, and no more", async () => {
    let attempts = 0;
    const functions = { run: { triggers: [topicTrigger("news")] } };
    const harness = await triggerHarness(workProject(await newFolder(), { functions, sources: { topics: [TOPIC] } }), {
      "work.run": () => {
        attempts += 1;
        throw new AsmlError("ERR_GUEST_PANIC", "the guest fails");
      },
    });
    await harness.sns.send(new PublishCommand({ TopicArn, Message: "a" }));
    await expect
      .poll(() => harness.logged.some(({ message }) => message === "the event from topic news is given up"), PATIENT)
      .toBe(true);
    expect(attempts).toBe(3);
  });

  it("has an event after the next start that it had not when the harness ended", async () => {
    const root = await newFolder();
    const seen: string[] = [];
    const functions = { run: { triggers: [topicTrigger("news")] } };
    const project = workProject(root, { functions, sources: { topics: [TOPIC] } });
    const first = await triggerHarness(
      project,
      {
        "work.run": async (_, { signal }) => {
          seen.push("begun");
          await new Promise((resolve) => signal?.addEventListener("abort", resolve));
          throw new AsmlError("ERR_INVOCATION_ABORTED", "the harness ends");
        },
      },
      { ephemeral: false },
    );
    await first.sns.send(new PublishCommand({ TopicArn, Message: "a" }));
    await expect.poll(() => seen, PATIENT).toEqual(["begun"]);
    await first.close();
    await triggerHarness(project, { "work.run": () => void seen.push("again") }, { ephemeral: false });
    await expect.poll(() => seen, PATIENT).toEqual(["begun", "again"]);
  });
});

describe("a bus", () => {
  const rule = (bus: string, pattern: JsonObject) => ({ source: "eventbridge" as const, bus, pattern, at: AT });

  it("calls the functions whose rules match, with the event as it was written", async () => {
    const events: JsonObject[] = [];
    const raw: string[] = [];
    const project = workProject(await newFolder(), {
      functions: {
        run: { triggers: [rule("default", { source: ["shop"], detail: { state: [{ prefix: "run" }] } })] },
        other: { triggers: [rule("other", { source: ["shop"] })] },
      },
      sources: { buses: [{ name: "other", external: false, at: AT }] },
    });
    const harness = await triggerHarness(project, {
      "work.run": (event, invocation) => {
        events.push(event as unknown as JsonObject);
        raw.push(Buffer.from(invocation.event).toString("utf8"));
      },
    });
    const entry = { Source: "shop", DetailType: "Changed", Resources: ["arn:aws:ec2:x"] };
    const Detail = '{"state":"running","big":12345678901234567890.10}';
    const { FailedEntryCount, Entries } = await harness.eventbridge.send(
      new PutEventsCommand({
        Entries: [
          { ...entry, Detail, Time: new Date("2027-01-01T00:00:00Z") },
          { ...entry, Detail: '{"state":"stopped"}' },
          { ...entry, Detail: "{" },
          { ...entry, Detail, EventBusName: "other" },
        ],
      }),
    );
    expect(FailedEntryCount).toBe(1);
    expect(Entries?.[2]).toMatchObject({ ErrorCode: "MalformedDetail" });
    await expect.poll(() => events.length, PATIENT).toBe(1);
    expect(events[0]).toMatchObject({
      version: "0",
      id: Entries?.[0]?.EventId,
      "detail-type": "Changed",
      source: "shop",
      account: "123456789012",
      time: "2027-01-01T00:00:00Z",
      region: "us-east-1",
      resources: ["arn:aws:ec2:x"],
    });
    expect(raw[0]).toContain(`"detail":${Detail}}`);
    if (existsSync(RULE_SAMPLE)) {
      const sample = JSON.parse(readFileSync(RULE_SAMPLE, "utf8")) as object;
      expect(Object.keys(events[0] ?? {}).toSorted()).toEqual(["version", ...Object.keys(sample)].toSorted());
    }
  });

  it("refuses a bus that there is not, and a source of AWS's", async () => {
    const { eventbridge } = await triggerHarness(workProject(await newFolder(), { functions: {} }));
    const entry = { Source: "shop", DetailType: "Changed", Detail: "{}" };
    await expect(
      eventbridge.send(new PutEventsCommand({ Entries: [{ ...entry, EventBusName: "none" }] })),
    ).rejects.toMatchObject({ name: "ResourceNotFoundException" });
    const { Entries } = await eventbridge.send(new PutEventsCommand({ Entries: [{ ...entry, Source: "aws.ec2" }] }));
    expect(Entries).toMatchObject([{ ErrorCode: "NotAuthorizedForSourceException" }]);
  });
});
