// Made by build/codegen from AWS's model. Do not edit.

use super::*;
use crate::call::{Call, call};

/// This operation allows you to perform batch reads or writes on data stored in DynamoDB, using PartiQL.
///
/// [BatchExecuteStatement in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/BatchExecuteStatement)
pub fn batch_execute_statement(
    input: BatchExecuteStatementInput,
) -> Call<BatchExecuteStatementOutput, BatchExecuteStatementError> {
    call(&methods::BATCH_EXECUTE_STATEMENT, &input)
}

impl BatchExecuteStatementInput {
    /// Calls [`batch_execute_statement`] with this.
    pub fn send(self) -> Call<BatchExecuteStatementOutput, BatchExecuteStatementError> {
        batch_execute_statement(self)
    }
}

/// The `BatchGetItem` operation returns the attributes of one or more items from one or more tables.
///
/// [BatchGetItem in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/BatchGetItem)
pub fn batch_get_item(input: BatchGetItemInput) -> Call<BatchGetItemOutput, BatchGetItemError> {
    call(&methods::BATCH_GET_ITEM, &input)
}

impl BatchGetItemInput {
    /// Calls [`batch_get_item`] with this.
    pub fn send(self) -> Call<BatchGetItemOutput, BatchGetItemError> {
        batch_get_item(self)
    }
}

/// The `BatchWriteItem` operation puts or deletes multiple items in one or more tables.
///
/// [BatchWriteItem in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/BatchWriteItem)
pub fn batch_write_item(input: BatchWriteItemInput) -> Call<BatchWriteItemOutput, BatchWriteItemError> {
    call(&methods::BATCH_WRITE_ITEM, &input)
}

impl BatchWriteItemInput {
    /// Calls [`batch_write_item`] with this.
    pub fn send(self) -> Call<BatchWriteItemOutput, BatchWriteItemError> {
        batch_write_item(self)
    }
}

/// Creates a backup for an existing table.
///
/// [CreateBackup in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/CreateBackup)
pub fn create_backup(input: CreateBackupInput) -> Call<CreateBackupOutput, CreateBackupError> {
    call(&methods::CREATE_BACKUP, &input)
}

impl CreateBackupInput {
    /// Calls [`create_backup`] with this.
    pub fn send(self) -> Call<CreateBackupOutput, CreateBackupError> {
        create_backup(self)
    }
}

/// Creates a global table from an existing table.
///
/// [CreateGlobalTable in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/CreateGlobalTable)
pub fn create_global_table(input: CreateGlobalTableInput) -> Call<CreateGlobalTableOutput, CreateGlobalTableError> {
    call(&methods::CREATE_GLOBAL_TABLE, &input)
}

impl CreateGlobalTableInput {
    /// Calls [`create_global_table`] with this.
    pub fn send(self) -> Call<CreateGlobalTableOutput, CreateGlobalTableError> {
        create_global_table(self)
    }
}

/// The `CreateTable` operation adds a new table to your account.
///
/// [CreateTable in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/CreateTable)
pub fn create_table(input: CreateTableInput) -> Call<CreateTableOutput, CreateTableError> {
    call(&methods::CREATE_TABLE, &input)
}

impl CreateTableInput {
    /// Calls [`create_table`] with this.
    pub fn send(self) -> Call<CreateTableOutput, CreateTableError> {
        create_table(self)
    }
}

/// Deletes an existing backup of a table.
///
/// [DeleteBackup in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DeleteBackup)
pub fn delete_backup(input: DeleteBackupInput) -> Call<DeleteBackupOutput, DeleteBackupError> {
    call(&methods::DELETE_BACKUP, &input)
}

impl DeleteBackupInput {
    /// Calls [`delete_backup`] with this.
    pub fn send(self) -> Call<DeleteBackupOutput, DeleteBackupError> {
        delete_backup(self)
    }
}

/// Deletes a single item in a table by primary key.
///
/// [DeleteItem in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DeleteItem)
pub fn delete_item(input: DeleteItemInput) -> Call<DeleteItemOutput, DeleteItemError> {
    call(&methods::DELETE_ITEM, &input)
}

impl DeleteItemInput {
    /// Calls [`delete_item`] with this.
    pub fn send(self) -> Call<DeleteItemOutput, DeleteItemError> {
        delete_item(self)
    }
}

