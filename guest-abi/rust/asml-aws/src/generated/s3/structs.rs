// Made by build/codegen from AWS's model. Do not edit.

#[allow(unused_imports)]
use super::enums::*;
use crate::{Blob, Map, Timestamp};

structure! {
    /// The ABAC status of the general purpose bucket.
    #[derive(Clone, Debug, Default, PartialEq)]
    AbacStatus (write read)
    required {}
    optional {
        /// The ABAC status of the general purpose bucket.
        0 "Status" status: BucketAbacStatus;
    }
}

structure! {
    /// Specifies the days since the initiation of an incomplete multipart upload that Amazon S3 will wait before permanently removing all parts of the upload.
    #[derive(Clone, Debug, Default, PartialEq)]
    AbortIncompleteMultipartUpload (write read)
    required {}
    optional {
        /// Specifies the number of days after which Amazon S3 aborts an incomplete multipart upload.
        0 "DaysAfterInitiation" days_after_initiation: i32;
    }
}

structure! {
    /// Structure AbortMultipartUploadInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    AbortMultipartUploadInput (write)
    required {
        /// The bucket name to which the upload was taking place.
        0 "Bucket" bucket: String;
        /// Key of the object for which the multipart upload was initiated.
        1 "Key" key: String;
        /// Upload ID that identifies the multipart upload.
        2 "UploadId" upload_id: String;
    }
    optional {
        /// Confirms that the requester knows that they will be charged for the request.
        3 "RequestPayer" request_payer: RequestPayer;
        /// The account ID of the expected bucket owner.
        4 "ExpectedBucketOwner" expected_bucket_owner: String;
        /// If present, this header aborts an in progress multipart upload only if it was initiated on the provided timestamp.
        5 "IfMatchInitiatedTime" if_match_initiated_time: Timestamp;
    }
}

structure! {
    /// Structure AbortMultipartUploadOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    AbortMultipartUploadOutput (read)
    required {}
    optional {
        /// If present, indicates that the requester was successfully charged for the request.
        0 "RequestCharged" request_charged: RequestCharged;
    }
}

structure! {
    /// Configures the transfer acceleration state for an Amazon S3 bucket.
    #[derive(Clone, Debug, Default, PartialEq)]
    AccelerateConfiguration (write)
    required {}
    optional {
        /// Specifies the transfer acceleration status of the bucket.
        0 "Status" status: BucketAccelerateStatus;
    }
}

structure! {
    /// Contains the elements that set the ACL permissions for an object per grantee.
    #[derive(Clone, Debug, Default, PartialEq)]
    AccessControlPolicy (write)
    required {}
    optional {
        /// A list of grants.
        0 "Grants" grants: Vec<Grant>;
        /// Container for the bucket owner's display name and ID.
        1 "Owner" owner: Owner;
    }
}

structure! {
    /// A container for information about access control for replicas.
    #[derive(Clone, Debug, Default, PartialEq)]
    AccessControlTranslation (write read)
    required {
        /// Specifies the replica ownership.
        0 "Owner" owner: OwnerOverride;
    }
    optional {}
}

structure! {
    /// A conjunction (logical AND) of predicates, which is used in evaluating a metrics filter.
    #[derive(Clone, Debug, Default, PartialEq)]
    AnalyticsAndOperator (write read)
    required {}
    optional {
        /// The prefix to use when evaluating an AND predicate.
        0 "Prefix" prefix: String;
        /// The list of tags to use when evaluating an AND predicate.
        1 "Tags" tags: Vec<Tag>;
    }
}

structure! {
    /// Specifies the configuration and any analyses for the analytics filter of an Amazon S3 bucket.
    #[derive(Clone, Debug, Default, PartialEq)]
    AnalyticsConfiguration (write read)
    required {
        /// The ID that identifies the analytics configuration.
        0 "Id" id: String;
        /// Contains data related to access patterns to be collected and made available to analyze the tradeoffs between different storage classes.
        1 "StorageClassAnalysis" storage_class_analysis: StorageClassAnalysis;
    }
    optional {
        /// The filter used to describe a set of objects for analyses.
        2 "Filter" filter: AnalyticsFilter;
    }
}

structure! {
    /// Where to publish the analytics results.
    #[derive(Clone, Debug, Default, PartialEq)]
    AnalyticsExportDestination (write read)
    required {
        /// A destination signifying output to an S3 bucket.
        0 "S3BucketDestination" s3_bucket_destination: AnalyticsS3BucketDestination;
    }
    optional {}
}

structure! {
    /// The filter used to describe a set of objects for analyses.
    #[derive(Clone, Debug, Default, PartialEq)]
    AnalyticsFilter (write read)
    required {}
    optional {
        /// The prefix to use when evaluating an analytics filter.
        0 "Prefix" prefix: String;
        /// The tag to use when evaluating an analytics filter.
        1 "Tag" tag: Tag;
        /// A conjunction (logical AND) of predicates, which is used in evaluating an analytics filter.
        2 "And" and: AnalyticsAndOperator;
    }
}

structure! {
    /// Contains information about where to publish the analytics results.
    #[derive(Clone, Debug, Default, PartialEq)]
    AnalyticsS3BucketDestination (write read)
    required {
        /// Specifies the file format used when exporting data to Amazon S3.
        0 "Format" format: AnalyticsS3ExportFileFormat;
        /// The Amazon Resource Name (ARN) of the bucket to which data is exported.
        1 "Bucket" bucket: String;
    }
    optional {
        /// The account ID that owns the destination S3 bucket.
        2 "BucketAccountId" bucket_account_id: String;
        /// The prefix to use when exporting data.
        3 "Prefix" prefix: String;
    }
}

structure! {
    /// Describes a single annotation attached to an object, including its name, last modified time, size, ETag, checksum algorithm, and replication status.
    #[derive(Clone, Debug, Default, PartialEq)]
    AnnotationEntry (read)
    required {
        /// The name of the annotation.
        0 "AnnotationName" annotation_name: String;
        /// The date and time the annotation was last modified.
        1 "LastModified" last_modified: Timestamp;
        /// The size of the annotation payload, in bytes.
        2 "Size" size: i64;
    }
    optional {
        /// The entity tag of the annotation.
        3 "ETag" e_tag: String;
        /// The checksum algorithm used for the annotation.
        4 "ChecksumAlgorithm" checksum_algorithm: Vec<ChecksumAlgorithm>;
        /// The replication status of the annotation.
        5 "ReplicationStatus" replication_status: ReplicationStatus;
    }
}

structure! {
    /// Specifies the configuration for the annotation table associated with a bucket's Amazon S3 Metadata configuration.
    #[derive(Clone, Debug, Default, PartialEq)]
    AnnotationTableConfiguration (write)
    required {
        /// The state of the annotation table.
        0 "ConfigurationState" configuration_state: AnnotationConfigurationState;
    }
    optional {
        /// The encryption settings for an S3 Metadata journal table or inventory table configuration.
        1 "EncryptionConfiguration" encryption_configuration: MetadataTableEncryptionConfiguration;
        /// The ARN of the IAM role used to manage the annotation table.
        2 "Role" role: String;
    }
}

structure! {
    /// Contains the current state of the annotation table associated with a bucket's Amazon S3 Metadata configuration, including its provisioning status and identifiers.
    #[derive(Clone, Debug, Default, PartialEq)]
    AnnotationTableConfigurationResult (read)
    required {
        /// The current configuration state of the annotation table.
        0 "ConfigurationState" configuration_state: AnnotationConfigurationState;
    }
    optional {
        /// The provisioning status of the annotation table.
        1 "TableStatus" table_status: String;
        /// If an S3 Metadata V1 `CreateBucketMetadataTableConfiguration` or V2 `CreateBucketMetadataConfiguration` request succeeds, but S3 Metadata was unable to create the table, this structure contains the error code and error ...
        2 "Error" error: ErrorDetails;
        /// The name of the annotation table.
        3 "TableName" table_name: String;
        /// The ARN of the annotation table.
        4 "TableArn" table_arn: String;
        /// The ARN of the IAM role associated with the annotation table.
        5 "Role" role: String;
    }
}

structure! {
    /// Specifies updates to apply to the annotation table configuration.
    #[derive(Clone, Debug, Default, PartialEq)]
    AnnotationTableConfigurationUpdates (write)
    required {
        /// The new configuration state to apply.
        0 "ConfigurationState" configuration_state: AnnotationConfigurationState;
    }
    optional {
        /// The encryption settings for an S3 Metadata journal table or inventory table configuration.
        1 "EncryptionConfiguration" encryption_configuration: MetadataTableEncryptionConfiguration;
        /// The new IAM role ARN to apply.
        2 "Role" role: String;
    }
}

structure! {
    /// A bucket-level setting for Amazon S3 general purpose buckets used to prevent the upload of new objects encrypted with the specified server-side encryption type.
    #[derive(Clone, Debug, Default, PartialEq)]
    BlockedEncryptionTypes (write read)
    required {}
    optional {
        /// The object encryption type that you want to block or unblock for an Amazon S3 general purpose bucket.
        0 "EncryptionType" encryption_type: Vec<EncryptionType>;
    }
}

structure! {
    /// In terms of implementation, a Bucket is a resource.
    #[derive(Clone, Debug, Default, PartialEq)]
    Bucket (read)
    required {}
    optional {
        /// The name of the bucket.
        0 "Name" name: String;
        /// Date the bucket was created.
        1 "CreationDate" creation_date: Timestamp;
        /// `BucketRegion` indicates the Amazon Web Services region where the bucket is located.
        2 "BucketRegion" bucket_region: String;
        /// The Amazon Resource Name (ARN) of the S3 bucket.
        3 "BucketArn" bucket_arn: String;
    }
}

structure! {
    /// Specifies the information about the bucket that will be created.
    #[derive(Clone, Debug, Default, PartialEq)]
    BucketInfo (write)
    required {}
    optional {
        /// The number of Zone (Availability Zone or Local Zone) that's used for redundancy for the bucket.
        0 "DataRedundancy" data_redundancy: DataRedundancy;
        /// The type of bucket.
        1 "Type" r#type: BucketType;
    }
}

structure! {
    /// Specifies the lifecycle configuration for objects in an Amazon S3 bucket.
    #[derive(Clone, Debug, Default, PartialEq)]
    BucketLifecycleConfiguration (write)
    required {
        /// A lifecycle rule for individual objects in an Amazon S3 bucket.
        0 "Rules" rules: Vec<LifecycleRule>;
    }
    optional {}
}

structure! {
    /// Container for logging status information.
    #[derive(Clone, Debug, Default, PartialEq)]
    BucketLoggingStatus (write)
    required {}
    optional {
        /// Describes where logs are stored and the prefix that Amazon S3 assigns to all log object keys for a bucket.
        0 "LoggingEnabled" logging_enabled: LoggingEnabled;
    }
}

structure! {
    /// Describes the cross-origin access configuration for objects in an Amazon S3 bucket.
    #[derive(Clone, Debug, Default, PartialEq)]
    CORSConfiguration (write)
    required {
        /// A set of origins and methods (cross-origin access that you want to allow).
        0 "CORSRules" cors_rules: Vec<CORSRule>;
    }
    optional {}
}

structure! {
    /// Specifies a cross-origin access rule for an Amazon S3 bucket.
    #[derive(Clone, Debug, Default, PartialEq)]
    CORSRule (write read)
    required {
        /// An HTTP method that you allow the origin to execute.
        0 "AllowedMethods" allowed_methods: Vec<String>;
        /// One or more origins you want customers to be able to access the bucket from.
        1 "AllowedOrigins" allowed_origins: Vec<String>;
    }
    optional {
        /// Unique identifier for the rule.
        2 "ID" id: String;
        /// Headers that are specified in the `Access-Control-Request-Headers` header.
        3 "AllowedHeaders" allowed_headers: Vec<String>;
        /// One or more headers in the response that you want customers to be able to access from their applications (for example, from a JavaScript `XMLHttpRequest` object).
        4 "ExposeHeaders" expose_headers: Vec<String>;
        /// The time in seconds that your browser is to cache the preflight response for the specified resource.
        5 "MaxAgeSeconds" max_age_seconds: i32;
    }
}

structure! {
    /// Describes how an uncompressed comma-separated values (CSV)-formatted input object is formatted.
    #[derive(Clone, Debug, Default, PartialEq)]
    CSVInput (write)
    required {}
    optional {
        /// Describes the first line of input.
        0 "FileHeaderInfo" file_header_info: FileHeaderInfo;
        /// A single character used to indicate that a row should be ignored when the character is present at the start of that row.
        1 "Comments" comments: String;
        /// A single character used for escaping the quotation mark character inside an already escaped value.
        2 "QuoteEscapeCharacter" quote_escape_character: String;
        /// A single character used to separate individual records in the input.
        3 "RecordDelimiter" record_delimiter: String;
        /// A single character used to separate individual fields in a record.
        4 "FieldDelimiter" field_delimiter: String;
        /// A single character used for escaping when the field delimiter is part of the value.
        5 "QuoteCharacter" quote_character: String;
        /// Specifies that CSV field values may contain quoted record delimiters and such records should be allowed.
        6 "AllowQuotedRecordDelimiter" allow_quoted_record_delimiter: bool;
    }
}

structure! {
    /// Describes how uncompressed comma-separated values (CSV)-formatted results are formatted.
    #[derive(Clone, Debug, Default, PartialEq)]
    CSVOutput (write)
    required {}
    optional {
        /// Indicates whether to use quotation marks around output fields.
        0 "QuoteFields" quote_fields: QuoteFields;
        /// The single character used for escaping the quote character inside an already escaped value.
        1 "QuoteEscapeCharacter" quote_escape_character: String;
        /// A single character used to separate individual records in the output.
        2 "RecordDelimiter" record_delimiter: String;
        /// The value used to separate individual fields in a record.
        3 "FieldDelimiter" field_delimiter: String;
        /// A single character used for escaping when the field delimiter is part of the value.
        4 "QuoteCharacter" quote_character: String;
    }
}

structure! {
    /// Contains all the possible checksum or digest values for an object.
    #[derive(Clone, Debug, Default, PartialEq)]
    Checksum (read)
    required {}
    optional {
        /// The Base64 encoded, 32-bit `CRC32 checksum` of the object.
        0 "ChecksumCRC32" checksum_crc32: String;
        /// The Base64 encoded, 32-bit `CRC32C` checksum of the object.
        1 "ChecksumCRC32C" checksum_crc32_c: String;
        /// The Base64 encoded, 64-bit `CRC64NVME` checksum of the object.
        2 "ChecksumCRC64NVME" checksum_crc64_nvme: String;
        /// The Base64 encoded, 160-bit `SHA1` digest of the object.
        3 "ChecksumSHA1" checksum_sha1: String;
        /// The Base64 encoded, 256-bit `SHA256` digest of the object.
        4 "ChecksumSHA256" checksum_sha256: String;
        /// The Base64 encoded, 512-bit `SHA512` digest of the object.
        5 "ChecksumSHA512" checksum_sha512: String;
        /// The Base64 encoded, 128-bit `MD5` digest of the object.
        6 "ChecksumMD5" checksum_md5: String;
        /// The Base64 encoded, 64-bit `XXHASH64` checksum of the object.
        7 "ChecksumXXHASH64" checksum_xxhash64: String;
        /// The Base64 encoded, 64-bit `XXHASH3` checksum of the object.
        8 "ChecksumXXHASH3" checksum_xxhash3: String;
        /// The Base64 encoded, 128-bit `XXHASH128` checksum of the object.
        9 "ChecksumXXHASH128" checksum_xxhash128: String;
        /// The checksum type that is used to calculate the object’s checksum value.
        10 "ChecksumType" checksum_type: ChecksumType;
    }
}

structure! {
    /// Container for all (if there are any) keys between Prefix and the next occurrence of the string specified by a delimiter.
    #[derive(Clone, Debug, Default, PartialEq)]
    CommonPrefix (read)
    required {}
    optional {
        /// Container for the specified common prefix.
        0 "Prefix" prefix: String;
    }
}

structure! {
    /// Structure CompleteMultipartUploadInput.
    #[derive(Clone, Default, PartialEq)]
    CompleteMultipartUploadInput (write)
    required {
        /// Name of the bucket to which the multipart upload was initiated.
        0 "Bucket" bucket: String;
        /// Object key for which the multipart upload was initiated.
        1 "Key" key: String;
        /// ID for the initiated multipart upload.
        2 "UploadId" upload_id: String;
    }
    optional {
        /// The container for the multipart upload request information.
        3 "MultipartUpload" multipart_upload: CompletedMultipartUpload;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        4 "ChecksumCRC32" checksum_crc32: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        5 "ChecksumCRC32C" checksum_crc32_c: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        6 "ChecksumCRC64NVME" checksum_crc64_nvme: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        7 "ChecksumSHA1" checksum_sha1: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        8 "ChecksumSHA256" checksum_sha256: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        9 "ChecksumSHA512" checksum_sha512: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        10 "ChecksumMD5" checksum_md5: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        11 "ChecksumXXHASH64" checksum_xxhash64: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        12 "ChecksumXXHASH3" checksum_xxhash3: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        13 "ChecksumXXHASH128" checksum_xxhash128: String;
        /// This header specifies the checksum type of the object, which determines how part-level checksums are combined to create an object-level checksum for multipart objects.
        14 "ChecksumType" checksum_type: ChecksumType;
        /// The expected total object size of the multipart upload request.
        15 "MpuObjectSize" mpu_object_size: i64;
        /// Confirms that the requester knows that they will be charged for the request.
        16 "RequestPayer" request_payer: RequestPayer;
        /// The account ID of the expected bucket owner.
        17 "ExpectedBucketOwner" expected_bucket_owner: String;
        /// Uploads the object only if the ETag (entity tag) value provided during the WRITE operation matches the ETag of the object in S3.
        18 "IfMatch" if_match: String;
        /// Uploads the object only if the object key name does not already exist in the bucket specified.
        19 "IfNoneMatch" if_none_match: String;
        /// The server-side encryption (SSE) algorithm used to encrypt the object.
        20 "SSECustomerAlgorithm" sse_customer_algorithm: String;
        /// The server-side encryption (SSE) customer managed key.
        21 "SSECustomerKey" sse_customer_key: String;
        /// The MD5 server-side encryption (SSE) customer managed key.
        22 "SSECustomerKeyMD5" sse_customer_key_md5: String;
    }
}

impl std::fmt::Debug for CompleteMultipartUploadInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CompleteMultipartUploadInput")
            .field("bucket", &self.bucket)
            .field("key", &self.key)
            .field("multipart_upload", &self.multipart_upload)
            .field("upload_id", &self.upload_id)
            .field("checksum_crc32", &self.checksum_crc32)
            .field("checksum_crc32_c", &self.checksum_crc32_c)
            .field("checksum_crc64_nvme", &self.checksum_crc64_nvme)
            .field("checksum_sha1", &self.checksum_sha1)
            .field("checksum_sha256", &self.checksum_sha256)
            .field("checksum_sha512", &self.checksum_sha512)
            .field("checksum_md5", &self.checksum_md5)
            .field("checksum_xxhash64", &self.checksum_xxhash64)
            .field("checksum_xxhash3", &self.checksum_xxhash3)
            .field("checksum_xxhash128", &self.checksum_xxhash128)
            .field("checksum_type", &self.checksum_type)
            .field("mpu_object_size", &self.mpu_object_size)
            .field("request_payer", &self.request_payer)
            .field("expected_bucket_owner", &self.expected_bucket_owner)
            .field("if_match", &self.if_match)
            .field("if_none_match", &self.if_none_match)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("sse_customer_key", &format_args!("(sensitive)"))
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .finish()
    }
}

structure! {
    /// Structure CompleteMultipartUploadOutput.
    #[derive(Clone, Default, PartialEq)]
    CompleteMultipartUploadOutput (read)
    required {}
    optional {
        /// The URI that identifies the newly created object.
        0 "Location" location: String;
        /// The name of the bucket that contains the newly created object.
        1 "Bucket" bucket: String;
        /// The object key of the newly created object.
        2 "Key" key: String;
        /// If the object expiration is configured, this will contain the expiration date (`expiry-date`) and rule ID (`rule-id`).
        3 "Expiration" expiration: String;
        /// Entity tag that identifies the newly created object's data.
        4 "ETag" e_tag: String;
        /// The Base64 encoded, 32-bit `CRC32 checksum` of the object.
        5 "ChecksumCRC32" checksum_crc32: String;
        /// The Base64 encoded, 32-bit `CRC32C` checksum of the object.
        6 "ChecksumCRC32C" checksum_crc32_c: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        7 "ChecksumCRC64NVME" checksum_crc64_nvme: String;
        /// The Base64 encoded, 160-bit `SHA1` digest of the object.
        8 "ChecksumSHA1" checksum_sha1: String;
        /// The Base64 encoded, 256-bit `SHA256` digest of the object.
        9 "ChecksumSHA256" checksum_sha256: String;
        /// The Base64 encoded, 512-bit `SHA512` digest of the object.
        10 "ChecksumSHA512" checksum_sha512: String;
        /// The Base64 encoded, 128-bit `MD5` digest of the object.
        11 "ChecksumMD5" checksum_md5: String;
        /// The Base64 encoded, 64-bit `XXHASH64` checksum of the object.
        12 "ChecksumXXHASH64" checksum_xxhash64: String;
        /// The Base64 encoded, 64-bit `XXHASH3` checksum of the object.
        13 "ChecksumXXHASH3" checksum_xxhash3: String;
        /// The Base64 encoded, 128-bit `XXHASH128` checksum of the object.
        14 "ChecksumXXHASH128" checksum_xxhash128: String;
        /// The checksum type, which determines how part-level checksums are combined to create an object-level checksum for multipart objects.
        15 "ChecksumType" checksum_type: ChecksumType;
        /// The server-side encryption algorithm used when storing this object in Amazon S3.
        16 "ServerSideEncryption" server_side_encryption: ServerSideEncryption;
        /// Version ID of the newly created object, in case the bucket has versioning turned on.
        17 "VersionId" version_id: String;
        /// If present, indicates the ID of the KMS key that was used for object encryption.
        18 "SSEKMSKeyId" ssekms_key_id: String;
        /// Indicates whether the multipart upload uses an S3 Bucket Key for server-side encryption with Key Management Service (KMS) keys (SSE-KMS).
        19 "BucketKeyEnabled" bucket_key_enabled: bool;
        /// If present, indicates that the requester was successfully charged for the request.
        20 "RequestCharged" request_charged: RequestCharged;
    }
}

impl std::fmt::Debug for CompleteMultipartUploadOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CompleteMultipartUploadOutput")
            .field("location", &self.location)
            .field("bucket", &self.bucket)
            .field("key", &self.key)
            .field("expiration", &self.expiration)
            .field("e_tag", &self.e_tag)
            .field("checksum_crc32", &self.checksum_crc32)
            .field("checksum_crc32_c", &self.checksum_crc32_c)
            .field("checksum_crc64_nvme", &self.checksum_crc64_nvme)
            .field("checksum_sha1", &self.checksum_sha1)
            .field("checksum_sha256", &self.checksum_sha256)
            .field("checksum_sha512", &self.checksum_sha512)
            .field("checksum_md5", &self.checksum_md5)
            .field("checksum_xxhash64", &self.checksum_xxhash64)
            .field("checksum_xxhash3", &self.checksum_xxhash3)
            .field("checksum_xxhash128", &self.checksum_xxhash128)
            .field("checksum_type", &self.checksum_type)
            .field("server_side_encryption", &self.server_side_encryption)
            .field("version_id", &self.version_id)
            .field("ssekms_key_id", &format_args!("(sensitive)"))
            .field("bucket_key_enabled", &self.bucket_key_enabled)
            .field("request_charged", &self.request_charged)
            .finish()
    }
}

structure! {
    /// The container for the completed multipart upload details.
    #[derive(Clone, Debug, Default, PartialEq)]
    CompletedMultipartUpload (write)
    required {}
    optional {
        /// Array of CompletedPart data types.
        0 "Parts" parts: Vec<CompletedPart>;
    }
}

structure! {
    /// Details of the parts that were uploaded.
    #[derive(Clone, Debug, Default, PartialEq)]
    CompletedPart (write)
    required {}
    optional {
        /// Entity tag returned when the part was uploaded.
        0 "ETag" e_tag: String;
        /// The Base64 encoded, 32-bit `CRC32` checksum of the part.
        1 "ChecksumCRC32" checksum_crc32: String;
        /// The Base64 encoded, 32-bit `CRC32C` checksum of the part.
        2 "ChecksumCRC32C" checksum_crc32_c: String;
        /// The Base64 encoded, 64-bit `CRC64NVME` checksum of the part.
        3 "ChecksumCRC64NVME" checksum_crc64_nvme: String;
        /// The Base64 encoded, 160-bit `SHA1` checksum of the part.
        4 "ChecksumSHA1" checksum_sha1: String;
        /// The Base64 encoded, 256-bit `SHA256` checksum of the part.
        5 "ChecksumSHA256" checksum_sha256: String;
        /// The Base64 encoded, 512-bit `SHA512` digest of the part.
        6 "ChecksumSHA512" checksum_sha512: String;
        /// The Base64 encoded, 128-bit `MD5` digest of the part.
        7 "ChecksumMD5" checksum_md5: String;
        /// The Base64 encoded, 64-bit `XXHASH64` checksum of the part.
        8 "ChecksumXXHASH64" checksum_xxhash64: String;
        /// The Base64 encoded, 64-bit `XXHASH3` checksum of the part.
        9 "ChecksumXXHASH3" checksum_xxhash3: String;
        /// The Base64 encoded, 128-bit `XXHASH128` checksum of the part.
        10 "ChecksumXXHASH128" checksum_xxhash128: String;
        /// Part number that identifies the part.
        11 "PartNumber" part_number: i32;
    }
}

structure! {
    /// A container for describing a condition that must be met for the specified redirect to apply.
    #[derive(Clone, Debug, Default, PartialEq)]
    Condition (write read)
    required {}
    optional {
        /// The HTTP error code when the redirect is applied.
        0 "HttpErrorCodeReturnedEquals" http_error_code_returned_equals: String;
        /// The object key name prefix when the redirect is applied.
        1 "KeyPrefixEquals" key_prefix_equals: String;
    }
}

structure! {
    /// Structure ContinuationEvent.
    #[derive(Clone, Debug, Default, PartialEq)]
    ContinuationEvent (read)
    required {}
    optional {}
}

structure! {
    /// Structure CopyObjectInput.
    #[derive(Clone, Default, PartialEq)]
    CopyObjectInput (write)
    required {
        /// The name of the destination bucket.
        0 "Bucket" bucket: String;
        /// Specifies the source object for the copy operation.
        1 "CopySource" copy_source: String;
        /// The key of the destination object.
        2 "Key" key: String;
    }
    optional {
        /// The canned access control list (ACL) to apply to the object.
        3 "ACL" acl: ObjectCannedACL;
        /// Specifies the caching behavior along the request/reply chain.
        4 "CacheControl" cache_control: String;
        /// Indicates the algorithm that you want Amazon S3 to use to create the checksum for the object.
        5 "ChecksumAlgorithm" checksum_algorithm: ChecksumAlgorithm;
        /// Specifies presentational information for the object.
        6 "ContentDisposition" content_disposition: String;
        /// Specifies what content encodings have been applied to the object and thus what decoding mechanisms must be applied to obtain the media-type referenced by the Content-Type header field.
        7 "ContentEncoding" content_encoding: String;
        /// The language the content is in.
        8 "ContentLanguage" content_language: String;
        /// A standard MIME type that describes the format of the object data.
        9 "ContentType" content_type: String;
        /// Copies the object if its entity tag (ETag) matches the specified tag.
        10 "CopySourceIfMatch" copy_source_if_match: String;
        /// Copies the object if it has been modified since the specified time.
        11 "CopySourceIfModifiedSince" copy_source_if_modified_since: Timestamp;
        /// Copies the object if its entity tag (ETag) is different than the specified ETag.
        12 "CopySourceIfNoneMatch" copy_source_if_none_match: String;
        /// Copies the object if it hasn't been modified since the specified time.
        13 "CopySourceIfUnmodifiedSince" copy_source_if_unmodified_since: Timestamp;
        /// The date and time at which the object is no longer cacheable.
        14 "Expires" expires: Timestamp;
        /// Gives the grantee READ, READ\_ACP, and WRITE\_ACP permissions on the object.
        15 "GrantFullControl" grant_full_control: String;
        /// Allows grantee to read the object data and its metadata.
        16 "GrantRead" grant_read: String;
        /// Allows grantee to read the object ACL.
        17 "GrantReadACP" grant_read_acp: String;
        /// Allows grantee to write the ACL for the applicable object.
        18 "GrantWriteACP" grant_write_acp: String;
        /// Copies the object if the entity tag (ETag) of the destination object matches the specified tag.
        19 "IfMatch" if_match: String;
        /// Copies the object only if the object key name at the destination does not already exist in the bucket specified.
        20 "IfNoneMatch" if_none_match: String;
        /// A map of metadata to store with the object in S3.
        21 "Metadata" metadata: Map<String>;
        /// Specifies whether the metadata is copied from the source object or replaced with metadata that's provided in the request.
        22 "MetadataDirective" metadata_directive: MetadataDirective;
        /// Specifies whether the object tag-set is copied from the source object or replaced with the tag-set that's provided in the request.
        23 "TaggingDirective" tagging_directive: TaggingDirective;
        /// Specifies whether you want to copy annotations from the source object or exclude them.
        24 "AnnotationDirective" annotation_directive: AnnotationDirective;
        /// The server-side encryption algorithm used when storing this object in Amazon S3.
        25 "ServerSideEncryption" server_side_encryption: ServerSideEncryption;
        /// If the `x-amz-storage-class` header is not used, the copied object will be stored in the `STANDARD` Storage Class by default.
        26 "StorageClass" storage_class: StorageClass;
        /// If the destination bucket is configured as a website, redirects requests for this object copy to another object in the same bucket or to an external URL.
        27 "WebsiteRedirectLocation" website_redirect_location: String;
        /// Specifies the algorithm to use when encrypting the object (for example, `AES256`).
        28 "SSECustomerAlgorithm" sse_customer_algorithm: String;
        /// Specifies the customer-provided encryption key for Amazon S3 to use in encrypting data.
        29 "SSECustomerKey" sse_customer_key: String;
        /// Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
        30 "SSECustomerKeyMD5" sse_customer_key_md5: String;
        /// Specifies the KMS key ID (Key ID, Key ARN, or Key Alias) to use for object encryption.
        31 "SSEKMSKeyId" ssekms_key_id: String;
        /// Specifies the Amazon Web Services KMS Encryption Context as an additional encryption context to use for the destination object encryption.
        32 "SSEKMSEncryptionContext" ssekms_encryption_context: String;
        /// Specifies whether Amazon S3 should use an S3 Bucket Key for object encryption with server-side encryption using Key Management Service (KMS) keys (SSE-KMS).
        33 "BucketKeyEnabled" bucket_key_enabled: bool;
        /// Specifies the algorithm to use when decrypting the source object (for example, `AES256`).
        34 "CopySourceSSECustomerAlgorithm" copy_source_sse_customer_algorithm: String;
        /// Specifies the customer-provided encryption key for Amazon S3 to use to decrypt the source object.
        35 "CopySourceSSECustomerKey" copy_source_sse_customer_key: String;
        /// Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
        36 "CopySourceSSECustomerKeyMD5" copy_source_sse_customer_key_md5: String;
        /// Confirms that the requester knows that they will be charged for the request.
        37 "RequestPayer" request_payer: RequestPayer;
        /// The tag-set for the object copy in the destination bucket.
        38 "Tagging" tagging: String;
        /// The Object Lock mode that you want to apply to the object copy.
        39 "ObjectLockMode" object_lock_mode: ObjectLockMode;
        /// The date and time when you want the Object Lock of the object copy to expire.
        40 "ObjectLockRetainUntilDate" object_lock_retain_until_date: Timestamp;
        /// Specifies whether you want to apply a legal hold to the object copy.
        41 "ObjectLockLegalHoldStatus" object_lock_legal_hold_status: ObjectLockLegalHoldStatus;
        /// The event hold status to apply to the object copy.
        42 "ObjectLockEventHold" object_lock_event_hold: ObjectLockEventHold;
        /// The event hold duration in days to apply to the object copy.
        43 "ObjectLockEventHoldDurationDays" object_lock_event_hold_duration_days: i32;
        /// The event hold duration in years to apply to the object copy.
        44 "ObjectLockEventHoldDurationYears" object_lock_event_hold_duration_years: i32;
        /// The account ID of the expected destination bucket owner.
        45 "ExpectedBucketOwner" expected_bucket_owner: String;
        /// The account ID of the expected source bucket owner.
        46 "ExpectedSourceBucketOwner" expected_source_bucket_owner: String;
    }
}

impl std::fmt::Debug for CopyObjectInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CopyObjectInput")
            .field("acl", &self.acl)
            .field("bucket", &self.bucket)
            .field("cache_control", &self.cache_control)
            .field("checksum_algorithm", &self.checksum_algorithm)
            .field("content_disposition", &self.content_disposition)
            .field("content_encoding", &self.content_encoding)
            .field("content_language", &self.content_language)
            .field("content_type", &self.content_type)
            .field("copy_source", &self.copy_source)
            .field("copy_source_if_match", &self.copy_source_if_match)
            .field("copy_source_if_modified_since", &self.copy_source_if_modified_since)
            .field("copy_source_if_none_match", &self.copy_source_if_none_match)
            .field("copy_source_if_unmodified_since", &self.copy_source_if_unmodified_since)
            .field("expires", &self.expires)
            .field("grant_full_control", &self.grant_full_control)
            .field("grant_read", &self.grant_read)
            .field("grant_read_acp", &self.grant_read_acp)
            .field("grant_write_acp", &self.grant_write_acp)
            .field("if_match", &self.if_match)
            .field("if_none_match", &self.if_none_match)
            .field("key", &self.key)
            .field("metadata", &self.metadata)
            .field("metadata_directive", &self.metadata_directive)
            .field("tagging_directive", &self.tagging_directive)
            .field("annotation_directive", &self.annotation_directive)
            .field("server_side_encryption", &self.server_side_encryption)
            .field("storage_class", &self.storage_class)
            .field("website_redirect_location", &self.website_redirect_location)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("sse_customer_key", &format_args!("(sensitive)"))
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .field("ssekms_key_id", &format_args!("(sensitive)"))
            .field("ssekms_encryption_context", &format_args!("(sensitive)"))
            .field("bucket_key_enabled", &self.bucket_key_enabled)
            .field("copy_source_sse_customer_algorithm", &self.copy_source_sse_customer_algorithm)
            .field("copy_source_sse_customer_key", &format_args!("(sensitive)"))
            .field("copy_source_sse_customer_key_md5", &self.copy_source_sse_customer_key_md5)
            .field("request_payer", &self.request_payer)
            .field("tagging", &self.tagging)
            .field("object_lock_mode", &self.object_lock_mode)
            .field("object_lock_retain_until_date", &self.object_lock_retain_until_date)
            .field("object_lock_legal_hold_status", &self.object_lock_legal_hold_status)
            .field("object_lock_event_hold", &self.object_lock_event_hold)
            .field("object_lock_event_hold_duration_days", &self.object_lock_event_hold_duration_days)
            .field("object_lock_event_hold_duration_years", &self.object_lock_event_hold_duration_years)
            .field("expected_bucket_owner", &self.expected_bucket_owner)
            .field("expected_source_bucket_owner", &self.expected_source_bucket_owner)
            .finish()
    }
}

