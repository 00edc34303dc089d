// Made by build/codegen from AWS's model. Do not edit.

enumeration! {
    /// Values of AnalyticsS3ExportFileFormat.
    AnalyticsS3ExportFileFormat Unknown {
        /// `CSV`.
        "CSV" Csv;
    }
}

enumeration! {
    /// Values of AnnotationConfigurationState.
    AnnotationConfigurationState Unknown {
        /// `ENABLED`.
        "ENABLED" Enabled;
        /// `DISABLED`.
        "DISABLED" Disabled;
    }
}

enumeration! {
    /// Values of AnnotationDirective.
    AnnotationDirective Unknown {
        /// `COPY`.
        "COPY" Copy;
        /// `EXCLUDE`.
        "EXCLUDE" Exclude;
    }
}

enumeration! {
    /// Values of ArchiveStatus.
    ArchiveStatus Unknown {
        /// `ARCHIVE_ACCESS`.
        "ARCHIVE_ACCESS" ArchiveAccess;
        /// `DEEP_ARCHIVE_ACCESS`.
        "DEEP_ARCHIVE_ACCESS" DeepArchiveAccess;
    }
}

enumeration! {
    /// Values of BucketAbacStatus.
    BucketAbacStatus Unknown {
        /// `Enabled`.
        "Enabled" Enabled;
        /// `Disabled`.
        "Disabled" Disabled;
    }
}

enumeration! {
    /// Values of BucketAccelerateStatus.
    BucketAccelerateStatus Unknown {
        /// `Enabled`.
        "Enabled" Enabled;
        /// `Suspended`.
        "Suspended" Suspended;
    }
}

enumeration! {
    /// Values of BucketCannedACL.
    BucketCannedACL Unknown {
        /// `private`.
        "private" Private;
        /// `public-read`.
        "public-read" PublicRead;
        /// `public-read-write`.
        "public-read-write" PublicReadWrite;
        /// `authenticated-read`.
        "authenticated-read" AuthenticatedRead;
    }
}

enumeration! {
    /// Values of BucketLocationConstraint.
    BucketLocationConstraint Unknown {
        /// `af-south-1`.
        "af-south-1" AfSouth1;
        /// `ap-east-1`.
        "ap-east-1" ApEast1;
        /// `ap-east-2`.
        "ap-east-2" ApEast2;
        /// `ap-northeast-1`.
        "ap-northeast-1" ApNortheast1;
        /// `ap-northeast-2`.
        "ap-northeast-2" ApNortheast2;
        /// `ap-northeast-3`.
        "ap-northeast-3" ApNortheast3;
        /// `ap-south-1`.
        "ap-south-1" ApSouth1;
        /// `ap-south-2`.
        "ap-south-2" ApSouth2;
        /// `ap-southeast-1`.
        "ap-southeast-1" ApSoutheast1;
        /// `ap-southeast-2`.
        "ap-southeast-2" ApSoutheast2;
        /// `ap-southeast-3`.
        "ap-southeast-3" ApSoutheast3;
        /// `ap-southeast-4`.
        "ap-southeast-4" ApSoutheast4;
        /// `ap-southeast-5`.
        "ap-southeast-5" ApSoutheast5;
        /// `ap-southeast-6`.
        "ap-southeast-6" ApSoutheast6;
        /// `ap-southeast-7`.
        "ap-southeast-7" ApSoutheast7;
        /// `ca-central-1`.
        "ca-central-1" CaCentral1;
        /// `ca-west-1`.
        "ca-west-1" CaWest1;
        /// `cn-north-1`.
        "cn-north-1" CnNorth1;
        /// `cn-northwest-1`.
        "cn-northwest-1" CnNorthwest1;
        /// `EU`.
        "EU" Eu;
        /// `eu-central-1`.
        "eu-central-1" EuCentral1;
        /// `eu-central-2`.
        "eu-central-2" EuCentral2;
        /// `eu-north-1`.
        "eu-north-1" EuNorth1;
        /// `eu-south-1`.
        "eu-south-1" EuSouth1;
        /// `eu-south-2`.
        "eu-south-2" EuSouth2;
        /// `eu-west-1`.
        "eu-west-1" EuWest1;
        /// `eu-west-2`.
        "eu-west-2" EuWest2;
        /// `eu-west-3`.
        "eu-west-3" EuWest3;
        /// `il-central-1`.
        "il-central-1" IlCentral1;
        /// `me-central-1`.
        "me-central-1" MeCentral1;
        /// `me-south-1`.
        "me-south-1" MeSouth1;
        /// `mx-central-1`.
        "mx-central-1" MxCentral1;
        /// `sa-east-1`.
        "sa-east-1" SaEast1;
        /// `us-east-2`.
        "us-east-2" UsEast2;
        /// `us-gov-east-1`.
        "us-gov-east-1" UsGovEast1;
        /// `us-gov-west-1`.
        "us-gov-west-1" UsGovWest1;
        /// `us-west-1`.
        "us-west-1" UsWest1;
        /// `us-west-2`.
        "us-west-2" UsWest2;
    }
}

