// Made by build/codegen from AWS's model. Do not edit.

#[allow(unused_imports)]
use super::enums::*;
use crate::{Blob, Map, Timestamp};

structure! {
    /// The error Secrets Manager encountered while retrieving an individual secret as part of BatchGetSecretValue.
    #[derive(Clone, Debug, Default, PartialEq)]
    APIErrorType (read)
    required {}
    optional {
        /// The ARN or name of the secret.
        0 "SecretId" secret_id: String;
        /// The error Secrets Manager encountered while retrieving an individual secret as part of BatchGetSecretValue, for example `ResourceNotFoundException`,`InvalidParameterException`, `InvalidRequestException`, ...
        1 "ErrorCode" error_code: String;
        /// A message describing the error.
        2 "Message" message: String;
    }
}

structure! {
    /// Structure BatchGetSecretValueInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    BatchGetSecretValueInput (write)
    required {}
    optional {
        /// The ARN or names of the secrets to retrieve.
        0 "SecretIdList" secret_id_list: Vec<String>;
        /// The filters to choose which secrets to retrieve.
        1 "Filters" filters: Vec<Filter>;
        /// The number of results to include in the response.
        2 "MaxResults" max_results: i32;
        /// A token that indicates where the output should continue from, if a previous call did not show all results.
        3 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure BatchGetSecretValueOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    BatchGetSecretValueOutput (read)
    required {}
    optional {
        /// A list of secret values.
        0 "SecretValues" secret_values: Vec<SecretValueEntry>;
        /// Secrets Manager includes this value if there's more output available than what is included in the current response.
        1 "NextToken" next_token: String;
        /// A list of errors Secrets Manager encountered while attempting to retrieve individual secrets.
        2 "Errors" errors: Vec<APIErrorType>;
    }
}

structure! {
    /// Structure CancelRotateSecretInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CancelRotateSecretInput (write)
    required {
        /// The ARN or name of the secret.
        0 "SecretId" secret_id: String;
    }
    optional {}
}

structure! {
    /// Structure CancelRotateSecretOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CancelRotateSecretOutput (read)
    required {}
    optional {
        /// The ARN of the secret.
        0 "ARN" arn: String;
        /// The name of the secret.
        1 "Name" name: String;
        /// The unique identifier of the version of the secret created during the rotation.
        2 "VersionId" version_id: String;
    }
}

structure! {
    /// Structure CreateSecretInput.
    #[derive(Clone, Default, PartialEq)]
    CreateSecretInput (write)
    required {
        /// The name of the new secret.
        0 "Name" name: String;
    }
    optional {
        /// If you include `SecretString` or `SecretBinary`, then Secrets Manager creates an initial version for the secret, and this parameter specifies the unique identifier for the new version.
        1 "ClientRequestToken" client_request_token: String;
        /// The description of the secret.
        2 "Description" description: String;
        /// The ARN, key ID, or alias of the KMS key that Secrets Manager uses to encrypt the secret value in the secret.
        3 "KmsKeyId" kms_key_id: String;
        /// The binary data to encrypt and store in the new version of the secret.
        4 "SecretBinary" secret_binary: Blob;
        /// The text data to encrypt and store in this new version of the secret.
        5 "SecretString" secret_string: String;
        /// A list of tags to attach to the secret.
        6 "Tags" tags: Vec<Tag>;
        /// A list of Regions and KMS keys to replicate secrets.
        7 "AddReplicaRegions" add_replica_regions: Vec<ReplicaRegionType>;
        /// Specifies whether to overwrite a secret with the same name in the destination Region.
        8 "ForceOverwriteReplicaSecret" force_overwrite_replica_secret: bool;
        /// The exact string that identifies the partner that holds the external secret.
        9 "Type" r#type: String;
    }
}

impl std::fmt::Debug for CreateSecretInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateSecretInput")
            .field("name", &self.name)
            .field("client_request_token", &self.client_request_token)
            .field("description", &self.description)
            .field("kms_key_id", &self.kms_key_id)
            .field("secret_binary", &format_args!("(sensitive)"))
            .field("secret_string", &format_args!("(sensitive)"))
            .field("tags", &self.tags)
            .field("add_replica_regions", &self.add_replica_regions)
            .field("force_overwrite_replica_secret", &self.force_overwrite_replica_secret)
            .field("type", &self.r#type)
            .finish()
    }
}

