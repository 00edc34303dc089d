/** Receipt handles: which message, and which of its receives. They outlive a restart, as their clients may. */
import { ApiError } from "../messaging/api-error.ts";
import type { Message } from "./message.ts";
import type { Queue } from "./queue.ts";

export function handleOf(queue: Queue, { seq, content: { id }, receives }: Message): string {
  return Buffer.from(JSON.stringify([queue.name, seq, id, receives])).toString("base64url");
}

/**
 * @returns undefined where the message is deleted already
 * @throws ApiError ReceiptHandleIsInvalid
 */
export function messageOf(queue: Queue, handle: string): Message | undefined {
  const [name, seq, id, receives] = parsed(handle);
  if (name !== queue.name || typeof seq !== "number" || typeof id !== "string")
    throw new ApiError("ReceiptHandleIsInvalid", `The input receipt handle "${handle}" is not a valid receipt handle.`);
  const message = queue.find(seq, id);
  // Once its group has gone on without this receiver, it has no say any more.
  if (queue.fifo && message !== undefined && (message.receives !== receives || message.visibleAt < Date.now()))
    throw new ApiError(
      "InvalidParameterValue",
      `Value ${handle} for parameter ReceiptHandle is invalid. Reason: The receipt handle has expired.`,
    );
  return message;
}

function parsed(handle: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(handle, "base64url").toString("utf8"));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
