/** Answers that are streams of events: guests get them as a list, once they have ended. */
import { EventStreamCodec } from "@smithy/core/event-streams";
import { afterEach, describe, expect, it } from "vitest";
import { createAwsIomods } from "../../../iomods/aws/create-aws-iomods.ts";
import { type Caller, caller, failureOf } from "./calling.ts";
import { type StubService, stubService } from "./stub-service.ts";

const stubs: StubService[] = [];
afterEach(() => Promise.all(stubs.splice(0).map((stub) => stub.close())));

const codec = new EventStreamCodec(
  (bytes) => Buffer.from(typeof bytes === "string" ? bytes : new Uint8Array(bytes)).toString(),
  (text) => Buffer.from(text),
);

/** @param type `event`, or `exception` */
function event(name: string, payload: string, type = "event"): Uint8Array {
  const header = (value: string) => ({ type: "string", value }) as const;
  return codec.encode({
    headers: {
      ":message-type": header(type),
      [type === "event" ? ":event-type" : ":exception-type"]: header(name),
      ":content-type": header(name === "PayloadChunk" ? "application/octet-stream" : "application/json"),
    },
    body: Buffer.from(payload),
  });
}

async function streaming(...events: readonly Uint8Array[]): Promise<Caller> {
  const stub = await stubService((response) => {
    response.writeHead(200, { "content-type": "application/vnd.amazon.eventstream", "x-amz-executed-version": "7" });
    for (const each of events) response.write(each);
    response.end();
  });
  stubs.push(stub);
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const settings = { region: "eu-central-1", endpoint: stub.endpoint, credentials, maxAttempts: 1 };
  return caller(createAwsIomods(settings), "aws.lambda");
}

describe("aws.lambda invoke_with_response_stream", () => {
  it("gives the chunks and the end, in order", async () => {
    const call = await streaming(
      event("PayloadChunk", "one "),
      event("PayloadChunk", "two"),
      event("InvokeComplete", JSON.stringify({ ErrorCode: "Runtime.Error", LogResult: "aGk=" })),
    );
    expect(await call("invoke_with_response_stream", { FunctionName: "f" })).toMatchObject({
      StatusCode: 200,
      ExecutedVersion: "7",
      EventStream: [
        { PayloadChunk: { Payload: Buffer.from("one ").toString("base64") } },
        { PayloadChunk: { Payload: Buffer.from("two").toString("base64") } },
        { InvokeComplete: { ErrorCode: "Runtime.Error", LogResult: "aGk=" } },
      ],
    });
  });

  it("gives no events as an empty list", async () => {
    const call = await streaming();
    expect(await call("invoke_with_response_stream", { FunctionName: "f" })).toMatchObject({ EventStream: [] });
  });

  it("fails with the error that a stream ends with", async () => {
    const call = await streaming(
      event("PayloadChunk", "one"),
      event("ServiceException", JSON.stringify({ Message: "no" }), "exception"),
    );
    expect(await failureOf(call("invoke_with_response_stream", { FunctionName: "f" }))).toMatchObject({
      code: "ServiceException",
    });
  });
});
