import { describe, expect, test } from "vitest";
import { defineIomod, type IomodFailure } from "../../../iomods/define.ts";
import { enforcePolicy } from "../../../iomods/policy/enforce.ts";
import type { PolicyDocument } from "../../../iomods/policy/policy.ts";
import { createRegistry } from "../../../iomods/registry.ts";

const place = { partition: "aws", region: "eu-central-1", account: "123456789012" };
const TABLE = "arn:aws:dynamodb:eu-central-1:123456789012:table";
const context = { signal: new AbortController().signal, remainingMs: () => 1000 };

/** Methods that answer, so that what is denied never got that far. */
const METHODS: Readonly<Record<string, readonly string[]>> = {
  put_item: ["dynamodb:PutItem"],
  query: ["dynamodb:Query"],
  batch_get_item: ["dynamodb:BatchGetItem"],
  list_tables: ["dynamodb:ListTables"],
  describe_backup: ["dynamodb:DescribeBackup"],
  describe_global_table: ["dynamodb:DescribeGlobalTable"],
  transact_write_items: ["dynamodb:PutItem", "dynamodb:DeleteItem"],
  transact_get_items: ["dynamodb:GetItem"],
  execute_statement: ["dynamodb:PartiQLSelect"],
  batch_execute_statement: ["dynamodb:PartiQLSelect"],
  execute_transaction: ["dynamodb:PartiQLUpdate"],
};

function call(policy: Readonly<Record<string, readonly string[]>>, method: string, input: unknown) {
  const document: PolicyDocument = {
    Version: "2012-10-17",
    Statement: Object.entries(policy).map(([action, resources]) => ({
      Effect: "Allow",
      Action: [action],
      Resource: resources,
    })),
  };
  const reached: string[] = [];
  const denied: string[] = [];
  const registry = createRegistry([
    defineIomod(
      "aws.dynamodb",
      Object.fromEntries(
        Object.entries(METHODS).map(([name, actions]) => [
          name,
          {
            actions,
            call: () => {
              reached.push(name);
              return Promise.resolve(new Uint8Array());
            },
          },
        ]),
      ),
    ),
  ]);
  const held = enforcePolicy(registry, {
    policy: document,
    place,
    role: "asml-shop-data-put",
    denied: ({ action, resource }) => denied.push(`${action} ${resource}`),
  });
  const text = typeof input === "string" ? input : JSON.stringify(input);
  const found = held.find("akkoro.aws.dynamodb")?.methods[method];
  const answer = found?.call(new TextEncoder().encode(text), context) ?? Promise.reject(new Error("no such method"));
  return answer.then(
    () => ({ reached, denied, failure: undefined }),
    (failure: IomodFailure) => ({ reached, denied, failure }),
  );
}

describe("a call that the role allows", () => {
  test.each([
    ["an item of the table", "put_item", { TableName: "items" }, { "dynamodb:PutItem": [`${TABLE}/items`] }],
    ["the table by its ARN", "put_item", { TableName: `${TABLE}/items` }, { "dynamodb:PutItem": [`${TABLE}/items`] }],
    [
      "an index, without the table",
      "query",
      { TableName: "items", IndexName: "by-date" },
      { "dynamodb:Query": [`${TABLE}/items/index/by-date`] },
    ],
    [
      "several tables",
      "batch_get_item",
      { RequestItems: { a: {}, b: {} } },
      { "dynamodb:BatchGetItem": [`${TABLE}/a`, `${TABLE}/b`] },
    ],
    ["no one resource", "list_tables", {}, { "dynamodb:ListTables": ["*"] }],
    [
      "a transaction, action by action",
      "transact_write_items",
      { TransactItems: [{ Put: { TableName: "a" } }, { Delete: { TableName: "b" } }] },
      { "dynamodb:PutItem": [`${TABLE}/a`], "dynamodb:DeleteItem": [`${TABLE}/b`] },
    ],
    [
      "PartiQL",
      "execute_statement",
      { Statement: `SELECT * FROM "items" WHERE pk = ?` },
      { "dynamodb:PartiQLSelect": [`${TABLE}/items`] },
    ],
  ])("reaches the IOmod: %s", async (_, method, input, policy) => {
    expect(await call(policy, method, input)).toEqual({ reached: [method], denied: [], failure: undefined });
  });

  test("and an input that is no JSON is the service's to refuse", async () => {
    expect((await call({}, "put_item", "{")).reached).toEqual(["put_item"]);
  });
});