/// Deletes the resource-based policy attached to the resource, which can be a table or stream.
///
/// [DeleteResourcePolicy in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DeleteResourcePolicy)
pub fn delete_resource_policy(
    input: DeleteResourcePolicyInput,
) -> Call<DeleteResourcePolicyOutput, DeleteResourcePolicyError> {
    call(&methods::DELETE_RESOURCE_POLICY, &input)
}

impl DeleteResourcePolicyInput {
    /// Calls [`delete_resource_policy`] with this.
    pub fn send(self) -> Call<DeleteResourcePolicyOutput, DeleteResourcePolicyError> {
        delete_resource_policy(self)
    }
}

/// The `DeleteTable` operation deletes a table and all of its items.
///
/// [DeleteTable in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DeleteTable)
pub fn delete_table(input: DeleteTableInput) -> Call<DeleteTableOutput, DeleteTableError> {
    call(&methods::DELETE_TABLE, &input)
}

impl DeleteTableInput {
    /// Calls [`delete_table`] with this.
    pub fn send(self) -> Call<DeleteTableOutput, DeleteTableError> {
        delete_table(self)
    }
}

/// Describes an existing backup of a table.
///
/// [DescribeBackup in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeBackup)
pub fn describe_backup(input: DescribeBackupInput) -> Call<DescribeBackupOutput, DescribeBackupError> {
    call(&methods::DESCRIBE_BACKUP, &input)
}

impl DescribeBackupInput {
    /// Calls [`describe_backup`] with this.
    pub fn send(self) -> Call<DescribeBackupOutput, DescribeBackupError> {
        describe_backup(self)
    }
}

/// Checks the status of continuous backups and point in time recovery on the specified table.
///
/// [DescribeContinuousBackups in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeContinuousBackups)
pub fn describe_continuous_backups(
    input: DescribeContinuousBackupsInput,
) -> Call<DescribeContinuousBackupsOutput, DescribeContinuousBackupsError> {
    call(&methods::DESCRIBE_CONTINUOUS_BACKUPS, &input)
}

impl DescribeContinuousBackupsInput {
    /// Calls [`describe_continuous_backups`] with this.
    pub fn send(self) -> Call<DescribeContinuousBackupsOutput, DescribeContinuousBackupsError> {
        describe_continuous_backups(self)
    }
}

/// Returns information about contributor insights for a given table or global secondary index.
///
/// [DescribeContributorInsights in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeContributorInsights)
pub fn describe_contributor_insights(
    input: DescribeContributorInsightsInput,
) -> Call<DescribeContributorInsightsOutput, DescribeContributorInsightsError> {
    call(&methods::DESCRIBE_CONTRIBUTOR_INSIGHTS, &input)
}

impl DescribeContributorInsightsInput {
    /// Calls [`describe_contributor_insights`] with this.
    pub fn send(self) -> Call<DescribeContributorInsightsOutput, DescribeContributorInsightsError> {
        describe_contributor_insights(self)
    }
}

/// Returns the regional endpoint information.
///
/// [DescribeEndpoints in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeEndpoints)
pub fn describe_endpoints(input: DescribeEndpointsInput) -> Call<DescribeEndpointsOutput, DescribeEndpointsError> {
    call(&methods::DESCRIBE_ENDPOINTS, &input)
}

impl DescribeEndpointsInput {
    /// Calls [`describe_endpoints`] with this.
    pub fn send(self) -> Call<DescribeEndpointsOutput, DescribeEndpointsError> {
        describe_endpoints(self)
    }
}

/// Describes an existing table export.
///
/// [DescribeExport in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeExport)
pub fn describe_export(input: DescribeExportInput) -> Call<DescribeExportOutput, DescribeExportError> {
    call(&methods::DESCRIBE_EXPORT, &input)
}

impl DescribeExportInput {
    /// Calls [`describe_export`] with this.
    pub fn send(self) -> Call<DescribeExportOutput, DescribeExportError> {
        describe_export(self)
    }
}

/// Returns information about the specified global table.
///
/// [DescribeGlobalTable in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeGlobalTable)
pub fn describe_global_table(
    input: DescribeGlobalTableInput,
) -> Call<DescribeGlobalTableOutput, DescribeGlobalTableError> {
    call(&methods::DESCRIBE_GLOBAL_TABLE, &input)
}