enumeration! {
    /// Values of BucketLogsPermission.
    BucketLogsPermission Unknown {
        /// `FULL_CONTROL`.
        "FULL_CONTROL" FullControl;
        /// `READ`.
        "READ" Read;
        /// `WRITE`.
        "WRITE" Write;
    }
}

enumeration! {
    /// Values of BucketNamespace.
    BucketNamespace Unknown {
        /// `account-regional`.
        "account-regional" AccountRegional;
        /// `global`.
        "global" Global;
    }
}

enumeration! {
    /// Values of BucketType.
    BucketType Unknown {
        /// `Directory`.
        "Directory" Directory;
    }
}

enumeration! {
    /// Values of BucketVersioningStatus.
    BucketVersioningStatus Unknown {
        /// `Enabled`.
        "Enabled" Enabled;
        /// `Suspended`.
        "Suspended" Suspended;
    }
}

enumeration! {
    /// Values of ChecksumAlgorithm.
    ChecksumAlgorithm Unknown {
        /// `CRC32`.
        "CRC32" Crc32;
        /// `CRC32C`.
        "CRC32C" Crc32C;
        /// `SHA1`.
        "SHA1" Sha1;
        /// `SHA256`.
        "SHA256" Sha256;
        /// `CRC64NVME`.
        "CRC64NVME" Crc64Nvme;
        /// `SHA512`.
        "SHA512" Sha512;
        /// `MD5`.
        "MD5" Md5;
        /// `XXHASH64`.
        "XXHASH64" Xxhash64;
        /// `XXHASH3`.
        "XXHASH3" Xxhash3;
        /// `XXHASH128`.
        "XXHASH128" Xxhash128;
    }
}

enumeration! {
    /// Values of ChecksumMode.
    ChecksumMode Unknown {
        /// `ENABLED`.
        "ENABLED" Enabled;
    }
}

enumeration! {
    /// Values of ChecksumType.
    ChecksumType Unknown {
        /// `COMPOSITE`.
        "COMPOSITE" Composite;
        /// `FULL_OBJECT`.
        "FULL_OBJECT" FullObject;
    }
}

enumeration! {
    /// Values of CompressionType.
    CompressionType Unknown {
        /// `NONE`.
        "NONE" None;
        /// `GZIP`.
        "GZIP" Gzip;
        /// `BZIP2`.
        "BZIP2" Bzip2;
    }
}

enumeration! {
    /// Values of DataRedundancy.
    DataRedundancy Unknown {
        /// `SingleAvailabilityZone`.
        "SingleAvailabilityZone" SingleAvailabilityZone;
        /// `SingleLocalZone`.
        "SingleLocalZone" SingleLocalZone;
    }
}

enumeration! {
    /// Values of DeleteMarkerReplicationStatus.
    DeleteMarkerReplicationStatus Unknown {
        /// `Enabled`.
        "Enabled" Enabled;
        /// `Disabled`.
        "Disabled" Disabled;
    }
}

