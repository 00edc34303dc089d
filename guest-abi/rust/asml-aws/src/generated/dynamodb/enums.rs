// Made by build/codegen from AWS's model. Do not edit.

/// Values of ApproximateCreationDateTimePrecision.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ApproximateCreationDateTimePrecision {
    /// `MILLISECOND`.
    Millisecond,
    /// `MICROSECOND`.
    Microsecond,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(ApproximateCreationDateTimePrecision {
"MILLISECOND" Millisecond,
"MICROSECOND" Microsecond,
} Unknown);

/// Values of AttributeAction.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AttributeAction {
    /// `ADD`.
    Add,
    /// `PUT`.
    Put,
    /// `DELETE`.
    Delete,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(AttributeAction {
"ADD" Add,
"PUT" Put,
"DELETE" Delete,
} Unknown);

/// Values of BackupStatus.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BackupStatus {
    /// `CREATING`.
    Creating,
    /// `DELETED`.
    Deleted,
    /// `AVAILABLE`.
    Available,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(BackupStatus {
"CREATING" Creating,
"DELETED" Deleted,
"AVAILABLE" Available,
} Unknown);

/// Values of BackupType.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BackupType {
    /// `USER`.
    User,
    /// `SYSTEM`.
    System,
    /// `AWS_BACKUP`.
    AwsBackup,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(BackupType {
"USER" User,
"SYSTEM" System,
"AWS_BACKUP" AwsBackup,
} Unknown);

/// Values of BackupTypeFilter.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BackupTypeFilter {
    /// `USER`.
    User,
    /// `SYSTEM`.
    System,
    /// `AWS_BACKUP`.
    AwsBackup,
    /// `ALL`.
    All,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(BackupTypeFilter {
"USER" User,
"SYSTEM" System,
"AWS_BACKUP" AwsBackup,
"ALL" All,
} Unknown);

/// Values of BatchStatementErrorCodeEnum.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BatchStatementErrorCodeEnum {
    /// `ConditionalCheckFailed`.
    ConditionalCheckFailed,
    /// `ItemCollectionSizeLimitExceeded`.
    ItemCollectionSizeLimitExceeded,
    /// `RequestLimitExceeded`.
    RequestLimitExceeded,
    /// `ValidationError`.
    ValidationError,
    /// `ProvisionedThroughputExceeded`.
    ProvisionedThroughputExceeded,
    /// `TransactionConflict`.
    TransactionConflict,
    /// `ThrottlingError`.
    ThrottlingError,
    /// `InternalServerError`.
    InternalServerError,
    /// `ResourceNotFound`.
    ResourceNotFound,
    /// `AccessDenied`.
    AccessDenied,
    /// `DuplicateItem`.
    DuplicateItem,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(BatchStatementErrorCodeEnum {
"ConditionalCheckFailed" ConditionalCheckFailed,
"ItemCollectionSizeLimitExceeded" ItemCollectionSizeLimitExceeded,
"RequestLimitExceeded" RequestLimitExceeded,
"ValidationError" ValidationError,
"ProvisionedThroughputExceeded" ProvisionedThroughputExceeded,
"TransactionConflict" TransactionConflict,
"ThrottlingError" ThrottlingError,
"InternalServerError" InternalServerError,
"ResourceNotFound" ResourceNotFound,
"AccessDenied" AccessDenied,
"DuplicateItem" DuplicateItem,
} Unknown);

/// Values of BillingMode.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BillingMode {
    /// `PROVISIONED`.
    Provisioned,
    /// `PAY_PER_REQUEST`.
    PayPerRequest,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(BillingMode {
"PROVISIONED" Provisioned,
"PAY_PER_REQUEST" PayPerRequest,
} Unknown);