impl DescribeGlobalTableInput {
    /// Calls [`describe_global_table`] with this.
    pub fn send(self) -> Call<DescribeGlobalTableOutput, DescribeGlobalTableError> {
        describe_global_table(self)
    }
}

/// Describes Region-specific settings for a global table.
///
/// [DescribeGlobalTableSettings in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeGlobalTableSettings)
pub fn describe_global_table_settings(
    input: DescribeGlobalTableSettingsInput,
) -> Call<DescribeGlobalTableSettingsOutput, DescribeGlobalTableSettingsError> {
    call(&methods::DESCRIBE_GLOBAL_TABLE_SETTINGS, &input)
}

impl DescribeGlobalTableSettingsInput {
    /// Calls [`describe_global_table_settings`] with this.
    pub fn send(self) -> Call<DescribeGlobalTableSettingsOutput, DescribeGlobalTableSettingsError> {
        describe_global_table_settings(self)
    }
}

/// Represents the properties of the import.
///
/// [DescribeImport in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeImport)
pub fn describe_import(input: DescribeImportInput) -> Call<DescribeImportOutput, DescribeImportError> {
    call(&methods::DESCRIBE_IMPORT, &input)
}

impl DescribeImportInput {
    /// Calls [`describe_import`] with this.
    pub fn send(self) -> Call<DescribeImportOutput, DescribeImportError> {
        describe_import(self)
    }
}

/// Returns information about the status of Kinesis streaming.
///
/// [DescribeKinesisStreamingDestination in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeKinesisStreamingDestination)
pub fn describe_kinesis_streaming_destination(
    input: DescribeKinesisStreamingDestinationInput,
) -> Call<DescribeKinesisStreamingDestinationOutput, DescribeKinesisStreamingDestinationError> {
    call(&methods::DESCRIBE_KINESIS_STREAMING_DESTINATION, &input)
}

impl DescribeKinesisStreamingDestinationInput {
    /// Calls [`describe_kinesis_streaming_destination`] with this.
    pub fn send(self) -> Call<DescribeKinesisStreamingDestinationOutput, DescribeKinesisStreamingDestinationError> {
        describe_kinesis_streaming_destination(self)
    }
}

/// Returns the current provisioned-capacity quotas for your Amazon Web Services account in a Region, both for the Region as a whole and for any one DynamoDB table that you create there.
///
/// [DescribeLimits in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeLimits)
pub fn describe_limits(input: DescribeLimitsInput) -> Call<DescribeLimitsOutput, DescribeLimitsError> {
    call(&methods::DESCRIBE_LIMITS, &input)
}

impl DescribeLimitsInput {
    /// Calls [`describe_limits`] with this.
    pub fn send(self) -> Call<DescribeLimitsOutput, DescribeLimitsError> {
        describe_limits(self)
    }
}

/// Returns information about the table, including the current status of the table, when it was created, the primary key schema, and any indexes on the table.
///
/// [DescribeTable in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeTable)
pub fn describe_table(input: DescribeTableInput) -> Call<DescribeTableOutput, DescribeTableError> {
    call(&methods::DESCRIBE_TABLE, &input)
}

impl DescribeTableInput {
    /// Calls [`describe_table`] with this.
    pub fn send(self) -> Call<DescribeTableOutput, DescribeTableError> {
        describe_table(self)
    }
}

/// Describes auto scaling settings across replicas of the global table at once.
///
/// [DescribeTableReplicaAutoScaling in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeTableReplicaAutoScaling)
pub fn describe_table_replica_auto_scaling(
    input: DescribeTableReplicaAutoScalingInput,
) -> Call<DescribeTableReplicaAutoScalingOutput, DescribeTableReplicaAutoScalingError> {
    call(&methods::DESCRIBE_TABLE_REPLICA_AUTO_SCALING, &input)
}

impl DescribeTableReplicaAutoScalingInput {
    /// Calls [`describe_table_replica_auto_scaling`] with this.
    pub fn send(self) -> Call<DescribeTableReplicaAutoScalingOutput, DescribeTableReplicaAutoScalingError> {
        describe_table_replica_auto_scaling(self)
    }
}

