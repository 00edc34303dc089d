// Made by build/codegen from AWS's model. Do not edit.

operation_error! {
    /// Why [`batch_execute_statement`](super::batch_execute_statement) failed.
    BatchExecuteStatementError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// Throughput exceeds the current throughput quota for your account.
        "RequestLimitExceeded" RequestLimitExceeded;
        /// The request was denied due to request throttling.
        "ThrottlingException" Throttling;
    }
}

operation_error! {
    /// Why [`batch_get_item`](super::batch_get_item) failed.
    BatchGetItemError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
        /// The request was denied due to request throttling.
        "ProvisionedThroughputExceededException" ProvisionedThroughputExceeded;
        /// Throughput exceeds the current throughput quota for your account.
        "RequestLimitExceeded" RequestLimitExceeded;
        /// The operation tried to access a nonexistent table or index.
        "ResourceNotFoundException" ResourceNotFound;
        /// The request was denied due to request throttling.
        "ThrottlingException" Throttling;
    }
}

operation_error! {
    /// Why [`batch_write_item`](super::batch_write_item) failed.
    BatchWriteItemError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
        /// An item collection is too large.
        "ItemCollectionSizeLimitExceededException" ItemCollectionSizeLimitExceeded;
        /// The request was denied due to request throttling.
        "ProvisionedThroughputExceededException" ProvisionedThroughputExceeded;
        /// The request was rejected because one or more items in the request are being modified by a request in another Region.
        "ReplicatedWriteConflictException" ReplicatedWriteConflict;
        /// Throughput exceeds the current throughput quota for your account.
        "RequestLimitExceeded" RequestLimitExceeded;
        /// The operation tried to access a nonexistent table or index.
        "ResourceNotFoundException" ResourceNotFound;
        /// The request was denied due to request throttling.
        "ThrottlingException" Throttling;
    }
}

operation_error! {
    /// Why [`create_backup`](super::create_backup) failed.
    CreateBackupError Other {
        /// There is another ongoing conflicting backup control plane operation on the table.
        "BackupInUseException" BackupInUse;
        /// Backups have not yet been enabled for this table.
        "ContinuousBackupsUnavailableException" ContinuousBackupsUnavailable;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
        /// There is no limit to the number of daily on-demand backups that can be taken.
        "LimitExceededException" LimitExceeded;
        /// A target table with the specified name is either being created or deleted.
        "TableInUseException" TableInUse;
        /// A source table with the name `TableName` does not currently exist within the subscriber's account or the subscriber is operating in the wrong Amazon Web Services Region.
        "TableNotFoundException" TableNotFound;
    }
}

operation_error! {
    /// Why [`create_global_table`](super::create_global_table) failed.
    CreateGlobalTableError Other {
        /// The specified global table already exists.
        "GlobalTableAlreadyExistsException" GlobalTableAlreadyExists;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
        /// There is no limit to the number of daily on-demand backups that can be taken.
        "LimitExceededException" LimitExceeded;
        /// A source table with the name `TableName` does not currently exist within the subscriber's account or the subscriber is operating in the wrong Amazon Web Services Region.
        "TableNotFoundException" TableNotFound;
    }
}

operation_error! {
    /// Why [`create_table`](super::create_table) failed.
    CreateTableError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
        /// There is no limit to the number of daily on-demand backups that can be taken.
        "LimitExceededException" LimitExceeded;
        /// The operation conflicts with the resource's availability.
        "ResourceInUseException" ResourceInUse;
    }
}

operation_error! {
    /// Why [`delete_backup`](super::delete_backup) failed.
    DeleteBackupError Other {
        /// There is another ongoing conflicting backup control plane operation on the table.
        "BackupInUseException" BackupInUse;
        /// Backup not found for the given BackupARN.
        "BackupNotFoundException" BackupNotFound;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
        /// There is no limit to the number of daily on-demand backups that can be taken.
        "LimitExceededException" LimitExceeded;
    }
}

