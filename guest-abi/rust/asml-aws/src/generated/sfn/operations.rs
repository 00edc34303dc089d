// Made by build/codegen from AWS's model. Do not edit.

use super::*;

operations! {
    /// Creates an activity.
    ///
    /// [CreateActivity in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/CreateActivity)
    create_activity CREATE_ACTIVITY: CreateActivityInput => CreateActivityOutput, CreateActivityError, send;
    /// Creates a state machine.
    ///
    /// [CreateStateMachine in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/CreateStateMachine)
    create_state_machine CREATE_STATE_MACHINE: CreateStateMachineInput => CreateStateMachineOutput, CreateStateMachineError, send;
    /// Creates an alias for a state machine that points to one or two versions of the same state machine.
    ///
    /// [CreateStateMachineAlias in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/CreateStateMachineAlias)
    create_state_machine_alias CREATE_STATE_MACHINE_ALIAS: CreateStateMachineAliasInput => CreateStateMachineAliasOutput, CreateStateMachineAliasError, send;
    /// Deletes an activity.
    ///
    /// [DeleteActivity in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/DeleteActivity)
    delete_activity DELETE_ACTIVITY: DeleteActivityInput => DeleteActivityOutput, DeleteActivityError, send;
    /// Deletes a state machine.
    ///
    /// [DeleteStateMachine in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/DeleteStateMachine)
    delete_state_machine DELETE_STATE_MACHINE: DeleteStateMachineInput => DeleteStateMachineOutput, DeleteStateMachineError, send;
    /// Deletes a state machine alias.
    ///
    /// [DeleteStateMachineAlias in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/DeleteStateMachineAlias)
    delete_state_machine_alias DELETE_STATE_MACHINE_ALIAS: DeleteStateMachineAliasInput => DeleteStateMachineAliasOutput, DeleteStateMachineAliasError, send;
    /// Deletes a state machine version.
    ///
    /// [DeleteStateMachineVersion in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/DeleteStateMachineVersion)
    delete_state_machine_version DELETE_STATE_MACHINE_VERSION: DeleteStateMachineVersionInput => DeleteStateMachineVersionOutput, DeleteStateMachineVersionError, send;
    /// Describes an activity.
    ///
    /// [DescribeActivity in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/DescribeActivity)
    describe_activity DESCRIBE_ACTIVITY: DescribeActivityInput => DescribeActivityOutput, DescribeActivityError, send;
    /// Provides information about a state machine execution, such as the state machine associated with the execution, the execution input and output, and relevant execution metadata.
    ///
    /// [DescribeExecution in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/DescribeExecution)
    describe_execution DESCRIBE_EXECUTION: DescribeExecutionInput => DescribeExecutionOutput, DescribeExecutionError, send;
    /// Provides information about a Map Run's configuration, progress, and results.
    ///
    /// [DescribeMapRun in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/DescribeMapRun)
    describe_map_run DESCRIBE_MAP_RUN: DescribeMapRunInput => DescribeMapRunOutput, DescribeMapRunError, send;
    /// Provides information about a state machine's definition, its IAM role Amazon Resource Name (ARN), and configuration.
    ///
    /// [DescribeStateMachine in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/DescribeStateMachine)
    describe_state_machine DESCRIBE_STATE_MACHINE: DescribeStateMachineInput => DescribeStateMachineOutput, DescribeStateMachineError, send;
    /// Returns details about a state machine alias.
    ///
    /// [DescribeStateMachineAlias in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/DescribeStateMachineAlias)
    describe_state_machine_alias DESCRIBE_STATE_MACHINE_ALIAS: DescribeStateMachineAliasInput => DescribeStateMachineAliasOutput, DescribeStateMachineAliasError, send;
    /// Provides information about a state machine's definition, its execution role ARN, and configuration.
    ///
    /// [DescribeStateMachineForExecution in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/DescribeStateMachineForExecution)
    describe_state_machine_for_execution DESCRIBE_STATE_MACHINE_FOR_EXECUTION: DescribeStateMachineForExecutionInput => DescribeStateMachineForExecutionOutput, DescribeStateMachineForExecutionError, send;
    /// Used by workers to retrieve a task (with the specified activity ARN) which has been scheduled for execution by a running state machine.
    ///
    /// [GetActivityTask in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/GetActivityTask)
    get_activity_task GET_ACTIVITY_TASK: GetActivityTaskInput => GetActivityTaskOutput, GetActivityTaskError, send;
    /// Returns the history of the specified execution as a list of events.
    ///
    /// [GetExecutionHistory in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/GetExecutionHistory)
    get_execution_history GET_EXECUTION_HISTORY: GetExecutionHistoryInput => GetExecutionHistoryOutput, GetExecutionHistoryError, send;
    /// Lists the existing activities.
    ///
    /// [ListActivities in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/ListActivities)
    list_activities LIST_ACTIVITIES: ListActivitiesInput => ListActivitiesOutput, ListActivitiesError, send;
    /// Lists all executions of a state machine or a Map Run.
    ///
    /// [ListExecutions in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/ListExecutions)
    list_executions LIST_EXECUTIONS: ListExecutionsInput => ListExecutionsOutput, ListExecutionsError, send;
    /// Lists all Map Runs that were started by a given state machine execution.
    ///
    /// [ListMapRuns in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/ListMapRuns)
    list_map_runs LIST_MAP_RUNS: ListMapRunsInput => ListMapRunsOutput, ListMapRunsError, send;
    /// Lists aliases for a specified state machine ARN.
    ///
    /// [ListStateMachineAliases in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/ListStateMachineAliases)
    list_state_machine_aliases LIST_STATE_MACHINE_ALIASES: ListStateMachineAliasesInput => ListStateMachineAliasesOutput, ListStateMachineAliasesError, send;
    /// Lists versions for the specified state machine Amazon Resource Name (ARN).
    ///
    /// [ListStateMachineVersions in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/ListStateMachineVersions)
    list_state_machine_versions LIST_STATE_MACHINE_VERSIONS: ListStateMachineVersionsInput => ListStateMachineVersionsOutput, ListStateMachineVersionsError, send;
    /// Lists the existing state machines.
    ///
    /// [ListStateMachines in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/ListStateMachines)
    list_state_machines LIST_STATE_MACHINES: ListStateMachinesInput => ListStateMachinesOutput, ListStateMachinesError, send;
    /// List tags for a given resource.
    ///
    /// [ListTagsForResource in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/ListTagsForResource)
    list_tags_for_resource LIST_TAGS_FOR_RESOURCE: ListTagsForResourceInput => ListTagsForResourceOutput, ListTagsForResourceError, send;
    /// Creates a version from the current revision of a state machine.
    ///
    /// [PublishStateMachineVersion in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/PublishStateMachineVersion)
    publish_state_machine_version PUBLISH_STATE_MACHINE_VERSION: PublishStateMachineVersionInput => PublishStateMachineVersionOutput, PublishStateMachineVersionError, send;
    /// Restarts unsuccessful executions of Standard workflows that didn't complete successfully in the last 14 days.
    ///
    /// [RedriveExecution in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/RedriveExecution)
    redrive_execution REDRIVE_EXECUTION: RedriveExecutionInput => RedriveExecutionOutput, RedriveExecutionError, send;
    /// Used by activity workers, Task states using the callback pattern, and optionally Task states using the job run pattern to report that the task identified by the `taskToken` failed.
    ///
    /// [SendTaskFailure in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/SendTaskFailure)
    send_task_failure SEND_TASK_FAILURE: SendTaskFailureInput => SendTaskFailureOutput, SendTaskFailureError, send;
    /// Used by activity workers and Task states using the callback pattern, and optionally Task states using the job run pattern to report to Step Functions that the task represented by the specified `taskToken` is still ...
    ///
    /// [SendTaskHeartbeat in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/SendTaskHeartbeat)
    send_task_heartbeat SEND_TASK_HEARTBEAT: SendTaskHeartbeatInput => SendTaskHeartbeatOutput, SendTaskHeartbeatError, send;
    /// Used by activity workers, Task states using the callback pattern, and optionally Task states using the job run pattern to report that the task identified by the `taskToken` completed successfully.
    ///
    /// [SendTaskSuccess in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/SendTaskSuccess)
    send_task_success SEND_TASK_SUCCESS: SendTaskSuccessInput => SendTaskSuccessOutput, SendTaskSuccessError, send;
    /// Starts a state machine execution.
    ///
    /// [StartExecution in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/StartExecution)
    start_execution START_EXECUTION: StartExecutionInput => StartExecutionOutput, StartExecutionError, send;
    /// Starts a Synchronous Express state machine execution.
    ///
    /// [StartSyncExecution in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/StartSyncExecution)
    start_sync_execution START_SYNC_EXECUTION: StartSyncExecutionInput => StartSyncExecutionOutput, StartSyncExecutionError, send;
    /// Stops an execution.
    ///
    /// [StopExecution in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/StopExecution)
    stop_execution STOP_EXECUTION: StopExecutionInput => StopExecutionOutput, StopExecutionError, send;
    /// Add a tag to a Step Functions resource.
    ///
    /// [TagResource in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/TagResource)
    tag_resource TAG_RESOURCE: TagResourceInput => TagResourceOutput, TagResourceError, send;
    /// Accepts the definition of a single state and executes it.
    ///
    /// [TestState in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/TestState)
    test_state TEST_STATE: TestStateInput => TestStateOutput, TestStateError, send;
    /// Remove a tag from a Step Functions resource.
    ///
    /// [UntagResource in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/UntagResource)
    untag_resource UNTAG_RESOURCE: UntagResourceInput => UntagResourceOutput, UntagResourceError, send;
    /// Updates an in-progress Map Run's configuration to include changes to the settings that control maximum concurrency and Map Run failure.
    ///
    /// [UpdateMapRun in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/UpdateMapRun)
    update_map_run UPDATE_MAP_RUN: UpdateMapRunInput => UpdateMapRunOutput, UpdateMapRunError, send;
    /// Updates an existing state machine by modifying its `definition`, `roleArn`, `loggingConfiguration`, or `EncryptionConfiguration`.
    ///
    /// [UpdateStateMachine in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/UpdateStateMachine)
    update_state_machine UPDATE_STATE_MACHINE: UpdateStateMachineInput => UpdateStateMachineOutput, UpdateStateMachineError, send;
    /// Updates the configuration of an existing state machine alias by modifying its `description` or `routingConfiguration`.
    ///
    /// [UpdateStateMachineAlias in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/UpdateStateMachineAlias)
    update_state_machine_alias UPDATE_STATE_MACHINE_ALIAS: UpdateStateMachineAliasInput => UpdateStateMachineAliasOutput, UpdateStateMachineAliasError, send;
    /// Validates the syntax of a state machine definition specified in Amazon States Language (ASL), a JSON-based, structured language.
    ///
    /// [ValidateStateMachineDefinition in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/states-2016-11-23/ValidateStateMachineDefinition)
    validate_state_machine_definition VALIDATE_STATE_MACHINE_DEFINITION: ValidateStateMachineDefinitionInput => ValidateStateMachineDefinitionOutput, ValidateStateMachineDefinitionError, send;
}

pages! {
    get_execution_history get_execution_history_pages GET_EXECUTION_HISTORY: GetExecutionHistoryInput => GetExecutionHistoryOutput, GetExecutionHistoryError;
    next_token <- |page| page.next_token.as_ref();
    list_activities list_activities_pages LIST_ACTIVITIES: ListActivitiesInput => ListActivitiesOutput, ListActivitiesError;
    next_token <- |page| page.next_token.as_ref();
    list_executions list_executions_pages LIST_EXECUTIONS: ListExecutionsInput => ListExecutionsOutput, ListExecutionsError;
    next_token <- |page| page.next_token.as_ref();
    list_map_runs list_map_runs_pages LIST_MAP_RUNS: ListMapRunsInput => ListMapRunsOutput, ListMapRunsError;
    next_token <- |page| page.next_token.as_ref();
    list_state_machines list_state_machines_pages LIST_STATE_MACHINES: ListStateMachinesInput => ListStateMachinesOutput, ListStateMachinesError;
    next_token <- |page| page.next_token.as_ref();
}
