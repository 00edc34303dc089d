/** Amazon DynamoDB: the tables and indexes that a request names. */
import type { Place } from "../policy.ts";
import { type AccessRequest, type CallDescription, isObject } from "./call.ts";

/** Members that hold an ARN, by themselves what the request is about. */
const ARN_MEMBERS = ["ResourceArn", "TableArn", "BackupArn", "ExportArn", "ImportArn", "StreamArn"];
/** Members of one action of a transaction -> the action that IAM looks at. */
const TRANSACTION: Readonly<Record<string, string>> = {
  Get: "dynamodb:GetItem",
  Put: "dynamodb:PutItem",
  Update: "dynamodb:UpdateItem",
  Delete: "dynamodb:DeleteItem",
  ConditionCheck: "dynamodb:ConditionCheckItem",
};

export function dynamodbRequests(call: CallDescription, place: Place): readonly AccessRequest[] {
  const { method, input } = call;
  if (method === "transact_get_items" || method === "transact_write_items")
    return objects(input["TransactItems"]).flatMap((item) =>
      Object.entries(TRANSACTION).flatMap(([member, action]) => {
        const part = item[member];
        return isObject(part) ? onTable(part["TableName"], undefined, [action], place) : [];
      }),
    );
  if (method === "execute_statement") return onStatement(input["Statement"], place);
  if (method === "batch_execute_statement")
    return objects(input["Statements"]).flatMap((one) => onStatement(one["Statement"], place));
  if (method === "execute_transaction")
    return objects(input["TransactStatements"]).flatMap((one) => onStatement(one["Statement"], place));
  if (isObject(input["RequestItems"]))
    return Object.keys(input["RequestItems"]).flatMap((table) => onTable(table, undefined, call.actions, place));
  return onMembers(call, place);
}

function onMembers({ input, actions }: CallDescription, place: Place): readonly AccessRequest[] {
  const globalTable = input["GlobalTableName"];
  if (typeof globalTable === "string")
    return actions.map((action) => ({
      action,
      resource: `arn:${place.partition}:dynamodb::${place.account}:global-table/${globalTable}`,
    }));
  if (input["TableName"] !== undefined) return onTable(input["TableName"], input["IndexName"], actions, place);
  const arn = ARN_MEMBERS.map((member) => input[member]).find((value) => typeof value === "string");
  return actions.map((action) => ({ action, resource: arn ?? "*" }));
}

/** A query of an index is about the index, and not about its table. */
function onTable(table: unknown, index: unknown, actions: readonly string[], place: Place): readonly AccessRequest[] {
  if (typeof table !== "string") return [];
  const arn = table.startsWith("arn:")
    ? table
    : `arn:${place.partition}:dynamodb:${place.region}:${place.account}:table/${table}`;
  const resource = typeof index === "string" ? `${arn}/index/${index}` : arn;
  return actions.map((action) => ({ action, resource }));
}

const STATEMENT =
  /^\s*(?:(?<select>select)\s.*?\sfrom|(?<insert>insert)\s+into|(?<update>update)|(?<delete>delete)\s+from|(?<exists>exists)\s*\(\s*select\s.*?\sfrom)\s+(?<table>"[^"]+"|[\w.-]+?)(?:\.(?<index>"[^"]+"|[\w-]+))?(?=[\s);]|$)/is;

/** PartiQL names its table in its text. A text that is not understood is left to DynamoDB to refuse. */
function onStatement(statement: unknown, place: Place): readonly AccessRequest[] {
  const found = typeof statement === "string" ? STATEMENT.exec(statement)?.groups : undefined;
  if (!found) return [];
  const action = found["insert"]
    ? "dynamodb:PartiQLInsert"
    : found["update"]
      ? "dynamodb:PartiQLUpdate"
      : found["delete"]
        ? "dynamodb:PartiQLDelete"
        : "dynamodb:PartiQLSelect";
  const index = found["index"];
  return onTable(unquoted(found["table"]), index === undefined ? undefined : unquoted(index), [action], place);
}

function unquoted(name: string | undefined): string | undefined {
  return name?.replace(/^"(.*)"$/, "$1");
}

function objects(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
