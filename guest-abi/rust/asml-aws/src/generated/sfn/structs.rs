// Made by build/codegen from AWS's model. Do not edit.

#[allow(unused_imports)]
use super::enums::*;
use crate::{Map, Timestamp};

structure! {
    /// Contains details about an activity that failed during an execution.
    #[derive(Clone, Default, PartialEq)]
    ActivityFailedEventDetails (read)
    required {}
    optional {
        /// The error code of the failure.
        0 "error" error: String;
        /// A more detailed explanation of the cause of the failure.
        1 "cause" cause: String;
    }
}

impl std::fmt::Debug for ActivityFailedEventDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ActivityFailedEventDetails")
            .field("error", &format_args!("(sensitive)"))
            .field("cause", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Contains details about an activity.
    #[derive(Clone, Debug, Default, PartialEq)]
    ActivityListItem (read)
    required {
        /// The Amazon Resource Name (ARN) that identifies the activity.
        0 "activityArn" activity_arn: String;
        /// The name of the activity.
        1 "name" name: String;
        /// The date the activity is created.
        2 "creationDate" creation_date: Timestamp;
    }
    optional {}
}

structure! {
    /// Contains details about an activity schedule failure that occurred during an execution.
    #[derive(Clone, Default, PartialEq)]
    ActivityScheduleFailedEventDetails (read)
    required {}
    optional {
        /// The error code of the failure.
        0 "error" error: String;
        /// A more detailed explanation of the cause of the failure.
        1 "cause" cause: String;
    }
}

impl std::fmt::Debug for ActivityScheduleFailedEventDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ActivityScheduleFailedEventDetails")
            .field("error", &format_args!("(sensitive)"))
            .field("cause", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Contains details about an activity scheduled during an execution.
    #[derive(Clone, Default, PartialEq)]
    ActivityScheduledEventDetails (read)
    required {
        /// The Amazon Resource Name (ARN) of the scheduled activity.
        0 "resource" resource: String;
    }
    optional {
        /// The JSON data input to the activity task.
        1 "input" input: String;
        /// Contains details about the input for an execution history event.
        2 "inputDetails" input_details: HistoryEventExecutionDataDetails;
        /// The maximum allowed duration of the activity task.
        3 "timeoutInSeconds" timeout_in_seconds: i64;
        /// The maximum allowed duration between two heartbeats for the activity task.
        4 "heartbeatInSeconds" heartbeat_in_seconds: i64;
    }
}

impl std::fmt::Debug for ActivityScheduledEventDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ActivityScheduledEventDetails")
            .field("resource", &self.resource)
            .field("input", &format_args!("(sensitive)"))
            .field("input_details", &self.input_details)
            .field("timeout_in_seconds", &self.timeout_in_seconds)
            .field("heartbeat_in_seconds", &self.heartbeat_in_seconds)
            .finish()
    }
}

structure! {
    /// Contains details about the start of an activity during an execution.
    #[derive(Clone, Debug, Default, PartialEq)]
    ActivityStartedEventDetails (read)
    required {}
    optional {
        /// The name of the worker that the task is assigned to.
        0 "workerName" worker_name: String;
    }
}

structure! {
    /// Contains details about an activity that successfully terminated during an execution.
    #[derive(Clone, Default, PartialEq)]
    ActivitySucceededEventDetails (read)
    required {}
    optional {
        /// The JSON data output by the activity task.
        0 "output" output: String;
        /// Contains details about the output of an execution history event.
        1 "outputDetails" output_details: HistoryEventExecutionDataDetails;
    }
}

impl std::fmt::Debug for ActivitySucceededEventDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ActivitySucceededEventDetails")
            .field("output", &format_args!("(sensitive)"))
            .field("output_details", &self.output_details)
            .finish()
    }
}

structure! {
    /// Contains details about an activity timeout that occurred during an execution.
    #[derive(Clone, Default, PartialEq)]
    ActivityTimedOutEventDetails (read)
    required {}
    optional {
        /// The error code of the failure.
        0 "error" error: String;
        /// A more detailed explanation of the cause of the timeout.
        1 "cause" cause: String;
    }
}

impl std::fmt::Debug for ActivityTimedOutEventDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ActivityTimedOutEventDetails")
            .field("error", &format_args!("(sensitive)"))
            .field("cause", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Provides details about assigned variables in an execution history event.
    #[derive(Clone, Debug, Default, PartialEq)]
    AssignedVariablesDetails (read)
    required {}
    optional {
        /// Indicates whether assigned variables were truncated in the response.
        0 "truncated" truncated: bool;
    }
}

structure! {
    /// An object that describes workflow billing details.
    #[derive(Clone, Debug, Default, PartialEq)]
    BillingDetails (read)
    required {}
    optional {
        /// Billed memory consumption of your workflow, in MB.
        0 "billedMemoryUsedInMB" billed_memory_used_in_mb: i64;
        /// Billed duration of your workflow, in milliseconds.
        1 "billedDurationInMilliseconds" billed_duration_in_milliseconds: i64;
    }
}

structure! {
    /// Provides details about execution input or output.
    #[derive(Clone, Debug, Default, PartialEq)]
    CloudWatchEventsExecutionDataDetails (read)
    required {}
    optional {
        /// Indicates whether input or output was included in the response.
        0 "included" included: bool;
    }
}

structure! {
    /// Structure CloudWatchLogsLogGroup.
    #[derive(Clone, Debug, Default, PartialEq)]
    CloudWatchLogsLogGroup (write read)
    required {}
    optional {
        /// The ARN of the the CloudWatch log group to which you want your logs emitted to.
        0 "logGroupArn" log_group_arn: String;
    }
}

structure! {
    /// Structure CreateActivityInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateActivityInput (write)
    required {
        /// The name of the activity to create.
        0 "name" name: String;
    }
    optional {
        /// The list of tags to add to a resource.
        1 "tags" tags: Vec<Tag>;
        /// Settings to configure server-side encryption.
        2 "encryptionConfiguration" encryption_configuration: EncryptionConfiguration;
    }
}

structure! {
    /// Structure CreateActivityOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateActivityOutput (read)
    required {
        /// The Amazon Resource Name (ARN) that identifies the created activity.
        0 "activityArn" activity_arn: String;
        /// The date the activity is created.
        1 "creationDate" creation_date: Timestamp;
    }
    optional {}
}

structure! {
    /// Structure CreateStateMachineAliasInput.
    #[derive(Clone, Default, PartialEq)]
    CreateStateMachineAliasInput (write)
    required {
        /// The name of the state machine alias.
        0 "name" name: String;
        /// The routing configuration of a state machine alias.
        1 "routingConfiguration" routing_configuration: Vec<RoutingConfigurationListItem>;
    }
    optional {
        /// A description for the state machine alias.
        2 "description" description: String;
    }
}

impl std::fmt::Debug for CreateStateMachineAliasInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateStateMachineAliasInput")
            .field("description", &format_args!("(sensitive)"))
            .field("name", &self.name)
            .field("routing_configuration", &self.routing_configuration)
            .finish()
    }
}

structure! {
    /// Structure CreateStateMachineAliasOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateStateMachineAliasOutput (read)
    required {
        /// The Amazon Resource Name (ARN) that identifies the created state machine alias.
        0 "stateMachineAliasArn" state_machine_alias_arn: String;
        /// The date the state machine alias was created.
        1 "creationDate" creation_date: Timestamp;
    }
    optional {}
}

structure! {
    /// Structure CreateStateMachineInput.
    #[derive(Clone, Default, PartialEq)]
    CreateStateMachineInput (write)
    required {
        /// The name of the state machine.
        0 "name" name: String;
        /// The Amazon States Language definition of the state machine.
        1 "definition" definition: String;
        /// The Amazon Resource Name (ARN) of the IAM role to use for this state machine.
        2 "roleArn" role_arn: String;
    }
    optional {
        /// Determines whether a Standard or Express state machine is created.
        3 "type" r#type: StateMachineType;
        /// Defines what execution history events are logged and where they are logged.
        4 "loggingConfiguration" logging_configuration: LoggingConfiguration;
        /// Tags to be added when creating a state machine.
        5 "tags" tags: Vec<Tag>;
        /// Selects whether X-Ray tracing is enabled.
        6 "tracingConfiguration" tracing_configuration: TracingConfiguration;
        /// Set to `true` to publish the first version of the state machine during creation.
        7 "publish" publish: bool;
        /// Sets description about the state machine version.
        8 "versionDescription" version_description: String;
        /// Settings to configure server-side encryption.
        9 "encryptionConfiguration" encryption_configuration: EncryptionConfiguration;
    }
}

impl std::fmt::Debug for CreateStateMachineInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateStateMachineInput")
            .field("name", &self.name)
            .field("definition", &format_args!("(sensitive)"))
            .field("role_arn", &self.role_arn)
            .field("type", &self.r#type)
            .field("logging_configuration", &self.logging_configuration)
            .field("tags", &self.tags)
            .field("tracing_configuration", &self.tracing_configuration)
            .field("publish", &self.publish)
            .field("version_description", &format_args!("(sensitive)"))
            .field("encryption_configuration", &self.encryption_configuration)
            .finish()
    }
}

structure! {
    /// Structure CreateStateMachineOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    CreateStateMachineOutput (read)
    required {
        /// The Amazon Resource Name (ARN) that identifies the created state machine.
        0 "stateMachineArn" state_machine_arn: String;
        /// The date the state machine is created.
        1 "creationDate" creation_date: Timestamp;
    }
    optional {
        /// The Amazon Resource Name (ARN) that identifies the created state machine version.
        2 "stateMachineVersionArn" state_machine_version_arn: String;
    }
}

structure! {
    /// Structure DeleteActivityInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteActivityInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the activity to delete.
        0 "activityArn" activity_arn: String;
    }
    optional {}
}

structure! {
    /// Structure DeleteActivityOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteActivityOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteStateMachineAliasInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteStateMachineAliasInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the state machine alias to delete.
        0 "stateMachineAliasArn" state_machine_alias_arn: String;
    }
    optional {}
}

structure! {
    /// Structure DeleteStateMachineAliasOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteStateMachineAliasOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteStateMachineInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteStateMachineInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the state machine to delete.
        0 "stateMachineArn" state_machine_arn: String;
    }
    optional {}
}

structure! {
    /// Structure DeleteStateMachineOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteStateMachineOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DeleteStateMachineVersionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteStateMachineVersionInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the state machine version to delete.
        0 "stateMachineVersionArn" state_machine_version_arn: String;
    }
    optional {}
}

structure! {
    /// Structure DeleteStateMachineVersionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DeleteStateMachineVersionOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure DescribeActivityInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeActivityInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the activity to describe.
        0 "activityArn" activity_arn: String;
    }
    optional {}
}

structure! {
    /// Structure DescribeActivityOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeActivityOutput (read)
    required {
        /// The Amazon Resource Name (ARN) that identifies the activity.
        0 "activityArn" activity_arn: String;
        /// The name of the activity.
        1 "name" name: String;
        /// The date the activity is created.
        2 "creationDate" creation_date: Timestamp;
    }
    optional {
        /// Settings for configured server-side encryption.
        3 "encryptionConfiguration" encryption_configuration: EncryptionConfiguration;
    }
}

structure! {
    /// Structure DescribeExecutionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeExecutionInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the execution to describe.
        0 "executionArn" execution_arn: String;
    }
    optional {
        /// If your state machine definition is encrypted with a KMS key, callers must have `kms:Decrypt` permission to decrypt the definition.
        1 "includedData" included_data: IncludedData;
    }
}