/// Values of ComparisonOperator.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ComparisonOperator {
    /// `EQ`.
    Eq,
    /// `NE`.
    Ne,
    /// `IN`.
    In,
    /// `LE`.
    Le,
    /// `LT`.
    Lt,
    /// `GE`.
    Ge,
    /// `GT`.
    Gt,
    /// `BETWEEN`.
    Between,
    /// `NOT_NULL`.
    NotNull,
    /// `NULL`.
    Null,
    /// `CONTAINS`.
    Contains,
    /// `NOT_CONTAINS`.
    NotContains,
    /// `BEGINS_WITH`.
    BeginsWith,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(ComparisonOperator {
"EQ" Eq,
"NE" Ne,
"IN" In,
"LE" Le,
"LT" Lt,
"GE" Ge,
"GT" Gt,
"BETWEEN" Between,
"NOT_NULL" NotNull,
"NULL" Null,
"CONTAINS" Contains,
"NOT_CONTAINS" NotContains,
"BEGINS_WITH" BeginsWith,
} Unknown);

/// Values of ConditionalOperator.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ConditionalOperator {
    /// `AND`.
    And,
    /// `OR`.
    Or,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(ConditionalOperator {
"AND" And,
"OR" Or,
} Unknown);

/// Values of ContinuousBackupsStatus.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ContinuousBackupsStatus {
    /// `ENABLED`.
    Enabled,
    /// `DISABLED`.
    Disabled,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(ContinuousBackupsStatus {
"ENABLED" Enabled,
"DISABLED" Disabled,
} Unknown);

/// Values of ContributorInsightsAction.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ContributorInsightsAction {
    /// `ENABLE`.
    Enable,
    /// `DISABLE`.
    Disable,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(ContributorInsightsAction {
"ENABLE" Enable,
"DISABLE" Disable,
} Unknown);

/// Values of ContributorInsightsMode.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ContributorInsightsMode {
    /// `ACCESSED_AND_THROTTLED_KEYS`.
    AccessedAndThrottledKeys,
    /// `THROTTLED_KEYS`.
    ThrottledKeys,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(ContributorInsightsMode {
"ACCESSED_AND_THROTTLED_KEYS" AccessedAndThrottledKeys,
"THROTTLED_KEYS" ThrottledKeys,
} Unknown);

/// Values of ContributorInsightsStatus.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ContributorInsightsStatus {
    /// `ENABLING`.
    Enabling,
    /// `ENABLED`.
    Enabled,
    /// `DISABLING`.
    Disabling,
    /// `DISABLED`.
    Disabled,
    /// `FAILED`.
    Failed,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(ContributorInsightsStatus {
"ENABLING" Enabling,
"ENABLED" Enabled,
"DISABLING" Disabling,
"DISABLED" Disabled,
"FAILED" Failed,
} Unknown);

/// Values of DestinationStatus.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DestinationStatus {
    /// `ENABLING`.
    Enabling,
    /// `ACTIVE`.
    Active,
    /// `DISABLING`.
    Disabling,
    /// `DISABLED`.
    Disabled,
    /// `ENABLE_FAILED`.
    EnableFailed,
    /// `UPDATING`.
    Updating,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(DestinationStatus {
"ENABLING" Enabling,
"ACTIVE" Active,
"DISABLING" Disabling,
"DISABLED" Disabled,
"ENABLE_FAILED" EnableFailed,
"UPDATING" Updating,
} Unknown);

/// Values of ExportFormat.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ExportFormat {
    /// `DYNAMODB_JSON`.
    DynamodbJson,
    /// `ION`.
    Ion,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(ExportFormat {
"DYNAMODB_JSON" DynamodbJson,
"ION" Ion,
} Unknown);

/// Values of ExportStatus.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ExportStatus {
    /// `IN_PROGRESS`.
    InProgress,
    /// `COMPLETED`.
    Completed,
    /// `FAILED`.
    Failed,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(ExportStatus {
"IN_PROGRESS" InProgress,
"COMPLETED" Completed,
"FAILED" Failed,
} Unknown);

/// Values of ExportType.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ExportType {
    /// `FULL_EXPORT`.
    FullExport,
    /// `INCREMENTAL_EXPORT`.
    IncrementalExport,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(ExportType {
"FULL_EXPORT" FullExport,
"INCREMENTAL_EXPORT" IncrementalExport,
} Unknown);

