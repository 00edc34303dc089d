/** What goes wrong between the host and AWS: retried as the SDK does, told typed, never a crash. */
import { createServer } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { createAwsIomods } from "../../../iomods/aws/create-aws-iomods.ts";
import type { AwsSettings } from "../../../iomods/aws/settings.ts";
import { caller, failureOf } from "./calling.ts";
import { type Answer, json, listen, type StubService, stubService, throttled } from "./stub-service.ts";
import { WAYS } from "./ways.ts";

const GET = { TableName: "t", Key: { pk: { S: "a" } } };
const CREDENTIALS = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "local" };

const stubs: StubService[] = [];
afterEach(() => Promise.all(stubs.splice(0).map((stub) => stub.close())));

async function stub(...answers: Answer[]): Promise<StubService> {
  const made = await stubService(...answers);
  stubs.push(made);
  return made;
}

describe.each(WAYS)("by $way", ({ fastPath }) => {
  const dynamodb = (settings: AwsSettings) =>
    caller(
      createAwsIomods({ region: "eu-central-1", credentials: CREDENTIALS, fastPath, ...settings }),
      "aws.dynamodb",
    );

  describe("a request", () => {
    it("is signed, and names its operation and the bytes' length", async () => {
      const service = await stub(json(200, {}));
      await dynamodb({ endpoint: service.endpoint })("get_item", GET);
      const request = service.requests[0];
      expect(request?.body).toBe(JSON.stringify(GET));
      expect(request?.headers).toMatchObject({
        "content-type": "application/x-amz-json-1.0",
        "content-length": String(JSON.stringify(GET).length),
        "x-amz-target": "DynamoDB_20120810.GetItem",
      });
      expect(request?.headers.authorization).toMatch(
        /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/eu-central-1\/dynamodb\/aws4_request, .*Signature=[0-9a-f]{64}$/,
      );
    });

    it("goes to the endpoint of its service where one is named", async () => {
      const service = await stub(json(200, {}));
      const call = dynamodb({ endpoint: "http://127.0.0.1:1", endpoints: { "aws.dynamodb": service.endpoint } });
      await call("get_item", GET);
      expect(service.requests).toHaveLength(1);
    });
  });

  describe("throttling", () => {
    it("is retried, and the guest sees the answer alone", async () => {
      const service = await stub(throttled, throttled, json(200, { Item: { pk: { S: "a" } } }));
      expect(await dynamodb({ endpoint: service.endpoint })("get_item", GET)).toEqual({ Item: { pk: { S: "a" } } });
      expect(service.requests.map(({ headers }) => headers["amz-sdk-request"])).toEqual([
        "attempt=1; max=4",
        "attempt=2; max=4",
        "attempt=3; max=4",
      ]);
      expect(new Set(service.requests.map(({ headers }) => headers["amz-sdk-invocation-id"])).size).toBe(1);
    });

    it("that does not end is told as retryable", async () => {
      const service = await stub(throttled);
      expect(await failureOf(dynamodb({ endpoint: service.endpoint })("get_item", GET))).toMatchObject({
        code: "ProvisionedThroughputExceededException",
        retryable: true,
        statusCode: 400,
        requestId: "REQ1",
      });
      expect(service.requests).toHaveLength(4);
    });

    it("is not retried past the attempts of the settings", async () => {
      const service = await stub(throttled);
      await failureOf(dynamodb({ endpoint: service.endpoint, maxAttempts: 1 })("get_item", GET));
      expect(service.requests).toHaveLength(1);
    });
  });

  describe("a cancelled call", () => {
    it("ends at once, and lets go of its connection", async () => {
      const service = await stub(() => {});
      const controller = new AbortController();
      const call = failureOf(dynamodb({ endpoint: service.endpoint })("get_item", GET, controller.signal));
      await expect.poll(() => service.requests.length).toBe(1);
      controller.abort();
      expect(await call).toMatchObject({ code: "RequestAborted", retryable: false });
      await expect.poll(() => service.open()).toBe(0);
    });

    it("ends while it waits for its next attempt", async () => {
      const controller = new AbortController();
      const service = await stub((response, request, socket) => {
        throttled(response, request, socket);
        response.on("finish", () => setImmediate(() => controller.abort()));
      });
      const call = dynamodb({ endpoint: service.endpoint, maxAttempts: 50 })("get_item", GET, controller.signal);
      expect(await failureOf(call)).toMatchObject({ code: "RequestAborted" });
      expect(service.requests.length).toBeLessThan(50);
    });

    it("ends while the answer's body arrives", async () => {
      const controller = new AbortController();
      const service = await stub((response) => {
        response.writeHead(200, { "content-length": "100" });
        response.write("{", () => setTimeout(() => controller.abort(), 20));
      });
      const call = dynamodb({ endpoint: service.endpoint })("get_item", GET, controller.signal);
      expect(await failureOf(call)).toMatchObject({ code: "RequestAborted" });
    });

    it("is never sent when it was cancelled before", async () => {
      const service = await stub(json(200, {}));
      const call = dynamodb({ endpoint: service.endpoint })("get_item", GET, AbortSignal.abort());
      expect(await failureOf(call)).toMatchObject({ code: "RequestAborted" });
      expect(service.requests).toHaveLength(0);
    });
  });

  describe("the network", () => {
    it("refusing the connection is a typed failure", async () => {
      const endpoint = `http://127.0.0.1:${await unusedPort()}`;
      expect(await failureOf(dynamodb({ endpoint })("get_item", GET))).toMatchObject({
        code: "NetworkError",
        message: "cannot reach the service (ECONNREFUSED)",
        retryable: true,
        statusCode: undefined,
      });
    });

    it("refusing it at every address of a name is a typed failure", async () => {
      const endpoint = `http://localhost:${await unusedPort()}`;
      expect(await failureOf(dynamodb({ endpoint, maxAttempts: 1 })("get_item", GET))).toMatchObject({
        code: "NetworkError",
        message: "cannot reach the service (ECONNREFUSED)",
      });
    });

    it("breaking before the answer is retried", async () => {
      const service = await stub((_response, _request, socket) => socket.resetAndDestroy(), json(200, { Count: 1 }));
      expect(await dynamodb({ endpoint: service.endpoint })("scan", { TableName: "t" })).toEqual({ Count: 1 });
      expect(service.requests).toHaveLength(2);
    });

    it("breaking within the answer's body is a typed failure, or retried", async () => {
      const service = await stub((response, _request, socket) => {
        response.writeHead(200, { "content-length": "100" });
        response.write("{", () => socket.destroy());
      });
      expect(await failureOf(dynamodb({ endpoint: service.endpoint, maxAttempts: 1 })("get_item", GET))).toMatchObject({
        code: "NetworkError",
        retryable: true,
      });
    });

    it("that does not answer in time is a typed failure", async () => {
      const service = await stub(() => {});
      const call = dynamodb({ endpoint: service.endpoint, answerTimeoutMs: 50, maxAttempts: 1 })("get_item", GET);
      expect(await failureOf(call)).toMatchObject({ code: "TimeoutError", retryable: true });
    });

    it("having closed a kept connection meanwhile costs an attempt, not the call", async () => {
      // A freeze of the process, as Lambda does between invocations: the service closes, and the close is seen late.
      const service = await stub(
        json(200, { n: 1 }),
        (_response, _request, socket) => socket.resetAndDestroy(),
        json(200, { n: 2 }),
      );
      const call = dynamodb({ endpoint: service.endpoint });
      expect(await call("get_item", GET)).toEqual({ n: 1 });
      expect(await call("get_item", GET)).toEqual({ n: 2 });
    });
  });

  describe("a batch", () => {
    it("that was done in part comes back as it is: what is left is the function's to send again", async () => {
      const left = { t: [{ DeleteRequest: { Key: { pk: { S: "b" } } } }] };
      const service = await stub(json(200, { UnprocessedItems: left }));
      const call = dynamodb({ endpoint: service.endpoint })("batch_write_item", { RequestItems: left });
      expect(await call).toEqual({ UnprocessedItems: left });
      expect(service.requests).toHaveLength(1);
    });
  });

  describe("an answer", () => {
    it("of status 500 is retried, and told as retryable when it stays", async () => {
      const service = await stub(
        json(500, { __type: "com.amazonaws.dynamodb.v20120810#InternalServerError", message: "sorry" }),
      );
      expect(await failureOf(dynamodb({ endpoint: service.endpoint })("get_item", GET))).toMatchObject({
        code: "InternalServerError",
        message: "sorry",
        retryable: true,
        statusCode: 500,
      });
      expect(service.requests).toHaveLength(4);
    });

    it("of a proxy, in HTML, is a typed failure with its status", async () => {
      const service = await stub((response) => {
        response.writeHead(503, { "content-type": "text/html" });
        response.end("<html>down for maintenance</html>");
      });
      const failure = await failureOf(dynamodb({ endpoint: service.endpoint, maxAttempts: 1 })("get_item", GET));
      expect(failure).toMatchObject({ statusCode: 503, retryable: true });
      expect(failure.message).not.toContain("<html>");
    });

    it("with an error that the SDK does not know keeps its code", async () => {
      const service = await stub(json(400, { __type: "com.amazon.coral.service#BrandNewException", Message: "news" }));
      expect(await failureOf(dynamodb({ endpoint: service.endpoint })("get_item", GET))).toMatchObject({
        code: "BrandNewException",
        message: "news",
        retryable: false,
        statusCode: 400,
      });
    });

    it("with an error that tells more than a message hands that on", async () => {
      const service = await stub(
        json(400, {
          __type: "com.amazonaws.dynamodb.v20120810#TransactionCanceledException",
          Message: "Transaction cancelled",
          CancellationReasons: [
            { Code: "None" },
            { Code: "ConditionalCheckFailed", Item: { pk: { S: "a" }, raw: { B: "AAEC" }, n: { N: "1e125" } } },
          ],
        }),
      );
      const call = dynamodb({ endpoint: service.endpoint })("transact_write_items", { TransactItems: [] });
      expect(await failureOf(call)).toMatchObject({
        code: "TransactionCanceledException",
        message: "Transaction cancelled",
        details: {
          CancellationReasons: [
            { Code: "None" },
            { Code: "ConditionalCheckFailed", Item: { pk: { S: "a" }, raw: { B: "AAEC" }, n: { N: "1e125" } } },
          ],
        },
      });
    });

    it("with an error that tells no more than a message has no details", async () => {
      const service = await stub(json(400, { __type: "x#ResourceNotFoundException", message: "no" }));
      const failure = await failureOf(dynamodb({ endpoint: service.endpoint })("get_item", GET));
      expect(failure.details).toBeUndefined();
    });

    it("that is empty stays empty", async () => {
      const service = await stub((response) => response.writeHead(200).end());
      const bytes = await dynamodb({ endpoint: service.endpoint }).bytes("get_item", new TextEncoder().encode("{}"));
      expect(bytes).toHaveLength(0);
    });
  });

  const noCredentials = () =>
    Promise.reject(
      Object.assign(new Error("Could not load credentials\n  hint"), { name: "CredentialsProviderError" }),
    );

  describe("credentials", () => {
    it("that cannot be had are a typed failure, and nothing is sent", async () => {
      const service = await stub(json(200, {}));
      expect(
        await failureOf(dynamodb({ endpoint: service.endpoint, credentials: noCredentials })("get_item", GET)),
      ).toMatchObject({
        code: "CredentialsError",
        message: "Could not load credentials",
        retryable: false,
      });
      expect(service.requests).toHaveLength(0);
    });

    it("that expired are asked for again", async () => {
      const service = await stub(json(200, {}));
      let asked = 0;
      const credentials = async () => ({
        ...CREDENTIALS,
        accessKeyId: `KEY${++asked}`,
        expiration: new Date(Date.now() + 1_000),
      });
      const call = dynamodb({ endpoint: service.endpoint, credentials });
      await call("get_item", GET);
      await call("get_item", GET);
      const keys = service.requests.map(({ headers }) => headers.authorization?.match(/KEY\d+/)?.[0]);
      expect(new Set(keys).size).toBe(2);
    });

    it("that the service finds expired are a typed failure", async () => {
      const service = await stub(
        json(400, {
          __type: "com.amazon.coral.service#ExpiredTokenException",
          message: "The security token included in the request is expired",
        }),
      );
      expect(await failureOf(dynamodb({ endpoint: service.endpoint })("get_item", GET))).toMatchObject({
        code: "ExpiredTokenException",
        statusCode: 400,
      });
    });

    it("are in no message", async () => {
      const service = await stub(json(400, { __type: "x#InvalidSignatureException", message: "no" }));
      const failure = await failureOf(dynamodb({ endpoint: service.endpoint })("get_item", GET));
      expect(`${failure.message} ${JSON.stringify(failure)}`).not.toContain("AKIDEXAMPLE");
    });
  });
});

async function unusedPort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
