// Made by build/codegen from AWS's model. Do not edit.

operation_error! {
    /// Why [`activate_event_source`](super::activate_event_source) failed.
    ActivateEventSourceError Other {
        /// There is concurrent modification on a rule, target, archive, or replay.
        "ConcurrentModificationException" ConcurrentModification;
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// The specified state is not a valid state for an event source.
        "InvalidStateException" InvalidState;
        /// The operation you are attempting is not available in this region.
        "OperationDisabledException" OperationDisabled;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`cancel_replay`](super::cancel_replay) failed.
    CancelReplayError Other {
        /// There is concurrent modification on a rule, target, archive, or replay.
        "ConcurrentModificationException" ConcurrentModification;
        /// An error occurred because a replay can be canceled only when the state is Running or Starting.
        "IllegalStatusException" IllegalStatus;
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`create_api_destination`](super::create_api_destination) failed.
    CreateApiDestinationError Other {
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// The request failed because it attempted to create resource beyond the allowed service quota.
        "LimitExceededException" LimitExceeded;
        /// The resource you are trying to create already exists.
        "ResourceAlreadyExistsException" ResourceAlreadyExists;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`create_archive`](super::create_archive) failed.
    CreateArchiveError Other {
        /// There is concurrent modification on a rule, target, archive, or replay.
        "ConcurrentModificationException" ConcurrentModification;
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// The event pattern is not valid.
        "InvalidEventPatternException" InvalidEventPattern;
        /// The request failed because it attempted to create resource beyond the allowed service quota.
        "LimitExceededException" LimitExceeded;
        /// The resource you are trying to create already exists.
        "ResourceAlreadyExistsException" ResourceAlreadyExists;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`create_connection`](super::create_connection) failed.
    CreateConnectionError Other {
        /// You do not have the necessary permissions for this action.
        "AccessDeniedException" AccessDenied;
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// The request failed because it attempted to create resource beyond the allowed service quota.
        "LimitExceededException" LimitExceeded;
        /// The resource you are trying to create already exists.
        "ResourceAlreadyExistsException" ResourceAlreadyExists;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// This request cannot be completed due to throttling issues.
        "ThrottlingException" Throttling;
    }
}

operation_error! {
    /// Why [`create_endpoint`](super::create_endpoint) failed.
    CreateEndpointError Other {
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// The request failed because it attempted to create resource beyond the allowed service quota.
        "LimitExceededException" LimitExceeded;
        /// The resource you are trying to create already exists.
        "ResourceAlreadyExistsException" ResourceAlreadyExists;
    }
}

operation_error! {
    /// Why [`create_event_bus`](super::create_event_bus) failed.
    CreateEventBusError Other {
        /// There is concurrent modification on a rule, target, archive, or replay.
        "ConcurrentModificationException" ConcurrentModification;
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// The specified state is not a valid state for an event source.
        "InvalidStateException" InvalidState;
        /// The request failed because it attempted to create resource beyond the allowed service quota.
        "LimitExceededException" LimitExceeded;
        /// The operation you are attempting is not available in this region.
        "OperationDisabledException" OperationDisabled;
        /// The resource you are trying to create already exists.
        "ResourceAlreadyExistsException" ResourceAlreadyExists;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`create_partner_event_source`](super::create_partner_event_source) failed.
    CreatePartnerEventSourceError Other {
        /// There is concurrent modification on a rule, target, archive, or replay.
        "ConcurrentModificationException" ConcurrentModification;
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// The request failed because it attempted to create resource beyond the allowed service quota.
        "LimitExceededException" LimitExceeded;
        /// The operation you are attempting is not available in this region.
        "OperationDisabledException" OperationDisabled;
        /// The resource you are trying to create already exists.
        "ResourceAlreadyExistsException" ResourceAlreadyExists;
    }
}