enumeration! {
    /// Encoding type used by Amazon S3 to encode the object keys in the response.
    EncodingType Unknown {
        /// `url`.
        "url" Url;
    }
}

enumeration! {
    /// Values of EncryptionType.
    EncryptionType Unknown {
        /// `NONE`.
        "NONE" None;
        /// `SSE-C`.
        "SSE-C" SseC;
    }
}

enumeration! {
    /// The bucket event for which to send notifications.
    Event Unknown {
        /// `s3:ReducedRedundancyLostObject`.
        "s3:ReducedRedundancyLostObject" S3ReducedRedundancyLostObject;
        /// `s3:ObjectCreated:*`.
        "s3:ObjectCreated:*" S3ObjectCreated;
        /// `s3:ObjectCreated:Put`.
        "s3:ObjectCreated:Put" S3ObjectCreatedPut;
        /// `s3:ObjectCreated:Post`.
        "s3:ObjectCreated:Post" S3ObjectCreatedPost;
        /// `s3:ObjectCreated:Copy`.
        "s3:ObjectCreated:Copy" S3ObjectCreatedCopy;
        /// `s3:ObjectCreated:CompleteMultipartUpload`.
        "s3:ObjectCreated:CompleteMultipartUpload" S3ObjectCreatedCompleteMultipartUpload;
        /// `s3:ObjectRemoved:*`.
        "s3:ObjectRemoved:*" S3ObjectRemoved;
        /// `s3:ObjectRemoved:Delete`.
        "s3:ObjectRemoved:Delete" S3ObjectRemovedDelete;
        /// `s3:ObjectRemoved:DeleteMarkerCreated`.
        "s3:ObjectRemoved:DeleteMarkerCreated" S3ObjectRemovedDeleteMarkerCreated;
        /// `s3:ObjectRestore:*`.
        "s3:ObjectRestore:*" S3ObjectRestore;
        /// `s3:ObjectRestore:Post`.
        "s3:ObjectRestore:Post" S3ObjectRestorePost;
        /// `s3:ObjectRestore:Completed`.
        "s3:ObjectRestore:Completed" S3ObjectRestoreCompleted;
        /// `s3:Replication:*`.
        "s3:Replication:*" S3Replication;
        /// `s3:Replication:OperationFailedReplication`.
        "s3:Replication:OperationFailedReplication" S3ReplicationOperationFailedReplication;
        /// `s3:Replication:OperationNotTracked`.
        "s3:Replication:OperationNotTracked" S3ReplicationOperationNotTracked;
        /// `s3:Replication:OperationMissedThreshold`.
        "s3:Replication:OperationMissedThreshold" S3ReplicationOperationMissedThreshold;
        /// `s3:Replication:OperationReplicatedAfterThreshold`.
        "s3:Replication:OperationReplicatedAfterThreshold" S3ReplicationOperationReplicatedAfterThreshold;
        /// `s3:ObjectRestore:Delete`.
        "s3:ObjectRestore:Delete" S3ObjectRestoreDelete;
        /// `s3:LifecycleTransition`.
        "s3:LifecycleTransition" S3LifecycleTransition;
        /// `s3:IntelligentTiering`.
        "s3:IntelligentTiering" S3IntelligentTiering;
        /// `s3:ObjectAcl:Put`.
        "s3:ObjectAcl:Put" S3ObjectAclPut;
        /// `s3:LifecycleExpiration:*`.
        "s3:LifecycleExpiration:*" S3LifecycleExpiration;
        /// `s3:LifecycleExpiration:Delete`.
        "s3:LifecycleExpiration:Delete" S3LifecycleExpirationDelete;
        /// `s3:LifecycleExpiration:DeleteMarkerCreated`.
        "s3:LifecycleExpiration:DeleteMarkerCreated" S3LifecycleExpirationDeleteMarkerCreated;
        /// `s3:ObjectTagging:*`.
        "s3:ObjectTagging:*" S3ObjectTagging;
        /// `s3:ObjectTagging:Put`.
        "s3:ObjectTagging:Put" S3ObjectTaggingPut;
        /// `s3:ObjectTagging:Delete`.
        "s3:ObjectTagging:Delete" S3ObjectTaggingDelete;
        /// `s3:ObjectAnnotation:*`.
        "s3:ObjectAnnotation:*" S3ObjectAnnotation;
        /// `s3:ObjectAnnotation:Put`.
        "s3:ObjectAnnotation:Put" S3ObjectAnnotationPut;
        /// `s3:ObjectAnnotation:Delete`.
        "s3:ObjectAnnotation:Delete" S3ObjectAnnotationDelete;
        /// `s3:ObjectRetention:Put`.
        "s3:ObjectRetention:Put" S3ObjectRetentionPut;
    }
}

