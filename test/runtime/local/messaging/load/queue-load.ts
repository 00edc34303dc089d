/** Messages sent to a harness that is killed in the middle, and what has become of each in the end. */
import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import {
  DeleteMessageBatchCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import type { AwsAccess } from "../../../../../runtime/local/dynamodb.ts";
import { LOCAL_ACCOUNT } from "../../../../../runtime/local/api.ts";

export interface QueueLoad {
  readonly sent: number;
  /** Of the messages that can be handled: those that were not. */
  readonly lost: readonly string[];
  /** Handled more than once. */
  readonly twice: number;
  /** Bodies of the dead letters. */
  readonly dead: readonly string[];
  /** Those that should be. */
  readonly poison: readonly string[];
  /** Left in the queue. */
  readonly left: number;
  readonly kills: number;
  /** From the first message sent to the last one handled. */
  readonly seconds: number;
}

const SENDERS = 8;

/**
 * Of 20 messages one can never be handled, and for another one its guest traps the first time.
 * @param seconds until which all of it has to be over
 */
export async function queueLoad(root: string, count: number, seconds: number): Promise<QueueLoad> {
  const notes = join(root, "handled");
  await writeFile(notes, "");
  const bodies = Array.from(
    { length: count },
    (_, n) => `${n % 20 === 3 ? "poison" : n % 20 === 11 ? "crash" : "good"} ${n}`,
  );
  const poison = bodies.filter((body) => body.startsWith("poison"));
  const wanted = bodies.filter((body) => !body.startsWith("poison"));
  const until = Date.now() + seconds * 1000;
  const handled = async (): Promise<readonly string[]> =>
    (await readFile(notes, "utf8")).split("\n").filter((line) => line !== "");
  let worker = await startWorker(root, notes);
  let kills = 0;
  const startedAt = Date.now();
  try {
    const sending = sendAll(bodies, () => worker.client, until);
    while ((await handled()).length < wanted.length / 2 && Date.now() < until) await sleep(5);
    await worker.kill();
    kills += 1;
    worker = await startWorker(root, notes);
    await sending;
    let distinct = new Set<string>();
    while (distinct.size < wanted.length && Date.now() < until) {
      await sleep(20);
      distinct = new Set(await handled());
    }
    const took = (Date.now() - startedAt) / 1000;
    const dead = new Set<string>();
    while ((dead.size < poison.length || (await messagesIn(worker.client, "jobs")) > 0) && Date.now() < until)
      for (const body of await takeAll(worker.client, "dead")) dead.add(body);
    return {
      sent: count,
      lost: wanted.filter((body) => !distinct.has(body)),
      twice: (await handled()).length - distinct.size,
      dead: [...dead].toSorted(),
      poison: poison.toSorted(),
      left: await messagesIn(worker.client, "jobs"),
      kills,
      seconds: took,
    };
  } finally {
    await worker.kill();
  }
}

interface Worker {
  readonly client: SQSClient;
  /** With SIGKILL. */
  kill(): Promise<void>;
}

async function startWorker(root: string, notes: string): Promise<Worker> {
  const script = fileURLToPath(new URL("worker.ts", import.meta.url));
  const child = spawn(process.execPath, [script, root, notes], { stdio: ["ignore", "pipe", "inherit"] });
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const first = await lines.next();
  if (first.done === true) throw new Error("the harness did not start");
  const aws = JSON.parse(first.value) as AwsAccess;
  const client = new SQSClient({ ...aws, maxAttempts: 1 });
  return {
    client,
    async kill() {
      child.kill("SIGKILL");
      await exited;
      client.destroy();
    },
  };
}

/** Each until it was acknowledged, by whichever harness there is then. */
async function sendAll(bodies: readonly string[], client: () => SQSClient, until: number): Promise<void> {
  const batches = Array.from({ length: Math.ceil(bodies.length / 10) }, (_, n) => bodies.slice(n * 10, n * 10 + 10));
  const sender = async (): Promise<void> => {
    for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
      const Entries = batch.map((MessageBody, index) => ({ Id: String(index), MessageBody }));
      const current = client();
      try {
        await current.send(new SendMessageBatchCommand({ QueueUrl: urlOf("jobs"), Entries }));
      } catch (error) {
        if (Date.now() > until) throw error;
        batches.unshift(batch);
        await sleep(20);
      }
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, sender));
}

async function messagesIn(client: SQSClient, queue: string): Promise<number> {
  const { Attributes = {} } = await client.send(
    new GetQueueAttributesCommand({ QueueUrl: urlOf(queue), AttributeNames: ["All"] }),
  );
  return (
    Number(Attributes["ApproximateNumberOfMessages"]) + Number(Attributes["ApproximateNumberOfMessagesNotVisible"])
  );
}

async function takeAll(client: SQSClient, queue: string): Promise<readonly string[]> {
  const QueueUrl = urlOf(queue);
  const { Messages = [] } = await client.send(
    new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 1 }),
  );
  if (Messages.length === 0) return [];
  const Entries = Messages.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }));
  await client.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
  return Messages.map(({ Body }) => Body ?? "");
}

/** The host in a queue's URL says nothing to the embedded SQS: clients go to their endpoint. */
function urlOf(queue: string): string {
  return `http://127.0.0.1/${LOCAL_ACCOUNT}/${queue}`;
}