/// Values of ExportViewType.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ExportViewType {
    /// `NEW_IMAGE`.
    NewImage,
    /// `NEW_AND_OLD_IMAGES`.
    NewAndOldImages,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(ExportViewType {
"NEW_IMAGE" NewImage,
"NEW_AND_OLD_IMAGES" NewAndOldImages,
} Unknown);

/// Values of GlobalTableSettingsReplicationMode.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GlobalTableSettingsReplicationMode {
    /// `ENABLED`.
    Enabled,
    /// `DISABLED`.
    Disabled,
    /// `ENABLED_WITH_OVERRIDES`.
    EnabledWithOverrides,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(GlobalTableSettingsReplicationMode {
"ENABLED" Enabled,
"DISABLED" Disabled,
"ENABLED_WITH_OVERRIDES" EnabledWithOverrides,
} Unknown);

/// Values of GlobalTableStatus.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GlobalTableStatus {
    /// `CREATING`.
    Creating,
    /// `ACTIVE`.
    Active,
    /// `DELETING`.
    Deleting,
    /// `UPDATING`.
    Updating,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(GlobalTableStatus {
"CREATING" Creating,
"ACTIVE" Active,
"DELETING" Deleting,
"UPDATING" Updating,
} Unknown);

/// Values of ImportStatus.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ImportStatus {
    /// `IN_PROGRESS`.
    InProgress,
    /// `COMPLETED`.
    Completed,
    /// `CANCELLING`.
    Cancelling,
    /// `CANCELLED`.
    Cancelled,
    /// `FAILED`.
    Failed,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(ImportStatus {
"IN_PROGRESS" InProgress,
"COMPLETED" Completed,
"CANCELLING" Cancelling,
"CANCELLED" Cancelled,
"FAILED" Failed,
} Unknown);

/// Values of IndexStatus.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum IndexStatus {
    /// `CREATING`.
    Creating,
    /// `UPDATING`.
    Updating,
    /// `DELETING`.
    Deleting,
    /// `ACTIVE`.
    Active,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(IndexStatus {
"CREATING" Creating,
"UPDATING" Updating,
"DELETING" Deleting,
"ACTIVE" Active,
} Unknown);

/// Values of InputCompressionType.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InputCompressionType {
    /// `GZIP`.
    Gzip,
    /// `ZSTD`.
    Zstd,
    /// `NONE`.
    None,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(InputCompressionType {
"GZIP" Gzip,
"ZSTD" Zstd,
"NONE" None,
} Unknown);

/// Values of InputFormat.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InputFormat {
    /// `DYNAMODB_JSON`.
    DynamodbJson,
    /// `ION`.
    Ion,
    /// `CSV`.
    Csv,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(InputFormat {
"DYNAMODB_JSON" DynamodbJson,
"ION" Ion,
"CSV" Csv,
} Unknown);

/// Values of KeyType.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum KeyType {
    /// `HASH`.
    Hash,
    /// `RANGE`.
    Range,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(KeyType {
"HASH" Hash,
"RANGE" Range,
} Unknown);

/// Values of MultiRegionConsistency.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MultiRegionConsistency {
    /// `EVENTUAL`.
    Eventual,
    /// `STRONG`.
    Strong,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(MultiRegionConsistency {
"EVENTUAL" Eventual,
"STRONG" Strong,
} Unknown);

/// Values of PointInTimeRecoveryStatus.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PointInTimeRecoveryStatus {
    /// `ENABLED`.
    Enabled,
    /// `DISABLED`.
    Disabled,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(PointInTimeRecoveryStatus {
"ENABLED" Enabled,
"DISABLED" Disabled,
} Unknown);

/// Values of ProjectionType.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProjectionType {
    /// `ALL`.
    All,
    /// `KEYS_ONLY`.
    KeysOnly,
    /// `INCLUDE`.
    Include,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(ProjectionType {
"ALL" All,
"KEYS_ONLY" KeysOnly,
"INCLUDE" Include,
} Unknown);