operation_error! {
    /// Why [`delete_item`](super::delete_item) failed.
    DeleteItemError Other {
        /// A condition specified in the operation failed to be evaluated.
        "ConditionalCheckFailedException" ConditionalCheckFailed;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
        /// An item collection is too large.
        "ItemCollectionSizeLimitExceededException" ItemCollectionSizeLimitExceeded;
        /// The request was denied due to request throttling.
        "ProvisionedThroughputExceededException" ProvisionedThroughputExceeded;
        /// The request was rejected because one or more items in the request are being modified by a request in another Region.
        "ReplicatedWriteConflictException" ReplicatedWriteConflict;
        /// Throughput exceeds the current throughput quota for your account.
        "RequestLimitExceeded" RequestLimitExceeded;
        /// The operation tried to access a nonexistent table or index.
        "ResourceNotFoundException" ResourceNotFound;
        /// The request was denied due to request throttling.
        "ThrottlingException" Throttling;
        /// Operation was rejected because there is an ongoing transaction for the item.
        "TransactionConflictException" TransactionConflict;
    }
}

operation_error! {
    /// Why [`delete_resource_policy`](super::delete_resource_policy) failed.
    DeleteResourcePolicyError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
        /// There is no limit to the number of daily on-demand backups that can be taken.
        "LimitExceededException" LimitExceeded;
        /// The operation tried to access a nonexistent resource-based policy.
        "PolicyNotFoundException" PolicyNotFound;
        /// The operation conflicts with the resource's availability.
        "ResourceInUseException" ResourceInUse;
        /// The operation tried to access a nonexistent table or index.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`delete_table`](super::delete_table) failed.
    DeleteTableError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
        /// There is no limit to the number of daily on-demand backups that can be taken.
        "LimitExceededException" LimitExceeded;
        /// The operation conflicts with the resource's availability.
        "ResourceInUseException" ResourceInUse;
        /// The operation tried to access a nonexistent table or index.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`describe_backup`](super::describe_backup) failed.
    DescribeBackupError Other {
        /// Backup not found for the given BackupARN.
        "BackupNotFoundException" BackupNotFound;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
    }
}

operation_error! {
    /// Why [`describe_continuous_backups`](super::describe_continuous_backups) failed.
    DescribeContinuousBackupsError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
        /// A source table with the name `TableName` does not currently exist within the subscriber's account or the subscriber is operating in the wrong Amazon Web Services Region.
        "TableNotFoundException" TableNotFound;
    }
}

operation_error! {
    /// Why [`describe_contributor_insights`](super::describe_contributor_insights) failed.
    DescribeContributorInsightsError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The operation tried to access a nonexistent table or index.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`describe_endpoints`](super::describe_endpoints) failed.
    DescribeEndpointsError Other {
    }
}

operation_error! {
    /// Why [`describe_export`](super::describe_export) failed.
    DescribeExportError Other {
        /// The specified export was not found.
        "ExportNotFoundException" ExportNotFound;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// There is no limit to the number of daily on-demand backups that can be taken.
        "LimitExceededException" LimitExceeded;
    }
}

operation_error! {
    /// Why [`describe_global_table`](super::describe_global_table) failed.
    DescribeGlobalTableError Other {
        /// The specified global table does not exist.
        "GlobalTableNotFoundException" GlobalTableNotFound;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
    }
}

operation_error! {
    /// Why [`describe_global_table_settings`](super::describe_global_table_settings) failed.
    DescribeGlobalTableSettingsError Other {
        /// The specified global table does not exist.
        "GlobalTableNotFoundException" GlobalTableNotFound;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
    }
}

operation_error! {
    /// Why [`describe_import`](super::describe_import) failed.
    DescribeImportError Other {
        /// The specified import was not found.
        "ImportNotFoundException" ImportNotFound;
    }
}

operation_error! {
    /// Why [`describe_kinesis_streaming_destination`](super::describe_kinesis_streaming_destination) failed.
    DescribeKinesisStreamingDestinationError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
        /// The operation tried to access a nonexistent table or index.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`describe_limits`](super::describe_limits) failed.
    DescribeLimitsError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
    }
}

