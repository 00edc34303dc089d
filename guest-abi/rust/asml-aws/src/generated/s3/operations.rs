// Made by build/codegen from AWS's model. Do not edit.

use super::*;

operations! {
    /// This operation aborts a multipart upload.
    ///
    /// [AbortMultipartUpload in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/AbortMultipartUpload)
    abort_multipart_upload ABORT_MULTIPART_UPLOAD: AbortMultipartUploadInput => AbortMultipartUploadOutput, AbortMultipartUploadError, send;
    /// Completes a multipart upload by assembling previously uploaded parts.
    ///
    /// [CompleteMultipartUpload in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CompleteMultipartUpload)
    complete_multipart_upload COMPLETE_MULTIPART_UPLOAD: CompleteMultipartUploadInput => CompleteMultipartUploadOutput, CompleteMultipartUploadError, send;
    /// Creates a copy of an object that is already stored in Amazon S3.
    ///
    /// [CopyObject in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CopyObject)
    copy_object COPY_OBJECT: CopyObjectInput => CopyObjectOutput, CopyObjectError, send;
    /// Creates a new S3 bucket.
    ///
    /// [CreateBucket in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CreateBucket)
    create_bucket CREATE_BUCKET: CreateBucketInput => CreateBucketOutput, CreateBucketError, send;
    /// Creates an S3 Metadata V2 metadata configuration for a general purpose bucket.
    ///
    /// [CreateBucketMetadataConfiguration in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CreateBucketMetadataConfiguration)
    create_bucket_metadata_configuration CREATE_BUCKET_METADATA_CONFIGURATION: CreateBucketMetadataConfigurationInput => CreateBucketMetadataConfigurationOutput, CreateBucketMetadataConfigurationError, send;
    /// Creates a V1 S3 Metadata configuration for a general purpose bucket.
    ///
    /// [CreateBucketMetadataTableConfiguration in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CreateBucketMetadataTableConfiguration)
    create_bucket_metadata_table_configuration CREATE_BUCKET_METADATA_TABLE_CONFIGURATION: CreateBucketMetadataTableConfigurationInput => CreateBucketMetadataTableConfigurationOutput, CreateBucketMetadataTableConfigurationError, send;
    /// This action initiates a multipart upload and returns an upload ID.
    ///
    /// [CreateMultipartUpload in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CreateMultipartUpload)
    create_multipart_upload CREATE_MULTIPART_UPLOAD: CreateMultipartUploadInput => CreateMultipartUploadOutput, CreateMultipartUploadError, send;
    /// Creates a session that establishes temporary security credentials to support fast authentication and authorization for the Zonal endpoint API operations on directory buckets.
    ///
    /// [CreateSession in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/CreateSession)
    create_session CREATE_SESSION: CreateSessionInput => CreateSessionOutput, CreateSessionError, send;
    /// Deletes the S3 bucket.
    ///
    /// [DeleteBucket in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucket)
    delete_bucket DELETE_BUCKET: DeleteBucketInput => DeleteBucketOutput, DeleteBucketError, send;
    /// Deletes an analytics configuration for the bucket (specified by the analytics configuration ID).
    ///
    /// [DeleteBucketAnalyticsConfiguration in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketAnalyticsConfiguration)
    delete_bucket_analytics_configuration DELETE_BUCKET_ANALYTICS_CONFIGURATION: DeleteBucketAnalyticsConfigurationInput => DeleteBucketAnalyticsConfigurationOutput, DeleteBucketAnalyticsConfigurationError, send;
    /// Deletes the `cors` configuration information set for the bucket.
    ///
    /// [DeleteBucketCors in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketCors)
    delete_bucket_cors DELETE_BUCKET_CORS: DeleteBucketCorsInput => DeleteBucketCorsOutput, DeleteBucketCorsError, send;
    /// This implementation of the DELETE action resets the default encryption for the bucket as server-side encryption with Amazon S3 managed keys (SSE-S3).
    ///
    /// [DeleteBucketEncryption in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketEncryption)
    delete_bucket_encryption DELETE_BUCKET_ENCRYPTION: DeleteBucketEncryptionInput => DeleteBucketEncryptionOutput, DeleteBucketEncryptionError, send;
    /// Deletes the S3 Intelligent-Tiering configuration from the specified bucket.
    ///
    /// [DeleteBucketIntelligentTieringConfiguration in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketIntelligentTieringConfiguration)
    delete_bucket_intelligent_tiering_configuration DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION: DeleteBucketIntelligentTieringConfigurationInput => DeleteBucketIntelligentTieringConfigurationOutput, DeleteBucketIntelligentTieringConfigurationError, send;
    /// Deletes an S3 Inventory configuration (identified by the inventory ID) from the bucket.
    ///
    /// [DeleteBucketInventoryConfiguration in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketInventoryConfiguration)
    delete_bucket_inventory_configuration DELETE_BUCKET_INVENTORY_CONFIGURATION: DeleteBucketInventoryConfigurationInput => DeleteBucketInventoryConfigurationOutput, DeleteBucketInventoryConfigurationError, send;
    /// Deletes the lifecycle configuration from the specified bucket.
    ///
    /// [DeleteBucketLifecycle in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketLifecycle)
    delete_bucket_lifecycle DELETE_BUCKET_LIFECYCLE: DeleteBucketLifecycleInput => DeleteBucketLifecycleOutput, DeleteBucketLifecycleError, send;
    /// Deletes an S3 Metadata configuration from a general purpose bucket.
    ///
    /// [DeleteBucketMetadataConfiguration in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketMetadataConfiguration)
    delete_bucket_metadata_configuration DELETE_BUCKET_METADATA_CONFIGURATION: DeleteBucketMetadataConfigurationInput => DeleteBucketMetadataConfigurationOutput, DeleteBucketMetadataConfigurationError, send;
    /// Deletes a V1 S3 Metadata configuration from a general purpose bucket.
    ///
    /// [DeleteBucketMetadataTableConfiguration in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketMetadataTableConfiguration)
    delete_bucket_metadata_table_configuration DELETE_BUCKET_METADATA_TABLE_CONFIGURATION: DeleteBucketMetadataTableConfigurationInput => DeleteBucketMetadataTableConfigurationOutput, DeleteBucketMetadataTableConfigurationError, send;
    /// Deletes a metrics configuration for the Amazon CloudWatch request metrics (specified by the metrics configuration ID) from the bucket.
    ///
    /// [DeleteBucketMetricsConfiguration in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketMetricsConfiguration)
    delete_bucket_metrics_configuration DELETE_BUCKET_METRICS_CONFIGURATION: DeleteBucketMetricsConfigurationInput => DeleteBucketMetricsConfigurationOutput, DeleteBucketMetricsConfigurationError, send;
    /// Removes `OwnershipControls` for an Amazon S3 bucket.
    ///
    /// [DeleteBucketOwnershipControls in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketOwnershipControls)
    delete_bucket_ownership_controls DELETE_BUCKET_OWNERSHIP_CONTROLS: DeleteBucketOwnershipControlsInput => DeleteBucketOwnershipControlsOutput, DeleteBucketOwnershipControlsError, send;
    /// Deletes the policy of a specified bucket.
    ///
    /// [DeleteBucketPolicy in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketPolicy)
    delete_bucket_policy DELETE_BUCKET_POLICY: DeleteBucketPolicyInput => DeleteBucketPolicyOutput, DeleteBucketPolicyError, send;
    /// Deletes the replication configuration from the bucket.
    ///
    /// [DeleteBucketReplication in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketReplication)
    delete_bucket_replication DELETE_BUCKET_REPLICATION: DeleteBucketReplicationInput => DeleteBucketReplicationOutput, DeleteBucketReplicationError, send;
    /// Deletes tags from the general purpose bucket if attribute based access control (ABAC) is not enabled for the bucket.
    ///
    /// [DeleteBucketTagging in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketTagging)
    delete_bucket_tagging DELETE_BUCKET_TAGGING: DeleteBucketTaggingInput => DeleteBucketTaggingOutput, DeleteBucketTaggingError, send;
    /// This action removes the website configuration for a bucket.
    ///
    /// [DeleteBucketWebsite in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteBucketWebsite)
    delete_bucket_website DELETE_BUCKET_WEBSITE: DeleteBucketWebsiteInput => DeleteBucketWebsiteOutput, DeleteBucketWebsiteError, send;
    /// Removes an object from a bucket.
    ///
    /// [DeleteObject in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteObject)
    delete_object DELETE_OBJECT: DeleteObjectInput => DeleteObjectOutput, DeleteObjectError, send;
    /// Deletes a specific annotation from an Amazon S3 object.
    ///
    /// [DeleteObjectAnnotation in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteObjectAnnotation)
    delete_object_annotation DELETE_OBJECT_ANNOTATION: DeleteObjectAnnotationInput => DeleteObjectAnnotationOutput, DeleteObjectAnnotationError, send;
    /// Removes the entire tag set from the specified object.
    ///
    /// [DeleteObjectTagging in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteObjectTagging)
    delete_object_tagging DELETE_OBJECT_TAGGING: DeleteObjectTaggingInput => DeleteObjectTaggingOutput, DeleteObjectTaggingError, send;
    /// This operation enables you to delete multiple objects from a bucket using a single HTTP request.
    ///
    /// [DeleteObjects in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeleteObjects)
    delete_objects DELETE_OBJECTS: DeleteObjectsInput => DeleteObjectsOutput, DeleteObjectsError, send;
    /// Removes the `PublicAccessBlock` configuration for an Amazon S3 bucket.
    ///
    /// [DeletePublicAccessBlock in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/DeletePublicAccessBlock)
    delete_public_access_block DELETE_PUBLIC_ACCESS_BLOCK: DeletePublicAccessBlockInput => DeletePublicAccessBlockOutput, DeletePublicAccessBlockError, send;
    /// Returns the attribute-based access control (ABAC) property of the general purpose bucket.
    ///
    /// [GetBucketAbac in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketAbac)
    get_bucket_abac GET_BUCKET_ABAC: GetBucketAbacInput => GetBucketAbacOutput, GetBucketAbacError, send;
    /// This implementation of the GET action uses the `accelerate` subresource to return the Transfer Acceleration state of a bucket, which is either `Enabled` or `Suspended`.
    ///
    /// [GetBucketAccelerateConfiguration in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketAccelerateConfiguration)
    get_bucket_accelerate_configuration GET_BUCKET_ACCELERATE_CONFIGURATION: GetBucketAccelerateConfigurationInput => GetBucketAccelerateConfigurationOutput, GetBucketAccelerateConfigurationError, send;
    /// This implementation of the `GET` action uses the `acl` subresource to return the access control list (ACL) of a bucket.
    ///
    /// [GetBucketAcl in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketAcl)
    get_bucket_acl GET_BUCKET_ACL: GetBucketAclInput => GetBucketAclOutput, GetBucketAclError, send;
    /// This implementation of the GET action returns an analytics configuration (identified by the analytics configuration ID) from the bucket.
    ///
    /// [GetBucketAnalyticsConfiguration in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketAnalyticsConfiguration)
    get_bucket_analytics_configuration GET_BUCKET_ANALYTICS_CONFIGURATION: GetBucketAnalyticsConfigurationInput => GetBucketAnalyticsConfigurationOutput, GetBucketAnalyticsConfigurationError, send;
    /// Returns the Cross-Origin Resource Sharing (CORS) configuration information set for the bucket.
    ///
    /// [GetBucketCors in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketCors)
    get_bucket_cors GET_BUCKET_CORS: GetBucketCorsInput => GetBucketCorsOutput, GetBucketCorsError, send;
    /// Returns the default encryption configuration for an Amazon S3 bucket.
    ///
    /// [GetBucketEncryption in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketEncryption)
    get_bucket_encryption GET_BUCKET_ENCRYPTION: GetBucketEncryptionInput => GetBucketEncryptionOutput, GetBucketEncryptionError, send;
    /// Gets the S3 Intelligent-Tiering configuration from the specified bucket.
    ///
    /// [GetBucketIntelligentTieringConfiguration in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketIntelligentTieringConfiguration)
    get_bucket_intelligent_tiering_configuration GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION: GetBucketIntelligentTieringConfigurationInput => GetBucketIntelligentTieringConfigurationOutput, GetBucketIntelligentTieringConfigurationError, send;
    /// Returns an S3 Inventory configuration (identified by the inventory configuration ID) from the bucket.
    ///
    /// [GetBucketInventoryConfiguration in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketInventoryConfiguration)
    get_bucket_inventory_configuration GET_BUCKET_INVENTORY_CONFIGURATION: GetBucketInventoryConfigurationInput => GetBucketInventoryConfigurationOutput, GetBucketInventoryConfigurationError, send;
    /// Returns the lifecycle configuration information set on the bucket.
    ///
    /// [GetBucketLifecycleConfiguration in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketLifecycleConfiguration)
    get_bucket_lifecycle_configuration GET_BUCKET_LIFECYCLE_CONFIGURATION: GetBucketLifecycleConfigurationInput => GetBucketLifecycleConfigurationOutput, GetBucketLifecycleConfigurationError, send;
    /// Returns the Region the bucket resides in.
    ///
    /// [GetBucketLocation in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketLocation)
    get_bucket_location GET_BUCKET_LOCATION: GetBucketLocationInput => GetBucketLocationOutput, GetBucketLocationError, send;
    /// Returns the logging status of a bucket and the permissions users have to view and modify that status.
    ///
    /// [GetBucketLogging in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketLogging)
    get_bucket_logging GET_BUCKET_LOGGING: GetBucketLoggingInput => GetBucketLoggingOutput, GetBucketLoggingError, send;
    /// Retrieves the S3 Metadata configuration for a general purpose bucket.
    ///
    /// [GetBucketMetadataConfiguration in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketMetadataConfiguration)
    get_bucket_metadata_configuration GET_BUCKET_METADATA_CONFIGURATION: GetBucketMetadataConfigurationInput => GetBucketMetadataConfigurationOutput, GetBucketMetadataConfigurationError, send;
    /// Retrieves the V1 S3 Metadata configuration for a general purpose bucket.
    ///
    /// [GetBucketMetadataTableConfiguration in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketMetadataTableConfiguration)
    get_bucket_metadata_table_configuration GET_BUCKET_METADATA_TABLE_CONFIGURATION: GetBucketMetadataTableConfigurationInput => GetBucketMetadataTableConfigurationOutput, GetBucketMetadataTableConfigurationError, send;
    /// Gets a metrics configuration (specified by the metrics configuration ID) from the bucket.
    ///
    /// [GetBucketMetricsConfiguration in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketMetricsConfiguration)
    get_bucket_metrics_configuration GET_BUCKET_METRICS_CONFIGURATION: GetBucketMetricsConfigurationInput => GetBucketMetricsConfigurationOutput, GetBucketMetricsConfigurationError, send;
    /// Returns the notification configuration of a bucket.
    ///
    /// [GetBucketNotificationConfiguration in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketNotificationConfiguration)
    get_bucket_notification_configuration GET_BUCKET_NOTIFICATION_CONFIGURATION: GetBucketNotificationConfigurationInput => GetBucketNotificationConfigurationOutput, GetBucketNotificationConfigurationError;
    /// Retrieves `OwnershipControls` for an Amazon S3 bucket.
    ///
    /// [GetBucketOwnershipControls in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketOwnershipControls)
    get_bucket_ownership_controls GET_BUCKET_OWNERSHIP_CONTROLS: GetBucketOwnershipControlsInput => GetBucketOwnershipControlsOutput, GetBucketOwnershipControlsError, send;
    /// Returns the policy of a specified bucket.
    ///
    /// [GetBucketPolicy in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketPolicy)
    get_bucket_policy GET_BUCKET_POLICY: GetBucketPolicyInput => GetBucketPolicyOutput, GetBucketPolicyError, send;
    /// Retrieves the policy status for an Amazon S3 bucket, indicating whether the bucket is public.
    ///
    /// [GetBucketPolicyStatus in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketPolicyStatus)
    get_bucket_policy_status GET_BUCKET_POLICY_STATUS: GetBucketPolicyStatusInput => GetBucketPolicyStatusOutput, GetBucketPolicyStatusError, send;
    /// Returns the replication configuration of a bucket.
    ///
    /// [GetBucketReplication in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketReplication)
    get_bucket_replication GET_BUCKET_REPLICATION: GetBucketReplicationInput => GetBucketReplicationOutput, GetBucketReplicationError, send;
    /// Returns the request payment configuration of a bucket.
    ///
    /// [GetBucketRequestPayment in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketRequestPayment)
    get_bucket_request_payment GET_BUCKET_REQUEST_PAYMENT: GetBucketRequestPaymentInput => GetBucketRequestPaymentOutput, GetBucketRequestPaymentError, send;
    /// Returns the tag set associated with the general purpose bucket.
    ///
    /// [GetBucketTagging in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketTagging)
    get_bucket_tagging GET_BUCKET_TAGGING: GetBucketTaggingInput => GetBucketTaggingOutput, GetBucketTaggingError, send;
    /// Returns the versioning state of a bucket.
    ///
    /// [GetBucketVersioning in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketVersioning)
    get_bucket_versioning GET_BUCKET_VERSIONING: GetBucketVersioningInput => GetBucketVersioningOutput, GetBucketVersioningError, send;
    /// Returns the website configuration for a bucket.
    ///
    /// [GetBucketWebsite in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetBucketWebsite)
    get_bucket_website GET_BUCKET_WEBSITE: GetBucketWebsiteInput => GetBucketWebsiteOutput, GetBucketWebsiteError, send;
    /// Retrieves an object from Amazon S3.
    ///
    /// [GetObject in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetObject)
    get_object GET_OBJECT: GetObjectInput => GetObjectOutput, GetObjectError, send;
    /// Returns the access control list (ACL) of an object.
    ///
    /// [GetObjectAcl in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetObjectAcl)
    get_object_acl GET_OBJECT_ACL: GetObjectAclInput => GetObjectAclOutput, GetObjectAclError, send;
    /// Retrieves an annotation from an Amazon S3 object.
    ///
    /// [GetObjectAnnotation in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetObjectAnnotation)
    get_object_annotation GET_OBJECT_ANNOTATION: GetObjectAnnotationInput => GetObjectAnnotationOutput, GetObjectAnnotationError, send;
    /// Retrieves all of the metadata from an object without returning the object itself.
    ///
    /// [GetObjectAttributes in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetObjectAttributes)
    get_object_attributes GET_OBJECT_ATTRIBUTES: GetObjectAttributesInput => GetObjectAttributesOutput, GetObjectAttributesError, send;
    /// Gets an object's current legal hold status.
    ///
    /// [GetObjectLegalHold in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetObjectLegalHold)
    get_object_legal_hold GET_OBJECT_LEGAL_HOLD: GetObjectLegalHoldInput => GetObjectLegalHoldOutput, GetObjectLegalHoldError, send;
    /// Gets the Object Lock configuration for a bucket.
    ///
    /// [GetObjectLockConfiguration in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetObjectLockConfiguration)
    get_object_lock_configuration GET_OBJECT_LOCK_CONFIGURATION: GetObjectLockConfigurationInput => GetObjectLockConfigurationOutput, GetObjectLockConfigurationError, send;
    /// Retrieves an object's retention settings.
    ///
    /// [GetObjectRetention in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetObjectRetention)
    get_object_retention GET_OBJECT_RETENTION: GetObjectRetentionInput => GetObjectRetentionOutput, GetObjectRetentionError, send;
    /// Returns the tag-set of an object.
    ///
    /// [GetObjectTagging in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetObjectTagging)
    get_object_tagging GET_OBJECT_TAGGING: GetObjectTaggingInput => GetObjectTaggingOutput, GetObjectTaggingError, send;
    /// Returns torrent files from a bucket.
    ///
    /// [GetObjectTorrent in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetObjectTorrent)
    get_object_torrent GET_OBJECT_TORRENT: GetObjectTorrentInput => GetObjectTorrentOutput, GetObjectTorrentError, send;
    /// Retrieves the `PublicAccessBlock` configuration for an Amazon S3 bucket.
    ///
    /// [GetPublicAccessBlock in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/GetPublicAccessBlock)
    get_public_access_block GET_PUBLIC_ACCESS_BLOCK: GetPublicAccessBlockInput => GetPublicAccessBlockOutput, GetPublicAccessBlockError, send;
    /// You can use this operation to determine if a bucket exists and if you have permission to access it.
    ///
    /// [HeadBucket in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/HeadBucket)
    head_bucket HEAD_BUCKET: HeadBucketInput => HeadBucketOutput, HeadBucketError, send;
    /// The `HEAD` operation retrieves metadata from an object without returning the object itself.
    ///
    /// [HeadObject in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/HeadObject)
    head_object HEAD_OBJECT: HeadObjectInput => HeadObjectOutput, HeadObjectError, send;
    /// Lists the analytics configurations for the bucket.
    ///
    /// [ListBucketAnalyticsConfigurations in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListBucketAnalyticsConfigurations)
    list_bucket_analytics_configurations LIST_BUCKET_ANALYTICS_CONFIGURATIONS: ListBucketAnalyticsConfigurationsInput => ListBucketAnalyticsConfigurationsOutput, ListBucketAnalyticsConfigurationsError, send;
    /// Lists the S3 Intelligent-Tiering configuration from the specified bucket.
    ///
    /// [ListBucketIntelligentTieringConfigurations in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListBucketIntelligentTieringConfigurations)
    list_bucket_intelligent_tiering_configurations LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS: ListBucketIntelligentTieringConfigurationsInput => ListBucketIntelligentTieringConfigurationsOutput, ListBucketIntelligentTieringConfigurationsError, send;
    /// Returns a list of S3 Inventory configurations for the bucket.
    ///
    /// [ListBucketInventoryConfigurations in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListBucketInventoryConfigurations)
    list_bucket_inventory_configurations LIST_BUCKET_INVENTORY_CONFIGURATIONS: ListBucketInventoryConfigurationsInput => ListBucketInventoryConfigurationsOutput, ListBucketInventoryConfigurationsError, send;
    /// Lists the metrics configurations for the bucket.
    ///
    /// [ListBucketMetricsConfigurations in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListBucketMetricsConfigurations)
    list_bucket_metrics_configurations LIST_BUCKET_METRICS_CONFIGURATIONS: ListBucketMetricsConfigurationsInput => ListBucketMetricsConfigurationsOutput, ListBucketMetricsConfigurationsError, send;
    /// Returns a list of all buckets owned by the authenticated sender of the request.
    ///
    /// [ListBuckets in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListBuckets)
    list_buckets LIST_BUCKETS: ListBucketsInput => ListBucketsOutput, ListBucketsError, send;
    /// Returns a list of all Amazon S3 directory buckets owned by the authenticated sender of the request.
    ///
    /// [ListDirectoryBuckets in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListDirectoryBuckets)
    list_directory_buckets LIST_DIRECTORY_BUCKETS: ListDirectoryBucketsInput => ListDirectoryBucketsOutput, ListDirectoryBucketsError, send;
    /// This operation lists in-progress multipart uploads in a bucket.
    ///
    /// [ListMultipartUploads in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListMultipartUploads)
    list_multipart_uploads LIST_MULTIPART_UPLOADS: ListMultipartUploadsInput => ListMultipartUploadsOutput, ListMultipartUploadsError, send;
    /// Lists the annotations attached to an Amazon S3 object.
    ///
    /// [ListObjectAnnotations in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListObjectAnnotations)
    list_object_annotations LIST_OBJECT_ANNOTATIONS: ListObjectAnnotationsInput => ListObjectAnnotationsOutput, ListObjectAnnotationsError, send;
    /// Returns metadata about all versions of the objects in a bucket.
    ///
    /// [ListObjectVersions in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListObjectVersions)
    list_object_versions LIST_OBJECT_VERSIONS: ListObjectVersionsInput => ListObjectVersionsOutput, ListObjectVersionsError, send;
    /// Returns some or all (up to 1,000) of the objects in a bucket.
    ///
    /// [ListObjects in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListObjects)
    list_objects LIST_OBJECTS: ListObjectsInput => ListObjectsOutput, ListObjectsError, send;
    /// Returns some or all (up to 1,000) of the objects in a bucket with each request.
    ///
    /// [ListObjectsV2 in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListObjectsV2)
    list_objects_v2 LIST_OBJECTS_V2: ListObjectsV2Input => ListObjectsV2Output, ListObjectsV2Error, send;
    /// Lists the parts that have been uploaded for a specific multipart upload.
    ///
    /// [ListParts in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/ListParts)
    list_parts LIST_PARTS: ListPartsInput => ListPartsOutput, ListPartsError, send;
    /// Sets the attribute-based access control (ABAC) property of the general purpose bucket.
    ///
    /// [PutBucketAbac in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketAbac)
    put_bucket_abac PUT_BUCKET_ABAC: PutBucketAbacInput => PutBucketAbacOutput, PutBucketAbacError, send;
    /// Sets the accelerate configuration of an existing bucket.
    ///
    /// [PutBucketAccelerateConfiguration in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketAccelerateConfiguration)
    put_bucket_accelerate_configuration PUT_BUCKET_ACCELERATE_CONFIGURATION: PutBucketAccelerateConfigurationInput => PutBucketAccelerateConfigurationOutput, PutBucketAccelerateConfigurationError, send;
    /// Sets the permissions on an existing bucket using access control lists (ACL).
    ///
    /// [PutBucketAcl in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketAcl)
    put_bucket_acl PUT_BUCKET_ACL: PutBucketAclInput => PutBucketAclOutput, PutBucketAclError, send;
    /// Sets an analytics configuration for the bucket (specified by the analytics configuration ID).
    ///
    /// [PutBucketAnalyticsConfiguration in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketAnalyticsConfiguration)
    put_bucket_analytics_configuration PUT_BUCKET_ANALYTICS_CONFIGURATION: PutBucketAnalyticsConfigurationInput => PutBucketAnalyticsConfigurationOutput, PutBucketAnalyticsConfigurationError, send;
    /// Sets the `cors` configuration for your bucket.
    ///
    /// [PutBucketCors in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketCors)
    put_bucket_cors PUT_BUCKET_CORS: PutBucketCorsInput => PutBucketCorsOutput, PutBucketCorsError, send;
    /// This operation configures default encryption and Amazon S3 Bucket Keys for an existing bucket.
    ///
    /// [PutBucketEncryption in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketEncryption)
    put_bucket_encryption PUT_BUCKET_ENCRYPTION: PutBucketEncryptionInput => PutBucketEncryptionOutput, PutBucketEncryptionError, send;
    /// Puts a S3 Intelligent-Tiering configuration to the specified bucket.
    ///
    /// [PutBucketIntelligentTieringConfiguration in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketIntelligentTieringConfiguration)
    put_bucket_intelligent_tiering_configuration PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION: PutBucketIntelligentTieringConfigurationInput => PutBucketIntelligentTieringConfigurationOutput, PutBucketIntelligentTieringConfigurationError, send;
    /// This implementation of the `PUT` action adds an S3 Inventory configuration (identified by the inventory ID) to the bucket.
    ///
    /// [PutBucketInventoryConfiguration in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketInventoryConfiguration)
    put_bucket_inventory_configuration PUT_BUCKET_INVENTORY_CONFIGURATION: PutBucketInventoryConfigurationInput => PutBucketInventoryConfigurationOutput, PutBucketInventoryConfigurationError, send;
    /// Creates a new lifecycle configuration for the bucket or replaces an existing lifecycle configuration.
    ///
    /// [PutBucketLifecycleConfiguration in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketLifecycleConfiguration)
    put_bucket_lifecycle_configuration PUT_BUCKET_LIFECYCLE_CONFIGURATION: PutBucketLifecycleConfigurationInput => PutBucketLifecycleConfigurationOutput, PutBucketLifecycleConfigurationError, send;
    /// Set the logging parameters for a bucket and to specify permissions for who can view and modify the logging parameters.
    ///
    /// [PutBucketLogging in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketLogging)
    put_bucket_logging PUT_BUCKET_LOGGING: PutBucketLoggingInput => PutBucketLoggingOutput, PutBucketLoggingError, send;
    /// Sets a metrics configuration (specified by the metrics configuration ID) for the bucket.
    ///
    /// [PutBucketMetricsConfiguration in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketMetricsConfiguration)
    put_bucket_metrics_configuration PUT_BUCKET_METRICS_CONFIGURATION: PutBucketMetricsConfigurationInput => PutBucketMetricsConfigurationOutput, PutBucketMetricsConfigurationError, send;
    /// Enables notifications of specified events for a bucket.
    ///
    /// [PutBucketNotificationConfiguration in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketNotificationConfiguration)
    put_bucket_notification_configuration PUT_BUCKET_NOTIFICATION_CONFIGURATION: PutBucketNotificationConfigurationInput => PutBucketNotificationConfigurationOutput, PutBucketNotificationConfigurationError, send;
    /// Creates or modifies `OwnershipControls` for an Amazon S3 bucket.
    ///
    /// [PutBucketOwnershipControls in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketOwnershipControls)
    put_bucket_ownership_controls PUT_BUCKET_OWNERSHIP_CONTROLS: PutBucketOwnershipControlsInput => PutBucketOwnershipControlsOutput, PutBucketOwnershipControlsError, send;
    /// Applies an Amazon S3 bucket policy to an Amazon S3 bucket.
    ///
    /// [PutBucketPolicy in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketPolicy)
    put_bucket_policy PUT_BUCKET_POLICY: PutBucketPolicyInput => PutBucketPolicyOutput, PutBucketPolicyError, send;
    /// Creates a replication configuration or replaces an existing one.
    ///
    /// [PutBucketReplication in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketReplication)
    put_bucket_replication PUT_BUCKET_REPLICATION: PutBucketReplicationInput => PutBucketReplicationOutput, PutBucketReplicationError, send;
    /// Sets the request payment configuration for a bucket.
    ///
    /// [PutBucketRequestPayment in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketRequestPayment)
    put_bucket_request_payment PUT_BUCKET_REQUEST_PAYMENT: PutBucketRequestPaymentInput => PutBucketRequestPaymentOutput, PutBucketRequestPaymentError, send;
    /// Sets the tags for a general purpose bucket if attribute based access control (ABAC) is not enabled for the bucket.
    ///
    /// [PutBucketTagging in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketTagging)
    put_bucket_tagging PUT_BUCKET_TAGGING: PutBucketTaggingInput => PutBucketTaggingOutput, PutBucketTaggingError, send;
    /// Sets the versioning state of an existing bucket.
    ///
    /// [PutBucketVersioning in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketVersioning)
    put_bucket_versioning PUT_BUCKET_VERSIONING: PutBucketVersioningInput => PutBucketVersioningOutput, PutBucketVersioningError, send;
    /// Sets the configuration of the website that is specified in the `website` subresource.
    ///
    /// [PutBucketWebsite in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutBucketWebsite)
    put_bucket_website PUT_BUCKET_WEBSITE: PutBucketWebsiteInput => PutBucketWebsiteOutput, PutBucketWebsiteError, send;
    /// Adds an object to a bucket.
    ///
    /// [PutObject in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutObject)
    put_object PUT_OBJECT: PutObjectInput => PutObjectOutput, PutObjectError, send;
    /// Uses the `acl` subresource to set the access control list (ACL) permissions for a new or existing object in an S3 bucket.
    ///
    /// [PutObjectAcl in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutObjectAcl)
    put_object_acl PUT_OBJECT_ACL: PutObjectAclInput => PutObjectAclOutput, PutObjectAclError, send;
    /// Attaches an annotation to an Amazon S3 object.
    ///
    /// [PutObjectAnnotation in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutObjectAnnotation)
    put_object_annotation PUT_OBJECT_ANNOTATION: PutObjectAnnotationInput => PutObjectAnnotationOutput, PutObjectAnnotationError, send;
    /// Applies a legal hold configuration to the specified object.
    ///
    /// [PutObjectLegalHold in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutObjectLegalHold)
    put_object_legal_hold PUT_OBJECT_LEGAL_HOLD: PutObjectLegalHoldInput => PutObjectLegalHoldOutput, PutObjectLegalHoldError, send;
    /// Places an Object Lock configuration on the specified bucket.
    ///
    /// [PutObjectLockConfiguration in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutObjectLockConfiguration)
    put_object_lock_configuration PUT_OBJECT_LOCK_CONFIGURATION: PutObjectLockConfigurationInput => PutObjectLockConfigurationOutput, PutObjectLockConfigurationError, send;
    /// Places an Object Retention configuration on an object.
    ///
    /// [PutObjectRetention in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutObjectRetention)
    put_object_retention PUT_OBJECT_RETENTION: PutObjectRetentionInput => PutObjectRetentionOutput, PutObjectRetentionError, send;
    /// Sets the supplied tag-set to an object that already exists in a bucket.
    ///
    /// [PutObjectTagging in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutObjectTagging)
    put_object_tagging PUT_OBJECT_TAGGING: PutObjectTaggingInput => PutObjectTaggingOutput, PutObjectTaggingError, send;
    /// Creates or modifies the `PublicAccessBlock` configuration for an Amazon S3 bucket.
    ///
    /// [PutPublicAccessBlock in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/PutPublicAccessBlock)
    put_public_access_block PUT_PUBLIC_ACCESS_BLOCK: PutPublicAccessBlockInput => PutPublicAccessBlockOutput, PutPublicAccessBlockError, send;
    /// Renames an existing object in a directory bucket that uses the S3 Express One Zone storage class.
    ///
    /// [RenameObject in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/RenameObject)
    rename_object RENAME_OBJECT: RenameObjectInput => RenameObjectOutput, RenameObjectError, send;
    /// Restores an archived copy of an object back into Amazon S3 This functionality is not supported for Amazon S3 on Outposts.
    ///
    /// [RestoreObject in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/RestoreObject)
    restore_object RESTORE_OBJECT: RestoreObjectInput => RestoreObjectOutput, RestoreObjectError, send;
    /// This action filters the contents of an Amazon S3 object based on a simple structured query language (SQL) statement.
    ///
    /// [SelectObjectContent in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/SelectObjectContent)
    select_object_content SELECT_OBJECT_CONTENT: SelectObjectContentInput => SelectObjectContentOutput, SelectObjectContentError, send;
    /// Updates the annotation table configuration for an Amazon S3 bucket's metadata configuration.
    ///
    /// [UpdateBucketMetadataAnnotationTableConfiguration in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/UpdateBucketMetadataAnnotationTableConfiguration)
    update_bucket_metadata_annotation_table_configuration UPDATE_BUCKET_METADATA_ANNOTATION_TABLE_CONFIGURATION: UpdateBucketMetadataAnnotationTableConfigurationInput => UpdateBucketMetadataAnnotationTableConfigurationOutput, UpdateBucketMetadataAnnotationTableConfigurationError, send;
    /// Enables or disables a live inventory table for an S3 Metadata configuration on a general purpose bucket.
    ///
    /// [UpdateBucketMetadataInventoryTableConfiguration in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/UpdateBucketMetadataInventoryTableConfiguration)
    update_bucket_metadata_inventory_table_configuration UPDATE_BUCKET_METADATA_INVENTORY_TABLE_CONFIGURATION: UpdateBucketMetadataInventoryTableConfigurationInput => UpdateBucketMetadataInventoryTableConfigurationOutput, UpdateBucketMetadataInventoryTableConfigurationError, send;
    /// Enables or disables journal table record expiration for an S3 Metadata configuration on a general purpose bucket.
    ///
    /// [UpdateBucketMetadataJournalTableConfiguration in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/UpdateBucketMetadataJournalTableConfiguration)
    update_bucket_metadata_journal_table_configuration UPDATE_BUCKET_METADATA_JOURNAL_TABLE_CONFIGURATION: UpdateBucketMetadataJournalTableConfigurationInput => UpdateBucketMetadataJournalTableConfigurationOutput, UpdateBucketMetadataJournalTableConfigurationError, send;
    /// Updates the server-side encryption type of an existing encrypted object in a general purpose bucket.
    ///
    /// [UpdateObjectEncryption in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/UpdateObjectEncryption)
    update_object_encryption UPDATE_OBJECT_ENCRYPTION: UpdateObjectEncryptionInput => UpdateObjectEncryptionOutput, UpdateObjectEncryptionError, send;
    /// Uploads a part in a multipart upload.
    ///
    /// [UploadPart in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/UploadPart)
    upload_part UPLOAD_PART: UploadPartInput => UploadPartOutput, UploadPartError, send;
    /// Uploads a part by copying data from an existing object as data source.
    ///
    /// [UploadPartCopy in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/UploadPartCopy)
    upload_part_copy UPLOAD_PART_COPY: UploadPartCopyInput => UploadPartCopyOutput, UploadPartCopyError, send;
    /// Passes transformed objects to a `GetObject` operation when using Object Lambda access points.
    ///
    /// [WriteGetObjectResponse in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/s3-2006-03-01/WriteGetObjectResponse)
    write_get_object_response WRITE_GET_OBJECT_RESPONSE: WriteGetObjectResponseInput => WriteGetObjectResponseOutput, WriteGetObjectResponseError, send;
}

