// Made by build/codegen from AWS's model. Do not edit.

operation_error! {
    /// Why [`add_tags_to_resource`](super::add_tags_to_resource) failed.
    AddTagsToResourceError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The resource ID isn't valid.
        "InvalidResourceId" InvalidResourceId;
        /// The resource type isn't valid.
        "InvalidResourceType" InvalidResourceType;
        /// The `Targets` parameter includes too many tags.
        "TooManyTagsError" TooManyTags;
        /// There are concurrent updates for a resource that supports one update at a time.
        "TooManyUpdates" TooManyUpdates;
    }
}

operation_error! {
    /// Why [`associate_ops_item_related_item`](super::associate_ops_item_related_item) failed.
    AssociateOpsItemRelatedItemError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified OpsItem is in the process of being deleted.
        "OpsItemConflictException" OpsItemConflict;
        /// A specified parameter argument isn't valid.
        "OpsItemInvalidParameterException" OpsItemInvalidParameter;
        /// The request caused OpsItems to exceed one or more quotas.
        "OpsItemLimitExceededException" OpsItemLimitExceeded;
        /// The specified OpsItem ID doesn't exist.
        "OpsItemNotFoundException" OpsItemNotFound;
        /// The Amazon Resource Name (ARN) is already associated with the OpsItem.
        "OpsItemRelatedItemAlreadyExistsException" OpsItemRelatedItemAlreadyExists;
    }
}

operation_error! {
    /// Why [`cancel_command`](super::cancel_command) failed.
    CancelCommandError Other {
        /// You can't specify a managed node ID in more than one association.
        "DuplicateInstanceId" DuplicateInstanceId;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified command ID isn't valid.
        "InvalidCommandId" InvalidCommandId;
        /// The following problems can cause this exception.
        "InvalidInstanceId" InvalidInstanceId;
    }
}

operation_error! {
    /// Why [`cancel_maintenance_window_execution`](super::cancel_maintenance_window_execution) failed.
    CancelMaintenanceWindowExecutionError Other {
        /// Error returned when the ID specified for a resource, such as a maintenance window or patch baseline, doesn't exist.
        "DoesNotExistException" DoesNotExist;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
    }
}

operation_error! {
    /// Why [`create_activation`](super::create_activation) failed.
    CreateActivationError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// You must specify values for all required parameters in the Amazon Web Services Systems Manager document (SSM document).
        "InvalidParameters" InvalidParameters;
    }
}

operation_error! {
    /// Why [`create_association`](super::create_association) failed.
    CreateAssociationError Other {
        /// The specified association already exists.
        "AssociationAlreadyExists" AssociationAlreadyExists;
        /// You can have at most 2,000 active associations.
        "AssociationLimitExceeded" AssociationLimitExceeded;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified SSM document doesn't exist.
        "InvalidDocument" InvalidDocument;
        /// The document version isn't valid or doesn't exist.
        "InvalidDocumentVersion" InvalidDocumentVersion;
        /// The following problems can cause this exception.
        "InvalidInstanceId" InvalidInstanceId;
        /// The output location isn't valid or doesn't exist.
        "InvalidOutputLocation" InvalidOutputLocation;
        /// You must specify values for all required parameters in the Amazon Web Services Systems Manager document (SSM document).
        "InvalidParameters" InvalidParameters;
        /// The schedule is invalid.
        "InvalidSchedule" InvalidSchedule;
        /// The specified tag key or value isn't valid.
        "InvalidTag" InvalidTag;
        /// The target isn't valid or doesn't exist.
        "InvalidTarget" InvalidTarget;
        /// TargetMap parameter isn't valid.
        "InvalidTargetMaps" InvalidTargetMaps;
        /// The document doesn't support the platform type of the given managed node IDs.
        "UnsupportedPlatformType" UnsupportedPlatformType;
    }
}

operation_error! {
    /// Why [`create_association_batch`](super::create_association_batch) failed.
    CreateAssociationBatchError Other {
        /// You can have at most 2,000 active associations.
        "AssociationLimitExceeded" AssociationLimitExceeded;
        /// You can't specify a managed node ID in more than one association.
        "DuplicateInstanceId" DuplicateInstanceId;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified SSM document doesn't exist.
        "InvalidDocument" InvalidDocument;
        /// The document version isn't valid or doesn't exist.
        "InvalidDocumentVersion" InvalidDocumentVersion;
        /// The following problems can cause this exception.
        "InvalidInstanceId" InvalidInstanceId;
        /// The output location isn't valid or doesn't exist.
        "InvalidOutputLocation" InvalidOutputLocation;
        /// You must specify values for all required parameters in the Amazon Web Services Systems Manager document (SSM document).
        "InvalidParameters" InvalidParameters;
        /// The schedule is invalid.
        "InvalidSchedule" InvalidSchedule;
        /// The target isn't valid or doesn't exist.
        "InvalidTarget" InvalidTarget;
        /// TargetMap parameter isn't valid.
        "InvalidTargetMaps" InvalidTargetMaps;
        /// The document doesn't support the platform type of the given managed node IDs.
        "UnsupportedPlatformType" UnsupportedPlatformType;
    }
}

operation_error! {
    /// Why [`create_cloud_connector`](super::create_cloud_connector) failed.
    CreateCloudConnectorError Other {
        /// An error occurred because of a conflict with a concurrent request or the current state of the resource.
        "ConflictException" Conflict;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The request exceeds the service quota.
        "ServiceQuotaExceededException" ServiceQuotaExceeded;
    }
}

operation_error! {
    /// Why [`create_document`](super::create_document) failed.
    CreateDocumentError Other {
        /// The specified document already exists.
        "DocumentAlreadyExists" DocumentAlreadyExists;
        /// You can have at most 500 active SSM documents.
        "DocumentLimitExceeded" DocumentLimitExceeded;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The content for the document isn't valid.
        "InvalidDocumentContent" InvalidDocumentContent;
        /// The version of the document schema isn't supported.
        "InvalidDocumentSchemaVersion" InvalidDocumentSchemaVersion;
        /// The size limit of a document is 64 KB.
        "MaxDocumentSizeExceeded" MaxDocumentSizeExceeded;
        /// The requested operation is no longer supported by Systems Manager.
        "NoLongerSupportedException" NoLongerSupported;
        /// There are concurrent updates for a resource that supports one update at a time.
        "TooManyUpdates" TooManyUpdates;
    }
}

operation_error! {
    /// Why [`create_maintenance_window`](super::create_maintenance_window) failed.
    CreateMaintenanceWindowError Other {
        /// Error returned when an idempotent operation is retried and the parameters don't match the original call to the API with the same idempotency token.
        "IdempotentParameterMismatch" IdempotentParameterMismatch;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// Error returned when the caller has exceeded the default resource quotas.
        "ResourceLimitExceededException" ResourceLimitExceeded;
    }
}

operation_error! {
    /// Why [`create_ops_item`](super::create_ops_item) failed.
    CreateOpsItemError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// You don't have permission to view OpsItems in the specified account.
        "OpsItemAccessDeniedException" OpsItemAccessDenied;
        /// The OpsItem already exists.
        "OpsItemAlreadyExistsException" OpsItemAlreadyExists;
        /// A specified parameter argument isn't valid.
        "OpsItemInvalidParameterException" OpsItemInvalidParameter;
        /// The request caused OpsItems to exceed one or more quotas.
        "OpsItemLimitExceededException" OpsItemLimitExceeded;
    }
}

operation_error! {
    /// Why [`create_ops_metadata`](super::create_ops_metadata) failed.
    CreateOpsMetadataError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// An OpsMetadata object already exists for the selected resource.
        "OpsMetadataAlreadyExistsException" OpsMetadataAlreadyExists;
        /// One of the arguments passed is invalid.
        "OpsMetadataInvalidArgumentException" OpsMetadataInvalidArgument;
        /// Your account reached the maximum number of OpsMetadata objects allowed by Application Manager.
        "OpsMetadataLimitExceededException" OpsMetadataLimitExceeded;
        /// The system is processing too many concurrent updates.
        "OpsMetadataTooManyUpdatesException" OpsMetadataTooManyUpdates;
    }
}

operation_error! {
    /// Why [`create_patch_baseline`](super::create_patch_baseline) failed.
    CreatePatchBaselineError Other {
        /// Error returned when an idempotent operation is retried and the parameters don't match the original call to the API with the same idempotency token.
        "IdempotentParameterMismatch" IdempotentParameterMismatch;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// Error returned when the caller has exceeded the default resource quotas.
        "ResourceLimitExceededException" ResourceLimitExceeded;
    }
}

