// Made by build/codegen from AWS's model. Do not edit.

//! The operations as methods of their IOmod, for fakes in tests.

asml::method! {
    /// [`activate_event_source`](super::activate_event_source).
    pub static ACTIVATE_EVENT_SOURCE = "aws.eventbridge" / "activate_event_source";
    /// [`cancel_replay`](super::cancel_replay).
    pub static CANCEL_REPLAY = "aws.eventbridge" / "cancel_replay";
    /// [`create_api_destination`](super::create_api_destination).
    pub static CREATE_API_DESTINATION = "aws.eventbridge" / "create_api_destination";
    /// [`create_archive`](super::create_archive).
    pub static CREATE_ARCHIVE = "aws.eventbridge" / "create_archive";
    /// [`create_connection`](super::create_connection).
    pub static CREATE_CONNECTION = "aws.eventbridge" / "create_connection";
    /// [`create_endpoint`](super::create_endpoint).
    pub static CREATE_ENDPOINT = "aws.eventbridge" / "create_endpoint";
    /// [`create_event_bus`](super::create_event_bus).
    pub static CREATE_EVENT_BUS = "aws.eventbridge" / "create_event_bus";
    /// [`create_partner_event_source`](super::create_partner_event_source).
    pub static CREATE_PARTNER_EVENT_SOURCE = "aws.eventbridge" / "create_partner_event_source";
    /// [`deactivate_event_source`](super::deactivate_event_source).
    pub static DEACTIVATE_EVENT_SOURCE = "aws.eventbridge" / "deactivate_event_source";
    /// [`deauthorize_connection`](super::deauthorize_connection).
    pub static DEAUTHORIZE_CONNECTION = "aws.eventbridge" / "deauthorize_connection";
    /// [`delete_api_destination`](super::delete_api_destination).
    pub static DELETE_API_DESTINATION = "aws.eventbridge" / "delete_api_destination";
    /// [`delete_archive`](super::delete_archive).
    pub static DELETE_ARCHIVE = "aws.eventbridge" / "delete_archive";
    /// [`delete_connection`](super::delete_connection).
    pub static DELETE_CONNECTION = "aws.eventbridge" / "delete_connection";
    /// [`delete_endpoint`](super::delete_endpoint).
    pub static DELETE_ENDPOINT = "aws.eventbridge" / "delete_endpoint";
    /// [`delete_event_bus`](super::delete_event_bus).
    pub static DELETE_EVENT_BUS = "aws.eventbridge" / "delete_event_bus";
    /// [`delete_partner_event_source`](super::delete_partner_event_source).
    pub static DELETE_PARTNER_EVENT_SOURCE = "aws.eventbridge" / "delete_partner_event_source";
    /// [`delete_rule`](super::delete_rule).
    pub static DELETE_RULE = "aws.eventbridge" / "delete_rule";
    /// [`describe_api_destination`](super::describe_api_destination).
    pub static DESCRIBE_API_DESTINATION = "aws.eventbridge" / "describe_api_destination";
    /// [`describe_archive`](super::describe_archive).
    pub static DESCRIBE_ARCHIVE = "aws.eventbridge" / "describe_archive";
    /// [`describe_connection`](super::describe_connection).
    pub static DESCRIBE_CONNECTION = "aws.eventbridge" / "describe_connection";
    /// [`describe_endpoint`](super::describe_endpoint).
    pub static DESCRIBE_ENDPOINT = "aws.eventbridge" / "describe_endpoint";
    /// [`describe_event_bus`](super::describe_event_bus).
    pub static DESCRIBE_EVENT_BUS = "aws.eventbridge" / "describe_event_bus";
    /// [`describe_event_source`](super::describe_event_source).
    pub static DESCRIBE_EVENT_SOURCE = "aws.eventbridge" / "describe_event_source";
    /// [`describe_partner_event_source`](super::describe_partner_event_source).
    pub static DESCRIBE_PARTNER_EVENT_SOURCE = "aws.eventbridge" / "describe_partner_event_source";
    /// [`describe_replay`](super::describe_replay).
    pub static DESCRIBE_REPLAY = "aws.eventbridge" / "describe_replay";
    /// [`describe_rule`](super::describe_rule).
    pub static DESCRIBE_RULE = "aws.eventbridge" / "describe_rule";
    /// [`disable_rule`](super::disable_rule).
    pub static DISABLE_RULE = "aws.eventbridge" / "disable_rule";
    /// [`enable_rule`](super::enable_rule).
    pub static ENABLE_RULE = "aws.eventbridge" / "enable_rule";
    /// [`list_api_destinations`](super::list_api_destinations).
    pub static LIST_API_DESTINATIONS = "aws.eventbridge" / "list_api_destinations";
    /// [`list_archives`](super::list_archives).
    pub static LIST_ARCHIVES = "aws.eventbridge" / "list_archives";
    /// [`list_connections`](super::list_connections).
    pub static LIST_CONNECTIONS = "aws.eventbridge" / "list_connections";
    /// [`list_endpoints`](super::list_endpoints).
    pub static LIST_ENDPOINTS = "aws.eventbridge" / "list_endpoints";
    /// [`list_event_buses`](super::list_event_buses).
    pub static LIST_EVENT_BUSES = "aws.eventbridge" / "list_event_buses";
    /// [`list_event_sources`](super::list_event_sources).
    pub static LIST_EVENT_SOURCES = "aws.eventbridge" / "list_event_sources";
    /// [`list_partner_event_source_accounts`](super::list_partner_event_source_accounts).
    pub static LIST_PARTNER_EVENT_SOURCE_ACCOUNTS = "aws.eventbridge" / "list_partner_event_source_accounts";
    /// [`list_partner_event_sources`](super::list_partner_event_sources).
    pub static LIST_PARTNER_EVENT_SOURCES = "aws.eventbridge" / "list_partner_event_sources";
    /// [`list_replays`](super::list_replays).
    pub static LIST_REPLAYS = "aws.eventbridge" / "list_replays";
    /// [`list_rule_names_by_target`](super::list_rule_names_by_target).
    pub static LIST_RULE_NAMES_BY_TARGET = "aws.eventbridge" / "list_rule_names_by_target";
    /// [`list_rules`](super::list_rules).
    pub static LIST_RULES = "aws.eventbridge" / "list_rules";
    /// [`list_tags_for_resource`](super::list_tags_for_resource).
    pub static LIST_TAGS_FOR_RESOURCE = "aws.eventbridge" / "list_tags_for_resource";
    /// [`list_targets_by_rule`](super::list_targets_by_rule).
    pub static LIST_TARGETS_BY_RULE = "aws.eventbridge" / "list_targets_by_rule";
    /// [`put_events`](super::put_events).
    pub static PUT_EVENTS = "aws.eventbridge" / "put_events";
    /// [`put_partner_events`](super::put_partner_events).
    pub static PUT_PARTNER_EVENTS = "aws.eventbridge" / "put_partner_events";
    /// [`put_permission`](super::put_permission).
    pub static PUT_PERMISSION = "aws.eventbridge" / "put_permission";
    /// [`put_rule`](super::put_rule).
    pub static PUT_RULE = "aws.eventbridge" / "put_rule";
    /// [`put_targets`](super::put_targets).
    pub static PUT_TARGETS = "aws.eventbridge" / "put_targets";
    /// [`remove_permission`](super::remove_permission).
    pub static REMOVE_PERMISSION = "aws.eventbridge" / "remove_permission";
    /// [`remove_targets`](super::remove_targets).
    pub static REMOVE_TARGETS = "aws.eventbridge" / "remove_targets";
    /// [`start_replay`](super::start_replay).
    pub static START_REPLAY = "aws.eventbridge" / "start_replay";
    /// [`tag_resource`](super::tag_resource).
    pub static TAG_RESOURCE = "aws.eventbridge" / "tag_resource";
    /// [`test_event_pattern`](super::test_event_pattern).
    pub static TEST_EVENT_PATTERN = "aws.eventbridge" / "test_event_pattern";
    /// [`untag_resource`](super::untag_resource).
    pub static UNTAG_RESOURCE = "aws.eventbridge" / "untag_resource";
    /// [`update_api_destination`](super::update_api_destination).
    pub static UPDATE_API_DESTINATION = "aws.eventbridge" / "update_api_destination";
    /// [`update_archive`](super::update_archive).
    pub static UPDATE_ARCHIVE = "aws.eventbridge" / "update_archive";
    /// [`update_connection`](super::update_connection).
    pub static UPDATE_CONNECTION = "aws.eventbridge" / "update_connection";
    /// [`update_endpoint`](super::update_endpoint).
    pub static UPDATE_ENDPOINT = "aws.eventbridge" / "update_endpoint";
    /// [`update_event_bus`](super::update_event_bus).
    pub static UPDATE_EVENT_BUS = "aws.eventbridge" / "update_event_bus";
}
