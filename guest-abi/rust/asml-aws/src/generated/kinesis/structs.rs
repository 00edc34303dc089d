// Made by build/codegen from AWS's model. Do not edit.

#[allow(unused_imports)]
use super::enums::*;
use crate::{Blob, Map, Timestamp};

structure! {
    /// Represents the input for `AddTagsToStream`.
    #[derive(Clone, Debug, Default, PartialEq)]
    AddTagsToStreamInput (write)
    required {
        /// A set of up to 50 key-value pairs to use to create the tags.
        0 "Tags" tags: Map<String>;
    }
    optional {
        /// The name of the stream.
        1 "StreamName" stream_name: String;
        /// The ARN of the stream.
        2 "StreamARN" stream_arn: String;
        /// Not Implemented.
        3 "StreamId" stream_id: String;
    }
}

structure! {
    /// Structure AddTagsToStreamOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    AddTagsToStreamOutput (read)
    required {}
    optional {}
}

structure! {
    /// Describes the configuration and current status of a channel.
    #[derive(Clone, Debug, Default, PartialEq)]
    ChannelDescription (read)
    required {
        /// The name of the channel.
        0 "ChannelName" channel_name: String;
        /// The Amazon Resource Name (ARN) of the channel.
        1 "ChannelARN" channel_arn: String;
        /// The unique identifier of the channel.
        2 "ChannelId" channel_id: String;
        /// The current status of the channel.
        3 "ChannelStatus" channel_status: ChannelStatus;
        /// The time at which the channel was created.
        4 "ChannelCreationTimestamp" channel_creation_timestamp: Timestamp;
        /// The Amazon Resource Name (ARN) of the IAM role that Amazon Kinesis Data Streams assumes to write records to the destination.
        5 "ServiceExecutionRoleARN" service_execution_role_arn: String;
        /// The source stream configuration for the channel.
        6 "StreamConfigurationList" stream_configuration_list: Vec<ChannelStreamDescription>;
        /// The Amazon CloudWatch Logs configuration for the channel.
        7 "LoggingConfiguration" logging_configuration: ChannelLoggingConfiguration;
    }
    optional {
        /// A message describing the reason for a `FAILED` status.
        8 "ChannelStatusReason" channel_status_reason: String;
        /// The configuration for delivery to a general purpose Amazon S3 bucket.
        9 "S3DestinationConfiguration" s3_destination_configuration: S3DestinationDescription;
        /// The configuration for delivery to streaming tables on Apache Iceberg in Amazon S3 Tables.
        10 "S3TablesDestinationConfiguration" s3_tables_destination_configuration: S3TablesDestinationDescription;
        /// The Amazon Web Services KMS key configuration that Amazon Kinesis Data Streams uses to encrypt data delivered to the channel's destination.
        11 "EncryptionConfiguration" encryption_configuration: ChannelEncryptionConfiguration;
    }
}

structure! {
    /// Specifies the Amazon Web Services KMS key that Amazon Kinesis Data Streams uses to encrypt data delivered to the channel's destination.
    #[derive(Clone, Debug, Default, PartialEq)]
    ChannelEncryptionConfiguration (write read)
    required {
        /// The encryption type.
        0 "EncryptionType" encryption_type: ChannelEncryptionType;
        /// The identifier of the customer managed Amazon Web Services KMS key.
        1 "KeyId" key_id: String;
    }
    optional {}
}

structure! {
    /// The Amazon CloudWatch Logs configuration for a channel.
    #[derive(Clone, Debug, Default, PartialEq)]
    ChannelLoggingConfiguration (write read)
    required {
        /// The Amazon CloudWatch Logs settings for the channel.
        0 "CloudWatchLogs" cloud_watch_logs: CloudWatchLogs;
    }
    optional {}
}

structure! {
    /// The updated Amazon CloudWatch Logs configuration for a channel.
    #[derive(Clone, Debug, Default, PartialEq)]
    ChannelLoggingUpdateInput (write)
    required {
        /// The updated Amazon CloudWatch Logs settings, including whether logging is enabled and the target log group and log stream.
        0 "CloudWatchLogs" cloud_watch_logs: CloudWatchLogsUpdateInput;
    }
    optional {}
}

structure! {
    /// Specifies the source stream and record configuration when creating a channel.
    #[derive(Clone, Debug, Default, PartialEq)]
    ChannelStreamConfiguration (write)
    required {
        /// The Amazon Resource Name (ARN) of the source Kinesis data stream.
        0 "StreamARN" stream_arn: String;
        /// The record format configuration for the source stream.
        1 "RecordConfiguration" record_configuration: RecordConfiguration;
    }
    optional {}
}

structure! {
    /// Describes the source stream of a channel.
    #[derive(Clone, Debug, Default, PartialEq)]
    ChannelStreamDescription (read)
    required {
        /// The Amazon Resource Name (ARN) of the source Kinesis data stream.
        0 "StreamARN" stream_arn: String;
        /// The time at which the source stream was created.
        1 "StreamCreationTimestamp" stream_creation_timestamp: Timestamp;
        /// The record format configuration for the source stream.
        2 "RecordConfiguration" record_configuration: RecordConfiguration;
    }
    optional {}
}

structure! {
    /// Identifies a source stream associated with a channel.
    #[derive(Clone, Debug, Default, PartialEq)]
    ChannelStreamIdentifier (read)
    required {
        /// The Amazon Resource Name (ARN) of the source Kinesis data stream.
        0 "StreamARN" stream_arn: String;
        /// The time at which the source stream was created.
        1 "StreamCreationTimestamp" stream_creation_timestamp: Timestamp;
    }
    optional {}
}

structure! {
    /// A summary of a channel, returned by ListChannels.
    #[derive(Clone, Debug, Default, PartialEq)]
    ChannelSummary (read)
    required {
        /// The name of the channel.
        0 "ChannelName" channel_name: String;
        /// The Amazon Resource Name (ARN) of the channel.
        1 "ChannelARN" channel_arn: String;
        /// The unique identifier of the channel.
        2 "ChannelId" channel_id: String;
        /// The current status of the channel.
        3 "ChannelStatus" channel_status: ChannelStatus;
        /// The time at which the channel was created.
        4 "ChannelCreationTimestamp" channel_creation_timestamp: Timestamp;
        /// The destination type of the channel.
        5 "ChannelDestinationType" channel_destination_type: ChannelDestinationType;
        /// The source streams associated with the channel.
        6 "Streams" streams: Vec<ChannelStreamIdentifier>;
    }
    optional {
        /// A message describing the reason for a `FAILED` status.
        7 "ChannelStatusReason" channel_status_reason: String;
    }
}

structure! {
    /// Output parameter of the GetRecords API.
    #[derive(Clone, Debug, Default, PartialEq)]
    ChildShard (read)
    required {
        /// The shard ID of the existing child shard of the current shard.
        0 "ShardId" shard_id: String;
        /// The current shard that is the parent of the existing child shard.
        1 "ParentShards" parent_shards: Vec<String>;
        /// The range of possible hash key values for the shard, which is a set of ordered contiguous positive integers.
        2 "HashKeyRange" hash_key_range: HashKeyRange;
    }
    optional {}
}

structure! {
    /// The Amazon CloudWatch Logs settings for channel logging.
    #[derive(Clone, Debug, Default, PartialEq)]
    CloudWatchLogs (write read)
    required {
        /// Specifies whether logging to Amazon CloudWatch Logs is enabled.
        0 "Enabled" enabled: bool;
    }
    optional {
        /// The name of the Amazon CloudWatch Logs log group.
        1 "LogGroupName" log_group_name: String;
        /// The name of the Amazon CloudWatch Logs log stream.
        2 "LogStreamName" log_stream_name: String;
    }
}

