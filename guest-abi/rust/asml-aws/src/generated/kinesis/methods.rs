// Made by build/codegen from AWS's model. Do not edit.

//! The operations as methods of their IOmod, for fakes in tests.

asml::method! {
    /// [`add_tags_to_stream`](super::add_tags_to_stream).
    pub static ADD_TAGS_TO_STREAM = "aws.kinesis" / "add_tags_to_stream";
    /// [`create_channel`](super::create_channel).
    pub static CREATE_CHANNEL = "aws.kinesis" / "create_channel";
    /// [`create_stream`](super::create_stream).
    pub static CREATE_STREAM = "aws.kinesis" / "create_stream";
    /// [`decrease_stream_retention_period`](super::decrease_stream_retention_period).
    pub static DECREASE_STREAM_RETENTION_PERIOD = "aws.kinesis" / "decrease_stream_retention_period";
    /// [`delete_channel`](super::delete_channel).
    pub static DELETE_CHANNEL = "aws.kinesis" / "delete_channel";
    /// [`delete_resource_policy`](super::delete_resource_policy).
    pub static DELETE_RESOURCE_POLICY = "aws.kinesis" / "delete_resource_policy";
    /// [`delete_stream`](super::delete_stream).
    pub static DELETE_STREAM = "aws.kinesis" / "delete_stream";
    /// [`deregister_stream_consumer`](super::deregister_stream_consumer).
    pub static DEREGISTER_STREAM_CONSUMER = "aws.kinesis" / "deregister_stream_consumer";
    /// [`describe_account_settings`](super::describe_account_settings).
    pub static DESCRIBE_ACCOUNT_SETTINGS = "aws.kinesis" / "describe_account_settings";
    /// [`describe_channel`](super::describe_channel).
    pub static DESCRIBE_CHANNEL = "aws.kinesis" / "describe_channel";
    /// [`describe_limits`](super::describe_limits).
    pub static DESCRIBE_LIMITS = "aws.kinesis" / "describe_limits";
    /// [`describe_stream`](super::describe_stream).
    pub static DESCRIBE_STREAM = "aws.kinesis" / "describe_stream";
    /// [`describe_stream_consumer`](super::describe_stream_consumer).
    pub static DESCRIBE_STREAM_CONSUMER = "aws.kinesis" / "describe_stream_consumer";
    /// [`describe_stream_summary`](super::describe_stream_summary).
    pub static DESCRIBE_STREAM_SUMMARY = "aws.kinesis" / "describe_stream_summary";
    /// [`disable_enhanced_monitoring`](super::disable_enhanced_monitoring).
    pub static DISABLE_ENHANCED_MONITORING = "aws.kinesis" / "disable_enhanced_monitoring";
    /// [`enable_enhanced_monitoring`](super::enable_enhanced_monitoring).
    pub static ENABLE_ENHANCED_MONITORING = "aws.kinesis" / "enable_enhanced_monitoring";
    /// [`get_records`](super::get_records).
    pub static GET_RECORDS = "aws.kinesis" / "get_records";
    /// [`get_resource_policy`](super::get_resource_policy).
    pub static GET_RESOURCE_POLICY = "aws.kinesis" / "get_resource_policy";
    /// [`get_shard_iterator`](super::get_shard_iterator).
    pub static GET_SHARD_ITERATOR = "aws.kinesis" / "get_shard_iterator";
    /// [`increase_stream_retention_period`](super::increase_stream_retention_period).
    pub static INCREASE_STREAM_RETENTION_PERIOD = "aws.kinesis" / "increase_stream_retention_period";
    /// [`list_channels`](super::list_channels).
    pub static LIST_CHANNELS = "aws.kinesis" / "list_channels";
    /// [`list_shards`](super::list_shards).
    pub static LIST_SHARDS = "aws.kinesis" / "list_shards";
    /// [`list_stream_consumers`](super::list_stream_consumers).
    pub static LIST_STREAM_CONSUMERS = "aws.kinesis" / "list_stream_consumers";
    /// [`list_streams`](super::list_streams).
    pub static LIST_STREAMS = "aws.kinesis" / "list_streams";
    /// [`list_tags_for_resource`](super::list_tags_for_resource).
    pub static LIST_TAGS_FOR_RESOURCE = "aws.kinesis" / "list_tags_for_resource";
    /// [`list_tags_for_stream`](super::list_tags_for_stream).
    pub static LIST_TAGS_FOR_STREAM = "aws.kinesis" / "list_tags_for_stream";
    /// [`merge_shards`](super::merge_shards).
    pub static MERGE_SHARDS = "aws.kinesis" / "merge_shards";
    /// [`put_record`](super::put_record).
    pub static PUT_RECORD = "aws.kinesis" / "put_record";
    /// [`put_records`](super::put_records).
    pub static PUT_RECORDS = "aws.kinesis" / "put_records";
    /// [`put_resource_policy`](super::put_resource_policy).
    pub static PUT_RESOURCE_POLICY = "aws.kinesis" / "put_resource_policy";
    /// [`register_stream_consumer`](super::register_stream_consumer).
    pub static REGISTER_STREAM_CONSUMER = "aws.kinesis" / "register_stream_consumer";
    /// [`remove_tags_from_stream`](super::remove_tags_from_stream).
    pub static REMOVE_TAGS_FROM_STREAM = "aws.kinesis" / "remove_tags_from_stream";
    /// [`split_shard`](super::split_shard).
    pub static SPLIT_SHARD = "aws.kinesis" / "split_shard";
    /// [`start_stream_encryption`](super::start_stream_encryption).
    pub static START_STREAM_ENCRYPTION = "aws.kinesis" / "start_stream_encryption";
    /// [`stop_stream_encryption`](super::stop_stream_encryption).
    pub static STOP_STREAM_ENCRYPTION = "aws.kinesis" / "stop_stream_encryption";
    /// [`tag_resource`](super::tag_resource).
    pub static TAG_RESOURCE = "aws.kinesis" / "tag_resource";
    /// [`untag_resource`](super::untag_resource).
    pub static UNTAG_RESOURCE = "aws.kinesis" / "untag_resource";
    /// [`update_account_settings`](super::update_account_settings).
    pub static UPDATE_ACCOUNT_SETTINGS = "aws.kinesis" / "update_account_settings";
    /// [`update_channel`](super::update_channel).
    pub static UPDATE_CHANNEL = "aws.kinesis" / "update_channel";
    /// [`update_max_record_size`](super::update_max_record_size).
    pub static UPDATE_MAX_RECORD_SIZE = "aws.kinesis" / "update_max_record_size";
    /// [`update_shard_count`](super::update_shard_count).
    pub static UPDATE_SHARD_COUNT = "aws.kinesis" / "update_shard_count";
    /// [`update_stream_mode`](super::update_stream_mode).
    pub static UPDATE_STREAM_MODE = "aws.kinesis" / "update_stream_mode";
    /// [`update_stream_record_distribution_strategy`](super::update_stream_record_distribution_strategy).
    pub static UPDATE_STREAM_RECORD_DISTRIBUTION_STRATEGY = "aws.kinesis" / "update_stream_record_distribution_strategy";
    /// [`update_stream_warm_throughput`](super::update_stream_warm_throughput).
    pub static UPDATE_STREAM_WARM_THROUGHPUT = "aws.kinesis" / "update_stream_warm_throughput";
}
