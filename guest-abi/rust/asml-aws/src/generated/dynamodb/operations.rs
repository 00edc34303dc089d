// Made by build/codegen from AWS's model. Do not edit.

use super::*;

operations! {
    /// This operation allows you to perform batch reads or writes on data stored in DynamoDB, using PartiQL.
    ///
    /// [BatchExecuteStatement in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/BatchExecuteStatement)
    batch_execute_statement BATCH_EXECUTE_STATEMENT: BatchExecuteStatementInput => BatchExecuteStatementOutput, BatchExecuteStatementError, send;
    /// The `BatchGetItem` operation returns the attributes of one or more items from one or more tables.
    ///
    /// [BatchGetItem in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/BatchGetItem)
    batch_get_item BATCH_GET_ITEM: BatchGetItemInput => BatchGetItemOutput, BatchGetItemError, send;
    /// The `BatchWriteItem` operation puts or deletes multiple items in one or more tables.
    ///
    /// [BatchWriteItem in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/BatchWriteItem)
    batch_write_item BATCH_WRITE_ITEM: BatchWriteItemInput => BatchWriteItemOutput, BatchWriteItemError, send;
    /// Creates a backup for an existing table.
    ///
    /// [CreateBackup in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/CreateBackup)
    create_backup CREATE_BACKUP: CreateBackupInput => CreateBackupOutput, CreateBackupError, send;
    /// Creates a global table from an existing table.
    ///
    /// [CreateGlobalTable in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/CreateGlobalTable)
    create_global_table CREATE_GLOBAL_TABLE: CreateGlobalTableInput => CreateGlobalTableOutput, CreateGlobalTableError, send;
    /// The `CreateTable` operation adds a new table to your account.
    ///
    /// [CreateTable in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/CreateTable)
    create_table CREATE_TABLE: CreateTableInput => CreateTableOutput, CreateTableError, send;
    /// Deletes an existing backup of a table.
    ///
    /// [DeleteBackup in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DeleteBackup)
    delete_backup DELETE_BACKUP: DeleteBackupInput => DeleteBackupOutput, DeleteBackupError, send;
    /// Deletes a single item in a table by primary key.
    ///
    /// [DeleteItem in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DeleteItem)
    delete_item DELETE_ITEM: DeleteItemInput => DeleteItemOutput, DeleteItemError, send;
    /// Deletes the resource-based policy attached to the resource, which can be a table or stream.
    ///
    /// [DeleteResourcePolicy in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DeleteResourcePolicy)
    delete_resource_policy DELETE_RESOURCE_POLICY: DeleteResourcePolicyInput => DeleteResourcePolicyOutput, DeleteResourcePolicyError, send;
    /// The `DeleteTable` operation deletes a table and all of its items.
    ///
    /// [DeleteTable in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DeleteTable)
    delete_table DELETE_TABLE: DeleteTableInput => DeleteTableOutput, DeleteTableError, send;
    /// Describes an existing backup of a table.
    ///
    /// [DescribeBackup in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeBackup)
    describe_backup DESCRIBE_BACKUP: DescribeBackupInput => DescribeBackupOutput, DescribeBackupError, send;
    /// Checks the status of continuous backups and point in time recovery on the specified table.
    ///
    /// [DescribeContinuousBackups in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeContinuousBackups)
    describe_continuous_backups DESCRIBE_CONTINUOUS_BACKUPS: DescribeContinuousBackupsInput => DescribeContinuousBackupsOutput, DescribeContinuousBackupsError, send;
    /// Returns information about contributor insights for a given table or global secondary index.
    ///
    /// [DescribeContributorInsights in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeContributorInsights)
    describe_contributor_insights DESCRIBE_CONTRIBUTOR_INSIGHTS: DescribeContributorInsightsInput => DescribeContributorInsightsOutput, DescribeContributorInsightsError, send;
    /// Returns the regional endpoint information.
    ///
    /// [DescribeEndpoints in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeEndpoints)
    describe_endpoints DESCRIBE_ENDPOINTS: DescribeEndpointsInput => DescribeEndpointsOutput, DescribeEndpointsError, send;
    /// Describes an existing table export.
    ///
    /// [DescribeExport in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeExport)
    describe_export DESCRIBE_EXPORT: DescribeExportInput => DescribeExportOutput, DescribeExportError, send;
    /// Returns information about the specified global table.
    ///
    /// [DescribeGlobalTable in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeGlobalTable)
    describe_global_table DESCRIBE_GLOBAL_TABLE: DescribeGlobalTableInput => DescribeGlobalTableOutput, DescribeGlobalTableError, send;
    /// Describes Region-specific settings for a global table.
    ///
    /// [DescribeGlobalTableSettings in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeGlobalTableSettings)
    describe_global_table_settings DESCRIBE_GLOBAL_TABLE_SETTINGS: DescribeGlobalTableSettingsInput => DescribeGlobalTableSettingsOutput, DescribeGlobalTableSettingsError, send;
    /// Represents the properties of the import.
    ///
    /// [DescribeImport in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeImport)
    describe_import DESCRIBE_IMPORT: DescribeImportInput => DescribeImportOutput, DescribeImportError, send;
    /// Returns information about the status of Kinesis streaming.
    ///
    /// [DescribeKinesisStreamingDestination in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeKinesisStreamingDestination)
    describe_kinesis_streaming_destination DESCRIBE_KINESIS_STREAMING_DESTINATION: DescribeKinesisStreamingDestinationInput => DescribeKinesisStreamingDestinationOutput, DescribeKinesisStreamingDestinationError, send;
    /// Returns the current provisioned-capacity quotas for your Amazon Web Services account in a Region, both for the Region as a whole and for any one DynamoDB table that you create there.
    ///
    /// [DescribeLimits in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeLimits)
    describe_limits DESCRIBE_LIMITS: DescribeLimitsInput => DescribeLimitsOutput, DescribeLimitsError, send;
    /// Returns information about the table, including the current status of the table, when it was created, the primary key schema, and any indexes on the table.
    ///
    /// [DescribeTable in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeTable)
    describe_table DESCRIBE_TABLE: DescribeTableInput => DescribeTableOutput, DescribeTableError, send;
    /// Describes auto scaling settings across replicas of the global table at once.
    ///
    /// [DescribeTableReplicaAutoScaling in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeTableReplicaAutoScaling)
    describe_table_replica_auto_scaling DESCRIBE_TABLE_REPLICA_AUTO_SCALING: DescribeTableReplicaAutoScalingInput => DescribeTableReplicaAutoScalingOutput, DescribeTableReplicaAutoScalingError, send;
    /// Gives a description of the Time to Live (TTL) status on the specified table.
    ///
    /// [DescribeTimeToLive in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeTimeToLive)
    describe_time_to_live DESCRIBE_TIME_TO_LIVE: DescribeTimeToLiveInput => DescribeTimeToLiveOutput, DescribeTimeToLiveError, send;
    /// Stops replication from the DynamoDB table to the Kinesis data stream.
    ///
    /// [DisableKinesisStreamingDestination in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DisableKinesisStreamingDestination)
    disable_kinesis_streaming_destination DISABLE_KINESIS_STREAMING_DESTINATION: DisableKinesisStreamingDestinationInput => DisableKinesisStreamingDestinationOutput, DisableKinesisStreamingDestinationError;
    /// Starts table data replication to the specified Kinesis data stream at a timestamp chosen during the enable workflow.
    ///
    /// [EnableKinesisStreamingDestination in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/EnableKinesisStreamingDestination)
    enable_kinesis_streaming_destination ENABLE_KINESIS_STREAMING_DESTINATION: EnableKinesisStreamingDestinationInput => EnableKinesisStreamingDestinationOutput, EnableKinesisStreamingDestinationError;
    /// This operation allows you to perform reads and singleton writes on data stored in DynamoDB, using PartiQL.
    ///
    /// [ExecuteStatement in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ExecuteStatement)
    execute_statement EXECUTE_STATEMENT: ExecuteStatementInput => ExecuteStatementOutput, ExecuteStatementError, send;
    /// This operation allows you to perform transactional reads or writes on data stored in DynamoDB, using PartiQL.
    ///
    /// [ExecuteTransaction in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ExecuteTransaction)
    execute_transaction EXECUTE_TRANSACTION: ExecuteTransactionInput => ExecuteTransactionOutput, ExecuteTransactionError, send;
    /// Exports table data to an S3 bucket.
    ///
    /// [ExportTableToPointInTime in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ExportTableToPointInTime)
    export_table_to_point_in_time EXPORT_TABLE_TO_POINT_IN_TIME: ExportTableToPointInTimeInput => ExportTableToPointInTimeOutput, ExportTableToPointInTimeError, send;
    /// The `GetItem` operation returns a set of attributes for the item with the given primary key.
    ///
    /// [GetItem in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/GetItem)
    get_item GET_ITEM: GetItemInput => GetItemOutput, GetItemError, send;
    /// Returns the resource-based policy document attached to the resource, which can be a table or stream, in JSON format.
    ///
    /// [GetResourcePolicy in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/GetResourcePolicy)
    get_resource_policy GET_RESOURCE_POLICY: GetResourcePolicyInput => GetResourcePolicyOutput, GetResourcePolicyError, send;
    /// Imports table data from an S3 bucket.
    ///
    /// [ImportTable in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ImportTable)
    import_table IMPORT_TABLE: ImportTableInput => ImportTableOutput, ImportTableError, send;
    /// List DynamoDB backups that are associated with an Amazon Web Services account and weren't made with Amazon Web Services Backup.
    ///
    /// [ListBackups in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ListBackups)
    list_backups LIST_BACKUPS: ListBackupsInput => ListBackupsOutput, ListBackupsError, send;
    /// Returns a list of ContributorInsightsSummary for a table and all its global secondary indexes.
    ///
    /// [ListContributorInsights in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ListContributorInsights)
    list_contributor_insights LIST_CONTRIBUTOR_INSIGHTS: ListContributorInsightsInput => ListContributorInsightsOutput, ListContributorInsightsError, send;
    /// Lists completed exports within the past 90 days, in reverse alphanumeric order of `ExportArn`.
    ///
    /// [ListExports in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ListExports)
    list_exports LIST_EXPORTS: ListExportsInput => ListExportsOutput, ListExportsError, send;
    /// Lists all global tables that have a replica in the specified Region.
    ///
    /// [ListGlobalTables in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ListGlobalTables)
    list_global_tables LIST_GLOBAL_TABLES: ListGlobalTablesInput => ListGlobalTablesOutput, ListGlobalTablesError, send;
    /// Lists completed imports within the past 90 days.
    ///
    /// [ListImports in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ListImports)
    list_imports LIST_IMPORTS: ListImportsInput => ListImportsOutput, ListImportsError, send;
    /// Returns an array of table names associated with the current account and endpoint.
    ///
    /// [ListTables in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ListTables)
    list_tables LIST_TABLES: ListTablesInput => ListTablesOutput, ListTablesError, send;
    /// List all tags on an Amazon DynamoDB resource.
    ///
    /// [ListTagsOfResource in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ListTagsOfResource)
    list_tags_of_resource LIST_TAGS_OF_RESOURCE: ListTagsOfResourceInput => ListTagsOfResourceOutput, ListTagsOfResourceError, send;
    /// Creates a new item, or replaces an old item with a new item.
    ///
    /// [PutItem in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/PutItem)
    put_item PUT_ITEM: PutItemInput => PutItemOutput, PutItemError, send;
    /// Attaches a resource-based policy document to the resource, which can be a table or stream.
    ///
    /// [PutResourcePolicy in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/PutResourcePolicy)
    put_resource_policy PUT_RESOURCE_POLICY: PutResourcePolicyInput => PutResourcePolicyOutput, PutResourcePolicyError, send;
    /// You must provide the name of the partition key attribute and a single value for that attribute.
    ///
    /// [Query in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/Query)
    query QUERY: QueryInput => QueryOutput, QueryError, send;
    /// Creates a new table from an existing backup.
    ///
    /// [RestoreTableFromBackup in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/RestoreTableFromBackup)
    restore_table_from_backup RESTORE_TABLE_FROM_BACKUP: RestoreTableFromBackupInput => RestoreTableFromBackupOutput, RestoreTableFromBackupError, send;
    /// Restores the specified table to the specified point in time within `EarliestRestorableDateTime` and `LatestRestorableDateTime`.
    ///
    /// [RestoreTableToPointInTime in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/RestoreTableToPointInTime)
    restore_table_to_point_in_time RESTORE_TABLE_TO_POINT_IN_TIME: RestoreTableToPointInTimeInput => RestoreTableToPointInTimeOutput, RestoreTableToPointInTimeError, send;
    /// The `Scan` operation returns one or more items and item attributes by accessing every item in a table or a secondary index.
    ///
    /// [Scan in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/Scan)
    scan SCAN: ScanInput => ScanOutput, ScanError, send;
    /// Performs a vector similarity search on a vector index associated with an Amazon DynamoDB table, and returns the most similar items sorted by similarity score based on the distance function configured for the index.
    ///
    /// [SearchVectors in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/SearchVectors)
    search_vectors SEARCH_VECTORS: SearchVectorsInput => SearchVectorsOutput, SearchVectorsError, send;
    /// Associate a set of tags with an Amazon DynamoDB resource.
    ///
    /// [TagResource in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/TagResource)
    tag_resource TAG_RESOURCE: TagResourceInput => TagResourceOutput, TagResourceError, send;
    /// `TransactGetItems` is a synchronous operation that atomically retrieves multiple items from one or more tables (but not from indexes) in a single account and Region.
    ///
    /// [TransactGetItems in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/TransactGetItems)
    transact_get_items TRANSACT_GET_ITEMS: TransactGetItemsInput => TransactGetItemsOutput, TransactGetItemsError, send;
    /// `TransactWriteItems` is a synchronous write operation that groups up to 100 action requests.
    ///
    /// [TransactWriteItems in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/TransactWriteItems)
    transact_write_items TRANSACT_WRITE_ITEMS: TransactWriteItemsInput => TransactWriteItemsOutput, TransactWriteItemsError, send;
    /// Removes the association of tags from an Amazon DynamoDB resource.
    ///
    /// [UntagResource in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UntagResource)
    untag_resource UNTAG_RESOURCE: UntagResourceInput => UntagResourceOutput, UntagResourceError, send;
    /// `UpdateContinuousBackups` enables or disables point in time recovery for the specified table.
    ///
    /// [UpdateContinuousBackups in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateContinuousBackups)
    update_continuous_backups UPDATE_CONTINUOUS_BACKUPS: UpdateContinuousBackupsInput => UpdateContinuousBackupsOutput, UpdateContinuousBackupsError, send;
    /// Updates the status for contributor insights for a specific table or index.
    ///
    /// [UpdateContributorInsights in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateContributorInsights)
    update_contributor_insights UPDATE_CONTRIBUTOR_INSIGHTS: UpdateContributorInsightsInput => UpdateContributorInsightsOutput, UpdateContributorInsightsError, send;
    /// Adds or removes replicas in the specified global table.
    ///
    /// [UpdateGlobalTable in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateGlobalTable)
    update_global_table UPDATE_GLOBAL_TABLE: UpdateGlobalTableInput => UpdateGlobalTableOutput, UpdateGlobalTableError, send;
    /// Updates settings for a global table.
    ///
    /// [UpdateGlobalTableSettings in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateGlobalTableSettings)
    update_global_table_settings UPDATE_GLOBAL_TABLE_SETTINGS: UpdateGlobalTableSettingsInput => UpdateGlobalTableSettingsOutput, UpdateGlobalTableSettingsError, send;
    /// Edits an existing item's attributes, or adds a new item to the table if it does not already exist.
    ///
    /// [UpdateItem in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateItem)
    update_item UPDATE_ITEM: UpdateItemInput => UpdateItemOutput, UpdateItemError, send;
    /// The command to update the Kinesis stream destination.
    ///
    /// [UpdateKinesisStreamingDestination in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateKinesisStreamingDestination)
    update_kinesis_streaming_destination UPDATE_KINESIS_STREAMING_DESTINATION: UpdateKinesisStreamingDestinationInput => UpdateKinesisStreamingDestinationOutput, UpdateKinesisStreamingDestinationError, send;
    /// Modifies the provisioned throughput settings, global secondary indexes, or DynamoDB Streams settings for a given table.
    ///
    /// [UpdateTable in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateTable)
    update_table UPDATE_TABLE: UpdateTableInput => UpdateTableOutput, UpdateTableError, send;
    /// Updates auto scaling settings on your global tables at once.
    ///
    /// [UpdateTableReplicaAutoScaling in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateTableReplicaAutoScaling)
    update_table_replica_auto_scaling UPDATE_TABLE_REPLICA_AUTO_SCALING: UpdateTableReplicaAutoScalingInput => UpdateTableReplicaAutoScalingOutput, UpdateTableReplicaAutoScalingError, send;
    /// The `UpdateTimeToLive` method enables or disables Time to Live (TTL) for the specified table.
    ///
    /// [UpdateTimeToLive in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateTimeToLive)
    update_time_to_live UPDATE_TIME_TO_LIVE: UpdateTimeToLiveInput => UpdateTimeToLiveOutput, UpdateTimeToLiveError, send;
}