operation_error! {
    /// Why [`describe_table`](super::describe_table) failed.
    DescribeTableError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
        /// The operation tried to access a nonexistent table or index.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`describe_table_replica_auto_scaling`](super::describe_table_replica_auto_scaling) failed.
    DescribeTableReplicaAutoScalingError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The operation tried to access a nonexistent table or index.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`describe_time_to_live`](super::describe_time_to_live) failed.
    DescribeTimeToLiveError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
        /// The operation tried to access a nonexistent table or index.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`disable_kinesis_streaming_destination`](super::disable_kinesis_streaming_destination) failed.
    DisableKinesisStreamingDestinationError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
        /// There is no limit to the number of daily on-demand backups that can be taken.
        "LimitExceededException" LimitExceeded;
        /// The operation conflicts with the resource's availability.
        "ResourceInUseException" ResourceInUse;
        /// The operation tried to access a nonexistent table or index.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`enable_kinesis_streaming_destination`](super::enable_kinesis_streaming_destination) failed.
    EnableKinesisStreamingDestinationError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
        /// There is no limit to the number of daily on-demand backups that can be taken.
        "LimitExceededException" LimitExceeded;
        /// The operation conflicts with the resource's availability.
        "ResourceInUseException" ResourceInUse;
        /// The operation tried to access a nonexistent table or index.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`execute_statement`](super::execute_statement) failed.
    ExecuteStatementError Other {
        /// A condition specified in the operation failed to be evaluated.
        "ConditionalCheckFailedException" ConditionalCheckFailed;
        /// There was an attempt to insert an item with the same primary key as an item that already exists in the DynamoDB table.
        "DuplicateItemException" DuplicateItem;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// An item collection is too large.
        "ItemCollectionSizeLimitExceededException" ItemCollectionSizeLimitExceeded;
        /// The request was denied due to request throttling.
        "ProvisionedThroughputExceededException" ProvisionedThroughputExceeded;
        /// Throughput exceeds the current throughput quota for your account.
        "RequestLimitExceeded" RequestLimitExceeded;
        /// The operation tried to access a nonexistent table or index.
        "ResourceNotFoundException" ResourceNotFound;
        /// The request was denied due to request throttling.
        "ThrottlingException" Throttling;
        /// Operation was rejected because there is an ongoing transaction for the item.
        "TransactionConflictException" TransactionConflict;
    }
}

operation_error! {
    /// Why [`execute_transaction`](super::execute_transaction) failed.
    ExecuteTransactionError Other {
        /// DynamoDB rejected the request because you retried a request with a different payload but with an idempotent token that was already used.
        "IdempotentParameterMismatchException" IdempotentParameterMismatch;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The request was denied due to request throttling.
        "ProvisionedThroughputExceededException" ProvisionedThroughputExceeded;
        /// Throughput exceeds the current throughput quota for your account.
        "RequestLimitExceeded" RequestLimitExceeded;
        /// The operation tried to access a nonexistent table or index.
        "ResourceNotFoundException" ResourceNotFound;
        /// The request was denied due to request throttling.
        "ThrottlingException" Throttling;
        /// The entire transaction request was canceled.
        "TransactionCanceledException" TransactionCanceled;
        /// The transaction with the given request token is already in progress.
        "TransactionInProgressException" TransactionInProgress;
    }
}

operation_error! {
    /// Why [`export_table_to_point_in_time`](super::export_table_to_point_in_time) failed.
    ExportTableToPointInTimeError Other {
        /// There was a conflict when writing to the specified S3 bucket.
        "ExportConflictException" ExportConflict;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified `ExportTime` is outside of the point in time recovery window.
        "InvalidExportTimeException" InvalidExportTime;
        /// There is no limit to the number of daily on-demand backups that can be taken.
        "LimitExceededException" LimitExceeded;
        /// Point in time recovery has not yet been enabled for this source table.
        "PointInTimeRecoveryUnavailableException" PointInTimeRecoveryUnavailable;
        /// A source table with the name `TableName` does not currently exist within the subscriber's account or the subscriber is operating in the wrong Amazon Web Services Region.
        "TableNotFoundException" TableNotFound;
    }
}

operation_error! {
    /// Why [`get_item`](super::get_item) failed.
    GetItemError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
        /// The request was denied due to request throttling.
        "ProvisionedThroughputExceededException" ProvisionedThroughputExceeded;
        /// Throughput exceeds the current throughput quota for your account.
        "RequestLimitExceeded" RequestLimitExceeded;
        /// The operation tried to access a nonexistent table or index.
        "ResourceNotFoundException" ResourceNotFound;
        /// The request was denied due to request throttling.
        "ThrottlingException" Throttling;
    }
}

operation_error! {
    /// Why [`get_resource_policy`](super::get_resource_policy) failed.
    GetResourcePolicyError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
        /// The operation tried to access a nonexistent resource-based policy.
        "PolicyNotFoundException" PolicyNotFound;
        /// The operation tried to access a nonexistent table or index.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`import_table`](super::import_table) failed.
    ImportTableError Other {
        /// There was a conflict when importing from the specified S3 source.
        "ImportConflictException" ImportConflict;
        /// There is no limit to the number of daily on-demand backups that can be taken.
        "LimitExceededException" LimitExceeded;
        /// The operation conflicts with the resource's availability.
        "ResourceInUseException" ResourceInUse;
    }
}