/// Gives a description of the Time to Live (TTL) status on the specified table.
///
/// [DescribeTimeToLive in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DescribeTimeToLive)
pub fn describe_time_to_live(
    input: DescribeTimeToLiveInput,
) -> Call<DescribeTimeToLiveOutput, DescribeTimeToLiveError> {
    call(&methods::DESCRIBE_TIME_TO_LIVE, &input)
}

impl DescribeTimeToLiveInput {
    /// Calls [`describe_time_to_live`] with this.
    pub fn send(self) -> Call<DescribeTimeToLiveOutput, DescribeTimeToLiveError> {
        describe_time_to_live(self)
    }
}

/// Stops replication from the DynamoDB table to the Kinesis data stream.
///
/// [DisableKinesisStreamingDestination in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/DisableKinesisStreamingDestination)
pub fn disable_kinesis_streaming_destination(
    input: DisableKinesisStreamingDestinationInput,
) -> Call<DisableKinesisStreamingDestinationOutput, DisableKinesisStreamingDestinationError> {
    call(&methods::DISABLE_KINESIS_STREAMING_DESTINATION, &input)
}

/// Input of [`disable_kinesis_streaming_destination`].
pub type DisableKinesisStreamingDestinationInput = KinesisStreamingDestinationInput;
/// Output of [`disable_kinesis_streaming_destination`].
pub type DisableKinesisStreamingDestinationOutput = KinesisStreamingDestinationOutput;

/// Starts table data replication to the specified Kinesis data stream at a timestamp chosen during the enable workflow.
///
/// [EnableKinesisStreamingDestination in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/EnableKinesisStreamingDestination)
pub fn enable_kinesis_streaming_destination(
    input: EnableKinesisStreamingDestinationInput,
) -> Call<EnableKinesisStreamingDestinationOutput, EnableKinesisStreamingDestinationError> {
    call(&methods::ENABLE_KINESIS_STREAMING_DESTINATION, &input)
}

/// Input of [`enable_kinesis_streaming_destination`].
pub type EnableKinesisStreamingDestinationInput = KinesisStreamingDestinationInput;
/// Output of [`enable_kinesis_streaming_destination`].
pub type EnableKinesisStreamingDestinationOutput = KinesisStreamingDestinationOutput;

/// This operation allows you to perform reads and singleton writes on data stored in DynamoDB, using PartiQL.
///
/// [ExecuteStatement in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ExecuteStatement)
pub fn execute_statement(input: ExecuteStatementInput) -> Call<ExecuteStatementOutput, ExecuteStatementError> {
    call(&methods::EXECUTE_STATEMENT, &input)
}

impl ExecuteStatementInput {
    /// Calls [`execute_statement`] with this.
    pub fn send(self) -> Call<ExecuteStatementOutput, ExecuteStatementError> {
        execute_statement(self)
    }
}

/// This operation allows you to perform transactional reads or writes on data stored in DynamoDB, using PartiQL.
///
/// [ExecuteTransaction in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ExecuteTransaction)
pub fn execute_transaction(input: ExecuteTransactionInput) -> Call<ExecuteTransactionOutput, ExecuteTransactionError> {
    call(&methods::EXECUTE_TRANSACTION, &input)
}

impl ExecuteTransactionInput {
    /// Calls [`execute_transaction`] with this.
    pub fn send(self) -> Call<ExecuteTransactionOutput, ExecuteTransactionError> {
        execute_transaction(self)
    }
}

/// Exports table data to an S3 bucket.
///
/// [ExportTableToPointInTime in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ExportTableToPointInTime)
pub fn export_table_to_point_in_time(
    input: ExportTableToPointInTimeInput,
) -> Call<ExportTableToPointInTimeOutput, ExportTableToPointInTimeError> {
    call(&methods::EXPORT_TABLE_TO_POINT_IN_TIME, &input)
}

impl ExportTableToPointInTimeInput {
    /// Calls [`export_table_to_point_in_time`] with this.
    pub fn send(self) -> Call<ExportTableToPointInTimeOutput, ExportTableToPointInTimeError> {
        export_table_to_point_in_time(self)
    }
}

/// The `GetItem` operation returns a set of attributes for the item with the given primary key.
///
/// [GetItem in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/GetItem)
pub fn get_item(input: GetItemInput) -> Call<GetItemOutput, GetItemError> {
    call(&methods::GET_ITEM, &input)
}