operation_error! {
    /// Why [`deactivate_event_source`](super::deactivate_event_source) failed.
    DeactivateEventSourceError Other {
        /// There is concurrent modification on a rule, target, archive, or replay.
        "ConcurrentModificationException" ConcurrentModification;
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// The specified state is not a valid state for an event source.
        "InvalidStateException" InvalidState;
        /// The operation you are attempting is not available in this region.
        "OperationDisabledException" OperationDisabled;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`deauthorize_connection`](super::deauthorize_connection) failed.
    DeauthorizeConnectionError Other {
        /// There is concurrent modification on a rule, target, archive, or replay.
        "ConcurrentModificationException" ConcurrentModification;
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`delete_api_destination`](super::delete_api_destination) failed.
    DeleteApiDestinationError Other {
        /// There is concurrent modification on a rule, target, archive, or replay.
        "ConcurrentModificationException" ConcurrentModification;
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`delete_archive`](super::delete_archive) failed.
    DeleteArchiveError Other {
        /// There is concurrent modification on a rule, target, archive, or replay.
        "ConcurrentModificationException" ConcurrentModification;
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`delete_connection`](super::delete_connection) failed.
    DeleteConnectionError Other {
        /// There is concurrent modification on a rule, target, archive, or replay.
        "ConcurrentModificationException" ConcurrentModification;
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`delete_endpoint`](super::delete_endpoint) failed.
    DeleteEndpointError Other {
        /// There is concurrent modification on a rule, target, archive, or replay.
        "ConcurrentModificationException" ConcurrentModification;
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`delete_event_bus`](super::delete_event_bus) failed.
    DeleteEventBusError Other {
        /// There is concurrent modification on a rule, target, archive, or replay.
        "ConcurrentModificationException" ConcurrentModification;
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
    }
}

operation_error! {
    /// Why [`delete_partner_event_source`](super::delete_partner_event_source) failed.
    DeletePartnerEventSourceError Other {
        /// There is concurrent modification on a rule, target, archive, or replay.
        "ConcurrentModificationException" ConcurrentModification;
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// The operation you are attempting is not available in this region.
        "OperationDisabledException" OperationDisabled;
    }
}

operation_error! {
    /// Why [`delete_rule`](super::delete_rule) failed.
    DeleteRuleError Other {
        /// There is concurrent modification on a rule, target, archive, or replay.
        "ConcurrentModificationException" ConcurrentModification;
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// This rule was created by an Amazon Web Services service on behalf of your account.
        "ManagedRuleException" ManagedRule;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`describe_api_destination`](super::describe_api_destination) failed.
    DescribeApiDestinationError Other {
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`describe_archive`](super::describe_archive) failed.
    DescribeArchiveError Other {
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// The resource you are trying to create already exists.
        "ResourceAlreadyExistsException" ResourceAlreadyExists;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`describe_connection`](super::describe_connection) failed.
    DescribeConnectionError Other {
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`describe_endpoint`](super::describe_endpoint) failed.
    DescribeEndpointError Other {
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`describe_event_bus`](super::describe_event_bus) failed.
    DescribeEventBusError Other {
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`describe_event_source`](super::describe_event_source) failed.
    DescribeEventSourceError Other {
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// The operation you are attempting is not available in this region.
        "OperationDisabledException" OperationDisabled;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`describe_partner_event_source`](super::describe_partner_event_source) failed.
    DescribePartnerEventSourceError Other {
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// The operation you are attempting is not available in this region.
        "OperationDisabledException" OperationDisabled;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`describe_replay`](super::describe_replay) failed.
    DescribeReplayError Other {
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`describe_rule`](super::describe_rule) failed.
    DescribeRuleError Other {
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`disable_rule`](super::disable_rule) failed.
    DisableRuleError Other {
        /// There is concurrent modification on a rule, target, archive, or replay.
        "ConcurrentModificationException" ConcurrentModification;
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// This rule was created by an Amazon Web Services service on behalf of your account.
        "ManagedRuleException" ManagedRule;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`enable_rule`](super::enable_rule) failed.
    EnableRuleError Other {
        /// There is concurrent modification on a rule, target, archive, or replay.
        "ConcurrentModificationException" ConcurrentModification;
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// This rule was created by an Amazon Web Services service on behalf of your account.
        "ManagedRuleException" ManagedRule;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`list_api_destinations`](super::list_api_destinations) failed.
    ListApiDestinationsError Other {
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
    }
}

