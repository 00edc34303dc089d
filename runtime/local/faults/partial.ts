/** Batches of which a part is not done: the rest goes to the service, and its answer tells of both. */
import { IomodFailure, type CallContext, type Method } from "../../../iomods/define.ts";

interface Batch {
  /** The input without what is not done; undefined where nothing is left. */
  readonly input: object | undefined;
  /** The answer, given the service's for the rest. */
  answer(rest: Readonly<Record<string, unknown>>): object;
}

type Split = (input: Readonly<Record<string, unknown>>, keeps: () => boolean) => Batch | undefined;

/** Batches by table (`RequestItems`), answered with what is left in the same form. */
const byTable =
  (left: "UnprocessedItems" | "UnprocessedKeys"): Split =>
  (input, keeps) => {
    const tables = Object.entries(recordOf(input["RequestItems"]));
    const done: Record<string, unknown> = {};
    const undone: Record<string, unknown> = {};
    for (const [table, requests] of tables) {
      const keyed = left === "UnprocessedKeys";
      const list = keyed ? recordOf(requests)["Keys"] : requests;
      if (!Array.isArray(list)) return undefined;
      const [kept, not] = parted(list, keeps);
      const as = (items: readonly unknown[]): unknown => (keyed ? { ...recordOf(requests), Keys: items } : items);
      if (kept.length > 0) done[table] = as(kept);
      if (not.length > 0) undone[table] = as(not);
    }
    return {
      input: Object.keys(done).length === 0 ? undefined : { ...input, RequestItems: done },
      answer: (rest) => ({
        ...(left === "UnprocessedKeys" && { Responses: {} }),
        ...rest,
        [left]: { ...recordOf(rest[left]), ...undone },
      }),
    };
  };

/** Lists of entries with an `Id` each, answered with `Successful` and `Failed`. */
const byEntry =
  (member: string): Split =>
  (input, keeps) => {
    const list = input[member];
    if (!Array.isArray(list)) return undefined;
    const [kept, not] = parted(list, keeps);
    const failed = not.map((entry) => ({
      Id: recordOf(entry)["Id"],
      SenderFault: false,
      Code: "InternalError",
      Message: "not done, on demand",
    }));
    return {
      input: kept.length === 0 ? undefined : { ...input, [member]: kept },
      answer: (rest) => ({ Successful: [], ...rest, Failed: [...listOf(rest["Failed"]), ...failed] }),
    };
  };

/** EventBridge answers in the entries' order. */
const events: Split = (input, keeps) => {
  const list = input["Entries"];
  if (!Array.isArray(list)) return undefined;
  const keeping = list.map(() => keeps());
  const kept = list.filter((_, index) => keeping[index]);
  return {
    input: kept.length === 0 ? undefined : { ...input, Entries: kept },
    answer(rest) {
      const done = listOf(rest["Entries"])[Symbol.iterator]();
      const failed = { ErrorCode: "InternalFailure", ErrorMessage: "not done, on demand" };
      return {
        FailedEntryCount: Number(rest["FailedEntryCount"] ?? 0) + list.length - kept.length,
        Entries: keeping.map((one): unknown => (one ? done.next().value : failed)),
      };
    },
  };
};

const SPLITS: ReadonlyMap<string, Split> = new Map([
  ["aws.dynamodb/batch_write_item", byTable("UnprocessedItems")],
  ["aws.dynamodb/batch_get_item", byTable("UnprocessedKeys")],
  ["aws.sqs/send_message_batch", byEntry("Entries")],
  ["aws.sqs/delete_message_batch", byEntry("Entries")],
  ["aws.sns/publish_batch", byEntry("PublishBatchRequestEntries")],
  ["aws.eventbridge/put_events", events],
]);

export const BATCH_METHODS: readonly string[] = [...SPLITS.keys()];

/** @param keeps asked for each entry: whether it is done */
export async function partialCall(
  name: string,
  method: Method,
  input: Uint8Array,
  context: CallContext,
  keeps: () => boolean,
): Promise<Uint8Array> {
  const batch = SPLITS.get(name)?.(jsonOf(input), keeps);
  // Not a batch that can be taken apart: the service says what is wrong with it.
  if (batch === undefined) return method.call(input, context);
  const rest =
    batch.input === undefined ? {} : jsonOf(await method.call(Buffer.from(JSON.stringify(batch.input)), context));
  return Buffer.from(JSON.stringify(batch.answer(rest)));
}

function parted(list: readonly unknown[], keeps: () => boolean): readonly [readonly unknown[], readonly unknown[]] {
  const kept: unknown[] = [];
  const not: unknown[] = [];
  for (const item of list) (keeps() ? kept : not).push(item);
  return [kept, not];
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function jsonOf(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    return recordOf(JSON.parse(Buffer.from(bytes).toString()));
  } catch {
    throw new IomodFailure("SerializationException", "the call's input is not JSON in UTF-8", { statusCode: 400 });
  }
}