impl GetItemInput {
    /// Calls [`get_item`] with this.
    pub fn send(self) -> Call<GetItemOutput, GetItemError> {
        get_item(self)
    }
}

/// Returns the resource-based policy document attached to the resource, which can be a table or stream, in JSON format.
///
/// [GetResourcePolicy in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/GetResourcePolicy)
pub fn get_resource_policy(input: GetResourcePolicyInput) -> Call<GetResourcePolicyOutput, GetResourcePolicyError> {
    call(&methods::GET_RESOURCE_POLICY, &input)
}

impl GetResourcePolicyInput {
    /// Calls [`get_resource_policy`] with this.
    pub fn send(self) -> Call<GetResourcePolicyOutput, GetResourcePolicyError> {
        get_resource_policy(self)
    }
}

/// Imports table data from an S3 bucket.
///
/// [ImportTable in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ImportTable)
pub fn import_table(input: ImportTableInput) -> Call<ImportTableOutput, ImportTableError> {
    call(&methods::IMPORT_TABLE, &input)
}

impl ImportTableInput {
    /// Calls [`import_table`] with this.
    pub fn send(self) -> Call<ImportTableOutput, ImportTableError> {
        import_table(self)
    }
}

/// List DynamoDB backups that are associated with an Amazon Web Services account and weren't made with Amazon Web Services Backup.
///
/// [ListBackups in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ListBackups)
pub fn list_backups(input: ListBackupsInput) -> Call<ListBackupsOutput, ListBackupsError> {
    call(&methods::LIST_BACKUPS, &input)
}

impl ListBackupsInput {
    /// Calls [`list_backups`] with this.
    pub fn send(self) -> Call<ListBackupsOutput, ListBackupsError> {
        list_backups(self)
    }
}

/// Returns a list of ContributorInsightsSummary for a table and all its global secondary indexes.
///
/// [ListContributorInsights in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ListContributorInsights)
pub fn list_contributor_insights(
    input: ListContributorInsightsInput,
) -> Call<ListContributorInsightsOutput, ListContributorInsightsError> {
    call(&methods::LIST_CONTRIBUTOR_INSIGHTS, &input)
}

impl ListContributorInsightsInput {
    /// Calls [`list_contributor_insights`] with this.
    pub fn send(self) -> Call<ListContributorInsightsOutput, ListContributorInsightsError> {
        list_contributor_insights(self)
    }
}

/// Lists completed exports within the past 90 days, in reverse alphanumeric order of `ExportArn`.
///
/// [ListExports in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ListExports)
pub fn list_exports(input: ListExportsInput) -> Call<ListExportsOutput, ListExportsError> {
    call(&methods::LIST_EXPORTS, &input)
}

impl ListExportsInput {
    /// Calls [`list_exports`] with this.
    pub fn send(self) -> Call<ListExportsOutput, ListExportsError> {
        list_exports(self)
    }
}

/// Lists all global tables that have a replica in the specified Region.
///
/// [ListGlobalTables in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ListGlobalTables)
pub fn list_global_tables(input: ListGlobalTablesInput) -> Call<ListGlobalTablesOutput, ListGlobalTablesError> {
    call(&methods::LIST_GLOBAL_TABLES, &input)
}

impl ListGlobalTablesInput {
    /// Calls [`list_global_tables`] with this.
    pub fn send(self) -> Call<ListGlobalTablesOutput, ListGlobalTablesError> {
        list_global_tables(self)
    }
}

/// Lists completed imports within the past 90 days.
///
/// [ListImports in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ListImports)
pub fn list_imports(input: ListImportsInput) -> Call<ListImportsOutput, ListImportsError> {
    call(&methods::LIST_IMPORTS, &input)
}

impl ListImportsInput {
    /// Calls [`list_imports`] with this.
    pub fn send(self) -> Call<ListImportsOutput, ListImportsError> {
        list_imports(self)
    }
}

/// Returns an array of table names associated with the current account and endpoint.
///
/// [ListTables in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ListTables)
pub fn list_tables(input: ListTablesInput) -> Call<ListTablesOutput, ListTablesError> {
    call(&methods::LIST_TABLES, &input)
}

