// Made by build/codegen from AWS's model. Do not edit.

operation_error! {
    /// Why [`create_activity`](super::create_activity) failed.
    CreateActivityError Other {
        /// Activity already exists.
        "ActivityAlreadyExists" ActivityAlreadyExists;
        /// The maximum number of activities has been reached.
        "ActivityLimitExceeded" ActivityLimitExceeded;
        /// Received when `encryptionConfiguration` is specified but various conditions exist which make the configuration invalid.
        "InvalidEncryptionConfiguration" InvalidEncryptionConfiguration;
        /// The provided name is not valid.
        "InvalidName" InvalidName;
        /// Either your KMS key policy or API caller does not have the required permissions.
        "KmsAccessDeniedException" KmsAccessDenied;
        /// Received when KMS returns `ThrottlingException` for a KMS call that Step Functions makes on behalf of the caller.
        "KmsThrottlingException" KmsThrottling;
        /// You've exceeded the number of tags allowed for a resource.
        "TooManyTags" TooManyTags;
    }
}

operation_error! {
    /// Why [`create_state_machine`](super::create_state_machine) failed.
    CreateStateMachineError Other {
        /// Updating or deleting a resource can cause an inconsistent state.
        "ConflictException" Conflict;
        /// The provided Amazon Resource Name (ARN) is not valid.
        "InvalidArn" InvalidArn;
        /// The provided Amazon States Language definition is not valid.
        "InvalidDefinition" InvalidDefinition;
        /// Received when `encryptionConfiguration` is specified but various conditions exist which make the configuration invalid.
        "InvalidEncryptionConfiguration" InvalidEncryptionConfiguration;
        /// Configuration is not valid.
        "InvalidLoggingConfiguration" InvalidLoggingConfiguration;
        /// The provided name is not valid.
        "InvalidName" InvalidName;
        /// Your `tracingConfiguration` key does not match, or `enabled` has not been set to `true` or `false`.
        "InvalidTracingConfiguration" InvalidTracingConfiguration;
        /// Either your KMS key policy or API caller does not have the required permissions.
        "KmsAccessDeniedException" KmsAccessDenied;
        /// Received when KMS returns `ThrottlingException` for a KMS call that Step Functions makes on behalf of the caller.
        "KmsThrottlingException" KmsThrottling;
        /// A state machine with the same name but a different definition or role ARN already exists.
        "StateMachineAlreadyExists" StateMachineAlreadyExists;
        /// The specified state machine is being deleted.
        "StateMachineDeleting" StateMachineDeleting;
        /// The maximum number of state machines has been reached.
        "StateMachineLimitExceeded" StateMachineLimitExceeded;
        /// State machine type is not supported.
        "StateMachineTypeNotSupported" StateMachineTypeNotSupported;
        /// You've exceeded the number of tags allowed for a resource.
        "TooManyTags" TooManyTags;
        /// The input does not satisfy the constraints specified by an Amazon Web Services service.
        "ValidationException" Validation;
    }
}

operation_error! {
    /// Why [`create_state_machine_alias`](super::create_state_machine_alias) failed.
    CreateStateMachineAliasError Other {
        /// Updating or deleting a resource can cause an inconsistent state.
        "ConflictException" Conflict;
        /// The provided Amazon Resource Name (ARN) is not valid.
        "InvalidArn" InvalidArn;
        /// The provided name is not valid.
        "InvalidName" InvalidName;
        /// Could not find the referenced resource.
        "ResourceNotFound" ResourceNotFound;
        /// The request would cause a service quota to be exceeded.
        "ServiceQuotaExceededException" ServiceQuotaExceeded;
        /// The specified state machine is being deleted.
        "StateMachineDeleting" StateMachineDeleting;
        /// The input does not satisfy the constraints specified by an Amazon Web Services service.
        "ValidationException" Validation;
    }
}

operation_error! {
    /// Why [`delete_activity`](super::delete_activity) failed.
    DeleteActivityError Other {
        /// The provided Amazon Resource Name (ARN) is not valid.
        "InvalidArn" InvalidArn;
    }
}