operation_error! {
    /// Why [`list_backups`](super::list_backups) failed.
    ListBackupsError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
    }
}

operation_error! {
    /// Why [`list_contributor_insights`](super::list_contributor_insights) failed.
    ListContributorInsightsError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The operation tried to access a nonexistent table or index.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`list_exports`](super::list_exports) failed.
    ListExportsError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// There is no limit to the number of daily on-demand backups that can be taken.
        "LimitExceededException" LimitExceeded;
    }
}

operation_error! {
    /// Why [`list_global_tables`](super::list_global_tables) failed.
    ListGlobalTablesError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
    }
}

operation_error! {
    /// Why [`list_imports`](super::list_imports) failed.
    ListImportsError Other {
        /// There is no limit to the number of daily on-demand backups that can be taken.
        "LimitExceededException" LimitExceeded;
    }
}

operation_error! {
    /// Why [`list_tables`](super::list_tables) failed.
    ListTablesError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
    }
}

operation_error! {
    /// Why [`list_tags_of_resource`](super::list_tags_of_resource) failed.
    ListTagsOfResourceError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
        /// The operation tried to access a nonexistent table or index.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`put_item`](super::put_item) failed.
    PutItemError Other {
        /// A condition specified in the operation failed to be evaluated.
        "ConditionalCheckFailedException" ConditionalCheckFailed;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
        /// An item collection is too large.
        "ItemCollectionSizeLimitExceededException" ItemCollectionSizeLimitExceeded;
        /// The request was denied due to request throttling.
        "ProvisionedThroughputExceededException" ProvisionedThroughputExceeded;
        /// The request was rejected because one or more items in the request are being modified by a request in another Region.
        "ReplicatedWriteConflictException" ReplicatedWriteConflict;
        /// Throughput exceeds the current throughput quota for your account.
        "RequestLimitExceeded" RequestLimitExceeded;
        /// The operation tried to access a nonexistent table or index.
        "ResourceNotFoundException" ResourceNotFound;
        /// The request was denied due to request throttling.
        "ThrottlingException" Throttling;
        /// Operation was rejected because there is an ongoing transaction for the item.
        "TransactionConflictException" TransactionConflict;
    }
}

operation_error! {
    /// Why [`put_resource_policy`](super::put_resource_policy) failed.
    PutResourcePolicyError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
        /// There is no limit to the number of daily on-demand backups that can be taken.
        "LimitExceededException" LimitExceeded;
        /// The operation tried to access a nonexistent resource-based policy.
        "PolicyNotFoundException" PolicyNotFound;
        /// The operation conflicts with the resource's availability.
        "ResourceInUseException" ResourceInUse;
        /// The operation tried to access a nonexistent table or index.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`query`](super::query) failed.
    QueryError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
        /// The request was denied due to request throttling.
        "ProvisionedThroughputExceededException" ProvisionedThroughputExceeded;
        /// Throughput exceeds the current throughput quota for your account.
        "RequestLimitExceeded" RequestLimitExceeded;
        /// The operation tried to access a nonexistent table or index.
        "ResourceNotFoundException" ResourceNotFound;
        /// The request was denied due to request throttling.
        "ThrottlingException" Throttling;
    }
}

operation_error! {
    /// Why [`restore_table_from_backup`](super::restore_table_from_backup) failed.
    RestoreTableFromBackupError Other {
        /// There is another ongoing conflicting backup control plane operation on the table.
        "BackupInUseException" BackupInUse;
        /// Backup not found for the given BackupARN.
        "BackupNotFoundException" BackupNotFound;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
        /// There is no limit to the number of daily on-demand backups that can be taken.
        "LimitExceededException" LimitExceeded;
        /// A target table with the specified name already exists.
        "TableAlreadyExistsException" TableAlreadyExists;
        /// A target table with the specified name is either being created or deleted.
        "TableInUseException" TableInUse;
    }
}