structure! {
    /// Structure CreateSecretOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateSecretOutput (read)
    required {}
    optional {
        /// The ARN of the new secret.
        0 "ARN" arn: String;
        /// The name of the new secret.
        1 "Name" name: String;
        /// The unique identifier associated with the version of the new secret.
        2 "VersionId" version_id: String;
        /// A list of the replicas of this secret and their status.
        3 "ReplicationStatus" replication_status: Vec<ReplicationStatusType>;
    }
}

structure! {
    /// Structure DeleteResourcePolicyInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteResourcePolicyInput (write)
    required {
        /// The ARN or name of the secret to delete the attached resource-based policy for.
        0 "SecretId" secret_id: String;
    }
    optional {}
}

structure! {
    /// Structure DeleteResourcePolicyOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteResourcePolicyOutput (read)
    required {}
    optional {
        /// The ARN of the secret that the resource-based policy was deleted for.
        0 "ARN" arn: String;
        /// The name of the secret that the resource-based policy was deleted for.
        1 "Name" name: String;
    }
}

structure! {
    /// Structure DeleteSecretInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteSecretInput (write)
    required {
        /// The ARN or name of the secret to delete.
        0 "SecretId" secret_id: String;
    }
    optional {
        /// The number of days from 7 to 30 that Secrets Manager waits before permanently deleting the secret.
        1 "RecoveryWindowInDays" recovery_window_in_days: i64;
        /// Specifies whether to delete the secret without any recovery window.
        2 "ForceDeleteWithoutRecovery" force_delete_without_recovery: bool;
    }
}

structure! {
    /// Structure DeleteSecretOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteSecretOutput (read)
    required {}
    optional {
        /// The ARN of the secret.
        0 "ARN" arn: String;
        /// The name of the secret.
        1 "Name" name: String;
        /// The date and time after which this secret Secrets Manager can permanently delete this secret, and it can no longer be restored.
        2 "DeletionDate" deletion_date: Timestamp;
    }
}

structure! {
    /// Structure DescribeSecretInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeSecretInput (write)
    required {
        /// The ARN or name of the secret.
        0 "SecretId" secret_id: String;
    }
    optional {}
}

structure! {
    /// Structure DescribeSecretOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeSecretOutput (read)
    required {}
    optional {
        /// The ARN of the secret.
        0 "ARN" arn: String;
        /// The name of the secret.
        1 "Name" name: String;
        /// The exact string that identifies the partner that holds the external secret.
        2 "Type" r#type: String;
        /// The description of the secret.
        3 "Description" description: String;
        /// The key ID or alias ARN of the KMS key that Secrets Manager uses to encrypt the secret value.
        4 "KmsKeyId" kms_key_id: String;
        /// Specifies whether automatic rotation is turned on for this secret.
        5 "RotationEnabled" rotation_enabled: bool;
        /// The ARN of the Lambda function that Secrets Manager invokes to rotate the secret.
        6 "RotationLambdaARN" rotation_lambda_arn: String;
        /// The rotation schedule and Lambda function for this secret.
        7 "RotationRules" rotation_rules: RotationRulesType;
        /// The metadata needed to successfully rotate a managed external secret.
        8 "ExternalSecretRotationMetadata" external_secret_rotation_metadata: Vec<ExternalSecretRotationMetadataItem>;
        /// The Amazon Resource Name (ARN) of the role that allows Secrets Manager to rotate a secret held by a third-party partner.
        9 "ExternalSecretRotationRoleArn" external_secret_rotation_role_arn: String;
        /// The last date and time that Secrets Manager rotated the secret.
        10 "LastRotatedDate" last_rotated_date: Timestamp;
        /// The last date and time that this secret was modified in any way.
        11 "LastChangedDate" last_changed_date: Timestamp;
        /// The date that the secret was last accessed in the Region.
        12 "LastAccessedDate" last_accessed_date: Timestamp;
        /// The date the secret is scheduled for deletion.
        13 "DeletedDate" deleted_date: Timestamp;
        /// The next rotation is scheduled to occur on or before this date.
        14 "NextRotationDate" next_rotation_date: Timestamp;
        /// The list of tags attached to the secret.
        15 "Tags" tags: Vec<Tag>;
        /// A list of the versions of the secret that have staging labels attached.
        16 "VersionIdsToStages" version_ids_to_stages: Map<Vec<String>>;
        /// The ID of the service that created this secret.
        17 "OwningService" owning_service: String;
        /// The date the secret was created.
        18 "CreatedDate" created_date: Timestamp;
        /// The Region the secret is in.
        19 "PrimaryRegion" primary_region: String;
        /// A list of the replicas of this secret and their status.
        20 "ReplicationStatus" replication_status: Vec<ReplicationStatusType>;
    }
}