operation_error! {
    /// Why [`delete_state_machine`](super::delete_state_machine) failed.
    DeleteStateMachineError Other {
        /// The provided Amazon Resource Name (ARN) is not valid.
        "InvalidArn" InvalidArn;
        /// The input does not satisfy the constraints specified by an Amazon Web Services service.
        "ValidationException" Validation;
    }
}

operation_error! {
    /// Why [`delete_state_machine_alias`](super::delete_state_machine_alias) failed.
    DeleteStateMachineAliasError Other {
        /// Updating or deleting a resource can cause an inconsistent state.
        "ConflictException" Conflict;
        /// The provided Amazon Resource Name (ARN) is not valid.
        "InvalidArn" InvalidArn;
        /// Could not find the referenced resource.
        "ResourceNotFound" ResourceNotFound;
        /// The input does not satisfy the constraints specified by an Amazon Web Services service.
        "ValidationException" Validation;
    }
}

operation_error! {
    /// Why [`delete_state_machine_version`](super::delete_state_machine_version) failed.
    DeleteStateMachineVersionError Other {
        /// Updating or deleting a resource can cause an inconsistent state.
        "ConflictException" Conflict;
        /// The provided Amazon Resource Name (ARN) is not valid.
        "InvalidArn" InvalidArn;
        /// The input does not satisfy the constraints specified by an Amazon Web Services service.
        "ValidationException" Validation;
    }
}

operation_error! {
    /// Why [`describe_activity`](super::describe_activity) failed.
    DescribeActivityError Other {
        /// The specified activity does not exist.
        "ActivityDoesNotExist" ActivityDoesNotExist;
        /// The provided Amazon Resource Name (ARN) is not valid.
        "InvalidArn" InvalidArn;
    }
}

operation_error! {
    /// Why [`describe_execution`](super::describe_execution) failed.
    DescribeExecutionError Other {
        /// The specified execution does not exist.
        "ExecutionDoesNotExist" ExecutionDoesNotExist;
        /// The provided Amazon Resource Name (ARN) is not valid.
        "InvalidArn" InvalidArn;
        /// Either your KMS key policy or API caller does not have the required permissions.
        "KmsAccessDeniedException" KmsAccessDenied;
        /// The KMS key is not in valid state, for example.
        "KmsInvalidStateException" KmsInvalidState;
        /// Received when KMS returns `ThrottlingException` for a KMS call that Step Functions makes on behalf of the caller.
        "KmsThrottlingException" KmsThrottling;
    }
}

operation_error! {
    /// Why [`describe_map_run`](super::describe_map_run) failed.
    DescribeMapRunError Other {
        /// The provided Amazon Resource Name (ARN) is not valid.
        "InvalidArn" InvalidArn;
        /// Could not find the referenced resource.
        "ResourceNotFound" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`describe_state_machine`](super::describe_state_machine) failed.
    DescribeStateMachineError Other {
        /// The provided Amazon Resource Name (ARN) is not valid.
        "InvalidArn" InvalidArn;
        /// Either your KMS key policy or API caller does not have the required permissions.
        "KmsAccessDeniedException" KmsAccessDenied;
        /// The KMS key is not in valid state, for example.
        "KmsInvalidStateException" KmsInvalidState;
        /// Received when KMS returns `ThrottlingException` for a KMS call that Step Functions makes on behalf of the caller.
        "KmsThrottlingException" KmsThrottling;
        /// The specified state machine does not exist.
        "StateMachineDoesNotExist" StateMachineDoesNotExist;
    }
}

operation_error! {
    /// Why [`describe_state_machine_alias`](super::describe_state_machine_alias) failed.
    DescribeStateMachineAliasError Other {
        /// The provided Amazon Resource Name (ARN) is not valid.
        "InvalidArn" InvalidArn;
        /// Could not find the referenced resource.
        "ResourceNotFound" ResourceNotFound;
        /// The input does not satisfy the constraints specified by an Amazon Web Services service.
        "ValidationException" Validation;
    }
}