operation_error! {
    /// Why [`create_resource_data_sync`](super::create_resource_data_sync) failed.
    CreateResourceDataSyncError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// A sync configuration with the same name already exists.
        "ResourceDataSyncAlreadyExistsException" ResourceDataSyncAlreadyExists;
        /// You have exceeded the allowed maximum sync configurations.
        "ResourceDataSyncCountExceededException" ResourceDataSyncCountExceeded;
        /// The specified sync configuration is invalid.
        "ResourceDataSyncInvalidConfigurationException" ResourceDataSyncInvalidConfiguration;
    }
}

operation_error! {
    /// Why [`delete_activation`](super::delete_activation) failed.
    DeleteActivationError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The activation isn't valid.
        "InvalidActivation" InvalidActivation;
        /// The activation ID isn't valid.
        "InvalidActivationId" InvalidActivationId;
        /// There are concurrent updates for a resource that supports one update at a time.
        "TooManyUpdates" TooManyUpdates;
    }
}

operation_error! {
    /// Why [`delete_association`](super::delete_association) failed.
    DeleteAssociationError Other {
        /// The specified association doesn't exist.
        "AssociationDoesNotExist" AssociationDoesNotExist;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified SSM document doesn't exist.
        "InvalidDocument" InvalidDocument;
        /// The following problems can cause this exception.
        "InvalidInstanceId" InvalidInstanceId;
        /// There are concurrent updates for a resource that supports one update at a time.
        "TooManyUpdates" TooManyUpdates;
    }
}

operation_error! {
    /// Why [`delete_cloud_connector`](super::delete_cloud_connector) failed.
    DeleteCloudConnectorError Other {
        /// An error occurred because of a conflict with a concurrent request or the current state of the resource.
        "ConflictException" Conflict;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified parameter to be shared could not be found.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`delete_document`](super::delete_document) failed.
    DeleteDocumentError Other {
        /// You must disassociate a document from all managed nodes before you can delete it.
        "AssociatedInstances" AssociatedInstances;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified SSM document doesn't exist.
        "InvalidDocument" InvalidDocument;
        /// You attempted to delete a document while it is still shared.
        "InvalidDocumentOperation" InvalidDocumentOperation;
        /// There are concurrent updates for a resource that supports one update at a time.
        "TooManyUpdates" TooManyUpdates;
    }
}

operation_error! {
    /// Why [`delete_inventory`](super::delete_inventory) failed.
    DeleteInventoryError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// One or more of the parameters specified for the delete operation isn't valid.
        "InvalidDeleteInventoryParametersException" InvalidDeleteInventoryParameters;
        /// The request isn't valid.
        "InvalidInventoryRequestException" InvalidInventoryRequest;
        /// The delete inventory option specified isn't valid.
        "InvalidOptionException" InvalidOption;
        /// The parameter type name isn't valid.
        "InvalidTypeNameException" InvalidTypeName;
    }
}

operation_error! {
    /// Why [`delete_maintenance_window`](super::delete_maintenance_window) failed.
    DeleteMaintenanceWindowError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
    }
}

operation_error! {
    /// Why [`delete_ops_item`](super::delete_ops_item) failed.
    DeleteOpsItemError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// A specified parameter argument isn't valid.
        "OpsItemInvalidParameterException" OpsItemInvalidParameter;
    }
}

operation_error! {
    /// Why [`delete_ops_metadata`](super::delete_ops_metadata) failed.
    DeleteOpsMetadataError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// One of the arguments passed is invalid.
        "OpsMetadataInvalidArgumentException" OpsMetadataInvalidArgument;
        /// The OpsMetadata object doesn't exist.
        "OpsMetadataNotFoundException" OpsMetadataNotFound;
    }
}

operation_error! {
    /// Why [`delete_parameter`](super::delete_parameter) failed.
    DeleteParameterError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The parameter couldn't be found.
        "ParameterNotFound" ParameterNotFound;
    }
}

operation_error! {
    /// Why [`delete_parameters`](super::delete_parameters) failed.
    DeleteParametersError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
    }
}

operation_error! {
    /// Why [`delete_patch_baseline`](super::delete_patch_baseline) failed.
    DeletePatchBaselineError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// Error returned if an attempt is made to delete a patch baseline that is registered for a patch group.
        "ResourceInUseException" ResourceInUse;
    }
}

operation_error! {
    /// Why [`delete_resource_data_sync`](super::delete_resource_data_sync) failed.
    DeleteResourceDataSyncError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified sync configuration is invalid.
        "ResourceDataSyncInvalidConfigurationException" ResourceDataSyncInvalidConfiguration;
        /// The specified sync name wasn't found.
        "ResourceDataSyncNotFoundException" ResourceDataSyncNotFound;
    }
}

operation_error! {
    /// Why [`delete_resource_policy`](super::delete_resource_policy) failed.
    DeleteResourcePolicyError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified policy document is malformed or invalid, or excessive `PutResourcePolicy` or `DeleteResourcePolicy` calls have been made.
        "MalformedResourcePolicyDocumentException" MalformedResourcePolicyDocument;
        /// The specified parameter to be shared could not be found.
        "ResourceNotFoundException" ResourceNotFound;
        /// The hash provided in the call doesn't match the stored hash.
        "ResourcePolicyConflictException" ResourcePolicyConflict;
        /// One or more parameters specified for the call aren't valid.
        "ResourcePolicyInvalidParameterException" ResourcePolicyInvalidParameter;
        /// No policies with the specified policy ID and hash could be found.
        "ResourcePolicyNotFoundException" ResourcePolicyNotFound;
    }
}

operation_error! {
    /// Why [`deregister_managed_instance`](super::deregister_managed_instance) failed.
    DeregisterManagedInstanceError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The following problems can cause this exception.
        "InvalidInstanceId" InvalidInstanceId;
    }
}

operation_error! {
    /// Why [`deregister_patch_baseline_for_patch_group`](super::deregister_patch_baseline_for_patch_group) failed.
    DeregisterPatchBaselineForPatchGroupError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The resource ID isn't valid.
        "InvalidResourceId" InvalidResourceId;
    }
}

operation_error! {
    /// Why [`deregister_target_from_maintenance_window`](super::deregister_target_from_maintenance_window) failed.
    DeregisterTargetFromMaintenanceWindowError Other {
        /// Error returned when the ID specified for a resource, such as a maintenance window or patch baseline, doesn't exist.
        "DoesNotExistException" DoesNotExist;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// You specified the `Safe` option for the DeregisterTargetFromMaintenanceWindow operation, but the target is still referenced in a task.
        "TargetInUseException" TargetInUse;
    }
}

operation_error! {
    /// Why [`deregister_task_from_maintenance_window`](super::deregister_task_from_maintenance_window) failed.
    DeregisterTaskFromMaintenanceWindowError Other {
        /// Error returned when the ID specified for a resource, such as a maintenance window or patch baseline, doesn't exist.
        "DoesNotExistException" DoesNotExist;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
    }
}

operation_error! {
    /// Why [`describe_activations`](super::describe_activations) failed.
    DescribeActivationsError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The filter name isn't valid.
        "InvalidFilter" InvalidFilter;
        /// The specified token isn't valid.
        "InvalidNextToken" InvalidNextToken;
    }
}

operation_error! {
    /// Why [`describe_association`](super::describe_association) failed.
    DescribeAssociationError Other {
        /// The specified association doesn't exist.
        "AssociationDoesNotExist" AssociationDoesNotExist;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The version you specified isn't valid.
        "InvalidAssociationVersion" InvalidAssociationVersion;
        /// The specified SSM document doesn't exist.
        "InvalidDocument" InvalidDocument;
        /// The following problems can cause this exception.
        "InvalidInstanceId" InvalidInstanceId;
    }
}

operation_error! {
    /// Why [`describe_association_execution_targets`](super::describe_association_execution_targets) failed.
    DescribeAssociationExecutionTargetsError Other {
        /// The specified association doesn't exist.
        "AssociationDoesNotExist" AssociationDoesNotExist;
        /// The specified execution ID doesn't exist.
        "AssociationExecutionDoesNotExist" AssociationExecutionDoesNotExist;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified token isn't valid.
        "InvalidNextToken" InvalidNextToken;
    }
}

operation_error! {
    /// Why [`describe_association_executions`](super::describe_association_executions) failed.
    DescribeAssociationExecutionsError Other {
        /// The specified association doesn't exist.
        "AssociationDoesNotExist" AssociationDoesNotExist;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified token isn't valid.
        "InvalidNextToken" InvalidNextToken;
    }
}

operation_error! {
    /// Why [`describe_automation_executions`](super::describe_automation_executions) failed.
    DescribeAutomationExecutionsError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified key isn't valid.
        "InvalidFilterKey" InvalidFilterKey;
        /// The filter value isn't valid.
        "InvalidFilterValue" InvalidFilterValue;
        /// The specified token isn't valid.
        "InvalidNextToken" InvalidNextToken;
    }
}