/// Values of ReplicaStatus.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ReplicaStatus {
    /// `CREATING`.
    Creating,
    /// `CREATION_FAILED`.
    CreationFailed,
    /// `UPDATING`.
    Updating,
    /// `DELETING`.
    Deleting,
    /// `ACTIVE`.
    Active,
    /// `REGION_DISABLED`.
    RegionDisabled,
    /// `INACCESSIBLE_ENCRYPTION_CREDENTIALS`.
    InaccessibleEncryptionCredentials,
    /// `ARCHIVING`.
    Archiving,
    /// `ARCHIVED`.
    Archived,
    /// `REPLICATION_NOT_AUTHORIZED`.
    ReplicationNotAuthorized,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(ReplicaStatus {
"CREATING" Creating,
"CREATION_FAILED" CreationFailed,
"UPDATING" Updating,
"DELETING" Deleting,
"ACTIVE" Active,
"REGION_DISABLED" RegionDisabled,
"INACCESSIBLE_ENCRYPTION_CREDENTIALS" InaccessibleEncryptionCredentials,
"ARCHIVING" Archiving,
"ARCHIVED" Archived,
"REPLICATION_NOT_AUTHORIZED" ReplicationNotAuthorized,
} Unknown);

/// Determines the level of detail about either provisioned or on-demand throughput consumption that is returned in the response.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ReturnConsumedCapacity {
    /// `INDEXES`.
    Indexes,
    /// `TOTAL`.
    Total,
    /// `NONE`.
    None,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(ReturnConsumedCapacity {
"INDEXES" Indexes,
"TOTAL" Total,
"NONE" None,
} Unknown);

/// Values of ReturnItemCollectionMetrics.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ReturnItemCollectionMetrics {
    /// `SIZE`.
    Size,
    /// `NONE`.
    None,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(ReturnItemCollectionMetrics {
"SIZE" Size,
"NONE" None,
} Unknown);

/// Values of ReturnValue.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ReturnValue {
    /// `NONE`.
    None,
    /// `ALL_OLD`.
    AllOld,
    /// `UPDATED_OLD`.
    UpdatedOld,
    /// `ALL_NEW`.
    AllNew,
    /// `UPDATED_NEW`.
    UpdatedNew,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(ReturnValue {
"NONE" None,
"ALL_OLD" AllOld,
"UPDATED_OLD" UpdatedOld,
"ALL_NEW" AllNew,
"UPDATED_NEW" UpdatedNew,
} Unknown);

/// Values of ReturnValuesOnConditionCheckFailure.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ReturnValuesOnConditionCheckFailure {
    /// `ALL_OLD`.
    AllOld,
    /// `NONE`.
    None,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(ReturnValuesOnConditionCheckFailure {
"ALL_OLD" AllOld,
"NONE" None,
} Unknown);

/// Values of S3SseAlgorithm.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum S3SseAlgorithm {
    /// `AES256`.
    Aes256,
    /// `KMS`.
    Kms,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(S3SseAlgorithm {
"AES256" Aes256,
"KMS" Kms,
} Unknown);

/// Values of SSEStatus.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SSEStatus {
    /// `ENABLING`.
    Enabling,
    /// `ENABLED`.
    Enabled,
    /// `DISABLING`.
    Disabling,
    /// `DISABLED`.
    Disabled,
    /// `UPDATING`.
    Updating,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(SSEStatus {
"ENABLING" Enabling,
"ENABLED" Enabled,
"DISABLING" Disabling,
"DISABLED" Disabled,
"UPDATING" Updating,
} Unknown);

/// Values of SSEType.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SSEType {
    /// `AES256`.
    Aes256,
    /// `KMS`.
    Kms,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(SSEType {
"AES256" Aes256,
"KMS" Kms,
} Unknown);

/// Values of ScalarAttributeType.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ScalarAttributeType {
    /// `S`.
    S,
    /// `N`.
    N,
    /// `B`.
    B,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(ScalarAttributeType {
"S" S,
"N" N,
"B" B,
} Unknown);

