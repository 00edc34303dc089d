/** The services that code is made for. Adding one is adding an entry here, and a feature of its name to asml-aws. */

export interface CodegenService {
  /** The IOmod's coordinates. */
  readonly coordinates: string;
  /** Module and feature of the Rust crate, and file of the host's table. */
  readonly module: string;
  readonly model: ModelSource;
  /** npm package of the SDK's client, and the client's class. */
  readonly sdk: { readonly package: string; readonly client: string };
  /**
   * How the host sends a call. `raw`: the guest's bytes are the service's own protocol, AWS JSON, and pass unparsed.
   * `translated`: the SDK's client makes its protocol's request of them, and JSON of the answer. A service with AWS
   * JSON is translated where its client looks into messages itself, as SQS's does to compare checksums.
   */
  readonly wire: "raw" | "translated";
  /** Operations that others replaced, so that the SDK has no commands for them, or whose IAM actions AWS does not tell yet. */
  readonly without?: readonly string[];
  /** Text that is in the bytes of a raw call wherever its endpoint depends on them. */
  readonly endpointHint?: string;
  /** The SDK's client speaks HTTP/2 unless told otherwise; here it shares the other services' connections. */
  readonly http2?: true;
}

/** Where a model is from: AWS's Smithy models as Maven has them, or botocore, whose data are made of the same models. */
export type ModelSource =
  | { readonly kind: "maven"; readonly artifact: string; readonly version: string; readonly sha256: string }
  | {
      readonly kind: "botocore";
      readonly folder: string;
      /** Shapes that botocore has given another type than AWS's model has. */
      readonly retyped?: Readonly<Record<string, string>>;
    };

export const BOTOCORE = {
  version: "1.44.0",
  sha256: "9055745fc16400377ac7e825ac63b8f77af17305e1c77c9a5519a648d7b2e87c",
} as const;

export const SERVICES: readonly CodegenService[] = [
  {
    coordinates: "aws.apigatewaymanagementapi",
    module: "apigatewaymanagementapi",
    model: { kind: "botocore", folder: "apigatewaymanagementapi/2018-11-29" },
    sdk: { package: "@aws-sdk/client-apigatewaymanagementapi", client: "ApiGatewayManagementApiClient" },
    wire: "translated",
  },
  {
    coordinates: "aws.dynamodb",
    module: "dynamodb",
    model: {
      kind: "maven",
      artifact: "dynamodb",
      version: "1.0.14",
      sha256: "55a741a465ee0b2d56d3d962311963b5ece40d11d88acf29bcd047ea538902fd",
    },
    sdk: { package: "@aws-sdk/client-dynamodb", client: "DynamoDBClient" },
    wire: "raw",
    // A resource named by its ARN may be another account's, which has an endpoint of its own.
    endpointHint: "arn:",
  },
  {
    coordinates: "aws.eventbridge",
    module: "eventbridge",
    model: { kind: "botocore", folder: "events/2015-10-07" },
    sdk: { package: "@aws-sdk/client-eventbridge", client: "EventBridgeClient" },
    wire: "raw",
    endpointHint: "EndpointId",
  },
  {
    coordinates: "aws.kinesis",
    module: "kinesis",
    model: { kind: "botocore", folder: "kinesis/2013-12-02" },
    sdk: { package: "@aws-sdk/client-kinesis", client: "KinesisClient" },
    wire: "raw",
    http2: true,
    // Its answer is an event stream, over HTTP/2 alone.
    without: ["SubscribeToShard"],
  },
  {
    coordinates: "aws.kms",
    module: "kms",
    model: { kind: "botocore", folder: "kms/2014-11-01" },
    sdk: { package: "@aws-sdk/client-kms", client: "KMSClient" },
    wire: "raw",
    without: ["Decapsulate", "Encapsulate"],
  },
  {
    coordinates: "aws.lambda",
    module: "lambda",
    model: { kind: "botocore", folder: "lambda/2015-03-31" },
    sdk: { package: "@aws-sdk/client-lambda", client: "LambdaClient" },
    wire: "translated",
  },
  {
    coordinates: "aws.s3",
    module: "s3",
    model: {
      kind: "botocore",
      folder: "s3/2006-03-01",
      retyped: { Expires: "timestamp", NextPartNumberMarker: "string", PartNumberMarker: "string" },
    },
    sdk: { package: "@aws-sdk/client-s3", client: "S3Client" },
    wire: "translated",
    without: ["GetBucketLifecycle", "GetBucketNotification", "PutBucketLifecycle", "PutBucketNotification"],
  },
  {
    coordinates: "aws.secretsmanager",
    module: "secretsmanager",
    model: { kind: "botocore", folder: "secretsmanager/2017-10-17" },
    sdk: { package: "@aws-sdk/client-secrets-manager", client: "SecretsManagerClient" },
    wire: "raw",
  },
  {
    coordinates: "aws.sfn",
    module: "sfn",
    model: { kind: "botocore", folder: "stepfunctions/2016-11-23" },
    sdk: { package: "@aws-sdk/client-sfn", client: "SFNClient" },
    wire: "raw",
  },
  {
    coordinates: "aws.sns",
    module: "sns",
    model: { kind: "botocore", folder: "sns/2010-03-31" },
    sdk: { package: "@aws-sdk/client-sns", client: "SNSClient" },
    wire: "translated",
  },
  {
    coordinates: "aws.sqs",
    module: "sqs",
    model: {
      kind: "maven",
      artifact: "sqs",
      version: "1.0.6",
      sha256: "ea27a442ac000e03451ca99fe4c070ead791856b1058f386d1a4e8d7c0162898",
    },
    sdk: { package: "@aws-sdk/client-sqs", client: "SQSClient" },
    wire: "translated",
  },
  {
    coordinates: "aws.ssm",
    module: "ssm",
    model: { kind: "botocore", folder: "ssm/2014-11-06" },
    sdk: { package: "@aws-sdk/client-ssm", client: "SSMClient" },
    wire: "raw",
    without: ["DeregisterDefaultHostManagementConfiguration", "RegisterDefaultHostManagementConfiguration"],
  },
];
