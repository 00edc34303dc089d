/** A notification, as Lambda's event and as queues have it. */
import { randomUUID } from "node:crypto";
import type { MessageAttribute, MessageAttributes } from "../queues/message.ts";
import type { JsonObject } from "../../triggers.ts";

export interface Notification {
  readonly id: string;
  readonly topicArn: string;
  readonly subject: string | undefined;
  readonly message: string;
  readonly attributes: MessageAttributes;
  readonly publishedAt: number;
  readonly group: string | undefined;
  readonly deduplicationId: string | undefined;
  /** Of FIFO topics. */
  readonly sequenceNumber: string | undefined;
}

/** There is no certificate of AWS's here to sign with; what checks signatures has to be tried in AWS. */
const SIGNATURE = Buffer.from("not signed: published on this machine").toString("base64");

export function lambdaEvent(notification: Notification, subscription: string, region: string): JsonObject {
  const { signature, ...members } = membersOf(notification, subscription, region);
  return {
    Records: [
      {
        EventSource: "aws:sns",
        EventVersion: "1.0",
        EventSubscriptionArn: subscription,
        Sns: {
          ...members,
          Subject: notification.subject ?? null,
          SignatureVersion: "1",
          Signature: SIGNATURE,
          SigningCertUrl: signature.certificate,
          UnsubscribeUrl: signature.unsubscribe,
          MessageAttributes: attributesOf(notification.attributes),
        },
      },
    ],
  };
}

/** What a queue's message has for its body, unless the delivery is raw. */
export function queueBody(notification: Notification, subscription: string, region: string): string {
  const { signature, ...members } = membersOf(notification, subscription, region);
  const { subject, attributes, sequenceNumber } = notification;
  return JSON.stringify({
    ...members,
    ...(subject !== undefined && { Subject: subject }),
    ...(sequenceNumber !== undefined && { SequenceNumber: sequenceNumber }),
    SignatureVersion: "1",
    Signature: SIGNATURE,
    SigningCertURL: signature.certificate,
    UnsubscribeURL: signature.unsubscribe,
    ...(Object.keys(attributes).length > 0 && { MessageAttributes: attributesOf(attributes) }),
  });
}

/** What filter policies of attributes see. */
export function filteredAttributes(attributes: MessageAttributes): JsonObject {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, { dataType, stringValue }]) => {
      if (stringValue === undefined) return [];
      if (dataType.startsWith("Number")) return [[name, Number(stringValue)]];
      return [[name, dataType === "String.Array" ? (jsonOf(stringValue) ?? stringValue) : stringValue]];
    }),
  );
}

export function jsonOf(text: string): JsonObject[string] | undefined {
  try {
    return JSON.parse(text) as JsonObject[string];
  } catch {
    return undefined;
  }
}

/** As SNS has it for a subscription: the topic's ARN and an id. */
export function subscriptionArn(topicArn: string, id: string = randomUUID()): string {
  return `${topicArn}:${id}`;
}

function membersOf({ id, topicArn, message, publishedAt }: Notification, subscription: string, region: string) {
  const host = `https://sns.${region}.amazonaws.com`;
  return {
    Type: "Notification",
    MessageId: id,
    TopicArn: topicArn,
    Message: message,
    Timestamp: new Date(publishedAt).toISOString(),
    signature: {
      certificate: `${host}/SimpleNotificationService-0000000000000000000000.pem`,
      unsubscribe: `${host}/?Action=Unsubscribe&SubscriptionArn=${subscription}`,
    },
  };
}

function attributesOf(attributes: MessageAttributes): JsonObject {
  const valueOf = ({ dataType, stringValue, binaryValue }: MessageAttribute) => ({
    Type: dataType,
    Value: binaryValue ?? stringValue ?? "",
  });
  return Object.fromEntries(Object.entries(attributes).map(([name, attribute]) => [name, valueOf(attribute)]));
}
