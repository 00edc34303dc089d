//! Notifications of Amazon SNS.

use std::collections::BTreeMap;

use super::members::structures;

structures! {
    /// Notifications; SNS sends one at a time.
    SnsEvent {
        /// The notifications.
        "Records" records: Vec<Record>;
    }

    /// A notification and where it comes from.
    Record {
        /// `1.0`.
        "EventVersion" event_version: String;
        /// The subscription.
        "EventSubscriptionArn" event_subscription_arn: String;
        /// `aws:sns`.
        "EventSource" event_source: String;
        /// The notification.
        "Sns" sns: Notification;
    }

    /// A notification.
    Notification {
        /// `Notification`.
        "Type" kind: String;
        /// Its id.
        "MessageId" message_id: String;
        /// The topic.
        "TopicArn" topic_arn: String;
        /// Its subject, where it has one.
        "Subject" subject: String;
        /// What was published.
        "Message" message: String;
        /// When, as RFC 3339.
        "Timestamp" timestamp: String;
        /// How it is signed.
        "SignatureVersion" signature_version: String;
        /// Its signature.
        "Signature" signature: String;
        /// What the publisher says of it.
        "MessageAttributes" message_attributes: BTreeMap<String, Attribute>;
    }

    /// What a publisher says of a notification.
    Attribute {
        /// `String`, `String.Array`, `Number` or `Binary`.
        "Type" kind: String;
        /// Its value; bytes as base64.
        "Value" value: String;
    }
}
