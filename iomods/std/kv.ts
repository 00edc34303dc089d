/** std.kv: keys and values in a DynamoDB table. */
import { randomUUID } from "node:crypto";
import type { Iomod } from "../define.ts";
import { defineIomod, IomodFailure, method, z } from "../kit.ts";
import { callJson, type Outer } from "./aws-calls.ts";
import { KV_ATTRIBUTES, kvOptions } from "./kv-options.ts";

const { hashKey, rangeKey, ttl } = KV_ATTRIBUTES;
const LONGEST_LIST = 1000;
/** DynamoDB's limits for keys, in bytes. */
const LONGEST_SCOPE = 2048;
const LONGEST_KEY = 1024;

const scope = z
  .string()
  .min(1)
  .refine((text) => Buffer.byteLength(text) <= LONGEST_SCOPE, `may have ${LONGEST_SCOPE} bytes`)
  .default("main")
  .describe("Keys of one scope are listed together, and are one partition of the table; `main` unless set.");
const key = z
  .string()
  .min(1)
  .refine((text) => Buffer.byteLength(text) <= LONGEST_KEY, `may have ${LONGEST_KEY} bytes`);
const entry = z.object({
  key: z.string(),
  value: z.unknown(),
  version: z.string().describe("Another one after every put."),
  expires: z.int().optional().describe("Epoch second."),
});

const failures = {
  Conflict: { doc: "The key is there already, is not there, or has another version.", statusCode: 409 },
  TooLarge: { doc: "Key and value are longer than the 400 KB of a DynamoDB item.", statusCode: 413 },
  Throttled: { doc: "The table, or this scope of it, is asked more often than it may be.", retryable: true },
  NotATable: "The table is not there, or has not the keys that std.kv needs.",
} as const;

/** A version that is there, or none. */
type Condition = { readonly if_absent?: boolean | undefined; readonly if_version?: string | undefined };

/** @param dynamodb the IOmod `aws.dynamodb` */
export function createKv(dynamodb: Iomod): Iomod {
  const ask = (operation: string, input: object, outer: Outer): Promise<Record<string, unknown>> =>
    callJson(dynamodb, operation, input, outer).catch((thrown: unknown) => {
      throw translated(thrown);
    });
  return defineIomod("std.kv", {
    get: method({
      doc: "The value of a key, as it was put last; nothing where there is none or where it has expired.",
      actions: ["dynamodb:GetItem"],
      options: kvOptions,
      input: z.object({ key, scope }),
      output: entry.nullable(),
      errors: failures,
      async run(input, context) {
        const { Item: item } = await ask(
          "get_item",
          { TableName: context.options.table, Key: keyOf(input), ConsistentRead: true },
          context,
        );
        const found = entryOf(item);
        return found && !hasExpired(found) ? found : null;
      },
    }),
    put: method({
      doc: "Sets the value of a key, and gives its version.",
      actions: ["dynamodb:PutItem"],
      options: kvOptions,
      input: z.object({
        key,
        value: z.unknown().describe("Any JSON."),
        scope,
        ttl_seconds: z.int().positive().optional().describe("After so long it is gone."),
        if_absent: z.boolean().optional().describe("Only where there is no such key."),
        if_version: z.string().optional().describe("Only where the key has this version."),
      }),
      output: z.object({ version: z.string() }),
      errors: failures,
      async run(input, context) {
        const version = randomUUID();
        const { ttl_seconds: seconds, value = null } = input;
        await ask(
          "put_item",
          {
            TableName: context.options.table,
            Item: {
              ...keyOf(input),
              value: { S: JSON.stringify(value) },
              version: { S: version },
              ...(seconds === undefined ? {} : { [ttl]: { N: String(now() + seconds) } }),
            },
            ...conditionOf(input),
          },
          context,
        );
        return { version };
      },
    }),
    delete: method({
      doc: "Takes a key away, where it is there.",
      actions: ["dynamodb:DeleteItem"],
      options: kvOptions,
      input: z.object({
        key,
        scope,
        if_version: z.string().optional().describe("Only where the key has this version."),
      }),
      output: z.null(),
      errors: failures,
      async run(input, context) {
        await ask(
          "delete_item",
          { TableName: context.options.table, Key: keyOf(input), ...conditionOf(input) },
          context,
        );
        return null;
      },
    }),
    list: method({
      doc: "Keys of a scope in their order, with their values, a page at a time.",
      actions: ["dynamodb:Query"],
      options: kvOptions,
      input: z.object({
        prefix: z.string().default("").describe("Only keys that begin with it."),
        scope,
        limit: z.int().min(1).max(LONGEST_LIST).default(100).describe("Of one page; it may have fewer."),
        after: z.string().optional().describe("`next` of the page before."),
      }),
      output: z.object({
        entries: z.array(entry),
        next: z.string().optional().describe("There are more pages, from here on."),
      }),
      errors: failures,
      async run(input, context) {
        const page = await ask("query", { TableName: context.options.table, ...queryOf(input) }, context);
        const items: readonly unknown[] = Array.isArray(page["Items"]) ? page["Items"] : [];
        const entries = items.flatMap((item) => entryOf(item) ?? []).filter((one) => !hasExpired(one));
        const next = textAt(page["LastEvaluatedKey"], rangeKey);
        return { entries, ...(next === undefined ? {} : { next }) };
      },
    }),
  });
}

