// Made by build/codegen from AWS's model. Do not edit.

enumeration! {
    /// Values of EncryptionType.
    EncryptionType Unknown {
        /// `AWS_OWNED_KEY`.
        "AWS_OWNED_KEY" AwsOwnedKey;
        /// `CUSTOMER_MANAGED_KMS_KEY`.
        "CUSTOMER_MANAGED_KMS_KEY" CustomerManagedKmsKey;
    }
}

enumeration! {
    /// Values of ExecutionRedriveFilter.
    ExecutionRedriveFilter Unknown {
        /// `REDRIVEN`.
        "REDRIVEN" Redriven;
        /// `NOT_REDRIVEN`.
        "NOT_REDRIVEN" NotRedriven;
    }
}

enumeration! {
    /// Values of ExecutionRedriveStatus.
    ExecutionRedriveStatus Unknown {
        /// `REDRIVABLE`.
        "REDRIVABLE" Redrivable;
        /// `NOT_REDRIVABLE`.
        "NOT_REDRIVABLE" NotRedrivable;
        /// `REDRIVABLE_BY_MAP_RUN`.
        "REDRIVABLE_BY_MAP_RUN" RedrivableByMapRun;
    }
}

enumeration! {
    /// Values of ExecutionStatus.
    ExecutionStatus Unknown {
        /// `RUNNING`.
        "RUNNING" Running;
        /// `SUCCEEDED`.
        "SUCCEEDED" Succeeded;
        /// `FAILED`.
        "FAILED" Failed;
        /// `TIMED_OUT`.
        "TIMED_OUT" TimedOut;
        /// `ABORTED`.
        "ABORTED" Aborted;
        /// `PENDING_REDRIVE`.
        "PENDING_REDRIVE" PendingRedrive;
    }
}