operation_error! {
    /// Why [`describe_state_machine_for_execution`](super::describe_state_machine_for_execution) failed.
    DescribeStateMachineForExecutionError Other {
        /// The specified execution does not exist.
        "ExecutionDoesNotExist" ExecutionDoesNotExist;
        /// The provided Amazon Resource Name (ARN) is not valid.
        "InvalidArn" InvalidArn;
        /// Either your KMS key policy or API caller does not have the required permissions.
        "KmsAccessDeniedException" KmsAccessDenied;
        /// The KMS key is not in valid state, for example.
        "KmsInvalidStateException" KmsInvalidState;
        /// Received when KMS returns `ThrottlingException` for a KMS call that Step Functions makes on behalf of the caller.
        "KmsThrottlingException" KmsThrottling;
    }
}

operation_error! {
    /// Why [`get_activity_task`](super::get_activity_task) failed.
    GetActivityTaskError Other {
        /// The specified activity does not exist.
        "ActivityDoesNotExist" ActivityDoesNotExist;
        /// The maximum number of workers concurrently polling for activity tasks has been reached.
        "ActivityWorkerLimitExceeded" ActivityWorkerLimitExceeded;
        /// The provided Amazon Resource Name (ARN) is not valid.
        "InvalidArn" InvalidArn;
        /// Either your KMS key policy or API caller does not have the required permissions.
        "KmsAccessDeniedException" KmsAccessDenied;
        /// The KMS key is not in valid state, for example.
        "KmsInvalidStateException" KmsInvalidState;
        /// Received when KMS returns `ThrottlingException` for a KMS call that Step Functions makes on behalf of the caller.
        "KmsThrottlingException" KmsThrottling;
    }
}

operation_error! {
    /// Why [`get_execution_history`](super::get_execution_history) failed.
    GetExecutionHistoryError Other {
        /// The specified execution does not exist.
        "ExecutionDoesNotExist" ExecutionDoesNotExist;
        /// The provided Amazon Resource Name (ARN) is not valid.
        "InvalidArn" InvalidArn;
        /// The provided token is not valid.
        "InvalidToken" InvalidToken;
        /// Either your KMS key policy or API caller does not have the required permissions.
        "KmsAccessDeniedException" KmsAccessDenied;
        /// The KMS key is not in valid state, for example.
        "KmsInvalidStateException" KmsInvalidState;
        /// Received when KMS returns `ThrottlingException` for a KMS call that Step Functions makes on behalf of the caller.
        "KmsThrottlingException" KmsThrottling;
    }
}

operation_error! {
    /// Why [`list_activities`](super::list_activities) failed.
    ListActivitiesError Other {
        /// The provided token is not valid.
        "InvalidToken" InvalidToken;
    }
}

operation_error! {
    /// Why [`list_executions`](super::list_executions) failed.
    ListExecutionsError Other {
        /// The provided Amazon Resource Name (ARN) is not valid.
        "InvalidArn" InvalidArn;
        /// The provided token is not valid.
        "InvalidToken" InvalidToken;
        /// Could not find the referenced resource.
        "ResourceNotFound" ResourceNotFound;
        /// The specified state machine does not exist.
        "StateMachineDoesNotExist" StateMachineDoesNotExist;
        /// State machine type is not supported.
        "StateMachineTypeNotSupported" StateMachineTypeNotSupported;
        /// The input does not satisfy the constraints specified by an Amazon Web Services service.
        "ValidationException" Validation;
    }
}

operation_error! {
    /// Why [`list_map_runs`](super::list_map_runs) failed.
    ListMapRunsError Other {
        /// The specified execution does not exist.
        "ExecutionDoesNotExist" ExecutionDoesNotExist;
        /// The provided Amazon Resource Name (ARN) is not valid.
        "InvalidArn" InvalidArn;
        /// The provided token is not valid.
        "InvalidToken" InvalidToken;
    }
}

operation_error! {
    /// Why [`list_state_machine_aliases`](super::list_state_machine_aliases) failed.
    ListStateMachineAliasesError Other {
        /// The provided Amazon Resource Name (ARN) is not valid.
        "InvalidArn" InvalidArn;
        /// The provided token is not valid.
        "InvalidToken" InvalidToken;
        /// Could not find the referenced resource.
        "ResourceNotFound" ResourceNotFound;
        /// The specified state machine is being deleted.
        "StateMachineDeleting" StateMachineDeleting;
        /// The specified state machine does not exist.
        "StateMachineDoesNotExist" StateMachineDoesNotExist;
    }
}

