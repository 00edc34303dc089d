/** SQS's operations over the queues. */
import { z } from "zod";
import { LOCAL_ACCOUNT } from "../api.ts";
import { ApiError } from "../messaging/api-error.ts";
import { type Draft, draftOf, LARGEST_MESSAGE, sentSchema } from "./draft.ts";
import { messageOf } from "./handle.ts";
import { md5, md5OfAttributes, sequenceNumber, sizeOf } from "./message.ts";
import type { Queue } from "./queue.ts";
import type { Queues } from "./queues.ts";
import { receivedMessage } from "./received-message.ts";
import { attributesOf, settingsIn } from "./sqs-attributes.ts";

export interface SqsContext {
  readonly queues: Queues;
  /** Under which the request's sender reaches this server: URLs of queues begin with it. */
  readonly base: string;
  /** Aborted when the sender has gone. */
  readonly signal: AbortSignal;
}

const TEXTS = z.array(z.string()).nullish();
const ATTRIBUTES = z.record(z.string(), z.string()).nullish();
const ID = z.object({ Id: z.string() });
const HANDLE = z.object({ ReceiptHandle: z.string() });
const VISIBILITY = z.object({ ReceiptHandle: z.string(), VisibilityTimeout: z.number().int().nullish() });

type Run = (context: SqsContext, input: unknown) => Promise<object>;

function operation<Schema extends z.ZodType>(
  schema: Schema,
  run: (context: SqsContext, input: z.output<Schema>) => Promise<object>,
): Run {
  return (context, input) => {
    const read = schema.safeParse(input);
    if (read.success) return run(context, read.data);
    const [issue] = read.error.issues;
    throw new ApiError("SerializationException", `${issue?.path.join(".")}: ${issue?.message}`);
  };
}

const OF_QUEUE = z.object({ QueueUrl: z.string() });

function onQueue<Schema extends z.ZodObject>(
  schema: Schema,
  run: (queue: Queue, input: z.output<Schema>, context: SqsContext) => Promise<object>,
): Run {
  const both = z.intersection(OF_QUEUE, schema);
  return operation(both, (context, input) => run(queueAt(context, input.QueueUrl), input, context));
}

function onEntries<Schema extends z.ZodObject>(
  entry: Schema,
  run: (queue: Queue, entries: readonly z.output<Schema>[]) => Promise<readonly object[]>,
): Run {
  return onQueue(z.object({ Entries: z.array(z.intersection(ID, entry)) }), async (queue, { Entries: entries }) => {
    checkEntries(entries.map(({ Id }) => Id));
    const results = await run(queue, entries);
    const all = results.map((result, index) => ({ Id: entries[index]?.Id, ...result }));
    return {
      Successful: all.filter((one) => !("SenderFault" in one)),
      Failed: all.filter((one) => "SenderFault" in one),
    };
  });
}