structure! {
    /// The metadata needed to successfully rotate a managed external secret.
    #[derive(Clone, Debug, Default, PartialEq)]
    ExternalSecretRotationMetadataItem (write read)
    required {}
    optional {
        /// The key that identifies the item.
        0 "Key" key: String;
        /// The value of the specified item.
        1 "Value" value: String;
    }
}

structure! {
    /// Allows you to add filters when you use the search function in Secrets Manager.
    #[derive(Clone, Debug, Default, PartialEq)]
    Filter (write)
    required {}
    optional {
        /// The following are keys you can use: description.
        0 "Key" key: FilterNameStringType;
        /// The keyword to filter for.
        1 "Values" values: Vec<String>;
    }
}

structure! {
    /// Structure GetRandomPasswordInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetRandomPasswordInput (write)
    required {}
    optional {
        /// The length of the password.
        0 "PasswordLength" password_length: i64;
        /// A string of the characters that you don't want in the password.
        1 "ExcludeCharacters" exclude_characters: String;
        /// Specifies whether to exclude numbers from the password.
        2 "ExcludeNumbers" exclude_numbers: bool;
        /// Specifies whether to exclude the following punctuation characters from the password.
        3 "ExcludePunctuation" exclude_punctuation: bool;
        /// Specifies whether to exclude uppercase letters from the password.
        4 "ExcludeUppercase" exclude_uppercase: bool;
        /// Specifies whether to exclude lowercase letters from the password.
        5 "ExcludeLowercase" exclude_lowercase: bool;
        /// Specifies whether to include the space character.
        6 "IncludeSpace" include_space: bool;
        /// Specifies whether to include at least one upper and lowercase letter, one number, and one punctuation.
        7 "RequireEachIncludedType" require_each_included_type: bool;
    }
}

structure! {
    /// Structure GetRandomPasswordOutput.
    #[derive(Clone, Default, PartialEq)]
    GetRandomPasswordOutput (read)
    required {}
    optional {
        /// A string with the password.
        0 "RandomPassword" random_password: String;
    }
}

impl std::fmt::Debug for GetRandomPasswordOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetRandomPasswordOutput").field("random_password", &format_args!("(sensitive)")).finish()
    }
}

structure! {
    /// Structure GetResourcePolicyInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetResourcePolicyInput (write)
    required {
        /// The ARN or name of the secret to retrieve the attached resource-based policy for.
        0 "SecretId" secret_id: String;
    }
    optional {}
}

structure! {
    /// Structure GetResourcePolicyOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetResourcePolicyOutput (read)
    required {}
    optional {
        /// The ARN of the secret that the resource-based policy was retrieved for.
        0 "ARN" arn: String;
        /// The name of the secret that the resource-based policy was retrieved for.
        1 "Name" name: String;
        /// A JSON-formatted string that contains the permissions policy attached to the secret.
        2 "ResourcePolicy" resource_policy: String;
    }
}

structure! {
    /// Structure GetSecretValueInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetSecretValueInput (write)
    required {
        /// The ARN or name of the secret to retrieve.
        0 "SecretId" secret_id: String;
    }
    optional {
        /// The unique identifier of the version of the secret to retrieve.
        1 "VersionId" version_id: String;
        /// The staging label of the version of the secret to retrieve.
        2 "VersionStage" version_stage: String;
    }
}

