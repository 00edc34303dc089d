// Made by build/codegen from AWS's model. Do not edit.

use super::*;

operations! {
    /// Retrieves the contents of the encrypted fields `SecretString` or `SecretBinary` for up to 20 secrets.
    ///
    /// [BatchGetSecretValue in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/secretsmanager-2017-10-17/BatchGetSecretValue)
    batch_get_secret_value BATCH_GET_SECRET_VALUE: BatchGetSecretValueInput => BatchGetSecretValueOutput, BatchGetSecretValueError, send;
    /// Turns off automatic rotation, and if a rotation is currently in progress, cancels the rotation.
    ///
    /// [CancelRotateSecret in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/secretsmanager-2017-10-17/CancelRotateSecret)
    cancel_rotate_secret CANCEL_ROTATE_SECRET: CancelRotateSecretInput => CancelRotateSecretOutput, CancelRotateSecretError, send;
    /// Creates a new secret.
    ///
    /// [CreateSecret in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/secretsmanager-2017-10-17/CreateSecret)
    create_secret CREATE_SECRET: CreateSecretInput => CreateSecretOutput, CreateSecretError, send;
    /// Deletes the resource-based permission policy attached to the secret.
    ///
    /// [DeleteResourcePolicy in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/secretsmanager-2017-10-17/DeleteResourcePolicy)
    delete_resource_policy DELETE_RESOURCE_POLICY: DeleteResourcePolicyInput => DeleteResourcePolicyOutput, DeleteResourcePolicyError, send;
    /// Deletes a secret and all of its versions.
    ///
    /// [DeleteSecret in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/secretsmanager-2017-10-17/DeleteSecret)
    delete_secret DELETE_SECRET: DeleteSecretInput => DeleteSecretOutput, DeleteSecretError, send;
    /// Retrieves the details of a secret.
    ///
    /// [DescribeSecret in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/secretsmanager-2017-10-17/DescribeSecret)
    describe_secret DESCRIBE_SECRET: DescribeSecretInput => DescribeSecretOutput, DescribeSecretError, send;
    /// Generates a random password.
    ///
    /// [GetRandomPassword in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/secretsmanager-2017-10-17/GetRandomPassword)
    get_random_password GET_RANDOM_PASSWORD: GetRandomPasswordInput => GetRandomPasswordOutput, GetRandomPasswordError, send;
    /// Retrieves the JSON text of the resource-based policy document attached to the secret.
    ///
    /// [GetResourcePolicy in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/secretsmanager-2017-10-17/GetResourcePolicy)
    get_resource_policy GET_RESOURCE_POLICY: GetResourcePolicyInput => GetResourcePolicyOutput, GetResourcePolicyError, send;
    /// Retrieves the contents of the encrypted fields `SecretString` or `SecretBinary` from the specified version of a secret, whichever contains content.
    ///
    /// [GetSecretValue in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/secretsmanager-2017-10-17/GetSecretValue)
    get_secret_value GET_SECRET_VALUE: GetSecretValueInput => GetSecretValueOutput, GetSecretValueError, send;
    /// Lists the versions of a secret.
    ///
    /// [ListSecretVersionIds in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/secretsmanager-2017-10-17/ListSecretVersionIds)
    list_secret_version_ids LIST_SECRET_VERSION_IDS: ListSecretVersionIdsInput => ListSecretVersionIdsOutput, ListSecretVersionIdsError, send;
    /// Lists the secrets that are stored by Secrets Manager in the Amazon Web Services account, not including secrets that are marked for deletion.
    ///
    /// [ListSecrets in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/secretsmanager-2017-10-17/ListSecrets)
    list_secrets LIST_SECRETS: ListSecretsInput => ListSecretsOutput, ListSecretsError, send;
    /// Attaches a resource-based permission policy to a secret.
    ///
    /// [PutResourcePolicy in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/secretsmanager-2017-10-17/PutResourcePolicy)
    put_resource_policy PUT_RESOURCE_POLICY: PutResourcePolicyInput => PutResourcePolicyOutput, PutResourcePolicyError, send;
    /// Creates a new version of your secret by creating a new encrypted value and attaching it to the secret. version can contain a new `SecretString` value or a new `SecretBinary` value.
    ///
    /// [PutSecretValue in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/secretsmanager-2017-10-17/PutSecretValue)
    put_secret_value PUT_SECRET_VALUE: PutSecretValueInput => PutSecretValueOutput, PutSecretValueError, send;
    /// For a secret that is replicated to other Regions, deletes the secret replicas from the Regions you specify.
    ///
    /// [RemoveRegionsFromReplication in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/secretsmanager-2017-10-17/RemoveRegionsFromReplication)
    remove_regions_from_replication REMOVE_REGIONS_FROM_REPLICATION: RemoveRegionsFromReplicationInput => RemoveRegionsFromReplicationOutput, RemoveRegionsFromReplicationError, send;
    /// Replicates the secret to a new Regions.
    ///
    /// [ReplicateSecretToRegions in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/secretsmanager-2017-10-17/ReplicateSecretToRegions)
    replicate_secret_to_regions REPLICATE_SECRET_TO_REGIONS: ReplicateSecretToRegionsInput => ReplicateSecretToRegionsOutput, ReplicateSecretToRegionsError, send;
    /// Cancels the scheduled deletion of a secret by removing the `DeletedDate` time stamp.
    ///
    /// [RestoreSecret in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/secretsmanager-2017-10-17/RestoreSecret)
    restore_secret RESTORE_SECRET: RestoreSecretInput => RestoreSecretOutput, RestoreSecretError, send;
    /// Configures and starts the asynchronous process of rotating the secret.
    ///
    /// [RotateSecret in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/secretsmanager-2017-10-17/RotateSecret)
    rotate_secret ROTATE_SECRET: RotateSecretInput => RotateSecretOutput, RotateSecretError, send;
    /// Removes the link between the replica secret and the primary secret and promotes the replica to a primary secret in the replica Region.
    ///
    /// [StopReplicationToReplica in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/secretsmanager-2017-10-17/StopReplicationToReplica)
    stop_replication_to_replica STOP_REPLICATION_TO_REPLICA: StopReplicationToReplicaInput => StopReplicationToReplicaOutput, StopReplicationToReplicaError, send;
    /// Attaches tags to a secret.
    ///
    /// [TagResource in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/secretsmanager-2017-10-17/TagResource)
    tag_resource TAG_RESOURCE: TagResourceInput => TagResourceOutput, TagResourceError, send;
    /// Removes specific tags from a secret.
    ///
    /// [UntagResource in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/secretsmanager-2017-10-17/UntagResource)
    untag_resource UNTAG_RESOURCE: UntagResourceInput => UntagResourceOutput, UntagResourceError, send;
    /// Modifies the details of a secret, including metadata and the secret value.
    ///
    /// [UpdateSecret in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/secretsmanager-2017-10-17/UpdateSecret)
    update_secret UPDATE_SECRET: UpdateSecretInput => UpdateSecretOutput, UpdateSecretError, send;
    /// Modifies the staging labels attached to a version of a secret.
    ///
    /// [UpdateSecretVersionStage in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/secretsmanager-2017-10-17/UpdateSecretVersionStage)
    update_secret_version_stage UPDATE_SECRET_VERSION_STAGE: UpdateSecretVersionStageInput => UpdateSecretVersionStageOutput, UpdateSecretVersionStageError, send;
    /// Validates that a resource policy does not grant a wide range of principals access to your secret.
    ///
    /// [ValidateResourcePolicy in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/secretsmanager-2017-10-17/ValidateResourcePolicy)
    validate_resource_policy VALIDATE_RESOURCE_POLICY: ValidateResourcePolicyInput => ValidateResourcePolicyOutput, ValidateResourcePolicyError, send;
}

pages! {
    list_secrets list_secrets_pages LIST_SECRETS: ListSecretsInput => ListSecretsOutput, ListSecretsError;
    next_token <- |page| page.next_token.as_ref();
}
