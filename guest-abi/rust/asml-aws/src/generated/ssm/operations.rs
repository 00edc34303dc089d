// Made by build/codegen from AWS's model. Do not edit.

use super::*;

operations! {
    /// Adds or overwrites one or more tags for the specified resource.
    ///
    /// [AddTagsToResource in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/AddTagsToResource)
    add_tags_to_resource ADD_TAGS_TO_RESOURCE: AddTagsToResourceInput => AddTagsToResourceOutput, AddTagsToResourceError, send;
    /// Associates a related item to a Systems Manager OpsCenter OpsItem.
    ///
    /// [AssociateOpsItemRelatedItem in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/AssociateOpsItemRelatedItem)
    associate_ops_item_related_item ASSOCIATE_OPS_ITEM_RELATED_ITEM: AssociateOpsItemRelatedItemInput => AssociateOpsItemRelatedItemOutput, AssociateOpsItemRelatedItemError, send;
    /// Attempts to cancel the command specified by the Command ID.
    ///
    /// [CancelCommand in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/CancelCommand)
    cancel_command CANCEL_COMMAND: CancelCommandInput => CancelCommandOutput, CancelCommandError, send;
    /// Stops a maintenance window execution that is already in progress and cancels any tasks in the window that haven't already starting running.
    ///
    /// [CancelMaintenanceWindowExecution in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/CancelMaintenanceWindowExecution)
    cancel_maintenance_window_execution CANCEL_MAINTENANCE_WINDOW_EXECUTION: CancelMaintenanceWindowExecutionInput => CancelMaintenanceWindowExecutionOutput, CancelMaintenanceWindowExecutionError, send;
    /// Generates an activation code and activation ID you can use to register your on-premises servers, edge devices, or virtual machine (VM) with Amazon Web Services Systems Manager.
    ///
    /// [CreateActivation in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/CreateActivation)
    create_activation CREATE_ACTIVATION: CreateActivationInput => CreateActivationOutput, CreateActivationError, send;
    /// A State Manager association defines the state that you want to maintain on your managed nodes.
    ///
    /// [CreateAssociation in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/CreateAssociation)
    create_association CREATE_ASSOCIATION: CreateAssociationInput => CreateAssociationOutput, CreateAssociationError, send;
    /// Associates the specified Amazon Web Services Systems Manager document (SSM document) with the specified managed nodes or targets.
    ///
    /// [CreateAssociationBatch in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/CreateAssociationBatch)
    create_association_batch CREATE_ASSOCIATION_BATCH: CreateAssociationBatchInput => CreateAssociationBatchOutput, CreateAssociationBatchError, send;
    /// Creates a cloud connector that establishes a connection between Systems Manager and a third-party cloud environment.
    ///
    /// [CreateCloudConnector in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/CreateCloudConnector)
    create_cloud_connector CREATE_CLOUD_CONNECTOR: CreateCloudConnectorInput => CreateCloudConnectorOutput, CreateCloudConnectorError, send;
    /// Creates a Amazon Web Services Systems Manager (SSM document).
    ///
    /// [CreateDocument in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/CreateDocument)
    create_document CREATE_DOCUMENT: CreateDocumentInput => CreateDocumentOutput, CreateDocumentError, send;
    /// Creates a new maintenance window.
    ///
    /// [CreateMaintenanceWindow in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/CreateMaintenanceWindow)
    create_maintenance_window CREATE_MAINTENANCE_WINDOW: CreateMaintenanceWindowInput => CreateMaintenanceWindowOutput, CreateMaintenanceWindowError, send;
    /// Creates a new OpsItem.
    ///
    /// [CreateOpsItem in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/CreateOpsItem)
    create_ops_item CREATE_OPS_ITEM: CreateOpsItemInput => CreateOpsItemOutput, CreateOpsItemError, send;
    /// If you create a new application in Application Manager, Amazon Web Services Systems Manager calls this API operation to specify information about the new application, including the application type.
    ///
    /// [CreateOpsMetadata in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/CreateOpsMetadata)
    create_ops_metadata CREATE_OPS_METADATA: CreateOpsMetadataInput => CreateOpsMetadataOutput, CreateOpsMetadataError, send;
    /// Creates a patch baseline.
    ///
    /// [CreatePatchBaseline in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/CreatePatchBaseline)
    create_patch_baseline CREATE_PATCH_BASELINE: CreatePatchBaselineInput => CreatePatchBaselineOutput, CreatePatchBaselineError, send;
    /// A resource data sync helps you view data from multiple sources in a single location.
    ///
    /// [CreateResourceDataSync in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/CreateResourceDataSync)
    create_resource_data_sync CREATE_RESOURCE_DATA_SYNC: CreateResourceDataSyncInput => CreateResourceDataSyncOutput, CreateResourceDataSyncError, send;
    /// Deletes an activation.
    ///
    /// [DeleteActivation in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DeleteActivation)
    delete_activation DELETE_ACTIVATION: DeleteActivationInput => DeleteActivationOutput, DeleteActivationError, send;
    /// Disassociates the specified Amazon Web Services Systems Manager document (SSM document) from the specified managed node.
    ///
    /// [DeleteAssociation in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DeleteAssociation)
    delete_association DELETE_ASSOCIATION: DeleteAssociationInput => DeleteAssociationOutput, DeleteAssociationError, send;
    /// Deletes a cloud connector.
    ///
    /// [DeleteCloudConnector in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DeleteCloudConnector)
    delete_cloud_connector DELETE_CLOUD_CONNECTOR: DeleteCloudConnectorInput => DeleteCloudConnectorOutput, DeleteCloudConnectorError, send;
    /// Deletes the Amazon Web Services Systems Manager document (SSM document) and all managed node associations to the document.
    ///
    /// [DeleteDocument in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DeleteDocument)
    delete_document DELETE_DOCUMENT: DeleteDocumentInput => DeleteDocumentOutput, DeleteDocumentError, send;
    /// Delete a custom inventory type or the data associated with a custom Inventory type.
    ///
    /// [DeleteInventory in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DeleteInventory)
    delete_inventory DELETE_INVENTORY: DeleteInventoryInput => DeleteInventoryOutput, DeleteInventoryError, send;
    /// Deletes a maintenance window.
    ///
    /// [DeleteMaintenanceWindow in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DeleteMaintenanceWindow)
    delete_maintenance_window DELETE_MAINTENANCE_WINDOW: DeleteMaintenanceWindowInput => DeleteMaintenanceWindowOutput, DeleteMaintenanceWindowError, send;
    /// Delete an OpsItem.
    ///
    /// [DeleteOpsItem in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DeleteOpsItem)
    delete_ops_item DELETE_OPS_ITEM: DeleteOpsItemInput => DeleteOpsItemOutput, DeleteOpsItemError, send;
    /// Delete OpsMetadata related to an application.
    ///
    /// [DeleteOpsMetadata in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DeleteOpsMetadata)
    delete_ops_metadata DELETE_OPS_METADATA: DeleteOpsMetadataInput => DeleteOpsMetadataOutput, DeleteOpsMetadataError, send;
    /// Delete a parameter from the system.
    ///
    /// [DeleteParameter in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DeleteParameter)
    delete_parameter DELETE_PARAMETER: DeleteParameterInput => DeleteParameterOutput, DeleteParameterError, send;
    /// Delete a list of parameters.
    ///
    /// [DeleteParameters in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DeleteParameters)
    delete_parameters DELETE_PARAMETERS: DeleteParametersInput => DeleteParametersOutput, DeleteParametersError, send;
    /// Deletes a patch baseline.
    ///
    /// [DeletePatchBaseline in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DeletePatchBaseline)
    delete_patch_baseline DELETE_PATCH_BASELINE: DeletePatchBaselineInput => DeletePatchBaselineOutput, DeletePatchBaselineError, send;
    /// Deletes a resource data sync configuration.
    ///
    /// [DeleteResourceDataSync in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DeleteResourceDataSync)
    delete_resource_data_sync DELETE_RESOURCE_DATA_SYNC: DeleteResourceDataSyncInput => DeleteResourceDataSyncOutput, DeleteResourceDataSyncError, send;
    /// Deletes a Systems Manager resource policy.
    ///
    /// [DeleteResourcePolicy in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DeleteResourcePolicy)
    delete_resource_policy DELETE_RESOURCE_POLICY: DeleteResourcePolicyInput => DeleteResourcePolicyOutput, DeleteResourcePolicyError, send;
    /// Removes the server or virtual machine from the list of registered servers.
    ///
    /// [DeregisterManagedInstance in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DeregisterManagedInstance)
    deregister_managed_instance DEREGISTER_MANAGED_INSTANCE: DeregisterManagedInstanceInput => DeregisterManagedInstanceOutput, DeregisterManagedInstanceError, send;
    /// Removes a patch group from a patch baseline.
    ///
    /// [DeregisterPatchBaselineForPatchGroup in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DeregisterPatchBaselineForPatchGroup)
    deregister_patch_baseline_for_patch_group DEREGISTER_PATCH_BASELINE_FOR_PATCH_GROUP: DeregisterPatchBaselineForPatchGroupInput => DeregisterPatchBaselineForPatchGroupOutput, DeregisterPatchBaselineForPatchGroupError, send;
    /// Removes a target from a maintenance window.
    ///
    /// [DeregisterTargetFromMaintenanceWindow in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DeregisterTargetFromMaintenanceWindow)
    deregister_target_from_maintenance_window DEREGISTER_TARGET_FROM_MAINTENANCE_WINDOW: DeregisterTargetFromMaintenanceWindowInput => DeregisterTargetFromMaintenanceWindowOutput, DeregisterTargetFromMaintenanceWindowError, send;
    /// Removes a task from a maintenance window.
    ///
    /// [DeregisterTaskFromMaintenanceWindow in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DeregisterTaskFromMaintenanceWindow)
    deregister_task_from_maintenance_window DEREGISTER_TASK_FROM_MAINTENANCE_WINDOW: DeregisterTaskFromMaintenanceWindowInput => DeregisterTaskFromMaintenanceWindowOutput, DeregisterTaskFromMaintenanceWindowError, send;
    /// Describes details about the activation, such as the date and time the activation was created, its expiration date, the Identity and Access Management (IAM) role assigned to the managed nodes in the activation, and the ...
    ///
    /// [DescribeActivations in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DescribeActivations)
    describe_activations DESCRIBE_ACTIVATIONS: DescribeActivationsInput => DescribeActivationsOutput, DescribeActivationsError, send;
    /// Describes the association for the specified target or managed node.
    ///
    /// [DescribeAssociation in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DescribeAssociation)
    describe_association DESCRIBE_ASSOCIATION: DescribeAssociationInput => DescribeAssociationOutput, DescribeAssociationError, send;
    /// Views information about a specific execution of a specific association.
    ///
    /// [DescribeAssociationExecutionTargets in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DescribeAssociationExecutionTargets)
    describe_association_execution_targets DESCRIBE_ASSOCIATION_EXECUTION_TARGETS: DescribeAssociationExecutionTargetsInput => DescribeAssociationExecutionTargetsOutput, DescribeAssociationExecutionTargetsError, send;
    /// Views all executions for a specific association ID.
    ///
    /// [DescribeAssociationExecutions in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DescribeAssociationExecutions)
    describe_association_executions DESCRIBE_ASSOCIATION_EXECUTIONS: DescribeAssociationExecutionsInput => DescribeAssociationExecutionsOutput, DescribeAssociationExecutionsError, send;
    /// Provides details about all active and terminated Automation executions.
    ///
    /// [DescribeAutomationExecutions in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DescribeAutomationExecutions)
    describe_automation_executions DESCRIBE_AUTOMATION_EXECUTIONS: DescribeAutomationExecutionsInput => DescribeAutomationExecutionsOutput, DescribeAutomationExecutionsError, send;
    /// Information about all active and terminated step executions in an Automation workflow.
    ///
    /// [DescribeAutomationStepExecutions in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DescribeAutomationStepExecutions)
    describe_automation_step_executions DESCRIBE_AUTOMATION_STEP_EXECUTIONS: DescribeAutomationStepExecutionsInput => DescribeAutomationStepExecutionsOutput, DescribeAutomationStepExecutionsError, send;
    /// Lists all patches eligible to be included in a patch baseline.
    ///
    /// [DescribeAvailablePatches in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DescribeAvailablePatches)
    describe_available_patches DESCRIBE_AVAILABLE_PATCHES: DescribeAvailablePatchesInput => DescribeAvailablePatchesOutput, DescribeAvailablePatchesError, send;
    /// Describes the specified Amazon Web Services Systems Manager document (SSM document).
    ///
    /// [DescribeDocument in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DescribeDocument)
    describe_document DESCRIBE_DOCUMENT: DescribeDocumentInput => DescribeDocumentOutput, DescribeDocumentError, send;
    /// Describes the permissions for a Amazon Web Services Systems Manager document (SSM document).
    ///
    /// [DescribeDocumentPermission in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DescribeDocumentPermission)
    describe_document_permission DESCRIBE_DOCUMENT_PERMISSION: DescribeDocumentPermissionInput => DescribeDocumentPermissionOutput, DescribeDocumentPermissionError, send;
    /// All associations for the managed nodes.
    ///
    /// [DescribeEffectiveInstanceAssociations in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DescribeEffectiveInstanceAssociations)
    describe_effective_instance_associations DESCRIBE_EFFECTIVE_INSTANCE_ASSOCIATIONS: DescribeEffectiveInstanceAssociationsInput => DescribeEffectiveInstanceAssociationsOutput, DescribeEffectiveInstanceAssociationsError, send;
    /// Retrieves the current effective patches (the patch and the approval state) for the specified patch baseline.
    ///
    /// [DescribeEffectivePatchesForPatchBaseline in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DescribeEffectivePatchesForPatchBaseline)
    describe_effective_patches_for_patch_baseline DESCRIBE_EFFECTIVE_PATCHES_FOR_PATCH_BASELINE: DescribeEffectivePatchesForPatchBaselineInput => DescribeEffectivePatchesForPatchBaselineOutput, DescribeEffectivePatchesForPatchBaselineError, send;
    /// The status of the associations for the managed nodes.
    ///
    /// [DescribeInstanceAssociationsStatus in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DescribeInstanceAssociationsStatus)
    describe_instance_associations_status DESCRIBE_INSTANCE_ASSOCIATIONS_STATUS: DescribeInstanceAssociationsStatusInput => DescribeInstanceAssociationsStatusOutput, DescribeInstanceAssociationsStatusError, send;
    /// Provides information about one or more of your managed nodes, including the operating system platform, SSM Agent version, association status, and IP address.
    ///
    /// [DescribeInstanceInformation in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DescribeInstanceInformation)
    describe_instance_information DESCRIBE_INSTANCE_INFORMATION: DescribeInstanceInformationInput => DescribeInstanceInformationOutput, DescribeInstanceInformationError, send;
    /// Retrieves the high-level patch state of one or more managed nodes.
    ///
    /// [DescribeInstancePatchStates in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DescribeInstancePatchStates)
    describe_instance_patch_states DESCRIBE_INSTANCE_PATCH_STATES: DescribeInstancePatchStatesInput => DescribeInstancePatchStatesOutput, DescribeInstancePatchStatesError, send;
    /// Retrieves the high-level patch state for the managed nodes in the specified patch group.
    ///
    /// [DescribeInstancePatchStatesForPatchGroup in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DescribeInstancePatchStatesForPatchGroup)
    describe_instance_patch_states_for_patch_group DESCRIBE_INSTANCE_PATCH_STATES_FOR_PATCH_GROUP: DescribeInstancePatchStatesForPatchGroupInput => DescribeInstancePatchStatesForPatchGroupOutput, DescribeInstancePatchStatesForPatchGroupError, send;
    /// Retrieves information about the patches on the specified managed node and their state relative to the patch baseline being used for the node.
    ///
    /// [DescribeInstancePatches in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DescribeInstancePatches)
    describe_instance_patches DESCRIBE_INSTANCE_PATCHES: DescribeInstancePatchesInput => DescribeInstancePatchesOutput, DescribeInstancePatchesError, send;
    /// An API operation used by the Systems Manager console to display information about Systems Manager managed nodes.
    ///
    /// [DescribeInstanceProperties in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DescribeInstanceProperties)
    describe_instance_properties DESCRIBE_INSTANCE_PROPERTIES: DescribeInstancePropertiesInput => DescribeInstancePropertiesOutput, DescribeInstancePropertiesError, send;
    /// Describes a specific delete inventory operation.
    ///
    /// [DescribeInventoryDeletions in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DescribeInventoryDeletions)
    describe_inventory_deletions DESCRIBE_INVENTORY_DELETIONS: DescribeInventoryDeletionsInput => DescribeInventoryDeletionsOutput, DescribeInventoryDeletionsError, send;
    /// Retrieves the individual task executions (one per target) for a particular task run as part of a maintenance window execution.
    ///
    /// [DescribeMaintenanceWindowExecutionTaskInvocations in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DescribeMaintenanceWindowExecutionTaskInvocations)
    describe_maintenance_window_execution_task_invocations DESCRIBE_MAINTENANCE_WINDOW_EXECUTION_TASK_INVOCATIONS: DescribeMaintenanceWindowExecutionTaskInvocationsInput => DescribeMaintenanceWindowExecutionTaskInvocationsOutput, DescribeMaintenanceWindowExecutionTaskInvocationsError, send;
    /// For a given maintenance window execution, lists the tasks that were run.
    ///
    /// [DescribeMaintenanceWindowExecutionTasks in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DescribeMaintenanceWindowExecutionTasks)
    describe_maintenance_window_execution_tasks DESCRIBE_MAINTENANCE_WINDOW_EXECUTION_TASKS: DescribeMaintenanceWindowExecutionTasksInput => DescribeMaintenanceWindowExecutionTasksOutput, DescribeMaintenanceWindowExecutionTasksError, send;
    /// Lists the executions of a maintenance window.
    ///
    /// [DescribeMaintenanceWindowExecutions in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DescribeMaintenanceWindowExecutions)
    describe_maintenance_window_executions DESCRIBE_MAINTENANCE_WINDOW_EXECUTIONS: DescribeMaintenanceWindowExecutionsInput => DescribeMaintenanceWindowExecutionsOutput, DescribeMaintenanceWindowExecutionsError, send;
    /// Retrieves information about upcoming executions of a maintenance window.
    ///
    /// [DescribeMaintenanceWindowSchedule in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DescribeMaintenanceWindowSchedule)
    describe_maintenance_window_schedule DESCRIBE_MAINTENANCE_WINDOW_SCHEDULE: DescribeMaintenanceWindowScheduleInput => DescribeMaintenanceWindowScheduleOutput, DescribeMaintenanceWindowScheduleError, send;
    /// Lists the targets registered with the maintenance window.
    ///
    /// [DescribeMaintenanceWindowTargets in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DescribeMaintenanceWindowTargets)
    describe_maintenance_window_targets DESCRIBE_MAINTENANCE_WINDOW_TARGETS: DescribeMaintenanceWindowTargetsInput => DescribeMaintenanceWindowTargetsOutput, DescribeMaintenanceWindowTargetsError, send;
    /// Lists the tasks in a maintenance window.
    ///
    /// [DescribeMaintenanceWindowTasks in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DescribeMaintenanceWindowTasks)
    describe_maintenance_window_tasks DESCRIBE_MAINTENANCE_WINDOW_TASKS: DescribeMaintenanceWindowTasksInput => DescribeMaintenanceWindowTasksOutput, DescribeMaintenanceWindowTasksError, send;
    /// Retrieves the maintenance windows in an Amazon Web Services account.
    ///
    /// [DescribeMaintenanceWindows in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DescribeMaintenanceWindows)
    describe_maintenance_windows DESCRIBE_MAINTENANCE_WINDOWS: DescribeMaintenanceWindowsInput => DescribeMaintenanceWindowsOutput, DescribeMaintenanceWindowsError, send;
    /// Retrieves information about the maintenance window targets or tasks that a managed node is associated with.
    ///
    /// [DescribeMaintenanceWindowsForTarget in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DescribeMaintenanceWindowsForTarget)
    describe_maintenance_windows_for_target DESCRIBE_MAINTENANCE_WINDOWS_FOR_TARGET: DescribeMaintenanceWindowsForTargetInput => DescribeMaintenanceWindowsForTargetOutput, DescribeMaintenanceWindowsForTargetError, send;
    /// Query a set of OpsItems.
    ///
    /// [DescribeOpsItems in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DescribeOpsItems)
    describe_ops_items DESCRIBE_OPS_ITEMS: DescribeOpsItemsInput => DescribeOpsItemsOutput, DescribeOpsItemsError, send;
    /// Lists the parameters in your Amazon Web Services account or the parameters shared with you when you enable the Shared option.
    ///
    /// [DescribeParameters in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DescribeParameters)
    describe_parameters DESCRIBE_PARAMETERS: DescribeParametersInput => DescribeParametersOutput, DescribeParametersError, send;
    /// Lists the patch baselines in your Amazon Web Services account.
    ///
    /// [DescribePatchBaselines in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DescribePatchBaselines)
    describe_patch_baselines DESCRIBE_PATCH_BASELINES: DescribePatchBaselinesInput => DescribePatchBaselinesOutput, DescribePatchBaselinesError, send;
    /// Returns high-level aggregated patch compliance state information for a patch group.
    ///
    /// [DescribePatchGroupState in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DescribePatchGroupState)
    describe_patch_group_state DESCRIBE_PATCH_GROUP_STATE: DescribePatchGroupStateInput => DescribePatchGroupStateOutput, DescribePatchGroupStateError, send;
    /// Lists all patch groups that have been registered with patch baselines.
    ///
    /// [DescribePatchGroups in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DescribePatchGroups)
    describe_patch_groups DESCRIBE_PATCH_GROUPS: DescribePatchGroupsInput => DescribePatchGroupsOutput, DescribePatchGroupsError, send;
    /// Lists the properties of available patches organized by product, product family, classification, severity, and other properties of available patches.
    ///
    /// [DescribePatchProperties in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DescribePatchProperties)
    describe_patch_properties DESCRIBE_PATCH_PROPERTIES: DescribePatchPropertiesInput => DescribePatchPropertiesOutput, DescribePatchPropertiesError, send;
    /// Retrieves a list of all active sessions (both connected and disconnected) or terminated sessions from the past 30 days.
    ///
    /// [DescribeSessions in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DescribeSessions)
    describe_sessions DESCRIBE_SESSIONS: DescribeSessionsInput => DescribeSessionsOutput, DescribeSessionsError, send;
    /// Deletes the association between an OpsItem and a related item.
    ///
    /// [DisassociateOpsItemRelatedItem in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/DisassociateOpsItemRelatedItem)
    disassociate_ops_item_related_item DISASSOCIATE_OPS_ITEM_RELATED_ITEM: DisassociateOpsItemRelatedItemInput => DisassociateOpsItemRelatedItemOutput, DisassociateOpsItemRelatedItemError, send;
    /// Returns a credentials set to be used with just-in-time node access.
    ///
    /// [GetAccessToken in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/GetAccessToken)
    get_access_token GET_ACCESS_TOKEN: GetAccessTokenInput => GetAccessTokenOutput, GetAccessTokenError, send;
    /// Get detailed information about a particular Automation execution.
    ///
    /// [GetAutomationExecution in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/GetAutomationExecution)
    get_automation_execution GET_AUTOMATION_EXECUTION: GetAutomationExecutionInput => GetAutomationExecutionOutput, GetAutomationExecutionError, send;
    /// Gets the state of a Amazon Web Services Systems Manager change calendar at the current time or a specified time.
    ///
    /// [GetCalendarState in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/GetCalendarState)
    get_calendar_state GET_CALENDAR_STATE: GetCalendarStateInput => GetCalendarStateOutput, GetCalendarStateError, send;
    /// Returns detailed information about a cloud connector.
    ///
    /// [GetCloudConnector in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/GetCloudConnector)
    get_cloud_connector GET_CLOUD_CONNECTOR: GetCloudConnectorInput => GetCloudConnectorOutput, GetCloudConnectorError, send;
    /// Returns detailed information about command execution for an invocation or plugin.
    ///
    /// [GetCommandInvocation in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/GetCommandInvocation)
    get_command_invocation GET_COMMAND_INVOCATION: GetCommandInvocationInput => GetCommandInvocationOutput, GetCommandInvocationError, send;
    /// Retrieves the Session Manager connection status for a managed node to determine whether it is running and ready to receive Session Manager connections.
    ///
    /// [GetConnectionStatus in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/GetConnectionStatus)
    get_connection_status GET_CONNECTION_STATUS: GetConnectionStatusInput => GetConnectionStatusOutput, GetConnectionStatusError, send;
    /// Retrieves the default patch baseline.
    ///
    /// [GetDefaultPatchBaseline in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/GetDefaultPatchBaseline)
    get_default_patch_baseline GET_DEFAULT_PATCH_BASELINE: GetDefaultPatchBaselineInput => GetDefaultPatchBaselineOutput, GetDefaultPatchBaselineError, send;
    /// Retrieves the current snapshot for the patch baseline the managed node uses.
    ///
    /// [GetDeployablePatchSnapshotForInstance in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/GetDeployablePatchSnapshotForInstance)
    get_deployable_patch_snapshot_for_instance GET_DEPLOYABLE_PATCH_SNAPSHOT_FOR_INSTANCE: GetDeployablePatchSnapshotForInstanceInput => GetDeployablePatchSnapshotForInstanceOutput, GetDeployablePatchSnapshotForInstanceError, send;
    /// Gets the contents of the specified Amazon Web Services Systems Manager document (SSM document).
    ///
    /// [GetDocument in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/GetDocument)
    get_document GET_DOCUMENT: GetDocumentInput => GetDocumentOutput, GetDocumentError, send;
    /// Initiates the process of retrieving an existing preview that shows the effects that running a specified Automation runbook would have on the targeted resources.
    ///
    /// [GetExecutionPreview in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/GetExecutionPreview)
    get_execution_preview GET_EXECUTION_PREVIEW: GetExecutionPreviewInput => GetExecutionPreviewOutput, GetExecutionPreviewError, send;
    /// Query inventory information.
    ///
    /// [GetInventory in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/GetInventory)
    get_inventory GET_INVENTORY: GetInventoryInput => GetInventoryOutput, GetInventoryError, send;
    /// Return a list of inventory type names for the account, or return a list of attribute names for a specific Inventory item type.
    ///
    /// [GetInventorySchema in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/GetInventorySchema)
    get_inventory_schema GET_INVENTORY_SCHEMA: GetInventorySchemaInput => GetInventorySchemaOutput, GetInventorySchemaError, send;
    /// Retrieves a maintenance window.
    ///
    /// [GetMaintenanceWindow in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/GetMaintenanceWindow)
    get_maintenance_window GET_MAINTENANCE_WINDOW: GetMaintenanceWindowInput => GetMaintenanceWindowOutput, GetMaintenanceWindowError, send;
    /// Retrieves details about a specific a maintenance window execution.
    ///
    /// [GetMaintenanceWindowExecution in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/GetMaintenanceWindowExecution)
    get_maintenance_window_execution GET_MAINTENANCE_WINDOW_EXECUTION: GetMaintenanceWindowExecutionInput => GetMaintenanceWindowExecutionOutput, GetMaintenanceWindowExecutionError, send;
    /// Retrieves the details about a specific task run as part of a maintenance window execution.
    ///
    /// [GetMaintenanceWindowExecutionTask in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/GetMaintenanceWindowExecutionTask)
    get_maintenance_window_execution_task GET_MAINTENANCE_WINDOW_EXECUTION_TASK: GetMaintenanceWindowExecutionTaskInput => GetMaintenanceWindowExecutionTaskOutput, GetMaintenanceWindowExecutionTaskError, send;
    /// Retrieves information about a specific task running on a specific target.
    ///
    /// [GetMaintenanceWindowExecutionTaskInvocation in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/GetMaintenanceWindowExecutionTaskInvocation)
    get_maintenance_window_execution_task_invocation GET_MAINTENANCE_WINDOW_EXECUTION_TASK_INVOCATION: GetMaintenanceWindowExecutionTaskInvocationInput => GetMaintenanceWindowExecutionTaskInvocationOutput, GetMaintenanceWindowExecutionTaskInvocationError, send;
    /// Retrieves the details of a maintenance window task.
    ///
    /// [GetMaintenanceWindowTask in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/GetMaintenanceWindowTask)
    get_maintenance_window_task GET_MAINTENANCE_WINDOW_TASK: GetMaintenanceWindowTaskInput => GetMaintenanceWindowTaskOutput, GetMaintenanceWindowTaskError, send;
    /// Get information about an OpsItem by using the ID.
    ///
    /// [GetOpsItem in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/GetOpsItem)
    get_ops_item GET_OPS_ITEM: GetOpsItemInput => GetOpsItemOutput, GetOpsItemError, send;
    /// View operational metadata related to an application in Application Manager.
    ///
    /// [GetOpsMetadata in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/GetOpsMetadata)
    get_ops_metadata GET_OPS_METADATA: GetOpsMetadataInput => GetOpsMetadataOutput, GetOpsMetadataError, send;
    /// View a summary of operations metadata (OpsData) based on specified filters and aggregators.
    ///
    /// [GetOpsSummary in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/GetOpsSummary)
    get_ops_summary GET_OPS_SUMMARY: GetOpsSummaryInput => GetOpsSummaryOutput, GetOpsSummaryError, send;
    /// Get information about a single parameter by specifying the parameter name.
    ///
    /// [GetParameter in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/GetParameter)
    get_parameter GET_PARAMETER: GetParameterInput => GetParameterOutput, GetParameterError, send;
    /// Retrieves the history of all changes to a parameter.
    ///
    /// [GetParameterHistory in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/GetParameterHistory)
    get_parameter_history GET_PARAMETER_HISTORY: GetParameterHistoryInput => GetParameterHistoryOutput, GetParameterHistoryError, send;
    /// Get information about one or more parameters by specifying multiple parameter names.
    ///
    /// [GetParameters in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/GetParameters)
    get_parameters GET_PARAMETERS: GetParametersInput => GetParametersOutput, GetParametersError, send;
    /// Retrieve information about one or more parameters under a specified level in a hierarchy.
    ///
    /// [GetParametersByPath in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/GetParametersByPath)
    get_parameters_by_path GET_PARAMETERS_BY_PATH: GetParametersByPathInput => GetParametersByPathOutput, GetParametersByPathError, send;
    /// Retrieves information about a patch baseline.
    ///
    /// [GetPatchBaseline in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/GetPatchBaseline)
    get_patch_baseline GET_PATCH_BASELINE: GetPatchBaselineInput => GetPatchBaselineOutput, GetPatchBaselineError, send;
    /// Retrieves the patch baseline that should be used for the specified patch group.
    ///
    /// [GetPatchBaselineForPatchGroup in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/GetPatchBaselineForPatchGroup)
    get_patch_baseline_for_patch_group GET_PATCH_BASELINE_FOR_PATCH_GROUP: GetPatchBaselineForPatchGroupInput => GetPatchBaselineForPatchGroupOutput, GetPatchBaselineForPatchGroupError, send;
    /// Returns an array of the `Policy` object.
    ///
    /// [GetResourcePolicies in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/GetResourcePolicies)
    get_resource_policies GET_RESOURCE_POLICIES: GetResourcePoliciesInput => GetResourcePoliciesOutput, GetResourcePoliciesError, send;
    /// `ServiceSetting` is an account-level setting for an Amazon Web Services service.
    ///
    /// [GetServiceSetting in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/GetServiceSetting)
    get_service_setting GET_SERVICE_SETTING: GetServiceSettingInput => GetServiceSettingOutput, GetServiceSettingError, send;
    /// A parameter label is a user-defined alias to help you manage different versions of a parameter.
    ///
    /// [LabelParameterVersion in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/LabelParameterVersion)
    label_parameter_version LABEL_PARAMETER_VERSION: LabelParameterVersionInput => LabelParameterVersionOutput, LabelParameterVersionError, send;
    /// Retrieves all versions of an association for a specific association ID.
    ///
    /// [ListAssociationVersions in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/ListAssociationVersions)
    list_association_versions LIST_ASSOCIATION_VERSIONS: ListAssociationVersionsInput => ListAssociationVersionsOutput, ListAssociationVersionsError, send;
    /// Returns all State Manager associations in the current Amazon Web Services account and Amazon Web Services Region.
    ///
    /// [ListAssociations in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/ListAssociations)
    list_associations LIST_ASSOCIATIONS: ListAssociationsInput => ListAssociationsOutput, ListAssociationsError, send;
    /// Returns a list of cloud connectors in the current Amazon Web Services account and Amazon Web Services Region.
    ///
    /// [ListCloudConnectors in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/ListCloudConnectors)
    list_cloud_connectors LIST_CLOUD_CONNECTORS: ListCloudConnectorsInput => ListCloudConnectorsOutput, ListCloudConnectorsError, send;
    /// An invocation is copy of a command sent to a specific managed node.
    ///
    /// [ListCommandInvocations in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/ListCommandInvocations)
    list_command_invocations LIST_COMMAND_INVOCATIONS: ListCommandInvocationsInput => ListCommandInvocationsOutput, ListCommandInvocationsError, send;
    /// Lists the commands requested by users of the Amazon Web Services account.
    ///
    /// [ListCommands in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/ListCommands)
    list_commands LIST_COMMANDS: ListCommandsInput => ListCommandsOutput, ListCommandsError, send;
    /// For a specified resource ID, this API operation returns a list of compliance statuses for different resource types.
    ///
    /// [ListComplianceItems in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/ListComplianceItems)
    list_compliance_items LIST_COMPLIANCE_ITEMS: ListComplianceItemsInput => ListComplianceItemsOutput, ListComplianceItemsError, send;
    /// Returns a summary count of compliant and non-compliant resources for a compliance type.
    ///
    /// [ListComplianceSummaries in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/ListComplianceSummaries)
    list_compliance_summaries LIST_COMPLIANCE_SUMMARIES: ListComplianceSummariesInput => ListComplianceSummariesOutput, ListComplianceSummariesError, send;
    /// Information about approval reviews for a version of a change template in Change Manager.
    ///
    /// [ListDocumentMetadataHistory in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/ListDocumentMetadataHistory)
    list_document_metadata_history LIST_DOCUMENT_METADATA_HISTORY: ListDocumentMetadataHistoryInput => ListDocumentMetadataHistoryOutput, ListDocumentMetadataHistoryError, send;
    /// List all versions for a document.
    ///
    /// [ListDocumentVersions in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/ListDocumentVersions)
    list_document_versions LIST_DOCUMENT_VERSIONS: ListDocumentVersionsInput => ListDocumentVersionsOutput, ListDocumentVersionsError, send;
    /// Returns all Systems Manager (SSM) documents in the current Amazon Web Services account and Amazon Web Services Region.
    ///
    /// [ListDocuments in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/ListDocuments)
    list_documents LIST_DOCUMENTS: ListDocumentsInput => ListDocumentsOutput, ListDocumentsError, send;
    /// A list of inventory items returned by the request.
    ///
    /// [ListInventoryEntries in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/ListInventoryEntries)
    list_inventory_entries LIST_INVENTORY_ENTRIES: ListInventoryEntriesInput => ListInventoryEntriesOutput, ListInventoryEntriesError, send;
    /// Takes in filters and returns a list of managed nodes matching the filter criteria.
    ///
    /// [ListNodes in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/ListNodes)
    list_nodes LIST_NODES: ListNodesInput => ListNodesOutput, ListNodesError, send;
    /// Generates a summary of managed instance/node metadata based on the filters and aggregators you specify.
    ///
    /// [ListNodesSummary in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/ListNodesSummary)
    list_nodes_summary LIST_NODES_SUMMARY: ListNodesSummaryInput => ListNodesSummaryOutput, ListNodesSummaryError, send;
    /// Returns a list of all OpsItem events in the current Amazon Web Services Region and Amazon Web Services account.
    ///
    /// [ListOpsItemEvents in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/ListOpsItemEvents)
    list_ops_item_events LIST_OPS_ITEM_EVENTS: ListOpsItemEventsInput => ListOpsItemEventsOutput, ListOpsItemEventsError, send;
    /// Lists all related-item resources associated with a Systems Manager OpsCenter OpsItem.
    ///
    /// [ListOpsItemRelatedItems in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/ListOpsItemRelatedItems)
    list_ops_item_related_items LIST_OPS_ITEM_RELATED_ITEMS: ListOpsItemRelatedItemsInput => ListOpsItemRelatedItemsOutput, ListOpsItemRelatedItemsError, send;
    /// Amazon Web Services Systems Manager calls this API operation when displaying all Application Manager OpsMetadata objects or blobs.
    ///
    /// [ListOpsMetadata in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/ListOpsMetadata)
    list_ops_metadata LIST_OPS_METADATA: ListOpsMetadataInput => ListOpsMetadataOutput, ListOpsMetadataError, send;
    /// Returns a resource-level summary count.
    ///
    /// [ListResourceComplianceSummaries in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/ListResourceComplianceSummaries)
    list_resource_compliance_summaries LIST_RESOURCE_COMPLIANCE_SUMMARIES: ListResourceComplianceSummariesInput => ListResourceComplianceSummariesOutput, ListResourceComplianceSummariesError, send;
    /// Lists your resource data sync configurations.
    ///
    /// [ListResourceDataSync in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/ListResourceDataSync)
    list_resource_data_sync LIST_RESOURCE_DATA_SYNC: ListResourceDataSyncInput => ListResourceDataSyncOutput, ListResourceDataSyncError, send;
    /// Returns a list of the tags assigned to the specified resource.
    ///
    /// [ListTagsForResource in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/ListTagsForResource)
    list_tags_for_resource LIST_TAGS_FOR_RESOURCE: ListTagsForResourceInput => ListTagsForResourceOutput, ListTagsForResourceError, send;
    /// Shares a Amazon Web Services Systems Manager document (SSM document)publicly or privately.
    ///
    /// [ModifyDocumentPermission in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/ModifyDocumentPermission)
    modify_document_permission MODIFY_DOCUMENT_PERMISSION: ModifyDocumentPermissionInput => ModifyDocumentPermissionOutput, ModifyDocumentPermissionError, send;
    /// Registers a compliance type and other compliance details on a designated resource.
    ///
    /// [PutComplianceItems in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/PutComplianceItems)
    put_compliance_items PUT_COMPLIANCE_ITEMS: PutComplianceItemsInput => PutComplianceItemsOutput, PutComplianceItemsError, send;
    /// Bulk update custom inventory items on one or more managed nodes.
    ///
    /// [PutInventory in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/PutInventory)
    put_inventory PUT_INVENTORY: PutInventoryInput => PutInventoryOutput, PutInventoryError, send;
    /// Create or update a parameter in Parameter Store.
    ///
    /// [PutParameter in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/PutParameter)
    put_parameter PUT_PARAMETER: PutParameterInput => PutParameterOutput, PutParameterError, send;
    /// Creates or updates a Systems Manager resource policy.
    ///
    /// [PutResourcePolicy in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/PutResourcePolicy)
    put_resource_policy PUT_RESOURCE_POLICY: PutResourcePolicyInput => PutResourcePolicyOutput, PutResourcePolicyError, send;
    /// Defines the default patch baseline for the relevant operating system.
    ///
    /// [RegisterDefaultPatchBaseline in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/RegisterDefaultPatchBaseline)
    register_default_patch_baseline REGISTER_DEFAULT_PATCH_BASELINE: RegisterDefaultPatchBaselineInput => RegisterDefaultPatchBaselineOutput, RegisterDefaultPatchBaselineError, send;
    /// Registers a patch baseline for a patch group.
    ///
    /// [RegisterPatchBaselineForPatchGroup in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/RegisterPatchBaselineForPatchGroup)
    register_patch_baseline_for_patch_group REGISTER_PATCH_BASELINE_FOR_PATCH_GROUP: RegisterPatchBaselineForPatchGroupInput => RegisterPatchBaselineForPatchGroupOutput, RegisterPatchBaselineForPatchGroupError, send;
    /// Registers a target with a maintenance window.
    ///
    /// [RegisterTargetWithMaintenanceWindow in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/RegisterTargetWithMaintenanceWindow)
    register_target_with_maintenance_window REGISTER_TARGET_WITH_MAINTENANCE_WINDOW: RegisterTargetWithMaintenanceWindowInput => RegisterTargetWithMaintenanceWindowOutput, RegisterTargetWithMaintenanceWindowError, send;
    /// Adds a new task to a maintenance window.
    ///
    /// [RegisterTaskWithMaintenanceWindow in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/RegisterTaskWithMaintenanceWindow)
    register_task_with_maintenance_window REGISTER_TASK_WITH_MAINTENANCE_WINDOW: RegisterTaskWithMaintenanceWindowInput => RegisterTaskWithMaintenanceWindowOutput, RegisterTaskWithMaintenanceWindowError, send;
    /// Removes tag keys from the specified resource.
    ///
    /// [RemoveTagsFromResource in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/RemoveTagsFromResource)
    remove_tags_from_resource REMOVE_TAGS_FROM_RESOURCE: RemoveTagsFromResourceInput => RemoveTagsFromResourceOutput, RemoveTagsFromResourceError, send;
    /// `ServiceSetting` is an account-level setting for an Amazon Web Services service.
    ///
    /// [ResetServiceSetting in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/ResetServiceSetting)
    reset_service_setting RESET_SERVICE_SETTING: ResetServiceSettingInput => ResetServiceSettingOutput, ResetServiceSettingError, send;
    /// Reconnects a session to a managed node after it has been disconnected.
    ///
    /// [ResumeSession in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/ResumeSession)
    resume_session RESUME_SESSION: ResumeSessionInput => ResumeSessionOutput, ResumeSessionError, send;
    /// Sends a signal to an Automation execution to change the current behavior or status of the execution.
    ///
    /// [SendAutomationSignal in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/SendAutomationSignal)
    send_automation_signal SEND_AUTOMATION_SIGNAL: SendAutomationSignalInput => SendAutomationSignalOutput, SendAutomationSignalError, send;
    /// Runs commands on one or more managed nodes.
    ///
    /// [SendCommand in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/SendCommand)
    send_command SEND_COMMAND: SendCommandInput => SendCommandOutput, SendCommandError, send;
    /// Starts the workflow for just-in-time node access sessions.
    ///
    /// [StartAccessRequest in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/StartAccessRequest)
    start_access_request START_ACCESS_REQUEST: StartAccessRequestInput => StartAccessRequestOutput, StartAccessRequestError, send;
    /// Runs an association immediately and only one time.
    ///
    /// [StartAssociationsOnce in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/StartAssociationsOnce)
    start_associations_once START_ASSOCIATIONS_ONCE: StartAssociationsOnceInput => StartAssociationsOnceOutput, StartAssociationsOnceError, send;
    /// Initiates execution of an Automation runbook.
    ///
    /// [StartAutomationExecution in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/StartAutomationExecution)
    start_automation_execution START_AUTOMATION_EXECUTION: StartAutomationExecutionInput => StartAutomationExecutionOutput, StartAutomationExecutionError, send;
    /// Creates a change request for Change Manager.
    ///
    /// [StartChangeRequestExecution in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/StartChangeRequestExecution)
    start_change_request_execution START_CHANGE_REQUEST_EXECUTION: StartChangeRequestExecutionInput => StartChangeRequestExecutionOutput, StartChangeRequestExecutionError, send;
    /// Initiates the process of creating a preview showing the effects that running a specified Automation runbook would have on the targeted resources.
    ///
    /// [StartExecutionPreview in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/StartExecutionPreview)
    start_execution_preview START_EXECUTION_PREVIEW: StartExecutionPreviewInput => StartExecutionPreviewOutput, StartExecutionPreviewError, send;
    /// Initiates a connection to a target (for example, a managed node) for a Session Manager session.
    ///
    /// [StartSession in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/StartSession)
    start_session START_SESSION: StartSessionInput => StartSessionOutput, StartSessionError, send;
    /// Stop an Automation that is currently running.
    ///
    /// [StopAutomationExecution in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/StopAutomationExecution)
    stop_automation_execution STOP_AUTOMATION_EXECUTION: StopAutomationExecutionInput => StopAutomationExecutionOutput, StopAutomationExecutionError, send;
    /// Permanently ends a session and closes the data connection between the Session Manager client and SSM Agent on the managed node.
    ///
    /// [TerminateSession in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/TerminateSession)
    terminate_session TERMINATE_SESSION: TerminateSessionInput => TerminateSessionOutput, TerminateSessionError, send;
    /// Remove a label or labels from a parameter.
    ///
    /// [UnlabelParameterVersion in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/UnlabelParameterVersion)
    unlabel_parameter_version UNLABEL_PARAMETER_VERSION: UnlabelParameterVersionInput => UnlabelParameterVersionOutput, UnlabelParameterVersionError, send;
    /// Updates an association.
    ///
    /// [UpdateAssociation in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/UpdateAssociation)
    update_association UPDATE_ASSOCIATION: UpdateAssociationInput => UpdateAssociationOutput, UpdateAssociationError, send;
    /// Updates the status of the Amazon Web Services Systems Manager document (SSM document) associated with the specified managed node.
    ///
    /// [UpdateAssociationStatus in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/UpdateAssociationStatus)
    update_association_status UPDATE_ASSOCIATION_STATUS: UpdateAssociationStatusInput => UpdateAssociationStatusOutput, UpdateAssociationStatusError, send;
    /// Updates an existing cloud connector with new configuration details.
    ///
    /// [UpdateCloudConnector in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/UpdateCloudConnector)
    update_cloud_connector UPDATE_CLOUD_CONNECTOR: UpdateCloudConnectorInput => UpdateCloudConnectorOutput, UpdateCloudConnectorError, send;
    /// Updates one or more values for an SSM document.
    ///
    /// [UpdateDocument in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/UpdateDocument)
    update_document UPDATE_DOCUMENT: UpdateDocumentInput => UpdateDocumentOutput, UpdateDocumentError, send;
    /// Set the default version of a document.
    ///
    /// [UpdateDocumentDefaultVersion in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/UpdateDocumentDefaultVersion)
    update_document_default_version UPDATE_DOCUMENT_DEFAULT_VERSION: UpdateDocumentDefaultVersionInput => UpdateDocumentDefaultVersionOutput, UpdateDocumentDefaultVersionError, send;
    /// Updates information related to approval reviews for a specific version of a change template in Change Manager.
    ///
    /// [UpdateDocumentMetadata in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/UpdateDocumentMetadata)
    update_document_metadata UPDATE_DOCUMENT_METADATA: UpdateDocumentMetadataInput => UpdateDocumentMetadataOutput, UpdateDocumentMetadataError, send;
    /// Updates an existing maintenance window.
    ///
    /// [UpdateMaintenanceWindow in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/UpdateMaintenanceWindow)
    update_maintenance_window UPDATE_MAINTENANCE_WINDOW: UpdateMaintenanceWindowInput => UpdateMaintenanceWindowOutput, UpdateMaintenanceWindowError, send;
    /// Modifies the target of an existing maintenance window.
    ///
    /// [UpdateMaintenanceWindowTarget in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/UpdateMaintenanceWindowTarget)
    update_maintenance_window_target UPDATE_MAINTENANCE_WINDOW_TARGET: UpdateMaintenanceWindowTargetInput => UpdateMaintenanceWindowTargetOutput, UpdateMaintenanceWindowTargetError, send;
    /// Modifies a task assigned to a maintenance window.
    ///
    /// [UpdateMaintenanceWindowTask in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/UpdateMaintenanceWindowTask)
    update_maintenance_window_task UPDATE_MAINTENANCE_WINDOW_TASK: UpdateMaintenanceWindowTaskInput => UpdateMaintenanceWindowTaskOutput, UpdateMaintenanceWindowTaskError, send;
    /// Changes the Identity and Access Management (IAM) role that is assigned to the on-premises server, edge device, or virtual machines (VM).
    ///
    /// [UpdateManagedInstanceRole in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/UpdateManagedInstanceRole)
    update_managed_instance_role UPDATE_MANAGED_INSTANCE_ROLE: UpdateManagedInstanceRoleInput => UpdateManagedInstanceRoleOutput, UpdateManagedInstanceRoleError, send;
    /// Edit or change an OpsItem.
    ///
    /// [UpdateOpsItem in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/UpdateOpsItem)
    update_ops_item UPDATE_OPS_ITEM: UpdateOpsItemInput => UpdateOpsItemOutput, UpdateOpsItemError, send;
    /// Amazon Web Services Systems Manager calls this API operation when you edit OpsMetadata in Application Manager.
    ///
    /// [UpdateOpsMetadata in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/UpdateOpsMetadata)
    update_ops_metadata UPDATE_OPS_METADATA: UpdateOpsMetadataInput => UpdateOpsMetadataOutput, UpdateOpsMetadataError, send;
    /// Modifies an existing patch baseline.
    ///
    /// [UpdatePatchBaseline in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/UpdatePatchBaseline)
    update_patch_baseline UPDATE_PATCH_BASELINE: UpdatePatchBaselineInput => UpdatePatchBaselineOutput, UpdatePatchBaselineError, send;
    /// Update a resource data sync.
    ///
    /// [UpdateResourceDataSync in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/UpdateResourceDataSync)
    update_resource_data_sync UPDATE_RESOURCE_DATA_SYNC: UpdateResourceDataSyncInput => UpdateResourceDataSyncOutput, UpdateResourceDataSyncError, send;
    /// `ServiceSetting` is an account-level setting for an Amazon Web Services service.
    ///
    /// [UpdateServiceSetting in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/UpdateServiceSetting)
    update_service_setting UPDATE_SERVICE_SETTING: UpdateServiceSettingInput => UpdateServiceSettingOutput, UpdateServiceSettingError, send;
    /// Validates the configuration and connectivity of a cloud connector.
    ///
    /// [ValidateCloudConnector in AWS's documentation](https://docs.aws.amazon.com/goto/WebAPI/ssm-2014-11-06/ValidateCloudConnector)
    validate_cloud_connector VALIDATE_CLOUD_CONNECTOR: ValidateCloudConnectorInput => ValidateCloudConnectorOutput, ValidateCloudConnectorError, send;
}