structure! {
    /// Structure GetSecretValueOutput.
    #[derive(Clone, Default, PartialEq)]
    GetSecretValueOutput (read)
    required {}
    optional {
        /// The ARN of the secret.
        0 "ARN" arn: String;
        /// The friendly name of the secret.
        1 "Name" name: String;
        /// The unique identifier of this version of the secret.
        2 "VersionId" version_id: String;
        /// The decrypted secret value, if the secret value was originally provided as binary data in the form of a byte array.
        3 "SecretBinary" secret_binary: Blob;
        /// The decrypted secret value, if the secret value was originally provided as a string or through the Secrets Manager console.
        4 "SecretString" secret_string: String;
        /// A list of all of the staging labels currently attached to this version of the secret.
        5 "VersionStages" version_stages: Vec<String>;
        /// The date and time that this version of the secret was created.
        6 "CreatedDate" created_date: Timestamp;
    }
}

impl std::fmt::Debug for GetSecretValueOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetSecretValueOutput")
            .field("arn", &self.arn)
            .field("name", &self.name)
            .field("version_id", &self.version_id)
            .field("secret_binary", &format_args!("(sensitive)"))
            .field("secret_string", &format_args!("(sensitive)"))
            .field("version_stages", &self.version_stages)
            .field("created_date", &self.created_date)
            .finish()
    }
}

structure! {
    /// Structure ListSecretVersionIdsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListSecretVersionIdsInput (write)
    required {
        /// The ARN or name of the secret whose versions you want to list.
        0 "SecretId" secret_id: String;
    }
    optional {
        /// The number of results to include in the response.
        1 "MaxResults" max_results: i32;
        /// A token that indicates where the output should continue from, if a previous call did not show all results.
        2 "NextToken" next_token: String;
        /// Specifies whether to include versions of secrets that don't have any staging labels attached to them.
        3 "IncludeDeprecated" include_deprecated: bool;
    }
}

structure! {
    /// Structure ListSecretVersionIdsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListSecretVersionIdsOutput (read)
    required {}
    optional {
        /// A list of the versions of the secret.
        0 "Versions" versions: Vec<SecretVersionsListEntry>;
        /// Secrets Manager includes this value if there's more output available than what is included in the current response.
        1 "NextToken" next_token: String;
        /// The ARN of the secret.
        2 "ARN" arn: String;
        /// The name of the secret.
        3 "Name" name: String;
    }
}

structure! {
    /// Structure ListSecretsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListSecretsInput (write)
    required {}
    optional {
        /// Specifies whether to include secrets scheduled for deletion.
        0 "IncludePlannedDeletion" include_planned_deletion: bool;
        /// The number of results to include in the response.
        1 "MaxResults" max_results: i32;
        /// A token that indicates where the output should continue from, if a previous call did not show all results.
        2 "NextToken" next_token: String;
        /// The filters to apply to the list of secrets.
        3 "Filters" filters: Vec<Filter>;
        /// Secrets are listed by `CreatedDate`.
        4 "SortOrder" sort_order: SortOrderType;
        /// If not specified, secrets are listed by `CreatedDate`.
        5 "SortBy" sort_by: SortByType;
    }
}

structure! {
    /// Structure ListSecretsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListSecretsOutput (read)
    required {}
    optional {
        /// A list of the secrets in the account.
        0 "SecretList" secret_list: Vec<SecretListEntry>;
        /// Secrets Manager includes this value if there's more output available than what is included in the current response.
        1 "NextToken" next_token: String;
    }
}

structure! {
    /// Structure PutResourcePolicyInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutResourcePolicyInput (write)
    required {
        /// The ARN or name of the secret to attach the resource-based policy.
        0 "SecretId" secret_id: String;
        /// A JSON-formatted string for an Amazon Web Services resource-based policy.
        1 "ResourcePolicy" resource_policy: String;
    }
    optional {
        /// Specifies whether to block resource-based policies that allow broad access to the secret, for example those that use a wildcard for the principal.
        2 "BlockPublicPolicy" block_public_policy: bool;
    }
}

structure! {
    /// Structure PutResourcePolicyOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutResourcePolicyOutput (read)
    required {}
    optional {
        /// The ARN of the secret.
        0 "ARN" arn: String;
        /// The name of the secret.
        1 "Name" name: String;
    }
}

