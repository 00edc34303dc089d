/** Services that speak AWS JSON: the guest's bytes are the request's. */
import { afterEach, describe, expect, it } from "vitest";
import { createAwsIomods } from "../../../iomods/aws/create-aws-iomods.ts";
import { dynamodb } from "../../../iomods/aws/generated/dynamodb.ts";
import { SERVICES } from "../../../iomods/aws/generated/services.ts";
import { rawInput } from "../../../iomods/aws/raw-input.ts";
import { RAW_INPUT } from "../../../iomods/aws/raw-protocol.ts";
import { type Caller, caller } from "./calling.ts";
import { json, type StubService, stubService } from "./stub-service.ts";
import { WAYS } from "./ways.ts";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const stubs: StubService[] = [];
afterEach(() => Promise.all(stubs.splice(0).map((stub) => stub.close())));

describe.each(WAYS)("by $way", ({ fastPath }) => {
  async function service(coordinates: string): Promise<{ call: Caller; stub: StubService }> {
    const stub = await stubService(json(200, { ok: true }));
    stubs.push(stub);
    const credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "local" };
    return {
      call: caller(
        createAwsIomods({ region: "eu-central-1", endpoint: stub.endpoint, credentials, fastPath }),
        coordinates,
      ),
      stub,
    };
  }

  describe("a raw service", () => {
    it.each([
      ["aws.secretsmanager", "get_secret_value", "secretsmanager.GetSecretValue", "1.1"],
      ["aws.ssm", "get_parameters_by_path", "AmazonSSM.GetParametersByPath", "1.1"],
      ["aws.kms", "generate_data_key", "TrentService.GenerateDataKey", "1.1"],
      ["aws.kinesis", "put_records", "Kinesis_20131202.PutRecords", "1.1"],
      ["aws.eventbridge", "put_events", "AWSEvents.PutEvents", "1.1"],
      ["aws.sfn", "start_sync_execution", "AWSStepFunctions.StartSyncExecution", "1.0"],
    ])("%s sends %s as %s", async (coordinates, method, target, version) => {
      const { call, stub } = await service(coordinates);
      const text = '{ "Name":"\\u00fc", "Large": 12345678901234567890 }';
      expect(new TextDecoder().decode(await call.bytes(method, bytes(text)))).toBe('{"ok":true}');
      expect(stub.requests[0]).toMatchObject({
        body: text,
        headers: { "x-amz-target": target, "content-type": `application/x-amz-json-${version}` },
      });
    });
  });

  describe("a token against repetition", () => {
    it("is added where the guest gave none", async () => {
      const { call, stub } = await service("aws.secretsmanager");
      await call.bytes("create_secret", bytes('  {"Name":"n"}'));
      await call.bytes("create_secret", bytes("{}"));
      const sent = stub.requests.map(({ body }) => JSON.parse(body));
      expect(sent).toEqual([
        { Name: "n", ClientRequestToken: expect.stringMatching(UUID) },
        { ClientRequestToken: expect.stringMatching(UUID) },
      ]);
      expect(new Set(sent.map(({ ClientRequestToken }) => ClientRequestToken)).size).toBe(2);
    });

    it("is left as the guest gave it", async () => {
      const { call, stub } = await service("aws.dynamodb");
      await call("transact_write_items", { TransactItems: [], ClientRequestToken: "mine" });
      expect(stub.requests[0]?.body).toBe('{"TransactItems":[],"ClientRequestToken":"mine"}');
    });

    it("is not put into what is no object", async () => {
      const { call, stub } = await service("aws.dynamodb");
      await call.bytes("transact_write_items", bytes("[{}]"));
      await call.bytes("transact_write_items", bytes("{"));
      expect(stub.requests.map(({ body }) => body)).toEqual(["[{}]", expect.stringMatching(/^\{/)]);
    });
  });
});

describe("a resource of another account", () => {
  it("is shown to the endpoint's rules", () => {
    const arn = "arn:aws:dynamodb:eu-central-1:123456789012:table/t";
    const input = bytes(JSON.stringify({ TableName: arn }));
    expect(rawInput(dynamodb, "PutItem", input)).toEqual({ TableName: arn, [RAW_INPUT]: input });
    expect(Object.keys(rawInput(dynamodb, "PutItem", bytes('{"TableName":"t"}')))).toEqual([]);
  });
});

describe("every service", () => {
  it("has a command of the SDK for every operation", async () => {
    const sdks = await Promise.all(SERVICES.map(async (each) => ({ each, sdk: await each.load() })));
    for (const { each, sdk } of sdks)
      for (const operation of Object.values(each.operations))
        expect(sdk.exports[`${operation}Command`], `${each.coordinates} ${operation}`).toBeTypeOf("function");
  });
});
