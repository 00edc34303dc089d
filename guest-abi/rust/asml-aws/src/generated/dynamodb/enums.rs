// Made by build/codegen from AWS's model. Do not edit.

enumeration! {
    /// Values of ApproximateCreationDateTimePrecision.
    ApproximateCreationDateTimePrecision Unknown {
        /// `MILLISECOND`.
        "MILLISECOND" Millisecond;
        /// `MICROSECOND`.
        "MICROSECOND" Microsecond;
    }
}

enumeration! {
    /// Values of AttributeAction.
    AttributeAction Unknown {
        /// `ADD`.
        "ADD" Add;
        /// `PUT`.
        "PUT" Put;
        /// `DELETE`.
        "DELETE" Delete;
    }
}

enumeration! {
    /// Values of BackupStatus.
    BackupStatus Unknown {
        /// `CREATING`.
        "CREATING" Creating;
        /// `DELETED`.
        "DELETED" Deleted;
        /// `AVAILABLE`.
        "AVAILABLE" Available;
    }
}

enumeration! {
    /// Values of BackupType.
    BackupType Unknown {
        /// `USER`.
        "USER" User;
        /// `SYSTEM`.
        "SYSTEM" System;
        /// `AWS_BACKUP`.
        "AWS_BACKUP" AwsBackup;
    }
}

enumeration! {
    /// Values of BackupTypeFilter.
    BackupTypeFilter Unknown {
        /// `USER`.
        "USER" User;
        /// `SYSTEM`.
        "SYSTEM" System;
        /// `AWS_BACKUP`.
        "AWS_BACKUP" AwsBackup;
        /// `ALL`.
        "ALL" All;
    }
}

enumeration! {
    /// Values of BatchStatementErrorCodeEnum.
    BatchStatementErrorCodeEnum Unknown {
        /// `ConditionalCheckFailed`.
        "ConditionalCheckFailed" ConditionalCheckFailed;
        /// `ItemCollectionSizeLimitExceeded`.
        "ItemCollectionSizeLimitExceeded" ItemCollectionSizeLimitExceeded;
        /// `RequestLimitExceeded`.
        "RequestLimitExceeded" RequestLimitExceeded;
        /// `ValidationError`.
        "ValidationError" ValidationError;
        /// `ProvisionedThroughputExceeded`.
        "ProvisionedThroughputExceeded" ProvisionedThroughputExceeded;
        /// `TransactionConflict`.
        "TransactionConflict" TransactionConflict;
        /// `ThrottlingError`.
        "ThrottlingError" ThrottlingError;
        /// `InternalServerError`.
        "InternalServerError" InternalServerError;
        /// `ResourceNotFound`.
        "ResourceNotFound" ResourceNotFound;
        /// `AccessDenied`.
        "AccessDenied" AccessDenied;
        /// `DuplicateItem`.
        "DuplicateItem" DuplicateItem;
    }
}

enumeration! {
    /// Values of BillingMode.
    BillingMode Unknown {
        /// `PROVISIONED`.
        "PROVISIONED" Provisioned;
        /// `PAY_PER_REQUEST`.
        "PAY_PER_REQUEST" PayPerRequest;
    }
}

enumeration! {
    /// Values of ComparisonOperator.
    ComparisonOperator Unknown {
        /// `EQ`.
        "EQ" Eq;
        /// `NE`.
        "NE" Ne;
        /// `IN`.
        "IN" In;
        /// `LE`.
        "LE" Le;
        /// `LT`.
        "LT" Lt;
        /// `GE`.
        "GE" Ge;
        /// `GT`.
        "GT" Gt;
        /// `BETWEEN`.
        "BETWEEN" Between;
        /// `NOT_NULL`.
        "NOT_NULL" NotNull;
        /// `NULL`.
        "NULL" Null;
        /// `CONTAINS`.
        "CONTAINS" Contains;
        /// `NOT_CONTAINS`.
        "NOT_CONTAINS" NotContains;
        /// `BEGINS_WITH`.
        "BEGINS_WITH" BeginsWith;
    }
}

enumeration! {
    /// Values of ConditionalOperator.
    ConditionalOperator Unknown {
        /// `AND`.
        "AND" And;
        /// `OR`.
        "OR" Or;
    }
}

