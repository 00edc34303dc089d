/** What a sender says of a message -> the message, or why it is none. */
import { createHash, randomUUID } from "node:crypto";
import { z } from "zod";
import { LOCAL_IDENTITY } from "../api.ts";
import { ApiError } from "../messaging/api-error.ts";
import { type MessageAttributes, type MessageContent, sizeOf } from "./message.ts";
import type { Queue } from "./queue.ts";

/** 1 MiB, of a message and of a batch. */
export const LARGEST_MESSAGE = 1_048_576;

const attribute = z.object({
  DataType: z.string(),
  StringValue: z.string().nullish(),
  BinaryValue: z.string().nullish(),
});

export const sentSchema = z.object({
  MessageBody: z.string(),
  DelaySeconds: z.number().int().nullish(),
  MessageAttributes: z.record(z.string(), attribute).nullish(),
  MessageSystemAttributes: z.record(z.string(), attribute).nullish(),
  MessageDeduplicationId: z.string().nullish(),
  MessageGroupId: z.string().nullish(),
});
type SentInput = z.output<typeof sentSchema>;

export interface Draft {
  readonly content: MessageContent;
  readonly delaySeconds: number | undefined;
}

/** XML 1.0's characters, which a body may have. */
const BODY = /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u;
const ID = /^[\w!"#$%&'()*+,\-./:;<=>?@[\\\]^`{|}~]{1,128}$/;
const DATA_TYPE = /^(String|Number|Binary)(\.\S+)?$/;

/** @throws ApiError as SendMessage has it */
export function draftOf(queue: Queue, input: SentInput): Draft {
  const body = input.MessageBody;
  if (body === "") throw new ApiError("MissingParameter", "The request must contain the parameter MessageBody.");
  if (!BODY.test(body))
    throw new ApiError("InvalidMessageContents", "Invalid binary character was found in the message body.");
  const attributes = attributesIn(input.MessageAttributes ?? {});
  const content = {
    id: randomUUID(),
    body,
    attributes,
    sentAt: Date.now(),
    senderId: LOCAL_IDENTITY.userId,
    traceHeader: input.MessageSystemAttributes?.["AWSTraceHeader"]?.StringValue ?? undefined,
    ...groupOf(queue, input),
  };
  if (sizeOf(content) > LARGEST_MESSAGE)
    throw new ApiError(
      "InvalidParameterValue",
      `One or more parameters are invalid. Reason: Message must be shorter than ${LARGEST_MESSAGE} bytes.`,
    );
  const delaySeconds = input.DelaySeconds ?? undefined;
  if (delaySeconds !== undefined && (delaySeconds < 0 || delaySeconds > 900))
    throw invalid(String(delaySeconds), "DelaySeconds", "DelaySeconds must be >= 0 and <= 900.");
  if (queue.fifo && delaySeconds !== undefined && delaySeconds !== 0)
    throw invalid(
      String(delaySeconds),
      "DelaySeconds",
      "The request include parameter that is not valid for this queue type.",
    );
  return { content, delaySeconds: queue.fifo ? undefined : delaySeconds };
}

function groupOf(queue: Queue, input: SentInput): Pick<MessageContent, "group" | "deduplicationId"> {
  const { MessageBody: body } = input;
  const group = input.MessageGroupId ?? undefined;
  const given = input.MessageDeduplicationId ?? undefined;
  if (group !== undefined && !ID.test(group))
    throw invalid(group, "MessageGroupId", "It can have 1 to 128 letters, digits and punctuation.");
  if (!queue.fifo) {
    if (given !== undefined)
      throw invalid(
        given,
        "MessageDeduplicationId",
        "The request includes a parameter that is not valid for this queue type.",
      );
    return { group };
  }
  if (group === undefined)
    throw new ApiError("MissingParameter", "The request must contain the parameter MessageGroupId.");
  if (given !== undefined) {
    if (!ID.test(given))
      throw invalid(given, "MessageDeduplicationId", "It can have 1 to 128 letters, digits and punctuation.");
    return { group, deduplicationId: given };
  }
  if (!queue.settings.contentBasedDeduplication)
    throw new ApiError(
      "InvalidParameterValue",
      "The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly",
    );
  return { group, deduplicationId: createHash("sha256").update(body).digest("hex") };
}

function attributesIn(input: NonNullable<SentInput["MessageAttributes"]>): MessageAttributes {
  const entries = Object.entries(input);
  if (entries.length > 10)
    throw new ApiError("InvalidParameterValue", `Number of message attributes [${entries.length}] exceeds 10.`);
  return Object.fromEntries(
    entries.map(([name, { DataType: dataType, StringValue, BinaryValue }]) => {
      if (!DATA_TYPE.test(dataType))
        throw new ApiError(
          "InvalidParameterValue",
          `The type of message (user) attribute '${name}' is invalid. You must use only the following supported type prefixes: Binary, Number, String.`,
        );
      const value = dataType.startsWith("Binary")
        ? { binaryValue: BinaryValue ?? undefined }
        : { stringValue: StringValue ?? undefined };
      if (Object.values(value)[0] === undefined || Object.values(value)[0] === "")
        throw new ApiError(
          "InvalidParameterValue",
          `The message (user) attribute '${name}' must contain a non-empty value of its type.`,
        );
      return [name, { dataType, ...value }];
    }),
  );
}

function invalid(value: string, parameter: string, reason: string): ApiError {
  return new ApiError(
    "InvalidParameterValue",
    `Value ${value} for parameter ${parameter} is invalid. Reason: ${reason}`,
  );
}