impl ListTablesInput {
    /// Calls [`list_tables`] with this.
    pub fn send(self) -> Call<ListTablesOutput, ListTablesError> {
        list_tables(self)
    }
}

/// List all tags on an Amazon DynamoDB resource.
///
/// [ListTagsOfResource in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/ListTagsOfResource)
pub fn list_tags_of_resource(
    input: ListTagsOfResourceInput,
) -> Call<ListTagsOfResourceOutput, ListTagsOfResourceError> {
    call(&methods::LIST_TAGS_OF_RESOURCE, &input)
}

impl ListTagsOfResourceInput {
    /// Calls [`list_tags_of_resource`] with this.
    pub fn send(self) -> Call<ListTagsOfResourceOutput, ListTagsOfResourceError> {
        list_tags_of_resource(self)
    }
}

/// Creates a new item, or replaces an old item with a new item.
///
/// [PutItem in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/PutItem)
pub fn put_item(input: PutItemInput) -> Call<PutItemOutput, PutItemError> {
    call(&methods::PUT_ITEM, &input)
}

impl PutItemInput {
    /// Calls [`put_item`] with this.
    pub fn send(self) -> Call<PutItemOutput, PutItemError> {
        put_item(self)
    }
}

/// Attaches a resource-based policy document to the resource, which can be a table or stream.
///
/// [PutResourcePolicy in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/PutResourcePolicy)
pub fn put_resource_policy(input: PutResourcePolicyInput) -> Call<PutResourcePolicyOutput, PutResourcePolicyError> {
    call(&methods::PUT_RESOURCE_POLICY, &input)
}

impl PutResourcePolicyInput {
    /// Calls [`put_resource_policy`] with this.
    pub fn send(self) -> Call<PutResourcePolicyOutput, PutResourcePolicyError> {
        put_resource_policy(self)
    }
}

/// You must provide the name of the partition key attribute and a single value for that attribute.
///
/// [Query in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/Query)
pub fn query(input: QueryInput) -> Call<QueryOutput, QueryError> {
    call(&methods::QUERY, &input)
}

impl QueryInput {
    /// Calls [`query`] with this.
    pub fn send(self) -> Call<QueryOutput, QueryError> {
        query(self)
    }
}

/// Creates a new table from an existing backup.
///
/// [RestoreTableFromBackup in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/RestoreTableFromBackup)
pub fn restore_table_from_backup(
    input: RestoreTableFromBackupInput,
) -> Call<RestoreTableFromBackupOutput, RestoreTableFromBackupError> {
    call(&methods::RESTORE_TABLE_FROM_BACKUP, &input)
}

impl RestoreTableFromBackupInput {
    /// Calls [`restore_table_from_backup`] with this.
    pub fn send(self) -> Call<RestoreTableFromBackupOutput, RestoreTableFromBackupError> {
        restore_table_from_backup(self)
    }
}

/// Restores the specified table to the specified point in time within `EarliestRestorableDateTime` and `LatestRestorableDateTime`.
///
/// [RestoreTableToPointInTime in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/RestoreTableToPointInTime)
pub fn restore_table_to_point_in_time(
    input: RestoreTableToPointInTimeInput,
) -> Call<RestoreTableToPointInTimeOutput, RestoreTableToPointInTimeError> {
    call(&methods::RESTORE_TABLE_TO_POINT_IN_TIME, &input)
}

impl RestoreTableToPointInTimeInput {
    /// Calls [`restore_table_to_point_in_time`] with this.
    pub fn send(self) -> Call<RestoreTableToPointInTimeOutput, RestoreTableToPointInTimeError> {
        restore_table_to_point_in_time(self)
    }
}

/// The `Scan` operation returns one or more items and item attributes by accessing every item in a table or a secondary index.
///
/// [Scan in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/Scan)
pub fn scan(input: ScanInput) -> Call<ScanOutput, ScanError> {
    call(&methods::SCAN, &input)
}

impl ScanInput {
    /// Calls [`scan`] with this.
    pub fn send(self) -> Call<ScanOutput, ScanError> {
        scan(self)
    }
}