operation_error! {
    /// Why [`restore_table_to_point_in_time`](super::restore_table_to_point_in_time) failed.
    RestoreTableToPointInTimeError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
        /// An invalid restore time was specified.
        "InvalidRestoreTimeException" InvalidRestoreTime;
        /// There is no limit to the number of daily on-demand backups that can be taken.
        "LimitExceededException" LimitExceeded;
        /// Point in time recovery has not yet been enabled for this source table.
        "PointInTimeRecoveryUnavailableException" PointInTimeRecoveryUnavailable;
        /// A target table with the specified name already exists.
        "TableAlreadyExistsException" TableAlreadyExists;
        /// A target table with the specified name is either being created or deleted.
        "TableInUseException" TableInUse;
        /// A source table with the name `TableName` does not currently exist within the subscriber's account or the subscriber is operating in the wrong Amazon Web Services Region.
        "TableNotFoundException" TableNotFound;
    }
}

operation_error! {
    /// Why [`scan`](super::scan) failed.
    ScanError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
        /// The request was denied due to request throttling.
        "ProvisionedThroughputExceededException" ProvisionedThroughputExceeded;
        /// Throughput exceeds the current throughput quota for your account.
        "RequestLimitExceeded" RequestLimitExceeded;
        /// The operation tried to access a nonexistent table or index.
        "ResourceNotFoundException" ResourceNotFound;
        /// The request was denied due to request throttling.
        "ThrottlingException" Throttling;
    }
}

operation_error! {
    /// Why [`search_vectors`](super::search_vectors) failed.
    SearchVectorsError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// Throughput exceeds the current throughput quota for your account.
        "RequestLimitExceeded" RequestLimitExceeded;
        /// The operation tried to access a nonexistent table or index.
        "ResourceNotFoundException" ResourceNotFound;
        /// The request was denied due to request throttling.
        "ThrottlingException" Throttling;
    }
}

operation_error! {
    /// Why [`tag_resource`](super::tag_resource) failed.
    TagResourceError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
        /// There is no limit to the number of daily on-demand backups that can be taken.
        "LimitExceededException" LimitExceeded;
        /// The operation conflicts with the resource's availability.
        "ResourceInUseException" ResourceInUse;
        /// The operation tried to access a nonexistent table or index.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`transact_get_items`](super::transact_get_items) failed.
    TransactGetItemsError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
        /// The request was denied due to request throttling.
        "ProvisionedThroughputExceededException" ProvisionedThroughputExceeded;
        /// Throughput exceeds the current throughput quota for your account.
        "RequestLimitExceeded" RequestLimitExceeded;
        /// The operation tried to access a nonexistent table or index.
        "ResourceNotFoundException" ResourceNotFound;
        /// The request was denied due to request throttling.
        "ThrottlingException" Throttling;
        /// The entire transaction request was canceled.
        "TransactionCanceledException" TransactionCanceled;
    }
}

operation_error! {
    /// Why [`transact_write_items`](super::transact_write_items) failed.
    TransactWriteItemsError Other {
        /// DynamoDB rejected the request because you retried a request with a different payload but with an idempotent token that was already used.
        "IdempotentParameterMismatchException" IdempotentParameterMismatch;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
        /// The request was denied due to request throttling.
        "ProvisionedThroughputExceededException" ProvisionedThroughputExceeded;
        /// Throughput exceeds the current throughput quota for your account.
        "RequestLimitExceeded" RequestLimitExceeded;
        /// The operation tried to access a nonexistent table or index.
        "ResourceNotFoundException" ResourceNotFound;
        /// The request was denied due to request throttling.
        "ThrottlingException" Throttling;
        /// The entire transaction request was canceled.
        "TransactionCanceledException" TransactionCanceled;
        /// The transaction with the given request token is already in progress.
        "TransactionInProgressException" TransactionInProgress;
    }
}

operation_error! {
    /// Why [`untag_resource`](super::untag_resource) failed.
    UntagResourceError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
        /// There is no limit to the number of daily on-demand backups that can be taken.
        "LimitExceededException" LimitExceeded;
        /// The operation conflicts with the resource's availability.
        "ResourceInUseException" ResourceInUse;
        /// The operation tried to access a nonexistent table or index.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`update_continuous_backups`](super::update_continuous_backups) failed.
    UpdateContinuousBackupsError Other {
        /// Backups have not yet been enabled for this table.
        "ContinuousBackupsUnavailableException" ContinuousBackupsUnavailable;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
        /// A source table with the name `TableName` does not currently exist within the subscriber's account or the subscriber is operating in the wrong Amazon Web Services Region.
        "TableNotFoundException" TableNotFound;
    }
}