enumeration! {
    /// Values of ExistingObjectReplicationStatus.
    ExistingObjectReplicationStatus Unknown {
        /// `Enabled`.
        "Enabled" Enabled;
        /// `Disabled`.
        "Disabled" Disabled;
    }
}

enumeration! {
    /// Values of ExpirationState.
    ExpirationState Unknown {
        /// `ENABLED`.
        "ENABLED" Enabled;
        /// `DISABLED`.
        "DISABLED" Disabled;
    }
}

enumeration! {
    /// Values of ExpirationStatus.
    ExpirationStatus Unknown {
        /// `Enabled`.
        "Enabled" Enabled;
        /// `Disabled`.
        "Disabled" Disabled;
    }
}

enumeration! {
    /// Values of ExpressionType.
    ExpressionType Unknown {
        /// `SQL`.
        "SQL" Sql;
    }
}

enumeration! {
    /// Values of FileHeaderInfo.
    FileHeaderInfo Unknown {
        /// `USE`.
        "USE" Use;
        /// `IGNORE`.
        "IGNORE" Ignore;
        /// `NONE`.
        "NONE" None;
    }
}

enumeration! {
    /// Values of FilterRuleName.
    FilterRuleName Unknown {
        /// `prefix`.
        "prefix" Prefix;
        /// `suffix`.
        "suffix" Suffix;
    }
}

enumeration! {
    /// Values of IntelligentTieringAccessTier.
    IntelligentTieringAccessTier Unknown {
        /// `ARCHIVE_ACCESS`.
        "ARCHIVE_ACCESS" ArchiveAccess;
        /// `DEEP_ARCHIVE_ACCESS`.
        "DEEP_ARCHIVE_ACCESS" DeepArchiveAccess;
    }
}

enumeration! {
    /// Values of IntelligentTieringStatus.
    IntelligentTieringStatus Unknown {
        /// `Enabled`.
        "Enabled" Enabled;
        /// `Disabled`.
        "Disabled" Disabled;
    }
}

enumeration! {
    /// Values of InventoryConfigurationState.
    InventoryConfigurationState Unknown {
        /// `ENABLED`.
        "ENABLED" Enabled;
        /// `DISABLED`.
        "DISABLED" Disabled;
    }
}

enumeration! {
    /// Values of InventoryFormat.
    InventoryFormat Unknown {
        /// `CSV`.
        "CSV" Csv;
        /// `ORC`.
        "ORC" Orc;
        /// `Parquet`.
        "Parquet" Parquet;
    }
}

enumeration! {
    /// Values of InventoryFrequency.
    InventoryFrequency Unknown {
        /// `Daily`.
        "Daily" Daily;
        /// `Weekly`.
        "Weekly" Weekly;
    }
}

enumeration! {
    /// Values of InventoryIncludedObjectVersions.
    InventoryIncludedObjectVersions Unknown {
        /// `All`.
        "All" All;
        /// `Current`.
        "Current" Current;
    }
}

