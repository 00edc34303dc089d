/** SNS's operations over the topics. */
import { ApiError } from "../messaging/api-error.ts";
import type { JsonObject } from "../../triggers.ts";
import type { XmlElement } from "../buckets/xml.ts";
import type { MessageAttributes } from "../queues/message.ts";
import type { Form } from "./form.ts";
import { jsonOf } from "./notification.ts";
import type { Published, Subscription, Topics } from "./topics.ts";

/** 256 KiB: SNS takes less than SQS. */
const LARGEST_MESSAGE = 262_144;

type Run = (topics: Topics, form: Form) => Promise<XmlElement>;

const OPERATIONS: Readonly<Record<string, Run>> = {
  async Publish(topics, form) {
    if (form.text("PhoneNumber") !== undefined) throw invalid("PhoneNumber: no text messages are sent from here");
    const topic = topicIn(topics, form.text("TopicArn") ?? form.text("TargetArn"));
    const { id, sequenceNumber } = await topics.publish(topic, publishedIn(form, topic));
    return { MessageId: id, SequenceNumber: sequenceNumber };
  },
  async PublishBatch(topics, form) {
    const topic = topicIn(topics, form.text("TopicArn"));
    const entries = form.list("PublishBatchRequestEntries.member");
    checkEntries(entries.map((entry) => entry.text("Id") ?? ""));
    const results = await Promise.all(
      entries.map(async (entry) => {
        const Id = entry.text("Id");
        try {
          const { id, sequenceNumber } = await topics.publish(topic, publishedIn(entry, topic));
          return { ok: { Id, MessageId: id, SequenceNumber: sequenceNumber } };
        } catch (error) {
          if (!(error instanceof ApiError)) throw error;
          return { failed: { Id, Code: error.code, Message: error.message, SenderFault: true } };
        }
      }),
    );
    return {
      Successful: { member: results.flatMap(({ ok }) => ok ?? []) },
      Failed: { member: results.flatMap(({ failed }) => failed ?? []) },
    };
  },
  CreateTopic(topics, form) {
    const name = form.text("Name") ?? "";
    if (topics.find(name) === undefined)
      throw invalid(`Name: topics are declared in service.toml, as [sns.topics.${JSON.stringify(name)}]`);
    return Promise.resolve({ TopicArn: topics.arnOf(name) });
  },
  ListTopics: (topics) =>
    Promise.resolve({ Topics: { member: topics.names.map((name) => ({ TopicArn: topics.arnOf(name) })) } }),
  GetTopicAttributes(topics, form) {
    const topic = topicIn(topics, form.text("TopicArn"));
    const attributes = { TopicArn: topics.arnOf(topic), FifoTopic: String(topic.endsWith(".fifo")) };
    return Promise.resolve({
      Attributes: { entry: Object.entries(attributes).map(([key, value]) => ({ key, value })) },
    });
  },
  ListSubscriptions: (topics) => Promise.resolve(listOf(topics, topics.subscriptions)),
  ListSubscriptionsByTopic(topics, form) {
    const name = topicIn(topics, form.text("TopicArn"));
    return Promise.resolve(
      listOf(
        topics,
        topics.subscriptions.filter(({ topic }) => topic === name),
      ),
    );
  },
  async Subscribe(topics, form) {
    const topic = topicIn(topics, form.text("TopicArn"));
    const endpoint = form.text("Endpoint") ?? "";
    if (form.text("Protocol") !== "sqs" || !/^arn:[^:]+:sqs:/.test(endpoint))
      throw invalid("Protocol: queues are subscribed over the API here, and functions in service.toml");
    const attributes = new Map(
      form.list("Attributes.entry").map((entry) => [entry.text("key") ?? "", entry.text("value") ?? ""]),
    );
    const arn = await topics.subscribe({
      topic,
      protocol: "sqs",
      endpoint,
      filter: filterIn(attributes.get("FilterPolicy")),
      filterScope: attributes.get("FilterPolicyScope") === "MessageBody" ? "MessageBody" : "MessageAttributes",
      raw: attributes.get("RawMessageDelivery") === "true",
    });
    return { SubscriptionArn: arn };
  },
  async Unsubscribe(topics, form) {
    await topics.unsubscribe(form.text("SubscriptionArn") ?? "");
    return {};
  },
};

