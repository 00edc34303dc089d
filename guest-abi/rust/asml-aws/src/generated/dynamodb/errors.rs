// Made by build/codegen from AWS's model. Do not edit.

use asml::iomod::Failure;

/// Why [`batch_execute_statement`](super::batch_execute_statement) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchExecuteStatementError {
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// Throughput exceeds the current throughput quota for your account.
    RequestLimitExceeded(Failure),
    /// The request was denied due to request throttling.
    Throttling(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(BatchExecuteStatementError {
"InternalServerError" InternalServer,
"RequestLimitExceeded" RequestLimitExceeded,
"ThrottlingException" Throttling,
} Other);

/// Why [`batch_get_item`](super::batch_get_item) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchGetItemError {
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// The request was denied due to request throttling.
    ProvisionedThroughputExceeded(Failure),
    /// Throughput exceeds the current throughput quota for your account.
    RequestLimitExceeded(Failure),
    /// The operation tried to access a nonexistent table or index.
    ResourceNotFound(Failure),
    /// The request was denied due to request throttling.
    Throttling(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(BatchGetItemError {
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
"ProvisionedThroughputExceededException" ProvisionedThroughputExceeded,
"RequestLimitExceeded" RequestLimitExceeded,
"ResourceNotFoundException" ResourceNotFound,
"ThrottlingException" Throttling,
} Other);

/// Why [`batch_write_item`](super::batch_write_item) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchWriteItemError {
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// An item collection is too large.
    ItemCollectionSizeLimitExceeded(Failure),
    /// The request was denied due to request throttling.
    ProvisionedThroughputExceeded(Failure),
    /// The request was rejected because one or more items in the request are being modified by a request in another Region.
    ReplicatedWriteConflict(Failure),
    /// Throughput exceeds the current throughput quota for your account.
    RequestLimitExceeded(Failure),
    /// The operation tried to access a nonexistent table or index.
    ResourceNotFound(Failure),
    /// The request was denied due to request throttling.
    Throttling(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(BatchWriteItemError {
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
"ItemCollectionSizeLimitExceededException" ItemCollectionSizeLimitExceeded,
"ProvisionedThroughputExceededException" ProvisionedThroughputExceeded,
"ReplicatedWriteConflictException" ReplicatedWriteConflict,
"RequestLimitExceeded" RequestLimitExceeded,
"ResourceNotFoundException" ResourceNotFound,
"ThrottlingException" Throttling,
} Other);

/// Why [`create_backup`](super::create_backup) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CreateBackupError {
    /// There is another ongoing conflicting backup control plane operation on the table.
    BackupInUse(Failure),
    /// Backups have not yet been enabled for this table.
    ContinuousBackupsUnavailable(Failure),
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// There is no limit to the number of daily on-demand backups that can be taken.
    LimitExceeded(Failure),
    /// A target table with the specified name is either being created or deleted.
    TableInUse(Failure),
    /// A source table with the name `TableName` does not currently exist within the subscriber's account or the subscriber is operating in the wrong Amazon Web Services Region.
    TableNotFound(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(CreateBackupError {
"BackupInUseException" BackupInUse,
"ContinuousBackupsUnavailableException" ContinuousBackupsUnavailable,
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
"LimitExceededException" LimitExceeded,
"TableInUseException" TableInUse,
"TableNotFoundException" TableNotFound,
} Other);

/// Why [`create_global_table`](super::create_global_table) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CreateGlobalTableError {
    /// The specified global table already exists.
    GlobalTableAlreadyExists(Failure),
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// There is no limit to the number of daily on-demand backups that can be taken.
    LimitExceeded(Failure),
    /// A source table with the name `TableName` does not currently exist within the subscriber's account or the subscriber is operating in the wrong Amazon Web Services Region.
    TableNotFound(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(CreateGlobalTableError {
"GlobalTableAlreadyExistsException" GlobalTableAlreadyExists,
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
"LimitExceededException" LimitExceeded,
"TableNotFoundException" TableNotFound,
} Other);

/// Why [`create_table`](super::create_table) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CreateTableError {
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// There is no limit to the number of daily on-demand backups that can be taken.
    LimitExceeded(Failure),
    /// The operation conflicts with the resource's availability.
    ResourceInUse(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(CreateTableError {
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
"LimitExceededException" LimitExceeded,
"ResourceInUseException" ResourceInUse,
} Other);

/// Why [`delete_backup`](super::delete_backup) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteBackupError {
    /// There is another ongoing conflicting backup control plane operation on the table.
    BackupInUse(Failure),
    /// Backup not found for the given BackupARN.
    BackupNotFound(Failure),
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// There is no limit to the number of daily on-demand backups that can be taken.
    LimitExceeded(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(DeleteBackupError {
"BackupInUseException" BackupInUse,
"BackupNotFoundException" BackupNotFound,
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
"LimitExceededException" LimitExceeded,
} Other);

/// Why [`delete_item`](super::delete_item) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteItemError {
    /// A condition specified in the operation failed to be evaluated.
    ConditionalCheckFailed(Failure),
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// An item collection is too large.
    ItemCollectionSizeLimitExceeded(Failure),
    /// The request was denied due to request throttling.
    ProvisionedThroughputExceeded(Failure),
    /// The request was rejected because one or more items in the request are being modified by a request in another Region.
    ReplicatedWriteConflict(Failure),
    /// Throughput exceeds the current throughput quota for your account.
    RequestLimitExceeded(Failure),
    /// The operation tried to access a nonexistent table or index.
    ResourceNotFound(Failure),
    /// The request was denied due to request throttling.
    Throttling(Failure),
    /// Operation was rejected because there is an ongoing transaction for the item.
    TransactionConflict(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(DeleteItemError {
"ConditionalCheckFailedException" ConditionalCheckFailed,
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
"ItemCollectionSizeLimitExceededException" ItemCollectionSizeLimitExceeded,
"ProvisionedThroughputExceededException" ProvisionedThroughputExceeded,
"ReplicatedWriteConflictException" ReplicatedWriteConflict,
"RequestLimitExceeded" RequestLimitExceeded,
"ResourceNotFoundException" ResourceNotFound,
"ThrottlingException" Throttling,
"TransactionConflictException" TransactionConflict,
} Other);

/// Why [`delete_resource_policy`](super::delete_resource_policy) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteResourcePolicyError {
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// There is no limit to the number of daily on-demand backups that can be taken.
    LimitExceeded(Failure),
    /// The operation tried to access a nonexistent resource-based policy.
    PolicyNotFound(Failure),
    /// The operation conflicts with the resource's availability.
    ResourceInUse(Failure),
    /// The operation tried to access a nonexistent table or index.
    ResourceNotFound(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(DeleteResourcePolicyError {
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
"LimitExceededException" LimitExceeded,
"PolicyNotFoundException" PolicyNotFound,
"ResourceInUseException" ResourceInUse,
"ResourceNotFoundException" ResourceNotFound,
} Other);

/// Why [`delete_table`](super::delete_table) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteTableError {
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// There is no limit to the number of daily on-demand backups that can be taken.
    LimitExceeded(Failure),
    /// The operation conflicts with the resource's availability.
    ResourceInUse(Failure),
    /// The operation tried to access a nonexistent table or index.
    ResourceNotFound(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(DeleteTableError {
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
"LimitExceededException" LimitExceeded,
"ResourceInUseException" ResourceInUse,
"ResourceNotFoundException" ResourceNotFound,
} Other);

/// Why [`describe_backup`](super::describe_backup) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DescribeBackupError {
    /// Backup not found for the given BackupARN.
    BackupNotFound(Failure),
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(DescribeBackupError {
"BackupNotFoundException" BackupNotFound,
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
} Other);

/// Why [`describe_continuous_backups`](super::describe_continuous_backups) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DescribeContinuousBackupsError {
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// A source table with the name `TableName` does not currently exist within the subscriber's account or the subscriber is operating in the wrong Amazon Web Services Region.
    TableNotFound(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(DescribeContinuousBackupsError {
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
"TableNotFoundException" TableNotFound,
} Other);

/// Why [`describe_contributor_insights`](super::describe_contributor_insights) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DescribeContributorInsightsError {
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// The operation tried to access a nonexistent table or index.
    ResourceNotFound(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(DescribeContributorInsightsError {
"InternalServerError" InternalServer,
"ResourceNotFoundException" ResourceNotFound,
} Other);

/// Why [`describe_endpoints`](super::describe_endpoints) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DescribeEndpointsError {
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(DescribeEndpointsError {
} Other);

/// Why [`describe_export`](super::describe_export) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DescribeExportError {
    /// The specified export was not found.
    ExportNotFound(Failure),
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// There is no limit to the number of daily on-demand backups that can be taken.
    LimitExceeded(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(DescribeExportError {
"ExportNotFoundException" ExportNotFound,
"InternalServerError" InternalServer,
"LimitExceededException" LimitExceeded,
} Other);

/// Why [`describe_global_table`](super::describe_global_table) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DescribeGlobalTableError {
    /// The specified global table does not exist.
    GlobalTableNotFound(Failure),
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(DescribeGlobalTableError {
"GlobalTableNotFoundException" GlobalTableNotFound,
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
} Other);

/// Why [`describe_global_table_settings`](super::describe_global_table_settings) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DescribeGlobalTableSettingsError {
    /// The specified global table does not exist.
    GlobalTableNotFound(Failure),
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(DescribeGlobalTableSettingsError {
"GlobalTableNotFoundException" GlobalTableNotFound,
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
} Other);

/// Why [`describe_import`](super::describe_import) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DescribeImportError {
    /// The specified import was not found.
    ImportNotFound(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(DescribeImportError {
"ImportNotFoundException" ImportNotFound,
} Other);

/// Why [`describe_kinesis_streaming_destination`](super::describe_kinesis_streaming_destination) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DescribeKinesisStreamingDestinationError {
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// The operation tried to access a nonexistent table or index.
    ResourceNotFound(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(DescribeKinesisStreamingDestinationError {
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
"ResourceNotFoundException" ResourceNotFound,
} Other);

/// Why [`describe_limits`](super::describe_limits) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DescribeLimitsError {
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(DescribeLimitsError {
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
} Other);

/// Why [`describe_table`](super::describe_table) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DescribeTableError {
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// The operation tried to access a nonexistent table or index.
    ResourceNotFound(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(DescribeTableError {
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
"ResourceNotFoundException" ResourceNotFound,
} Other);

/// Why [`describe_table_replica_auto_scaling`](super::describe_table_replica_auto_scaling) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DescribeTableReplicaAutoScalingError {
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// The operation tried to access a nonexistent table or index.
    ResourceNotFound(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(DescribeTableReplicaAutoScalingError {
"InternalServerError" InternalServer,
"ResourceNotFoundException" ResourceNotFound,
} Other);

/// Why [`describe_time_to_live`](super::describe_time_to_live) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DescribeTimeToLiveError {
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// The operation tried to access a nonexistent table or index.
    ResourceNotFound(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(DescribeTimeToLiveError {
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
"ResourceNotFoundException" ResourceNotFound,
} Other);

/// Why [`disable_kinesis_streaming_destination`](super::disable_kinesis_streaming_destination) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DisableKinesisStreamingDestinationError {
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// There is no limit to the number of daily on-demand backups that can be taken.
    LimitExceeded(Failure),
    /// The operation conflicts with the resource's availability.
    ResourceInUse(Failure),
    /// The operation tried to access a nonexistent table or index.
    ResourceNotFound(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(DisableKinesisStreamingDestinationError {
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
"LimitExceededException" LimitExceeded,
"ResourceInUseException" ResourceInUse,
"ResourceNotFoundException" ResourceNotFound,
} Other);

/// Why [`enable_kinesis_streaming_destination`](super::enable_kinesis_streaming_destination) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum EnableKinesisStreamingDestinationError {
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// There is no limit to the number of daily on-demand backups that can be taken.
    LimitExceeded(Failure),
    /// The operation conflicts with the resource's availability.
    ResourceInUse(Failure),
    /// The operation tried to access a nonexistent table or index.
    ResourceNotFound(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(EnableKinesisStreamingDestinationError {
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
"LimitExceededException" LimitExceeded,
"ResourceInUseException" ResourceInUse,
"ResourceNotFoundException" ResourceNotFound,
} Other);

/// Why [`execute_statement`](super::execute_statement) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExecuteStatementError {
    /// A condition specified in the operation failed to be evaluated.
    ConditionalCheckFailed(Failure),
    /// There was an attempt to insert an item with the same primary key as an item that already exists in the DynamoDB table.
    DuplicateItem(Failure),
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// An item collection is too large.
    ItemCollectionSizeLimitExceeded(Failure),
    /// The request was denied due to request throttling.
    ProvisionedThroughputExceeded(Failure),
    /// Throughput exceeds the current throughput quota for your account.
    RequestLimitExceeded(Failure),
    /// The operation tried to access a nonexistent table or index.
    ResourceNotFound(Failure),
    /// The request was denied due to request throttling.
    Throttling(Failure),
    /// Operation was rejected because there is an ongoing transaction for the item.
    TransactionConflict(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(ExecuteStatementError {
"ConditionalCheckFailedException" ConditionalCheckFailed,
"DuplicateItemException" DuplicateItem,
"InternalServerError" InternalServer,
"ItemCollectionSizeLimitExceededException" ItemCollectionSizeLimitExceeded,
"ProvisionedThroughputExceededException" ProvisionedThroughputExceeded,
"RequestLimitExceeded" RequestLimitExceeded,
"ResourceNotFoundException" ResourceNotFound,
"ThrottlingException" Throttling,
"TransactionConflictException" TransactionConflict,
} Other);

/// Why [`execute_transaction`](super::execute_transaction) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExecuteTransactionError {
    /// DynamoDB rejected the request because you retried a request with a different payload but with an idempotent token that was already used.
    IdempotentParameterMismatch(Failure),
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// The request was denied due to request throttling.
    ProvisionedThroughputExceeded(Failure),
    /// Throughput exceeds the current throughput quota for your account.
    RequestLimitExceeded(Failure),
    /// The operation tried to access a nonexistent table or index.
    ResourceNotFound(Failure),
    /// The request was denied due to request throttling.
    Throttling(Failure),
    /// The entire transaction request was canceled.
    TransactionCanceled(Failure),
    /// The transaction with the given request token is already in progress.
    TransactionInProgress(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(ExecuteTransactionError {
"IdempotentParameterMismatchException" IdempotentParameterMismatch,
"InternalServerError" InternalServer,
"ProvisionedThroughputExceededException" ProvisionedThroughputExceeded,
"RequestLimitExceeded" RequestLimitExceeded,
"ResourceNotFoundException" ResourceNotFound,
"ThrottlingException" Throttling,
"TransactionCanceledException" TransactionCanceled,
"TransactionInProgressException" TransactionInProgress,
} Other);

/// Why [`export_table_to_point_in_time`](super::export_table_to_point_in_time) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExportTableToPointInTimeError {
    /// There was a conflict when writing to the specified S3 bucket.
    ExportConflict(Failure),
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// The specified `ExportTime` is outside of the point in time recovery window.
    InvalidExportTime(Failure),
    /// There is no limit to the number of daily on-demand backups that can be taken.
    LimitExceeded(Failure),
    /// Point in time recovery has not yet been enabled for this source table.
    PointInTimeRecoveryUnavailable(Failure),
    /// A source table with the name `TableName` does not currently exist within the subscriber's account or the subscriber is operating in the wrong Amazon Web Services Region.
    TableNotFound(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(ExportTableToPointInTimeError {
"ExportConflictException" ExportConflict,
"InternalServerError" InternalServer,
"InvalidExportTimeException" InvalidExportTime,
"LimitExceededException" LimitExceeded,
"PointInTimeRecoveryUnavailableException" PointInTimeRecoveryUnavailable,
"TableNotFoundException" TableNotFound,
} Other);

/// Why [`get_item`](super::get_item) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetItemError {
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// The request was denied due to request throttling.
    ProvisionedThroughputExceeded(Failure),
    /// Throughput exceeds the current throughput quota for your account.
    RequestLimitExceeded(Failure),
    /// The operation tried to access a nonexistent table or index.
    ResourceNotFound(Failure),
    /// The request was denied due to request throttling.
    Throttling(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(GetItemError {
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
"ProvisionedThroughputExceededException" ProvisionedThroughputExceeded,
"RequestLimitExceeded" RequestLimitExceeded,
"ResourceNotFoundException" ResourceNotFound,
"ThrottlingException" Throttling,
} Other);

/// Why [`get_resource_policy`](super::get_resource_policy) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetResourcePolicyError {
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// The operation tried to access a nonexistent resource-based policy.
    PolicyNotFound(Failure),
    /// The operation tried to access a nonexistent table or index.
    ResourceNotFound(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(GetResourcePolicyError {
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
"PolicyNotFoundException" PolicyNotFound,
"ResourceNotFoundException" ResourceNotFound,
} Other);

/// Why [`import_table`](super::import_table) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ImportTableError {
    /// There was a conflict when importing from the specified S3 source.
    ImportConflict(Failure),
    /// There is no limit to the number of daily on-demand backups that can be taken.
    LimitExceeded(Failure),
    /// The operation conflicts with the resource's availability.
    ResourceInUse(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(ImportTableError {
"ImportConflictException" ImportConflict,
"LimitExceededException" LimitExceeded,
"ResourceInUseException" ResourceInUse,
} Other);

/// Why [`list_backups`](super::list_backups) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListBackupsError {
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(ListBackupsError {
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
} Other);

/// Why [`list_contributor_insights`](super::list_contributor_insights) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListContributorInsightsError {
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// The operation tried to access a nonexistent table or index.
    ResourceNotFound(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(ListContributorInsightsError {
"InternalServerError" InternalServer,
"ResourceNotFoundException" ResourceNotFound,
} Other);

/// Why [`list_exports`](super::list_exports) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListExportsError {
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// There is no limit to the number of daily on-demand backups that can be taken.
    LimitExceeded(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(ListExportsError {
"InternalServerError" InternalServer,
"LimitExceededException" LimitExceeded,
} Other);

/// Why [`list_global_tables`](super::list_global_tables) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListGlobalTablesError {
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(ListGlobalTablesError {
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
} Other);

/// Why [`list_imports`](super::list_imports) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListImportsError {
    /// There is no limit to the number of daily on-demand backups that can be taken.
    LimitExceeded(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(ListImportsError {
"LimitExceededException" LimitExceeded,
} Other);

/// Why [`list_tables`](super::list_tables) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListTablesError {
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(ListTablesError {
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
} Other);

/// Why [`list_tags_of_resource`](super::list_tags_of_resource) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListTagsOfResourceError {
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// The operation tried to access a nonexistent table or index.
    ResourceNotFound(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(ListTagsOfResourceError {
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
"ResourceNotFoundException" ResourceNotFound,
} Other);

/// Why [`put_item`](super::put_item) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PutItemError {
    /// A condition specified in the operation failed to be evaluated.
    ConditionalCheckFailed(Failure),
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// An item collection is too large.
    ItemCollectionSizeLimitExceeded(Failure),
    /// The request was denied due to request throttling.
    ProvisionedThroughputExceeded(Failure),
    /// The request was rejected because one or more items in the request are being modified by a request in another Region.
    ReplicatedWriteConflict(Failure),
    /// Throughput exceeds the current throughput quota for your account.
    RequestLimitExceeded(Failure),
    /// The operation tried to access a nonexistent table or index.
    ResourceNotFound(Failure),
    /// The request was denied due to request throttling.
    Throttling(Failure),
    /// Operation was rejected because there is an ongoing transaction for the item.
    TransactionConflict(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(PutItemError {
"ConditionalCheckFailedException" ConditionalCheckFailed,
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
"ItemCollectionSizeLimitExceededException" ItemCollectionSizeLimitExceeded,
"ProvisionedThroughputExceededException" ProvisionedThroughputExceeded,
"ReplicatedWriteConflictException" ReplicatedWriteConflict,
"RequestLimitExceeded" RequestLimitExceeded,
"ResourceNotFoundException" ResourceNotFound,
"ThrottlingException" Throttling,
"TransactionConflictException" TransactionConflict,
} Other);

/// Why [`put_resource_policy`](super::put_resource_policy) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PutResourcePolicyError {
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// There is no limit to the number of daily on-demand backups that can be taken.
    LimitExceeded(Failure),
    /// The operation tried to access a nonexistent resource-based policy.
    PolicyNotFound(Failure),
    /// The operation conflicts with the resource's availability.
    ResourceInUse(Failure),
    /// The operation tried to access a nonexistent table or index.
    ResourceNotFound(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(PutResourcePolicyError {
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
"LimitExceededException" LimitExceeded,
"PolicyNotFoundException" PolicyNotFound,
"ResourceInUseException" ResourceInUse,
"ResourceNotFoundException" ResourceNotFound,
} Other);

/// Why [`query`](super::query) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueryError {
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// The request was denied due to request throttling.
    ProvisionedThroughputExceeded(Failure),
    /// Throughput exceeds the current throughput quota for your account.
    RequestLimitExceeded(Failure),
    /// The operation tried to access a nonexistent table or index.
    ResourceNotFound(Failure),
    /// The request was denied due to request throttling.
    Throttling(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(QueryError {
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
"ProvisionedThroughputExceededException" ProvisionedThroughputExceeded,
"RequestLimitExceeded" RequestLimitExceeded,
"ResourceNotFoundException" ResourceNotFound,
"ThrottlingException" Throttling,
} Other);

/// Why [`restore_table_from_backup`](super::restore_table_from_backup) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RestoreTableFromBackupError {
    /// There is another ongoing conflicting backup control plane operation on the table.
    BackupInUse(Failure),
    /// Backup not found for the given BackupARN.
    BackupNotFound(Failure),
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// There is no limit to the number of daily on-demand backups that can be taken.
    LimitExceeded(Failure),
    /// A target table with the specified name already exists.
    TableAlreadyExists(Failure),
    /// A target table with the specified name is either being created or deleted.
    TableInUse(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(RestoreTableFromBackupError {
"BackupInUseException" BackupInUse,
"BackupNotFoundException" BackupNotFound,
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
"LimitExceededException" LimitExceeded,
"TableAlreadyExistsException" TableAlreadyExists,
"TableInUseException" TableInUse,
} Other);

/// Why [`restore_table_to_point_in_time`](super::restore_table_to_point_in_time) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RestoreTableToPointInTimeError {
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// An invalid restore time was specified.
    InvalidRestoreTime(Failure),
    /// There is no limit to the number of daily on-demand backups that can be taken.
    LimitExceeded(Failure),
    /// Point in time recovery has not yet been enabled for this source table.
    PointInTimeRecoveryUnavailable(Failure),
    /// A target table with the specified name already exists.
    TableAlreadyExists(Failure),
    /// A target table with the specified name is either being created or deleted.
    TableInUse(Failure),
    /// A source table with the name `TableName` does not currently exist within the subscriber's account or the subscriber is operating in the wrong Amazon Web Services Region.
    TableNotFound(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(RestoreTableToPointInTimeError {
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
"InvalidRestoreTimeException" InvalidRestoreTime,
"LimitExceededException" LimitExceeded,
"PointInTimeRecoveryUnavailableException" PointInTimeRecoveryUnavailable,
"TableAlreadyExistsException" TableAlreadyExists,
"TableInUseException" TableInUse,
"TableNotFoundException" TableNotFound,
} Other);

/// Why [`scan`](super::scan) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ScanError {
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// The request was denied due to request throttling.
    ProvisionedThroughputExceeded(Failure),
    /// Throughput exceeds the current throughput quota for your account.
    RequestLimitExceeded(Failure),
    /// The operation tried to access a nonexistent table or index.
    ResourceNotFound(Failure),
    /// The request was denied due to request throttling.
    Throttling(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(ScanError {
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
"ProvisionedThroughputExceededException" ProvisionedThroughputExceeded,
"RequestLimitExceeded" RequestLimitExceeded,
"ResourceNotFoundException" ResourceNotFound,
"ThrottlingException" Throttling,
} Other);

/// Why [`search_vectors`](super::search_vectors) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchVectorsError {
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// Throughput exceeds the current throughput quota for your account.
    RequestLimitExceeded(Failure),
    /// The operation tried to access a nonexistent table or index.
    ResourceNotFound(Failure),
    /// The request was denied due to request throttling.
    Throttling(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(SearchVectorsError {
"InternalServerError" InternalServer,
"RequestLimitExceeded" RequestLimitExceeded,
"ResourceNotFoundException" ResourceNotFound,
"ThrottlingException" Throttling,
} Other);

/// Why [`tag_resource`](super::tag_resource) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum TagResourceError {
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// There is no limit to the number of daily on-demand backups that can be taken.
    LimitExceeded(Failure),
    /// The operation conflicts with the resource's availability.
    ResourceInUse(Failure),
    /// The operation tried to access a nonexistent table or index.
    ResourceNotFound(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(TagResourceError {
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
"LimitExceededException" LimitExceeded,
"ResourceInUseException" ResourceInUse,
"ResourceNotFoundException" ResourceNotFound,
} Other);

/// Why [`transact_get_items`](super::transact_get_items) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransactGetItemsError {
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// The request was denied due to request throttling.
    ProvisionedThroughputExceeded(Failure),
    /// Throughput exceeds the current throughput quota for your account.
    RequestLimitExceeded(Failure),
    /// The operation tried to access a nonexistent table or index.
    ResourceNotFound(Failure),
    /// The request was denied due to request throttling.
    Throttling(Failure),
    /// The entire transaction request was canceled.
    TransactionCanceled(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(TransactGetItemsError {
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
"ProvisionedThroughputExceededException" ProvisionedThroughputExceeded,
"RequestLimitExceeded" RequestLimitExceeded,
"ResourceNotFoundException" ResourceNotFound,
"ThrottlingException" Throttling,
"TransactionCanceledException" TransactionCanceled,
} Other);

/// Why [`transact_write_items`](super::transact_write_items) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransactWriteItemsError {
    /// DynamoDB rejected the request because you retried a request with a different payload but with an idempotent token that was already used.
    IdempotentParameterMismatch(Failure),
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// The request was denied due to request throttling.
    ProvisionedThroughputExceeded(Failure),
    /// Throughput exceeds the current throughput quota for your account.
    RequestLimitExceeded(Failure),
    /// The operation tried to access a nonexistent table or index.
    ResourceNotFound(Failure),
    /// The request was denied due to request throttling.
    Throttling(Failure),
    /// The entire transaction request was canceled.
    TransactionCanceled(Failure),
    /// The transaction with the given request token is already in progress.
    TransactionInProgress(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(TransactWriteItemsError {
"IdempotentParameterMismatchException" IdempotentParameterMismatch,
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
"ProvisionedThroughputExceededException" ProvisionedThroughputExceeded,
"RequestLimitExceeded" RequestLimitExceeded,
"ResourceNotFoundException" ResourceNotFound,
"ThrottlingException" Throttling,
"TransactionCanceledException" TransactionCanceled,
"TransactionInProgressException" TransactionInProgress,
} Other);

/// Why [`untag_resource`](super::untag_resource) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum UntagResourceError {
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// There is no limit to the number of daily on-demand backups that can be taken.
    LimitExceeded(Failure),
    /// The operation conflicts with the resource's availability.
    ResourceInUse(Failure),
    /// The operation tried to access a nonexistent table or index.
    ResourceNotFound(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(UntagResourceError {
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
"LimitExceededException" LimitExceeded,
"ResourceInUseException" ResourceInUse,
"ResourceNotFoundException" ResourceNotFound,
} Other);

/// Why [`update_continuous_backups`](super::update_continuous_backups) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateContinuousBackupsError {
    /// Backups have not yet been enabled for this table.
    ContinuousBackupsUnavailable(Failure),
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// A source table with the name `TableName` does not currently exist within the subscriber's account or the subscriber is operating in the wrong Amazon Web Services Region.
    TableNotFound(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(UpdateContinuousBackupsError {
"ContinuousBackupsUnavailableException" ContinuousBackupsUnavailable,
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
"TableNotFoundException" TableNotFound,
} Other);

/// Why [`update_contributor_insights`](super::update_contributor_insights) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateContributorInsightsError {
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// The operation tried to access a nonexistent table or index.
    ResourceNotFound(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(UpdateContributorInsightsError {
"InternalServerError" InternalServer,
"ResourceNotFoundException" ResourceNotFound,
} Other);

/// Why [`update_global_table`](super::update_global_table) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateGlobalTableError {
    /// The specified global table does not exist.
    GlobalTableNotFound(Failure),
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// The specified replica is already part of the global table.
    ReplicaAlreadyExists(Failure),
    /// The specified replica is no longer part of the global table.
    ReplicaNotFound(Failure),
    /// A source table with the name `TableName` does not currently exist within the subscriber's account or the subscriber is operating in the wrong Amazon Web Services Region.
    TableNotFound(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(UpdateGlobalTableError {
"GlobalTableNotFoundException" GlobalTableNotFound,
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
"ReplicaAlreadyExistsException" ReplicaAlreadyExists,
"ReplicaNotFoundException" ReplicaNotFound,
"TableNotFoundException" TableNotFound,
} Other);

/// Why [`update_global_table_settings`](super::update_global_table_settings) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateGlobalTableSettingsError {
    /// The specified global table does not exist.
    GlobalTableNotFound(Failure),
    /// The operation tried to access a nonexistent index.
    IndexNotFound(Failure),
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// There is no limit to the number of daily on-demand backups that can be taken.
    LimitExceeded(Failure),
    /// The specified replica is no longer part of the global table.
    ReplicaNotFound(Failure),
    /// The operation conflicts with the resource's availability.
    ResourceInUse(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(UpdateGlobalTableSettingsError {
"GlobalTableNotFoundException" GlobalTableNotFound,
"IndexNotFoundException" IndexNotFound,
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
"LimitExceededException" LimitExceeded,
"ReplicaNotFoundException" ReplicaNotFound,
"ResourceInUseException" ResourceInUse,
} Other);

/// Why [`update_item`](super::update_item) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateItemError {
    /// A condition specified in the operation failed to be evaluated.
    ConditionalCheckFailed(Failure),
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// An item collection is too large.
    ItemCollectionSizeLimitExceeded(Failure),
    /// The request was denied due to request throttling.
    ProvisionedThroughputExceeded(Failure),
    /// The request was rejected because one or more items in the request are being modified by a request in another Region.
    ReplicatedWriteConflict(Failure),
    /// Throughput exceeds the current throughput quota for your account.
    RequestLimitExceeded(Failure),
    /// The operation tried to access a nonexistent table or index.
    ResourceNotFound(Failure),
    /// The request was denied due to request throttling.
    Throttling(Failure),
    /// Operation was rejected because there is an ongoing transaction for the item.
    TransactionConflict(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(UpdateItemError {
"ConditionalCheckFailedException" ConditionalCheckFailed,
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
"ItemCollectionSizeLimitExceededException" ItemCollectionSizeLimitExceeded,
"ProvisionedThroughputExceededException" ProvisionedThroughputExceeded,
"ReplicatedWriteConflictException" ReplicatedWriteConflict,
"RequestLimitExceeded" RequestLimitExceeded,
"ResourceNotFoundException" ResourceNotFound,
"ThrottlingException" Throttling,
"TransactionConflictException" TransactionConflict,
} Other);

/// Why [`update_kinesis_streaming_destination`](super::update_kinesis_streaming_destination) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateKinesisStreamingDestinationError {
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// There is no limit to the number of daily on-demand backups that can be taken.
    LimitExceeded(Failure),
    /// The operation conflicts with the resource's availability.
    ResourceInUse(Failure),
    /// The operation tried to access a nonexistent table or index.
    ResourceNotFound(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(UpdateKinesisStreamingDestinationError {
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
"LimitExceededException" LimitExceeded,
"ResourceInUseException" ResourceInUse,
"ResourceNotFoundException" ResourceNotFound,
} Other);

/// Why [`update_table`](super::update_table) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateTableError {
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// There is no limit to the number of daily on-demand backups that can be taken.
    LimitExceeded(Failure),
    /// The operation conflicts with the resource's availability.
    ResourceInUse(Failure),
    /// The operation tried to access a nonexistent table or index.
    ResourceNotFound(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(UpdateTableError {
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
"LimitExceededException" LimitExceeded,
"ResourceInUseException" ResourceInUse,
"ResourceNotFoundException" ResourceNotFound,
} Other);

/// Why [`update_table_replica_auto_scaling`](super::update_table_replica_auto_scaling) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateTableReplicaAutoScalingError {
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// There is no limit to the number of daily on-demand backups that can be taken.
    LimitExceeded(Failure),
    /// The operation conflicts with the resource's availability.
    ResourceInUse(Failure),
    /// The operation tried to access a nonexistent table or index.
    ResourceNotFound(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(UpdateTableReplicaAutoScalingError {
"InternalServerError" InternalServer,
"LimitExceededException" LimitExceeded,
"ResourceInUseException" ResourceInUse,
"ResourceNotFoundException" ResourceNotFound,
} Other);

/// Why [`update_time_to_live`](super::update_time_to_live) failed.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateTimeToLiveError {
    /// An error occurred on the server side.
    InternalServer(Failure),
    /// `InvalidEndpointException`.
    InvalidEndpoint(Failure),
    /// There is no limit to the number of daily on-demand backups that can be taken.
    LimitExceeded(Failure),
    /// The operation conflicts with the resource's availability.
    ResourceInUse(Failure),
    /// The operation tried to access a nonexistent table or index.
    ResourceNotFound(Failure),
    /// Any other failure, of the service or on the way to it.
    Other(Failure),
}
operation_error!(UpdateTimeToLiveError {
"InternalServerError" InternalServer,
"InvalidEndpointException" InvalidEndpoint,
"LimitExceededException" LimitExceeded,
"ResourceInUseException" ResourceInUse,
"ResourceNotFoundException" ResourceNotFound,
} Other);