operation_error! {
    /// Why [`update_contributor_insights`](super::update_contributor_insights) failed.
    UpdateContributorInsightsError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The operation tried to access a nonexistent table or index.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`update_global_table`](super::update_global_table) failed.
    UpdateGlobalTableError Other {
        /// The specified global table does not exist.
        "GlobalTableNotFoundException" GlobalTableNotFound;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
        /// The specified replica is already part of the global table.
        "ReplicaAlreadyExistsException" ReplicaAlreadyExists;
        /// The specified replica is no longer part of the global table.
        "ReplicaNotFoundException" ReplicaNotFound;
        /// A source table with the name `TableName` does not currently exist within the subscriber's account or the subscriber is operating in the wrong Amazon Web Services Region.
        "TableNotFoundException" TableNotFound;
    }
}

operation_error! {
    /// Why [`update_global_table_settings`](super::update_global_table_settings) failed.
    UpdateGlobalTableSettingsError Other {
        /// The specified global table does not exist.
        "GlobalTableNotFoundException" GlobalTableNotFound;
        /// The operation tried to access a nonexistent index.
        "IndexNotFoundException" IndexNotFound;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
        /// There is no limit to the number of daily on-demand backups that can be taken.
        "LimitExceededException" LimitExceeded;
        /// The specified replica is no longer part of the global table.
        "ReplicaNotFoundException" ReplicaNotFound;
        /// The operation conflicts with the resource's availability.
        "ResourceInUseException" ResourceInUse;
    }
}

operation_error! {
    /// Why [`update_item`](super::update_item) failed.
    UpdateItemError Other {
        /// A condition specified in the operation failed to be evaluated.
        "ConditionalCheckFailedException" ConditionalCheckFailed;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
        /// An item collection is too large.
        "ItemCollectionSizeLimitExceededException" ItemCollectionSizeLimitExceeded;
        /// The request was denied due to request throttling.
        "ProvisionedThroughputExceededException" ProvisionedThroughputExceeded;
        /// The request was rejected because one or more items in the request are being modified by a request in another Region.
        "ReplicatedWriteConflictException" ReplicatedWriteConflict;
        /// Throughput exceeds the current throughput quota for your account.
        "RequestLimitExceeded" RequestLimitExceeded;
        /// The operation tried to access a nonexistent table or index.
        "ResourceNotFoundException" ResourceNotFound;
        /// The request was denied due to request throttling.
        "ThrottlingException" Throttling;
        /// Operation was rejected because there is an ongoing transaction for the item.
        "TransactionConflictException" TransactionConflict;
    }
}

operation_error! {
    /// Why [`update_kinesis_streaming_destination`](super::update_kinesis_streaming_destination) failed.
    UpdateKinesisStreamingDestinationError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
        /// There is no limit to the number of daily on-demand backups that can be taken.
        "LimitExceededException" LimitExceeded;
        /// The operation conflicts with the resource's availability.
        "ResourceInUseException" ResourceInUse;
        /// The operation tried to access a nonexistent table or index.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`update_table`](super::update_table) failed.
    UpdateTableError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
        /// There is no limit to the number of daily on-demand backups that can be taken.
        "LimitExceededException" LimitExceeded;
        /// The operation conflicts with the resource's availability.
        "ResourceInUseException" ResourceInUse;
        /// The operation tried to access a nonexistent table or index.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`update_table_replica_auto_scaling`](super::update_table_replica_auto_scaling) failed.
    UpdateTableReplicaAutoScalingError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// There is no limit to the number of daily on-demand backups that can be taken.
        "LimitExceededException" LimitExceeded;
        /// The operation conflicts with the resource's availability.
        "ResourceInUseException" ResourceInUse;
        /// The operation tried to access a nonexistent table or index.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`update_time_to_live`](super::update_time_to_live) failed.
    UpdateTimeToLiveError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// `InvalidEndpointException`.
        "InvalidEndpointException" InvalidEndpoint;
        /// There is no limit to the number of daily on-demand backups that can be taken.
        "LimitExceededException" LimitExceeded;
        /// The operation conflicts with the resource's availability.
        "ResourceInUseException" ResourceInUse;
        /// The operation tried to access a nonexistent table or index.
        "ResourceNotFoundException" ResourceNotFound;
    }
}
