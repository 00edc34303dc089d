//! Messages of Amazon SQS. [`batch::sqs`](crate::batch::sqs) handles each and tells SQS which failed.

use std::collections::BTreeMap;

use super::members::structures;

structures! {
    /// A batch of messages.
    ///
    /// ```
    /// use asml::event::sqs::SqsEvent;
    ///
    /// let event: SqsEvent = serde_json::from_str(r#"{ "Records": [{ "messageId": "1", "body": "hello" }] }"#).unwrap();
    /// assert_eq!(event.records.unwrap()[0].body.as_deref(), Some("hello"));
    /// ```
    SqsEvent {
        /// The messages.
        "Records" records: Vec<Message>;
    }

    /// A message.
    Message {
        /// Its id.
        "messageId" message_id: String;
        /// What it is deleted by.
        "receiptHandle" receipt_handle: String;
        /// What was sent.
        "body" body: String;
        /// Checksum of the body.
        "md5OfBody" md5_of_body: String;
        /// Checksum of the attributes.
        "md5OfMessageAttributes" md5_of_message_attributes: String;
        /// What SQS says of it, such as `ApproximateReceiveCount` and `MessageGroupId`.
        "attributes" attributes: BTreeMap<String, String>;
        /// What its sender says of it.
        "messageAttributes" message_attributes: BTreeMap<String, Attribute>;
        /// The queue.
        "eventSourceARN" event_source_arn: String;
        /// `aws:sqs`.
        "eventSource" event_source: String;
        /// The region.
        "awsRegion" aws_region: String;
    }

    /// What a sender says of a message.
    Attribute {
        /// Text, or a number as text.
        "stringValue" string_value: String;
        /// Bytes, as base64.
        "binaryValue" binary_value: String;
        /// Not used by SQS.
        "stringListValues" string_list_values: Vec<String>;
        /// Not used by SQS.
        "binaryListValues" binary_list_values: Vec<String>;
        /// `String`, `Number` or `Binary`, and what the sender put behind it.
        "dataType" data_type: String;
    }
}