enumeration! {
    /// Values of HistoryEventType.
    HistoryEventType Unknown {
        /// `ActivityFailed`.
        "ActivityFailed" ActivityFailed;
        /// `ActivityScheduled`.
        "ActivityScheduled" ActivityScheduled;
        /// `ActivityScheduleFailed`.
        "ActivityScheduleFailed" ActivityScheduleFailed;
        /// `ActivityStarted`.
        "ActivityStarted" ActivityStarted;
        /// `ActivitySucceeded`.
        "ActivitySucceeded" ActivitySucceeded;
        /// `ActivityTimedOut`.
        "ActivityTimedOut" ActivityTimedOut;
        /// `ChoiceStateEntered`.
        "ChoiceStateEntered" ChoiceStateEntered;
        /// `ChoiceStateExited`.
        "ChoiceStateExited" ChoiceStateExited;
        /// `ExecutionAborted`.
        "ExecutionAborted" ExecutionAborted;
        /// `ExecutionFailed`.
        "ExecutionFailed" ExecutionFailed;
        /// `ExecutionStarted`.
        "ExecutionStarted" ExecutionStarted;
        /// `ExecutionSucceeded`.
        "ExecutionSucceeded" ExecutionSucceeded;
        /// `ExecutionTimedOut`.
        "ExecutionTimedOut" ExecutionTimedOut;
        /// `FailStateEntered`.
        "FailStateEntered" FailStateEntered;
        /// `LambdaFunctionFailed`.
        "LambdaFunctionFailed" LambdaFunctionFailed;
        /// `LambdaFunctionScheduled`.
        "LambdaFunctionScheduled" LambdaFunctionScheduled;
        /// `LambdaFunctionScheduleFailed`.
        "LambdaFunctionScheduleFailed" LambdaFunctionScheduleFailed;
        /// `LambdaFunctionStarted`.
        "LambdaFunctionStarted" LambdaFunctionStarted;
        /// `LambdaFunctionStartFailed`.
        "LambdaFunctionStartFailed" LambdaFunctionStartFailed;
        /// `LambdaFunctionSucceeded`.
        "LambdaFunctionSucceeded" LambdaFunctionSucceeded;
        /// `LambdaFunctionTimedOut`.
        "LambdaFunctionTimedOut" LambdaFunctionTimedOut;
        /// `MapIterationAborted`.
        "MapIterationAborted" MapIterationAborted;
        /// `MapIterationFailed`.
        "MapIterationFailed" MapIterationFailed;
        /// `MapIterationStarted`.
        "MapIterationStarted" MapIterationStarted;
        /// `MapIterationSucceeded`.
        "MapIterationSucceeded" MapIterationSucceeded;
        /// `MapStateAborted`.
        "MapStateAborted" MapStateAborted;
        /// `MapStateEntered`.
        "MapStateEntered" MapStateEntered;
        /// `MapStateExited`.
        "MapStateExited" MapStateExited;
        /// `MapStateFailed`.
        "MapStateFailed" MapStateFailed;
        /// `MapStateStarted`.
        "MapStateStarted" MapStateStarted;
        /// `MapStateSucceeded`.
        "MapStateSucceeded" MapStateSucceeded;
        /// `ParallelStateAborted`.
        "ParallelStateAborted" ParallelStateAborted;
        /// `ParallelStateEntered`.
        "ParallelStateEntered" ParallelStateEntered;
        /// `ParallelStateExited`.
        "ParallelStateExited" ParallelStateExited;
        /// `ParallelStateFailed`.
        "ParallelStateFailed" ParallelStateFailed;
        /// `ParallelStateStarted`.
        "ParallelStateStarted" ParallelStateStarted;
        /// `ParallelStateSucceeded`.
        "ParallelStateSucceeded" ParallelStateSucceeded;
        /// `PassStateEntered`.
        "PassStateEntered" PassStateEntered;
        /// `PassStateExited`.
        "PassStateExited" PassStateExited;
        /// `SucceedStateEntered`.
        "SucceedStateEntered" SucceedStateEntered;
        /// `SucceedStateExited`.
        "SucceedStateExited" SucceedStateExited;
        /// `TaskFailed`.
        "TaskFailed" TaskFailed;
        /// `TaskScheduled`.
        "TaskScheduled" TaskScheduled;
        /// `TaskStarted`.
        "TaskStarted" TaskStarted;
        /// `TaskStartFailed`.
        "TaskStartFailed" TaskStartFailed;
        /// `TaskStateAborted`.
        "TaskStateAborted" TaskStateAborted;
        /// `TaskStateEntered`.
        "TaskStateEntered" TaskStateEntered;
        /// `TaskStateExited`.
        "TaskStateExited" TaskStateExited;
        /// `TaskSubmitFailed`.
        "TaskSubmitFailed" TaskSubmitFailed;
        /// `TaskSubmitted`.
        "TaskSubmitted" TaskSubmitted;
        /// `TaskSucceeded`.
        "TaskSucceeded" TaskSucceeded;
        /// `TaskTimedOut`.
        "TaskTimedOut" TaskTimedOut;
        /// `WaitStateAborted`.
        "WaitStateAborted" WaitStateAborted;
        /// `WaitStateEntered`.
        "WaitStateEntered" WaitStateEntered;
        /// `WaitStateExited`.
        "WaitStateExited" WaitStateExited;
        /// `MapRunAborted`.
        "MapRunAborted" MapRunAborted;
        /// `MapRunFailed`.
        "MapRunFailed" MapRunFailed;
        /// `MapRunStarted`.
        "MapRunStarted" MapRunStarted;
        /// `MapRunSucceeded`.
        "MapRunSucceeded" MapRunSucceeded;
        /// `ExecutionRedriven`.
        "ExecutionRedriven" ExecutionRedriven;
        /// `MapRunRedriven`.
        "MapRunRedriven" MapRunRedriven;
        /// `EvaluationFailed`.
        "EvaluationFailed" EvaluationFailed;
    }
}

enumeration! {
    /// Values of IncludedData.
    IncludedData Unknown {
        /// `ALL_DATA`.
        "ALL_DATA" AllData;
        /// `METADATA_ONLY`.
        "METADATA_ONLY" MetadataOnly;
    }
}

enumeration! {
    /// Values of InspectionLevel.
    InspectionLevel Unknown {
        /// `INFO`.
        "INFO" Info;
        /// `DEBUG`.
        "DEBUG" Debug;
        /// `TRACE`.
        "TRACE" Trace;
    }
}