operation_error! {
    /// Why [`list_archives`](super::list_archives) failed.
    ListArchivesError Other {
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`list_connections`](super::list_connections) failed.
    ListConnectionsError Other {
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
    }
}

operation_error! {
    /// Why [`list_endpoints`](super::list_endpoints) failed.
    ListEndpointsError Other {
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
    }
}

operation_error! {
    /// Why [`list_event_buses`](super::list_event_buses) failed.
    ListEventBusesError Other {
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
    }
}

operation_error! {
    /// Why [`list_event_sources`](super::list_event_sources) failed.
    ListEventSourcesError Other {
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// The operation you are attempting is not available in this region.
        "OperationDisabledException" OperationDisabled;
    }
}

operation_error! {
    /// Why [`list_partner_event_source_accounts`](super::list_partner_event_source_accounts) failed.
    ListPartnerEventSourceAccountsError Other {
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// The operation you are attempting is not available in this region.
        "OperationDisabledException" OperationDisabled;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`list_partner_event_sources`](super::list_partner_event_sources) failed.
    ListPartnerEventSourcesError Other {
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// The operation you are attempting is not available in this region.
        "OperationDisabledException" OperationDisabled;
    }
}

operation_error! {
    /// Why [`list_replays`](super::list_replays) failed.
    ListReplaysError Other {
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
    }
}

operation_error! {
    /// Why [`list_rule_names_by_target`](super::list_rule_names_by_target) failed.
    ListRuleNamesByTargetError Other {
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`list_rules`](super::list_rules) failed.
    ListRulesError Other {
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`list_tags_for_resource`](super::list_tags_for_resource) failed.
    ListTagsForResourceError Other {
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`list_targets_by_rule`](super::list_targets_by_rule) failed.
    ListTargetsByRuleError Other {
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`put_events`](super::put_events) failed.
    PutEventsError Other {
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
    }
}

operation_error! {
    /// Why [`put_partner_events`](super::put_partner_events) failed.
    PutPartnerEventsError Other {
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// The operation you are attempting is not available in this region.
        "OperationDisabledException" OperationDisabled;
    }
}