structure! {
    /// Structure CopyObjectOutput.
    #[derive(Clone, Default, PartialEq)]
    CopyObjectOutput (read)
    required {}
    optional {
        /// Container for all response elements.
        0 "CopyObjectResult" copy_object_result: CopyObjectResult;
        /// If the object expiration is configured, the response includes this header.
        1 "Expiration" expiration: String;
        /// Version ID of the source object that was copied.
        2 "CopySourceVersionId" copy_source_version_id: String;
        /// Version ID of the newly created copy.
        3 "VersionId" version_id: String;
        /// The server-side encryption algorithm used when you store this object in Amazon S3 or Amazon FSx.
        4 "ServerSideEncryption" server_side_encryption: ServerSideEncryption;
        /// If server-side encryption with a customer-provided encryption key was requested, the response will include this header to confirm the encryption algorithm that's used.
        5 "SSECustomerAlgorithm" sse_customer_algorithm: String;
        /// If server-side encryption with a customer-provided encryption key was requested, the response will include this header to provide the round-trip message integrity verification of the customer-provided encryption key.
        6 "SSECustomerKeyMD5" sse_customer_key_md5: String;
        /// If present, indicates the ID of the KMS key that was used for object encryption.
        7 "SSEKMSKeyId" ssekms_key_id: String;
        /// If present, indicates the Amazon Web Services KMS Encryption Context to use for object encryption.
        8 "SSEKMSEncryptionContext" ssekms_encryption_context: String;
        /// Indicates whether the copied object uses an S3 Bucket Key for server-side encryption with Key Management Service (KMS) keys (SSE-KMS).
        9 "BucketKeyEnabled" bucket_key_enabled: bool;
        /// If present, indicates that the requester was successfully charged for the request.
        10 "RequestCharged" request_charged: RequestCharged;
    }
}

impl std::fmt::Debug for CopyObjectOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CopyObjectOutput")
            .field("copy_object_result", &self.copy_object_result)
            .field("expiration", &self.expiration)
            .field("copy_source_version_id", &self.copy_source_version_id)
            .field("version_id", &self.version_id)
            .field("server_side_encryption", &self.server_side_encryption)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .field("ssekms_key_id", &format_args!("(sensitive)"))
            .field("ssekms_encryption_context", &format_args!("(sensitive)"))
            .field("bucket_key_enabled", &self.bucket_key_enabled)
            .field("request_charged", &self.request_charged)
            .finish()
    }
}

structure! {
    /// Container for all response elements.
    #[derive(Clone, Debug, Default, PartialEq)]
    CopyObjectResult (read)
    required {}
    optional {
        /// Returns the ETag of the new object.
        0 "ETag" e_tag: String;
        /// Creation date of the object.
        1 "LastModified" last_modified: Timestamp;
        /// The checksum type that is used to calculate the object’s checksum value.
        2 "ChecksumType" checksum_type: ChecksumType;
        /// The Base64 encoded, 32-bit `CRC32` checksum of the object.
        3 "ChecksumCRC32" checksum_crc32: String;
        /// The Base64 encoded, 32-bit `CRC32C` checksum of the object.
        4 "ChecksumCRC32C" checksum_crc32_c: String;
        /// The Base64 encoded, 64-bit `CRC64NVME` checksum of the object.
        5 "ChecksumCRC64NVME" checksum_crc64_nvme: String;
        /// The Base64 encoded, 160-bit `SHA1` digest of the object.
        6 "ChecksumSHA1" checksum_sha1: String;
        /// The Base64 encoded, 256-bit `SHA256` digest of the object.
        7 "ChecksumSHA256" checksum_sha256: String;
        /// The Base64 encoded, 512-bit `SHA512` digest of the object.
        8 "ChecksumSHA512" checksum_sha512: String;
        /// The Base64 encoded, 128-bit `MD5` digest of the object.
        9 "ChecksumMD5" checksum_md5: String;
        /// The Base64 encoded, 64-bit `XXHASH64` checksum of the object.
        10 "ChecksumXXHASH64" checksum_xxhash64: String;
        /// The Base64 encoded, 64-bit `XXHASH3` checksum of the object.
        11 "ChecksumXXHASH3" checksum_xxhash3: String;
        /// The Base64 encoded, 128-bit `XXHASH128` checksum of the object.
        12 "ChecksumXXHASH128" checksum_xxhash128: String;
    }
}

structure! {
    /// Container for all response elements.
    #[derive(Clone, Debug, Default, PartialEq)]
    CopyPartResult (read)
    required {}
    optional {
        /// Entity tag of the object.
        0 "ETag" e_tag: String;
        /// Date and time at which the object was uploaded.
        1 "LastModified" last_modified: Timestamp;
        /// The Base64 encoded, 32-bit `CRC32` checksum of the part.
        2 "ChecksumCRC32" checksum_crc32: String;
        /// The Base64 encoded, 32-bit `CRC32C` checksum of the part.
        3 "ChecksumCRC32C" checksum_crc32_c: String;
        /// The Base64 encoded, 64-bit `CRC64NVME` checksum of the part.
        4 "ChecksumCRC64NVME" checksum_crc64_nvme: String;
        /// The Base64 encoded, 160-bit `SHA1` digest of the part.
        5 "ChecksumSHA1" checksum_sha1: String;
        /// The Base64 encoded, 256-bit `SHA256` digest of the part.
        6 "ChecksumSHA256" checksum_sha256: String;
        /// The Base64 encoded, 512-bit `SHA512` digest of the part.
        7 "ChecksumSHA512" checksum_sha512: String;
        /// The Base64 encoded, 128-bit `MD5` digest of the part.
        8 "ChecksumMD5" checksum_md5: String;
        /// The Base64 encoded, 64-bit `XXHASH64` checksum of the part.
        9 "ChecksumXXHASH64" checksum_xxhash64: String;
        /// The Base64 encoded, 64-bit `XXHASH3` checksum of the part.
        10 "ChecksumXXHASH3" checksum_xxhash3: String;
        /// The Base64 encoded, 128-bit `XXHASH128` checksum of the part.
        11 "ChecksumXXHASH128" checksum_xxhash128: String;
    }
}

structure! {
    /// The configuration information for the bucket.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateBucketConfiguration (write)
    required {}
    optional {
        /// Specifies the Region where the bucket will be created.
        0 "LocationConstraint" location_constraint: BucketLocationConstraint;
        /// Specifies the location where the bucket will be created.
        1 "Location" location: LocationInfo;
        /// Specifies the information about the bucket that will be created.
        2 "Bucket" bucket: BucketInfo;
        /// An array of tags that you can apply to the bucket that you're creating.
        3 "Tags" tags: Vec<Tag>;
    }
}

structure! {
    /// Structure CreateBucketInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateBucketInput (write)
    required {
        /// The name of the bucket to create.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The canned ACL to apply to the bucket.
        1 "ACL" acl: BucketCannedACL;
        /// The configuration information for the bucket.
        2 "CreateBucketConfiguration" create_bucket_configuration: CreateBucketConfiguration;
        /// Allows grantee the read, write, read ACP, and write ACP permissions on the bucket.
        3 "GrantFullControl" grant_full_control: String;
        /// Allows grantee to list the objects in the bucket.
        4 "GrantRead" grant_read: String;
        /// Allows grantee to read the bucket ACL.
        5 "GrantReadACP" grant_read_acp: String;
        /// Allows grantee to create new objects in the bucket.
        6 "GrantWrite" grant_write: String;
        /// Allows grantee to write the ACL for the applicable bucket.
        7 "GrantWriteACP" grant_write_acp: String;
        /// Specifies whether you want S3 Object Lock to be enabled for the new bucket.
        8 "ObjectLockEnabledForBucket" object_lock_enabled_for_bucket: bool;
        /// The container element for object ownership for a bucket's ownership controls.
        9 "ObjectOwnership" object_ownership: ObjectOwnership;
        /// Specifies the namespace where you want to create your general purpose bucket.
        10 "BucketNamespace" bucket_namespace: BucketNamespace;
    }
}

structure! {
    /// Structure CreateBucketMetadataConfigurationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateBucketMetadataConfigurationInput (write)
    required {
        /// The general purpose bucket that you want to create the metadata configuration for.
        0 "Bucket" bucket: String;
        /// The contents of your metadata configuration.
        1 "MetadataConfiguration" metadata_configuration: MetadataConfiguration;
    }
    optional {
        /// The `Content-MD5` header for the metadata configuration.
        2 "ContentMD5" content_md5: String;
        /// The checksum algorithm to use with your metadata configuration.
        3 "ChecksumAlgorithm" checksum_algorithm: ChecksumAlgorithm;
        /// The expected owner of the general purpose bucket that corresponds to your metadata configuration.
        4 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure CreateBucketMetadataConfigurationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateBucketMetadataConfigurationOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure CreateBucketMetadataTableConfigurationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateBucketMetadataTableConfigurationInput (write)
    required {
        /// The general purpose bucket that you want to create the metadata table configuration for.
        0 "Bucket" bucket: String;
        /// The contents of your metadata table configuration.
        1 "MetadataTableConfiguration" metadata_table_configuration: MetadataTableConfiguration;
    }
    optional {
        /// The `Content-MD5` header for the metadata table configuration.
        2 "ContentMD5" content_md5: String;
        /// The checksum algorithm to use with your metadata table configuration.
        3 "ChecksumAlgorithm" checksum_algorithm: ChecksumAlgorithm;
        /// The expected owner of the general purpose bucket that corresponds to your metadata table configuration.
        4 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure CreateBucketMetadataTableConfigurationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateBucketMetadataTableConfigurationOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure CreateBucketOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateBucketOutput (read)
    required {}
    optional {
        /// A forward slash followed by the name of the bucket for all account regional namespace buckets and all global general purpose buckets created in us-east-1.
        0 "Location" location: String;
        /// The Amazon Resource Name (ARN) of the S3 bucket.
        1 "BucketArn" bucket_arn: String;
    }
}

structure! {
    /// Structure CreateMultipartUploadInput.
    #[derive(Clone, Default, PartialEq)]
    CreateMultipartUploadInput (write)
    required {
        /// The name of the bucket where the multipart upload is initiated and where the object is uploaded.
        0 "Bucket" bucket: String;
        /// Object key for which the multipart upload is to be initiated.
        1 "Key" key: String;
    }
    optional {
        /// The canned ACL to apply to the object.
        2 "ACL" acl: ObjectCannedACL;
        /// Specifies caching behavior along the request/reply chain.
        3 "CacheControl" cache_control: String;
        /// Specifies presentational information for the object.
        4 "ContentDisposition" content_disposition: String;
        /// Specifies what content encodings have been applied to the object and thus what decoding mechanisms must be applied to obtain the media-type referenced by the Content-Type header field.
        5 "ContentEncoding" content_encoding: String;
        /// The language that the content is in.
        6 "ContentLanguage" content_language: String;
        /// A standard MIME type describing the format of the object data.
        7 "ContentType" content_type: String;
        /// The date and time at which the object is no longer cacheable.
        8 "Expires" expires: Timestamp;
        /// Specify access permissions explicitly to give the grantee READ, READ\_ACP, and WRITE\_ACP permissions on the object.
        9 "GrantFullControl" grant_full_control: String;
        /// Specify access permissions explicitly to allow grantee to read the object data and its metadata.
        10 "GrantRead" grant_read: String;
        /// Specify access permissions explicitly to allows grantee to read the object ACL.
        11 "GrantReadACP" grant_read_acp: String;
        /// Specify access permissions explicitly to allows grantee to allow grantee to write the ACL for the applicable object.
        12 "GrantWriteACP" grant_write_acp: String;
        /// A map of metadata to store with the object in S3.
        13 "Metadata" metadata: Map<String>;
        /// The server-side encryption algorithm used when you store this object in Amazon S3 or Amazon FSx.
        14 "ServerSideEncryption" server_side_encryption: ServerSideEncryption;
        /// By default, Amazon S3 uses the STANDARD Storage Class to store newly created objects.
        15 "StorageClass" storage_class: StorageClass;
        /// If the bucket is configured as a website, redirects requests for this object to another object in the same bucket or to an external URL.
        16 "WebsiteRedirectLocation" website_redirect_location: String;
        /// Specifies the algorithm to use when encrypting the object (for example, AES256).
        17 "SSECustomerAlgorithm" sse_customer_algorithm: String;
        /// Specifies the customer-provided encryption key for Amazon S3 to use in encrypting data.
        18 "SSECustomerKey" sse_customer_key: String;
        /// Specifies the 128-bit MD5 digest of the customer-provided encryption key according to RFC 1321.
        19 "SSECustomerKeyMD5" sse_customer_key_md5: String;
        /// Specifies the KMS key ID (Key ID, Key ARN, or Key Alias) to use for object encryption.
        20 "SSEKMSKeyId" ssekms_key_id: String;
        /// Specifies the Amazon Web Services KMS Encryption Context to use for object encryption.
        21 "SSEKMSEncryptionContext" ssekms_encryption_context: String;
        /// Specifies whether Amazon S3 should use an S3 Bucket Key for object encryption with server-side encryption using Key Management Service (KMS) keys (SSE-KMS).
        22 "BucketKeyEnabled" bucket_key_enabled: bool;
        /// Confirms that the requester knows that they will be charged for the request.
        23 "RequestPayer" request_payer: RequestPayer;
        /// The tag-set for the object.
        24 "Tagging" tagging: String;
        /// Specifies the Object Lock mode that you want to apply to the uploaded object.
        25 "ObjectLockMode" object_lock_mode: ObjectLockMode;
        /// Specifies the date and time when you want the Object Lock to expire.
        26 "ObjectLockRetainUntilDate" object_lock_retain_until_date: Timestamp;
        /// Specifies whether you want to apply a legal hold to the uploaded object.
        27 "ObjectLockLegalHoldStatus" object_lock_legal_hold_status: ObjectLockLegalHoldStatus;
        /// Specifies the event hold status to apply to the uploaded object.
        28 "ObjectLockEventHold" object_lock_event_hold: ObjectLockEventHold;
        /// Specifies the event hold duration in days to apply to the uploaded object.
        29 "ObjectLockEventHoldDurationDays" object_lock_event_hold_duration_days: i32;
        /// Specifies the event hold duration in years to apply to the uploaded object.
        30 "ObjectLockEventHoldDurationYears" object_lock_event_hold_duration_years: i32;
        /// The account ID of the expected bucket owner.
        31 "ExpectedBucketOwner" expected_bucket_owner: String;
        /// Indicates the algorithm that you want Amazon S3 to use to create the checksum for the object.
        32 "ChecksumAlgorithm" checksum_algorithm: ChecksumAlgorithm;
        /// Indicates the checksum type that you want Amazon S3 to use to calculate the object’s checksum value.
        33 "ChecksumType" checksum_type: ChecksumType;
    }
}

impl std::fmt::Debug for CreateMultipartUploadInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateMultipartUploadInput")
            .field("acl", &self.acl)
            .field("bucket", &self.bucket)
            .field("cache_control", &self.cache_control)
            .field("content_disposition", &self.content_disposition)
            .field("content_encoding", &self.content_encoding)
            .field("content_language", &self.content_language)
            .field("content_type", &self.content_type)
            .field("expires", &self.expires)
            .field("grant_full_control", &self.grant_full_control)
            .field("grant_read", &self.grant_read)
            .field("grant_read_acp", &self.grant_read_acp)
            .field("grant_write_acp", &self.grant_write_acp)
            .field("key", &self.key)
            .field("metadata", &self.metadata)
            .field("server_side_encryption", &self.server_side_encryption)
            .field("storage_class", &self.storage_class)
            .field("website_redirect_location", &self.website_redirect_location)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("sse_customer_key", &format_args!("(sensitive)"))
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .field("ssekms_key_id", &format_args!("(sensitive)"))
            .field("ssekms_encryption_context", &format_args!("(sensitive)"))
            .field("bucket_key_enabled", &self.bucket_key_enabled)
            .field("request_payer", &self.request_payer)
            .field("tagging", &self.tagging)
            .field("object_lock_mode", &self.object_lock_mode)
            .field("object_lock_retain_until_date", &self.object_lock_retain_until_date)
            .field("object_lock_legal_hold_status", &self.object_lock_legal_hold_status)
            .field("object_lock_event_hold", &self.object_lock_event_hold)
            .field("object_lock_event_hold_duration_days", &self.object_lock_event_hold_duration_days)
            .field("object_lock_event_hold_duration_years", &self.object_lock_event_hold_duration_years)
            .field("expected_bucket_owner", &self.expected_bucket_owner)
            .field("checksum_algorithm", &self.checksum_algorithm)
            .field("checksum_type", &self.checksum_type)
            .finish()
    }
}

structure! {
    /// Structure CreateMultipartUploadOutput.
    #[derive(Clone, Default, PartialEq)]
    CreateMultipartUploadOutput (read)
    required {}
    optional {
        /// If the bucket has a lifecycle rule configured with an action to abort incomplete multipart uploads and the prefix in the lifecycle rule matches the object name in the request, the response includes this header.
        0 "AbortDate" abort_date: Timestamp;
        /// This header is returned along with the `x-amz-abort-date` header.
        1 "AbortRuleId" abort_rule_id: String;
        /// The name of the bucket to which the multipart upload was initiated.
        2 "Bucket" bucket: String;
        /// Object key for which the multipart upload was initiated.
        3 "Key" key: String;
        /// ID for the initiated multipart upload.
        4 "UploadId" upload_id: String;
        /// The server-side encryption algorithm used when you store this object in Amazon S3 or Amazon FSx.
        5 "ServerSideEncryption" server_side_encryption: ServerSideEncryption;
        /// If server-side encryption with a customer-provided encryption key was requested, the response will include this header to confirm the encryption algorithm that's used.
        6 "SSECustomerAlgorithm" sse_customer_algorithm: String;
        /// If server-side encryption with a customer-provided encryption key was requested, the response will include this header to provide the round-trip message integrity verification of the customer-provided encryption key.
        7 "SSECustomerKeyMD5" sse_customer_key_md5: String;
        /// If present, indicates the ID of the KMS key that was used for object encryption.
        8 "SSEKMSKeyId" ssekms_key_id: String;
        /// If present, indicates the Amazon Web Services KMS Encryption Context to use for object encryption.
        9 "SSEKMSEncryptionContext" ssekms_encryption_context: String;
        /// Indicates whether the multipart upload uses an S3 Bucket Key for server-side encryption with Key Management Service (KMS) keys (SSE-KMS).
        10 "BucketKeyEnabled" bucket_key_enabled: bool;
        /// If present, indicates that the requester was successfully charged for the request.
        11 "RequestCharged" request_charged: RequestCharged;
        /// The algorithm that was used to create a checksum of the object.
        12 "ChecksumAlgorithm" checksum_algorithm: ChecksumAlgorithm;
        /// Indicates the checksum type that you want Amazon S3 to use to calculate the object’s checksum value.
        13 "ChecksumType" checksum_type: ChecksumType;
    }
}

impl std::fmt::Debug for CreateMultipartUploadOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateMultipartUploadOutput")
            .field("abort_date", &self.abort_date)
            .field("abort_rule_id", &self.abort_rule_id)
            .field("bucket", &self.bucket)
            .field("key", &self.key)
            .field("upload_id", &self.upload_id)
            .field("server_side_encryption", &self.server_side_encryption)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .field("ssekms_key_id", &format_args!("(sensitive)"))
            .field("ssekms_encryption_context", &format_args!("(sensitive)"))
            .field("bucket_key_enabled", &self.bucket_key_enabled)
            .field("request_charged", &self.request_charged)
            .field("checksum_algorithm", &self.checksum_algorithm)
            .field("checksum_type", &self.checksum_type)
            .finish()
    }
}

structure! {
    /// Structure CreateSessionInput.
    #[derive(Clone, Default, PartialEq)]
    CreateSessionInput (write)
    required {
        /// The name of the bucket that you create a session for.
        0 "Bucket" bucket: String;
    }
    optional {
        /// Specifies the mode of the session that will be created, either `ReadWrite` or `ReadOnly`.
        1 "SessionMode" session_mode: SessionMode;
        /// The server-side encryption algorithm to use when you store objects in the directory bucket.
        2 "ServerSideEncryption" server_side_encryption: ServerSideEncryption;
        /// If you specify `x-amz-server-side-encryption` with `aws:kms`, you must specify the ` x-amz-server-side-encryption-aws-kms-key-id` header with the ID (Key ID or Key ARN) of the KMS symmetric encryption customer managed ...
        3 "SSEKMSKeyId" ssekms_key_id: String;
        /// Specifies the Amazon Web Services KMS Encryption Context as an additional encryption context to use for object encryption.
        4 "SSEKMSEncryptionContext" ssekms_encryption_context: String;
        /// Specifies whether Amazon S3 should use an S3 Bucket Key for object encryption with server-side encryption using KMS keys (SSE-KMS).
        5 "BucketKeyEnabled" bucket_key_enabled: bool;
    }
}

impl std::fmt::Debug for CreateSessionInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateSessionInput")
            .field("session_mode", &self.session_mode)
            .field("bucket", &self.bucket)
            .field("server_side_encryption", &self.server_side_encryption)
            .field("ssekms_key_id", &format_args!("(sensitive)"))
            .field("ssekms_encryption_context", &format_args!("(sensitive)"))
            .field("bucket_key_enabled", &self.bucket_key_enabled)
            .finish()
    }
}

structure! {
    /// Structure CreateSessionOutput.
    #[derive(Clone, Default, PartialEq)]
    CreateSessionOutput (read)
    required {
        /// The established temporary security credentials for the created session.
        0 "Credentials" credentials: SessionCredentials;
    }
    optional {
        /// The server-side encryption algorithm used when you store objects in the directory bucket.
        1 "ServerSideEncryption" server_side_encryption: ServerSideEncryption;
        /// If you specify `x-amz-server-side-encryption` with `aws:kms`, this header indicates the ID of the KMS symmetric encryption customer managed key that was used for object encryption.
        2 "SSEKMSKeyId" ssekms_key_id: String;
        /// If present, indicates the Amazon Web Services KMS Encryption Context to use for object encryption.
        3 "SSEKMSEncryptionContext" ssekms_encryption_context: String;
        /// Indicates whether to use an S3 Bucket Key for server-side encryption with KMS keys (SSE-KMS).
        4 "BucketKeyEnabled" bucket_key_enabled: bool;
    }
}

impl std::fmt::Debug for CreateSessionOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateSessionOutput")
            .field("server_side_encryption", &self.server_side_encryption)
            .field("ssekms_key_id", &format_args!("(sensitive)"))
            .field("ssekms_encryption_context", &format_args!("(sensitive)"))
            .field("bucket_key_enabled", &self.bucket_key_enabled)
            .field("credentials", &self.credentials)
            .finish()
    }
}

structure! {
    /// The container element for optionally specifying the default Object Lock retention settings for new objects placed in the specified bucket.
    #[derive(Clone, Debug, Default, PartialEq)]
    DefaultRetention (write read)
    required {}
    optional {
        /// The default Object Lock retention mode you want to apply to new objects placed in the specified bucket.
        0 "Mode" mode: ObjectLockRetentionMode;
        /// The number of days that you want to specify for the default retention period.
        1 "Days" days: i32;
        /// The number of years that you want to specify for the default retention period.
        2 "Years" years: i32;
        /// The default event hold duration to be applied to new objects placed in the specified bucket.
        3 "DefaultEventHold" default_event_hold: EventHoldDuration;
    }
}

structure! {
    /// Container for the objects to delete.
    #[derive(Clone, Debug, Default, PartialEq)]
    Delete (write)
    required {
        /// The object to delete.
        0 "Objects" objects: Vec<ObjectIdentifier>;
    }
    optional {
        /// Element to enable quiet mode for the request.
        1 "Quiet" quiet: bool;
    }
}