enumeration! {
    /// Values of InventoryOptionalField.
    InventoryOptionalField Unknown {
        /// `Size`.
        "Size" Size;
        /// `LastModifiedDate`.
        "LastModifiedDate" LastModifiedDate;
        /// `StorageClass`.
        "StorageClass" StorageClass;
        /// `ETag`.
        "ETag" ETag;
        /// `IsMultipartUploaded`.
        "IsMultipartUploaded" IsMultipartUploaded;
        /// `ReplicationStatus`.
        "ReplicationStatus" ReplicationStatus;
        /// `EncryptionStatus`.
        "EncryptionStatus" EncryptionStatus;
        /// `ObjectLockRetainUntilDate`.
        "ObjectLockRetainUntilDate" ObjectLockRetainUntilDate;
        /// `ObjectLockMode`.
        "ObjectLockMode" ObjectLockMode;
        /// `ObjectLockLegalHoldStatus`.
        "ObjectLockLegalHoldStatus" ObjectLockLegalHoldStatus;
        /// `ObjectLockEventHoldStatus`.
        "ObjectLockEventHoldStatus" ObjectLockEventHoldStatus;
        /// `ObjectLockEventHoldDuration`.
        "ObjectLockEventHoldDuration" ObjectLockEventHoldDuration;
        /// `IntelligentTieringAccessTier`.
        "IntelligentTieringAccessTier" IntelligentTieringAccessTier;
        /// `BucketKeyStatus`.
        "BucketKeyStatus" BucketKeyStatus;
        /// `ChecksumAlgorithm`.
        "ChecksumAlgorithm" ChecksumAlgorithm;
        /// `ObjectAccessControlList`.
        "ObjectAccessControlList" ObjectAccessControlList;
        /// `ObjectOwner`.
        "ObjectOwner" ObjectOwner;
        /// `LifecycleExpirationDate`.
        "LifecycleExpirationDate" LifecycleExpirationDate;
        /// `IntelligentTieringReferenceDate`.
        "IntelligentTieringReferenceDate" IntelligentTieringReferenceDate;
    }
}

enumeration! {
    /// Values of JSONType.
    JSONType Unknown {
        /// `DOCUMENT`.
        "DOCUMENT" Document;
        /// `LINES`.
        "LINES" Lines;
    }
}

enumeration! {
    /// Values of LocationType.
    LocationType Unknown {
        /// `AvailabilityZone`.
        "AvailabilityZone" AvailabilityZone;
        /// `LocalZone`.
        "LocalZone" LocalZone;
    }
}

enumeration! {
    /// Values of MFADelete.
    MFADelete Unknown {
        /// `Enabled`.
        "Enabled" Enabled;
        /// `Disabled`.
        "Disabled" Disabled;
    }
}

enumeration! {
    /// Values of MFADeleteStatus.
    MFADeleteStatus Unknown {
        /// `Enabled`.
        "Enabled" Enabled;
        /// `Disabled`.
        "Disabled" Disabled;
    }
}

enumeration! {
    /// Values of MetadataDirective.
    MetadataDirective Unknown {
        /// `COPY`.
        "COPY" Copy;
        /// `REPLACE`.
        "REPLACE" Replace;
    }
}

enumeration! {
    /// Values of MetricsStatus.
    MetricsStatus Unknown {
        /// `Enabled`.
        "Enabled" Enabled;
        /// `Disabled`.
        "Disabled" Disabled;
    }
}

enumeration! {
    /// Values of ObjectAttributes.
    ObjectAttributes Unknown {
        /// `ETag`.
        "ETag" ETag;
        /// `Checksum`.
        "Checksum" Checksum;
        /// `ObjectParts`.
        "ObjectParts" ObjectParts;
        /// `StorageClass`.
        "StorageClass" StorageClass;
        /// `ObjectSize`.
        "ObjectSize" ObjectSize;
    }
}

enumeration! {
    /// Values of ObjectCannedACL.
    ObjectCannedACL Unknown {
        /// `private`.
        "private" Private;
        /// `public-read`.
        "public-read" PublicRead;
        /// `public-read-write`.
        "public-read-write" PublicReadWrite;
        /// `authenticated-read`.
        "authenticated-read" AuthenticatedRead;
        /// `aws-exec-read`.
        "aws-exec-read" AwsExecRead;
        /// `bucket-owner-read`.
        "bucket-owner-read" BucketOwnerRead;
        /// `bucket-owner-full-control`.
        "bucket-owner-full-control" BucketOwnerFullControl;
    }
}

