// Made by build/codegen from AWS's model. Do not edit.

operation_error! {
    /// Why [`abort_multipart_upload`](super::abort_multipart_upload) failed.
    AbortMultipartUploadError Other {
        /// The specified multipart upload does not exist.
        "NoSuchUpload" NoSuchUpload;
    }
}

operation_error! {
    /// Why [`complete_multipart_upload`](super::complete_multipart_upload) failed.
    CompleteMultipartUploadError Other {
    }
}

operation_error! {
    /// Why [`copy_object`](super::copy_object) failed.
    CopyObjectError Other {
        /// The source object of the COPY action is not in the active tier and is only stored in Amazon S3 Glacier.
        "ObjectNotInActiveTierError" ObjectNotInActiveTier;
    }
}

operation_error! {
    /// Why [`create_bucket`](super::create_bucket) failed.
    CreateBucketError Other {
        /// The requested bucket name is not available.
        "BucketAlreadyExists" BucketAlreadyExists;
        /// The bucket you tried to create already exists, and you own it.
        "BucketAlreadyOwnedByYou" BucketAlreadyOwnedByYou;
    }
}

operation_error! {
    /// Why [`create_bucket_metadata_configuration`](super::create_bucket_metadata_configuration) failed.
    CreateBucketMetadataConfigurationError Other {
    }
}

operation_error! {
    /// Why [`create_bucket_metadata_table_configuration`](super::create_bucket_metadata_table_configuration) failed.
    CreateBucketMetadataTableConfigurationError Other {
    }
}

operation_error! {
    /// Why [`create_multipart_upload`](super::create_multipart_upload) failed.
    CreateMultipartUploadError Other {
    }
}

operation_error! {
    /// Why [`create_session`](super::create_session) failed.
    CreateSessionError Other {
        /// The specified bucket does not exist.
        "NoSuchBucket" NoSuchBucket;
    }
}

operation_error! {
    /// Why [`delete_bucket`](super::delete_bucket) failed.
    DeleteBucketError Other {
    }
}

operation_error! {
    /// Why [`delete_bucket_analytics_configuration`](super::delete_bucket_analytics_configuration) failed.
    DeleteBucketAnalyticsConfigurationError Other {
    }
}

operation_error! {
    /// Why [`delete_bucket_cors`](super::delete_bucket_cors) failed.
    DeleteBucketCorsError Other {
    }
}

operation_error! {
    /// Why [`delete_bucket_encryption`](super::delete_bucket_encryption) failed.
    DeleteBucketEncryptionError Other {
    }
}

operation_error! {
    /// Why [`delete_bucket_intelligent_tiering_configuration`](super::delete_bucket_intelligent_tiering_configuration) failed.
    DeleteBucketIntelligentTieringConfigurationError Other {
    }
}

operation_error! {
    /// Why [`delete_bucket_inventory_configuration`](super::delete_bucket_inventory_configuration) failed.
    DeleteBucketInventoryConfigurationError Other {
    }
}

operation_error! {
    /// Why [`delete_bucket_lifecycle`](super::delete_bucket_lifecycle) failed.
    DeleteBucketLifecycleError Other {
    }
}

operation_error! {
    /// Why [`delete_bucket_metadata_configuration`](super::delete_bucket_metadata_configuration) failed.
    DeleteBucketMetadataConfigurationError Other {
    }
}

operation_error! {
    /// Why [`delete_bucket_metadata_table_configuration`](super::delete_bucket_metadata_table_configuration) failed.
    DeleteBucketMetadataTableConfigurationError Other {
    }
}

operation_error! {
    /// Why [`delete_bucket_metrics_configuration`](super::delete_bucket_metrics_configuration) failed.
    DeleteBucketMetricsConfigurationError Other {
    }
}

operation_error! {
    /// Why [`delete_bucket_ownership_controls`](super::delete_bucket_ownership_controls) failed.
    DeleteBucketOwnershipControlsError Other {
    }
}

operation_error! {
    /// Why [`delete_bucket_policy`](super::delete_bucket_policy) failed.
    DeleteBucketPolicyError Other {
    }
}

operation_error! {
    /// Why [`delete_bucket_replication`](super::delete_bucket_replication) failed.
    DeleteBucketReplicationError Other {
    }
}

operation_error! {
    /// Why [`delete_bucket_tagging`](super::delete_bucket_tagging) failed.
    DeleteBucketTaggingError Other {
    }
}