structure! {
    /// Structure PutSecretValueInput.
    #[derive(Clone, Default, PartialEq)]
    PutSecretValueInput (write)
    required {
        /// The ARN or name of the secret to add a new version to.
        0 "SecretId" secret_id: String;
    }
    optional {
        /// A unique identifier for the new version of the secret.
        1 "ClientRequestToken" client_request_token: String;
        /// The binary data to encrypt and store in the new version of the secret.
        2 "SecretBinary" secret_binary: Blob;
        /// The text to encrypt and store in the new version of the secret.
        3 "SecretString" secret_string: String;
        /// A list of staging labels to attach to this version of the secret.
        4 "VersionStages" version_stages: Vec<String>;
        /// A unique identifier that indicates the source of the request.
        5 "RotationToken" rotation_token: String;
    }
}

impl std::fmt::Debug for PutSecretValueInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PutSecretValueInput")
            .field("secret_id", &self.secret_id)
            .field("client_request_token", &self.client_request_token)
            .field("secret_binary", &format_args!("(sensitive)"))
            .field("secret_string", &format_args!("(sensitive)"))
            .field("version_stages", &self.version_stages)
            .field("rotation_token", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Structure PutSecretValueOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PutSecretValueOutput (read)
    required {}
    optional {
        /// The ARN of the secret.
        0 "ARN" arn: String;
        /// The name of the secret.
        1 "Name" name: String;
        /// The unique identifier of the version of the secret.
        2 "VersionId" version_id: String;
        /// The list of staging labels that are currently attached to this version of the secret.
        3 "VersionStages" version_stages: Vec<String>;
    }
}

structure! {
    /// Structure RemoveRegionsFromReplicationInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RemoveRegionsFromReplicationInput (write)
    required {
        /// The ARN or name of the secret.
        0 "SecretId" secret_id: String;
        /// The Regions of the replicas to remove.
        1 "RemoveReplicaRegions" remove_replica_regions: Vec<String>;
    }
    optional {}
}

structure! {
    /// Structure RemoveRegionsFromReplicationOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RemoveRegionsFromReplicationOutput (read)
    required {}
    optional {
        /// The ARN of the primary secret.
        0 "ARN" arn: String;
        /// The status of replicas for this secret after you remove Regions.
        1 "ReplicationStatus" replication_status: Vec<ReplicationStatusType>;
    }
}

structure! {
    /// A custom type that specifies a `Region` and the `KmsKeyId` for a replica secret.
    #[derive(Clone, Debug, Default, PartialEq)]
    ReplicaRegionType (write)
    required {}
    optional {
        /// A Region code.
        0 "Region" region: String;
        /// The ARN, key ID, or alias of the KMS key to encrypt the secret.
        1 "KmsKeyId" kms_key_id: String;
    }
}

structure! {
    /// Structure ReplicateSecretToRegionsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ReplicateSecretToRegionsInput (write)
    required {
        /// The ARN or name of the secret to replicate.
        0 "SecretId" secret_id: String;
        /// A list of Regions in which to replicate the secret.
        1 "AddReplicaRegions" add_replica_regions: Vec<ReplicaRegionType>;
    }
    optional {
        /// Specifies whether to overwrite a secret with the same name in the destination Region.
        2 "ForceOverwriteReplicaSecret" force_overwrite_replica_secret: bool;
    }
}

structure! {
    /// Structure ReplicateSecretToRegionsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ReplicateSecretToRegionsOutput (read)
    required {}
    optional {
        /// The ARN of the primary secret.
        0 "ARN" arn: String;
        /// The status of replication.
        1 "ReplicationStatus" replication_status: Vec<ReplicationStatusType>;
    }
}

structure! {
    /// A replication object consisting of a `RegionReplicationStatus` object and includes a Region, KMSKeyId, status, and status message.
    #[derive(Clone, Debug, Default, PartialEq)]
    ReplicationStatusType (read)
    required {}
    optional {
        /// The Region where replication occurs.
        0 "Region" region: String;
        /// Can be an `ARN`, `Key ID`, or `Alias`.
        1 "KmsKeyId" kms_key_id: String;
        /// The status can be `InProgress`, `Failed`, or `InSync`.
        2 "Status" status: StatusType;
        /// Status message such as "Secret with this name already exists in this region".
        3 "StatusMessage" status_message: String;
        /// The date that the secret was last accessed in the Region.
        4 "LastAccessedDate" last_accessed_date: Timestamp;
    }
}

structure! {
    /// Structure RestoreSecretInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RestoreSecretInput (write)
    required {
        /// The ARN or name of the secret to restore.
        0 "SecretId" secret_id: String;
    }
    optional {}
}