const now = (): number => Math.floor(Date.now() / 1000);

/** DynamoDB takes what has expired away when it has time to, days later even. */
const hasExpired = ({ expires }: { readonly expires?: number | undefined }): boolean =>
  expires !== undefined && expires <= now();

const keyOf = (input: { readonly scope: string; readonly key: string }): object => ({
  [hashKey]: { S: input.scope },
  [rangeKey]: { S: input.key },
});

function conditionOf({ if_absent, if_version }: Condition): object {
  if (if_absent === true && if_version !== undefined)
    throw new IomodFailure("ValidationException", "if_absent and if_version cannot both be true of a key", {
      statusCode: 400,
    });
  const gone = {
    ExpressionAttributeNames: { "#ttl": ttl },
    ExpressionAttributeValues: { ":now": { N: String(now()) } },
  };
  if (if_absent === true)
    return {
      ...gone,
      ConditionExpression: "attribute_not_exists(#key) OR #ttl <= :now",
      ExpressionAttributeNames: { ...gone.ExpressionAttributeNames, "#key": rangeKey },
    };
  if (if_version === undefined) return {};
  return {
    ConditionExpression: "#version = :version AND (attribute_not_exists(#ttl) OR #ttl > :now)",
    ExpressionAttributeNames: { ...gone.ExpressionAttributeNames, "#version": "version" },
    ExpressionAttributeValues: { ...gone.ExpressionAttributeValues, ":version": { S: if_version } },
  };
}

interface ListInput {
  readonly prefix: string;
  readonly scope: string;
  readonly limit: number;
  readonly after?: string | undefined;
}

function queryOf({ prefix, scope: ofScope, limit, after }: ListInput): object {
  const begins = prefix === "" ? "" : " AND begins_with(#key, :prefix)";
  return {
    KeyConditionExpression: `#scope = :scope${begins}`,
    ExpressionAttributeNames: { "#scope": hashKey, ...(prefix === "" ? {} : { "#key": rangeKey }) },
    ExpressionAttributeValues: { ":scope": { S: ofScope }, ...(prefix === "" ? {} : { ":prefix": { S: prefix } }) },
    Limit: limit,
    ConsistentRead: true,
    ...(after === undefined ? {} : { ExclusiveStartKey: keyOf({ scope: ofScope, key: after }) }),
  };
}

function entryOf(item: unknown): z.input<typeof entry> | undefined {
  const [name, value, version, expires] = [rangeKey, "value", "version"]
    .map((one) => textAt(item, one))
    .concat(numberAt(item, ttl));
  if (name === undefined || value === undefined || version === undefined) return undefined;
  return { key: name, value: parsed(value), version, ...(expires === undefined ? {} : { expires: Number(expires) }) };
}

/** An item that something else has written is no value of ours. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new IomodFailure("NotATable", "the table has items that std.kv has not written");
  }
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

function textAt(item: unknown, name: string): string | undefined {
  const text = memberOf(memberOf(item, name), "S");
  return typeof text === "string" ? text : undefined;
}

function numberAt(item: unknown, name: string): string | undefined {
  const text = memberOf(memberOf(item, name), "N");
  return typeof text === "string" ? text : undefined;
}

const THROTTLED = /^(ProvisionedThroughputExceededException|ThrottlingException|RequestLimitExceeded)$/;

function translated(thrown: unknown): unknown {
  if (!(thrown instanceof IomodFailure)) return thrown;
  const { code, message, requestId } = thrown;
  const as = (name: string, text: string) => new IomodFailure(name, text, { requestId, cause: thrown });
  if (code === "ConditionalCheckFailedException") return as("Conflict", "the key is not as the condition has it");
  if (THROTTLED.test(code)) return as("Throttled", "the table is asked more often than it may be");
  if (code === "ResourceNotFoundException") return as("NotATable", "the table is not there");
  if (code === "ValidationException" && /size has exceeded/i.test(message))
    return as("TooLarge", "key and value are longer than an item may be");
  if (code === "ValidationException" && /key|schema/i.test(message))
    return as("NotATable", `the table has not hash_key = "${hashKey}" and range_key = "${rangeKey}"`);
  return thrown;
}