operation_error! {
    /// Why [`delete_bucket_website`](super::delete_bucket_website) failed.
    DeleteBucketWebsiteError Other {
    }
}

operation_error! {
    /// Why [`delete_object`](super::delete_object) failed.
    DeleteObjectError Other {
    }
}

operation_error! {
    /// Why [`delete_object_annotation`](super::delete_object_annotation) failed.
    DeleteObjectAnnotationError Other {
        /// The specified bucket does not exist.
        "NoSuchBucket" NoSuchBucket;
        /// The specified key does not exist.
        "NoSuchKey" NoSuchKey;
    }
}

operation_error! {
    /// Why [`delete_object_tagging`](super::delete_object_tagging) failed.
    DeleteObjectTaggingError Other {
    }
}

operation_error! {
    /// Why [`delete_objects`](super::delete_objects) failed.
    DeleteObjectsError Other {
    }
}

operation_error! {
    /// Why [`delete_public_access_block`](super::delete_public_access_block) failed.
    DeletePublicAccessBlockError Other {
    }
}

operation_error! {
    /// Why [`get_bucket_abac`](super::get_bucket_abac) failed.
    GetBucketAbacError Other {
    }
}

operation_error! {
    /// Why [`get_bucket_accelerate_configuration`](super::get_bucket_accelerate_configuration) failed.
    GetBucketAccelerateConfigurationError Other {
    }
}

operation_error! {
    /// Why [`get_bucket_acl`](super::get_bucket_acl) failed.
    GetBucketAclError Other {
    }
}

operation_error! {
    /// Why [`get_bucket_analytics_configuration`](super::get_bucket_analytics_configuration) failed.
    GetBucketAnalyticsConfigurationError Other {
    }
}

operation_error! {
    /// Why [`get_bucket_cors`](super::get_bucket_cors) failed.
    GetBucketCorsError Other {
    }
}

operation_error! {
    /// Why [`get_bucket_encryption`](super::get_bucket_encryption) failed.
    GetBucketEncryptionError Other {
    }
}

operation_error! {
    /// Why [`get_bucket_intelligent_tiering_configuration`](super::get_bucket_intelligent_tiering_configuration) failed.
    GetBucketIntelligentTieringConfigurationError Other {
    }
}

operation_error! {
    /// Why [`get_bucket_inventory_configuration`](super::get_bucket_inventory_configuration) failed.
    GetBucketInventoryConfigurationError Other {
    }
}

operation_error! {
    /// Why [`get_bucket_lifecycle_configuration`](super::get_bucket_lifecycle_configuration) failed.
    GetBucketLifecycleConfigurationError Other {
    }
}

operation_error! {
    /// Why [`get_bucket_location`](super::get_bucket_location) failed.
    GetBucketLocationError Other {
    }
}

operation_error! {
    /// Why [`get_bucket_logging`](super::get_bucket_logging) failed.
    GetBucketLoggingError Other {
    }
}

operation_error! {
    /// Why [`get_bucket_metadata_configuration`](super::get_bucket_metadata_configuration) failed.
    GetBucketMetadataConfigurationError Other {
    }
}

operation_error! {
    /// Why [`get_bucket_metadata_table_configuration`](super::get_bucket_metadata_table_configuration) failed.
    GetBucketMetadataTableConfigurationError Other {
    }
}

operation_error! {
    /// Why [`get_bucket_metrics_configuration`](super::get_bucket_metrics_configuration) failed.
    GetBucketMetricsConfigurationError Other {
    }
}

operation_error! {
    /// Why [`get_bucket_notification_configuration`](super::get_bucket_notification_configuration) failed.
    GetBucketNotificationConfigurationError Other {
    }
}

operation_error! {
    /// Why [`get_bucket_ownership_controls`](super::get_bucket_ownership_controls) failed.
    GetBucketOwnershipControlsError Other {
    }
}

operation_error! {
    /// Why [`get_bucket_policy`](super::get_bucket_policy) failed.
    GetBucketPolicyError Other {
    }
}

operation_error! {
    /// Why [`get_bucket_policy_status`](super::get_bucket_policy_status) failed.
    GetBucketPolicyStatusError Other {
    }
}

operation_error! {
    /// Why [`get_bucket_replication`](super::get_bucket_replication) failed.
    GetBucketReplicationError Other {
    }
}