enumeration! {
    /// Values of ContinuousBackupsStatus.
    ContinuousBackupsStatus Unknown {
        /// `ENABLED`.
        "ENABLED" Enabled;
        /// `DISABLED`.
        "DISABLED" Disabled;
    }
}

enumeration! {
    /// Values of ContributorInsightsAction.
    ContributorInsightsAction Unknown {
        /// `ENABLE`.
        "ENABLE" Enable;
        /// `DISABLE`.
        "DISABLE" Disable;
    }
}

enumeration! {
    /// Values of ContributorInsightsMode.
    ContributorInsightsMode Unknown {
        /// `ACCESSED_AND_THROTTLED_KEYS`.
        "ACCESSED_AND_THROTTLED_KEYS" AccessedAndThrottledKeys;
        /// `THROTTLED_KEYS`.
        "THROTTLED_KEYS" ThrottledKeys;
    }
}

enumeration! {
    /// Values of ContributorInsightsStatus.
    ContributorInsightsStatus Unknown {
        /// `ENABLING`.
        "ENABLING" Enabling;
        /// `ENABLED`.
        "ENABLED" Enabled;
        /// `DISABLING`.
        "DISABLING" Disabling;
        /// `DISABLED`.
        "DISABLED" Disabled;
        /// `FAILED`.
        "FAILED" Failed;
    }
}

enumeration! {
    /// Values of DestinationStatus.
    DestinationStatus Unknown {
        /// `ENABLING`.
        "ENABLING" Enabling;
        /// `ACTIVE`.
        "ACTIVE" Active;
        /// `DISABLING`.
        "DISABLING" Disabling;
        /// `DISABLED`.
        "DISABLED" Disabled;
        /// `ENABLE_FAILED`.
        "ENABLE_FAILED" EnableFailed;
        /// `UPDATING`.
        "UPDATING" Updating;
    }
}

enumeration! {
    /// Values of ExportFormat.
    ExportFormat Unknown {
        /// `DYNAMODB_JSON`.
        "DYNAMODB_JSON" DynamodbJson;
        /// `ION`.
        "ION" Ion;
    }
}

enumeration! {
    /// Values of ExportStatus.
    ExportStatus Unknown {
        /// `IN_PROGRESS`.
        "IN_PROGRESS" InProgress;
        /// `COMPLETED`.
        "COMPLETED" Completed;
        /// `FAILED`.
        "FAILED" Failed;
    }
}

enumeration! {
    /// Values of ExportType.
    ExportType Unknown {
        /// `FULL_EXPORT`.
        "FULL_EXPORT" FullExport;
        /// `INCREMENTAL_EXPORT`.
        "INCREMENTAL_EXPORT" IncrementalExport;
    }
}

enumeration! {
    /// Values of ExportViewType.
    ExportViewType Unknown {
        /// `NEW_IMAGE`.
        "NEW_IMAGE" NewImage;
        /// `NEW_AND_OLD_IMAGES`.
        "NEW_AND_OLD_IMAGES" NewAndOldImages;
    }
}

enumeration! {
    /// Values of GlobalTableSettingsReplicationMode.
    GlobalTableSettingsReplicationMode Unknown {
        /// `ENABLED`.
        "ENABLED" Enabled;
        /// `DISABLED`.
        "DISABLED" Disabled;
        /// `ENABLED_WITH_OVERRIDES`.
        "ENABLED_WITH_OVERRIDES" EnabledWithOverrides;
    }
}

enumeration! {
    /// Values of GlobalTableStatus.
    GlobalTableStatus Unknown {
        /// `CREATING`.
        "CREATING" Creating;
        /// `ACTIVE`.
        "ACTIVE" Active;
        /// `DELETING`.
        "DELETING" Deleting;
        /// `UPDATING`.
        "UPDATING" Updating;
    }
}

enumeration! {
    /// Values of ImportStatus.
    ImportStatus Unknown {
        /// `IN_PROGRESS`.
        "IN_PROGRESS" InProgress;
        /// `COMPLETED`.
        "COMPLETED" Completed;
        /// `CANCELLING`.
        "CANCELLING" Cancelling;
        /// `CANCELLED`.
        "CANCELLED" Cancelled;
        /// `FAILED`.
        "FAILED" Failed;
    }
}

