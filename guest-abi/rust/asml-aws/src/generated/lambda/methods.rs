// Made by build/codegen from AWS's model. Do not edit.

//! The operations as methods of their IOmod, for fakes in tests.

asml::method! {
    /// [`add_layer_version_permission`](super::add_layer_version_permission).
    pub static ADD_LAYER_VERSION_PERMISSION = "aws.lambda" / "add_layer_version_permission";
    /// [`add_permission`](super::add_permission).
    pub static ADD_PERMISSION = "aws.lambda" / "add_permission";
    /// [`checkpoint_durable_execution`](super::checkpoint_durable_execution).
    pub static CHECKPOINT_DURABLE_EXECUTION = "aws.lambda" / "checkpoint_durable_execution";
    /// [`create_alias`](super::create_alias).
    pub static CREATE_ALIAS = "aws.lambda" / "create_alias";
    /// [`create_capacity_provider`](super::create_capacity_provider).
    pub static CREATE_CAPACITY_PROVIDER = "aws.lambda" / "create_capacity_provider";
    /// [`create_code_signing_config`](super::create_code_signing_config).
    pub static CREATE_CODE_SIGNING_CONFIG = "aws.lambda" / "create_code_signing_config";
    /// [`create_event_source_mapping`](super::create_event_source_mapping).
    pub static CREATE_EVENT_SOURCE_MAPPING = "aws.lambda" / "create_event_source_mapping";
    /// [`create_function`](super::create_function).
    pub static CREATE_FUNCTION = "aws.lambda" / "create_function";
    /// [`create_function_url_config`](super::create_function_url_config).
    pub static CREATE_FUNCTION_URL_CONFIG = "aws.lambda" / "create_function_url_config";
    /// [`delete_alias`](super::delete_alias).
    pub static DELETE_ALIAS = "aws.lambda" / "delete_alias";
    /// [`delete_capacity_provider`](super::delete_capacity_provider).
    pub static DELETE_CAPACITY_PROVIDER = "aws.lambda" / "delete_capacity_provider";
    /// [`delete_code_signing_config`](super::delete_code_signing_config).
    pub static DELETE_CODE_SIGNING_CONFIG = "aws.lambda" / "delete_code_signing_config";
    /// [`delete_event_source_mapping`](super::delete_event_source_mapping).
    pub static DELETE_EVENT_SOURCE_MAPPING = "aws.lambda" / "delete_event_source_mapping";
    /// [`delete_function`](super::delete_function).
    pub static DELETE_FUNCTION = "aws.lambda" / "delete_function";
    /// [`delete_function_code_signing_config`](super::delete_function_code_signing_config).
    pub static DELETE_FUNCTION_CODE_SIGNING_CONFIG = "aws.lambda" / "delete_function_code_signing_config";
    /// [`delete_function_concurrency`](super::delete_function_concurrency).
    pub static DELETE_FUNCTION_CONCURRENCY = "aws.lambda" / "delete_function_concurrency";
    /// [`delete_function_event_invoke_config`](super::delete_function_event_invoke_config).
    pub static DELETE_FUNCTION_EVENT_INVOKE_CONFIG = "aws.lambda" / "delete_function_event_invoke_config";
    /// [`delete_function_url_config`](super::delete_function_url_config).
    pub static DELETE_FUNCTION_URL_CONFIG = "aws.lambda" / "delete_function_url_config";
    /// [`delete_layer_version`](super::delete_layer_version).
    pub static DELETE_LAYER_VERSION = "aws.lambda" / "delete_layer_version";
    /// [`delete_provisioned_concurrency_config`](super::delete_provisioned_concurrency_config).
    pub static DELETE_PROVISIONED_CONCURRENCY_CONFIG = "aws.lambda" / "delete_provisioned_concurrency_config";
    /// [`delete_resource_policy`](super::delete_resource_policy).
    pub static DELETE_RESOURCE_POLICY = "aws.lambda" / "delete_resource_policy";
    /// [`get_account_settings`](super::get_account_settings).
    pub static GET_ACCOUNT_SETTINGS = "aws.lambda" / "get_account_settings";
    /// [`get_alias`](super::get_alias).
    pub static GET_ALIAS = "aws.lambda" / "get_alias";
    /// [`get_capacity_provider`](super::get_capacity_provider).
    pub static GET_CAPACITY_PROVIDER = "aws.lambda" / "get_capacity_provider";
    /// [`get_code_signing_config`](super::get_code_signing_config).
    pub static GET_CODE_SIGNING_CONFIG = "aws.lambda" / "get_code_signing_config";
    /// [`get_durable_execution`](super::get_durable_execution).
    pub static GET_DURABLE_EXECUTION = "aws.lambda" / "get_durable_execution";
    /// [`get_durable_execution_history`](super::get_durable_execution_history).
    pub static GET_DURABLE_EXECUTION_HISTORY = "aws.lambda" / "get_durable_execution_history";
    /// [`get_durable_execution_state`](super::get_durable_execution_state).
    pub static GET_DURABLE_EXECUTION_STATE = "aws.lambda" / "get_durable_execution_state";
    /// [`get_event_source_mapping`](super::get_event_source_mapping).
    pub static GET_EVENT_SOURCE_MAPPING = "aws.lambda" / "get_event_source_mapping";
    /// [`get_function`](super::get_function).
    pub static GET_FUNCTION = "aws.lambda" / "get_function";
    /// [`get_function_code_signing_config`](super::get_function_code_signing_config).
    pub static GET_FUNCTION_CODE_SIGNING_CONFIG = "aws.lambda" / "get_function_code_signing_config";
    /// [`get_function_concurrency`](super::get_function_concurrency).
    pub static GET_FUNCTION_CONCURRENCY = "aws.lambda" / "get_function_concurrency";
    /// [`get_function_configuration`](super::get_function_configuration).
    pub static GET_FUNCTION_CONFIGURATION = "aws.lambda" / "get_function_configuration";
    /// [`get_function_event_invoke_config`](super::get_function_event_invoke_config).
    pub static GET_FUNCTION_EVENT_INVOKE_CONFIG = "aws.lambda" / "get_function_event_invoke_config";
    /// [`get_function_recursion_config`](super::get_function_recursion_config).
    pub static GET_FUNCTION_RECURSION_CONFIG = "aws.lambda" / "get_function_recursion_config";
    /// [`get_function_scaling_config`](super::get_function_scaling_config).
    pub static GET_FUNCTION_SCALING_CONFIG = "aws.lambda" / "get_function_scaling_config";
    /// [`get_function_url_config`](super::get_function_url_config).
    pub static GET_FUNCTION_URL_CONFIG = "aws.lambda" / "get_function_url_config";
    /// [`get_layer_version`](super::get_layer_version).
    pub static GET_LAYER_VERSION = "aws.lambda" / "get_layer_version";
    /// [`get_layer_version_by_arn`](super::get_layer_version_by_arn).
    pub static GET_LAYER_VERSION_BY_ARN = "aws.lambda" / "get_layer_version_by_arn";
    /// [`get_layer_version_policy`](super::get_layer_version_policy).
    pub static GET_LAYER_VERSION_POLICY = "aws.lambda" / "get_layer_version_policy";
    /// [`get_policy`](super::get_policy).
    pub static GET_POLICY = "aws.lambda" / "get_policy";
    /// [`get_provisioned_concurrency_config`](super::get_provisioned_concurrency_config).
    pub static GET_PROVISIONED_CONCURRENCY_CONFIG = "aws.lambda" / "get_provisioned_concurrency_config";
    /// [`get_resource_policy`](super::get_resource_policy).
    pub static GET_RESOURCE_POLICY = "aws.lambda" / "get_resource_policy";
    /// [`get_runtime_management_config`](super::get_runtime_management_config).
    pub static GET_RUNTIME_MANAGEMENT_CONFIG = "aws.lambda" / "get_runtime_management_config";
    /// [`invoke`](super::invoke).
    pub static INVOKE = "aws.lambda" / "invoke";
    /// [`invoke_async`](super::invoke_async).
    pub static INVOKE_ASYNC = "aws.lambda" / "invoke_async";
    /// [`invoke_with_response_stream`](super::invoke_with_response_stream).
    pub static INVOKE_WITH_RESPONSE_STREAM = "aws.lambda" / "invoke_with_response_stream";
    /// [`list_aliases`](super::list_aliases).
    pub static LIST_ALIASES = "aws.lambda" / "list_aliases";
    /// [`list_capacity_providers`](super::list_capacity_providers).
    pub static LIST_CAPACITY_PROVIDERS = "aws.lambda" / "list_capacity_providers";
    /// [`list_code_signing_configs`](super::list_code_signing_configs).
    pub static LIST_CODE_SIGNING_CONFIGS = "aws.lambda" / "list_code_signing_configs";
    /// [`list_durable_executions_by_function`](super::list_durable_executions_by_function).
    pub static LIST_DURABLE_EXECUTIONS_BY_FUNCTION = "aws.lambda" / "list_durable_executions_by_function";
    /// [`list_event_source_mappings`](super::list_event_source_mappings).
    pub static LIST_EVENT_SOURCE_MAPPINGS = "aws.lambda" / "list_event_source_mappings";
    /// [`list_function_event_invoke_configs`](super::list_function_event_invoke_configs).
    pub static LIST_FUNCTION_EVENT_INVOKE_CONFIGS = "aws.lambda" / "list_function_event_invoke_configs";
    /// [`list_function_url_configs`](super::list_function_url_configs).
    pub static LIST_FUNCTION_URL_CONFIGS = "aws.lambda" / "list_function_url_configs";
    /// [`list_function_versions_by_capacity_provider`](super::list_function_versions_by_capacity_provider).
    pub static LIST_FUNCTION_VERSIONS_BY_CAPACITY_PROVIDER = "aws.lambda" / "list_function_versions_by_capacity_provider";
    /// [`list_functions`](super::list_functions).
    pub static LIST_FUNCTIONS = "aws.lambda" / "list_functions";
    /// [`list_functions_by_code_signing_config`](super::list_functions_by_code_signing_config).
    pub static LIST_FUNCTIONS_BY_CODE_SIGNING_CONFIG = "aws.lambda" / "list_functions_by_code_signing_config";
    /// [`list_layer_versions`](super::list_layer_versions).
    pub static LIST_LAYER_VERSIONS = "aws.lambda" / "list_layer_versions";
    /// [`list_layers`](super::list_layers).
    pub static LIST_LAYERS = "aws.lambda" / "list_layers";
    /// [`list_provisioned_concurrency_configs`](super::list_provisioned_concurrency_configs).
    pub static LIST_PROVISIONED_CONCURRENCY_CONFIGS = "aws.lambda" / "list_provisioned_concurrency_configs";
    /// [`list_tags`](super::list_tags).
    pub static LIST_TAGS = "aws.lambda" / "list_tags";
    /// [`list_versions_by_function`](super::list_versions_by_function).
    pub static LIST_VERSIONS_BY_FUNCTION = "aws.lambda" / "list_versions_by_function";
    /// [`publish_layer_version`](super::publish_layer_version).
    pub static PUBLISH_LAYER_VERSION = "aws.lambda" / "publish_layer_version";
    /// [`publish_version`](super::publish_version).
    pub static PUBLISH_VERSION = "aws.lambda" / "publish_version";
    /// [`put_function_code_signing_config`](super::put_function_code_signing_config).
    pub static PUT_FUNCTION_CODE_SIGNING_CONFIG = "aws.lambda" / "put_function_code_signing_config";
    /// [`put_function_concurrency`](super::put_function_concurrency).
    pub static PUT_FUNCTION_CONCURRENCY = "aws.lambda" / "put_function_concurrency";
    /// [`put_function_event_invoke_config`](super::put_function_event_invoke_config).
    pub static PUT_FUNCTION_EVENT_INVOKE_CONFIG = "aws.lambda" / "put_function_event_invoke_config";
    /// [`put_function_recursion_config`](super::put_function_recursion_config).
    pub static PUT_FUNCTION_RECURSION_CONFIG = "aws.lambda" / "put_function_recursion_config";
    /// [`put_function_scaling_config`](super::put_function_scaling_config).
    pub static PUT_FUNCTION_SCALING_CONFIG = "aws.lambda" / "put_function_scaling_config";
    /// [`put_provisioned_concurrency_config`](super::put_provisioned_concurrency_config).
    pub static PUT_PROVISIONED_CONCURRENCY_CONFIG = "aws.lambda" / "put_provisioned_concurrency_config";
    /// [`put_resource_policy`](super::put_resource_policy).
    pub static PUT_RESOURCE_POLICY = "aws.lambda" / "put_resource_policy";
    /// [`put_runtime_management_config`](super::put_runtime_management_config).
    pub static PUT_RUNTIME_MANAGEMENT_CONFIG = "aws.lambda" / "put_runtime_management_config";
    /// [`remove_layer_version_permission`](super::remove_layer_version_permission).
    pub static REMOVE_LAYER_VERSION_PERMISSION = "aws.lambda" / "remove_layer_version_permission";
    /// [`remove_permission`](super::remove_permission).
    pub static REMOVE_PERMISSION = "aws.lambda" / "remove_permission";
    /// [`send_durable_execution_callback_failure`](super::send_durable_execution_callback_failure).
    pub static SEND_DURABLE_EXECUTION_CALLBACK_FAILURE = "aws.lambda" / "send_durable_execution_callback_failure";
    /// [`send_durable_execution_callback_heartbeat`](super::send_durable_execution_callback_heartbeat).
    pub static SEND_DURABLE_EXECUTION_CALLBACK_HEARTBEAT = "aws.lambda" / "send_durable_execution_callback_heartbeat";
    /// [`send_durable_execution_callback_success`](super::send_durable_execution_callback_success).
    pub static SEND_DURABLE_EXECUTION_CALLBACK_SUCCESS = "aws.lambda" / "send_durable_execution_callback_success";
    /// [`stop_durable_execution`](super::stop_durable_execution).
    pub static STOP_DURABLE_EXECUTION = "aws.lambda" / "stop_durable_execution";
    /// [`tag_resource`](super::tag_resource).
    pub static TAG_RESOURCE = "aws.lambda" / "tag_resource";
    /// [`untag_resource`](super::untag_resource).
    pub static UNTAG_RESOURCE = "aws.lambda" / "untag_resource";
    /// [`update_alias`](super::update_alias).
    pub static UPDATE_ALIAS = "aws.lambda" / "update_alias";
    /// [`update_capacity_provider`](super::update_capacity_provider).
    pub static UPDATE_CAPACITY_PROVIDER = "aws.lambda" / "update_capacity_provider";
    /// [`update_code_signing_config`](super::update_code_signing_config).
    pub static UPDATE_CODE_SIGNING_CONFIG = "aws.lambda" / "update_code_signing_config";
    /// [`update_event_source_mapping`](super::update_event_source_mapping).
    pub static UPDATE_EVENT_SOURCE_MAPPING = "aws.lambda" / "update_event_source_mapping";
    /// [`update_function_code`](super::update_function_code).
    pub static UPDATE_FUNCTION_CODE = "aws.lambda" / "update_function_code";
    /// [`update_function_configuration`](super::update_function_configuration).
    pub static UPDATE_FUNCTION_CONFIGURATION = "aws.lambda" / "update_function_configuration";
    /// [`update_function_event_invoke_config`](super::update_function_event_invoke_config).
    pub static UPDATE_FUNCTION_EVENT_INVOKE_CONFIG = "aws.lambda" / "update_function_event_invoke_config";
    /// [`update_function_url_config`](super::update_function_url_config).
    pub static UPDATE_FUNCTION_URL_CONFIG = "aws.lambda" / "update_function_url_config";
}