structure! {
    /// Structure RestoreSecretOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RestoreSecretOutput (read)
    required {}
    optional {
        /// The ARN of the secret that was restored.
        0 "ARN" arn: String;
        /// The name of the secret that was restored.
        1 "Name" name: String;
    }
}

structure! {
    /// Structure RotateSecretInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RotateSecretInput (write)
    required {
        /// The ARN or name of the secret to rotate.
        0 "SecretId" secret_id: String;
    }
    optional {
        /// A unique identifier for the new version of the secret.
        1 "ClientRequestToken" client_request_token: String;
        /// For secrets that use a Lambda rotation function to rotate, the ARN of the Lambda rotation function.
        2 "RotationLambdaARN" rotation_lambda_arn: String;
        /// A structure that defines the rotation configuration for this secret.
        3 "RotationRules" rotation_rules: RotationRulesType;
        /// The metadata needed to successfully rotate a managed external secret.
        4 "ExternalSecretRotationMetadata" external_secret_rotation_metadata: Vec<ExternalSecretRotationMetadataItem>;
        /// The Amazon Resource Name (ARN) of the role that allows Secrets Manager to rotate a secret held by a third-party partner.
        5 "ExternalSecretRotationRoleArn" external_secret_rotation_role_arn: String;
        /// Specifies whether to rotate the secret immediately or wait until the next scheduled rotation window.
        6 "RotateImmediately" rotate_immediately: bool;
    }
}

structure! {
    /// Structure RotateSecretOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RotateSecretOutput (read)
    required {}
    optional {
        /// The ARN of the secret.
        0 "ARN" arn: String;
        /// The name of the secret.
        1 "Name" name: String;
        /// The ID of the new version of the secret.
        2 "VersionId" version_id: String;
    }
}

structure! {
    /// A structure that defines the rotation configuration for the secret.
    #[derive(Clone, Debug, Default, PartialEq)]
    RotationRulesType (write read)
    required {}
    optional {
        /// The number of days between rotations of the secret.
        0 "AutomaticallyAfterDays" automatically_after_days: i64;
        /// The length of the rotation window in hours, for example `3h` for a three hour window.
        1 "Duration" duration: String;
        /// A `cron()` or `rate()` expression that defines the schedule for rotating your secret.
        2 "ScheduleExpression" schedule_expression: String;
    }
}

structure! {
    /// A structure that contains the details about a secret.
    #[derive(Clone, Debug, Default, PartialEq)]
    SecretListEntry (read)
    required {}
    optional {
        /// The Amazon Resource Name (ARN) of the secret.
        0 "ARN" arn: String;
        /// The friendly name of the secret.
        1 "Name" name: String;
        /// The exact string that identifies the third-party partner that holds the external secret.
        2 "Type" r#type: String;
        /// The user-provided description of the secret.
        3 "Description" description: String;
        /// The ARN of the KMS key that Secrets Manager uses to encrypt the secret value.
        4 "KmsKeyId" kms_key_id: String;
        /// Indicates whether automatic, scheduled rotation is enabled for this secret.
        5 "RotationEnabled" rotation_enabled: bool;
        /// The ARN of an Amazon Web Services Lambda function invoked by Secrets Manager to rotate and expire the secret either automatically per the schedule or manually by a call to `RotateSecret` .
        6 "RotationLambdaARN" rotation_lambda_arn: String;
        /// A structure that defines the rotation configuration for the secret.
        7 "RotationRules" rotation_rules: RotationRulesType;
        /// The metadata needed to successfully rotate a managed external secret.
        8 "ExternalSecretRotationMetadata" external_secret_rotation_metadata: Vec<ExternalSecretRotationMetadataItem>;
        /// The role that Secrets Manager assumes to call APIs required to perform the rotation.
        9 "ExternalSecretRotationRoleArn" external_secret_rotation_role_arn: String;
        /// The most recent date and time that the Secrets Manager rotation process was successfully completed.
        10 "LastRotatedDate" last_rotated_date: Timestamp;
        /// The last date and time that this secret was modified in any way.
        11 "LastChangedDate" last_changed_date: Timestamp;
        /// The date that the secret was last accessed in the Region.
        12 "LastAccessedDate" last_accessed_date: Timestamp;
        /// The date and time the deletion of the secret occurred.
        13 "DeletedDate" deleted_date: Timestamp;
        /// The next rotation is scheduled to occur on or before this date.
        14 "NextRotationDate" next_rotation_date: Timestamp;
        /// The list of user-defined tags associated with the secret.
        15 "Tags" tags: Vec<Tag>;
        /// A list of all of the currently assigned `SecretVersionStage` staging labels and the `SecretVersionId` attached to each one.
        16 "SecretVersionsToStages" secret_versions_to_stages: Map<Vec<String>>;
        /// Returns the name of the service that created the secret.
        17 "OwningService" owning_service: String;
        /// The date and time when a secret was created.
        18 "CreatedDate" created_date: Timestamp;
        /// The Region where Secrets Manager originated the secret.
        19 "PrimaryRegion" primary_region: String;
    }
}