structure! {
    /// Structure DescribeExecutionOutput.
    #[derive(Clone, Default, PartialEq)]
    DescribeExecutionOutput (read)
    required {
        /// The Amazon Resource Name (ARN) that identifies the execution.
        0 "executionArn" execution_arn: String;
        /// The Amazon Resource Name (ARN) of the executed stated machine.
        1 "stateMachineArn" state_machine_arn: String;
        /// The current status of the execution.
        2 "status" status: ExecutionStatus;
        /// The date the execution is started.
        3 "startDate" start_date: Timestamp;
    }
    optional {
        /// The name of the execution.
        4 "name" name: String;
        /// If the execution ended, the date the execution stopped.
        5 "stopDate" stop_date: Timestamp;
        /// The string that contains the JSON input data of the execution.
        6 "input" input: String;
        /// Provides details about execution input or output.
        7 "inputDetails" input_details: CloudWatchEventsExecutionDataDetails;
        /// The JSON output data of the execution.
        8 "output" output: String;
        /// Provides details about execution input or output.
        9 "outputDetails" output_details: CloudWatchEventsExecutionDataDetails;
        /// The X-Ray trace header that was passed to the execution.
        10 "traceHeader" trace_header: String;
        /// The Amazon Resource Name (ARN) that identifies a Map Run, which dispatched this execution.
        11 "mapRunArn" map_run_arn: String;
        /// The error string if the state machine execution failed.
        12 "error" error: String;
        /// The cause string if the state machine execution failed.
        13 "cause" cause: String;
        /// The Amazon Resource Name (ARN) of the state machine version associated with the execution.
        14 "stateMachineVersionArn" state_machine_version_arn: String;
        /// The Amazon Resource Name (ARN) of the state machine alias associated with the execution.
        15 "stateMachineAliasArn" state_machine_alias_arn: String;
        /// The number of times you've redriven an execution.
        16 "redriveCount" redrive_count: i32;
        /// The date the execution was last redriven.
        17 "redriveDate" redrive_date: Timestamp;
        /// Indicates whether or not an execution can be redriven at a given point in time.
        18 "redriveStatus" redrive_status: ExecutionRedriveStatus;
        /// When `redriveStatus` is `NOT_REDRIVABLE`, `redriveStatusReason` specifies the reason why an execution cannot be redriven.
        19 "redriveStatusReason" redrive_status_reason: String;
    }
}

impl std::fmt::Debug for DescribeExecutionOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DescribeExecutionOutput")
            .field("execution_arn", &self.execution_arn)
            .field("state_machine_arn", &self.state_machine_arn)
            .field("name", &self.name)
            .field("status", &self.status)
            .field("start_date", &self.start_date)
            .field("stop_date", &self.stop_date)
            .field("input", &format_args!("(sensitive)"))
            .field("input_details", &self.input_details)
            .field("output", &format_args!("(sensitive)"))
            .field("output_details", &self.output_details)
            .field("trace_header", &self.trace_header)
            .field("map_run_arn", &self.map_run_arn)
            .field("error", &format_args!("(sensitive)"))
            .field("cause", &format_args!("(sensitive)"))
            .field("state_machine_version_arn", &self.state_machine_version_arn)
            .field("state_machine_alias_arn", &self.state_machine_alias_arn)
            .field("redrive_count", &self.redrive_count)
            .field("redrive_date", &self.redrive_date)
            .field("redrive_status", &self.redrive_status)
            .field("redrive_status_reason", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Structure DescribeMapRunInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeMapRunInput (write)
    required {
        /// The Amazon Resource Name (ARN) that identifies a Map Run.
        0 "mapRunArn" map_run_arn: String;
    }
    optional {}
}

structure! {
    /// Structure DescribeMapRunOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeMapRunOutput (read)
    required {
        /// The Amazon Resource Name (ARN) that identifies a Map Run.
        0 "mapRunArn" map_run_arn: String;
        /// The Amazon Resource Name (ARN) that identifies the execution in which the Map Run was started.
        1 "executionArn" execution_arn: String;
        /// The current status of the Map Run.
        2 "status" status: MapRunStatus;
        /// The date when the Map Run was started.
        3 "startDate" start_date: Timestamp;
        /// The maximum number of child workflow executions configured to run in parallel for the Map Run at the same time.
        4 "maxConcurrency" max_concurrency: i32;
        /// The maximum percentage of failed child workflow executions before the Map Run fails.
        5 "toleratedFailurePercentage" tolerated_failure_percentage: f64;
        /// The maximum number of failed child workflow executions before the Map Run fails.
        6 "toleratedFailureCount" tolerated_failure_count: i64;
        /// A JSON object that contains information about the total number of items, and the item count for each processing status, such as `pending` and `failed`.
        7 "itemCounts" item_counts: MapRunItemCounts;
        /// A JSON object that contains information about the total number of child workflow executions for the Map Run, and the count of child workflow executions for each status, such as `failed` and `succeeded`.
        8 "executionCounts" execution_counts: MapRunExecutionCounts;
    }
    optional {
        /// The date when the Map Run was stopped.
        9 "stopDate" stop_date: Timestamp;
        /// The number of times you've redriven a Map Run.
        10 "redriveCount" redrive_count: i32;
        /// The date a Map Run was last redriven.
        11 "redriveDate" redrive_date: Timestamp;
    }
}

structure! {
    /// Structure DescribeStateMachineAliasInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeStateMachineAliasInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the state machine alias.
        0 "stateMachineAliasArn" state_machine_alias_arn: String;
    }
    optional {}
}

structure! {
    /// Structure DescribeStateMachineAliasOutput.
    #[derive(Clone, Default, PartialEq)]
    DescribeStateMachineAliasOutput (read)
    required {}
    optional {
        /// The Amazon Resource Name (ARN) of the state machine alias.
        0 "stateMachineAliasArn" state_machine_alias_arn: String;
        /// The name of the state machine alias.
        1 "name" name: String;
        /// A description of the alias.
        2 "description" description: String;
        /// The routing configuration of the alias.
        3 "routingConfiguration" routing_configuration: Vec<RoutingConfigurationListItem>;
        /// The date the state machine alias was created.
        4 "creationDate" creation_date: Timestamp;
        /// The date the state machine alias was last updated.
        5 "updateDate" update_date: Timestamp;
    }
}

impl std::fmt::Debug for DescribeStateMachineAliasOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DescribeStateMachineAliasOutput")
            .field("state_machine_alias_arn", &self.state_machine_alias_arn)
            .field("name", &self.name)
            .field("description", &format_args!("(sensitive)"))
            .field("routing_configuration", &self.routing_configuration)
            .field("creation_date", &self.creation_date)
            .field("update_date", &self.update_date)
            .finish()
    }
}

structure! {
    /// Structure DescribeStateMachineForExecutionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeStateMachineForExecutionInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the execution you want state machine information for.
        0 "executionArn" execution_arn: String;
    }
    optional {
        /// If your state machine definition is encrypted with a KMS key, callers must have `kms:Decrypt` permission to decrypt the definition.
        1 "includedData" included_data: IncludedData;
    }
}

structure! {
    /// Structure DescribeStateMachineForExecutionOutput.
    #[derive(Clone, Default, PartialEq)]
    DescribeStateMachineForExecutionOutput (read)
    required {
        /// The Amazon Resource Name (ARN) of the state machine associated with the execution.
        0 "stateMachineArn" state_machine_arn: String;
        /// The name of the state machine associated with the execution.
        1 "name" name: String;
        /// The Amazon States Language definition of the state machine.
        2 "definition" definition: String;
        /// The Amazon Resource Name (ARN) of the IAM role of the State Machine for the execution.
        3 "roleArn" role_arn: String;
        /// The date and time the state machine associated with an execution was updated.
        4 "updateDate" update_date: Timestamp;
    }
    optional {
        /// The `LoggingConfiguration` data type is used to set CloudWatch Logs options.
        5 "loggingConfiguration" logging_configuration: LoggingConfiguration;
        /// Selects whether X-Ray tracing is enabled.
        6 "tracingConfiguration" tracing_configuration: TracingConfiguration;
        /// The Amazon Resource Name (ARN) of the Map Run that started the child workflow execution.
        7 "mapRunArn" map_run_arn: String;
        /// A user-defined or an auto-generated string that identifies a `Map` state.
        8 "label" label: String;
        /// The revision identifier for the state machine.
        9 "revisionId" revision_id: String;
        /// Settings to configure server-side encryption.
        10 "encryptionConfiguration" encryption_configuration: EncryptionConfiguration;
        /// A map of state name to a list of variables referenced by that state.
        11 "variableReferences" variable_references: Map<Vec<String>>;
    }
}

impl std::fmt::Debug for DescribeStateMachineForExecutionOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DescribeStateMachineForExecutionOutput")
            .field("state_machine_arn", &self.state_machine_arn)
            .field("name", &self.name)
            .field("definition", &format_args!("(sensitive)"))
            .field("role_arn", &self.role_arn)
            .field("update_date", &self.update_date)
            .field("logging_configuration", &self.logging_configuration)
            .field("tracing_configuration", &self.tracing_configuration)
            .field("map_run_arn", &self.map_run_arn)
            .field("label", &self.label)
            .field("revision_id", &self.revision_id)
            .field("encryption_configuration", &self.encryption_configuration)
            .field("variable_references", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Structure DescribeStateMachineInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    DescribeStateMachineInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the state machine for which you want the information.
        0 "stateMachineArn" state_machine_arn: String;
    }
    optional {
        /// If your state machine definition is encrypted with a KMS key, callers must have `kms:Decrypt` permission to decrypt the definition.
        1 "includedData" included_data: IncludedData;
    }
}

structure! {
    /// Structure DescribeStateMachineOutput.
    #[derive(Clone, Default, PartialEq)]
    DescribeStateMachineOutput (read)
    required {
        /// The Amazon Resource Name (ARN) that identifies the state machine.
        0 "stateMachineArn" state_machine_arn: String;
        /// The name of the state machine.
        1 "name" name: String;
        /// The Amazon States Language definition of the state machine.
        2 "definition" definition: String;
        /// The Amazon Resource Name (ARN) of the IAM role used when creating this state machine.
        3 "roleArn" role_arn: String;
        /// The `type` of the state machine (`STANDARD` or `EXPRESS`).
        4 "type" r#type: StateMachineType;
        /// The date the state machine is created.
        5 "creationDate" creation_date: Timestamp;
    }
    optional {
        /// The current status of the state machine.
        6 "status" status: StateMachineStatus;
        /// The `LoggingConfiguration` data type is used to set CloudWatch Logs options.
        7 "loggingConfiguration" logging_configuration: LoggingConfiguration;
        /// Selects whether X-Ray tracing is enabled.
        8 "tracingConfiguration" tracing_configuration: TracingConfiguration;
        /// A user-defined or an auto-generated string that identifies a `Map` state.
        9 "label" label: String;
        /// The revision identifier for the state machine.
        10 "revisionId" revision_id: String;
        /// The description of the state machine version.
        11 "description" description: String;
        /// Settings to configure server-side encryption.
        12 "encryptionConfiguration" encryption_configuration: EncryptionConfiguration;
        /// A map of state name to a list of variables referenced by that state.
        13 "variableReferences" variable_references: Map<Vec<String>>;
    }
}