operation_error! {
    /// Why [`get_bucket_request_payment`](super::get_bucket_request_payment) failed.
    GetBucketRequestPaymentError Other {
    }
}

operation_error! {
    /// Why [`get_bucket_tagging`](super::get_bucket_tagging) failed.
    GetBucketTaggingError Other {
    }
}

operation_error! {
    /// Why [`get_bucket_versioning`](super::get_bucket_versioning) failed.
    GetBucketVersioningError Other {
    }
}

operation_error! {
    /// Why [`get_bucket_website`](super::get_bucket_website) failed.
    GetBucketWebsiteError Other {
    }
}

operation_error! {
    /// Why [`get_object`](super::get_object) failed.
    GetObjectError Other {
        /// Object is archived and inaccessible until restored.
        "InvalidObjectState" InvalidObjectState;
        /// The specified key does not exist.
        "NoSuchKey" NoSuchKey;
    }
}

operation_error! {
    /// Why [`get_object_acl`](super::get_object_acl) failed.
    GetObjectAclError Other {
        /// The specified key does not exist.
        "NoSuchKey" NoSuchKey;
    }
}

operation_error! {
    /// Why [`get_object_annotation`](super::get_object_annotation) failed.
    GetObjectAnnotationError Other {
        /// The specified annotation does not exist on this object.
        "NoSuchAnnotation" NoSuchAnnotation;
        /// The specified bucket does not exist.
        "NoSuchBucket" NoSuchBucket;
        /// The specified key does not exist.
        "NoSuchKey" NoSuchKey;
    }
}

operation_error! {
    /// Why [`get_object_attributes`](super::get_object_attributes) failed.
    GetObjectAttributesError Other {
        /// The specified key does not exist.
        "NoSuchKey" NoSuchKey;
    }
}

operation_error! {
    /// Why [`get_object_legal_hold`](super::get_object_legal_hold) failed.
    GetObjectLegalHoldError Other {
    }
}

operation_error! {
    /// Why [`get_object_lock_configuration`](super::get_object_lock_configuration) failed.
    GetObjectLockConfigurationError Other {
    }
}

operation_error! {
    /// Why [`get_object_retention`](super::get_object_retention) failed.
    GetObjectRetentionError Other {
    }
}

operation_error! {
    /// Why [`get_object_tagging`](super::get_object_tagging) failed.
    GetObjectTaggingError Other {
    }
}

operation_error! {
    /// Why [`get_object_torrent`](super::get_object_torrent) failed.
    GetObjectTorrentError Other {
    }
}

operation_error! {
    /// Why [`get_public_access_block`](super::get_public_access_block) failed.
    GetPublicAccessBlockError Other {
    }
}

operation_error! {
    /// Why [`head_bucket`](super::head_bucket) failed.
    HeadBucketError Other {
        /// The specified bucket does not exist.
        "NoSuchBucket" NoSuchBucket;
    }
}

operation_error! {
    /// Why [`head_object`](super::head_object) failed.
    HeadObjectError Other {
        /// The specified key does not exist.
        "NoSuchKey" NoSuchKey;
    }
}

operation_error! {
    /// Why [`list_bucket_analytics_configurations`](super::list_bucket_analytics_configurations) failed.
    ListBucketAnalyticsConfigurationsError Other {
    }
}

operation_error! {
    /// Why [`list_bucket_intelligent_tiering_configurations`](super::list_bucket_intelligent_tiering_configurations) failed.
    ListBucketIntelligentTieringConfigurationsError Other {
    }
}

operation_error! {
    /// Why [`list_bucket_inventory_configurations`](super::list_bucket_inventory_configurations) failed.
    ListBucketInventoryConfigurationsError Other {
    }
}

operation_error! {
    /// Why [`list_bucket_metrics_configurations`](super::list_bucket_metrics_configurations) failed.
    ListBucketMetricsConfigurationsError Other {
    }
}

operation_error! {
    /// Why [`list_buckets`](super::list_buckets) failed.
    ListBucketsError Other {
    }
}

operation_error! {
    /// Why [`list_directory_buckets`](super::list_directory_buckets) failed.
    ListDirectoryBucketsError Other {
    }
}

operation_error! {
    /// Why [`list_multipart_uploads`](super::list_multipart_uploads) failed.
    ListMultipartUploadsError Other {
    }
}

