// Made by build/codegen from AWS's model. Do not edit.

//! The operations as methods of their IOmod, for fakes in tests.

asml::method! {
    /// [`add_tags_to_resource`](super::add_tags_to_resource).
    pub static ADD_TAGS_TO_RESOURCE = "aws.ssm" / "add_tags_to_resource";
    /// [`associate_ops_item_related_item`](super::associate_ops_item_related_item).
    pub static ASSOCIATE_OPS_ITEM_RELATED_ITEM = "aws.ssm" / "associate_ops_item_related_item";
    /// [`cancel_command`](super::cancel_command).
    pub static CANCEL_COMMAND = "aws.ssm" / "cancel_command";
    /// [`cancel_maintenance_window_execution`](super::cancel_maintenance_window_execution).
    pub static CANCEL_MAINTENANCE_WINDOW_EXECUTION = "aws.ssm" / "cancel_maintenance_window_execution";
    /// [`create_activation`](super::create_activation).
    pub static CREATE_ACTIVATION = "aws.ssm" / "create_activation";
    /// [`create_association`](super::create_association).
    pub static CREATE_ASSOCIATION = "aws.ssm" / "create_association";
    /// [`create_association_batch`](super::create_association_batch).
    pub static CREATE_ASSOCIATION_BATCH = "aws.ssm" / "create_association_batch";
    /// [`create_cloud_connector`](super::create_cloud_connector).
    pub static CREATE_CLOUD_CONNECTOR = "aws.ssm" / "create_cloud_connector";
    /// [`create_document`](super::create_document).
    pub static CREATE_DOCUMENT = "aws.ssm" / "create_document";
    /// [`create_maintenance_window`](super::create_maintenance_window).
    pub static CREATE_MAINTENANCE_WINDOW = "aws.ssm" / "create_maintenance_window";
    /// [`create_ops_item`](super::create_ops_item).
    pub static CREATE_OPS_ITEM = "aws.ssm" / "create_ops_item";
    /// [`create_ops_metadata`](super::create_ops_metadata).
    pub static CREATE_OPS_METADATA = "aws.ssm" / "create_ops_metadata";
    /// [`create_patch_baseline`](super::create_patch_baseline).
    pub static CREATE_PATCH_BASELINE = "aws.ssm" / "create_patch_baseline";
    /// [`create_resource_data_sync`](super::create_resource_data_sync).
    pub static CREATE_RESOURCE_DATA_SYNC = "aws.ssm" / "create_resource_data_sync";
    /// [`delete_activation`](super::delete_activation).
    pub static DELETE_ACTIVATION = "aws.ssm" / "delete_activation";
    /// [`delete_association`](super::delete_association).
    pub static DELETE_ASSOCIATION = "aws.ssm" / "delete_association";
    /// [`delete_cloud_connector`](super::delete_cloud_connector).
    pub static DELETE_CLOUD_CONNECTOR = "aws.ssm" / "delete_cloud_connector";
    /// [`delete_document`](super::delete_document).
    pub static DELETE_DOCUMENT = "aws.ssm" / "delete_document";
    /// [`delete_inventory`](super::delete_inventory).
    pub static DELETE_INVENTORY = "aws.ssm" / "delete_inventory";
    /// [`delete_maintenance_window`](super::delete_maintenance_window).
    pub static DELETE_MAINTENANCE_WINDOW = "aws.ssm" / "delete_maintenance_window";
    /// [`delete_ops_item`](super::delete_ops_item).
    pub static DELETE_OPS_ITEM = "aws.ssm" / "delete_ops_item";
    /// [`delete_ops_metadata`](super::delete_ops_metadata).
    pub static DELETE_OPS_METADATA = "aws.ssm" / "delete_ops_metadata";
    /// [`delete_parameter`](super::delete_parameter).
    pub static DELETE_PARAMETER = "aws.ssm" / "delete_parameter";
    /// [`delete_parameters`](super::delete_parameters).
    pub static DELETE_PARAMETERS = "aws.ssm" / "delete_parameters";
    /// [`delete_patch_baseline`](super::delete_patch_baseline).
    pub static DELETE_PATCH_BASELINE = "aws.ssm" / "delete_patch_baseline";
    /// [`delete_resource_data_sync`](super::delete_resource_data_sync).
    pub static DELETE_RESOURCE_DATA_SYNC = "aws.ssm" / "delete_resource_data_sync";
    /// [`delete_resource_policy`](super::delete_resource_policy).
    pub static DELETE_RESOURCE_POLICY = "aws.ssm" / "delete_resource_policy";
    /// [`deregister_managed_instance`](super::deregister_managed_instance).
    pub static DEREGISTER_MANAGED_INSTANCE = "aws.ssm" / "deregister_managed_instance";
    /// [`deregister_patch_baseline_for_patch_group`](super::deregister_patch_baseline_for_patch_group).
    pub static DEREGISTER_PATCH_BASELINE_FOR_PATCH_GROUP = "aws.ssm" / "deregister_patch_baseline_for_patch_group";
    /// [`deregister_target_from_maintenance_window`](super::deregister_target_from_maintenance_window).
    pub static DEREGISTER_TARGET_FROM_MAINTENANCE_WINDOW = "aws.ssm" / "deregister_target_from_maintenance_window";
    /// [`deregister_task_from_maintenance_window`](super::deregister_task_from_maintenance_window).
    pub static DEREGISTER_TASK_FROM_MAINTENANCE_WINDOW = "aws.ssm" / "deregister_task_from_maintenance_window";
    /// [`describe_activations`](super::describe_activations).
    pub static DESCRIBE_ACTIVATIONS = "aws.ssm" / "describe_activations";
    /// [`describe_association`](super::describe_association).
    pub static DESCRIBE_ASSOCIATION = "aws.ssm" / "describe_association";
    /// [`describe_association_execution_targets`](super::describe_association_execution_targets).
    pub static DESCRIBE_ASSOCIATION_EXECUTION_TARGETS = "aws.ssm" / "describe_association_execution_targets";
    /// [`describe_association_executions`](super::describe_association_executions).
    pub static DESCRIBE_ASSOCIATION_EXECUTIONS = "aws.ssm" / "describe_association_executions";
    /// [`describe_automation_executions`](super::describe_automation_executions).
    pub static DESCRIBE_AUTOMATION_EXECUTIONS = "aws.ssm" / "describe_automation_executions";
    /// [`describe_automation_step_executions`](super::describe_automation_step_executions).
    pub static DESCRIBE_AUTOMATION_STEP_EXECUTIONS = "aws.ssm" / "describe_automation_step_executions";
    /// [`describe_available_patches`](super::describe_available_patches).
    pub static DESCRIBE_AVAILABLE_PATCHES = "aws.ssm" / "describe_available_patches";
    /// [`describe_document`](super::describe_document).
    pub static DESCRIBE_DOCUMENT = "aws.ssm" / "describe_document";
    /// [`describe_document_permission`](super::describe_document_permission).
    pub static DESCRIBE_DOCUMENT_PERMISSION = "aws.ssm" / "describe_document_permission";
    /// [`describe_effective_instance_associations`](super::describe_effective_instance_associations).
    pub static DESCRIBE_EFFECTIVE_INSTANCE_ASSOCIATIONS = "aws.ssm" / "describe_effective_instance_associations";
    /// [`describe_effective_patches_for_patch_baseline`](super::describe_effective_patches_for_patch_baseline).
    pub static DESCRIBE_EFFECTIVE_PATCHES_FOR_PATCH_BASELINE = "aws.ssm" / "describe_effective_patches_for_patch_baseline";
    /// [`describe_instance_associations_status`](super::describe_instance_associations_status).
    pub static DESCRIBE_INSTANCE_ASSOCIATIONS_STATUS = "aws.ssm" / "describe_instance_associations_status";
    /// [`describe_instance_information`](super::describe_instance_information).
    pub static DESCRIBE_INSTANCE_INFORMATION = "aws.ssm" / "describe_instance_information";
    /// [`describe_instance_patch_states`](super::describe_instance_patch_states).
    pub static DESCRIBE_INSTANCE_PATCH_STATES = "aws.ssm" / "describe_instance_patch_states";
    /// [`describe_instance_patch_states_for_patch_group`](super::describe_instance_patch_states_for_patch_group).
    pub static DESCRIBE_INSTANCE_PATCH_STATES_FOR_PATCH_GROUP = "aws.ssm" / "describe_instance_patch_states_for_patch_group";
    /// [`describe_instance_patches`](super::describe_instance_patches).
    pub static DESCRIBE_INSTANCE_PATCHES = "aws.ssm" / "describe_instance_patches";
    /// [`describe_instance_properties`](super::describe_instance_properties).
    pub static DESCRIBE_INSTANCE_PROPERTIES = "aws.ssm" / "describe_instance_properties";
    /// [`describe_inventory_deletions`](super::describe_inventory_deletions).
    pub static DESCRIBE_INVENTORY_DELETIONS = "aws.ssm" / "describe_inventory_deletions";
    /// [`describe_maintenance_window_execution_task_invocations`](super::describe_maintenance_window_execution_task_invocations).
    pub static DESCRIBE_MAINTENANCE_WINDOW_EXECUTION_TASK_INVOCATIONS = "aws.ssm" / "describe_maintenance_window_execution_task_invocations";
    /// [`describe_maintenance_window_execution_tasks`](super::describe_maintenance_window_execution_tasks).
    pub static DESCRIBE_MAINTENANCE_WINDOW_EXECUTION_TASKS = "aws.ssm" / "describe_maintenance_window_execution_tasks";
    /// [`describe_maintenance_window_executions`](super::describe_maintenance_window_executions).
    pub static DESCRIBE_MAINTENANCE_WINDOW_EXECUTIONS = "aws.ssm" / "describe_maintenance_window_executions";
    /// [`describe_maintenance_window_schedule`](super::describe_maintenance_window_schedule).
    pub static DESCRIBE_MAINTENANCE_WINDOW_SCHEDULE = "aws.ssm" / "describe_maintenance_window_schedule";
    /// [`describe_maintenance_window_targets`](super::describe_maintenance_window_targets).
    pub static DESCRIBE_MAINTENANCE_WINDOW_TARGETS = "aws.ssm" / "describe_maintenance_window_targets";
    /// [`describe_maintenance_window_tasks`](super::describe_maintenance_window_tasks).
    pub static DESCRIBE_MAINTENANCE_WINDOW_TASKS = "aws.ssm" / "describe_maintenance_window_tasks";
    /// [`describe_maintenance_windows`](super::describe_maintenance_windows).
    pub static DESCRIBE_MAINTENANCE_WINDOWS = "aws.ssm" / "describe_maintenance_windows";
    /// [`describe_maintenance_windows_for_target`](super::describe_maintenance_windows_for_target).
    pub static DESCRIBE_MAINTENANCE_WINDOWS_FOR_TARGET = "aws.ssm" / "describe_maintenance_windows_for_target";
    /// [`describe_ops_items`](super::describe_ops_items).
    pub static DESCRIBE_OPS_ITEMS = "aws.ssm" / "describe_ops_items";
    /// [`describe_parameters`](super::describe_parameters).
    pub static DESCRIBE_PARAMETERS = "aws.ssm" / "describe_parameters";
    /// [`describe_patch_baselines`](super::describe_patch_baselines).
    pub static DESCRIBE_PATCH_BASELINES = "aws.ssm" / "describe_patch_baselines";
    /// [`describe_patch_group_state`](super::describe_patch_group_state).
    pub static DESCRIBE_PATCH_GROUP_STATE = "aws.ssm" / "describe_patch_group_state";
    /// [`describe_patch_groups`](super::describe_patch_groups).
    pub static DESCRIBE_PATCH_GROUPS = "aws.ssm" / "describe_patch_groups";
    /// [`describe_patch_properties`](super::describe_patch_properties).
    pub static DESCRIBE_PATCH_PROPERTIES = "aws.ssm" / "describe_patch_properties";
    /// [`describe_sessions`](super::describe_sessions).
    pub static DESCRIBE_SESSIONS = "aws.ssm" / "describe_sessions";
    /// [`disassociate_ops_item_related_item`](super::disassociate_ops_item_related_item).
    pub static DISASSOCIATE_OPS_ITEM_RELATED_ITEM = "aws.ssm" / "disassociate_ops_item_related_item";
    /// [`get_access_token`](super::get_access_token).
    pub static GET_ACCESS_TOKEN = "aws.ssm" / "get_access_token";
    /// [`get_automation_execution`](super::get_automation_execution).
    pub static GET_AUTOMATION_EXECUTION = "aws.ssm" / "get_automation_execution";
    /// [`get_calendar_state`](super::get_calendar_state).
    pub static GET_CALENDAR_STATE = "aws.ssm" / "get_calendar_state";
    /// [`get_cloud_connector`](super::get_cloud_connector).
    pub static GET_CLOUD_CONNECTOR = "aws.ssm" / "get_cloud_connector";
    /// [`get_command_invocation`](super::get_command_invocation).
    pub static GET_COMMAND_INVOCATION = "aws.ssm" / "get_command_invocation";
    /// [`get_connection_status`](super::get_connection_status).
    pub static GET_CONNECTION_STATUS = "aws.ssm" / "get_connection_status";
    /// [`get_default_patch_baseline`](super::get_default_patch_baseline).
    pub static GET_DEFAULT_PATCH_BASELINE = "aws.ssm" / "get_default_patch_baseline";
    /// [`get_deployable_patch_snapshot_for_instance`](super::get_deployable_patch_snapshot_for_instance).
    pub static GET_DEPLOYABLE_PATCH_SNAPSHOT_FOR_INSTANCE = "aws.ssm" / "get_deployable_patch_snapshot_for_instance";
    /// [`get_document`](super::get_document).
    pub static GET_DOCUMENT = "aws.ssm" / "get_document";
    /// [`get_execution_preview`](super::get_execution_preview).
    pub static GET_EXECUTION_PREVIEW = "aws.ssm" / "get_execution_preview";
    /// [`get_inventory`](super::get_inventory).
    pub static GET_INVENTORY = "aws.ssm" / "get_inventory";
    /// [`get_inventory_schema`](super::get_inventory_schema).
    pub static GET_INVENTORY_SCHEMA = "aws.ssm" / "get_inventory_schema";
    /// [`get_maintenance_window`](super::get_maintenance_window).
    pub static GET_MAINTENANCE_WINDOW = "aws.ssm" / "get_maintenance_window";
    /// [`get_maintenance_window_execution`](super::get_maintenance_window_execution).
    pub static GET_MAINTENANCE_WINDOW_EXECUTION = "aws.ssm" / "get_maintenance_window_execution";
    /// [`get_maintenance_window_execution_task`](super::get_maintenance_window_execution_task).
    pub static GET_MAINTENANCE_WINDOW_EXECUTION_TASK = "aws.ssm" / "get_maintenance_window_execution_task";
    /// [`get_maintenance_window_execution_task_invocation`](super::get_maintenance_window_execution_task_invocation).
    pub static GET_MAINTENANCE_WINDOW_EXECUTION_TASK_INVOCATION = "aws.ssm" / "get_maintenance_window_execution_task_invocation";
    /// [`get_maintenance_window_task`](super::get_maintenance_window_task).
    pub static GET_MAINTENANCE_WINDOW_TASK = "aws.ssm" / "get_maintenance_window_task";
    /// [`get_ops_item`](super::get_ops_item).
    pub static GET_OPS_ITEM = "aws.ssm" / "get_ops_item";
    /// [`get_ops_metadata`](super::get_ops_metadata).
    pub static GET_OPS_METADATA = "aws.ssm" / "get_ops_metadata";
    /// [`get_ops_summary`](super::get_ops_summary).
    pub static GET_OPS_SUMMARY = "aws.ssm" / "get_ops_summary";
    /// [`get_parameter`](super::get_parameter).
    pub static GET_PARAMETER = "aws.ssm" / "get_parameter";
    /// [`get_parameter_history`](super::get_parameter_history).
    pub static GET_PARAMETER_HISTORY = "aws.ssm" / "get_parameter_history";
    /// [`get_parameters`](super::get_parameters).
    pub static GET_PARAMETERS = "aws.ssm" / "get_parameters";
    /// [`get_parameters_by_path`](super::get_parameters_by_path).
    pub static GET_PARAMETERS_BY_PATH = "aws.ssm" / "get_parameters_by_path";
    /// [`get_patch_baseline`](super::get_patch_baseline).
    pub static GET_PATCH_BASELINE = "aws.ssm" / "get_patch_baseline";
    /// [`get_patch_baseline_for_patch_group`](super::get_patch_baseline_for_patch_group).
    pub static GET_PATCH_BASELINE_FOR_PATCH_GROUP = "aws.ssm" / "get_patch_baseline_for_patch_group";
    /// [`get_resource_policies`](super::get_resource_policies).
    pub static GET_RESOURCE_POLICIES = "aws.ssm" / "get_resource_policies";
    /// [`get_service_setting`](super::get_service_setting).
    pub static GET_SERVICE_SETTING = "aws.ssm" / "get_service_setting";
    /// [`label_parameter_version`](super::label_parameter_version).
    pub static LABEL_PARAMETER_VERSION = "aws.ssm" / "label_parameter_version";
    /// [`list_association_versions`](super::list_association_versions).
    pub static LIST_ASSOCIATION_VERSIONS = "aws.ssm" / "list_association_versions";
    /// [`list_associations`](super::list_associations).
    pub static LIST_ASSOCIATIONS = "aws.ssm" / "list_associations";
    /// [`list_cloud_connectors`](super::list_cloud_connectors).
    pub static LIST_CLOUD_CONNECTORS = "aws.ssm" / "list_cloud_connectors";
    /// [`list_command_invocations`](super::list_command_invocations).
    pub static LIST_COMMAND_INVOCATIONS = "aws.ssm" / "list_command_invocations";
    /// [`list_commands`](super::list_commands).
    pub static LIST_COMMANDS = "aws.ssm" / "list_commands";
    /// [`list_compliance_items`](super::list_compliance_items).
    pub static LIST_COMPLIANCE_ITEMS = "aws.ssm" / "list_compliance_items";
    /// [`list_compliance_summaries`](super::list_compliance_summaries).
    pub static LIST_COMPLIANCE_SUMMARIES = "aws.ssm" / "list_compliance_summaries";
    /// [`list_document_metadata_history`](super::list_document_metadata_history).
    pub static LIST_DOCUMENT_METADATA_HISTORY = "aws.ssm" / "list_document_metadata_history";
    /// [`list_document_versions`](super::list_document_versions).
    pub static LIST_DOCUMENT_VERSIONS = "aws.ssm" / "list_document_versions";
    /// [`list_documents`](super::list_documents).
    pub static LIST_DOCUMENTS = "aws.ssm" / "list_documents";
    /// [`list_inventory_entries`](super::list_inventory_entries).
    pub static LIST_INVENTORY_ENTRIES = "aws.ssm" / "list_inventory_entries";
    /// [`list_nodes`](super::list_nodes).
    pub static LIST_NODES = "aws.ssm" / "list_nodes";
    /// [`list_nodes_summary`](super::list_nodes_summary).
    pub static LIST_NODES_SUMMARY = "aws.ssm" / "list_nodes_summary";
    /// [`list_ops_item_events`](super::list_ops_item_events).
    pub static LIST_OPS_ITEM_EVENTS = "aws.ssm" / "list_ops_item_events";
    /// [`list_ops_item_related_items`](super::list_ops_item_related_items).
    pub static LIST_OPS_ITEM_RELATED_ITEMS = "aws.ssm" / "list_ops_item_related_items";
    /// [`list_ops_metadata`](super::list_ops_metadata).
    pub static LIST_OPS_METADATA = "aws.ssm" / "list_ops_metadata";
    /// [`list_resource_compliance_summaries`](super::list_resource_compliance_summaries).
    pub static LIST_RESOURCE_COMPLIANCE_SUMMARIES = "aws.ssm" / "list_resource_compliance_summaries";
    /// [`list_resource_data_sync`](super::list_resource_data_sync).
    pub static LIST_RESOURCE_DATA_SYNC = "aws.ssm" / "list_resource_data_sync";
    /// [`list_tags_for_resource`](super::list_tags_for_resource).
    pub static LIST_TAGS_FOR_RESOURCE = "aws.ssm" / "list_tags_for_resource";
    /// [`modify_document_permission`](super::modify_document_permission).
    pub static MODIFY_DOCUMENT_PERMISSION = "aws.ssm" / "modify_document_permission";
    /// [`put_compliance_items`](super::put_compliance_items).
    pub static PUT_COMPLIANCE_ITEMS = "aws.ssm" / "put_compliance_items";
    /// [`put_inventory`](super::put_inventory).
    pub static PUT_INVENTORY = "aws.ssm" / "put_inventory";
    /// [`put_parameter`](super::put_parameter).
    pub static PUT_PARAMETER = "aws.ssm" / "put_parameter";
    /// [`put_resource_policy`](super::put_resource_policy).
    pub static PUT_RESOURCE_POLICY = "aws.ssm" / "put_resource_policy";
    /// [`register_default_patch_baseline`](super::register_default_patch_baseline).
    pub static REGISTER_DEFAULT_PATCH_BASELINE = "aws.ssm" / "register_default_patch_baseline";
    /// [`register_patch_baseline_for_patch_group`](super::register_patch_baseline_for_patch_group).
    pub static REGISTER_PATCH_BASELINE_FOR_PATCH_GROUP = "aws.ssm" / "register_patch_baseline_for_patch_group";
    /// [`register_target_with_maintenance_window`](super::register_target_with_maintenance_window).
    pub static REGISTER_TARGET_WITH_MAINTENANCE_WINDOW = "aws.ssm" / "register_target_with_maintenance_window";
    /// [`register_task_with_maintenance_window`](super::register_task_with_maintenance_window).
    pub static REGISTER_TASK_WITH_MAINTENANCE_WINDOW = "aws.ssm" / "register_task_with_maintenance_window";
    /// [`remove_tags_from_resource`](super::remove_tags_from_resource).
    pub static REMOVE_TAGS_FROM_RESOURCE = "aws.ssm" / "remove_tags_from_resource";
    /// [`reset_service_setting`](super::reset_service_setting).
    pub static RESET_SERVICE_SETTING = "aws.ssm" / "reset_service_setting";
    /// [`resume_session`](super::resume_session).
    pub static RESUME_SESSION = "aws.ssm" / "resume_session";
    /// [`send_automation_signal`](super::send_automation_signal).
    pub static SEND_AUTOMATION_SIGNAL = "aws.ssm" / "send_automation_signal";
    /// [`send_command`](super::send_command).
    pub static SEND_COMMAND = "aws.ssm" / "send_command";
    /// [`start_access_request`](super::start_access_request).
    pub static START_ACCESS_REQUEST = "aws.ssm" / "start_access_request";
    /// [`start_associations_once`](super::start_associations_once).
    pub static START_ASSOCIATIONS_ONCE = "aws.ssm" / "start_associations_once";
    /// [`start_automation_execution`](super::start_automation_execution).
    pub static START_AUTOMATION_EXECUTION = "aws.ssm" / "start_automation_execution";
    /// [`start_change_request_execution`](super::start_change_request_execution).
    pub static START_CHANGE_REQUEST_EXECUTION = "aws.ssm" / "start_change_request_execution";
    /// [`start_execution_preview`](super::start_execution_preview).
    pub static START_EXECUTION_PREVIEW = "aws.ssm" / "start_execution_preview";
    /// [`start_session`](super::start_session).
    pub static START_SESSION = "aws.ssm" / "start_session";
    /// [`stop_automation_execution`](super::stop_automation_execution).
    pub static STOP_AUTOMATION_EXECUTION = "aws.ssm" / "stop_automation_execution";
    /// [`terminate_session`](super::terminate_session).
    pub static TERMINATE_SESSION = "aws.ssm" / "terminate_session";
    /// [`unlabel_parameter_version`](super::unlabel_parameter_version).
    pub static UNLABEL_PARAMETER_VERSION = "aws.ssm" / "unlabel_parameter_version";
    /// [`update_association`](super::update_association).
    pub static UPDATE_ASSOCIATION = "aws.ssm" / "update_association";
    /// [`update_association_status`](super::update_association_status).
    pub static UPDATE_ASSOCIATION_STATUS = "aws.ssm" / "update_association_status";
    /// [`update_cloud_connector`](super::update_cloud_connector).
    pub static UPDATE_CLOUD_CONNECTOR = "aws.ssm" / "update_cloud_connector";
    /// [`update_document`](super::update_document).
    pub static UPDATE_DOCUMENT = "aws.ssm" / "update_document";
    /// [`update_document_default_version`](super::update_document_default_version).
    pub static UPDATE_DOCUMENT_DEFAULT_VERSION = "aws.ssm" / "update_document_default_version";
    /// [`update_document_metadata`](super::update_document_metadata).
    pub static UPDATE_DOCUMENT_METADATA = "aws.ssm" / "update_document_metadata";
    /// [`update_maintenance_window`](super::update_maintenance_window).
    pub static UPDATE_MAINTENANCE_WINDOW = "aws.ssm" / "update_maintenance_window";
    /// [`update_maintenance_window_target`](super::update_maintenance_window_target).
    pub static UPDATE_MAINTENANCE_WINDOW_TARGET = "aws.ssm" / "update_maintenance_window_target";
    /// [`update_maintenance_window_task`](super::update_maintenance_window_task).
    pub static UPDATE_MAINTENANCE_WINDOW_TASK = "aws.ssm" / "update_maintenance_window_task";
    /// [`update_managed_instance_role`](super::update_managed_instance_role).
    pub static UPDATE_MANAGED_INSTANCE_ROLE = "aws.ssm" / "update_managed_instance_role";
    /// [`update_ops_item`](super::update_ops_item).
    pub static UPDATE_OPS_ITEM = "aws.ssm" / "update_ops_item";
    /// [`update_ops_metadata`](super::update_ops_metadata).
    pub static UPDATE_OPS_METADATA = "aws.ssm" / "update_ops_metadata";
    /// [`update_patch_baseline`](super::update_patch_baseline).
    pub static UPDATE_PATCH_BASELINE = "aws.ssm" / "update_patch_baseline";
    /// [`update_resource_data_sync`](super::update_resource_data_sync).
    pub static UPDATE_RESOURCE_DATA_SYNC = "aws.ssm" / "update_resource_data_sync";
    /// [`update_service_setting`](super::update_service_setting).
    pub static UPDATE_SERVICE_SETTING = "aws.ssm" / "update_service_setting";
    /// [`validate_cloud_connector`](super::validate_cloud_connector).
    pub static VALIDATE_CLOUD_CONNECTOR = "aws.ssm" / "validate_cloud_connector";
}
