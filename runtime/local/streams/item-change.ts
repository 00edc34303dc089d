/** What a table's stream says of one write. */
import { createHash } from "node:crypto";
import type { JsonObject, TableTrigger } from "../../triggers.ts";
import { LOCAL_REGION } from "../api.ts";

/** Attributes as DynamoDB's JSON has them: `{"pk": {"S": "a"}}`. */
export type Item = Readonly<Record<string, AttributeValue>>;
type AttributeValue = JsonObject;
export type StreamView = TableTrigger["view"];

/** As GetRecords gives it. A function's event has `eventSourceARN` besides. */
export type ChangeRecord = {
  readonly eventID: string;
  readonly eventName: "INSERT" | "MODIFY" | "REMOVE";
  readonly eventVersion: "1.1";
  readonly eventSource: "aws:dynamodb";
  readonly awsRegion: string;
  readonly dynamodb: {
    /** Epoch seconds. */
    readonly ApproximateCreationDateTime: number;
    readonly Keys: Item;
    readonly NewImage?: Item;
    readonly OldImage?: Item;
    readonly SequenceNumber: string;
    readonly SizeBytes: number;
    readonly StreamViewType: StreamView;
  };
};

export interface ItemChange {
  readonly before: Item | undefined;
  readonly after: Item | undefined;
  /** Names of the key's attributes. */
  readonly keys: readonly string[];
  readonly view: StreamView;
  readonly sequence: string;
  readonly atMs: number;
  readonly streamArn: string;
}

/** Undefined where nothing changed: DynamoDB writes no record of that. */
export function changeRecord(change: ItemChange): ChangeRecord | undefined {
  const { before, after, keys, view, sequence, atMs, streamArn } = change;
  const whole = after ?? before;
  if (whole === undefined || (before !== undefined && after !== undefined && sameItem(before, after))) return undefined;
  const Keys = Object.fromEntries(keys.flatMap((name) => (whole[name] === undefined ? [] : [[name, whole[name]]])));
  const newImage = view === "NEW_IMAGE" || view === "NEW_AND_OLD_IMAGES" ? after : undefined;
  const oldImage = view === "OLD_IMAGE" || view === "NEW_AND_OLD_IMAGES" ? before : undefined;
  return {
    eventID: createHash("md5").update(`${streamArn} ${sequence}`).digest("hex"),
    eventName: before === undefined ? "INSERT" : after === undefined ? "REMOVE" : "MODIFY",
    eventVersion: "1.1",
    eventSource: "aws:dynamodb",
    awsRegion: LOCAL_REGION,
    dynamodb: {
      ApproximateCreationDateTime: Math.floor(atMs / 1000),
      Keys,
      ...(newImage && { NewImage: newImage }),
      ...(oldImage && { OldImage: oldImage }),
      SequenceNumber: sequence,
      SizeBytes: sizeOf(Keys) + sizeOf(newImage ?? {}) + sizeOf(oldImage ?? {}),
      StreamViewType: view,
    },
  };
}

function sameItem(one: Item, other: Item): boolean {
  return canonical(one) === canonical(other);
}

/** Text that is the same for the same value: neither members nor sets have an order. */
function canonical(value: unknown, isSet = false): string {
  if (Array.isArray(value)) {
    const parts = value.map((one) => canonical(one));
    return `[${(isSet ? parts.toSorted() : parts).join()}]`;
  }
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.keys(value)
    .toSorted()
    .map((name) => `${JSON.stringify(name)}:${canonical(value[name], /^[SNB]S$/.test(name))}`);
  return `{${members.join()}}`;
}

/** In bytes, as DynamoDB counts an item: names and values. */
export function sizeOf(item: Item): number {
  return Object.entries(item).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + valueSize(value), 0);
}

function valueSize(value: unknown): number {
  const [type, held] = isObject(value) ? (Object.entries(value)[0] ?? []) : [];
  switch (type) {
    case "S":
      return Buffer.byteLength(String(held));
    case "N":
      return numberSize(String(held));
    case "B":
      return Buffer.byteLength(String(held), "base64");
    case "SS":
    case "NS":
    case "BS":
      return listOf(held).reduce<number>((sum, one) => sum + valueSize({ [type.slice(0, 1)]: one }), 0);
    case "L":
      return 3 + listOf(held).reduce<number>((sum, one) => sum + 1 + valueSize(one), 0);
    case "M":
      return (
        3 +
        (isObject(held) ? Object.entries(held) : []).reduce(
          (sum, [name, one]) => sum + 1 + Buffer.byteLength(name) + valueSize(one),
          0,
        )
      );
    default:
      return 1;
  }
}

/** Two digits are one byte, and there is one more for the exponent and one for a minus sign. */
function numberSize(text: string): number {
  const digits = text
    .replace(/e.*$/i, "")
    .replace(/[-+.]/g, "")
    .replace(/^0+|0+$/g, "");
  return 1 + Math.ceil(digits.length / 2) + (text.startsWith("-") ? 1 : 0);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
