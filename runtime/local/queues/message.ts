/** A message of a queue, and the digests that clients check. */
import { createHash } from "node:crypto";

export interface MessageAttribute {
  /** `String`, `Number`, `Binary`, with a label of its own after a dot. */
  readonly dataType: string;
  readonly stringValue?: string | undefined;
  /** Base64. */
  readonly binaryValue?: string | undefined;
}

export type MessageAttributes = Readonly<Record<string, MessageAttribute>>;

/** What is sent, and stays as it is. */
export interface MessageContent {
  readonly id: string;
  readonly body: string;
  readonly attributes: MessageAttributes;
  readonly sentAt: number;
  readonly senderId: string;
  /** Of FIFO queues. */
  readonly group?: string | undefined;
  readonly deduplicationId?: string | undefined;
  readonly traceHeader?: string | undefined;
  /** ARN of the queue that it could not be processed from. */
  readonly deadLetterSource?: string | undefined;
}

/** What receiving it changes. */
export interface MessageState {
  receives: number;
  firstReceivedAt: number | undefined;
  /** Epoch ms before which it is hidden. */
  visibleAt: number;
}

export interface Message extends MessageState {
  /** Its place among all messages. */
  readonly seq: number;
  readonly content: MessageContent;
  /** Somebody has received it, and may still delete it. */
  held: boolean;
}

export function md5(data: string | Uint8Array): string {
  return createHash("md5").update(data).digest("hex");
}

/** SQS's digest of attributes; undefined of none. */
export function md5OfAttributes(attributes: MessageAttributes): string | undefined {
  const names = Object.keys(attributes).toSorted((one, other) => (one < other ? -1 : 1));
  if (names.length === 0) return undefined;
  const hash = createHash("md5");
  const add = (bytes: Uint8Array): void => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    hash.update(length).update(bytes);
  };
  for (const name of names) {
    const { dataType = "", stringValue, binaryValue } = attributes[name] ?? {};
    add(Buffer.from(name));
    add(Buffer.from(dataType));
    // One byte that says how the value is sent: 1 as text, 2 as bytes.
    hash.update(Buffer.from([binaryValue === undefined ? 1 : 2]));
    add(binaryValue === undefined ? Buffer.from(stringValue ?? "") : Buffer.from(binaryValue, "base64"));
  }
  return hash.digest("hex");
}

/** As SQS counts it: the body, and names, types and values of attributes. */
export function sizeOf({ body, attributes }: Pick<MessageContent, "body" | "attributes">): number {
  return Object.entries(attributes).reduce(
    (sum, [name, { dataType, stringValue = "", binaryValue = "" }]) =>
      sum +
      Buffer.byteLength(name) +
      Buffer.byteLength(dataType) +
      Buffer.byteLength(stringValue) +
      Buffer.from(binaryValue, "base64").length,
    Buffer.byteLength(body),
  );
}

/** Twenty digits, as SQS's are. */
export function sequenceNumber(seq: number): string {
  return `1${String(seq).padStart(19, "0")}`;
}