impl std::fmt::Debug for DescribeStateMachineOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DescribeStateMachineOutput")
            .field("state_machine_arn", &self.state_machine_arn)
            .field("name", &self.name)
            .field("status", &self.status)
            .field("definition", &format_args!("(sensitive)"))
            .field("role_arn", &self.role_arn)
            .field("type", &self.r#type)
            .field("creation_date", &self.creation_date)
            .field("logging_configuration", &self.logging_configuration)
            .field("tracing_configuration", &self.tracing_configuration)
            .field("label", &self.label)
            .field("revision_id", &self.revision_id)
            .field("description", &format_args!("(sensitive)"))
            .field("encryption_configuration", &self.encryption_configuration)
            .field("variable_references", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Settings to configure server-side encryption.
    #[derive(Clone, Debug, Default, PartialEq)]
    EncryptionConfiguration (write read)
    required {
        /// Encryption type.
        0 "type" r#type: EncryptionType;
    }
    optional {
        /// An alias, alias ARN, key ID, or key ARN of a symmetric encryption KMS key to encrypt data.
        1 "kmsKeyId" kms_key_id: String;
        /// Maximum duration that Step Functions will reuse data keys.
        2 "kmsDataKeyReusePeriodSeconds" kms_data_key_reuse_period_seconds: i32;
    }
}

structure! {
    /// Contains details about an evaluation failure that occurred while processing a state, for example, when a JSONata expression throws an error.
    #[derive(Clone, Default, PartialEq)]
    EvaluationFailedEventDetails (read)
    required {
        /// The name of the state in which the evaluation error occurred.
        0 "state" state: String;
    }
    optional {
        /// The error code of the failure.
        1 "error" error: String;
        /// A more detailed explanation of the cause of the failure.
        2 "cause" cause: String;
        /// The location of the field in the state in which the evaluation error occurred.
        3 "location" location: String;
    }
}

impl std::fmt::Debug for EvaluationFailedEventDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EvaluationFailedEventDetails")
            .field("error", &format_args!("(sensitive)"))
            .field("cause", &format_args!("(sensitive)"))
            .field("location", &format_args!("(sensitive)"))
            .field("state", &self.state)
            .finish()
    }
}

structure! {
    /// Contains details about an abort of an execution.
    #[derive(Clone, Default, PartialEq)]
    ExecutionAbortedEventDetails (read)
    required {}
    optional {
        /// The error code of the failure.
        0 "error" error: String;
        /// A more detailed explanation of the cause of the failure.
        1 "cause" cause: String;
    }
}

impl std::fmt::Debug for ExecutionAbortedEventDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ExecutionAbortedEventDetails")
            .field("error", &format_args!("(sensitive)"))
            .field("cause", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Contains details about an execution failure event.
    #[derive(Clone, Default, PartialEq)]
    ExecutionFailedEventDetails (read)
    required {}
    optional {
        /// The error code of the failure.
        0 "error" error: String;
        /// A more detailed explanation of the cause of the failure.
        1 "cause" cause: String;
    }
}

impl std::fmt::Debug for ExecutionFailedEventDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ExecutionFailedEventDetails")
            .field("error", &format_args!("(sensitive)"))
            .field("cause", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Contains details about an execution.
    #[derive(Clone, Debug, Default, PartialEq)]
    ExecutionListItem (read)
    required {
        /// The Amazon Resource Name (ARN) that identifies the execution.
        0 "executionArn" execution_arn: String;
        /// The Amazon Resource Name (ARN) of the state machine that ran the execution.
        1 "stateMachineArn" state_machine_arn: String;
        /// The name of the execution.
        2 "name" name: String;
        /// The current status of the execution.
        3 "status" status: ExecutionStatus;
        /// The date the execution started.
        4 "startDate" start_date: Timestamp;
    }
    optional {
        /// If the execution already ended, the date the execution stopped.
        5 "stopDate" stop_date: Timestamp;
        /// The Amazon Resource Name (ARN) of a Map Run.
        6 "mapRunArn" map_run_arn: String;
        /// The total number of items processed in a child workflow execution.
        7 "itemCount" item_count: i32;
        /// The Amazon Resource Name (ARN) of the state machine version associated with the execution.
        8 "stateMachineVersionArn" state_machine_version_arn: String;
        /// The Amazon Resource Name (ARN) of the state machine alias used to start an execution.
        9 "stateMachineAliasArn" state_machine_alias_arn: String;
        /// The number of times you've redriven an execution.
        10 "redriveCount" redrive_count: i32;
        /// The date the execution was last redriven.
        11 "redriveDate" redrive_date: Timestamp;
    }
}

structure! {
    /// Contains details about a redriven execution.
    #[derive(Clone, Debug, Default, PartialEq)]
    ExecutionRedrivenEventDetails (read)
    required {}
    optional {
        /// The number of times you've redriven an execution.
        0 "redriveCount" redrive_count: i32;
    }
}

structure! {
    /// Contains details about the start of the execution.
    #[derive(Clone, Default, PartialEq)]
    ExecutionStartedEventDetails (read)
    required {}
    optional {
        /// The JSON data input to the execution.
        0 "input" input: String;
        /// Contains details about the input for an execution history event.
        1 "inputDetails" input_details: HistoryEventExecutionDataDetails;
        /// The Amazon Resource Name (ARN) of the IAM role used for executing Lambda tasks.
        2 "roleArn" role_arn: String;
        /// The Amazon Resource Name (ARN) that identifies a state machine alias used for starting the state machine execution.
        3 "stateMachineAliasArn" state_machine_alias_arn: String;
        /// The Amazon Resource Name (ARN) that identifies a state machine version used for starting the state machine execution.
        4 "stateMachineVersionArn" state_machine_version_arn: String;
    }
}

impl std::fmt::Debug for ExecutionStartedEventDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ExecutionStartedEventDetails")
            .field("input", &format_args!("(sensitive)"))
            .field("input_details", &self.input_details)
            .field("role_arn", &self.role_arn)
            .field("state_machine_alias_arn", &self.state_machine_alias_arn)
            .field("state_machine_version_arn", &self.state_machine_version_arn)
            .finish()
    }
}

structure! {
    /// Contains details about the successful termination of the execution.
    #[derive(Clone, Default, PartialEq)]
    ExecutionSucceededEventDetails (read)
    required {}
    optional {
        /// The JSON data output by the execution.
        0 "output" output: String;
        /// Contains details about the output of an execution history event.
        1 "outputDetails" output_details: HistoryEventExecutionDataDetails;
    }
}

impl std::fmt::Debug for ExecutionSucceededEventDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ExecutionSucceededEventDetails")
            .field("output", &format_args!("(sensitive)"))
            .field("output_details", &self.output_details)
            .finish()
    }
}

structure! {
    /// Contains details about the execution timeout that occurred during the execution.
    #[derive(Clone, Default, PartialEq)]
    ExecutionTimedOutEventDetails (read)
    required {}
    optional {
        /// The error code of the failure.
        0 "error" error: String;
        /// A more detailed explanation of the cause of the timeout.
        1 "cause" cause: String;
    }
}

impl std::fmt::Debug for ExecutionTimedOutEventDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ExecutionTimedOutEventDetails")
            .field("error", &format_args!("(sensitive)"))
            .field("cause", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Structure GetActivityTaskInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetActivityTaskInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the activity to retrieve tasks from (assigned when you create the task using CreateActivity.).
        0 "activityArn" activity_arn: String;
    }
    optional {
        /// You can provide an arbitrary name in order to identify the worker that the task is assigned to.
        1 "workerName" worker_name: String;
    }
}

structure! {
    /// Structure GetActivityTaskOutput.
    #[derive(Clone, Default, PartialEq)]
    GetActivityTaskOutput (read)
    required {}
    optional {
        /// A token that identifies the scheduled task.
        0 "taskToken" task_token: String;
        /// The string that contains the JSON input data for the task.
        1 "input" input: String;
    }
}

impl std::fmt::Debug for GetActivityTaskOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetActivityTaskOutput")
            .field("task_token", &format_args!("(sensitive)"))
            .field("input", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Structure GetExecutionHistoryInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetExecutionHistoryInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the execution.
        0 "executionArn" execution_arn: String;
    }
    optional {
        /// The maximum number of results that are returned per call.
        1 "maxResults" max_results: i32;
        /// Lists events in descending order of their `timeStamp`.
        2 "reverseOrder" reverse_order: bool;
        /// If `nextToken` is returned, there are more results available.
        3 "nextToken" next_token: String;
        /// You can select whether execution data (input or output of a history event) is returned.
        4 "includeExecutionData" include_execution_data: bool;
    }
}

structure! {
    /// Structure GetExecutionHistoryOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    GetExecutionHistoryOutput (read)
    required {
        /// The list of events that occurred in the execution.
        0 "events" events: Vec<HistoryEvent>;
    }
    optional {
        /// If `nextToken` is returned, there are more results available.
        1 "nextToken" next_token: String;
    }
}

