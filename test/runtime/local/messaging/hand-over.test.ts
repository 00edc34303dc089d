import { DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { ReceiveMessageCommand } from "@aws-sdk/client-sqs";
import { afterEach, describe, expect, it } from "vitest";
import { AsmlError } from "../../../../guest-abi/errors.ts";
import { newFolder, removeFolders } from "../folder.ts";
import { AT, queueSpec, stopHarnesses, topicTrigger, triggerHarness, workProject } from "./trigger-harness.ts";

afterEach(async () => {
  await stopHarnesses();
  await removeFolders();
});

describe("what is given up of a table's changes", () => {
  it.each(["sqs:given-up", "sns:alarms"])("is told to %s", async (onFailure) => {
    const told: string[] = [];
    const trigger = {
      source: "dynamodb",
      table: "notes",
      view: "KEYS_ONLY",
      batchSize: 1,
      batchWindowSeconds: 0,
      filters: [],
      partialFailures: false,
      startingPosition: "TRIM_HORIZON",
      parallel: 1,
      maxRetries: 0,
      maxAgeSeconds: undefined,
      bisect: false,
      onFailure,
      at: AT,
    } as const;
    const key = { name: "pk", type: "S" } as const;
    const table = {
      name: "notes",
      hashKey: key,
      rangeKey: undefined,
      indexes: [],
      ttl: undefined,
      external: false,
      at: AT,
    };
    const project = workProject(await newFolder(), {
      functions: { run: { triggers: [trigger] }, alarm: { triggers: [topicTrigger("alarms")] } },
      tables: [table],
      sources: { queues: [queueSpec("given-up")], topics: [{ name: "alarms", external: false, at: AT }] },
    });
    const harness = await triggerHarness(project, {
      "work.run": () => {
        throw new AsmlError("ERR_GUEST_PANIC", "the guest fails");
      },
      "work.alarm": (event) => {
        told.push((event as unknown as { Records: { Sns: { Message: string } }[] }).Records[0]?.Sns.Message ?? "");
      },
    });
    const client = new DynamoDBClient({ ...harness.aws, maxAttempts: 1 });
    await client.send(new PutItemCommand({ TableName: "notes", Item: { pk: { S: "a" } } }));
    client.destroy();
    if (onFailure.startsWith("sqs")) {
      const input = { QueueUrl: harness.urlOf("given-up"), WaitTimeSeconds: 20 };
      told.push((await harness.sqs.send(new ReceiveMessageCommand(input))).Messages?.[0]?.Body ?? "");
    }
    await expect.poll(() => told.length, { timeout: 30_000, interval: 20 }).toBe(1);
    expect(JSON.parse(told[0] ?? "{}")).toMatchObject({
      requestContext: { condition: "RetryAttemptsExhausted" },
      DDBStreamBatchInfo: { batchSize: 1 },
    });
  });
});