pages! {
    list_contributor_insights list_contributor_insights_pages LIST_CONTRIBUTOR_INSIGHTS: ListContributorInsightsInput => ListContributorInsightsOutput, ListContributorInsightsError;
    next_token <- |page| page.next_token.as_ref();
    list_exports list_exports_pages LIST_EXPORTS: ListExportsInput => ListExportsOutput, ListExportsError;
    next_token <- |page| page.next_token.as_ref();
    list_imports list_imports_pages LIST_IMPORTS: ListImportsInput => ListImportsOutput, ListImportsError;
    next_token <- |page| page.next_token.as_ref();
    list_tables list_tables_pages LIST_TABLES: ListTablesInput => ListTablesOutput, ListTablesError;
    exclusive_start_table_name <- |page| page.last_evaluated_table_name.as_ref();
    query query_pages QUERY: QueryInput => QueryOutput, QueryError;
    exclusive_start_key <- |page| page.last_evaluated_key.as_ref();
    scan scan_pages SCAN: ScanInput => ScanOutput, ScanError;
    exclusive_start_key <- |page| page.last_evaluated_key.as_ref();
}

/// Input of [`disable_kinesis_streaming_destination`].
pub type DisableKinesisStreamingDestinationInput = KinesisStreamingDestinationInput;
/// Output of [`disable_kinesis_streaming_destination`].
pub type DisableKinesisStreamingDestinationOutput = KinesisStreamingDestinationOutput;

/// Input of [`enable_kinesis_streaming_destination`].
pub type EnableKinesisStreamingDestinationInput = KinesisStreamingDestinationInput;
/// Output of [`enable_kinesis_streaming_destination`].
pub type EnableKinesisStreamingDestinationOutput = KinesisStreamingDestinationOutput;