structure! {
    /// Contains details about the events of an execution.
    #[derive(Clone, Debug, Default, PartialEq)]
    HistoryEvent (read)
    required {
        /// The date and time the event occurred, expressed in seconds and fractional milliseconds since the Unix epoch, which is defined as January 1, 1970, at 00:00:00 Coordinated Universal Time (UTC).
        0 "timestamp" timestamp: Timestamp;
        /// The type of the event.
        1 "type" r#type: HistoryEventType;
        /// The id of the event.
        2 "id" id: i64;
    }
    optional {
        /// The id of the previous event.
        3 "previousEventId" previous_event_id: i64;
        /// Contains details about an activity that failed during an execution.
        4 "activityFailedEventDetails" activity_failed_event_details: ActivityFailedEventDetails;
        /// Contains details about an activity schedule event that failed during an execution.
        5 "activityScheduleFailedEventDetails" activity_schedule_failed_event_details: ActivityScheduleFailedEventDetails;
        /// Contains details about an activity scheduled during an execution.
        6 "activityScheduledEventDetails" activity_scheduled_event_details: ActivityScheduledEventDetails;
        /// Contains details about the start of an activity during an execution.
        7 "activityStartedEventDetails" activity_started_event_details: ActivityStartedEventDetails;
        /// Contains details about an activity that successfully terminated during an execution.
        8 "activitySucceededEventDetails" activity_succeeded_event_details: ActivitySucceededEventDetails;
        /// Contains details about an activity timeout that occurred during an execution.
        9 "activityTimedOutEventDetails" activity_timed_out_event_details: ActivityTimedOutEventDetails;
        /// Contains details about the failure of a task.
        10 "taskFailedEventDetails" task_failed_event_details: TaskFailedEventDetails;
        /// Contains details about a task that was scheduled.
        11 "taskScheduledEventDetails" task_scheduled_event_details: TaskScheduledEventDetails;
        /// Contains details about a task that failed to start.
        12 "taskStartFailedEventDetails" task_start_failed_event_details: TaskStartFailedEventDetails;
        /// Contains details about a task that was started.
        13 "taskStartedEventDetails" task_started_event_details: TaskStartedEventDetails;
        /// Contains details about a task that where the submit failed.
        14 "taskSubmitFailedEventDetails" task_submit_failed_event_details: TaskSubmitFailedEventDetails;
        /// Contains details about a submitted task.
        15 "taskSubmittedEventDetails" task_submitted_event_details: TaskSubmittedEventDetails;
        /// Contains details about a task that succeeded.
        16 "taskSucceededEventDetails" task_succeeded_event_details: TaskSucceededEventDetails;
        /// Contains details about a task that timed out.
        17 "taskTimedOutEventDetails" task_timed_out_event_details: TaskTimedOutEventDetails;
        /// Contains details about an execution failure event.
        18 "executionFailedEventDetails" execution_failed_event_details: ExecutionFailedEventDetails;
        /// Contains details about the start of the execution.
        19 "executionStartedEventDetails" execution_started_event_details: ExecutionStartedEventDetails;
        /// Contains details about the successful termination of the execution.
        20 "executionSucceededEventDetails" execution_succeeded_event_details: ExecutionSucceededEventDetails;
        /// Contains details about an abort of an execution.
        21 "executionAbortedEventDetails" execution_aborted_event_details: ExecutionAbortedEventDetails;
        /// Contains details about the execution timeout that occurred during the execution.
        22 "executionTimedOutEventDetails" execution_timed_out_event_details: ExecutionTimedOutEventDetails;
        /// Contains details about the redrive attempt of an execution.
        23 "executionRedrivenEventDetails" execution_redriven_event_details: ExecutionRedrivenEventDetails;
        /// Contains details about Map state that was started.
        24 "mapStateStartedEventDetails" map_state_started_event_details: MapStateStartedEventDetails;
        /// Contains details about an iteration of a Map state that was started.
        25 "mapIterationStartedEventDetails" map_iteration_started_event_details: MapIterationEventDetails;
        /// Contains details about an iteration of a Map state that succeeded.
        26 "mapIterationSucceededEventDetails" map_iteration_succeeded_event_details: MapIterationEventDetails;
        /// Contains details about an iteration of a Map state that failed.
        27 "mapIterationFailedEventDetails" map_iteration_failed_event_details: MapIterationEventDetails;
        /// Contains details about an iteration of a Map state that was aborted.
        28 "mapIterationAbortedEventDetails" map_iteration_aborted_event_details: MapIterationEventDetails;
        /// Contains details about a Lambda function that failed during an execution.
        29 "lambdaFunctionFailedEventDetails" lambda_function_failed_event_details: LambdaFunctionFailedEventDetails;
        /// Contains details about a failed Lambda function schedule event that occurred during an execution.
        30 "lambdaFunctionScheduleFailedEventDetails" lambda_function_schedule_failed_event_details: LambdaFunctionScheduleFailedEventDetails;
        /// Contains details about a Lambda function scheduled during an execution.
        31 "lambdaFunctionScheduledEventDetails" lambda_function_scheduled_event_details: LambdaFunctionScheduledEventDetails;
        /// Contains details about a lambda function that failed to start during an execution.
        32 "lambdaFunctionStartFailedEventDetails" lambda_function_start_failed_event_details: LambdaFunctionStartFailedEventDetails;
        /// Contains details about a Lambda function that terminated successfully during an execution.
        33 "lambdaFunctionSucceededEventDetails" lambda_function_succeeded_event_details: LambdaFunctionSucceededEventDetails;
        /// Contains details about a Lambda function timeout that occurred during an execution.
        34 "lambdaFunctionTimedOutEventDetails" lambda_function_timed_out_event_details: LambdaFunctionTimedOutEventDetails;
        /// Contains details about a state entered during an execution.
        35 "stateEnteredEventDetails" state_entered_event_details: StateEnteredEventDetails;
        /// Contains details about an exit from a state during an execution.
        36 "stateExitedEventDetails" state_exited_event_details: StateExitedEventDetails;
        /// Contains details, such as `mapRunArn`, and the start date and time of a Map Run.
        37 "mapRunStartedEventDetails" map_run_started_event_details: MapRunStartedEventDetails;
        /// Contains error and cause details about a Map Run that failed.
        38 "mapRunFailedEventDetails" map_run_failed_event_details: MapRunFailedEventDetails;
        /// Contains details about the redrive attempt of a Map Run.
        39 "mapRunRedrivenEventDetails" map_run_redriven_event_details: MapRunRedrivenEventDetails;
        /// Contains details about an evaluation failure that occurred while processing a state.
        40 "evaluationFailedEventDetails" evaluation_failed_event_details: EvaluationFailedEventDetails;
    }
}

structure! {
    /// Provides details about input or output in an execution history event.
    #[derive(Clone, Debug, Default, PartialEq)]
    HistoryEventExecutionDataDetails (read)
    required {}
    optional {
        /// Indicates whether input or output was truncated in the response.
        0 "truncated" truncated: bool;
    }
}

structure! {
    /// Contains additional details about the state's execution, including its input and output data processing flow, and HTTP request and response information.
    #[derive(Clone, Default, PartialEq)]
    InspectionData (read)
    required {}
    optional {
        /// The raw state input.
        0 "input" input: String;
        /// The input after Step Functions applies an Arguments filter.
        1 "afterArguments" after_arguments: String;
        /// The input after Step Functions applies the InputPath filter.
        2 "afterInputPath" after_input_path: String;
        /// The effective input after Step Functions applies the Parameters filter.
        3 "afterParameters" after_parameters: String;
        /// The state's raw result.
        4 "result" result: String;
        /// The effective result after Step Functions applies the ResultSelector filter.
        5 "afterResultSelector" after_result_selector: String;
        /// The effective result combined with the raw state input after Step Functions applies the ResultPath filter.
        6 "afterResultPath" after_result_path: String;
        /// The raw HTTP request that is sent when you test an HTTP Task.
        7 "request" request: InspectionDataRequest;
        /// The raw HTTP response that is returned when you test an HTTP Task.
        8 "response" response: InspectionDataResponse;
        /// JSON string that contains the set of workflow variables after execution of the state.
        9 "variables" variables: String;
        /// An object containing data about a handled exception in the tested state.
        10 "errorDetails" error_details: InspectionErrorDetails;
        /// The effective input after the ItemsPath filter is applied.
        11 "afterItemsPath" after_items_path: String;
        /// An array containing the inputs for each Map iteration, transformed by the ItemSelector specified in a Map state.
        12 "afterItemSelector" after_item_selector: String;
        /// The effective input after the ItemBatcher filter is applied in a Map state.
        13 "afterItemBatcher" after_item_batcher: String;
        /// The effective input after the ItemsPointer filter is applied in a Map state.
        14 "afterItemsPointer" after_items_pointer: String;
        /// The tolerated failure threshold for a Map state as defined in number of Map state iterations.
        15 "toleratedFailureCount" tolerated_failure_count: i32;
        /// The tolerated failure threshold for a Map state as defined in percentage of Map state iterations.
        16 "toleratedFailurePercentage" tolerated_failure_percentage: f64;
        /// The max concurrency of the Map state.
        17 "maxConcurrency" max_concurrency: i32;
    }
}

impl std::fmt::Debug for InspectionData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("InspectionData")
            .field("input", &format_args!("(sensitive)"))
            .field("after_arguments", &format_args!("(sensitive)"))
            .field("after_input_path", &format_args!("(sensitive)"))
            .field("after_parameters", &format_args!("(sensitive)"))
            .field("result", &format_args!("(sensitive)"))
            .field("after_result_selector", &format_args!("(sensitive)"))
            .field("after_result_path", &format_args!("(sensitive)"))
            .field("request", &self.request)
            .field("response", &self.response)
            .field("variables", &format_args!("(sensitive)"))
            .field("error_details", &self.error_details)
            .field("after_items_path", &format_args!("(sensitive)"))
            .field("after_item_selector", &format_args!("(sensitive)"))
            .field("after_item_batcher", &format_args!("(sensitive)"))
            .field("after_items_pointer", &format_args!("(sensitive)"))
            .field("tolerated_failure_count", &format_args!("(sensitive)"))
            .field("tolerated_failure_percentage", &format_args!("(sensitive)"))
            .field("max_concurrency", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Contains additional details about the state's execution, including its input and output data processing flow, and HTTP request information.
    #[derive(Clone, Debug, Default, PartialEq)]
    InspectionDataRequest (read)
    required {}
    optional {
        /// The protocol used to make the HTTP request.
        0 "protocol" protocol: String;
        /// The HTTP method used for the HTTP request.
        1 "method" method: String;
        /// The API endpoint used for the HTTP request.
        2 "url" url: String;
        /// The request headers associated with the HTTP request.
        3 "headers" headers: String;
        /// The request body for the HTTP request.
        4 "body" body: String;
    }
}

structure! {
    /// Contains additional details about the state's execution, including its input and output data processing flow, and HTTP response information.
    #[derive(Clone, Debug, Default, PartialEq)]
    InspectionDataResponse (read)
    required {}
    optional {
        /// The protocol used to return the HTTP response.
        0 "protocol" protocol: String;
        /// The HTTP response status code for the HTTP response.
        1 "statusCode" status_code: String;
        /// The message associated with the HTTP status code.
        2 "statusMessage" status_message: String;
        /// The response headers associated with the HTTP response.
        3 "headers" headers: String;
        /// The HTTP response returned.
        4 "body" body: String;
    }
}

structure! {
    /// An object containing data about a handled exception in the tested state.
    #[derive(Clone, Default, PartialEq)]
    InspectionErrorDetails (read)
    required {}
    optional {
        /// The array index of the Catch which handled the exception.
        0 "catchIndex" catch_index: i32;
        /// The array index of the Retry which handled the exception.
        1 "retryIndex" retry_index: i32;
        /// The duration in seconds of the backoff for a retry on a failed state invocation.
        2 "retryBackoffIntervalSeconds" retry_backoff_interval_seconds: i32;
    }
}

impl std::fmt::Debug for InspectionErrorDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("InspectionErrorDetails")
            .field("catch_index", &format_args!("(sensitive)"))
            .field("retry_index", &format_args!("(sensitive)"))
            .field("retry_backoff_interval_seconds", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// The KMS key is not in valid state, for example.
    #[derive(Clone, Debug, Default, PartialEq)]
    KmsInvalidStateException (read)
    required {}
    optional {
        /// Current status of the KMS; key.
        0 "kmsKeyState" kms_key_state: KmsKeyState;
    }
}

structure! {
    /// Contains details about a Lambda function that failed during an execution.
    #[derive(Clone, Default, PartialEq)]
    LambdaFunctionFailedEventDetails (read)
    required {}
    optional {
        /// The error code of the failure.
        0 "error" error: String;
        /// A more detailed explanation of the cause of the failure.
        1 "cause" cause: String;
    }
}

impl std::fmt::Debug for LambdaFunctionFailedEventDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LambdaFunctionFailedEventDetails")
            .field("error", &format_args!("(sensitive)"))
            .field("cause", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Contains details about a failed Lambda function schedule event that occurred during an execution.
    #[derive(Clone, Default, PartialEq)]
    LambdaFunctionScheduleFailedEventDetails (read)
    required {}
    optional {
        /// The error code of the failure.
        0 "error" error: String;
        /// A more detailed explanation of the cause of the failure.
        1 "cause" cause: String;
    }
}

impl std::fmt::Debug for LambdaFunctionScheduleFailedEventDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LambdaFunctionScheduleFailedEventDetails")
            .field("error", &format_args!("(sensitive)"))
            .field("cause", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Contains details about a Lambda function scheduled during an execution.
    #[derive(Clone, Default, PartialEq)]
    LambdaFunctionScheduledEventDetails (read)
    required {
        /// The Amazon Resource Name (ARN) of the scheduled Lambda function.
        0 "resource" resource: String;
    }
    optional {
        /// The JSON data input to the Lambda function.
        1 "input" input: String;
        /// Contains details about input for an execution history event.
        2 "inputDetails" input_details: HistoryEventExecutionDataDetails;
        /// The maximum allowed duration of the Lambda function.
        3 "timeoutInSeconds" timeout_in_seconds: i64;
        /// The credentials that Step Functions uses for the task.
        4 "taskCredentials" task_credentials: TaskCredentials;
    }
}

