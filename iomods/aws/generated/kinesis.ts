// Made by build/codegen from AWS's model. Do not edit.
import type { AwsService, ClientConfig } from "../service.ts";

/** Amazon Kinesis. */
export const kinesis: AwsService = {
  coordinates: "aws.kinesis",
  wire: "raw",
  operations: {
    add_tags_to_stream: "AddTagsToStream",
    create_channel: "CreateChannel",
    create_stream: "CreateStream",
    decrease_stream_retention_period: "DecreaseStreamRetentionPeriod",
    delete_channel: "DeleteChannel",
    delete_resource_policy: "DeleteResourcePolicy",
    delete_stream: "DeleteStream",
    deregister_stream_consumer: "DeregisterStreamConsumer",
    describe_account_settings: "DescribeAccountSettings",
    describe_channel: "DescribeChannel",
    describe_limits: "DescribeLimits",
    describe_stream: "DescribeStream",
    describe_stream_consumer: "DescribeStreamConsumer",
    describe_stream_summary: "DescribeStreamSummary",
    disable_enhanced_monitoring: "DisableEnhancedMonitoring",
    enable_enhanced_monitoring: "EnableEnhancedMonitoring",
    get_records: "GetRecords",
    get_resource_policy: "GetResourcePolicy",
    get_shard_iterator: "GetShardIterator",
    increase_stream_retention_period: "IncreaseStreamRetentionPeriod",
    list_channels: "ListChannels",
    list_shards: "ListShards",
    list_stream_consumers: "ListStreamConsumers",
    list_streams: "ListStreams",
    list_tags_for_resource: "ListTagsForResource",
    list_tags_for_stream: "ListTagsForStream",
    merge_shards: "MergeShards",
    put_record: "PutRecord",
    put_records: "PutRecords",
    put_resource_policy: "PutResourcePolicy",
    register_stream_consumer: "RegisterStreamConsumer",
    remove_tags_from_stream: "RemoveTagsFromStream",
    split_shard: "SplitShard",
    start_stream_encryption: "StartStreamEncryption",
    stop_stream_encryption: "StopStreamEncryption",
    tag_resource: "TagResource",
    untag_resource: "UntagResource",
    update_account_settings: "UpdateAccountSettings",
    update_channel: "UpdateChannel",
    update_max_record_size: "UpdateMaxRecordSize",
    update_shard_count: "UpdateShardCount",
    update_stream_mode: "UpdateStreamMode",
    update_stream_record_distribution_strategy: "UpdateStreamRecordDistributionStrategy",
    update_stream_warm_throughput: "UpdateStreamWarmThroughput",
  },
  async load() {
    const [sdk, { NodeHttpHandler }] = await Promise.all([import("@aws-sdk/client-kinesis"), import("@smithy/node-http-handler")]);
    const client = (config: ClientConfig) =>
      new sdk.KinesisClient({ ...config, requestHandler: NodeHttpHandler.create(config.requestHandler) });
    return { client, exports: sdk };
  },
};