operation_error! {
    /// Why [`describe_automation_step_executions`](super::describe_automation_step_executions) failed.
    DescribeAutomationStepExecutionsError Other {
        /// There is no automation execution information for the requested automation execution ID.
        "AutomationExecutionNotFoundException" AutomationExecutionNotFound;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified key isn't valid.
        "InvalidFilterKey" InvalidFilterKey;
        /// The filter value isn't valid.
        "InvalidFilterValue" InvalidFilterValue;
        /// The specified token isn't valid.
        "InvalidNextToken" InvalidNextToken;
    }
}

operation_error! {
    /// Why [`describe_available_patches`](super::describe_available_patches) failed.
    DescribeAvailablePatchesError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
    }
}

operation_error! {
    /// Why [`describe_document`](super::describe_document) failed.
    DescribeDocumentError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified SSM document doesn't exist.
        "InvalidDocument" InvalidDocument;
        /// The document version isn't valid or doesn't exist.
        "InvalidDocumentVersion" InvalidDocumentVersion;
    }
}

operation_error! {
    /// Why [`describe_document_permission`](super::describe_document_permission) failed.
    DescribeDocumentPermissionError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified SSM document doesn't exist.
        "InvalidDocument" InvalidDocument;
        /// You attempted to delete a document while it is still shared.
        "InvalidDocumentOperation" InvalidDocumentOperation;
        /// The specified token isn't valid.
        "InvalidNextToken" InvalidNextToken;
        /// The permission type isn't supported.
        "InvalidPermissionType" InvalidPermissionType;
    }
}

operation_error! {
    /// Why [`describe_effective_instance_associations`](super::describe_effective_instance_associations) failed.
    DescribeEffectiveInstanceAssociationsError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The following problems can cause this exception.
        "InvalidInstanceId" InvalidInstanceId;
        /// The specified token isn't valid.
        "InvalidNextToken" InvalidNextToken;
    }
}

operation_error! {
    /// Why [`describe_effective_patches_for_patch_baseline`](super::describe_effective_patches_for_patch_baseline) failed.
    DescribeEffectivePatchesForPatchBaselineError Other {
        /// Error returned when the ID specified for a resource, such as a maintenance window or patch baseline, doesn't exist.
        "DoesNotExistException" DoesNotExist;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The resource ID isn't valid.
        "InvalidResourceId" InvalidResourceId;
        /// The operating systems you specified isn't supported, or the operation isn't supported for the operating system.
        "UnsupportedOperatingSystem" UnsupportedOperatingSystem;
    }
}

operation_error! {
    /// Why [`describe_instance_associations_status`](super::describe_instance_associations_status) failed.
    DescribeInstanceAssociationsStatusError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The following problems can cause this exception.
        "InvalidInstanceId" InvalidInstanceId;
        /// The specified token isn't valid.
        "InvalidNextToken" InvalidNextToken;
    }
}

operation_error! {
    /// Why [`describe_instance_information`](super::describe_instance_information) failed.
    DescribeInstanceInformationError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified key isn't valid.
        "InvalidFilterKey" InvalidFilterKey;
        /// The following problems can cause this exception.
        "InvalidInstanceId" InvalidInstanceId;
        /// The specified filter value isn't valid.
        "InvalidInstanceInformationFilterValue" InvalidInstanceInformationFilterValue;
        /// The specified token isn't valid.
        "InvalidNextToken" InvalidNextToken;
    }
}

operation_error! {
    /// Why [`describe_instance_patch_states`](super::describe_instance_patch_states) failed.
    DescribeInstancePatchStatesError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified token isn't valid.
        "InvalidNextToken" InvalidNextToken;
    }
}

operation_error! {
    /// Why [`describe_instance_patch_states_for_patch_group`](super::describe_instance_patch_states_for_patch_group) failed.
    DescribeInstancePatchStatesForPatchGroupError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The filter name isn't valid.
        "InvalidFilter" InvalidFilter;
        /// The specified token isn't valid.
        "InvalidNextToken" InvalidNextToken;
    }
}

operation_error! {
    /// Why [`describe_instance_patches`](super::describe_instance_patches) failed.
    DescribeInstancePatchesError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The filter name isn't valid.
        "InvalidFilter" InvalidFilter;
        /// The following problems can cause this exception.
        "InvalidInstanceId" InvalidInstanceId;
        /// The specified token isn't valid.
        "InvalidNextToken" InvalidNextToken;
    }
}

operation_error! {
    /// Why [`describe_instance_properties`](super::describe_instance_properties) failed.
    DescribeInstancePropertiesError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The activation ID isn't valid.
        "InvalidActivationId" InvalidActivationId;
        /// The specified SSM document doesn't exist.
        "InvalidDocument" InvalidDocument;
        /// The specified key isn't valid.
        "InvalidFilterKey" InvalidFilterKey;
        /// The following problems can cause this exception.
        "InvalidInstanceId" InvalidInstanceId;
        /// The specified filter value isn't valid.
        "InvalidInstancePropertyFilterValue" InvalidInstancePropertyFilterValue;
        /// The specified token isn't valid.
        "InvalidNextToken" InvalidNextToken;
    }
}

operation_error! {
    /// Why [`describe_inventory_deletions`](super::describe_inventory_deletions) failed.
    DescribeInventoryDeletionsError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The ID specified for the delete operation doesn't exist or isn't valid.
        "InvalidDeletionIdException" InvalidDeletionId;
        /// The specified token isn't valid.
        "InvalidNextToken" InvalidNextToken;
    }
}

operation_error! {
    /// Why [`describe_maintenance_window_execution_task_invocations`](super::describe_maintenance_window_execution_task_invocations) failed.
    DescribeMaintenanceWindowExecutionTaskInvocationsError Other {
        /// Error returned when the ID specified for a resource, such as a maintenance window or patch baseline, doesn't exist.
        "DoesNotExistException" DoesNotExist;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
    }
}

operation_error! {
    /// Why [`describe_maintenance_window_execution_tasks`](super::describe_maintenance_window_execution_tasks) failed.
    DescribeMaintenanceWindowExecutionTasksError Other {
        /// Error returned when the ID specified for a resource, such as a maintenance window or patch baseline, doesn't exist.
        "DoesNotExistException" DoesNotExist;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
    }
}

operation_error! {
    /// Why [`describe_maintenance_window_executions`](super::describe_maintenance_window_executions) failed.
    DescribeMaintenanceWindowExecutionsError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
    }
}

operation_error! {
    /// Why [`describe_maintenance_window_schedule`](super::describe_maintenance_window_schedule) failed.
    DescribeMaintenanceWindowScheduleError Other {
        /// Error returned when the ID specified for a resource, such as a maintenance window or patch baseline, doesn't exist.
        "DoesNotExistException" DoesNotExist;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
    }
}

operation_error! {
    /// Why [`describe_maintenance_window_targets`](super::describe_maintenance_window_targets) failed.
    DescribeMaintenanceWindowTargetsError Other {
        /// Error returned when the ID specified for a resource, such as a maintenance window or patch baseline, doesn't exist.
        "DoesNotExistException" DoesNotExist;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
    }
}

operation_error! {
    /// Why [`describe_maintenance_window_tasks`](super::describe_maintenance_window_tasks) failed.
    DescribeMaintenanceWindowTasksError Other {
        /// Error returned when the ID specified for a resource, such as a maintenance window or patch baseline, doesn't exist.
        "DoesNotExistException" DoesNotExist;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
    }
}

operation_error! {
    /// Why [`describe_maintenance_windows`](super::describe_maintenance_windows) failed.
    DescribeMaintenanceWindowsError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
    }
}

operation_error! {
    /// Why [`describe_maintenance_windows_for_target`](super::describe_maintenance_windows_for_target) failed.
    DescribeMaintenanceWindowsForTargetError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
    }
}

operation_error! {
    /// Why [`describe_ops_items`](super::describe_ops_items) failed.
    DescribeOpsItemsError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
    }
}

operation_error! {
    /// Why [`describe_parameters`](super::describe_parameters) failed.
    DescribeParametersError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified key isn't valid.
        "InvalidFilterKey" InvalidFilterKey;
        /// The specified filter option isn't valid.
        "InvalidFilterOption" InvalidFilterOption;
        /// The filter value isn't valid.
        "InvalidFilterValue" InvalidFilterValue;
        /// The specified token isn't valid.
        "InvalidNextToken" InvalidNextToken;
    }
}

operation_error! {
    /// Why [`describe_patch_baselines`](super::describe_patch_baselines) failed.
    DescribePatchBaselinesError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
    }
}