impl std::fmt::Debug for LambdaFunctionScheduledEventDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LambdaFunctionScheduledEventDetails")
            .field("resource", &self.resource)
            .field("input", &format_args!("(sensitive)"))
            .field("input_details", &self.input_details)
            .field("timeout_in_seconds", &self.timeout_in_seconds)
            .field("task_credentials", &self.task_credentials)
            .finish()
    }
}

structure! {
    /// Contains details about a lambda function that failed to start during an execution.
    #[derive(Clone, Default, PartialEq)]
    LambdaFunctionStartFailedEventDetails (read)
    required {}
    optional {
        /// The error code of the failure.
        0 "error" error: String;
        /// A more detailed explanation of the cause of the failure.
        1 "cause" cause: String;
    }
}

impl std::fmt::Debug for LambdaFunctionStartFailedEventDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LambdaFunctionStartFailedEventDetails")
            .field("error", &format_args!("(sensitive)"))
            .field("cause", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Contains details about a Lambda function that successfully terminated during an execution.
    #[derive(Clone, Default, PartialEq)]
    LambdaFunctionSucceededEventDetails (read)
    required {}
    optional {
        /// The JSON data output by the Lambda function.
        0 "output" output: String;
        /// Contains details about the output of an execution history event.
        1 "outputDetails" output_details: HistoryEventExecutionDataDetails;
    }
}

impl std::fmt::Debug for LambdaFunctionSucceededEventDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LambdaFunctionSucceededEventDetails")
            .field("output", &format_args!("(sensitive)"))
            .field("output_details", &self.output_details)
            .finish()
    }
}

structure! {
    /// Contains details about a Lambda function timeout that occurred during an execution.
    #[derive(Clone, Default, PartialEq)]
    LambdaFunctionTimedOutEventDetails (read)
    required {}
    optional {
        /// The error code of the failure.
        0 "error" error: String;
        /// A more detailed explanation of the cause of the timeout.
        1 "cause" cause: String;
    }
}

impl std::fmt::Debug for LambdaFunctionTimedOutEventDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LambdaFunctionTimedOutEventDetails")
            .field("error", &format_args!("(sensitive)"))
            .field("cause", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Structure ListActivitiesInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListActivitiesInput (write)
    required {}
    optional {
        /// The maximum number of results that are returned per call.
        0 "maxResults" max_results: i32;
        /// If `nextToken` is returned, there are more results available.
        1 "nextToken" next_token: String;
    }
}

structure! {
    /// Structure ListActivitiesOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListActivitiesOutput (read)
    required {
        /// The list of activities.
        0 "activities" activities: Vec<ActivityListItem>;
    }
    optional {
        /// If `nextToken` is returned, there are more results available.
        1 "nextToken" next_token: String;
    }
}

structure! {
    /// Structure ListExecutionsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListExecutionsInput (write)
    required {}
    optional {
        /// The Amazon Resource Name (ARN) of the state machine whose executions is listed.
        0 "stateMachineArn" state_machine_arn: String;
        /// If specified, only list the executions whose current execution status matches the given filter.
        1 "statusFilter" status_filter: ExecutionStatus;
        /// The maximum number of results that are returned per call.
        2 "maxResults" max_results: i32;
        /// If `nextToken` is returned, there are more results available.
        3 "nextToken" next_token: String;
        /// The Amazon Resource Name (ARN) of the Map Run that started the child workflow executions.
        4 "mapRunArn" map_run_arn: String;
        /// Sets a filter to list executions based on whether or not they have been redriven.
        5 "redriveFilter" redrive_filter: ExecutionRedriveFilter;
    }
}

structure! {
    /// Structure ListExecutionsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListExecutionsOutput (read)
    required {
        /// The list of matching executions.
        0 "executions" executions: Vec<ExecutionListItem>;
    }
    optional {
        /// If `nextToken` is returned, there are more results available.
        1 "nextToken" next_token: String;
    }
}

structure! {
    /// Structure ListMapRunsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListMapRunsInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the execution for which the Map Runs must be listed.
        0 "executionArn" execution_arn: String;
    }
    optional {
        /// The maximum number of results that are returned per call.
        1 "maxResults" max_results: i32;
        /// If `nextToken` is returned, there are more results available.
        2 "nextToken" next_token: String;
    }
}

structure! {
    /// Structure ListMapRunsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListMapRunsOutput (read)
    required {
        /// An array that lists information related to a Map Run, such as the Amazon Resource Name (ARN) of the Map Run and the ARN of the state machine that started the Map Run.
        0 "mapRuns" map_runs: Vec<MapRunListItem>;
    }
    optional {
        /// If `nextToken` is returned, there are more results available.
        1 "nextToken" next_token: String;
    }
}

structure! {
    /// Structure ListStateMachineAliasesInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListStateMachineAliasesInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the state machine for which you want to list aliases.
        0 "stateMachineArn" state_machine_arn: String;
    }
    optional {
        /// If `nextToken` is returned, there are more results available.
        1 "nextToken" next_token: String;
        /// The maximum number of results that are returned per call.
        2 "maxResults" max_results: i32;
    }
}

structure! {
    /// Structure ListStateMachineAliasesOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListStateMachineAliasesOutput (read)
    required {
        /// Aliases for the state machine.
        0 "stateMachineAliases" state_machine_aliases: Vec<StateMachineAliasListItem>;
    }
    optional {
        /// If `nextToken` is returned, there are more results available.
        1 "nextToken" next_token: String;
    }
}

structure! {
    /// Structure ListStateMachineVersionsInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListStateMachineVersionsInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the state machine.
        0 "stateMachineArn" state_machine_arn: String;
    }
    optional {
        /// If `nextToken` is returned, there are more results available.
        1 "nextToken" next_token: String;
        /// The maximum number of results that are returned per call.
        2 "maxResults" max_results: i32;
    }
}

structure! {
    /// Structure ListStateMachineVersionsOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListStateMachineVersionsOutput (read)
    required {
        /// Versions for the state machine.
        0 "stateMachineVersions" state_machine_versions: Vec<StateMachineVersionListItem>;
    }
    optional {
        /// If `nextToken` is returned, there are more results available.
        1 "nextToken" next_token: String;
    }
}

structure! {
    /// Structure ListStateMachinesInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListStateMachinesInput (write)
    required {}
    optional {
        /// The maximum number of results that are returned per call.
        0 "maxResults" max_results: i32;
        /// If `nextToken` is returned, there are more results available.
        1 "nextToken" next_token: String;
    }
}

structure! {
    /// Structure ListStateMachinesOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListStateMachinesOutput (read)
    required {
        /// Member stateMachines.
        0 "stateMachines" state_machines: Vec<StateMachineListItem>;
    }
    optional {
        /// If `nextToken` is returned, there are more results available.
        1 "nextToken" next_token: String;
    }
}

structure! {
    /// Structure ListTagsForResourceInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListTagsForResourceInput (write)
    required {
        /// The Amazon Resource Name (ARN) for the Step Functions state machine or activity.
        0 "resourceArn" resource_arn: String;
    }
    optional {}
}

structure! {
    /// Structure ListTagsForResourceOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ListTagsForResourceOutput (read)
    required {}
    optional {
        /// An array of tags associated with the resource.
        0 "tags" tags: Vec<Tag>;
    }
}

structure! {
    /// Structure LogDestination.
    #[derive(Clone, Debug, Default, PartialEq)]
    LogDestination (write read)
    required {}
    optional {
        /// An object describing a CloudWatch log group.
        0 "cloudWatchLogsLogGroup" cloud_watch_logs_log_group: CloudWatchLogsLogGroup;
    }
}

structure! {
    /// The `LoggingConfiguration` data type is used to set CloudWatch Logs options.
    #[derive(Clone, Debug, Default, PartialEq)]
    LoggingConfiguration (write read)
    required {}
    optional {
        /// Defines which category of execution history events are logged.
        0 "level" level: LogLevel;
        /// Determines whether execution data is included in your log.
        1 "includeExecutionData" include_execution_data: bool;
        /// An array of objects that describes where your execution history events will be logged.
        2 "destinations" destinations: Vec<LogDestination>;
    }
}

structure! {
    /// Contains details about an iteration of a Map state.
    #[derive(Clone, Debug, Default, PartialEq)]
    MapIterationEventDetails (read)
    required {}
    optional {
        /// The name of the iteration’s parent Map state.
        0 "name" name: String;
        /// The index of the array belonging to the Map state iteration.
        1 "index" index: i32;
    }
}

structure! {
    /// Contains details about all of the child workflow executions started by a Map Run.
    #[derive(Clone, Debug, Default, PartialEq)]
    MapRunExecutionCounts (read)
    required {
        /// The total number of child workflow executions that were started by a Map Run, but haven't started executing yet.
        0 "pending" pending: i64;
        /// The total number of child workflow executions that were started by a Map Run and are currently in-progress.
        1 "running" running: i64;
        /// The total number of child workflow executions that were started by a Map Run and have completed successfully.
        2 "succeeded" succeeded: i64;
        /// The total number of child workflow executions that were started by a Map Run, but have failed.
        3 "failed" failed: i64;
        /// The total number of child workflow executions that were started by a Map Run and have timed out.
        4 "timedOut" timed_out: i64;
        /// The total number of child workflow executions that were started by a Map Run and were running, but were either stopped by the user or by Step Functions because the Map Run failed.
        5 "aborted" aborted: i64;
        /// The total number of child workflow executions that were started by a Map Run.
        6 "total" total: i64;
        /// Returns the count of child workflow executions whose results were written by `ResultWriter`.
        7 "resultsWritten" results_written: i64;
    }
    optional {
        /// The number of `FAILED`, `ABORTED`, or `TIMED_OUT` child workflow executions that cannot be redriven because their execution status is terminal.
        8 "failuresNotRedrivable" failures_not_redrivable: i64;
        /// The number of unsuccessful child workflow executions currently waiting to be redriven.
        9 "pendingRedrive" pending_redrive: i64;
    }
}

structure! {
    /// Contains details about a Map Run failure event that occurred during a state machine execution.
    #[derive(Clone, Default, PartialEq)]
    MapRunFailedEventDetails (read)
    required {}
    optional {
        /// The error code of the Map Run failure.
        0 "error" error: String;
        /// A more detailed explanation of the cause of the failure.
        1 "cause" cause: String;
    }
}

impl std::fmt::Debug for MapRunFailedEventDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MapRunFailedEventDetails")
            .field("error", &format_args!("(sensitive)"))
            .field("cause", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Contains details about items that were processed in all of the child workflow executions that were started by a Map Run.
    #[derive(Clone, Debug, Default, PartialEq)]
    MapRunItemCounts (read)
    required {
        /// The total number of items to process in child workflow executions that haven't started running yet.
        0 "pending" pending: i64;
        /// The total number of items being processed in child workflow executions that are currently in-progress.
        1 "running" running: i64;
        /// The total number of items processed in child workflow executions that have completed successfully.
        2 "succeeded" succeeded: i64;
        /// The total number of items processed in child workflow executions that have failed.
        3 "failed" failed: i64;
        /// The total number of items processed in child workflow executions that have timed out.
        4 "timedOut" timed_out: i64;
        /// The total number of items processed in child workflow executions that were either stopped by the user or by Step Functions, because the Map Run failed.
        5 "aborted" aborted: i64;
        /// The total number of items processed in all the child workflow executions started by a Map Run.
        6 "total" total: i64;
        /// Returns the count of items whose results were written by `ResultWriter`.
        7 "resultsWritten" results_written: i64;
    }
    optional {
        /// The number of `FAILED`, `ABORTED`, or `TIMED_OUT` items in child workflow executions that cannot be redriven because the execution status of those child workflows is terminal.
        8 "failuresNotRedrivable" failures_not_redrivable: i64;
        /// The number of unsuccessful items in child workflow executions currently waiting to be redriven.
        9 "pendingRedrive" pending_redrive: i64;
    }
}

