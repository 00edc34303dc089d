/** What a name in a manifest means, service by service. */
import { describe, expect, test } from "vitest";
import { createAwsIomods } from "../../../iomods/aws/create-aws-iomods.ts";
import { derivePolicy } from "../../../iomods/policy/derive.ts";
import { policyDocument } from "../../../iomods/policy/policy.ts";
import { createRegistry } from "../../../iomods/registry.ts";

const iomods = createRegistry(createAwsIomods());
const HERE = { partition: "aws", region: "eu-central-1", account: "123456789012" };
const at = { file: "service.toml", line: 17, column: 1 };
const REGIONAL = "eu-central-1:123456789012";

function resourcesOf(coordinates: string, method: string, name: string): readonly string[] {
  const calls = { [coordinates]: [method] };
  const grants = [{ coordinates, resources: [name], at }];
  const { policy, unnamed } = derivePolicy({ id: "data.f", calls, grants, declared: [], iomods });
  expect(unnamed).toEqual([]);
  return policyDocument(policy, HERE).Statement.flatMap(({ Resource }) => Resource);
}

describe("a plain name", () => {
  test.each([
    ["aws.sqs", "send_message", "jobs", [`arn:aws:sqs:${REGIONAL}:jobs`]],
    ["aws.sns", "publish", "news", [`arn:aws:sns:${REGIONAL}:news`]],
    ["aws.kinesis", "put_records", "clicks", [`arn:aws:kinesis:${REGIONAL}:stream/clicks`]],
    ["aws.kms", "decrypt", "1234-abcd", [`arn:aws:kms:${REGIONAL}:key/1234-abcd`]],
    ["aws.s3", "get_object", "photos", ["arn:aws:s3:::photos/*"]],
    ["aws.s3", "list_objects_v2", "photos", ["arn:aws:s3:::photos"]],
    ["aws.eventbridge", "put_events", "orders", [`arn:aws:events:${REGIONAL}:event-bus/orders`]],
    ["aws.sfn", "start_execution", "ship", [`arn:aws:states:${REGIONAL}:stateMachine:ship`]],
  ])("of %s %s %s", (coordinates, method, name, resources) => {
    expect(resourcesOf(coordinates, method, name)).toEqual(expect.arrayContaining(resources));
  });

  test("of a secret has the six characters that Secrets Manager adds", () => {
    const secret = `arn:aws:secretsmanager:${REGIONAL}:secret`;
    expect(resourcesOf("aws.secretsmanager", "get_secret_value", "prod/db")).toEqual([`${secret}:prod/db-??????`]);
    const arn = `${secret}:prod/db-a1B2c3`;
    expect(resourcesOf("aws.secretsmanager", "get_secret_value", arn)).toEqual([arn]);
  });

  test("of a parameter has no slash before it", () => {
    const parameter = `arn:aws:ssm:${REGIONAL}:parameter/app/url`;
    expect(resourcesOf("aws.ssm", "get_parameter", "/app/url")).toEqual([parameter]);
    expect(resourcesOf("aws.ssm", "get_parameter", "app/url")).toEqual([parameter]);
  });
});