operation_error! {
    /// Why [`put_permission`](super::put_permission) failed.
    PutPermissionError Other {
        /// There is concurrent modification on a rule, target, archive, or replay.
        "ConcurrentModificationException" ConcurrentModification;
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// The operation you are attempting is not available in this region.
        "OperationDisabledException" OperationDisabled;
        /// The event bus policy is too long.
        "PolicyLengthExceededException" PolicyLengthExceeded;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`put_rule`](super::put_rule) failed.
    PutRuleError Other {
        /// There is concurrent modification on a rule, target, archive, or replay.
        "ConcurrentModificationException" ConcurrentModification;
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// The event pattern is not valid.
        "InvalidEventPatternException" InvalidEventPattern;
        /// The request failed because it attempted to create resource beyond the allowed service quota.
        "LimitExceededException" LimitExceeded;
        /// This rule was created by an Amazon Web Services service on behalf of your account.
        "ManagedRuleException" ManagedRule;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`put_targets`](super::put_targets) failed.
    PutTargetsError Other {
        /// There is concurrent modification on a rule, target, archive, or replay.
        "ConcurrentModificationException" ConcurrentModification;
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// The request failed because it attempted to create resource beyond the allowed service quota.
        "LimitExceededException" LimitExceeded;
        /// This rule was created by an Amazon Web Services service on behalf of your account.
        "ManagedRuleException" ManagedRule;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`remove_permission`](super::remove_permission) failed.
    RemovePermissionError Other {
        /// There is concurrent modification on a rule, target, archive, or replay.
        "ConcurrentModificationException" ConcurrentModification;
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// The operation you are attempting is not available in this region.
        "OperationDisabledException" OperationDisabled;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`remove_targets`](super::remove_targets) failed.
    RemoveTargetsError Other {
        /// There is concurrent modification on a rule, target, archive, or replay.
        "ConcurrentModificationException" ConcurrentModification;
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// This rule was created by an Amazon Web Services service on behalf of your account.
        "ManagedRuleException" ManagedRule;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`start_replay`](super::start_replay) failed.
    StartReplayError Other {
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// The event pattern is not valid.
        "InvalidEventPatternException" InvalidEventPattern;
        /// The request failed because it attempted to create resource beyond the allowed service quota.
        "LimitExceededException" LimitExceeded;
        /// The resource you are trying to create already exists.
        "ResourceAlreadyExistsException" ResourceAlreadyExists;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`tag_resource`](super::tag_resource) failed.
    TagResourceError Other {
        /// There is concurrent modification on a rule, target, archive, or replay.
        "ConcurrentModificationException" ConcurrentModification;
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// This rule was created by an Amazon Web Services service on behalf of your account.
        "ManagedRuleException" ManagedRule;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`test_event_pattern`](super::test_event_pattern) failed.
    TestEventPatternError Other {
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// The event pattern is not valid.
        "InvalidEventPatternException" InvalidEventPattern;
    }
}

operation_error! {
    /// Why [`untag_resource`](super::untag_resource) failed.
    UntagResourceError Other {
        /// There is concurrent modification on a rule, target, archive, or replay.
        "ConcurrentModificationException" ConcurrentModification;
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// This rule was created by an Amazon Web Services service on behalf of your account.
        "ManagedRuleException" ManagedRule;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`update_api_destination`](super::update_api_destination) failed.
    UpdateApiDestinationError Other {
        /// There is concurrent modification on a rule, target, archive, or replay.
        "ConcurrentModificationException" ConcurrentModification;
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// The request failed because it attempted to create resource beyond the allowed service quota.
        "LimitExceededException" LimitExceeded;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`update_archive`](super::update_archive) failed.
    UpdateArchiveError Other {
        /// There is concurrent modification on a rule, target, archive, or replay.
        "ConcurrentModificationException" ConcurrentModification;
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// The event pattern is not valid.
        "InvalidEventPatternException" InvalidEventPattern;
        /// The request failed because it attempted to create resource beyond the allowed service quota.
        "LimitExceededException" LimitExceeded;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`update_connection`](super::update_connection) failed.
    UpdateConnectionError Other {
        /// You do not have the necessary permissions for this action.
        "AccessDeniedException" AccessDenied;
        /// There is concurrent modification on a rule, target, archive, or replay.
        "ConcurrentModificationException" ConcurrentModification;
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// The request failed because it attempted to create resource beyond the allowed service quota.
        "LimitExceededException" LimitExceeded;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
        /// This request cannot be completed due to throttling issues.
        "ThrottlingException" Throttling;
    }
}

operation_error! {
    /// Why [`update_endpoint`](super::update_endpoint) failed.
    UpdateEndpointError Other {
        /// There is concurrent modification on a rule, target, archive, or replay.
        "ConcurrentModificationException" ConcurrentModification;
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`update_event_bus`](super::update_event_bus) failed.
    UpdateEventBusError Other {
        /// There is concurrent modification on a rule, target, archive, or replay.
        "ConcurrentModificationException" ConcurrentModification;
        /// This exception occurs due to unexpected causes.
        "InternalException" Internal;
        /// The operation you are attempting is not available in this region.
        "OperationDisabledException" OperationDisabled;
        /// An entity that you specified does not exist.
        "ResourceNotFoundException" ResourceNotFound;
    }
}