structure! {
    /// Contains details about a specific Map Run.
    #[derive(Clone, Debug, Default, PartialEq)]
    MapRunListItem (read)
    required {
        /// The `executionArn` of the execution from which the Map Run was started.
        0 "executionArn" execution_arn: String;
        /// The Amazon Resource Name (ARN) of the Map Run.
        1 "mapRunArn" map_run_arn: String;
        /// The Amazon Resource Name (ARN) of the executed state machine.
        2 "stateMachineArn" state_machine_arn: String;
        /// The date on which the Map Run started.
        3 "startDate" start_date: Timestamp;
    }
    optional {
        /// The date on which the Map Run stopped.
        4 "stopDate" stop_date: Timestamp;
    }
}

structure! {
    /// Contains details about a Map Run that was redriven.
    #[derive(Clone, Debug, Default, PartialEq)]
    MapRunRedrivenEventDetails (read)
    required {}
    optional {
        /// The Amazon Resource Name (ARN) of a Map Run that was redriven.
        0 "mapRunArn" map_run_arn: String;
        /// The number of times the Map Run has been redriven at this point in the execution's history including this event.
        1 "redriveCount" redrive_count: i32;
    }
}

structure! {
    /// Contains details about a Map Run that was started during a state machine execution.
    #[derive(Clone, Debug, Default, PartialEq)]
    MapRunStartedEventDetails (read)
    required {}
    optional {
        /// The Amazon Resource Name (ARN) of a Map Run that was started.
        0 "mapRunArn" map_run_arn: String;
    }
}

structure! {
    /// Details about a Map state that was started.
    #[derive(Clone, Debug, Default, PartialEq)]
    MapStateStartedEventDetails (read)
    required {}
    optional {
        /// The size of the array for Map state iterations.
        0 "length" length: i32;
    }
}

structure! {
    /// A JSON object that contains a mocked error.
    #[derive(Clone, Default, PartialEq)]
    MockErrorOutput (write)
    required {}
    optional {
        /// A string denoting the error code of the exception thrown when invoking the tested state.
        0 "error" error: String;
        /// A string containing the cause of the exception thrown when executing the state's logic.
        1 "cause" cause: String;
    }
}

impl std::fmt::Debug for MockErrorOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MockErrorOutput")
            .field("error", &format_args!("(sensitive)"))
            .field("cause", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// A JSON object that contains a mocked `result` or `errorOutput`.
    #[derive(Clone, Default, PartialEq)]
    MockInput (write)
    required {}
    optional {
        /// A JSON string containing the mocked result of the state invocation.
        0 "result" result: String;
        /// The mocked error output when calling TestState.
        1 "errorOutput" error_output: MockErrorOutput;
        /// Determines the level of strictness when validating mocked results against their respective API models.
        2 "fieldValidationMode" field_validation_mode: MockResponseValidationMode;
    }
}

impl std::fmt::Debug for MockInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MockInput")
            .field("result", &format_args!("(sensitive)"))
            .field("error_output", &self.error_output)
            .field("field_validation_mode", &self.field_validation_mode)
            .finish()
    }
}

structure! {
    /// Structure PublishStateMachineVersionInput.
    #[derive(Clone, Default, PartialEq)]
    PublishStateMachineVersionInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the state machine.
        0 "stateMachineArn" state_machine_arn: String;
    }
    optional {
        /// Only publish the state machine version if the current state machine's revision ID matches the specified ID.
        1 "revisionId" revision_id: String;
        /// An optional description of the state machine version.
        2 "description" description: String;
    }
}

impl std::fmt::Debug for PublishStateMachineVersionInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PublishStateMachineVersionInput")
            .field("state_machine_arn", &self.state_machine_arn)
            .field("revision_id", &self.revision_id)
            .field("description", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Structure PublishStateMachineVersionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    PublishStateMachineVersionOutput (read)
    required {
        /// The date the version was created.
        0 "creationDate" creation_date: Timestamp;
        /// The Amazon Resource Name (ARN) (ARN) that identifies the state machine version.
        1 "stateMachineVersionArn" state_machine_version_arn: String;
    }
    optional {}
}

structure! {
    /// Structure RedriveExecutionInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RedriveExecutionInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the execution to be redriven.
        0 "executionArn" execution_arn: String;
    }
    optional {
        /// A unique, case-sensitive identifier that you provide to ensure the idempotency of the request.
        1 "clientToken" client_token: String;
    }
}

structure! {
    /// Structure RedriveExecutionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    RedriveExecutionOutput (read)
    required {
        /// The date the execution was last redriven.
        0 "redriveDate" redrive_date: Timestamp;
    }
    optional {}
}

structure! {
    /// Could not find the referenced resource.
    #[derive(Clone, Debug, Default, PartialEq)]
    ResourceNotFound (read)
    required {}
    optional {
        /// Member resourceName.
        0 "resourceName" resource_name: String;
    }
}

structure! {
    /// Contains details about the routing configuration of a state machine alias.
    #[derive(Clone, Debug, Default, PartialEq)]
    RoutingConfigurationListItem (write read)
    required {
        /// The Amazon Resource Name (ARN) that identifies one or two state machine versions defined in the routing configuration.
        0 "stateMachineVersionArn" state_machine_version_arn: String;
        /// The percentage of traffic you want to route to a state machine version.
        1 "weight" weight: i32;
    }
    optional {}
}

structure! {
    /// Structure SendTaskFailureInput.
    #[derive(Clone, Default, PartialEq)]
    SendTaskFailureInput (write)
    required {
        /// The token that represents this task.
        0 "taskToken" task_token: String;
    }
    optional {
        /// The error code of the failure.
        1 "error" error: String;
        /// A more detailed explanation of the cause of the failure.
        2 "cause" cause: String;
    }
}

impl std::fmt::Debug for SendTaskFailureInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SendTaskFailureInput")
            .field("task_token", &format_args!("(sensitive)"))
            .field("error", &format_args!("(sensitive)"))
            .field("cause", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Structure SendTaskFailureOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    SendTaskFailureOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure SendTaskHeartbeatInput.
    #[derive(Clone, Default, PartialEq)]
    SendTaskHeartbeatInput (write)
    required {
        /// The token that represents this task.
        0 "taskToken" task_token: String;
    }
    optional {}
}

impl std::fmt::Debug for SendTaskHeartbeatInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SendTaskHeartbeatInput").field("task_token", &format_args!("(sensitive)")).finish()
    }
}

structure! {
    /// Structure SendTaskHeartbeatOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    SendTaskHeartbeatOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure SendTaskSuccessInput.
    #[derive(Clone, Default, PartialEq)]
    SendTaskSuccessInput (write)
    required {
        /// The token that represents this task.
        0 "taskToken" task_token: String;
        /// The JSON output of the task.
        1 "output" output: String;
    }
    optional {}
}

impl std::fmt::Debug for SendTaskSuccessInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SendTaskSuccessInput")
            .field("task_token", &format_args!("(sensitive)"))
            .field("output", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Structure SendTaskSuccessOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    SendTaskSuccessOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure StartExecutionInput.
    #[derive(Clone, Default, PartialEq)]
    StartExecutionInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the state machine to execute.
        0 "stateMachineArn" state_machine_arn: String;
    }
    optional {
        /// Optional name of the execution.
        1 "name" name: String;
        /// The string that contains the JSON input data for the execution, for example.
        2 "input" input: String;
        /// Passes the X-Ray trace header.
        3 "traceHeader" trace_header: String;
    }
}

impl std::fmt::Debug for StartExecutionInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StartExecutionInput")
            .field("state_machine_arn", &self.state_machine_arn)
            .field("name", &self.name)
            .field("input", &format_args!("(sensitive)"))
            .field("trace_header", &self.trace_header)
            .finish()
    }
}

structure! {
    /// Structure StartExecutionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    StartExecutionOutput (read)
    required {
        /// The Amazon Resource Name (ARN) that identifies the execution.
        0 "executionArn" execution_arn: String;
        /// The date the execution is started.
        1 "startDate" start_date: Timestamp;
    }
    optional {}
}

structure! {
    /// Structure StartSyncExecutionInput.
    #[derive(Clone, Default, PartialEq)]
    StartSyncExecutionInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the state machine to execute.
        0 "stateMachineArn" state_machine_arn: String;
    }
    optional {
        /// The name of the execution.
        1 "name" name: String;
        /// The string that contains the JSON input data for the execution, for example.
        2 "input" input: String;
        /// Passes the X-Ray trace header.
        3 "traceHeader" trace_header: String;
        /// If your state machine definition is encrypted with a KMS key, callers must have `kms:Decrypt` permission to decrypt the definition.
        4 "includedData" included_data: IncludedData;
    }
}

impl std::fmt::Debug for StartSyncExecutionInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StartSyncExecutionInput")
            .field("state_machine_arn", &self.state_machine_arn)
            .field("name", &self.name)
            .field("input", &format_args!("(sensitive)"))
            .field("trace_header", &self.trace_header)
            .field("included_data", &self.included_data)
            .finish()
    }
}

structure! {
    /// Structure StartSyncExecutionOutput.
    #[derive(Clone, Default, PartialEq)]
    StartSyncExecutionOutput (read)
    required {
        /// The Amazon Resource Name (ARN) that identifies the execution.
        0 "executionArn" execution_arn: String;
        /// The date the execution is started.
        1 "startDate" start_date: Timestamp;
        /// If the execution has already ended, the date the execution stopped.
        2 "stopDate" stop_date: Timestamp;
        /// The current status of the execution.
        3 "status" status: SyncExecutionStatus;
    }
    optional {
        /// The Amazon Resource Name (ARN) that identifies the state machine.
        4 "stateMachineArn" state_machine_arn: String;
        /// The name of the execution.
        5 "name" name: String;
        /// The error code of the failure.
        6 "error" error: String;
        /// A more detailed explanation of the cause of the failure.
        7 "cause" cause: String;
        /// The string that contains the JSON input data of the execution.
        8 "input" input: String;
        /// Provides details about execution input or output.
        9 "inputDetails" input_details: CloudWatchEventsExecutionDataDetails;
        /// The JSON output data of the execution.
        10 "output" output: String;
        /// Provides details about execution input or output.
        11 "outputDetails" output_details: CloudWatchEventsExecutionDataDetails;
        /// The X-Ray trace header that was passed to the execution.
        12 "traceHeader" trace_header: String;
        /// An object that describes workflow billing details, including billed duration and memory use.
        13 "billingDetails" billing_details: BillingDetails;
    }
}

impl std::fmt::Debug for StartSyncExecutionOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StartSyncExecutionOutput")
            .field("execution_arn", &self.execution_arn)
            .field("state_machine_arn", &self.state_machine_arn)
            .field("name", &self.name)
            .field("start_date", &self.start_date)
            .field("stop_date", &self.stop_date)
            .field("status", &self.status)
            .field("error", &format_args!("(sensitive)"))
            .field("cause", &format_args!("(sensitive)"))
            .field("input", &format_args!("(sensitive)"))
            .field("input_details", &self.input_details)
            .field("output", &format_args!("(sensitive)"))
            .field("output_details", &self.output_details)
            .field("trace_header", &self.trace_header)
            .field("billing_details", &self.billing_details)
            .finish()
    }
}

