/** Events of triggers other than HTTP, small and whole, as AWS sends them: to begin with, and to be edited. */

/** What an event says of where it is from. */
export interface SampleOrigin {
  readonly region: string;
  readonly account: string;
  readonly now: Date;
}

const BODY = JSON.stringify({ hello: "world" });
/** MD5 of the body above, which queues send along. */
const BODY_MD5 = "fbc24bcc7a1794758fc1327fcfebdaf6";
const ID = "6b5f8f0e-4f5c-4d8e-9b60-1a2b3c4d5e6f";

const samples = {
  sqs: ({ region, account, now }) => ({
    Records: [
      {
        messageId: ID,
        receiptHandle: "c2FtcGxlIHJlY2VpcHQ=",
        body: BODY,
        attributes: {
          ApproximateReceiveCount: "1",
          SentTimestamp: String(now.getTime()),
          SenderId: "AIDASAMPLESENDER",
          ApproximateFirstReceiveTimestamp: String(now.getTime() + 1),
        },
        messageAttributes: {},
        md5OfBody: BODY_MD5,
        eventSource: "aws:sqs",
        eventSourceARN: `arn:aws:sqs:${region}:${account}:sample`,
        awsRegion: region,
      },
    ],
  }),
  sns: ({ region, account, now }) => ({
    Records: [
      {
        EventSource: "aws:sns",
        EventVersion: "1.0",
        EventSubscriptionArn: `arn:aws:sns:${region}:${account}:sample:${ID}`,
        Sns: {
          Type: "Notification",
          MessageId: ID,
          TopicArn: `arn:aws:sns:${region}:${account}:sample`,
          Subject: "sample",
          Message: BODY,
          Timestamp: now.toISOString(),
          SignatureVersion: "1",
          Signature: "c2FtcGxl",
          SigningCertUrl: `https://sns.${region}.amazonaws.com/sample.pem`,
          UnsubscribeUrl: `https://sns.${region}.amazonaws.com/?Action=Unsubscribe`,
          MessageAttributes: {},
        },
      },
    ],
  }),
  s3: ({ region, now }) => ({
    Records: [
      {
        eventVersion: "2.1",
        eventSource: "aws:s3",
        awsRegion: region,
        eventTime: now.toISOString(),
        eventName: "ObjectCreated:Put",
        userIdentity: { principalId: "AWS:AIDASAMPLEUSER" },
        requestParameters: { sourceIPAddress: "192.0.2.1" },
        responseElements: { "x-amz-request-id": "SAMPLEREQUEST", "x-amz-id-2": "c2FtcGxl" },
        s3: {
          s3SchemaVersion: "1.0",
          configurationId: "sample",
          bucket: {
            name: "sample-bucket",
            ownerIdentity: { principalId: "SAMPLEOWNER" },
            arn: "arn:aws:s3:::sample-bucket",
          },
          object: { key: "folder/a+file.json", size: 17, eTag: BODY_MD5, sequencer: "0055AED6DCD90281E5" },
        },
      },
    ],
  }),
  dynamodb: ({ region, account, now }) => ({
    Records: [
      {
        eventID: ID.replaceAll("-", ""),
        eventName: "INSERT",
        eventVersion: "1.1",
        eventSource: "aws:dynamodb",
        awsRegion: region,
        dynamodb: {
          ApproximateCreationDateTime: Math.floor(now.getTime() / 1000),
          Keys: { pk: { S: "sample" } },
          NewImage: { pk: { S: "sample" }, count: { N: "1" } },
          SequenceNumber: "111",
          SizeBytes: 26,
          StreamViewType: "NEW_AND_OLD_IMAGES",
        },
        eventSourceARN: `arn:aws:dynamodb:${region}:${account}:table/sample/stream/${now.toISOString().slice(0, 23)}`,
      },
    ],
  }),
  kinesis: ({ region, account, now }) => ({
    Records: [
      {
        kinesis: {
          kinesisSchemaVersion: "1.0",
          partitionKey: "1",
          sequenceNumber: "49590338271490256608559692538361571095921575989136588898",
          data: Buffer.from(BODY).toString("base64"),
          approximateArrivalTimestamp: now.getTime() / 1000,
        },
        eventSource: "aws:kinesis",
        eventVersion: "1.0",
        eventID: "shardId-000000000006:49590338271490256608559692538361571095921575989136588898",
        eventName: "aws:kinesis:record",
        invokeIdentityArn: `arn:aws:iam::${account}:role/sample`,
        awsRegion: region,
        eventSourceARN: `arn:aws:kinesis:${region}:${account}:stream/sample`,
      },
    ],
  }),
  eventbridge: ({ region, account, now }) => ({
    version: "0",
    id: ID,
    "detail-type": "Sample",
    source: "asml.sample",
    account,
    time: seconds(now),
    region,
    resources: [],
    detail: { hello: "world" },
  }),
  schedule: ({ region, account, now }) => ({
    version: "0",
    id: ID,
    "detail-type": "Scheduled Event",
    source: "aws.events",
    account,
    time: seconds(now),
    region,
    resources: [`arn:aws:events:${region}:${account}:rule/sample`],
    detail: {},
  }),
} satisfies Readonly<Record<string, (origin: SampleOrigin) => unknown>>;

export const SAMPLES = Object.keys(samples);
export type Samples = { readonly [name in keyof typeof samples]: ReturnType<(typeof samples)[name]> };

/**
 * @example
 * sampleEvent("sqs", { region: "eu-west-1", account: "123456789012", now: new Date() }).Records[0]?.body;
 */
export function sampleEvent<Name extends keyof Samples>(name: Name, origin: SampleOrigin): Samples[Name];
export function sampleEvent(name: string, origin: SampleOrigin): unknown;
export function sampleEvent(name: string, origin: SampleOrigin): unknown {
  const make: ((origin: SampleOrigin) => unknown) | undefined = Object.entries(samples).find(
    ([key]) => key === name,
  )?.[1];
  return make?.(origin);
}

/** `2026-01-01T00:00:00Z` */
function seconds(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`;
}