/// Performs a vector similarity search on a vector index associated with an Amazon DynamoDB table, and returns the most similar items sorted by similarity score based on the distance function configured for the index.
///
/// [SearchVectors in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/SearchVectors)
pub fn search_vectors(input: SearchVectorsInput) -> Call<SearchVectorsOutput, SearchVectorsError> {
    call(&methods::SEARCH_VECTORS, &input)
}

impl SearchVectorsInput {
    /// Calls [`search_vectors`] with this.
    pub fn send(self) -> Call<SearchVectorsOutput, SearchVectorsError> {
        search_vectors(self)
    }
}

/// Associate a set of tags with an Amazon DynamoDB resource.
///
/// [TagResource in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/TagResource)
pub fn tag_resource(input: TagResourceInput) -> Call<TagResourceOutput, TagResourceError> {
    call(&methods::TAG_RESOURCE, &input)
}

impl TagResourceInput {
    /// Calls [`tag_resource`] with this.
    pub fn send(self) -> Call<TagResourceOutput, TagResourceError> {
        tag_resource(self)
    }
}

/// `TransactGetItems` is a synchronous operation that atomically retrieves multiple items from one or more tables (but not from indexes) in a single account and Region.
///
/// [TransactGetItems in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/TransactGetItems)
pub fn transact_get_items(input: TransactGetItemsInput) -> Call<TransactGetItemsOutput, TransactGetItemsError> {
    call(&methods::TRANSACT_GET_ITEMS, &input)
}

impl TransactGetItemsInput {
    /// Calls [`transact_get_items`] with this.
    pub fn send(self) -> Call<TransactGetItemsOutput, TransactGetItemsError> {
        transact_get_items(self)
    }
}

/// `TransactWriteItems` is a synchronous write operation that groups up to 100 action requests.
///
/// [TransactWriteItems in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/TransactWriteItems)
pub fn transact_write_items(input: TransactWriteItemsInput) -> Call<TransactWriteItemsOutput, TransactWriteItemsError> {
    call(&methods::TRANSACT_WRITE_ITEMS, &input)
}

impl TransactWriteItemsInput {
    /// Calls [`transact_write_items`] with this.
    pub fn send(self) -> Call<TransactWriteItemsOutput, TransactWriteItemsError> {
        transact_write_items(self)
    }
}

/// Removes the association of tags from an Amazon DynamoDB resource.
///
/// [UntagResource in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UntagResource)
pub fn untag_resource(input: UntagResourceInput) -> Call<UntagResourceOutput, UntagResourceError> {
    call(&methods::UNTAG_RESOURCE, &input)
}

impl UntagResourceInput {
    /// Calls [`untag_resource`] with this.
    pub fn send(self) -> Call<UntagResourceOutput, UntagResourceError> {
        untag_resource(self)
    }
}

/// `UpdateContinuousBackups` enables or disables point in time recovery for the specified table.
///
/// [UpdateContinuousBackups in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateContinuousBackups)
pub fn update_continuous_backups(
    input: UpdateContinuousBackupsInput,
) -> Call<UpdateContinuousBackupsOutput, UpdateContinuousBackupsError> {
    call(&methods::UPDATE_CONTINUOUS_BACKUPS, &input)
}

impl UpdateContinuousBackupsInput {
    /// Calls [`update_continuous_backups`] with this.
    pub fn send(self) -> Call<UpdateContinuousBackupsOutput, UpdateContinuousBackupsError> {
        update_continuous_backups(self)
    }
}

/// Updates the status for contributor insights for a specific table or index.
///
/// [UpdateContributorInsights in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateContributorInsights)
pub fn update_contributor_insights(
    input: UpdateContributorInsightsInput,
) -> Call<UpdateContributorInsightsOutput, UpdateContributorInsightsError> {
    call(&methods::UPDATE_CONTRIBUTOR_INSIGHTS, &input)
}

impl UpdateContributorInsightsInput {
    /// Calls [`update_contributor_insights`] with this.
    pub fn send(self) -> Call<UpdateContributorInsightsOutput, UpdateContributorInsightsError> {
        update_contributor_insights(self)
    }
}

/// Adds or removes replicas in the specified global table.
///
/// [UpdateGlobalTable in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateGlobalTable)
pub fn update_global_table(input: UpdateGlobalTableInput) -> Call<UpdateGlobalTableOutput, UpdateGlobalTableError> {
    call(&methods::UPDATE_GLOBAL_TABLE, &input)
}