pages! {
    describe_activations describe_activations_pages DESCRIBE_ACTIVATIONS: DescribeActivationsInput => DescribeActivationsOutput, DescribeActivationsError;
    next_token <- |page| page.next_token.as_ref();
    describe_association_execution_targets describe_association_execution_targets_pages DESCRIBE_ASSOCIATION_EXECUTION_TARGETS: DescribeAssociationExecutionTargetsInput => DescribeAssociationExecutionTargetsOutput, DescribeAssociationExecutionTargetsError;
    next_token <- |page| page.next_token.as_ref();
    describe_association_executions describe_association_executions_pages DESCRIBE_ASSOCIATION_EXECUTIONS: DescribeAssociationExecutionsInput => DescribeAssociationExecutionsOutput, DescribeAssociationExecutionsError;
    next_token <- |page| page.next_token.as_ref();
    describe_automation_executions describe_automation_executions_pages DESCRIBE_AUTOMATION_EXECUTIONS: DescribeAutomationExecutionsInput => DescribeAutomationExecutionsOutput, DescribeAutomationExecutionsError;
    next_token <- |page| page.next_token.as_ref();
    describe_automation_step_executions describe_automation_step_executions_pages DESCRIBE_AUTOMATION_STEP_EXECUTIONS: DescribeAutomationStepExecutionsInput => DescribeAutomationStepExecutionsOutput, DescribeAutomationStepExecutionsError;
    next_token <- |page| page.next_token.as_ref();
    describe_available_patches describe_available_patches_pages DESCRIBE_AVAILABLE_PATCHES: DescribeAvailablePatchesInput => DescribeAvailablePatchesOutput, DescribeAvailablePatchesError;
    next_token <- |page| page.next_token.as_ref();
    describe_effective_instance_associations describe_effective_instance_associations_pages DESCRIBE_EFFECTIVE_INSTANCE_ASSOCIATIONS: DescribeEffectiveInstanceAssociationsInput => DescribeEffectiveInstanceAssociationsOutput, DescribeEffectiveInstanceAssociationsError;
    next_token <- |page| page.next_token.as_ref();
    describe_effective_patches_for_patch_baseline describe_effective_patches_for_patch_baseline_pages DESCRIBE_EFFECTIVE_PATCHES_FOR_PATCH_BASELINE: DescribeEffectivePatchesForPatchBaselineInput => DescribeEffectivePatchesForPatchBaselineOutput, DescribeEffectivePatchesForPatchBaselineError;
    next_token <- |page| page.next_token.as_ref();
    describe_instance_associations_status describe_instance_associations_status_pages DESCRIBE_INSTANCE_ASSOCIATIONS_STATUS: DescribeInstanceAssociationsStatusInput => DescribeInstanceAssociationsStatusOutput, DescribeInstanceAssociationsStatusError;
    next_token <- |page| page.next_token.as_ref();
    describe_instance_information describe_instance_information_pages DESCRIBE_INSTANCE_INFORMATION: DescribeInstanceInformationInput => DescribeInstanceInformationOutput, DescribeInstanceInformationError;
    next_token <- |page| page.next_token.as_ref();
    describe_instance_patch_states describe_instance_patch_states_pages DESCRIBE_INSTANCE_PATCH_STATES: DescribeInstancePatchStatesInput => DescribeInstancePatchStatesOutput, DescribeInstancePatchStatesError;
    next_token <- |page| page.next_token.as_ref();
    describe_instance_patch_states_for_patch_group describe_instance_patch_states_for_patch_group_pages DESCRIBE_INSTANCE_PATCH_STATES_FOR_PATCH_GROUP: DescribeInstancePatchStatesForPatchGroupInput => DescribeInstancePatchStatesForPatchGroupOutput, DescribeInstancePatchStatesForPatchGroupError;
    next_token <- |page| page.next_token.as_ref();
    describe_instance_patches describe_instance_patches_pages DESCRIBE_INSTANCE_PATCHES: DescribeInstancePatchesInput => DescribeInstancePatchesOutput, DescribeInstancePatchesError;
    next_token <- |page| page.next_token.as_ref();
    describe_instance_properties describe_instance_properties_pages DESCRIBE_INSTANCE_PROPERTIES: DescribeInstancePropertiesInput => DescribeInstancePropertiesOutput, DescribeInstancePropertiesError;
    next_token <- |page| page.next_token.as_ref();
    describe_inventory_deletions describe_inventory_deletions_pages DESCRIBE_INVENTORY_DELETIONS: DescribeInventoryDeletionsInput => DescribeInventoryDeletionsOutput, DescribeInventoryDeletionsError;
    next_token <- |page| page.next_token.as_ref();
    describe_maintenance_window_execution_task_invocations describe_maintenance_window_execution_task_invocations_pages DESCRIBE_MAINTENANCE_WINDOW_EXECUTION_TASK_INVOCATIONS: DescribeMaintenanceWindowExecutionTaskInvocationsInput => DescribeMaintenanceWindowExecutionTaskInvocationsOutput, DescribeMaintenanceWindowExecutionTaskInvocationsError;
    next_token <- |page| page.next_token.as_ref();
    describe_maintenance_window_execution_tasks describe_maintenance_window_execution_tasks_pages DESCRIBE_MAINTENANCE_WINDOW_EXECUTION_TASKS: DescribeMaintenanceWindowExecutionTasksInput => DescribeMaintenanceWindowExecutionTasksOutput, DescribeMaintenanceWindowExecutionTasksError;
    next_token <- |page| page.next_token.as_ref();
    describe_maintenance_window_executions describe_maintenance_window_executions_pages DESCRIBE_MAINTENANCE_WINDOW_EXECUTIONS: DescribeMaintenanceWindowExecutionsInput => DescribeMaintenanceWindowExecutionsOutput, DescribeMaintenanceWindowExecutionsError;
    next_token <- |page| page.next_token.as_ref();
    describe_maintenance_window_schedule describe_maintenance_window_schedule_pages DESCRIBE_MAINTENANCE_WINDOW_SCHEDULE: DescribeMaintenanceWindowScheduleInput => DescribeMaintenanceWindowScheduleOutput, DescribeMaintenanceWindowScheduleError;
    next_token <- |page| page.next_token.as_ref();
    describe_maintenance_window_targets describe_maintenance_window_targets_pages DESCRIBE_MAINTENANCE_WINDOW_TARGETS: DescribeMaintenanceWindowTargetsInput => DescribeMaintenanceWindowTargetsOutput, DescribeMaintenanceWindowTargetsError;
    next_token <- |page| page.next_token.as_ref();
    describe_maintenance_window_tasks describe_maintenance_window_tasks_pages DESCRIBE_MAINTENANCE_WINDOW_TASKS: DescribeMaintenanceWindowTasksInput => DescribeMaintenanceWindowTasksOutput, DescribeMaintenanceWindowTasksError;
    next_token <- |page| page.next_token.as_ref();
    describe_maintenance_windows describe_maintenance_windows_pages DESCRIBE_MAINTENANCE_WINDOWS: DescribeMaintenanceWindowsInput => DescribeMaintenanceWindowsOutput, DescribeMaintenanceWindowsError;
    next_token <- |page| page.next_token.as_ref();
    describe_maintenance_windows_for_target describe_maintenance_windows_for_target_pages DESCRIBE_MAINTENANCE_WINDOWS_FOR_TARGET: DescribeMaintenanceWindowsForTargetInput => DescribeMaintenanceWindowsForTargetOutput, DescribeMaintenanceWindowsForTargetError;
    next_token <- |page| page.next_token.as_ref();
    describe_ops_items describe_ops_items_pages DESCRIBE_OPS_ITEMS: DescribeOpsItemsInput => DescribeOpsItemsOutput, DescribeOpsItemsError;
    next_token <- |page| page.next_token.as_ref();
    describe_parameters describe_parameters_pages DESCRIBE_PARAMETERS: DescribeParametersInput => DescribeParametersOutput, DescribeParametersError;
    next_token <- |page| page.next_token.as_ref();
    describe_patch_baselines describe_patch_baselines_pages DESCRIBE_PATCH_BASELINES: DescribePatchBaselinesInput => DescribePatchBaselinesOutput, DescribePatchBaselinesError;
    next_token <- |page| page.next_token.as_ref();
    describe_patch_groups describe_patch_groups_pages DESCRIBE_PATCH_GROUPS: DescribePatchGroupsInput => DescribePatchGroupsOutput, DescribePatchGroupsError;
    next_token <- |page| page.next_token.as_ref();
    describe_patch_properties describe_patch_properties_pages DESCRIBE_PATCH_PROPERTIES: DescribePatchPropertiesInput => DescribePatchPropertiesOutput, DescribePatchPropertiesError;
    next_token <- |page| page.next_token.as_ref();
    describe_sessions describe_sessions_pages DESCRIBE_SESSIONS: DescribeSessionsInput => DescribeSessionsOutput, DescribeSessionsError;
    next_token <- |page| page.next_token.as_ref();
    get_inventory get_inventory_pages GET_INVENTORY: GetInventoryInput => GetInventoryOutput, GetInventoryError;
    next_token <- |page| page.next_token.as_ref();
    get_inventory_schema get_inventory_schema_pages GET_INVENTORY_SCHEMA: GetInventorySchemaInput => GetInventorySchemaOutput, GetInventorySchemaError;
    next_token <- |page| page.next_token.as_ref();
    get_ops_summary get_ops_summary_pages GET_OPS_SUMMARY: GetOpsSummaryInput => GetOpsSummaryOutput, GetOpsSummaryError;
    next_token <- |page| page.next_token.as_ref();
    get_parameter_history get_parameter_history_pages GET_PARAMETER_HISTORY: GetParameterHistoryInput => GetParameterHistoryOutput, GetParameterHistoryError;
    next_token <- |page| page.next_token.as_ref();
    get_parameters_by_path get_parameters_by_path_pages GET_PARAMETERS_BY_PATH: GetParametersByPathInput => GetParametersByPathOutput, GetParametersByPathError;
    next_token <- |page| page.next_token.as_ref();
    get_resource_policies get_resource_policies_pages GET_RESOURCE_POLICIES: GetResourcePoliciesInput => GetResourcePoliciesOutput, GetResourcePoliciesError;
    next_token <- |page| page.next_token.as_ref();
    list_association_versions list_association_versions_pages LIST_ASSOCIATION_VERSIONS: ListAssociationVersionsInput => ListAssociationVersionsOutput, ListAssociationVersionsError;
    next_token <- |page| page.next_token.as_ref();
    list_associations list_associations_pages LIST_ASSOCIATIONS: ListAssociationsInput => ListAssociationsOutput, ListAssociationsError;
    next_token <- |page| page.next_token.as_ref();
    list_cloud_connectors list_cloud_connectors_pages LIST_CLOUD_CONNECTORS: ListCloudConnectorsInput => ListCloudConnectorsOutput, ListCloudConnectorsError;
    next_token <- |page| page.next_token.as_ref();
    list_command_invocations list_command_invocations_pages LIST_COMMAND_INVOCATIONS: ListCommandInvocationsInput => ListCommandInvocationsOutput, ListCommandInvocationsError;
    next_token <- |page| page.next_token.as_ref();
    list_commands list_commands_pages LIST_COMMANDS: ListCommandsInput => ListCommandsOutput, ListCommandsError;
    next_token <- |page| page.next_token.as_ref();
    list_compliance_items list_compliance_items_pages LIST_COMPLIANCE_ITEMS: ListComplianceItemsInput => ListComplianceItemsOutput, ListComplianceItemsError;
    next_token <- |page| page.next_token.as_ref();
    list_compliance_summaries list_compliance_summaries_pages LIST_COMPLIANCE_SUMMARIES: ListComplianceSummariesInput => ListComplianceSummariesOutput, ListComplianceSummariesError;
    next_token <- |page| page.next_token.as_ref();
    list_document_versions list_document_versions_pages LIST_DOCUMENT_VERSIONS: ListDocumentVersionsInput => ListDocumentVersionsOutput, ListDocumentVersionsError;
    next_token <- |page| page.next_token.as_ref();
    list_documents list_documents_pages LIST_DOCUMENTS: ListDocumentsInput => ListDocumentsOutput, ListDocumentsError;
    next_token <- |page| page.next_token.as_ref();
    list_nodes list_nodes_pages LIST_NODES: ListNodesInput => ListNodesOutput, ListNodesError;
    next_token <- |page| page.next_token.as_ref();
    list_nodes_summary list_nodes_summary_pages LIST_NODES_SUMMARY: ListNodesSummaryInput => ListNodesSummaryOutput, ListNodesSummaryError;
    next_token <- |page| page.next_token.as_ref();
    list_ops_item_events list_ops_item_events_pages LIST_OPS_ITEM_EVENTS: ListOpsItemEventsInput => ListOpsItemEventsOutput, ListOpsItemEventsError;
    next_token <- |page| page.next_token.as_ref();
    list_ops_item_related_items list_ops_item_related_items_pages LIST_OPS_ITEM_RELATED_ITEMS: ListOpsItemRelatedItemsInput => ListOpsItemRelatedItemsOutput, ListOpsItemRelatedItemsError;
    next_token <- |page| page.next_token.as_ref();
    list_ops_metadata list_ops_metadata_pages LIST_OPS_METADATA: ListOpsMetadataInput => ListOpsMetadataOutput, ListOpsMetadataError;
    next_token <- |page| page.next_token.as_ref();
    list_resource_compliance_summaries list_resource_compliance_summaries_pages LIST_RESOURCE_COMPLIANCE_SUMMARIES: ListResourceComplianceSummariesInput => ListResourceComplianceSummariesOutput, ListResourceComplianceSummariesError;
    next_token <- |page| page.next_token.as_ref();
    list_resource_data_sync list_resource_data_sync_pages LIST_RESOURCE_DATA_SYNC: ListResourceDataSyncInput => ListResourceDataSyncOutput, ListResourceDataSyncError;
    next_token <- |page| page.next_token.as_ref();
    validate_cloud_connector validate_cloud_connector_pages VALIDATE_CLOUD_CONNECTOR: ValidateCloudConnectorInput => ValidateCloudConnectorOutput, ValidateCloudConnectorError;
    next_token <- |page| page.next_token.as_ref();
}