operation_error! {
    /// Why [`describe_patch_group_state`](super::describe_patch_group_state) failed.
    DescribePatchGroupStateError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified token isn't valid.
        "InvalidNextToken" InvalidNextToken;
    }
}

operation_error! {
    /// Why [`describe_patch_groups`](super::describe_patch_groups) failed.
    DescribePatchGroupsError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
    }
}

operation_error! {
    /// Why [`describe_patch_properties`](super::describe_patch_properties) failed.
    DescribePatchPropertiesError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
    }
}

operation_error! {
    /// Why [`describe_sessions`](super::describe_sessions) failed.
    DescribeSessionsError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified key isn't valid.
        "InvalidFilterKey" InvalidFilterKey;
        /// The specified token isn't valid.
        "InvalidNextToken" InvalidNextToken;
    }
}

operation_error! {
    /// Why [`disassociate_ops_item_related_item`](super::disassociate_ops_item_related_item) failed.
    DisassociateOpsItemRelatedItemError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified OpsItem is in the process of being deleted.
        "OpsItemConflictException" OpsItemConflict;
        /// A specified parameter argument isn't valid.
        "OpsItemInvalidParameterException" OpsItemInvalidParameter;
        /// The specified OpsItem ID doesn't exist.
        "OpsItemNotFoundException" OpsItemNotFound;
        /// The association wasn't found using the parameters you specified in the call.
        "OpsItemRelatedItemAssociationNotFoundException" OpsItemRelatedItemAssociationNotFound;
    }
}

operation_error! {
    /// Why [`get_access_token`](super::get_access_token) failed.
    GetAccessTokenError Other {
        /// The requester doesn't have permissions to perform the requested operation.
        "AccessDeniedException" AccessDenied;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified parameter to be shared could not be found.
        "ResourceNotFoundException" ResourceNotFound;
        /// The request or operation couldn't be performed because the service is throttling requests.
        "ThrottlingException" Throttling;
        /// The request isn't valid.
        "ValidationException" Validation;
    }
}

operation_error! {
    /// Why [`get_automation_execution`](super::get_automation_execution) failed.
    GetAutomationExecutionError Other {
        /// There is no automation execution information for the requested automation execution ID.
        "AutomationExecutionNotFoundException" AutomationExecutionNotFound;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
    }
}

operation_error! {
    /// Why [`get_calendar_state`](super::get_calendar_state) failed.
    GetCalendarStateError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified SSM document doesn't exist.
        "InvalidDocument" InvalidDocument;
        /// The SSM document type isn't valid.
        "InvalidDocumentType" InvalidDocumentType;
        /// The calendar entry contained in the specified SSM document isn't supported.
        "UnsupportedCalendarException" UnsupportedCalendar;
    }
}

operation_error! {
    /// Why [`get_cloud_connector`](super::get_cloud_connector) failed.
    GetCloudConnectorError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified parameter to be shared could not be found.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`get_command_invocation`](super::get_command_invocation) failed.
    GetCommandInvocationError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified command ID isn't valid.
        "InvalidCommandId" InvalidCommandId;
        /// The following problems can cause this exception.
        "InvalidInstanceId" InvalidInstanceId;
        /// The plugin name isn't valid.
        "InvalidPluginName" InvalidPluginName;
        /// The command ID and managed node ID you specified didn't match any invocations.
        "InvocationDoesNotExist" InvocationDoesNotExist;
    }
}

operation_error! {
    /// Why [`get_connection_status`](super::get_connection_status) failed.
    GetConnectionStatusError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
    }
}

operation_error! {
    /// Why [`get_default_patch_baseline`](super::get_default_patch_baseline) failed.
    GetDefaultPatchBaselineError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
    }
}

operation_error! {
    /// Why [`get_deployable_patch_snapshot_for_instance`](super::get_deployable_patch_snapshot_for_instance) failed.
    GetDeployablePatchSnapshotForInstanceError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// Patching for applications released by Microsoft is only available on EC2 instances and advanced instances.
        "UnsupportedFeatureRequiredException" UnsupportedFeatureRequired;
        /// The operating systems you specified isn't supported, or the operation isn't supported for the operating system.
        "UnsupportedOperatingSystem" UnsupportedOperatingSystem;
    }
}

operation_error! {
    /// Why [`get_document`](super::get_document) failed.
    GetDocumentError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified SSM document doesn't exist.
        "InvalidDocument" InvalidDocument;
        /// The document version isn't valid or doesn't exist.
        "InvalidDocumentVersion" InvalidDocumentVersion;
    }
}

operation_error! {
    /// Why [`get_execution_preview`](super::get_execution_preview) failed.
    GetExecutionPreviewError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified parameter to be shared could not be found.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`get_inventory`](super::get_inventory) failed.
    GetInventoryError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified aggregator isn't valid for the group type.
        "InvalidAggregatorException" InvalidAggregator;
        /// The filter name isn't valid.
        "InvalidFilter" InvalidFilter;
        /// The specified inventory group isn't valid.
        "InvalidInventoryGroupException" InvalidInventoryGroup;
        /// The specified token isn't valid.
        "InvalidNextToken" InvalidNextToken;
        /// The specified inventory item result attribute isn't valid.
        "InvalidResultAttributeException" InvalidResultAttribute;
        /// The parameter type name isn't valid.
        "InvalidTypeNameException" InvalidTypeName;
    }
}

operation_error! {
    /// Why [`get_inventory_schema`](super::get_inventory_schema) failed.
    GetInventorySchemaError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified token isn't valid.
        "InvalidNextToken" InvalidNextToken;
        /// The parameter type name isn't valid.
        "InvalidTypeNameException" InvalidTypeName;
    }
}

operation_error! {
    /// Why [`get_maintenance_window`](super::get_maintenance_window) failed.
    GetMaintenanceWindowError Other {
        /// Error returned when the ID specified for a resource, such as a maintenance window or patch baseline, doesn't exist.
        "DoesNotExistException" DoesNotExist;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
    }
}

operation_error! {
    /// Why [`get_maintenance_window_execution`](super::get_maintenance_window_execution) failed.
    GetMaintenanceWindowExecutionError Other {
        /// Error returned when the ID specified for a resource, such as a maintenance window or patch baseline, doesn't exist.
        "DoesNotExistException" DoesNotExist;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
    }
}

operation_error! {
    /// Why [`get_maintenance_window_execution_task`](super::get_maintenance_window_execution_task) failed.
    GetMaintenanceWindowExecutionTaskError Other {
        /// Error returned when the ID specified for a resource, such as a maintenance window or patch baseline, doesn't exist.
        "DoesNotExistException" DoesNotExist;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
    }
}

operation_error! {
    /// Why [`get_maintenance_window_execution_task_invocation`](super::get_maintenance_window_execution_task_invocation) failed.
    GetMaintenanceWindowExecutionTaskInvocationError Other {
        /// Error returned when the ID specified for a resource, such as a maintenance window or patch baseline, doesn't exist.
        "DoesNotExistException" DoesNotExist;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
    }
}

operation_error! {
    /// Why [`get_maintenance_window_task`](super::get_maintenance_window_task) failed.
    GetMaintenanceWindowTaskError Other {
        /// Error returned when the ID specified for a resource, such as a maintenance window or patch baseline, doesn't exist.
        "DoesNotExistException" DoesNotExist;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
    }
}

operation_error! {
    /// Why [`get_ops_item`](super::get_ops_item) failed.
    GetOpsItemError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// You don't have permission to view OpsItems in the specified account.
        "OpsItemAccessDeniedException" OpsItemAccessDenied;
        /// The specified OpsItem ID doesn't exist.
        "OpsItemNotFoundException" OpsItemNotFound;
    }
}

operation_error! {
    /// Why [`get_ops_metadata`](super::get_ops_metadata) failed.
    GetOpsMetadataError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// One of the arguments passed is invalid.
        "OpsMetadataInvalidArgumentException" OpsMetadataInvalidArgument;
        /// The OpsMetadata object doesn't exist.
        "OpsMetadataNotFoundException" OpsMetadataNotFound;
    }
}

operation_error! {
    /// Why [`get_ops_summary`](super::get_ops_summary) failed.
    GetOpsSummaryError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified aggregator isn't valid for the group type.
        "InvalidAggregatorException" InvalidAggregator;
        /// The filter name isn't valid.
        "InvalidFilter" InvalidFilter;
        /// The specified token isn't valid.
        "InvalidNextToken" InvalidNextToken;
        /// The parameter type name isn't valid.
        "InvalidTypeNameException" InvalidTypeName;
        /// The specified sync name wasn't found.
        "ResourceDataSyncNotFoundException" ResourceDataSyncNotFound;
    }
}