structure! {
    /// Contains details about a state entered during an execution.
    #[derive(Clone, Default, PartialEq)]
    StateEnteredEventDetails (read)
    required {
        /// The name of the state.
        0 "name" name: String;
    }
    optional {
        /// The string that contains the JSON input data for the state.
        1 "input" input: String;
        /// Contains details about the input for an execution history event.
        2 "inputDetails" input_details: HistoryEventExecutionDataDetails;
    }
}

impl std::fmt::Debug for StateEnteredEventDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StateEnteredEventDetails")
            .field("name", &self.name)
            .field("input", &format_args!("(sensitive)"))
            .field("input_details", &self.input_details)
            .finish()
    }
}

structure! {
    /// Contains details about an exit from a state during an execution.
    #[derive(Clone, Default, PartialEq)]
    StateExitedEventDetails (read)
    required {
        /// The name of the state.
        0 "name" name: String;
    }
    optional {
        /// The JSON output data of the state.
        1 "output" output: String;
        /// Contains details about the output of an execution history event.
        2 "outputDetails" output_details: HistoryEventExecutionDataDetails;
        /// Map of variable name and value as a serialized JSON representation.
        3 "assignedVariables" assigned_variables: Map<String>;
        /// Provides details about input or output in an execution history event.
        4 "assignedVariablesDetails" assigned_variables_details: AssignedVariablesDetails;
    }
}

impl std::fmt::Debug for StateExitedEventDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StateExitedEventDetails")
            .field("name", &self.name)
            .field("output", &format_args!("(sensitive)"))
            .field("output_details", &self.output_details)
            .field("assigned_variables", &self.assigned_variables)
            .field("assigned_variables_details", &self.assigned_variables_details)
            .finish()
    }
}

structure! {
    /// Contains details about a specific state machine alias.
    #[derive(Clone, Debug, Default, PartialEq)]
    StateMachineAliasListItem (read)
    required {
        /// The Amazon Resource Name (ARN) that identifies a state machine alias.
        0 "stateMachineAliasArn" state_machine_alias_arn: String;
        /// The creation date of a state machine alias.
        1 "creationDate" creation_date: Timestamp;
    }
    optional {}
}

structure! {
    /// Contains details about the state machine.
    #[derive(Clone, Debug, Default, PartialEq)]
    StateMachineListItem (read)
    required {
        /// The Amazon Resource Name (ARN) that identifies the state machine.
        0 "stateMachineArn" state_machine_arn: String;
        /// The name of the state machine.
        1 "name" name: String;
        /// Member type.
        2 "type" r#type: StateMachineType;
        /// The date the state machine is created.
        3 "creationDate" creation_date: Timestamp;
    }
    optional {}
}

structure! {
    /// Contains details about a specific state machine version.
    #[derive(Clone, Debug, Default, PartialEq)]
    StateMachineVersionListItem (read)
    required {
        /// The Amazon Resource Name (ARN) that identifies a state machine version.
        0 "stateMachineVersionArn" state_machine_version_arn: String;
        /// The creation date of a state machine version.
        1 "creationDate" creation_date: Timestamp;
    }
    optional {}
}

structure! {
    /// Structure StopExecutionInput.
    #[derive(Clone, Default, PartialEq)]
    StopExecutionInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the execution to stop.
        0 "executionArn" execution_arn: String;
    }
    optional {
        /// The error code of the failure.
        1 "error" error: String;
        /// A more detailed explanation of the cause of the failure.
        2 "cause" cause: String;
    }
}

impl std::fmt::Debug for StopExecutionInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StopExecutionInput")
            .field("execution_arn", &self.execution_arn)
            .field("error", &format_args!("(sensitive)"))
            .field("cause", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Structure StopExecutionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    StopExecutionOutput (read)
    required {
        /// The date the execution is stopped.
        0 "stopDate" stop_date: Timestamp;
    }
    optional {}
}

structure! {
    /// Tags are key-value pairs that can be associated with Step Functions state machines and activities.
    #[derive(Clone, Debug, Default, PartialEq)]
    Tag (write read)
    required {}
    optional {
        /// The key of a tag.
        0 "key" key: String;
        /// The value of a tag.
        1 "value" value: String;
    }
}

structure! {
    /// Structure TagResourceInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    TagResourceInput (write)
    required {
        /// The Amazon Resource Name (ARN) for the Step Functions state machine or activity.
        0 "resourceArn" resource_arn: String;
        /// The list of tags to add to a resource.
        1 "tags" tags: Vec<Tag>;
    }
    optional {}
}

structure! {
    /// Structure TagResourceOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    TagResourceOutput (read)
    required {}
    optional {}
}

structure! {
    /// Contains details about the credentials that Step Functions uses for a task.
    #[derive(Clone, Debug, Default, PartialEq)]
    TaskCredentials (read)
    required {}
    optional {
        /// The ARN of an IAM role that Step Functions assumes for the task.
        0 "roleArn" role_arn: String;
    }
}

structure! {
    /// Contains details about a task failure event.
    #[derive(Clone, Default, PartialEq)]
    TaskFailedEventDetails (read)
    required {
        /// The service name of the resource in a task state.
        0 "resourceType" resource_type: String;
        /// The action of the resource called by a task state.
        1 "resource" resource: String;
    }
    optional {
        /// The error code of the failure.
        2 "error" error: String;
        /// A more detailed explanation of the cause of the failure.
        3 "cause" cause: String;
    }
}

impl std::fmt::Debug for TaskFailedEventDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TaskFailedEventDetails")
            .field("resource_type", &self.resource_type)
            .field("resource", &self.resource)
            .field("error", &format_args!("(sensitive)"))
            .field("cause", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Contains details about a task scheduled during an execution.
    #[derive(Clone, Default, PartialEq)]
    TaskScheduledEventDetails (read)
    required {
        /// The service name of the resource in a task state.
        0 "resourceType" resource_type: String;
        /// The action of the resource called by a task state.
        1 "resource" resource: String;
        /// The region of the scheduled task.
        2 "region" region: String;
        /// The JSON data passed to the resource referenced in a task state.
        3 "parameters" parameters: String;
    }
    optional {
        /// The maximum allowed duration of the task.
        4 "timeoutInSeconds" timeout_in_seconds: i64;
        /// The maximum allowed duration between two heartbeats for the task.
        5 "heartbeatInSeconds" heartbeat_in_seconds: i64;
        /// The credentials that Step Functions uses for the task.
        6 "taskCredentials" task_credentials: TaskCredentials;
    }
}

impl std::fmt::Debug for TaskScheduledEventDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TaskScheduledEventDetails")
            .field("resource_type", &self.resource_type)
            .field("resource", &self.resource)
            .field("region", &self.region)
            .field("parameters", &format_args!("(sensitive)"))
            .field("timeout_in_seconds", &self.timeout_in_seconds)
            .field("heartbeat_in_seconds", &self.heartbeat_in_seconds)
            .field("task_credentials", &self.task_credentials)
            .finish()
    }
}

structure! {
    /// Contains details about a task that failed to start during an execution.
    #[derive(Clone, Default, PartialEq)]
    TaskStartFailedEventDetails (read)
    required {
        /// The service name of the resource in a task state.
        0 "resourceType" resource_type: String;
        /// The action of the resource called by a task state.
        1 "resource" resource: String;
    }
    optional {
        /// The error code of the failure.
        2 "error" error: String;
        /// A more detailed explanation of the cause of the failure.
        3 "cause" cause: String;
    }
}

impl std::fmt::Debug for TaskStartFailedEventDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TaskStartFailedEventDetails")
            .field("resource_type", &self.resource_type)
            .field("resource", &self.resource)
            .field("error", &format_args!("(sensitive)"))
            .field("cause", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Contains details about the start of a task during an execution.
    #[derive(Clone, Debug, Default, PartialEq)]
    TaskStartedEventDetails (read)
    required {
        /// The service name of the resource in a task state.
        0 "resourceType" resource_type: String;
        /// The action of the resource called by a task state.
        1 "resource" resource: String;
    }
    optional {}
}

structure! {
    /// Contains details about a task that failed to submit during an execution.
    #[derive(Clone, Default, PartialEq)]
    TaskSubmitFailedEventDetails (read)
    required {
        /// The service name of the resource in a task state.
        0 "resourceType" resource_type: String;
        /// The action of the resource called by a task state.
        1 "resource" resource: String;
    }
    optional {
        /// The error code of the failure.
        2 "error" error: String;
        /// A more detailed explanation of the cause of the failure.
        3 "cause" cause: String;
    }
}

impl std::fmt::Debug for TaskSubmitFailedEventDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TaskSubmitFailedEventDetails")
            .field("resource_type", &self.resource_type)
            .field("resource", &self.resource)
            .field("error", &format_args!("(sensitive)"))
            .field("cause", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Contains details about a task submitted to a resource .
    #[derive(Clone, Default, PartialEq)]
    TaskSubmittedEventDetails (read)
    required {
        /// The service name of the resource in a task state.
        0 "resourceType" resource_type: String;
        /// The action of the resource called by a task state.
        1 "resource" resource: String;
    }
    optional {
        /// The response from a resource when a task has started.
        2 "output" output: String;
        /// Contains details about the output of an execution history event.
        3 "outputDetails" output_details: HistoryEventExecutionDataDetails;
    }
}

impl std::fmt::Debug for TaskSubmittedEventDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TaskSubmittedEventDetails")
            .field("resource_type", &self.resource_type)
            .field("resource", &self.resource)
            .field("output", &format_args!("(sensitive)"))
            .field("output_details", &self.output_details)
            .finish()
    }
}

structure! {
    /// Contains details about the successful completion of a task state.
    #[derive(Clone, Default, PartialEq)]
    TaskSucceededEventDetails (read)
    required {
        /// The service name of the resource in a task state.
        0 "resourceType" resource_type: String;
        /// The action of the resource called by a task state.
        1 "resource" resource: String;
    }
    optional {
        /// The full JSON response from a resource when a task has succeeded.
        2 "output" output: String;
        /// Contains details about the output of an execution history event.
        3 "outputDetails" output_details: HistoryEventExecutionDataDetails;
    }
}

impl std::fmt::Debug for TaskSucceededEventDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TaskSucceededEventDetails")
            .field("resource_type", &self.resource_type)
            .field("resource", &self.resource)
            .field("output", &format_args!("(sensitive)"))
            .field("output_details", &self.output_details)
            .finish()
    }
}

structure! {
    /// Contains details about a resource timeout that occurred during an execution.
    #[derive(Clone, Default, PartialEq)]
    TaskTimedOutEventDetails (read)
    required {
        /// The service name of the resource in a task state.
        0 "resourceType" resource_type: String;
        /// The action of the resource called by a task state.
        1 "resource" resource: String;
    }
    optional {
        /// The error code of the failure.
        2 "error" error: String;
        /// A more detailed explanation of the cause of the failure.
        3 "cause" cause: String;
    }
}

impl std::fmt::Debug for TaskTimedOutEventDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TaskTimedOutEventDetails")
            .field("resource_type", &self.resource_type)
            .field("resource", &self.resource)
            .field("error", &format_args!("(sensitive)"))
            .field("cause", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Contains configurations for the tested state.
    #[derive(Clone, Default, PartialEq)]
    TestStateConfiguration (write)
    required {}
    optional {
        /// The number of retry attempts that have occurred for the state's Retry that applies to the mocked error.
        0 "retrierRetryCount" retrier_retry_count: i32;
        /// The name of the state from which an error originates when an error is mocked for a Map or Parallel state.
        1 "errorCausedByState" error_caused_by_state: String;
        /// The number of Map state iterations that failed during the Map state invocation.
        2 "mapIterationFailureCount" map_iteration_failure_count: i32;
        /// The data read by ItemReader in Distributed Map states as found in its original source.
        3 "mapItemReaderData" map_item_reader_data: String;
    }
}

