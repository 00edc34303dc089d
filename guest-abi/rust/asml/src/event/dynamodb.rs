//! Streams of Amazon DynamoDB. [`batch::dynamodb`](crate::batch::dynamodb) handles their records in order.

use serde_json::{Map, Number, Value};

pub use super::kinesis::Window;
use super::members::structures;

structures! {
    /// Changes of items, in the order in which they were made.
    DynamoDbEvent {
        /// The changes.
        "Records" records: Vec<Record>;
        /// Of a tumbling window.
        "window" window: Window;
        /// Of a tumbling window: what the invocation before has returned.
        "state" state: Value;
        /// Of a tumbling window.
        "shardId" shard_id: String;
        /// Of a tumbling window: the stream.
        "eventSourceARN" event_source_arn: String;
        /// Of a tumbling window.
        "isFinalInvokeForWindow" is_final_invoke_for_window: bool;
        /// Of a tumbling window.
        "isWindowTerminatedEarly" is_window_terminated_early: bool;
    }

    /// A change of an item.
    Record {
        /// Its id.
        "eventID" event_id: String;
        /// `INSERT`, `MODIFY` or `REMOVE`.
        "eventName" event_name: String;
        /// Version of this structure.
        "eventVersion" event_version: String;
        /// `aws:dynamodb`.
        "eventSource" event_source: String;
        /// The region.
        "awsRegion" aws_region: String;
        /// The change.
        "dynamodb" dynamodb: Change;
        /// The stream.
        "eventSourceARN" event_source_arn: String;
        /// Who did it, where it was DynamoDB itself, for instance because the item expired.
        "userIdentity" user_identity: Value;
    }

    /// What has changed. Items are as DynamoDB has them on the wire: `{ "S": "text" }`.
    Change {
        /// About when, in seconds since 1970.
        "ApproximateCreationDateTime" approximate_creation_date_time: Number;
        /// The key.
        "Keys" keys: Map<String, Value>;
        /// The item after the change, where the stream has it.
        "NewImage" new_image: Map<String, Value>;
        /// The item before the change, where the stream has it.
        "OldImage" old_image: Map<String, Value>;
        /// Its place in the stream.
        "SequenceNumber" sequence_number: String;
        /// Its size.
        "SizeBytes" size_bytes: i64;
        /// What the stream has of items.
        "StreamViewType" stream_view_type: String;
    }
}
