// Made by build/codegen from AWS's model. Do not edit.

//! The operations as methods of their IOmod, for fakes in tests.

asml::method! {
    /// [`batch_get_secret_value`](super::batch_get_secret_value).
    pub static BATCH_GET_SECRET_VALUE = "aws.secretsmanager" / "batch_get_secret_value";
    /// [`cancel_rotate_secret`](super::cancel_rotate_secret).
    pub static CANCEL_ROTATE_SECRET = "aws.secretsmanager" / "cancel_rotate_secret";
    /// [`create_secret`](super::create_secret).
    pub static CREATE_SECRET = "aws.secretsmanager" / "create_secret";
    /// [`delete_resource_policy`](super::delete_resource_policy).
    pub static DELETE_RESOURCE_POLICY = "aws.secretsmanager" / "delete_resource_policy";
    /// [`delete_secret`](super::delete_secret).
    pub static DELETE_SECRET = "aws.secretsmanager" / "delete_secret";
    /// [`describe_secret`](super::describe_secret).
    pub static DESCRIBE_SECRET = "aws.secretsmanager" / "describe_secret";
    /// [`get_random_password`](super::get_random_password).
    pub static GET_RANDOM_PASSWORD = "aws.secretsmanager" / "get_random_password";
    /// [`get_resource_policy`](super::get_resource_policy).
    pub static GET_RESOURCE_POLICY = "aws.secretsmanager" / "get_resource_policy";
    /// [`get_secret_value`](super::get_secret_value).
    pub static GET_SECRET_VALUE = "aws.secretsmanager" / "get_secret_value";
    /// [`list_secret_version_ids`](super::list_secret_version_ids).
    pub static LIST_SECRET_VERSION_IDS = "aws.secretsmanager" / "list_secret_version_ids";
    /// [`list_secrets`](super::list_secrets).
    pub static LIST_SECRETS = "aws.secretsmanager" / "list_secrets";
    /// [`put_resource_policy`](super::put_resource_policy).
    pub static PUT_RESOURCE_POLICY = "aws.secretsmanager" / "put_resource_policy";
    /// [`put_secret_value`](super::put_secret_value).
    pub static PUT_SECRET_VALUE = "aws.secretsmanager" / "put_secret_value";
    /// [`remove_regions_from_replication`](super::remove_regions_from_replication).
    pub static REMOVE_REGIONS_FROM_REPLICATION = "aws.secretsmanager" / "remove_regions_from_replication";
    /// [`replicate_secret_to_regions`](super::replicate_secret_to_regions).
    pub static REPLICATE_SECRET_TO_REGIONS = "aws.secretsmanager" / "replicate_secret_to_regions";
    /// [`restore_secret`](super::restore_secret).
    pub static RESTORE_SECRET = "aws.secretsmanager" / "restore_secret";
    /// [`rotate_secret`](super::rotate_secret).
    pub static ROTATE_SECRET = "aws.secretsmanager" / "rotate_secret";
    /// [`stop_replication_to_replica`](super::stop_replication_to_replica).
    pub static STOP_REPLICATION_TO_REPLICA = "aws.secretsmanager" / "stop_replication_to_replica";
    /// [`tag_resource`](super::tag_resource).
    pub static TAG_RESOURCE = "aws.secretsmanager" / "tag_resource";
    /// [`untag_resource`](super::untag_resource).
    pub static UNTAG_RESOURCE = "aws.secretsmanager" / "untag_resource";
    /// [`update_secret`](super::update_secret).
    pub static UPDATE_SECRET = "aws.secretsmanager" / "update_secret";
    /// [`update_secret_version_stage`](super::update_secret_version_stage).
    pub static UPDATE_SECRET_VERSION_STAGE = "aws.secretsmanager" / "update_secret_version_stage";
    /// [`validate_resource_policy`](super::validate_resource_policy).
    pub static VALIDATE_RESOURCE_POLICY = "aws.secretsmanager" / "validate_resource_policy";
}