/// Values of SearchSchemaElementType.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SearchSchemaElementType {
    /// `HASH`.
    Hash,
    /// `INLINE_FILTER`.
    InlineFilter,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(SearchSchemaElementType {
"HASH" Hash,
"INLINE_FILTER" InlineFilter,
} Unknown);

/// Values of Select.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Select {
    /// `ALL_ATTRIBUTES`.
    AllAttributes,
    /// `ALL_PROJECTED_ATTRIBUTES`.
    AllProjectedAttributes,
    /// `SPECIFIC_ATTRIBUTES`.
    SpecificAttributes,
    /// `COUNT`.
    Count,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(Select {
"ALL_ATTRIBUTES" AllAttributes,
"ALL_PROJECTED_ATTRIBUTES" AllProjectedAttributes,
"SPECIFIC_ATTRIBUTES" SpecificAttributes,
"COUNT" Count,
} Unknown);

/// Values of StreamViewType.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StreamViewType {
    /// `NEW_IMAGE`.
    NewImage,
    /// `OLD_IMAGE`.
    OldImage,
    /// `NEW_AND_OLD_IMAGES`.
    NewAndOldImages,
    /// `KEYS_ONLY`.
    KeysOnly,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(StreamViewType {
"NEW_IMAGE" NewImage,
"OLD_IMAGE" OldImage,
"NEW_AND_OLD_IMAGES" NewAndOldImages,
"KEYS_ONLY" KeysOnly,
} Unknown);

/// Values of TableClass.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TableClass {
    /// `STANDARD`.
    Standard,
    /// `STANDARD_INFREQUENT_ACCESS`.
    StandardInfrequentAccess,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(TableClass {
"STANDARD" Standard,
"STANDARD_INFREQUENT_ACCESS" StandardInfrequentAccess,
} Unknown);

/// Values of TableStatus.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TableStatus {
    /// `CREATING`.
    Creating,
    /// `UPDATING`.
    Updating,
    /// `DELETING`.
    Deleting,
    /// `ACTIVE`.
    Active,
    /// `INACCESSIBLE_ENCRYPTION_CREDENTIALS`.
    InaccessibleEncryptionCredentials,
    /// `ARCHIVING`.
    Archiving,
    /// `ARCHIVED`.
    Archived,
    /// `REPLICATION_NOT_AUTHORIZED`.
    ReplicationNotAuthorized,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(TableStatus {
"CREATING" Creating,
"UPDATING" Updating,
"DELETING" Deleting,
"ACTIVE" Active,
"INACCESSIBLE_ENCRYPTION_CREDENTIALS" InaccessibleEncryptionCredentials,
"ARCHIVING" Archiving,
"ARCHIVED" Archived,
"REPLICATION_NOT_AUTHORIZED" ReplicationNotAuthorized,
} Unknown);

/// Values of TimeToLiveStatus.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TimeToLiveStatus {
    /// `ENABLING`.
    Enabling,
    /// `DISABLING`.
    Disabling,
    /// `ENABLED`.
    Enabled,
    /// `DISABLED`.
    Disabled,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(TimeToLiveStatus {
"ENABLING" Enabling,
"DISABLING" Disabling,
"ENABLED" Enabled,
"DISABLED" Disabled,
} Unknown);

/// Values of VectorDistanceFunction.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum VectorDistanceFunction {
    /// `COSINE`.
    Cosine,
    /// `DOT_PRODUCT`.
    DotProduct,
    /// `EUCLIDEAN`.
    Euclidean,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(VectorDistanceFunction {
"COSINE" Cosine,
"DOT_PRODUCT" DotProduct,
"EUCLIDEAN" Euclidean,
} Unknown);

/// Values of WitnessStatus.

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WitnessStatus {
    /// `CREATING`.
    Creating,
    /// `DELETING`.
    Deleting,
    /// `ACTIVE`.
    Active,
    /// A value that this version does not know.
    Unknown(String),
}
wire_enum!(WitnessStatus {
"CREATING" Creating,
"DELETING" Deleting,
"ACTIVE" Active,
} Unknown);