operation_error! {
    /// Why [`get_parameter`](super::get_parameter) failed.
    GetParameterError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The query key ID isn't valid.
        "InvalidKeyId" InvalidKeyId;
        /// The parameter couldn't be found.
        "ParameterNotFound" ParameterNotFound;
        /// The specified parameter version wasn't found.
        "ParameterVersionNotFound" ParameterVersionNotFound;
    }
}

operation_error! {
    /// Why [`get_parameter_history`](super::get_parameter_history) failed.
    GetParameterHistoryError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The query key ID isn't valid.
        "InvalidKeyId" InvalidKeyId;
        /// The specified token isn't valid.
        "InvalidNextToken" InvalidNextToken;
        /// The parameter couldn't be found.
        "ParameterNotFound" ParameterNotFound;
    }
}

operation_error! {
    /// Why [`get_parameters`](super::get_parameters) failed.
    GetParametersError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The query key ID isn't valid.
        "InvalidKeyId" InvalidKeyId;
    }
}

operation_error! {
    /// Why [`get_parameters_by_path`](super::get_parameters_by_path) failed.
    GetParametersByPathError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified key isn't valid.
        "InvalidFilterKey" InvalidFilterKey;
        /// The specified filter option isn't valid.
        "InvalidFilterOption" InvalidFilterOption;
        /// The filter value isn't valid.
        "InvalidFilterValue" InvalidFilterValue;
        /// The query key ID isn't valid.
        "InvalidKeyId" InvalidKeyId;
        /// The specified token isn't valid.
        "InvalidNextToken" InvalidNextToken;
    }
}

operation_error! {
    /// Why [`get_patch_baseline`](super::get_patch_baseline) failed.
    GetPatchBaselineError Other {
        /// Error returned when the ID specified for a resource, such as a maintenance window or patch baseline, doesn't exist.
        "DoesNotExistException" DoesNotExist;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The resource ID isn't valid.
        "InvalidResourceId" InvalidResourceId;
    }
}

operation_error! {
    /// Why [`get_patch_baseline_for_patch_group`](super::get_patch_baseline_for_patch_group) failed.
    GetPatchBaselineForPatchGroupError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
    }
}

operation_error! {
    /// Why [`get_resource_policies`](super::get_resource_policies) failed.
    GetResourcePoliciesError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified parameter to be shared could not be found.
        "ResourceNotFoundException" ResourceNotFound;
        /// One or more parameters specified for the call aren't valid.
        "ResourcePolicyInvalidParameterException" ResourcePolicyInvalidParameter;
    }
}

operation_error! {
    /// Why [`get_service_setting`](super::get_service_setting) failed.
    GetServiceSettingError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified service setting wasn't found.
        "ServiceSettingNotFound" ServiceSettingNotFound;
    }
}

operation_error! {
    /// Why [`label_parameter_version`](super::label_parameter_version) failed.
    LabelParameterVersionError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The parameter couldn't be found.
        "ParameterNotFound" ParameterNotFound;
        /// A parameter version can have a maximum of ten labels.
        "ParameterVersionLabelLimitExceeded" ParameterVersionLabelLimitExceeded;
        /// The specified parameter version wasn't found.
        "ParameterVersionNotFound" ParameterVersionNotFound;
        /// There are concurrent updates for a resource that supports one update at a time.
        "TooManyUpdates" TooManyUpdates;
    }
}

operation_error! {
    /// Why [`list_association_versions`](super::list_association_versions) failed.
    ListAssociationVersionsError Other {
        /// The specified association doesn't exist.
        "AssociationDoesNotExist" AssociationDoesNotExist;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified token isn't valid.
        "InvalidNextToken" InvalidNextToken;
    }
}

operation_error! {
    /// Why [`list_associations`](super::list_associations) failed.
    ListAssociationsError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified token isn't valid.
        "InvalidNextToken" InvalidNextToken;
    }
}

operation_error! {
    /// Why [`list_cloud_connectors`](super::list_cloud_connectors) failed.
    ListCloudConnectorsError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
    }
}

operation_error! {
    /// Why [`list_command_invocations`](super::list_command_invocations) failed.
    ListCommandInvocationsError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified command ID isn't valid.
        "InvalidCommandId" InvalidCommandId;
        /// The specified key isn't valid.
        "InvalidFilterKey" InvalidFilterKey;
        /// The following problems can cause this exception.
        "InvalidInstanceId" InvalidInstanceId;
        /// The specified token isn't valid.
        "InvalidNextToken" InvalidNextToken;
    }
}

operation_error! {
    /// Why [`list_commands`](super::list_commands) failed.
    ListCommandsError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified command ID isn't valid.
        "InvalidCommandId" InvalidCommandId;
        /// The specified key isn't valid.
        "InvalidFilterKey" InvalidFilterKey;
        /// The following problems can cause this exception.
        "InvalidInstanceId" InvalidInstanceId;
        /// The specified token isn't valid.
        "InvalidNextToken" InvalidNextToken;
    }
}

operation_error! {
    /// Why [`list_compliance_items`](super::list_compliance_items) failed.
    ListComplianceItemsError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The filter name isn't valid.
        "InvalidFilter" InvalidFilter;
        /// The specified token isn't valid.
        "InvalidNextToken" InvalidNextToken;
        /// The resource ID isn't valid.
        "InvalidResourceId" InvalidResourceId;
        /// The resource type isn't valid.
        "InvalidResourceType" InvalidResourceType;
    }
}

operation_error! {
    /// Why [`list_compliance_summaries`](super::list_compliance_summaries) failed.
    ListComplianceSummariesError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The filter name isn't valid.
        "InvalidFilter" InvalidFilter;
        /// The specified token isn't valid.
        "InvalidNextToken" InvalidNextToken;
    }
}

operation_error! {
    /// Why [`list_document_metadata_history`](super::list_document_metadata_history) failed.
    ListDocumentMetadataHistoryError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified SSM document doesn't exist.
        "InvalidDocument" InvalidDocument;
        /// The document version isn't valid or doesn't exist.
        "InvalidDocumentVersion" InvalidDocumentVersion;
        /// The specified token isn't valid.
        "InvalidNextToken" InvalidNextToken;
    }
}

operation_error! {
    /// Why [`list_document_versions`](super::list_document_versions) failed.
    ListDocumentVersionsError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified SSM document doesn't exist.
        "InvalidDocument" InvalidDocument;
        /// The specified token isn't valid.
        "InvalidNextToken" InvalidNextToken;
    }
}

operation_error! {
    /// Why [`list_documents`](super::list_documents) failed.
    ListDocumentsError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified key isn't valid.
        "InvalidFilterKey" InvalidFilterKey;
        /// The specified token isn't valid.
        "InvalidNextToken" InvalidNextToken;
    }
}

operation_error! {
    /// Why [`list_inventory_entries`](super::list_inventory_entries) failed.
    ListInventoryEntriesError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The filter name isn't valid.
        "InvalidFilter" InvalidFilter;
        /// The following problems can cause this exception.
        "InvalidInstanceId" InvalidInstanceId;
        /// The specified token isn't valid.
        "InvalidNextToken" InvalidNextToken;
        /// The parameter type name isn't valid.
        "InvalidTypeNameException" InvalidTypeName;
    }
}

operation_error! {
    /// Why [`list_nodes`](super::list_nodes) failed.
    ListNodesError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The filter name isn't valid.
        "InvalidFilter" InvalidFilter;
        /// The specified token isn't valid.
        "InvalidNextToken" InvalidNextToken;
        /// The specified sync name wasn't found.
        "ResourceDataSyncNotFoundException" ResourceDataSyncNotFound;
        /// This operation is not supported for the current account.
        "UnsupportedOperationException" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`list_nodes_summary`](super::list_nodes_summary) failed.
    ListNodesSummaryError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified aggregator isn't valid for the group type.
        "InvalidAggregatorException" InvalidAggregator;
        /// The filter name isn't valid.
        "InvalidFilter" InvalidFilter;
        /// The specified token isn't valid.
        "InvalidNextToken" InvalidNextToken;
        /// The specified sync name wasn't found.
        "ResourceDataSyncNotFoundException" ResourceDataSyncNotFound;
        /// This operation is not supported for the current account.
        "UnsupportedOperationException" UnsupportedOperation;
    }
}

operation_error! {
    /// Why [`list_ops_item_events`](super::list_ops_item_events) failed.
    ListOpsItemEventsError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// A specified parameter argument isn't valid.
        "OpsItemInvalidParameterException" OpsItemInvalidParameter;
        /// The request caused OpsItems to exceed one or more quotas.
        "OpsItemLimitExceededException" OpsItemLimitExceeded;
        /// The specified OpsItem ID doesn't exist.
        "OpsItemNotFoundException" OpsItemNotFound;
    }
}