operation_error! {
    /// Why [`list_object_annotations`](super::list_object_annotations) failed.
    ListObjectAnnotationsError Other {
        /// The annotation prefix you provided is invalid.
        "InvalidPrefix" InvalidPrefix;
        /// The specified bucket does not exist.
        "NoSuchBucket" NoSuchBucket;
        /// The specified key does not exist.
        "NoSuchKey" NoSuchKey;
    }
}

operation_error! {
    /// Why [`list_object_versions`](super::list_object_versions) failed.
    ListObjectVersionsError Other {
    }
}

operation_error! {
    /// Why [`list_objects`](super::list_objects) failed.
    ListObjectsError Other {
        /// The specified bucket does not exist.
        "NoSuchBucket" NoSuchBucket;
    }
}

operation_error! {
    /// Why [`list_objects_v2`](super::list_objects_v2) failed.
    ListObjectsV2Error Other {
        /// The specified bucket does not exist.
        "NoSuchBucket" NoSuchBucket;
    }
}

operation_error! {
    /// Why [`list_parts`](super::list_parts) failed.
    ListPartsError Other {
    }
}

operation_error! {
    /// Why [`put_bucket_abac`](super::put_bucket_abac) failed.
    PutBucketAbacError Other {
    }
}

operation_error! {
    /// Why [`put_bucket_accelerate_configuration`](super::put_bucket_accelerate_configuration) failed.
    PutBucketAccelerateConfigurationError Other {
    }
}

operation_error! {
    /// Why [`put_bucket_acl`](super::put_bucket_acl) failed.
    PutBucketAclError Other {
    }
}

operation_error! {
    /// Why [`put_bucket_analytics_configuration`](super::put_bucket_analytics_configuration) failed.
    PutBucketAnalyticsConfigurationError Other {
    }
}

operation_error! {
    /// Why [`put_bucket_cors`](super::put_bucket_cors) failed.
    PutBucketCorsError Other {
    }
}

operation_error! {
    /// Why [`put_bucket_encryption`](super::put_bucket_encryption) failed.
    PutBucketEncryptionError Other {
    }
}

operation_error! {
    /// Why [`put_bucket_intelligent_tiering_configuration`](super::put_bucket_intelligent_tiering_configuration) failed.
    PutBucketIntelligentTieringConfigurationError Other {
    }
}

operation_error! {
    /// Why [`put_bucket_inventory_configuration`](super::put_bucket_inventory_configuration) failed.
    PutBucketInventoryConfigurationError Other {
    }
}

operation_error! {
    /// Why [`put_bucket_lifecycle_configuration`](super::put_bucket_lifecycle_configuration) failed.
    PutBucketLifecycleConfigurationError Other {
    }
}

operation_error! {
    /// Why [`put_bucket_logging`](super::put_bucket_logging) failed.
    PutBucketLoggingError Other {
    }
}

operation_error! {
    /// Why [`put_bucket_metrics_configuration`](super::put_bucket_metrics_configuration) failed.
    PutBucketMetricsConfigurationError Other {
    }
}

operation_error! {
    /// Why [`put_bucket_notification_configuration`](super::put_bucket_notification_configuration) failed.
    PutBucketNotificationConfigurationError Other {
    }
}

operation_error! {
    /// Why [`put_bucket_ownership_controls`](super::put_bucket_ownership_controls) failed.
    PutBucketOwnershipControlsError Other {
    }
}

operation_error! {
    /// Why [`put_bucket_policy`](super::put_bucket_policy) failed.
    PutBucketPolicyError Other {
    }
}

operation_error! {
    /// Why [`put_bucket_replication`](super::put_bucket_replication) failed.
    PutBucketReplicationError Other {
    }
}

operation_error! {
    /// Why [`put_bucket_request_payment`](super::put_bucket_request_payment) failed.
    PutBucketRequestPaymentError Other {
    }
}

operation_error! {
    /// Why [`put_bucket_tagging`](super::put_bucket_tagging) failed.
    PutBucketTaggingError Other {
    }
}

operation_error! {
    /// Why [`put_bucket_versioning`](super::put_bucket_versioning) failed.
    PutBucketVersioningError Other {
    }
}

operation_error! {
    /// Why [`put_bucket_website`](super::put_bucket_website) failed.
    PutBucketWebsiteError Other {
    }
}