structure! {
    /// The updated Amazon CloudWatch Logs settings for a channel.
    #[derive(Clone, Debug, Default, PartialEq)]
    CloudWatchLogsUpdateInput (write)
    required {
        /// Specifies whether logging to Amazon CloudWatch Logs is enabled.
        0 "Enabled" enabled: bool;
    }
    optional {
        /// The name of the Amazon CloudWatch Logs log group.
        1 "LogGroupName" log_group_name: String;
        /// The name of the Amazon CloudWatch Logs log stream.
        2 "LogStreamName" log_stream_name: String;
    }
}

structure! {
    /// An object that represents the details of the consumer you registered.
    #[derive(Clone, Debug, Default, PartialEq)]
    Consumer (read)
    required {
        /// The name of the consumer is something you choose when you register the consumer.
        0 "ConsumerName" consumer_name: String;
        /// When you register a consumer, Kinesis Data Streams generates an ARN for it.
        1 "ConsumerARN" consumer_arn: String;
        /// A consumer can't read data while in the `CREATING` or `DELETING` states.
        2 "ConsumerStatus" consumer_status: ConsumerStatus;
        /// Member ConsumerCreationTimestamp.
        3 "ConsumerCreationTimestamp" consumer_creation_timestamp: Timestamp;
    }
    optional {}
}

structure! {
    /// An object that represents the details of a registered consumer.
    #[derive(Clone, Debug, Default, PartialEq)]
    ConsumerDescription (read)
    required {
        /// The name of the consumer is something you choose when you register the consumer.
        0 "ConsumerName" consumer_name: String;
        /// When you register a consumer, Kinesis Data Streams generates an ARN for it.
        1 "ConsumerARN" consumer_arn: String;
        /// A consumer can't read data while in the `CREATING` or `DELETING` states.
        2 "ConsumerStatus" consumer_status: ConsumerStatus;
        /// Member ConsumerCreationTimestamp.
        3 "ConsumerCreationTimestamp" consumer_creation_timestamp: Timestamp;
        /// The ARN of the stream with which you registered the consumer.
        4 "StreamARN" stream_arn: String;
    }
    optional {}
}

structure! {
    /// Structure CreateChannelInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateChannelInput (write)
    required {
        /// The name of the channel.
        0 "ChannelName" channel_name: String;
        /// The Amazon Resource Name (ARN) of the IAM role that Amazon Kinesis Data Streams assumes to write records to the destination.
        1 "ServiceExecutionRoleARN" service_execution_role_arn: String;
        /// The source stream configuration for the channel.
        2 "StreamConfigurationList" stream_configuration_list: Vec<ChannelStreamConfiguration>;
    }
    optional {
        /// The configuration for delivery to a general purpose Amazon S3 bucket.
        3 "S3DestinationConfiguration" s3_destination_configuration: S3DestinationConfiguration;
        /// The configuration for delivery to streaming tables on Apache Iceberg in Amazon S3 Tables.
        4 "S3TablesDestinationConfiguration" s3_tables_destination_configuration: S3TablesDestinationConfiguration;
        /// The server-side encryption configuration that uses an Amazon Web Services KMS key to encrypt data delivered to the destination.
        5 "EncryptionConfiguration" encryption_configuration: ChannelEncryptionConfiguration;
        /// A set of key-value pairs to assign to the channel.
        6 "Tags" tags: Map<String>;
        /// The Amazon CloudWatch Logs configuration for the channel.
        7 "LoggingConfiguration" logging_configuration: ChannelLoggingConfiguration;
    }
}

structure! {
    /// Structure CreateChannelOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateChannelOutput (read)
    required {
        /// The configuration and current status of the channel, including its ARN, destination configuration, and lifecycle state.
        0 "ChannelDescription" channel_description: ChannelDescription;
    }
    optional {}
}

structure! {
    /// Represents the input for `CreateStream`.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateStreamInput (write)
    required {
        /// A name to identify the stream.
        0 "StreamName" stream_name: String;
    }
    optional {
        /// The number of shards that the stream will use.
        1 "ShardCount" shard_count: i32;
        /// Indicates the capacity mode of the data stream.
        2 "StreamModeDetails" stream_mode_details: StreamModeDetails;
        /// A set of up to 50 key-value pairs to use to create the tags.
        3 "Tags" tags: Map<String>;
        /// The target warm throughput in MB/s that the stream should be scaled to handle.
        4 "WarmThroughputMiBps" warm_throughput_mi_bps: i32;
        /// The maximum record size of a single record in kibibyte (KiB) that you can write to, and read from a stream.
        5 "MaxRecordSizeInKiB" max_record_size_in_ki_b: i32;
        /// The record distribution strategy for the stream, which determines how Amazon Kinesis Data Streams distributes records across shards.
        6 "RecordDistributionStrategy" record_distribution_strategy: RecordDistributionStrategy;
    }
}

structure! {
    /// Structure CreateStreamOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateStreamOutput (read)
    required {}
    optional {}
}

structure! {
    /// The Amazon S3 dead-letter queue configuration for records that cannot be delivered.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeadLetterQueueS3Configuration (write read)
    required {
        /// The Amazon Resource Name (ARN) of the dead-letter queue Amazon S3 bucket.
        0 "BucketARN" bucket_arn: String;
        /// The Amazon Web Services account ID of the expected owner of the dead-letter queue bucket.
        1 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
    optional {
        /// The Amazon S3 key prefix for error records.
        2 "ErrorOutputPrefix" error_output_prefix: String;
    }
}

structure! {
    /// Represents the input for DecreaseStreamRetentionPeriod.
    #[derive(Clone, Debug, Default, PartialEq)]
    DecreaseStreamRetentionPeriodInput (write)
    required {
        /// The new retention period of the stream, in hours.
        0 "RetentionPeriodHours" retention_period_hours: i32;
    }
    optional {
        /// The name of the stream to modify.
        1 "StreamName" stream_name: String;
        /// The ARN of the stream.
        2 "StreamARN" stream_arn: String;
        /// Not Implemented.
        3 "StreamId" stream_id: String;
    }
}

structure! {
    /// Structure DecreaseStreamRetentionPeriodOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DecreaseStreamRetentionPeriodOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteChannelInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteChannelInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the channel to delete.
        0 "ChannelARN" channel_arn: String;
    }
    optional {}
}

structure! {
    /// Structure DeleteChannelOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteChannelOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteResourcePolicyInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteResourcePolicyInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the data stream or consumer.
        0 "ResourceARN" resource_arn: String;
    }
    optional {
        /// Not Implemented.
        1 "StreamId" stream_id: String;
    }
}

structure! {
    /// Structure DeleteResourcePolicyOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteResourcePolicyOutput (read)
    required {}
    optional {}
}

structure! {
    /// Represents the input for DeleteStream.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteStreamInput (write)
    required {}
    optional {
        /// The name of the stream to delete.
        0 "StreamName" stream_name: String;
        /// If this parameter is unset (`null`) or if you set it to `false`, and the stream has registered consumers, the call to `DeleteStream` fails with a `ResourceInUseException`.
        1 "EnforceConsumerDeletion" enforce_consumer_deletion: bool;
        /// The ARN of the stream.
        2 "StreamARN" stream_arn: String;
        /// Not Implemented.
        3 "StreamId" stream_id: String;
    }
}

structure! {
    /// Structure DeleteStreamOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteStreamOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeregisterStreamConsumerInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeregisterStreamConsumerInput (write)
    required {}
    optional {
        /// The ARN of the Kinesis data stream that the consumer is registered with.
        0 "StreamARN" stream_arn: String;
        /// The name that you gave to the consumer.
        1 "ConsumerName" consumer_name: String;
        /// The ARN returned by Kinesis Data Streams when you registered the consumer.
        2 "ConsumerARN" consumer_arn: String;
        /// Not Implemented.
        3 "StreamId" stream_id: String;
    }
}

