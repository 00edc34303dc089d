/** Services whose protocol is not AWS JSON: the guest speaks JSON all the same. */
import { afterEach, describe, expect, it } from "vitest";
import { createAwsIomods } from "../../../iomods/aws/create-aws-iomods.ts";
import { type Caller, caller, failureOf } from "./calling.ts";
import { type Answer, json, type StubService, stubService } from "./stub-service.ts";

const stubs: StubService[] = [];
afterEach(() => Promise.all(stubs.splice(0).map((stub) => stub.close())));

async function service(coordinates: string, ...answers: Answer[]): Promise<{ call: Caller; stub: StubService }> {
  const stub = await stubService(...answers);
  stubs.push(stub);
  const credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "local" };
  const settings = { region: "eu-central-1", endpoint: stub.endpoint, credentials, maxAttempts: 1 };
  return { call: caller(createAwsIomods(settings), coordinates), stub };
}

const xml =
  (status: number, body: string, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) => {
    response.writeHead(status, { "content-type": "application/xml", ...headers });
    response.end(body);
  };

describe("aws.s3", () => {
  it("sends base64 as bytes, and metadata as headers", async () => {
    const { call, stub } = await service("aws.s3", xml(200, "", { etag: '"abc"' }));
    const output = await call("put_object", {
      Bucket: "photos",
      Key: "a b/ü.txt",
      Body: Buffer.from("bytes \u0000").toString("base64"),
      ContentType: "text/plain",
      Metadata: { owner: "ada" },
    });
    expect(output).toMatchObject({ ETag: '"abc"' });
    expect(stub.requests[0]).toMatchObject({
      url: "/photos/a%20b/%C3%BC.txt?x-id=PutObject",
      headers: { "content-type": "text/plain", "x-amz-meta-owner": "ada" },
    });
    expect(stub.requests[0]?.body).toContain("bytes \u0000");
  });

  it("gives an object's bytes as base64, and times as epoch seconds", async () => {
    const bytes = Buffer.from([0, 255, 1, 254]);
    const { call } = await service("aws.s3", (response) => {
      response.writeHead(200, {
        "content-length": bytes.length,
        "last-modified": "Tue, 14 Nov 2023 22:13:20 GMT",
        "x-amz-meta-owner": "ada",
      });
      response.end(bytes);
    });
    expect(await call("get_object", { Bucket: "photos", Key: "a" })).toMatchObject({
      Body: bytes.toString("base64"),
      ContentLength: 4,
      LastModified: 1_700_000_000,
      Metadata: { owner: "ada" },
    });
  });

  it("gives an empty object as an empty string", async () => {
    const { call } = await service("aws.s3", (response) => response.writeHead(200, { "content-length": "0" }).end());
    expect(await call("get_object", { Bucket: "photos", Key: "a" })).toMatchObject({ Body: "" });
  });

  it("reads lists out of XML", async () => {
    const { call } = await service(
      "aws.s3",
      xml(
        200,
        `<?xml version="1.0"?><ListBucketResult><Name>photos</Name><IsTruncated>true</IsTruncated><KeyCount>2</KeyCount>
         <Contents><Key>a</Key><Size>12345678901</Size></Contents><Contents><Key>b&amp;c</Key><Size>0</Size></Contents>
         <NextContinuationToken>t</NextContinuationToken></ListBucketResult>`,
      ),
    );
    expect(await call("list_objects_v2", { Bucket: "photos" })).toEqual({
      Name: "photos",
      IsTruncated: true,
      KeyCount: 2,
      NextContinuationToken: "t",
      Contents: [
        { Key: "a", Size: 12_345_678_901 },
        { Key: "b&c", Size: 0 },
      ],
    });
  });

  it("tells an error by its code", async () => {
    const { call } = await service(
      "aws.s3",
      xml(404, "<Error><Code>NoSuchKey</Code><Message>no such key</Message></Error>", { "x-amz-request-id": "R1" }),
    );
    expect(await failureOf(call("get_object", { Bucket: "photos", Key: "a" }))).toMatchObject({
      code: "NoSuchKey",
      message: "no such key",
      statusCode: 404,
      requestId: "R1",
      retryable: false,
    });
  });

  it("does not read an object that is too large for an answer", async () => {
    let written = 0;
    const { call, stub } = await service("aws.s3", (response) => {
      response.writeHead(200, { "content-length": String(1e12) });
      const chunk = Buffer.alloc(1 << 20);
      const more = (): void => {
        while (!response.destroyed && response.write(chunk)) written += chunk.length;
        response.once("drain", more);
      };
      more();
    });
    const failure = await failureOf(call("get_object", { Bucket: "photos", Key: "a" }));
    expect(failure).toMatchObject({ code: "AnswerTooLarge", retryable: false });
    await expect.poll(() => stub.open()).toBe(0);
    expect(written).toBeLessThan(100 << 20);
  });
});

