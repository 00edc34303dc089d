// Made by build/codegen from the Service Authorization Reference. Do not edit.
import type { ServiceKinds } from "../kinds.ts";

export const s3: ServiceKinds = {
  "service": "s3",
  "named": "bucket",
  "kinds": {
    "bucket": {
      "scope": "none",
      "path": "{name}"
    },
    "object": {
      "scope": "none",
      "path": "{name}/{part}"
    }
  },
  "actions": {
    "AbortMultipartUpload": [
      "object"
    ],
    "CreateBucket": [
      "bucket"
    ],
    "CreateBucketMetadataTableConfiguration": [
      "bucket"
    ],
    "DeleteBucket": [
      "bucket"
    ],
    "DeleteBucketMetadataTableConfiguration": [
      "bucket"
    ],
    "DeleteBucketPolicy": [
      "bucket"
    ],
    "DeleteBucketWebsite": [
      "bucket"
    ],
    "DeleteObject": [
      "object"
    ],
    "DeleteObjectAnnotation": [
      "object"
    ],
    "DeleteObjectTagging": [
      "object"
    ],
    "GetAccelerateConfiguration": [
      "bucket"
    ],
    "GetAnalyticsConfiguration": [
      "bucket"
    ],
    "GetBucketAbac": [
      "bucket"
    ],
    "GetBucketAcl": [
      "bucket"
    ],
    "GetBucketCORS": [
      "bucket"
    ],
    "GetBucketLocation": [
      "bucket"
    ],
    "GetBucketLogging": [
      "bucket"
    ],
    "GetBucketMetadataTableConfiguration": [
      "bucket"
    ],
    "GetBucketNotification": [
      "bucket"
    ],
    "GetBucketObjectLockConfiguration": [
      "bucket"
    ],
    "GetBucketOwnershipControls": [
      "bucket"
    ],
    "GetBucketPolicy": [
      "bucket"
    ],
    "GetBucketPolicyStatus": [
      "bucket"
    ],
    "GetBucketPublicAccessBlock": [
      "bucket"
    ],
    "GetBucketRequestPayment": [
      "bucket"
    ],
    "GetBucketTagging": [
      "bucket"
    ],
    "GetBucketVersioning": [
      "bucket"
    ],
    "GetBucketWebsite": [
      "bucket"
    ],
    "GetEncryptionConfiguration": [
      "bucket"
    ],
    "GetIntelligentTieringConfiguration": [
      "bucket"
    ],
    "GetInventoryConfiguration": [
      "bucket"
    ],
    "GetLifecycleConfiguration": [
      "bucket"
    ],
    "GetMetricsConfiguration": [
      "bucket"
    ],
    "GetObject": [
      "object"
    ],
    "GetObjectAcl": [
      "object"
    ],
    "GetObjectAnnotation": [
      "object"
    ],
    "GetObjectAttributes": [
      "object"
    ],
    "GetObjectLegalHold": [
      "object"
    ],
    "GetObjectRetention": [
      "object"
    ],
    "GetObjectTagging": [
      "object"
    ],
    "GetObjectTorrent": [
      "object"
    ],
    "GetReplicationConfiguration": [
      "bucket"
    ],
    "ListAllMyBuckets": [],
    "ListBucket": [
      "bucket"
    ],
    "ListBucketMultipartUploads": [
      "bucket"
    ],
    "ListBucketVersions": [
      "bucket"
    ],
    "ListMultipartUploadParts": [
      "object"
    ],
    "ListObjectAnnotations": [
      "object"
    ],
    "PutAccelerateConfiguration": [
      "bucket"
    ],
    "PutAnalyticsConfiguration": [
      "bucket"
    ],
    "PutBucketAbac": [
      "bucket"
    ],
    "PutBucketAcl": [
      "bucket"
    ],
    "PutBucketCORS": [
      "bucket"
    ],
    "PutBucketLogging": [
      "bucket"
    ],
    "PutBucketNotification": [
      "bucket"
    ],
    "PutBucketObjectLockConfiguration": [
      "bucket"
    ],
    "PutBucketOwnershipControls": [
      "bucket"
    ],
    "PutBucketPolicy": [
      "bucket"
    ],
    "PutBucketPublicAccessBlock": [
      "bucket"
    ],
    "PutBucketRequestPayment": [
      "bucket"
    ],
    "PutBucketTagging": [
      "bucket"
    ],
    "PutBucketVersioning": [
      "bucket"
    ],
    "PutBucketWebsite": [
      "bucket"
    ],
    "PutEncryptionConfiguration": [
      "bucket"
    ],
    "PutIntelligentTieringConfiguration": [
      "bucket"
    ],
    "PutInventoryConfiguration": [
      "bucket"
    ],
    "PutLifecycleConfiguration": [
      "bucket"
    ],
    "PutMetricsConfiguration": [
      "bucket"
    ],
    "PutObject": [
      "object"
    ],
    "PutObjectAcl": [
      "object"
    ],
    "PutObjectAnnotation": [
      "object"
    ],
    "PutObjectLegalHold": [
      "object"
    ],
    "PutObjectRetention": [
      "object"
    ],
    "PutObjectTagging": [
      "object"
    ],
    "PutReplicationConfiguration": [
      "bucket"
    ],
    "RestoreObject": [
      "object"
    ],
    "UpdateBucketMetadataAnnotationTableConfiguration": [
      "bucket"
    ],
    "UpdateBucketMetadataInventoryTableConfiguration": [
      "bucket"
    ],
    "UpdateBucketMetadataJournalTableConfiguration": [
      "bucket"
    ],
    "UpdateObjectEncryption": [
      "object"
    ]
  }
};