structure! {
    /// Structure DeregisterStreamConsumerOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeregisterStreamConsumerOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DescribeAccountSettingsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeAccountSettingsInput (write)
    required {}
    optional {}
}

structure! {
    /// Structure DescribeAccountSettingsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeAccountSettingsOutput (read)
    required {}
    optional {
        /// The current configuration of the minimum throughput billing commitment for your Amazon Web Services account.
        0 "MinimumThroughputBillingCommitment" minimum_throughput_billing_commitment: MinimumThroughputBillingCommitmentOutput;
    }
}

structure! {
    /// Structure DescribeChannelInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeChannelInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the channel to describe.
        0 "ChannelARN" channel_arn: String;
    }
    optional {}
}

structure! {
    /// Structure DescribeChannelOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeChannelOutput (read)
    required {
        /// The configuration and current status of the channel, including its ARN, source stream, destination configuration, and lifecycle state.
        0 "ChannelDescription" channel_description: ChannelDescription;
    }
    optional {}
}

structure! {
    /// Structure DescribeLimitsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeLimitsInput (write)
    required {}
    optional {}
}

structure! {
    /// Structure DescribeLimitsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeLimitsOutput (read)
    required {
        /// The maximum number of shards.
        0 "ShardLimit" shard_limit: i32;
        /// The number of open shards.
        1 "OpenShardCount" open_shard_count: i32;
        /// Indicates the number of data streams with the on-demand capacity mode.
        2 "OnDemandStreamCount" on_demand_stream_count: i32;
        /// The maximum number of data streams with the on-demand capacity mode.
        3 "OnDemandStreamCountLimit" on_demand_stream_count_limit: i32;
    }
    optional {
        /// The number of channels in the account.
        4 "ChannelCount" channel_count: i32;
        /// The maximum number of channels allowed in the account.
        5 "ChannelCountLimit" channel_count_limit: i32;
    }
}

structure! {
    /// Structure DescribeStreamConsumerInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeStreamConsumerInput (write)
    required {}
    optional {
        /// The ARN of the Kinesis data stream that the consumer is registered with.
        0 "StreamARN" stream_arn: String;
        /// The name that you gave to the consumer.
        1 "ConsumerName" consumer_name: String;
        /// The ARN returned by Kinesis Data Streams when you registered the consumer.
        2 "ConsumerARN" consumer_arn: String;
        /// Not Implemented.
        3 "StreamId" stream_id: String;
    }
}

structure! {
    /// Structure DescribeStreamConsumerOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeStreamConsumerOutput (read)
    required {
        /// An object that represents the details of the consumer.
        0 "ConsumerDescription" consumer_description: ConsumerDescription;
    }
    optional {}
}

structure! {
    /// Represents the input for `DescribeStream`.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeStreamInput (write)
    required {}
    optional {
        /// The name of the stream to describe.
        0 "StreamName" stream_name: String;
        /// The maximum number of shards to return in a single call.
        1 "Limit" limit: i32;
        /// The shard ID of the shard to start with.
        2 "ExclusiveStartShardId" exclusive_start_shard_id: String;
        /// The ARN of the stream.
        3 "StreamARN" stream_arn: String;
        /// Not Implemented.
        4 "StreamId" stream_id: String;
    }
}

structure! {
    /// Represents the output for `DescribeStream`.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeStreamOutput (read)
    required {
        /// The current status of the stream, the stream Amazon Resource Name (ARN), an array of shard objects that comprise the stream, and whether there are more shards available.
        0 "StreamDescription" stream_description: StreamDescription;
    }
    optional {}
}

structure! {
    /// Structure DescribeStreamSummaryInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeStreamSummaryInput (write)
    required {}
    optional {
        /// The name of the stream to describe.
        0 "StreamName" stream_name: String;
        /// The ARN of the stream.
        1 "StreamARN" stream_arn: String;
        /// Not Implemented.
        2 "StreamId" stream_id: String;
    }
}

structure! {
    /// Structure DescribeStreamSummaryOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeStreamSummaryOutput (read)
    required {
        /// A StreamDescriptionSummary containing information about the stream.
        0 "StreamDescriptionSummary" stream_description_summary: StreamDescriptionSummary;
    }
    optional {}
}

structure! {
    /// Represents the input for DisableEnhancedMonitoring.
    #[derive(Clone, Debug, Default, PartialEq)]
    DisableEnhancedMonitoringInput (write)
    required {
        /// List of shard-level metrics to disable.
        0 "ShardLevelMetrics" shard_level_metrics: Vec<MetricsName>;
    }
    optional {
        /// The name of the Kinesis data stream for which to disable enhanced monitoring.
        1 "StreamName" stream_name: String;
        /// The ARN of the stream.
        2 "StreamARN" stream_arn: String;
        /// Not Implemented.
        3 "StreamId" stream_id: String;
    }
}

structure! {
    /// Represents the input for EnableEnhancedMonitoring.
    #[derive(Clone, Debug, Default, PartialEq)]
    EnableEnhancedMonitoringInput (write)
    required {
        /// List of shard-level metrics to enable.
        0 "ShardLevelMetrics" shard_level_metrics: Vec<MetricsName>;
    }
    optional {
        /// The name of the stream for which to enable enhanced monitoring.
        1 "StreamName" stream_name: String;
        /// The ARN of the stream.
        2 "StreamARN" stream_arn: String;
        /// Not Implemented.
        3 "StreamId" stream_id: String;
    }
}

structure! {
    /// Represents enhanced metrics types.
    #[derive(Clone, Debug, Default, PartialEq)]
    EnhancedMetrics (read)
    required {}
    optional {
        /// List of shard-level metrics.
        0 "ShardLevelMetrics" shard_level_metrics: Vec<MetricsName>;
    }
}

structure! {
    /// Represents the output for EnableEnhancedMonitoring and DisableEnhancedMonitoring.
    #[derive(Clone, Debug, Default, PartialEq)]
    EnhancedMonitoringOutput (read)
    required {}
    optional {
        /// The name of the Kinesis data stream.
        0 "StreamName" stream_name: String;
        /// Represents the current state of the metrics that are in the enhanced state before the operation.
        1 "CurrentShardLevelMetrics" current_shard_level_metrics: Vec<MetricsName>;
        /// Represents the list of all the metrics that would be in the enhanced state after the operation.
        2 "DesiredShardLevelMetrics" desired_shard_level_metrics: Vec<MetricsName>;
        /// The ARN of the stream.
        3 "StreamARN" stream_arn: String;
    }
}

structure! {
    /// Represents the input for GetRecords.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetRecordsInput (write)
    required {
        /// The position in the shard from which you want to start sequentially reading data records.
        0 "ShardIterator" shard_iterator: String;
    }
    optional {
        /// The maximum number of records to return.
        1 "Limit" limit: i32;
        /// The ARN of the stream.
        2 "StreamARN" stream_arn: String;
        /// Not Implemented.
        3 "StreamId" stream_id: String;
        /// Checks if your request will succeed.
        4 "DryRun" dry_run: bool;
    }
}

structure! {
    /// Represents the output for GetRecords.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetRecordsOutput (read)
    required {
        /// The data records retrieved from the shard.
        0 "Records" records: Vec<Record>;
    }
    optional {
        /// The next position in the shard from which to start sequentially reading data records.
        1 "NextShardIterator" next_shard_iterator: String;
        /// The number of milliseconds the GetRecords response is from the tip of the stream, indicating how far behind current time the consumer is.
        2 "MillisBehindLatest" millis_behind_latest: i64;
        /// The list of the current shard's child shards, returned in the `GetRecords` API's response only when the end of the current shard is reached.
        3 "ChildShards" child_shards: Vec<ChildShard>;
    }
}

