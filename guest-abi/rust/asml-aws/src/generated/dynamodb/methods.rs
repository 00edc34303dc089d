// Made by build/codegen from AWS's model. Do not edit.

//! The operations as methods of their IOmod, for fakes in tests.

asml::method! {
    /// [`batch_execute_statement`](super::batch_execute_statement).
    pub static BATCH_EXECUTE_STATEMENT = "aws.dynamodb" / "batch_execute_statement";
    /// [`batch_get_item`](super::batch_get_item).
    pub static BATCH_GET_ITEM = "aws.dynamodb" / "batch_get_item";
    /// [`batch_write_item`](super::batch_write_item).
    pub static BATCH_WRITE_ITEM = "aws.dynamodb" / "batch_write_item";
    /// [`create_backup`](super::create_backup).
    pub static CREATE_BACKUP = "aws.dynamodb" / "create_backup";
    /// [`create_global_table`](super::create_global_table).
    pub static CREATE_GLOBAL_TABLE = "aws.dynamodb" / "create_global_table";
    /// [`create_table`](super::create_table).
    pub static CREATE_TABLE = "aws.dynamodb" / "create_table";
    /// [`delete_backup`](super::delete_backup).
    pub static DELETE_BACKUP = "aws.dynamodb" / "delete_backup";
    /// [`delete_item`](super::delete_item).
    pub static DELETE_ITEM = "aws.dynamodb" / "delete_item";
    /// [`delete_resource_policy`](super::delete_resource_policy).
    pub static DELETE_RESOURCE_POLICY = "aws.dynamodb" / "delete_resource_policy";
    /// [`delete_table`](super::delete_table).
    pub static DELETE_TABLE = "aws.dynamodb" / "delete_table";
    /// [`describe_backup`](super::describe_backup).
    pub static DESCRIBE_BACKUP = "aws.dynamodb" / "describe_backup";
    /// [`describe_continuous_backups`](super::describe_continuous_backups).
    pub static DESCRIBE_CONTINUOUS_BACKUPS = "aws.dynamodb" / "describe_continuous_backups";
    /// [`describe_contributor_insights`](super::describe_contributor_insights).
    pub static DESCRIBE_CONTRIBUTOR_INSIGHTS = "aws.dynamodb" / "describe_contributor_insights";
    /// [`describe_endpoints`](super::describe_endpoints).
    pub static DESCRIBE_ENDPOINTS = "aws.dynamodb" / "describe_endpoints";
    /// [`describe_export`](super::describe_export).
    pub static DESCRIBE_EXPORT = "aws.dynamodb" / "describe_export";
    /// [`describe_global_table`](super::describe_global_table).
    pub static DESCRIBE_GLOBAL_TABLE = "aws.dynamodb" / "describe_global_table";
    /// [`describe_global_table_settings`](super::describe_global_table_settings).
    pub static DESCRIBE_GLOBAL_TABLE_SETTINGS = "aws.dynamodb" / "describe_global_table_settings";
    /// [`describe_import`](super::describe_import).
    pub static DESCRIBE_IMPORT = "aws.dynamodb" / "describe_import";
    /// [`describe_kinesis_streaming_destination`](super::describe_kinesis_streaming_destination).
    pub static DESCRIBE_KINESIS_STREAMING_DESTINATION = "aws.dynamodb" / "describe_kinesis_streaming_destination";
    /// [`describe_limits`](super::describe_limits).
    pub static DESCRIBE_LIMITS = "aws.dynamodb" / "describe_limits";
    /// [`describe_table`](super::describe_table).
    pub static DESCRIBE_TABLE = "aws.dynamodb" / "describe_table";
    /// [`describe_table_replica_auto_scaling`](super::describe_table_replica_auto_scaling).
    pub static DESCRIBE_TABLE_REPLICA_AUTO_SCALING = "aws.dynamodb" / "describe_table_replica_auto_scaling";
    /// [`describe_time_to_live`](super::describe_time_to_live).
    pub static DESCRIBE_TIME_TO_LIVE = "aws.dynamodb" / "describe_time_to_live";
    /// [`disable_kinesis_streaming_destination`](super::disable_kinesis_streaming_destination).
    pub static DISABLE_KINESIS_STREAMING_DESTINATION = "aws.dynamodb" / "disable_kinesis_streaming_destination";
    /// [`enable_kinesis_streaming_destination`](super::enable_kinesis_streaming_destination).
    pub static ENABLE_KINESIS_STREAMING_DESTINATION = "aws.dynamodb" / "enable_kinesis_streaming_destination";
    /// [`execute_statement`](super::execute_statement).
    pub static EXECUTE_STATEMENT = "aws.dynamodb" / "execute_statement";
    /// [`execute_transaction`](super::execute_transaction).
    pub static EXECUTE_TRANSACTION = "aws.dynamodb" / "execute_transaction";
    /// [`export_table_to_point_in_time`](super::export_table_to_point_in_time).
    pub static EXPORT_TABLE_TO_POINT_IN_TIME = "aws.dynamodb" / "export_table_to_point_in_time";
    /// [`get_item`](super::get_item).
    pub static GET_ITEM = "aws.dynamodb" / "get_item";
    /// [`get_resource_policy`](super::get_resource_policy).
    pub static GET_RESOURCE_POLICY = "aws.dynamodb" / "get_resource_policy";
    /// [`import_table`](super::import_table).
    pub static IMPORT_TABLE = "aws.dynamodb" / "import_table";
    /// [`list_backups`](super::list_backups).
    pub static LIST_BACKUPS = "aws.dynamodb" / "list_backups";
    /// [`list_contributor_insights`](super::list_contributor_insights).
    pub static LIST_CONTRIBUTOR_INSIGHTS = "aws.dynamodb" / "list_contributor_insights";
    /// [`list_exports`](super::list_exports).
    pub static LIST_EXPORTS = "aws.dynamodb" / "list_exports";
    /// [`list_global_tables`](super::list_global_tables).
    pub static LIST_GLOBAL_TABLES = "aws.dynamodb" / "list_global_tables";
    /// [`list_imports`](super::list_imports).
    pub static LIST_IMPORTS = "aws.dynamodb" / "list_imports";
    /// [`list_tables`](super::list_tables).
    pub static LIST_TABLES = "aws.dynamodb" / "list_tables";
    /// [`list_tags_of_resource`](super::list_tags_of_resource).
    pub static LIST_TAGS_OF_RESOURCE = "aws.dynamodb" / "list_tags_of_resource";
    /// [`put_item`](super::put_item).
    pub static PUT_ITEM = "aws.dynamodb" / "put_item";
    /// [`put_resource_policy`](super::put_resource_policy).
    pub static PUT_RESOURCE_POLICY = "aws.dynamodb" / "put_resource_policy";
    /// [`query`](super::query).
    pub static QUERY = "aws.dynamodb" / "query";
    /// [`restore_table_from_backup`](super::restore_table_from_backup).
    pub static RESTORE_TABLE_FROM_BACKUP = "aws.dynamodb" / "restore_table_from_backup";
    /// [`restore_table_to_point_in_time`](super::restore_table_to_point_in_time).
    pub static RESTORE_TABLE_TO_POINT_IN_TIME = "aws.dynamodb" / "restore_table_to_point_in_time";
    /// [`scan`](super::scan).
    pub static SCAN = "aws.dynamodb" / "scan";
    /// [`search_vectors`](super::search_vectors).
    pub static SEARCH_VECTORS = "aws.dynamodb" / "search_vectors";
    /// [`tag_resource`](super::tag_resource).
    pub static TAG_RESOURCE = "aws.dynamodb" / "tag_resource";
    /// [`transact_get_items`](super::transact_get_items).
    pub static TRANSACT_GET_ITEMS = "aws.dynamodb" / "transact_get_items";
    /// [`transact_write_items`](super::transact_write_items).
    pub static TRANSACT_WRITE_ITEMS = "aws.dynamodb" / "transact_write_items";
    /// [`untag_resource`](super::untag_resource).
    pub static UNTAG_RESOURCE = "aws.dynamodb" / "untag_resource";
    /// [`update_continuous_backups`](super::update_continuous_backups).
    pub static UPDATE_CONTINUOUS_BACKUPS = "aws.dynamodb" / "update_continuous_backups";
    /// [`update_contributor_insights`](super::update_contributor_insights).
    pub static UPDATE_CONTRIBUTOR_INSIGHTS = "aws.dynamodb" / "update_contributor_insights";
    /// [`update_global_table`](super::update_global_table).
    pub static UPDATE_GLOBAL_TABLE = "aws.dynamodb" / "update_global_table";
    /// [`update_global_table_settings`](super::update_global_table_settings).
    pub static UPDATE_GLOBAL_TABLE_SETTINGS = "aws.dynamodb" / "update_global_table_settings";
    /// [`update_item`](super::update_item).
    pub static UPDATE_ITEM = "aws.dynamodb" / "update_item";
    /// [`update_kinesis_streaming_destination`](super::update_kinesis_streaming_destination).
    pub static UPDATE_KINESIS_STREAMING_DESTINATION = "aws.dynamodb" / "update_kinesis_streaming_destination";
    /// [`update_table`](super::update_table).
    pub static UPDATE_TABLE = "aws.dynamodb" / "update_table";
    /// [`update_table_replica_auto_scaling`](super::update_table_replica_auto_scaling).
    pub static UPDATE_TABLE_REPLICA_AUTO_SCALING = "aws.dynamodb" / "update_table_replica_auto_scaling";
    /// [`update_time_to_live`](super::update_time_to_live).
    pub static UPDATE_TIME_TO_LIVE = "aws.dynamodb" / "update_time_to_live";
}