operation_error! {
    /// Why [`list_ops_item_related_items`](super::list_ops_item_related_items) failed.
    ListOpsItemRelatedItemsError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// A specified parameter argument isn't valid.
        "OpsItemInvalidParameterException" OpsItemInvalidParameter;
    }
}

operation_error! {
    /// Why [`list_ops_metadata`](super::list_ops_metadata) failed.
    ListOpsMetadataError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// One of the arguments passed is invalid.
        "OpsMetadataInvalidArgumentException" OpsMetadataInvalidArgument;
    }
}

operation_error! {
    /// Why [`list_resource_compliance_summaries`](super::list_resource_compliance_summaries) failed.
    ListResourceComplianceSummariesError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The filter name isn't valid.
        "InvalidFilter" InvalidFilter;
        /// The specified token isn't valid.
        "InvalidNextToken" InvalidNextToken;
    }
}

operation_error! {
    /// Why [`list_resource_data_sync`](super::list_resource_data_sync) failed.
    ListResourceDataSyncError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified token isn't valid.
        "InvalidNextToken" InvalidNextToken;
        /// The specified sync configuration is invalid.
        "ResourceDataSyncInvalidConfigurationException" ResourceDataSyncInvalidConfiguration;
    }
}

operation_error! {
    /// Why [`list_tags_for_resource`](super::list_tags_for_resource) failed.
    ListTagsForResourceError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The resource ID isn't valid.
        "InvalidResourceId" InvalidResourceId;
        /// The resource type isn't valid.
        "InvalidResourceType" InvalidResourceType;
    }
}

operation_error! {
    /// Why [`modify_document_permission`](super::modify_document_permission) failed.
    ModifyDocumentPermissionError Other {
        /// You can have at most 500 active SSM documents.
        "DocumentLimitExceeded" DocumentLimitExceeded;
        /// The document can't be shared with more Amazon Web Services accounts.
        "DocumentPermissionLimit" DocumentPermissionLimit;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified SSM document doesn't exist.
        "InvalidDocument" InvalidDocument;
        /// The permission type isn't supported.
        "InvalidPermissionType" InvalidPermissionType;
    }
}

operation_error! {
    /// Why [`put_compliance_items`](super::put_compliance_items) failed.
    PutComplianceItemsError Other {
        /// You specified too many custom compliance types.
        "ComplianceTypeCountLimitExceededException" ComplianceTypeCountLimitExceeded;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// One or more content items isn't valid.
        "InvalidItemContentException" InvalidItemContent;
        /// The resource ID isn't valid.
        "InvalidResourceId" InvalidResourceId;
        /// The resource type isn't valid.
        "InvalidResourceType" InvalidResourceType;
        /// The inventory item size has exceeded the size limit.
        "ItemSizeLimitExceededException" ItemSizeLimitExceeded;
        /// The size of inventory data has exceeded the total size limit for the resource.
        "TotalSizeLimitExceededException" TotalSizeLimitExceeded;
    }
}

operation_error! {
    /// Why [`put_inventory`](super::put_inventory) failed.
    PutInventoryError Other {
        /// You have exceeded the limit for custom schemas.
        "CustomSchemaCountLimitExceededException" CustomSchemaCountLimitExceeded;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The following problems can cause this exception.
        "InvalidInstanceId" InvalidInstanceId;
        /// You specified invalid keys or values in the `Context` attribute for `InventoryItem`.
        "InvalidInventoryItemContextException" InvalidInventoryItemContext;
        /// One or more content items isn't valid.
        "InvalidItemContentException" InvalidItemContent;
        /// The parameter type name isn't valid.
        "InvalidTypeNameException" InvalidTypeName;
        /// The inventory item has invalid content.
        "ItemContentMismatchException" ItemContentMismatch;
        /// The inventory item size has exceeded the size limit.
        "ItemSizeLimitExceededException" ItemSizeLimitExceeded;
        /// The sub-type count exceeded the limit for the inventory type.
        "SubTypeCountLimitExceededException" SubTypeCountLimitExceeded;
        /// The size of inventory data has exceeded the total size limit for the resource.
        "TotalSizeLimitExceededException" TotalSizeLimitExceeded;
        /// The `Context` attribute that you specified for the `InventoryItem` isn't allowed for this inventory type.
        "UnsupportedInventoryItemContextException" UnsupportedInventoryItemContext;
        /// Inventory item type schema version has to match supported versions in the service.
        "UnsupportedInventorySchemaVersionException" UnsupportedInventorySchemaVersion;
    }
}

operation_error! {
    /// Why [`put_parameter`](super::put_parameter) failed.
    PutParameterError Other {
        /// A hierarchy can have a maximum of 15 levels.
        "HierarchyLevelLimitExceededException" HierarchyLevelLimitExceeded;
        /// Parameter Store doesn't support changing a parameter type in a hierarchy.
        "HierarchyTypeMismatchException" HierarchyTypeMismatch;
        /// There is a conflict in the policies specified for this parameter.
        "IncompatiblePolicyException" IncompatiblePolicy;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The request doesn't meet the regular expression requirement.
        "InvalidAllowedPatternException" InvalidAllowedPattern;
        /// The query key ID isn't valid.
        "InvalidKeyId" InvalidKeyId;
        /// A policy attribute or its value is invalid.
        "InvalidPolicyAttributeException" InvalidPolicyAttribute;
        /// The policy type isn't supported.
        "InvalidPolicyTypeException" InvalidPolicyType;
        /// The parameter already exists.
        "ParameterAlreadyExists" ParameterAlreadyExists;
        /// You have exceeded the number of parameters for this Amazon Web Services account.
        "ParameterLimitExceeded" ParameterLimitExceeded;
        /// Parameter Store retains the 100 most recently created versions of a parameter.
        "ParameterMaxVersionLimitExceeded" ParameterMaxVersionLimitExceeded;
        /// The parameter name isn't valid.
        "ParameterPatternMismatchException" ParameterPatternMismatch;
        /// You specified more than the maximum number of allowed policies for the parameter.
        "PoliciesLimitExceededException" PoliciesLimitExceeded;
        /// There are concurrent updates for a resource that supports one update at a time.
        "TooManyUpdates" TooManyUpdates;
        /// The parameter type isn't supported.
        "UnsupportedParameterType" UnsupportedParameterType;
    }
}

operation_error! {
    /// Why [`put_resource_policy`](super::put_resource_policy) failed.
    PutResourcePolicyError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified policy document is malformed or invalid, or excessive `PutResourcePolicy` or `DeleteResourcePolicy` calls have been made.
        "MalformedResourcePolicyDocumentException" MalformedResourcePolicyDocument;
        /// The specified parameter to be shared could not be found.
        "ResourceNotFoundException" ResourceNotFound;
        /// The hash provided in the call doesn't match the stored hash.
        "ResourcePolicyConflictException" ResourcePolicyConflict;
        /// One or more parameters specified for the call aren't valid.
        "ResourcePolicyInvalidParameterException" ResourcePolicyInvalidParameter;
        /// The PutResourcePolicy API action enforces two limits.
        "ResourcePolicyLimitExceededException" ResourcePolicyLimitExceeded;
        /// No policies with the specified policy ID and hash could be found.
        "ResourcePolicyNotFoundException" ResourcePolicyNotFound;
    }
}

operation_error! {
    /// Why [`register_default_patch_baseline`](super::register_default_patch_baseline) failed.
    RegisterDefaultPatchBaselineError Other {
        /// Error returned when the ID specified for a resource, such as a maintenance window or patch baseline, doesn't exist.
        "DoesNotExistException" DoesNotExist;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The resource ID isn't valid.
        "InvalidResourceId" InvalidResourceId;
    }
}

operation_error! {
    /// Why [`register_patch_baseline_for_patch_group`](super::register_patch_baseline_for_patch_group) failed.
    RegisterPatchBaselineForPatchGroupError Other {
        /// Error returned if an attempt is made to register a patch group with a patch baseline that is already registered with a different patch baseline.
        "AlreadyExistsException" AlreadyExists;
        /// Error returned when the ID specified for a resource, such as a maintenance window or patch baseline, doesn't exist.
        "DoesNotExistException" DoesNotExist;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The resource ID isn't valid.
        "InvalidResourceId" InvalidResourceId;
        /// Error returned when the caller has exceeded the default resource quotas.
        "ResourceLimitExceededException" ResourceLimitExceeded;
    }
}

operation_error! {
    /// Why [`register_target_with_maintenance_window`](super::register_target_with_maintenance_window) failed.
    RegisterTargetWithMaintenanceWindowError Other {
        /// Error returned when the ID specified for a resource, such as a maintenance window or patch baseline, doesn't exist.
        "DoesNotExistException" DoesNotExist;
        /// Error returned when an idempotent operation is retried and the parameters don't match the original call to the API with the same idempotency token.
        "IdempotentParameterMismatch" IdempotentParameterMismatch;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// Error returned when the caller has exceeded the default resource quotas.
        "ResourceLimitExceededException" ResourceLimitExceeded;
    }
}