operation_error! {
    /// Why [`list_state_machine_versions`](super::list_state_machine_versions) failed.
    ListStateMachineVersionsError Other {
        /// The provided Amazon Resource Name (ARN) is not valid.
        "InvalidArn" InvalidArn;
        /// The provided token is not valid.
        "InvalidToken" InvalidToken;
        /// The input does not satisfy the constraints specified by an Amazon Web Services service.
        "ValidationException" Validation;
    }
}

operation_error! {
    /// Why [`list_state_machines`](super::list_state_machines) failed.
    ListStateMachinesError Other {
        /// The provided token is not valid.
        "InvalidToken" InvalidToken;
    }
}

operation_error! {
    /// Why [`list_tags_for_resource`](super::list_tags_for_resource) failed.
    ListTagsForResourceError Other {
        /// The provided Amazon Resource Name (ARN) is not valid.
        "InvalidArn" InvalidArn;
        /// Could not find the referenced resource.
        "ResourceNotFound" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`publish_state_machine_version`](super::publish_state_machine_version) failed.
    PublishStateMachineVersionError Other {
        /// Updating or deleting a resource can cause an inconsistent state.
        "ConflictException" Conflict;
        /// The provided Amazon Resource Name (ARN) is not valid.
        "InvalidArn" InvalidArn;
        /// The request would cause a service quota to be exceeded.
        "ServiceQuotaExceededException" ServiceQuotaExceeded;
        /// The specified state machine is being deleted.
        "StateMachineDeleting" StateMachineDeleting;
        /// The specified state machine does not exist.
        "StateMachineDoesNotExist" StateMachineDoesNotExist;
        /// The input does not satisfy the constraints specified by an Amazon Web Services service.
        "ValidationException" Validation;
    }
}

operation_error! {
    /// Why [`redrive_execution`](super::redrive_execution) failed.
    RedriveExecutionError Other {
        /// The specified execution does not exist.
        "ExecutionDoesNotExist" ExecutionDoesNotExist;
        /// The maximum number of running executions has been reached.
        "ExecutionLimitExceeded" ExecutionLimitExceeded;
        /// The execution Amazon Resource Name (ARN) that you specified for `executionArn` cannot be redriven.
        "ExecutionNotRedrivable" ExecutionNotRedrivable;
        /// The provided Amazon Resource Name (ARN) is not valid.
        "InvalidArn" InvalidArn;
        /// The input does not satisfy the constraints specified by an Amazon Web Services service.
        "ValidationException" Validation;
    }
}

operation_error! {
    /// Why [`send_task_failure`](super::send_task_failure) failed.
    SendTaskFailureError Other {
        /// The provided token is not valid.
        "InvalidToken" InvalidToken;
        /// Either your KMS key policy or API caller does not have the required permissions.
        "KmsAccessDeniedException" KmsAccessDenied;
        /// The KMS key is not in valid state, for example.
        "KmsInvalidStateException" KmsInvalidState;
        /// Received when KMS returns `ThrottlingException` for a KMS call that Step Functions makes on behalf of the caller.
        "KmsThrottlingException" KmsThrottling;
        /// The activity does not exist.
        "TaskDoesNotExist" TaskDoesNotExist;
        /// The task token has either expired or the task associated with the token has already been closed.
        "TaskTimedOut" TaskTimedOut;
    }
}

operation_error! {
    /// Why [`send_task_heartbeat`](super::send_task_heartbeat) failed.
    SendTaskHeartbeatError Other {
        /// The provided token is not valid.
        "InvalidToken" InvalidToken;
        /// The activity does not exist.
        "TaskDoesNotExist" TaskDoesNotExist;
        /// The task token has either expired or the task associated with the token has already been closed.
        "TaskTimedOut" TaskTimedOut;
    }
}