pages! {
    list_buckets list_buckets_pages LIST_BUCKETS: ListBucketsInput => ListBucketsOutput, ListBucketsError;
    continuation_token <- |page| page.continuation_token.as_ref();
    list_directory_buckets list_directory_buckets_pages LIST_DIRECTORY_BUCKETS: ListDirectoryBucketsInput => ListDirectoryBucketsOutput, ListDirectoryBucketsError;
    continuation_token <- |page| page.continuation_token.as_ref();
    list_object_annotations list_object_annotations_pages LIST_OBJECT_ANNOTATIONS: ListObjectAnnotationsInput => ListObjectAnnotationsOutput, ListObjectAnnotationsError;
    continuation_token <- |page| page.next_continuation_token.as_ref();
    list_objects_v2 list_objects_v2_pages LIST_OBJECTS_V2: ListObjectsV2Input => ListObjectsV2Output, ListObjectsV2Error;
    continuation_token <- |page| page.next_continuation_token.as_ref();
    list_parts list_parts_pages LIST_PARTS: ListPartsInput => ListPartsOutput, ListPartsError;
    part_number_marker <- |page| page.next_part_number_marker.as_ref();
}

/// Input of [`get_bucket_notification_configuration`].
pub type GetBucketNotificationConfigurationInput = GetBucketNotificationConfigurationRequest;
/// Output of [`get_bucket_notification_configuration`].
pub type GetBucketNotificationConfigurationOutput = NotificationConfiguration;