enumeration! {
    /// Values of ObjectLockEnabled.
    ObjectLockEnabled Unknown {
        /// `Enabled`.
        "Enabled" Enabled;
    }
}

enumeration! {
    /// Values of ObjectLockEventHold.
    ObjectLockEventHold Unknown {
        /// `ON`.
        "ON" On;
        /// `OFF`.
        "OFF" Off;
    }
}

enumeration! {
    /// Values of ObjectLockLegalHoldStatus.
    ObjectLockLegalHoldStatus Unknown {
        /// `ON`.
        "ON" On;
        /// `OFF`.
        "OFF" Off;
    }
}

enumeration! {
    /// Values of ObjectLockMode.
    ObjectLockMode Unknown {
        /// `GOVERNANCE`.
        "GOVERNANCE" Governance;
        /// `COMPLIANCE`.
        "COMPLIANCE" Compliance;
    }
}

enumeration! {
    /// Values of ObjectLockRetentionMode.
    ObjectLockRetentionMode Unknown {
        /// `GOVERNANCE`.
        "GOVERNANCE" Governance;
        /// `COMPLIANCE`.
        "COMPLIANCE" Compliance;
    }
}

enumeration! {
    /// The container element for object ownership for a bucket's ownership controls.
    ObjectOwnership Unknown {
        /// `BucketOwnerPreferred`.
        "BucketOwnerPreferred" BucketOwnerPreferred;
        /// `ObjectWriter`.
        "ObjectWriter" ObjectWriter;
        /// `BucketOwnerEnforced`.
        "BucketOwnerEnforced" BucketOwnerEnforced;
    }
}

enumeration! {
    /// Values of ObjectStorageClass.
    ObjectStorageClass Unknown {
        /// `STANDARD`.
        "STANDARD" Standard;
        /// `REDUCED_REDUNDANCY`.
        "REDUCED_REDUNDANCY" ReducedRedundancy;
        /// `GLACIER`.
        "GLACIER" Glacier;
        /// `STANDARD_IA`.
        "STANDARD_IA" StandardIa;
        /// `ONEZONE_IA`.
        "ONEZONE_IA" OnezoneIa;
        /// `INTELLIGENT_TIERING`.
        "INTELLIGENT_TIERING" IntelligentTiering;
        /// `DEEP_ARCHIVE`.
        "DEEP_ARCHIVE" DeepArchive;
        /// `OUTPOSTS`.
        "OUTPOSTS" Outposts;
        /// `GLACIER_IR`.
        "GLACIER_IR" GlacierIr;
        /// `SNOW`.
        "SNOW" Snow;
        /// `EXPRESS_ONEZONE`.
        "EXPRESS_ONEZONE" ExpressOnezone;
        /// `FSX_OPENZFS`.
        "FSX_OPENZFS" FsxOpenzfs;
        /// `FSX_ONTAP`.
        "FSX_ONTAP" FsxOntap;
        /// `AWS_BACKUP_WARM`.
        "AWS_BACKUP_WARM" AwsBackupWarm;
        /// `AWS_BACKUP_LOW_COST_WARM`.
        "AWS_BACKUP_LOW_COST_WARM" AwsBackupLowCostWarm;
    }
}

enumeration! {
    /// Values of ObjectVersionStorageClass.
    ObjectVersionStorageClass Unknown {
        /// `STANDARD`.
        "STANDARD" Standard;
    }
}

enumeration! {
    /// Values of OptionalObjectAttributes.
    OptionalObjectAttributes Unknown {
        /// `RestoreStatus`.
        "RestoreStatus" RestoreStatus;
    }
}

enumeration! {
    /// Values of OwnerOverride.
    OwnerOverride Unknown {
        /// `Destination`.
        "Destination" Destination;
    }
}