structure! {
    /// Structure GetResourcePolicyInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetResourcePolicyInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the data stream or consumer.
        0 "ResourceARN" resource_arn: String;
    }
    optional {
        /// Not Implemented.
        1 "StreamId" stream_id: String;
    }
}

structure! {
    /// Structure GetResourcePolicyOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetResourcePolicyOutput (read)
    required {
        /// Details of the resource policy.
        0 "Policy" policy: String;
    }
    optional {}
}

structure! {
    /// Represents the input for `GetShardIterator`.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetShardIteratorInput (write)
    required {
        /// The shard ID of the Kinesis Data Streams shard to get the iterator for.
        0 "ShardId" shard_id: String;
        /// Determines how the shard iterator is used to start reading data records from the shard.
        1 "ShardIteratorType" shard_iterator_type: ShardIteratorType;
    }
    optional {
        /// The name of the Amazon Kinesis data stream.
        2 "StreamName" stream_name: String;
        /// The sequence number of the data record in the shard from which to start reading.
        3 "StartingSequenceNumber" starting_sequence_number: String;
        /// The time stamp of the data record from which to start reading.
        4 "Timestamp" timestamp: Timestamp;
        /// The ARN of the stream.
        5 "StreamARN" stream_arn: String;
        /// Not Implemented.
        6 "StreamId" stream_id: String;
        /// Checks if your request will succeed.
        7 "DryRun" dry_run: bool;
    }
}

structure! {
    /// Represents the output for `GetShardIterator`.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetShardIteratorOutput (read)
    required {}
    optional {
        /// The position in the shard from which to start reading data records sequentially.
        0 "ShardIterator" shard_iterator: String;
    }
}

structure! {
    /// The range of possible hash key values for the shard, which is a set of ordered contiguous positive integers.
    #[derive(Clone, Debug, Default, PartialEq)]
    HashKeyRange (read)
    required {
        /// The starting hash key of the hash key range.
        0 "StartingHashKey" starting_hash_key: String;
        /// The ending hash key of the hash key range.
        1 "EndingHashKey" ending_hash_key: String;
    }
    optional {}
}

structure! {
    /// Represents the input for IncreaseStreamRetentionPeriod.
    #[derive(Clone, Debug, Default, PartialEq)]
    IncreaseStreamRetentionPeriodInput (write)
    required {
        /// The new retention period of the stream, in hours.
        0 "RetentionPeriodHours" retention_period_hours: i32;
    }
    optional {
        /// The name of the stream to modify.
        1 "StreamName" stream_name: String;
        /// The ARN of the stream.
        2 "StreamARN" stream_arn: String;
        /// Not Implemented.
        3 "StreamId" stream_id: String;
    }
}

