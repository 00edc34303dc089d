/** A received message, as ReceiveMessage answers and as the event of Lambda has it. */
import type { JsonObject } from "../../triggers.ts";
import { handleOf } from "./handle.ts";
import { md5, md5OfAttributes, type Message, type MessageAttributes, sequenceNumber } from "./message.ts";
import type { Queue } from "./queue.ts";

function systemAttributes(queue: Queue, { seq, content, receives, firstReceivedAt = 0 }: Message) {
  const { senderId, sentAt, group, deduplicationId, traceHeader, deadLetterSource } = content;
  return {
    ApproximateReceiveCount: String(receives),
    ...(traceHeader !== undefined && { AWSTraceHeader: traceHeader }),
    SentTimestamp: String(sentAt),
    ...(queue.fifo && { SequenceNumber: sequenceNumber(seq) }),
    ...(group !== undefined && { MessageGroupId: group }),
    SenderId: senderId,
    ...(queue.fifo && deduplicationId !== undefined && { MessageDeduplicationId: deduplicationId }),
    ApproximateFirstReceiveTimestamp: String(firstReceivedAt),
    ...(deadLetterSource !== undefined && { DeadLetterQueueSourceArn: deadLetterSource }),
  };
}

/**
 * @param system names of attributes that are asked for, `All` for all
 * @param own those of the sender's; `.*` at the end for all that begin so
 */
export function receivedMessage(
  queue: Queue,
  message: Message,
  system: readonly string[],
  own: readonly string[],
): object {
  const { id, body } = message.content;
  const attributes = asked(message.content.attributes, own);
  const digest = md5OfAttributes(attributes);
  const systemAsked = Object.entries(systemAttributes(queue, message)).filter(
    ([name]) => system.includes("All") || system.includes(name),
  );
  return {
    MessageId: id,
    ReceiptHandle: handleOf(queue, message),
    MD5OfBody: md5(body),
    Body: body,
    ...(systemAsked.length > 0 && { Attributes: Object.fromEntries(systemAsked) }),
    ...(digest !== undefined && {
      MD5OfMessageAttributes: digest,
      MessageAttributes: Object.fromEntries(
        Object.entries(attributes).map(([name, { dataType, stringValue, binaryValue }]) => [
          name,
          {
            DataType: dataType,
            ...(stringValue !== undefined && { StringValue: stringValue }),
            ...(binaryValue !== undefined && { BinaryValue: binaryValue }),
          },
        ]),
      ),
    }),
  };
}

/** A record of the event that Lambda calls functions with. */
export function queueRecord(queue: Queue, message: Message): JsonObject {
  const { id, body, attributes } = message.content;
  const digest = md5OfAttributes(attributes);
  return {
    messageId: id,
    receiptHandle: handleOf(queue, message),
    body,
    attributes: systemAttributes(queue, message),
    messageAttributes: Object.fromEntries(
      Object.entries(attributes).map(([name, { dataType, stringValue, binaryValue }]) => [
        name,
        {
          ...(stringValue !== undefined && { stringValue }),
          ...(binaryValue !== undefined && { binaryValue }),
          stringListValues: [],
          binaryListValues: [],
          dataType,
        },
      ]),
    ),
    ...(digest !== undefined && { md5OfMessageAttributes: digest }),
    md5OfBody: md5(body),
    eventSource: "aws:sqs",
    eventSourceARN: queue.arn,
    awsRegion: queue.arn.split(":")[3] ?? "",
  };
}

function asked(attributes: MessageAttributes, names: readonly string[]): MessageAttributes {
  const wanted = (name: string): boolean =>
    names.some((one) => one === "All" || (one.endsWith(".*") ? name.startsWith(one.slice(0, -2)) : one === name));
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => wanted(name)));
}