structure! {
    /// A structure that contains the secret value and other details for a secret.
    #[derive(Clone, Default, PartialEq)]
    SecretValueEntry (read)
    required {}
    optional {
        /// The Amazon Resource Name (ARN) of the secret.
        0 "ARN" arn: String;
        /// The friendly name of the secret.
        1 "Name" name: String;
        /// The unique version identifier of this version of the secret.
        2 "VersionId" version_id: String;
        /// The decrypted secret value, if the secret value was originally provided as binary data in the form of a byte array.
        3 "SecretBinary" secret_binary: Blob;
        /// The decrypted secret value, if the secret value was originally provided as a string or through the Secrets Manager console.
        4 "SecretString" secret_string: String;
        /// A list of all of the staging labels currently attached to this version of the secret.
        5 "VersionStages" version_stages: Vec<String>;
        /// The date the secret was created.
        6 "CreatedDate" created_date: Timestamp;
    }
}

impl std::fmt::Debug for SecretValueEntry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SecretValueEntry")
            .field("arn", &self.arn)
            .field("name", &self.name)
            .field("version_id", &self.version_id)
            .field("secret_binary", &format_args!("(sensitive)"))
            .field("secret_string", &format_args!("(sensitive)"))
            .field("version_stages", &self.version_stages)
            .field("created_date", &self.created_date)
            .finish()
    }
}

structure! {
    /// A structure that contains information about one version of a secret.
    #[derive(Clone, Debug, Default, PartialEq)]
    SecretVersionsListEntry (read)
    required {}
    optional {
        /// The unique version identifier of this version of the secret.
        0 "VersionId" version_id: String;
        /// An array of staging labels that are currently associated with this version of the secret.
        1 "VersionStages" version_stages: Vec<String>;
        /// The date that this version of the secret was last accessed.
        2 "LastAccessedDate" last_accessed_date: Timestamp;
        /// The date and time this version of the secret was created.
        3 "CreatedDate" created_date: Timestamp;
        /// The KMS keys used to encrypt the secret version.
        4 "KmsKeyIds" kms_key_ids: Vec<String>;
    }
}

structure! {
    /// Structure StopReplicationToReplicaInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    StopReplicationToReplicaInput (write)
    required {
        /// The name of the secret or the replica ARN.
        0 "SecretId" secret_id: String;
    }
    optional {}
}

structure! {
    /// Structure StopReplicationToReplicaOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    StopReplicationToReplicaOutput (read)
    required {}
    optional {
        /// The ARN of the promoted secret.
        0 "ARN" arn: String;
    }
}

structure! {
    /// A structure that contains information about a tag.
    #[derive(Clone, Debug, Default, PartialEq)]
    Tag (write read)
    required {}
    optional {
        /// The key identifier, or name, of the tag.
        0 "Key" key: String;
        /// The string value associated with the key of the tag.
        1 "Value" value: String;
    }
}

structure! {
    /// Structure TagResourceInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    TagResourceInput (write)
    required {
        /// The identifier for the secret to attach tags to.
        0 "SecretId" secret_id: String;
        /// The tags to attach to the secret as a JSON text string argument.
        1 "Tags" tags: Vec<Tag>;
    }
    optional {}
}

structure! {
    /// Structure TagResourceOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    TagResourceOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure UntagResourceInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UntagResourceInput (write)
    required {
        /// The ARN or name of the secret.
        0 "SecretId" secret_id: String;
        /// A list of tag key names to remove from the secret.
        1 "TagKeys" tag_keys: Vec<String>;
    }
    optional {}
}