const OPERATIONS: Readonly<Record<string, Run>> = {
  CreateQueue: operation(
    z.object({ QueueName: z.string(), Attributes: ATTRIBUTES }),
    async ({ queues, base }, { QueueName: name, Attributes: attributes }) => {
      const fifo = name.endsWith(".fifo");
      if (!/^[\w-]{1,80}(?<!.{76})\.fifo$|^[\w-]{1,80}$/.test(name) || (attributes?.["FifoQueue"] === "true") !== fifo)
        throw new ApiError(
          "InvalidParameterValue",
          "The name of a queue has 1 to 80 letters, digits, - and _; that of a FIFO queue ends with the .fifo suffix.",
        );
      return { QueueUrl: urlOf(base, await queues.make(name, settingsIn(attributes ?? {}))) };
    },
  ),
  DeleteQueue: onQueue(z.object({}), async (queue, _, { queues }) => {
    await queues.remove(queue);
    return {};
  }),
  ListQueues: operation(z.object({ QueueNamePrefix: z.string().nullish() }), ({ queues, base }, input) => {
    const prefix = input.QueueNamePrefix ?? "";
    const found = queues.all.filter(({ name }) => name.startsWith(prefix)).map((queue) => urlOf(base, queue));
    return Promise.resolve(found.length === 0 ? {} : { QueueUrls: found });
  }),
  GetQueueUrl: operation(z.object({ QueueName: z.string() }), ({ queues, base }, { QueueName: name }) =>
    Promise.resolve({ QueueUrl: urlOf(base, queues.find(name) ?? missing()) }),
  ),
  GetQueueAttributes: onQueue(z.object({ AttributeNames: TEXTS }), (queue, { AttributeNames: names }, { queues }) =>
    Promise.resolve({ Attributes: attributesOf(queue, names ?? [], (name) => queues.arnOf(name)) }),
  ),
  SetQueueAttributes: onQueue(z.object({ Attributes: ATTRIBUTES }), async (queue, input, { queues }) => {
    await queues.change(queue, settingsIn(input.Attributes ?? {}));
    return {};
  }),
  SendMessage: onQueue(sentSchema, async (queue, input) => {
    const draft = draftOf(queue, input);
    const [sent] = await queue.send([draft]);
    return sent === undefined ? {} : answerOf(queue, draft, sent);
  }),
  SendMessageBatch: onEntries(sentSchema, async (queue, entries) => {
    const drafts = entries.map((entry) => attempt(() => draftOf(queue, entry)));
    const good = drafts.filter((draft): draft is Draft => "content" in draft);
    if (good.reduce((sum, { content }) => sum + sizeOf(content), 0) > LARGEST_MESSAGE)
      throw new ApiError("BatchRequestTooLong", `Batch requests cannot be longer than ${LARGEST_MESSAGE} bytes.`, {
        queryCode: "AWS.SimpleQueueService.BatchRequestTooLong",
      });
    const sent = await queue.send(good);
    let next = 0;
    return drafts.map((draft) => {
      if (!("content" in draft)) return draft;
      const one = sent[next++];
      return one === undefined ? {} : answerOf(queue, draft, one);
    });
  }),
  ReceiveMessage: onQueue(
    z.object({
      MaxNumberOfMessages: z.number().int().nullish(),
      VisibilityTimeout: z.number().int().nullish(),
      WaitTimeSeconds: z.number().int().nullish(),
      AttributeNames: TEXTS,
      MessageSystemAttributeNames: TEXTS,
      MessageAttributeNames: TEXTS,
    }),
    async (queue, input, { signal }) => {
      const most = input.MaxNumberOfMessages ?? 1;
      const waitSeconds = input.WaitTimeSeconds ?? undefined;
      const visibilitySeconds = input.VisibilityTimeout ?? undefined;
      checkRange("MaxNumberOfMessages", most, 1, 10);
      checkRange("WaitTimeSeconds", waitSeconds ?? 0, 0, 20);
      checkRange("VisibilityTimeout", visibilitySeconds ?? 0, 0, 43_200);
      const messages = await queue.receive({ most, waitSeconds, visibilitySeconds, signal });
      if (signal.aborted) await queue.giveBack(messages);
      if (messages.length === 0) return {};
      const system = [...(input.AttributeNames ?? []), ...(input.MessageSystemAttributeNames ?? [])];
      const own = input.MessageAttributeNames ?? [];
      return { Messages: messages.map((message) => receivedMessage(queue, message, system, own)) };
    },
  ),
  DeleteMessage: onQueue(HANDLE, async (queue, { ReceiptHandle: handle }) => {
    const message = messageOf(queue, handle);
    if (message !== undefined) await queue.delete([message]);
    return {};
  }),
  DeleteMessageBatch: onEntries(HANDLE, async (queue, entries) => {
    const found = entries.map(({ ReceiptHandle: handle }) => attempt(() => ({ message: messageOf(queue, handle) })));
    await queue.delete(found.flatMap((one) => ("message" in one && one.message !== undefined ? [one.message] : [])));
    return found.map((one) => ("message" in one ? {} : one));
  }),
  ChangeMessageVisibility: onQueue(VISIBILITY, async (queue, input) => {
    await changeVisibility(queue, input);
    return {};
  }),
  ChangeMessageVisibilityBatch: onEntries(VISIBILITY, (queue, entries) =>
    Promise.all(entries.map((entry) => changeVisibility(queue, entry).then(() => ({}), failureOf))),
  ),
  PurgeQueue: onQueue(z.object({}), async (queue) => {
    await queue.purge();
    return {};
  }),
};

