/** The items of a table, a page at a time. */
import { DescribeTableCommand, DynamoDBClient, ScanCommand, type AttributeValue } from "@aws-sdk/client-dynamodb";
import { z } from "zod";
import type { AwsAccess } from "../dynamodb.ts";
import type { TablePage } from "./contract.ts";

const PAGE = 50;
type Key = Record<string, AttributeValue>;

export class TablePages {
  readonly #client: DynamoDBClient;

  constructor(access: AwsAccess) {
    this.#client = new DynamoDBClient({ ...access, maxAttempts: 2 });
  }

  /**
   * @param after of the page before
   * @throws what DynamoDB answers
   */
  async page(table: string, after: string | undefined): Promise<TablePage> {
    const start = after === undefined ? {} : { ExclusiveStartKey: keyOf(after) };
    const [{ Table }, scanned] = await Promise.all([
      this.#client.send(new DescribeTableCommand({ TableName: table })),
      this.#client.send(new ScanCommand({ TableName: table, Limit: PAGE, ...start })),
    ]);
    const { Items = [], LastEvaluatedKey } = scanned;
    const keys = (Table?.KeySchema ?? []).flatMap(({ AttributeName }) => AttributeName ?? []);
    return {
      items: Items.map((item) => Object.fromEntries(Object.entries(item).map(([name, value]) => [name, plain(value)]))),
      keys,
      ...(LastEvaluatedKey === undefined ? {} : { next: textOf(LastEvaluatedKey) }),
    };
  }

  close(): void {
    this.#client.destroy();
  }
}

/** Keys have texts, numbers and bytes; the last are written as base64, under a name of their own. */
function textOf(key: Key): string {
  const entries = Object.entries(key).map(([name, { S, N, B }]) => {
    const value = B === undefined ? { S, N } : { base64: Buffer.from(B).toString("base64") };
    return [name, value] as const;
  });
  return JSON.stringify(Object.fromEntries(entries));
}

const pageKey = z.record(
  z.string(),
  z.union([z.object({ S: z.string() }), z.object({ N: z.string() }), z.object({ base64: z.string() })]),
);

function keyOf(text: string): Key {
  const entries = Object.entries(pageKey.parse(JSON.parse(text))).map(([name, value]): [string, AttributeValue] => [
    name,
    "base64" in value ? { B: Buffer.from(value.base64, "base64") } : value,
  ]);
  return Object.fromEntries(entries);
}

/** As JSON; numbers that JavaScript would round stay texts. */
function plain(value: AttributeValue): unknown {
  if (value.S !== undefined) return value.S;
  if (value.N !== undefined) return String(Number(value.N)) === value.N ? Number(value.N) : value.N;
  if (value.BOOL !== undefined) return value.BOOL;
  if (value.NULL !== undefined) return null;
  if (value.B !== undefined) return { bytes: Buffer.from(value.B).toString("base64") };
  if (value.L !== undefined) return value.L.map(plain);
  if (value.M !== undefined)
    return Object.fromEntries(Object.entries(value.M).map(([name, inner]) => [name, plain(inner)]));
  const set = value.SS ?? value.NS ?? value.BS?.map((bytes) => Buffer.from(bytes).toString("base64"));
  return { set };
}
