// Made by build/codegen from AWS's model. Do not edit.
import type { AwsService } from "../service.ts";

/** AWS Secrets Manager. */
export const secretsmanager: AwsService = {
  coordinates: "aws.secretsmanager",
  wire: "raw",
  operations: {
    batch_get_secret_value: "BatchGetSecretValue",
    cancel_rotate_secret: "CancelRotateSecret",
    create_secret: "CreateSecret",
    delete_resource_policy: "DeleteResourcePolicy",
    delete_secret: "DeleteSecret",
    describe_secret: "DescribeSecret",
    get_random_password: "GetRandomPassword",
    get_resource_policy: "GetResourcePolicy",
    get_secret_value: "GetSecretValue",
    list_secret_version_ids: "ListSecretVersionIds",
    list_secrets: "ListSecrets",
    put_resource_policy: "PutResourcePolicy",
    put_secret_value: "PutSecretValue",
    remove_regions_from_replication: "RemoveRegionsFromReplication",
    replicate_secret_to_regions: "ReplicateSecretToRegions",
    restore_secret: "RestoreSecret",
    rotate_secret: "RotateSecret",
    stop_replication_to_replica: "StopReplicationToReplica",
    tag_resource: "TagResource",
    untag_resource: "UntagResource",
    update_secret: "UpdateSecret",
    update_secret_version_stage: "UpdateSecretVersionStage",
    validate_resource_policy: "ValidateResourcePolicy",
  },
  tokens: {
    CreateSecret: "ClientRequestToken",
    PutSecretValue: "ClientRequestToken",
    RotateSecret: "ClientRequestToken",
    UpdateSecret: "ClientRequestToken",
  },
  async load() {
    const sdk = await import("@aws-sdk/client-secrets-manager");
    return { client: (config) => new sdk.SecretsManagerClient(config), exports: sdk };
  },
};
