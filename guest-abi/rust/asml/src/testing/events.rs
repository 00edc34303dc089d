//! Events of triggers other than HTTP, as AWS sends them, for [`Host::invoke_event`](super::Host::invoke_event).
//! They are values of JSON: what a test needs otherwise it writes over.
//!
//! ```
//! use asml::event::sqs::SqsEvent;
//! use asml::testing::{Host, events};
//!
//! #[asml::handler(event)]
//! async fn count(event: SqsEvent) -> Result<usize, asml::iomod::Failure> {
//!     Ok(event.records.unwrap_or_default().len())
//! }
//!
//! let host = Host::new();
//! let mut event = events::sqs(["one", "two"]);
//! event["Records"][0]["attributes"]["ApproximateReceiveCount"] = "2".into();
//! assert_eq!(host.invoke_event(count, &event), Ok(2.into()));
//! ```

use serde_json::{Value, json};

const REGION: &str = "eu-central-1";
const ACCOUNT: &str = "123456789012";
const TIME: &str = "2025-01-02T03:04:05.000Z";
const TIME_MS: &str = "1735787045000";

fn records<T>(of: impl IntoIterator<Item = T>, record: impl Fn(usize, T) -> Value) -> Value {
    let records: Vec<Value> = of.into_iter().enumerate().map(|(index, one)| record(index + 1, one)).collect();
    json!({ "Records": records })
}

/// Messages of the queue `sample`; their ids are `message-1` and so on.
#[must_use]
pub fn sqs<T: Into<String>>(bodies: impl IntoIterator<Item = T>) -> Value {
    records(bodies, |number, body| {
        json!({
            "messageId": format!("message-{number}"),
            "receiptHandle": format!("receipt-{number}"),
            "body": body.into(),
            "attributes": { "ApproximateReceiveCount": "1", "SentTimestamp": TIME_MS },
            "messageAttributes": {},
            "eventSource": "aws:sqs",
            "eventSourceARN": format!("arn:aws:sqs:{REGION}:{ACCOUNT}:sample"),
            "awsRegion": REGION,
        })
    })
}

/// A message of the topic `sample`.
#[must_use]
pub fn sns(message: impl Into<String>) -> Value {
    let topic = format!("arn:aws:sns:{REGION}:{ACCOUNT}:sample");
    records([message.into()], |_, message| {
        json!({
            "EventSource": "aws:sns",
            "EventVersion": "1.0",
            "EventSubscriptionArn": format!("{topic}:subscription"),
            "Sns": {
                "Type": "Notification",
                "MessageId": "message-1",
                "TopicArn": topic,
                "Message": message,
                "Timestamp": TIME,
                "MessageAttributes": {},
            },
        })
    })
}

/// An event of a bus, such as `events::eventbridge("acme.shop", "order placed", json!({ "id": 7 }))`.
#[must_use]
pub fn eventbridge(source: &str, detail_type: &str, detail: Value) -> Value {
    json!({
        "version": "0",
        "id": "event-1",
        "source": source,
        "account": ACCOUNT,
        "time": "2025-01-02T03:04:05Z",
        "region": REGION,
        "resources": [],
        "detail-type": detail_type,
        "detail": detail,
    })
}

/// What a rule with a schedule sends.
#[must_use]
pub fn schedule() -> Value {
    eventbridge("aws.events", "Scheduled Event", json!({}))
}

/// A new object in a bucket.
#[must_use]
pub fn s3(bucket: &str, key: &str) -> Value {
    records([(bucket, key)], |_, (bucket, key)| {
        json!({
            "eventVersion": "2.1",
            "eventSource": "aws:s3",
            "awsRegion": REGION,
            "eventTime": TIME,
            "eventName": "ObjectCreated:Put",
            "s3": {
                "s3SchemaVersion": "1.0",
                "bucket": { "name": bucket, "arn": format!("arn:aws:s3:::{bucket}") },
                // As S3 writes keys here.
                "object": { "key": form_urlencoded::byte_serialize(key.as_bytes()).collect::<String>().replace("%2F", "/"), "size": 1024 },
            },
        })
    })
}

/// New items of the table `sample`, in DynamoDB's JSON: `json!({ "pk": { "S": "ada" } })`. The member `pk` is the key.
#[must_use]
pub fn dynamodb(items: impl IntoIterator<Item = Value>) -> Value {
    records(items, |number, item| {
        json!({
            "eventID": format!("event-{number}"),
            "eventName": "INSERT",
            "eventVersion": "1.1",
            "eventSource": "aws:dynamodb",
            "awsRegion": REGION,
            "dynamodb": {
                "Keys": { "pk": item["pk"] },
                "NewImage": item,
                "SequenceNumber": number.to_string(),
                "StreamViewType": "NEW_AND_OLD_IMAGES",
            },
            "eventSourceARN": format!("arn:aws:dynamodb:{REGION}:{ACCOUNT}:table/sample/stream/{TIME}"),
        })
    })
}

/// Records of the stream `sample`, in one shard.
#[must_use]
pub fn kinesis<T: AsRef<[u8]>>(records_of: impl IntoIterator<Item = T>) -> Value {
    records(records_of, |number, data| {
        json!({
            "kinesis": {
                "kinesisSchemaVersion": "1.0",
                "partitionKey": "sample",
                "sequenceNumber": number.to_string(),
                "data": crate::base64::encode(data.as_ref()),
                "approximateArrivalTimestamp": 1_735_787_045.0,
            },
            "eventSource": "aws:kinesis",
            "eventVersion": "1.0",
            "eventID": format!("shardId-000000000000:{number}"),
            "eventName": "aws:kinesis:record",
            "awsRegion": REGION,
            "eventSourceARN": format!("arn:aws:kinesis:{REGION}:{ACCOUNT}:stream/sample"),
        })
    })
}