enumeration! {
    /// Values of IndexStatus.
    IndexStatus Unknown {
        /// `CREATING`.
        "CREATING" Creating;
        /// `UPDATING`.
        "UPDATING" Updating;
        /// `DELETING`.
        "DELETING" Deleting;
        /// `ACTIVE`.
        "ACTIVE" Active;
    }
}

enumeration! {
    /// Values of InputCompressionType.
    InputCompressionType Unknown {
        /// `GZIP`.
        "GZIP" Gzip;
        /// `ZSTD`.
        "ZSTD" Zstd;
        /// `NONE`.
        "NONE" None;
    }
}

enumeration! {
    /// Values of InputFormat.
    InputFormat Unknown {
        /// `DYNAMODB_JSON`.
        "DYNAMODB_JSON" DynamodbJson;
        /// `ION`.
        "ION" Ion;
        /// `CSV`.
        "CSV" Csv;
    }
}

enumeration! {
    /// Values of KeyType.
    KeyType Unknown {
        /// `HASH`.
        "HASH" Hash;
        /// `RANGE`.
        "RANGE" Range;
    }
}

enumeration! {
    /// Values of MultiRegionConsistency.
    MultiRegionConsistency Unknown {
        /// `EVENTUAL`.
        "EVENTUAL" Eventual;
        /// `STRONG`.
        "STRONG" Strong;
    }
}

enumeration! {
    /// Values of PointInTimeRecoveryStatus.
    PointInTimeRecoveryStatus Unknown {
        /// `ENABLED`.
        "ENABLED" Enabled;
        /// `DISABLED`.
        "DISABLED" Disabled;
    }
}

enumeration! {
    /// Values of ProjectionType.
    ProjectionType Unknown {
        /// `ALL`.
        "ALL" All;
        /// `KEYS_ONLY`.
        "KEYS_ONLY" KeysOnly;
        /// `INCLUDE`.
        "INCLUDE" Include;
    }
}

enumeration! {
    /// Values of ReplicaStatus.
    ReplicaStatus Unknown {
        /// `CREATING`.
        "CREATING" Creating;
        /// `CREATION_FAILED`.
        "CREATION_FAILED" CreationFailed;
        /// `UPDATING`.
        "UPDATING" Updating;
        /// `DELETING`.
        "DELETING" Deleting;
        /// `ACTIVE`.
        "ACTIVE" Active;
        /// `REGION_DISABLED`.
        "REGION_DISABLED" RegionDisabled;
        /// `INACCESSIBLE_ENCRYPTION_CREDENTIALS`.
        "INACCESSIBLE_ENCRYPTION_CREDENTIALS" InaccessibleEncryptionCredentials;
        /// `ARCHIVING`.
        "ARCHIVING" Archiving;
        /// `ARCHIVED`.
        "ARCHIVED" Archived;
        /// `REPLICATION_NOT_AUTHORIZED`.
        "REPLICATION_NOT_AUTHORIZED" ReplicationNotAuthorized;
    }
}

enumeration! {
    /// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.
    ReturnConsumedCapacity Unknown {
        /// `INDEXES`.
        "INDEXES" Indexes;
        /// `TOTAL`.
        "TOTAL" Total;
        /// `NONE`.
        "NONE" None;
    }
}

enumeration! {
    /// Values of ReturnItemCollectionMetrics.
    ReturnItemCollectionMetrics Unknown {
        /// `SIZE`.
        "SIZE" Size;
        /// `NONE`.
        "NONE" None;
    }
}

enumeration! {
    /// Values of ReturnValue.
    ReturnValue Unknown {
        /// `NONE`.
        "NONE" None;
        /// `ALL_OLD`.
        "ALL_OLD" AllOld;
        /// `UPDATED_OLD`.
        "UPDATED_OLD" UpdatedOld;
        /// `ALL_NEW`.
        "ALL_NEW" AllNew;
        /// `UPDATED_NEW`.
        "UPDATED_NEW" UpdatedNew;
    }
}

enumeration! {
    /// Values of ReturnValuesOnConditionCheckFailure.
    ReturnValuesOnConditionCheckFailure Unknown {
        /// `ALL_OLD`.
        "ALL_OLD" AllOld;
        /// `NONE`.
        "NONE" None;
    }
}

enumeration! {
    /// Values of S3SseAlgorithm.
    S3SseAlgorithm Unknown {
        /// `AES256`.
        "AES256" Aes256;
        /// `KMS`.
        "KMS" Kms;
    }
}