structure! {
    /// Structure IncreaseStreamRetentionPeriodOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    IncreaseStreamRetentionPeriodOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure ListChannelsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListChannelsInput (write)
    required {}
    optional {
        /// Filters the results to channels associated with the specified streams.
        0 "StreamFilter" stream_filter: Vec<StreamFilter>;
        /// The maximum number of channels to return in a single call.
        1 "MaxResults" max_results: i32;
        /// The pagination token returned by a previous call.
        2 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListChannelsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListChannelsOutput (read)
    required {
        /// A list of channel summaries.
        0 "ChannelSummaries" channel_summaries: Vec<ChannelSummary>;
    }
    optional {
        /// The pagination token to use in a subsequent call to retrieve the next page of results.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListShardsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListShardsInput (write)
    required {}
    optional {
        /// The name of the data stream whose shards you want to list.
        0 "StreamName" stream_name: String;
        /// When the number of shards in the data stream is greater than the default value for the `MaxResults` parameter, or if you explicitly specify a value for `MaxResults` that is less than the number of shards in the data ...
        1 "NextToken" next_token: String;
        /// Specify this parameter to indicate that you want to list the shards starting with the shard whose ID immediately follows `ExclusiveStartShardId`.
        2 "ExclusiveStartShardId" exclusive_start_shard_id: String;
        /// The maximum number of shards to return in a single call to `ListShards`.
        3 "MaxResults" max_results: i32;
        /// Specify this input parameter to distinguish data streams that have the same name.
        4 "StreamCreationTimestamp" stream_creation_timestamp: Timestamp;
        /// Enables you to filter out the response of the `ListShards` API.
        5 "ShardFilter" shard_filter: ShardFilter;
        /// The ARN of the stream.
        6 "StreamARN" stream_arn: String;
        /// Not Implemented.
        7 "StreamId" stream_id: String;
    }
}

structure! {
    /// Structure ListShardsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListShardsOutput (read)
    required {}
    optional {
        /// An array of JSON objects.
        0 "Shards" shards: Vec<Shard>;
        /// When the number of shards in the data stream is greater than the default value for the `MaxResults` parameter, or if you explicitly specify a value for `MaxResults` that is less than the number of shards in the data ...
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure ListStreamConsumersInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListStreamConsumersInput (write)
    required {
        /// The ARN of the Kinesis data stream for which you want to list the registered consumers.
        0 "StreamARN" stream_arn: String;
    }
    optional {
        /// When the number of consumers that are registered with the data stream is greater than the default value for the `MaxResults` parameter, or if you explicitly specify a value for `MaxResults` that is less than the number ...
        1 "NextToken" next_token: String;
        /// The maximum number of consumers that you want a single call of `ListStreamConsumers` to return.
        2 "MaxResults" max_results: i32;
        /// Specify this input parameter to distinguish data streams that have the same name.
        3 "StreamCreationTimestamp" stream_creation_timestamp: Timestamp;
        /// Not Implemented.
        4 "StreamId" stream_id: String;
    }
}

structure! {
    /// Structure ListStreamConsumersOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListStreamConsumersOutput (read)
    required {}
    optional {
        /// An array of JSON objects.
        0 "Consumers" consumers: Vec<Consumer>;
        /// When the number of consumers that are registered with the data stream is greater than the default value for the `MaxResults` parameter, or if you explicitly specify a value for `MaxResults` that is less than the number ...
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Represents the input for `ListStreams`.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListStreamsInput (write)
    required {}
    optional {
        /// The maximum number of streams to list.
        0 "Limit" limit: i32;
        /// The name of the stream to start the list with.
        1 "ExclusiveStartStreamName" exclusive_start_stream_name: String;
        /// Member NextToken.
        2 "NextToken" next_token: String;
    }
}

structure! {
    /// Represents the output for `ListStreams`.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListStreamsOutput (read)
    required {
        /// The names of the streams that are associated with the Amazon Web Services account making the `ListStreams` request.
        0 "StreamNames" stream_names: Vec<String>;
        /// If set to `true`, there are more streams available to list.
        1 "HasMoreStreams" has_more_streams: bool;
    }
    optional {
        /// Member NextToken.
        2 "NextToken" next_token: String;
        /// Member StreamSummaries.
        3 "StreamSummaries" stream_summaries: Vec<StreamSummary>;
    }
}

structure! {
    /// Structure ListTagsForResourceInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListTagsForResourceInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the Kinesis resource for which to list tags.
        0 "ResourceARN" resource_arn: String;
    }
    optional {
        /// Not Implemented.
        1 "StreamId" stream_id: String;
    }
}

structure! {
    /// Structure ListTagsForResourceOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListTagsForResourceOutput (read)
    required {}
    optional {
        /// An array of tags associated with the specified Kinesis resource.
        0 "Tags" tags: Vec<Tag>;
    }
}

structure! {
    /// Represents the input for `ListTagsForStream`.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListTagsForStreamInput (write)
    required {}
    optional {
        /// The name of the stream.
        0 "StreamName" stream_name: String;
        /// The key to use as the starting point for the list of tags.
        1 "ExclusiveStartTagKey" exclusive_start_tag_key: String;
        /// The number of tags to return.
        2 "Limit" limit: i32;
        /// The ARN of the stream.
        3 "StreamARN" stream_arn: String;
        /// Not Implemented.
        4 "StreamId" stream_id: String;
    }
}

structure! {
    /// Represents the output for `ListTagsForStream`.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListTagsForStreamOutput (read)
    required {
        /// A list of tags associated with `StreamName`, starting with the first tag after `ExclusiveStartTagKey` and up to the specified `Limit`.
        0 "Tags" tags: Vec<Tag>;
        /// If set to `true`, more tags are available.
        1 "HasMoreTags" has_more_tags: bool;
    }
    optional {}
}

structure! {
    /// Represents the input for `MergeShards`.
    #[derive(Clone, Debug, Default, PartialEq)]
    MergeShardsInput (write)
    required {
        /// The shard ID of the shard to combine with the adjacent shard for the merge.
        0 "ShardToMerge" shard_to_merge: String;
        /// The shard ID of the adjacent shard for the merge.
        1 "AdjacentShardToMerge" adjacent_shard_to_merge: String;
    }
    optional {
        /// The name of the stream for the merge.
        2 "StreamName" stream_name: String;
        /// The ARN of the stream.
        3 "StreamARN" stream_arn: String;
        /// Not Implemented.
        4 "StreamId" stream_id: String;
    }
}

structure! {
    /// Structure MergeShardsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    MergeShardsOutput (read)
    required {}
    optional {}
}

structure! {
    /// Represents the request parameters for configuring minimum throughput billing commitment.
    #[derive(Clone, Debug, Default, PartialEq)]
    MinimumThroughputBillingCommitmentInput (write)
    required {
        /// The desired status of the minimum throughput billing commitment.
        0 "Status" status: MinimumThroughputBillingCommitmentInputStatus;
    }
    optional {}
}

structure! {
    /// Represents the current status of minimum throughput billing commitment for an account.
    #[derive(Clone, Debug, Default, PartialEq)]
    MinimumThroughputBillingCommitmentOutput (read)
    required {
        /// The current status of the minimum throughput billing commitment.
        0 "Status" status: MinimumThroughputBillingCommitmentOutputStatus;
    }
    optional {
        /// The timestamp when the commitment was started.
        1 "StartedAt" started_at: Timestamp;
        /// The timestamp when the commitment was ended.
        2 "EndedAt" ended_at: Timestamp;
        /// The earliest timestamp when the commitment can be ended.
        3 "EarliestAllowedEndAt" earliest_allowed_end_at: Timestamp;
    }
}

structure! {
    /// Specifies a single partition field.
    #[derive(Clone, Debug, Default, PartialEq)]
    PartitionField (write read)
    required {
        /// The partition transform to apply.
        0 "Transform" transform: PartitionTransform;
        /// The name of the source column used for partitioning.
        1 "SourceName" source_name: String;
    }
    optional {}
}

structure! {
    /// Specifies how the destination table is partitioned.
    #[derive(Clone, Debug, Default, PartialEq)]
    PartitionSpec (write read)
    required {
        /// The list of partition fields.
        0 "PartitionFields" partition_fields: Vec<PartitionField>;
    }
    optional {}
}

structure! {
    /// Represents the input for `PutRecord`.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutRecordInput (write)
    required {
        /// The data blob to put into the record, which is base64-encoded when the blob is serialized.
        0 "Data" data: Blob;
    }
    optional {
        /// The name of the stream to put the data record into.
        1 "StreamName" stream_name: String;
        /// Determines which shard in the stream the data record is assigned to.
        2 "PartitionKey" partition_key: String;
        /// The hash value used to explicitly determine the shard the data record is assigned to by overriding the partition key hash.
        3 "ExplicitHashKey" explicit_hash_key: String;
        /// Guarantees strictly increasing sequence numbers, for puts from the same client and to the same partition key.
        4 "SequenceNumberForOrdering" sequence_number_for_ordering: String;
        /// The ARN of the stream.
        5 "StreamARN" stream_arn: String;
        /// Not Implemented.
        6 "StreamId" stream_id: String;
        /// Checks if your request will succeed.
        7 "DryRun" dry_run: bool;
    }
}

structure! {
    /// Represents the output for `PutRecord`.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutRecordOutput (read)
    required {
        /// The shard ID of the shard where the data record was placed.
        0 "ShardId" shard_id: String;
        /// The sequence number identifier that was assigned to the put data record.
        1 "SequenceNumber" sequence_number: String;
    }
    optional {
        /// The encryption type to use on the record.
        2 "EncryptionType" encryption_type: EncryptionType;
    }
}

structure! {
    /// A `PutRecords` request.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutRecordsInput (write)
    required {
        /// The records associated with the request.
        0 "Records" records: Vec<PutRecordsRequestEntry>;
    }
    optional {
        /// The stream name associated with the request.
        1 "StreamName" stream_name: String;
        /// The ARN of the stream.
        2 "StreamARN" stream_arn: String;
        /// Not Implemented.
        3 "StreamId" stream_id: String;
        /// Checks if your request will succeed.
        4 "DryRun" dry_run: bool;
    }
}

structure! {
    /// `PutRecords` results.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutRecordsOutput (read)
    required {
        /// An array of successfully and unsuccessfully processed record results.
        0 "Records" records: Vec<PutRecordsResultEntry>;
    }
    optional {
        /// The number of unsuccessfully processed records in a `PutRecords` request.
        1 "FailedRecordCount" failed_record_count: i32;
        /// The encryption type used on the records.
        2 "EncryptionType" encryption_type: EncryptionType;
    }
}

structure! {
    /// Represents the output for `PutRecords`.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutRecordsRequestEntry (write)
    required {
        /// The data blob to put into the record, which is base64-encoded when the blob is serialized.
        0 "Data" data: Blob;
    }
    optional {
        /// The hash value used to determine explicitly the shard that the data record is assigned to by overriding the partition key hash.
        1 "ExplicitHashKey" explicit_hash_key: String;
        /// Determines which shard in the stream the data record is assigned to.
        2 "PartitionKey" partition_key: String;
    }
}

structure! {
    /// Represents the result of an individual record from a `PutRecords` request.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutRecordsResultEntry (read)
    required {}
    optional {
        /// The sequence number for an individual record result.
        0 "SequenceNumber" sequence_number: String;
        /// The shard ID for an individual record result.
        1 "ShardId" shard_id: String;
        /// The error code for an individual record result.
        2 "ErrorCode" error_code: String;
        /// The error message for an individual record result.
        3 "ErrorMessage" error_message: String;
    }
}

structure! {
    /// Structure PutResourcePolicyInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutResourcePolicyInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the data stream or consumer.
        0 "ResourceARN" resource_arn: String;
        /// Details of the resource policy.
        1 "Policy" policy: String;
    }
    optional {
        /// Not Implemented.
        2 "StreamId" stream_id: String;
    }
}

structure! {
    /// Structure PutResourcePolicyOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutResourcePolicyOutput (read)
    required {}
    optional {}
}

structure! {
    /// The unit of data of the Kinesis data stream, which is composed of a sequence number, a partition key, and a data blob.
    #[derive(Clone, Debug, Default, PartialEq)]
    Record (read)
    required {
        /// The unique identifier of the record within its shard.
        0 "SequenceNumber" sequence_number: String;
        /// The data blob.
        1 "Data" data: Blob;
    }
    optional {
        /// The approximate time that the record was inserted into the stream.
        2 "ApproximateArrivalTimestamp" approximate_arrival_timestamp: Timestamp;
        /// Identifies which shard in the stream the data record is assigned to.
        3 "PartitionKey" partition_key: String;
        /// The encryption type used on the record.
        4 "EncryptionType" encryption_type: EncryptionType;
    }
}

structure! {
    /// Specifies the format of records read from the source stream.
    #[derive(Clone, Debug, Default, PartialEq)]
    RecordConfiguration (write read)
    required {
        /// The format of records on the source stream.
        0 "RecordFormatType" record_format_type: RecordFormatType;
    }
    optional {
        /// The Amazon Resource Name (ARN) of the Amazon Web Services Glue Schema Registry schema used to validate records.
        1 "GSRSchemaARN" gsr_schema_arn: String;
    }
}

structure! {
    /// Structure RegisterStreamConsumerInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RegisterStreamConsumerInput (write)
    required {
        /// The ARN of the Kinesis data stream that you want to register the consumer with.
        0 "StreamARN" stream_arn: String;
        /// For a given Kinesis data stream, each consumer must have a unique name.
        1 "ConsumerName" consumer_name: String;
    }
    optional {
        /// Not Implemented.
        2 "StreamId" stream_id: String;
        /// A set of up to 50 key-value pairs.
        3 "Tags" tags: Map<String>;
    }
}

structure! {
    /// Structure RegisterStreamConsumerOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RegisterStreamConsumerOutput (read)
    required {
        /// An object that represents the details of the consumer you registered.
        0 "Consumer" consumer: Consumer;
    }
    optional {}
}

structure! {
    /// Represents the input for `RemoveTagsFromStream`.
    #[derive(Clone, Debug, Default, PartialEq)]
    RemoveTagsFromStreamInput (write)
    required {
        /// A list of tag keys.
        0 "TagKeys" tag_keys: Vec<String>;
    }
    optional {
        /// The name of the stream.
        1 "StreamName" stream_name: String;
        /// The ARN of the stream.
        2 "StreamARN" stream_arn: String;
        /// Not Implemented.
        3 "StreamId" stream_id: String;
    }
}

structure! {
    /// Structure RemoveTagsFromStreamOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RemoveTagsFromStreamOutput (read)
    required {}
    optional {}
}

structure! {
    /// The configuration for delivery to a general purpose Amazon S3 bucket.
    #[derive(Clone, Debug, Default, PartialEq)]
    S3DestinationConfiguration (write)
    required {
        /// The Amazon S3 storage configuration for the channel.
        0 "StorageConfiguration" storage_configuration: S3StorageConfiguration;
    }
    optional {
        /// The maximum age, in seconds, of undelivered data before the channel delivers it to the destination.
        1 "DataFreshnessInSeconds" data_freshness_in_seconds: i32;
        /// The dead-letter queue configuration for records that cannot be delivered.
        2 "DeadLetterQueueS3Configuration" dead_letter_queue_s3_configuration: DeadLetterQueueS3Configuration;
    }
}

structure! {
    /// The configuration for delivery to a general purpose Amazon S3 bucket.
    #[derive(Clone, Debug, Default, PartialEq)]
    S3DestinationDescription (read)
    required {
        /// The maximum age, in seconds, of undelivered data.
        0 "DataFreshnessInSeconds" data_freshness_in_seconds: i32;
        /// The dead-letter queue configuration for records that cannot be delivered.
        1 "DeadLetterQueueS3Configuration" dead_letter_queue_s3_configuration: DeadLetterQueueS3Configuration;
        /// The Amazon S3 storage configuration for the channel.
        2 "StorageConfiguration" storage_configuration: S3StorageConfiguration;
    }
    optional {}
}

structure! {
    /// The updated configuration for a general purpose Amazon S3 destination.
    #[derive(Clone, Debug, Default, PartialEq)]
    S3DestinationUpdateInput (write)
    required {
        /// The maximum age, in seconds, of undelivered data before the channel delivers it to the destination.
        0 "DataFreshnessInSeconds" data_freshness_in_seconds: i32;
    }
    optional {}
}

structure! {
    /// The Amazon S3 storage settings for a general purpose Amazon S3 destination.
    #[derive(Clone, Debug, Default, PartialEq)]
    S3StorageConfiguration (write read)
    required {
        /// The Amazon Resource Name (ARN) of the destination Amazon S3 bucket.
        0 "BucketARN" bucket_arn: String;
        /// The Amazon Web Services account ID of the expected owner of the destination bucket.
        1 "ExpectedBucketOwner" expected_bucket_owner: String;
        /// The compression applied to delivered objects.
        2 "CompressionType" compression_type: S3CompressionType;
    }
    optional {
        /// The template used to construct the Amazon S3 object key for delivered objects.
        3 "OutputKeyTemplate" output_key_template: String;
        /// The Amazon S3 storage class for delivered objects.
        4 "StorageClass" storage_class: S3StorageClass;
    }
}

structure! {
    /// Specifies a destination streaming table on Apache Iceberg.
    #[derive(Clone, Debug, Default, PartialEq)]
    S3TablesConfiguration (write read)
    required {
        /// The Amazon Resource Name (ARN) of the Amazon S3 table bucket.
        0 "TableBucketARN" table_bucket_arn: String;
        /// The namespace (database) of the destination table.
        1 "Namespace" namespace: String;
        /// The name of the destination table.
        2 "TableName" table_name: String;
        /// The compression applied to Parquet data files.
        3 "CompressionType" compression_type: S3TablesCompressionType;
    }
    optional {
        /// The partitioning specification for the destination table.
        4 "PartitionSpec" partition_spec: PartitionSpec;
    }
}

structure! {
    /// The configuration for delivery to streaming tables on Apache Iceberg.
    #[derive(Clone, Debug, Default, PartialEq)]
    S3TablesDestinationConfiguration (write)
    required {
        /// The dead-letter queue configuration for records that cannot be delivered.
        0 "DeadLetterQueueS3Configuration" dead_letter_queue_s3_configuration: DeadLetterQueueS3Configuration;
        /// The list of streaming table configurations.
        1 "S3TablesConfigurationList" s3_tables_configuration_list: Vec<S3TablesConfiguration>;
    }
    optional {
        /// The maximum age, in seconds, of undelivered data before the channel delivers it to the destination.
        2 "DataFreshnessInSeconds" data_freshness_in_seconds: i32;
    }
}

structure! {
    /// The configuration for delivery to streaming tables on Apache Iceberg.
    #[derive(Clone, Debug, Default, PartialEq)]
    S3TablesDestinationDescription (read)
    required {
        /// The maximum age, in seconds, of undelivered data.
        0 "DataFreshnessInSeconds" data_freshness_in_seconds: i32;
        /// The dead-letter queue configuration for records that cannot be delivered.
        1 "DeadLetterQueueS3Configuration" dead_letter_queue_s3_configuration: DeadLetterQueueS3Configuration;
        /// The list of streaming table configurations.
        2 "S3TablesConfigurationList" s3_tables_configuration_list: Vec<S3TablesConfiguration>;
    }
    optional {}
}

structure! {
    /// The updated configuration for a streaming table destination.
    #[derive(Clone, Debug, Default, PartialEq)]
    S3TablesDestinationUpdateInput (write)
    required {
        /// The maximum age, in seconds, of undelivered data before the channel delivers it to the destination.
        0 "DataFreshnessInSeconds" data_freshness_in_seconds: i32;
    }
    optional {}
}

structure! {
    /// The range of possible sequence numbers for the shard.
    #[derive(Clone, Debug, Default, PartialEq)]
    SequenceNumberRange (read)
    required {
        /// The starting sequence number for the range.
        0 "StartingSequenceNumber" starting_sequence_number: String;
    }
    optional {
        /// The ending sequence number for the range.
        1 "EndingSequenceNumber" ending_sequence_number: String;
    }
}

structure! {
    /// A uniquely identified group of data records in a Kinesis data stream.
    #[derive(Clone, Debug, Default, PartialEq)]
    Shard (read)
    required {
        /// The unique identifier of the shard within the stream.
        0 "ShardId" shard_id: String;
        /// The range of possible hash key values for the shard, which is a set of ordered contiguous positive integers.
        1 "HashKeyRange" hash_key_range: HashKeyRange;
        /// The range of possible sequence numbers for the shard.
        2 "SequenceNumberRange" sequence_number_range: SequenceNumberRange;
    }
    optional {
        /// The shard ID of the shard's parent.
        3 "ParentShardId" parent_shard_id: String;
        /// The shard ID of the shard adjacent to the shard's parent.
        4 "AdjacentParentShardId" adjacent_parent_shard_id: String;
    }
}

structure! {
    /// The request parameter used to filter out the response of the `ListShards` API.
    #[derive(Clone, Debug, Default, PartialEq)]
    ShardFilter (write)
    required {
        /// The shard type specified in the `ShardFilter` parameter.
        0 "Type" r#type: ShardFilterType;
    }
    optional {
        /// The exclusive start `shardID` speified in the `ShardFilter` parameter.
        1 "ShardId" shard_id: String;
        /// The timestamps specified in the `ShardFilter` parameter.
        2 "Timestamp" timestamp: Timestamp;
    }
}

structure! {
    /// Represents the input for `SplitShard`.
    #[derive(Clone, Debug, Default, PartialEq)]
    SplitShardInput (write)
    required {
        /// The shard ID of the shard to split.
        0 "ShardToSplit" shard_to_split: String;
        /// A hash key value for the starting hash key of one of the child shards created by the split.
        1 "NewStartingHashKey" new_starting_hash_key: String;
    }
    optional {
        /// The name of the stream for the shard split.
        2 "StreamName" stream_name: String;
        /// The ARN of the stream.
        3 "StreamARN" stream_arn: String;
        /// Not Implemented.
        4 "StreamId" stream_id: String;
    }
}

structure! {
    /// Structure SplitShardOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    SplitShardOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure StartStreamEncryptionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    StartStreamEncryptionInput (write)
    required {
        /// The encryption type to use.
        0 "EncryptionType" encryption_type: EncryptionType;
        /// The GUID for the customer-managed Amazon Web Services KMS key to use for encryption.
        1 "KeyId" key_id: String;
    }
    optional {
        /// The name of the stream for which to start encrypting records.
        2 "StreamName" stream_name: String;
        /// The ARN of the stream.
        3 "StreamARN" stream_arn: String;
        /// Not Implemented.
        4 "StreamId" stream_id: String;
    }
}

structure! {
    /// Structure StartStreamEncryptionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    StartStreamEncryptionOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure StopStreamEncryptionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    StopStreamEncryptionInput (write)
    required {
        /// The encryption type.
        0 "EncryptionType" encryption_type: EncryptionType;
        /// The GUID for the customer-managed Amazon Web Services KMS key to use for encryption.
        1 "KeyId" key_id: String;
    }
    optional {
        /// The name of the stream on which to stop encrypting records.
        2 "StreamName" stream_name: String;
        /// The ARN of the stream.
        3 "StreamARN" stream_arn: String;
        /// Not Implemented.
        4 "StreamId" stream_id: String;
    }
}

structure! {
    /// Structure StopStreamEncryptionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    StopStreamEncryptionOutput (read)
    required {}
    optional {}
}

structure! {
    /// Represents the output for DescribeStream.
    #[derive(Clone, Debug, Default, PartialEq)]
    StreamDescription (read)
    required {
        /// The name of the stream being described.
        0 "StreamName" stream_name: String;
        /// The Amazon Resource Name (ARN) for the stream being described.
        1 "StreamARN" stream_arn: String;
        /// The current status of the stream being described.
        2 "StreamStatus" stream_status: StreamStatus;
        /// The shards that comprise the stream.
        3 "Shards" shards: Vec<Shard>;
        /// If set to `true`, more shards in the stream are available to describe.
        4 "HasMoreShards" has_more_shards: bool;
        /// The current retention period, in hours.
        5 "RetentionPeriodHours" retention_period_hours: i32;
        /// The approximate time that the stream was created.
        6 "StreamCreationTimestamp" stream_creation_timestamp: Timestamp;
        /// Represents the current enhanced monitoring settings of the stream.
        7 "EnhancedMonitoring" enhanced_monitoring: Vec<EnhancedMetrics>;
    }
    optional {
        /// Specifies the capacity mode to which you want to set your data stream.
        8 "StreamModeDetails" stream_mode_details: StreamModeDetails;
        /// The server-side encryption type used on the stream.
        9 "EncryptionType" encryption_type: EncryptionType;
        /// The GUID for the customer-managed Amazon Web Services KMS key to use for encryption.
        10 "KeyId" key_id: String;
    }
}

structure! {
    /// Represents the output for DescribeStreamSummary.
    #[derive(Clone, Debug, Default, PartialEq)]
    StreamDescriptionSummary (read)
    required {
        /// The name of the stream being described.
        0 "StreamName" stream_name: String;
        /// The Amazon Resource Name (ARN) for the stream being described.
        1 "StreamARN" stream_arn: String;
        /// The current status of the stream being described.
        2 "StreamStatus" stream_status: StreamStatus;
        /// The current retention period, in hours.
        3 "RetentionPeriodHours" retention_period_hours: i32;
        /// The approximate time that the stream was created.
        4 "StreamCreationTimestamp" stream_creation_timestamp: Timestamp;
        /// Represents the current enhanced monitoring settings of the stream.
        5 "EnhancedMonitoring" enhanced_monitoring: Vec<EnhancedMetrics>;
        /// The number of open shards in the stream.
        6 "OpenShardCount" open_shard_count: i32;
    }
    optional {
        /// Not Implemented.
        7 "StreamId" stream_id: String;
        /// Specifies the capacity mode to which you want to set your data stream.
        8 "StreamModeDetails" stream_mode_details: StreamModeDetails;
        /// The encryption type used.
        9 "EncryptionType" encryption_type: EncryptionType;
        /// The GUID for the customer-managed Amazon Web Services KMS key to use for encryption.
        10 "KeyId" key_id: String;
        /// The number of enhanced fan-out consumers registered with the stream.
        11 "ConsumerCount" consumer_count: i32;
        /// The warm throughput in MB/s for the stream.
        12 "WarmThroughput" warm_throughput: WarmThroughputObject;
        /// The maximum record size of a single record in kibibyte (KiB) that you can write to, and read from a stream.
        13 "MaxRecordSizeInKiB" max_record_size_in_ki_b: i32;
        /// The number of channels associated with the stream.
        14 "ChannelCount" channel_count: i32;
        /// The record distribution strategy that the stream currently uses.
        15 "RecordDistributionStrategy" record_distribution_strategy: RecordDistributionStrategy;
    }
}

structure! {
    /// Filters ListChannels results by source stream.
    #[derive(Clone, Debug, Default, PartialEq)]
    StreamFilter (write)
    required {
        /// The Amazon Resource Name (ARN) of the source stream to filter by.
        0 "StreamARN" stream_arn: String;
    }
    optional {
        /// The creation timestamp of the source stream.
        1 "StreamCreationTimestamp" stream_creation_timestamp: Timestamp;
    }
}

structure! {
    /// Specifies the capacity mode to which you want to set your data stream.
    #[derive(Clone, Debug, Default, PartialEq)]
    StreamModeDetails (write read)
    required {
        /// Specifies the capacity mode to which you want to set your data stream.
        0 "StreamMode" stream_mode: StreamMode;
    }
    optional {}
}

structure! {
    /// The summary of a stream.
    #[derive(Clone, Debug, Default, PartialEq)]
    StreamSummary (read)
    required {
        /// The name of a stream.
        0 "StreamName" stream_name: String;
        /// The ARN of the stream.
        1 "StreamARN" stream_arn: String;
        /// The status of the stream.
        2 "StreamStatus" stream_status: StreamStatus;
    }
    optional {
        /// Specifies the capacity mode to which you want to set your data stream.
        3 "StreamModeDetails" stream_mode_details: StreamModeDetails;
        /// The timestamp at which the stream was created.
        4 "StreamCreationTimestamp" stream_creation_timestamp: Timestamp;
    }
}

structure! {
    /// Metadata assigned to the stream or consumer, consisting of a key-value pair.
    #[derive(Clone, Debug, Default, PartialEq)]
    Tag (read)
    required {
        /// A unique identifier for the tag.
        0 "Key" key: String;
    }
    optional {
        /// An optional string, typically used to describe or define the tag.
        1 "Value" value: String;
    }
}

structure! {
    /// Structure TagResourceInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    TagResourceInput (write)
    required {
        /// An array of tags to be added to the Kinesis resource.
        0 "Tags" tags: Map<String>;
        /// The Amazon Resource Name (ARN) of the Kinesis resource to which to add tags.
        1 "ResourceARN" resource_arn: String;
    }
    optional {
        /// Not Implemented.
        2 "StreamId" stream_id: String;
    }
}

structure! {
    /// Structure TagResourceOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    TagResourceOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure UntagResourceInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UntagResourceInput (write)
    required {
        /// A list of tag key-value pairs.
        0 "TagKeys" tag_keys: Vec<String>;
        /// The Amazon Resource Name (ARN) of the Kinesis resource from which to remove tags.
        1 "ResourceARN" resource_arn: String;
    }
    optional {
        /// Not Implemented.
        2 "StreamId" stream_id: String;
    }
}

structure! {
    /// Structure UntagResourceOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UntagResourceOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure UpdateAccountSettingsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateAccountSettingsInput (write)
    required {
        /// Specifies the minimum throughput billing commitment configuration for your account.
        0 "MinimumThroughputBillingCommitment" minimum_throughput_billing_commitment: MinimumThroughputBillingCommitmentInput;
    }
    optional {}
}

structure! {
    /// Structure UpdateAccountSettingsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateAccountSettingsOutput (read)
    required {}
    optional {
        /// The updated configuration of the minimum throughput billing commitment for your account.
        0 "MinimumThroughputBillingCommitment" minimum_throughput_billing_commitment: MinimumThroughputBillingCommitmentOutput;
    }
}

structure! {
    /// Structure UpdateChannelInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateChannelInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the channel to update.
        0 "ChannelARN" channel_arn: String;
    }
    optional {
        /// The updated configuration for a general purpose Amazon S3 destination.
        1 "S3DestinationConfiguration" s3_destination_configuration: S3DestinationUpdateInput;
        /// The updated configuration for a streaming table destination.
        2 "S3TablesDestinationConfiguration" s3_tables_destination_configuration: S3TablesDestinationUpdateInput;
        /// The updated Amazon CloudWatch Logs configuration for the channel.
        3 "LoggingConfiguration" logging_configuration: ChannelLoggingUpdateInput;
    }
}

structure! {
    /// Structure UpdateChannelOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateChannelOutput (read)
    required {
        /// The configuration and current status of the channel after the update, including its ARN, destination configuration, and lifecycle state.
        0 "ChannelDescription" channel_description: ChannelDescription;
    }
    optional {}
}

structure! {
    /// Structure UpdateMaxRecordSizeInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateMaxRecordSizeInput (write)
    required {
        /// The maximum record size of a single record in KiB that you can write to, and read from a stream.
        0 "MaxRecordSizeInKiB" max_record_size_in_ki_b: i32;
    }
    optional {
        /// The Amazon Resource Name (ARN) of the stream for the `MaxRecordSize` update.
        1 "StreamARN" stream_arn: String;
        /// Not Implemented.
        2 "StreamId" stream_id: String;
    }
}

structure! {
    /// Structure UpdateMaxRecordSizeOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateMaxRecordSizeOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure UpdateShardCountInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateShardCountInput (write)
    required {
        /// The new number of shards.
        0 "TargetShardCount" target_shard_count: i32;
        /// The scaling type.
        1 "ScalingType" scaling_type: ScalingType;
    }
    optional {
        /// The name of the stream.
        2 "StreamName" stream_name: String;
        /// The ARN of the stream.
        3 "StreamARN" stream_arn: String;
        /// Not Implemented.
        4 "StreamId" stream_id: String;
    }
}

structure! {
    /// Structure UpdateShardCountOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateShardCountOutput (read)
    required {}
    optional {
        /// The name of the stream.
        0 "StreamName" stream_name: String;
        /// The current number of shards.
        1 "CurrentShardCount" current_shard_count: i32;
        /// The updated number of shards.
        2 "TargetShardCount" target_shard_count: i32;
        /// The ARN of the stream.
        3 "StreamARN" stream_arn: String;
    }
}

structure! {
    /// Structure UpdateStreamModeInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateStreamModeInput (write)
    required {
        /// Specifies the ARN of the data stream whose capacity mode you want to update.
        0 "StreamARN" stream_arn: String;
        /// Specifies the capacity mode to which you want to set your data stream.
        1 "StreamModeDetails" stream_mode_details: StreamModeDetails;
    }
    optional {
        /// Not Implemented.
        2 "StreamId" stream_id: String;
        /// The target warm throughput in MB/s that the stream should be scaled to handle.
        3 "WarmThroughputMiBps" warm_throughput_mi_bps: i32;
    }
}

structure! {
    /// Structure UpdateStreamModeOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateStreamModeOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure UpdateStreamRecordDistributionStrategyInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateStreamRecordDistributionStrategyInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the stream to update.
        0 "StreamARN" stream_arn: String;
        /// The record distribution strategy to apply to the stream.
        1 "RecordDistributionStrategy" record_distribution_strategy: RecordDistributionStrategy;
    }
    optional {
        /// Not Implemented.
        2 "StreamId" stream_id: String;
    }
}

