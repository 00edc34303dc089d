// Made by build/codegen from AWS's model. Do not edit.

use super::*;

operations! {
    /// Activates a partner event source that has been deactivated.
    ///
    /// [ActivateEventSource in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/ActivateEventSource)
    activate_event_source ACTIVATE_EVENT_SOURCE: ActivateEventSourceInput => ActivateEventSourceOutput, ActivateEventSourceError, send;
    /// Cancels the specified replay.
    ///
    /// [CancelReplay in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/CancelReplay)
    cancel_replay CANCEL_REPLAY: CancelReplayInput => CancelReplayOutput, CancelReplayError, send;
    /// Creates an API destination, which is an HTTP invocation endpoint configured as a target for events.
    ///
    /// [CreateApiDestination in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/CreateApiDestination)
    create_api_destination CREATE_API_DESTINATION: CreateApiDestinationInput => CreateApiDestinationOutput, CreateApiDestinationError, send;
    /// Creates an archive of events with the specified settings.
    ///
    /// [CreateArchive in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/CreateArchive)
    create_archive CREATE_ARCHIVE: CreateArchiveInput => CreateArchiveOutput, CreateArchiveError, send;
    /// Creates a connection.
    ///
    /// [CreateConnection in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/CreateConnection)
    create_connection CREATE_CONNECTION: CreateConnectionInput => CreateConnectionOutput, CreateConnectionError, send;
    /// Creates a global endpoint.
    ///
    /// [CreateEndpoint in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/CreateEndpoint)
    create_endpoint CREATE_ENDPOINT: CreateEndpointInput => CreateEndpointOutput, CreateEndpointError, send;
    /// Creates a new event bus within your account.
    ///
    /// [CreateEventBus in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/CreateEventBus)
    create_event_bus CREATE_EVENT_BUS: CreateEventBusInput => CreateEventBusOutput, CreateEventBusError, send;
    /// Called by an SaaS partner to create a partner event source.
    ///
    /// [CreatePartnerEventSource in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/CreatePartnerEventSource)
    create_partner_event_source CREATE_PARTNER_EVENT_SOURCE: CreatePartnerEventSourceInput => CreatePartnerEventSourceOutput, CreatePartnerEventSourceError, send;
    /// You can use this operation to temporarily stop receiving events from the specified partner event source.
    ///
    /// [DeactivateEventSource in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/DeactivateEventSource)
    deactivate_event_source DEACTIVATE_EVENT_SOURCE: DeactivateEventSourceInput => DeactivateEventSourceOutput, DeactivateEventSourceError, send;
    /// Removes all authorization parameters from the connection.
    ///
    /// [DeauthorizeConnection in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/DeauthorizeConnection)
    deauthorize_connection DEAUTHORIZE_CONNECTION: DeauthorizeConnectionInput => DeauthorizeConnectionOutput, DeauthorizeConnectionError, send;
    /// Deletes the specified API destination.
    ///
    /// [DeleteApiDestination in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/DeleteApiDestination)
    delete_api_destination DELETE_API_DESTINATION: DeleteApiDestinationInput => DeleteApiDestinationOutput, DeleteApiDestinationError, send;
    /// Deletes the specified archive.
    ///
    /// [DeleteArchive in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/DeleteArchive)
    delete_archive DELETE_ARCHIVE: DeleteArchiveInput => DeleteArchiveOutput, DeleteArchiveError, send;
    /// Deletes a connection.
    ///
    /// [DeleteConnection in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/DeleteConnection)
    delete_connection DELETE_CONNECTION: DeleteConnectionInput => DeleteConnectionOutput, DeleteConnectionError, send;
    /// Delete an existing global endpoint.
    ///
    /// [DeleteEndpoint in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/DeleteEndpoint)
    delete_endpoint DELETE_ENDPOINT: DeleteEndpointInput => DeleteEndpointOutput, DeleteEndpointError, send;
    /// Deletes the specified custom event bus or partner event bus.
    ///
    /// [DeleteEventBus in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/DeleteEventBus)
    delete_event_bus DELETE_EVENT_BUS: DeleteEventBusInput => DeleteEventBusOutput, DeleteEventBusError, send;
    /// This operation is used by SaaS partners to delete a partner event source.
    ///
    /// [DeletePartnerEventSource in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/DeletePartnerEventSource)
    delete_partner_event_source DELETE_PARTNER_EVENT_SOURCE: DeletePartnerEventSourceInput => DeletePartnerEventSourceOutput, DeletePartnerEventSourceError, send;
    /// Deletes the specified rule.
    ///
    /// [DeleteRule in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/DeleteRule)
    delete_rule DELETE_RULE: DeleteRuleInput => DeleteRuleOutput, DeleteRuleError, send;
    /// Retrieves details about an API destination.
    ///
    /// [DescribeApiDestination in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/DescribeApiDestination)
    describe_api_destination DESCRIBE_API_DESTINATION: DescribeApiDestinationInput => DescribeApiDestinationOutput, DescribeApiDestinationError, send;
    /// Retrieves details about an archive.
    ///
    /// [DescribeArchive in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/DescribeArchive)
    describe_archive DESCRIBE_ARCHIVE: DescribeArchiveInput => DescribeArchiveOutput, DescribeArchiveError, send;
    /// Retrieves details about a connection.
    ///
    /// [DescribeConnection in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/DescribeConnection)
    describe_connection DESCRIBE_CONNECTION: DescribeConnectionInput => DescribeConnectionOutput, DescribeConnectionError, send;
    /// Get the information about an existing global endpoint.
    ///
    /// [DescribeEndpoint in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/DescribeEndpoint)
    describe_endpoint DESCRIBE_ENDPOINT: DescribeEndpointInput => DescribeEndpointOutput, DescribeEndpointError, send;
    /// Displays details about an event bus in your account.
    ///
    /// [DescribeEventBus in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/DescribeEventBus)
    describe_event_bus DESCRIBE_EVENT_BUS: DescribeEventBusInput => DescribeEventBusOutput, DescribeEventBusError, send;
    /// This operation lists details about a partner event source that is shared with your account.
    ///
    /// [DescribeEventSource in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/DescribeEventSource)
    describe_event_source DESCRIBE_EVENT_SOURCE: DescribeEventSourceInput => DescribeEventSourceOutput, DescribeEventSourceError, send;
    /// An SaaS partner can use this operation to list details about a partner event source that they have created.
    ///
    /// [DescribePartnerEventSource in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/DescribePartnerEventSource)
    describe_partner_event_source DESCRIBE_PARTNER_EVENT_SOURCE: DescribePartnerEventSourceInput => DescribePartnerEventSourceOutput, DescribePartnerEventSourceError, send;
    /// Retrieves details about a replay.
    ///
    /// [DescribeReplay in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/DescribeReplay)
    describe_replay DESCRIBE_REPLAY: DescribeReplayInput => DescribeReplayOutput, DescribeReplayError, send;
    /// Describes the specified rule.
    ///
    /// [DescribeRule in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/DescribeRule)
    describe_rule DESCRIBE_RULE: DescribeRuleInput => DescribeRuleOutput, DescribeRuleError, send;
    /// Disables the specified rule.
    ///
    /// [DisableRule in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/DisableRule)
    disable_rule DISABLE_RULE: DisableRuleInput => DisableRuleOutput, DisableRuleError, send;
    /// Enables the specified rule.
    ///
    /// [EnableRule in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/EnableRule)
    enable_rule ENABLE_RULE: EnableRuleInput => EnableRuleOutput, EnableRuleError, send;
    /// Retrieves a list of API destination in the account in the current Region.
    ///
    /// [ListApiDestinations in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/ListApiDestinations)
    list_api_destinations LIST_API_DESTINATIONS: ListApiDestinationsInput => ListApiDestinationsOutput, ListApiDestinationsError, send;
    /// Lists your archives.
    ///
    /// [ListArchives in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/ListArchives)
    list_archives LIST_ARCHIVES: ListArchivesInput => ListArchivesOutput, ListArchivesError, send;
    /// Retrieves a list of connections from the account.
    ///
    /// [ListConnections in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/ListConnections)
    list_connections LIST_CONNECTIONS: ListConnectionsInput => ListConnectionsOutput, ListConnectionsError, send;
    /// List the global endpoints associated with this account.
    ///
    /// [ListEndpoints in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/ListEndpoints)
    list_endpoints LIST_ENDPOINTS: ListEndpointsInput => ListEndpointsOutput, ListEndpointsError, send;
    /// Lists all the event buses in your account, including the default event bus, custom event buses, and partner event buses.
    ///
    /// [ListEventBuses in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/ListEventBuses)
    list_event_buses LIST_EVENT_BUSES: ListEventBusesInput => ListEventBusesOutput, ListEventBusesError, send;
    /// You can use this to see all the partner event sources that have been shared with your Amazon Web Services account.
    ///
    /// [ListEventSources in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/ListEventSources)
    list_event_sources LIST_EVENT_SOURCES: ListEventSourcesInput => ListEventSourcesOutput, ListEventSourcesError, send;
    /// An SaaS partner can use this operation to display the Amazon Web Services account ID that a particular partner event source name is associated with.
    ///
    /// [ListPartnerEventSourceAccounts in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/ListPartnerEventSourceAccounts)
    list_partner_event_source_accounts LIST_PARTNER_EVENT_SOURCE_ACCOUNTS: ListPartnerEventSourceAccountsInput => ListPartnerEventSourceAccountsOutput, ListPartnerEventSourceAccountsError, send;
    /// An SaaS partner can use this operation to list all the partner event source names that they have created.
    ///
    /// [ListPartnerEventSources in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/ListPartnerEventSources)
    list_partner_event_sources LIST_PARTNER_EVENT_SOURCES: ListPartnerEventSourcesInput => ListPartnerEventSourcesOutput, ListPartnerEventSourcesError, send;
    /// Lists your replays.
    ///
    /// [ListReplays in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/ListReplays)
    list_replays LIST_REPLAYS: ListReplaysInput => ListReplaysOutput, ListReplaysError, send;
    /// Lists the rules for the specified target.
    ///
    /// [ListRuleNamesByTarget in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/ListRuleNamesByTarget)
    list_rule_names_by_target LIST_RULE_NAMES_BY_TARGET: ListRuleNamesByTargetInput => ListRuleNamesByTargetOutput, ListRuleNamesByTargetError, send;
    /// Lists your Amazon EventBridge rules.
    ///
    /// [ListRules in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/ListRules)
    list_rules LIST_RULES: ListRulesInput => ListRulesOutput, ListRulesError, send;
    /// Displays the tags associated with an EventBridge resource.
    ///
    /// [ListTagsForResource in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/ListTagsForResource)
    list_tags_for_resource LIST_TAGS_FOR_RESOURCE: ListTagsForResourceInput => ListTagsForResourceOutput, ListTagsForResourceError, send;
    /// Lists the targets assigned to the specified rule.
    ///
    /// [ListTargetsByRule in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/ListTargetsByRule)
    list_targets_by_rule LIST_TARGETS_BY_RULE: ListTargetsByRuleInput => ListTargetsByRuleOutput, ListTargetsByRuleError, send;
    /// Sends custom events to Amazon EventBridge so that they can be matched to rules.
    ///
    /// [PutEvents in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/PutEvents)
    put_events PUT_EVENTS: PutEventsInput => PutEventsOutput, PutEventsError, send;
    /// This is used by SaaS partners to write events to a customer's partner event bus.
    ///
    /// [PutPartnerEvents in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/PutPartnerEvents)
    put_partner_events PUT_PARTNER_EVENTS: PutPartnerEventsInput => PutPartnerEventsOutput, PutPartnerEventsError, send;
    /// Running `PutPermission` permits the specified Amazon Web Services account or Amazon Web Services organization to put events to the specified event bus.
    ///
    /// [PutPermission in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/PutPermission)
    put_permission PUT_PERMISSION: PutPermissionInput => PutPermissionOutput, PutPermissionError, send;
    /// Creates or updates the specified rule.
    ///
    /// [PutRule in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/PutRule)
    put_rule PUT_RULE: PutRuleInput => PutRuleOutput, PutRuleError, send;
    /// Adds the specified targets to the specified rule, or updates the targets if they are already associated with the rule.
    ///
    /// [PutTargets in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/PutTargets)
    put_targets PUT_TARGETS: PutTargetsInput => PutTargetsOutput, PutTargetsError, send;
    /// Revokes the permission of another Amazon Web Services account to be able to put events to the specified event bus.
    ///
    /// [RemovePermission in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/RemovePermission)
    remove_permission REMOVE_PERMISSION: RemovePermissionInput => RemovePermissionOutput, RemovePermissionError, send;
    /// Removes the specified targets from the specified rule.
    ///
    /// [RemoveTargets in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/RemoveTargets)
    remove_targets REMOVE_TARGETS: RemoveTargetsInput => RemoveTargetsOutput, RemoveTargetsError, send;
    /// Starts the specified replay.
    ///
    /// [StartReplay in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/StartReplay)
    start_replay START_REPLAY: StartReplayInput => StartReplayOutput, StartReplayError, send;
    /// Assigns one or more tags (key-value pairs) to the specified EventBridge resource.
    ///
    /// [TagResource in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/TagResource)
    tag_resource TAG_RESOURCE: TagResourceInput => TagResourceOutput, TagResourceError, send;
    /// Tests whether the specified event pattern matches the provided event.
    ///
    /// [TestEventPattern in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/TestEventPattern)
    test_event_pattern TEST_EVENT_PATTERN: TestEventPatternInput => TestEventPatternOutput, TestEventPatternError, send;
    /// Removes one or more tags from the specified EventBridge resource.
    ///
    /// [UntagResource in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/UntagResource)
    untag_resource UNTAG_RESOURCE: UntagResourceInput => UntagResourceOutput, UntagResourceError, send;
    /// Updates an API destination.
    ///
    /// [UpdateApiDestination in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/UpdateApiDestination)
    update_api_destination UPDATE_API_DESTINATION: UpdateApiDestinationInput => UpdateApiDestinationOutput, UpdateApiDestinationError, send;
    /// Updates the specified archive.
    ///
    /// [UpdateArchive in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/UpdateArchive)
    update_archive UPDATE_ARCHIVE: UpdateArchiveInput => UpdateArchiveOutput, UpdateArchiveError, send;
    /// Updates settings for a connection.
    ///
    /// [UpdateConnection in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/UpdateConnection)
    update_connection UPDATE_CONNECTION: UpdateConnectionInput => UpdateConnectionOutput, UpdateConnectionError, send;
    /// Update an existing endpoint.
    ///
    /// [UpdateEndpoint in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/UpdateEndpoint)
    update_endpoint UPDATE_ENDPOINT: UpdateEndpointInput => UpdateEndpointOutput, UpdateEndpointError, send;
    /// Updates the specified event bus.
    ///
    /// [UpdateEventBus in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/eventbridge-2015-10-07/UpdateEventBus)
    update_event_bus UPDATE_EVENT_BUS: UpdateEventBusInput => UpdateEventBusOutput, UpdateEventBusError, send;
}

pages! {
    list_rule_names_by_target list_rule_names_by_target_pages LIST_RULE_NAMES_BY_TARGET: ListRuleNamesByTargetInput => ListRuleNamesByTargetOutput, ListRuleNamesByTargetError;
    next_token <- |page| page.next_token.as_ref();
    list_rules list_rules_pages LIST_RULES: ListRulesInput => ListRulesOutput, ListRulesError;
    next_token <- |page| page.next_token.as_ref();
    list_targets_by_rule list_targets_by_rule_pages LIST_TARGETS_BY_RULE: ListTargetsByRuleInput => ListTargetsByRuleOutput, ListTargetsByRuleError;
    next_token <- |page| page.next_token.as_ref();
}