operation_error! {
    /// Why [`put_object`](super::put_object) failed.
    PutObjectError Other {
        /// The existing object was created with a different encryption type.
        "EncryptionTypeMismatch" EncryptionTypeMismatch;
        /// A parameter or header in your request isn't valid.
        "InvalidRequest" InvalidRequest;
        /// The write offset value that you specified does not match the current object size.
        "InvalidWriteOffset" InvalidWriteOffset;
        /// You have attempted to add more parts than the maximum of 10000 that are allowed for this object.
        "TooManyParts" TooManyParts;
    }
}

operation_error! {
    /// Why [`put_object_acl`](super::put_object_acl) failed.
    PutObjectAclError Other {
        /// The specified key does not exist.
        "NoSuchKey" NoSuchKey;
    }
}

operation_error! {
    /// Why [`put_object_annotation`](super::put_object_annotation) failed.
    PutObjectAnnotationError Other {
        /// The request would exceed the maximum number of annotations allowed per object.
        "AnnotationLimitExceeded" AnnotationLimitExceeded;
        /// The annotation name exceeds 512 bytes.
        "AnnotationNameTooLong" AnnotationNameTooLong;
        /// The annotation name you provided is invalid.
        "InvalidAnnotationName" InvalidAnnotationName;
        /// A parameter or header in your request isn't valid.
        "InvalidRequest" InvalidRequest;
        /// The specified bucket does not exist.
        "NoSuchBucket" NoSuchBucket;
        /// The specified key does not exist.
        "NoSuchKey" NoSuchKey;
        /// The annotation payload is not valid UTF-8 encoded text.
        "UnsupportedMediaType" UnsupportedMediaType;
    }
}

operation_error! {
    /// Why [`put_object_legal_hold`](super::put_object_legal_hold) failed.
    PutObjectLegalHoldError Other {
    }
}

operation_error! {
    /// Why [`put_object_lock_configuration`](super::put_object_lock_configuration) failed.
    PutObjectLockConfigurationError Other {
    }
}

operation_error! {
    /// Why [`put_object_retention`](super::put_object_retention) failed.
    PutObjectRetentionError Other {
    }
}

operation_error! {
    /// Why [`put_object_tagging`](super::put_object_tagging) failed.
    PutObjectTaggingError Other {
    }
}

operation_error! {
    /// Why [`put_public_access_block`](super::put_public_access_block) failed.
    PutPublicAccessBlockError Other {
    }
}

operation_error! {
    /// Why [`rename_object`](super::rename_object) failed.
    RenameObjectError Other {
        /// Parameters on this idempotent request are inconsistent with parameters used in previous request(s).
        "IdempotencyParameterMismatch" IdempotencyParameterMismatch;
    }
}

operation_error! {
    /// Why [`restore_object`](super::restore_object) failed.
    RestoreObjectError Other {
        /// This action is not allowed against this storage tier.
        "ObjectAlreadyInActiveTierError" ObjectAlreadyInActiveTier;
    }
}

operation_error! {
    /// Why [`select_object_content`](super::select_object_content) failed.
    SelectObjectContentError Other {
    }
}

operation_error! {
    /// Why [`update_bucket_metadata_annotation_table_configuration`](super::update_bucket_metadata_annotation_table_configuration) failed.
    UpdateBucketMetadataAnnotationTableConfigurationError Other {
    }
}

operation_error! {
    /// Why [`update_bucket_metadata_inventory_table_configuration`](super::update_bucket_metadata_inventory_table_configuration) failed.
    UpdateBucketMetadataInventoryTableConfigurationError Other {
    }
}

operation_error! {
    /// Why [`update_bucket_metadata_journal_table_configuration`](super::update_bucket_metadata_journal_table_configuration) failed.
    UpdateBucketMetadataJournalTableConfigurationError Other {
    }
}

operation_error! {
    /// Why [`update_object_encryption`](super::update_object_encryption) failed.
    UpdateObjectEncryptionError Other {
        /// You might receive this error for several reasons.
        "AccessDenied" AccessDenied;
        /// A parameter or header in your request isn't valid.
        "InvalidRequest" InvalidRequest;
        /// The specified key does not exist.
        "NoSuchKey" NoSuchKey;
    }
}

operation_error! {
    /// Why [`upload_part`](super::upload_part) failed.
    UploadPartError Other {
    }
}

operation_error! {
    /// Why [`upload_part_copy`](super::upload_part_copy) failed.
    UploadPartCopyError Other {
    }
}

operation_error! {
    /// Why [`write_get_object_response`](super::write_get_object_response) failed.
    WriteGetObjectResponseError Other {
    }
}
