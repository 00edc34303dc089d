/** aws.dynamodb against dynalite, over real HTTP. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAwsIomods } from "../../../iomods/aws/create-aws-iomods.ts";
import { createRegistry } from "../../../iomods/registry.ts";
import { caller, failureOf } from "./calling.ts";
import { dynalite } from "./dynalite-server.ts";
import { listen } from "./stub-service.ts";
import { WAYS } from "./ways.ts";

const CREDENTIALS = { accessKeyId: "local", secretAccessKey: "local" };

const server = dynalite();
let endpoint = "";

beforeAll(async () => {
  endpoint = `http://127.0.0.1:${await listen(server)}`;
  const settings = { region: "eu-central-1", endpoint, credentials: CREDENTIALS };
  await caller(createAwsIomods(settings), "aws.dynamodb")("create_table", {
    TableName: "profiles",
    KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }],
    AttributeDefinitions: [{ AttributeName: "pk", AttributeType: "S" }],
    BillingMode: "PAY_PER_REQUEST",
  });
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

describe.each(WAYS)("by $way", ({ way, fastPath }) => {
  const dynamodb = () =>
    caller(createAwsIomods({ region: "eu-central-1", endpoint, credentials: CREDENTIALS, fastPath }), "aws.dynamodb");

  describe("aws.dynamodb", () => {
    it("stores an item and reads it back", async () => {
      const call = dynamodb();
      const item = {
        pk: { S: "ada" },
        born: { N: "1815" },
        key: { B: "AAEC" },
        tags: { L: [{ BOOL: true }, { NULL: true }] },
      };
      expect(await call("put_item", { TableName: "profiles", Item: item })).toEqual({});
      expect(await call("get_item", { TableName: "profiles", Key: { pk: { S: "ada" } } })).toEqual({ Item: item });
    });

    it("hands bytes through as they are, blank space and large numbers included", async () => {
      const call = dynamodb();
      const number = "12345678901234567890123456789012345678";
      const text = `{ "TableName" : "profiles",\n "Item": {"pk":{"S":"b\\u00fcro \\ud83d\\ude00"},"n":{"N":"${number}"}} }`;
      await call.bytes("put_item", new TextEncoder().encode(text));
      const answer = await call.bytes(
        "get_item",
        new TextEncoder().encode('{"TableName":"profiles","Key":{"pk":{"S":"büro 😀"}}}'),
      );
      expect(new TextDecoder().decode(answer)).toContain(`"N":"${number}"`);
    });

    it("is found under its name of AssemblyLift 0.3", () => {
      const registry = createRegistry(createAwsIomods());
      expect(registry.find("akkoro.aws.dynamodb")).toBe(registry.find("aws.dynamodb"));
    });

    it("has a method for every operation, each with its IAM actions", () => {
      const methods = createRegistry(createAwsIomods()).find("aws.dynamodb")?.methods ?? {};
      expect(Object.keys(methods)).toContain("transact_write_items");
      expect(methods["put_item"]?.actions).toEqual(["dynamodb:PutItem"]);
      for (const [name, { actions }] of Object.entries(methods)) expect(actions, name).not.toHaveLength(0);
    });

    it("runs several calls at once", async () => {
      const call = dynamodb();
      const keys = Array.from({ length: 40 }, (_, i) => `many-${i}`);
      await Promise.all(keys.map((pk) => call("put_item", { TableName: "profiles", Item: { pk: { S: pk } } })));
      const answers = await Promise.all(
        keys.map((pk) => call("get_item", { TableName: "profiles", Key: { pk: { S: pk } } })),
      );
      expect(answers).toEqual(keys.map((pk) => ({ Item: { pk: { S: pk } } })));
    });

    it("tells of a missing table with the service's code, status and request id", async () => {
      const failure = await failureOf(dynamodb()("get_item", { TableName: "nowhere", Key: { pk: { S: "a" } } }));
      expect(failure).toMatchObject({ code: "ResourceNotFoundException", retryable: false, statusCode: 400 });
      expect(failure.message).toContain("resource not found");
      expect(failure.requestId).toMatch(/^[A-Z0-9]{52}$/);
    });

    it("tells of a failed condition", async () => {
      const call = dynamodb();
      const put = {
        TableName: "profiles",
        Item: { pk: { S: `once by ${way}` } },
        ConditionExpression: "attribute_not_exists(pk)",
      };
      await call("put_item", put);
      expect(await failureOf(call("put_item", put))).toMatchObject({
        code: "ConditionalCheckFailedException",
        message: "The conditional request failed",
        retryable: false,
        statusCode: 400,
      });
    });

    it("leaves it to the service to refuse bytes that are not JSON", async () => {
      expect(await failureOf(dynamodb().bytes("put_item", new TextEncoder().encode("{")))).toMatchObject({
        code: "SerializationException",
        statusCode: 400,
      });
    });

    it("refuses input without a required member, in the service's words", async () => {
      expect(await failureOf(dynamodb()("put_item", { TableName: "profiles" }))).toMatchObject({
        code: "ValidationException",
        statusCode: 400,
      });
    });
  });
});