structure! {
    /// Structure UpdateStreamRecordDistributionStrategyOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateStreamRecordDistributionStrategyOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure UpdateStreamWarmThroughputInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateStreamWarmThroughputInput (write)
    required {
        /// The target warm throughput in MB/s that the stream should be scaled to handle.
        0 "WarmThroughputMiBps" warm_throughput_mi_bps: i32;
    }
    optional {
        /// The ARN of the stream to be updated.
        1 "StreamARN" stream_arn: String;
        /// The name of the stream to be updated.
        2 "StreamName" stream_name: String;
        /// Not Implemented.
        3 "StreamId" stream_id: String;
    }
}

structure! {
    /// Structure UpdateStreamWarmThroughputOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateStreamWarmThroughputOutput (read)
    required {}
    optional {
        /// The ARN of the stream that was updated.
        0 "StreamARN" stream_arn: String;
        /// The name of the stream that was updated.
        1 "StreamName" stream_name: String;
        /// Specifies the updated warm throughput configuration for your data stream.
        2 "WarmThroughput" warm_throughput: WarmThroughputObject;
    }
}

structure! {
    /// Represents the warm throughput configuration on the stream.
    #[derive(Clone, Debug, Default, PartialEq)]
    WarmThroughputObject (read)
    required {}
    optional {
        /// The target warm throughput value on the stream.
        0 "TargetMiBps" target_mi_bps: i32;
        /// The current warm throughput value on the stream.
        1 "CurrentMiBps" current_mi_bps: i32;
    }
}