describe("a call that the role does not allow", () => {
  test.each([
    ["another table", "put_item", { TableName: "users" }, "dynamodb:PutItem", `${TABLE}/users`],
    [
      "the same table in another account",
      "put_item",
      { TableName: "arn:aws:dynamodb:eu-central-1:210987654321:table/items" },
      "dynamodb:PutItem",
      "arn:aws:dynamodb:eu-central-1:210987654321:table/items",
    ],
    [
      "an index",
      "query",
      { TableName: "items", IndexName: "by-date" },
      "dynamodb:Query",
      `${TABLE}/items/index/by-date`,
    ],
    [
      "one table of several",
      "batch_get_item",
      { RequestItems: { items: {}, users: {} } },
      "dynamodb:BatchGetItem",
      `${TABLE}/users`,
    ],
    ["all tables", "list_tables", {}, "dynamodb:ListTables", "*"],
    [
      "a backup",
      "describe_backup",
      { BackupArn: `${TABLE}/items/backup/1` },
      "dynamodb:DescribeBackup",
      `${TABLE}/items/backup/1`,
    ],
    [
      "a global table",
      "describe_global_table",
      { GlobalTableName: "items" },
      "dynamodb:DescribeGlobalTable",
      "arn:aws:dynamodb::123456789012:global-table/items",
    ],
    [
      "one action of a transaction",
      "transact_write_items",
      { TransactItems: [{ Put: { TableName: "items" } }, { ConditionCheck: { TableName: "items" } }] },
      "dynamodb:ConditionCheckItem",
      `${TABLE}/items`,
    ],
    [
      "a read in a transaction",
      "transact_get_items",
      { TransactItems: [{ Get: { TableName: "users" } }] },
      "dynamodb:GetItem",
      `${TABLE}/users`,
    ],
    [
      "a PartiQL insert",
      "execute_statement",
      { Statement: "insert into users value {'pk': 'a'}" },
      "dynamodb:PartiQLInsert",
      `${TABLE}/users`,
    ],
    [
      "PartiQL on an index",
      "execute_statement",
      { Statement: 'SELECT pk FROM "items"."by-date"' },
      "dynamodb:PartiQLSelect",
      `${TABLE}/items/index/by-date`,
    ],
    [
      "one PartiQL statement of several",
      "batch_execute_statement",
      { Statements: [{ Statement: "DELETE FROM users WHERE pk = 'a'" }] },
      "dynamodb:PartiQLDelete",
      `${TABLE}/users`,
    ],
    [
      "a check in a PartiQL transaction",
      "execute_transaction",
      {
        TransactStatements: [
          { Statement: "UPDATE items SET a = 1 WHERE pk = 'a'" },
          { Statement: "EXISTS(SELECT * FROM users WHERE pk = 'a')" },
        ],
      },
      "dynamodb:PartiQLSelect",
      `${TABLE}/users`,
    ],
  ])("fails as it would in AWS: %s", async (_, method, input, action, resource) => {
    const policy = Object.fromEntries(
      ["PutItem", "Query", "BatchGetItem", "PartiQLUpdate"].map((name) => [`dynamodb:${name}`, [`${TABLE}/items`]]),
    );
    const { reached, denied, failure } = await call(policy, method, input);
    expect({ reached, denied }).toEqual({ reached: [], denied: [`${action} ${resource}`] });
    expect(failure).toMatchObject({ code: "AccessDeniedException", statusCode: 400, retryable: false });
    expect(failure?.message).toBe(
      "User: arn:aws:sts::123456789012:assumed-role/asml-shop-data-put/asml-shop-data-put " +
        `is not authorized to perform: ${action} on resource: ${resource} ` +
        `because no identity-based policy allows the ${action} action`,
    );
  });
});
