/** The tables that services declare: made at start where they are not there, checked where they are. */
import {
  type AttributeDefinition,
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  type DynamoDBClient,
  type KeySchemaElement,
  type Projection,
  ResourceInUseException,
  ResourceNotFoundException,
  type TableDescription,
  UpdateTimeToLiveCommand,
} from "@aws-sdk/client-dynamodb";
import { messageOf } from "../../../guest-abi/errors.ts";
import type { LogSink } from "../../observe/log.ts";
import type { IndexSpec, KeySpec, TableSpec } from "../../project.ts";
import { ensureStream, type StreamViews } from "./table-streams.ts";

export interface EnsureTables {
  readonly client: DynamoDBClient;
  readonly tables: readonly TableSpec[];
  readonly log: LogSink;
  /** The embedded one keeps items past their time to live. */
  readonly embedded: boolean;
  /** Streams that the embedded one's tables are to have, by table. */
  readonly views: StreamViews;
}

/**
 * Makes what is missing. What is there is never changed: a difference is a warning.
 */
export async function ensureTables({ client, tables, log, embedded, views }: EnsureTables): Promise<void> {
  const byName = new Map(tables.map((table) => [table.name, table]));
  await Promise.all(
    [...byName.values()].map(async (table) => {
      const there = await describe(client, table.name);
      if (there === undefined && table.external)
        return warn(log, table, `external table ${table.name} is not there: calls to it will fail`);
      if (there !== undefined) {
        if (!sameKeys(there, table))
          warn(log, table, `table ${table.name} is there with other keys or indexes than declared`);
        if (embedded) await ensureStream(client, there, views);
        return undefined;
      }
      await make(client, table);
      if (embedded) await ensureStream(client, { TableName: table.name }, views);
      if (table.ttl !== undefined) await expire(client, table, table.ttl, log, embedded);
      return undefined;
    }),
  );
}

/** As DynamoDB takes it. */
function createTableInput(table: TableSpec): CreateTableCommandInput {
  const keys = [table, ...table.indexes].flatMap(({ hashKey, rangeKey }) => [
    hashKey,
    ...(rangeKey === undefined ? [] : [rangeKey]),
  ]);
  const attributes = new Map(
    keys.map(({ name, type }): [string, AttributeDefinition] => [name, { AttributeName: name, AttributeType: type }]),
  );
  const indexes = (kind: IndexSpec["kind"]) =>
    table.indexes
      .filter((index) => index.kind === kind)
      .map((index) => ({ IndexName: index.name, KeySchema: keySchema(index), Projection: projection(index) }));
  const [global, local] = [indexes("global"), indexes("local")];
  return {
    TableName: table.name,
    BillingMode: "PAY_PER_REQUEST",
    AttributeDefinitions: [...attributes.values()],
    KeySchema: keySchema(table),
    ...(global.length === 0 ? {} : { GlobalSecondaryIndexes: global }),
    ...(local.length === 0 ? {} : { LocalSecondaryIndexes: local }),
  };
}

async function make(client: DynamoDBClient, table: TableSpec): Promise<void> {
  try {
    await client.send(new CreateTableCommand(createTableInput(table)));
  } catch (error) {
    // Another harness on the same endpoint was faster.
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  for (
    let pauseMs = 2;
    (await describe(client, table.name))?.TableStatus !== "ACTIVE";
    pauseMs = Math.min(pauseMs * 2, 500)
  )
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
}

async function expire(
  client: DynamoDBClient,
  table: TableSpec,
  attribute: string,
  log: LogSink,
  embedded: boolean,
): Promise<void> {
  if (embedded) {
    log({
      level: "info",
      message: `table ${table.name}: items stay past their ${attribute}; the embedded DynamoDB does not expire them`,
    });
    return;
  }
  const specification = { AttributeName: attribute, Enabled: true };
  await client
    .send(new UpdateTimeToLiveCommand({ TableName: table.name, TimeToLiveSpecification: specification }))
    .catch((error: unknown) =>
      warn(log, table, `table ${table.name}: time to live could not be set: ${messageOf(error)}`),
    );
}

async function describe(client: DynamoDBClient, name: string): Promise<TableDescription | undefined> {
  try {
    return (await client.send(new DescribeTableCommand({ TableName: name }))).Table;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}

function sameKeys(there: TableDescription, table: TableSpec): boolean {
  const wanted = createTableInput(table);
  const types = new Map(
    there.AttributeDefinitions?.map(({ AttributeName, AttributeType }) => [AttributeName, AttributeType]),
  );
  const names = (
    indexes: readonly { IndexName?: string | undefined; KeySchema?: KeySchemaElement[] | undefined }[] | undefined,
  ) =>
    (indexes ?? [])
      .map(({ IndexName, KeySchema }) => `${IndexName} ${schema(KeySchema)}`)
      .toSorted()
      .join();
  return (
    schema(there.KeySchema) === schema(wanted.KeySchema) &&
    names(there.GlobalSecondaryIndexes) === names(wanted.GlobalSecondaryIndexes) &&
    names(there.LocalSecondaryIndexes) === names(wanted.LocalSecondaryIndexes) &&
    (wanted.AttributeDefinitions ?? []).every(
      ({ AttributeName, AttributeType }) => types.get(AttributeName) === AttributeType,
    )
  );
}

function schema(keys: readonly KeySchemaElement[] | undefined): string {
  return (keys ?? []).map(({ AttributeName, KeyType }) => `${AttributeName} ${KeyType}`).join();
}

function keySchema({
  hashKey,
  rangeKey,
}: {
  readonly hashKey: KeySpec;
  readonly rangeKey: KeySpec | undefined;
}): KeySchemaElement[] {
  const hash: KeySchemaElement = { AttributeName: hashKey.name, KeyType: "HASH" };
  return rangeKey === undefined ? [hash] : [hash, { AttributeName: rangeKey.name, KeyType: "RANGE" }];
}

function projection(index: IndexSpec): Projection {
  if (typeof index.projection === "string") return { ProjectionType: index.projection };
  return { ProjectionType: "INCLUDE", NonKeyAttributes: [...index.projection] };
}

function warn(log: LogSink, table: TableSpec, message: string): void {
  log({ level: "warn", message: `${table.at.file}:${table.at.line}: ${message}` });
}