describe("aws.lambda", () => {
  it("invokes with bytes and gives bytes", async () => {
    const { call, stub } = await service("aws.lambda", (response) => {
      response.writeHead(200, { "x-amz-function-error": "Unhandled", "x-amz-executed-version": "7" });
      response.end('{"errorMessage":"no"}');
    });
    const Payload = Buffer.from('{"n":1}').toString("base64");
    expect(await call("invoke", { FunctionName: "other", Qualifier: "live", Payload })).toEqual({
      StatusCode: 200,
      FunctionError: "Unhandled",
      ExecutedVersion: "7",
      Payload: Buffer.from('{"errorMessage":"no"}').toString("base64"),
    });
    expect(stub.requests[0]).toMatchObject({
      url: "/2015-03-31/functions/other/invocations?Qualifier=live",
      body: '{"n":1}',
    });
  });

  it("tells throttling as retryable", async () => {
    const { call } = await service(
      "aws.lambda",
      json(429, { message: "Rate Exceeded." }, { "x-amzn-errortype": "TooManyRequestsException" }),
    );
    expect(await failureOf(call("invoke", { FunctionName: "other" }))).toMatchObject({
      code: "TooManyRequestsException",
      retryable: true,
      statusCode: 429,
    });
  });
});

describe("aws.sns", () => {
  it("sends a form and reads XML", async () => {
    const { call, stub } = await service(
      "aws.sns",
      xml(200, "<PublishResponse><PublishResult><MessageId>m1</MessageId></PublishResult></PublishResponse>"),
    );
    const input = {
      TopicArn: "arn:aws:sns:eu-central-1:1:t",
      Message: "hello",
      MessageAttributes: { raw: { DataType: "Binary", BinaryValue: "AAEC" } },
    };
    expect(await call("publish", input)).toEqual({ MessageId: "m1" });
    const form = new URLSearchParams(stub.requests[0]?.body);
    expect(form.get("Action")).toBe("Publish");
    expect(form.get("MessageAttributes.entry.1.Value.BinaryValue")).toBe("AAEC");
  });
});

describe("aws.sqs", () => {
  it("compares checksums of what was sent", async () => {
    const { call } = await service("aws.sqs", json(200, { MessageId: "m1", MD5OfMessageBody: "0".repeat(32) }));
    const failure = await failureOf(call("send_message", { QueueUrl: "http://q/1/q", MessageBody: "hello" }));
    expect(failure).toMatchObject({ code: "InvalidAnswer", message: "InvalidChecksumError" });
  });

  it("sends and gives the service's own JSON", async () => {
    const { call, stub } = await service(
      "aws.sqs",
      json(200, { MessageId: "m1", MD5OfMessageBody: "5d41402abc4b2a76b9719d911017c592" }),
    );
    const input = { QueueUrl: "http://q/1/q", MessageBody: "hello", DelaySeconds: 5 };
    expect(await call("send_message", input)).toEqual({
      MessageId: "m1",
      MD5OfMessageBody: "5d41402abc4b2a76b9719d911017c592",
    });
    expect(JSON.parse(stub.requests[0]?.body ?? "")).toEqual(input);
  });
});

describe("input that is not of the operation's shape", () => {
  it("is refused before anything is sent", async () => {
    const { call, stub } = await service("aws.sns", xml(200, ""));
    for (const text of ["{", "[]x", "null", "7", '"text"'])
      // oxlint-disable-next-line no-await-in-loop -- one after the other, to see which one fails
      expect(await failureOf(call.bytes("publish", new TextEncoder().encode(text))), text).toMatchObject({
        code: "SerializationException",
        statusCode: 400,
      });
    expect(stub.requests).toHaveLength(0);
  });
});