/** @throws ApiError */
export async function runSqs(name: string, context: SqsContext, input: unknown): Promise<object> {
  const run = Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined;
  if (run === undefined)
    throw new ApiError("UnsupportedOperation", `${name} is not in the embedded SQS`, {
      queryCode: "AWS.SimpleQueueService.UnsupportedOperation",
    });
  return await run(context, input);
}

export function urlOf(base: string, { name }: Pick<Queue, "name">): string {
  return `${base}/${LOCAL_ACCOUNT}/${name}`;
}

/** By the last part of its URL: the same queue is at another port after a restart. */
function queueAt({ queues }: SqsContext, url: string): Queue {
  return queues.find(decodeURIComponent(url.slice(url.lastIndexOf("/") + 1))) ?? missing();
}

function missing(): never {
  throw new ApiError("QueueDoesNotExist", "The specified queue does not exist.", {
    queryCode: "AWS.SimpleQueueService.NonExistentQueue",
  });
}

async function changeVisibility(queue: Queue, input: z.output<typeof VISIBILITY>): Promise<void> {
  const seconds = input.VisibilityTimeout;
  if (seconds === undefined || seconds === null)
    throw new ApiError("MissingParameter", "The request must contain the parameter VisibilityTimeout.");
  checkRange("VisibilityTimeout", seconds, 0, 43_200);
  const message = messageOf(queue, input.ReceiptHandle);
  if (message === undefined)
    throw new ApiError(
      "InvalidParameterValue",
      `Value ${input.ReceiptHandle} for parameter ReceiptHandle is invalid. Reason: Message does not exist or is not available for visibility timeout change.`,
    );
  if (!message.held || message.visibleAt <= Date.now())
    throw new ApiError("MessageNotInflight", "The message referred to is not in flight.", {
      queryCode: "AWS.SimpleQueueService.MessageNotInflight",
    });
  await queue.changeVisibility(message, seconds);
}

function answerOf(
  queue: Queue,
  { content }: Draft,
  { id, seq }: { readonly id: string; readonly seq: number },
): object {
  const attributes = md5OfAttributes(content.attributes);
  return {
    MessageId: id,
    MD5OfMessageBody: md5(content.body),
    ...(attributes !== undefined && { MD5OfMessageAttributes: attributes }),
    ...(queue.fifo && { SequenceNumber: sequenceNumber(seq) }),
  };
}

interface Failure {
  readonly SenderFault: boolean;
  readonly Code: string;
  readonly Message: string;
}

function attempt<T>(run: () => T): T | Failure {
  try {
    return run();
  } catch (error) {
    return failureOf(error);
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof ApiError) return { SenderFault: true, Code: error.queryCode, Message: error.message };
  throw error;
}

function checkRange(name: string, value: number, least: number, greatest: number): void {
  if (value < least || value > greatest)
    throw new ApiError(
      "InvalidParameterValue",
      `Value ${value} for parameter ${name} is invalid. Reason: Must be between ${least} and ${greatest}, if provided.`,
    );
}

function checkEntries(ids: readonly string[]): void {
  const refuse = (code: string, message: string): never => {
    throw new ApiError(code, message, { queryCode: `AWS.SimpleQueueService.${code}` });
  };
  if (ids.length === 0) refuse("EmptyBatchRequest", "There should be at least one entry in the request.");
  if (ids.length > 10)
    refuse(
      "TooManyEntriesInBatchRequest",
      `Maximum number of entries per request are 10. You have sent ${ids.length}.`,
    );
  if (new Set(ids).size < ids.length) refuse("BatchEntryIdsNotDistinct", "Two or more batch entries have the same Id.");
  if (!ids.every((id) => /^[\w-]{1,80}$/.test(id)))
    refuse(
      "InvalidBatchEntryId",
      "A batch entry id can only contain alphanumeric characters, hyphens and underscores. It can be at most 80 letters long.",
    );
}
