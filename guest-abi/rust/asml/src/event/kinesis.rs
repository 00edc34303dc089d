//! Records of Amazon Kinesis. [`batch::kinesis`](crate::batch::kinesis) handles them in order.

use serde_json::{Number, Value};

use super::members::structures;

structures! {
    /// Records, in the order of their shard.
    KinesisEvent {
        /// The records.
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

    /// A tumbling window.
    Window {
        /// Its begin, as RFC 3339.
        "start" start: String;
        /// Its end, as RFC 3339.
        "end" end: String;
    }

    /// A record, and where it comes from.
    Record {
        /// The record.
        "kinesis" kinesis: Data;
        /// `aws:kinesis`.
        "eventSource" event_source: String;
        /// Version of this structure.
        "eventVersion" event_version: String;
        /// Its id.
        "eventID" event_id: String;
        /// `aws:kinesis:record`.
        "eventName" event_name: String;
        /// The role that reads the stream.
        "invokeIdentityArn" invoke_identity_arn: String;
        /// The region.
        "awsRegion" aws_region: String;
        /// The stream.
        "eventSourceARN" event_source_arn: String;
    }

    /// A record.
    Data {
        /// Version of this structure.
        "kinesisSchemaVersion" kinesis_schema_version: String;
        /// What decides of its shard.
        "partitionKey" partition_key: String;
        /// Its place in the shard.
        "sequenceNumber" sequence_number: String;
        /// What was put, as base64. [`Data::bytes`] undoes that.
        "data" data: String;
        /// About when, in seconds since 1970.
        "approximateArrivalTimestamp" approximate_arrival_timestamp: Number;
        /// `NONE` or `KMS`.
        "encryptionType" encryption_type: String;
    }
}

impl Data {
    /// What was put; nothing where it is not base64.
    #[must_use]
    pub fn bytes(&self) -> Option<Vec<u8>> {
        crate::base64::decode(self.data.as_deref()?.as_bytes())
    }
}