enumeration! {
    /// Values of KmsKeyState.
    KmsKeyState Unknown {
        /// `DISABLED`.
        "DISABLED" Disabled;
        /// `PENDING_DELETION`.
        "PENDING_DELETION" PendingDeletion;
        /// `PENDING_IMPORT`.
        "PENDING_IMPORT" PendingImport;
        /// `UNAVAILABLE`.
        "UNAVAILABLE" Unavailable;
        /// `CREATING`.
        "CREATING" Creating;
    }
}

enumeration! {
    /// Values of LogLevel.
    LogLevel Unknown {
        /// `ALL`.
        "ALL" All;
        /// `ERROR`.
        "ERROR" Error;
        /// `FATAL`.
        "FATAL" Fatal;
        /// `OFF`.
        "OFF" Off;
    }
}

enumeration! {
    /// Values of MapRunStatus.
    MapRunStatus Unknown {
        /// `RUNNING`.
        "RUNNING" Running;
        /// `SUCCEEDED`.
        "SUCCEEDED" Succeeded;
        /// `FAILED`.
        "FAILED" Failed;
        /// `ABORTED`.
        "ABORTED" Aborted;
    }
}

enumeration! {
    /// Values of MockResponseValidationMode.
    MockResponseValidationMode Unknown {
        /// `STRICT`.
        "STRICT" Strict;
        /// `PRESENT`.
        "PRESENT" Present;
        /// `NONE`.
        "NONE" None;
    }
}

enumeration! {
    /// Values of StateMachineStatus.
    StateMachineStatus Unknown {
        /// `ACTIVE`.
        "ACTIVE" Active;
        /// `DELETING`.
        "DELETING" Deleting;
    }
}

enumeration! {
    /// Values of StateMachineType.
    StateMachineType Unknown {
        /// `STANDARD`.
        "STANDARD" Standard;
        /// `EXPRESS`.
        "EXPRESS" Express;
    }
}

enumeration! {
    /// Values of SyncExecutionStatus.
    SyncExecutionStatus Unknown {
        /// `SUCCEEDED`.
        "SUCCEEDED" Succeeded;
        /// `FAILED`.
        "FAILED" Failed;
        /// `TIMED_OUT`.
        "TIMED_OUT" TimedOut;
    }
}

enumeration! {
    /// Values of TestExecutionStatus.
    TestExecutionStatus Unknown {
        /// `SUCCEEDED`.
        "SUCCEEDED" Succeeded;
        /// `FAILED`.
        "FAILED" Failed;
        /// `RETRIABLE`.
        "RETRIABLE" Retriable;
        /// `CAUGHT_ERROR`.
        "CAUGHT_ERROR" CaughtError;
    }
}

enumeration! {
    /// Values of ValidateStateMachineDefinitionResultCode.
    ValidateStateMachineDefinitionResultCode Unknown {
        /// `OK`.
        "OK" Ok;
        /// `FAIL`.
        "FAIL" Fail;
    }
}

enumeration! {
    /// Values of ValidateStateMachineDefinitionSeverity.
    ValidateStateMachineDefinitionSeverity Unknown {
        /// `ERROR`.
        "ERROR" Error;
        /// `WARNING`.
        "WARNING" Warning;
    }
}

enumeration! {
    /// Values of ValidationExceptionReason.
    ValidationExceptionReason Unknown {
        /// `API_DOES_NOT_SUPPORT_LABELED_ARNS`.
        "API_DOES_NOT_SUPPORT_LABELED_ARNS" ApiDoesNotSupportLabeledArns;
        /// `MISSING_REQUIRED_PARAMETER`.
        "MISSING_REQUIRED_PARAMETER" MissingRequiredParameter;
        /// `CANNOT_UPDATE_COMPLETED_MAP_RUN`.
        "CANNOT_UPDATE_COMPLETED_MAP_RUN" CannotUpdateCompletedMapRun;
        /// `INVALID_ROUTING_CONFIGURATION`.
        "INVALID_ROUTING_CONFIGURATION" InvalidRoutingConfiguration;
    }
}
