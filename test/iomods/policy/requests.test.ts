import { describe, expect, test } from "vitest";
import { createAwsIomods } from "../../../iomods/aws/create-aws-iomods.ts";
import { accessRequests } from "../../../iomods/policy/requests.ts";

const place = { partition: "aws", region: "eu-central-1", account: "123456789012" };
const HERE = "eu-central-1:123456789012";
const iomods = new Map(createAwsIomods().map((iomod) => [iomod.coordinates, iomod]));

/** `action resource`, of each that the call asks for. */
function asked(coordinates: string, method: string, input: unknown): readonly string[] | undefined {
  const actions = iomods.get(coordinates)?.methods[method]?.actions;
  if (!actions) throw new Error(`${coordinates} has no ${method}`);
  const bytes = new TextEncoder().encode(JSON.stringify(input));
  return accessRequests(coordinates, { method, actions }, bytes, place)?.map(
    ({ action, resource }) => `${action} ${resource}`,
  );
}

describe("what a call asks of IAM", () => {
  test.each([
    [
      "aws.sqs",
      "send_message",
      { QueueUrl: "https://sqs.us-east-1.amazonaws.com/210987654321/jobs" },
      ["sqs:SendMessage arn:aws:sqs:us-east-1:210987654321:jobs"],
    ],
    [
      "aws.sqs",
      "send_message",
      { QueueUrl: "http://127.0.0.1:9324/123456789012/jobs" },
      [`sqs:SendMessage arn:aws:sqs:${HERE}:jobs`],
    ],
    ["aws.sqs", "get_queue_url", { QueueName: "jobs" }, [`sqs:GetQueueUrl arn:aws:sqs:${HERE}:jobs`]],
    ["aws.sqs", "list_queues", {}, ["sqs:ListQueues *"]],
    ["aws.sns", "publish", { TopicArn: `arn:aws:sns:${HERE}:news` }, [`sns:Publish arn:aws:sns:${HERE}:news`]],
    ["aws.s3", "get_object", { Bucket: "photos", Key: "a/b.png" }, ["s3:GetObject arn:aws:s3:::photos/a/b.png"]],
    ["aws.s3", "list_objects_v2", { Bucket: "photos" }, ["s3:ListBucket arn:aws:s3:::photos"]],
    [
      "aws.s3",
      "copy_object",
      { Bucket: "photos", Key: "b", CopySource: "/other/a%20b?versionId=1" },
      ["s3:GetObject arn:aws:s3:::other/a b", "s3:PutObject arn:aws:s3:::photos/b"],
    ],
    [
      "aws.s3",
      "delete_objects",
      { Bucket: "photos", Delete: { Objects: [{ Key: "a" }, { Key: "b" }] } },
      ["s3:DeleteObject arn:aws:s3:::photos/a", "s3:DeleteObject arn:aws:s3:::photos/b"],
    ],
    [
      "aws.secretsmanager",
      "get_secret_value",
      { SecretId: "prod/db" },
      [`secretsmanager:GetSecretValue arn:aws:secretsmanager:${HERE}:secret:prod/db-000000`],
    ],
    [
      "aws.secretsmanager",
      "get_secret_value",
      { SecretId: `arn:aws:secretsmanager:${HERE}:secret:x-a1B2c3` },
      [`secretsmanager:GetSecretValue arn:aws:secretsmanager:${HERE}:secret:x-a1B2c3`],
    ],
    ["aws.ssm", "get_parameter", { Name: "/app/url:3" }, [`ssm:GetParameter arn:aws:ssm:${HERE}:parameter/app/url`]],
    [
      "aws.ssm",
      "get_parameters",
      { Names: ["a", "/b"] },
      [`ssm:GetParameters arn:aws:ssm:${HERE}:parameter/a`, `ssm:GetParameters arn:aws:ssm:${HERE}:parameter/b`],
    ],
    [
      "aws.kinesis",
      "put_record",
      { StreamName: "clicks" },
      [`kinesis:PutRecord arn:aws:kinesis:${HERE}:stream/clicks`],
    ],
    ["aws.kinesis", "get_records", { StreamARN: "arn:x" }, ["kinesis:GetRecords arn:x"]],
    ["aws.kms", "encrypt", { KeyId: "1234" }, [`kms:Encrypt arn:aws:kms:${HERE}:key/1234`]],
    ["aws.kms", "encrypt", { KeyId: "alias/mine" }, []],
    [
      "aws.lambda",
      "invoke",
      { FunctionName: "ship", Qualifier: "live" },
      [`lambda:InvokeFunction arn:aws:lambda:${HERE}:function:ship:live`],
    ],
    [
      "aws.eventbridge",
      "put_events",
      { Entries: [{}, { EventBusName: "orders" }] },
      [
        `events:PutEvents arn:aws:events:${HERE}:event-bus/default`,
        `events:PutEvents arn:aws:events:${HERE}:event-bus/orders`,
      ],
    ],
    [
      "aws.sfn",
      "start_execution",
      { stateMachineArn: `arn:aws:states:${HERE}:stateMachine:ship` },
      [`states:StartExecution arn:aws:states:${HERE}:stateMachine:ship`],
    ],
  ])("%s/%s of %j", (coordinates, method, input, expected) => {
    expect(asked(coordinates, method, input)).toEqual(expected);
  });

  test("is nobody's to say for an IOmod without AWS behind it", () => {
    const call = { method: "lookup", actions: [] };
    expect(accessRequests("acme.geo", call, new TextEncoder().encode("{}"), place)).toBeUndefined();
  });
});