enumeration! {
    /// Values of PartitionDateSource.
    PartitionDateSource Unknown {
        /// `EventTime`.
        "EventTime" EventTime;
        /// `DeliveryTime`.
        "DeliveryTime" DeliveryTime;
    }
}

enumeration! {
    /// Values of Payer.
    Payer Unknown {
        /// `Requester`.
        "Requester" Requester;
        /// `BucketOwner`.
        "BucketOwner" BucketOwner;
    }
}

enumeration! {
    /// Values of Permission.
    Permission Unknown {
        /// `FULL_CONTROL`.
        "FULL_CONTROL" FullControl;
        /// `WRITE`.
        "WRITE" Write;
        /// `WRITE_ACP`.
        "WRITE_ACP" WriteAcp;
        /// `READ`.
        "READ" Read;
        /// `READ_ACP`.
        "READ_ACP" ReadAcp;
    }
}

enumeration! {
    /// Values of Protocol.
    Protocol Unknown {
        /// `http`.
        "http" Http;
        /// `https`.
        "https" Https;
    }
}

enumeration! {
    /// Values of QuoteFields.
    QuoteFields Unknown {
        /// `ALWAYS`.
        "ALWAYS" Always;
        /// `ASNEEDED`.
        "ASNEEDED" Asneeded;
    }
}

enumeration! {
    /// Values of ReplicaModificationsStatus.
    ReplicaModificationsStatus Unknown {
        /// `Enabled`.
        "Enabled" Enabled;
        /// `Disabled`.
        "Disabled" Disabled;
    }
}

enumeration! {
    /// Values of ReplicationRuleStatus.
    ReplicationRuleStatus Unknown {
        /// `Enabled`.
        "Enabled" Enabled;
        /// `Disabled`.
        "Disabled" Disabled;
    }
}

enumeration! {
    /// Values of ReplicationStatus.
    ReplicationStatus Unknown {
        /// `COMPLETE`.
        "COMPLETE" Complete;
        /// `PENDING`.
        "PENDING" Pending;
        /// `FAILED`.
        "FAILED" Failed;
        /// `REPLICA`.
        "REPLICA" Replica;
        /// `COMPLETED`.
        "COMPLETED" Completed;
    }
}

enumeration! {
    /// Values of ReplicationTimeStatus.
    ReplicationTimeStatus Unknown {
        /// `Enabled`.
        "Enabled" Enabled;
        /// `Disabled`.
        "Disabled" Disabled;
    }
}

enumeration! {
    /// If present, indicates that the requester was successfully charged for the request.
    RequestCharged Unknown {
        /// `requester`.
        "requester" Requester;
    }
}

enumeration! {
    /// Confirms that the requester knows that they will be charged for the request.
    RequestPayer Unknown {
        /// `requester`.
        "requester" Requester;
    }
}

enumeration! {
    /// Values of RestoreRequestType.
    RestoreRequestType Unknown {
        /// `SELECT`.
        "SELECT" Select;
    }
}

enumeration! {
    /// Values of S3TablesBucketType.
    S3TablesBucketType Unknown {
        /// `aws`.
        "aws" Aws;
        /// `customer`.
        "customer" Customer;
    }
}

enumeration! {
    /// Values of ServerSideEncryption.
    ServerSideEncryption Unknown {
        /// `AES256`.
        "AES256" Aes256;
        /// `aws:fsx`.
        "aws:fsx" AwsFsx;
        /// `aws:backup`.
        "aws:backup" AwsBackup;
        /// `aws:kms`.
        "aws:kms" AwsKms;
        /// `aws:kms:dsse`.
        "aws:kms:dsse" AwsKmsDsse;
    }
}

enumeration! {
    /// Values of SessionMode.
    SessionMode Unknown {
        /// `ReadOnly`.
        "ReadOnly" ReadOnly;
        /// `ReadWrite`.
        "ReadWrite" ReadWrite;
    }
}

