// Made by build/codegen from AWS's model. Do not edit.

use super::*;

operations! {
    /// Adds or updates tags for the specified Kinesis data stream.
    ///
    /// [AddTagsToStream in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/AddTagsToStream)
    add_tags_to_stream ADD_TAGS_TO_STREAM: AddTagsToStreamInput => AddTagsToStreamOutput, AddTagsToStreamError, send;
    /// Creates a channel that delivers records from a Kinesis data stream to a destination.
    ///
    /// [CreateChannel in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/CreateChannel)
    create_channel CREATE_CHANNEL: CreateChannelInput => CreateChannelOutput, CreateChannelError, send;
    /// Creates a Kinesis data stream.
    ///
    /// [CreateStream in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/CreateStream)
    create_stream CREATE_STREAM: CreateStreamInput => CreateStreamOutput, CreateStreamError, send;
    /// Decreases the Kinesis data stream's retention period, which is the length of time data records are accessible after they are added to the stream.
    ///
    /// [DecreaseStreamRetentionPeriod in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/DecreaseStreamRetentionPeriod)
    decrease_stream_retention_period DECREASE_STREAM_RETENTION_PERIOD: DecreaseStreamRetentionPeriodInput => DecreaseStreamRetentionPeriodOutput, DecreaseStreamRetentionPeriodError, send;
    /// Deletes the specified channel.
    ///
    /// [DeleteChannel in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/DeleteChannel)
    delete_channel DELETE_CHANNEL: DeleteChannelInput => DeleteChannelOutput, DeleteChannelError, send;
    /// Delete a policy for the specified data stream or consumer.
    ///
    /// [DeleteResourcePolicy in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/DeleteResourcePolicy)
    delete_resource_policy DELETE_RESOURCE_POLICY: DeleteResourcePolicyInput => DeleteResourcePolicyOutput, DeleteResourcePolicyError, send;
    /// Deletes a Kinesis data stream and all its shards and data.
    ///
    /// [DeleteStream in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/DeleteStream)
    delete_stream DELETE_STREAM: DeleteStreamInput => DeleteStreamOutput, DeleteStreamError, send;
    /// To deregister a consumer, provide its ARN.
    ///
    /// [DeregisterStreamConsumer in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/DeregisterStreamConsumer)
    deregister_stream_consumer DEREGISTER_STREAM_CONSUMER: DeregisterStreamConsumerInput => DeregisterStreamConsumerOutput, DeregisterStreamConsumerError, send;
    /// Describes the account-level settings for Amazon Kinesis Data Streams.
    ///
    /// [DescribeAccountSettings in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/DescribeAccountSettings)
    describe_account_settings DESCRIBE_ACCOUNT_SETTINGS: DescribeAccountSettingsInput => DescribeAccountSettingsOutput, DescribeAccountSettingsError, send;
    /// Describes the specified channel, including its configuration and current status.
    ///
    /// [DescribeChannel in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/DescribeChannel)
    describe_channel DESCRIBE_CHANNEL: DescribeChannelInput => DescribeChannelOutput, DescribeChannelError, send;
    /// Describes the shard limits and usage for the account.
    ///
    /// [DescribeLimits in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/DescribeLimits)
    describe_limits DESCRIBE_LIMITS: DescribeLimitsInput => DescribeLimitsOutput, DescribeLimitsError, send;
    /// Describes the specified Kinesis data stream.
    ///
    /// [DescribeStream in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/DescribeStream)
    describe_stream DESCRIBE_STREAM: DescribeStreamInput => DescribeStreamOutput, DescribeStreamError, send;
    /// To get the description of a registered consumer, provide the ARN of the consumer.
    ///
    /// [DescribeStreamConsumer in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/DescribeStreamConsumer)
    describe_stream_consumer DESCRIBE_STREAM_CONSUMER: DescribeStreamConsumerInput => DescribeStreamConsumerOutput, DescribeStreamConsumerError, send;
    /// Provides a summarized description of the specified Kinesis data stream without the shard list.
    ///
    /// [DescribeStreamSummary in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/DescribeStreamSummary)
    describe_stream_summary DESCRIBE_STREAM_SUMMARY: DescribeStreamSummaryInput => DescribeStreamSummaryOutput, DescribeStreamSummaryError, send;
    /// Disables enhanced monitoring.
    ///
    /// [DisableEnhancedMonitoring in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/DisableEnhancedMonitoring)
    disable_enhanced_monitoring DISABLE_ENHANCED_MONITORING: DisableEnhancedMonitoringInput => DisableEnhancedMonitoringOutput, DisableEnhancedMonitoringError, send;
    /// Enables enhanced Kinesis data stream monitoring for shard-level metrics.
    ///
    /// [EnableEnhancedMonitoring in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/EnableEnhancedMonitoring)
    enable_enhanced_monitoring ENABLE_ENHANCED_MONITORING: EnableEnhancedMonitoringInput => EnableEnhancedMonitoringOutput, EnableEnhancedMonitoringError, send;
    /// Gets data records from a Kinesis data stream's shard.
    ///
    /// [GetRecords in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/GetRecords)
    get_records GET_RECORDS: GetRecordsInput => GetRecordsOutput, GetRecordsError, send;
    /// Returns a policy attached to the specified data stream or consumer.
    ///
    /// [GetResourcePolicy in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/GetResourcePolicy)
    get_resource_policy GET_RESOURCE_POLICY: GetResourcePolicyInput => GetResourcePolicyOutput, GetResourcePolicyError, send;
    /// Gets an Amazon Kinesis shard iterator.
    ///
    /// [GetShardIterator in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/GetShardIterator)
    get_shard_iterator GET_SHARD_ITERATOR: GetShardIteratorInput => GetShardIteratorOutput, GetShardIteratorError, send;
    /// Increases the Kinesis data stream's retention period, which is the length of time data records are accessible after they are added to the stream.
    ///
    /// [IncreaseStreamRetentionPeriod in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/IncreaseStreamRetentionPeriod)
    increase_stream_retention_period INCREASE_STREAM_RETENTION_PERIOD: IncreaseStreamRetentionPeriodInput => IncreaseStreamRetentionPeriodOutput, IncreaseStreamRetentionPeriodError, send;
    /// Lists the channels in your account.
    ///
    /// [ListChannels in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/ListChannels)
    list_channels LIST_CHANNELS: ListChannelsInput => ListChannelsOutput, ListChannelsError, send;
    /// Lists the shards in a stream and provides information about each shard.
    ///
    /// [ListShards in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/ListShards)
    list_shards LIST_SHARDS: ListShardsInput => ListShardsOutput, ListShardsError, send;
    /// Lists the consumers registered to receive data from a stream using enhanced fan-out, and provides information about each consumer.
    ///
    /// [ListStreamConsumers in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/ListStreamConsumers)
    list_stream_consumers LIST_STREAM_CONSUMERS: ListStreamConsumersInput => ListStreamConsumersOutput, ListStreamConsumersError, send;
    /// Lists your Kinesis data streams.
    ///
    /// [ListStreams in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/ListStreams)
    list_streams LIST_STREAMS: ListStreamsInput => ListStreamsOutput, ListStreamsError, send;
    /// List all tags added to the specified Kinesis resource.
    ///
    /// [ListTagsForResource in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/ListTagsForResource)
    list_tags_for_resource LIST_TAGS_FOR_RESOURCE: ListTagsForResourceInput => ListTagsForResourceOutput, ListTagsForResourceError, send;
    /// Lists the tags for the specified Kinesis data stream.
    ///
    /// [ListTagsForStream in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/ListTagsForStream)
    list_tags_for_stream LIST_TAGS_FOR_STREAM: ListTagsForStreamInput => ListTagsForStreamOutput, ListTagsForStreamError, send;
    /// Merges two adjacent shards in a Kinesis data stream and combines them into a single shard to reduce the stream's capacity to ingest and transport data.
    ///
    /// [MergeShards in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/MergeShards)
    merge_shards MERGE_SHARDS: MergeShardsInput => MergeShardsOutput, MergeShardsError, send;
    /// Writes a single data record into an Amazon Kinesis data stream.
    ///
    /// [PutRecord in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/PutRecord)
    put_record PUT_RECORD: PutRecordInput => PutRecordOutput, PutRecordError, send;
    /// Writes multiple data records into a Kinesis data stream in a single call (also referred to as a `PutRecords` request).
    ///
    /// [PutRecords in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/PutRecords)
    put_records PUT_RECORDS: PutRecordsInput => PutRecordsOutput, PutRecordsError, send;
    /// Attaches a resource-based policy to a data stream or registered consumer.
    ///
    /// [PutResourcePolicy in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/PutResourcePolicy)
    put_resource_policy PUT_RESOURCE_POLICY: PutResourcePolicyInput => PutResourcePolicyOutput, PutResourcePolicyError, send;
    /// Registers a consumer with a Kinesis data stream.
    ///
    /// [RegisterStreamConsumer in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/RegisterStreamConsumer)
    register_stream_consumer REGISTER_STREAM_CONSUMER: RegisterStreamConsumerInput => RegisterStreamConsumerOutput, RegisterStreamConsumerError, send;
    /// Removes tags from the specified Kinesis data stream.
    ///
    /// [RemoveTagsFromStream in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/RemoveTagsFromStream)
    remove_tags_from_stream REMOVE_TAGS_FROM_STREAM: RemoveTagsFromStreamInput => RemoveTagsFromStreamOutput, RemoveTagsFromStreamError, send;
    /// Splits a shard into two new shards in the Kinesis data stream, to increase the stream's capacity to ingest and transport data.
    ///
    /// [SplitShard in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/SplitShard)
    split_shard SPLIT_SHARD: SplitShardInput => SplitShardOutput, SplitShardError, send;
    /// Enables or updates server-side encryption using an Amazon Web Services KMS key for a specified stream.
    ///
    /// [StartStreamEncryption in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/StartStreamEncryption)
    start_stream_encryption START_STREAM_ENCRYPTION: StartStreamEncryptionInput => StartStreamEncryptionOutput, StartStreamEncryptionError, send;
    /// Disables server-side encryption for a specified stream.
    ///
    /// [StopStreamEncryption in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/StopStreamEncryption)
    stop_stream_encryption STOP_STREAM_ENCRYPTION: StopStreamEncryptionInput => StopStreamEncryptionOutput, StopStreamEncryptionError, send;
    /// Adds or updates tags for the specified Kinesis resource.
    ///
    /// [TagResource in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/TagResource)
    tag_resource TAG_RESOURCE: TagResourceInput => TagResourceOutput, TagResourceError, send;
    /// Removes tags from the specified Kinesis resource.
    ///
    /// [UntagResource in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/UntagResource)
    untag_resource UNTAG_RESOURCE: UntagResourceInput => UntagResourceOutput, UntagResourceError, send;
    /// Updates the account-level settings for Amazon Kinesis Data Streams.
    ///
    /// [UpdateAccountSettings in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/UpdateAccountSettings)
    update_account_settings UPDATE_ACCOUNT_SETTINGS: UpdateAccountSettingsInput => UpdateAccountSettingsOutput, UpdateAccountSettingsError, send;
    /// Updates the data freshness interval or the Amazon CloudWatch Logs configuration of an existing channel.
    ///
    /// [UpdateChannel in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/UpdateChannel)
    update_channel UPDATE_CHANNEL: UpdateChannelInput => UpdateChannelOutput, UpdateChannelError, send;
    /// This allows you to update the `MaxRecordSize` of a single record that you can write to, and read from a stream.
    ///
    /// [UpdateMaxRecordSize in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/UpdateMaxRecordSize)
    update_max_record_size UPDATE_MAX_RECORD_SIZE: UpdateMaxRecordSizeInput => UpdateMaxRecordSizeOutput, UpdateMaxRecordSizeError, send;
    /// Updates the shard count of the specified stream to the specified number of shards.
    ///
    /// [UpdateShardCount in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/UpdateShardCount)
    update_shard_count UPDATE_SHARD_COUNT: UpdateShardCountInput => UpdateShardCountOutput, UpdateShardCountError, send;
    /// Updates the capacity mode of the data stream.
    ///
    /// [UpdateStreamMode in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/UpdateStreamMode)
    update_stream_mode UPDATE_STREAM_MODE: UpdateStreamModeInput => UpdateStreamModeOutput, UpdateStreamModeError, send;
    /// Updates the record distribution strategy for the specified Amazon Kinesis Data Streams on-demand data stream.
    ///
    /// [UpdateStreamRecordDistributionStrategy in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/UpdateStreamRecordDistributionStrategy)
    update_stream_record_distribution_strategy UPDATE_STREAM_RECORD_DISTRIBUTION_STRATEGY: UpdateStreamRecordDistributionStrategyInput => UpdateStreamRecordDistributionStrategyOutput, UpdateStreamRecordDistributionStrategyError, send;
    /// Updates the warm throughput configuration for the specified Amazon Kinesis Data Streams on-demand data stream.
    ///
    /// [UpdateStreamWarmThroughput in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/kinesis-2013-12-02/UpdateStreamWarmThroughput)
    update_stream_warm_throughput UPDATE_STREAM_WARM_THROUGHPUT: UpdateStreamWarmThroughputInput => UpdateStreamWarmThroughputOutput, UpdateStreamWarmThroughputError, send;
}

pages! {
    list_channels list_channels_pages LIST_CHANNELS: ListChannelsInput => ListChannelsOutput, ListChannelsError;
    next_token <- |page| page.next_token.as_ref();
    list_shards list_shards_pages LIST_SHARDS: ListShardsInput => ListShardsOutput, ListShardsError;
    next_token <- |page| page.next_token.as_ref();
    list_stream_consumers list_stream_consumers_pages LIST_STREAM_CONSUMERS: ListStreamConsumersInput => ListStreamConsumersOutput, ListStreamConsumersError;
    next_token <- |page| page.next_token.as_ref();
    list_streams list_streams_pages LIST_STREAMS: ListStreamsInput => ListStreamsOutput, ListStreamsError;
    next_token <- |page| page.next_token.as_ref();
}

/// Output of [`disable_enhanced_monitoring`].
pub type DisableEnhancedMonitoringOutput = EnhancedMonitoringOutput;

/// Output of [`enable_enhanced_monitoring`].
pub type EnableEnhancedMonitoringOutput = EnhancedMonitoringOutput;