operation_error! {
    /// Why [`send_task_success`](super::send_task_success) failed.
    SendTaskSuccessError Other {
        /// The provided JSON output data is not valid.
        "InvalidOutput" InvalidOutput;
        /// The provided token is not valid.
        "InvalidToken" InvalidToken;
        /// Either your KMS key policy or API caller does not have the required permissions.
        "KmsAccessDeniedException" KmsAccessDenied;
        /// The KMS key is not in valid state, for example.
        "KmsInvalidStateException" KmsInvalidState;
        /// Received when KMS returns `ThrottlingException` for a KMS call that Step Functions makes on behalf of the caller.
        "KmsThrottlingException" KmsThrottling;
        /// The activity does not exist.
        "TaskDoesNotExist" TaskDoesNotExist;
        /// The task token has either expired or the task associated with the token has already been closed.
        "TaskTimedOut" TaskTimedOut;
    }
}

operation_error! {
    /// Why [`start_execution`](super::start_execution) failed.
    StartExecutionError Other {
        /// The execution has the same `name` as another execution (but a different `input`).
        "ExecutionAlreadyExists" ExecutionAlreadyExists;
        /// The maximum number of running executions has been reached.
        "ExecutionLimitExceeded" ExecutionLimitExceeded;
        /// The provided Amazon Resource Name (ARN) is not valid.
        "InvalidArn" InvalidArn;
        /// The provided JSON input data is not valid.
        "InvalidExecutionInput" InvalidExecutionInput;
        /// The provided name is not valid.
        "InvalidName" InvalidName;
        /// Either your KMS key policy or API caller does not have the required permissions.
        "KmsAccessDeniedException" KmsAccessDenied;
        /// The KMS key is not in valid state, for example.
        "KmsInvalidStateException" KmsInvalidState;
        /// Received when KMS returns `ThrottlingException` for a KMS call that Step Functions makes on behalf of the caller.
        "KmsThrottlingException" KmsThrottling;
        /// The specified state machine is being deleted.
        "StateMachineDeleting" StateMachineDeleting;
        /// The specified state machine does not exist.
        "StateMachineDoesNotExist" StateMachineDoesNotExist;
        /// The input does not satisfy the constraints specified by an Amazon Web Services service.
        "ValidationException" Validation;
    }
}

operation_error! {
    /// Why [`start_sync_execution`](super::start_sync_execution) failed.
    StartSyncExecutionError Other {
        /// The provided Amazon Resource Name (ARN) is not valid.
        "InvalidArn" InvalidArn;
        /// The provided JSON input data is not valid.
        "InvalidExecutionInput" InvalidExecutionInput;
        /// The provided name is not valid.
        "InvalidName" InvalidName;
        /// Either your KMS key policy or API caller does not have the required permissions.
        "KmsAccessDeniedException" KmsAccessDenied;
        /// The KMS key is not in valid state, for example.
        "KmsInvalidStateException" KmsInvalidState;
        /// Received when KMS returns `ThrottlingException` for a KMS call that Step Functions makes on behalf of the caller.
        "KmsThrottlingException" KmsThrottling;
        /// The specified state machine is being deleted.
        "StateMachineDeleting" StateMachineDeleting;
        /// The specified state machine does not exist.
        "StateMachineDoesNotExist" StateMachineDoesNotExist;
        /// State machine type is not supported.
        "StateMachineTypeNotSupported" StateMachineTypeNotSupported;
    }
}

operation_error! {
    /// Why [`stop_execution`](super::stop_execution) failed.
    StopExecutionError Other {
        /// The specified execution does not exist.
        "ExecutionDoesNotExist" ExecutionDoesNotExist;
        /// The provided Amazon Resource Name (ARN) is not valid.
        "InvalidArn" InvalidArn;
        /// Either your KMS key policy or API caller does not have the required permissions.
        "KmsAccessDeniedException" KmsAccessDenied;
        /// The KMS key is not in valid state, for example.
        "KmsInvalidStateException" KmsInvalidState;
        /// Received when KMS returns `ThrottlingException` for a KMS call that Step Functions makes on behalf of the caller.
        "KmsThrottlingException" KmsThrottling;
        /// The input does not satisfy the constraints specified by an Amazon Web Services service.
        "ValidationException" Validation;
    }
}