structure! {
    /// Structure UntagResourceOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UntagResourceOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure UpdateSecretInput.
    #[derive(Clone, Default, PartialEq)]
    UpdateSecretInput (write)
    required {
        /// The ARN or name of the secret.
        0 "SecretId" secret_id: String;
    }
    optional {
        /// If you include `SecretString` or `SecretBinary`, then Secrets Manager creates a new version for the secret, and this parameter specifies the unique identifier for the new version.
        1 "ClientRequestToken" client_request_token: String;
        /// The description of the secret.
        2 "Description" description: String;
        /// The ARN, key ID, or alias of the KMS key that Secrets Manager uses to encrypt new secret versions as well as any existing versions with the staging labels `AWSCURRENT`, `AWSPENDING`, or `AWSPREVIOUS`.
        3 "KmsKeyId" kms_key_id: String;
        /// The binary data to encrypt and store in the new version of the secret.
        4 "SecretBinary" secret_binary: Blob;
        /// The text data to encrypt and store in the new version of the secret.
        5 "SecretString" secret_string: String;
        /// The exact string that identifies the third-party partner that holds the external secret.
        6 "Type" r#type: String;
    }
}

impl std::fmt::Debug for UpdateSecretInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateSecretInput")
            .field("secret_id", &self.secret_id)
            .field("client_request_token", &self.client_request_token)
            .field("description", &self.description)
            .field("kms_key_id", &self.kms_key_id)
            .field("secret_binary", &format_args!("(sensitive)"))
            .field("secret_string", &format_args!("(sensitive)"))
            .field("type", &self.r#type)
            .finish()
    }
}

structure! {
    /// Structure UpdateSecretOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateSecretOutput (read)
    required {}
    optional {
        /// The ARN of the secret that was updated.
        0 "ARN" arn: String;
        /// The name of the secret that was updated.
        1 "Name" name: String;
        /// If Secrets Manager created a new version of the secret during this operation, then `VersionId` contains the unique identifier of the new version.
        2 "VersionId" version_id: String;
    }
}

structure! {
    /// Structure UpdateSecretVersionStageInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateSecretVersionStageInput (write)
    required {
        /// The ARN or the name of the secret with the version and staging labelsto modify.
        0 "SecretId" secret_id: String;
        /// The staging label to add to this version.
        1 "VersionStage" version_stage: String;
    }
    optional {
        /// The ID of the version that the staging label is to be removed from.
        2 "RemoveFromVersionId" remove_from_version_id: String;
        /// The ID of the version to add the staging label to.
        3 "MoveToVersionId" move_to_version_id: String;
    }
}

structure! {
    /// Structure UpdateSecretVersionStageOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateSecretVersionStageOutput (read)
    required {}
    optional {
        /// The ARN of the secret that was updated.
        0 "ARN" arn: String;
        /// The name of the secret that was updated.
        1 "Name" name: String;
    }
}

structure! {
    /// Structure ValidateResourcePolicyInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ValidateResourcePolicyInput (write)
    required {
        /// A JSON-formatted string that contains an Amazon Web Services resource-based policy.
        0 "ResourcePolicy" resource_policy: String;
    }
    optional {
        /// The ARN or name of the secret with the resource-based policy you want to validate.
        1 "SecretId" secret_id: String;
    }
}

structure! {
    /// Structure ValidateResourcePolicyOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ValidateResourcePolicyOutput (read)
    required {}
    optional {
        /// True if your policy passes validation, otherwise false.
        0 "PolicyValidationPassed" policy_validation_passed: bool;
        /// Validation errors if your policy didn't pass validation.
        1 "ValidationErrors" validation_errors: Vec<ValidationErrorsEntry>;
    }
}

structure! {
    /// Displays errors that occurred during validation of the resource policy.
    #[derive(Clone, Debug, Default, PartialEq)]
    ValidationErrorsEntry (read)
    required {}
    optional {
        /// Checks the name of the policy.
        0 "CheckName" check_name: String;
        /// Displays error messages if validation encounters problems during validation of the resource policy.
        1 "ErrorMessage" error_message: String;
    }
}
