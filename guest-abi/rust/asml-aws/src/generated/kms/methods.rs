// Made by build/codegen from AWS's model. Do not edit.

//! The operations as methods of their IOmod, for fakes in tests.

asml::method! {
    /// [`cancel_key_deletion`](super::cancel_key_deletion).
    pub static CANCEL_KEY_DELETION = "aws.kms" / "cancel_key_deletion";
    /// [`connect_custom_key_store`](super::connect_custom_key_store).
    pub static CONNECT_CUSTOM_KEY_STORE = "aws.kms" / "connect_custom_key_store";
    /// [`create_alias`](super::create_alias).
    pub static CREATE_ALIAS = "aws.kms" / "create_alias";
    /// [`create_custom_key_store`](super::create_custom_key_store).
    pub static CREATE_CUSTOM_KEY_STORE = "aws.kms" / "create_custom_key_store";
    /// [`create_grant`](super::create_grant).
    pub static CREATE_GRANT = "aws.kms" / "create_grant";
    /// [`create_key`](super::create_key).
    pub static CREATE_KEY = "aws.kms" / "create_key";
    /// [`decrypt`](super::decrypt).
    pub static DECRYPT = "aws.kms" / "decrypt";
    /// [`delete_alias`](super::delete_alias).
    pub static DELETE_ALIAS = "aws.kms" / "delete_alias";
    /// [`delete_custom_key_store`](super::delete_custom_key_store).
    pub static DELETE_CUSTOM_KEY_STORE = "aws.kms" / "delete_custom_key_store";
    /// [`delete_imported_key_material`](super::delete_imported_key_material).
    pub static DELETE_IMPORTED_KEY_MATERIAL = "aws.kms" / "delete_imported_key_material";
    /// [`derive_shared_secret`](super::derive_shared_secret).
    pub static DERIVE_SHARED_SECRET = "aws.kms" / "derive_shared_secret";
    /// [`describe_custom_key_stores`](super::describe_custom_key_stores).
    pub static DESCRIBE_CUSTOM_KEY_STORES = "aws.kms" / "describe_custom_key_stores";
    /// [`describe_key`](super::describe_key).
    pub static DESCRIBE_KEY = "aws.kms" / "describe_key";
    /// [`disable_key`](super::disable_key).
    pub static DISABLE_KEY = "aws.kms" / "disable_key";
    /// [`disable_key_rotation`](super::disable_key_rotation).
    pub static DISABLE_KEY_ROTATION = "aws.kms" / "disable_key_rotation";
    /// [`disconnect_custom_key_store`](super::disconnect_custom_key_store).
    pub static DISCONNECT_CUSTOM_KEY_STORE = "aws.kms" / "disconnect_custom_key_store";
    /// [`enable_key`](super::enable_key).
    pub static ENABLE_KEY = "aws.kms" / "enable_key";
    /// [`enable_key_rotation`](super::enable_key_rotation).
    pub static ENABLE_KEY_ROTATION = "aws.kms" / "enable_key_rotation";
    /// [`encrypt`](super::encrypt).
    pub static ENCRYPT = "aws.kms" / "encrypt";
    /// [`generate_data_key`](super::generate_data_key).
    pub static GENERATE_DATA_KEY = "aws.kms" / "generate_data_key";
    /// [`generate_data_key_pair`](super::generate_data_key_pair).
    pub static GENERATE_DATA_KEY_PAIR = "aws.kms" / "generate_data_key_pair";
    /// [`generate_data_key_pair_without_plaintext`](super::generate_data_key_pair_without_plaintext).
    pub static GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT = "aws.kms" / "generate_data_key_pair_without_plaintext";
    /// [`generate_data_key_without_plaintext`](super::generate_data_key_without_plaintext).
    pub static GENERATE_DATA_KEY_WITHOUT_PLAINTEXT = "aws.kms" / "generate_data_key_without_plaintext";
    /// [`generate_mac`](super::generate_mac).
    pub static GENERATE_MAC = "aws.kms" / "generate_mac";
    /// [`generate_random`](super::generate_random).
    pub static GENERATE_RANDOM = "aws.kms" / "generate_random";
    /// [`get_key_last_usage`](super::get_key_last_usage).
    pub static GET_KEY_LAST_USAGE = "aws.kms" / "get_key_last_usage";
    /// [`get_key_policy`](super::get_key_policy).
    pub static GET_KEY_POLICY = "aws.kms" / "get_key_policy";
    /// [`get_key_rotation_status`](super::get_key_rotation_status).
    pub static GET_KEY_ROTATION_STATUS = "aws.kms" / "get_key_rotation_status";
    /// [`get_parameters_for_import`](super::get_parameters_for_import).
    pub static GET_PARAMETERS_FOR_IMPORT = "aws.kms" / "get_parameters_for_import";
    /// [`get_public_key`](super::get_public_key).
    pub static GET_PUBLIC_KEY = "aws.kms" / "get_public_key";
    /// [`import_key_material`](super::import_key_material).
    pub static IMPORT_KEY_MATERIAL = "aws.kms" / "import_key_material";
    /// [`list_aliases`](super::list_aliases).
    pub static LIST_ALIASES = "aws.kms" / "list_aliases";
    /// [`list_grants`](super::list_grants).
    pub static LIST_GRANTS = "aws.kms" / "list_grants";
    /// [`list_key_policies`](super::list_key_policies).
    pub static LIST_KEY_POLICIES = "aws.kms" / "list_key_policies";
    /// [`list_key_rotations`](super::list_key_rotations).
    pub static LIST_KEY_ROTATIONS = "aws.kms" / "list_key_rotations";
    /// [`list_keys`](super::list_keys).
    pub static LIST_KEYS = "aws.kms" / "list_keys";
    /// [`list_resource_tags`](super::list_resource_tags).
    pub static LIST_RESOURCE_TAGS = "aws.kms" / "list_resource_tags";
    /// [`list_retirable_grants`](super::list_retirable_grants).
    pub static LIST_RETIRABLE_GRANTS = "aws.kms" / "list_retirable_grants";
    /// [`put_key_policy`](super::put_key_policy).
    pub static PUT_KEY_POLICY = "aws.kms" / "put_key_policy";
    /// [`re_encrypt`](super::re_encrypt).
    pub static RE_ENCRYPT = "aws.kms" / "re_encrypt";
    /// [`replicate_key`](super::replicate_key).
    pub static REPLICATE_KEY = "aws.kms" / "replicate_key";
    /// [`retire_grant`](super::retire_grant).
    pub static RETIRE_GRANT = "aws.kms" / "retire_grant";
    /// [`revoke_grant`](super::revoke_grant).
    pub static REVOKE_GRANT = "aws.kms" / "revoke_grant";
    /// [`rotate_key_on_demand`](super::rotate_key_on_demand).
    pub static ROTATE_KEY_ON_DEMAND = "aws.kms" / "rotate_key_on_demand";
    /// [`schedule_key_deletion`](super::schedule_key_deletion).
    pub static SCHEDULE_KEY_DELETION = "aws.kms" / "schedule_key_deletion";
    /// [`sign`](super::sign).
    pub static SIGN = "aws.kms" / "sign";
    /// [`tag_resource`](super::tag_resource).
    pub static TAG_RESOURCE = "aws.kms" / "tag_resource";
    /// [`untag_resource`](super::untag_resource).
    pub static UNTAG_RESOURCE = "aws.kms" / "untag_resource";
    /// [`update_alias`](super::update_alias).
    pub static UPDATE_ALIAS = "aws.kms" / "update_alias";
    /// [`update_custom_key_store`](super::update_custom_key_store).
    pub static UPDATE_CUSTOM_KEY_STORE = "aws.kms" / "update_custom_key_store";
    /// [`update_key_description`](super::update_key_description).
    pub static UPDATE_KEY_DESCRIPTION = "aws.kms" / "update_key_description";
    /// [`update_primary_region`](super::update_primary_region).
    pub static UPDATE_PRIMARY_REGION = "aws.kms" / "update_primary_region";
    /// [`verify`](super::verify).
    pub static VERIFY = "aws.kms" / "verify";
    /// [`verify_mac`](super::verify_mac).
    pub static VERIFY_MAC = "aws.kms" / "verify_mac";
}
