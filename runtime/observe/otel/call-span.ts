/** What a call's span is named and says, by OpenTelemetry's conventions for RPC and for AWS's SDKs. */
import type { CallEnded, CallStarted } from "../observer.ts";
import type { Attributes } from "./otlp.ts";

/** As AWS names its services; others are named in the same way from their coordinates. */
const SERVICES: Readonly<Record<string, string>> = {
  apigatewaymanagementapi: "ApiGatewayManagementApi",
  dynamodb: "DynamoDB",
  s3: "S3",
  sqs: "SQS",
  sns: "SNS",
  eventbridge: "EventBridge",
  secretsmanager: "Secrets Manager",
  ssm: "SSM",
  kinesis: "Kinesis",
  kms: "KMS",
  lambda: "Lambda",
  sfn: "SFN",
};

export function callName({ coordinates = "", method = "" }: Pick<CallStarted, "coordinates" | "method">): string {
  const service = awsService(coordinates);
  return service === undefined ? `${coordinates}/${method}` : `${service}.${operation(method)}`;
}

/** Nothing of the input but names of what is called: the rest is the guest's data. */
export function callAttributes({ coordinates = "", method = "", input }: CallStarted): Attributes {
  const service = awsService(coordinates);
  if (service === undefined) return { "rpc.system": "asml", "rpc.service": coordinates, "rpc.method": method };
  const named = namesIn(coordinates, input);
  return { "rpc.system": "aws-api", "rpc.service": service, "rpc.method": operation(method), ...named };
}

/** Of the answer's failure document. */
export function failureAttributes({ result, answer }: CallEnded): {
  error: string | undefined;
  attributes: Attributes;
} {
  if (result === "ok") return { error: undefined, attributes: {} };
  // By the guest, which has no use for it any more: nothing is wrong.
  if (result === "cancelled") return { error: undefined, attributes: { "asml.cancelled": true } };
  const { code, statusCode, requestId } = jsonOf(answer);
  return {
    error: typeof code === "string" ? code : "_OTHER",
    attributes: {
      "http.response.status_code": typeof statusCode === "number" ? statusCode : undefined,
      "aws.request_id": typeof requestId === "string" ? requestId : undefined,
    },
  };
}

const awsService = (coordinates: string): string | undefined =>
  coordinates.startsWith("aws.") ? (SERVICES[coordinates.slice(4)] ?? coordinates.slice(4)) : undefined;

const operation = (method: string): string =>
  method.replaceAll(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Larger inputs are not parsed for a name. */
const LARGEST_PARSED = 64 * 1024;

function namesIn(coordinates: string, input: Uint8Array): Attributes {
  if (input.length > LARGEST_PARSED) return {};
  const text = (name: string): string | undefined => {
    const value = json[name];
    return typeof value === "string" ? value : undefined;
  };
  const json = jsonOf(input);
  switch (coordinates) {
    case "aws.dynamodb": {
      const tables = [text("TableName") ?? [], Object.keys(Object(json["RequestItems"]))].flat();
      return { "db.system.name": "aws.dynamodb", ...(tables.length > 0 && { "aws.dynamodb.table_names": tables }) };
    }
    case "aws.s3":
      return { "aws.s3.bucket": text("Bucket") };
    case "aws.sqs":
      return { "messaging.system": "aws_sqs", "aws.sqs.queue.url": text("QueueUrl") };
    case "aws.sns":
      return { "messaging.system": "aws.sns", "aws.sns.topic.arn": text("TopicArn") };
    case "aws.lambda":
      return { "faas.invoked_name": text("FunctionName") };
    case "aws.sfn":
      return { "aws.step_functions.state_machine.arn": text("stateMachineArn") };
    default:
      return {};
  }
}

function jsonOf(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString());
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