operation_error! {
    /// Why [`register_task_with_maintenance_window`](super::register_task_with_maintenance_window) failed.
    RegisterTaskWithMaintenanceWindowError Other {
        /// Error returned when the ID specified for a resource, such as a maintenance window or patch baseline, doesn't exist.
        "DoesNotExistException" DoesNotExist;
        /// You attempted to register a `LAMBDA` or `STEP_FUNCTIONS` task in a region where the corresponding service isn't available.
        "FeatureNotAvailableException" FeatureNotAvailable;
        /// Error returned when an idempotent operation is retried and the parameters don't match the original call to the API with the same idempotency token.
        "IdempotentParameterMismatch" IdempotentParameterMismatch;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// Error returned when the caller has exceeded the default resource quotas.
        "ResourceLimitExceededException" ResourceLimitExceeded;
    }
}

operation_error! {
    /// Why [`remove_tags_from_resource`](super::remove_tags_from_resource) failed.
    RemoveTagsFromResourceError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The resource ID isn't valid.
        "InvalidResourceId" InvalidResourceId;
        /// The resource type isn't valid.
        "InvalidResourceType" InvalidResourceType;
        /// There are concurrent updates for a resource that supports one update at a time.
        "TooManyUpdates" TooManyUpdates;
    }
}

operation_error! {
    /// Why [`reset_service_setting`](super::reset_service_setting) failed.
    ResetServiceSettingError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified service setting wasn't found.
        "ServiceSettingNotFound" ServiceSettingNotFound;
        /// There are concurrent updates for a resource that supports one update at a time.
        "TooManyUpdates" TooManyUpdates;
    }
}

operation_error! {
    /// Why [`resume_session`](super::resume_session) failed.
    ResumeSessionError Other {
        /// Error returned when the ID specified for a resource, such as a maintenance window or patch baseline, doesn't exist.
        "DoesNotExistException" DoesNotExist;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
    }
}

operation_error! {
    /// Why [`send_automation_signal`](super::send_automation_signal) failed.
    SendAutomationSignalError Other {
        /// There is no automation execution information for the requested automation execution ID.
        "AutomationExecutionNotFoundException" AutomationExecutionNotFound;
        /// The specified step name and execution ID don't exist.
        "AutomationStepNotFoundException" AutomationStepNotFound;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The signal isn't valid for the current Automation execution.
        "InvalidAutomationSignalException" InvalidAutomationSignal;
    }
}

operation_error! {
    /// Why [`send_command`](super::send_command) failed.
    SendCommandError Other {
        /// You can't specify a managed node ID in more than one association.
        "DuplicateInstanceId" DuplicateInstanceId;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified SSM document doesn't exist.
        "InvalidDocument" InvalidDocument;
        /// The document version isn't valid or doesn't exist.
        "InvalidDocumentVersion" InvalidDocumentVersion;
        /// The following problems can cause this exception.
        "InvalidInstanceId" InvalidInstanceId;
        /// One or more configuration items isn't valid.
        "InvalidNotificationConfig" InvalidNotificationConfig;
        /// The S3 bucket doesn't exist.
        "InvalidOutputFolder" InvalidOutputFolder;
        /// You must specify values for all required parameters in the Amazon Web Services Systems Manager document (SSM document).
        "InvalidParameters" InvalidParameters;
        /// The role name can't contain invalid characters.
        "InvalidRole" InvalidRole;
        /// The size limit of a document is 64 KB.
        "MaxDocumentSizeExceeded" MaxDocumentSizeExceeded;
        /// The document doesn't support the platform type of the given managed node IDs.
        "UnsupportedPlatformType" UnsupportedPlatformType;
    }
}

operation_error! {
    /// Why [`start_access_request`](super::start_access_request) failed.
    StartAccessRequestError Other {
        /// The requester doesn't have permissions to perform the requested operation.
        "AccessDeniedException" AccessDenied;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified parameter to be shared could not be found.
        "ResourceNotFoundException" ResourceNotFound;
        /// The request exceeds the service quota.
        "ServiceQuotaExceededException" ServiceQuotaExceeded;
        /// The request or operation couldn't be performed because the service is throttling requests.
        "ThrottlingException" Throttling;
        /// The request isn't valid.
        "ValidationException" Validation;
    }
}

operation_error! {
    /// Why [`start_associations_once`](super::start_associations_once) failed.
    StartAssociationsOnceError Other {
        /// The specified association doesn't exist.
        "AssociationDoesNotExist" AssociationDoesNotExist;
        /// The association isn't valid or doesn't exist.
        "InvalidAssociation" InvalidAssociation;
    }
}

operation_error! {
    /// Why [`start_automation_execution`](super::start_automation_execution) failed.
    StartAutomationExecutionError Other {
        /// An Automation runbook with the specified name couldn't be found.
        "AutomationDefinitionNotFoundException" AutomationDefinitionNotFound;
        /// An Automation runbook with the specified name and version couldn't be found.
        "AutomationDefinitionVersionNotFoundException" AutomationDefinitionVersionNotFound;
        /// The number of simultaneously running Automation executions exceeded the allowable limit.
        "AutomationExecutionLimitExceededException" AutomationExecutionLimitExceeded;
        /// Error returned when an idempotent operation is retried and the parameters don't match the original call to the API with the same idempotency token.
        "IdempotentParameterMismatch" IdempotentParameterMismatch;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The supplied parameters for invoking the specified Automation runbook are incorrect.
        "InvalidAutomationExecutionParametersException" InvalidAutomationExecutionParameters;
        /// The target isn't valid or doesn't exist.
        "InvalidTarget" InvalidTarget;
    }
}

operation_error! {
    /// Why [`start_change_request_execution`](super::start_change_request_execution) failed.
    StartChangeRequestExecutionError Other {
        /// Indicates that the Change Manager change template used in the change request was rejected or is still in a pending state.
        "AutomationDefinitionNotApprovedException" AutomationDefinitionNotApproved;
        /// An Automation runbook with the specified name couldn't be found.
        "AutomationDefinitionNotFoundException" AutomationDefinitionNotFound;
        /// An Automation runbook with the specified name and version couldn't be found.
        "AutomationDefinitionVersionNotFoundException" AutomationDefinitionVersionNotFound;
        /// The number of simultaneously running Automation executions exceeded the allowable limit.
        "AutomationExecutionLimitExceededException" AutomationExecutionLimitExceeded;
        /// Error returned when an idempotent operation is retried and the parameters don't match the original call to the API with the same idempotency token.
        "IdempotentParameterMismatch" IdempotentParameterMismatch;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The supplied parameters for invoking the specified Automation runbook are incorrect.
        "InvalidAutomationExecutionParametersException" InvalidAutomationExecutionParameters;
        /// The requested operation is no longer supported by Systems Manager.
        "NoLongerSupportedException" NoLongerSupported;
    }
}

operation_error! {
    /// Why [`start_execution_preview`](super::start_execution_preview) failed.
    StartExecutionPreviewError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The request isn't valid.
        "ValidationException" Validation;
    }
}

operation_error! {
    /// Why [`start_session`](super::start_session) failed.
    StartSessionError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified SSM document doesn't exist.
        "InvalidDocument" InvalidDocument;
        /// The specified target managed node for the session isn't fully configured for use with Session Manager.
        "TargetNotConnected" TargetNotConnected;
    }
}

operation_error! {
    /// Why [`stop_automation_execution`](super::stop_automation_execution) failed.
    StopAutomationExecutionError Other {
        /// There is no automation execution information for the requested automation execution ID.
        "AutomationExecutionNotFoundException" AutomationExecutionNotFound;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified update status operation isn't valid.
        "InvalidAutomationStatusUpdateException" InvalidAutomationStatusUpdate;
    }
}

operation_error! {
    /// Why [`terminate_session`](super::terminate_session) failed.
    TerminateSessionError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
    }
}

operation_error! {
    /// Why [`unlabel_parameter_version`](super::unlabel_parameter_version) failed.
    UnlabelParameterVersionError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The parameter couldn't be found.
        "ParameterNotFound" ParameterNotFound;
        /// The specified parameter version wasn't found.
        "ParameterVersionNotFound" ParameterVersionNotFound;
        /// There are concurrent updates for a resource that supports one update at a time.
        "TooManyUpdates" TooManyUpdates;
    }
}