impl UpdateGlobalTableInput {
    /// Calls [`update_global_table`] with this.
    pub fn send(self) -> Call<UpdateGlobalTableOutput, UpdateGlobalTableError> {
        update_global_table(self)
    }
}

/// Updates settings for a global table.
///
/// [UpdateGlobalTableSettings in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateGlobalTableSettings)
pub fn update_global_table_settings(
    input: UpdateGlobalTableSettingsInput,
) -> Call<UpdateGlobalTableSettingsOutput, UpdateGlobalTableSettingsError> {
    call(&methods::UPDATE_GLOBAL_TABLE_SETTINGS, &input)
}

impl UpdateGlobalTableSettingsInput {
    /// Calls [`update_global_table_settings`] with this.
    pub fn send(self) -> Call<UpdateGlobalTableSettingsOutput, UpdateGlobalTableSettingsError> {
        update_global_table_settings(self)
    }
}

/// Edits an existing item's attributes, or adds a new item to the table if it does not already exist.
///
/// [UpdateItem in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateItem)
pub fn update_item(input: UpdateItemInput) -> Call<UpdateItemOutput, UpdateItemError> {
    call(&methods::UPDATE_ITEM, &input)
}

impl UpdateItemInput {
    /// Calls [`update_item`] with this.
    pub fn send(self) -> Call<UpdateItemOutput, UpdateItemError> {
        update_item(self)
    }
}

/// The command to update the Kinesis stream destination.
///
/// [UpdateKinesisStreamingDestination in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateKinesisStreamingDestination)
pub fn update_kinesis_streaming_destination(
    input: UpdateKinesisStreamingDestinationInput,
) -> Call<UpdateKinesisStreamingDestinationOutput, UpdateKinesisStreamingDestinationError> {
    call(&methods::UPDATE_KINESIS_STREAMING_DESTINATION, &input)
}

impl UpdateKinesisStreamingDestinationInput {
    /// Calls [`update_kinesis_streaming_destination`] with this.
    pub fn send(self) -> Call<UpdateKinesisStreamingDestinationOutput, UpdateKinesisStreamingDestinationError> {
        update_kinesis_streaming_destination(self)
    }
}

/// Modifies the provisioned throughput settings, global secondary indexes, or DynamoDB Streams settings for a given table.
///
/// [UpdateTable in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateTable)
pub fn update_table(input: UpdateTableInput) -> Call<UpdateTableOutput, UpdateTableError> {
    call(&methods::UPDATE_TABLE, &input)
}

impl UpdateTableInput {
    /// Calls [`update_table`] with this.
    pub fn send(self) -> Call<UpdateTableOutput, UpdateTableError> {
        update_table(self)
    }
}

/// Updates auto scaling settings on your global tables at once.
///
/// [UpdateTableReplicaAutoScaling in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateTableReplicaAutoScaling)
pub fn update_table_replica_auto_scaling(
    input: UpdateTableReplicaAutoScalingInput,
) -> Call<UpdateTableReplicaAutoScalingOutput, UpdateTableReplicaAutoScalingError> {
    call(&methods::UPDATE_TABLE_REPLICA_AUTO_SCALING, &input)
}

impl UpdateTableReplicaAutoScalingInput {
    /// Calls [`update_table_replica_auto_scaling`] with this.
    pub fn send(self) -> Call<UpdateTableReplicaAutoScalingOutput, UpdateTableReplicaAutoScalingError> {
        update_table_replica_auto_scaling(self)
    }
}

/// The `UpdateTimeToLive` method enables or disables Time to Live (TTL) for the specified table.
///
/// [UpdateTimeToLive in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/dynamodb-2012-08-10/UpdateTimeToLive)
pub fn update_time_to_live(input: UpdateTimeToLiveInput) -> Call<UpdateTimeToLiveOutput, UpdateTimeToLiveError> {
    call(&methods::UPDATE_TIME_TO_LIVE, &input)
}

impl UpdateTimeToLiveInput {
    /// Calls [`update_time_to_live`] with this.
    pub fn send(self) -> Call<UpdateTimeToLiveOutput, UpdateTimeToLiveError> {
        update_time_to_live(self)
    }
}