enumeration! {
    /// Values of SSEStatus.
    SSEStatus Unknown {
        /// `ENABLING`.
        "ENABLING" Enabling;
        /// `ENABLED`.
        "ENABLED" Enabled;
        /// `DISABLING`.
        "DISABLING" Disabling;
        /// `DISABLED`.
        "DISABLED" Disabled;
        /// `UPDATING`.
        "UPDATING" Updating;
    }
}

enumeration! {
    /// Values of SSEType.
    SSEType Unknown {
        /// `AES256`.
        "AES256" Aes256;
        /// `KMS`.
        "KMS" Kms;
    }
}

enumeration! {
    /// Values of ScalarAttributeType.
    ScalarAttributeType Unknown {
        /// `S`.
        "S" S;
        /// `N`.
        "N" N;
        /// `B`.
        "B" B;
    }
}

enumeration! {
    /// Values of SearchSchemaElementType.
    SearchSchemaElementType Unknown {
        /// `HASH`.
        "HASH" Hash;
        /// `INLINE_FILTER`.
        "INLINE_FILTER" InlineFilter;
    }
}

enumeration! {
    /// Values of Select.
    Select Unknown {
        /// `ALL_ATTRIBUTES`.
        "ALL_ATTRIBUTES" AllAttributes;
        /// `ALL_PROJECTED_ATTRIBUTES`.
        "ALL_PROJECTED_ATTRIBUTES" AllProjectedAttributes;
        /// `SPECIFIC_ATTRIBUTES`.
        "SPECIFIC_ATTRIBUTES" SpecificAttributes;
        /// `COUNT`.
        "COUNT" Count;
    }
}

enumeration! {
    /// Values of StreamViewType.
    StreamViewType Unknown {
        /// `NEW_IMAGE`.
        "NEW_IMAGE" NewImage;
        /// `OLD_IMAGE`.
        "OLD_IMAGE" OldImage;
        /// `NEW_AND_OLD_IMAGES`.
        "NEW_AND_OLD_IMAGES" NewAndOldImages;
        /// `KEYS_ONLY`.
        "KEYS_ONLY" KeysOnly;
    }
}

enumeration! {
    /// Values of TableClass.
    TableClass Unknown {
        /// `STANDARD`.
        "STANDARD" Standard;
        /// `STANDARD_INFREQUENT_ACCESS`.
        "STANDARD_INFREQUENT_ACCESS" StandardInfrequentAccess;
    }
}

enumeration! {
    /// Values of TableStatus.
    TableStatus Unknown {
        /// `CREATING`.
        "CREATING" Creating;
        /// `UPDATING`.
        "UPDATING" Updating;
        /// `DELETING`.
        "DELETING" Deleting;
        /// `ACTIVE`.
        "ACTIVE" Active;
        /// `INACCESSIBLE_ENCRYPTION_CREDENTIALS`.
        "INACCESSIBLE_ENCRYPTION_CREDENTIALS" InaccessibleEncryptionCredentials;
        /// `ARCHIVING`.
        "ARCHIVING" Archiving;
        /// `ARCHIVED`.
        "ARCHIVED" Archived;
        /// `REPLICATION_NOT_AUTHORIZED`.
        "REPLICATION_NOT_AUTHORIZED" ReplicationNotAuthorized;
    }
}

enumeration! {
    /// Values of TimeToLiveStatus.
    TimeToLiveStatus Unknown {
        /// `ENABLING`.
        "ENABLING" Enabling;
        /// `DISABLING`.
        "DISABLING" Disabling;
        /// `ENABLED`.
        "ENABLED" Enabled;
        /// `DISABLED`.
        "DISABLED" Disabled;
    }
}

enumeration! {
    /// Values of VectorDistanceFunction.
    VectorDistanceFunction Unknown {
        /// `COSINE`.
        "COSINE" Cosine;
        /// `DOT_PRODUCT`.
        "DOT_PRODUCT" DotProduct;
        /// `EUCLIDEAN`.
        "EUCLIDEAN" Euclidean;
    }
}

enumeration! {
    /// Values of WitnessStatus.
    WitnessStatus Unknown {
        /// `CREATING`.
        "CREATING" Creating;
        /// `DELETING`.
        "DELETING" Deleting;
        /// `ACTIVE`.
        "ACTIVE" Active;
    }
}