/** @throws ApiError */
export async function runSns(
  topics: Topics,
  form: Form,
): Promise<{ readonly name: string; readonly result: XmlElement }> {
  const name = form.text("Action") ?? "";
  const run = Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined;
  if (run === undefined) throw new ApiError("InvalidAction", `${name} is not in the embedded SNS`);
  return { name, result: await run(topics, form) };
}

function publishedIn(form: Form, topic: string): Published {
  const message = form.text("Message") ?? "";
  if (message === "") throw invalid("Empty message");
  if (Buffer.byteLength(message) > LARGEST_MESSAGE) throw invalid("Message too long");
  const group = form.text("MessageGroupId");
  if (topic.endsWith(".fifo") && group === undefined)
    throw invalid("The MessageGroupId parameter is required for FIFO topics");
  return {
    subject: form.text("Subject"),
    message: form.text("MessageStructure") === "json" ? structured(message) : message,
    attributes: attributesIn(form),
    group,
    deduplicationId: form.text("MessageDeduplicationId"),
  };
}

/** What queues and functions get of a message that differs by protocol. */
function structured(message: string): string {
  const byProtocol = jsonOf(message);
  if (typeof byProtocol !== "object" || byProtocol === null || !("default" in byProtocol))
    throw invalid("Message Structure - No default entry in JSON message body");
  const text = "lambda" in byProtocol ? byProtocol["lambda"] : byProtocol["default"];
  if (typeof text !== "string") throw invalid("Message Structure - JSON message body failed to parse");
  return text;
}

function attributesIn(form: Form): MessageAttributes {
  const entries = form.list("MessageAttributes.entry").map((entry) => {
    const name = entry.text("Name") ?? "";
    const dataType = entry.text("Value.DataType") ?? "";
    if (!/^(String|String\.Array|Number|Binary)$/.test(dataType))
      throw new ApiError(
        "ParameterValueInvalid",
        `The message attribute '${name}' has an invalid message attribute type, the set of supported type prefixes is Binary, Number, and String.`,
      );
    const [stringValue, binaryValue] = [entry.text("Value.StringValue"), entry.text("Value.BinaryValue")];
    return [name, { dataType, ...(dataType === "Binary" ? { binaryValue } : { stringValue }) }] as const;
  });
  return Object.fromEntries(entries);
}

function filterIn(text: string | undefined): JsonObject | undefined {
  if (text === undefined || text === "") return undefined;
  const filter = jsonOf(text);
  if (typeof filter !== "object" || filter === null || Array.isArray(filter))
    throw invalid("FilterPolicy: failed to parse JSON");
  return filter as JsonObject;
}

function listOf(topics: Topics, subscriptions: readonly Subscription[]): XmlElement {
  const member = subscriptions.map(({ arn, topic, protocol, endpoint }) => ({
    SubscriptionArn: arn,
    TopicArn: topics.arnOf(topic),
    Protocol: protocol,
    Endpoint: endpoint,
  }));
  return { Subscriptions: { member } };
}

function topicIn(topics: Topics, arn: string | undefined): string {
  const topic = arn === undefined ? undefined : topics.find(arn);
  if (topic === undefined) throw new ApiError("NotFound", "Topic does not exist", { status: 404 });
  return topic;
}

function checkEntries(ids: readonly string[]): void {
  if (ids.length === 0) throw new ApiError("EmptyBatchRequest", "The batch request doesn't contain any entries.");
  if (ids.length > 10)
    throw new ApiError("TooManyEntriesInBatchRequest", "The batch request contains more entries than permissible.");
  if (new Set(ids).size < ids.length)
    throw new ApiError("BatchEntryIdsNotDistinct", "Two or more batch entries in the request have the same Id.");
}

function invalid(reason: string): ApiError {
  return new ApiError("InvalidParameter", `Invalid parameter: ${reason}`);
}
