/** What an IOmod sees of a 0.3 guest's call, and the guest of its answer. */
import { expect, test } from "vitest";
import { defineIomod, type Iomod } from "../../../../iomods/define.ts";
import { createRegistry } from "../../../../iomods/registry.ts";
import { Methods } from "../../../../runtime/engine/assemblylift/methods.ts";
import { AsmlError } from "../../../../guest-abi/errors.ts";

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const parsed = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

/** Calls `name` with an input, on an IOmod whose methods answer with `answer`. */
async function call(name: string, input: unknown, answer: unknown, coordinates: string, methods: readonly string[]) {
  const seen: unknown[] = [];
  const method = {
    actions: [],
    call(bytes: Uint8Array) {
      seen.push(parsed(bytes));
      return Promise.resolve(answer === undefined ? new Uint8Array(0) : json(answer));
    },
  };
  const iomod: Iomod = defineIomod(coordinates, Object.fromEntries(methods.map((one) => [one, method])));
  const found = new Methods(
    {
      id: "data.put",
      handler: "handler",
      timeoutMs: 1_000,
      memoryMb: 64,
      environment: {},
      grants: [{ coordinates, from: "service.toml:1" }],
    },
    createRegistry([iomod]),
  ).find(name);
  if (found instanceof AsmlError) throw found;
  const context = { signal: new AbortController().signal, remainingMs: () => 1_000 };
  const output = parsed(await found.method.call(json(input), context));
  return { sent: seen[0], output, name: found.name };
}

const dynamodb = (method: string, input: unknown, answer: unknown) =>
  call(`akkoro.aws.dynamodb.${method}`, input, answer, "aws.dynamodb", [method]);

test("DynamoDB: binary values are numbers there and base64 here, wherever they are", async () => {
  const { sent, output, name } = await dynamodb(
    "put_item",
    {
      TableName: "t",
      Item: {
        pk: { S: "a" },
        // An attribute may have the name of a type.
        B: { B: [1, 2, 255] },
        empty: { B: [] },
        set: { BS: [[1], [2, 3]] },
        deep: { M: { list: { L: [{ B: [9] }, { N: "1" }, { NULL: true }] } } },
      },
    },
    {
      Attributes: {
        B: { B: "AQL/" },
        empty: { B: "" },
        set: { BS: ["AQ==", "AgM="] },
        deep: { L: [{ M: { x: { B: "CQ==" } } }] },
        text: { S: "AQL/" },
      },
    },
  );
  expect(name).toBe("aws.dynamodb/put_item");
  expect(sent).toEqual({
    TableName: "t",
    Item: {
      pk: { S: "a" },
      B: { B: "AQL/" },
      empty: { B: "" },
      set: { BS: ["AQ==", "AgM="] },
      deep: { M: { list: { L: [{ B: "CQ==" }, { N: "1" }, { NULL: true }] } } },
    },
  });
  expect(output).toEqual({
    Ok: {
      Attributes: {
        B: { B: [1, 2, 255] },
        empty: { B: [] },
        set: { BS: [[1], [2, 3]] },
        deep: { L: [{ M: { x: { B: [9] } } }] },
        text: { S: "AQL/" },
      },
    },
  });
});

test("DynamoDB: times are text there, and null is not sent", async () => {
  const { sent, output } = await dynamodb(
    "describe_table",
    { TableName: "t", Other: null },
    { Table: { CreationDateTime: 1_700_000_000.5, ItemCount: 3, ProvisionedThroughput: { ReadCapacityUnits: 0 } } },
  );
  expect(sent).toEqual({ TableName: "t" });
  expect(output).toEqual({
    Ok: {
      Table: {
        CreationDateTime: "2023-11-14T22:13:20.500Z",
        ItemCount: 3,
        ProvisionedThroughput: { ReadCapacityUnits: 0 },
      },
    },
  });
});

test("methods without an output answer with null", async () => {
  expect((await dynamodb("tag_resource", {}, {})).output).toEqual({ Ok: null });
  expect((await dynamodb("untag_resource", {}, undefined)).output).toEqual({ Ok: null });
  expect((await dynamodb("put_item", {}, {})).output).toEqual({ Ok: {} });
});

test("Secrets Manager: the binary secret", async () => {
  const { output } = await call(
    "akkoro.aws.secretsmanager.get_secret_value",
    { SecretId: "s" },
    { SecretString: "AQID", SecretBinary: "AQID", CreatedDate: 1.5 },
    "aws.secretsmanager",
    ["get_secret_value"],
  );
  expect(output).toEqual({ Ok: { SecretString: "AQID", SecretBinary: [1, 2, 3], CreatedDate: 1.5 } });
});

test("S3: bodies both ways", async () => {
  const { sent } = await call("akkoro.aws.s3.put_object", { Bucket: "b", Key: "k", Body: [104, 105] }, {}, "aws.s3", [
    "put_object",
  ]);
  expect(sent).toEqual({ Bucket: "b", Key: "k", Body: "aGk=" });
  const { output } = await call("akkoro.aws.s3.get_object", {}, { Body: "aGk=" }, "aws.s3", ["get_object"]);
  expect(output).toEqual({ Ok: { Body: [104, 105] } });
});

test("uuid4 takes null and answers with a bare string", async () => {
  const uuid = "d9428888-122b-4a1c-8c1c-6a5b7cb3b5a5";
  const { sent, output } = await call("akkoro.std.crypto.uuid4", null, uuid, "std.crypto", ["uuid4"]);
  expect(sent).toBeNull();
  expect(output).toBe(uuid);
});

test("std.http keeps the nulls, and what is named B is not binary elsewhere", async () => {
  const input = { method: "GET", host: "example.com", path: "/", body: null, B: [1, 2] };
  const answer = { code: 200, headers: { a: "b" }, body: "AQID", B: "AQID" };
  const { sent, output } = await call("akkoro.std.http.request", input, answer, "std.http", ["request"]);
  expect(sent).toEqual(input);
  expect(output).toEqual({ Ok: answer });
});

test("names beyond 0.3's own work by their coordinates, __proto__ among the members is a member", async () => {
  const input = JSON.parse('{"__proto__":{"polluted":true},"a":1}') as unknown;
  const { sent, output } = await call("acme.geo.lookup", input, input, "acme.geo", ["lookup"]);
  expect(JSON.stringify(sent)).toBe('{"__proto__":{"polluted":true},"a":1}');
  expect(JSON.stringify(output)).toBe('{"Ok":{"__proto__":{"polluted":true},"a":1}}');
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});