operation_error! {
    /// Why [`update_association`](super::update_association) failed.
    UpdateAssociationError Other {
        /// The specified association doesn't exist.
        "AssociationDoesNotExist" AssociationDoesNotExist;
        /// You have reached the maximum number versions allowed for an association.
        "AssociationVersionLimitExceeded" AssociationVersionLimitExceeded;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The version you specified isn't valid.
        "InvalidAssociationVersion" InvalidAssociationVersion;
        /// The specified SSM document doesn't exist.
        "InvalidDocument" InvalidDocument;
        /// The document version isn't valid or doesn't exist.
        "InvalidDocumentVersion" InvalidDocumentVersion;
        /// The output location isn't valid or doesn't exist.
        "InvalidOutputLocation" InvalidOutputLocation;
        /// You must specify values for all required parameters in the Amazon Web Services Systems Manager document (SSM document).
        "InvalidParameters" InvalidParameters;
        /// The schedule is invalid.
        "InvalidSchedule" InvalidSchedule;
        /// The target isn't valid or doesn't exist.
        "InvalidTarget" InvalidTarget;
        /// TargetMap parameter isn't valid.
        "InvalidTargetMaps" InvalidTargetMaps;
        /// The update isn't valid.
        "InvalidUpdate" InvalidUpdate;
        /// There are concurrent updates for a resource that supports one update at a time.
        "TooManyUpdates" TooManyUpdates;
    }
}

operation_error! {
    /// Why [`update_association_status`](super::update_association_status) failed.
    UpdateAssociationStatusError Other {
        /// The specified association doesn't exist.
        "AssociationDoesNotExist" AssociationDoesNotExist;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified SSM document doesn't exist.
        "InvalidDocument" InvalidDocument;
        /// The following problems can cause this exception.
        "InvalidInstanceId" InvalidInstanceId;
        /// The updated status is the same as the current status.
        "StatusUnchanged" StatusUnchanged;
        /// There are concurrent updates for a resource that supports one update at a time.
        "TooManyUpdates" TooManyUpdates;
    }
}

operation_error! {
    /// Why [`update_cloud_connector`](super::update_cloud_connector) failed.
    UpdateCloudConnectorError Other {
        /// An error occurred because of a conflict with a concurrent request or the current state of the resource.
        "ConflictException" Conflict;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified parameter to be shared could not be found.
        "ResourceNotFoundException" ResourceNotFound;
    }
}

operation_error! {
    /// Why [`update_document`](super::update_document) failed.
    UpdateDocumentError Other {
        /// The document has too many versions.
        "DocumentVersionLimitExceeded" DocumentVersionLimitExceeded;
        /// The content of the association document matches another document.
        "DuplicateDocumentContent" DuplicateDocumentContent;
        /// The version name has already been used in this document.
        "DuplicateDocumentVersionName" DuplicateDocumentVersionName;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified SSM document doesn't exist.
        "InvalidDocument" InvalidDocument;
        /// The content for the document isn't valid.
        "InvalidDocumentContent" InvalidDocumentContent;
        /// You attempted to delete a document while it is still shared.
        "InvalidDocumentOperation" InvalidDocumentOperation;
        /// The version of the document schema isn't supported.
        "InvalidDocumentSchemaVersion" InvalidDocumentSchemaVersion;
        /// The document version isn't valid or doesn't exist.
        "InvalidDocumentVersion" InvalidDocumentVersion;
        /// The size limit of a document is 64 KB.
        "MaxDocumentSizeExceeded" MaxDocumentSizeExceeded;
    }
}

operation_error! {
    /// Why [`update_document_default_version`](super::update_document_default_version) failed.
    UpdateDocumentDefaultVersionError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified SSM document doesn't exist.
        "InvalidDocument" InvalidDocument;
        /// The version of the document schema isn't supported.
        "InvalidDocumentSchemaVersion" InvalidDocumentSchemaVersion;
        /// The document version isn't valid or doesn't exist.
        "InvalidDocumentVersion" InvalidDocumentVersion;
    }
}

operation_error! {
    /// Why [`update_document_metadata`](super::update_document_metadata) failed.
    UpdateDocumentMetadataError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified SSM document doesn't exist.
        "InvalidDocument" InvalidDocument;
        /// You attempted to delete a document while it is still shared.
        "InvalidDocumentOperation" InvalidDocumentOperation;
        /// The document version isn't valid or doesn't exist.
        "InvalidDocumentVersion" InvalidDocumentVersion;
        /// There are concurrent updates for a resource that supports one update at a time.
        "TooManyUpdates" TooManyUpdates;
    }
}

operation_error! {
    /// Why [`update_maintenance_window`](super::update_maintenance_window) failed.
    UpdateMaintenanceWindowError Other {
        /// Error returned when the ID specified for a resource, such as a maintenance window or patch baseline, doesn't exist.
        "DoesNotExistException" DoesNotExist;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
    }
}

operation_error! {
    /// Why [`update_maintenance_window_target`](super::update_maintenance_window_target) failed.
    UpdateMaintenanceWindowTargetError Other {
        /// Error returned when the ID specified for a resource, such as a maintenance window or patch baseline, doesn't exist.
        "DoesNotExistException" DoesNotExist;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
    }
}

operation_error! {
    /// Why [`update_maintenance_window_task`](super::update_maintenance_window_task) failed.
    UpdateMaintenanceWindowTaskError Other {
        /// Error returned when the ID specified for a resource, such as a maintenance window or patch baseline, doesn't exist.
        "DoesNotExistException" DoesNotExist;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
    }
}

operation_error! {
    /// Why [`update_managed_instance_role`](super::update_managed_instance_role) failed.
    UpdateManagedInstanceRoleError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The following problems can cause this exception.
        "InvalidInstanceId" InvalidInstanceId;
    }
}

operation_error! {
    /// Why [`update_ops_item`](super::update_ops_item) failed.
    UpdateOpsItemError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// You don't have permission to view OpsItems in the specified account.
        "OpsItemAccessDeniedException" OpsItemAccessDenied;
        /// The OpsItem already exists.
        "OpsItemAlreadyExistsException" OpsItemAlreadyExists;
        /// The specified OpsItem is in the process of being deleted.
        "OpsItemConflictException" OpsItemConflict;
        /// A specified parameter argument isn't valid.
        "OpsItemInvalidParameterException" OpsItemInvalidParameter;
        /// The request caused OpsItems to exceed one or more quotas.
        "OpsItemLimitExceededException" OpsItemLimitExceeded;
        /// The specified OpsItem ID doesn't exist.
        "OpsItemNotFoundException" OpsItemNotFound;
    }
}

operation_error! {
    /// Why [`update_ops_metadata`](super::update_ops_metadata) failed.
    UpdateOpsMetadataError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// One of the arguments passed is invalid.
        "OpsMetadataInvalidArgumentException" OpsMetadataInvalidArgument;
        /// The OpsMetadata object exceeds the maximum number of OpsMetadata keys that you can assign to an application in Application Manager.
        "OpsMetadataKeyLimitExceededException" OpsMetadataKeyLimitExceeded;
        /// The OpsMetadata object doesn't exist.
        "OpsMetadataNotFoundException" OpsMetadataNotFound;
        /// The system is processing too many concurrent updates.
        "OpsMetadataTooManyUpdatesException" OpsMetadataTooManyUpdates;
    }
}

operation_error! {
    /// Why [`update_patch_baseline`](super::update_patch_baseline) failed.
    UpdatePatchBaselineError Other {
        /// Error returned when the ID specified for a resource, such as a maintenance window or patch baseline, doesn't exist.
        "DoesNotExistException" DoesNotExist;
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
    }
}

operation_error! {
    /// Why [`update_resource_data_sync`](super::update_resource_data_sync) failed.
    UpdateResourceDataSyncError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// Another `UpdateResourceDataSync` request is being processed.
        "ResourceDataSyncConflictException" ResourceDataSyncConflict;
        /// The specified sync configuration is invalid.
        "ResourceDataSyncInvalidConfigurationException" ResourceDataSyncInvalidConfiguration;
        /// The specified sync name wasn't found.
        "ResourceDataSyncNotFoundException" ResourceDataSyncNotFound;
    }
}

operation_error! {
    /// Why [`update_service_setting`](super::update_service_setting) failed.
    UpdateServiceSettingError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified service setting wasn't found.
        "ServiceSettingNotFound" ServiceSettingNotFound;
        /// There are concurrent updates for a resource that supports one update at a time.
        "TooManyUpdates" TooManyUpdates;
    }
}

operation_error! {
    /// Why [`validate_cloud_connector`](super::validate_cloud_connector) failed.
    ValidateCloudConnectorError Other {
        /// An error occurred on the server side.
        "InternalServerError" InternalServer;
        /// The specified parameter to be shared could not be found.
        "ResourceNotFoundException" ResourceNotFound;
    }
}
