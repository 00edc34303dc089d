import { GetQueueAttributesCommand, ReceiveMessageCommand, SendMessageBatchCommand } from "@aws-sdk/client-sqs";
import { afterEach, describe, expect, it } from "vitest";
import { createRegistry } from "../../../../iomods/registry.ts";
import { createFunction } from "../../../../runtime/create-function.ts";
import { buildGuest } from "../../../guests/cargo.ts";
import { newFolder, removeFolders } from "../folder.ts";
import { queueSpec, queueTrigger, stopHarnesses, triggerHarness, workProject } from "./trigger-harness.ts";

afterEach(async () => {
  await stopHarnesses();
  await removeFolders();
});

describe("a Rust guest with asml::batch", () => {
  it(
    "has the messages that fail delivered again and made dead letters, and no others",
    { timeout: 900_000 },
    async () => {
      const wasm = await buildGuest({ guest: "batch", profile: "release", locked: false });
      const project = workProject(await newFolder(), {
        functions: { run: { triggers: [queueTrigger("jobs", { partialFailures: true })] } },
        sources: {
          queues: [
            queueSpec("jobs", { visibilitySeconds: 1, deadLetters: { queue: "dead", maxReceives: 2 } }),
            queueSpec("dead"),
          ],
        },
      });
      const harness = await triggerHarness(project, ({ config }) =>
        createFunction({ config, wasm, iomods: createRegistry([]), log: () => undefined }),
      );
      const Entries = ["good", "bad", "fine"].map((MessageBody, index) => ({ Id: String(index), MessageBody }));
      await harness.sqs.send(new SendMessageBatchCommand({ QueueUrl: harness.urlOf("jobs"), Entries }));
      const receive = new ReceiveMessageCommand({
        QueueUrl: harness.urlOf("dead"),
        MaxNumberOfMessages: 10,
        WaitTimeSeconds: 20,
      });
      expect((await harness.sqs.send(receive)).Messages?.map(({ Body }) => Body)).toEqual(["bad"]);
      const { Attributes } = await harness.sqs.send(
        new GetQueueAttributesCommand({ QueueUrl: harness.urlOf("jobs"), AttributeNames: ["All"] }),
      );
      expect(Attributes).toMatchObject({
        ApproximateNumberOfMessages: "0",
        ApproximateNumberOfMessagesNotVisible: "0",
      });
      expect(harness.logged.filter(({ message }) => message.startsWith("1 of")).length).toBe(2);
    },
  );
});
