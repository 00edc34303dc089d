// Made by build/codegen from AWS's model. Do not edit.

//! The operations as methods of their IOmod, for fakes in tests.

asml::method! {
    /// [`create_activity`](super::create_activity).
    pub static CREATE_ACTIVITY = "aws.sfn" / "create_activity";
    /// [`create_state_machine`](super::create_state_machine).
    pub static CREATE_STATE_MACHINE = "aws.sfn" / "create_state_machine";
    /// [`create_state_machine_alias`](super::create_state_machine_alias).
    pub static CREATE_STATE_MACHINE_ALIAS = "aws.sfn" / "create_state_machine_alias";
    /// [`delete_activity`](super::delete_activity).
    pub static DELETE_ACTIVITY = "aws.sfn" / "delete_activity";
    /// [`delete_state_machine`](super::delete_state_machine).
    pub static DELETE_STATE_MACHINE = "aws.sfn" / "delete_state_machine";
    /// [`delete_state_machine_alias`](super::delete_state_machine_alias).
    pub static DELETE_STATE_MACHINE_ALIAS = "aws.sfn" / "delete_state_machine_alias";
    /// [`delete_state_machine_version`](super::delete_state_machine_version).
    pub static DELETE_STATE_MACHINE_VERSION = "aws.sfn" / "delete_state_machine_version";
    /// [`describe_activity`](super::describe_activity).
    pub static DESCRIBE_ACTIVITY = "aws.sfn" / "describe_activity";
    /// [`describe_execution`](super::describe_execution).
    pub static DESCRIBE_EXECUTION = "aws.sfn" / "describe_execution";
    /// [`describe_map_run`](super::describe_map_run).
    pub static DESCRIBE_MAP_RUN = "aws.sfn" / "describe_map_run";
    /// [`describe_state_machine`](super::describe_state_machine).
    pub static DESCRIBE_STATE_MACHINE = "aws.sfn" / "describe_state_machine";
    /// [`describe_state_machine_alias`](super::describe_state_machine_alias).
    pub static DESCRIBE_STATE_MACHINE_ALIAS = "aws.sfn" / "describe_state_machine_alias";
    /// [`describe_state_machine_for_execution`](super::describe_state_machine_for_execution).
    pub static DESCRIBE_STATE_MACHINE_FOR_EXECUTION = "aws.sfn" / "describe_state_machine_for_execution";
    /// [`get_activity_task`](super::get_activity_task).
    pub static GET_ACTIVITY_TASK = "aws.sfn" / "get_activity_task";
    /// [`get_execution_history`](super::get_execution_history).
    pub static GET_EXECUTION_HISTORY = "aws.sfn" / "get_execution_history";
    /// [`list_activities`](super::list_activities).
    pub static LIST_ACTIVITIES = "aws.sfn" / "list_activities";
    /// [`list_executions`](super::list_executions).
    pub static LIST_EXECUTIONS = "aws.sfn" / "list_executions";
    /// [`list_map_runs`](super::list_map_runs).
    pub static LIST_MAP_RUNS = "aws.sfn" / "list_map_runs";
    /// [`list_state_machine_aliases`](super::list_state_machine_aliases).
    pub static LIST_STATE_MACHINE_ALIASES = "aws.sfn" / "list_state_machine_aliases";
    /// [`list_state_machine_versions`](super::list_state_machine_versions).
    pub static LIST_STATE_MACHINE_VERSIONS = "aws.sfn" / "list_state_machine_versions";
    /// [`list_state_machines`](super::list_state_machines).
    pub static LIST_STATE_MACHINES = "aws.sfn" / "list_state_machines";
    /// [`list_tags_for_resource`](super::list_tags_for_resource).
    pub static LIST_TAGS_FOR_RESOURCE = "aws.sfn" / "list_tags_for_resource";
    /// [`publish_state_machine_version`](super::publish_state_machine_version).
    pub static PUBLISH_STATE_MACHINE_VERSION = "aws.sfn" / "publish_state_machine_version";
    /// [`redrive_execution`](super::redrive_execution).
    pub static REDRIVE_EXECUTION = "aws.sfn" / "redrive_execution";
    /// [`send_task_failure`](super::send_task_failure).
    pub static SEND_TASK_FAILURE = "aws.sfn" / "send_task_failure";
    /// [`send_task_heartbeat`](super::send_task_heartbeat).
    pub static SEND_TASK_HEARTBEAT = "aws.sfn" / "send_task_heartbeat";
    /// [`send_task_success`](super::send_task_success).
    pub static SEND_TASK_SUCCESS = "aws.sfn" / "send_task_success";
    /// [`start_execution`](super::start_execution).
    pub static START_EXECUTION = "aws.sfn" / "start_execution";
    /// [`start_sync_execution`](super::start_sync_execution).
    pub static START_SYNC_EXECUTION = "aws.sfn" / "start_sync_execution";
    /// [`stop_execution`](super::stop_execution).
    pub static STOP_EXECUTION = "aws.sfn" / "stop_execution";
    /// [`tag_resource`](super::tag_resource).
    pub static TAG_RESOURCE = "aws.sfn" / "tag_resource";
    /// [`test_state`](super::test_state).
    pub static TEST_STATE = "aws.sfn" / "test_state";
    /// [`untag_resource`](super::untag_resource).
    pub static UNTAG_RESOURCE = "aws.sfn" / "untag_resource";
    /// [`update_map_run`](super::update_map_run).
    pub static UPDATE_MAP_RUN = "aws.sfn" / "update_map_run";
    /// [`update_state_machine`](super::update_state_machine).
    pub static UPDATE_STATE_MACHINE = "aws.sfn" / "update_state_machine";
    /// [`update_state_machine_alias`](super::update_state_machine_alias).
    pub static UPDATE_STATE_MACHINE_ALIAS = "aws.sfn" / "update_state_machine_alias";
    /// [`validate_state_machine_definition`](super::validate_state_machine_definition).
    pub static VALIDATE_STATE_MACHINE_DEFINITION = "aws.sfn" / "validate_state_machine_definition";
}