impl std::fmt::Debug for TestStateConfiguration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TestStateConfiguration")
            .field("retrier_retry_count", &self.retrier_retry_count)
            .field("error_caused_by_state", &format_args!("(sensitive)"))
            .field("map_iteration_failure_count", &self.map_iteration_failure_count)
            .field("map_item_reader_data", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Structure TestStateInput.
    #[derive(Clone, Default, PartialEq)]
    TestStateInput (write)
    required {
        /// The Amazon States Language (ASL) definition of the state or state machine.
        0 "definition" definition: String;
    }
    optional {
        /// The Amazon Resource Name (ARN) of the execution role with the required IAM permissions for the state.
        1 "roleArn" role_arn: String;
        /// A string that contains the JSON input data for the state.
        2 "input" input: String;
        /// Determines the values to return when a state is tested.
        3 "inspectionLevel" inspection_level: InspectionLevel;
        /// Specifies whether or not to include secret information in the test result.
        4 "revealSecrets" reveal_secrets: bool;
        /// JSON object literal that sets variables used in the state under test.
        5 "variables" variables: String;
        /// Denotes the particular state within a state machine definition to be tested.
        6 "stateName" state_name: String;
        /// Defines a mocked result or error for the state under test.
        7 "mock" mock: MockInput;
        /// A JSON string representing a valid Context object for the state under test.
        8 "context" context: String;
        /// Contains configurations for the state under test.
        9 "stateConfiguration" state_configuration: TestStateConfiguration;
    }
}

impl std::fmt::Debug for TestStateInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TestStateInput")
            .field("definition", &format_args!("(sensitive)"))
            .field("role_arn", &self.role_arn)
            .field("input", &format_args!("(sensitive)"))
            .field("inspection_level", &self.inspection_level)
            .field("reveal_secrets", &self.reveal_secrets)
            .field("variables", &format_args!("(sensitive)"))
            .field("state_name", &format_args!("(sensitive)"))
            .field("mock", &self.mock)
            .field("context", &format_args!("(sensitive)"))
            .field("state_configuration", &self.state_configuration)
            .finish()
    }
}

structure! {
    /// Structure TestStateOutput.
    #[derive(Clone, Default, PartialEq)]
    TestStateOutput (read)
    required {}
    optional {
        /// The JSON output data of the state.
        0 "output" output: String;
        /// The error returned when the execution of a state fails.
        1 "error" error: String;
        /// A detailed explanation of the cause for the error when the execution of a state fails.
        2 "cause" cause: String;
        /// Returns additional details about the state's execution, including its input and output data processing flow, and HTTP request and response information.
        3 "inspectionData" inspection_data: InspectionData;
        /// The name of the next state to transition to.
        4 "nextState" next_state: String;
        /// The execution status of the state.
        5 "status" status: TestExecutionStatus;
    }
}

impl std::fmt::Debug for TestStateOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TestStateOutput")
            .field("output", &format_args!("(sensitive)"))
            .field("error", &format_args!("(sensitive)"))
            .field("cause", &format_args!("(sensitive)"))
            .field("inspection_data", &format_args!("(sensitive)"))
            .field("next_state", &self.next_state)
            .field("status", &self.status)
            .finish()
    }
}

structure! {
    /// You've exceeded the number of tags allowed for a resource.
    #[derive(Clone, Debug, Default, PartialEq)]
    TooManyTags (read)
    required {}
    optional {
        /// Member resourceName.
        0 "resourceName" resource_name: String;
    }
}

structure! {
    /// Selects whether or not the state machine's X-Ray tracing is enabled.
    #[derive(Clone, Debug, Default, PartialEq)]
    TracingConfiguration (write read)
    required {}
    optional {
        /// When set to `true`, X-Ray tracing is enabled.
        0 "enabled" enabled: bool;
    }
}

structure! {
    /// Structure UntagResourceInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UntagResourceInput (write)
    required {
        /// The Amazon Resource Name (ARN) for the Step Functions state machine or activity.
        0 "resourceArn" resource_arn: String;
        /// The list of tags to remove from the resource.
        1 "tagKeys" tag_keys: Vec<String>;
    }
    optional {}
}

structure! {
    /// Structure UntagResourceOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UntagResourceOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure UpdateMapRunInput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateMapRunInput (write)
    required {
        /// The Amazon Resource Name (ARN) of a Map Run.
        0 "mapRunArn" map_run_arn: String;
    }
    optional {
        /// The maximum number of child workflow executions that can be specified to run in parallel for the Map Run at the same time.
        1 "maxConcurrency" max_concurrency: i32;
        /// The maximum percentage of failed items before the Map Run fails.
        2 "toleratedFailurePercentage" tolerated_failure_percentage: f64;
        /// The maximum number of failed items before the Map Run fails.
        3 "toleratedFailureCount" tolerated_failure_count: i64;
    }
}

structure! {
    /// Structure UpdateMapRunOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateMapRunOutput (read)
    required {}
    optional {}
}

structure! {
    /// Structure UpdateStateMachineAliasInput.
    #[derive(Clone, Default, PartialEq)]
    UpdateStateMachineAliasInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the state machine alias.
        0 "stateMachineAliasArn" state_machine_alias_arn: String;
    }
    optional {
        /// A description of the state machine alias.
        1 "description" description: String;
        /// The routing configuration of the state machine alias.
        2 "routingConfiguration" routing_configuration: Vec<RoutingConfigurationListItem>;
    }
}

impl std::fmt::Debug for UpdateStateMachineAliasInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateStateMachineAliasInput")
            .field("state_machine_alias_arn", &self.state_machine_alias_arn)
            .field("description", &format_args!("(sensitive)"))
            .field("routing_configuration", &self.routing_configuration)
            .finish()
    }
}

structure! {
    /// Structure UpdateStateMachineAliasOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateStateMachineAliasOutput (read)
    required {
        /// The date and time the state machine alias was updated.
        0 "updateDate" update_date: Timestamp;
    }
    optional {}
}

structure! {
    /// Structure UpdateStateMachineInput.
    #[derive(Clone, Default, PartialEq)]
    UpdateStateMachineInput (write)
    required {
        /// The Amazon Resource Name (ARN) of the state machine.
        0 "stateMachineArn" state_machine_arn: String;
    }
    optional {
        /// The Amazon States Language definition of the state machine.
        1 "definition" definition: String;
        /// The Amazon Resource Name (ARN) of the IAM role of the state machine.
        2 "roleArn" role_arn: String;
        /// Use the `LoggingConfiguration` data type to set CloudWatch Logs options.
        3 "loggingConfiguration" logging_configuration: LoggingConfiguration;
        /// Selects whether X-Ray tracing is enabled.
        4 "tracingConfiguration" tracing_configuration: TracingConfiguration;
        /// Specifies whether the state machine version is published.
        5 "publish" publish: bool;
        /// An optional description of the state machine version to publish.
        6 "versionDescription" version_description: String;
        /// Settings to configure server-side encryption.
        7 "encryptionConfiguration" encryption_configuration: EncryptionConfiguration;
    }
}

impl std::fmt::Debug for UpdateStateMachineInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateStateMachineInput")
            .field("state_machine_arn", &self.state_machine_arn)
            .field("definition", &format_args!("(sensitive)"))
            .field("role_arn", &self.role_arn)
            .field("logging_configuration", &self.logging_configuration)
            .field("tracing_configuration", &self.tracing_configuration)
            .field("publish", &self.publish)
            .field("version_description", &format_args!("(sensitive)"))
            .field("encryption_configuration", &self.encryption_configuration)
            .finish()
    }
}

structure! {
    /// Structure UpdateStateMachineOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    UpdateStateMachineOutput (read)
    required {
        /// The date and time the state machine was updated.
        0 "updateDate" update_date: Timestamp;
    }
    optional {
        /// The revision identifier for the updated state machine.
        1 "revisionId" revision_id: String;
        /// The Amazon Resource Name (ARN) of the published state machine version.
        2 "stateMachineVersionArn" state_machine_version_arn: String;
    }
}

structure! {
    /// Describes potential issues found during state machine validation.
    #[derive(Clone, Default, PartialEq)]
    ValidateStateMachineDefinitionDiagnostic (read)
    required {
        /// A value of `ERROR` means that you cannot create or update a state machine with this definition.
        0 "severity" severity: ValidateStateMachineDefinitionSeverity;
        /// Identifying code for the diagnostic.
        1 "code" code: String;
        /// Message describing the diagnostic condition.
        2 "message" message: String;
    }
    optional {
        /// Location of the issue in the state machine, if available.
        3 "location" location: String;
    }
}

impl std::fmt::Debug for ValidateStateMachineDefinitionDiagnostic {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ValidateStateMachineDefinitionDiagnostic")
            .field("severity", &self.severity)
            .field("code", &format_args!("(sensitive)"))
            .field("message", &format_args!("(sensitive)"))
            .field("location", &format_args!("(sensitive)"))
            .finish()
    }
}

structure! {
    /// Structure ValidateStateMachineDefinitionInput.
    #[derive(Clone, Default, PartialEq)]
    ValidateStateMachineDefinitionInput (write)
    required {
        /// The Amazon States Language definition of the state machine.
        0 "definition" definition: String;
    }
    optional {
        /// The target type of state machine for this definition.
        1 "type" r#type: StateMachineType;
        /// Minimum level of diagnostics to return.
        2 "severity" severity: ValidateStateMachineDefinitionSeverity;
        /// The maximum number of diagnostics that are returned per call.
        3 "maxResults" max_results: i32;
    }
}

impl std::fmt::Debug for ValidateStateMachineDefinitionInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ValidateStateMachineDefinitionInput")
            .field("definition", &format_args!("(sensitive)"))
            .field("type", &self.r#type)
            .field("severity", &self.severity)
            .field("max_results", &self.max_results)
            .finish()
    }
}

structure! {
    /// Structure ValidateStateMachineDefinitionOutput.
    #[derive(Clone, Debug, Default, PartialEq)]
    ValidateStateMachineDefinitionOutput (read)
    required {
        /// The result value will be `OK` when no syntax errors are found, or `FAIL` if the workflow definition does not pass verification.
        0 "result" result: ValidateStateMachineDefinitionResultCode;
        /// An array of diagnostic errors and warnings found during validation of the state machine definition.
        1 "diagnostics" diagnostics: Vec<ValidateStateMachineDefinitionDiagnostic>;
    }
    optional {
        /// The result value will be `true` if the number of diagnostics found in the workflow definition exceeds `maxResults`.
        2 "truncated" truncated: bool;
    }
}

structure! {
    /// The input does not satisfy the constraints specified by an Amazon Web Services service.
    #[derive(Clone, Debug, Default, PartialEq)]
    ValidationException (read)
    required {}
    optional {
        /// The input does not satisfy the constraints specified by an Amazon Web Services service.
        0 "reason" reason: ValidationExceptionReason;
    }
}

details! {
    KmsInvalidStateException "KmsInvalidStateException";
    ResourceNotFound "ResourceNotFound";
    TooManyTags "TooManyTags";
    ValidationException "ValidationException";
}