enumeration! {
    /// Values of SseKmsEncryptedObjectsStatus.
    SseKmsEncryptedObjectsStatus Unknown {
        /// `Enabled`.
        "Enabled" Enabled;
        /// `Disabled`.
        "Disabled" Disabled;
    }
}

enumeration! {
    /// Values of StorageClass.
    StorageClass Unknown {
        /// `STANDARD`.
        "STANDARD" Standard;
        /// `REDUCED_REDUNDANCY`.
        "REDUCED_REDUNDANCY" ReducedRedundancy;
        /// `STANDARD_IA`.
        "STANDARD_IA" StandardIa;
        /// `ONEZONE_IA`.
        "ONEZONE_IA" OnezoneIa;
        /// `INTELLIGENT_TIERING`.
        "INTELLIGENT_TIERING" IntelligentTiering;
        /// `GLACIER`.
        "GLACIER" Glacier;
        /// `DEEP_ARCHIVE`.
        "DEEP_ARCHIVE" DeepArchive;
        /// `OUTPOSTS`.
        "OUTPOSTS" Outposts;
        /// `GLACIER_IR`.
        "GLACIER_IR" GlacierIr;
        /// `SNOW`.
        "SNOW" Snow;
        /// `EXPRESS_ONEZONE`.
        "EXPRESS_ONEZONE" ExpressOnezone;
        /// `FSX_OPENZFS`.
        "FSX_OPENZFS" FsxOpenzfs;
        /// `FSX_ONTAP`.
        "FSX_ONTAP" FsxOntap;
        /// `AWS_BACKUP_WARM`.
        "AWS_BACKUP_WARM" AwsBackupWarm;
        /// `AWS_BACKUP_LOW_COST_WARM`.
        "AWS_BACKUP_LOW_COST_WARM" AwsBackupLowCostWarm;
    }
}

enumeration! {
    /// Values of StorageClassAnalysisSchemaVersion.
    StorageClassAnalysisSchemaVersion Unknown {
        /// `V_1`.
        "V_1" V1;
    }
}

enumeration! {
    /// Values of TableSseAlgorithm.
    TableSseAlgorithm Unknown {
        /// `aws:kms`.
        "aws:kms" AwsKms;
        /// `AES256`.
        "AES256" Aes256;
    }
}

enumeration! {
    /// Values of TaggingDirective.
    TaggingDirective Unknown {
        /// `COPY`.
        "COPY" Copy;
        /// `REPLACE`.
        "REPLACE" Replace;
    }
}

enumeration! {
    /// Values of Tier.
    Tier Unknown {
        /// `Standard`.
        "Standard" Standard;
        /// `Bulk`.
        "Bulk" Bulk;
        /// `Expedited`.
        "Expedited" Expedited;
    }
}

enumeration! {
    /// Values of TransitionDefaultMinimumObjectSize.
    TransitionDefaultMinimumObjectSize Unknown {
        /// `varies_by_storage_class`.
        "varies_by_storage_class" VariesByStorageClass;
        /// `all_storage_classes_128K`.
        "all_storage_classes_128K" AllStorageClasses128K;
    }
}

enumeration! {
    /// Values of TransitionStorageClass.
    TransitionStorageClass Unknown {
        /// `GLACIER`.
        "GLACIER" Glacier;
        /// `STANDARD_IA`.
        "STANDARD_IA" StandardIa;
        /// `ONEZONE_IA`.
        "ONEZONE_IA" OnezoneIa;
        /// `INTELLIGENT_TIERING`.
        "INTELLIGENT_TIERING" IntelligentTiering;
        /// `DEEP_ARCHIVE`.
        "DEEP_ARCHIVE" DeepArchive;
        /// `GLACIER_IR`.
        "GLACIER_IR" GlacierIr;
    }
}

enumeration! {
    /// Values of Type.
    Type Unknown {
        /// `CanonicalUser`.
        "CanonicalUser" CanonicalUser;
        /// `AmazonCustomerByEmail`.
        "AmazonCustomerByEmail" AmazonCustomerByEmail;
        /// `Group`.
        "Group" Group;
    }
}