structure! {
    /// Structure DeleteBucketAnalyticsConfigurationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteBucketAnalyticsConfigurationInput (write)
    required {
        /// The name of the bucket from which an analytics configuration is deleted.
        0 "Bucket" bucket: String;
        /// The ID that identifies the analytics configuration.
        1 "Id" id: String;
    }
    optional {
        /// The account ID of the expected bucket owner.
        2 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure DeleteBucketAnalyticsConfigurationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteBucketAnalyticsConfigurationOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteBucketCorsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteBucketCorsInput (write)
    required {
        /// Specifies the bucket whose `cors` configuration is being deleted.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The account ID of the expected bucket owner.
        1 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure DeleteBucketCorsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteBucketCorsOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteBucketEncryptionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteBucketEncryptionInput (write)
    required {
        /// The name of the bucket containing the server-side encryption configuration to delete.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The account ID of the expected bucket owner.
        1 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure DeleteBucketEncryptionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteBucketEncryptionOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteBucketInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteBucketInput (write)
    required {
        /// Specifies the bucket being deleted.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The account ID of the expected bucket owner.
        1 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure DeleteBucketIntelligentTieringConfigurationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteBucketIntelligentTieringConfigurationInput (write)
    required {
        /// The name of the Amazon S3 bucket whose configuration you want to modify or retrieve.
        0 "Bucket" bucket: String;
        /// The ID used to identify the S3 Intelligent-Tiering configuration.
        1 "Id" id: String;
    }
    optional {
        /// The account ID of the expected bucket owner.
        2 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure DeleteBucketIntelligentTieringConfigurationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteBucketIntelligentTieringConfigurationOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteBucketInventoryConfigurationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteBucketInventoryConfigurationInput (write)
    required {
        /// The name of the bucket containing the inventory configuration to delete.
        0 "Bucket" bucket: String;
        /// The ID used to identify the inventory configuration.
        1 "Id" id: String;
    }
    optional {
        /// The account ID of the expected bucket owner.
        2 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure DeleteBucketInventoryConfigurationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteBucketInventoryConfigurationOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteBucketLifecycleInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteBucketLifecycleInput (write)
    required {
        /// The bucket name of the lifecycle to delete.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The account ID of the expected bucket owner.
        1 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure DeleteBucketLifecycleOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteBucketLifecycleOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteBucketMetadataConfigurationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteBucketMetadataConfigurationInput (write)
    required {
        /// The general purpose bucket that you want to remove the metadata configuration from.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The expected bucket owner of the general purpose bucket that you want to remove the metadata table configuration from.
        1 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure DeleteBucketMetadataConfigurationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteBucketMetadataConfigurationOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteBucketMetadataTableConfigurationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteBucketMetadataTableConfigurationInput (write)
    required {
        /// The general purpose bucket that you want to remove the metadata table configuration from.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The expected bucket owner of the general purpose bucket that you want to remove the metadata table configuration from.
        1 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure DeleteBucketMetadataTableConfigurationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteBucketMetadataTableConfigurationOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteBucketMetricsConfigurationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteBucketMetricsConfigurationInput (write)
    required {
        /// The name of the bucket containing the metrics configuration to delete.
        0 "Bucket" bucket: String;
        /// The ID used to identify the metrics configuration.
        1 "Id" id: String;
    }
    optional {
        /// The account ID of the expected bucket owner.
        2 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure DeleteBucketMetricsConfigurationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteBucketMetricsConfigurationOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteBucketOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteBucketOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteBucketOwnershipControlsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteBucketOwnershipControlsInput (write)
    required {
        /// The Amazon S3 bucket whose `OwnershipControls` you want to delete.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The account ID of the expected bucket owner.
        1 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure DeleteBucketOwnershipControlsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteBucketOwnershipControlsOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteBucketPolicyInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteBucketPolicyInput (write)
    required {
        /// The bucket name.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The account ID of the expected bucket owner.
        1 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure DeleteBucketPolicyOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteBucketPolicyOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteBucketReplicationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteBucketReplicationInput (write)
    required {
        /// The bucket name.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The account ID of the expected bucket owner.
        1 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure DeleteBucketReplicationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteBucketReplicationOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteBucketTaggingInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteBucketTaggingInput (write)
    required {
        /// The bucket that has the tag set to be removed.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The account ID of the expected bucket owner.
        1 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure DeleteBucketTaggingOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteBucketTaggingOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteBucketWebsiteInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteBucketWebsiteInput (write)
    required {
        /// The bucket name for which you want to remove the website configuration.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The account ID of the expected bucket owner.
        1 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure DeleteBucketWebsiteOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteBucketWebsiteOutput (read)
    required {}
    optional {}
}

structure! {
    /// Information about the delete marker.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteMarkerEntry (read)
    required {}
    optional {
        /// The account that created the delete marker.
        0 "Owner" owner: Owner;
        /// The object key.
        1 "Key" key: String;
        /// Version ID of an object.
        2 "VersionId" version_id: String;
        /// Specifies whether the object is (true) or is not (false) the latest version of an object.
        3 "IsLatest" is_latest: bool;
        /// Date and time when the object was last modified.
        4 "LastModified" last_modified: Timestamp;
    }
}

structure! {
    /// Specifies whether Amazon S3 replicates delete markers.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteMarkerReplication (write read)
    required {}
    optional {
        /// Indicates whether to replicate delete markers.
        0 "Status" status: DeleteMarkerReplicationStatus;
    }
}

structure! {
    /// Structure DeleteObjectAnnotationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteObjectAnnotationInput (write)
    required {
        /// The name of the bucket that contains the object.
        0 "Bucket" bucket: String;
        /// The object key.
        1 "Key" key: String;
        /// The name of the annotation to delete.
        2 "AnnotationName" annotation_name: String;
    }
    optional {
        /// The version ID of the object.
        3 "VersionId" version_id: String;
        /// Confirms that the requester knows that they will be charged for the request.
        4 "RequestPayer" request_payer: RequestPayer;
        /// The account ID of the expected bucket owner.
        5 "ExpectedBucketOwner" expected_bucket_owner: String;
        /// If specified, the operation only succeeds if the object's ETag matches the provided value.
        6 "ObjectIfMatch" object_if_match: String;
    }
}

structure! {
    /// Structure DeleteObjectAnnotationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteObjectAnnotationOutput (read)
    required {}
    optional {
        /// The version ID of the object that the annotation was deleted from.
        0 "ObjectVersionId" object_version_id: String;
        /// If present, indicates that the requester was successfully charged for the request.
        1 "RequestCharged" request_charged: RequestCharged;
    }
}

structure! {
    /// Structure DeleteObjectInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteObjectInput (write)
    required {
        /// The bucket name of the bucket containing the object.
        0 "Bucket" bucket: String;
        /// Key name of the object to delete.
        1 "Key" key: String;
    }
    optional {
        /// The concatenation of the authentication device's serial number, a space, and the value that is displayed on your authentication device.
        2 "MFA" mfa: String;
        /// Version ID used to reference a specific version of the object.
        3 "VersionId" version_id: String;
        /// Confirms that the requester knows that they will be charged for the request.
        4 "RequestPayer" request_payer: RequestPayer;
        /// Indicates whether S3 Object Lock should bypass Governance-mode restrictions to process this operation.
        5 "BypassGovernanceRetention" bypass_governance_retention: bool;
        /// The account ID of the expected bucket owner.
        6 "ExpectedBucketOwner" expected_bucket_owner: String;
        /// Deletes the object if the ETag (entity tag) value provided during the delete operation matches the ETag of the object in S3.
        7 "IfMatch" if_match: String;
        /// If present, the object is deleted only if its modification times matches the provided `Timestamp`.
        8 "IfMatchLastModifiedTime" if_match_last_modified_time: Timestamp;
        /// If present, the object is deleted only if its size matches the provided size in bytes.
        9 "IfMatchSize" if_match_size: i64;
    }
}

structure! {
    /// Structure DeleteObjectOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteObjectOutput (read)
    required {}
    optional {
        /// Indicates whether the specified object version that was permanently deleted was (true) or was not (false) a delete marker before deletion.
        0 "DeleteMarker" delete_marker: bool;
        /// Returns the version ID of the delete marker created as a result of the DELETE operation.
        1 "VersionId" version_id: String;
        /// If present, indicates that the requester was successfully charged for the request.
        2 "RequestCharged" request_charged: RequestCharged;
    }
}

structure! {
    /// Structure DeleteObjectTaggingInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteObjectTaggingInput (write)
    required {
        /// The bucket name containing the objects from which to remove the tags.
        0 "Bucket" bucket: String;
        /// The key that identifies the object in the bucket from which to remove all tags.
        1 "Key" key: String;
    }
    optional {
        /// The versionId of the object that the tag-set will be removed from.
        2 "VersionId" version_id: String;
        /// The account ID of the expected bucket owner.
        3 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure DeleteObjectTaggingOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteObjectTaggingOutput (read)
    required {}
    optional {
        /// The versionId of the object the tag-set was removed from.
        0 "VersionId" version_id: String;
    }
}

structure! {
    /// Structure DeleteObjectsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteObjectsInput (write)
    required {
        /// The bucket name containing the objects to delete.
        0 "Bucket" bucket: String;
        /// Container for the request.
        1 "Delete" delete: Delete;
    }
    optional {
        /// The concatenation of the authentication device's serial number, a space, and the value that is displayed on your authentication device.
        2 "MFA" mfa: String;
        /// Confirms that the requester knows that they will be charged for the request.
        3 "RequestPayer" request_payer: RequestPayer;
        /// Specifies whether you want to delete this object even if it has a Governance-type Object Lock in place.
        4 "BypassGovernanceRetention" bypass_governance_retention: bool;
        /// The account ID of the expected bucket owner.
        5 "ExpectedBucketOwner" expected_bucket_owner: String;
        /// Indicates the algorithm used to create the checksum for the object when you use the SDK.
        6 "ChecksumAlgorithm" checksum_algorithm: ChecksumAlgorithm;
    }
}

structure! {
    /// Structure DeleteObjectsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteObjectsOutput (read)
    required {}
    optional {
        /// Container element for a successful delete.
        0 "Deleted" deleted: Vec<DeletedObject>;
        /// If present, indicates that the requester was successfully charged for the request.
        1 "RequestCharged" request_charged: RequestCharged;
        /// Container for a failed delete action that describes the object that Amazon S3 attempted to delete and the error it encountered.
        2 "Errors" errors: Vec<Error>;
    }
}

structure! {
    /// Structure DeletePublicAccessBlockInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeletePublicAccessBlockInput (write)
    required {
        /// The Amazon S3 bucket whose `PublicAccessBlock` configuration you want to delete.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The account ID of the expected bucket owner.
        1 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure DeletePublicAccessBlockOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeletePublicAccessBlockOutput (read)
    required {}
    optional {}
}

structure! {
    /// Information about the deleted object.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeletedObject (read)
    required {}
    optional {
        /// The name of the deleted object.
        0 "Key" key: String;
        /// The version ID of the deleted object.
        1 "VersionId" version_id: String;
        /// Indicates whether the specified object version that was permanently deleted was (true) or was not (false) a delete marker before deletion.
        2 "DeleteMarker" delete_marker: bool;
        /// The version ID of the delete marker created as a result of the DELETE operation.
        3 "DeleteMarkerVersionId" delete_marker_version_id: String;
    }
}

structure! {
    /// Specifies information about where to publish analysis or configuration results for an Amazon S3 bucket and S3 Replication Time Control (S3 RTC).
    #[derive(Clone, Debug, Default, PartialEq)]
    Destination (write read)
    required {
        /// The Amazon Resource Name (ARN) of the bucket where you want Amazon S3 to store the results.
        0 "Bucket" bucket: String;
    }
    optional {
        /// Destination bucket owner account ID.
        1 "Account" account: String;
        /// The storage class to use when replicating objects, such as S3 Standard or reduced redundancy.
        2 "StorageClass" storage_class: StorageClass;
        /// Specify this only in a cross-account scenario (where source and destination bucket owners are not the same), and you want to change replica ownership to the Amazon Web Services account that owns the destination bucket.
        3 "AccessControlTranslation" access_control_translation: AccessControlTranslation;
        /// A container that provides information about encryption.
        4 "EncryptionConfiguration" encryption_configuration: EncryptionConfiguration;
        /// A container specifying S3 Replication Time Control (S3 RTC), including whether S3 RTC is enabled and the time when all objects and operations on objects must be replicated.
        5 "ReplicationTime" replication_time: ReplicationTime;
        /// A container specifying replication metrics-related settings enabling replication metrics and events.
        6 "Metrics" metrics: Metrics;
    }
}

structure! {
    /// The destination information for the S3 Metadata configuration.
    #[derive(Clone, Debug, Default, PartialEq)]
    DestinationResult (read)
    required {}
    optional {
        /// The type of the table bucket where the metadata configuration is stored.
        0 "TableBucketType" table_bucket_type: S3TablesBucketType;
        /// The Amazon Resource Name (ARN) of the table bucket where the metadata configuration is stored.
        1 "TableBucketArn" table_bucket_arn: String;
        /// The namespace in the table bucket where the metadata tables for a metadata configuration are stored.
        2 "TableNamespace" table_namespace: String;
    }
}

structure! {
    /// Contains the type of server-side encryption used.
    #[derive(Clone, Default, PartialEq)]
    Encryption (write)
    required {
        /// The server-side encryption algorithm used when storing job results in Amazon S3 (for example, AES256, `aws:kms`).
        0 "EncryptionType" encryption_type: ServerSideEncryption;
    }
    optional {
        /// If the encryption type is `aws:kms`, this optional value specifies the ID of the symmetric encryption customer managed key to use for encryption of job results.
        1 "KMSKeyId" kms_key_id: String;
        /// If the encryption type is `aws:kms`, this optional value can be used to specify the encryption context for the restore results.
        2 "KMSContext" kms_context: String;
    }
}

impl std::fmt::Debug for Encryption {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Encryption")
            .field("encryption_type", &self.encryption_type)
            .field("kms_key_id", &format_args!("(sensitive)"))
            .field("kms_context", &self.kms_context)
            .finish()
    }
}

structure! {
    /// Specifies encryption-related information for an Amazon S3 bucket that is a destination for replicated objects.
    #[derive(Clone, Debug, Default, PartialEq)]
    EncryptionConfiguration (write read)
    required {}
    optional {
        /// Specifies the ID (Key ARN or Alias ARN) of the customer managed Amazon Web Services KMS key stored in Amazon Web Services Key Management Service (KMS) for the destination bucket.
        0 "ReplicaKmsKeyID" replica_kms_key_id: String;
    }
}

structure! {
    /// A message that indicates the request is complete and no more messages will be sent.
    #[derive(Clone, Debug, Default, PartialEq)]
    EndEvent (read)
    required {}
    optional {}
}

structure! {
    /// Container for all error elements.
    #[derive(Clone, Debug, Default, PartialEq)]
    Error (read)
    required {}
    optional {
        /// The error key.
        0 "Key" key: String;
        /// The version ID of the error.
        1 "VersionId" version_id: String;
        /// The error code is a string that uniquely identifies an error condition.
        2 "Code" code: String;
        /// The error message contains a generic description of the error condition in English.
        3 "Message" message: String;
    }
}

structure! {
    /// If an S3 Metadata V1 `CreateBucketMetadataTableConfiguration` or V2 `CreateBucketMetadataConfiguration` request succeeds, but S3 Metadata was unable to create the table, this structure contains the error code and error ...
    #[derive(Clone, Debug, Default, PartialEq)]
    ErrorDetails (read)
    required {}
    optional {
        /// If the V1 `CreateBucketMetadataTableConfiguration` request succeeds, but S3 Metadata was unable to create the table, this structure contains the error code.
        0 "ErrorCode" error_code: String;
        /// If the V1 `CreateBucketMetadataTableConfiguration` request succeeds, but S3 Metadata was unable to create the table, this structure contains the error message.
        1 "ErrorMessage" error_message: String;
    }
}

structure! {
    /// The error information.
    #[derive(Clone, Debug, Default, PartialEq)]
    ErrorDocument (write read)
    required {
        /// The object key name to use when a 4XX class error occurs.
        0 "Key" key: String;
    }
    optional {}
}

structure! {
    /// A container for specifying the configuration for Amazon EventBridge.
    #[derive(Clone, Debug, Default, PartialEq)]
    EventBridgeConfiguration (write read)
    required {}
    optional {}
}

structure! {
    /// Contains the event hold duration configuration, specified in either days or years.
    #[derive(Clone, Debug, Default, PartialEq)]
    EventHoldDuration (write read)
    required {}
    optional {
        /// The number of days for the event hold duration.
        0 "Days" days: i32;
        /// The number of years for the event hold duration.
        1 "Years" years: i32;
    }
}

structure! {
    /// Optional configuration to replicate existing source bucket objects.
    #[derive(Clone, Debug, Default, PartialEq)]
    ExistingObjectReplication (write read)
    required {
        /// Specifies whether Amazon S3 replicates existing source bucket objects.
        0 "Status" status: ExistingObjectReplicationStatus;
    }
    optional {}
}

structure! {
    /// Specifies the Amazon S3 object key name to filter on.
    #[derive(Clone, Debug, Default, PartialEq)]
    FilterRule (write read)
    required {}
    optional {
        /// The object key name prefix or suffix identifying one or more objects to which the filtering rule applies.
        0 "Name" name: FilterRuleName;
        /// The value that the filter searches for in object key names.
        1 "Value" value: String;
    }
}

structure! {
    /// Structure GetBucketAbacInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketAbacInput (write)
    required {
        /// The name of the general purpose bucket.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The Amazon Web Services account ID of the general purpose bucket's owner.
        1 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure GetBucketAbacOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketAbacOutput (read)
    required {}
    optional {
        /// The ABAC status of the general purpose bucket.
        0 "AbacStatus" abac_status: AbacStatus;
    }
}

structure! {
    /// Structure GetBucketAccelerateConfigurationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketAccelerateConfigurationInput (write)
    required {
        /// The name of the bucket for which the accelerate configuration is retrieved.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The account ID of the expected bucket owner.
        1 "ExpectedBucketOwner" expected_bucket_owner: String;
        /// Confirms that the requester knows that they will be charged for the request.
        2 "RequestPayer" request_payer: RequestPayer;
    }
}

structure! {
    /// Structure GetBucketAccelerateConfigurationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketAccelerateConfigurationOutput (read)
    required {}
    optional {
        /// The accelerate configuration of the bucket.
        0 "Status" status: BucketAccelerateStatus;
        /// If present, indicates that the requester was successfully charged for the request.
        1 "RequestCharged" request_charged: RequestCharged;
    }
}

structure! {
    /// Structure GetBucketAclInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketAclInput (write)
    required {
        /// Specifies the S3 bucket whose ACL is being requested.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The account ID of the expected bucket owner.
        1 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure GetBucketAclOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketAclOutput (read)
    required {}
    optional {
        /// Container for the bucket owner's ID.
        0 "Owner" owner: Owner;
        /// A list of grants.
        1 "Grants" grants: Vec<Grant>;
    }
}

structure! {
    /// Structure GetBucketAnalyticsConfigurationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketAnalyticsConfigurationInput (write)
    required {
        /// The name of the bucket from which an analytics configuration is retrieved.
        0 "Bucket" bucket: String;
        /// The ID that identifies the analytics configuration.
        1 "Id" id: String;
    }
    optional {
        /// The account ID of the expected bucket owner.
        2 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure GetBucketAnalyticsConfigurationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketAnalyticsConfigurationOutput (read)
    required {}
    optional {
        /// The configuration and any analyses for the analytics filter.
        0 "AnalyticsConfiguration" analytics_configuration: AnalyticsConfiguration;
    }
}

structure! {
    /// Structure GetBucketCorsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketCorsInput (write)
    required {
        /// The bucket name for which to get the cors configuration.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The account ID of the expected bucket owner.
        1 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure GetBucketCorsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketCorsOutput (read)
    required {}
    optional {
        /// A set of origins and methods (cross-origin access that you want to allow).
        0 "CORSRules" cors_rules: Vec<CORSRule>;
    }
}

structure! {
    /// Structure GetBucketEncryptionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketEncryptionInput (write)
    required {
        /// The name of the bucket from which the server-side encryption configuration is retrieved.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The account ID of the expected bucket owner.
        1 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure GetBucketEncryptionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketEncryptionOutput (read)
    required {}
    optional {
        /// Specifies the default server-side-encryption configuration.
        0 "ServerSideEncryptionConfiguration" server_side_encryption_configuration: ServerSideEncryptionConfiguration;
    }
}

structure! {
    /// Structure GetBucketIntelligentTieringConfigurationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketIntelligentTieringConfigurationInput (write)
    required {
        /// The name of the Amazon S3 bucket whose configuration you want to modify or retrieve.
        0 "Bucket" bucket: String;
        /// The ID used to identify the S3 Intelligent-Tiering configuration.
        1 "Id" id: String;
    }
    optional {
        /// The account ID of the expected bucket owner.
        2 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure GetBucketIntelligentTieringConfigurationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketIntelligentTieringConfigurationOutput (read)
    required {}
    optional {
        /// Container for S3 Intelligent-Tiering configuration.
        0 "IntelligentTieringConfiguration" intelligent_tiering_configuration: IntelligentTieringConfiguration;
    }
}

structure! {
    /// Structure GetBucketInventoryConfigurationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketInventoryConfigurationInput (write)
    required {
        /// The name of the bucket containing the inventory configuration to retrieve.
        0 "Bucket" bucket: String;
        /// The ID used to identify the inventory configuration.
        1 "Id" id: String;
    }
    optional {
        /// The account ID of the expected bucket owner.
        2 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure GetBucketInventoryConfigurationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketInventoryConfigurationOutput (read)
    required {}
    optional {
        /// Specifies the inventory configuration.
        0 "InventoryConfiguration" inventory_configuration: InventoryConfiguration;
    }
}

structure! {
    /// Structure GetBucketLifecycleConfigurationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketLifecycleConfigurationInput (write)
    required {
        /// The name of the bucket for which to get the lifecycle information.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The account ID of the expected bucket owner.
        1 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure GetBucketLifecycleConfigurationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketLifecycleConfigurationOutput (read)
    required {}
    optional {
        /// Container for a lifecycle rule.
        0 "Rules" rules: Vec<LifecycleRule>;
        /// Indicates which default minimum object size behavior is applied to the lifecycle configuration.
        1 "TransitionDefaultMinimumObjectSize" transition_default_minimum_object_size: TransitionDefaultMinimumObjectSize;
    }
}

structure! {
    /// Structure GetBucketLocationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketLocationInput (write)
    required {
        /// The name of the bucket for which to get the location.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The account ID of the expected bucket owner.
        1 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure GetBucketLocationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketLocationOutput (read)
    required {}
    optional {
        /// Specifies the Region where the bucket resides.
        0 "LocationConstraint" location_constraint: BucketLocationConstraint;
    }
}

structure! {
    /// Structure GetBucketLoggingInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketLoggingInput (write)
    required {
        /// The bucket name for which to get the logging information.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The account ID of the expected bucket owner.
        1 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure GetBucketLoggingOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketLoggingOutput (read)
    required {}
    optional {
        /// Describes where logs are stored and the prefix that Amazon S3 assigns to all log object keys for a bucket.
        0 "LoggingEnabled" logging_enabled: LoggingEnabled;
    }
}

structure! {
    /// Structure GetBucketMetadataConfigurationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketMetadataConfigurationInput (write)
    required {
        /// The general purpose bucket that corresponds to the metadata configuration that you want to retrieve.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The expected owner of the general purpose bucket that you want to retrieve the metadata table configuration for.
        1 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure GetBucketMetadataConfigurationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketMetadataConfigurationOutput (read)
    required {}
    optional {
        /// The metadata configuration for the general purpose bucket.
        0 "GetBucketMetadataConfigurationResult" get_bucket_metadata_configuration_result: GetBucketMetadataConfigurationResult;
    }
}

structure! {
    /// The S3 Metadata configuration for a general purpose bucket.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketMetadataConfigurationResult (read)
    required {
        /// The metadata configuration for a general purpose bucket.
        0 "MetadataConfigurationResult" metadata_configuration_result: MetadataConfigurationResult;
    }
    optional {}
}

structure! {
    /// Structure GetBucketMetadataTableConfigurationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketMetadataTableConfigurationInput (write)
    required {
        /// The general purpose bucket that corresponds to the metadata table configuration that you want to retrieve.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The expected owner of the general purpose bucket that you want to retrieve the metadata table configuration for.
        1 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure GetBucketMetadataTableConfigurationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketMetadataTableConfigurationOutput (read)
    required {}
    optional {
        /// The metadata table configuration for the general purpose bucket.
        0 "GetBucketMetadataTableConfigurationResult" get_bucket_metadata_table_configuration_result: GetBucketMetadataTableConfigurationResult;
    }
}

structure! {
    /// The V1 S3 Metadata configuration for a general purpose bucket.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketMetadataTableConfigurationResult (read)
    required {
        /// The V1 S3 Metadata configuration for a general purpose bucket.
        0 "MetadataTableConfigurationResult" metadata_table_configuration_result: MetadataTableConfigurationResult;
        /// The status of the metadata table.
        1 "Status" status: String;
    }
    optional {
        /// If the `CreateBucketMetadataTableConfiguration` request succeeds, but S3 Metadata was unable to create the table, this structure contains the error code and error message.
        2 "Error" error: ErrorDetails;
    }
}

structure! {
    /// Structure GetBucketMetricsConfigurationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketMetricsConfigurationInput (write)
    required {
        /// The name of the bucket containing the metrics configuration to retrieve.
        0 "Bucket" bucket: String;
        /// The ID used to identify the metrics configuration.
        1 "Id" id: String;
    }
    optional {
        /// The account ID of the expected bucket owner.
        2 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure GetBucketMetricsConfigurationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketMetricsConfigurationOutput (read)
    required {}
    optional {
        /// Specifies the metrics configuration.
        0 "MetricsConfiguration" metrics_configuration: MetricsConfiguration;
    }
}

structure! {
    /// Structure GetBucketNotificationConfigurationRequest.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketNotificationConfigurationRequest (write)
    required {
        /// The name of the bucket for which to get the notification configuration.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The account ID of the expected bucket owner.
        1 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure GetBucketOwnershipControlsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketOwnershipControlsInput (write)
    required {
        /// The name of the Amazon S3 bucket whose `OwnershipControls` you want to retrieve.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The account ID of the expected bucket owner.
        1 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure GetBucketOwnershipControlsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketOwnershipControlsOutput (read)
    required {}
    optional {
        /// The `OwnershipControls` (BucketOwnerEnforced, BucketOwnerPreferred, or ObjectWriter) currently in effect for this Amazon S3 bucket.
        0 "OwnershipControls" ownership_controls: OwnershipControls;
    }
}

structure! {
    /// Structure GetBucketPolicyInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketPolicyInput (write)
    required {
        /// The bucket name to get the bucket policy for.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The account ID of the expected bucket owner.
        1 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure GetBucketPolicyOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketPolicyOutput (read)
    required {}
    optional {
        /// The bucket policy as a JSON document.
        0 "Policy" policy: String;
    }
}

structure! {
    /// Structure GetBucketPolicyStatusInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketPolicyStatusInput (write)
    required {
        /// The name of the Amazon S3 bucket whose policy status you want to retrieve.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The account ID of the expected bucket owner.
        1 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure GetBucketPolicyStatusOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketPolicyStatusOutput (read)
    required {}
    optional {
        /// The policy status for the specified bucket.
        0 "PolicyStatus" policy_status: PolicyStatus;
    }
}

structure! {
    /// Structure GetBucketReplicationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketReplicationInput (write)
    required {
        /// The bucket name for which to get the replication information.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The account ID of the expected bucket owner.
        1 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure GetBucketReplicationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketReplicationOutput (read)
    required {}
    optional {
        /// A container for replication rules.
        0 "ReplicationConfiguration" replication_configuration: ReplicationConfiguration;
    }
}

structure! {
    /// Structure GetBucketRequestPaymentInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketRequestPaymentInput (write)
    required {
        /// The name of the bucket for which to get the payment request configuration.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The account ID of the expected bucket owner.
        1 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure GetBucketRequestPaymentOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketRequestPaymentOutput (read)
    required {}
    optional {
        /// Specifies who pays for the download and request fees.
        0 "Payer" payer: Payer;
    }
}

structure! {
    /// Structure GetBucketTaggingInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketTaggingInput (write)
    required {
        /// The name of the bucket for which to get the tagging information.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The account ID of the expected bucket owner.
        1 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure GetBucketTaggingOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketTaggingOutput (read)
    required {
        /// Contains the tag set.
        0 "TagSet" tag_set: Vec<Tag>;
    }
    optional {}
}

structure! {
    /// Structure GetBucketVersioningInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketVersioningInput (write)
    required {
        /// The name of the bucket for which to get the versioning information.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The account ID of the expected bucket owner.
        1 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure GetBucketVersioningOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketVersioningOutput (read)
    required {}
    optional {
        /// The versioning state of the bucket.
        0 "Status" status: BucketVersioningStatus;
        /// Specifies whether MFA delete is enabled in the bucket versioning configuration.
        1 "MFADelete" mfa_delete: MFADeleteStatus;
    }
}

structure! {
    /// Structure GetBucketWebsiteInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketWebsiteInput (write)
    required {
        /// The bucket name for which to get the website configuration.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The account ID of the expected bucket owner.
        1 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure GetBucketWebsiteOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetBucketWebsiteOutput (read)
    required {}
    optional {
        /// Specifies the redirect behavior of all requests to a website endpoint of an Amazon S3 bucket.
        0 "RedirectAllRequestsTo" redirect_all_requests_to: RedirectAllRequestsTo;
        /// The name of the index document for the website (for example `index.html`).
        1 "IndexDocument" index_document: IndexDocument;
        /// The object key name of the website error document to use for 4XX class errors.
        2 "ErrorDocument" error_document: ErrorDocument;
        /// Rules that define when a redirect is applied and the redirect behavior.
        3 "RoutingRules" routing_rules: Vec<RoutingRule>;
    }
}

structure! {
    /// Structure GetObjectAclInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetObjectAclInput (write)
    required {
        /// The bucket name that contains the object for which to get the ACL information.
        0 "Bucket" bucket: String;
        /// The key of the object for which to get the ACL information.
        1 "Key" key: String;
    }
    optional {
        /// Version ID used to reference a specific version of the object.
        2 "VersionId" version_id: String;
        /// Confirms that the requester knows that they will be charged for the request.
        3 "RequestPayer" request_payer: RequestPayer;
        /// The account ID of the expected bucket owner.
        4 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure GetObjectAclOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetObjectAclOutput (read)
    required {}
    optional {
        /// Container for the bucket owner's ID.
        0 "Owner" owner: Owner;
        /// A list of grants.
        1 "Grants" grants: Vec<Grant>;
        /// If present, indicates that the requester was successfully charged for the request.
        2 "RequestCharged" request_charged: RequestCharged;
    }
}

structure! {
    /// Structure GetObjectAnnotationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetObjectAnnotationInput (write)
    required {
        /// The name of the bucket that contains the object.
        0 "Bucket" bucket: String;
        /// The object key.
        1 "Key" key: String;
        /// The name of the annotation to retrieve.
        2 "AnnotationName" annotation_name: String;
    }
    optional {
        /// The version ID of the object.
        3 "VersionId" version_id: String;
        /// Confirms that the requester knows that they will be charged for the request.
        4 "RequestPayer" request_payer: RequestPayer;
        /// The account ID of the expected bucket owner.
        5 "ExpectedBucketOwner" expected_bucket_owner: String;
        /// Set to `ENABLED` to validate the checksum of the annotation payload on retrieval.
        6 "ChecksumMode" checksum_mode: ChecksumMode;
    }
}

structure! {
    /// Structure GetObjectAnnotationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetObjectAnnotationOutput (read)
    required {}
    optional {
        /// The annotation payload.
        0 "AnnotationPayload" annotation_payload: Blob;
        /// The version ID of the object that the annotation is attached to.
        1 "ObjectVersionId" object_version_id: String;
        /// The date and time the annotation was last modified.
        2 "LastModified" last_modified: Timestamp;
        /// The size of the annotation payload, in bytes.
        3 "ContentLength" content_length: i64;
        /// The entity tag of the annotation.
        4 "ETag" e_tag: String;
        /// The CRC32 checksum of the annotation payload.
        5 "ChecksumCRC32" checksum_crc32: String;
        /// The CRC32C checksum of the annotation payload.
        6 "ChecksumCRC32C" checksum_crc32_c: String;
        /// The CRC64NVME checksum of the annotation payload.
        7 "ChecksumCRC64NVME" checksum_crc64_nvme: String;
        /// The SHA1 checksum of the annotation payload.
        8 "ChecksumSHA1" checksum_sha1: String;
        /// The SHA256 checksum of the annotation payload.
        9 "ChecksumSHA256" checksum_sha256: String;
        /// The SHA512 checksum of the annotation payload.
        10 "ChecksumSHA512" checksum_sha512: String;
        /// The MD5 checksum of the annotation payload.
        11 "ChecksumMD5" checksum_md5: String;
        /// The XXHASH64 checksum of the annotation payload.
        12 "ChecksumXXHASH64" checksum_xxhash64: String;
        /// The XXHASH3 checksum of the annotation payload.
        13 "ChecksumXXHASH3" checksum_xxhash3: String;
        /// The XXHASH128 checksum of the annotation payload.
        14 "ChecksumXXHASH128" checksum_xxhash128: String;
        /// The type of checksum used.
        15 "ChecksumType" checksum_type: ChecksumType;
        /// The server-side encryption algorithm used.
        16 "ServerSideEncryption" server_side_encryption: ServerSideEncryption;
        /// If present, indicates that the requester was successfully charged for the request.
        17 "RequestCharged" request_charged: RequestCharged;
        /// The replication status of the annotation.
        18 "ReplicationStatus" replication_status: ReplicationStatus;
    }
}

structure! {
    /// Structure GetObjectAttributesInput.
    #[derive(Clone, Default, PartialEq)]
    GetObjectAttributesInput (write)
    required {
        /// The name of the bucket that contains the object.
        0 "Bucket" bucket: String;
        /// The object key.
        1 "Key" key: String;
        /// Specifies the fields at the root level that you want returned in the response.
        2 "ObjectAttributes" object_attributes: Vec<ObjectAttributes>;
    }
    optional {
        /// The version ID used to reference a specific version of the object.
        3 "VersionId" version_id: String;
        /// Sets the maximum number of parts to return.
        4 "MaxParts" max_parts: i32;
        /// Specifies the part after which listing should begin.
        5 "PartNumberMarker" part_number_marker: String;
        /// Specifies the algorithm to use when encrypting the object (for example, AES256).
        6 "SSECustomerAlgorithm" sse_customer_algorithm: String;
        /// Specifies the customer-provided encryption key for Amazon S3 to use in encrypting data.
        7 "SSECustomerKey" sse_customer_key: String;
        /// Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
        8 "SSECustomerKeyMD5" sse_customer_key_md5: String;
        /// Confirms that the requester knows that they will be charged for the request.
        9 "RequestPayer" request_payer: RequestPayer;
        /// The account ID of the expected bucket owner.
        10 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

impl std::fmt::Debug for GetObjectAttributesInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetObjectAttributesInput")
            .field("bucket", &self.bucket)
            .field("key", &self.key)
            .field("version_id", &self.version_id)
            .field("max_parts", &self.max_parts)
            .field("part_number_marker", &self.part_number_marker)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("sse_customer_key", &format_args!("(sensitive)"))
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .field("request_payer", &self.request_payer)
            .field("expected_bucket_owner", &self.expected_bucket_owner)
            .field("object_attributes", &self.object_attributes)
            .finish()
    }
}

structure! {
    /// Structure GetObjectAttributesOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetObjectAttributesOutput (read)
    required {}
    optional {
        /// Specifies whether the object retrieved was (`true`) or was not (`false`) a delete marker.
        0 "DeleteMarker" delete_marker: bool;
        /// Date and time when the object was last modified.
        1 "LastModified" last_modified: Timestamp;
        /// The version ID of the object.
        2 "VersionId" version_id: String;
        /// If present, indicates that the requester was successfully charged for the request.
        3 "RequestCharged" request_charged: RequestCharged;
        /// An ETag is an opaque identifier assigned by a web server to a specific version of a resource found at a URL.
        4 "ETag" e_tag: String;
        /// The checksum or digest of the object.
        5 "Checksum" checksum: Checksum;
        /// A collection of parts associated with a multipart upload.
        6 "ObjectParts" object_parts: GetObjectAttributesParts;
        /// Provides the storage class information of the object.
        7 "StorageClass" storage_class: StorageClass;
        /// The size of the object in bytes.
        8 "ObjectSize" object_size: i64;
    }
}

structure! {
    /// A collection of parts associated with a multipart upload.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetObjectAttributesParts (read)
    required {}
    optional {
        /// The total number of parts.
        0 "TotalPartsCount" total_parts_count: i32;
        /// The marker for the current part.
        1 "PartNumberMarker" part_number_marker: String;
        /// When a list is truncated, this element specifies the last part in the list, as well as the value to use for the `PartNumberMarker` request parameter in a subsequent request.
        2 "NextPartNumberMarker" next_part_number_marker: String;
        /// The maximum number of parts allowed in the response.
        3 "MaxParts" max_parts: i32;
        /// Indicates whether the returned list of parts is truncated.
        4 "IsTruncated" is_truncated: bool;
        /// A container for elements related to a particular part.
        5 "Parts" parts: Vec<ObjectPart>;
    }
}

structure! {
    /// Structure GetObjectInput.
    #[derive(Clone, Default, PartialEq)]
    GetObjectInput (write)
    required {
        /// The bucket name containing the object.
        0 "Bucket" bucket: String;
        /// Key of the object to get.
        1 "Key" key: String;
    }
    optional {
        /// Return the object only if its entity tag (ETag) is the same as the one specified in this header; otherwise, return a `412 Precondition Failed` error.
        2 "IfMatch" if_match: String;
        /// Return the object only if it has been modified since the specified time; otherwise, return a `304 Not Modified` error.
        3 "IfModifiedSince" if_modified_since: Timestamp;
        /// Return the object only if its entity tag (ETag) is different from the one specified in this header; otherwise, return a `304 Not Modified` error.
        4 "IfNoneMatch" if_none_match: String;
        /// Return the object only if it has not been modified since the specified time; otherwise, return a `412 Precondition Failed` error.
        5 "IfUnmodifiedSince" if_unmodified_since: Timestamp;
        /// Downloads the specified byte range of an object.
        6 "Range" range: String;
        /// Sets the `Cache-Control` header of the response.
        7 "ResponseCacheControl" response_cache_control: String;
        /// Sets the `Content-Disposition` header of the response.
        8 "ResponseContentDisposition" response_content_disposition: String;
        /// Sets the `Content-Encoding` header of the response.
        9 "ResponseContentEncoding" response_content_encoding: String;
        /// Sets the `Content-Language` header of the response.
        10 "ResponseContentLanguage" response_content_language: String;
        /// Sets the `Content-Type` header of the response.
        11 "ResponseContentType" response_content_type: String;
        /// Sets the `Expires` header of the response.
        12 "ResponseExpires" response_expires: Timestamp;
        /// Version ID used to reference a specific version of the object.
        13 "VersionId" version_id: String;
        /// Specifies the algorithm to use when decrypting the object (for example, `AES256`).
        14 "SSECustomerAlgorithm" sse_customer_algorithm: String;
        /// Specifies the customer-provided encryption key that you originally provided for Amazon S3 to encrypt the data before storing it.
        15 "SSECustomerKey" sse_customer_key: String;
        /// Specifies the 128-bit MD5 digest of the customer-provided encryption key according to RFC 1321.
        16 "SSECustomerKeyMD5" sse_customer_key_md5: String;
        /// Confirms that the requester knows that they will be charged for the request.
        17 "RequestPayer" request_payer: RequestPayer;
        /// Part number of the object being read.
        18 "PartNumber" part_number: i32;
        /// The account ID of the expected bucket owner.
        19 "ExpectedBucketOwner" expected_bucket_owner: String;
        /// To retrieve the checksum, this mode must be enabled.
        20 "ChecksumMode" checksum_mode: ChecksumMode;
    }
}

impl std::fmt::Debug for GetObjectInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetObjectInput")
            .field("bucket", &self.bucket)
            .field("if_match", &self.if_match)
            .field("if_modified_since", &self.if_modified_since)
            .field("if_none_match", &self.if_none_match)
            .field("if_unmodified_since", &self.if_unmodified_since)
            .field("key", &self.key)
            .field("range", &self.range)
            .field("response_cache_control", &self.response_cache_control)
            .field("response_content_disposition", &self.response_content_disposition)
            .field("response_content_encoding", &self.response_content_encoding)
            .field("response_content_language", &self.response_content_language)
            .field("response_content_type", &self.response_content_type)
            .field("response_expires", &self.response_expires)
            .field("version_id", &self.version_id)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("sse_customer_key", &format_args!("(sensitive)"))
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .field("request_payer", &self.request_payer)
            .field("part_number", &self.part_number)
            .field("expected_bucket_owner", &self.expected_bucket_owner)
            .field("checksum_mode", &self.checksum_mode)
            .finish()
    }
}

structure! {
    /// Structure GetObjectLegalHoldInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetObjectLegalHoldInput (write)
    required {
        /// The bucket name containing the object whose legal hold status you want to retrieve.
        0 "Bucket" bucket: String;
        /// The key name for the object whose legal hold status you want to retrieve.
        1 "Key" key: String;
    }
    optional {
        /// The version ID of the object whose legal hold status you want to retrieve.
        2 "VersionId" version_id: String;
        /// Confirms that the requester knows that they will be charged for the request.
        3 "RequestPayer" request_payer: RequestPayer;
        /// The account ID of the expected bucket owner.
        4 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure GetObjectLegalHoldOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetObjectLegalHoldOutput (read)
    required {}
    optional {
        /// The current legal hold status for the specified object.
        0 "LegalHold" legal_hold: ObjectLockLegalHold;
    }
}

structure! {
    /// Structure GetObjectLockConfigurationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetObjectLockConfigurationInput (write)
    required {
        /// The bucket whose Object Lock configuration you want to retrieve.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The account ID of the expected bucket owner.
        1 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure GetObjectLockConfigurationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetObjectLockConfigurationOutput (read)
    required {}
    optional {
        /// The specified bucket's Object Lock configuration.
        0 "ObjectLockConfiguration" object_lock_configuration: ObjectLockConfiguration;
    }
}

structure! {
    /// Structure GetObjectOutput.
    #[derive(Clone, Default, PartialEq)]
    GetObjectOutput (read)
    required {}
    optional {
        /// Object data.
        0 "Body" body: Blob;
        /// Indicates whether the object retrieved was (true) or was not (false) a Delete Marker.
        1 "DeleteMarker" delete_marker: bool;
        /// Indicates that a range of bytes was specified in the request.
        2 "AcceptRanges" accept_ranges: String;
        /// If the object expiration is configured (see `PutBucketLifecycleConfiguration` ), the response includes this header.
        3 "Expiration" expiration: String;
        /// Provides information about object restoration action and expiration time of the restored object copy.
        4 "Restore" restore: String;
        /// Date and time when the object was last modified.
        5 "LastModified" last_modified: Timestamp;
        /// Size of the body in bytes.
        6 "ContentLength" content_length: i64;
        /// An entity tag (ETag) is an opaque identifier assigned by a web server to a specific version of a resource found at a URL.
        7 "ETag" e_tag: String;
        /// The Base64 encoded, 32-bit `CRC32` checksum of the object.
        8 "ChecksumCRC32" checksum_crc32: String;
        /// The Base64 encoded, 32-bit `CRC32C` checksum of the object.
        9 "ChecksumCRC32C" checksum_crc32_c: String;
        /// The Base64 encoded, 64-bit `CRC64NVME` checksum of the object.
        10 "ChecksumCRC64NVME" checksum_crc64_nvme: String;
        /// The Base64 encoded, 160-bit `SHA1` digest of the object.
        11 "ChecksumSHA1" checksum_sha1: String;
        /// The Base64 encoded, 256-bit `SHA256` digest of the object.
        12 "ChecksumSHA256" checksum_sha256: String;
        /// The Base64 encoded, 512-bit `SHA512` digest of the object.
        13 "ChecksumSHA512" checksum_sha512: String;
        /// The Base64 encoded, 128-bit `MD5` digest of the object.
        14 "ChecksumMD5" checksum_md5: String;
        /// The Base64 encoded, 64-bit `XXHASH64` checksum of the object.
        15 "ChecksumXXHASH64" checksum_xxhash64: String;
        /// The Base64 encoded, 64-bit `XXHASH3` checksum of the object.
        16 "ChecksumXXHASH3" checksum_xxhash3: String;
        /// The Base64 encoded, 128-bit `XXHASH128` checksum of the object.
        17 "ChecksumXXHASH128" checksum_xxhash128: String;
        /// The checksum type, which determines how part-level checksums are combined to create an object-level checksum for multipart objects.
        18 "ChecksumType" checksum_type: ChecksumType;
        /// This is set to the number of metadata entries not returned in the headers that are prefixed with `x-amz-meta-`.
        19 "MissingMeta" missing_meta: i32;
        /// Version ID of the object.
        20 "VersionId" version_id: String;
        /// Specifies caching behavior along the request/reply chain.
        21 "CacheControl" cache_control: String;
        /// Specifies presentational information for the object.
        22 "ContentDisposition" content_disposition: String;
        /// Indicates what content encodings have been applied to the object and thus what decoding mechanisms must be applied to obtain the media-type referenced by the Content-Type header field.
        23 "ContentEncoding" content_encoding: String;
        /// The language the content is in.
        24 "ContentLanguage" content_language: String;
        /// The portion of the object returned in the response.
        25 "ContentRange" content_range: String;
        /// A standard MIME type describing the format of the object data.
        26 "ContentType" content_type: String;
        /// The date and time at which the object is no longer cacheable.
        27 "Expires" expires: Timestamp;
        /// If the bucket is configured as a website, redirects requests for this object to another object in the same bucket or to an external URL.
        28 "WebsiteRedirectLocation" website_redirect_location: String;
        /// The server-side encryption algorithm used when you store this object in Amazon S3 or Amazon FSx.
        29 "ServerSideEncryption" server_side_encryption: ServerSideEncryption;
        /// A map of metadata to store with the object in S3.
        30 "Metadata" metadata: Map<String>;
        /// If server-side encryption with a customer-provided encryption key was requested, the response will include this header to confirm the encryption algorithm that's used.
        31 "SSECustomerAlgorithm" sse_customer_algorithm: String;
        /// If server-side encryption with a customer-provided encryption key was requested, the response will include this header to provide the round-trip message integrity verification of the customer-provided encryption key.
        32 "SSECustomerKeyMD5" sse_customer_key_md5: String;
        /// If present, indicates the ID of the KMS key that was used for object encryption.
        33 "SSEKMSKeyId" ssekms_key_id: String;
        /// Indicates whether the object uses an S3 Bucket Key for server-side encryption with Key Management Service (KMS) keys (SSE-KMS).
        34 "BucketKeyEnabled" bucket_key_enabled: bool;
        /// Provides storage class information of the object.
        35 "StorageClass" storage_class: StorageClass;
        /// If present, indicates that the requester was successfully charged for the request.
        36 "RequestCharged" request_charged: RequestCharged;
        /// Amazon S3 can return this if your request involves a bucket that is either a source or destination in a replication rule.
        37 "ReplicationStatus" replication_status: ReplicationStatus;
        /// The count of parts this object has.
        38 "PartsCount" parts_count: i32;
        /// The number of tags, if any, on the object, when you have the relevant permission to read object tags.
        39 "TagCount" tag_count: i32;
        /// The Object Lock mode that's currently in place for this object.
        40 "ObjectLockMode" object_lock_mode: ObjectLockMode;
        /// The date and time when this object's Object Lock will expire.
        41 "ObjectLockRetainUntilDate" object_lock_retain_until_date: Timestamp;
        /// Indicates whether this object has an active legal hold.
        42 "ObjectLockLegalHoldStatus" object_lock_legal_hold_status: ObjectLockLegalHoldStatus;
        /// The event hold status for this object.
        43 "ObjectLockEventHold" object_lock_event_hold: ObjectLockEventHold;
        /// The event hold duration in days for this object.
        44 "ObjectLockEventHoldDurationDays" object_lock_event_hold_duration_days: i32;
        /// The event hold duration in years for this object.
        45 "ObjectLockEventHoldDurationYears" object_lock_event_hold_duration_years: i32;
    }
}

impl std::fmt::Debug for GetObjectOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetObjectOutput")
            .field("body", &self.body)
            .field("delete_marker", &self.delete_marker)
            .field("accept_ranges", &self.accept_ranges)
            .field("expiration", &self.expiration)
            .field("restore", &self.restore)
            .field("last_modified", &self.last_modified)
            .field("content_length", &self.content_length)
            .field("e_tag", &self.e_tag)
            .field("checksum_crc32", &self.checksum_crc32)
            .field("checksum_crc32_c", &self.checksum_crc32_c)
            .field("checksum_crc64_nvme", &self.checksum_crc64_nvme)
            .field("checksum_sha1", &self.checksum_sha1)
            .field("checksum_sha256", &self.checksum_sha256)
            .field("checksum_sha512", &self.checksum_sha512)
            .field("checksum_md5", &self.checksum_md5)
            .field("checksum_xxhash64", &self.checksum_xxhash64)
            .field("checksum_xxhash3", &self.checksum_xxhash3)
            .field("checksum_xxhash128", &self.checksum_xxhash128)
            .field("checksum_type", &self.checksum_type)
            .field("missing_meta", &self.missing_meta)
            .field("version_id", &self.version_id)
            .field("cache_control", &self.cache_control)
            .field("content_disposition", &self.content_disposition)
            .field("content_encoding", &self.content_encoding)
            .field("content_language", &self.content_language)
            .field("content_range", &self.content_range)
            .field("content_type", &self.content_type)
            .field("expires", &self.expires)
            .field("website_redirect_location", &self.website_redirect_location)
            .field("server_side_encryption", &self.server_side_encryption)
            .field("metadata", &self.metadata)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .field("ssekms_key_id", &format_args!("(sensitive)"))
            .field("bucket_key_enabled", &self.bucket_key_enabled)
            .field("storage_class", &self.storage_class)
            .field("request_charged", &self.request_charged)
            .field("replication_status", &self.replication_status)
            .field("parts_count", &self.parts_count)
            .field("tag_count", &self.tag_count)
            .field("object_lock_mode", &self.object_lock_mode)
            .field("object_lock_retain_until_date", &self.object_lock_retain_until_date)
            .field("object_lock_legal_hold_status", &self.object_lock_legal_hold_status)
            .field("object_lock_event_hold", &self.object_lock_event_hold)
            .field("object_lock_event_hold_duration_days", &self.object_lock_event_hold_duration_days)
            .field("object_lock_event_hold_duration_years", &self.object_lock_event_hold_duration_years)
            .finish()
    }
}

structure! {
    /// Structure GetObjectRetentionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetObjectRetentionInput (write)
    required {
        /// The bucket name containing the object whose retention settings you want to retrieve.
        0 "Bucket" bucket: String;
        /// The key name for the object whose retention settings you want to retrieve.
        1 "Key" key: String;
    }
    optional {
        /// The version ID for the object whose retention settings you want to retrieve.
        2 "VersionId" version_id: String;
        /// Confirms that the requester knows that they will be charged for the request.
        3 "RequestPayer" request_payer: RequestPayer;
        /// The account ID of the expected bucket owner.
        4 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure GetObjectRetentionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetObjectRetentionOutput (read)
    required {}
    optional {
        /// The container element for an object's retention settings.
        0 "Retention" retention: ObjectLockRetention;
    }
}

structure! {
    /// Structure GetObjectTaggingInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetObjectTaggingInput (write)
    required {
        /// The bucket name containing the object for which to get the tagging information.
        0 "Bucket" bucket: String;
        /// Object key for which to get the tagging information.
        1 "Key" key: String;
    }
    optional {
        /// The versionId of the object for which to get the tagging information.
        2 "VersionId" version_id: String;
        /// The account ID of the expected bucket owner.
        3 "ExpectedBucketOwner" expected_bucket_owner: String;
        /// Confirms that the requester knows that they will be charged for the request.
        4 "RequestPayer" request_payer: RequestPayer;
    }
}

structure! {
    /// Structure GetObjectTaggingOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetObjectTaggingOutput (read)
    required {
        /// Contains the tag set.
        0 "TagSet" tag_set: Vec<Tag>;
    }
    optional {
        /// The versionId of the object for which you got the tagging information.
        1 "VersionId" version_id: String;
    }
}

structure! {
    /// Structure GetObjectTorrentInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetObjectTorrentInput (write)
    required {
        /// The name of the bucket containing the object for which to get the torrent files.
        0 "Bucket" bucket: String;
        /// The object key for which to get the information.
        1 "Key" key: String;
    }
    optional {
        /// Confirms that the requester knows that they will be charged for the request.
        2 "RequestPayer" request_payer: RequestPayer;
        /// The account ID of the expected bucket owner.
        3 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure GetObjectTorrentOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetObjectTorrentOutput (read)
    required {}
    optional {
        /// A Bencoded dictionary as defined by the BitTorrent specification.
        0 "Body" body: Blob;
        /// If present, indicates that the requester was successfully charged for the request.
        1 "RequestCharged" request_charged: RequestCharged;
    }
}

structure! {
    /// Structure GetPublicAccessBlockInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetPublicAccessBlockInput (write)
    required {
        /// The name of the Amazon S3 bucket whose `PublicAccessBlock` configuration you want to retrieve.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The account ID of the expected bucket owner.
        1 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure GetPublicAccessBlockOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetPublicAccessBlockOutput (read)
    required {}
    optional {
        /// The `PublicAccessBlock` configuration currently in effect for this Amazon S3 bucket.
        0 "PublicAccessBlockConfiguration" public_access_block_configuration: PublicAccessBlockConfiguration;
    }
}

structure! {
    /// Container for S3 Glacier job parameters.
    #[derive(Clone, Debug, Default, PartialEq)]
    GlacierJobParameters (write)
    required {
        /// Retrieval tier at which the restore will be processed.
        0 "Tier" tier: Tier;
    }
    optional {}
}

structure! {
    /// Container for grant information.
    #[derive(Clone, Debug, Default, PartialEq)]
    Grant (write read)
    required {}
    optional {
        /// The person being granted permissions.
        0 "Grantee" grantee: Grantee;
        /// Specifies the permission given to the grantee.
        1 "Permission" permission: Permission;
    }
}

structure! {
    /// Container for the person being granted permissions.
    #[derive(Clone, Debug, Default, PartialEq)]
    Grantee (write read)
    required {
        /// Type of grantee.
        0 "Type" r#type: Type;
    }
    optional {
        /// Member DisplayName.
        1 "DisplayName" display_name: String;
        /// Member EmailAddress.
        2 "EmailAddress" email_address: String;
        /// The canonical user ID of the grantee.
        3 "ID" id: String;
        /// URI of the grantee group.
        4 "URI" uri: String;
    }
}

structure! {
    /// Structure HeadBucketInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    HeadBucketInput (write)
    required {
        /// The bucket name.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The account ID of the expected bucket owner.
        1 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure HeadBucketOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    HeadBucketOutput (read)
    required {}
    optional {
        /// The Amazon Resource Name (ARN) of the S3 bucket.
        0 "BucketArn" bucket_arn: String;
        /// The type of location where the bucket is created.
        1 "BucketLocationType" bucket_location_type: LocationType;
        /// The name of the location where the bucket will be created.
        2 "BucketLocationName" bucket_location_name: String;
        /// The Region that the bucket is located.
        3 "BucketRegion" bucket_region: String;
        /// Indicates whether the bucket name used in the request is an access point alias.
        4 "AccessPointAlias" access_point_alias: bool;
    }
}

structure! {
    /// Structure HeadObjectInput.
    #[derive(Clone, Default, PartialEq)]
    HeadObjectInput (write)
    required {
        /// The name of the bucket that contains the object.
        0 "Bucket" bucket: String;
        /// The object key.
        1 "Key" key: String;
    }
    optional {
        /// Return the object only if its entity tag (ETag) is the same as the one specified; otherwise, return a 412 (precondition failed) error.
        2 "IfMatch" if_match: String;
        /// Return the object only if it has been modified since the specified time; otherwise, return a 304 (not modified) error.
        3 "IfModifiedSince" if_modified_since: Timestamp;
        /// Return the object only if its entity tag (ETag) is different from the one specified; otherwise, return a 304 (not modified) error.
        4 "IfNoneMatch" if_none_match: String;
        /// Return the object only if it has not been modified since the specified time; otherwise, return a 412 (precondition failed) error.
        5 "IfUnmodifiedSince" if_unmodified_since: Timestamp;
        /// HeadObject returns only the metadata for an object.
        6 "Range" range: String;
        /// Sets the `Cache-Control` header of the response.
        7 "ResponseCacheControl" response_cache_control: String;
        /// Sets the `Content-Disposition` header of the response.
        8 "ResponseContentDisposition" response_content_disposition: String;
        /// Sets the `Content-Encoding` header of the response.
        9 "ResponseContentEncoding" response_content_encoding: String;
        /// Sets the `Content-Language` header of the response.
        10 "ResponseContentLanguage" response_content_language: String;
        /// Sets the `Content-Type` header of the response.
        11 "ResponseContentType" response_content_type: String;
        /// Sets the `Expires` header of the response.
        12 "ResponseExpires" response_expires: Timestamp;
        /// Version ID used to reference a specific version of the object.
        13 "VersionId" version_id: String;
        /// Specifies the algorithm to use when encrypting the object (for example, AES256).
        14 "SSECustomerAlgorithm" sse_customer_algorithm: String;
        /// Specifies the customer-provided encryption key for Amazon S3 to use in encrypting data.
        15 "SSECustomerKey" sse_customer_key: String;
        /// Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
        16 "SSECustomerKeyMD5" sse_customer_key_md5: String;
        /// Confirms that the requester knows that they will be charged for the request.
        17 "RequestPayer" request_payer: RequestPayer;
        /// Part number of the object being read.
        18 "PartNumber" part_number: i32;
        /// The account ID of the expected bucket owner.
        19 "ExpectedBucketOwner" expected_bucket_owner: String;
        /// To retrieve the checksum, this parameter must be enabled.
        20 "ChecksumMode" checksum_mode: ChecksumMode;
    }
}

impl std::fmt::Debug for HeadObjectInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("HeadObjectInput")
            .field("bucket", &self.bucket)
            .field("if_match", &self.if_match)
            .field("if_modified_since", &self.if_modified_since)
            .field("if_none_match", &self.if_none_match)
            .field("if_unmodified_since", &self.if_unmodified_since)
            .field("key", &self.key)
            .field("range", &self.range)
            .field("response_cache_control", &self.response_cache_control)
            .field("response_content_disposition", &self.response_content_disposition)
            .field("response_content_encoding", &self.response_content_encoding)
            .field("response_content_language", &self.response_content_language)
            .field("response_content_type", &self.response_content_type)
            .field("response_expires", &self.response_expires)
            .field("version_id", &self.version_id)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("sse_customer_key", &format_args!("(sensitive)"))
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .field("request_payer", &self.request_payer)
            .field("part_number", &self.part_number)
            .field("expected_bucket_owner", &self.expected_bucket_owner)
            .field("checksum_mode", &self.checksum_mode)
            .finish()
    }
}

structure! {
    /// Structure HeadObjectOutput.
    #[derive(Clone, Default, PartialEq)]
    HeadObjectOutput (read)
    required {}
    optional {
        /// Specifies whether the object retrieved was (true) or was not (false) a Delete Marker.
        0 "DeleteMarker" delete_marker: bool;
        /// Indicates that a range of bytes was specified.
        1 "AcceptRanges" accept_ranges: String;
        /// If the object expiration is configured (see `PutBucketLifecycleConfiguration` ), the response includes this header.
        2 "Expiration" expiration: String;
        /// If the object is an archived object (an object whose storage class is GLACIER), the response includes this header if either the archive restoration is in progress (see RestoreObject or an archive copy is already ...
        3 "Restore" restore: String;
        /// The archive state of the head object.
        4 "ArchiveStatus" archive_status: ArchiveStatus;
        /// Date and time when the object was last modified.
        5 "LastModified" last_modified: Timestamp;
        /// Size of the body in bytes.
        6 "ContentLength" content_length: i64;
        /// The Base64 encoded, 32-bit `CRC32 checksum` of the object.
        7 "ChecksumCRC32" checksum_crc32: String;
        /// The Base64 encoded, 32-bit `CRC32C` checksum of the object.
        8 "ChecksumCRC32C" checksum_crc32_c: String;
        /// The Base64 encoded, 64-bit `CRC64NVME` checksum of the object.
        9 "ChecksumCRC64NVME" checksum_crc64_nvme: String;
        /// The Base64 encoded, 160-bit `SHA1` digest of the object.
        10 "ChecksumSHA1" checksum_sha1: String;
        /// The Base64 encoded, 256-bit `SHA256` digest of the object.
        11 "ChecksumSHA256" checksum_sha256: String;
        /// The Base64 encoded, 512-bit `SHA512` digest of the object.
        12 "ChecksumSHA512" checksum_sha512: String;
        /// The Base64 encoded, 128-bit `MD5` digest of the object.
        13 "ChecksumMD5" checksum_md5: String;
        /// The Base64 encoded, 64-bit `XXHASH64` checksum of the object.
        14 "ChecksumXXHASH64" checksum_xxhash64: String;
        /// The Base64 encoded, 64-bit `XXHASH3` checksum of the object.
        15 "ChecksumXXHASH3" checksum_xxhash3: String;
        /// The Base64 encoded, 128-bit `XXHASH128` checksum of the object.
        16 "ChecksumXXHASH128" checksum_xxhash128: String;
        /// The checksum type, which determines how part-level checksums are combined to create an object-level checksum for multipart objects.
        17 "ChecksumType" checksum_type: ChecksumType;
        /// An entity tag (ETag) is an opaque identifier assigned by a web server to a specific version of a resource found at a URL.
        18 "ETag" e_tag: String;
        /// This is set to the number of metadata entries not returned in `x-amz-meta` headers.
        19 "MissingMeta" missing_meta: i32;
        /// Version ID of the object.
        20 "VersionId" version_id: String;
        /// Specifies caching behavior along the request/reply chain.
        21 "CacheControl" cache_control: String;
        /// Specifies presentational information for the object.
        22 "ContentDisposition" content_disposition: String;
        /// Indicates what content encodings have been applied to the object and thus what decoding mechanisms must be applied to obtain the media-type referenced by the Content-Type header field.
        23 "ContentEncoding" content_encoding: String;
        /// The language the content is in.
        24 "ContentLanguage" content_language: String;
        /// A standard MIME type describing the format of the object data.
        25 "ContentType" content_type: String;
        /// The portion of the object returned in the response for a `GET` request.
        26 "ContentRange" content_range: String;
        /// The date and time at which the object is no longer cacheable.
        27 "Expires" expires: Timestamp;
        /// If the bucket is configured as a website, redirects requests for this object to another object in the same bucket or to an external URL.
        28 "WebsiteRedirectLocation" website_redirect_location: String;
        /// The server-side encryption algorithm used when you store this object in Amazon S3 or Amazon FSx.
        29 "ServerSideEncryption" server_side_encryption: ServerSideEncryption;
        /// A map of metadata to store with the object in S3.
        30 "Metadata" metadata: Map<String>;
        /// If server-side encryption with a customer-provided encryption key was requested, the response will include this header to confirm the encryption algorithm that's used.
        31 "SSECustomerAlgorithm" sse_customer_algorithm: String;
        /// If server-side encryption with a customer-provided encryption key was requested, the response will include this header to provide the round-trip message integrity verification of the customer-provided encryption key.
        32 "SSECustomerKeyMD5" sse_customer_key_md5: String;
        /// If present, indicates the ID of the KMS key that was used for object encryption.
        33 "SSEKMSKeyId" ssekms_key_id: String;
        /// Indicates whether the object uses an S3 Bucket Key for server-side encryption with Key Management Service (KMS) keys (SSE-KMS).
        34 "BucketKeyEnabled" bucket_key_enabled: bool;
        /// Provides storage class information of the object.
        35 "StorageClass" storage_class: StorageClass;
        /// If present, indicates that the requester was successfully charged for the request.
        36 "RequestCharged" request_charged: RequestCharged;
        /// Amazon S3 can return this header if your request involves a bucket that is either a source or a destination in a replication rule.
        37 "ReplicationStatus" replication_status: ReplicationStatus;
        /// The count of parts this object has.
        38 "PartsCount" parts_count: i32;
        /// The number of tags, if any, on the object, when you have the relevant permission to read object tags.
        39 "TagCount" tag_count: i32;
        /// The Object Lock mode, if any, that's in effect for this object.
        40 "ObjectLockMode" object_lock_mode: ObjectLockMode;
        /// The date and time when the Object Lock retention period expires.
        41 "ObjectLockRetainUntilDate" object_lock_retain_until_date: Timestamp;
        /// Specifies whether a legal hold is in effect for this object.
        42 "ObjectLockLegalHoldStatus" object_lock_legal_hold_status: ObjectLockLegalHoldStatus;
        /// The event hold status for this object.
        43 "ObjectLockEventHold" object_lock_event_hold: ObjectLockEventHold;
        /// The event hold duration in days for this object.
        44 "ObjectLockEventHoldDurationDays" object_lock_event_hold_duration_days: i32;
        /// The event hold duration in years for this object.
        45 "ObjectLockEventHoldDurationYears" object_lock_event_hold_duration_years: i32;
    }
}

impl std::fmt::Debug for HeadObjectOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("HeadObjectOutput")
            .field("delete_marker", &self.delete_marker)
            .field("accept_ranges", &self.accept_ranges)
            .field("expiration", &self.expiration)
            .field("restore", &self.restore)
            .field("archive_status", &self.archive_status)
            .field("last_modified", &self.last_modified)
            .field("content_length", &self.content_length)
            .field("checksum_crc32", &self.checksum_crc32)
            .field("checksum_crc32_c", &self.checksum_crc32_c)
            .field("checksum_crc64_nvme", &self.checksum_crc64_nvme)
            .field("checksum_sha1", &self.checksum_sha1)
            .field("checksum_sha256", &self.checksum_sha256)
            .field("checksum_sha512", &self.checksum_sha512)
            .field("checksum_md5", &self.checksum_md5)
            .field("checksum_xxhash64", &self.checksum_xxhash64)
            .field("checksum_xxhash3", &self.checksum_xxhash3)
            .field("checksum_xxhash128", &self.checksum_xxhash128)
            .field("checksum_type", &self.checksum_type)
            .field("e_tag", &self.e_tag)
            .field("missing_meta", &self.missing_meta)
            .field("version_id", &self.version_id)
            .field("cache_control", &self.cache_control)
            .field("content_disposition", &self.content_disposition)
            .field("content_encoding", &self.content_encoding)
            .field("content_language", &self.content_language)
            .field("content_type", &self.content_type)
            .field("content_range", &self.content_range)
            .field("expires", &self.expires)
            .field("website_redirect_location", &self.website_redirect_location)
            .field("server_side_encryption", &self.server_side_encryption)
            .field("metadata", &self.metadata)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .field("ssekms_key_id", &format_args!("(sensitive)"))
            .field("bucket_key_enabled", &self.bucket_key_enabled)
            .field("storage_class", &self.storage_class)
            .field("request_charged", &self.request_charged)
            .field("replication_status", &self.replication_status)
            .field("parts_count", &self.parts_count)
            .field("tag_count", &self.tag_count)
            .field("object_lock_mode", &self.object_lock_mode)
            .field("object_lock_retain_until_date", &self.object_lock_retain_until_date)
            .field("object_lock_legal_hold_status", &self.object_lock_legal_hold_status)
            .field("object_lock_event_hold", &self.object_lock_event_hold)
            .field("object_lock_event_hold_duration_days", &self.object_lock_event_hold_duration_days)
            .field("object_lock_event_hold_duration_years", &self.object_lock_event_hold_duration_years)
            .finish()
    }
}

structure! {
    /// Container for the `Suffix` element.
    #[derive(Clone, Debug, Default, PartialEq)]
    IndexDocument (write read)
    required {
        /// A suffix that is appended to a request that is for a directory on the website endpoint.
        0 "Suffix" suffix: String;
    }
    optional {}
}

structure! {
    /// Container element that identifies who initiated the multipart upload.
    #[derive(Clone, Debug, Default, PartialEq)]
    Initiator (read)
    required {}
    optional {
        /// If the principal is an Amazon Web Services account, it provides the Canonical User ID.
        0 "ID" id: String;
        /// Member DisplayName.
        1 "DisplayName" display_name: String;
    }
}

structure! {
    /// Describes the serialization format of the object.
    #[derive(Clone, Debug, Default, PartialEq)]
    InputSerialization (write)
    required {}
    optional {
        /// Describes the serialization of a CSV-encoded object.
        0 "CSV" csv: CSVInput;
        /// Specifies object's compression format.
        1 "CompressionType" compression_type: CompressionType;
        /// Specifies JSON as object's input serialization format.
        2 "JSON" json: JSONInput;
        /// Specifies Parquet as object's input serialization format.
        3 "Parquet" parquet: ParquetInput;
    }
}

structure! {
    /// A container for specifying S3 Intelligent-Tiering filters.
    #[derive(Clone, Debug, Default, PartialEq)]
    IntelligentTieringAndOperator (write read)
    required {}
    optional {
        /// An object key name prefix that identifies the subset of objects to which the configuration applies.
        0 "Prefix" prefix: String;
        /// All of these tags must exist in the object's tag set in order for the configuration to apply.
        1 "Tags" tags: Vec<Tag>;
    }
}

structure! {
    /// Specifies the S3 Intelligent-Tiering configuration for an Amazon S3 bucket.
    #[derive(Clone, Debug, Default, PartialEq)]
    IntelligentTieringConfiguration (write read)
    required {
        /// The ID used to identify the S3 Intelligent-Tiering configuration.
        0 "Id" id: String;
        /// Specifies the status of the configuration.
        1 "Status" status: IntelligentTieringStatus;
        /// Specifies the S3 Intelligent-Tiering storage class tier of the configuration.
        2 "Tierings" tierings: Vec<Tiering>;
    }
    optional {
        /// Specifies a bucket filter.
        3 "Filter" filter: IntelligentTieringFilter;
    }
}

structure! {
    /// The `Filter` is used to identify objects that the S3 Intelligent-Tiering configuration applies to.
    #[derive(Clone, Debug, Default, PartialEq)]
    IntelligentTieringFilter (write read)
    required {}
    optional {
        /// An object key name prefix that identifies the subset of objects to which the rule applies.
        0 "Prefix" prefix: String;
        /// A container of a key value name pair.
        1 "Tag" tag: Tag;
        /// A conjunction (logical AND) of predicates, which is used in evaluating a metrics filter.
        2 "And" and: IntelligentTieringAndOperator;
    }
}

structure! {
    /// Object is archived and inaccessible until restored.
    #[derive(Clone, Debug, Default, PartialEq)]
    InvalidObjectState (read)
    required {}
    optional {
        /// Member StorageClass.
        0 "StorageClass" storage_class: StorageClass;
        /// Member AccessTier.
        1 "AccessTier" access_tier: IntelligentTieringAccessTier;
    }
}

structure! {
    /// Specifies the S3 Inventory configuration for an Amazon S3 bucket.
    #[derive(Clone, Debug, Default, PartialEq)]
    InventoryConfiguration (write read)
    required {
        /// Contains information about where to publish the inventory results.
        0 "Destination" destination: InventoryDestination;
        /// Specifies whether the inventory is enabled or disabled.
        1 "IsEnabled" is_enabled: bool;
        /// The ID used to identify the inventory configuration.
        2 "Id" id: String;
        /// Object versions to include in the inventory list.
        3 "IncludedObjectVersions" included_object_versions: InventoryIncludedObjectVersions;
        /// Specifies the schedule for generating inventory results.
        4 "Schedule" schedule: InventorySchedule;
    }
    optional {
        /// Specifies an inventory filter.
        5 "Filter" filter: InventoryFilter;
        /// Contains the optional fields that are included in the inventory results.
        6 "OptionalFields" optional_fields: Vec<InventoryOptionalField>;
    }
}

structure! {
    /// Specifies the S3 Inventory configuration for an Amazon S3 bucket.
    #[derive(Clone, Debug, Default, PartialEq)]
    InventoryDestination (write read)
    required {
        /// Contains the bucket name, file format, bucket owner (optional), and prefix (optional) where inventory results are published.
        0 "S3BucketDestination" s3_bucket_destination: InventoryS3BucketDestination;
    }
    optional {}
}

structure! {
    /// Contains the type of server-side encryption used to encrypt the S3 Inventory results.
    #[derive(Clone, Debug, Default, PartialEq)]
    InventoryEncryption (write read)
    required {}
    optional {
        /// Specifies the use of SSE-S3 to encrypt delivered inventory reports.
        0 "SSES3" sses3: SSES3;
        /// Specifies the use of SSE-KMS to encrypt delivered inventory reports.
        1 "SSEKMS" ssekms: SSEKMS;
    }
}

structure! {
    /// Specifies an S3 Inventory filter.
    #[derive(Clone, Debug, Default, PartialEq)]
    InventoryFilter (write read)
    required {
        /// The prefix that an object must have to be included in the inventory results.
        0 "Prefix" prefix: String;
    }
    optional {}
}

structure! {
    /// Contains the bucket name, file format, bucket owner (optional), and prefix (optional) where S3 Inventory results are published.
    #[derive(Clone, Debug, Default, PartialEq)]
    InventoryS3BucketDestination (write read)
    required {
        /// The Amazon Resource Name (ARN) of the bucket where inventory results will be published.
        0 "Bucket" bucket: String;
        /// Specifies the output format of the inventory results.
        1 "Format" format: InventoryFormat;
    }
    optional {
        /// The account ID that owns the destination S3 bucket.
        2 "AccountId" account_id: String;
        /// The prefix that is prepended to all inventory results.
        3 "Prefix" prefix: String;
        /// Contains the type of server-side encryption used to encrypt the inventory results.
        4 "Encryption" encryption: InventoryEncryption;
    }
}

structure! {
    /// Specifies the schedule for generating S3 Inventory results.
    #[derive(Clone, Debug, Default, PartialEq)]
    InventorySchedule (write read)
    required {
        /// Specifies how frequently inventory results are produced.
        0 "Frequency" frequency: InventoryFrequency;
    }
    optional {}
}

structure! {
    /// The inventory table configuration for an S3 Metadata configuration.
    #[derive(Clone, Debug, Default, PartialEq)]
    InventoryTableConfiguration (write)
    required {
        /// The configuration state of the inventory table, indicating whether the inventory table is enabled or disabled.
        0 "ConfigurationState" configuration_state: InventoryConfigurationState;
    }
    optional {
        /// The encryption configuration for the inventory table.
        1 "EncryptionConfiguration" encryption_configuration: MetadataTableEncryptionConfiguration;
    }
}

structure! {
    /// The inventory table configuration for an S3 Metadata configuration.
    #[derive(Clone, Debug, Default, PartialEq)]
    InventoryTableConfigurationResult (read)
    required {
        /// The configuration state of the inventory table, indicating whether the inventory table is enabled or disabled.
        0 "ConfigurationState" configuration_state: InventoryConfigurationState;
    }
    optional {
        /// The status of the inventory table.
        1 "TableStatus" table_status: String;
        /// If an S3 Metadata V1 `CreateBucketMetadataTableConfiguration` or V2 `CreateBucketMetadataConfiguration` request succeeds, but S3 Metadata was unable to create the table, this structure contains the error code and error ...
        2 "Error" error: ErrorDetails;
        /// The name of the inventory table.
        3 "TableName" table_name: String;
        /// The Amazon Resource Name (ARN) for the inventory table.
        4 "TableArn" table_arn: String;
    }
}

structure! {
    /// The specified updates to the S3 Metadata inventory table configuration.
    #[derive(Clone, Debug, Default, PartialEq)]
    InventoryTableConfigurationUpdates (write)
    required {
        /// The configuration state of the inventory table, indicating whether the inventory table is enabled or disabled.
        0 "ConfigurationState" configuration_state: InventoryConfigurationState;
    }
    optional {
        /// The encryption configuration for the inventory table.
        1 "EncryptionConfiguration" encryption_configuration: MetadataTableEncryptionConfiguration;
    }
}

structure! {
    /// Specifies JSON as object's input serialization format.
    #[derive(Clone, Debug, Default, PartialEq)]
    JSONInput (write)
    required {}
    optional {
        /// The type of JSON.
        0 "Type" r#type: JSONType;
    }
}

structure! {
    /// Specifies JSON as request's output serialization format.
    #[derive(Clone, Debug, Default, PartialEq)]
    JSONOutput (write)
    required {}
    optional {
        /// The value used to separate individual records in the output.
        0 "RecordDelimiter" record_delimiter: String;
    }
}

structure! {
    /// The journal table configuration for an S3 Metadata configuration.
    #[derive(Clone, Debug, Default, PartialEq)]
    JournalTableConfiguration (write)
    required {
        /// The journal table record expiration settings for the journal table.
        0 "RecordExpiration" record_expiration: RecordExpiration;
    }
    optional {
        /// The encryption configuration for the journal table.
        1 "EncryptionConfiguration" encryption_configuration: MetadataTableEncryptionConfiguration;
    }
}

structure! {
    /// The journal table configuration for the S3 Metadata configuration.
    #[derive(Clone, Debug, Default, PartialEq)]
    JournalTableConfigurationResult (read)
    required {
        /// The status of the journal table.
        0 "TableStatus" table_status: String;
        /// The name of the journal table.
        1 "TableName" table_name: String;
        /// The journal table record expiration settings for the journal table.
        2 "RecordExpiration" record_expiration: RecordExpiration;
    }
    optional {
        /// If an S3 Metadata V1 `CreateBucketMetadataTableConfiguration` or V2 `CreateBucketMetadataConfiguration` request succeeds, but S3 Metadata was unable to create the table, this structure contains the error code and error ...
        3 "Error" error: ErrorDetails;
        /// The Amazon Resource Name (ARN) for the journal table.
        4 "TableArn" table_arn: String;
    }
}

structure! {
    /// The specified updates to the S3 Metadata journal table configuration.
    #[derive(Clone, Debug, Default, PartialEq)]
    JournalTableConfigurationUpdates (write)
    required {
        /// The journal table record expiration settings for the journal table.
        0 "RecordExpiration" record_expiration: RecordExpiration;
    }
    optional {}
}

structure! {
    /// A container for specifying the configuration for Lambda notifications.
    #[derive(Clone, Debug, Default, PartialEq)]
    LambdaFunctionConfiguration (write read)
    required {
        /// The Amazon Resource Name (ARN) of the Lambda function that Amazon S3 invokes when the specified event type occurs.
        0 "LambdaFunctionArn" lambda_function_arn: String;
        /// The Amazon S3 bucket event for which to invoke the Lambda function.
        1 "Events" events: Vec<Event>;
    }
    optional {
        /// An optional unique identifier for configurations in a notification configuration.
        2 "Id" id: String;
        /// Specifies object key name filtering rules.
        3 "Filter" filter: NotificationConfigurationFilter;
    }
}

structure! {
    /// Container for the expiration for the lifecycle of the object.
    #[derive(Clone, Debug, Default, PartialEq)]
    LifecycleExpiration (write read)
    required {}
    optional {
        /// Indicates at what date the object is to be moved or deleted.
        0 "Date" date: Timestamp;
        /// Indicates the lifetime, in days, of the objects that are subject to the rule.
        1 "Days" days: i32;
        /// Indicates whether Amazon S3 will remove a delete marker with no noncurrent versions.
        2 "ExpiredObjectDeleteMarker" expired_object_delete_marker: bool;
    }
}

structure! {
    /// A lifecycle rule for individual objects in an Amazon S3 bucket.
    #[derive(Clone, Debug, Default, PartialEq)]
    LifecycleRule (write read)
    required {
        /// If 'Enabled', the rule is currently being applied.
        0 "Status" status: ExpirationStatus;
    }
    optional {
        /// Specifies the expiration for the lifecycle of the object in the form of date, days and, whether the object has a delete marker.
        1 "Expiration" expiration: LifecycleExpiration;
        /// Unique identifier for the rule.
        2 "ID" id: String;
        /// The general purpose bucket prefix that identifies one or more objects to which the rule applies.
        3 "Prefix" prefix: String;
        /// The `Filter` is used to identify objects that a Lifecycle Rule applies to.
        4 "Filter" filter: LifecycleRuleFilter;
        /// Specifies when an Amazon S3 object transitions to a specified storage class.
        5 "Transitions" transitions: Vec<Transition>;
        /// Specifies the transition rule for the lifecycle rule that describes when noncurrent objects transition to a specific storage class.
        6 "NoncurrentVersionTransitions" noncurrent_version_transitions: Vec<NoncurrentVersionTransition>;
        /// Specifies when noncurrent object versions expire.
        7 "NoncurrentVersionExpiration" noncurrent_version_expiration: NoncurrentVersionExpiration;
        /// Specifies the days since the initiation of an incomplete multipart upload that Amazon S3 will wait before permanently removing all parts of the upload.
        8 "AbortIncompleteMultipartUpload" abort_incomplete_multipart_upload: AbortIncompleteMultipartUpload;
    }
}

structure! {
    /// This is used in a Lifecycle Rule Filter to apply a logical AND to two or more predicates.
    #[derive(Clone, Debug, Default, PartialEq)]
    LifecycleRuleAndOperator (write read)
    required {}
    optional {
        /// Prefix identifying one or more objects to which the rule applies.
        0 "Prefix" prefix: String;
        /// All of these tags must exist in the object's tag set in order for the rule to apply.
        1 "Tags" tags: Vec<Tag>;
        /// Minimum object size to which the rule applies.
        2 "ObjectSizeGreaterThan" object_size_greater_than: i64;
        /// Maximum object size to which the rule applies.
        3 "ObjectSizeLessThan" object_size_less_than: i64;
    }
}

structure! {
    /// The `Filter` is used to identify objects that a Lifecycle Rule applies to.
    #[derive(Clone, Debug, Default, PartialEq)]
    LifecycleRuleFilter (write read)
    required {}
    optional {
        /// Prefix identifying one or more objects to which the rule applies.
        0 "Prefix" prefix: String;
        /// This tag must exist in the object's tag set in order for the rule to apply.
        1 "Tag" tag: Tag;
        /// Minimum object size to which the rule applies.
        2 "ObjectSizeGreaterThan" object_size_greater_than: i64;
        /// Maximum object size to which the rule applies.
        3 "ObjectSizeLessThan" object_size_less_than: i64;
        /// This is used in a Lifecycle Rule Filter to apply a logical AND to two or more predicates.
        4 "And" and: LifecycleRuleAndOperator;
    }
}

structure! {
    /// Structure ListBucketAnalyticsConfigurationsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListBucketAnalyticsConfigurationsInput (write)
    required {
        /// The name of the bucket from which analytics configurations are retrieved.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The `ContinuationToken` that represents a placeholder from where this request should begin.
        1 "ContinuationToken" continuation_token: String;
        /// The account ID of the expected bucket owner.
        2 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure ListBucketAnalyticsConfigurationsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListBucketAnalyticsConfigurationsOutput (read)
    required {}
    optional {
        /// Indicates whether the returned list of analytics configurations is complete.
        0 "IsTruncated" is_truncated: bool;
        /// The marker that is used as a starting point for this analytics configuration list response.
        1 "ContinuationToken" continuation_token: String;
        /// `NextContinuationToken` is sent when `isTruncated` is true, which indicates that there are more analytics configurations to list.
        2 "NextContinuationToken" next_continuation_token: String;
        /// The list of analytics configurations for a bucket.
        3 "AnalyticsConfigurationList" analytics_configuration_list: Vec<AnalyticsConfiguration>;
    }
}

structure! {
    /// Structure ListBucketIntelligentTieringConfigurationsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListBucketIntelligentTieringConfigurationsInput (write)
    required {
        /// The name of the Amazon S3 bucket whose configuration you want to modify or retrieve.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The `ContinuationToken` that represents a placeholder from where this request should begin.
        1 "ContinuationToken" continuation_token: String;
        /// The account ID of the expected bucket owner.
        2 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure ListBucketIntelligentTieringConfigurationsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListBucketIntelligentTieringConfigurationsOutput (read)
    required {}
    optional {
        /// Indicates whether the returned list of analytics configurations is complete.
        0 "IsTruncated" is_truncated: bool;
        /// The `ContinuationToken` that represents a placeholder from where this request should begin.
        1 "ContinuationToken" continuation_token: String;
        /// The marker used to continue this inventory configuration listing.
        2 "NextContinuationToken" next_continuation_token: String;
        /// The list of S3 Intelligent-Tiering configurations for a bucket.
        3 "IntelligentTieringConfigurationList" intelligent_tiering_configuration_list: Vec<IntelligentTieringConfiguration>;
    }
}

structure! {
    /// Structure ListBucketInventoryConfigurationsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListBucketInventoryConfigurationsInput (write)
    required {
        /// The name of the bucket containing the inventory configurations to retrieve.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The marker used to continue an inventory configuration listing that has been truncated.
        1 "ContinuationToken" continuation_token: String;
        /// The account ID of the expected bucket owner.
        2 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure ListBucketInventoryConfigurationsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListBucketInventoryConfigurationsOutput (read)
    required {}
    optional {
        /// If sent in the request, the marker that is used as a starting point for this inventory configuration list response.
        0 "ContinuationToken" continuation_token: String;
        /// The list of inventory configurations for a bucket.
        1 "InventoryConfigurationList" inventory_configuration_list: Vec<InventoryConfiguration>;
        /// Tells whether the returned list of inventory configurations is complete.
        2 "IsTruncated" is_truncated: bool;
        /// The marker used to continue this inventory configuration listing.
        3 "NextContinuationToken" next_continuation_token: String;
    }
}

structure! {
    /// Structure ListBucketMetricsConfigurationsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListBucketMetricsConfigurationsInput (write)
    required {
        /// The name of the bucket containing the metrics configurations to retrieve.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The marker that is used to continue a metrics configuration listing that has been truncated.
        1 "ContinuationToken" continuation_token: String;
        /// The account ID of the expected bucket owner.
        2 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure ListBucketMetricsConfigurationsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListBucketMetricsConfigurationsOutput (read)
    required {}
    optional {
        /// Indicates whether the returned list of metrics configurations is complete.
        0 "IsTruncated" is_truncated: bool;
        /// The marker that is used as a starting point for this metrics configuration list response.
        1 "ContinuationToken" continuation_token: String;
        /// The marker used to continue a metrics configuration listing that has been truncated.
        2 "NextContinuationToken" next_continuation_token: String;
        /// The list of metrics configurations for a bucket.
        3 "MetricsConfigurationList" metrics_configuration_list: Vec<MetricsConfiguration>;
    }
}

structure! {
    /// Structure ListBucketsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListBucketsInput (write)
    required {}
    optional {
        /// Maximum number of buckets to be returned in response.
        0 "MaxBuckets" max_buckets: i32;
        /// `ContinuationToken` indicates to Amazon S3 that the list is being continued on this bucket with a token.
        1 "ContinuationToken" continuation_token: String;
        /// Limits the response to bucket names that begin with the specified bucket name prefix.
        2 "Prefix" prefix: String;
        /// Limits the response to buckets that are located in the specified Amazon Web Services Region.
        3 "BucketRegion" bucket_region: String;
    }
}

structure! {
    /// Structure ListBucketsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListBucketsOutput (read)
    required {}
    optional {
        /// The list of buckets owned by the requester.
        0 "Buckets" buckets: Vec<Bucket>;
        /// The owner of the buckets listed.
        1 "Owner" owner: Owner;
        /// `ContinuationToken` is included in the response when there are more buckets that can be listed with pagination.
        2 "ContinuationToken" continuation_token: String;
        /// If `Prefix` was sent with the request, it is included in the response.
        3 "Prefix" prefix: String;
    }
}

structure! {
    /// Structure ListDirectoryBucketsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListDirectoryBucketsInput (write)
    required {}
    optional {
        /// `ContinuationToken` indicates to Amazon S3 that the list is being continued on buckets in this account with a token.
        0 "ContinuationToken" continuation_token: String;
        /// Maximum number of buckets to be returned in response.
        1 "MaxDirectoryBuckets" max_directory_buckets: i32;
    }
}

structure! {
    /// Structure ListDirectoryBucketsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListDirectoryBucketsOutput (read)
    required {}
    optional {
        /// The list of buckets owned by the requester.
        0 "Buckets" buckets: Vec<Bucket>;
        /// If `ContinuationToken` was sent with the request, it is included in the response.
        1 "ContinuationToken" continuation_token: String;
    }
}

structure! {
    /// Structure ListMultipartUploadsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListMultipartUploadsInput (write)
    required {
        /// The name of the bucket to which the multipart upload was initiated.
        0 "Bucket" bucket: String;
    }
    optional {
        /// Character you use to group keys.
        1 "Delimiter" delimiter: String;
        /// Encoding type used by Amazon S3 to encode the object keys in the response.
        2 "EncodingType" encoding_type: EncodingType;
        /// Specifies the multipart upload after which listing should begin.
        3 "KeyMarker" key_marker: String;
        /// Sets the maximum number of multipart uploads, from 1 to 1,000, to return in the response body. 1,000 is the maximum number of uploads that can be returned in a response.
        4 "MaxUploads" max_uploads: i32;
        /// Lists in-progress uploads only for those keys that begin with the specified prefix.
        5 "Prefix" prefix: String;
        /// Together with key-marker, specifies the multipart upload after which listing should begin.
        6 "UploadIdMarker" upload_id_marker: String;
        /// The account ID of the expected bucket owner.
        7 "ExpectedBucketOwner" expected_bucket_owner: String;
        /// Confirms that the requester knows that they will be charged for the request.
        8 "RequestPayer" request_payer: RequestPayer;
    }
}

structure! {
    /// Structure ListMultipartUploadsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListMultipartUploadsOutput (read)
    required {}
    optional {
        /// The name of the bucket to which the multipart upload was initiated.
        0 "Bucket" bucket: String;
        /// The key at or after which the listing began.
        1 "KeyMarker" key_marker: String;
        /// Together with key-marker, specifies the multipart upload after which listing should begin.
        2 "UploadIdMarker" upload_id_marker: String;
        /// When a list is truncated, this element specifies the value that should be used for the key-marker request parameter in a subsequent request.
        3 "NextKeyMarker" next_key_marker: String;
        /// When a prefix is provided in the request, this field contains the specified prefix.
        4 "Prefix" prefix: String;
        /// Contains the delimiter you specified in the request.
        5 "Delimiter" delimiter: String;
        /// When a list is truncated, this element specifies the value that should be used for the `upload-id-marker` request parameter in a subsequent request.
        6 "NextUploadIdMarker" next_upload_id_marker: String;
        /// Maximum number of multipart uploads that could have been included in the response.
        7 "MaxUploads" max_uploads: i32;
        /// Indicates whether the returned list of multipart uploads is truncated.
        8 "IsTruncated" is_truncated: bool;
        /// Container for elements related to a particular multipart upload.
        9 "Uploads" uploads: Vec<MultipartUpload>;
        /// If you specify a delimiter in the request, then the result returns each distinct key prefix containing the delimiter in a `CommonPrefixes` element.
        10 "CommonPrefixes" common_prefixes: Vec<CommonPrefix>;
        /// Encoding type used by Amazon S3 to encode object keys in the response.
        11 "EncodingType" encoding_type: EncodingType;
        /// If present, indicates that the requester was successfully charged for the request.
        12 "RequestCharged" request_charged: RequestCharged;
    }
}

structure! {
    /// Structure ListObjectAnnotationsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListObjectAnnotationsInput (write)
    required {
        /// The name of the bucket that contains the object.
        0 "Bucket" bucket: String;
        /// The object key.
        1 "Key" key: String;
    }
    optional {
        /// The version ID of the object.
        2 "VersionId" version_id: String;
        /// The maximum number of annotations to return in the response.
        3 "MaxAnnotationResults" max_annotation_results: i32;
        /// Filter results to annotations whose name begins with the specified prefix.
        4 "AnnotationPrefix" annotation_prefix: String;
        /// Continuation token returned by a previous request to retrieve the next page.
        5 "ContinuationToken" continuation_token: String;
        /// Confirms that the requester knows that they will be charged for the request.
        6 "RequestPayer" request_payer: RequestPayer;
        /// The account ID of the expected bucket owner.
        7 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure ListObjectAnnotationsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListObjectAnnotationsOutput (read)
    required {}
    optional {
        /// The list of annotations attached to the object.
        0 "Annotations" annotations: Vec<AnnotationEntry>;
        /// The bucket name.
        1 "Bucket" bucket: String;
        /// The object key.
        2 "Key" key: String;
        /// The version ID of the object.
        3 "ObjectVersionId" object_version_id: String;
        /// The prefix used to filter the response.
        4 "AnnotationPrefix" annotation_prefix: String;
        /// The maximum number of annotations returned in the response.
        5 "MaxAnnotationResults" max_annotation_results: i32;
        /// The number of annotations returned.
        6 "AnnotationCount" annotation_count: i32;
        /// The continuation token used in this request.
        7 "ContinuationToken" continuation_token: String;
        /// The continuation token to use to retrieve the next page of results.
        8 "NextContinuationToken" next_continuation_token: String;
        /// If present, indicates that the requester was successfully charged for the request.
        9 "RequestCharged" request_charged: RequestCharged;
    }
}

structure! {
    /// Structure ListObjectVersionsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListObjectVersionsInput (write)
    required {
        /// The bucket name that contains the objects.
        0 "Bucket" bucket: String;
    }
    optional {
        /// A delimiter is a character that you specify to group keys.
        1 "Delimiter" delimiter: String;
        /// Encoding type used by Amazon S3 to encode the object keys in the response.
        2 "EncodingType" encoding_type: EncodingType;
        /// Specifies the key to start with when listing objects in a bucket.
        3 "KeyMarker" key_marker: String;
        /// Sets the maximum number of keys returned in the response.
        4 "MaxKeys" max_keys: i32;
        /// Use this parameter to select only those keys that begin with the specified prefix.
        5 "Prefix" prefix: String;
        /// Specifies the object version you want to start listing from.
        6 "VersionIdMarker" version_id_marker: String;
        /// The account ID of the expected bucket owner.
        7 "ExpectedBucketOwner" expected_bucket_owner: String;
        /// Confirms that the requester knows that they will be charged for the request.
        8 "RequestPayer" request_payer: RequestPayer;
        /// Specifies the optional fields that you want returned in the response.
        9 "OptionalObjectAttributes" optional_object_attributes: Vec<OptionalObjectAttributes>;
    }
}

structure! {
    /// Structure ListObjectVersionsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListObjectVersionsOutput (read)
    required {}
    optional {
        /// A flag that indicates whether Amazon S3 returned all of the results that satisfied the search criteria.
        0 "IsTruncated" is_truncated: bool;
        /// Marks the last key returned in a truncated response.
        1 "KeyMarker" key_marker: String;
        /// Marks the last version of the key returned in a truncated response.
        2 "VersionIdMarker" version_id_marker: String;
        /// When the number of responses exceeds the value of `MaxKeys`, `NextKeyMarker` specifies the first key not returned that satisfies the search criteria.
        3 "NextKeyMarker" next_key_marker: String;
        /// When the number of responses exceeds the value of `MaxKeys`, `NextVersionIdMarker` specifies the first object version not returned that satisfies the search criteria.
        4 "NextVersionIdMarker" next_version_id_marker: String;
        /// Container for version information.
        5 "Versions" versions: Vec<ObjectVersion>;
        /// Container for an object that is a delete marker.
        6 "DeleteMarkers" delete_markers: Vec<DeleteMarkerEntry>;
        /// The bucket name.
        7 "Name" name: String;
        /// Selects objects that start with the value supplied by this parameter.
        8 "Prefix" prefix: String;
        /// The delimiter grouping the included keys.
        9 "Delimiter" delimiter: String;
        /// Specifies the maximum number of objects to return.
        10 "MaxKeys" max_keys: i32;
        /// All of the keys rolled up into a common prefix count as a single return when calculating the number of returns.
        11 "CommonPrefixes" common_prefixes: Vec<CommonPrefix>;
        /// Encoding type used by Amazon S3 to encode object key names in the XML response.
        12 "EncodingType" encoding_type: EncodingType;
        /// If present, indicates that the requester was successfully charged for the request.
        13 "RequestCharged" request_charged: RequestCharged;
    }
}

structure! {
    /// Structure ListObjectsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListObjectsInput (write)
    required {
        /// The name of the bucket containing the objects.
        0 "Bucket" bucket: String;
    }
    optional {
        /// A delimiter is a character that you use to group keys.
        1 "Delimiter" delimiter: String;
        /// Encoding type used by Amazon S3 to encode the object keys in the response.
        2 "EncodingType" encoding_type: EncodingType;
        /// Marker is where you want Amazon S3 to start listing from.
        3 "Marker" marker: String;
        /// Sets the maximum number of keys returned in the response.
        4 "MaxKeys" max_keys: i32;
        /// Limits the response to keys that begin with the specified prefix.
        5 "Prefix" prefix: String;
        /// Confirms that the requester knows that she or he will be charged for the list objects request.
        6 "RequestPayer" request_payer: RequestPayer;
        /// The account ID of the expected bucket owner.
        7 "ExpectedBucketOwner" expected_bucket_owner: String;
        /// Specifies the optional fields that you want returned in the response.
        8 "OptionalObjectAttributes" optional_object_attributes: Vec<OptionalObjectAttributes>;
    }
}

structure! {
    /// Structure ListObjectsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListObjectsOutput (read)
    required {}
    optional {
        /// A flag that indicates whether Amazon S3 returned all of the results that satisfied the search criteria.
        0 "IsTruncated" is_truncated: bool;
        /// Indicates where in the bucket listing begins.
        1 "Marker" marker: String;
        /// When the response is truncated (the `IsTruncated` element value in the response is `true`), you can use the key name in this field as the `marker` parameter in the subsequent request to get the next set of objects.
        2 "NextMarker" next_marker: String;
        /// Metadata about each object returned.
        3 "Contents" contents: Vec<Object>;
        /// The bucket name.
        4 "Name" name: String;
        /// Keys that begin with the indicated prefix.
        5 "Prefix" prefix: String;
        /// Causes keys that contain the same string between the prefix and the first occurrence of the delimiter to be rolled up into a single result element in the `CommonPrefixes` collection.
        6 "Delimiter" delimiter: String;
        /// The maximum number of keys returned in the response body.
        7 "MaxKeys" max_keys: i32;
        /// All of the keys (up to 1,000) rolled up in a common prefix count as a single return when calculating the number of returns.
        8 "CommonPrefixes" common_prefixes: Vec<CommonPrefix>;
        /// Encoding type used by Amazon S3 to encode the object keys in the response.
        9 "EncodingType" encoding_type: EncodingType;
        /// If present, indicates that the requester was successfully charged for the request.
        10 "RequestCharged" request_charged: RequestCharged;
    }
}

structure! {
    /// Structure ListObjectsV2Input.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListObjectsV2Input (write)
    required {
        /// Directory buckets - When you use this operation with a directory bucket, you must use virtual-hosted-style requests in the format ` Bucket-name.s3express-zone-id.region-code.amazonaws.com`.
        0 "Bucket" bucket: String;
    }
    optional {
        /// A delimiter is a character that you use to group keys.
        1 "Delimiter" delimiter: String;
        /// Encoding type used by Amazon S3 to encode the object keys in the response.
        2 "EncodingType" encoding_type: EncodingType;
        /// Sets the maximum number of keys returned in the response.
        3 "MaxKeys" max_keys: i32;
        /// Limits the response to keys that begin with the specified prefix.
        4 "Prefix" prefix: String;
        /// `ContinuationToken` indicates to Amazon S3 that the list is being continued on this bucket with a token.
        5 "ContinuationToken" continuation_token: String;
        /// The owner field is not present in `ListObjectsV2` by default.
        6 "FetchOwner" fetch_owner: bool;
        /// StartAfter is where you want Amazon S3 to start listing from.
        7 "StartAfter" start_after: String;
        /// Confirms that the requester knows that she or he will be charged for the list objects request in V2 style.
        8 "RequestPayer" request_payer: RequestPayer;
        /// The account ID of the expected bucket owner.
        9 "ExpectedBucketOwner" expected_bucket_owner: String;
        /// Specifies the optional fields that you want returned in the response.
        10 "OptionalObjectAttributes" optional_object_attributes: Vec<OptionalObjectAttributes>;
    }
}

structure! {
    /// Structure ListObjectsV2Output.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListObjectsV2Output (read)
    required {}
    optional {
        /// Set to `false` if all of the results were returned.
        0 "IsTruncated" is_truncated: bool;
        /// Metadata about each object returned.
        1 "Contents" contents: Vec<Object>;
        /// The bucket name.
        2 "Name" name: String;
        /// Keys that begin with the indicated prefix.
        3 "Prefix" prefix: String;
        /// Causes keys that contain the same string between the `prefix` and the first occurrence of the delimiter to be rolled up into a single result element in the `CommonPrefixes` collection.
        4 "Delimiter" delimiter: String;
        /// Sets the maximum number of keys returned in the response.
        5 "MaxKeys" max_keys: i32;
        /// All of the keys (up to 1,000) that share the same prefix are grouped together.
        6 "CommonPrefixes" common_prefixes: Vec<CommonPrefix>;
        /// Encoding type used by Amazon S3 to encode object key names in the XML response.
        7 "EncodingType" encoding_type: EncodingType;
        /// `KeyCount` is the number of keys returned with this request.
        8 "KeyCount" key_count: i32;
        /// If `ContinuationToken` was sent with the request, it is included in the response.
        9 "ContinuationToken" continuation_token: String;
        /// `NextContinuationToken` is sent when `isTruncated` is true, which means there are more keys in the bucket that can be listed.
        10 "NextContinuationToken" next_continuation_token: String;
        /// If StartAfter was sent with the request, it is included in the response.
        11 "StartAfter" start_after: String;
        /// If present, indicates that the requester was successfully charged for the request.
        12 "RequestCharged" request_charged: RequestCharged;
    }
}

structure! {
    /// Structure ListPartsInput.
    #[derive(Clone, Default, PartialEq)]
    ListPartsInput (write)
    required {
        /// The name of the bucket to which the parts are being uploaded.
        0 "Bucket" bucket: String;
        /// Object key for which the multipart upload was initiated.
        1 "Key" key: String;
        /// Upload ID identifying the multipart upload whose parts are being listed.
        2 "UploadId" upload_id: String;
    }
    optional {
        /// Sets the maximum number of parts to return.
        3 "MaxParts" max_parts: i32;
        /// Specifies the part after which listing should begin.
        4 "PartNumberMarker" part_number_marker: String;
        /// Confirms that the requester knows that they will be charged for the request.
        5 "RequestPayer" request_payer: RequestPayer;
        /// The account ID of the expected bucket owner.
        6 "ExpectedBucketOwner" expected_bucket_owner: String;
        /// The server-side encryption (SSE) algorithm used to encrypt the object.
        7 "SSECustomerAlgorithm" sse_customer_algorithm: String;
        /// The server-side encryption (SSE) customer managed key.
        8 "SSECustomerKey" sse_customer_key: String;
        /// The MD5 server-side encryption (SSE) customer managed key.
        9 "SSECustomerKeyMD5" sse_customer_key_md5: String;
    }
}

impl std::fmt::Debug for ListPartsInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListPartsInput")
            .field("bucket", &self.bucket)
            .field("key", &self.key)
            .field("max_parts", &self.max_parts)
            .field("part_number_marker", &self.part_number_marker)
            .field("upload_id", &self.upload_id)
            .field("request_payer", &self.request_payer)
            .field("expected_bucket_owner", &self.expected_bucket_owner)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("sse_customer_key", &format_args!("(sensitive)"))
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .finish()
    }
}

structure! {
    /// Structure ListPartsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListPartsOutput (read)
    required {}
    optional {
        /// If the bucket has a lifecycle rule configured with an action to abort incomplete multipart uploads and the prefix in the lifecycle rule matches the object name in the request, then the response includes this header ...
        0 "AbortDate" abort_date: Timestamp;
        /// This header is returned along with the `x-amz-abort-date` header.
        1 "AbortRuleId" abort_rule_id: String;
        /// The name of the bucket to which the multipart upload was initiated.
        2 "Bucket" bucket: String;
        /// Object key for which the multipart upload was initiated.
        3 "Key" key: String;
        /// Upload ID identifying the multipart upload whose parts are being listed.
        4 "UploadId" upload_id: String;
        /// Specifies the part after which listing should begin.
        5 "PartNumberMarker" part_number_marker: String;
        /// When a list is truncated, this element specifies the last part in the list, as well as the value to use for the `part-number-marker` request parameter in a subsequent request.
        6 "NextPartNumberMarker" next_part_number_marker: String;
        /// Maximum number of parts that were allowed in the response.
        7 "MaxParts" max_parts: i32;
        /// Indicates whether the returned list of parts is truncated.
        8 "IsTruncated" is_truncated: bool;
        /// Container for elements related to a particular part.
        9 "Parts" parts: Vec<Part>;
        /// Container element that identifies who initiated the multipart upload.
        10 "Initiator" initiator: Initiator;
        /// Container element that identifies the object owner, after the object is created.
        11 "Owner" owner: Owner;
        /// The class of storage used to store the uploaded object.
        12 "StorageClass" storage_class: StorageClass;
        /// If present, indicates that the requester was successfully charged for the request.
        13 "RequestCharged" request_charged: RequestCharged;
        /// The algorithm that was used to create a checksum of the object.
        14 "ChecksumAlgorithm" checksum_algorithm: ChecksumAlgorithm;
        /// The checksum type, which determines how part-level checksums are combined to create an object-level checksum for multipart objects.
        15 "ChecksumType" checksum_type: ChecksumType;
    }
}

structure! {
    /// Specifies the location where the bucket will be created.
    #[derive(Clone, Debug, Default, PartialEq)]
    LocationInfo (write)
    required {}
    optional {
        /// The type of location where the bucket will be created.
        0 "Type" r#type: LocationType;
        /// The name of the location where the bucket will be created.
        1 "Name" name: String;
    }
}

structure! {
    /// Describes where logs are stored and the prefix that Amazon S3 assigns to all log object keys for a bucket.
    #[derive(Clone, Debug, Default, PartialEq)]
    LoggingEnabled (write read)
    required {
        /// Specifies the bucket where you want Amazon S3 to store server access logs.
        0 "TargetBucket" target_bucket: String;
        /// A prefix for all log object keys.
        1 "TargetPrefix" target_prefix: String;
    }
    optional {
        /// Container for granting information.
        2 "TargetGrants" target_grants: Vec<TargetGrant>;
        /// Amazon S3 key format for log objects.
        3 "TargetObjectKeyFormat" target_object_key_format: TargetObjectKeyFormat;
    }
}

structure! {
    /// The S3 Metadata configuration for a general purpose bucket.
    #[derive(Clone, Debug, Default, PartialEq)]
    MetadataConfiguration (write)
    required {
        /// The journal table configuration for a metadata configuration.
        0 "JournalTableConfiguration" journal_table_configuration: JournalTableConfiguration;
    }
    optional {
        /// The inventory table configuration for a metadata configuration.
        1 "InventoryTableConfiguration" inventory_table_configuration: InventoryTableConfiguration;
        /// Optional annotation table configuration to include with the metadata configuration.
        2 "AnnotationTableConfiguration" annotation_table_configuration: AnnotationTableConfiguration;
    }
}

structure! {
    /// The S3 Metadata configuration for a general purpose bucket.
    #[derive(Clone, Debug, Default, PartialEq)]
    MetadataConfigurationResult (read)
    required {
        /// The destination settings for a metadata configuration.
        0 "DestinationResult" destination_result: DestinationResult;
    }
    optional {
        /// The journal table configuration for a metadata configuration.
        1 "JournalTableConfigurationResult" journal_table_configuration_result: JournalTableConfigurationResult;
        /// The inventory table configuration for a metadata configuration.
        2 "InventoryTableConfigurationResult" inventory_table_configuration_result: InventoryTableConfigurationResult;
        /// The annotation table configuration result, if an annotation table is configured.
        3 "AnnotationTableConfigurationResult" annotation_table_configuration_result: AnnotationTableConfigurationResult;
    }
}

structure! {
    /// A metadata key-value pair to store with an object.
    #[derive(Clone, Debug, Default, PartialEq)]
    MetadataEntry (write)
    required {}
    optional {
        /// Name of the object.
        0 "Name" name: String;
        /// Value of the object.
        1 "Value" value: String;
    }
}

structure! {
    /// The V1 S3 Metadata configuration for a general purpose bucket.
    #[derive(Clone, Debug, Default, PartialEq)]
    MetadataTableConfiguration (write)
    required {
        /// The destination information for the metadata table configuration.
        0 "S3TablesDestination" s3_tables_destination: S3TablesDestination;
    }
    optional {}
}

structure! {
    /// The V1 S3 Metadata configuration for a general purpose bucket.
    #[derive(Clone, Debug, Default, PartialEq)]
    MetadataTableConfigurationResult (read)
    required {
        /// The destination information for the metadata table configuration.
        0 "S3TablesDestinationResult" s3_tables_destination_result: S3TablesDestinationResult;
    }
    optional {}
}

structure! {
    /// The encryption settings for an S3 Metadata journal table or inventory table configuration.
    #[derive(Clone, Debug, Default, PartialEq)]
    MetadataTableEncryptionConfiguration (write)
    required {
        /// The encryption type specified for a metadata table.
        0 "SseAlgorithm" sse_algorithm: TableSseAlgorithm;
    }
    optional {
        /// If server-side encryption with Key Management Service (KMS) keys (SSE-KMS) is specified, you must also specify the KMS key Amazon Resource Name (ARN).
        1 "KmsKeyArn" kms_key_arn: String;
    }
}

structure! {
    /// A container specifying replication metrics-related settings enabling replication metrics and events.
    #[derive(Clone, Debug, Default, PartialEq)]
    Metrics (write read)
    required {
        /// Specifies whether the replication metrics are enabled.
        0 "Status" status: MetricsStatus;
    }
    optional {
        /// A container specifying the time threshold for emitting the `s3:Replication:OperationMissedThreshold` event.
        1 "EventThreshold" event_threshold: ReplicationTimeValue;
    }
}

structure! {
    /// A conjunction (logical AND) of predicates, which is used in evaluating a metrics filter.
    #[derive(Clone, Debug, Default, PartialEq)]
    MetricsAndOperator (write read)
    required {}
    optional {
        /// The prefix used when evaluating an AND predicate.
        0 "Prefix" prefix: String;
        /// The list of tags used when evaluating an AND predicate.
        1 "Tags" tags: Vec<Tag>;
        /// The access point ARN used when evaluating an `AND` predicate.
        2 "AccessPointArn" access_point_arn: String;
    }
}

structure! {
    /// Specifies a metrics configuration for the CloudWatch request metrics (specified by the metrics configuration ID) from an Amazon S3 bucket.
    #[derive(Clone, Debug, Default, PartialEq)]
    MetricsConfiguration (write read)
    required {
        /// The ID used to identify the metrics configuration.
        0 "Id" id: String;
    }
    optional {
        /// Specifies a metrics configuration filter.
        1 "Filter" filter: MetricsFilter;
    }
}

structure! {
    /// Specifies a metrics configuration filter.
    #[derive(Clone, Debug, Default, PartialEq)]
    MetricsFilter (write read)
    required {}
    optional {
        /// The prefix used when evaluating a metrics filter.
        0 "Prefix" prefix: String;
        /// The tag used when evaluating a metrics filter.
        1 "Tag" tag: Tag;
        /// The access point ARN used when evaluating a metrics filter.
        2 "AccessPointArn" access_point_arn: String;
        /// A conjunction (logical AND) of predicates, which is used in evaluating a metrics filter.
        3 "And" and: MetricsAndOperator;
    }
}

structure! {
    /// Container for the `MultipartUpload` for the Amazon S3 object.
    #[derive(Clone, Debug, Default, PartialEq)]
    MultipartUpload (read)
    required {}
    optional {
        /// Upload ID that identifies the multipart upload.
        0 "UploadId" upload_id: String;
        /// Key of the object for which the multipart upload was initiated.
        1 "Key" key: String;
        /// Date and time at which the multipart upload was initiated.
        2 "Initiated" initiated: Timestamp;
        /// The class of storage used to store the object.
        3 "StorageClass" storage_class: StorageClass;
        /// Specifies the owner of the object that is part of the multipart upload.
        4 "Owner" owner: Owner;
        /// Identifies who initiated the multipart upload.
        5 "Initiator" initiator: Initiator;
        /// The algorithm that was used to create a checksum of the object.
        6 "ChecksumAlgorithm" checksum_algorithm: ChecksumAlgorithm;
        /// The checksum type that is used to calculate the object’s checksum value.
        7 "ChecksumType" checksum_type: ChecksumType;
    }
}

structure! {
    /// Specifies when noncurrent object versions expire.
    #[derive(Clone, Debug, Default, PartialEq)]
    NoncurrentVersionExpiration (write read)
    required {}
    optional {
        /// Specifies the number of days an object is noncurrent before Amazon S3 can perform the associated action.
        0 "NoncurrentDays" noncurrent_days: i32;
        /// Specifies how many noncurrent versions Amazon S3 will retain.
        1 "NewerNoncurrentVersions" newer_noncurrent_versions: i32;
    }
}

structure! {
    /// Container for the transition rule that describes when noncurrent objects transition to the `STANDARD_IA`, `ONEZONE_IA`, `INTELLIGENT_TIERING`, `GLACIER_IR`, `GLACIER`, or `DEEP_ARCHIVE` storage class.
    #[derive(Clone, Debug, Default, PartialEq)]
    NoncurrentVersionTransition (write read)
    required {}
    optional {
        /// Specifies the number of days an object is noncurrent before Amazon S3 can perform the associated action.
        0 "NoncurrentDays" noncurrent_days: i32;
        /// The class of storage used to store the object.
        1 "StorageClass" storage_class: TransitionStorageClass;
        /// Specifies how many noncurrent versions Amazon S3 will retain in the same storage class before transitioning objects.
        2 "NewerNoncurrentVersions" newer_noncurrent_versions: i32;
    }
}

structure! {
    /// A container for specifying the notification configuration of the bucket.
    #[derive(Clone, Debug, Default, PartialEq)]
    NotificationConfiguration (write read)
    required {}
    optional {
        /// The topic to which notifications are sent and the events for which notifications are generated.
        0 "TopicConfigurations" topic_configurations: Vec<TopicConfiguration>;
        /// The Amazon Simple Queue Service queues to publish messages to and the events for which to publish messages.
        1 "QueueConfigurations" queue_configurations: Vec<QueueConfiguration>;
        /// Describes the Lambda functions to invoke and the events for which to invoke them.
        2 "LambdaFunctionConfigurations" lambda_function_configurations: Vec<LambdaFunctionConfiguration>;
        /// Enables delivery of events to Amazon EventBridge.
        3 "EventBridgeConfiguration" event_bridge_configuration: EventBridgeConfiguration;
    }
}

structure! {
    /// Specifies object key name filtering rules.
    #[derive(Clone, Debug, Default, PartialEq)]
    NotificationConfigurationFilter (write read)
    required {}
    optional {
        /// A container for object key name prefix and suffix filtering rules.
        0 "Key" key: S3KeyFilter;
    }
}

structure! {
    /// An object consists of data and its descriptive metadata.
    #[derive(Clone, Debug, Default, PartialEq)]
    Object (read)
    required {}
    optional {
        /// The name that you assign to an object.
        0 "Key" key: String;
        /// Creation date of the object.
        1 "LastModified" last_modified: Timestamp;
        /// The entity tag is a hash of the object.
        2 "ETag" e_tag: String;
        /// The algorithm that was used to create a checksum of the object.
        3 "ChecksumAlgorithm" checksum_algorithm: Vec<ChecksumAlgorithm>;
        /// The checksum type that is used to calculate the object’s checksum value.
        4 "ChecksumType" checksum_type: ChecksumType;
        /// Size in bytes of the object.
        5 "Size" size: i64;
        /// The class of storage used to store the object.
        6 "StorageClass" storage_class: ObjectStorageClass;
        /// The owner of the object.
        7 "Owner" owner: Owner;
        /// Specifies the restoration status of an object.
        8 "RestoreStatus" restore_status: RestoreStatus;
    }
}

structure! {
    /// Object Identifier is unique value to identify objects.
    #[derive(Clone, Debug, Default, PartialEq)]
    ObjectIdentifier (write)
    required {
        /// Key name of the object.
        0 "Key" key: String;
    }
    optional {
        /// Version ID for the specific version of the object to delete.
        1 "VersionId" version_id: String;
        /// An entity tag (ETag) is an identifier assigned by a web server to a specific version of a resource found at a URL.
        2 "ETag" e_tag: String;
        /// If present, the objects are deleted only if its modification times matches the provided `Timestamp`.
        3 "LastModifiedTime" last_modified_time: Timestamp;
        /// If present, the objects are deleted only if its size matches the provided size in bytes.
        4 "Size" size: i64;
    }
}

structure! {
    /// The container element for Object Lock configuration parameters.
    #[derive(Clone, Debug, Default, PartialEq)]
    ObjectLockConfiguration (write read)
    required {}
    optional {
        /// Indicates whether this bucket has an Object Lock configuration enabled.
        0 "ObjectLockEnabled" object_lock_enabled: ObjectLockEnabled;
        /// Specifies the Object Lock rule for the specified object.
        1 "Rule" rule: ObjectLockRule;
    }
}

structure! {
    /// A legal hold configuration for an object.
    #[derive(Clone, Debug, Default, PartialEq)]
    ObjectLockLegalHold (write read)
    required {}
    optional {
        /// Indicates whether the specified object has a legal hold in place.
        0 "Status" status: ObjectLockLegalHoldStatus;
    }
}

structure! {
    /// A Retention configuration for an object.
    #[derive(Clone, Debug, Default, PartialEq)]
    ObjectLockRetention (write read)
    required {}
    optional {
        /// Indicates the Retention mode for the specified object.
        0 "Mode" mode: ObjectLockRetentionMode;
        /// The date on which this Object Lock Retention will expire.
        1 "RetainUntilDate" retain_until_date: Timestamp;
        /// The event hold status for the object.
        2 "EventHold" event_hold: ObjectLockEventHold;
        /// The event hold duration for the object.
        3 "EventHoldDuration" event_hold_duration: EventHoldDuration;
    }
}

structure! {
    /// The container element for an Object Lock rule.
    #[derive(Clone, Debug, Default, PartialEq)]
    ObjectLockRule (write read)
    required {}
    optional {
        /// The default Object Lock retention settings for new objects in this bucket.
        0 "DefaultRetention" default_retention: DefaultRetention;
    }
}

structure! {
    /// A container for elements related to an individual part.
    #[derive(Clone, Debug, Default, PartialEq)]
    ObjectPart (read)
    required {}
    optional {
        /// The part number identifying the part.
        0 "PartNumber" part_number: i32;
        /// The size of the uploaded part in bytes.
        1 "Size" size: i64;
        /// The Base64 encoded, 32-bit `CRC32` checksum of the part.
        2 "ChecksumCRC32" checksum_crc32: String;
        /// The Base64 encoded, 32-bit `CRC32C` checksum of the part.
        3 "ChecksumCRC32C" checksum_crc32_c: String;
        /// The Base64 encoded, 64-bit `CRC64NVME` checksum of the part.
        4 "ChecksumCRC64NVME" checksum_crc64_nvme: String;
        /// The Base64 encoded, 160-bit `SHA1` checksum of the part.
        5 "ChecksumSHA1" checksum_sha1: String;
        /// The Base64 encoded, 256-bit `SHA256` checksum of the part.
        6 "ChecksumSHA256" checksum_sha256: String;
        /// The Base64 encoded, 512-bit `SHA512` digest of the part.
        7 "ChecksumSHA512" checksum_sha512: String;
        /// The Base64 encoded, 128-bit `MD5` digest of the part.
        8 "ChecksumMD5" checksum_md5: String;
        /// The Base64 encoded, 64-bit `XXHASH64` checksum of the part.
        9 "ChecksumXXHASH64" checksum_xxhash64: String;
        /// The Base64 encoded, 64-bit `XXHASH3` checksum of the part.
        10 "ChecksumXXHASH3" checksum_xxhash3: String;
        /// The Base64 encoded, 128-bit `XXHASH128` checksum of the part.
        11 "ChecksumXXHASH128" checksum_xxhash128: String;
    }
}

structure! {
    /// The version of an object.
    #[derive(Clone, Debug, Default, PartialEq)]
    ObjectVersion (read)
    required {}
    optional {
        /// The entity tag is an MD5 hash of that version of the object.
        0 "ETag" e_tag: String;
        /// The algorithm that was used to create a checksum of the object.
        1 "ChecksumAlgorithm" checksum_algorithm: Vec<ChecksumAlgorithm>;
        /// The checksum type that is used to calculate the object’s checksum value.
        2 "ChecksumType" checksum_type: ChecksumType;
        /// Size in bytes of the object.
        3 "Size" size: i64;
        /// The class of storage used to store the object.
        4 "StorageClass" storage_class: ObjectVersionStorageClass;
        /// The object key.
        5 "Key" key: String;
        /// Version ID of an object.
        6 "VersionId" version_id: String;
        /// Specifies whether the object is (true) or is not (false) the latest version of an object.
        7 "IsLatest" is_latest: bool;
        /// Date and time when the object was last modified.
        8 "LastModified" last_modified: Timestamp;
        /// Specifies the owner of the object.
        9 "Owner" owner: Owner;
        /// Specifies the restoration status of an object.
        10 "RestoreStatus" restore_status: RestoreStatus;
    }
}

structure! {
    /// Describes the location where the restore job's output is stored.
    #[derive(Clone, Debug, Default, PartialEq)]
    OutputLocation (write)
    required {}
    optional {
        /// Describes an S3 location that will receive the results of the restore request.
        0 "S3" s3: S3Location;
    }
}

structure! {
    /// Describes how results of the Select job are serialized.
    #[derive(Clone, Debug, Default, PartialEq)]
    OutputSerialization (write)
    required {}
    optional {
        /// Describes the serialization of CSV-encoded Select results.
        0 "CSV" csv: CSVOutput;
        /// Specifies JSON as request's output serialization format.
        1 "JSON" json: JSONOutput;
    }
}

structure! {
    /// Container for the owner's display name and ID.
    #[derive(Clone, Debug, Default, PartialEq)]
    Owner (write read)
    required {}
    optional {
        /// Member DisplayName.
        0 "DisplayName" display_name: String;
        /// Container for the ID of the owner.
        1 "ID" id: String;
    }
}

structure! {
    /// The container element for a bucket's ownership controls.
    #[derive(Clone, Debug, Default, PartialEq)]
    OwnershipControls (write read)
    required {
        /// The container element for an ownership control rule.
        0 "Rules" rules: Vec<OwnershipControlsRule>;
    }
    optional {}
}

structure! {
    /// The container element for an ownership control rule.
    #[derive(Clone, Debug, Default, PartialEq)]
    OwnershipControlsRule (write read)
    required {
        /// The container element for object ownership for a bucket's ownership controls.
        0 "ObjectOwnership" object_ownership: ObjectOwnership;
    }
    optional {}
}

structure! {
    /// Container for Parquet.
    #[derive(Clone, Debug, Default, PartialEq)]
    ParquetInput (write)
    required {}
    optional {}
}

structure! {
    /// Container for elements related to a part.
    #[derive(Clone, Debug, Default, PartialEq)]
    Part (read)
    required {}
    optional {
        /// Part number identifying the part.
        0 "PartNumber" part_number: i32;
        /// Date and time at which the part was uploaded.
        1 "LastModified" last_modified: Timestamp;
        /// Entity tag returned when the part was uploaded.
        2 "ETag" e_tag: String;
        /// Size in bytes of the uploaded part data.
        3 "Size" size: i64;
        /// The Base64 encoded, 32-bit `CRC32` checksum of the part.
        4 "ChecksumCRC32" checksum_crc32: String;
        /// The Base64 encoded, 32-bit `CRC32C` checksum of the part.
        5 "ChecksumCRC32C" checksum_crc32_c: String;
        /// The Base64 encoded, 64-bit `CRC64NVME` checksum of the part.
        6 "ChecksumCRC64NVME" checksum_crc64_nvme: String;
        /// The Base64 encoded, 160-bit `SHA1` checksum of the part.
        7 "ChecksumSHA1" checksum_sha1: String;
        /// The Base64 encoded, 256-bit `SHA256` checksum of the part.
        8 "ChecksumSHA256" checksum_sha256: String;
        /// The Base64 encoded, 512-bit `SHA512` digest of the part.
        9 "ChecksumSHA512" checksum_sha512: String;
        /// The Base64 encoded, 128-bit `MD5` digest of the part.
        10 "ChecksumMD5" checksum_md5: String;
        /// The Base64 encoded, 64-bit `XXHASH64` checksum of the part.
        11 "ChecksumXXHASH64" checksum_xxhash64: String;
        /// The Base64 encoded, 64-bit `XXHASH3` checksum of the part.
        12 "ChecksumXXHASH3" checksum_xxhash3: String;
        /// The Base64 encoded, 128-bit `XXHASH128` checksum of the part.
        13 "ChecksumXXHASH128" checksum_xxhash128: String;
    }
}

structure! {
    /// Amazon S3 keys for log objects are partitioned in the following format.
    #[derive(Clone, Debug, Default, PartialEq)]
    PartitionedPrefix (write read)
    required {}
    optional {
        /// Specifies the partition date source for the partitioned prefix.
        0 "PartitionDateSource" partition_date_source: PartitionDateSource;
    }
}

structure! {
    /// The container element for a bucket's policy status.
    #[derive(Clone, Debug, Default, PartialEq)]
    PolicyStatus (read)
    required {}
    optional {
        /// The policy status for this bucket.
        0 "IsPublic" is_public: bool;
    }
}

structure! {
    /// This data type contains information about progress of an operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    Progress (read)
    required {}
    optional {
        /// The current number of object bytes scanned.
        0 "BytesScanned" bytes_scanned: i64;
        /// The current number of uncompressed object bytes processed.
        1 "BytesProcessed" bytes_processed: i64;
        /// The current number of bytes of records payload data returned.
        2 "BytesReturned" bytes_returned: i64;
    }
}

structure! {
    /// This data type contains information about the progress event of an operation.
    #[derive(Clone, Debug, Default, PartialEq)]
    ProgressEvent (read)
    required {}
    optional {
        /// The Progress event details.
        0 "Details" details: Progress;
    }
}

structure! {
    /// The PublicAccessBlock configuration that you want to apply to this Amazon S3 bucket.
    #[derive(Clone, Debug, Default, PartialEq)]
    PublicAccessBlockConfiguration (write read)
    required {}
    optional {
        /// Specifies whether Amazon S3 should block public access control lists (ACLs) for this bucket and objects in this bucket.
        0 "BlockPublicAcls" block_public_acls: bool;
        /// Specifies whether Amazon S3 should ignore public ACLs for this bucket and objects in this bucket.
        1 "IgnorePublicAcls" ignore_public_acls: bool;
        /// Specifies whether Amazon S3 should block public bucket policies for this bucket.
        2 "BlockPublicPolicy" block_public_policy: bool;
        /// Specifies whether Amazon S3 should restrict public bucket policies for this bucket.
        3 "RestrictPublicBuckets" restrict_public_buckets: bool;
    }
}

structure! {
    /// Structure PutBucketAbacInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketAbacInput (write)
    required {
        /// The name of the general purpose bucket.
        0 "Bucket" bucket: String;
        /// The ABAC status of the general purpose bucket.
        1 "AbacStatus" abac_status: AbacStatus;
    }
    optional {
        /// The MD5 hash of the `PutBucketAbac` request body.
        2 "ContentMD5" content_md5: String;
        /// Indicates the algorithm that you want Amazon S3 to use to create the checksum.
        3 "ChecksumAlgorithm" checksum_algorithm: ChecksumAlgorithm;
        /// The Amazon Web Services account ID of the general purpose bucket's owner.
        4 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure PutBucketAbacOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketAbacOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure PutBucketAccelerateConfigurationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketAccelerateConfigurationInput (write)
    required {
        /// The name of the bucket for which the accelerate configuration is set.
        0 "Bucket" bucket: String;
        /// Container for setting the transfer acceleration state.
        1 "AccelerateConfiguration" accelerate_configuration: AccelerateConfiguration;
    }
    optional {
        /// The account ID of the expected bucket owner.
        2 "ExpectedBucketOwner" expected_bucket_owner: String;
        /// Indicates the algorithm used to create the checksum for the request when you use the SDK.
        3 "ChecksumAlgorithm" checksum_algorithm: ChecksumAlgorithm;
    }
}

structure! {
    /// Structure PutBucketAccelerateConfigurationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketAccelerateConfigurationOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure PutBucketAclInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketAclInput (write)
    required {
        /// The bucket to which to apply the ACL.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The canned ACL to apply to the bucket.
        1 "ACL" acl: BucketCannedACL;
        /// Contains the elements that set the ACL permissions for an object per grantee.
        2 "AccessControlPolicy" access_control_policy: AccessControlPolicy;
        /// The Base64 encoded 128-bit `MD5` digest of the data.
        3 "ContentMD5" content_md5: String;
        /// Indicates the algorithm used to create the checksum for the request when you use the SDK.
        4 "ChecksumAlgorithm" checksum_algorithm: ChecksumAlgorithm;
        /// Allows grantee the read, write, read ACP, and write ACP permissions on the bucket.
        5 "GrantFullControl" grant_full_control: String;
        /// Allows grantee to list the objects in the bucket.
        6 "GrantRead" grant_read: String;
        /// Allows grantee to read the bucket ACL.
        7 "GrantReadACP" grant_read_acp: String;
        /// Allows grantee to create new objects in the bucket.
        8 "GrantWrite" grant_write: String;
        /// Allows grantee to write the ACL for the applicable bucket.
        9 "GrantWriteACP" grant_write_acp: String;
        /// The account ID of the expected bucket owner.
        10 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure PutBucketAclOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketAclOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure PutBucketAnalyticsConfigurationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketAnalyticsConfigurationInput (write)
    required {
        /// The name of the bucket to which an analytics configuration is stored.
        0 "Bucket" bucket: String;
        /// The ID that identifies the analytics configuration.
        1 "Id" id: String;
        /// The configuration and any analyses for the analytics filter.
        2 "AnalyticsConfiguration" analytics_configuration: AnalyticsConfiguration;
    }
    optional {
        /// The account ID of the expected bucket owner.
        3 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure PutBucketAnalyticsConfigurationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketAnalyticsConfigurationOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure PutBucketCorsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketCorsInput (write)
    required {
        /// Specifies the bucket impacted by the `cors`configuration.
        0 "Bucket" bucket: String;
        /// Describes the cross-origin access configuration for objects in an Amazon S3 bucket.
        1 "CORSConfiguration" cors_configuration: CORSConfiguration;
    }
    optional {
        /// The Base64 encoded 128-bit `MD5` digest of the data.
        2 "ContentMD5" content_md5: String;
        /// Indicates the algorithm used to create the checksum for the request when you use the SDK.
        3 "ChecksumAlgorithm" checksum_algorithm: ChecksumAlgorithm;
        /// The account ID of the expected bucket owner.
        4 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure PutBucketCorsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketCorsOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure PutBucketEncryptionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketEncryptionInput (write)
    required {
        /// Specifies default encryption for a bucket using server-side encryption with different key options.
        0 "Bucket" bucket: String;
        /// Specifies the default server-side-encryption configuration.
        1 "ServerSideEncryptionConfiguration" server_side_encryption_configuration: ServerSideEncryptionConfiguration;
    }
    optional {
        /// The Base64 encoded 128-bit `MD5` digest of the server-side encryption configuration.
        2 "ContentMD5" content_md5: String;
        /// Indicates the algorithm used to create the checksum for the request when you use the SDK.
        3 "ChecksumAlgorithm" checksum_algorithm: ChecksumAlgorithm;
        /// The account ID of the expected bucket owner.
        4 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure PutBucketEncryptionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketEncryptionOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure PutBucketIntelligentTieringConfigurationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketIntelligentTieringConfigurationInput (write)
    required {
        /// The name of the Amazon S3 bucket whose configuration you want to modify or retrieve.
        0 "Bucket" bucket: String;
        /// The ID used to identify the S3 Intelligent-Tiering configuration.
        1 "Id" id: String;
        /// Container for S3 Intelligent-Tiering configuration.
        2 "IntelligentTieringConfiguration" intelligent_tiering_configuration: IntelligentTieringConfiguration;
    }
    optional {
        /// The account ID of the expected bucket owner.
        3 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure PutBucketIntelligentTieringConfigurationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketIntelligentTieringConfigurationOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure PutBucketInventoryConfigurationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketInventoryConfigurationInput (write)
    required {
        /// The name of the bucket where the inventory configuration will be stored.
        0 "Bucket" bucket: String;
        /// The ID used to identify the inventory configuration.
        1 "Id" id: String;
        /// Specifies the inventory configuration.
        2 "InventoryConfiguration" inventory_configuration: InventoryConfiguration;
    }
    optional {
        /// The account ID of the expected bucket owner.
        3 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure PutBucketInventoryConfigurationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketInventoryConfigurationOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure PutBucketLifecycleConfigurationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketLifecycleConfigurationInput (write)
    required {
        /// The name of the bucket for which to set the configuration.
        0 "Bucket" bucket: String;
    }
    optional {
        /// Indicates the algorithm used to create the checksum for the request when you use the SDK.
        1 "ChecksumAlgorithm" checksum_algorithm: ChecksumAlgorithm;
        /// Container for lifecycle rules.
        2 "LifecycleConfiguration" lifecycle_configuration: BucketLifecycleConfiguration;
        /// The account ID of the expected bucket owner.
        3 "ExpectedBucketOwner" expected_bucket_owner: String;
        /// Indicates which default minimum object size behavior is applied to the lifecycle configuration.
        4 "TransitionDefaultMinimumObjectSize" transition_default_minimum_object_size: TransitionDefaultMinimumObjectSize;
    }
}

structure! {
    /// Structure PutBucketLifecycleConfigurationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketLifecycleConfigurationOutput (read)
    required {}
    optional {
        /// Indicates which default minimum object size behavior is applied to the lifecycle configuration.
        0 "TransitionDefaultMinimumObjectSize" transition_default_minimum_object_size: TransitionDefaultMinimumObjectSize;
    }
}

structure! {
    /// Structure PutBucketLoggingInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketLoggingInput (write)
    required {
        /// The name of the bucket for which to set the logging parameters.
        0 "Bucket" bucket: String;
        /// Container for logging status information.
        1 "BucketLoggingStatus" bucket_logging_status: BucketLoggingStatus;
    }
    optional {
        /// The MD5 hash of the `PutBucketLogging` request body.
        2 "ContentMD5" content_md5: String;
        /// Indicates the algorithm used to create the checksum for the request when you use the SDK.
        3 "ChecksumAlgorithm" checksum_algorithm: ChecksumAlgorithm;
        /// The account ID of the expected bucket owner.
        4 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure PutBucketLoggingOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketLoggingOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure PutBucketMetricsConfigurationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketMetricsConfigurationInput (write)
    required {
        /// The name of the bucket for which the metrics configuration is set.
        0 "Bucket" bucket: String;
        /// The ID used to identify the metrics configuration.
        1 "Id" id: String;
        /// Specifies the metrics configuration.
        2 "MetricsConfiguration" metrics_configuration: MetricsConfiguration;
    }
    optional {
        /// The account ID of the expected bucket owner.
        3 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure PutBucketMetricsConfigurationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketMetricsConfigurationOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure PutBucketNotificationConfigurationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketNotificationConfigurationInput (write)
    required {
        /// The name of the bucket.
        0 "Bucket" bucket: String;
        /// A container for specifying the notification configuration of the bucket.
        1 "NotificationConfiguration" notification_configuration: NotificationConfiguration;
    }
    optional {
        /// The account ID of the expected bucket owner.
        2 "ExpectedBucketOwner" expected_bucket_owner: String;
        /// Skips validation of Amazon SQS, Amazon SNS, and Lambda destinations.
        3 "SkipDestinationValidation" skip_destination_validation: bool;
    }
}

structure! {
    /// Structure PutBucketNotificationConfigurationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketNotificationConfigurationOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure PutBucketOwnershipControlsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketOwnershipControlsInput (write)
    required {
        /// The name of the Amazon S3 bucket whose `OwnershipControls` you want to set.
        0 "Bucket" bucket: String;
        /// The `OwnershipControls` (BucketOwnerEnforced, BucketOwnerPreferred, or ObjectWriter) that you want to apply to this Amazon S3 bucket.
        1 "OwnershipControls" ownership_controls: OwnershipControls;
    }
    optional {
        /// The MD5 hash of the `OwnershipControls` request body.
        2 "ContentMD5" content_md5: String;
        /// The account ID of the expected bucket owner.
        3 "ExpectedBucketOwner" expected_bucket_owner: String;
        /// Indicates the algorithm used to create the checksum for the object when you use the SDK.
        4 "ChecksumAlgorithm" checksum_algorithm: ChecksumAlgorithm;
    }
}

structure! {
    /// Structure PutBucketOwnershipControlsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketOwnershipControlsOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure PutBucketPolicyInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketPolicyInput (write)
    required {
        /// The name of the bucket.
        0 "Bucket" bucket: String;
        /// The bucket policy as a JSON document.
        1 "Policy" policy: String;
    }
    optional {
        /// The MD5 hash of the request body.
        2 "ContentMD5" content_md5: String;
        /// Indicates the algorithm used to create the checksum for the request when you use the SDK.
        3 "ChecksumAlgorithm" checksum_algorithm: ChecksumAlgorithm;
        /// Set this parameter to true to confirm that you want to remove your permissions to change this bucket policy in the future.
        4 "ConfirmRemoveSelfBucketAccess" confirm_remove_self_bucket_access: bool;
        /// The account ID of the expected bucket owner.
        5 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure PutBucketPolicyOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketPolicyOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure PutBucketReplicationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketReplicationInput (write)
    required {
        /// The name of the bucket.
        0 "Bucket" bucket: String;
        /// A container for replication rules.
        1 "ReplicationConfiguration" replication_configuration: ReplicationConfiguration;
    }
    optional {
        /// The Base64 encoded 128-bit `MD5` digest of the data.
        2 "ContentMD5" content_md5: String;
        /// Indicates the algorithm used to create the checksum for the request when you use the SDK.
        3 "ChecksumAlgorithm" checksum_algorithm: ChecksumAlgorithm;
        /// A token to allow Object Lock to be enabled for an existing bucket.
        4 "Token" token: String;
        /// The account ID of the expected bucket owner.
        5 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure PutBucketReplicationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketReplicationOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure PutBucketRequestPaymentInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketRequestPaymentInput (write)
    required {
        /// The bucket name.
        0 "Bucket" bucket: String;
        /// Container for Payer.
        1 "RequestPaymentConfiguration" request_payment_configuration: RequestPaymentConfiguration;
    }
    optional {
        /// The Base64 encoded 128-bit `MD5` digest of the data.
        2 "ContentMD5" content_md5: String;
        /// Indicates the algorithm used to create the checksum for the request when you use the SDK.
        3 "ChecksumAlgorithm" checksum_algorithm: ChecksumAlgorithm;
        /// The account ID of the expected bucket owner.
        4 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure PutBucketRequestPaymentOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketRequestPaymentOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure PutBucketTaggingInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketTaggingInput (write)
    required {
        /// The bucket name.
        0 "Bucket" bucket: String;
        /// Container for the `TagSet` and `Tag` elements.
        1 "Tagging" tagging: Tagging;
    }
    optional {
        /// The Base64 encoded 128-bit `MD5` digest of the data.
        2 "ContentMD5" content_md5: String;
        /// Indicates the algorithm used to create the checksum for the request when you use the SDK.
        3 "ChecksumAlgorithm" checksum_algorithm: ChecksumAlgorithm;
        /// The account ID of the expected bucket owner.
        4 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure PutBucketTaggingOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketTaggingOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure PutBucketVersioningInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketVersioningInput (write)
    required {
        /// The bucket name.
        0 "Bucket" bucket: String;
        /// Container for setting the versioning state.
        1 "VersioningConfiguration" versioning_configuration: VersioningConfiguration;
    }
    optional {
        /// \>The Base64 encoded 128-bit `MD5` digest of the data.
        2 "ContentMD5" content_md5: String;
        /// Indicates the algorithm used to create the checksum for the request when you use the SDK.
        3 "ChecksumAlgorithm" checksum_algorithm: ChecksumAlgorithm;
        /// The concatenation of the authentication device's serial number, a space, and the value that is displayed on your authentication device.
        4 "MFA" mfa: String;
        /// The account ID of the expected bucket owner.
        5 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure PutBucketVersioningOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketVersioningOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure PutBucketWebsiteInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketWebsiteInput (write)
    required {
        /// The bucket name.
        0 "Bucket" bucket: String;
        /// Container for the request.
        1 "WebsiteConfiguration" website_configuration: WebsiteConfiguration;
    }
    optional {
        /// The Base64 encoded 128-bit `MD5` digest of the data.
        2 "ContentMD5" content_md5: String;
        /// Indicates the algorithm used to create the checksum for the request when you use the SDK.
        3 "ChecksumAlgorithm" checksum_algorithm: ChecksumAlgorithm;
        /// The account ID of the expected bucket owner.
        4 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure PutBucketWebsiteOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutBucketWebsiteOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure PutObjectAclInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutObjectAclInput (write)
    required {
        /// The bucket name that contains the object to which you want to attach the ACL.
        0 "Bucket" bucket: String;
        /// Key for which the PUT action was initiated.
        1 "Key" key: String;
    }
    optional {
        /// The canned ACL to apply to the object.
        2 "ACL" acl: ObjectCannedACL;
        /// Contains the elements that set the ACL permissions for an object per grantee.
        3 "AccessControlPolicy" access_control_policy: AccessControlPolicy;
        /// The Base64 encoded 128-bit `MD5` digest of the data.
        4 "ContentMD5" content_md5: String;
        /// Indicates the algorithm used to create the checksum for the object when you use the SDK.
        5 "ChecksumAlgorithm" checksum_algorithm: ChecksumAlgorithm;
        /// Allows grantee the read, write, read ACP, and write ACP permissions on the bucket.
        6 "GrantFullControl" grant_full_control: String;
        /// Allows grantee to list the objects in the bucket.
        7 "GrantRead" grant_read: String;
        /// Allows grantee to read the bucket ACL.
        8 "GrantReadACP" grant_read_acp: String;
        /// Allows grantee to create new objects in the bucket.
        9 "GrantWrite" grant_write: String;
        /// Allows grantee to write the ACL for the applicable bucket.
        10 "GrantWriteACP" grant_write_acp: String;
        /// Confirms that the requester knows that they will be charged for the request.
        11 "RequestPayer" request_payer: RequestPayer;
        /// Version ID used to reference a specific version of the object.
        12 "VersionId" version_id: String;
        /// The account ID of the expected bucket owner.
        13 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure PutObjectAclOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutObjectAclOutput (read)
    required {}
    optional {
        /// If present, indicates that the requester was successfully charged for the request.
        0 "RequestCharged" request_charged: RequestCharged;
    }
}

structure! {
    /// Structure PutObjectAnnotationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutObjectAnnotationInput (write)
    required {
        /// The name of the bucket that contains the object.
        0 "Bucket" bucket: String;
        /// The object key.
        1 "Key" key: String;
        /// The name of the annotation.
        2 "AnnotationName" annotation_name: String;
        /// The annotation payload.
        3 "AnnotationPayload" annotation_payload: Blob;
    }
    optional {
        /// The version ID of the object to attach the annotation to.
        4 "VersionId" version_id: String;
        /// If specified, the operation only succeeds if the object's ETag matches the provided value.
        5 "ObjectIfMatch" object_if_match: String;
        /// The checksum algorithm to use.
        6 "ChecksumAlgorithm" checksum_algorithm: ChecksumAlgorithm;
        /// Base64-encoded CRC32 checksum of the annotation payload.
        7 "ChecksumCRC32" checksum_crc32: String;
        /// Base64-encoded CRC32C checksum of the annotation payload.
        8 "ChecksumCRC32C" checksum_crc32_c: String;
        /// Base64-encoded CRC64NVME checksum of the annotation payload.
        9 "ChecksumCRC64NVME" checksum_crc64_nvme: String;
        /// Base64-encoded SHA1 checksum of the annotation payload.
        10 "ChecksumSHA1" checksum_sha1: String;
        /// Base64-encoded SHA256 checksum of the annotation payload.
        11 "ChecksumSHA256" checksum_sha256: String;
        /// Base64-encoded SHA512 checksum of the annotation payload.
        12 "ChecksumSHA512" checksum_sha512: String;
        /// Base64-encoded MD5 checksum of the annotation payload.
        13 "ChecksumMD5" checksum_md5: String;
        /// Base64-encoded XXHASH64 checksum of the annotation payload.
        14 "ChecksumXXHASH64" checksum_xxhash64: String;
        /// Base64-encoded XXHASH3 checksum of the annotation payload.
        15 "ChecksumXXHASH3" checksum_xxhash3: String;
        /// Base64-encoded XXHASH128 checksum of the annotation payload.
        16 "ChecksumXXHASH128" checksum_xxhash128: String;
        /// Base64-encoded MD5 digest of the message.
        17 "ContentMD5" content_md5: String;
        /// Confirms that the requester knows that they will be charged for the request.
        18 "RequestPayer" request_payer: RequestPayer;
        /// The account ID of the expected bucket owner.
        19 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure PutObjectAnnotationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutObjectAnnotationOutput (read)
    required {}
    optional {
        /// The object key.
        0 "Key" key: String;
        /// The name of the annotation.
        1 "AnnotationName" annotation_name: String;
        /// The version ID of the object that the annotation was attached to.
        2 "ObjectVersionId" object_version_id: String;
        /// The entity tag of the annotation.
        3 "ETag" e_tag: String;
        /// The CRC32 checksum of the stored annotation.
        4 "ChecksumCRC32" checksum_crc32: String;
        /// The CRC32C checksum of the stored annotation.
        5 "ChecksumCRC32C" checksum_crc32_c: String;
        /// The CRC64NVME checksum of the stored annotation.
        6 "ChecksumCRC64NVME" checksum_crc64_nvme: String;
        /// The SHA1 checksum of the stored annotation.
        7 "ChecksumSHA1" checksum_sha1: String;
        /// The SHA256 checksum of the stored annotation.
        8 "ChecksumSHA256" checksum_sha256: String;
        /// The SHA512 checksum of the stored annotation.
        9 "ChecksumSHA512" checksum_sha512: String;
        /// The MD5 checksum of the stored annotation.
        10 "ChecksumMD5" checksum_md5: String;
        /// The XXHASH64 checksum of the stored annotation.
        11 "ChecksumXXHASH64" checksum_xxhash64: String;
        /// The XXHASH3 checksum of the stored annotation.
        12 "ChecksumXXHASH3" checksum_xxhash3: String;
        /// The XXHASH128 checksum of the stored annotation.
        13 "ChecksumXXHASH128" checksum_xxhash128: String;
        /// The type of checksum used.
        14 "ChecksumType" checksum_type: ChecksumType;
        /// The server-side encryption algorithm used to encrypt the annotation.
        15 "ServerSideEncryption" server_side_encryption: ServerSideEncryption;
        /// If present, indicates that the requester was successfully charged for the request.
        16 "RequestCharged" request_charged: RequestCharged;
    }
}

structure! {
    /// Structure PutObjectInput.
    #[derive(Clone, Default, PartialEq)]
    PutObjectInput (write)
    required {
        /// The bucket name to which the PUT action was initiated.
        0 "Bucket" bucket: String;
        /// Object key for which the PUT action was initiated.
        1 "Key" key: String;
    }
    optional {
        /// The canned ACL to apply to the object.
        2 "ACL" acl: ObjectCannedACL;
        /// Object data.
        3 "Body" body: Blob;
        /// Can be used to specify caching behavior along the request/reply chain.
        4 "CacheControl" cache_control: String;
        /// Specifies presentational information for the object.
        5 "ContentDisposition" content_disposition: String;
        /// Specifies what content encodings have been applied to the object and thus what decoding mechanisms must be applied to obtain the media-type referenced by the Content-Type header field.
        6 "ContentEncoding" content_encoding: String;
        /// The language the content is in.
        7 "ContentLanguage" content_language: String;
        /// Size of the body in bytes.
        8 "ContentLength" content_length: i64;
        /// The Base64 encoded 128-bit `MD5` digest of the message (without the headers) according to RFC 1864.
        9 "ContentMD5" content_md5: String;
        /// A standard MIME type describing the format of the contents.
        10 "ContentType" content_type: String;
        /// Indicates the algorithm used to create the checksum for the object when you use the SDK.
        11 "ChecksumAlgorithm" checksum_algorithm: ChecksumAlgorithm;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        12 "ChecksumCRC32" checksum_crc32: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        13 "ChecksumCRC32C" checksum_crc32_c: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        14 "ChecksumCRC64NVME" checksum_crc64_nvme: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        15 "ChecksumSHA1" checksum_sha1: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        16 "ChecksumSHA256" checksum_sha256: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        17 "ChecksumSHA512" checksum_sha512: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        18 "ChecksumMD5" checksum_md5: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        19 "ChecksumXXHASH64" checksum_xxhash64: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        20 "ChecksumXXHASH3" checksum_xxhash3: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        21 "ChecksumXXHASH128" checksum_xxhash128: String;
        /// The date and time at which the object is no longer cacheable.
        22 "Expires" expires: Timestamp;
        /// Uploads the object only if the ETag (entity tag) value provided during the WRITE operation matches the ETag of the object in S3.
        23 "IfMatch" if_match: String;
        /// Uploads the object only if the object key name does not already exist in the bucket specified.
        24 "IfNoneMatch" if_none_match: String;
        /// Gives the grantee READ, READ\_ACP, and WRITE\_ACP permissions on the object.
        25 "GrantFullControl" grant_full_control: String;
        /// Allows grantee to read the object data and its metadata.
        26 "GrantRead" grant_read: String;
        /// Allows grantee to read the object ACL.
        27 "GrantReadACP" grant_read_acp: String;
        /// Allows grantee to write the ACL for the applicable object.
        28 "GrantWriteACP" grant_write_acp: String;
        /// Specifies the offset for appending data to existing objects in bytes.
        29 "WriteOffsetBytes" write_offset_bytes: i64;
        /// A map of metadata to store with the object in S3.
        30 "Metadata" metadata: Map<String>;
        /// The server-side encryption algorithm that was used when you store this object in Amazon S3 or Amazon FSx.
        31 "ServerSideEncryption" server_side_encryption: ServerSideEncryption;
        /// By default, Amazon S3 uses the STANDARD Storage Class to store newly created objects.
        32 "StorageClass" storage_class: StorageClass;
        /// If the bucket is configured as a website, redirects requests for this object to another object in the same bucket or to an external URL.
        33 "WebsiteRedirectLocation" website_redirect_location: String;
        /// Specifies the algorithm to use when encrypting the object (for example, `AES256`).
        34 "SSECustomerAlgorithm" sse_customer_algorithm: String;
        /// Specifies the customer-provided encryption key for Amazon S3 to use in encrypting data.
        35 "SSECustomerKey" sse_customer_key: String;
        /// Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
        36 "SSECustomerKeyMD5" sse_customer_key_md5: String;
        /// Specifies the KMS key ID (Key ID, Key ARN, or Key Alias) to use for object encryption.
        37 "SSEKMSKeyId" ssekms_key_id: String;
        /// Specifies the Amazon Web Services KMS Encryption Context as an additional encryption context to use for object encryption.
        38 "SSEKMSEncryptionContext" ssekms_encryption_context: String;
        /// Specifies whether Amazon S3 should use an S3 Bucket Key for object encryption with server-side encryption using Key Management Service (KMS) keys (SSE-KMS).
        39 "BucketKeyEnabled" bucket_key_enabled: bool;
        /// Confirms that the requester knows that they will be charged for the request.
        40 "RequestPayer" request_payer: RequestPayer;
        /// The tag-set for the object.
        41 "Tagging" tagging: String;
        /// The Object Lock mode that you want to apply to this object.
        42 "ObjectLockMode" object_lock_mode: ObjectLockMode;
        /// The date and time when you want this object's Object Lock to expire.
        43 "ObjectLockRetainUntilDate" object_lock_retain_until_date: Timestamp;
        /// Specifies whether a legal hold will be applied to this object.
        44 "ObjectLockLegalHoldStatus" object_lock_legal_hold_status: ObjectLockLegalHoldStatus;
        /// Specifies the event hold status to apply to this object.
        45 "ObjectLockEventHold" object_lock_event_hold: ObjectLockEventHold;
        /// Specifies the event hold duration in days to apply to this object.
        46 "ObjectLockEventHoldDurationDays" object_lock_event_hold_duration_days: i32;
        /// Specifies the event hold duration in years to apply to this object.
        47 "ObjectLockEventHoldDurationYears" object_lock_event_hold_duration_years: i32;
        /// The account ID of the expected bucket owner.
        48 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

impl std::fmt::Debug for PutObjectInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PutObjectInput")
            .field("acl", &self.acl)
            .field("body", &self.body)
            .field("bucket", &self.bucket)
            .field("cache_control", &self.cache_control)
            .field("content_disposition", &self.content_disposition)
            .field("content_encoding", &self.content_encoding)
            .field("content_language", &self.content_language)
            .field("content_length", &self.content_length)
            .field("content_md5", &self.content_md5)
            .field("content_type", &self.content_type)
            .field("checksum_algorithm", &self.checksum_algorithm)
            .field("checksum_crc32", &self.checksum_crc32)
            .field("checksum_crc32_c", &self.checksum_crc32_c)
            .field("checksum_crc64_nvme", &self.checksum_crc64_nvme)
            .field("checksum_sha1", &self.checksum_sha1)
            .field("checksum_sha256", &self.checksum_sha256)
            .field("checksum_sha512", &self.checksum_sha512)
            .field("checksum_md5", &self.checksum_md5)
            .field("checksum_xxhash64", &self.checksum_xxhash64)
            .field("checksum_xxhash3", &self.checksum_xxhash3)
            .field("checksum_xxhash128", &self.checksum_xxhash128)
            .field("expires", &self.expires)
            .field("if_match", &self.if_match)
            .field("if_none_match", &self.if_none_match)
            .field("grant_full_control", &self.grant_full_control)
            .field("grant_read", &self.grant_read)
            .field("grant_read_acp", &self.grant_read_acp)
            .field("grant_write_acp", &self.grant_write_acp)
            .field("key", &self.key)
            .field("write_offset_bytes", &self.write_offset_bytes)
            .field("metadata", &self.metadata)
            .field("server_side_encryption", &self.server_side_encryption)
            .field("storage_class", &self.storage_class)
            .field("website_redirect_location", &self.website_redirect_location)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("sse_customer_key", &format_args!("(sensitive)"))
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .field("ssekms_key_id", &format_args!("(sensitive)"))
            .field("ssekms_encryption_context", &format_args!("(sensitive)"))
            .field("bucket_key_enabled", &self.bucket_key_enabled)
            .field("request_payer", &self.request_payer)
            .field("tagging", &self.tagging)
            .field("object_lock_mode", &self.object_lock_mode)
            .field("object_lock_retain_until_date", &self.object_lock_retain_until_date)
            .field("object_lock_legal_hold_status", &self.object_lock_legal_hold_status)
            .field("object_lock_event_hold", &self.object_lock_event_hold)
            .field("object_lock_event_hold_duration_days", &self.object_lock_event_hold_duration_days)
            .field("object_lock_event_hold_duration_years", &self.object_lock_event_hold_duration_years)
            .field("expected_bucket_owner", &self.expected_bucket_owner)
            .finish()
    }
}

structure! {
    /// Structure PutObjectLegalHoldInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutObjectLegalHoldInput (write)
    required {
        /// The bucket name containing the object that you want to place a legal hold on.
        0 "Bucket" bucket: String;
        /// The key name for the object that you want to place a legal hold on.
        1 "Key" key: String;
    }
    optional {
        /// Container element for the legal hold configuration you want to apply to the specified object.
        2 "LegalHold" legal_hold: ObjectLockLegalHold;
        /// Confirms that the requester knows that they will be charged for the request.
        3 "RequestPayer" request_payer: RequestPayer;
        /// The version ID of the object that you want to place a legal hold on.
        4 "VersionId" version_id: String;
        /// The MD5 hash for the request body.
        5 "ContentMD5" content_md5: String;
        /// Indicates the algorithm used to create the checksum for the object when you use the SDK.
        6 "ChecksumAlgorithm" checksum_algorithm: ChecksumAlgorithm;
        /// The account ID of the expected bucket owner.
        7 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure PutObjectLegalHoldOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutObjectLegalHoldOutput (read)
    required {}
    optional {
        /// If present, indicates that the requester was successfully charged for the request.
        0 "RequestCharged" request_charged: RequestCharged;
    }
}

structure! {
    /// Structure PutObjectLockConfigurationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutObjectLockConfigurationInput (write)
    required {
        /// The bucket whose Object Lock configuration you want to create or replace.
        0 "Bucket" bucket: String;
    }
    optional {
        /// The Object Lock configuration that you want to apply to the specified bucket.
        1 "ObjectLockConfiguration" object_lock_configuration: ObjectLockConfiguration;
        /// Confirms that the requester knows that they will be charged for the request.
        2 "RequestPayer" request_payer: RequestPayer;
        /// A token to allow Object Lock to be enabled for an existing bucket.
        3 "Token" token: String;
        /// The MD5 hash for the request body.
        4 "ContentMD5" content_md5: String;
        /// Indicates the algorithm used to create the checksum for the object when you use the SDK.
        5 "ChecksumAlgorithm" checksum_algorithm: ChecksumAlgorithm;
        /// The account ID of the expected bucket owner.
        6 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure PutObjectLockConfigurationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutObjectLockConfigurationOutput (read)
    required {}
    optional {
        /// If present, indicates that the requester was successfully charged for the request.
        0 "RequestCharged" request_charged: RequestCharged;
    }
}

structure! {
    /// Structure PutObjectOutput.
    #[derive(Clone, Default, PartialEq)]
    PutObjectOutput (read)
    required {}
    optional {
        /// If the expiration is configured for the object (see PutBucketLifecycleConfiguration) in the Amazon S3 User Guide, the response includes this header.
        0 "Expiration" expiration: String;
        /// Entity tag for the uploaded object.
        1 "ETag" e_tag: String;
        /// The Base64 encoded, 32-bit `CRC32 checksum` of the object.
        2 "ChecksumCRC32" checksum_crc32: String;
        /// The Base64 encoded, 32-bit `CRC32C` checksum of the object.
        3 "ChecksumCRC32C" checksum_crc32_c: String;
        /// The Base64 encoded, 64-bit `CRC64NVME` checksum of the object.
        4 "ChecksumCRC64NVME" checksum_crc64_nvme: String;
        /// The Base64 encoded, 160-bit `SHA1` digest of the object.
        5 "ChecksumSHA1" checksum_sha1: String;
        /// The Base64 encoded, 256-bit `SHA256` digest of the object.
        6 "ChecksumSHA256" checksum_sha256: String;
        /// The Base64 encoded, 512-bit `SHA512` digest of the object.
        7 "ChecksumSHA512" checksum_sha512: String;
        /// The Base64 encoded, 128-bit `MD5` digest of the object.
        8 "ChecksumMD5" checksum_md5: String;
        /// The Base64 encoded, 64-bit `XXHASH64` checksum of the object.
        9 "ChecksumXXHASH64" checksum_xxhash64: String;
        /// The Base64 encoded, 64-bit `XXHASH3` checksum of the object.
        10 "ChecksumXXHASH3" checksum_xxhash3: String;
        /// The Base64 encoded, 128-bit `XXHASH128` checksum of the object.
        11 "ChecksumXXHASH128" checksum_xxhash128: String;
        /// This header specifies the checksum type of the object, which determines how part-level checksums are combined to create an object-level checksum for multipart objects.
        12 "ChecksumType" checksum_type: ChecksumType;
        /// The server-side encryption algorithm used when you store this object in Amazon S3 or Amazon FSx.
        13 "ServerSideEncryption" server_side_encryption: ServerSideEncryption;
        /// Version ID of the object.
        14 "VersionId" version_id: String;
        /// If server-side encryption with a customer-provided encryption key was requested, the response will include this header to confirm the encryption algorithm that's used.
        15 "SSECustomerAlgorithm" sse_customer_algorithm: String;
        /// If server-side encryption with a customer-provided encryption key was requested, the response will include this header to provide the round-trip message integrity verification of the customer-provided encryption key.
        16 "SSECustomerKeyMD5" sse_customer_key_md5: String;
        /// If present, indicates the ID of the KMS key that was used for object encryption.
        17 "SSEKMSKeyId" ssekms_key_id: String;
        /// If present, indicates the Amazon Web Services KMS Encryption Context to use for object encryption.
        18 "SSEKMSEncryptionContext" ssekms_encryption_context: String;
        /// Indicates whether the uploaded object uses an S3 Bucket Key for server-side encryption with Key Management Service (KMS) keys (SSE-KMS).
        19 "BucketKeyEnabled" bucket_key_enabled: bool;
        /// The size of the object in bytes.
        20 "Size" size: i64;
        /// If present, indicates that the requester was successfully charged for the request.
        21 "RequestCharged" request_charged: RequestCharged;
    }
}

impl std::fmt::Debug for PutObjectOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PutObjectOutput")
            .field("expiration", &self.expiration)
            .field("e_tag", &self.e_tag)
            .field("checksum_crc32", &self.checksum_crc32)
            .field("checksum_crc32_c", &self.checksum_crc32_c)
            .field("checksum_crc64_nvme", &self.checksum_crc64_nvme)
            .field("checksum_sha1", &self.checksum_sha1)
            .field("checksum_sha256", &self.checksum_sha256)
            .field("checksum_sha512", &self.checksum_sha512)
            .field("checksum_md5", &self.checksum_md5)
            .field("checksum_xxhash64", &self.checksum_xxhash64)
            .field("checksum_xxhash3", &self.checksum_xxhash3)
            .field("checksum_xxhash128", &self.checksum_xxhash128)
            .field("checksum_type", &self.checksum_type)
            .field("server_side_encryption", &self.server_side_encryption)
            .field("version_id", &self.version_id)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .field("ssekms_key_id", &format_args!("(sensitive)"))
            .field("ssekms_encryption_context", &format_args!("(sensitive)"))
            .field("bucket_key_enabled", &self.bucket_key_enabled)
            .field("size", &self.size)
            .field("request_charged", &self.request_charged)
            .finish()
    }
}

structure! {
    /// Structure PutObjectRetentionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutObjectRetentionInput (write)
    required {
        /// The bucket name that contains the object you want to apply this Object Retention configuration to.
        0 "Bucket" bucket: String;
        /// The key name for the object that you want to apply this Object Retention configuration to.
        1 "Key" key: String;
    }
    optional {
        /// The container element for the Object Retention configuration.
        2 "Retention" retention: ObjectLockRetention;
        /// Confirms that the requester knows that they will be charged for the request.
        3 "RequestPayer" request_payer: RequestPayer;
        /// The version ID for the object that you want to apply this Object Retention configuration to.
        4 "VersionId" version_id: String;
        /// Indicates whether this action should bypass Governance-mode restrictions.
        5 "BypassGovernanceRetention" bypass_governance_retention: bool;
        /// The MD5 hash for the request body.
        6 "ContentMD5" content_md5: String;
        /// Indicates the algorithm used to create the checksum for the object when you use the SDK.
        7 "ChecksumAlgorithm" checksum_algorithm: ChecksumAlgorithm;
        /// The account ID of the expected bucket owner.
        8 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure PutObjectRetentionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutObjectRetentionOutput (read)
    required {}
    optional {
        /// If present, indicates that the requester was successfully charged for the request.
        0 "RequestCharged" request_charged: RequestCharged;
    }
}

structure! {
    /// Structure PutObjectTaggingInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutObjectTaggingInput (write)
    required {
        /// The bucket name containing the object.
        0 "Bucket" bucket: String;
        /// Name of the object key.
        1 "Key" key: String;
        /// Container for the `TagSet` and `Tag` elements.
        2 "Tagging" tagging: Tagging;
    }
    optional {
        /// The versionId of the object that the tag-set will be added to.
        3 "VersionId" version_id: String;
        /// The MD5 hash for the request body.
        4 "ContentMD5" content_md5: String;
        /// Indicates the algorithm used to create the checksum for the object when you use the SDK.
        5 "ChecksumAlgorithm" checksum_algorithm: ChecksumAlgorithm;
        /// The account ID of the expected bucket owner.
        6 "ExpectedBucketOwner" expected_bucket_owner: String;
        /// Confirms that the requester knows that she or he will be charged for the tagging object request.
        7 "RequestPayer" request_payer: RequestPayer;
    }
}

structure! {
    /// Structure PutObjectTaggingOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutObjectTaggingOutput (read)
    required {}
    optional {
        /// The versionId of the object the tag-set was added to.
        0 "VersionId" version_id: String;
    }
}

structure! {
    /// Structure PutPublicAccessBlockInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutPublicAccessBlockInput (write)
    required {
        /// The name of the Amazon S3 bucket whose `PublicAccessBlock` configuration you want to set.
        0 "Bucket" bucket: String;
        /// The `PublicAccessBlock` configuration that you want to apply to this Amazon S3 bucket.
        1 "PublicAccessBlockConfiguration" public_access_block_configuration: PublicAccessBlockConfiguration;
    }
    optional {
        /// The MD5 hash of the `PutPublicAccessBlock` request body.
        2 "ContentMD5" content_md5: String;
        /// Indicates the algorithm used to create the checksum for the object when you use the SDK.
        3 "ChecksumAlgorithm" checksum_algorithm: ChecksumAlgorithm;
        /// The account ID of the expected bucket owner.
        4 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure PutPublicAccessBlockOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutPublicAccessBlockOutput (read)
    required {}
    optional {}
}

structure! {
    /// Specifies the configuration for publishing messages to an Amazon Simple Queue Service (Amazon SQS) queue when Amazon S3 detects specified events.
    #[derive(Clone, Debug, Default, PartialEq)]
    QueueConfiguration (write read)
    required {
        /// The Amazon Resource Name (ARN) of the Amazon SQS queue to which Amazon S3 publishes a message when it detects events of the specified type.
        0 "QueueArn" queue_arn: String;
        /// A collection of bucket events for which to send notifications.
        1 "Events" events: Vec<Event>;
    }
    optional {
        /// An optional unique identifier for configurations in a notification configuration.
        2 "Id" id: String;
        /// Specifies object key name filtering rules.
        3 "Filter" filter: NotificationConfigurationFilter;
    }
}

structure! {
    /// The journal table record expiration settings for a journal table in an S3 Metadata configuration.
    #[derive(Clone, Debug, Default, PartialEq)]
    RecordExpiration (write read)
    required {
        /// Specifies whether journal table record expiration is enabled or disabled.
        0 "Expiration" expiration: ExpirationState;
    }
    optional {
        /// If you enable journal table record expiration, you can set the number of days to retain your journal table records.
        1 "Days" days: i32;
    }
}

structure! {
    /// The container for the records event.
    #[derive(Clone, Debug, Default, PartialEq)]
    RecordsEvent (read)
    required {}
    optional {
        /// The byte array of partial, one or more result records.
        0 "Payload" payload: Blob;
    }
}

structure! {
    /// Specifies how requests are redirected.
    #[derive(Clone, Debug, Default, PartialEq)]
    Redirect (write read)
    required {}
    optional {
        /// The host name to use in the redirect request.
        0 "HostName" host_name: String;
        /// The HTTP redirect code to use on the response.
        1 "HttpRedirectCode" http_redirect_code: String;
        /// Protocol to use when redirecting requests.
        2 "Protocol" protocol: Protocol;
        /// The object key prefix to use in the redirect request.
        3 "ReplaceKeyPrefixWith" replace_key_prefix_with: String;
        /// The specific object key to use in the redirect request.
        4 "ReplaceKeyWith" replace_key_with: String;
    }
}

structure! {
    /// Specifies the redirect behavior of all requests to a website endpoint of an Amazon S3 bucket.
    #[derive(Clone, Debug, Default, PartialEq)]
    RedirectAllRequestsTo (write read)
    required {
        /// Name of the host where requests are redirected.
        0 "HostName" host_name: String;
    }
    optional {
        /// Protocol to use when redirecting requests.
        1 "Protocol" protocol: Protocol;
    }
}

structure! {
    /// Structure RenameObjectInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RenameObjectInput (write)
    required {
        /// The bucket name of the directory bucket containing the object.
        0 "Bucket" bucket: String;
        /// Key name of the object to rename.
        1 "Key" key: String;
        /// Specifies the source for the rename operation.
        2 "RenameSource" rename_source: String;
    }
    optional {
        /// Renames the object only if the ETag (entity tag) value provided during the operation matches the ETag of the object in S3.
        3 "DestinationIfMatch" destination_if_match: String;
        /// Renames the object only if the destination does not already exist in the specified directory bucket.
        4 "DestinationIfNoneMatch" destination_if_none_match: String;
        /// Renames the object if the destination exists and if it has been modified since the specified time.
        5 "DestinationIfModifiedSince" destination_if_modified_since: Timestamp;
        /// Renames the object if it hasn't been modified since the specified time.
        6 "DestinationIfUnmodifiedSince" destination_if_unmodified_since: Timestamp;
        /// Renames the object if the source exists and if its entity tag (ETag) matches the specified ETag.
        7 "SourceIfMatch" source_if_match: String;
        /// Renames the object if the source exists and if its entity tag (ETag) is different than the specified ETag.
        8 "SourceIfNoneMatch" source_if_none_match: String;
        /// Renames the object if the source exists and if it has been modified since the specified time.
        9 "SourceIfModifiedSince" source_if_modified_since: Timestamp;
        /// Renames the object if the source exists and hasn't been modified since the specified time.
        10 "SourceIfUnmodifiedSince" source_if_unmodified_since: Timestamp;
        /// A unique string with a max of 64 ASCII characters in the ASCII range of 33 - 126.
        11 "ClientToken" client_token: String;
    }
}

structure! {
    /// Structure RenameObjectOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RenameObjectOutput (read)
    required {}
    optional {}
}

structure! {
    /// A filter that you can specify for selection for modifications on replicas.
    #[derive(Clone, Debug, Default, PartialEq)]
    ReplicaModifications (write read)
    required {
        /// Specifies whether Amazon S3 replicates modifications on replicas.
        0 "Status" status: ReplicaModificationsStatus;
    }
    optional {}
}

structure! {
    /// A container for replication rules.
    #[derive(Clone, Debug, Default, PartialEq)]
    ReplicationConfiguration (write read)
    required {
        /// The Amazon Resource Name (ARN) of the Identity and Access Management (IAM) role that Amazon S3 assumes when replicating objects.
        0 "Role" role: String;
        /// A container for one or more replication rules.
        1 "Rules" rules: Vec<ReplicationRule>;
    }
    optional {}
}

structure! {
    /// Specifies which Amazon S3 objects to replicate and where to store the replicas.
    #[derive(Clone, Debug, Default, PartialEq)]
    ReplicationRule (write read)
    required {
        /// Specifies whether the rule is enabled.
        0 "Status" status: ReplicationRuleStatus;
        /// A container for information about the replication destination and its configurations including enabling the S3 Replication Time Control (S3 RTC).
        1 "Destination" destination: Destination;
    }
    optional {
        /// A unique identifier for the rule.
        2 "ID" id: String;
        /// The priority indicates which rule has precedence whenever two or more replication rules conflict.
        3 "Priority" priority: i32;
        /// An object key name prefix that identifies the object or objects to which the rule applies.
        4 "Prefix" prefix: String;
        /// A filter that identifies the subset of objects to which the replication rule applies.
        5 "Filter" filter: ReplicationRuleFilter;
        /// A container that describes additional filters for identifying the source objects that you want to replicate.
        6 "SourceSelectionCriteria" source_selection_criteria: SourceSelectionCriteria;
        /// Optional configuration to replicate existing source bucket objects.
        7 "ExistingObjectReplication" existing_object_replication: ExistingObjectReplication;
        /// Specifies whether Amazon S3 replicates delete markers.
        8 "DeleteMarkerReplication" delete_marker_replication: DeleteMarkerReplication;
    }
}

structure! {
    /// A container for specifying rule filters.
    #[derive(Clone, Debug, Default, PartialEq)]
    ReplicationRuleAndOperator (write read)
    required {}
    optional {
        /// An object key name prefix that identifies the subset of objects to which the rule applies.
        0 "Prefix" prefix: String;
        /// An array of tags containing key and value pairs.
        1 "Tags" tags: Vec<Tag>;
    }
}

structure! {
    /// A filter that identifies the subset of objects to which the replication rule applies.
    #[derive(Clone, Debug, Default, PartialEq)]
    ReplicationRuleFilter (write read)
    required {}
    optional {
        /// An object key name prefix that identifies the subset of objects to which the rule applies.
        0 "Prefix" prefix: String;
        /// A container for specifying a tag key and value.
        1 "Tag" tag: Tag;
        /// A container for specifying rule filters.
        2 "And" and: ReplicationRuleAndOperator;
    }
}

structure! {
    /// A container specifying S3 Replication Time Control (S3 RTC) related information, including whether S3 RTC is enabled and the time when all objects and operations on objects must be replicated.
    #[derive(Clone, Debug, Default, PartialEq)]
    ReplicationTime (write read)
    required {
        /// Specifies whether the replication time is enabled.
        0 "Status" status: ReplicationTimeStatus;
        /// A container specifying the time by which replication should be complete for all objects and operations on objects.
        1 "Time" time: ReplicationTimeValue;
    }
    optional {}
}

structure! {
    /// A container specifying the time value for S3 Replication Time Control (S3 RTC) and replication metrics `EventThreshold`.
    #[derive(Clone, Debug, Default, PartialEq)]
    ReplicationTimeValue (write read)
    required {}
    optional {
        /// Contains an integer specifying time in minutes.
        0 "Minutes" minutes: i32;
    }
}

structure! {
    /// Container for Payer.
    #[derive(Clone, Debug, Default, PartialEq)]
    RequestPaymentConfiguration (write)
    required {
        /// Specifies who pays for the download and request fees.
        0 "Payer" payer: Payer;
    }
    optional {}
}

structure! {
    /// Container for specifying if periodic `QueryProgress` messages should be sent.
    #[derive(Clone, Debug, Default, PartialEq)]
    RequestProgress (write)
    required {}
    optional {
        /// Specifies whether periodic QueryProgress frames should be sent.
        0 "Enabled" enabled: bool;
    }
}

structure! {
    /// Structure RestoreObjectInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RestoreObjectInput (write)
    required {
        /// The bucket name containing the object to restore.
        0 "Bucket" bucket: String;
        /// Object key for which the action was initiated.
        1 "Key" key: String;
    }
    optional {
        /// VersionId used to reference a specific version of the object.
        2 "VersionId" version_id: String;
        /// Container for restore job parameters.
        3 "RestoreRequest" restore_request: RestoreRequest;
        /// Confirms that the requester knows that they will be charged for the request.
        4 "RequestPayer" request_payer: RequestPayer;
        /// Indicates the algorithm used to create the checksum for the object when you use the SDK.
        5 "ChecksumAlgorithm" checksum_algorithm: ChecksumAlgorithm;
        /// The account ID of the expected bucket owner.
        6 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure RestoreObjectOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RestoreObjectOutput (read)
    required {}
    optional {
        /// If present, indicates that the requester was successfully charged for the request.
        0 "RequestCharged" request_charged: RequestCharged;
        /// Indicates the path in the provided S3 output location where Select results will be restored to.
        1 "RestoreOutputPath" restore_output_path: String;
    }
}

structure! {
    /// Container for restore job parameters.
    #[derive(Clone, Debug, Default, PartialEq)]
    RestoreRequest (write)
    required {}
    optional {
        /// Lifetime of the active copy in days.
        0 "Days" days: i32;
        /// S3 Glacier related parameters pertaining to this job.
        1 "GlacierJobParameters" glacier_job_parameters: GlacierJobParameters;
        /// Type of restore request.
        2 "Type" r#type: RestoreRequestType;
        /// Retrieval tier at which the restore will be processed.
        3 "Tier" tier: Tier;
        /// The optional description for the job.
        4 "Description" description: String;
        /// Describes the parameters for Select job types.
        5 "SelectParameters" select_parameters: SelectParameters;
        /// Describes the location where the restore job's output is stored.
        6 "OutputLocation" output_location: OutputLocation;
    }
}

structure! {
    /// Specifies the restoration status of an object.
    #[derive(Clone, Debug, Default, PartialEq)]
    RestoreStatus (read)
    required {}
    optional {
        /// Specifies whether the object is currently being restored.
        0 "IsRestoreInProgress" is_restore_in_progress: bool;
        /// Indicates when the restored copy will expire.
        1 "RestoreExpiryDate" restore_expiry_date: Timestamp;
    }
}

structure! {
    /// Specifies the redirect behavior and when a redirect is applied.
    #[derive(Clone, Debug, Default, PartialEq)]
    RoutingRule (write read)
    required {
        /// Container for redirect information.
        0 "Redirect" redirect: Redirect;
    }
    optional {
        /// A container for describing a condition that must be met for the specified redirect to apply.
        1 "Condition" condition: Condition;
    }
}

structure! {
    /// A container for object key name prefix and suffix filtering rules.
    #[derive(Clone, Debug, Default, PartialEq)]
    S3KeyFilter (write read)
    required {}
    optional {
        /// A list of containers for the key-value pair that defines the criteria for the filter rule.
        0 "FilterRules" filter_rules: Vec<FilterRule>;
    }
}

structure! {
    /// Describes an Amazon S3 location that will receive the results of the restore request.
    #[derive(Clone, Debug, Default, PartialEq)]
    S3Location (write)
    required {
        /// The name of the bucket where the restore results will be placed.
        0 "BucketName" bucket_name: String;
        /// The prefix that is prepended to the restore results for this request.
        1 "Prefix" prefix: String;
    }
    optional {
        /// Contains the type of server-side encryption used.
        2 "Encryption" encryption: Encryption;
        /// The canned ACL to apply to the restore results.
        3 "CannedACL" canned_acl: ObjectCannedACL;
        /// A list of grants that control access to the staged results.
        4 "AccessControlList" access_control_list: Vec<Grant>;
        /// The tag-set that is applied to the restore results.
        5 "Tagging" tagging: Tagging;
        /// A list of metadata to store with the restore results in S3.
        6 "UserMetadata" user_metadata: Vec<MetadataEntry>;
        /// The class of storage used to store the restore results.
        7 "StorageClass" storage_class: StorageClass;
    }
}

structure! {
    /// The destination information for a V1 S3 Metadata configuration.
    #[derive(Clone, Debug, Default, PartialEq)]
    S3TablesDestination (write)
    required {
        /// The Amazon Resource Name (ARN) for the table bucket that's specified as the destination in the metadata table configuration.
        0 "TableBucketArn" table_bucket_arn: String;
        /// The name for the metadata table in your metadata table configuration.
        1 "TableName" table_name: String;
    }
    optional {}
}

structure! {
    /// The destination information for a V1 S3 Metadata configuration.
    #[derive(Clone, Debug, Default, PartialEq)]
    S3TablesDestinationResult (read)
    required {
        /// The Amazon Resource Name (ARN) for the table bucket that's specified as the destination in the metadata table configuration.
        0 "TableBucketArn" table_bucket_arn: String;
        /// The name for the metadata table in your metadata table configuration.
        1 "TableName" table_name: String;
        /// The Amazon Resource Name (ARN) for the metadata table in the metadata table configuration.
        2 "TableArn" table_arn: String;
        /// The table bucket namespace for the metadata table in your metadata table configuration.
        3 "TableNamespace" table_namespace: String;
    }
    optional {}
}

structure! {
    /// Specifies the use of SSE-KMS to encrypt delivered inventory reports.
    #[derive(Clone, Default, PartialEq)]
    SSEKMS (write read)
    required {
        /// Specifies the ID of the Key Management Service (KMS) symmetric encryption customer managed key to use for encrypting inventory reports.
        0 "KeyId" key_id: String;
    }
    optional {}
}

impl std::fmt::Debug for SSEKMS {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SSEKMS").field("key_id", &format_args!("(sensitive)")).finish()
    }
}

structure! {
    /// If `SSEKMS` is specified for `ObjectEncryption`, this data type specifies the Amazon Web Services KMS key Amazon Resource Name (ARN) to use and whether to use an S3 Bucket Key for server-side encryption using Key ...
    #[derive(Clone, Default, PartialEq)]
    SSEKMSEncryption (write)
    required {
        /// Specifies the Amazon Web Services KMS key Amazon Resource Name (ARN) to use for the updated server-side encryption type.
        0 "KMSKeyArn" kms_key_arn: String;
    }
    optional {
        /// Specifies whether Amazon S3 should use an S3 Bucket Key for object encryption with server-side encryption using Key Management Service (KMS) keys (SSE-KMS).
        1 "BucketKeyEnabled" bucket_key_enabled: bool;
    }
}

impl std::fmt::Debug for SSEKMSEncryption {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SSEKMSEncryption")
            .field("kms_key_arn", &format_args!("(sensitive)"))
            .field("bucket_key_enabled", &self.bucket_key_enabled)
            .finish()
    }
}

structure! {
    /// Specifies the use of SSE-S3 to encrypt delivered inventory reports.
    #[derive(Clone, Debug, Default, PartialEq)]
    SSES3 (write read)
    required {}
    optional {}
}

structure! {
    /// Specifies the byte range of the object to get the records from.
    #[derive(Clone, Debug, Default, PartialEq)]
    ScanRange (write)
    required {}
    optional {
        /// Specifies the start of the byte range.
        0 "Start" start: i64;
        /// Specifies the end of the byte range.
        1 "End" end: i64;
    }
}

structure! {
    /// Request to filter the contents of an Amazon S3 object based on a simple Structured Query Language (SQL) statement.
    #[derive(Clone, Default, PartialEq)]
    SelectObjectContentInput (write)
    required {
        /// The S3 bucket.
        0 "Bucket" bucket: String;
        /// The object key.
        1 "Key" key: String;
        /// The expression that is used to query the object.
        2 "Expression" expression: String;
        /// The type of the provided expression (for example, SQL).
        3 "ExpressionType" expression_type: ExpressionType;
        /// Describes the format of the data in the object that is being queried.
        4 "InputSerialization" input_serialization: InputSerialization;
        /// Describes the format of the data that you want Amazon S3 to return in response.
        5 "OutputSerialization" output_serialization: OutputSerialization;
    }
    optional {
        /// The server-side encryption (SSE) algorithm used to encrypt the object.
        6 "SSECustomerAlgorithm" sse_customer_algorithm: String;
        /// The server-side encryption (SSE) customer managed key.
        7 "SSECustomerKey" sse_customer_key: String;
        /// The MD5 server-side encryption (SSE) customer managed key.
        8 "SSECustomerKeyMD5" sse_customer_key_md5: String;
        /// Specifies if periodic request progress information should be enabled.
        9 "RequestProgress" request_progress: RequestProgress;
        /// Specifies the byte range of the object to get the records from.
        10 "ScanRange" scan_range: ScanRange;
        /// The account ID of the expected bucket owner.
        11 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

impl std::fmt::Debug for SelectObjectContentInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SelectObjectContentInput")
            .field("bucket", &self.bucket)
            .field("key", &self.key)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("sse_customer_key", &format_args!("(sensitive)"))
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .field("expression", &self.expression)
            .field("expression_type", &self.expression_type)
            .field("request_progress", &self.request_progress)
            .field("input_serialization", &self.input_serialization)
            .field("output_serialization", &self.output_serialization)
            .field("scan_range", &self.scan_range)
            .field("expected_bucket_owner", &self.expected_bucket_owner)
            .finish()
    }
}

structure! {
    /// Structure SelectObjectContentOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    SelectObjectContentOutput (read)
    required {}
    optional {
        /// The array of results.
        0 "Payload" payload: Vec<SelectObjectContentEventStream>;
    }
}

structure! {
    /// Describes the parameters for Select job types.
    #[derive(Clone, Debug, Default, PartialEq)]
    SelectParameters (write)
    required {
        /// Describes the serialization format of the object.
        0 "InputSerialization" input_serialization: InputSerialization;
        /// The type of the provided expression (for example, SQL).
        1 "ExpressionType" expression_type: ExpressionType;
        /// The expression that is used to query the object.
        2 "Expression" expression: String;
        /// Describes how the results of the Select job are serialized.
        3 "OutputSerialization" output_serialization: OutputSerialization;
    }
    optional {}
}

structure! {
    /// Describes the default server-side encryption to apply to new objects in the bucket.
    #[derive(Clone, Default, PartialEq)]
    ServerSideEncryptionByDefault (write read)
    required {
        /// Server-side encryption algorithm to use for the default encryption.
        0 "SSEAlgorithm" sse_algorithm: ServerSideEncryption;
    }
    optional {
        /// Amazon Web Services Key Management Service (KMS) customer managed key ID to use for the default encryption.
        1 "KMSMasterKeyID" kms_master_key_id: String;
    }
}

impl std::fmt::Debug for ServerSideEncryptionByDefault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ServerSideEncryptionByDefault")
            .field("sse_algorithm", &self.sse_algorithm)
            .field("kms_master_key_id", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Specifies the default server-side-encryption configuration.
    #[derive(Clone, Debug, Default, PartialEq)]
    ServerSideEncryptionConfiguration (write read)
    required {
        /// Container for information about a particular server-side encryption configuration rule.
        0 "Rules" rules: Vec<ServerSideEncryptionRule>;
    }
    optional {}
}

structure! {
    /// Specifies the default server-side encryption configuration.
    #[derive(Clone, Debug, Default, PartialEq)]
    ServerSideEncryptionRule (write read)
    required {}
    optional {
        /// Specifies the default server-side encryption to apply to new objects in the bucket.
        0 "ApplyServerSideEncryptionByDefault" apply_server_side_encryption_by_default: ServerSideEncryptionByDefault;
        /// Specifies whether Amazon S3 should use an S3 Bucket Key with server-side encryption using KMS (SSE-KMS) for new objects in the bucket.
        1 "BucketKeyEnabled" bucket_key_enabled: bool;
        /// A bucket-level setting for Amazon S3 general purpose buckets used to prevent the upload of new objects encrypted with the specified server-side encryption type.
        2 "BlockedEncryptionTypes" blocked_encryption_types: BlockedEncryptionTypes;
    }
}

structure! {
    /// The established temporary security credentials of the session.
    #[derive(Clone, Default, PartialEq)]
    SessionCredentials (read)
    required {
        /// A unique identifier that's associated with a secret access key.
        0 "AccessKeyId" access_key_id: String;
        /// A key that's used with the access key ID to cryptographically sign programmatic Amazon Web Services requests.
        1 "SecretAccessKey" secret_access_key: String;
        /// A part of the temporary security credentials.
        2 "SessionToken" session_token: String;
        /// Temporary security credentials expire after a specified interval.
        3 "Expiration" expiration: Timestamp;
    }
    optional {}
}

impl std::fmt::Debug for SessionCredentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SessionCredentials")
            .field("access_key_id", &self.access_key_id)
            .field("secret_access_key", &format_args!("(sensitive)"))
            .field("session_token", &format_args!("(sensitive)"))
            .field("expiration", &self.expiration)
            .finish()
    }
}

structure! {
    /// To use simple format for S3 keys for log objects, set SimplePrefix to an empty object.
    #[derive(Clone, Debug, Default, PartialEq)]
    SimplePrefix (write read)
    required {}
    optional {}
}

structure! {
    /// A container that describes additional filters for identifying the source objects that you want to replicate.
    #[derive(Clone, Debug, Default, PartialEq)]
    SourceSelectionCriteria (write read)
    required {}
    optional {
        /// A container for filter information for the selection of Amazon S3 objects encrypted with Amazon Web Services KMS.
        0 "SseKmsEncryptedObjects" sse_kms_encrypted_objects: SseKmsEncryptedObjects;
        /// A filter that you can specify for selections for modifications on replicas.
        1 "ReplicaModifications" replica_modifications: ReplicaModifications;
    }
}

structure! {
    /// A container for filter information for the selection of S3 objects encrypted with Amazon Web Services KMS.
    #[derive(Clone, Debug, Default, PartialEq)]
    SseKmsEncryptedObjects (write read)
    required {
        /// Specifies whether Amazon S3 replicates objects created with server-side encryption using an Amazon Web Services KMS key stored in Amazon Web Services Key Management Service.
        0 "Status" status: SseKmsEncryptedObjectsStatus;
    }
    optional {}
}

structure! {
    /// Container for the stats details.
    #[derive(Clone, Debug, Default, PartialEq)]
    Stats (read)
    required {}
    optional {
        /// The total number of object bytes scanned.
        0 "BytesScanned" bytes_scanned: i64;
        /// The total number of uncompressed object bytes processed.
        1 "BytesProcessed" bytes_processed: i64;
        /// The total number of bytes of records payload data returned.
        2 "BytesReturned" bytes_returned: i64;
    }
}

structure! {
    /// Container for the Stats Event.
    #[derive(Clone, Debug, Default, PartialEq)]
    StatsEvent (read)
    required {}
    optional {
        /// The Stats event details.
        0 "Details" details: Stats;
    }
}

structure! {
    /// Specifies data related to access patterns to be collected and made available to analyze the tradeoffs between different storage classes for an Amazon S3 bucket.
    #[derive(Clone, Debug, Default, PartialEq)]
    StorageClassAnalysis (write read)
    required {}
    optional {
        /// Specifies how data related to the storage class analysis for an Amazon S3 bucket should be exported.
        0 "DataExport" data_export: StorageClassAnalysisDataExport;
    }
}

structure! {
    /// Container for data related to the storage class analysis for an Amazon S3 bucket for export.
    #[derive(Clone, Debug, Default, PartialEq)]
    StorageClassAnalysisDataExport (write read)
    required {
        /// The version of the output schema to use when exporting data.
        0 "OutputSchemaVersion" output_schema_version: StorageClassAnalysisSchemaVersion;
        /// The place to store the data for an analysis.
        1 "Destination" destination: AnalyticsExportDestination;
    }
    optional {}
}

structure! {
    /// A container of a key value name pair.
    #[derive(Clone, Debug, Default, PartialEq)]
    Tag (write read)
    required {
        /// Name of the object key.
        0 "Key" key: String;
        /// Value of the tag.
        1 "Value" value: String;
    }
    optional {}
}

structure! {
    /// Container for `TagSet` elements.
    #[derive(Clone, Debug, Default, PartialEq)]
    Tagging (write)
    required {
        /// A collection for a set of tags.
        0 "TagSet" tag_set: Vec<Tag>;
    }
    optional {}
}

structure! {
    /// Container for granting information.
    #[derive(Clone, Debug, Default, PartialEq)]
    TargetGrant (write read)
    required {}
    optional {
        /// Container for the person being granted permissions.
        0 "Grantee" grantee: Grantee;
        /// Logging permissions assigned to the grantee for the bucket.
        1 "Permission" permission: BucketLogsPermission;
    }
}

structure! {
    /// Amazon S3 key format for log objects.
    #[derive(Clone, Debug, Default, PartialEq)]
    TargetObjectKeyFormat (write read)
    required {}
    optional {
        /// To use the simple format for S3 keys for log objects.
        0 "SimplePrefix" simple_prefix: SimplePrefix;
        /// Partitioned S3 key for log objects.
        1 "PartitionedPrefix" partitioned_prefix: PartitionedPrefix;
    }
}

structure! {
    /// The S3 Intelligent-Tiering storage class is designed to optimize storage costs by automatically moving data to the most cost-effective storage access tier, without additional operational overhead.
    #[derive(Clone, Debug, Default, PartialEq)]
    Tiering (write read)
    required {
        /// The number of consecutive days of no access after which an object will be eligible to be transitioned to the corresponding tier.
        0 "Days" days: i32;
        /// S3 Intelligent-Tiering access tier.
        1 "AccessTier" access_tier: IntelligentTieringAccessTier;
    }
    optional {}
}

structure! {
    /// A container for specifying the configuration for publication of messages to an Amazon Simple Notification Service (Amazon SNS) topic when Amazon S3 detects specified events.
    #[derive(Clone, Debug, Default, PartialEq)]
    TopicConfiguration (write read)
    required {
        /// The Amazon Resource Name (ARN) of the Amazon SNS topic to which Amazon S3 publishes a message when it detects events of the specified type.
        0 "TopicArn" topic_arn: String;
        /// The Amazon S3 bucket event about which to send notifications.
        1 "Events" events: Vec<Event>;
    }
    optional {
        /// An optional unique identifier for configurations in a notification configuration.
        2 "Id" id: String;
        /// Specifies object key name filtering rules.
        3 "Filter" filter: NotificationConfigurationFilter;
    }
}

structure! {
    /// Specifies when an object transitions to a specified storage class.
    #[derive(Clone, Debug, Default, PartialEq)]
    Transition (write read)
    required {}
    optional {
        /// Indicates when objects are transitioned to the specified storage class.
        0 "Date" date: Timestamp;
        /// Indicates the number of days after creation when objects are transitioned to the specified storage class.
        1 "Days" days: i32;
        /// The storage class to which you want the object to transition.
        2 "StorageClass" storage_class: TransitionStorageClass;
    }
}

structure! {
    /// Structure UpdateBucketMetadataAnnotationTableConfigurationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateBucketMetadataAnnotationTableConfigurationInput (write)
    required {
        /// The name of the bucket whose annotation table configuration to update.
        0 "Bucket" bucket: String;
        /// The annotation table configuration updates to apply.
        1 "AnnotationTableConfiguration" annotation_table_configuration: AnnotationTableConfigurationUpdates;
    }
    optional {
        /// Base64-encoded MD5 digest of the message body.
        2 "ContentMD5" content_md5: String;
        /// Checksum algorithm for the request payload.
        3 "ChecksumAlgorithm" checksum_algorithm: ChecksumAlgorithm;
        /// The account ID of the expected bucket owner.
        4 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure UpdateBucketMetadataAnnotationTableConfigurationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateBucketMetadataAnnotationTableConfigurationOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure UpdateBucketMetadataInventoryTableConfigurationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateBucketMetadataInventoryTableConfigurationInput (write)
    required {
        /// The general purpose bucket that corresponds to the metadata configuration that you want to enable or disable an inventory table for.
        0 "Bucket" bucket: String;
        /// The contents of your inventory table configuration.
        1 "InventoryTableConfiguration" inventory_table_configuration: InventoryTableConfigurationUpdates;
    }
    optional {
        /// The `Content-MD5` header for the inventory table configuration.
        2 "ContentMD5" content_md5: String;
        /// The checksum algorithm to use with your inventory table configuration.
        3 "ChecksumAlgorithm" checksum_algorithm: ChecksumAlgorithm;
        /// The expected owner of the general purpose bucket that corresponds to the metadata table configuration that you want to enable or disable an inventory table for.
        4 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure UpdateBucketMetadataInventoryTableConfigurationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateBucketMetadataInventoryTableConfigurationOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure UpdateBucketMetadataJournalTableConfigurationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateBucketMetadataJournalTableConfigurationInput (write)
    required {
        /// The general purpose bucket that corresponds to the metadata configuration that you want to enable or disable journal table record expiration for.
        0 "Bucket" bucket: String;
        /// The contents of your journal table configuration.
        1 "JournalTableConfiguration" journal_table_configuration: JournalTableConfigurationUpdates;
    }
    optional {
        /// The `Content-MD5` header for the journal table configuration.
        2 "ContentMD5" content_md5: String;
        /// The checksum algorithm to use with your journal table configuration.
        3 "ChecksumAlgorithm" checksum_algorithm: ChecksumAlgorithm;
        /// The expected owner of the general purpose bucket that corresponds to the metadata table configuration that you want to enable or disable journal table record expiration for.
        4 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

structure! {
    /// Structure UpdateBucketMetadataJournalTableConfigurationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateBucketMetadataJournalTableConfigurationOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure UpdateObjectEncryptionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateObjectEncryptionInput (write)
    required {
        /// The name of the general purpose bucket that contains the specified object key name.
        0 "Bucket" bucket: String;
        /// The key name of the object that you want to update the server-side encryption type for.
        1 "Key" key: String;
        /// The updated server-side encryption type for this object.
        2 "ObjectEncryption" object_encryption: ObjectEncryption;
    }
    optional {
        /// The version ID of the object that you want to update the server-side encryption type for.
        3 "VersionId" version_id: String;
        /// Confirms that the requester knows that they will be charged for the request.
        4 "RequestPayer" request_payer: RequestPayer;
        /// The account ID of the expected bucket owner.
        5 "ExpectedBucketOwner" expected_bucket_owner: String;
        /// The MD5 hash for the request body.
        6 "ContentMD5" content_md5: String;
        /// Indicates the algorithm used to create the checksum for the object when you use an Amazon Web Services SDK.
        7 "ChecksumAlgorithm" checksum_algorithm: ChecksumAlgorithm;
    }
}

structure! {
    /// Structure UpdateObjectEncryptionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateObjectEncryptionOutput (read)
    required {}
    optional {
        /// If present, indicates that the requester was successfully charged for the request.
        0 "RequestCharged" request_charged: RequestCharged;
    }
}

structure! {
    /// Structure UploadPartCopyInput.
    #[derive(Clone, Default, PartialEq)]
    UploadPartCopyInput (write)
    required {
        /// The bucket name.
        0 "Bucket" bucket: String;
        /// Specifies the source object for the copy operation.
        1 "CopySource" copy_source: String;
        /// Object key for which the multipart upload was initiated.
        2 "Key" key: String;
        /// Part number of part being copied.
        3 "PartNumber" part_number: i32;
        /// Upload ID identifying the multipart upload whose part is being copied.
        4 "UploadId" upload_id: String;
    }
    optional {
        /// Copies the object if its entity tag (ETag) matches the specified tag.
        5 "CopySourceIfMatch" copy_source_if_match: String;
        /// Copies the object if it has been modified since the specified time.
        6 "CopySourceIfModifiedSince" copy_source_if_modified_since: Timestamp;
        /// Copies the object if its entity tag (ETag) is different than the specified ETag.
        7 "CopySourceIfNoneMatch" copy_source_if_none_match: String;
        /// Copies the object if it hasn't been modified since the specified time.
        8 "CopySourceIfUnmodifiedSince" copy_source_if_unmodified_since: Timestamp;
        /// The range of bytes to copy from the source object.
        9 "CopySourceRange" copy_source_range: String;
        /// Specifies the algorithm to use when encrypting the object (for example, AES256).
        10 "SSECustomerAlgorithm" sse_customer_algorithm: String;
        /// Specifies the customer-provided encryption key for Amazon S3 to use in encrypting data.
        11 "SSECustomerKey" sse_customer_key: String;
        /// Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
        12 "SSECustomerKeyMD5" sse_customer_key_md5: String;
        /// Specifies the algorithm to use when decrypting the source object (for example, `AES256`).
        13 "CopySourceSSECustomerAlgorithm" copy_source_sse_customer_algorithm: String;
        /// Specifies the customer-provided encryption key for Amazon S3 to use to decrypt the source object.
        14 "CopySourceSSECustomerKey" copy_source_sse_customer_key: String;
        /// Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
        15 "CopySourceSSECustomerKeyMD5" copy_source_sse_customer_key_md5: String;
        /// Confirms that the requester knows that they will be charged for the request.
        16 "RequestPayer" request_payer: RequestPayer;
        /// The account ID of the expected destination bucket owner.
        17 "ExpectedBucketOwner" expected_bucket_owner: String;
        /// The account ID of the expected source bucket owner.
        18 "ExpectedSourceBucketOwner" expected_source_bucket_owner: String;
    }
}

impl std::fmt::Debug for UploadPartCopyInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UploadPartCopyInput")
            .field("bucket", &self.bucket)
            .field("copy_source", &self.copy_source)
            .field("copy_source_if_match", &self.copy_source_if_match)
            .field("copy_source_if_modified_since", &self.copy_source_if_modified_since)
            .field("copy_source_if_none_match", &self.copy_source_if_none_match)
            .field("copy_source_if_unmodified_since", &self.copy_source_if_unmodified_since)
            .field("copy_source_range", &self.copy_source_range)
            .field("key", &self.key)
            .field("part_number", &self.part_number)
            .field("upload_id", &self.upload_id)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("sse_customer_key", &format_args!("(sensitive)"))
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .field("copy_source_sse_customer_algorithm", &self.copy_source_sse_customer_algorithm)
            .field("copy_source_sse_customer_key", &format_args!("(sensitive)"))
            .field("copy_source_sse_customer_key_md5", &self.copy_source_sse_customer_key_md5)
            .field("request_payer", &self.request_payer)
            .field("expected_bucket_owner", &self.expected_bucket_owner)
            .field("expected_source_bucket_owner", &self.expected_source_bucket_owner)
            .finish()
    }
}

structure! {
    /// Structure UploadPartCopyOutput.
    #[derive(Clone, Default, PartialEq)]
    UploadPartCopyOutput (read)
    required {}
    optional {
        /// The version of the source object that was copied, if you have enabled versioning on the source bucket.
        0 "CopySourceVersionId" copy_source_version_id: String;
        /// Container for all response elements.
        1 "CopyPartResult" copy_part_result: CopyPartResult;
        /// The server-side encryption algorithm used when you store this object in Amazon S3 or Amazon FSx.
        2 "ServerSideEncryption" server_side_encryption: ServerSideEncryption;
        /// If server-side encryption with a customer-provided encryption key was requested, the response will include this header to confirm the encryption algorithm that's used.
        3 "SSECustomerAlgorithm" sse_customer_algorithm: String;
        /// If server-side encryption with a customer-provided encryption key was requested, the response will include this header to provide the round-trip message integrity verification of the customer-provided encryption key.
        4 "SSECustomerKeyMD5" sse_customer_key_md5: String;
        /// If present, indicates the ID of the KMS key that was used for object encryption.
        5 "SSEKMSKeyId" ssekms_key_id: String;
        /// Indicates whether the multipart upload uses an S3 Bucket Key for server-side encryption with Key Management Service (KMS) keys (SSE-KMS).
        6 "BucketKeyEnabled" bucket_key_enabled: bool;
        /// If present, indicates that the requester was successfully charged for the request.
        7 "RequestCharged" request_charged: RequestCharged;
    }
}

impl std::fmt::Debug for UploadPartCopyOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UploadPartCopyOutput")
            .field("copy_source_version_id", &self.copy_source_version_id)
            .field("copy_part_result", &self.copy_part_result)
            .field("server_side_encryption", &self.server_side_encryption)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .field("ssekms_key_id", &format_args!("(sensitive)"))
            .field("bucket_key_enabled", &self.bucket_key_enabled)
            .field("request_charged", &self.request_charged)
            .finish()
    }
}

structure! {
    /// Structure UploadPartInput.
    #[derive(Clone, Default, PartialEq)]
    UploadPartInput (write)
    required {
        /// The name of the bucket to which the multipart upload was initiated.
        0 "Bucket" bucket: String;
        /// Object key for which the multipart upload was initiated.
        1 "Key" key: String;
        /// Part number of part being uploaded.
        2 "PartNumber" part_number: i32;
        /// Upload ID identifying the multipart upload whose part is being uploaded.
        3 "UploadId" upload_id: String;
    }
    optional {
        /// Object data.
        4 "Body" body: Blob;
        /// Size of the body in bytes.
        5 "ContentLength" content_length: i64;
        /// The Base64 encoded 128-bit MD5 digest of the part data.
        6 "ContentMD5" content_md5: String;
        /// Indicates the algorithm used to create the checksum for the object when you use the SDK.
        7 "ChecksumAlgorithm" checksum_algorithm: ChecksumAlgorithm;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        8 "ChecksumCRC32" checksum_crc32: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        9 "ChecksumCRC32C" checksum_crc32_c: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        10 "ChecksumCRC64NVME" checksum_crc64_nvme: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        11 "ChecksumSHA1" checksum_sha1: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        12 "ChecksumSHA256" checksum_sha256: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        13 "ChecksumSHA512" checksum_sha512: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        14 "ChecksumMD5" checksum_md5: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        15 "ChecksumXXHASH64" checksum_xxhash64: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        16 "ChecksumXXHASH3" checksum_xxhash3: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        17 "ChecksumXXHASH128" checksum_xxhash128: String;
        /// Specifies the algorithm to use when encrypting the object (for example, AES256).
        18 "SSECustomerAlgorithm" sse_customer_algorithm: String;
        /// Specifies the customer-provided encryption key for Amazon S3 to use in encrypting data.
        19 "SSECustomerKey" sse_customer_key: String;
        /// Specifies the 128-bit MD5 digest of the encryption key according to RFC 1321.
        20 "SSECustomerKeyMD5" sse_customer_key_md5: String;
        /// Confirms that the requester knows that they will be charged for the request.
        21 "RequestPayer" request_payer: RequestPayer;
        /// The account ID of the expected bucket owner.
        22 "ExpectedBucketOwner" expected_bucket_owner: String;
    }
}

impl std::fmt::Debug for UploadPartInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UploadPartInput")
            .field("body", &self.body)
            .field("bucket", &self.bucket)
            .field("content_length", &self.content_length)
            .field("content_md5", &self.content_md5)
            .field("checksum_algorithm", &self.checksum_algorithm)
            .field("checksum_crc32", &self.checksum_crc32)
            .field("checksum_crc32_c", &self.checksum_crc32_c)
            .field("checksum_crc64_nvme", &self.checksum_crc64_nvme)
            .field("checksum_sha1", &self.checksum_sha1)
            .field("checksum_sha256", &self.checksum_sha256)
            .field("checksum_sha512", &self.checksum_sha512)
            .field("checksum_md5", &self.checksum_md5)
            .field("checksum_xxhash64", &self.checksum_xxhash64)
            .field("checksum_xxhash3", &self.checksum_xxhash3)
            .field("checksum_xxhash128", &self.checksum_xxhash128)
            .field("key", &self.key)
            .field("part_number", &self.part_number)
            .field("upload_id", &self.upload_id)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("sse_customer_key", &format_args!("(sensitive)"))
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .field("request_payer", &self.request_payer)
            .field("expected_bucket_owner", &self.expected_bucket_owner)
            .finish()
    }
}

structure! {
    /// Structure UploadPartOutput.
    #[derive(Clone, Default, PartialEq)]
    UploadPartOutput (read)
    required {}
    optional {
        /// The server-side encryption algorithm used when you store this object in Amazon S3 or Amazon FSx.
        0 "ServerSideEncryption" server_side_encryption: ServerSideEncryption;
        /// Entity tag for the uploaded object.
        1 "ETag" e_tag: String;
        /// The Base64 encoded, 32-bit `CRC32` checksum of the part.
        2 "ChecksumCRC32" checksum_crc32: String;
        /// The Base64 encoded, 32-bit `CRC32C` checksum of the part.
        3 "ChecksumCRC32C" checksum_crc32_c: String;
        /// The Base64 encoded, 64-bit `CRC64NVME` checksum of the part.
        4 "ChecksumCRC64NVME" checksum_crc64_nvme: String;
        /// The Base64 encoded, 160-bit `SHA1` checksum of the part.
        5 "ChecksumSHA1" checksum_sha1: String;
        /// The Base64 encoded, 256-bit `SHA256` checksum of the part.
        6 "ChecksumSHA256" checksum_sha256: String;
        /// The Base64 encoded, 512-bit `SHA512` checksum of the part.
        7 "ChecksumSHA512" checksum_sha512: String;
        /// The Base64 encoded, 128-bit `MD5` checksum of the part.
        8 "ChecksumMD5" checksum_md5: String;
        /// The Base64 encoded, 64-bit `XXHASH64` checksum of the part.
        9 "ChecksumXXHASH64" checksum_xxhash64: String;
        /// The Base64 encoded, 64-bit `XXHASH3` checksum of the part.
        10 "ChecksumXXHASH3" checksum_xxhash3: String;
        /// The Base64 encoded, 128-bit `XXHASH128` checksum of the part.
        11 "ChecksumXXHASH128" checksum_xxhash128: String;
        /// If server-side encryption with a customer-provided encryption key was requested, the response will include this header to confirm the encryption algorithm that's used.
        12 "SSECustomerAlgorithm" sse_customer_algorithm: String;
        /// If server-side encryption with a customer-provided encryption key was requested, the response will include this header to provide the round-trip message integrity verification of the customer-provided encryption key.
        13 "SSECustomerKeyMD5" sse_customer_key_md5: String;
        /// If present, indicates the ID of the KMS key that was used for object encryption.
        14 "SSEKMSKeyId" ssekms_key_id: String;
        /// Indicates whether the multipart upload uses an S3 Bucket Key for server-side encryption with Key Management Service (KMS) keys (SSE-KMS).
        15 "BucketKeyEnabled" bucket_key_enabled: bool;
        /// If present, indicates that the requester was successfully charged for the request.
        16 "RequestCharged" request_charged: RequestCharged;
    }
}

impl std::fmt::Debug for UploadPartOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UploadPartOutput")
            .field("server_side_encryption", &self.server_side_encryption)
            .field("e_tag", &self.e_tag)
            .field("checksum_crc32", &self.checksum_crc32)
            .field("checksum_crc32_c", &self.checksum_crc32_c)
            .field("checksum_crc64_nvme", &self.checksum_crc64_nvme)
            .field("checksum_sha1", &self.checksum_sha1)
            .field("checksum_sha256", &self.checksum_sha256)
            .field("checksum_sha512", &self.checksum_sha512)
            .field("checksum_md5", &self.checksum_md5)
            .field("checksum_xxhash64", &self.checksum_xxhash64)
            .field("checksum_xxhash3", &self.checksum_xxhash3)
            .field("checksum_xxhash128", &self.checksum_xxhash128)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .field("ssekms_key_id", &format_args!("(sensitive)"))
            .field("bucket_key_enabled", &self.bucket_key_enabled)
            .field("request_charged", &self.request_charged)
            .finish()
    }
}

structure! {
    /// Describes the versioning state of an Amazon S3 bucket.
    #[derive(Clone, Debug, Default, PartialEq)]
    VersioningConfiguration (write)
    required {}
    optional {
        /// Specifies whether MFA delete is enabled in the bucket versioning configuration.
        0 "MFADelete" mfa_delete: MFADelete;
        /// The versioning state of the bucket.
        1 "Status" status: BucketVersioningStatus;
    }
}

structure! {
    /// Specifies website configuration parameters for an Amazon S3 bucket.
    #[derive(Clone, Debug, Default, PartialEq)]
    WebsiteConfiguration (write)
    required {}
    optional {
        /// The name of the error document for the website.
        0 "ErrorDocument" error_document: ErrorDocument;
        /// The name of the index document for the website.
        1 "IndexDocument" index_document: IndexDocument;
        /// The redirect behavior for every request to this bucket's website endpoint.
        2 "RedirectAllRequestsTo" redirect_all_requests_to: RedirectAllRequestsTo;
        /// Rules that define when a redirect is applied and the redirect behavior.
        3 "RoutingRules" routing_rules: Vec<RoutingRule>;
    }
}

structure! {
    /// Structure WriteGetObjectResponseInput.
    #[derive(Clone, Default, PartialEq)]
    WriteGetObjectResponseInput (write)
    required {
        /// Route prefix to the HTTP URL generated.
        0 "RequestRoute" request_route: String;
        /// A single use encrypted token that maps `WriteGetObjectResponse` to the end user `GetObject` request.
        1 "RequestToken" request_token: String;
    }
    optional {
        /// The object data.
        2 "Body" body: Blob;
        /// The integer status code for an HTTP response of a corresponding `GetObject` request.
        3 "StatusCode" status_code: i32;
        /// A string that uniquely identifies an error condition.
        4 "ErrorCode" error_code: String;
        /// Contains a generic description of the error condition.
        5 "ErrorMessage" error_message: String;
        /// Indicates that a range of bytes was specified.
        6 "AcceptRanges" accept_ranges: String;
        /// Specifies caching behavior along the request/reply chain.
        7 "CacheControl" cache_control: String;
        /// Specifies presentational information for the object.
        8 "ContentDisposition" content_disposition: String;
        /// Specifies what content encodings have been applied to the object and thus what decoding mechanisms must be applied to obtain the media-type referenced by the Content-Type header field.
        9 "ContentEncoding" content_encoding: String;
        /// The language the content is in.
        10 "ContentLanguage" content_language: String;
        /// The size of the content body in bytes.
        11 "ContentLength" content_length: i64;
        /// The portion of the object returned in the response.
        12 "ContentRange" content_range: String;
        /// A standard MIME type describing the format of the object data.
        13 "ContentType" content_type: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        14 "ChecksumCRC32" checksum_crc32: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        15 "ChecksumCRC32C" checksum_crc32_c: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        16 "ChecksumCRC64NVME" checksum_crc64_nvme: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        17 "ChecksumSHA1" checksum_sha1: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        18 "ChecksumSHA256" checksum_sha256: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        19 "ChecksumSHA512" checksum_sha512: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        20 "ChecksumMD5" checksum_md5: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        21 "ChecksumXXHASH64" checksum_xxhash64: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        22 "ChecksumXXHASH3" checksum_xxhash3: String;
        /// This header can be used as a data integrity check to verify that the data received is the same data that was originally sent.
        23 "ChecksumXXHASH128" checksum_xxhash128: String;
        /// Specifies whether an object stored in Amazon S3 is (`true`) or is not (`false`) a delete marker.
        24 "DeleteMarker" delete_marker: bool;
        /// An opaque identifier assigned by a web server to a specific version of a resource found at a URL.
        25 "ETag" e_tag: String;
        /// The date and time at which the object is no longer cacheable.
        26 "Expires" expires: Timestamp;
        /// If the object expiration is configured (see PUT Bucket lifecycle), the response includes this header.
        27 "Expiration" expiration: String;
        /// The date and time that the object was last modified.
        28 "LastModified" last_modified: Timestamp;
        /// Set to the number of metadata entries not returned in `x-amz-meta` headers.
        29 "MissingMeta" missing_meta: i32;
        /// A map of metadata to store with the object in S3.
        30 "Metadata" metadata: Map<String>;
        /// Indicates whether an object stored in Amazon S3 has Object Lock enabled.
        31 "ObjectLockMode" object_lock_mode: ObjectLockMode;
        /// Indicates whether an object stored in Amazon S3 has an active legal hold.
        32 "ObjectLockLegalHoldStatus" object_lock_legal_hold_status: ObjectLockLegalHoldStatus;
        /// The date and time when Object Lock is configured to expire.
        33 "ObjectLockRetainUntilDate" object_lock_retain_until_date: Timestamp;
        /// The count of parts this object has.
        34 "PartsCount" parts_count: i32;
        /// Indicates if request involves bucket that is either a source or destination in a Replication rule.
        35 "ReplicationStatus" replication_status: ReplicationStatus;
        /// If present, indicates that the requester was successfully charged for the request.
        36 "RequestCharged" request_charged: RequestCharged;
        /// Provides information about object restoration operation and expiration time of the restored object copy.
        37 "Restore" restore: String;
        /// The server-side encryption algorithm used when storing requested object in Amazon S3 or Amazon FSx.
        38 "ServerSideEncryption" server_side_encryption: ServerSideEncryption;
        /// Encryption algorithm used if server-side encryption with a customer-provided encryption key was specified for object stored in Amazon S3.
        39 "SSECustomerAlgorithm" sse_customer_algorithm: String;
        /// If present, specifies the ID (Key ID, Key ARN, or Key Alias) of the Amazon Web Services Key Management Service (Amazon Web Services KMS) symmetric encryption customer managed key that was used for stored in Amazon S3 ...
        40 "SSEKMSKeyId" ssekms_key_id: String;
        /// 128-bit MD5 digest of customer-provided encryption key used in Amazon S3 to encrypt data stored in S3.
        41 "SSECustomerKeyMD5" sse_customer_key_md5: String;
        /// Provides storage class information of the object.
        42 "StorageClass" storage_class: StorageClass;
        /// The number of tags, if any, on the object.
        43 "TagCount" tag_count: i32;
        /// An ID used to reference a specific version of the object.
        44 "VersionId" version_id: String;
        /// Indicates whether the object stored in Amazon S3 uses an S3 bucket key for server-side encryption with Amazon Web Services KMS (SSE-KMS).
        45 "BucketKeyEnabled" bucket_key_enabled: bool;
    }
}

impl std::fmt::Debug for WriteGetObjectResponseInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WriteGetObjectResponseInput")
            .field("request_route", &self.request_route)
            .field("request_token", &self.request_token)
            .field("body", &self.body)
            .field("status_code", &self.status_code)
            .field("error_code", &self.error_code)
            .field("error_message", &self.error_message)
            .field("accept_ranges", &self.accept_ranges)
            .field("cache_control", &self.cache_control)
            .field("content_disposition", &self.content_disposition)
            .field("content_encoding", &self.content_encoding)
            .field("content_language", &self.content_language)
            .field("content_length", &self.content_length)
            .field("content_range", &self.content_range)
            .field("content_type", &self.content_type)
            .field("checksum_crc32", &self.checksum_crc32)
            .field("checksum_crc32_c", &self.checksum_crc32_c)
            .field("checksum_crc64_nvme", &self.checksum_crc64_nvme)
            .field("checksum_sha1", &self.checksum_sha1)
            .field("checksum_sha256", &self.checksum_sha256)
            .field("checksum_sha512", &self.checksum_sha512)
            .field("checksum_md5", &self.checksum_md5)
            .field("checksum_xxhash64", &self.checksum_xxhash64)
            .field("checksum_xxhash3", &self.checksum_xxhash3)
            .field("checksum_xxhash128", &self.checksum_xxhash128)
            .field("delete_marker", &self.delete_marker)
            .field("e_tag", &self.e_tag)
            .field("expires", &self.expires)
            .field("expiration", &self.expiration)
            .field("last_modified", &self.last_modified)
            .field("missing_meta", &self.missing_meta)
            .field("metadata", &self.metadata)
            .field("object_lock_mode", &self.object_lock_mode)
            .field("object_lock_legal_hold_status", &self.object_lock_legal_hold_status)
            .field("object_lock_retain_until_date", &self.object_lock_retain_until_date)
            .field("parts_count", &self.parts_count)
            .field("replication_status", &self.replication_status)
            .field("request_charged", &self.request_charged)
            .field("restore", &self.restore)
            .field("server_side_encryption", &self.server_side_encryption)
            .field("sse_customer_algorithm", &self.sse_customer_algorithm)
            .field("ssekms_key_id", &format_args!("(sensitive)"))
            .field("sse_customer_key_md5", &self.sse_customer_key_md5)
            .field("storage_class", &self.storage_class)
            .field("tag_count", &self.tag_count)
            .field("version_id", &self.version_id)
            .field("bucket_key_enabled", &self.bucket_key_enabled)
            .finish()
    }
}

structure! {
    /// Structure WriteGetObjectResponseOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    WriteGetObjectResponseOutput (read)
    required {}
    optional {}
}

union! {
    /// The updated server-side encryption type for this object.
    #[derive(Clone, Debug, Default, PartialEq)]
    ObjectEncryption (write) {
        /// Specifies to update the object encryption type to server-side encryption with Key Management Service (KMS) keys (SSE-KMS).
        0 "SSEKMS" Ssekms as_ssekms: SSEKMSEncryption;
    }
}

union! {
    /// The container for selecting objects from a content event stream.
    #[derive(Clone, Debug, Default, PartialEq)]
    SelectObjectContentEventStream (read) {
        /// The Records Event.
        0 "Records" Records as_records: RecordsEvent;
        /// The Stats Event.
        1 "Stats" Stats as_stats: StatsEvent;
        /// The Progress Event.
        2 "Progress" Progress as_progress: ProgressEvent;
        /// The Continuation Event.
        3 "Cont" Cont as_cont: ContinuationEvent;
        /// The End Event.
        4 "End" End as_end: EndEvent;
    }
}

details! {
    InvalidObjectState "InvalidObjectState";
}