operation_error! {
    /// Why [`tag_resource`](super::tag_resource) failed.
    TagResourceError Other {
        /// The provided Amazon Resource Name (ARN) is not valid.
        "InvalidArn" InvalidArn;
        /// Could not find the referenced resource.
        "ResourceNotFound" ResourceNotFound;
        /// You've exceeded the number of tags allowed for a resource.
        "TooManyTags" TooManyTags;
    }
}

operation_error! {
    /// Why [`test_state`](super::test_state) failed.
    TestStateError Other {
        /// The provided Amazon Resource Name (ARN) is not valid.
        "InvalidArn" InvalidArn;
        /// The provided Amazon States Language definition is not valid.
        "InvalidDefinition" InvalidDefinition;
        /// The provided JSON input data is not valid.
        "InvalidExecutionInput" InvalidExecutionInput;
        /// The input does not satisfy the constraints specified by an Amazon Web Services service.
        "ValidationException" Validation;
    }
}

operation_error! {
    /// Why [`untag_resource`](super::untag_resource) failed.
    UntagResourceError Other {
        /// The provided Amazon Resource Name (ARN) is not valid.
        "InvalidArn" InvalidArn;
        /// Could not find the referenced resource.
        "ResourceNotFound" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`update_map_run`](super::update_map_run) failed.
    UpdateMapRunError Other {
        /// The provided Amazon Resource Name (ARN) is not valid.
        "InvalidArn" InvalidArn;
        /// Could not find the referenced resource.
        "ResourceNotFound" ResourceNotFound;
        /// The input does not satisfy the constraints specified by an Amazon Web Services service.
        "ValidationException" Validation;
    }
}

operation_error! {
    /// Why [`update_state_machine`](super::update_state_machine) failed.
    UpdateStateMachineError Other {
        /// Updating or deleting a resource can cause an inconsistent state.
        "ConflictException" Conflict;
        /// The provided Amazon Resource Name (ARN) is not valid.
        "InvalidArn" InvalidArn;
        /// The provided Amazon States Language definition is not valid.
        "InvalidDefinition" InvalidDefinition;
        /// Received when `encryptionConfiguration` is specified but various conditions exist which make the configuration invalid.
        "InvalidEncryptionConfiguration" InvalidEncryptionConfiguration;
        /// Configuration is not valid.
        "InvalidLoggingConfiguration" InvalidLoggingConfiguration;
        /// Your `tracingConfiguration` key does not match, or `enabled` has not been set to `true` or `false`.
        "InvalidTracingConfiguration" InvalidTracingConfiguration;
        /// Either your KMS key policy or API caller does not have the required permissions.
        "KmsAccessDeniedException" KmsAccessDenied;
        /// Received when KMS returns `ThrottlingException` for a KMS call that Step Functions makes on behalf of the caller.
        "KmsThrottlingException" KmsThrottling;
        /// Request is missing a required parameter.
        "MissingRequiredParameter" MissingRequiredParameter;
        /// The request would cause a service quota to be exceeded.
        "ServiceQuotaExceededException" ServiceQuotaExceeded;
        /// The specified state machine is being deleted.
        "StateMachineDeleting" StateMachineDeleting;
        /// The specified state machine does not exist.
        "StateMachineDoesNotExist" StateMachineDoesNotExist;
        /// The input does not satisfy the constraints specified by an Amazon Web Services service.
        "ValidationException" Validation;
    }
}

operation_error! {
    /// Why [`update_state_machine_alias`](super::update_state_machine_alias) failed.
    UpdateStateMachineAliasError Other {
        /// Updating or deleting a resource can cause an inconsistent state.
        "ConflictException" Conflict;
        /// The provided Amazon Resource Name (ARN) is not valid.
        "InvalidArn" InvalidArn;
        /// Could not find the referenced resource.
        "ResourceNotFound" ResourceNotFound;
        /// The specified state machine is being deleted.
        "StateMachineDeleting" StateMachineDeleting;
        /// The input does not satisfy the constraints specified by an Amazon Web Services service.
        "ValidationException" Validation;
    }
}

operation_error! {
    /// Why [`validate_state_machine_definition`](super::validate_state_machine_definition) failed.
    ValidateStateMachineDefinitionError Other {
        /// The input does not satisfy the constraints specified by an Amazon Web Services service.
        "ValidationException" Validation;
    }
}
